"""What is raised when a repository cannot be made: one sentence, and nothing is."""

from __future__ import annotations


class RefusedError(Exception):
    """Something that was given cannot be used; the words are for a person."""
