"""Settings: the court's own choices, rules, catalogue and words, and its backups. Knows no other feature."""
