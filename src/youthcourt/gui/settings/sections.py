"""The sections of the settings, for the page that shows them and for Ctrl+K."""

SECTIONS = {
    "court": ("Court", "buildings"),
    "rules": ("Eligibility rules", "list-checks"),
    "sanctions": ("Sanctions", "hand-heart"),
    "criteria": ("The four criteria", "scales"),
    "own_fields": ("Our own fields", "list-bullets"),
    "words": ("Words", "note-pencil"),
    "backups": ("Backups", "database"),
    "look": ("Look", "eye"),
}
"""Title and icon of each section."""
