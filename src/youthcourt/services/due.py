"""When what was ordered is due: the earliest of the court's anchors, and days set by hand with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from youthcourt import words
from youthcourt.domain.due import Anchor, AnchorKind, DueDate, Rolling, due_date, set_by_hand
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.following import ChangeKind
from youthcourt.domain.referral import check_day
from youthcourt.domain.sanctions import JURY_DUTY
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.domain.stages import EXITS
from youthcourt.services.changes import note_change
from youthcourt.services.closed_days import day_note
from youthcourt.services.progress import open_sanction, recount
from youthcourt.services.settings import CourtSettings, settings
from youthcourt.store import find_cases, find_obligations
from youthcourt.store.tables import Case, DutyObligation, Sanction
from youthcourt.store.unit import Unit


def limits(unit: Unit, case: Case) -> list[Anchor]:
    """Return the hard limits of a case: so many days from the referral, and the end of the deferral.

    None of them moves with a hearing (Utah and RCW 13.40 count from the referral; Texas ends with the
    deferral). Each is a setting of the court.
    """
    return limits_by(settings(unit), case.referred_on, case.deferral_end)


def limits_by(chosen: CourtSettings, referred_on: date, deferral_end: date | None) -> list[Anchor]:
    """Return the hard limits of a case as ``limits`` does, by the court's choices."""
    found = []
    if chosen.referral_days > 0:
        found.append(Anchor(AnchorKind.REFERRAL, referred_on, chosen.referral_days, hard=True))
    if deferral_end is not None and chosen.deferral_is_limit:
        found.append(Anchor(AnchorKind.DEFERRAL, deferral_end, hard=True))
    return found


def cap_of(unit: Unit, case: Case) -> date | None:
    """Return the last day that anything of a case can be set for; None without a hard limit."""
    return min((anchor.on for anchor in limits(unit, case)), default=None)


def reckon(unit: Unit, case: Case, heard_on: date, days: int | None = None) -> DueDate:
    """Return when what a hearing orders is due; *days* after it where a sanction has a length of its own.

    A closed day is rolled as the court's setting says.
    """
    return _earliest(unit, [*limits(unit, case), _from_hearing(unit, heard_on, days)])


def _from_hearing(unit: Unit, heard_on: date, days: int | None) -> Anchor:
    counted = settings(unit).disposition_days if days is None else days
    return Anchor(AnchorKind.HEARING, heard_on, counted)


def _earliest(unit: Unit, anchors: Sequence[Anchor]) -> DueDate:
    return due_date(anchors, settings(unit).rolls, lambda day: bool(day_note(unit, day)))


def reckon_of(unit: Unit, case: Case, heard_on: date, counted: Counted, amount: int) -> DueDate:
    """Return when a sanction is due; a condition ends after as many days as were ordered (hundredths)."""
    return reckon(unit, case, heard_on, _days(counted, amount))


def uncapped(unit: Unit, heard_on: date, counted: Counted, amount: int, due: date) -> date | None:
    """Return the day that the hearing alone would give a sanction due on *due*; None where it is the same."""
    free = _earliest(unit, [_from_hearing(unit, heard_on, _days(counted, amount))]).on
    return free if free != due else None


def _days(counted: Counted, amount: int) -> int | None:
    return amount // 100 if counted is Counted.UNTIL_DATE else None


def check_hearing_day(unit: Unit, case: Case, on: date) -> None:
    """Raise Refused for a hearing past a hard limit of its case (situation 8)."""
    cap = cap_of(unit, case)
    if cap is not None and on > cap:
        raise Refused(
            "Case {case} cannot be heard on {date}: the law or the referrer allows no day after {cap}. "
            "Choose an earlier day.",
            case=case.number,
            date=on,
            cap=cap,
        )


def set_due(unit: Unit, sanction_id: str, on: date, authority: str, why: str) -> None:
    """Set a due date by hand, with a reason and on somebody's authority; the old one stays in the history.

    Raises BadInput without either or for a day before the hearing, Refused past a hard limit.
    """
    sanction = open_sanction(unit, sanction_id)
    case = unit.get(Case, sanction.case_id, "case")
    heard_on = find_obligations.heard_on(unit, sanction)
    if on < heard_on:
        raise BadInput(
            "{date} is before the hearing on {hearing}. Choose a day after it.",
            field="on",
            date=on,
            hearing=heard_on,
        )
    check_day(on, called="new due date", today=unit.today, field="on")
    reckoned = reckon_of(unit, case, heard_on, sanction.unit, sanction.amount)
    due = set_by_hand(reckoned, on, why)
    note_change(unit, sanction, ChangeKind.DUE, authority, why, sanction.due_on.isoformat(), on.isoformat())
    move_due(unit, sanction, due)


def move_due(unit: Unit, sanction: Sanction, due: DueDate, uncapped_on: date | None = None) -> None:
    """Put a due date in force: what counts is counted again, and jury duty is due on the same day.

    *uncapped_on* is the day that it would be without the hard limits, where they cut it short.
    """
    unit.change(sanction, due_on=due.on, due_by=due.by.kind, due_uncapped=uncapped_on, cap_on=due.cap)
    if sanction.type_code == JURY_DUTY:
        for duty in unit.find(DutyObligation, case_id=sanction.case_id):
            unit.change(duty, due_on=due.on)
        unit.touch("duty")
    recount(unit, sanction)


def set_deferral(unit: Unit, number: str, start: date | None, end: date | None) -> None:
    """Note when a deferral begins and ends. What is due later than the new limit is due on it; what the
    old one had cut short gets its day back. Each date that moves stands in the history of its sanction.

    No other setting of today is looked at: a result keeps the days it was given.

    Raises BadInput for an end before the start or the referral, Refused while a hearing is set past it
    and for a case that has ended.
    """
    case = find_cases.by_number(unit, number)
    if case.stage in EXITS:
        raise Refused(
            "Case {case} is closed, so its deferral does not change. Open the case again first.",
            case=case.number,
        )
    first = max(start or case.referred_on, case.referred_on)
    if end is not None and end < first:
        raise BadInput("The deferral must end after {date}.", field="end", date=first)
    unit.change(case, deferral_start=start, deferral_end=end)
    if case.next_hearing_on is not None:
        check_hearing_day(unit, case, case.next_hearing_on)
    for sanction in unit.find(Sanction, case_id=case.id):
        _cap_again(unit, case, sanction)
    unit.touch("cases", "obligations", f"case:{case.number}")


def _cap_again(unit: Unit, case: Case, sanction: Sanction) -> None:
    """Let the limits of now decide anew between them and the day that the hearing or a hand gave."""
    own = sanction.due_uncapped or sanction.due_on
    by_hand = sanction.due_by is AnchorKind.HAND
    due = DueDate(own, Anchor(AnchorKind.HAND if by_hand else AnchorKind.HEARING, own), cap_of(unit, case))
    if due.cap is not None and due.cap < own:
        cut = _earliest(unit, limits(unit, case))
        due = DueDate(cut.on, due.by if by_hand else cut.by, cut.cap)
    if due.on != sanction.due_on:
        old, new = sanction.due_on.isoformat(), due.on.isoformat()
        why = words.text("The deferral was changed")
        note_change(unit, sanction, ChangeKind.DUE, unit.actor, why, old, new)
    elif sanction.cap_on == due.cap:
        return
    move_due(unit, sanction, due, own if own != due.on else None)


def offered(unit: Unit, sanction_id: str) -> date:
    """Return the new due date to offer when more time is asked: by the court's days, within the cap.

    A day on which the court is closed gives way to the next open one, or to the one before at the cap.
    """
    sanction = unit.get(Sanction, sanction_id, "sanction")
    hard = limits(unit, unit.get(Case, sanction.case_id, "case"))
    wished = Anchor(AnchorKind.HAND, sanction.due_on, settings(unit).extension_days)
    found = due_date([*hard, wished], Rolling.NEXT, lambda day: bool(day_note(unit, day)))
    return found.on if found.on > sanction.due_on else found.by.on
