"""Console: the clerk's side of the jurors' screen, a process that this starts and feeds. Knows no other feature."""
