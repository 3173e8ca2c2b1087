"""Frozen descriptions of what is shown, made from state and evidence alone."""
