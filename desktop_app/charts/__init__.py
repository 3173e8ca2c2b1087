"""Charts of people over time and of ranges, drawn by matplotlib when asked for."""
