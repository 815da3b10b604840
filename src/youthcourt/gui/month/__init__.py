"""The month in figures, with the month before beside it: read, printed, saved."""
