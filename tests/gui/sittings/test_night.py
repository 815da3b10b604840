"""The end of the night: signed in and out by keyboard, incomplete until it is mended, then closed."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt

from tests.gui.hand import choose, column, dialog_of, entry
from tests.gui.sittings.days import TODAY
from youthcourt.domain.attendance import Standing
from youthcourt.domain.parts import AttendanceCode
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.kit.paper_dialog import PaperDialog
from youthcourt.services import attendance, juries, obligations, settings


def rows_of(page):
    table = entry(page, "attendance_table")
    return [table.rows.row(at) for at in range(table.rows.rowCount())]


def line_of(office, person):
    return next(line for line in office.ask(attendance.night, TODAY).lines if line.person_id == person)


def all_but(office, *kept):
    """Excuse everybody of whom nothing is said yet, but these."""
    left = [line.person_id for line in office.ask(attendance.night, TODAY).open if line.person_id not in kept]
    office.do(juries.mark_attendances, TODAY, left, AttendanceCode.EXCUSED)


def test_people_are_signed_in_and_out_by_keyboard_one_after_the_other(qtbot, page, sample_office):
    """Enter on a person goes to the time, Enter there goes on to the next: no mouse."""
    page.load(TODAY)
    page.show_part("attendance")
    first, second = (row.person_id for row in rows_of(page)[:2])
    table, came, left = (entry(page, name) for name in ("attendance_table", "time_in_edit", "time_out_edit"))
    assert table.choose(first)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert came.hasFocus()
    for _ in range(2):
        qtbot.keyClick(came, Qt.Key.Key_Return)
    assert [line_of(sample_office, who).standing for who in (first, second)] == [Standing.SIGNED_IN] * 2
    assert came.hasFocus()
    assert table.current().person_id not in (first, second)
    assert table.choose(second)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert left.hasFocus(), "who has come is asked when they left"
    entry(page, "break_spin").setValue(30)
    qtbot.keyClick(left, Qt.Key.Key_Return)
    assert line_of(sample_office, second).standing is Standing.CLOSED
    assert line_of(sample_office, second).break_minutes == 30
    assert table.choose(second)
    assert rows_of(page)[1].told == "Served"


def test_a_night_with_somebody_incomplete_is_not_closed_and_names_them(page, sample_office):
    """Situation 25 in the window: nothing is assumed, and who is meant stands there."""
    page.load(TODAY)
    first, second = rows_of(page)[:2]
    all_but(sample_office, first.person_id, second.person_id)
    entry(page, "close_night_button").click()
    assert "not said whether they came" in entry(page, "message_bar").text
    assert "Did they come?" in entry(page, "served_label").text()
    sample_office.do(attendance.sign_in, TODAY, [first.person_id], time(9, 5))
    entry(page, "close_night_button").click()
    assert entry(page, "message_bar").text.startswith("Incomplete: 1 came")
    assert first.name in entry(page, "served_label").text()
    assert entry(page, "attendance_table").current().person_id == first.person_id
    assert "1 came" in entry(page, "night_label").text()


def test_a_closed_night_is_corrected_or_opened_again_with_a_reason(page, sample_office):
    page.load(TODAY)
    page.show_part("attendance")
    who = rows_of(page)[0].person_id
    all_but(sample_office, who)
    sample_office.do(obligations.close_attendance, TODAY, who, time(9, 5), time(12))
    entry(page, "close_night_button").click()
    assert "closed on Nov 28, 2026" in entry(page, "night_label").text()
    assert not entry(page, "close_night_button").isVisibleTo(page)
    entry(page, "attendance_table").choose(rows_of(page)[1].person_id)
    choose(entry(page, "mark_button").menu(), "Came late")
    assert "is closed. Choose “Correct…”" in entry(page, "message_bar").text
    assert entry(page, "correct_button").isEnabled(), "also of somebody who was away"
    entry(page, "reopen_night_button").click()
    dialog = dialog_of(page, Ask)
    dialog.entry.setText("Somebody was forgotten")
    dialog.act_button.click()
    assert "opened again: Somebody was forgotten" in entry(page, "night_label").text()
    assert entry(page, "close_night_button").isVisibleTo(page)


def test_the_list_says_what_follows_from_how_somebody_attended(page, sample_office):
    """A no-show's family is written to, and a sitting that pays no duty says so: for the staff."""
    sample_office.do(settings.change_settings, duty_late=False)
    page.load(TODAY)
    owing = next(row for row in rows_of(page) if row.line.owes)
    free = next(row for row in rows_of(page) if not row.line.owes)
    sample_office.do(juries.mark_attendance, TODAY, free.person_id, AttendanceCode.NO_SHOW)
    sample_office.do(juries.mark_attendance, TODAY, owing.person_id, AttendanceCode.LATE)
    sample_office.do(obligations.close_attendance, TODAY, owing.person_id, time(9, 5), time(12))
    page.load(TODAY)
    people = [row.person_id for row in rows_of(page)]
    told = dict(zip(people, column(entry(page, "attendance_table"), 5), strict=True))
    assert (told[free.person_id], told[owing.person_id]) == ("Write to the family", "Pays no duty")
    assert set(told.values()) == {"", "Write to the family", "Pays no duty"}


def test_duty_cards_are_printed_at_check_out_for_those_chosen(qtbot, page, sample_office, tmp_path):
    """Only for somebody who owes duty; the print log keeps the day and no name."""
    page.load(TODAY)
    table, button = entry(page, "attendance_table"), entry(page, "cards_button")
    rows = rows_of(page)
    free = next(row for row in rows if not row.line.owes)
    owing = next(row for row in rows if row.line.owes)
    table.choose(free.person_id)
    assert not button.isEnabled()
    table.choose(owing.person_id)
    button.click()
    qtbot.waitUntil(lambda: page.findChild(PaperDialog) is not None)
    dialog = page.findChild(PaperDialog)
    assert dialog._ready.file_name == "duty-cards-2026-11-28.pdf"
    dialog.save_to(tmp_path / dialog._ready.file_name)
    qtbot.waitUntil(lambda: (tmp_path / "duty-cards-2026-11-28.pdf").exists() and dialog.isHidden())
    assert (dialog._ready.kind, dialog._ready.reference) == ("duty cards", "2026-11-28")
