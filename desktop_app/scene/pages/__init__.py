"""One module a step: the state and the pack made into that step's page."""
