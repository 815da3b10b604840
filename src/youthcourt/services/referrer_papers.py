"""What a referrer is told at the end: the outcome, and how each sanction stands where they may know it.

Built from obligations, rungs and counts of contacts alone: nothing of the intake, the admission, the
criteria or the deliberation is read here (domain reference, section 7, rule 10).
"""

from __future__ import annotations

from datetime import date

from youthcourt import words
from youthcourt.domain.closing import RETURNED, ClosingReason, WantsBack
from youthcourt.domain.contacts import made_by_us
from youthcourt.domain.stages import EXITS, Stage
from youthcourt.printing.documents.closing import ReferrerLetter
from youthcourt.services import closing_texts as texts
from youthcourt.services.ladder import Ladder
from youthcourt.store import find_following
from youthcourt.store.tables import Agency, Case
from youthcourt.store.unit import Unit


def referrer_letter(
    unit: Unit, case: Case, name: str, steps: Ladder, entitled: WantsBack, *, prepared: bool
) -> ReferrerLetter:
    """Return the letter to the referrer, or the report of a case that goes back; *prepared* is a draft."""
    agency = unit.get(Agency, case.agency_id, "agency") if case.agency_id else None
    ended = case.stage in EXITS
    report = not ended or case.stage in RETURNED
    full = entitled is WantsBack.STATUS
    return ReferrerLetter(
        title=words.text("Report of a case that goes back") if report else words.text("Result of a case"),
        case_number=case.number,
        agency=agency.name if agency else "",
        officer=agency.officer if agency else "",
        agency_number=case.agency_number,
        respondent=name,
        outcome=_outcome(case),
        ended_on=case.exit_on,
        referred_on=case.referred_on,
        heard_on=tuple(row.held_on for row in find_following.heard_on(unit, case.id)),
        missed=_missed(unit, case) if full and report else (),
        items=texts.items(unit, find_following.obligations(unit, case.id)) if full else (),
        steps=tuple((words.label(step.rung), step.taken_on) for step in steps.steps)
        if full and report
        else (),
        contacts=_contacts(unit, case) if full and report else (),
        prepared=prepared,
    )


def _outcome(case: Case) -> str:
    if case.stage not in EXITS:
        return words.label(Stage.RETURNED_NONCOMPLIANCE)
    told = case.stage is Stage.WITHDRAWN and case.exit_code in list(ClosingReason)
    return words.label(ClosingReason(case.exit_code)) if told else words.label(case.stage)


def _missed(unit: Unit, case: Case) -> tuple[date, ...]:
    """Return the days of missed hearings without those that something explains that is nobody's fault."""
    excused = {row.on for row in find_following.setbacks(unit, case.id) if row.sanction_id is None}
    return tuple(row.held_on for row in find_following.missed(unit, case.id) if row.held_on not in excused)


def _contacts(unit: Unit, case: Case) -> tuple[tuple[str, int, tuple[date, ...]], ...]:
    """Return by channel how often the court tried to reach the family, on which days; never what was said."""
    days: dict[str, list[date]] = {}
    for row in find_following.contacts(unit, case):
        if not made_by_us(row.result):
            continue
        days.setdefault(words.label(row.channel), []).append(row.on)
    return tuple((how, len(on), tuple(dict.fromkeys(on))) for how, on in days.items())
