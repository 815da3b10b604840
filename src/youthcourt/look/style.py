"""The one style sheet: radius, padding, borders and label roles, made from the tokens in force."""

from __future__ import annotations

from youthcourt.look import sheets, theme
from youthcourt.look.tokens import (
    BODY_POINTS,
    CAPTION_POINTS,
    CELL_INSET,
    CONTROL_HEIGHT,
    EMPHASIS_POINTS,
    ICON,
    ICON_INLINE,
    PANEL_RADIUS,
    RADIUS,
    SECTION_POINTS,
    TITLE_POINTS,
    Tokens,
)
from youthcourt.places import asset

_FILES = {
    "up": "arrow-up",
    "down": "arrow-down",
    "left": "arrow-left",
    "right": "arrow-right",
    "check": "mark-check",
    "minus": "mark-minus",
    "dot": "mark-dot",
}


def sheet() -> str:
    """Return the style sheet for the look in force."""
    look = theme.current()
    values = _sizes(look.zoom) | _colours(look.tokens) | _drawings(look.tokens)
    return "".join(part.substitute(values) for part in sheets.ALL)


def _sizes(zoom: int) -> dict[str, str]:
    types = {
        "title": TITLE_POINTS,
        "section": SECTION_POINTS,
        "emphasis": EMPHASIS_POINTS,
        "body": BODY_POINTS,
        "caption": CAPTION_POINTS,
    }
    control = round(CONTROL_HEIGHT * zoom / 100)
    sizes = {"inner": control - 2, "focused": control - 4, "inner_flat": control - 4, "header": control + 2}
    sizes |= {
        "mark": theme.scaled(16),
        "mark_focused": theme.scaled(16) - 2,
        "round": theme.scaled(16) // 2 + 1,
    }
    sizes |= {
        "inline": theme.scaled(ICON_INLINE),
        "arrow": theme.scaled(12),
        "spin": theme.scaled(10),
        "icon": theme.scaled(ICON),
        "cell": theme.scaled(CELL_INSET),
    }
    return (
        {name: f"{theme.points(size):g}" for name, size in types.items()}
        | {name: str(size) for name, size in sizes.items()}
        | {"radius": str(RADIUS), "panel": str(PANEL_RADIUS)}
    )


def _colours(tokens: Tokens) -> dict[str, str]:
    plain = {name: value for name, value in vars(tokens).items() if isinstance(value, str)}
    pairs = {"toast": tokens.toast, "problem": tokens.problem, "notice": tokens.notice}
    for name, pair in pairs.items():
        plain |= {f"{name}_ink": pair.ink, f"{name}_ground": pair.ground}
    return plain


def _drawings(tokens: Tokens) -> dict[str, str]:
    """The few drawings a sheet takes from files, which cannot be coloured: one for each scheme."""
    kind = "dark" if tokens.dark else "light"
    return {name: asset(f"icons/{file}-{kind}.svg").as_posix() for name, file in _FILES.items()}
