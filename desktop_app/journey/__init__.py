"""What the person has done so far, and nothing else: pure and forgotten at the end."""
