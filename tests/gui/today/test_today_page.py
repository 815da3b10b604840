"""The home page: parts with their lines, the way to each record, putting off and taking back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.named import unnamed
from youthcourt.domain.today import TodayPart
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.toast import toast_of
from youthcourt.gui.today.off_dialogs import OffDialog, PutOffDialog
from youthcourt.gui.today.today_page import TodayPage
from youthcourt.look import palette
from youthcourt.look.theme import Scheme
from youthcourt.services import upkeep
from youthcourt.services.office import Office
from youthcourt.services.today import today


@pytest.fixture
def page(qtbot: QtBot, sample_office: Office) -> TodayPage:
    return _shown(qtbot, sample_office)


def _shown(qtbot: QtBot, office: Office) -> TodayPage:
    made = TodayPage(office)
    qtbot.addWidget(made)
    office.on_change(made.refresh)
    made.resize(1080, 700)
    made.load()
    made.show()
    qtbot.waitExposed(made)
    return made


def _row(page: TodayPage, part: TodayPart, at: int = 0) -> list[str]:
    rows = page.tables[part].rows
    return [str(rows.index(at, column).data()) for column in range(rows.columnCount())]


def test_every_part_shows_its_lines(page: TodayPage, sample_office: Office) -> None:
    """On the sample court each part is alive: something today, something late, something waiting."""
    shown = sample_office.ask(today)
    for part, table in page.tables.items():
        assert table.rows.rowCount() == len(shown.of(part)) > 0
        assert table.isVisible()
    assert _row(page, TodayPart.SITTINGS)[:2] == ["today", "9:30 AM, 6 hearings"]
    assert _row(page, TodayPart.APPOINTMENTS)[:2] == ["3 days late", "Interview: kept or missed?"]
    assert "November 28, 2026" in page._ui.day_label.text()
    assert unnamed(page) == []


def test_the_last_proven_backup_stands_beside_the_day(page: TodayPage, sample_office: Office) -> None:
    assert page._ui.day_label.text().endswith("No backup yet")
    upkeep.backup(sample_office.store)
    page.load()
    assert page._ui.day_label.text().endswith("Last proven backup: Nov 28, 2026")
    assert not any("Back up" in _row(page, TodayPart.DUE, at)[1] for at in range(3))


def test_an_empty_court_says_what_is_not_there(qtbot: QtBot, office: Office) -> None:
    """Nothing due is good news and is said; parts with nothing in them are not shown."""
    upkeep.backup(office.store)
    page = _shown(qtbot, office)
    assert page.tables[TodayPart.DUE].empty.text == "Nothing is due, and nothing is late."
    assert not page._ui.waiting_part.isVisible()
    assert not page._ui.put_off_button.isEnabled()
    page._put_line_off()
    assert page.findChild(PutOffDialog) is None
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.tables[TodayPart.DUE].hasFocus)
    assert page.leave()


def test_enter_opens_the_record_at_the_place_where_it_is_mended(qtbot: QtBot, page: TodayPage) -> None:
    """Each kind of line leads somewhere of its own."""
    expected = {
        TodayPart.SITTINGS: ("readiness", date(2026, 11, 28), ""),
        TodayPart.PAPERS: ("sitting", date(2026, 11, 14), "attendance"),
    }
    for part, goal in expected.items():
        page.tables[part].setFocus()
        with qtbot.waitSignal(page.open_place) as opened:
            qtbot.keyClick(page.tables[part], Qt.Key.Key_Return)
        assert tuple(opened.args) == goal
    booked = page.tables[TodayPart.APPOINTMENTS]
    with qtbot.waitSignal(page.open_place) as opened:
        qtbot.keyClick(booked, Qt.Key.Key_Return)
    assert opened.args == ["appointments", date(2026, 11, 25), booked.current().record]
    facts = page.tables[TodayPart.MISSING]
    line = facts.current()
    with qtbot.waitSignal(page.open_place) as opened:
        qtbot.keyClick(facts, Qt.Key.Key_Return)
    assert opened.args == ["case", line.number, "facts"]
    with qtbot.waitSignal(page.open_place) as opened:
        page._ui.book_button.click()
    assert opened.args == ["appointments", date(2026, 11, 28), ""]


def test_only_the_part_with_the_keyboard_has_a_marked_line(page: TodayPage) -> None:
    """Six marked lines at once would tell nobody where Enter leads."""
    for part in (TodayPart.WAITING, TodayPart.DUE):
        page.tables[part].setFocus()
        marked = [name for name, table in page.tables.items() if table.selected()]
        assert marked == [part]
    page.setFocus()
    assert page.tables[TodayPart.DUE].hasFocus()


def test_a_line_is_put_off_with_a_reason_and_taken_back(qtbot: QtBot, page: TodayPage) -> None:
    """From the keyboard: the current line goes away, is listed with its reason, and comes back."""
    table = page.tables[TodayPart.DUE]
    table.setFocus()
    line, before = table.current(), table.rows.rowCount()
    put_off, see_off, _exports = page.commands()
    put_off.trigger()
    dialog = page.findChild(PutOffDialog)
    assert line.who in dialog._ui.what_label.text()
    assert dialog._ui.until_date.value() == date(2026, 12, 5)
    dialog.accept()
    assert "reason" in dialog.findChild(MessageBar).text
    dialog._ui.until_date.edit.clear()
    dialog.accept()
    assert "day on which" in dialog.findChild(MessageBar).text
    dialog._ui.until_date.edit.setText("soonish")
    dialog.accept()
    assert "cannot be read" in dialog._ui.until_date.beside
    assert dialog.findChild(MessageBar).text == "", "told once, beside the date"
    dialog._ui.until_date.set_value(date(2026, 12, 1))
    qtbot.keyClicks(dialog._ui.why_edit, "At camp")
    qtbot.keyClick(dialog._ui.why_edit, Qt.Key.Key_Return)
    assert table.rows.rowCount() == before - 1
    assert toast_of(page).text == "Put off until Dec 1, 2026."
    see_off.trigger()
    listed = page.findChild(OffDialog)
    assert listed._ui.off_table.choose((line.kind, line.record))
    assert listed._ui.off_table.current().why == "At camp"
    listed.accept()
    assert table.rows.rowCount() == before
    assert toast_of(page).text == "The line is back."


def test_an_empty_list_of_what_is_put_off_says_so(qtbot: QtBot, page: TodayPage) -> None:
    dialog = OffDialog(page._office, (), page)
    dialog.open()
    dialog.accept()
    assert "nothing to take back" in dialog.findChild(MessageBar).text
    dialog.reject()


def test_the_parts_stand_below_each_other_at_twice_the_text(
    qtbot: QtBot, qapp: QApplication, page: TodayPage
) -> None:
    """Layout: at 200 % nothing needs scrolling sideways in a laptop's width."""
    palette.apply(qapp, Scheme.LIGHT, zoom=200)
    page.resize(880, 700)
    qtbot.waitUntil(lambda: page._ui.waiting_part.y() >= 0 and page.width() == 880)
    left = page._ui.due_part.mapTo(page, page._ui.due_part.rect().topLeft())
    right = page._ui.waiting_part.mapTo(page, page._ui.waiting_part.rect().topLeft())
    assert left.x() == right.x()
    assert page.minimumSizeHint().width() <= 880


def test_a_change_elsewhere_is_seen_at_once(page: TodayPage, sample_office: Office) -> None:
    from youthcourt.services import put_off

    line = page.tables[TodayPart.PAPERS].current()
    until = sample_office.today() + timedelta(days=2)
    sample_office.do(put_off.put_off, line.kind, line.record, until, "The jurors bring them on Monday")
    assert not page._ui.papers_part.isVisible()


def test_the_line_of_the_rest_opens_the_list_and_cannot_be_put_off(
    qtbot: QtBot, sample_office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many lines there are, a part shows the first of them and says how many more there are."""
    monkeypatch.setattr("youthcourt.services.today_lines.MOST", 2)
    page = _shown(qtbot, sample_office)
    table, count = page.tables[TodayPart.DUE], len(sample_office.ask(today).of(TodayPart.DUE))
    table.setFocus()
    assert table.rows.rowCount() == 3
    assert _row(page, TodayPart.DUE, 2) == ["", f"{count - 2} more", ""]
    assert page.commands()[0].isEnabled()
    qtbot.keyClick(table, Qt.Key.Key_End)
    table.selectRow(2)
    assert not page.commands()[0].isEnabled()
    assert not page._ui.put_off_button.isEnabled()
    page._put_line_off()
    assert page.findChild(PutOffDialog) is None
    with qtbot.waitSignal(page.open_place) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["cases", None, ""]
