"""The other young person: a promise is not kept, and the case goes back. By keyboard alone."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from tests.services.desk import DUTY, SERVICE, Desk
from tests.stories.keys import (
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
)
from tests.stories.promises import (
    AGENCY,
    BEN,
    DUE,
    MARIA,
    NIGHTS,
    OFFENSE,
    a_court_night,
    account,
    attendance_rows,
    both_are_heard,
    closes_the_night,
    move_to,
    owed,
    stays_on,
)
from tests.stories.way_out import (
    closes_the_case,
    looks,
    looks_at_the_way_out,
    opens_the_follow_up,
    reads_the_paper,
    takes_a_step,
)
from youthcourt.domain.closing import ClosingPaper
from youthcourt.domain.follow_up import LookState
from youthcourt.domain.following import Rung
from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.domain.sanctions import JURY_DUTY, Decision
from youthcourt.domain.stages import Stage
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.kit.table import Table
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.services import closing_papers, extensions, ladder, progress
from youthcourt.services.duty_ledger import duty_ledger
from youthcourt.services.progress import LogGiven


def test_a_promise_is_not_kept_and_the_case_goes_back(
    desk_in_window: tuple[MainWindow, Desk], tmp_path: Path
) -> None:
    """A missed night, a reminder, a warning, the return with its report; hers stay as they are."""
    window, desk = desk_in_window
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
    page = looks_at_the_way_out(window, "ben zam", number)
    assert page.way_out._ui.next_label.text().startswith("Proposed: Reminder.")
    takes_a_step(page, answer_by=desk.today + timedelta(days=7))
    assert [step.rung for step in desk.ask(ladder.ladder, number).steps] == [Rung.REMINDER]
    assert not desk.ask(ladder.ladder, number).proposed
    said = reads_the_paper(window, page, "Letter to the family", folder / "reminder.pdf")
    assert "A reminder" in said
    assert "Rosa Zamora" in said
    assert "4 of 20 hours" in said
    assert "0 of 3 sittings" in said
    assert "it does not count against Ben" in said
    assert OFFENSE not in said


def is_warned(window: MainWindow, desk: Desk, number: str, folder: Path) -> None:
    """The day to answer by is past and nothing came: the warning."""
    desk.clock.move(days=8)
    page = looks_at_the_way_out(window, "ben zam", number)
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
    page = looks_at_the_way_out(window, "ben zam", number)
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
