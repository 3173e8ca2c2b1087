"""Tests of the painting room."""
