"""The sections of the settings, for the page that shows them and for Ctrl+K."""

from __future__ import annotations

from dataclasses import dataclass

from youthcourt import words
from youthcourt.services.settings import DECLARED

SECTIONS = {
    "court": ("Court", "buildings"),
    "rules": ("Eligibility rules", "list-checks"),
    "agencies": ("Who refers", "identification-card"),
    "offenses": ("Offenses", "clipboard-text"),
    "sanctions": ("Sanctions", "hand-heart"),
    "circumstances": ("What led to it", "list-checks"),
    "criteria": ("The four criteria", "scales"),
    "own_fields": ("Our own fields", "list-bullets"),
    "words": ("Words", "note-pencil"),
    "backups": ("Backups", "database"),
    "lead": ("For the lead", "shield-check"),
    "look": ("Look", "eye"),
}
"""Title and icon of each section."""
HELP = {
    "rules": "rules", "agencies": "agencies", "circumstances": "interview", "backups": "backups",
    "lead": "harm",
}  # fmt: skip
"""The page of the help for a section; the others have that of the settings."""
FIXED = ("sample", "first_steps", "wording")
"""Settings that nobody chooses under Court: what kind of court file this is, or chosen elsewhere."""
_ALIKE = {
    "court": "options, preferences, configuration",
    "rules": "screening, criteria for referrals, age, who is eligible",
    "agencies": "referrers, agencies, officers, police, probation, schools, directory",
    "offenses": "charges, offenses, catalogue, classes",
    "sanctions": "consequences, measures, community service, jury duty",
    "circumstances": "circumstances, situations, prevention, causes",
    "criteria": "scales, questions for jurors",
    "own_fields": "custom fields, extra fields, columns",
    "words": "wording, vocabulary, terms, rename",
    "backups": "restore, recover, copy, save, safety",
    "lead": "disclosure of harm, abuse, mandated report, safeguarding, child protection",
    "look": "appearance, display, view, accessibility",
}
"""Other words by which people look for a section, apart by commas."""
_PARTS = (
    ("look", "size", "Text size", "zoom, font, letters, larger, bigger, smaller"),
    ("look", "theme", "Light or dark", "theme, dark mode, colors, contrast, night"),
    ("look", "language", "Language", "Spanish, English, translation"),
    ("look", "motion", "Keep still what moves", "animation, motion, blinking"),
    ("backups", "drive", "Back up to another drive", "backup, USB stick, copy"),
    ("backups", "passphrase", "Change the passphrase", "password, key, secret"),
    ("backups", "check", "Check the court file", "check file, verify, damaged, whole, repair"),
    ("words", "pack", "US or UK words", "US English, UK English, offense or offence, wording"),
)
"""Section and name of an input that is no choice of the court, what it is called, and other words for it."""


@dataclass(frozen=True)
class Spot:
    """Where in the settings something is: its section, its input's name, its label, other words for it."""

    section: str
    part: str
    label: str
    alike: str = ""


def spots() -> tuple[Spot, ...]:
    """Return all that can be looked for in the settings: sections, and what is chosen or done in them."""
    return (
        *(
            Spot(key, "", words.text(title), words.text(_ALIKE[key]))
            for key, (title, _icon) in SECTIONS.items()
        ),
        *(
            Spot("court", key, words.text(declared.label))
            for key, declared in DECLARED.items()
            if key not in FIXED
        ),
        *(Spot(key, part, words.text(label), words.text(alike)) for key, part, label, alike in _PARTS),
    )
