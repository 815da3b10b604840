"""Every change leaves its audit row and its before-values in the transaction of the change."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from tests.services.desk import Desk
from youthcourt.domain.errors import StoreProblem, WrongKey
from youthcourt.domain.parts import RelationKind
from youthcourt.services import catalogue, intake, people, settings, sittings, upkeep
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson
from youthcourt.services.upkeep import KdfCost
from youthcourt.store import audit
from youthcourt.store.unit import Unit

ANN = NewPerson(given="Zebulon", family="Quixote", address="77 Marigold Lane", birth_date=date(2010, 5, 6))


def _broken_at(desk: Desk) -> int | None:
    with desk.office.store.engine.begin() as connection:
        return audit.verify(connection)


def _tables_changed(desk: Desk, since: int) -> set[str]:
    return {row["kind"] for row in desk.rows("audit") if row["seq"] > since}


def test_a_change_keeps_who_what_and_the_values_before(desk: Desk) -> None:
    key = desk.do(people.add_person, ANN)
    desk.do(people.change_person, key, replace(ANN, family="Quill", phone="555-0101"))
    row = desk.rows("audit")[-1]
    assert (row["actor"], row["act"], row["action"], row["kind"], row["object_id"]) == (
        "clerk", "change_person", "change", "person", key,
    )  # fmt: skip
    assert row["fields"] == "family filed folded phone"
    kept = desk.rows("history")[-1]
    assert kept["audit_seq"] == row["seq"]
    assert json.loads(kept["before"]) == {
        "family": "Quixote", "filed": "quixote zebulon", "folded": "zebulon quixote", "phone": "",
    }  # fmt: skip


def _court_acts(desk: Desk) -> list[tuple[str, str]]:
    return [(row["action"], row["object_id"]) for row in desk.rows("audit") if row["kind"] == "court"]


def test_a_new_passphrase_and_a_backup_are_in_the_trail(desk: Desk) -> None:
    store = desk.office.store
    court = store.key_file.court
    upkeep.change_passphrase(store, PASSPHRASE, "seven quiet green boats", KdfCost(64, 1, 1))
    upkeep.backup(store)
    assert _court_acts(desk) == [("passphrase", court), ("backup", court)]
    row = desk.rows("audit")[-1]
    assert (row["actor"], row["act"], row["fields"]) == ("clerk", "backup", "")
    assert _broken_at(desk) is None


def test_a_passphrase_that_stays_as_it_was_leaves_no_trail(desk: Desk) -> None:
    with pytest.raises(WrongKey):
        upkeep.change_passphrase(desk.office.store, "not the passphrase", "seven quiet green boats")
    assert _court_acts(desk) == []


def test_a_restored_court_tells_of_the_backup_it_comes_from(desk: Desk, tmp_path: Path) -> None:
    made = upkeep.backup(desk.office.store)
    upkeep.restore(made.path, tmp_path / "again")
    office = Office(upkeep.open_court(tmp_path / "again", PASSPHRASE, desk.clock), clock=desk.clock)
    assert [action for action, _court in _court_acts(Desk(office, desk.clock))] == ["backup"]
    office.close()


def test_a_recovery_by_the_paper_code_is_in_the_trail(tmp_path: Path, clock: Clock) -> None:
    store, code = upkeep.new_court(tmp_path / "court", PASSPHRASE, clock, KdfCost(64, 1, 1))
    store.close()
    office = Office(
        upkeep.recover(store.folder, code, "seven quiet green boats", clock, KdfCost(64, 1, 1)), clock=clock
    )
    assert _court_acts(Desk(office, clock)) == [("recover", store.key_file.court)]
    office.close()


def test_a_court_that_was_closed_is_not_written_to_by_a_backup(court: Path, clock: Clock) -> None:
    store = upkeep.open_court(court, PASSPHRASE, clock)
    store.close()
    with pytest.raises(StoreProblem, match="closed before the backup began"):
        upkeep.backup(store)


def test_a_court_that_is_closed_while_its_passphrase_changes_still_opens_with_the_new_one(
    court: Path, clock: Clock
) -> None:
    store = upkeep.open_court(court, PASSPHRASE, clock)
    store.close()
    upkeep.change_passphrase(store, PASSPHRASE, "seven quiet green boats", KdfCost(64, 1, 1))
    upkeep.open_court(court, "seven quiet green boats", clock).close()


def test_a_change_that_changes_nothing_leaves_no_trail(desk: Desk) -> None:
    key = desk.do(people.add_person, ANN)
    before = desk.everything()
    assert desk.do(people.change_person, key, ANN) is False
    assert desk.everything() == before


def test_what_is_removed_is_kept_whole_in_the_history(desk: Desk) -> None:
    number = desk.refer()
    desk.do(
        intake.change_referral, number, offense_on=date(2026, 10, 1), place="The mall",
        offenses=(intake.OffenseGiven("Graffiti"),), summary="Sprayed a wall.",
    )  # fmt: skip
    removed = next(row for row in desk.rows("audit") if row["action"] == "remove")
    kept = next(row for row in desk.rows("history") if row["audit_seq"] == removed["seq"])
    assert json.loads(kept["before"])["words"] == "Shoplifting"


def test_a_refused_act_leaves_neither_audit_row_nor_history(desk: Desk) -> None:
    key = desk.do(people.add_person, ANN)

    def change_and_stumble(unit: Unit) -> None:
        people.change_person(unit, key, replace(ANN, given="Nobody"))
        people.add_relation(unit, key, key, RelationKind.SIBLING)

    assert desk.refused(change_and_stumble) == "Choose two different people."
    assert desk.ask(people.person_page, key).person.given == "Zebulon"


def test_the_audit_names_fields_and_never_holds_a_value(desk: Desk) -> None:
    number = desk.ready("Zebulon", "Quixote", address="77 Marigold Lane", school="Elm School")
    desk.do(people.change_person, desk.youth(number), replace(ANN, address="9 Oleander Court"))
    desk.clear(number)
    told = json.dumps(desk.rows("audit"), ensure_ascii=False).casefold()
    for secret in (
        "zebulon",
        "quixote",
        "marigold",
        "oleander",
        "elm school",
        "a-0001",
        "2010-05-06",
        "shirt",
    ):
        assert secret not in told
    assert "birth_date" in told


def test_each_kind_of_act_writes_one_row_a_record_with_its_own_fields(desk: Desk) -> None:
    since = len(desk.rows("audit"))
    desk.refer()
    assert _tables_changed(desk, since) == {
        "person", "personrole", "numberseries", "incident", "court_case", "caseoffense", "stageentry",
        "screeningresult",
    }  # fmt: skip
    since = len(desk.rows("audit"))
    desk.do(settings.change_settings, paper="a4")
    desk.do(sittings.add_sitting, date(2026, 12, 5))
    assert _tables_changed(desk, since) == {"setting", "sitting", "room"}
    changed = next(row for row in desk.rows("audit") if row["kind"] == "setting")
    assert (changed["object_id"], changed["fields"]) == ("paper", "value")


def test_a_number_once_given_is_on_record_with_the_one_before(desk: Desk) -> None:
    desk.refer()
    desk.refer("Ben")
    series = [row["seq"] for row in desk.rows("audit") if row["kind"] == "numberseries"]
    before = [json.loads(row["before"]) for row in desk.rows("history") if row["audit_seq"] in series]
    assert before == [{"last": 0}, {"last": 1}]


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE audit SET actor = 'somebody' WHERE seq = 3",
        "DELETE FROM audit WHERE seq = 3",
        "UPDATE audit SET previous = '' WHERE seq = 3",
    ],
)
def test_the_chain_of_the_trail_shows_what_was_tampered_with(desk: Desk, tampering: str) -> None:
    desk.ready()
    assert _broken_at(desk) is None
    with desk.office.store.engine.begin() as connection:
        connection.execute(sa.text("DELETE FROM history"))
        connection.execute(sa.text(tampering))
    assert _broken_at(desk) in (3, 4)


def test_the_history_can_be_emptied_and_the_chain_stays_whole(desk: Desk) -> None:
    desk.do(catalogue.change_criterion, "1", "Says what they did")
    with desk.office.store.engine.begin() as connection:
        connection.execute(sa.text("DELETE FROM history"))
    assert _broken_at(desk) is None
