"""What the clerk does after the hearing, by keyboard: log, give time, recuse, close the night."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from tests.services.desk import Desk
from tests.stories.keys import (
    choose,
    choose_from,
    dialog,
    go_down_to,
    gone,
    has_focus,
    page_of,
    part,
    press,
    push,
    row_of,
    rows_of,
    tab_to,
    told,
    turn_to,
    type_over,
    type_text,
    until,
)
from youthcourt.domain.parts import AttendanceCode
from youthcourt.domain.sanctions import Decision
from youthcourt.gui.cases.after_dialogs import LogDialog, MoreTimeAnswerDialog, MoreTimeDialog
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.kit.table import Table
from youthcourt.gui.main_window.find_dialog import FindDialog
from youthcourt.gui.main_window.places import PLACES
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.sittings.sitting_page import SittingPage
from youthcourt.gui.sittings.sittings_page import SittingsPage
from youthcourt.services import attendance, credit_accounts, duty_dates, sittings
from youthcourt.services.credit_accounts import Account
from youthcourt.services.obligation_lines import Obligation
from youthcourt.services.obligations_case import case_obligations

P = TypeVar("P", bound=QWidget)
OFFENSE = "Shoplifting"
AGENCY = "Precinct 5"
MARIA, BEN = "Maria Lopez", "Ben Zamora"
SERVICE_LABEL = "Community service"
DUE = date(2027, 2, 26)
"""Ninety days after the hearing of November 28."""
NIGHTS = (date(2026, 12, 5), date(2026, 12, 19), date(2027, 1, 9))


def both_are_heard(desk: Desk, *, maria: tuple[Decision, ...], ben: tuple[Decision, ...]) -> tuple[str, str]:
    """Two young people are heard on one Saturday, and the judge approves; returns their cases."""
    first = desk.ready("Maria", "Lopez", agency=AGENCY)
    second = desk.ready("Ben", "Zamora", agency=AGENCY)
    desk.jurors(6)
    desk.schedule(first, second, rooms=("A",))
    desk.draw()
    for number, items in ((first, maria), (second, ben)):
        desk.heard_and_approved(number, items=items)
        desk.permit(desk.youth(number))
    return first, second


def a_court_night(desk: Desk, on: date, signed_up: tuple[str, ...]) -> list[str]:
    """Two other cases are heard one after the other on *on*; who owes duty signs up, the jury is drawn.

    With seven people in the pool, six of them sit on both panels.
    """
    desk.clock.move(days=(on - desk.today).days)
    others = [desk.ready(f"{given}{on:%m%d}", "Other") for given in ("Ada", "Cem")]
    desk.do(sittings.add_sitting, on, rooms=("A",))
    desk.do(sittings.schedule, others, on)
    for number in signed_up:
        desk.do(duty_dates.sign_up, number, on)
    desk.draw()
    return others


def owed(desk: Desk, number: str, code: str) -> Obligation:
    return next(line for line in desk.ask(case_obligations, number).lines if line.code == code)


def goes_to(window: MainWindow, place: str, kind: type[P]) -> P:
    """Go to a place at the left by its key."""
    at = next(at for at, (key, _words, _icon) in enumerate(PLACES, 1) if key == place)
    press(f"Ctrl+{at % 10}")
    return page_of(window, kind)


def stays_on(page: QWidget) -> None:
    """After an act the keyboard is still on the page, whatever rests or goes there."""
    until(lambda: has_focus(page), "the keyboard comes back to the page")


def opens_the_case(window: MainWindow, name: str, number: str) -> CasePage:
    """Ctrl+K and a few letters of the name: the case stands first. Enter."""
    press("Ctrl+K")
    found = dialog(FindDialog)
    type_text(name)
    press("Return")
    gone(found)
    page = page_of(window, CasePage)
    assert page._ui.title.text().startswith(number)
    stays_on(page)
    return page


def looks_after_the_hearing(window: MainWindow, name: str, number: str, label: str) -> CasePage:
    """Open the case at “After the hearing”, on one of the things owed."""
    page = opens_the_case(window, name, number)
    turn_to(page._ui.tabs, page._ui.after_tab)
    table = part(page.after, "owed_table", Table)
    tab_to(table)
    go_down_to(table, label)
    return page


def logs(window: MainWindow, page: CasePage, amount: str, worked_on: date) -> None:
    """Log…: the amount has the cursor; the day stands on today until another one is typed."""
    push(part(page.after, "log_button"))
    log = dialog(LogDialog)
    assert has_focus(log._ui.amount_edit)
    type_text(amount)
    tab_to(log._ui.verified_by_edit)
    type_text("Ms. Gardner")
    tab_to(log._ui.done_on_date, back=True)
    type_over(worked_on.isoformat())
    assert not log._ui.late_label.isVisible()
    press("Return")
    gone(log)
    stays_on(page)


def what_happened(page: CasePage) -> list[str]:
    """Return what the tab says has happened with the current thing owed, a row a line."""
    return [" | ".join(row) for row in rows_of(part(page.after, "happened_table", Table))]


def owed_row(page: CasePage) -> list[str]:
    table = part(page.after, "owed_table", Table)
    return row_of(table, table.currentIndex().row())


def asks_for_time(page: CasePage, until_day: date) -> None:
    push(part(page.after, "more_time_button"))
    asked = dialog(MoreTimeDialog)
    assert has_focus(asked._ui.asked_by_edit)
    type_text("Rosa Lopez, mother")
    tab_to(asked._ui.why_edit)
    type_text("Exams")
    tab_to(asked._ui.new_due_date)
    type_over(until_day.isoformat())
    press("Return")
    gone(asked)
    stays_on(page)


def grants_the_time(page: CasePage) -> None:
    """The same button answers what was asked; granting is chosen already or one key away."""
    push(part(page.after, "more_time_button"))
    answer = dialog(MoreTimeAnswerDialog)
    type_text("Judge Gavel")
    assert answer._ui.grant_radio.isChecked()
    press("Return")
    gone(answer)
    stays_on(page)


def opens_todays_sitting(window: MainWindow) -> SittingPage:
    page = goes_to(window, "sittings", SittingsPage)
    go_down_to(part(page, "sittings_table", Table), "Today")
    press("Return")
    return page_of(window, SittingPage)


def recuses(window: MainWindow, desk: Desk, name: str, person_id: str, case: str) -> None:
    """Take a juror off one panel of tonight; where they sit on another one, they stay there."""
    page = opens_todays_sitting(window)
    turn_to(page._ui.tabs, page._ui.jury_tab)
    tab_to(part(page, "hearing_box"))
    choose(part(page, "hearing_box"), desk.page(case).line.name)
    tab_to(part(page, "seats_table"))
    go_down_to(part(page, "seats_table", Table), name)
    choose_from(part(page, "recuse_button"), "Knows somebody in the case")
    seat = next(seat for seat in desk.hearing(case).panel if seat.person_id == person_id)
    assert seat.left_code == "Knows somebody in the case"
    stays_on(page)


def closes_the_night(window: MainWindow, desk: Desk, away: tuple[str, ...] = ()) -> SittingPage:
    """Sign everybody out at once but those *away*, who are marked, and close the night."""
    page = opens_todays_sitting(window)
    turn_to(page._ui.tabs, page._ui.attendance_tab)
    table = part(page, "attendance_table", Table)
    for name in away:
        tab_to(table)
        go_down_to(table, name)
        choose_from(part(page, "mark_button"), "Did not come")
    came = [row[0] for row in rows_of(table) if row[0] not in away]
    tab_to(table)
    go_down_to(table, came[0])
    press(*["Shift+Down"] * (len(came) - 1))
    assert [row.name for row in table.selected()] == came
    push(part(page, "sign_out_button"))
    push(part(page, "close_night_button"))
    night = desk.ask(attendance.night, desk.today)
    assert night.closed_on == desk.today, told(page)
    assert {line.name for line in night.lines if line.code is AttendanceCode.NO_SHOW} == set(away)
    assert "closed on" in page._ui.night_label.text()
    stays_on(page)
    return page


def attendance_rows(sitting: SittingPage) -> list[list[str]]:
    return rows_of(part(sitting, "attendance_table", Table))


def account(desk: Desk, person_id: str) -> Account:
    return desk.ask(credit_accounts.account, f"person:{person_id}")


def move_to(desk: Desk, day: date) -> None:
    desk.clock.move(days=(day - desk.today).days)
