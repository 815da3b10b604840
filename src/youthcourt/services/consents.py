"""Consents and the admission for a case: who signed, in what capacity, when, or on paper in the file."""

from __future__ import annotations

from datetime import date

from youthcourt.domain.consent import Capacity, ConsentKind, Method
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.stages import Stage
from youthcourt.domain.text import clean_line
from youthcourt.services import stages
from youthcourt.services.roles import check_signer, guardian_capacity
from youthcourt.store import find_cases
from youthcourt.store.tables import Case, Consent, Person
from youthcourt.store.unit import Unit


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
) -> None:
    """Record a consent or the admission for a case: by the respondent, or by a guardian who may sign.

    The capacity is the guardian's own. Raises Refused for anybody else or a guardian not of age
    on that day, and BadInput for days that cannot be.
    """
    case = find_cases.by_number(unit, number)
    if expires_on is not None and expires_on < signed_on:
        raise BadInput("The consent would end before it is signed. Check both days.", field="expires_on")
    capacity = _capacity(unit, case, signer_id)
    subject, signer = (unit.get(Person, key, "person") for key in (case.respondent_id, signer_id))
    check_signer(unit, signed_on, subject, signer)
    if kind is ConsentKind.ADMISSION and capacity is not Capacity.SELF:
        raise Refused("Only the respondent can make the admission. Choose the respondent as the signer.")
    unit.add(
        Consent(
            id=unit.new_id(), subject_id=case.respondent_id, case_id=case.id, kind=kind, signer_id=signer_id,
            capacity=capacity, method=method, signed_on=signed_on, expires_on=expires_on,
            interpreter=clean_line(interpreter, field="The interpreter"),
        )
    )  # fmt: skip
    if case.stage is Stage.REFERRED:
        stages.move(unit, case, Stage.INTAKE)
    unit.touch("cases", f"case:{case.number}", f"person:{case.respondent_id}")


def _capacity(unit: Unit, case: Case, signer_id: str) -> Capacity:
    if signer_id == case.respondent_id:
        return Capacity.SELF
    capacity = guardian_capacity(unit, case.respondent_id, signer_id)
    if capacity is not None:
        return capacity
    raise Refused(
        "Only the respondent or a guardian who may sign can sign for case {case}. "
        "Add the guardian first, or mark that they may sign.",
        case=case.number,
    )
