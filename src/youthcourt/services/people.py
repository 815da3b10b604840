"""People: taking them in, their roles, oath and permission, ties between them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.domain.consent import Capacity, ConsentKind, Method, OnFile, is_minor, missing_for_juror
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.parts import RelationKind, Role
from youthcourt.domain.referral import check_day
from youthcourt.domain.text import clean_line, clean_text, fold
from youthcourt.services.settings import settings
from youthcourt.store import find_cases, find_people
from youthcourt.store.tables import Consent, GuardianLink, JurorProfile, Person, PersonRole, Relation
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class NewPerson:
    """What is known of a person when they are typed in. Everything but one name may be missing."""

    given: str = ""
    family: str = ""
    suffix: str = ""
    known_as: str = ""
    birth_date: date | None = None
    pronoun: str = ""
    sex: str = ""
    language: str = ""
    interpreter: str = ""
    school: str = ""
    grade: str = ""
    address: str = ""
    household: str = ""
    """People with the same key live together; any short text, such as a street and number."""
    phone: str = ""
    email: str = ""
    strengths: str = ""
    interests: str = ""
    languages: str = ""
    access_needs: str = ""
    staff_note: str = ""


@dataclass(frozen=True)
class PersonLine:
    """A person in a list."""

    id: str
    name: str
    roles: tuple[Role, ...]
    birth_date: date | None
    phone: str
    school: str
    juror_ready: str = ""
    """For jurors: what is missing, in words, or empty when oath and permission are on file."""


@dataclass(frozen=True)
class GuardianLine:
    """A guardian of a young person."""

    link_id: str
    person_id: str
    name: str
    capacity: Capacity
    may_sign: bool
    no_contact: bool
    phone: str


@dataclass(frozen=True)
class ConsentLine:
    """A consent on file: who signed, in what capacity, when, or on paper in the file."""

    id: str
    kind: ConsentKind
    signer: str
    capacity: Capacity
    method: Method
    signed_on: date
    expires_on: date | None
    withdrawn_on: date | None


@dataclass(frozen=True)
class RelationLine:
    """A recorded tie to another person."""

    id: str
    other_id: str
    name: str
    kind: RelationKind


@dataclass(frozen=True)
class PersonPage:
    """Everything the staff sees of a person on one page."""

    id: str
    name: str
    person: NewPerson
    roles: tuple[Role, ...]
    guardians: tuple[GuardianLine, ...]
    consents: tuple[ConsentLine, ...]
    relations: tuple[RelationLine, ...]
    cases: tuple[str, ...]
    """Numbers of the cases in which they are the respondent."""
    juror: bool
    mandated: bool
    juror_missing: tuple[str, ...]
    """What the juror still lacks today."""
    stopped_on: date | None
    minor: bool


_TEXTS = frozenset({"strengths", "interests", "staff_note", "access_needs"})


def full_name(given: str, family: str, suffix: str = "") -> str:
    """Return a name as the staff reads it; empty when there is none."""
    return " ".join(part for part in (given, family, suffix) if part)


def add_person(unit: Unit, person: NewPerson, *roles: Role) -> str:
    """Take a person in and return their key. Raises BadInput when there is no name at all."""
    values = _cleaned(unit, person)
    if not (values["given"] or values["family"]):
        raise BadInput("A person needs a first or a last name.", field="family")
    return add_cleaned_person(unit, values, *roles)


def add_cleaned_person(unit: Unit, values: dict[str, object], *roles: Role) -> str:
    """Take in a person whose fields are clean already; the name may be missing (a numbered referral)."""
    row = unit.add(Person(id=unit.new_id(), **values))
    for role in roles:
        give_role(unit, row.id, role)
    unit.touch("people", f"person:{row.id}")
    return row.id


def change_person(unit: Unit, person_id: str, person: NewPerson) -> bool:
    """Set what is known of a person; returns whether anything differs."""
    row = unit.get(Person, person_id, "person")
    values = _cleaned(unit, person)
    changed = unit.change(row, **values)
    if changed:
        unit.touch("people", f"person:{person_id}", "cases")
    return changed


def _cleaned(unit: Unit, person: NewPerson) -> dict[str, object]:
    values: dict[str, object] = {}
    for name, value in vars(person).items():
        called = name.replace("_", " ").capitalize()
        if isinstance(value, str):
            clean = clean_text if name in _TEXTS else clean_line
            values[name] = clean(value, field=called)
        else:
            values[name] = value
    check_day(person.birth_date, called="birth date", today=unit.today)
    if person.birth_date is not None and person.birth_date > unit.today:
        raise BadInput("The birth date lies in the future. Please check the year.", field="birth_date")
    values["folded"] = fold(f"{person.given} {person.family} {person.suffix} {person.known_as}")
    return values


def give_role(unit: Unit, person_id: str, role: Role) -> None:
    """Give a person a role from today on; nothing happens when they hold it."""
    if not [held for held in unit.find(PersonRole, person_id=person_id, role=role) if held.until is None]:
        unit.add(PersonRole(id=unit.new_id(), person_id=person_id, role=role, since=unit.today))
        unit.touch("people", f"person:{person_id}")


def make_juror(unit: Unit, person_id: str, *, mandated: bool = False) -> None:
    """Put a person into the jury pool. Oath and permission are needed before the first seat."""
    unit.get(Person, person_id, "person")
    profile = unit.one(JurorProfile, person_id=person_id)
    if profile is None:
        unit.add(JurorProfile(id=unit.new_id(), person_id=person_id, mandated=mandated, since=unit.today))
    elif mandated and not profile.mandated:
        unit.change(profile, mandated=True)
    give_role(unit, person_id, Role.JUROR)
    unit.touch("pool")


def stop_juror(unit: Unit, person_id: str, reason: str) -> None:
    """Take a person out of the pool from today, with a reason for the staff."""
    profile = unit.one(JurorProfile, person_id=person_id)
    if profile is None:
        raise Refused("This person is not in the jury pool.")
    unit.change(profile, stopped_on=unit.today, stopped_reason=clean_line(reason, field="The reason"))
    unit.touch("pool", f"person:{person_id}")


def resume_juror(unit: Unit, person_id: str) -> None:
    """Let a person who had stopped serve again."""
    profile = unit.one(JurorProfile, person_id=person_id)
    if profile is not None:
        unit.change(profile, stopped_on=None, stopped_reason="")
        unit.touch("pool", f"person:{person_id}")


def record_oath(unit: Unit, person_id: str, signed_on: date, method: Method = Method.SIGNED) -> None:
    """Record a juror's oath of confidentiality."""
    _add_consent(unit, person_id, ConsentKind.JUROR_OATH, person_id, Capacity.SELF, signed_on, method)


def record_permission(
    unit: Unit,
    person_id: str,
    guardian_id: str,
    capacity: Capacity,
    signed_on: date,
    method: Method = Method.SIGNED,
) -> None:
    """Record a guardian's permission for a minor to serve as a juror."""
    if guardian_id == person_id or capacity is Capacity.SELF:
        raise Refused("A guardian gives the permission, not the juror. Choose or add a guardian.")
    _add_consent(unit, person_id, ConsentKind.JUROR_PERMISSION, guardian_id, capacity, signed_on, method)


def _add_consent(
    unit: Unit, subject: str, kind: ConsentKind, signer: str, capacity: Capacity, on: date, method: Method
) -> None:
    unit.get(Person, subject, "person")
    unit.get(Person, signer, "person")
    check_signed(unit, on)
    unit.add(
        Consent(
            id=unit.new_id(), subject_id=subject, kind=kind, signer_id=signer, capacity=capacity,
            method=method, signed_on=on,
        )
    )  # fmt: skip
    unit.touch("pool", "people", f"person:{subject}")


def check_signed(unit: Unit, on: date) -> None:
    """Raise BadInput for a signature dated in the future or long ago."""
    check_day(on, called="date of signing", today=unit.today)
    if on > unit.today:
        raise BadInput(
            "The date of signing {date} lies in the future. Give the day it was signed.",
            field="signed_on",
            date=on,
        )


def withdraw_consent(unit: Unit, consent_id: str, on: date) -> None:
    """Record that a consent was withdrawn on a day; it no longer holds from that day."""
    consent = unit.get(Consent, consent_id, "consent")
    unit.change(consent, withdrawn_on=on)
    unit.touch("pool", "cases", f"person:{consent.subject_id}")


def add_guardian(
    unit: Unit,
    person_id: str,
    guardian: NewPerson | str,
    capacity: Capacity,
    *,
    may_sign: bool = True,
    lives_with: bool = False,
    no_contact: bool = False,
) -> str:
    """Tie a guardian (new, or known by key) to a young person and return the guardian's key."""
    unit.get(Person, person_id, "person")
    if capacity is Capacity.SELF:
        raise BadInput("Choose how the guardian stands to the young person.", field="capacity")
    guardian_id = guardian if isinstance(guardian, str) else add_person(unit, guardian)
    unit.get(Person, guardian_id, "person")
    if guardian_id == person_id:
        raise Refused("Nobody is their own guardian. Choose or add another person.")
    give_role(unit, guardian_id, Role.GUARDIAN)
    unit.add(
        GuardianLink(
            id=unit.new_id(), person_id=person_id, guardian_id=guardian_id, capacity=capacity,
            may_sign=may_sign, lives_with=lives_with, gets_letters=not no_contact, no_contact=no_contact,
            since=unit.today,
        )
    )  # fmt: skip
    unit.touch("cases", f"person:{person_id}", f"person:{guardian_id}")
    return guardian_id


def add_relation(unit: Unit, person_a: str, person_b: str, kind: RelationKind, source: str = "") -> None:
    """Record a tie between two people, which the draw heeds."""
    if person_a == person_b:
        raise Refused("Choose two different people.")
    for key in (person_a, person_b):
        unit.get(Person, key, "person")
    unit.add(
        Relation(
            id=unit.new_id(), person_a_id=person_a, person_b_id=person_b, kind=kind,
            source=clean_line(source, field="The source"), noted_on=unit.today,
        )
    )  # fmt: skip
    unit.touch("pool", f"person:{person_a}", f"person:{person_b}")


def list_people(unit: Unit, role: Role | None = None) -> tuple[PersonLine, ...]:
    """Return people by last name, all or those with a role."""
    roles = find_people.roles(unit)
    ready = juror_gaps(unit, unit.today)
    return tuple(
        PersonLine(
            row.id,
            full_name(row.given, row.family, row.suffix) or "(no name yet)",
            tuple(roles.get(row.id, ())),
            row.birth_date,
            row.phone,
            row.school,
            ", ".join(ready.get(row.id, ())),
        )
        for row in find_people.listed(unit, role)
    )


def juror_gaps(unit: Unit, day: date) -> dict[str, list[str]]:
    """Return what each person in the pool still lacks on *day*; an empty list when nothing."""
    majority = settings(unit).age_of_majority
    held: dict[str, list[OnFile]] = {}
    for row in find_people.juror_consents(unit):
        on_file = OnFile(row.kind, row.capacity, row.signed_on, row.expires_on, row.withdrawn_on)
        held.setdefault(row.subject_id, []).append(on_file)
    return {
        row.id: missing_for_juror(
            held.get(row.id, []), day=day, minor=is_minor(row.birth_date, day, majority)
        )
        for row in find_people.pool(unit)
    }


def person_page(unit: Unit, person_id: str) -> PersonPage:
    """Return everything the staff sees of one person."""
    row = unit.get(Person, person_id, "person")
    profile = unit.one(JurorProfile, person_id=person_id)
    from_row = NewPerson(**{name: getattr(row, name) for name in NewPerson.__dataclass_fields__})
    return PersonPage(
        row.id,
        full_name(row.given, row.family, row.suffix) or "(no name yet)",
        from_row,
        tuple(find_people.roles(unit).get(person_id, ())),
        guardian_lines(unit, person_id),
        consent_lines(unit, person_id),
        tuple(
            RelationLine(tie.id, tie.other_id, full_name(tie.given, tie.family), tie.kind)
            for tie in find_people.relations(unit, person_id)
        ),
        tuple(find_cases.numbers_of(unit, person_id)),
        profile is not None,
        profile is not None and profile.mandated,
        tuple(juror_gaps(unit, unit.today).get(person_id, ())) if profile else (),
        profile.stopped_on if profile else None,
        is_minor(row.birth_date, unit.today, settings(unit).age_of_majority),
    )


def guardian_lines(unit: Unit, person_id: str) -> tuple[GuardianLine, ...]:
    """Return the guardians of a young person."""
    return tuple(
        GuardianLine(
            row.link_id, row.guardian_id, full_name(row.given, row.family, row.suffix), row.capacity,
            row.may_sign, row.no_contact, row.phone,
        )
        for row in find_cases.guardians(unit, person_id)
        if row.until is None
    )  # fmt: skip


def consent_lines(unit: Unit, person_id: str, case_id: str | None = None) -> tuple[ConsentLine, ...]:
    """Return the consents about a person, of one case where given."""
    return tuple(
        ConsentLine(
            row.id, row.kind, full_name(row.given, row.family, row.suffix), row.capacity, row.method,
            row.signed_on, row.expires_on, row.withdrawn_on,
        )
        for row in find_cases.consents(unit, person_id, case_id)
    )  # fmt: skip
