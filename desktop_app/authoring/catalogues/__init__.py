"""Qt Linguist's catalogues: the sentences that belong into one, and its faults."""
