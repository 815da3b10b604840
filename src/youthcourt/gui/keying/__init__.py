"""Keying a paper Saturday: one grid for a whole sitting, by keyboard alone."""
