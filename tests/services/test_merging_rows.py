"""Merging moves every row that points at a record, joins those that mean the same, and undoes exactly."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.desk import Desk
from tests.services.merges import add, mentor, merge_and_doubt
from youthcourt.domain.consent import Capacity
from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.domain.credits import CreditKind
from youthcourt.domain.intake import NameKind
from youthcourt.domain.own_fields import FieldKind, OwnField, Subject
from youthcourt.domain.parts import AttendanceCode, PartyRole, RelationKind, Role
from youthcourt.domain.today import TodayKind
from youthcourt.domain.wishes import Points
from youthcourt.services import alike, intake, juries, merging, other_names, own_fields, people, victims
from youthcourt.services.merging import Side
from youthcourt.store import tables
from youthcourt.store.unit import Unit


def test_rows_that_mean_the_same_are_joined_and_all_others_moved(desk: Desk) -> None:
    number = desk.refer("Maria", "Alvarez")
    kept, gone = add(desk, "Ann", "Lee", Role.MENTOR), add(desk, "Anne", "Lee", Role.MENTOR, Role.JUDGE)
    other = add(desk, "Zoe", "Ash")
    for key in (kept, gone):
        desk.do(intake.add_known_party, number, key, PartyRole.VICTIM)
        desk.do(people.add_relation, key, other, RelationKind.FRIEND)
        desk.do(alike.not_the_same, key, [other])
        desk.do(other_names.add_other_name, key, NameKind.NICKNAME, "Sparky")
        desk.do(people.add_guardian, key, add(desk, "Pat", "Elder"), Capacity.PARENT)
    desk.do(people.add_relation, other, gone, RelationKind.FRIEND)
    desk.do(people.add_relation, kept, gone, RelationKind.HOUSEHOLD)
    party = next(row["id"] for row in desk.rows("incidentparty") if row["person_id"] == gone)
    desk.do(victims.record_wish, party, "Wants no letter", desk.today, Points(letter=False))
    merge_and_doubt(desk, kept, gone)
    assert [row["role"] for row in desk.rows("personrole") if row["person_id"] == kept].count("mentor") == 1
    assert len(desk.rows("relation")) == len(desk.rows("notsame")) == 1
    assert len([row for row in desk.rows("incidentparty") if row["person_id"] == kept]) == 1
    assert len(desk.rows("othername")) == 2, "the nickname once, and the name of the other record"
    assert len([row for row in desk.rows("guardianlink") if row["person_id"] == kept]) == 2


def test_own_fields_keep_one_value_each(desk: Desk) -> None:
    bus, cap, hat = (
        desk.do(own_fields.save_own_field, OwnField("", Subject.PERSON, label, FieldKind.TEXT))
        for label in ("Bus", "Cap", "Hat")
    )
    kept, gone = add(desk, "Ann", "Lee"), add(desk, "Anne", "Lee")
    for field, key, value in (
        (bus, kept, "5"), (bus, gone, "7"), (cap, kept, "red"), (cap, gone, "blue"), (hat, gone, "straw"),
    ):  # fmt: skip
        desk.do(own_fields.set_own_value, field, key, value)
    view = desk.ask(merging.side_by_side, kept, gone)
    assert [(one.label, one.kept, one.gone) for one in view.fields if one.key.startswith("own")] == [
        ("Bus", "5", "7"), ("Cap", "red", "blue"), ("Hat", "", "straw"),
    ]  # fmt: skip
    merge_and_doubt(desk, kept, gone, {f"own {bus}": Side.GONE})
    values = {one.field.label: one.value for one in desk.ask(own_fields.own_values, Subject.PERSON, kept)}
    assert values == {"Bus": "7", "Cap": "red", "Hat": "straw"}


def test_an_own_value_that_is_not_wanted_is_left_behind(desk: Desk) -> None:
    hat = desk.do(own_fields.save_own_field, OwnField("", Subject.PERSON, "Hat", FieldKind.TEXT))
    kept, gone = add(desk, "Ann", "Lee"), add(desk, "Anne", "Lee")
    desk.do(own_fields.set_own_value, hat, gone, "straw")
    merge_and_doubt(desk, kept, gone, {f"own {hat}": Side.KEPT})
    assert desk.ask(own_fields.own_values, Subject.PERSON, kept)[0].value == ""


def _own_value(desk: Desk, key: str, value: str) -> None:
    fields = desk.ask(own_fields.own_fields, Subject.PERSON)
    bus = OwnField("", Subject.PERSON, "Bus", FieldKind.TEXT)
    field = fields[0].id if fields else desk.do(own_fields.save_own_field, bus)
    desk.do(own_fields.set_own_value, field, key, value)


def _juror(desk: Desk, key: str) -> None:
    desk.do(people.make_juror, key)
    desk.do(people.record_oath, key, desk.today)


_ACTS: dict[str, Callable[[Desk, str, str], object]] = {
    "case": lambda desk, key, _other: desk.do(
        intake.new_referral, desk.referral("Ann", "Lee"), respondent_id=key
    ),
    "guardian": lambda desk, key, other: desk.do(people.add_guardian, other, key, Capacity.PARENT),
    "ward": lambda desk, key, other: desk.do(
        people.add_guardian, key, other, Capacity.PARENT, no_contact=True
    ),
    "tie": lambda desk, key, other: desk.do(people.add_relation, key, other, RelationKind.FRIEND),
    "victim": lambda desk, key, _other: desk.do(
        intake.add_known_party, desk.refer("Otto", "Moss"), key, PartyRole.VICTIM
    ),
    "contact": lambda desk, key, _other: desk.do(_contact, key),
    "juror": lambda desk, key, _other: _juror(desk, key),
    "role": lambda desk, key, _other: desk.do(people.give_role, key, Role.MENTOR),
    "name": lambda desk, key, _other: desk.do(other_names.add_other_name, key, NameKind.NICKNAME, "Sparky"),
    "apart": lambda desk, key, other: desk.do(alike.not_the_same, key, [other]),
    "own": _own_value,
    "mentor": lambda desk, key, _other: desk.do(mentor, desk.refer("Otto", "Moss"), key),
}
"""Things that records of a court are made of: somebody does one of them, with another or alone."""


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    done=st.lists(
        st.tuples(st.sampled_from(sorted(_ACTS)), st.booleans(), st.booleans()), min_size=1, max_size=10
    ),
    swapped=st.booleans(),
)
def test_whatever_two_records_have_done_all_of_it_moves_and_undo_is_exact(
    desk: Desk, done: list[tuple[str, bool, bool]], swapped: bool
) -> None:
    """Rule: no foreign key is left behind, and one Undo and one Redo give the whole file as it was."""
    two = (add(desk, "Ann", "Lee", phone="555-0101"), add(desk, "Anne", "Leigh", school="North High"))
    others = (add(desk, "Zoe", "Ash"), add(desk, "Yul", "Ash"))
    for act, which, far in done:
        _ACTS[act](desk, two[which], others[far])
    kept, gone = reversed(two) if swapped else two
    merge_and_doubt(desk, kept, gone)
    assert desk.office.store.connection.execute("PRAGMA foreign_key_check").fetchall() == []


def _contact(unit: Unit, key: str) -> None:
    unit.add(
        tables.Contact(
            id=unit.new_id(), person_id=key, on=unit.today, channel=Channel.CALL,
            result=ContactResult.REACHED,
        )
    )  # fmt: skip


def test_texts_that_name_a_key_name_the_one_that_stays(desk: Desk) -> None:
    """Words kept with a reason when facts were cleared, and lines that were put off, go on to hold."""
    number = desk.ready()
    kept, gone = add(desk, "Ann", "Lee"), add(desk, "Anne", "Leigh")
    for key in (gone, kept):
        desk.do(intake.add_known_party, number, key, PartyRole.WITNESS)
    desk.do(_name_keys, number, gone, kept)
    merge_and_doubt(desk, kept, gone)
    case = next(row for row in desk.rows("court_case") if row["number"] == number)
    assert case["facts_kept_words"] == f"Lee\ta common word\t{kept}"
    assert sorted(row["record"] for row in desk.rows("putoff")) == [kept, kept]


def _name_keys(unit: Unit, number: str, gone: str, kept: str) -> None:
    case = unit.one(tables.Case, number=number)
    assert case is not None
    unit.change(case, facts_kept_words=f"Lee\ta common word\t{gone}")
    party = unit.find(tables.IncidentParty, person_id=gone)[0]
    unit.change(party, extract_kept_words=f"Lee\ta common word\t{gone}")
    for kind, record in ((TodayKind.CONSENT, gone), (TodayKind.CONSENT, kept), (TodayKind.FACTS, gone)):
        unit.add(
            tables.PutOff(
                id=unit.new_id(), kind=kind, record=record, until=unit.today, why="-", put_on=unit.today,
                by="clerk",
            )
        )  # fmt: skip


def test_hours_spent_for_oneself_are_spent_for_nobody_else(desk: Desk) -> None:
    kept, gone = add(desk, "Ann", "Lee"), add(desk, "Anne", "Leigh")
    desk.do(_spend, kept, gone)
    merge_and_doubt(desk, kept, gone)
    (entry,) = desk.rows("creditentry")
    assert (entry["person_id"], entry["for_person_id"]) == (kept, None)


def _spend(unit: Unit, one: str, other: str) -> None:
    unit.add(
        tables.CreditEntry(
            id=unit.new_id(), person_id=one, for_person_id=other, kind=CreditKind.SPEND, hours=-100,
            on=unit.today, entered_on=unit.today,
        )
    )  # fmt: skip


def test_one_of_two_was_expected_and_the_other_came(desk: Desk) -> None:
    kept, gone = desk.juror("Ann"), desk.juror("Anne")
    desk.schedule()
    desk.do(juries.mark_attendance, desk.today, kept, AttendanceCode.EXPECTED)
    desk.do(juries.mark_attendance, desk.today, gone, AttendanceCode.SERVED)
    merge_and_doubt(desk, kept, gone)
    assert [row["code"] for row in desk.rows("attendance")] == ["served"]
