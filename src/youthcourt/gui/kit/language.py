"""The language that the window speaks: English, and every language that has a catalogue."""

from __future__ import annotations

from youthcourt import words
from youthcourt.gui.kit.remember import last_language, remember_language
from youthcourt.places import asset

_ENGLISH = ("en_US", "English")


def languages() -> tuple[tuple[str, str], ...]:
    """Return the languages that the program speaks: locale and own name."""
    try:
        found = sorted(folder.name for folder in asset("locale").iterdir() if folder.is_dir())
    except FileNotFoundError:
        found = []
    return (_ENGLISH, *((name, words.own_name(name)) for name in found if not name.startswith("en")))


def speak(locale: str) -> None:
    """Speak *locale* from now on and at every later start; English where it is unknown."""
    begin(locale)
    remember_language(words.spoken())


def begin(locale: str = "") -> None:
    """Speak *locale*, or what was chosen last, and keep nothing."""
    try:
        folder = asset("locale")
    except FileNotFoundError:
        folder = None
    words.use(locale or last_language() or _ENGLISH[0], folder)
