"""A walk through every page and every dialog of the sample court, whatever language is spoken."""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QMenu,
    QPushButton,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.places import PLACES
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.settings.sections import SECTIONS
from youthcourt.services import cases, people, sittings

ELSEWHERE = ("choose", "browse", "save", "print", "mapping", "drive", "sheet", "folder", "file", "restore")
"""Parts of the names of buttons that open a window of the system's, or that go on by themselves."""


def places(window: MainWindow) -> Iterator[tuple[str, Place]]:
    """Return each page with a record of the sample court that has something to show."""
    office = window.office
    shown = office.ask(sittings.sitting_page, office.today())
    hearing = shown.hearings[0]
    number = office.ask(cases.list_cases)[0].number
    for page, _title, _icon in PLACES:
        yield page, Place(page)
    yield "case", Place("case", hearing.case)
    yield "another case", Place("case", number)
    yield "person", Place("person", hearing.respondent_id)
    yield "juror", Place("person", hearing.panel[0].person_id if hearing.panel else _juror(window))
    yield "sitting", Place("sitting", office.today())
    yield "hearing", Place("hearing", hearing.hearing_id)
    yield "console", Place("console", hearing.hearing_id)
    yield "readiness", Place("readiness", office.today())
    yield "packet", Place("packet", office.today())
    yield "papers", Place("case_papers", hearing.case)


def _juror(window: MainWindow) -> str:
    from youthcourt.domain.parts import Role

    return window.office.ask(people.list_people, Role.JUROR)[0].id


def walk(window: MainWindow, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """Yield the window at each page and tab, and each dialog that a button or a command opens."""
    for name, place in places(window):
        window.show_place(place)
        _settle(qtbot)
        yield name, window
        for at in _parts(window.pages.current):
            _settle(qtbot)
            yield f"{name}, {at}", window
            yield from _of_buttons(window, place, f"{name}, {at}", qtbot)
        yield from _of_buttons(window, place, name, qtbot)
        yield from _of_commands(window, place, name, qtbot)
    for menu in window.menuBar().actions():
        if menu is window.commands.page_menu.menuAction():
            continue  # the commands of the page shown, met on it
        within = menu.menu()
        for action in within.actions() if isinstance(within, QMenu) else ():
            if _opens(action.text()):
                yield from _opened(action.trigger, f"menu {action.text()}", qtbot)


def _parts(page: QWidget) -> Iterator[str]:
    """Go through the tabs of a page, or the sections of the settings."""
    if hasattr(page, "show_section"):
        for key in SECTIONS:
            page.show_section(key)
            yield key
    for tabs in page.findChildren(QTabWidget):
        for at in range(tabs.count()):
            tabs.setCurrentIndex(at)
            yield tabs.tabText(at)


def _opens(text: str) -> bool:
    return "…" in text


def _of_buttons(window: MainWindow, place: Place, name: str, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    for button in window.pages.current.findChildren(QAbstractButton):
        if not shiboken6.isValid(button):
            continue  # A page that was come back to has made its rows anew.
        known = button.objectName()
        if any(part in known for part in ELSEWHERE) or not _opens(button.text()):
            continue
        with_menu = isinstance(button, QPushButton | QToolButton) and button.menu() is not None
        if button.isVisibleTo(window) and button.isEnabled() and not with_menu:
            yield from _opened(button.click, f"{name}: {button.text()}", qtbot)
            _come_back(window, place, qtbot)


def _of_commands(window: MainWindow, place: Place, name: str, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    if name in ("packet", "papers"):
        return  # save and print, in dialogs of the system
    for action in window.pages.current.commands():
        if action.isEnabled() and _opens(action.text()):
            yield from _opened(action.trigger, f"{name}: {action.text()}", qtbot)
            _come_back(window, place, qtbot)


def _come_back(window: MainWindow, place: Place, qtbot: QtBot) -> None:
    if window._way.here != place:
        window.show_place(place)
        _settle(qtbot)


def _opened(act: object, name: str, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    before = set(_open_dialogs())
    act()  # type: ignore[operator]  # a bound method of Qt
    _settle(qtbot)
    for dialog in set(_open_dialogs()) - before:
        if not isinstance(dialog, QFileDialog):  # the system's own, with the system's places
            yield name, dialog
        dialog.done(0)
        dialog.deleteLater()
        _settle(qtbot)


def _open_dialogs() -> list[QDialog]:
    tops = [made for made in QApplication.topLevelWidgets() if isinstance(made, QDialog)]
    return [made for made in tops if made.isVisible()]


def _settle(qtbot: QtBot) -> None:
    QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: not busy(), timeout=60_000)
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
