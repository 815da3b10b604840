"""Youth Court: the clerk's desk of a peer youth court."""
