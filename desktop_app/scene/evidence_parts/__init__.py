"""The parts of the clinician's window on the evidence."""
