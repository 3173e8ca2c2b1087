"""Ears for the tests: what a test leaves behind or lets slip makes it fail."""
