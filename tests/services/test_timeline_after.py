"""The timeline of a case tells what came after its hearing."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from tests.services.after import LETTER, NUMBER, owed
from tests.services.desk import Desk
from tests.services.timelines import SECRET, whats, write_health
from youthcourt.domain.closing import ClosingPaper, ClosingReason
from youthcourt.domain.events import EventDecision
from youthcourt.domain.following import EventStatus, Found, Rung
from youthcourt.domain.parts import Role
from youthcourt.domain.restitution import Split
from youthcourt.domain.timeline import TimelineKind
from youthcourt.services import (
    attachments,
    changes,
    closing,
    due,
    events,
    extensions,
    ladder,
    mentors,
    people,
    restitution,
    writings,
)
from youthcourt.services.attachments import NewFile
from youthcourt.services.closing import ClosingGiven
from youthcourt.services.events import EventGiven
from youthcourt.services.people import NewPerson
from youthcourt.services.restitution import NewClaim, NewPayment
from youthcourt.store import find_cases
from youthcourt.store.tables import (
    DutyObligation,
    FollowUp,
    Hearing,
    JuryService,
)
from youthcourt.store.unit import Unit


def _serve(unit: Unit, number: str) -> None:
    """Write that the respondent has served a sitting of the duty."""
    case = find_cases.by_number(unit, number)
    duty = unit.one(DutyObligation, case_id=case.id)
    hearing = unit.find(Hearing, case_id=case.id)[0]
    assert duty is not None
    unit.add(
        JuryService(
            id=unit.new_id(), person_id=case.respondent_id, sitting_id=hearing.sitting_id,
            obligation_id=duty.id, minutes=90,
        )
    )  # fmt: skip


def test_what_is_owed_tells_changes_time_given_letters_service_and_completion(late: Desk) -> None:
    service, letter = owed(late), owed(late, LETTER.code)
    late.do(changes.change_amount, service.id, Decimal(25), "Judge Gavel", "Asked for it")
    more = service.due_on + timedelta(days=7)
    key = late.do(extensions.ask_extension, service.id, more, late.today, "The family", "School")
    late.do(extensions.decide_extension, key, True, "Judge Gavel")
    key = late.do(extensions.ask_extension, letter.id, more, late.today, "The family", "School")
    late.do(extensions.decide_extension, key, False, "Judge Gavel", "There is time enough")
    late.do(writings.receive_writing, letter.id, late.today)
    late.do(changes.close_sanction, letter.id, True, "Judge Gavel", "Read it")
    late.do(_serve, NUMBER)
    said = whats(late, NUMBER, TimelineKind.OBLIGATION)
    joined = "\n".join(said)
    for part in (
        "Amount changed: 25 hours", "More time asked for, until", "More time given, until",
        "More time not given",
        "Received: ", "Closed as done", "Done: ", "Served on a jury",
    ):  # fmt: skip
        assert part in joined, part
    assert "School" not in joined


def test_a_due_date_set_by_hand_tells_the_new_day(late: Desk) -> None:
    service = owed(late)
    more = service.due_on + timedelta(days=3)
    late.do(due.set_due, service.id, more, "Judge Gavel", "A holiday")
    assert any("Due date set by hand: " in what for what in whats(late, NUMBER, TimelineKind.OBLIGATION))


def test_what_waits_for_an_answer_is_told_as_far_as_it_has_come(desk: Desk, drawn: str) -> None:
    desk.hear(drawn)
    assert "The judge approved the result" not in whats(desk, drawn, TimelineKind.HEARING)
    helper = desk.do(people.add_person, NewPerson(given="Hana", family="Help"), Role.VOLUNTEER)
    desk.do(mentors.name_mentor, drawn, helper)
    desk.do(attachments.attach, drawn, b"%PDF", NewFile("a.pdf"))
    desk.do(events.note_event, drawn, EventGiven(desk.today, EventStatus.ARREST, "Precinct 5"))
    assert whats(desk, drawn, TimelineKind.CONTACT) == ["Mentor named"]
    assert whats(desk, drawn, TimelineKind.FILE) == ["File attached: Other"]
    assert "Decided" not in "".join(whats(desk, drawn, TimelineKind.WAY_OUT))


def test_more_time_that_nobody_has_decided_on_is_told_as_asked_for(late: Desk) -> None:
    service = owed(late)
    more = service.due_on + timedelta(days=7)
    late.do(extensions.ask_extension, service.id, more, late.today, "The family", "School")
    (asked,) = whats(late, NUMBER, TimelineKind.OBLIGATION)
    assert asked.startswith("Community service. More time asked for, until")


def _find_an_offense(unit: Unit) -> None:
    """Write what looks at the closed case found."""
    rows = unit.find(FollowUp)
    assert rows
    for row in rows:
        unit.change(row, checked_on=unit.today, source=SECRET, result=Found.OFFENSE, level=SECRET)


def test_payments_steps_arrests_and_closing_are_told_and_no_look_at_the_closed_case(late: Desk) -> None:
    """Rule: the follow-up alone knows of looks at a closed case; the timeline reads none of them."""
    late.do(write_health)
    party = late.page(NUMBER).parties[0].id
    late.do(restitution.set_claim, party, NewClaim(10_000, 0, Split.EQUAL))
    late.do(restitution.record_payment, NUMBER, party, NewPayment(3_334, late.today))
    late.do(ladder.take_rung, NUMBER, Rung.WARNING, "Nothing came")
    event = late.do(events.note_event, NUMBER, EventGiven(late.today, EventStatus.ARREST, "Precinct 5"))
    late.do(events.decide_event, event, EventDecision.GOES_ON, "Wait for the court")
    given = ClosingGiven(ClosingReason.MOVED, late.today, "Moved to Ohio")
    late.do(closing.close, NUMBER, given)
    late.do(closing.note_out, NUMBER, ClosingPaper.FAMILY, late.today)

    late.do(_find_an_offense)
    assert whats(late, NUMBER, TimelineKind.RESTITUTION) == ["Restitution paid: $33.34"]
    way_out = "\n".join(whats(late, NUMBER, TimelineKind.WAY_OUT))
    for part in (
        "Warning", "The court was told of a new arrest",
        "Decided: The case goes on. Wait for the court", "New arrest: ", "Closed: ", "Moved away",
        "Went out: Closing letter to the family",
    ):  # fmt: skip
        assert part in way_out, part
    assert SECRET not in way_out
    assert "look" not in way_out
    assert "New offense" not in way_out
