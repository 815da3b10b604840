"""A note sealed for one reader: opened by that reader's passphrase, and by nothing else."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.errors import BadInput, StoreProblem, WrongKey
from youthcourt.store import sealing
from youthcourt.store.wrapping import KdfCost

COST = KdfCost(64, 1, 1)
LEAD = "harbor violet seventeen spoons"
PAIR = sealing.new_pair(LEAD, COST)
PRIVATE = sealing.unwrapped(PAIR.sealed, LEAD)


@given(st.dictionaries(st.text(), st.text(), max_size=6))
def test_every_note_comes_back_as_it_was_written(note: dict[str, str]) -> None:
    clean = {
        k.encode("utf-8", "ignore").decode(): v.encode("utf-8", "ignore").decode() for k, v in note.items()
    }
    assert sealing.opened(PRIVATE, sealing.seal(PAIR.public, clean)) == clean


def test_the_length_of_a_seal_tells_nothing_of_a_short_note() -> None:
    """A line and a page of the same case look alike from outside, and no two seals are the same."""
    seals = [sealing.seal(PAIR.public, {"said": "a" * count}) for count in (1, 1, 900)]
    assert len({len(seal) for seal in seals}) == 1
    assert len(set(seals)) == 3


def test_another_passphrase_is_refused_in_one_sentence_and_another_pair_opens_nothing() -> None:
    with pytest.raises(WrongKey, match="not the lead"):
        sealing.unwrapped(PAIR.sealed, "harbor violet seventeen forks")
    other = sealing.new_pair(LEAD, COST)
    with pytest.raises(StoreProblem, match="cannot be read"):
        sealing.opened(sealing.unwrapped(other.sealed, LEAD), sealing.seal(PAIR.public, {"said": "x"}))


def test_a_changed_seal_is_told_and_never_read() -> None:
    whole = bytearray(base64.b64decode(sealing.seal(PAIR.public, {"said": "x"})))
    for at in (0, 33, 60):  # its own half, the nonce, the text
        broken = bytearray(whole)
        broken[at] ^= 1
        with pytest.raises(StoreProblem, match="cannot be read"):
            sealing.opened(PRIVATE, base64.b64encode(bytes(broken)).decode())
    for odd in ("", "no base 64!", base64.b64encode(bytes(32)).decode()):
        with pytest.raises(StoreProblem, match="cannot be read"):
            sealing.opened(PRIVATE, odd)
    for odd in ("", "{}", "[]"):
        with pytest.raises(StoreProblem, match="cannot be read"):
            sealing.unwrapped(odd, LEAD)


def test_a_new_passphrase_opens_the_same_notes_and_the_old_one_opens_none() -> None:
    sealed = sealing.seal(PAIR.public, {"said": "x"})
    again = sealing.wrapped(PRIVATE, "another lantern for the lead", COST)
    assert sealing.opened(sealing.unwrapped(again, "another lantern for the lead"), sealed) == {"said": "x"}
    with pytest.raises(WrongKey):
        sealing.unwrapped(again, LEAD)


def test_a_passphrase_that_is_easy_to_guess_is_not_taken() -> None:
    with pytest.raises(BadInput, match="too easy"):
        sealing.new_pair("short", COST)
