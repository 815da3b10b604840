"""Before a packet is printed the clerk is told which hearing may not be held, by case number alone."""

from __future__ import annotations

from tests.services.desk import Desk
from youthcourt.domain.consent import ConsentKind
from youthcourt.services import papers, people, sittings
from youthcourt.services.paper_warnings import hearing_warnings


def warned(desk: Desk) -> tuple[str, ...]:
    """Return what is told before today's packet is printed."""
    return hearing_warnings(desk.ask(papers.sitting_packet, desk.today))


def test_a_hearing_in_order_needs_no_warning(desk: Desk, drawn: str) -> None:
    assert warned(desk) == ()
    assert papers.print_warnings(desk.ask(papers.case_papers, drawn)) == ()


def test_an_admission_withdrawn_after_scheduling_is_told(desk: Desk, drawn: str) -> None:
    admission = next(c for c in desk.page(drawn).consents if c.kind is ConsentKind.ADMISSION)
    desk.do(people.withdraw_consent, admission.id, desk.today)
    (told,) = warned(desk)
    assert told.startswith(f"Case {drawn} may not be heard yet. Still missing: ")
    assert "admission" in told
    assert "Maria" not in told
    assert "Wolfenden" not in told


def test_facts_that_are_not_cleared_are_told_once_for_all_hearings_to_come(desk: Desk, drawn: str) -> None:
    others = [desk.ready(given) for given in ("Ana", "Bo")]
    desk.do(sittings.schedule, others, desk.today)
    (told,) = warned(desk)
    assert told.startswith(f"The facts are not cleared for jurors in {others[0]}, {others[1]}: ")


def test_a_hearing_that_is_over_is_not_warned_of(desk: Desk, drawn: str) -> None:
    desk.hear(drawn)
    assert warned(desk) == ()
