"""Evenhand, an offline patient decision aid."""
