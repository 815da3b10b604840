"""What was told to a school, a counselor or another: only under a release on file, and kept.

Source: domain reference, section 7: nothing confidential is passed on without a release.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.domain.consent import ConsentKind
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.referral import check_day
from youthcourt.domain.releases import Release, Signing, release_in_force
from youthcourt.domain.text import clean_line, clean_text, fold
from youthcourt.services.missing import on_file_of, ties_by_person
from youthcourt.services.settings import settings
from youthcourt.store import find_cases, find_guardians
from youthcourt.store.tables import Case, Disclosed, Person
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class DisclosedLine:
    """Something that was told, to whom, when and by whom."""

    id: str
    told_to: str
    what: str
    told_on: date
    by: str


@dataclass(frozen=True)
class ReleaseLine:
    """A release under which somebody may be told today."""

    told_to: str
    scope: str
    purpose: str
    expires_on: date | None


def check_release(unit: Unit, number: str, told_to: str, on: date) -> str:
    """Return the key of the release under which *told_to* may be told of a case on a day.

    Every paper or file meant for a school or a counselor asks here first. Raises NotFound for the case,
    BadInput where nobody is named, Refused where no release is in force.
    """
    case = find_cases.by_number(unit, number)
    name = clean_line(told_to, field="The recipient")
    if not name:
        raise BadInput("Say who is told: the school or the counselor by name.", field="told_to")
    found = release_in_force(_releases(unit, case), fold(name), on, _signing(unit, case))
    if found is None:
        raise Refused(
            "No release of information for {who} is in force on {date}. Have one signed by who must sign, "
            "and record it as a consent on the Family tab first.",
            who=name,
            date=on,
        )
    return found.key


def disclose(unit: Unit, number: str, told_to: str, what: str, on: date) -> str:
    """Note that something was told under a release in force on that day; returns the key.

    Raises as ``check_release``, and BadInput for a day to come or where nothing is said to be told.
    """
    check_day(on, called="day", today=unit.today, field="told_on")
    if on > unit.today:
        raise BadInput("The day {date} is still to come. Give the day it was told.", field="told_on", date=on)
    told = clean_text(what, field="What was told")
    if not told:
        raise BadInput("Say what was told, in a few words.", field="what")
    case, consent_id = find_cases.by_number(unit, number), check_release(unit, number, told_to, on)
    row = unit.add(
        Disclosed(
            id=unit.new_id(), case_id=case.id, consent_id=consent_id,
            told_to=clean_line(told_to, field="The recipient"), what=told, told_on=on, by=unit.actor,
        )
    )  # fmt: skip
    unit.touch("cases", f"case:{case.number}")
    return row.id


def disclosures(unit: Unit, number: str) -> tuple[DisclosedLine, ...]:
    """Return what was told to others of a case, the newest first. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    rows = reversed(unit.find(Disclosed, "told_on", case_id=case.id))
    return tuple(DisclosedLine(row.id, row.told_to, row.what, row.told_on, row.by) for row in rows)


def releases_in_force(unit: Unit, number: str) -> tuple[ReleaseLine, ...]:
    """Return who may be told of a case today, each recipient once, by name. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    rows = {row.id: row for row in find_cases.consents(unit, case.respondent_id, case.id)}
    releases, who = _releases(unit, case), _signing(unit, case)
    held = [release_in_force(releases, to, unit.today, who) for to in sorted({one.to for one in releases})]
    return tuple(
        ReleaseLine(row.released_to, row.scope, row.purpose, row.expires_on)
        for row in (rows[one.key] for one in held if one is not None)
    )


def _releases(unit: Unit, case: Case) -> tuple[Release, ...]:
    return tuple(
        Release(row.id, on_file_of(row), fold(row.released_to))
        for row in find_cases.consents(unit, case.respondent_id, case.id)
        if row.kind is ConsentKind.RELEASE
    )


def _signing(unit: Unit, case: Case) -> Signing:
    person, chosen = unit.get(Person, case.respondent_id, "person"), settings(unit)
    ties = ties_by_person(find_guardians.ties(unit, (person.id,))).get(person.id, ())
    return Signing(person.birth_date, chosen.age_of_majority, tuple(ties), chosen.must_sign)
