"""How ready a sitting is, one line a hearing. Knows kit and look, no other feature."""
