"""What studies reported, and the numbers for people worked out from it."""
