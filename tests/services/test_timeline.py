"""The timeline of a case: all that happened, the newest first, and nothing that may not be printed."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from tests.house.readers import everything_said, pages
from tests.services.after import NUMBER
from tests.services.desk import Desk
from tests.services.timelines import SECRET, told, whats, write_health
from youthcourt.domain.appointments import AppointmentKind
from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.domain.eligibility import Result
from youthcourt.domain.intake import AttachmentKind
from youthcourt.domain.parts import PartyRole, Role
from youthcourt.domain.stages import Stage
from youthcourt.domain.timeline import CasePart, TimelineKind
from youthcourt.services import (
    appointments,
    attachments,
    contacts,
    intake,
    mentors,
    notes,
    papers,
    people,
    scheduling,
    sittings,
    stages,
    victims,
)
from youthcourt.services.appointments import NewAppointment
from youthcourt.services.attachments import NewFile
from youthcourt.services.contacts import NewContact
from youthcourt.services.juror_side import juror_case
from youthcourt.services.people import NewPerson
from youthcourt.services.timeline import TIMELINE, TimelineLine, render, timeline, timeline_paper
from youthcourt.store import find_cases
from youthcourt.store.unit import Unit


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
    stages = whats(desk, number, TimelineKind.STAGE)
    assert "Continued" in stages, "nor does the stage tell why"
    assert "room" not in repr(desk.ask(timeline_paper, number))


def test_no_health_note_and_no_setback_is_told(late: Desk) -> None:
    before = late.ask(timeline, NUMBER)
    late.do(write_health)
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
    late.do(write_health)
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
