"""Today: what the day holds, what is late, missing or waited for. Knows kit and look, no other feature."""
