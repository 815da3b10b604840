"""Two young people after their hearing, to the end: one keeps the promise, the other goes back. By keyboard."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from tests.services.desk import DUTY, SERVICE, Desk
from tests.stories.keys import (
    choose,
    dialog,
    go_down_to,
    gone,
    page_of,
    part,
    press,
    push,
    row_of,
    rows_of,
    tab_to,
    told,
    type_text,
    until,
    words_of,
)
from tests.stories.promises import (
    AGENCY,
    OFFENSE,
    a_court_night,
    asks_for_time,
    both_are_heard,
    closes_the_case,
    closes_the_night,
    goes_to,
    grants_the_time,
    logs,
    looks_after_the_hearing,
    looks_at_the_way_out,
    opens_the_case,
    owed,
    owed_row,
    reads_the_paper,
    recuses,
    stays_on,
    takes_a_step,
    what_happened,
)
from youthcourt.domain.closing import ClosingPaper
from youthcourt.domain.consent import ConsentKind
from youthcourt.domain.due import AnchorKind
from youthcourt.domain.follow_up import LookState
from youthcourt.domain.following import Found, Rung
from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.domain.lists import Asked
from youthcourt.domain.sanctions import JURY_DUTY, Decision, SanctionStatus
from youthcourt.domain.stages import Stage
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.credits.credits_page import CreditsPage
from youthcourt.gui.credits.spend_dialog import SpendDialog
from youthcourt.gui.follow_up.follow_up_page import FollowUpPage
from youthcourt.gui.follow_up.look_dialog import LookDialog
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.kit.table import Table
from youthcourt.gui.main_window.app import Program
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.month.month_page import MonthPage
from youthcourt.gui.sittings.sitting_page import SittingPage
from youthcourt.services import (
    catalogue,
    closing,
    closing_papers,
    credit_accounts,
    extensions,
    follow_up_lists,
    ladder,
    progress,
    rewards,
    settings,
    upkeep,
)
from youthcourt.services.credit_accounts import Account
from youthcourt.services.duty_ledger import duty_ledger
from youthcourt.services.follow_up_lists import LookLine
from youthcourt.services.office import Office
from youthcourt.services.progress import LogGiven
from youthcourt.services.rewards import RewardLine

MARIA, BEN = "Maria Lopez", "Ben Reyes"
SERVICE_LABEL = "Community service"
DUE = date(2027, 2, 26)
"""Ninety days after the hearing of November 28."""
LONGER = date(2027, 3, 19)
NIGHTS = (date(2026, 12, 5), date(2026, 12, 19), date(2027, 1, 9))
EXIT = date(2027, 3, 12)
SIX_MONTHS = timedelta(days=183)


@pytest.fixture
def desk(program: Program, court: Path, clock: Clock) -> Iterator[Desk]:
    """A small court that the program has open, with the desk of the same office for what is not the point.

    It never locks by itself: the clock is moved by months. Keys repeat, so that draws do.
    """
    numbers = count(1)
    office = Office(
        upkeep.open_court(court, PASSPHRASE, clock),
        clock=clock,
        new_id=lambda: hashlib.sha256(str(next(numbers)).encode()).hexdigest()[:12],
    )
    office.do(catalogue.seed_catalogues)
    office.do(settings.change_settings, court_name="Maple County Youth Court", lock_minutes=0)
    program.enter(office)
    until(lambda: QApplication.activeWindow() is program.window, "the window is active")
    yield Desk(office, clock)


@pytest.fixture
def window(program: Program, desk: Desk) -> MainWindow:
    """The program's window, in front of the desk's court."""
    assert program.window is not None
    return program.window


def test_a_promise_is_kept_from_disposition_to_the_six_month_check(
    window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    """Hours, a late log, more time, three nights, credits spent, certificate, follow-up: no mouse is needed."""
    maria, _ben = both_are_heard(desk, maria=(SERVICE, DUTY), ben=(SERVICE, DUTY))
    the_family_agrees_to_a_follow_up(desk, maria)
    serves_three_nights_one_of_them_recused(window, desk, maria)
    logs_hours_in_time(window, desk, maria)
    asks_in_time_for_more_time(window, desk, maria)
    logs_late_what_was_worked_in_time(window, desk, maria)
    is_given_more_time_and_does_the_rest(window, desk, maria)
    spends_credits_on_a_reward(window, desk, maria)
    is_closed_as_completed(window, desk, maria)
    gets_a_certificate_without_the_offense(window, desk, maria, tmp_path)
    is_looked_at_after_six_months(window, desk, maria)


def the_family_agrees_to_a_follow_up(desk: Desk, number: str) -> None:
    guardian = next(line for line in desk.page(number).guardians if line.name == "Rosa Lopez")
    desk.consent(number, guardian.person_id, ConsentKind.FOLLOW_UP)


def serves_three_nights_one_of_them_recused(window: MainWindow, desk: Desk, number: str) -> None:
    """One night is one duty and earns its hours, also the night on which she is taken off one panel."""
    youth = desk.youth(number)
    for served, night in enumerate(NIGHTS, 1):
        first, second = a_court_night(desk, night, (number,))
        assert all(youth in desk.drawn(case).panel for case in (first, second))
        if served == 2:
            recuses(window, desk, MARIA, youth, first)
            assert youth in [seat.person_id for seat in desk.hearing(second).panel if not seat.left_code]
        sitting = closes_the_night(window, desk)
        assert any(MARIA in row[0] and "Served" in row[1] for row in attendance_rows(sitting))
        ledger = desk.ask(duty_ledger, number)
        assert (ledger.ordered, ledger.served, ledger.remaining) == (3, served, 3 - served)
        assert account(desk, youth).totals.balance == 2 * served
        assert owed(desk, number, JURY_DUTY).left == 3 - served
    assert owed(desk, number, JURY_DUTY).status is SanctionStatus.DONE


def attendance_rows(sitting: SittingPage) -> list[list[str]]:
    return rows_of(part(sitting, "attendance_table", Table))


def account(desk: Desk, person_id: str) -> Account:
    return desk.ask(credit_accounts.account, f"person:{person_id}")


def logs_hours_in_time(window: MainWindow, desk: Desk, number: str) -> None:
    page = looks_after_the_hearing(window, "maria lo", number, SERVICE_LABEL)
    logs(window, page, "8", desk.today - timedelta(days=2))
    line = owed(desk, number, SERVICE.code)
    assert (line.done, line.left, line.due_on) == (8, 12, DUE)
    assert owed_row(page)[2:4] == ["8", "12"]
    assert what_happened(page)[0].split(" | ")[1] == "8 hours done"


def asks_in_time_for_more_time(window: MainWindow, desk: Desk, number: str) -> None:
    """Two days before the due date; until the answer the date stands."""
    move_to(desk, DUE - timedelta(days=2))
    page = looks_after_the_hearing(window, "maria lo", number, SERVICE_LABEL)
    asks_for_time(page, LONGER)
    line = owed(desk, number, SERVICE.code)
    assert line.asked is not None
    assert (line.asked.asked_on, line.asked.new_due, line.due_on) == (desk.today, LONGER, DUE)
    assert owed_row(page)[5] == "More time asked"


def logs_late_what_was_worked_in_time(window: MainWindow, desk: Desk, number: str) -> None:
    """Worked the day before the due date and entered three days after it: it counts, as entered late."""
    move_to(desk, DUE + timedelta(days=3))
    page = looks_after_the_hearing(window, "maria lo", number, SERVICE_LABEL)
    logs(window, page, "7", DUE - timedelta(days=1))
    line = owed(desk, number, SERVICE.code)
    (log,) = [log for log in line.logs if log.amount == 7]
    assert (log.done_on, log.entered_on) == (DUE - timedelta(days=1), DUE + timedelta(days=3))
    assert (log.counted, log.entered_late, log.late) == (True, True, False)
    assert (line.done, line.left, line.days_late) == (15, 5, 3)
    assert any("7 hours, entered late" in row for row in what_happened(page))


def is_given_more_time_and_does_the_rest(window: MainWindow, desk: Desk, number: str) -> None:
    page = looks_after_the_hearing(window, "maria lo", number, SERVICE_LABEL)
    grants_the_time(page)
    line = owed(desk, number, SERVICE.code)
    assert (line.due_on, line.due_original, line.due_by) == (LONGER, DUE, AnchorKind.HAND)
    assert desk.page(number).line.stage is Stage.EXTENDED
    assert "More time was granted" in page.after._ui.about_label.text()

    move_to(desk, EXIT)
    page = looks_after_the_hearing(window, "maria lo", number, SERVICE_LABEL)
    logs(window, page, "5", EXIT - timedelta(days=6))
    line = owed(desk, number, SERVICE.code)
    assert (line.done, line.left, line.status) == (20, 0, SanctionStatus.DONE)
    assert owed_row(page)[5] == "Done"


def spends_credits_on_a_reward(window: MainWindow, desk: Desk, number: str) -> None:
    """Three nights of two hours are six; a reward of four leaves two, and no sign of money."""
    youth = desk.youth(number)
    reward = desk.do(rewards.save_reward, RewardLine("", "Bicycle repaired", Decimal(4), 3))
    page = goes_to(window, "credits", CreditsPage)
    tab_to(part(page, "accounts_table"))
    go_down_to(part(page, "accounts_table", Table), MARIA)
    assert page.owner == f"person:{youth}"
    push(part(page, "spend_button"))
    spend = dialog(SpendDialog)
    assert "Left after this: 2 hours." in spend._ui.left_label.text()
    press("Return")
    gone(spend)
    stays_on(page)
    found = account(desk, youth).totals
    assert (found.balance, found.earned, found.spent) == (2, 6, 4)
    assert page._ui.balance_label.text() == "2 hours left: 6 earned, 4 spent."
    assert [(line.id, line.stock) for line in desk.ask(rewards.list_rewards)] == [(reward, 2)]


def is_closed_as_completed(window: MainWindow, desk: Desk, number: str) -> None:
    page = opens_the_case(window, "maria lo", number)
    closes_the_case(page, "Completed", "Everything was done", "Coach Kim of the bicycle shop")
    assert desk.page(number).line.stage is Stage.COMPLETED
    (closed,) = desk.ask(closing.closings, number)
    assert (closed.closed_on, closed.stays_in_touch) == (EXIT, "Coach Kim of the bicycle shop")
    assert page._ui.stage_chip.accessibleName() == "Completed"
    assert "Stays in touch: Coach Kim of the bicycle shop." in page.way_out._ui.closed_label.text()
    assert account(desk, desk.youth(number)).totals.balance == 2


def gets_a_certificate_without_the_offense(window: MainWindow, desk: Desk, number: str, folder: Path) -> None:
    page = page_of(window, CasePage)
    assert page._ui.tabs.currentWidget() is page.way_out
    said = reads_the_paper(window, page, "Certificate", folder / "certificate.pdf")
    assert MARIA in said
    assert "Maple County Youth Court" in said
    assert "Friday, March 12, 2027" in said
    assert OFFENSE.lower() not in said.lower()
    assert number not in said
    assert [row["paper"] for row in desk.rows("printlog")] == [ClosingPaper.CERTIFICATE]


def is_looked_at_after_six_months(window: MainWindow, desk: Desk, number: str) -> None:
    """Not before the day; then once, within the consent. What is found stands on no case page."""
    assert [line.state for line in looks(desk, number)] == [LookState.NOT_DUE, LookState.NOT_DUE]
    move_to(desk, EXIT + SIX_MONTHS)
    page = opens_the_follow_up(window)
    table = part(page, "look_table", Table)
    go_down_to(table, number)
    assert "Due now" in row_of(table, table.currentIndex().row())
    push(part(page, "record_button"))
    look = dialog(LookDialog)
    tab_to(look._ui.source_edit)
    type_text("Police records")
    tab_to(look._ui.result_combo)
    choose(look._ui.result_combo, "No new offense")
    press("Return")
    gone(look)
    stays_on(page)
    first, second = looks(desk, number)
    assert (first.state, first.result, first.checked_on) == (LookState.CHECKED, Found.NONE, desk.today)
    assert (first.window_days, second.state) == (183, LookState.NOT_DUE)
    assert any({number, "Checked", "No new offense"} <= set(row) for row in rows_of(table))
    case = opens_the_case(window, "maria lo", number)
    shown = "\n".join(words_of(widget) for widget in case.findChildren(QWidget))
    assert MARIA in shown
    assert "No new offense" not in shown
    assert "Police records" not in shown


def opens_the_follow_up(window: MainWindow) -> FollowUpPage:
    """Follow-up stands behind the month."""
    push(part(goes_to(window, "month", MonthPage), "look_button"))
    page = page_of(window, FollowUpPage)
    tab_to(part(page, "look_table"))
    return page


def looks(desk: Desk, number: str) -> list[LookLine]:
    found = desk.ask(follow_up_lists.worklist, Asked(), 0, 50)
    return sorted((line for line in found if line.case == number), key=lambda line: line.window_days)


def move_to(desk: Desk, day: date) -> None:
    desk.clock.move(days=(day - desk.today).days)


def test_a_promise_is_not_kept_and_the_case_goes_back(window: MainWindow, desk: Desk, tmp_path: Path) -> None:
    """A missed night, a reminder, a warning, the return with its report; the other's things stay as they are."""
    maria, ben = both_are_heard(
        desk, maria=(SERVICE, DUTY), ben=(SERVICE, Decision("reflection", Decimal(1)), DUTY)
    )
    does_not_come_to_his_night_of_duty(window, desk, maria, ben)
    does_a_part(desk, maria, ben)
    hers = things_of(desk, maria)
    is_reminded(window, desk, ben, tmp_path)
    is_warned(window, desk, ben, tmp_path)
    goes_back_with_a_report(window, desk, ben, tmp_path)
    is_closed_as_returned(window, desk, ben, tmp_path)
    hers_stay_as_they_were(desk, maria, hers)
    is_not_looked_for_without_consent(window, desk, ben)


def does_not_come_to_his_night_of_duty(window: MainWindow, desk: Desk, maria: str, ben: str) -> None:
    """Both are signed up; she serves, he does not come: no duty, no credit, and none is taken away."""
    a_court_night(desk, NIGHTS[0], (maria, ben))
    sitting = closes_the_night(window, desk, (BEN,))
    assert any(BEN in row[0] and row[1] == "Did not come" for row in attendance_rows(sitting))
    his, hers = desk.ask(duty_ledger, ben), desk.ask(duty_ledger, maria)
    assert (his.served, his.remaining, his.defaulted) == (0, 3, 1)
    assert his.state_at(NIGHTS[0]) is DutyDateState.MISSED
    assert (hers.served, hers.remaining, hers.defaulted) == (1, 2, 0)
    assert account(desk, desk.youth(ben)).totals.balance == 0
    assert account(desk, desk.youth(maria)).totals.balance == 2


def does_a_part(desk: Desk, maria: str, ben: str) -> None:
    """He works four hours and hands in his reflection; she works and is given more time for the rest."""
    desk.clock.move(days=30)
    for number, code, amount in ((ben, "service", 4), (ben, "reflection", 1), (maria, "service", 11)):
        desk.do(progress.log_progress, owed(desk, number, code).id, LogGiven(desk.today, Decimal(amount)))
    for code in (SERVICE.code, JURY_DUTY):
        asked = (owed(desk, maria, code).id, date(2027, 5, 28), desk.today, "Rosa", "Exams", "Judge")
        desk.do(extensions.give_time, *asked)


def things_of(desk: Desk, number: str) -> dict[str, list[dict[str, Any]]]:
    """Return every row of what a young person owes, did, earned and was asked; the case's own row too."""
    case_id = next(row["id"] for row in desk.rows("court_case") if row["number"] == number)
    youth = desk.youth(number)
    sanctions = {row["id"] for row in desk.rows("sanction") if row["case_id"] == case_id}
    tables = (
        "court_case", "sanction", "sanctionlog", "extension", "sanctionchange", "dutyobligation",
        "juryservice", "creditentry", "ladderstep", "closing", "stageentry", "followup",
    )  # fmt: skip
    return {
        table: [row for row in desk.rows(table) if {case_id, youth, *sanctions} & set(row.values())]
        for table in tables
    }


def hers_stay_as_they_were(desk: Desk, number: str, before: dict[str, list[dict[str, Any]]]) -> None:
    assert things_of(desk, number) == before
    assert all(before[table] for table in ("sanction", "sanctionlog", "juryservice", "creditentry"))
    assert desk.page(number).line.stage is Stage.EXTENDED
    assert not desk.ask(ladder.ladder, number).proposed
    assert desk.ask(closing_papers.paper_lines, number) == ()


def is_reminded(window: MainWindow, desk: Desk, number: str, folder: Path) -> None:
    """Five days late: a reminder is proposed, taken by a person, and read."""
    move_to(desk, DUE + timedelta(days=5))
    page = looks_at_the_way_out(window, "ben rey", number)
    assert page.way_out._ui.next_label.text().startswith("Proposed: Reminder.")
    takes_a_step(page, answer_by=desk.today + timedelta(days=7))
    assert [step.rung for step in desk.ask(ladder.ladder, number).steps] == [Rung.REMINDER]
    assert not desk.ask(ladder.ladder, number).proposed
    said = reads_the_paper(window, page, "Letter to the family", folder / "reminder.pdf")
    assert "A reminder" in said
    assert "Rosa Reyes" in said
    assert "4 of 20 hours" in said
    assert "0 of 3 sittings" in said
    assert "it does not count against Ben" in said
    assert OFFENSE not in said


def is_warned(window: MainWindow, desk: Desk, number: str, folder: Path) -> None:
    """The day to answer by is past and nothing came: the warning."""
    desk.clock.move(days=8)
    page = looks_at_the_way_out(window, "ben rey", number)
    assert page.way_out._ui.next_label.text().startswith("Proposed: Warning.")
    takes_a_step(page)
    assert [step.rung for step in desk.ask(ladder.ladder, number).steps] == [Rung.REMINDER, Rung.WARNING]
    said = reads_the_paper(window, page, "Letter to the family", folder / "warning.pdf")
    assert "A warning" in said
    assert "send the case back to the agency that referred it" in said
    assert OFFENSE not in said


def goes_back_with_a_report(window: MainWindow, desk: Desk, number: str, folder: Path) -> None:
    """The coordinator skips the review, with the reason; the report tells each thing, done or not done."""
    desk.clock.move(days=8)
    page = looks_at_the_way_out(window, "ben rey", number)
    takes_a_step(page, another="Return to the referrer", why="The family asks for it")
    assert desk.ask(ladder.ladder, number).steps[-1].rung is Rung.RETURN
    assert desk.page(number).line.stage is Stage.ACTIVE
    (paper,) = desk.ask(closing_papers.paper_lines, number)
    assert (paper.paper, paper.whom, paper.final, paper.out_on) == (ClosingPaper.REPORT, AGENCY, True, None)
    said = reads_the_paper(window, page, "Report to the referrer", folder / "report.pdf")
    assert "Report of a case that goes back" in said
    assert "about what was learned 1 of 1 Feb 26, 2027 Done, Jan 4, 2027" in said
    assert "Jury duty 0 of 3 sittings Feb 26, 2027 Not done" in said
    assert "Community service 4 of 20 hours Feb 26, 2027 Not done" in said
    assert "Prepared, not confirmed" not in said
    assert said.index("Reminder") < said.index("Warning") < said.index("Return to the referrer")
    assert OFFENSE not in said
    assert MARIA not in said
    steps = rows_of(part(page.way_out, "steps_table", Table))
    assert [row[1] for row in steps] == ["Reminder", "Warning", "Return to the referrer"]


def is_closed_as_returned(window: MainWindow, desk: Desk, number: str, folder: Path) -> None:
    """A person closes, and a person notes that the report went out; nothing is sent by itself."""
    page = page_of(window, CasePage)
    closes_the_case(page, "Not completed", "Nothing more was done")
    assert desk.page(number).line.stage is Stage.RETURNED_NONCOMPLIANCE
    assert page._ui.stage_chip.accessibleName() == "Returned, not completed"
    assert desk.ask(duty_ledger, number).remaining == 0
    said = reads_the_paper(window, page, "Report to the referrer", folder / "returned.pdf")
    assert "Ended on Mar 19, 2027" in said
    assert "4 of 20 hours" in said
    table = part(page.way_out, "out_table", Table)
    tab_to(table)
    go_down_to(table, "Report to the referrer")
    push(part(page.way_out, "out_button"))
    asked = dialog(Ask)
    press("Return")
    gone(asked)
    stays_on(page)
    assert [row["referrer_told_on"] for row in desk.rows("closing")] == [desk.today.isoformat()], told(page)
    assert row_of(table, table.currentIndex().row())[2] == "Out since Mar 19, 2027"


def is_not_looked_for_without_consent(window: MainWindow, desk: Desk, number: str) -> None:
    desk.clock.move(days=200)
    assert {line.state for line in looks(desk, number)} == {LookState.NOT_ASKED}
    page = opens_the_follow_up(window)
    table = part(page, "look_table", Table)
    go_down_to(table, number)
    assert not part(page, "record_button").isEnabled()
