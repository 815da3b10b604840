"""One young person after the hearing, to the end and six months further: the promise is kept. By keyboard."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QWidget

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
    type_text,
    words_of,
)
from tests.stories.promises import (
    DUE,
    MARIA,
    NIGHTS,
    OFFENSE,
    SERVICE_LABEL,
    a_court_night,
    account,
    asks_for_time,
    attendance_rows,
    both_are_heard,
    closes_the_night,
    goes_to,
    grants_the_time,
    logs,
    looks_after_the_hearing,
    move_to,
    opens_the_case,
    owed,
    owed_row,
    recuses,
    stays_on,
    what_happened,
)
from tests.stories.way_out import closes_the_case, looks, opens_the_follow_up, reads_the_paper
from youthcourt.domain.closing import ClosingPaper
from youthcourt.domain.consent import ConsentKind
from youthcourt.domain.due import AnchorKind
from youthcourt.domain.follow_up import LookState
from youthcourt.domain.following import Found
from youthcourt.domain.sanctions import JURY_DUTY, SanctionStatus
from youthcourt.domain.stages import Stage
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.credits.credits_page import CreditsPage
from youthcourt.gui.credits.spend_dialog import SpendDialog
from youthcourt.gui.follow_up.look_dialog import LookDialog
from youthcourt.gui.kit.table import Table
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.services import closing, rewards
from youthcourt.services.duty_ledger import duty_ledger
from youthcourt.services.rewards import RewardLine

LONGER = date(2027, 3, 19)
EXIT = date(2027, 3, 12)
SIX_MONTHS = timedelta(days=183)


def test_a_promise_is_kept_from_disposition_to_the_six_month_check(
    desk_in_window: tuple[MainWindow, Desk], tmp_path: Path
) -> None:
    """Hours, a late log, more time, three nights, credits spent, certificate, follow-up: by keyboard."""
    window, desk = desk_in_window
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
    move_to(desk, EXIT + SIX_MONTHS - timedelta(days=1))
    page = opens_the_follow_up(window)
    table = part(page, "look_table", Table)
    go_down_to(table, number)
    assert not part(page, "record_button").isEnabled()

    move_to(desk, EXIT + SIX_MONTHS)
    opens_the_follow_up(window)
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
