"""The pack whose sentences are said, and a window over it."""

from tests.visits.conftest import pack, visit

__all__ = ["pack", "visit"]
