"""The appointment book. Knows kit and look, no other feature."""
