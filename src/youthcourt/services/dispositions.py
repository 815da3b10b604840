"""What a jury decides: checked against the court's catalogue, kept, approved by the judge, owed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.jury_duty import first_day
from youthcourt.domain.parts import Role
from youthcourt.domain.sanctions import JURY_DUTY, CatalogueItem, Decision, check_decision, check_duty
from youthcourt.domain.stages import Stage
from youthcourt.domain.text import clean_line, clean_text
from youthcourt.services import catalogue, stages
from youthcourt.services.due import reckon, reckon_of, uncapped
from youthcourt.services.judges import check_judge
from youthcourt.services.people import give_role, make_juror
from youthcourt.services.progress import recount_money
from youthcourt.services.settings import settings
from youthcourt.store.tables import Case, Disposition, DispositionItem, DutyObligation, Hearing, Sanction
from youthcourt.store.unit import Unit


def check_items(unit: Unit, items: Sequence[Decision]) -> dict[str, CatalogueItem]:
    """Raise Refused or BadInput unless *items* may be a result here; returns the catalogue by code."""
    known = catalogue.sanctions_by_code(unit)
    codes = [item.code for item in items]
    if not items:
        raise BadInput("Add at least one thing that the young person will do.", field="items")
    if not set(codes) <= set(known) or codes.count(JURY_DUTY) > 1:
        raise BadInput("Choose each sanction from the court's list, and jury duty only once.", field="items")
    for item in items:
        check_decision(known[item.code], item)
    check_duty(settings(unit).duty_rule, list(items))
    return known


def keep_items(
    unit: Unit, hearing: Hearing, items: Sequence[Decision], held_on: date, *, unanimous: bool
) -> None:
    """Keep what the jury decided in a hearing, due on the earliest of the court's anchors."""
    case = unit.get(Case, hearing.case_id, "case")
    disposition = unit.add(
        Disposition(
            id=unit.new_id(), hearing_id=hearing.id, case_id=hearing.case_id, unanimous=unanimous,
            decided_on=held_on, due_on=reckon(unit, case, held_on).on,
        )
    )  # fmt: skip
    known = catalogue.sanctions_by_code(unit)
    for position, item in enumerate(items, 1):
        _add_item(unit, disposition, known[item.code], item, position)


def _add_item(
    unit: Unit, disposition: Disposition, kind: CatalogueItem, item: Decision, position: int, set_by: str = ""
) -> None:
    unit.add(
        DispositionItem(
            id=unit.new_id(), disposition_id=disposition.id, type_code=kind.code, label=kind.label,
            unit=kind.unit, amount=catalogue.hundredths(item.amount),
            topic=clean_line(item.topic, field="The topic"),
            judge_initials=clean_line(item.judge_initials, field="The judge's initials", limit=10),
            set_by=set_by or ("judge" if item.set_by_judge else "jury"), position=position,
        )
    )  # fmt: skip


def approve(
    unit: Unit,
    hearing_id: str,
    judge_id: str,
    on: date,
    *,
    changed: Sequence[Decision] | None = None,
    note: str = "",
) -> None:
    """Let the judge approve a result, as decided or with *changed* items; both versions are kept.
    What the judge leaves as it is stays marked as the jury's.

    From then on the sanctions are owed, and the respondent becomes a juror who owes the
    sittings of jury duty from the day after the hearing. Raises Refused for a judge who is
    tied to the case or sat on its jury.
    """
    hearing = unit.get(Hearing, hearing_id, "hearing")
    case = unit.get(Case, hearing.case_id, "case")
    disposition = unit.one(Disposition, hearing_id=hearing_id)
    if disposition is None:
        raise Refused("Record what the jury decided first.")
    if disposition.approved_on is not None:
        raise Refused("The result of case {case} is already approved.", case=case.number)
    if on < disposition.decided_on or on > unit.today:
        raise BadInput("The approval cannot be before the hearing or in the future.", field="approved_on")
    check_judge(unit, hearing, judge_id)
    if changed is not None:
        _replace_items(unit, disposition, changed)
    give_role(unit, judge_id, Role.JUDGE)
    unit.change(
        disposition,
        approved_on=on,
        judge_id=judge_id,
        judge_note=clean_text(note, field="The note", limit=1000),
    )
    _make_owed(unit, case, disposition)
    stages.move(unit, case, Stage.ACTIVE, on=on)
    unit.touch("sittings", "pool", "duty", f"sitting:{disposition.decided_on.isoformat()}")


def _replace_items(unit: Unit, disposition: Disposition, changed: Sequence[Decision]) -> None:
    known = check_items(unit, changed)
    old = unit.find(DispositionItem, "position", disposition_id=disposition.id)
    for item in old:
        unit.change(item, replaced=True)
    standing = list(old)
    for position, decision in enumerate(changed, len(old) + 1):
        set_by = _set_by(standing, decision)
        _add_item(unit, disposition, known[decision.code], decision, position, set_by)


def _set_by(standing: list[DispositionItem], decision: Decision) -> str:
    """Return who set an item: whoever set its like in *standing*, which it leaves, or else the judge."""
    topic = clean_line(decision.topic, field="The topic")
    told = (decision.code, catalogue.hundredths(decision.amount), topic)
    for row in standing:
        if (row.type_code, row.amount, row.topic) == told:
            standing.remove(row)
            return row.set_by
    return "judge"


def _make_owed(unit: Unit, case: Case, disposition: Disposition) -> None:
    heard_on = disposition.decided_on
    proofs = {code: item.proof for code, item in catalogue.sanctions_by_code(unit).items()}
    for item in unit.find(DispositionItem, "position", disposition_id=disposition.id, replaced=False):
        due = reckon_of(unit, case, heard_on, item.unit, item.amount)
        free = uncapped(unit, heard_on, item.unit, item.amount, due.on)
        unit.add(
            Sanction(
                id=unit.new_id(), case_id=case.id, item_id=item.id, type_code=item.type_code,
                label=item.label, unit=item.unit, amount=item.amount, topic=item.topic, due_on=due.on,
                due_original=due.on, due_by=due.by.kind, due_uncapped=free, cap_on=due.cap,
                proof=proofs.get(item.type_code, ""),
            )
        )  # fmt: skip
        if item.type_code == JURY_DUTY:
            _owe_duty(unit, case, item.amount // 100, heard_on, due.on)
    recount_money(unit, case.id)  # what was paid before the judge approved


def _owe_duty(unit: Unit, case: Case, sittings: int, held_on: date, due: date) -> None:
    unit.add(
        DutyObligation(
            id=unit.new_id(), case_id=case.id, person_id=case.respondent_id, sittings_owed=sittings,
            first_day=first_day(held_on), due_on=due,
        )
    )  # fmt: skip
    make_juror(unit, case.respondent_id)
