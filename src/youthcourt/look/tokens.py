"""Colours, grid and type sizes of every window, as values.

The contrast of each pair was measured and is tested: text at least 4.5:1, the edge of a
control 3:1, a dark chip 7:1. Colour never stands alone: a chip is glyph, word and tint.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

GRID = 4
"""Every gap is a multiple of this, in pixels."""
GAP = 8
SPACE = 12
MARGIN = 16
WIDE = 24
CONTROL_HEIGHT = 32
ROW_HEIGHT = 36
CELL_INSET = 10
"""Room at both sides of a cell and of its header."""
NAVIGATION_HEIGHT = 38
RADIUS = 6
PANEL_RADIUS = 8
ICON = 20
ICON_INLINE = 16

CAPTION_POINTS = 9.0
BODY_POINTS = 10.0
EMPHASIS_POINTS = 11.0
SECTION_POINTS = 13.0
TITLE_POINTS = 18.0


def contrast(one: str, other: str) -> float:
    """Return the contrast of two ``#RRGGBB`` colours, 1 to 21 (WCAG 2, relative luminance)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class Tone(StrEnum):
    """How a status looks: its tint and its glyph. The word beside it is the page's own."""

    REFERRED = "referred"
    INTAKE = "intake"
    SCHEDULED = "scheduled"
    HEARD = "heard"
    PROGRESS = "progress"
    COMPLETED = "completed"
    OVERDUE = "overdue"
    RETURNED = "returned"
    QUESTION = "question"
    """Somebody has to decide; tinted like heard."""


GLYPHS: Mapping[Tone, str] = {
    Tone.REFERRED: "circle",
    Tone.INTAKE: "circle-half",
    Tone.SCHEDULED: "calendar-blank",
    Tone.HEARD: "scales",
    Tone.PROGRESS: "hourglass-medium",
    Tone.COMPLETED: "check-circle-fill",
    Tone.OVERDUE: "warning-fill",
    Tone.RETURNED: "arrow-u-up-left",
    Tone.QUESTION: "question",
}
"""The icon drawn before the word of each tone, so that no colour stands alone."""


@dataclass(frozen=True)
class Pair:
    """A foreground on its ground, both ``#RRGGBB``."""

    ink: str
    ground: str


@dataclass(frozen=True)
class Tokens:
    """The colours of one scheme, each ``#RRGGBB``."""

    dark: bool
    window: str
    surface: str
    raised: str
    text: str
    text2: str
    text3: str
    """Hints and placeholders."""
    border: str
    control: str
    """Edge of something that can be operated."""
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    selection: str
    hover: str
    danger: str
    """Text of an error beside its field."""
    toast: Pair
    toast_accent: str
    problem: Pair
    """A message that stands in the way: a refusal."""
    notice: Pair
    """A message that only informs."""
    chips: Mapping[Tone, Pair]
    board: Pair
    """The jurors' screen: dark on cream, or the other way round in a dark room."""
    board_soft: str


_LIGHT_CHIPS: Mapping[Tone, Pair] = {
    Tone.REFERRED: Pair("#3D4A5C", "#E9EDF2"),
    Tone.INTAKE: Pair("#0B5A8A", "#DDEFFA"),
    Tone.SCHEDULED: Pair("#5B3A8C", "#EDE6F8"),
    Tone.HEARD: Pair("#7A4A00", "#FBEBCF"),
    Tone.PROGRESS: Pair("#00615A", "#D8F1EE"),
    Tone.COMPLETED: Pair("#1E5F2F", "#DDF2E1"),
    Tone.OVERDUE: Pair("#FFFFFF", "#9B1C1C"),
    Tone.RETURNED: Pair("#5A4636", "#F0E7DE"),
    Tone.QUESTION: Pair("#7A4A00", "#FBEBCF"),
}

_DARK_CHIPS: Mapping[Tone, Pair] = {
    Tone.REFERRED: Pair("#C6D0DC", "#303842"),
    Tone.INTAKE: Pair("#8CCBF2", "#173447"),
    Tone.SCHEDULED: Pair("#CDB4F5", "#33264A"),
    Tone.HEARD: Pair("#F2C572", "#43310F"),
    Tone.PROGRESS: Pair("#7FD8CE", "#123B38"),
    Tone.COMPLETED: Pair("#8FDBA2", "#173822"),
    Tone.OVERDUE: Pair("#2B0B0A", "#FFA59E"),
    Tone.RETURNED: Pair("#DCC3AD", "#3A2F27"),
    Tone.QUESTION: Pair("#F2C572", "#43310F"),
}

LIGHT = Tokens(
    dark=False,
    window="#F6F7F9",
    surface="#FFFFFF",
    raised="#FFFFFF",
    text="#1B2430",
    text2="#4A5666",
    text3="#667281",
    border="#D5DAE1",
    control="#7A8594",
    accent="#1F5FBF",
    accent_hover="#1A53A8",
    accent_pressed="#164892",
    on_accent="#FFFFFF",
    selection="#DCE8FA",
    hover="#ECEFF3",
    danger="#9B1C1C",
    toast=Pair("#FFFFFF", "#1B2430"),
    toast_accent="#9CC2FF",
    problem=Pair("#7A1616", "#FBE9E7"),
    notice=Pair("#1B2430", "#E4EEFB"),
    chips=_LIGHT_CHIPS,
    board=Pair("#1B2430", "#FBF7EE"),
    board_soft="#465261",
)

DARK = Tokens(
    dark=True,
    window="#16191E",
    surface="#1D2127",
    raised="#252A32",
    text="#E8ECF1",
    text2="#B4BECA",
    text3="#93A0AF",
    border="#363D47",
    control="#7E8A99",
    accent="#7FB0FF",
    accent_hover="#9AC0FF",
    accent_pressed="#B3D0FF",
    on_accent="#0E1726",
    selection="#22385A",
    hover="#262C34",
    danger="#FFA59E",
    toast=Pair("#1B2430", "#E8ECF1"),
    toast_accent="#1A53A8",
    problem=Pair("#FFC9C4", "#43201E"),
    notice=Pair("#E8ECF1", "#1E3350"),
    chips=_DARK_CHIPS,
    board=Pair("#F3EDDF", "#1A1C20"),
    board_soft="#B9B4A8",
)


def strong(tokens: Tokens) -> Tokens:
    """Return *tokens* for somebody whose system asks for more contrast: ink at its darkest, edges seen.

    Hints read like other text, and every edge that only parts one thing from another stands out.
    """
    ink = "#FFFFFF" if tokens.dark else "#000000"
    chips: dict[Tone, Pair] = {
        tone: Pair(ink, tokens.surface) for tone in tokens.chips if tone is not Tone.OVERDUE
    }
    return replace(
        tokens, text=ink, text2=ink, text3=tokens.text, border=tokens.control, control=ink,
        chips={**tokens.chips, **chips},
    )  # fmt: skip
