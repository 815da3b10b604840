"""Who may preside: nobody tied to the case, nobody on its jury, whichever way they are named."""

from __future__ import annotations

import pytest

from tests.services.desk import Desk
from youthcourt.domain.errors import NotFound
from youthcourt.domain.parts import PartyRole, RelationKind
from youthcourt.services import hearings, intake, juries, people, sittings
from youthcourt.services.people import NewPerson


@pytest.fixture
def drawn(desk: Desk) -> str:
    """A case whose panel is drawn and whose hearing is today."""
    number = desk.ready()
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    return number


def _tied(desk: Desk, number: str) -> dict[str, str]:
    """Return people tied to a case, by how the refusal says it."""
    witness = desk.do(intake.add_party, number, NewPerson(given="Wes", family="Saw"), PartyRole.WITNESS)
    party = next(row for row in desk.rows("incidentparty") if row["id"] == witness)
    aunt = desk.judge("Aunt")
    desk.do(people.add_relation, aunt, desk.youth(number), RelationKind.RELATIVE)
    lodger = desk.judge("Lodger")
    desk.do(people.add_relation, lodger, desk.youth(number), RelationKind.HOUSEHOLD)
    return {
        "it is their own case": desk.youth(number),
        "they are a guardian of the respondent": desk.page(number).guardians[0].person_id,
        "they are tied to the incident": party["person_id"],
        "a tie of theirs to somebody in the case is on record": aunt,
        "they live with somebody in the case": lodger,
        "they sit on its jury": desk.drawn(number).panel[0],
    }


def test_nobody_presides_in_a_room_where_a_case_is_theirs(desk: Desk, drawn: str) -> None:
    rooms = {room.name: room.id for room in desk.sitting().rooms}
    for why, judge in _tied(desk, drawn).items():
        sentence = desk.refused(sittings.set_judge, rooms["A"], judge)
        assert sentence.endswith(f"cannot be the judge of case {drawn}: {why}. Choose another judge.")
        if judge not in desk.drawn(drawn).panel:
            desk.do(sittings.set_judge, rooms["B"], judge)


def test_a_hearing_is_not_recorded_under_a_judge_who_is_tied_to_it(desk: Desk, drawn: str) -> None:
    hearing_id = desk.hearing(drawn).hearing_id
    for why, judge in _tied(desk, drawn).items():
        for willing in (True, False):
            told = desk.record(drawn, judge_id=judge, still_willing=willing)
            assert why in desk.refused(hearings.record_hearing, hearing_id, told)


def test_a_result_is_not_approved_by_a_judge_who_is_tied_to_it(desk: Desk, drawn: str) -> None:
    hearing_id = desk.hear(drawn)
    for why, judge in _tied(desk, drawn).items():
        assert why in desk.refused(hearings.approve, hearing_id, judge, desk.today)
    assert "no such person" in desk.refused(hearings.approve, hearing_id, "nobody", desk.today, kind=NotFound)


def test_before_the_draw_a_judge_is_set_all_the_same(desk: Desk) -> None:
    desk.schedule(desk.ready())
    desk.do(sittings.set_judge, desk.sitting().rooms[0].id, desk.judge())
    assert desk.sitting().rooms[0].judge == "Ruth Gavel"


def test_who_sits_on_a_jury_is_no_judge_of_another_room_that_day(desk: Desk, drawn: str) -> None:
    juror = desk.drawn(drawn).panel[0]
    rooms = {room.name: room.id for room in desk.sitting().rooms}
    sentence = desk.refused(sittings.set_judge, rooms["B"], juror)
    assert f"sits on the jury of case {drawn} that day and cannot be a judge as well." in sentence
    desk.do(juries.leave_panel, desk.hearing(drawn).panel[0].seat_id, "ill")
    desk.do(sittings.set_judge, rooms["B"], juror)


def test_one_judge_presides_in_two_rooms_only_at_different_times(desk: Desk) -> None:
    first, second, third = (desk.ready(name) for name in ("Ann", "Ben", "Cem"))
    desk.schedule(first, second, third, rooms=("A", "B", "C"))
    rooms, judge = {room.name: room.id for room in desk.sitting().rooms}, desk.judge()
    desk.do(sittings.set_judge, rooms["A"], judge)
    assert desk.refused(sittings.set_judge, rooms["B"], judge) == (
        f"Ruth Gavel is needed in case {first} in another room at that time. Choose another judge."
    )
    for number in (second, third):
        desk.do(sittings.take_off, desk.hearing(number).hearing_id, "Ill")
    desk.do(sittings.schedule, [second, third], desk.today, "A")
    desk.do(sittings.set_judge, rooms["B"], judge)
    fourth = desk.ready("Dan")
    desk.do(sittings.schedule, [fourth], desk.today, "B")
    assert desk.hearing(fourth).start == "11:15"


def test_a_witness_in_one_room_is_no_judge_of_another_at_that_time(desk: Desk) -> None:
    first, second = desk.ready("Ann"), desk.ready("Ben")
    desk.schedule(first, second)
    judge, rooms = desk.judge(), {room.name: room.id for room in desk.sitting().rooms}
    desk.do(intake.add_known_party, first, judge, PartyRole.WITNESS)
    sentence = desk.refused(sittings.set_judge, rooms["B"], judge)
    assert f"is needed in case {first} in another room at that time" in sentence
