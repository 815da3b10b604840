"""The trail: a chain of hashes over names of fields, whole whatever the clock says, broken by any touch."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import PASSPHRASE
from tests.house.clock import Clock
from youthcourt.domain.stages import Stage
from youthcourt.store import audit
from youthcourt.store.audit import Mark
from youthcourt.store.engine import Store, open_store
from youthcourt.store.unit import unit_of_work

COLUMNS = ("at", "actor", "act", "action", "kind", "object_id", "fields", "previous", "hash")


@pytest.fixture
def store(court: Path, clock: Clock) -> Iterator[Store]:
    opened = open_store(court, PASSPHRASE, clock)
    yield opened
    opened.close()


def write(store: Store, *marks: Mark, act: str = "an_act") -> None:
    with unit_of_work(store, act=act, actor="clerk", now=store.clock()) as unit:
        audit.write(unit.session, marks, at=unit.now, actor=unit.actor, act=unit.act)


def broken_at(store: Store) -> int | None:
    with store.engine.begin() as connection:
        return audit.verify(connection)


def run(store: Store, sql: str) -> None:
    with store.engine.begin() as connection:
        connection.exec_driver_sql(sql)


def rows(store: Store, table: str) -> list[sa.RowMapping]:
    with store.engine.begin() as connection:
        return list(connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY 1").mappings())


def three_acts(store: Store) -> None:
    write(store, Mark("add", "person", "p1", ("given", "family")), Mark("add", "person", "p2", ("given",)))
    write(store, Mark("change", "person", "p1", ("family",), {"family": "Lopez"}), act="change_person")
    write(store, Mark("look", "case", "YC-2026-0001"), act="note_look")


def test_an_empty_trail_is_whole_and_no_marks_write_nothing(store: Store) -> None:
    write(store)
    assert rows(store, "audit") == []
    assert broken_at(store) is None


def test_each_act_goes_on_from_the_last_in_one_unbroken_chain(store: Store) -> None:
    three_acts(store)
    found = rows(store, "audit")
    assert [row["seq"] for row in found] == [1, 2, 3, 4]
    assert [row["act"] for row in found] == ["an_act", "an_act", "change_person", "note_look"]
    assert [row["previous"] for row in found] == ["", *(row["hash"] for row in found[:-1])]
    assert all(len(row["hash"]) == 64 for row in found)
    assert broken_at(store) is None


def test_before_values_stand_beside_the_trail_and_never_in_it(store: Store) -> None:
    three_acts(store)
    assert not any("Lopez" in str(value) for row in rows(store, "audit") for value in row.values())
    (kept,) = rows(store, "history")
    assert (kept["audit_seq"], kept["kind"], kept["object_id"]) == (3, "person", "p1")
    assert json.loads(kept["before"]) == {"family": "Lopez"}


def test_expunging_the_history_leaves_the_chain_whole(store: Store) -> None:
    three_acts(store)
    run(store, "UPDATE history SET before = '{}'")
    run(store, "DELETE FROM history")
    assert broken_at(store) is None


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("seq", [1, 2, 3, 4])
def test_a_row_touched_anywhere_is_named(store: Store, column: str, seq: int) -> None:
    three_acts(store)
    run(store, f"UPDATE audit SET {column} = 'x' WHERE seq = {seq}")
    assert broken_at(store) == seq


def test_a_row_taken_out_slipped_in_or_moved_is_found(store: Store) -> None:
    three_acts(store)
    run(store, "DELETE FROM history")
    columns = "at, actor, act, action, kind, object_id, fields, previous, hash"
    for tampering, found in (
        ("DELETE FROM audit WHERE seq = 1", 2),
        ("DELETE FROM audit WHERE seq = 3", 4),
        ("UPDATE audit SET seq = 9 WHERE seq = 4", 9),
        (f"INSERT INTO audit (seq, {columns}) SELECT 5, {columns} FROM audit WHERE seq = 4", 5),
    ):
        run(store, "CREATE TEMP TABLE kept AS SELECT * FROM audit")
        run(store, tampering)
        assert broken_at(store) == found, tampering
        run(store, "DELETE FROM audit")
        run(store, "INSERT INTO audit SELECT * FROM kept")
        run(store, "DROP TABLE kept")
        assert broken_at(store) is None


def test_a_clock_set_back_does_not_put_the_trail_out_of_order(store: Store, clock: Clock) -> None:
    write(store, Mark("add", "person", "p1"))
    clock.move(days=-400)
    write(store, Mark("add", "person", "p2"))
    assert [row["object_id"] for row in rows(store, "audit")] == ["p1", "p2"]
    assert broken_at(store) is None


def test_names_and_letters_of_any_kind_keep_the_chain(store: Store) -> None:
    write(store, Mark("change", "person", "p1", ("given",), {"given": "Nguyễn \"Ánh\" \\ 'علي'"}))
    write(store, Mark("export", "paper", "packet <b>"), act="print_packet")
    assert "Nguyễn" in rows(store, "history")[0]["before"]
    assert broken_at(store) is None


def test_values_of_every_column_kind_are_kept_as_json(store: Store, clock: Clock) -> None:
    before = {
        "stage": Stage.INTAKE, "on": date(2026, 11, 28), "at": time(9, 30), "made": clock(), "gone": None,
        "minutes": 45, "minor": True,
    }  # fmt: skip
    write(store, Mark("change", "hearing", "h1", ("stage",), before))
    assert json.loads(rows(store, "history")[0]["before"]) == {
        "stage": "intake", "on": "2026-11-28", "at": "09:30:00", "made": "2026-11-28T09:00:00+00:00",
        "gone": None, "minutes": 45, "minor": True,
    }  # fmt: skip


@pytest.mark.parametrize("value", [Decimal("1.5"), b"x", object(), timedelta(days=1)])
def test_a_value_that_no_column_holds_is_a_bug_and_not_a_guess(value: object) -> None:
    with pytest.raises(TypeError, match="no JSON form"):
        audit.as_json(value)


@given(st.sampled_from(Stage) | st.dates() | st.times() | st.datetimes())
def test_what_the_columns_hold_is_told_as_plain_text(value: object) -> None:
    told = audit.as_json(value)
    assert isinstance(told, str)
    assert type(told) is str
