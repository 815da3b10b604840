"""The short lists of a sitting: docket, jury pool and attendance can be copied and exported too."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from tests.gui.hand import dialog_of
from tests.gui.lists.columns_of import titles_shown
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.kit.toast import toast_of
from youthcourt.gui.lists.columns_dialog import ColumnsDialog
from youthcourt.gui.sittings.sitting_page import SittingPage
from youthcourt.services.office import Office


def page_of(qtbot: QtBot, office: Office) -> SittingPage:
    """Show today's sitting of the sample court."""
    page = SittingPage(office)
    qtbot.addWidget(page)
    page.resize(1080, 720)
    page.load(office.today())
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def test_the_docket_leaves_as_a_workbook(qtbot: QtBot, sample_office: Office, tmp_path: Path) -> None:
    """By its command in the menu; the file is named by the list and the day."""
    page = page_of(qtbot, sample_office)
    act = next(made for made in page.commands() if made.text() == "Export the docket…")
    act.trigger()
    dialog = dialog_of(page, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "docket 2026-11-28.xlsx"
    dialog.fileSelected.emit(str(tmp_path / "docket.xlsx"))
    dialog.reject()
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)
    sheet = CalamineWorkbook.from_path(tmp_path / "docket.xlsx").get_sheet_by_index(0).to_python()
    assert sheet[0] == titles_shown(page._ui.docket_table)
    assert len(sheet) == 1 + page._ui.docket_table.rows.count()
    assert "Saved docket.xlsx" in toast_of(page.window()).text
    shown = [act.text() for act in page.commands()]
    assert {"Export the jury pool…", "Export the attendance…"} <= set(shown)


def test_rows_of_the_docket_are_copied_and_its_columns_chosen(qtbot: QtBot, sample_office: Office) -> None:
    page = page_of(qtbot, sample_office)
    table = page._ui.docket_table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert table.current().case in QGuiApplication.clipboard().text()
    assert toast_of(page.window()).text == "1 row copied."
    table.selectAll()
    qtbot.keyClick(
        table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert QGuiApplication.clipboard().text().split("\n")[0] == "\t".join(titles_shown(table))
    page._lists[0].actions[3].trigger()
    dialog = dialog_of(page, ColumnsDialog)
    dialog._ui.columns_list.item(1).setCheckState(Qt.CheckState.Unchecked)
    dialog._ui.first_combo.setCurrentIndex(dialog._ui.first_combo.findText("Case"))
    dialog._ui.first_check.setChecked(True)
    dialog.accept()
    assert "Room" not in titles_shown(table)
    numbers = [table.rows.row(at).case for at in range(table.rows.count())]
    assert numbers == sorted(numbers, reverse=True)
