"""Who is kept from a panel though the tie is not to the respondent alone, or is no tie of blood."""

from __future__ import annotations

import pytest

from tests.services.desk import Desk
from youthcourt.domain.conflicts import Bar
from youthcourt.domain.consent import Capacity
from youthcourt.domain.parts import PartyRole, RelationKind
from youthcourt.services import intake, people
from youthcourt.services.people import NewPerson


def bars_of(desk: Desk, number: str) -> dict[str, Bar]:
    """Return who is left out of a case's panel and why, the same by every seed."""
    desk.schedule(number)
    found = [dict(desk.draw(seed).hearings[0].excluded) for seed in range(4)]
    assert all(each == found[0] for each in found)
    return found[0]


@pytest.mark.parametrize("kind", list(RelationKind))
def test_a_recorded_tie_of_any_kind_keeps_a_juror_from_the_panel(desk: Desk, kind: RelationKind) -> None:
    """Friends and those in conflict as well (domain reference, Annex: relations feed the conflict check)."""
    number = desk.ready("Maria", "Lopez")
    tied = desk.juror("Tia")
    desk.do(people.add_relation, tied, desk.youth(number), kind)
    desk.jurors(8)
    assert tied in bars_of(desk, number)


def test_ties_to_a_co_respondent_count_like_ties_to_the_respondent(desk: Desk) -> None:
    number = desk.ready("Maria", "Lopez")
    other = desk.refer("Ben", "Reyes", with_case=number)
    brother, ward = desk.juror("Bob"), desk.juror("Wanda")
    guardian = desk.guardian(other, "Tom")
    desk.do(people.add_relation, brother, desk.youth(other), RelationKind.SIBLING)
    desk.do(people.add_guardian, ward, guardian, Capacity.PARENT)
    desk.jurors(8)
    found = bars_of(desk, number)
    assert found[brother] is Bar.RELATIVE
    assert found[ward] is Bar.RELATIVE


def test_the_victims_guardian_and_household_do_not_judge_what_was_done_to_them(desk: Desk) -> None:
    number = desk.ready("Maria", "Lopez")
    victim = NewPerson(given="Vera", family="Stone", household="9 Elm Street")
    desk.do(intake.add_party, number, victim, PartyRole.VICTIM)
    vera = next(line.id for line in desk.ask(people.list_people) if line.name == "Vera Stone")
    mother, lodger = desk.juror("Mona"), desk.juror("Lou", household="9 elm street.")
    desk.do(people.add_guardian, vera, mother, Capacity.PARENT)
    desk.jurors(8)
    found = bars_of(desk, number)
    assert found[mother] is Bar.SAME_INCIDENT
    assert found[lodger] is Bar.SAME_HOUSEHOLD
