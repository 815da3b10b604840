"""Console: the clerk's side of the jurors' screen, a process of its own that is started and fed here."""
