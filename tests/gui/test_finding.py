"""Ctrl+K: one list of records, settings and commands; recent records before anything is typed."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.commands import command, refer
from tests.gui.hand import dialog_of
from youthcourt.gui.main_window.find_dialog import FindDialog
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.key_sheet import KeySheet
from youthcourt.gui.main_window.window import MainWindow
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
