"""A disclosure of harm: noted by anybody, read by the program's lead alone."""
