"""What belongs to the person at this computer: where windows stood, which court was open, how it looks.

No names, no words, and no choices of the court.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QWidget

from youthcourt.look.theme import LARGEST_ZOOM, SMALLEST_ZOOM, Scheme
from youthcourt.places import APP

_SEEN = 64
"""A window comes back where at least so many pixels of it, each way, are on a screen."""


@dataclass(frozen=True)
class KeptColumn:
    """A column of a list: what it is known by, whether it is shown, its width in pixels of the 100 % design.

    A column of the program is known by its title, one that a court has made by a key and never by its words.
    """

    name: str
    shown: bool
    width: int = 0
    """0 for the usual width."""


def remember(window: QWidget, name: str) -> None:
    """Keep where *window* stands, under *name*; call it when the window closes."""
    settings = _settings()
    settings.setValue(f"{name}/place", window.normalGeometry())
    settings.setValue(f"{name}/maximized", window.isMaximized())
    for splitter in window.findChildren(QSplitter):
        if splitter.objectName():
            settings.setValue(f"{name}/{splitter.objectName()}", splitter.saveState())


def restore(window: QWidget, name: str) -> bool:
    """Put *window* where it stood; False, and nothing moved, when that is unknown or off all screens."""
    settings = _settings()
    for splitter in window.findChildren(QSplitter):
        state = settings.value(f"{name}/{splitter.objectName()}") if splitter.objectName() else None
        if state is not None:
            splitter.restoreState(state)
    place = settings.value(f"{name}/place")
    if not isinstance(place, QRect) or not fits(place, _screens()):
        return False
    window.setGeometry(place)
    if settings.value(f"{name}/maximized") in (True, "true"):
        window.showMaximized()
    return True


def remember_court(folder: Path) -> None:
    """Keep which court was opened, to offer it at the door."""
    _settings().setValue("door/court", str(folder))


def last_court() -> Path | None:
    """Return the folder of the court that was opened last; None when it is gone or was never there."""
    kept = _settings().value("door/court")
    folder = Path(str(kept)) if kept else None
    return folder if folder is not None and folder.exists() else None


def remember_look(scheme: Scheme, zoom: int) -> None:
    """Keep how the program is to look: *scheme*, and text at *zoom* percent."""
    settings = _settings()
    settings.setValue("look/scheme", scheme.value)
    settings.setValue("look/zoom", zoom)


def last_look() -> tuple[Scheme, int]:
    """Return how the program is to look: like the system at 100 percent where nothing fit is kept."""
    settings = _settings()
    scheme, zoom = str(settings.value("look/scheme", "")), str(settings.value("look/zoom", ""))
    return (
        Scheme(scheme) if scheme in set(Scheme) else Scheme.SYSTEM,
        min(max(int(zoom), SMALLEST_ZOOM), LARGEST_ZOOM) if zoom.isdecimal() else 100,
    )


def remember_motion(moving: bool) -> None:
    """Keep whether menus, tips and the cursor may move."""
    _settings().setValue("look/motion", moving)


def last_motion() -> bool:
    """Return whether menus, tips and the cursor may move; they may where nothing is kept."""
    return _settings().value("look/motion", True) in (True, "true")


def remember_bar(shown: bool) -> None:
    """Keep whether the toolbar is shown."""
    _settings().setValue("look/toolbar", shown)


def bar_shown() -> bool:
    """Return whether the toolbar is shown; it is where nothing is kept."""
    return _settings().value("look/toolbar", True) in (True, "true")


def remember_columns(name: str, columns: Iterable[KeptColumn]) -> None:
    """Keep the columns of a list, in order, under *name*."""
    told = [[column.name, column.shown, column.width] for column in columns]
    _settings().setValue(f"columns/{name}", json.dumps(told))


def kept_columns(name: str) -> tuple[KeptColumn, ...]:
    """Return the columns kept under *name*; none where nothing fit is kept."""
    try:
        told = json.loads(str(_settings().value(f"columns/{name}", "[]")))
        return tuple(KeptColumn(str(name), bool(shown), int(width)) for name, shown, width in told)
    except (ValueError, TypeError):
        return ()


def forget_columns(name: str) -> None:
    """Forget the columns kept under *name*: the usual ones come back."""
    _settings().remove(f"columns/{name}")


def remember_language(locale: str) -> None:
    """Keep which language the program speaks to the person at this computer."""
    _settings().setValue("look/language", locale)


def last_language() -> str:
    """Return the language that was chosen last, empty where none was."""
    return str(_settings().value("look/language", ""))


def fits(place: QRect, screens: Iterable[QRect]) -> bool:
    """Say whether enough of *place* lies on one of *screens* to be seen and moved."""
    overlaps = (screen.intersected(place) for screen in screens)
    return any(part.width() >= _SEEN and part.height() >= _SEEN for part in overlaps)


def _screens() -> list[QRect]:
    return [screen.availableGeometry() for screen in QGuiApplication.screens()]


def _settings() -> QSettings:
    return QSettings(APP, "windows")
