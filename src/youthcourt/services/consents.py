"""Consents and the admission for a case: who signed, in what capacity, when, or on paper in the file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt.domain.consent import Capacity, ConsentKind, Method
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.stages import Stage
from youthcourt.domain.text import clean_line, clean_text
from youthcourt.services import stages
from youthcourt.services.consent_texts import text_in_force
from youthcourt.services.roles import check_signed, check_signer, guardian_capacity
from youthcourt.store import find_cases
from youthcourt.store.tables import Attachment, Case, Consent, Person
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class Released:
    """What a release of information says besides: to whom, what may be told, and what for."""

    to: str
    what: str
    purpose: str = ""


def record_consent(  # noqa: PLR0913 - a signature is told by all of these
    unit: Unit,
    number: str,
    kind: ConsentKind,
    signer_id: str,
    *,
    signed_on: date,
    method: Method = Method.SIGNED,
    expires_on: date | None = None,
    interpreter: str = "",
    language: str = "",
    scope: str = "",
    text_version: str = "",
    released: Released | None = None,
) -> str:
    """Record a consent or the admission for a case: by the respondent, or by a guardian who may sign.

    The capacity is the guardian's own. *language* is that of the form that was signed; *text_version* is
    the one printed on it, or nothing for the wording in force. Returns the key.
    Raises Refused for anybody else, a guardian outside the days of their tie or not of age on that day,
    and BadInput for days that cannot be or a release that does not say to whom or what.
    """
    case = find_cases.by_number(unit, number)
    if expires_on is not None and expires_on < signed_on:
        raise BadInput("The consent would end before it is signed. Check both days.", field="expires_on")
    subject, signer = (unit.get(Person, key, "person") for key in (case.respondent_id, signer_id))
    check_signed(unit, signed_on, subject.birth_date, signer.birth_date)
    capacity = _capacity(unit, case, signer_id, signed_on)
    check_signer(unit, signed_on, subject, signer)
    if kind is ConsentKind.ADMISSION and capacity is not Capacity.SELF:
        raise Refused("Only the respondent can make the admission. Choose the respondent as the signer.")
    spoken = clean_line(language, field="The language")
    row = unit.add(
        Consent(
            id=unit.new_id(), subject_id=case.respondent_id, case_id=case.id, kind=kind, signer_id=signer_id,
            capacity=capacity, method=method, signed_on=signed_on, expires_on=expires_on,
            interpreter=clean_line(interpreter, field="The interpreter"), language=spoken,
            text_version=clean_line(text_version, field="The version") or text_in_force(unit, kind, spoken),
            **_covers(kind, scope, released),
        )
    )  # fmt: skip
    if case.stage is Stage.REFERRED:
        stages.move(unit, case, Stage.INTAKE)
    unit.touch("cases", f"case:{case.number}", f"person:{case.respondent_id}")
    return row.id


def attach_scan(unit: Unit, consent_id: str, attachment_id: str | None) -> None:
    """Say which file of the case is the scan of a consent; None for none. Raises NotFound, and Refused
    for a file of another case. Files themselves are kept by who attaches them.
    """
    consent = unit.get(Consent, consent_id, "consent")
    if attachment_id is not None:
        file = unit.get(Attachment, attachment_id, "file")
        if file.case_id != consent.case_id:
            raise Refused("This file belongs to another case. Attach the scan to this case first.")
    unit.change(consent, attachment_id=attachment_id)
    unit.touch("cases", f"person:{consent.subject_id}")


def _covers(kind: ConsentKind, scope: str, released: Released | None) -> dict[str, Any]:
    """Return what the consent covers; a release must say whom it names and what may be told."""
    if kind is not ConsentKind.RELEASE:
        return {"scope": clean_text(scope, field="What it covers")}
    told = released or Released("", "")
    to, what = clean_line(told.to, field="The recipient"), clean_text(told.what, field="What may be told")
    if not to:
        raise BadInput(
            "Say who may be told, for example the school or the counselor by name.", field="released_to"
        )
    if not what:
        raise BadInput("Say what may be told, as it stands on the release.", field="scope")
    return {"released_to": to, "scope": what, "purpose": clean_line(told.purpose, field="The purpose")}


def _capacity(unit: Unit, case: Case, signer_id: str, signed_on: date) -> Capacity:
    if signer_id == case.respondent_id:
        return Capacity.SELF
    capacity = guardian_capacity(unit, case.respondent_id, signer_id, signed_on)
    if capacity is not None:
        return capacity
    raise Refused(
        "Only the respondent or a guardian who may sign can sign for case {case}, on a day on which "
        "they stand for the young person. Add the guardian first, or change how they stand.",
        case=case.number,
    )
