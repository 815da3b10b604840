"""The timeline of a case: all that happened, the newest first, and nothing that may not be printed."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from tests.house.clock import Clock
from tests.house.readers import everything_said, pages
from tests.services.after import LETTER, NUMBER, make_heard, open_heard, owed
from tests.services.desk import Desk
from youthcourt.domain.appointments import AppointmentKind
from youthcourt.domain.closing import ClosingPaper, ClosingReason
from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.domain.eligibility import Result
from youthcourt.domain.events import EventDecision
from youthcourt.domain.following import EventStatus, Found, Rung, SetbackKind
from youthcourt.domain.intake import AttachmentKind
from youthcourt.domain.parts import PartyRole, Role
from youthcourt.domain.restitution import Split
from youthcourt.domain.stages import Stage
from youthcourt.domain.timeline import CasePart, TimelineKind
from youthcourt.services import (
    appointments,
    attachments,
    changes,
    closing,
    contacts,
    due,
    events,
    extensions,
    intake,
    ladder,
    mentors,
    notes,
    papers,
    people,
    restitution,
    scheduling,
    sittings,
    stages,
    victims,
    writings,
)
from youthcourt.services.appointments import NewAppointment
from youthcourt.services.attachments import NewFile
from youthcourt.services.closing import ClosingGiven
from youthcourt.services.contacts import NewContact
from youthcourt.services.events import EventGiven
from youthcourt.services.juror_side import juror_case
from youthcourt.services.people import NewPerson
from youthcourt.services.restitution import NewClaim, NewPayment
from youthcourt.services.timeline import TIMELINE, TimelineLine, render, timeline, timeline_paper
from youthcourt.store import find_cases
from youthcourt.store.tables import (
    Case,
    DutyObligation,
    FollowUp,
    Hearing,
    IntakeRecord,
    JuryService,
    Sanction,
    Setback,
)
from youthcourt.store.unit import Unit

SECRET = "Xylophone"
"""A word that stands in everything that a timeline must not tell."""


@pytest.fixture(scope="module")
def heard(court_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_heard(court_template, tmp_path_factory.mktemp("timeline") / "court")


@pytest.fixture
def late(heard: Path, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    """Twenty days after a hearing."""
    with open_heard(Path(shutil.copytree(heard, tmp_path / "court")), clock) as desk:
        yield desk


def told(desk: Desk, number: str, kind: TimelineKind) -> list[tuple[str, str]]:
    """Return what the lines of one kind say, and who, the newest first."""
    return [(line.what, line.who) for line in desk.ask(timeline, number) if line.kind is kind]


def whats(desk: Desk, number: str, kind: TimelineKind) -> list[str]:
    return [what for what, _who in told(desk, number, kind)]


def test_a_heard_case_tells_its_way_from_the_referral_to_the_result_the_newest_first(late: Desk) -> None:
    lines = late.ask(timeline, NUMBER)
    assert [line.when for line in lines] == sorted((line.when for line in lines), reverse=True)
    assert whats(late, NUMBER, TimelineKind.ELIGIBILITY) == ["Screened by the rules: Eligible"]
    assert told(late, NUMBER, TimelineKind.CONSENT)[-1][1].startswith(("Maria", "Rosa"))
    hearing = whats(late, NUMBER, TimelineKind.HEARING)
    assert "Hearing held" in hearing
    assert "The judge approved the result" in hearing
    result = next(what for what in hearing if what.startswith("Result of the jury"))
    for item in ("Community service: 20 hours", "Jury duty: 3 sittings"):
        assert item in result


def test_stages_carry_their_reason_and_who(desk: Desk) -> None:
    number = desk.refer()
    desk.do(stages.close_case, number, Stage.NO_CONTACT, "Three letters came back")
    stage = told(desk, number, TimelineKind.STAGE)
    assert stage[0][1] == "clerk"
    assert stage[0][0].endswith("Three letters came back")
    assert len(stage) == 2


def test_a_decision_by_a_person_tells_its_reason(desk: Desk) -> None:
    number = desk.refer()
    desk.do(intake.decide, number, Result.ELIGIBLE, "The judge agreed")
    assert "Decided: Eligible. The judge agreed" in whats(desk, number, TimelineKind.ELIGIBILITY)


def test_a_contact_with_a_victim_or_witness_names_nobody_and_says_nothing(desk: Desk) -> None:
    """Rule: victims' private data stay out of the timeline; what the family said is there."""
    number = desk.refer()
    guardian = desk.guardian(number)
    keys = {}
    for role in (PartyRole.VICTIM, PartyRole.WITNESS):
        desk.do(intake.add_party, number, NewPerson(given=SECRET, family=role.value), role)
    for row in desk.rows("incidentparty"):
        keys[row["role"]] = row["person_id"]
    for person, note in ((guardian, "Comes Monday"), (keys["victim"], SECRET), (keys["witness"], SECRET)):
        made = NewContact(person, Channel.CALL, ContactResult.REACHED, desk.today, time(8, 5), number, note)
        desk.do(contacts.log_contact, made)
    assert sorted(told(desk, number, TimelineKind.CONTACT)) == [
        ("Call: Reached", "a witness · clerk"),
        ("Call: Reached", "the victim · clerk"),
        ("Call: Reached. Comes Monday", "Rosa Lopez · clerk"),
    ]


def test_a_wish_is_told_as_noted_and_nothing_of_it(desk: Desk) -> None:
    number = desk.refer()
    desk.do(intake.add_party, number, NewPerson(given="Vic", family="Stone"), PartyRole.VICTIM)
    desk.do(victims.record_wish, desk.page(number).parties[0].id, SECRET, desk.today)
    assert told(desk, number, TimelineKind.VICTIM) == [("A wish was noted", "")]


def test_appointments_mentors_files_papers_and_notes_each_have_their_line(desk: Desk) -> None:
    number = desk.refer()
    booked = NewAppointment(
        AppointmentKind.INTERVIEW, desk.today + timedelta(days=2), time(15), case=number, with_whom="Dana"
    )
    desk.do(appointments.book, booked)
    helper = desk.do(people.add_person, NewPerson(given="Hana", family="Help"), Role.VOLUNTEER)
    named = desk.do(mentors.name_mentor, number, helper)
    desk.do(mentors.end_mentor, named, desk.today, "Moved")
    key = desk.do(
        attachments.attach, number, b"%PDF", NewFile(f"{SECRET}.pdf", AttachmentKind.SCHOOL, SECRET)
    )
    desk.do(attachments.remove_file, key, SECRET)
    for paper in ("case papers", "certificate", "time sheet", TIMELINE):
        desk.do(papers.note_printed, paper, number, 1, "", "7K4Q2M")
    desk.do(notes.add_note, number, "Comes with an uncle")
    assert told(desk, number, TimelineKind.APPOINTMENT) == [("Interview. Booked", "Dana")]
    assert told(desk, number, TimelineKind.CONTACT) == [
        ("Mentor’s time ended", "Hana Help"), ("Mentor named", "Hana Help"),
    ]  # fmt: skip
    assert told(desk, number, TimelineKind.FILE) == [
        ("File removed: From the school", "clerk"), ("File attached: From the school", "clerk"),
    ]  # fmt: skip
    assert sorted(whats(desk, number, TimelineKind.PAPER)) == [
        "A paper of the case printed or saved. 7K4Q2M",
        "Papers of the case printed or saved. 7K4Q2M",
        "Printed or saved: Certificate. 7K4Q2M",
        "Timeline printed or saved. 7K4Q2M",
    ]
    assert told(desk, number, TimelineKind.NOTE) == [("Comes with an uncle", "clerk")]
    assert SECRET not in repr(desk.ask(timeline, number))


def test_a_hearing_that_was_moved_stands_on_both_days_without_the_reason(desk: Desk) -> None:
    number = desk.ready()
    first = desk.schedule(number, on=desk.today + timedelta(days=7))
    desk.do(scheduling.take_off, desk.hearing(number, first).hearing_id, "The room is closed")
    later = desk.today + timedelta(days=14)
    desk.do(sittings.add_sitting, later, rooms=("A",))
    desk.do(sittings.schedule, [number], later)
    lines = [line for line in desk.ask(timeline, number) if line.kind is TimelineKind.HEARING]
    assert [(line.when, line.what) for line in lines] == [(later, "Hearing set"), (first, "Hearing put off")]
    assert {line.leads for line in lines} == {CasePart.HEARING}
    assert "room" not in repr(lines)


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


def test_payments_steps_arrests_closing_and_looks_are_told_and_no_result_of_a_look(late: Desk) -> None:
    """Rule: what a look at a closed case found is never read for the timeline."""
    late.do(_write_health)
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
        "Planned: a look at the closed case after 183 days", "Warning", "The court was told of a new arrest",
        "Decided: The case goes on. Wait for the court", "New arrest: ", "Closed: ", "Moved away",
        "Went out: Closing letter to the family",
    ):  # fmt: skip
        assert part in way_out, part
    assert SECRET not in way_out
    assert "New offense" not in way_out


def _find_an_offense(unit: Unit) -> None:
    """Write what looks at the closed case found."""
    rows = unit.find(FollowUp)
    assert rows
    for row in rows:
        unit.change(row, checked_on=unit.today, source=SECRET, result=Found.OFFENSE, level=SECRET)


def _write_health(unit: Unit) -> None:
    """Write what a timeline must never tell: health, and why somebody could not come."""
    case: Case = find_cases.by_number(unit, NUMBER)
    sanction = unit.find(Sanction, case_id=case.id)[0]
    unit.add(
        IntakeRecord(id=unit.new_id(), case_id=case.id, needs=SECRET, health_safety=SECRET, allergies=SECRET)
    )
    unit.add(
        Setback(
            id=unit.new_id(), case_id=case.id, sanction_id=sanction.id, on=unit.today, kind=SetbackKind.ILL,
            note=SECRET,
        )
    )  # fmt: skip


def test_no_health_note_and_no_setback_is_told(late: Desk) -> None:
    before = late.ask(timeline, NUMBER)
    late.do(_write_health)
    assert late.ask(timeline, NUMBER) == before


def test_the_paper_is_the_staffs_with_every_date_the_oldest_first(late: Desk) -> None:
    late.do(notes.add_note, NUMBER, "Absent on Monday", from_school=True)
    document = late.ask(timeline_paper, NUMBER)
    assert [entry.on for entry in document.entries] == sorted(entry.on for entry in document.entries)
    said = " ".join(everything_said(render(document)).split())
    for part in ("Timeline of a case", NUMBER, "Maria Lopez", "YC-38", "Absent on Monday", "Nov 28, 2026"):
        assert part in said, part
    assert "From the school: not to be passed on." in said
    assert re.search("staff", said, re.IGNORECASE)


def test_jurors_papers_never_hold_a_file_or_a_note(late: Desk) -> None:
    """What a juror sees is built from a type that has neither; their packet is read back to prove it."""
    late.do(attachments.attach, NUMBER, b"%PDF", NewFile(f"{SECRET}.pdf", note=SECRET))
    late.do(notes.add_note, NUMBER, SECRET)
    on = date(2026, 11, 28)
    packet = late.ask(papers.sitting_packet, on)
    assert SECRET not in everything_said(papers.render_packet(packet, "jurors"))
    assert SECRET not in everything_said(papers.render_ballots(packet))

    def seen(unit: Unit) -> str:
        return repr(juror_case(unit, find_cases.by_number(unit, NUMBER)))

    assert SECRET not in late.ask(seen)


def test_it_stands_behind_the_staff_cover_and_on_no_page_of_a_juror(late: Desk) -> None:
    """Rule: printed with all dates in the staff's packet. No health note, and no victim's name or words."""
    late.do(notes.add_note, NUMBER, "Absent on Monday", from_school=True)
    late.do(_write_health)
    packet = late.ask(papers.sitting_packet, date(2026, 11, 28))
    for audience in ("staff", "all"):
        read = pages(papers.render_packet(packet, audience))
        forms = [re.findall(r"Form (YC-\d+)", page)[0] for page in read if "Form YC" in page]
        held = list(dict.fromkeys(forms))
        assert held.index("YC-38") == held.index("YC-00") + 1
        told = [page for page in read if "Absent on Monday" in page]
        assert told
        assert all("YC-38" in page and "staff only" in page for page in told)
        assert "not to be passed on" in " ".join(" ".join(told).split())
        assert SECRET not in "".join(read)
    jurors = everything_said(papers.render_packet(packet, "jurors"))
    assert not [part for part in ("YC-38", "Absent on Monday", "Referred") if part in jurors]


def test_every_line_leads_somewhere_and_says_something(late: Desk) -> None:
    late.do(notes.add_note, NUMBER, "A note")
    for line in late.ask(timeline, NUMBER):
        assert isinstance(line, TimelineLine)
        assert isinstance(line.leads, CasePart)
        assert line.what
