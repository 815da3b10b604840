"""The key file: two ways in, two copies, and no damage that passes unnoticed."""

from __future__ import annotations

import json
import random
import secrets
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.errors import BadInput, StoreProblem, WrongKey
from youthcourt.store import keys, recovery_code, wrapping
from youthcourt.store.wrapping import DEFAULT_COST, SMALL_COST, KdfCost

COST = KdfCost(64, 1, 1)
PHRASE = "quiet harbor seven lamps"
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@pytest.fixture
def made() -> tuple[keys.KeyFile, bytes, str]:
    return keys.new_keys(PHRASE, COST)


def test_the_passphrase_and_the_paper_code_both_give_the_data_key(
    made: tuple[keys.KeyFile, bytes, str],
) -> None:
    key_file, data_key, code = made
    assert len(data_key) == keys.KEY_BYTES
    assert keys.unlock(key_file, PHRASE) == data_key == keys.unlock_by_code(key_file, code)


def test_two_courts_share_neither_key_nor_code() -> None:
    first, second = keys.new_keys(PHRASE, COST), keys.new_keys(PHRASE, COST)
    assert first[1] != second[1]
    assert first[2] != second[2]
    with pytest.raises(WrongKey, match="another court"):
        keys.unlock_by_code(second[0], first[2])


@pytest.mark.parametrize("typed", ["", "quiet harbor seven lamp", "x" * 2000, "\ud800" * 20])
def test_a_wrong_passphrase_opens_nothing(made: tuple[keys.KeyFile, bytes, str], typed: str) -> None:
    with pytest.raises(WrongKey, match="recovery code"):
        keys.unlock(made[0], typed)


def test_a_passphrase_typed_in_another_unicode_form_is_the_same() -> None:
    key_file, data_key, _code = keys.new_keys("café ﬁne niño über", COST)
    assert keys.unlock(key_file, "cafe\u0301 fine nin\u0303o u\u0308ber") == data_key


@pytest.mark.parametrize("phrase", ["", "fourteen chars", "ﬁ" * 7])
def test_a_passphrase_shorter_than_15_characters_is_refused_with_advice(phrase: str) -> None:
    with pytest.raises(BadInput, match="four or more words") as refused:
        keys.new_keys(phrase, COST)
    assert refused.value.field == "passphrase"


@pytest.mark.parametrize("phrase", ["x" * 1025, "\ud800" * 20])
def test_a_passphrase_that_cannot_be_typed_again_is_refused(phrase: str) -> None:
    with pytest.raises(BadInput, match="cannot be used"):
        keys.new_keys(phrase, COST)


def test_no_composition_is_asked_of_a_passphrase() -> None:
    assert wrapping.checked_passphrase("aaaaaaaaaaaaaaa") == "aaaaaaaaaaaaaaa"
    assert wrapping.checked_passphrase("x" * 1024)


def test_a_new_passphrase_ends_the_old_one_and_leaves_the_code_good(
    made: tuple[keys.KeyFile, bytes, str],
) -> None:
    key_file, data_key, code = made
    changed = keys.with_new_passphrase(key_file, data_key, "another four word phrase", COST)
    assert changed.generation == 2
    assert keys.unlock(changed, "another four word phrase") == data_key == keys.unlock_by_code(changed, code)
    with pytest.raises(WrongKey):
        keys.unlock(changed, PHRASE)


def test_a_slot_carried_into_another_courts_file_opens_nothing(made: tuple[keys.KeyFile, bytes, str]) -> None:
    elsewhere = replace(made[0], court="another")
    with pytest.raises(WrongKey):
        keys.unlock(elsewhere, PHRASE)
    with pytest.raises(WrongKey):
        keys.unlock_by_code(elsewhere, made[2])


def test_the_cost_in_a_slot_cannot_be_exchanged_unnoticed(made: tuple[keys.KeyFile, bytes, str]) -> None:
    key_file = made[0]
    weaker = replace(key_file, slots=(replace(key_file.slots[0], cost=KdfCost(32, 1, 1)), key_file.slots[1]))
    with pytest.raises(WrongKey):
        keys.unlock(weaker, PHRASE)


@pytest.mark.parametrize(
    ("memory", "passes", "lanes"), [(1, 1, 1), (2**30, 1, 1), (64, 0, 1), (64, 99, 1), (64, 1, 0)]
)
def test_a_cost_that_no_court_writes_is_refused(memory: int, passes: int, lanes: int) -> None:
    with pytest.raises(ValueError, match="limits"):
        KdfCost(memory, passes, lanes)
    with pytest.raises(TypeError):
        KdfCost(memory / 1, passes, lanes)  # type: ignore[arg-type]  # what a hostile key file would hold


def test_a_small_computer_gets_the_small_cost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wrapping, "_SMALL_COMPUTER_BYTES", 2**60)
    key_file, data_key, _code = keys.new_keys(PHRASE, DEFAULT_COST)
    assert key_file.slots[0].cost == SMALL_COST
    assert keys.unlock(key_file, PHRASE) == data_key


def test_a_computer_that_does_not_tell_its_size_is_not_called_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(wrapping.os, "sysconf")
    assert not wrapping._computer_is_small()


def test_too_little_free_memory_falls_back_and_then_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    most = [SMALL_COST.memory_kib]
    real = wrapping._stretched

    def starved(secret: bytes, salt: bytes, cost: KdfCost) -> bytes:
        asked.append(cost.memory_kib)
        if cost.memory_kib > most[0]:
            raise MemoryError
        return real(secret, salt, COST)

    monkeypatch.setattr(wrapping, "_stretched", starved)
    key_file, _data_key, _code = keys.new_keys(PHRASE, KdfCost(128 * 1024, 1, 1))
    assert asked == [128 * 1024, SMALL_COST.memory_kib]
    most[0] = 32
    with pytest.raises(StoreProblem, match="too little free memory"):
        keys.unlock(key_file, PHRASE)
    with pytest.raises(StoreProblem, match="too little free memory"):
        keys.new_keys(PHRASE, COST)


class TestTheCodeOnPaper:
    """Eight groups of five; the fifth character checks the group in its place."""

    @given(st.binary(min_size=20, max_size=20))
    def test_what_was_printed_is_read_back(self, secret: bytes) -> None:
        code = recovery_code.written(secret)
        assert [len(group) for group in code.split("-")] == [5] * 8
        assert recovery_code.read(code) == secret

    @given(st.binary(min_size=20, max_size=20), st.randoms(use_true_random=False))
    def test_typing_is_forgiven_where_it_can_only_mean_one_thing(
        self, secret: bytes, dice: random.Random
    ) -> None:
        code = recovery_code.written(secret)
        looks_like = {"0": "oO0", "1": "iIlL1"}
        typed = "".join(dice.choice(looks_like.get(sign, sign + sign.lower())) for sign in code)
        joint = dice.choice(["-", " ", "", " - ", "–"])
        assert recovery_code.read(f" {typed.replace('-', joint)}\n") == secret

    @given(st.binary(min_size=20, max_size=20), st.integers(0, 39), st.sampled_from(ALPHABET))
    def test_every_single_slip_names_its_group(self, secret: bytes, place: int, sign: str) -> None:
        run = recovery_code.written(secret).replace("-", "")
        slipped = run[:place] + sign + run[place + 1 :]
        if slipped != run:
            with pytest.raises(BadInput) as refused:
                recovery_code.read(slipped)
            assert refused.value.values["group"] == place // 5 + 1

    @given(st.binary(min_size=20, max_size=20), st.integers(0, 7), st.permutations(range(5)))
    def test_two_characters_exchanged_name_their_group(
        self, secret: bytes, place: int, order: list[int]
    ) -> None:
        groups = recovery_code.written(secret).split("-")
        first, second = order[:2]
        signs = list(groups[place])
        signs[first], signs[second] = signs[second], signs[first]
        if "".join(signs) != groups[place]:
            groups[place] = "".join(signs)
            with pytest.raises(BadInput, match=f"Group {place + 1} "):
                recovery_code.read("-".join(groups))

    def test_groups_in_another_order_are_noticed(self) -> None:
        groups = recovery_code.written(secrets.token_bytes(20)).split("-")
        groups[2], groups[5] = groups[5], groups[2]
        with pytest.raises(BadInput, match="Group 3 "):
            recovery_code.read("-".join(groups))

    @pytest.mark.parametrize("place", [1, 4, 8])
    def test_a_character_left_out_names_its_group(self, place: int) -> None:
        groups = recovery_code.written(b"x" * 20).split("-")
        groups[place - 1] = groups[place - 1][1:]
        with pytest.raises(BadInput, match=f"Group {place} "):
            recovery_code.read("-".join(groups))

    @pytest.mark.parametrize("typed", ["", "ABCD", "A" * 39, "A" * 41, "A" * 100_000])
    def test_another_length_is_told_with_the_right_one(self, typed: str) -> None:
        with pytest.raises(BadInput, match="8 groups of 5"):
            recovery_code.read(typed)

    def test_signs_that_no_code_has_are_refused(self) -> None:
        with pytest.raises(BadInput, match="Group 1 "):
            recovery_code.read("U" * 40)


class TestTwoCopies:
    """One damaged copy is healed by the other; two send the clerk to a backup."""

    def test_the_file_is_read_back_as_written(
        self, tmp_path: Path, made: tuple[keys.KeyFile, bytes, str]
    ) -> None:
        keys.save(tmp_path, made[0])
        assert keys.load(tmp_path) == (made[0],)
        first, second = ((tmp_path / name).read_bytes() for name in keys.NAMES)
        assert first == second
        assert {path.name for path in tmp_path.iterdir()} == set(keys.NAMES)
        assert all(path.stat().st_mode & 0o777 == 0o600 for path in tmp_path.iterdir())

    def test_no_secret_stands_in_it(self, made: tuple[keys.KeyFile, bytes, str]) -> None:
        key_file, data_key, code = made
        written = keys.to_bytes(key_file)
        assert data_key not in written
        assert not any(group.encode() in written for group in code.split("-"))

    @pytest.mark.parametrize("damage", [b"", b"{}", b"\xff\xd8\xff\xe0JFIF", b"[" * 60_000, b"x" * 70_000])
    @pytest.mark.parametrize("name", keys.NAMES)
    def test_one_damaged_copy_is_healed_by_the_other(
        self, tmp_path: Path, made: tuple[keys.KeyFile, bytes, str], name: str, damage: bytes
    ) -> None:
        keys.save(tmp_path, made[0])
        (tmp_path / name).write_bytes(damage)
        assert keys.load(tmp_path) == (made[0],)
        keys.heal(tmp_path, made[0])
        assert keys.copies(tmp_path) == (made[0], made[0])

    def test_a_copy_left_behind_by_a_power_cut_is_not_preferred(
        self, tmp_path: Path, made: tuple[keys.KeyFile, bytes, str]
    ) -> None:
        keys.save(tmp_path, made[0])
        newer = keys.with_new_passphrase(made[0], made[1], "another four word phrase", COST)
        (tmp_path / keys.NAMES[0]).write_bytes(keys.to_bytes(newer))
        assert keys.load(tmp_path) == (newer,)

    def test_both_copies_gone_send_the_clerk_to_a_backup(self, tmp_path: Path) -> None:
        with pytest.raises(StoreProblem, match="newest backup"):
            keys.load(tmp_path)

    def test_every_flipped_bit_is_noticed(self, made: tuple[keys.KeyFile, bytes, str]) -> None:
        written = keys.to_bytes(made[0])
        assert keys.from_bytes(written) == made[0]
        for place in range(len(written)):
            for bit in range(8):
                flipped = bytearray(written)
                flipped[place] ^= 1 << bit
                assert keys.from_bytes(bytes(flipped)) is None, (place, bit)
        assert keys.from_bytes(written + b"\n") is None

    @pytest.mark.parametrize(
        "change",
        [
            {"format": "other"},
            {"court": 7},
            {"generation": "1"},
            {"slots": []},
            {"slots": "x"},
            {"slots": [7]},
            {"slots": [{"kind": "passphrase", "salt": 1, "nonce": "", "wrapped": "", "cost": None}]},
            {"slots": [{"kind": "recovery", "salt": "", "nonce": "", "wrapped": "", "cost": None}]},
        ],
    )
    def test_odd_contents_with_a_right_checksum_are_no_key_file(
        self, made: tuple[keys.KeyFile, bytes, str], change: dict[str, object]
    ) -> None:
        assert keys.from_bytes(_forged(made[0], change)) is None

    def test_a_passphrase_slot_without_a_cost_is_no_slot(self, made: tuple[keys.KeyFile, bytes, str]) -> None:
        slot = json.loads(keys.to_bytes(made[0]))["slots"][0]
        assert keys.from_bytes(_forged(made[0], {"slots": [slot]})) is not None
        assert keys.from_bytes(_forged(made[0], {"slots": [{**slot, "cost": None}]})) is None
        huge = {"memory_kib": 2**40, "iterations": 1, "lanes": 1}
        assert keys.from_bytes(_forged(made[0], {"slots": [{**slot, "cost": huge}]})) is None


def _forged(key_file: keys.KeyFile, change: dict[str, object]) -> bytes:
    body = {**json.loads(keys.to_bytes(key_file)), **change}
    del body["checksum"]
    return keys._canonical({**body, "checksum": keys._checksum(body)})
