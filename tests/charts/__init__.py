"""Scenes that charts are tried on."""
