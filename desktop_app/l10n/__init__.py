"""Sentences meet their language here: catalogues, numbers, direction."""
