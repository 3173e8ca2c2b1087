"""The window: widgets that show scenes and report what a person meant."""
