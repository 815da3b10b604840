"""In which language a paper is made: the court's, or that of the family it is handed to."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from youthcourt.domain.text import fold
from youthcourt.printing.documents.language import speaking
from youthcourt.services.settings import LANGUAGES, settings
from youthcourt.store.unit import Unit

P = ParamSpec("P")
T = TypeVar("T")

_CALLED = {
    "en": ("english", "ingles"),
    "es": ("spanish", "espanol", "castellano"),
}
"""What people write for a language of the catalogue, folded; its code is understood as well."""


def locale_of(told: str) -> str:
    """Return the locale of a language as somebody wrote it (``Spanish``, ``español``, ``es``).

    Of several the first that the catalogue has; empty where it has none.
    """
    for word in fold(told).replace(",", " ").replace("/", " ").replace("-", " ").split():
        for locale in LANGUAGES:
            code = locale.partition("_")[0]
            if word == code or word in _CALLED[code]:
                return locale
    return ""


def of_family(unit: Unit, told: str) -> str:
    """Return the locale of a family that reads *told*; empty where the court's own papers will do."""
    found = locale_of(told)
    return "" if found == settings(unit).language else found


def in_court_language(make: Callable[Concatenate[Unit, P], T]) -> Callable[Concatenate[Unit, P], T]:
    """Let a use case that makes papers speak the court's language, whatever the window speaks."""

    @wraps(make)
    def made(unit: Unit, /, *args: P.args, **kwargs: P.kwargs) -> T:
        with speaking(settings(unit).language):
            return make(unit, *args, **kwargs)

    return made
