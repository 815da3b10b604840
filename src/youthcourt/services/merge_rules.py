"""Two records of one person: what says that they are two after all, and which of their rows mean the same."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby, product
from typing import Any

from youthcourt.domain.errors import Refused
from youthcourt.domain.guardians import overlap
from youthcourt.domain.parts import AttendanceCode, RelationKind
from youthcourt.services.person_lines import full_name
from youthcourt.store import find_alike, find_merging
from youthcourt.store.tables import (
    Attendance,
    Consent,
    GuardianLink,
    IncidentParty,
    JurorProfile,
    Mentorship,
    NotSame,
    OtherName,
    Person,
    PersonRole,
    Recusal,
    Relation,
    Restitution,
    Sitting,
    Training,
    VictimWish,
)
from youthcourt.store.tables.base import Row
from youthcourt.store.unit import Unit


def refuse_two(unit: Unit, kept: Person, gone: Person) -> None:
    """Raise Refused, naming the records, where what is on file says that they are two people."""
    names = {"one": _name(kept), "other": _name(gone)}
    if kept.id == gone.id:
        raise Refused("Choose two different records to merge.")
    said = find_alike.not_same(unit, kept.id).get(gone.id)
    if said is not None:
        raise Refused(
            "It was noted on {date} that {one} and {other} are not the same. Take that back first, in the "
            "list of who may be the same.",
            date=said,
            **names,
        )
    for one, other in ((kept, gone), (gone, kept)):
        _refuse_in_cases(unit, one, other)
        _refuse_ties(unit, one, other)
    day = find_merging.both_at(unit, kept.id, gone.id)
    if day is None:
        day = _both_came(unit, kept, gone)
    if day is not None:
        raise Refused(
            "{one} and {other} both came to the sitting of {date}, so they are two people. Correct the "
            "attendance there if that is a mistake.",
            date=day,
            **names,
        )
    _refuse_capacities(unit, kept, gone)
    _refuse_claims(unit, kept, gone)


def _refuse_in_cases(unit: Unit, one: Person, other: Person) -> None:
    number = find_merging.together_in_incident(unit, one.id, other.id)
    if number is not None:
        raise Refused(
            "{one} is the respondent of case {case}, and {other} has another part in the same incident, so "
            "they are two people. Check the people of that case.",
            one=_name(one), other=_name(other), case=number,
        )  # fmt: skip
    number = find_merging.served_in_case(unit, one.id, other.id)
    if number is not None:
        raise Refused(
            "{one} is the respondent of case {case}, and {other} was a juror, the judge or the mentor there, "
            "so they are two people. Check the people of that case.",
            one=_name(one), other=_name(other), case=number,
        )  # fmt: skip


def _refuse_ties(unit: Unit, one: Person, other: Person) -> None:
    guardian = unit.find(GuardianLink, person_id=one.id, guardian_id=other.id)
    signed = unit.find(Consent, subject_id=one.id, signer_id=other.id)
    if guardian or signed:
        raise Refused(
            "{other} stands as a guardian of {one}, so they are two people. Check the guardians on their "
            "pages.",
            one=_name(one), other=_name(other),
        )  # fmt: skip
    for tie in unit.find(Relation, person_a_id=one.id, person_b_id=other.id):
        if tie.kind is not RelationKind.HOUSEHOLD:
            raise Refused(
                "{one} and {other} have a tie on file ({tie}), so they are two people. Check the ties on "
                "their pages.",
                one=_name(one), other=_name(other), tie=tie.kind,
            )  # fmt: skip


def _both_came(unit: Unit, kept: Person, gone: Person) -> Any:
    for mine, theirs in find_merging.expected_at(unit, kept.id, gone.id):
        if _said(mine) and _said(theirs):
            return unit.get(Sitting, mine.sitting_id, "sitting").held_on
    return None


def _said(row: Attendance) -> bool:
    return row.code is not AttendanceCode.EXPECTED or row.time_in is not None or row.closed


def _refuse_capacities(unit: Unit, kept: Person, gone: Person) -> None:
    """Somebody stands to a young person in one way; two links in two ways are mended by a person first."""
    for own, far in (("guardian_id", "person_id"), ("person_id", "guardian_id")):
        theirs = unit.find(GuardianLink, **{own: gone.id})
        for row, other in product(unit.find(GuardianLink, **{own: kept.id}), theirs):
            same = getattr(row, far) == getattr(other, far)
            if same and overlap(row, other) and row.capacity is not other.capacity:
                raise Refused(
                    "{guardian} stands to {youth} as {way} on one record and as {another} on the other. Make "
                    "the two alike first, then merge.",
                    guardian=_name(unit.get(Person, row.guardian_id, "person")),
                    youth=_name(unit.get(Person, row.person_id, "person")),
                    way=row.capacity, another=other.capacity,
                )  # fmt: skip


def _refuse_claims(unit: Unit, kept: Person, gone: Person) -> None:
    """A claim or a statement that was entered twice is told once by a person, not added up."""
    mine = {_party(row): row for row in unit.find(IncidentParty, person_id=kept.id)}
    for row in unit.find(IncidentParty, person_id=gone.id):
        twin = mine.get(_party(row))
        if twin is not None and (_differ(row, twin) or (_shares(unit, row) and _shares(unit, twin))):
            raise Refused(
                "{one} and {other} are both listed in one incident with a statement, an address or a claim "
                "each. Keep these with one of them first, then merge.",
                one=_name(kept), other=_name(gone),
            )  # fmt: skip


_TOLD = ("statement", "cleared_extract", "safe_address", "safe_phone", "surrogate", "claim_cents",
         "insurance_cents")  # fmt: skip


def _differ(row: IncidentParty, twin: IncidentParty) -> bool:
    pairs = ((getattr(row, name), getattr(twin, name)) for name in _TOLD)
    return any(a not in (None, "") and b not in (None, "") and a != b for a, b in pairs)


def _shares(unit: Unit, row: IncidentParty) -> bool:
    return bool(unit.find(Restitution, party_id=row.id))


def _name(row: Person) -> str:
    return full_name(row.given, row.family, row.suffix) or "?"


def _party(row: IncidentParty) -> Hashable:
    return row.incident_id, row.role


@dataclass(frozen=True)
class Joining:
    """When two rows of a table mean the same, and what becomes of the one that stays."""

    same: Callable[[Any], Hashable]
    """What two rows have in common that mean the same, once both point at one person; None for no other."""
    blend: Callable[[Any, Any], dict[str, object]] = lambda _stays, _goes: {}


def filled(stays: Row, goes: Row) -> dict[str, object]:
    """Return what the row that stays lacks and the other one has."""
    return {
        name: value
        for name, value in goes
        if name != "id" and value not in (None, "") and getattr(stays, name) in (None, "")
    }


def number_wishes(unit: Unit, *party_ids: str) -> None:
    """Number the wishes of records of one victim as those of one, by their days.

    Nobody knows in what order two records of one victim were told something on the same day: what keeps
    people from harm holds, so the record that says no contact then counts as the later one (situation 18).
    """
    days: list[tuple[date, bool, list[VictimWish]]] = []
    for party_id in party_ids:
        said = unit.find(VictimWish, "said_on", "sequence", party_id=party_id)
        for day, wishes in groupby(said, key=lambda wish: wish.said_on):
            of_day = list(wishes)
            days.append((day, _left_alone(of_day), of_day))
    days.sort(key=lambda told: told[:2])
    for place, wish in enumerate((wish for *_when, of_day in days for wish in of_day), start=1):
        unit.change(wish, sequence=place)


def _left_alone(said: Iterable[VictimWish]) -> bool:
    """Whether wishes, the newest last, end with no contact."""
    told = [wish.no_contact for wish in said if wish.no_contact is not None]
    return bool(told) and told[-1]


def _longer(stays: Any, goes: Any) -> dict[str, object]:
    return {"since": min(stays.since, goes.since)}


def _profiles(stays: JurorProfile, goes: JurorProfile) -> dict[str, object]:
    """Who was taken out of the pool under one name does not serve under the other until somebody says so."""
    ended = stays if stays.stopped_on else goes
    return {
        "since": min(stays.since, goes.since),
        "stopped_on": ended.stopped_on,
        "stopped_reason": ended.stopped_reason,
    }


def _links(stays: GuardianLink, goes: GuardianLink) -> dict[str, object]:
    """What keeps somebody away holds: barred once is barred, and who may not sign does not sign."""
    barred = stays.no_contact or goes.no_contact
    return {
        "no_contact": barred,
        "may_sign": stays.may_sign and goes.may_sign,
        "gets_letters": stays.gets_letters and goes.gets_letters and not barred,
        "lives_with": stays.lives_with or goes.lives_with,
        "on_behalf_of": stays.on_behalf_of or goes.on_behalf_of,
        "since": min(stays.since, goes.since),
        "until": max(stays.until, goes.until) if stays.until and goes.until else None,
    }


def _attendances(stays: Attendance, goes: Attendance) -> dict[str, object]:
    told = goes if _said(goes) else stays
    names = ("code", "time_in", "time_out", "break_minutes", "closed", "reopened_why")
    return {name: getattr(told, name) for name in names}


JOINED: dict[type[Row], Joining] = {
    Attendance: Joining(lambda row: (row.sitting_id, row.person_id), _attendances),
    GuardianLink: Joining(lambda _row: None, _links),
    IncidentParty: Joining(lambda row: (row.person_id, _party(row)), filled),
    JurorProfile: Joining(lambda row: row.person_id, _profiles),
    Mentorship: Joining(lambda row: (row.case_id, row.mentor_id) if row.until is None else None, _longer),
    NotSame: Joining(lambda row: frozenset({row.person_a_id, row.person_b_id})),
    OtherName: Joining(lambda row: (row.person_id, row.folded)),
    PersonRole: Joining(lambda row: (row.person_id, row.role) if row.until is None else None, _longer),
    Recusal: Joining(lambda row: (row.person_id, row.case_id, row.code)),
    Relation: Joining(lambda row: (frozenset({row.person_a_id, row.person_b_id}), row.kind), filled),
    Training: Joining(lambda row: (row.person_id, row.module, row.held_on), filled),
}
"""The tables in which two rows may mean the same. What stands in no other row is moved as it is.

Which ties of a guardian are one depends on their days: ``merging`` joins those that overlap.
"""
