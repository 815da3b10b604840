"""Anything a clerk changes can be undone or is asked about: the registry of commands is walked to prove it.

Every command of every page, and of the window, is given on the sample court. What it changes at once is
undone, and the file is then as it was before, table by table; what opens a dialog has changed nothing yet;
what stays for good is among the acts that say why.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.house.walk import places
from tests.house.windows import main_window
from tests.services.content import content
from youthcourt.domain.errors import Refused
from youthcourt.gui.kit.fields import spoken
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.main_window.commands import Listed
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.leaving import close_dialogs
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.services import acts as known_acts
from youthcourt.services.office import Office

ELSEWHERE = {
    "Quit": "ends the window", "Lock now": "ends the window",
    "Start jurors’ screen": "starts another program, which has tests of its own",
}  # fmt: skip
PARTS = 4
AT_LEAST = {"person": {"give_role"}, "sitting": {"leave_panel", "papers_collected"}}
"""Acts that commands of a page are known to do at once; else the walk would prove nothing."""
NO_ACTS = frozenset({"look", "note_look", "backup"})
"""What only leaves a mark in the trail, or none."""


@pytest.fixture
def window(qtbot: QtBot, sample_office: Office) -> Iterator[MainWindow]:
    """The sample court's window."""
    with main_window(qtbot, sample_office) as made:
        yield made


@pytest.mark.parametrize("part", range(PARTS))
def test_every_command_of_the_registry_can_be_taken_back_or_asks_first(
    qtbot: QtBot, window: MainWindow, part: int
) -> None:
    """Each part of the walk is a test of its own, so that they share the cores of a machine."""
    given, undone, before = set(), set(), _held(window.office)
    known = list(dict.fromkeys(place for _name, place in places(window)))
    for place in known[part::PARTS]:
        for told in _offered(qtbot, window, place, whole=place is known[0]):
            given.add(f"{place.page}: {told}")
            undone |= _give(qtbot, window, place, told, before)
    assert len(given) > 120 // PARTS
    pages = {place.page for place in known[part::PARTS]}
    assert set[str]().union(*(AT_LEAST[page] for page in pages & set(AT_LEAST))) <= undone


def _offered(qtbot: QtBot, window: MainWindow, place: Place, *, whole: bool) -> list[str]:
    """Return the commands of a page, with the *whole* window's own on the first one."""
    _go(qtbot, window, place)
    own = spoken(window.commands.page_menu.title())
    listed = (one for one in window.commands.listed() if one.action.isEnabled())
    known = dict.fromkeys(one.words for one in listed if whole or one.menu == own)
    return [told for told in known if told not in ELSEWHERE]


def _go(qtbot: QtBot, window: MainWindow, place: Place) -> None:
    window.show_place(place)
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)


def _give(qtbot: QtBot, window: MainWindow, place: Place, told: str, before: dict[str, object]) -> set[str]:
    """Give a command, put its dialogs away, undo what it did; returns the acts that were undone.

    *before* is what the file holds; it is brought up to date where something stays for good.
    """
    office = window.office
    _go(qtbot, window, place)
    command = next((one for one in window.commands.listed() if one.words == told), None)
    if command is None or not command.action.isEnabled():
        return set()  # what was undone before took its row along
    last, since = _last(office), office.steps.to_undo
    _trigger(qtbot, command)
    acts = _acts(office, last)
    undone = set()
    while (step := office.steps.to_undo) is not None and step is not since:
        undone.add(step.act)
        try:
            office.undo()
        except Refused as refused:
            pytest.fail(f"{place.page}: {told}: {step.act} is not undone: {refused}")
    lasting = acts - undone - NO_ACTS
    assert lasting <= set(known_acts.LASTING), f"{place.page}: {told}"
    if acts:  # else the trail, into which every change goes, says that nothing was changed
        now = _held(office)
        same = now == before
        changed = {name: (before[name], now[name]) for name in now if before[name] != now[name]}
        assert same or lasting, (
            f"{place.page}: {told} changed what undo does not give back: {str(changed)[:1500]}"
        )
        before.clear()
        before.update(now)
    return undone


def _held(office: Office) -> dict[str, object]:
    """Return what the file holds, but for the first steps, which tick themselves when a page is made."""
    return {name: rows for name, rows in content(office).items() if name != "firststep"}


def _trigger(qtbot: QtBot, command: Listed) -> None:
    command.action.trigger()
    QApplication.processEvents()
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox) and box.isVisible():
            box.reject()
    close_dialogs()
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)
    close_dialogs()
    QApplication.processEvents()


def _last(office: Office) -> int:
    row = office.store.connection.execute("SELECT max(seq) FROM audit").fetchone()
    return int(row[0] or 0)


def _acts(office: Office, last: int) -> set[str]:
    """Return which acts changed records since *last*."""
    asked = "SELECT DISTINCT act FROM audit WHERE seq > ? AND action IN ('add', 'change', 'remove')"
    told = {str(row[0]) for row in office.store.connection.execute(asked, (last,))}
    return {act.removeprefix("undo ").removeprefix("redo ") for act in told}
