"""The pack whose sentences are said."""

from tests.visits.conftest import pack

__all__ = ["pack"]
