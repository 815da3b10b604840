"""Who may preside: nobody who is tied to the case, and nobody who sits on its jury.

Source: domain reference, section 5.3 (block list); what bars a juror bars a judge.
"""

from __future__ import annotations

from collections.abc import Collection

from youthcourt.domain.conflicts import tied
from youthcourt.domain.errors import Refused
from youthcourt.services.jury_facts import STANDING, hearing_facts, why_not
from youthcourt.services.person_lines import full_name
from youthcourt.store import find_sittings
from youthcourt.store.tables import Hearing, PanelSeat, Person, Sitting
from youthcourt.store.unit import Unit


def check_judge(unit: Unit, hearing: Hearing, judge_id: str) -> None:
    """Raise Refused when somebody may not preside in a hearing; raises NotFound for a key not here."""
    _check(unit, unit.get(Sitting, hearing.sitting_id, "sitting"), {hearing.id}, judge_id)


def check_judge_of_room(unit: Unit, sitting: Sitting, room_id: str, judge_id: str) -> None:
    """Raise Refused when somebody may not preside in one of the hearings of a room."""
    docket = find_sittings.docket(unit, sitting.id)
    _check(unit, sitting, {row.id for row in docket if row.room_id == room_id}, judge_id)


def _check(unit: Unit, sitting: Sitting, hearing_ids: Collection[str], judge_id: str) -> None:
    person = unit.get(Person, judge_id, "person")
    called = full_name(person.given, person.family)
    for facts in hearing_facts(unit, sitting, STANDING, hearing_ids):
        bar = tied(judge_id, facts)
        if bar is not None:
            raise Refused(
                "{person} cannot be the judge of case {case}: {why}. Choose another judge.",
                person=called,
                case=facts.case,
                why=why_not(bar),
            )
        if _on_panel(unit, sitting, facts.hearing, judge_id):
            raise Refused(
                "{person} cannot be the judge of case {case}: they sit on its jury. Choose another judge.",
                person=called,
                case=facts.case,
            )


def _on_panel(unit: Unit, sitting: Sitting, hearing_id: str, person_id: str) -> bool:
    draw = find_sittings.standing_draw(unit, sitting.id)
    return draw is not None and bool(
        unit.find(
            PanelSeat, draw_id=draw.id, hearing_id=hearing_id, person_id=person_id, alternate=False,
            left_code="",
        )
    )  # fmt: skip
