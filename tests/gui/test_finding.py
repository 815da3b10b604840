"""Ctrl+K: one list of records, settings and commands; recent records before anything is typed."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.commands import command, refer
from tests.gui.hand import dialog_of
from youthcourt.gui.main_window.find_dialog import FindDialog
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.key_sheet import KeySheet
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.settings.sections import spots
from youthcourt.services import papers, sittings


@pytest.fixture
def find(qtbot: QtBot, window: MainWindow) -> _Find:
    """Ctrl+K, opened anew each time."""
    return _Find(qtbot, window)


class _Find:
    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    def typed(self, text: str) -> FindDialog:
        command(self.window, "Find anything…").trigger()
        dialog = dialog_of(self.window, FindDialog)
        self.qtbot.keyClicks(dialog._ui.words_edit, text)
        return dialog

    def lines(self, text: str) -> list[str]:
        dialog = self.typed(text)
        shown = [dialog._ui.hits_list.item(at) for at in range(dialog._ui.hits_list.count())]
        lines = [str(item.data(Qt.ItemDataRole.AccessibleTextRole)) for item in shown]
        dialog.close()
        return lines

    def opens(self, text: str, line: str) -> None:
        at = self.lines(text).index(line)
        dialog = self.typed(text)
        for _ in range(at):
            self.qtbot.keyClick(dialog._ui.words_edit, Qt.Key.Key_Down)
        self.qtbot.keyClick(dialog._ui.words_edit, Qt.Key.Key_Return)


def test_a_case_opens_on_enter(window: MainWindow, find: _Find) -> None:
    number = refer(window, "Maria")
    assert find.lines("mari") == [f"{number} · Maria, Case", "Maria, Person"]
    find.opens("mari", f"{number} · Maria, Case")
    assert number in window.pages.current._ui.title.text()


def test_the_arrow_keys_stay_within_the_list(qtbot: QtBot, window: MainWindow, find: _Find) -> None:
    refer(window, "Maria")
    dialog = find.typed("mari")
    for key, row in ((Qt.Key.Key_Up, 0), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 1)):
        qtbot.keyClick(dialog._ui.words_edit, key)
        assert dialog._ui.hits_list.currentRow() == row
    dialog.close()


def test_a_sitting_is_found_by_its_day_and_place(window: MainWindow, find: _Find) -> None:
    window._office.do(sittings.add_sitting, date(2026, 12, 5), rooms=("A",), place="Old Library")
    line = "Saturday, December 5, 2026 · Old Library, Sitting"
    assert find.lines("librar") == [line]
    find.opens("2026-12-05", line)
    assert window.pages.current.objectName() == "sitting_page"


def test_a_setting_opens_its_section(window: MainWindow, find: _Find) -> None:
    assert "Eligibility rules, Setting" in find.lines("eligib")
    find.opens("eligib", "Eligibility rules, Setting")
    assert window.pages.current.current == "rules"
    find.opens("minutes a hearing", "Minutes a hearing, Setting")
    assert window.pages.current.current == "court"


def test_a_command_is_given_from_the_list_and_stands_first_by_its_beginning(
    window: MainWindow, find: _Find
) -> None:
    refer(window, "Keysha")
    assert find.lines("keys")[0].startswith("Keys, Help, Ctrl+/")
    find.opens("keys", find.lines("keys")[0])
    dialog_of(window, KeySheet).close()


def test_the_commands_of_the_page_shown_are_among_them(window: MainWindow, find: _Find) -> None:
    window.show_place(Place("people"))
    assert any(line.startswith("New person…") for line in find.lines("new pers"))


def test_before_anything_is_typed_the_records_shown_last_stand_there(window: MainWindow, find: _Find) -> None:
    first, second = refer(window, "Maria"), refer(window, "Ben")
    for number in (first, second, first):
        window.show_place(Place("case", number))
    assert find.lines("") == [f"{first} · Maria, Case", f"{second} · Ben, Case"]


def test_what_finds_nothing_says_so(find: _Find) -> None:
    dialog = find.typed("zzzzqqq")
    assert dialog._ui.empty_label.text() == "Nothing has these words. Try fewer letters."
    dialog._ui.words_edit.clear()
    assert dialog._ui.empty_label.text() == "Type a name, a number, a setting or a command."
    dialog._open()
    assert dialog.isVisible()
    dialog.close()


def test_a_printed_paper_is_found_by_its_code_and_opens_its_papers(find: _Find) -> None:
    window = find.window
    number = refer(window, "Maria")
    window.office.do(papers.note_printed, "case papers", number, 3, "", "ABC234")
    line = next(line for line in find.lines("abc234") if "ABC234" in line)
    assert line.endswith("Printed papers")
    find.opens("abc234", line)
    assert window.here == Place("case_papers", number)


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("setings", "Settings"),
        ("sanctoins", "Sanctions, Setting"),
        ("refferal", "New referral…"),
        ("backup", "Back up now"),
        ("back ups", "Backups, Setting"),
        ("theme", "Light or dark, Setting"),
        ("dark", "Light or dark, Setting"),
        ("text size", "Text size, Setting"),
        ("language", "Language, Setting"),
        ("passphrase", "Change the passphrase, Setting"),
        ("check file", "Check the court file, Setting"),
        ("check", "Check the court file, Setting"),
        ("restore", "Backups, Setting"),
        ("appearence", "Look, Setting"),
    ],
)
def test_commands_and_settings_are_found_by_slips_and_by_other_words(
    find: _Find, typed: str, line: str
) -> None:
    """Rule: a slip, a blank more or less and other words for a thing still find it, away from its page."""
    assert any(shown.startswith(line) for shown in find.lines(typed)), find.lines(typed)


def test_a_slip_finds_nothing_where_the_words_stand_as_typed(window: MainWindow, find: _Find) -> None:
    """Rule: what is only alike is not listed beside what has the words, nor for short words and numbers."""
    refer(window, "Settingo")
    assert [line for line in find.lines("settingo") if "Settings" in line] == []
    assert [line for line in find.lines("kys") if line.startswith("Keys")] == []
    assert find.lines("12345") == []
    assert find.lines("...") == []


@pytest.mark.parametrize("typed", ["first steps", "sample court"])
def test_settings_that_nobody_chooses_are_not_offered(find: _Find, typed: str) -> None:
    """Rule: every setting that is listed has a field that can be opened."""
    assert [line for line in find.lines(typed) if line.endswith("Setting")] == []


@pytest.mark.parametrize(
    ("typed", "line", "section", "entry"),
    [
        ("lock", "Minutes until it locks, Setting", "court", "lock_minutes_input"),
        ("dark", "Light or dark, Setting", "look", "theme_box"),
        ("passphrase", "Change the passphrase, Setting", "backups", "passphrase_button"),
        ("uk english", "US or UK words, Setting", "words", "pack_combo"),
    ],
)
def test_a_setting_opens_at_its_field(
    qtbot: QtBot, window: MainWindow, find: _Find, typed: str, line: str, section: str, entry: str
) -> None:
    """Rule: what Ctrl+K found in the settings is in sight, with the cursor in it."""
    window.resize(900, 500)
    find.opens(typed, line)
    page = window.pages.current
    assert page.current == section
    wanted = page.findChild(QWidget, entry)
    qtbot.waitUntil(wanted.hasFocus)
    assert not wanted.visibleRegion().isEmpty()
    assert wanted.visibleRegion().boundingRect().height() == wanted.height()


def test_every_setting_that_is_offered_has_its_field(qtbot: QtBot, window: MainWindow) -> None:
    """Rule: no line of Ctrl+K leads to a field that is not there."""
    for spot in spots():
        window.show_place(Place("settings", spot.section, spot.part))
        wanted = f"{spot.part}_" if spot.part else "section_list"
        qtbot.waitUntil(lambda wanted=wanted: _cursor_in(window).startswith(wanted))


def _cursor_in(window: MainWindow) -> str:
    entry = window.pages.current.focusWidget()
    return entry.objectName() if entry is not None else ""
