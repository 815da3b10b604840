"""The unit of work: one act, one transaction, one trail; it stands as a whole or not at all."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError, MultipleResultsFound

from tests.conftest import PASSPHRASE
from tests.house.clock import Clock
from tests.store.rows import everything
from youthcourt.domain.errors import NotFound, Refused, StoreProblem
from youthcourt.domain.parts import Role
from youthcourt.store import sqlcipher, unit
from youthcourt.store.engine import Store, open_store
from youthcourt.store.tables import Person, PersonRole, Setting
from youthcourt.store.unit import Unit, unit_of_work


@pytest.fixture
def store(court: Path, clock: Clock) -> Iterator[Store]:
    opened = open_store(court, PASSPHRASE, clock)
    yield opened
    opened.close()


def act(store: Store, name: str = "an_act", *, writing: bool = True) -> AbstractContextManager[Unit]:
    return unit_of_work(store, act=name, actor="clerk", now=store.clock(), writing=writing)


def add(store: Store, key: str, **values: str) -> None:
    with act(store, "add_person") as one:
        one.add(Person(id=key, **values))


def people(store: Store) -> list[str]:
    with act(store, writing=False) as one:
        return [person.id for person in one.find(Person, "id")]


def trail(store: Store) -> list[tuple[str, str, str, str]]:
    with act(store, writing=False) as one:
        found = one.rows(sa.text("SELECT act, action, object_id, fields FROM audit ORDER BY seq"))
        return [tuple(row) for row in found]


def history(store: Store) -> list[dict[str, object]]:
    with act(store, writing=False) as one:
        return [json.loads(row.before) for row in one.rows(sa.text("SELECT before FROM history ORDER BY id"))]


def test_a_new_person_is_kept_with_a_mark_that_names_the_filled_fields(store: Store) -> None:
    add(store, "ana", given="Ana", family="Lopez")
    assert people(store) == ["ana"]
    assert trail(store) == [("add_person", "add", "ana", "given family birth_date_estimated no_contact")]
    assert history(store) == []


def test_a_change_keeps_the_values_before_and_only_of_what_differs(store: Store) -> None:
    add(store, "ana", given="Ana", family="Lopez")
    with act(store, "rename") as one:
        assert one.change(one.get(Person, "ana"), family="Ruiz", given="Ana", phone="555-0101") is True
    assert trail(store)[1:] == [("rename", "change", "ana", "family phone")]
    assert history(store) == [{"family": "Lopez", "phone": ""}]


def test_a_change_to_the_same_values_is_none_and_leaves_no_mark(store: Store) -> None:
    add(store, "ana", given="Ana")
    before = everything(store)
    with act(store) as one:
        assert one.change(one.get(Person, "ana"), given="Ana") is False
        assert not one.wrote
    assert everything(store) == before


def test_two_changes_in_one_act_are_two_marks_each_with_its_before(store: Store) -> None:
    add(store, "ana", given="Ana")
    with act(store) as one:
        ana = one.get(Person, "ana")
        one.change(ana, given="Anna")
        one.change(ana, given="Hannah")
        assert one.wrote
    assert history(store) == [{"given": "Ana"}, {"given": "Anna"}]


def test_a_column_that_does_not_exist_is_a_bug_and_never_silently_dropped(store: Store) -> None:
    add(store, "ana")
    with pytest.raises(AttributeError), act(store) as one:
        one.change(one.get(Person, "ana"), surname="Lopez")


def test_what_is_removed_goes_whole_into_the_history(store: Store, clock: Clock) -> None:
    add(store, "ana", given="Ana")
    with act(store) as one:
        one.add(PersonRole(id="r1", person_id="ana", role=Role.JUROR, since=clock.today()))
    with act(store, "forget") as one:
        one.remove(one.get(PersonRole, "r1"))
    assert trail(store)[-1] == ("forget", "remove", "r1", "")
    assert history(store) == [
        {"id": "r1", "person_id": "ana", "role": "juror", "since": "2026-11-28", "until": None}
    ]
    with act(store, writing=False) as one:
        assert one.find(PersonRole) == []


def test_a_setting_is_put_and_put_again_under_its_own_name(store: Store) -> None:
    with act(store, "choose") as one:
        one.put(Setting(key="paper", value='"a4"'), "setting", "paper", None)
    with act(store, "choose") as one:
        one.put(Setting(key="paper", value='"letter"'), "setting", "paper", {"value": "a4"})
    assert trail(store) == [("choose", "change", "paper", "value")] * 2
    assert history(store) == [{"value": "a4"}]


def test_a_look_or_an_export_is_marked_without_changing_a_row(store: Store) -> None:
    with act(store, "note_look") as one:
        one.mark("look", "case", "YC-2026-0001", "facts")
    assert trail(store) == [("note_look", "look", "YC-2026-0001", "facts")]


def test_an_act_refused_half_way_leaves_nothing_at_all(store: Store) -> None:
    before = everything(store)

    def add_and_refuse(one: Unit) -> None:
        one.add(Person(id="ana"))
        one.session.flush()
        raise Refused("No.")

    with pytest.raises(Refused), act(store) as one:
        add_and_refuse(one)
    assert everything(store) == before


def test_a_link_to_nowhere_stops_the_whole_act_when_it_is_to_stand(store: Store, clock: Clock) -> None:
    """Rows may come in any order within an act, so links are looked at when it ends."""
    before = everything(store)
    with act(store) as one:
        one.add(PersonRole(id="r1", person_id="ana", role=Role.JUROR, since=clock.today()))
        one.session.flush()
        one.add(Person(id="ana"))
    assert people(store) == ["ana"]
    with pytest.raises(IntegrityError), act(store) as one:
        one.add(PersonRole(id="r2", person_id="nobody", role=Role.JUROR, since=clock.today()))
    assert len(everything(store)["personrole"]) == len(before["personrole"]) + 1


def test_a_value_outside_its_list_never_reaches_the_file(store: Store) -> None:
    add(store, "ana")
    king = "INSERT INTO personrole (id, person_id, role, since) VALUES ('r', 'ana', 'king', '2026-01-01')"
    with pytest.raises(IntegrityError), act(store) as one:
        one.session.execute(sa.text(king))


def test_a_question_may_not_change_anything(store: Store) -> None:
    add(store, "ana")
    before = everything(store)
    changes = (
        lambda one: one.add(Person(id="ben")),
        lambda one: one.change(one.get(Person, "ana"), given="Anna"),
        lambda one: one.remove(one.get(Person, "ana")),
        lambda one: one.mark("look", "person", "ana"),
        lambda one: one.put(Setting(key="paper", value="1"), "setting", "paper", None),
    )
    for change in changes:
        with (
            pytest.raises(RuntimeError, match="which_people only asks"),
            act(store, "which_people", writing=False) as one,
        ):
            change(one)
    assert everything(store) == before


def test_the_engine_refuses_what_a_question_writes_behind_the_units_back(store: Store) -> None:
    with pytest.raises(StoreProblem), act(store, writing=False) as one:
        one.session.execute(sa.text("DELETE FROM audit"))
    add(store, "ana")
    assert people(store) == ["ana"]


def test_a_row_that_is_not_there_is_not_found_and_says_what_was_looked_for(store: Store) -> None:
    with pytest.raises(NotFound, match="no such seat") as missing, act(store, writing=False) as one:
        one.get(Person, "nobody", "seat")
    assert missing.value.values == {"what": "seat"}


def test_finding_by_columns_in_an_order(store: Store) -> None:
    for key, given in (("b", "Ben"), ("a", "Ana"), ("c", "Ana")):
        add(store, key, given=given)
    with act(store, writing=False) as one:
        assert [p.id for p in one.find(Person, "given", "id")] == ["a", "c", "b"]
        assert [p.id for p in one.find(Person, "id", given="Ana")] == ["a", "c"]
        assert one.one(Person, given="Ben").id == "b"
        assert one.one(Person, given="Eve") is None
        with pytest.raises(MultipleResultsFound):
            one.one(Person, given="Ana")


def test_topics_are_gathered_and_told_by_nobody_but_the_office(store: Store) -> None:
    with act(store) as one:
        one.touch("people", "person:ana")
        one.touch("people")
        assert one.topics == {"people", "person:ana"}


def test_the_day_of_an_act_is_the_local_day_of_the_clock_handed_in(store: Store) -> None:
    late = datetime(2026, 11, 28, 23, 59, tzinfo=UTC)
    with unit_of_work(store, act="late", actor="clerk", now=late) as one:
        assert one.today.isoformat() == "2026-11-28"
        one.mark("look", "case", "1")
    assert everything(store)["audit"][0][1] == "2026-11-28T23:59:00.000+00:00"


def test_rows_read_in_an_act_can_still_be_read_when_it_is_over(store: Store) -> None:
    with act(store) as one:
        ana = one.add(Person(id="ana", given="Ana"))
    assert ana.given == "Ana"


def test_one_act_waits_for_the_other_and_never_sees_half_of_it(store: Store) -> None:
    half_way, asking, seen = threading.Event(), threading.Event(), list[list[str]]()

    def ask() -> None:
        half_way.wait(5)
        asking.set()
        seen.append(people(store))

    other = threading.Thread(target=ask)
    other.start()
    with act(store) as one:
        one.add(Person(id="ana"))
        one.session.flush()
        half_way.set()
        assert asking.wait(5)
        one.add(Person(id="ben"))
        one.session.flush()
        assert seen == []
    other.join(5)
    assert seen == [["ana", "ben"]]


def test_a_file_that_fails_in_the_middle_of_an_act_keeps_nothing_of_it_and_says_so(store: Store) -> None:
    before = everything(store)

    def fail_later(one: Unit) -> None:
        one.add(Person(id="ana"))
        one.session.flush()
        sqlcipher.read_only(store.connection, True)
        one.add(Person(id="ben"))

    with pytest.raises(StoreProblem, match="nothing was saved"), act(store) as one:
        fail_later(one)
    assert everything(store) == before
    add(store, "ana")
    assert people(store) == ["ana"]


def test_keys_tell_nothing_and_do_not_meet() -> None:
    keys = {unit.random_id() for _ in range(5000)}
    assert len(keys) == 5000
    assert all(len(key) == 12 and set(key) <= set(unit.ID_SIGNS) for key in keys)
    assert not set("ilou") & set(unit.ID_SIGNS)


def test_a_unit_takes_its_keys_from_whoever_hands_them(store: Store) -> None:
    numbers = iter("123")
    with unit_of_work(store, act="a", actor="b", now=store.clock(), new_id=lambda: next(numbers)) as one:
        assert isinstance(one, Unit)
        assert [one.new_id(), one.new_id()] == ["1", "2"]


def test_nothing_is_asked_of_a_court_that_is_closed(store: Store) -> None:
    """A worker that was still reading a file when the court was locked asks too late; it is no bug."""
    store.close()
    with pytest.raises(StoreProblem, match="was closed"), act(store, writing=False):
        pass
