"""F1 opens the page for where one is: in the window, in a dialog, and at the door."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.commands import command, refer
from tests.gui.hand import dialog_of
from tests.house.clock import Clock
from youthcourt.gui.cases.new_referral import NewReferralDialog
from youthcourt.gui.door.window import Door
from youthcourt.gui.kit.help_pages import ORDER
from youthcourt.gui.kit.help_window import HelpWindow
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.main_window.find_dialog import FindDialog
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.openers import door_work
from youthcourt.gui.main_window.places import PLACES
from youthcourt.gui.main_window.window import MainWindow


def help_on(owner: QWidget) -> HelpWindow:
    return dialog_of(owner, HelpWindow)


@pytest.mark.parametrize("place", [key for key, _title, _icon in PLACES])
def test_every_place_has_its_page(window: MainWindow, place: str) -> None:
    window.show_place(Place(place))
    window.show_help()
    assert help_on(window).page == getattr(window.pages.current, "help_page", place)
    assert help_on(window).page in ORDER
    help_on(window).close()


def test_the_help_stays_open_and_turns_with_the_place(window: MainWindow) -> None:
    """Help never stands in the way: one may work on, and asks again where one is."""
    window.show_help()
    found = help_on(window)
    assert not found.isModal()
    window.show_place(Place("case", refer(window, "Maria")))
    command(window, "Help for this page").trigger()
    assert help_on(window) is found
    assert found.page == "case"
    found.close()


def test_each_tab_of_a_case_and_section_of_the_settings_has_its_page(window: MainWindow) -> None:
    """F1 tells of what is in front; a tab without a page of its own has that of the case."""
    number = refer(window, "Maria")
    for tab, page in (
        ("overview", "case"), ("family", "family"), ("interview", "interview"), ("victims", "victims"),
        ("files", "timeline"), ("timeline", "timeline"), ("after", "after"), ("way_out", "way_out"),
    ):  # fmt: skip
        window.show_place(Place("case", number, tab))
        window.show_help()
        assert help_on(window).page == page, tab
    for section, page in (
        ("rules", "rules"),
        ("agencies", "agencies"),
        ("lead", "harm"),
        ("court", "settings"),
    ):
        window.show_place(Place("settings", section))
        window.show_help()
        assert help_on(window).page == page, section
    help_on(window).close()


def test_a_dialog_has_its_own_page(qtbot: QtBot, window: MainWindow) -> None:
    command(window, "New referral…").trigger()
    dialog = dialog_of(window, NewReferralDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    qtbot.keyClick(dialog._ui.given_edit, Qt.Key.Key_F1)
    assert help_on(dialog).page == "referral"
    help_on(dialog).close()
    dialog.reject()


def test_another_window_left_behind_takes_no_key_away(qtbot: QtBot, window: MainWindow) -> None:
    """A window that gave way to one in another language may live on for a moment: F1 is not its own then."""
    other = MainWindow(window.office)
    command(window, "New referral…").trigger()
    dialog = dialog_of(window, NewReferralDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    dialog._ui.family_edit.setFocus()
    qtbot.keyClick(dialog._ui.family_edit, Qt.Key.Key_F1)
    help_on(dialog).close()
    dialog.reject()
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)
    other._closed = True
    other.pages.shut()
    other.deleteLater()


def test_at_the_door_too(qtbot: QtBot, tmp_path: Path, clock: Clock) -> None:
    door = Door(door_work(clock), tmp_path / "none yet")
    qtbot.addWidget(door)
    door.show()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is door)
    qtbot.keyClick(door.welcome._ui.sample_button, Qt.Key.Key_F1)
    assert help_on(door).page == "door"
    help_on(door).close()
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)


def test_the_help_is_found_with_ctrl_k(qtbot: QtBot, window: MainWindow) -> None:
    command(window, "Find anything…").trigger()
    dialog = dialog_of(window, FindDialog)
    qtbot.keyClicks(dialog._ui.words_edit, "recovery code")
    shown = [dialog._ui.hits_list.item(at) for at in range(dialog._ui.hits_list.count())]
    kinds = [str(item.data(Qt.ItemDataRole.AccessibleTextRole)) for item in shown]
    dialog._ui.hits_list.setCurrentRow(next(at for at, told in enumerate(kinds) if told.endswith("Help")))
    qtbot.keyClick(dialog._ui.words_edit, Qt.Key.Key_Return)
    assert help_on(window).page == "backups"
    help_on(window).close()
