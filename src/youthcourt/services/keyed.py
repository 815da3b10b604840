"""A row of the keying page saved: by the very use cases of the other pages, together or not at all."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time

from youthcourt.domain.criteria import Count
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.parts import AttendanceCode, HearingResult, PutOffBy
from youthcourt.domain.sanctions import JURY_DUTY, Decision
from youthcourt.services.dispositions import approve
from youthcourt.services.duty_dates import sign_up
from youthcourt.services.hearings import HearingRecord, check_record, record_hearing
from youthcourt.services.judges import check_judge
from youthcourt.services.keying import NOT_VOTING, Signer
from youthcourt.services.obligations import Served, close_attendance
from youthcourt.services.panels import mark_attendance
from youthcourt.services.scheduling import take_off
from youthcourt.store import find_sittings
from youthcourt.store.tables import Attendance, Case, Disposition, Hearing, PanelSeat, Sitting
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class KeyedHearing:
    """What the papers of one hearing say. Of one that is recorded, only what is not yet known counts."""

    result: HearingResult = HearingResult.HEARD
    reason: str = ""
    """Why it was put off; what was said of somebody who did not come."""
    put_off_by: PutOffBy | None = None
    """On whose account it was put off."""
    foreperson_id: str | None = None
    counts: tuple[Count, ...] = ()
    items: tuple[Decision, ...] = ()
    unanimous: bool = True
    judge_id: str | None = None
    approved_on: date | None = None
    """None while the judge has not approved it: then it is recorded and waits."""
    signed: frozenset[Signer] = field(default_factory=frozenset)
    dates: tuple[date, ...] = ()
    """Sittings chosen at check-out for jury duty."""
    absent: frozenset[str] = field(default_factory=frozenset)
    """Keys of seated jurors who did not vote by the roster, typed and perhaps not saved yet."""


def check_keyed(unit: Unit, hearing_id: str, keyed: KeyedHearing) -> None:
    """Raise Refused or BadInput where ``key_hearing`` would: asked as a row is left. Writes nothing."""
    hearing = unit.get(Hearing, hearing_id, "hearing")
    held_on = unit.get(Sitting, hearing.sitting_id, "sitting").held_on
    _check_whole(keyed, recorded=hearing.result is HearingResult.HEARD)
    if keyed.result is HearingResult.HEARD and hearing.result is HearingResult.SET:
        case = unit.get(Case, hearing.case_id, "case")
        check_record(unit, hearing, case, _record(unit, hearing, keyed), held_on)
    if keyed.judge_id:
        check_judge(unit, hearing, keyed.judge_id)
    if keyed.approved_on and not held_on <= keyed.approved_on <= unit.today:
        raise BadInput("The approval cannot be before the hearing or in the future.", field="approved_on")


def _check_whole(keyed: KeyedHearing, *, recorded: bool) -> None:
    """Raise BadInput unless the row says what became of the hearing and, once heard, who approved."""
    if keyed.result is HearingResult.CONTINUED and not keyed.reason.strip():
        raise BadInput("Please give the reason in a few words.", field="items")
    if keyed.result is not HearingResult.HEARD:
        return
    if not recorded and not keyed.counts:
        raise BadInput("The counts of the ballots are missing. Type three figures for each part.", field="1")
    if keyed.approved_on is not None and keyed.judge_id is None:
        raise BadInput("Give the judge who approved it, or leave the day of the approval out.", field="judge")
    if (keyed.signed or keyed.dates) and not recorded and keyed.approved_on is None:
        raise BadInput(
            "An agreement is signed, and dates are chosen, once the judge has approved. Give the day of it.",
            field="approved_on",
        )
    ordered = sum(int(item.amount) for item in keyed.items if item.code == JURY_DUTY)
    if not recorded and len(keyed.dates) > ordered:
        raise BadInput(
            "{dates} dates are chosen for {sittings} sittings of jury duty. Take some out.",
            field="dates",
            dates=len(keyed.dates),
            sittings=ordered,
        )


def key_hearing(unit: Unit, hearing_id: str, keyed: KeyedHearing) -> None:
    """Record a hearing from its papers, with the judge's approval and the signatures, all or nothing.

    Put off or not come, it is taken off the docket; not willing any more, the case goes back. What is
    recorded already is left: only an approval, signatures and dates of duty are added. Raises as
    ``record_hearing``, ``approve``, ``sign_up`` and ``take_off``.
    """
    hearing = unit.get(Hearing, hearing_id, "hearing")
    _check_whole(keyed, recorded=hearing.result is HearingResult.HEARD)
    if keyed.result in (HearingResult.CONTINUED, HearingResult.NO_SHOW):
        # Who did not come is told by the letter already: no word is asked for twice.
        take_off(unit, hearing_id, keyed.reason.strip() or "Did not come", keyed.result, keyed.put_off_by)
        return
    if hearing.result is HearingResult.SET or keyed.result is HearingResult.WITHDRAWN:
        record_hearing(unit, hearing_id, _record(unit, hearing, keyed))
    disposition = unit.one(Disposition, hearing_id=hearing_id)
    if disposition is None:
        return
    if keyed.judge_id and keyed.approved_on and disposition.approved_on is None:
        approve(unit, hearing_id, keyed.judge_id, keyed.approved_on)
    _sign(unit, disposition, keyed.signed)
    number = unit.get(Case, hearing.case_id, "case").number
    for day in sorted(keyed.dates):
        sign_up(unit, number, day)


def _record(unit: Unit, hearing: Hearing, keyed: KeyedHearing) -> HearingRecord:
    going_on = keyed.result is HearingResult.HEARD
    return HearingRecord(
        judge_id=keyed.judge_id,
        jurors=_voters(unit, hearing, keyed.absent) if going_on else (),
        foreperson_id=keyed.foreperson_id,
        counts=keyed.counts,
        items=keyed.items,
        unanimous=keyed.unanimous,
        still_willing=going_on,
    )


def _voters(unit: Unit, hearing: Hearing, absent: frozenset[str]) -> tuple[str, ...]:
    """Return who sits on the panel and was there by the roster: who voted is not asked a second time."""
    draw = find_sittings.standing_draw(unit, hearing.sitting_id)
    seats = (
        unit.find(PanelSeat, "number", draw_id=draw.id, hearing_id=hearing.id, alternate=False, left_code="")
        if draw
        else ()
    )
    held = {row.person_id: row.code for row in unit.find(Attendance, sitting_id=hearing.sitting_id)}
    away = absent | {person for person, code in held.items() if code in NOT_VOTING}
    return tuple(seat.person_id for seat in seats if seat.person_id not in away)


def _sign(unit: Unit, disposition: Disposition, signed: frozenset[Signer]) -> None:
    """Note the signatures on the agreement, on the day of the approval: it is signed at check-out."""
    if not signed:
        return
    if disposition.approved_on is None:
        raise Refused(
            "An agreement is signed once the judge has approved it. Give the day of the approval first."
        )
    if Signer.RESPONDENT in signed and disposition.respondent_signed_on is None:
        unit.change(disposition, respondent_signed_on=disposition.approved_on)
    if Signer.GUARDIAN in signed and disposition.guardian_signed_on is None:
        unit.change(disposition, guardian_signed_on=disposition.approved_on)
    unit.touch("cases", f"sitting:{disposition.decided_on.isoformat()}")


def key_attendance(
    unit: Unit, on: date, person_id: str, code: AttendanceCode, time_in: time, time_out: time, pause: int = 0
) -> Served:
    """Mark how a juror attended and sign them out, from the roster; break in minutes.

    Raises as ``mark_attendance`` and ``close_attendance``: then neither is done.
    """
    mark_attendance(unit, on, person_id, code)
    return close_attendance(unit, on, person_id, time_in, time_out, pause)
