"""What stands around a list: filters as chips, the peek, the bulk bar, the clipboard, the two orders."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.gui.hand import dialog_of
from tests.gui.lists.conftest import said, shown
from tests.gui.named import unnamed
from youthcourt import words
from youthcourt.domain.lists import Asked
from youthcourt.domain.own_fields import FieldKind, OwnField, Subject
from youthcourt.domain.stages import Stage
from youthcourt.gui.cases.cases_page import CasesPage
from youthcourt.gui.cases.dialogs import ReasonDialog, ScheduleDialog
from youthcourt.gui.kit.cells import CHIP_ROLE
from youthcourt.gui.kit.toast import toast_of
from youthcourt.gui.lists import copying
from youthcourt.gui.obligations.duty_page import DutyPage
from youthcourt.gui.people.people_page import PeoplePage
from youthcourt.gui.sittings.sittings_page import SittingsPage
from youthcourt.look.tokens import Tone
from youthcourt.places import asset
from youthcourt.services import case_bulk, own_fields
from youthcourt.services.cases import list_cases
from youthcourt.services.office import Office

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def pick(button: QToolButton, *path: str) -> None:
    """Choose from the filter menu by its words."""
    menu = button.menu()
    menu.aboutToShow.emit()
    for step in path[:-1]:
        menu = next(action.menu() for action in menu.actions() if action.text() == step)
    next(action for action in menu.actions() if action.text() == path[-1]).trigger()


def test_a_filter_is_a_chip_that_can_be_taken_away(qtbot: QtBot, cases: CasesPage) -> None:
    """Two values of one filter are one chip; Delete on it, or a click, removes it."""
    filters, model = cases.desk.filters, cases.desk.model
    every = model.count()
    pick(filters.button, "Status", "Intake")
    pick(filters.button, "Status", "In progress")
    assert [chip.text() for chip in filters.chips] == ["Status: Intake or In progress"]
    assert model.count() < every
    assert filters.count_label.text() == f"{model.count()} shown"
    pick(filters.button, "Hearing", "Not set")
    assert [chip.text() for chip in filters.chips][1] == "Hearing: Not set"
    assert filters.clear_button.isVisible()
    filters.chips[1].setFocus()
    qtbot.keyClick(filters.chips[1], Qt.Key.Key_Delete)
    assert filters.chips[0].hasFocus()
    qtbot.mouseClick(filters.chips[0], Qt.MouseButton.LeftButton)
    assert (filters.chips, model.count()) == ([], every)


def test_escape_clears_words_then_chips(qtbot: QtBot, cases: CasesPage) -> None:
    box, model = cases._ui.filter_box, cases.desk.model
    every = model.count()
    pick(cases.desk.filters.button, "Late", "No")
    qtbot.keyClicks(box, "zielinski")
    assert model.count() < every
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert (box.text(), len(model.asked.chips)) == ("", 1)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert model.asked.chips == ()
    qtbot.keyClicks(box, "zielinski")
    cases._ui.cases_table.setFocus()
    qtbot.keyClick(cases._ui.cases_table, Qt.Key.Key_Escape)
    assert (box.text(), model.count()) == ("", every)
    assert not cases.desk.actions.clear.isEnabled()


def test_a_click_sorts_and_shift_with_a_click_sorts_within(qtbot: QtBot, cases: CasesPage) -> None:
    """The header says which is the first key and which the second."""
    table, rows = cases._ui.cases_table, cases._ui.cases_table.rows

    def click(at: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        place = QPoint(table.columnViewportPosition(at) + 30, 10)
        qtbot.mouseClick(table.header.viewport(), Qt.MouseButton.LeftButton, keys, place)

    click(3)
    assert rows.orders == ((3, False),)
    click(1, SHIFT)
    assert rows.orders == ((3, False), (1, False))
    click(1, SHIFT)
    assert rows.orders == ((3, False), (1, True))
    told = [rows.headerData(at, Qt.Orientation.Horizontal) for at in (1, 3)]
    assert told == ["Youth  2↓", "Status  1"]
    assert table.header.sortIndicatorSection() == 3
    click(3)
    assert rows.orders == ((3, True),)


def test_the_peek_tells_the_row_one_is_on_and_keeps_the_keyboard_in_the_list(
    qtbot: QtBot, cases: CasesPage
) -> None:
    """Space opens it, the arrows move it, Space or Esc closes it."""
    table, peek = cases._ui.cases_table, cases.desk.peek
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert peek.isVisible()
    assert peek.text.startswith(table.current().name)
    assert table.hasFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: peek.text.startswith(table.current().name))
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert not peek.isVisible()
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert not peek.isVisible()
    cases.desk.show_asked(Asked("nobody at all"))
    cases.desk.toggle_peek()
    assert not peek.isVisible()


def test_a_look_at_a_glance_is_a_look_that_the_trail_knows(cases: CasesPage, sample_office: Office) -> None:
    """Architecture: the first look at a case is an audited act, done before its data are returned."""
    cases.desk.toggle_peek()
    number = cases._ui.cases_table.current().number
    with sample_office.store.engine.begin() as connection:
        looks = connection.exec_driver_sql("SELECT object_id FROM audit WHERE action = 'look'").fetchall()
    assert (number,) in [tuple(row) for row in looks]


@pytest.mark.parametrize("kind", [PeoplePage, DutyPage, SittingsPage])
def test_every_list_can_be_peeked_into_and_names_all_its_parts(
    qtbot: QtBot, sample_office: Office, kind: type
) -> None:
    for page in shown(qtbot, kind(sample_office), sample_office):
        page.desk.table.selectAll()
        page.desk.toggle_peek()
        assert page.desk.peek.isVisible()
        assert len(page.desk.peek.text) > 10
        assert unnamed(page) == []
        pick(
            page.desk.filters.button,
            page.desk.spec.filters[0].title(),
            page.desk.spec.filters[0].choices()[0][1],
        )
        assert len(page.desk.filters.chips) == 1


def test_the_bulk_bar_comes_with_the_second_row(qtbot: QtBot, cases: CasesPage) -> None:
    table, bulk = cases._ui.cases_table, cases.desk.bulk
    assert not bulk.isVisible()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down, SHIFT)
    assert bulk.isVisible()
    assert bulk.label.text() == "2 selected"
    qtbot.keyClick(table, Qt.Key.Key_A, CTRL)
    assert bulk.label.text() == "All 60 shown are selected"
    assert unnamed(cases) == []
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert not bulk.isVisible()


def test_cases_are_closed_together_from_the_bar(
    qtbot: QtBot, cases: CasesPage, sample_office: Office
) -> None:
    cases.desk.show_asked(cases.desk.model.asked.keeping("stage", [Stage.SCREENING]))
    count = cases.desk.model.count()
    assert count > 1
    cases._ui.cases_table.selectAll()
    cases._close.trigger()
    dialog = dialog_of(cases, ReasonDialog)
    box = dialog._ui.choice_combo
    box.setCurrentIndex(box.findData(Stage.REFERRER_WITHDREW))
    qtbot.keyClicks(dialog._ui.reason_edit, "The agency took them back")
    dialog.accept()
    assert toast_of(cases.window()).text == f"{count} cases closed."
    assert not sample_office.ask(list_cases, Stage.SCREENING)
    assert cases._ui.cases_table.empty.text == "No case fits these filters."


def test_cases_that_cannot_end_alike_are_told_so(cases: CasesPage) -> None:
    cases._ui.cases_table.selectAll()
    cases._close.trigger()
    assert "cannot all end in the same way" in said(cases)


def test_cases_are_scheduled_together_or_the_reason_is_said(cases: CasesPage) -> None:
    cases._ui.cases_table.selectAll()
    cases._schedule.trigger()
    dialog = dialog_of(cases, ScheduleDialog)
    assert len(dialog._numbers) == 60
    dialog.accept()
    assert dialog.isVisible()
    assert "Case YC-2026-0001" in said(dialog)
    dialog.reject()


def test_too_many_cases_for_one_act_are_refused(cases: CasesPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(case_bulk, "MOST", 5)
    cases._ui.cases_table.selectAll()
    cases._schedule.trigger()
    assert "More than 5 cases are selected" in said(cases)


def test_rows_are_copied_as_they_are_shown(qtbot: QtBot, cases: CasesPage) -> None:
    """Ctrl+C without titles, Ctrl+Shift+C with them; only the columns shown, in their order."""
    table = cases._ui.cases_table
    cases.desk.columns.show(["Status", "Case"], ["Youth", "Offense", "Hearing", "Next step"])
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down, SHIFT)
    lines = table.selected()
    qtbot.keyClick(table, Qt.Key.Key_C, CTRL)
    text = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[1] for line in text] == [line.number for line in lines]
    qtbot.keyClick(table, Qt.Key.Key_C, CTRL | SHIFT)
    head, *rest = QGuiApplication.clipboard().text().split("\n")
    assert head == "Status\tCase"
    assert rest == text
    assert toast_of(cases.window()).text == "2 rows copied."


def test_titles_are_copied_as_they_are_shown_and_never_as_formulas(
    qtbot: QtBot, sample_office: Office
) -> None:
    """In the language of the window; a field that the court called ``=1+1`` is text to a spreadsheet."""
    sample_office.do(own_fields.save_own_field, OwnField("", Subject.CASE, "=1+1", FieldKind.TEXT))
    words.use("es_US", asset("locale"))
    for cases in shown(qtbot, CasesPage(sample_office), sample_office):
        cases._ui.cases_table.setFocus()
        cases.desk.columns.show(["Case", "=1+1"], ["Youth", "Offense", "Status", "Hearing", "Next step"])
        qtbot.keyClick(cases._ui.cases_table, Qt.Key.Key_C, CTRL | SHIFT)
        head = QGuiApplication.clipboard().text().split("\n")[0]
        assert head == "Caso\t'=1+1"


def test_more_rows_than_are_copied_at_once_are_refused(
    cases: CasesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "MOST", 10)
    cases._ui.cases_table.selectAll()
    cases.desk.copy(head=False)
    assert "Export the list instead" in said(cases)


def test_what_is_late_is_solid_says_so_and_is_spoken(cases: CasesPage, clock) -> None:
    """Colour never stands alone: glyph, word and a solid ground."""
    clock.move(days=90)
    cases.load()
    cases.desk.show_asked(cases.desk.model.asked.keeping("late", ["yes"]))
    rows = cases._ui.cases_table.rows
    assert rows.rowCount() > 0
    cell = rows.index(0, 3)
    assert cell.data(CHIP_ROLE) == Tone.OVERDUE
    assert cell.data().endswith(", late")
    for at, column in enumerate(rows.columns):
        assert rows.index(0, at).data(SPOKEN) == f"{column.title}: {rows.index(0, at).data()}"
