"""Mentors: named for a case, their meetings noted (never what was said), ended with a reason.

A mentor is a volunteer or a former respondent, and nobody who is tied to the case.
Source: the project's founding documents (peer support networks, one person in several parts over time).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.following import MeetingState
from youthcourt.domain.mentoring import Standing, check_meeting, check_mentor, shared, words_of
from youthcourt.domain.parts import Role
from youthcourt.domain.referral import check_day
from youthcourt.domain.text import clean_line
from youthcourt.services.left_alone import left_alone, why_not_contact
from youthcourt.services.paper_language import locale_of
from youthcourt.services.person_lines import full_name
from youthcourt.services.roles import give_role
from youthcourt.services.settings import settings
from youthcourt.store import find_cases, find_mentors
from youthcourt.store.tables import Case, MentorMeeting, Mentorship, Person
from youthcourt.store.unit import Unit

OFFERED = 100
"""So many are offered at most; another is found by name."""
LOOKED_AT = 500
"""So many who may have written the same are looked at, by name; the file grows without end."""


@dataclass(frozen=True)
class MeetingLine:
    """A meeting of a mentor and a young person. Minutes."""

    id: str
    held_on: date
    mentor: str
    state: MeetingState
    minutes: int
    note: str


@dataclass(frozen=True)
class MentorLine:
    """A mentor of a case, or a case of a mentor."""

    id: str
    person_id: str
    name: str
    number: str
    since: date
    until: date | None
    ended_why: str
    meetings: tuple[MeetingLine, ...]

    @property
    def minutes(self) -> int:
        """How long they met in all."""
        return sum(line.minutes for line in self.meetings)


@dataclass(frozen=True)
class Offer:
    """Somebody who can be the mentor in a case, with what both wrote; no order but the name's."""

    person_id: str
    name: str
    shared: tuple[str, ...]


@dataclass(frozen=True)
class Offers:
    """Those offered, and how many more share something."""

    lines: tuple[Offer, ...]
    more: int


@dataclass(frozen=True)
class NewMeeting:
    """A meeting to be noted. Minutes; the note never says what was said."""

    held_on: date
    minutes: int
    state: MeetingState = MeetingState.HELD
    note: str = ""


def name_mentor(unit: Unit, number: str, person_id: str, since: date | None = None) -> str:
    """Name a mentor for a case, from today or an earlier day on, and return the key; gives them that role.

    Raises Refused for somebody who cannot be one or is one in this case already, BadInput for a day to
    come, NotFound for the case or the person.
    """
    case = find_cases.by_number(unit, number)
    person = unit.get(Person, person_id, "person")
    check_mentor(_Ties.read(unit, case, [person_id]).standing(unit, person.id, number))
    if unit.find(Mentorship, case_id=case.id, mentor_id=person_id, until=None):
        raise Refused("{name} is the mentor in this case already.", name=_name(person))
    give_role(unit, person_id, Role.MENTOR)
    row = unit.add(
        Mentorship(
            id=unit.new_id(), case_id=case.id, mentor_id=person_id, since=_day(unit, since or unit.today)
        )
    )
    _touch(unit, row)
    return row.id


def end_mentor(unit: Unit, mentorship_id: str, on: date, why: str) -> None:
    """End somebody's time as a mentor in a case. Raises BadInput without a reason or for the day."""
    row = unit.get(Mentorship, mentorship_id, "mentor")
    told = clean_line(why, field="The reason")
    if not told:
        raise BadInput("Please give the reason in a few words.", field="why")
    if row.until is not None:
        raise Refused("This mentor’s time ended on {date} already.", date=row.until)
    if _day(unit, on) < row.since:
        raise BadInput(
            "The mentor began on {date}. Give that day or a later one.", field="on", date=row.since
        )
    unit.change(row, until=on, ended_why=told)
    _touch(unit, row)


def log_meeting(unit: Unit, mentorship_id: str, wanted: NewMeeting) -> str:
    """Note a meeting that was held, moved or missed, and return its key.

    Raises BadInput for a day outside the mentor's time or minutes that do not fit.
    """
    row = unit.get(Mentorship, mentorship_id, "mentor")
    day = _day(unit, wanted.held_on)
    if day < row.since or (row.until is not None and day > row.until):
        raise BadInput(
            "{date} lies outside the time of this mentor in this case. Please check the day.",
            field="held_on",
            date=day,
        )
    check_meeting(wanted.state, wanted.minutes)
    made = unit.add(
        MentorMeeting(
            id=unit.new_id(), mentorship_id=row.id, held_on=day, minutes=wanted.minutes, state=wanted.state,
            note=clean_line(wanted.note, field="The note"),
        )
    )  # fmt: skip
    _touch(unit, row)
    return made.id


def mentors_of_case(unit: Unit, number: str) -> tuple[MentorLine, ...]:
    """Return the mentors of a case, the newest first, with their meetings. Raises NotFound."""
    return _lines(unit, find_mentors.of_case(unit, find_cases.by_number(unit, number).id))


def cases_of_mentor(unit: Unit, person_id: str) -> tuple[MentorLine, ...]:
    """Return for which cases somebody is or was the mentor, the newest first, with the meetings."""
    return _lines(unit, find_mentors.of_mentor(unit, person_id))


def offers(unit: Unit, number: str) -> Offers:
    """Return by name who can be the mentor in a case and wrote something the young person wrote too."""
    case = find_cases.by_number(unit, number)
    youth = unit.get(Person, case.respondent_id, "person")
    here = settings(unit).language
    own = _told(tuple(words_of(*_brings(youth)).values()), here)
    rows = find_mentors.who_wrote(unit, words_of(*own), LOOKED_AT)
    keys = [row.id for row in rows]
    kept_out, alone = _Ties.read(unit, case, keys).kept_out, left_alone(unit, keys)
    found = [
        Offer(row.id, _name(row), both)
        for row in rows
        if row.id not in kept_out
        and alone.why(row.id, youth=case.respondent_id, incident=case.incident_id) is None
        and (both := shared(own, _brings(row)))
    ]
    return Offers(tuple(found[:OFFERED]), max(len(found) - OFFERED, 0))


@dataclass(frozen=True)
class _Ties:
    """Who is tied to a case, by how."""

    respondent: str
    respondents: set[str]
    parties: set[str]
    guardians: set[str]
    jurors: set[str]
    hostile: set[str]
    busy: set[str]
    """Respondents with an open case."""

    @classmethod
    def read(cls, unit: Unit, case: Case, person_ids: Sequence[str] | None = None) -> _Ties:
        respondents, parties, guardians = find_mentors.incident_people(unit, case.incident_id)
        return cls(
            case.respondent_id, respondents, parties, guardians, find_mentors.jurors(unit, case.id),
            find_mentors.hostile(unit, case.respondent_id), find_mentors.with_open_case(unit, person_ids),
        )  # fmt: skip

    @property
    def kept_out(self) -> set[str]:
        return self.respondents | self.parties | self.guardians | self.jurors | self.hostile | self.busy

    def standing(self, unit: Unit, person_id: str, number: str) -> Standing:
        return Standing(
            known=find_mentors.is_known(unit, person_id),
            open_case=person_id in self.busy,
            own_case=person_id == self.respondent,
            companion=person_id in self.respondents,
            party=person_id in self.parties,
            guardian=person_id in self.guardians,
            juror=person_id in self.jurors,
            hostile=person_id in self.hostile,
            left_alone=why_not_contact(unit, person_id, number) is not None,
        )


def _told(both: tuple[str, ...], here: str) -> tuple[str, ...]:
    """Leave out the court's own language: nearly everybody wrote it, so it tells nothing."""
    return tuple(one for one in both if locale_of(one) != here)


def _brings(person: Any) -> tuple[str, ...]:
    return (person.strengths, person.interests, person.languages, person.language)


def _lines(unit: Unit, rows: Sequence[Any]) -> tuple[MentorLine, ...]:
    named = {row.id: _name(row) for row in rows}
    held: dict[str, list[MeetingLine]] = {}
    for row in find_mentors.meetings(unit, list(named)):
        line = MeetingLine(row.id, row.held_on, named[row.mentorship_id], row.state, row.minutes, row.note)
        held.setdefault(row.mentorship_id, []).append(line)
    return tuple(
        MentorLine(
            row.id, row.mentor_id, named[row.id], row.number, row.since, row.until, row.ended_why,
            tuple(held.get(row.id, ())),
        )
        for row in rows
    )  # fmt: skip


def _name(row: Any) -> str:
    return full_name(row.given, row.family, row.suffix)


def _day(unit: Unit, on: date) -> date:
    check_day(on, called="day", today=unit.today)
    if on > unit.today:
        raise BadInput("{date} is still to come. Give the day on which it happened.", field="on", date=on)
    return on


def _touch(unit: Unit, row: Mentorship) -> None:
    case = unit.get(Case, row.case_id, "case")
    unit.touch("mentors", f"case:{case.number}", f"person:{row.mentor_id}")
