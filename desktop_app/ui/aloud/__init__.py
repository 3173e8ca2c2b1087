"""Reading aloud what a window shows: what is said, by whom, and what is marked."""
