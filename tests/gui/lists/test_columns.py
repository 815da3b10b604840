"""Columns: chosen, moved and widened by the person, and found so the next time, each view for itself."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.gui.hand import dialog_of
from tests.gui.lists.conftest import said, shown
from tests.gui.named import unnamed
from youthcourt.domain.parts import Role
from youthcourt.gui.cases.cases_page import CasesPage
from youthcourt.gui.kit.remember import KeptColumn, kept_columns, remember_columns
from youthcourt.gui.lists.columns_dialog import ColumnsDialog
from youthcourt.gui.people.people_page import PeoplePage
from youthcourt.services.office import Office

USUAL = ("Case", "Youth", "Offense", "Status", "Hearing", "Next step")


def asked(page: CasesPage) -> ColumnsDialog:
    """Open the dialog by its command."""
    page.desk.actions.columns.trigger()
    return dialog_of(page, ColumnsDialog)


def test_columns_and_both_orders_are_chosen_by_keyboard(qtbot: QtBot, cases: CasesPage) -> None:
    dialog = asked(cases)
    ui = dialog._ui
    assert unnamed(dialog) == []
    assert [ui.columns_list.item(at).text() for at in range(6)] == list(USUAL)
    ui.columns_list.setFocus()
    qtbot.keyClick(ui.columns_list, Qt.Key.Key_Space)
    ui.columns_list.setCurrentRow(5)
    for _step in range(7):
        ui.up_button.click()
    ui.down_button.click()
    ui.first_combo.setCurrentIndex(ui.first_combo.findText("Status"))
    ui.second_combo.setCurrentIndex(ui.second_combo.findText("Youth"))
    ui.second_check.setChecked(True)
    dialog.accept()
    assert cases.desk.columns.order == ("Next step", "Youth", "Offense", "Status", "Hearing", "Case")
    assert cases.desk.columns.shown == ("Next step", "Youth", "Offense", "Status", "Hearing")
    assert cases._ui.cases_table.rows.orders == ((3, False), (1, True))
    dialog = asked(cases)
    assert dialog._ui.first_combo.currentText() == "Status"
    assert dialog._ui.second_check.isChecked()
    dialog._ui.first_combo.setCurrentIndex(0)
    dialog._ui.usual_button.click()
    dialog.accept()
    assert cases.desk.columns.shown == USUAL
    assert cases._ui.cases_table.rows.orders == ()


def test_a_list_without_any_column_is_refused(cases: CasesPage) -> None:
    dialog = asked(cases)
    for at in range(6):
        dialog._ui.columns_list.item(at).setCheckState(Qt.CheckState.Unchecked)
    dialog.accept()
    assert "at least one column" in said(dialog)
    dialog.reject()


def test_what_the_person_moved_and_widened_is_there_the_next_time(
    qtbot: QtBot, cases: CasesPage, sample_office: Office
) -> None:
    """Widths are kept for 100 % text, whatever the size in force."""
    header = cases._ui.cases_table.header
    header.moveSection(3, 0)
    header.resizeSection(1, 250)
    qtbot.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert kept_columns("cases")[0] == KeptColumn("Status", True, 0)
    assert KeptColumn("Youth", True, 250) in kept_columns("cases")
    for page in shown(qtbot, CasesPage(sample_office), sample_office):
        assert page.desk.columns.order[0] == "Status"
        assert page._ui.cases_table.columnWidth(1) == 250


def test_what_was_kept_wrongly_is_passed_over(qtbot: QtBot, sample_office: Office) -> None:
    """A column of an older program, or nonsense: the list still shows something."""
    from PySide6.QtCore import QSettings

    from youthcourt.places import APP

    remember_columns("cases", [KeptColumn("Gone", True)])
    for page in shown(qtbot, CasesPage(sample_office), sample_office):
        assert page.desk.columns.shown == ("Case",)
    QSettings(APP, "windows").setValue("columns/cases", "not json")
    assert kept_columns("cases") == ()


def test_a_column_that_says_nothing_rests_until_the_person_wants_it(
    qtbot: QtBot, sample_office: Office
) -> None:
    """What jurors still need is shown with jurors; chosen once, it stays."""
    for page in shown(qtbot, PeoplePage(sample_office), sample_office):
        columns = page.desk.columns
        assert "Still needed" not in columns.shown
        page.show_role(Role.JUROR)
        assert "Still needed" in columns.shown
        columns.show(["Name", "Still needed"], ["Roles", "Born", "Phone"])
        page.show_role(None)
        assert columns.shown == ("Name", "Still needed")


def test_a_click_that_only_sorts_leaves_the_columns_as_they_are_usually(
    qtbot: QtBot, sample_office: Office
) -> None:
    """The last column shown is as wide as there is room: that is nobody's choice."""
    for page in shown(qtbot, PeoplePage(sample_office), sample_office):
        header = page.desk.table.header
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
        assert page.desk.table.rows.orders == ((0, True),)
        assert kept_columns("people") == ()
        page.show_role(Role.JUROR)
        assert "Still needed" in page.desk.columns.shown
