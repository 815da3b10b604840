"""Who plays which part, and the jury pool: oath and permission before the first seat."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from youthcourt.domain.consent import Capacity, ConsentKind, Method, OnFile, is_minor, missing_for_juror
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.guardians import counts
from youthcourt.domain.parts import Role
from youthcourt.domain.referral import check_day
from youthcourt.domain.text import clean_line
from youthcourt.services.person_lines import full_name
from youthcourt.services.settings import settings
from youthcourt.store import find_people
from youthcourt.store.tables import Case, Consent, GuardianLink, JurorProfile, Person, PersonRole
from youthcourt.store.unit import Unit


def give_role(unit: Unit, person_id: str, role: Role) -> None:
    """Give a person a role from today on; nothing happens when they hold it. Raises NotFound."""
    unit.get(Person, person_id, "person")
    if not [held for held in unit.find(PersonRole, person_id=person_id, role=role) if held.until is None]:
        add_role(unit, person_id, role)
        unit.touch("people", f"person:{person_id}")


def add_role(unit: Unit, person_id: str, role: Role) -> None:
    """Write down a role that a person is known not to hold, such as the first of somebody new."""
    unit.add(PersonRole(id=unit.new_id(), person_id=person_id, role=role, since=unit.today))


def make_juror(unit: Unit, person_id: str) -> None:
    """Put a person into the jury pool. Oath and permission are needed before the first seat."""
    unit.get(Person, person_id, "person")
    if unit.one(JurorProfile, person_id=person_id) is None:
        unit.add(JurorProfile(id=unit.new_id(), person_id=person_id, since=unit.today))
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
    """Record a guardian's permission for a minor to serve as a juror.

    What is kept is the capacity in which the guardian stands to the juror on record; the one given
    is otherwise ignored, except that a juror cannot sign for themselves. Raises Refused unless the
    signer is a guardian of this juror who may sign and may have contact.
    """
    if guardian_id == person_id or capacity is Capacity.SELF:
        raise Refused("A guardian gives the permission, not the juror. Choose or add a guardian.")
    unit.get(Person, person_id, "person")
    unit.get(Person, guardian_id, "person")
    own = guardian_capacity(unit, person_id, guardian_id, signed_on)
    if own is None:
        raise Refused(
            "Only a guardian of this juror who may sign can give the permission. "
            "Add the guardian first, or mark that they may sign."
        )
    _add_consent(unit, person_id, ConsentKind.JUROR_PERMISSION, guardian_id, own, signed_on, method)


def guardian_capacity(unit: Unit, person_id: str, signer_id: str, on: date) -> Capacity | None:
    """Return in what capacity somebody could sign for a young person on a day, or None when they could not.

    They are a guardian by a tie that counts on that day, who may sign and is not barred from contact by any.
    """
    every = unit.find(GuardianLink, person_id=person_id, guardian_id=signer_id)
    links = [link for link in every if counts(link, on)]
    if any(link.no_contact for link in links):
        return None
    return next((link.capacity for link in links if link.may_sign), None)


def _add_consent(
    unit: Unit, subject: str, kind: ConsentKind, signer: str, capacity: Capacity, on: date, method: Method
) -> None:
    check_signer(unit, on, unit.get(Person, subject, "person"), unit.get(Person, signer, "person"))
    unit.add(
        Consent(
            id=unit.new_id(), subject_id=subject, kind=kind, signer_id=signer, capacity=capacity,
            method=method, signed_on=on,
        )
    )  # fmt: skip
    unit.touch("pool", "people", f"person:{subject}")


def check_signer(unit: Unit, on: date, subject: Person, signer: Person) -> None:
    """Raise as ``check_signed``, and Refused for a guardian who was not yet of age on the day of signing.

    Where a birth date is not known nothing is said against it.
    """
    check_signed(unit, on, subject.birth_date, signer.birth_date)
    majority = settings(unit).age_of_majority
    if signer.id != subject.id and signer.birth_date and is_minor(signer.birth_date, on, majority):
        raise Refused(
            "{person} was not of age on {date} and could not sign as a guardian. "
            "Choose another guardian, or check the birth date.",
            person=full_name(signer.given, signer.family),
            date=on,
        )


def check_signed(unit: Unit, on: date, *births: date | None) -> None:
    """Raise BadInput for a signature dated in the future, long ago, or before one of *births*."""
    check_day(on, called="date of signing", today=unit.today)
    if on > unit.today:
        raise BadInput(
            "The date of signing {date} lies in the future. Give the day it was signed.",
            field="signed_on",
            date=on,
        )
    for born in births:
        if born is not None and on < born:
            raise BadInput(
                "The date of signing {date} lies before the birth on {born}. Please check both days.",
                field="signed_on",
                date=on,
                born=born,
            )


def withdraw_consent(unit: Unit, consent_id: str, on: date) -> None:
    """Record that a consent was withdrawn on a day; it no longer holds from that day.

    Raises Refused when it was withdrawn already, and BadInput for a day before it was signed or in
    the future.
    """
    consent = unit.get(Consent, consent_id, "consent")
    if consent.withdrawn_on is not None:
        raise Refused(
            "This consent was already withdrawn on {date}. Record a new one when it is given again.",
            date=consent.withdrawn_on,
        )
    if not consent.signed_on <= on <= unit.today:
        raise BadInput(
            "The day of withdrawing lies between the signing on {date} and today.",
            field="withdrawn_on",
            date=consent.signed_on,
        )
    unit.change(consent, withdrawn_on=on)
    unit.touch("pool", "cases", f"person:{consent.subject_id}")
    if consent.case_id:
        unit.touch(f"case:{unit.get(Case, consent.case_id, 'case').number}")


def juror_gaps(unit: Unit, day: date, person_ids: Sequence[str] | None = None) -> dict[str, list[str]]:
    """Return what each person in the pool, or each of these, lacks on *day*; an empty list when nothing."""
    majority = settings(unit).age_of_majority
    held: dict[str, list[OnFile]] = {}
    for row in find_people.juror_consents(unit, person_ids):
        on_file = OnFile(row.kind, row.capacity, row.signed_on, row.expires_on, row.withdrawn_on)
        held.setdefault(row.subject_id, []).append(on_file)
    return {
        row.id: missing_for_juror(
            held.get(row.id, []), day=day, minor=is_minor(row.birth_date, day, majority)
        )
        for row in find_people.pool(unit, person_ids=person_ids)
    }
