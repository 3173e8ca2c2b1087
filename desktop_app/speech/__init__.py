"""Words made audible: how they are said, in which voice, and by which engine."""
