"""The look in force: which tokens and which text size. Set by ``palette.apply``, read while drawing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from youthcourt.look.tokens import LIGHT, Tokens

SMALLEST_ZOOM = 80
LARGEST_ZOOM = 200


class Scheme(StrEnum):
    """Light, dark, or whatever the system says, followed live."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Look:
    """What is drawn with now. *zoom* is the text size in percent, 80 to 200."""

    tokens: Tokens = LIGHT
    scheme: Scheme = Scheme.SYSTEM
    zoom: int = 100


class _Now:
    """The one look of this process."""

    look = Look()


def current() -> Look:
    """Return the look in force."""
    return _Now.look


def tokens() -> Tokens:
    """Return the colours in force."""
    return _Now.look.tokens


def use(look: Look) -> None:
    """Draw with *look* from now on (``palette.apply`` calls this and repaints)."""
    _Now.look = look


def scaled(pixels: float) -> int:
    """Return a measure of the 100 % design at the text size in force, in whole pixels."""
    return round(pixels * _Now.look.zoom / 100)


def points(size: float) -> float:
    """Return a type size of the 100 % design at the text size in force, in points."""
    return size * _Now.look.zoom / 100
