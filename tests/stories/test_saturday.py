"""A clerk's Saturday in the sample court, from the first case found to the lock, by keyboard alone."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from tests.stories.keys import (
    choose,
    everything_shown,
    focused,
    has_focus,
    named,
    page_of,
    part,
    press,
    push,
    rows_of,
    settled,
    tab_to,
    told,
    turn_to,
    type_over,
    type_text,
    until,
    words_of,
)
from tests.stories.morning import (
    MARCUS,
    draws_again_with_a_typed_seed,
    finds_the_case_of_marcus,
    hearing_of_marcus,
    looks_at_the_packet_and_saves_it,
    open_court,
    opens_todays_sitting,
    recuses_a_juror,
    shows_a_question_and_blanks_it,
)
from youthcourt.domain.parts import AttendanceCode, HearingResult
from youthcourt.domain.stages import Stage
from youthcourt.gui.console.juror_console import JurorConsole
from youthcourt.gui.hearings.hearing_page import HearingPage
from youthcourt.gui.kit.table import Table
from youthcourt.gui.main_window.app import Program
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.obligations.duty_page import DutyPage
from youthcourt.gui.people.person_page import PersonPage
from youthcourt.services import cases, hearings, juries, obligations, people, sittings
from youthcourt.services.office import Office


def test_a_clerks_saturday_from_the_first_case_to_the_lock(
    saturday: Program, clock: Clock, tmp_path: Path
) -> None:
    """Find, draw, print, recuse, show, record, approve, sign out, lock and unlock: no mouse is needed."""
    window, office = open_court(saturday)
    others = [widget for widget in QApplication.allWidgets() if widget.window() is not window]

    finds_the_case_of_marcus(window)
    opens_todays_sitting(window)
    draws_again_with_a_typed_seed(window, office)
    looks_at_the_packet_and_saves_it(window, office, tmp_path)
    recuses_a_juror(window, office)
    shows_a_question_and_blanks_it(window)
    records_the_hearing(window, office)
    the_judge_approves(window, office)
    the_respondent_is_a_juror_from_tomorrow(window, office)
    closes_the_attendance(window, office)
    sees_duty_and_credits(window, office)
    locks_and_nothing_can_be_read(saturday, others)
    unlocks_again_with_the_passphrase(saturday)


def records_the_hearing(window: MainWindow, office: Office) -> None:
    """The judge stands there; foreperson, every count, their words and the result are typed."""
    push(part(page_of(window, JurorConsole), "record_button"))
    page = page_of(window, HearingPage)
    until(lambda: has_focus(page), "the cursor is on the page")
    foreperson = part(page, "foreperson_box")
    tab_to(foreperson)
    panel = [seat for seat in hearing_of_marcus(office).panel if not seat.left_code]
    choose(foreperson, panel[1].name)
    for at, box in enumerate(page._record.ballots.first_widgets()):
        tab_to(box)
        type_over(str(at % 3 + 1))
    tab_to(part(page, "foreperson_words_text"))
    type_text("We heard that he is sorry and wants to make it right.")
    push(page._record.items.add_button)
    row = page._record.items.rows[-1]
    assert has_focus(row.kind_box)
    choose(row.kind_box, "Community service")
    tab_to(row.amount_box)
    type_over("20")
    press("Ctrl+Return")

    recorded = office.ask(hearings.recorded, page.hearing_id)
    assert recorded is not None, told(page)
    assert recorded.foreperson_id == panel[1].person_id
    assert recorded.counts
    assert {(count.not_yet, count.partly, count.yes) for count in recorded.counts} == {(1, 2, 3)}
    assert ("service", Decimal(20)) in [(item.code, item.amount) for item in recorded.items]
    assert recorded.approved_on is None


def the_judge_approves(window: MainWindow, office: Office) -> None:
    page = page_of(window, HearingPage)
    assert has_focus(page._ui.approving_choice)
    push(part(page, "approve_button"))
    recorded = office.ask(hearings.recorded, page.hearing_id)
    assert recorded is not None
    assert recorded.approved_on == office.today(), told(page)
    assert hearing_of_marcus(office).result is HearingResult.HEARD
    assert office.ask(cases.case_page, recorded.case).line.stage is Stage.ACTIVE


def the_respondent_is_a_juror_from_tomorrow(window: MainWindow, office: Office) -> None:
    """The way to the young person is one key away from the approval."""
    page = page_of(window, HearingPage)
    assert has_focus(page._ui.person_button)
    press("Space")
    person = page_of(window, PersonPage)
    assert MARCUS in person._ui.title_label.text()
    assert "Serves as part of a result" in person._ui.juror_label.text()
    marcus = office.ask(people.person_page, person.person_id)
    assert marcus.juror
    assert marcus.mandated
    duty = duty_of(office, person.person_id)
    assert duty.first_day == office.today() + timedelta(days=1)
    assert why_not(office, office.today(), person.person_id)


def duty_of(office: Office, person_id: str) -> obligations.DutyLine:
    return next(
        line for line in office.ask(obligations.duty_list) if line.person_id == person_id and line.left
    )


def why_not(office: Office, on: date, person_id: str) -> str:
    return next(
        line.note or str(line.missing) for line in office.ask(juries.pool, on) if line.person_id == person_id
    )


def closes_the_attendance(window: MainWindow, office: Office) -> None:
    """Everybody who sat is signed out at once, with the times that are proposed."""
    page = opens_todays_sitting(window)
    turn_to(page._ui.tabs, page._ui.attendance_tab)
    table = part(page, "attendance_table", Table)
    tab_to(table)
    press("Ctrl+A")
    assert len(table.selected()) == len(rows_of(table)) > 30
    push(part(page, "sign_out_button"))
    pool = office.ask(juries.pool, office.today())
    came = [line for line in pool if line.attendance is AttendanceCode.SERVED]
    assert len(came) == len(rows_of(table))
    assert "2 h 45 min" in page._ui.served_label.text()


def sees_duty_and_credits(window: MainWindow, office: Office) -> None:
    press("Ctrl+6")
    page = page_of(window, DutyPage)
    rows = rows_of(part(page, "duty_table", Table))
    lines = office.ask(obligations.duty_list)
    assert len(rows) == len(lines)
    marcus = next(row for row in rows if MARCUS in row[0])
    assert marcus[3:6] == ["3", "0", "3"]
    assert any(line.served and line.credit_hours for line in lines)


def locks_and_nothing_can_be_read(program: Program, others: list[QWidget]) -> None:
    """Ctrl+L: the door is there, the window is gone, and no name is left in any window.

    *others* were there before this court was opened: they hold what another story left in them.
    """
    _window, office = open_court(program)
    names = {line.name for line in office.ask(people.list_people)}
    numbers = {line.case for line in office.ask(sittings.sitting_page, office.today()).hearings}
    assert any(name in everything_shown() for name in names)
    press("Ctrl+L")
    until(lambda: program.window is None and program.door is not None, "the court is locked")
    settled()
    until(lambda: QApplication.activeWindow() is program.door, "the door has the keyboard")
    assert office.store.closed
    told_still = still_told(names | numbers, others)
    until(lambda: not still_told(names | numbers, others), f"forgotten, at first in {told_still}")


def still_told(words: set[str], others: list[QWidget]) -> list[str]:
    """Return which widgets besides *others* still hold any of *words*, each with its window and how many."""
    holders = []
    for widget in QApplication.allWidgets():
        if any(widget is other for other in others):
            continue
        held = [word for word in words if word in words_of(widget)]
        if held:
            holders.append(f"{named(widget)} in {named(widget.window())}: {len(held)}")
    return holders


def unlocks_again_with_the_passphrase(program: Program) -> None:
    """The cursor stands in the passphrase already."""
    door = program.door
    assert door is not None
    assert focused() is door.unlock._ui.passphrase_edit
    type_text(PASSPHRASE)
    press("Return")
    until(lambda: program.window is not None, f"the court opens: {told(door)}")
    _window, office = open_court(program)
    assert hearing_of_marcus(office).result is HearingResult.HEARD
