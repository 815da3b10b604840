"""The language of one paper, out of the shipped catalogues."""

from __future__ import annotations

from contextlib import AbstractContextManager

from youthcourt import words
from youthcourt.places import asset


def speaking(locale: str) -> AbstractContextManager[None]:
    """Speak *locale* in a block and its thread alone; empty goes on in the language in use."""
    return words.speaking(locale, asset("locale"))
