"""One court, one program; the second learns who has it, and nothing else."""

from __future__ import annotations

import getpass
from pathlib import Path

import pytest

from tests.house.clock import Clock
from youthcourt.domain.errors import InUse
from youthcourt.store import lock


def test_the_second_learns_who_has_the_court_where_and_since_when(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock.getpass, "getuser", lambda: "maria")
    monkeypatch.setattr(lock.platform, "node", lambda: "front-desk")
    held = lock.acquire(tmp_path, clock())
    clock.move(minutes=5)
    with pytest.raises(InUse) as told:
        lock.acquire(tmp_path, clock())
    assert str(told.value) == (
        "maria has had this court open on front-desk since Nov 28, 2026, 9:00 AM. "
        "Close it there, then try again."
    )
    held.release()


def test_a_released_court_is_free_and_its_note_is_gone(tmp_path: Path, clock: Clock) -> None:
    held = lock.acquire(tmp_path, clock())
    assert lock.holder_of(tmp_path) == lock.Holder(
        getpass.getuser(), lock.platform.node(), "2026-11-28T09:00+00:00"
    )
    held.release()
    held.release()
    assert lock.holder_of(tmp_path) is None
    lock.acquire(tmp_path, clock()).release()


def test_a_late_second_release_does_not_remove_the_next_holders_note(tmp_path: Path, clock: Clock) -> None:
    first = lock.acquire(tmp_path, clock())
    first.release()
    second = lock.acquire(tmp_path, clock())
    first.release()
    assert lock.holder_of(tmp_path) is not None
    second.release()


def test_a_note_left_by_a_dead_program_does_not_keep_anyone_out(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / lock.NOTE).write_text('{"user": "ghost", "computer": "old", "since": "2020-01-01T00:00"}')
    held = lock.acquire(tmp_path, clock())
    holder = lock.holder_of(tmp_path)
    assert holder is not None
    assert holder.user != "ghost"
    held.release()


@pytest.mark.parametrize("note", [None, b"", b"\xff\xfe", b"[]", b"{}", b"[" * 5000])
def test_without_a_readable_note_the_second_is_refused_all_the_same(
    tmp_path: Path, clock: Clock, note: bytes | None
) -> None:
    held = lock.acquire(tmp_path, clock())
    (tmp_path / lock.NOTE).unlink()
    if note is not None:
        (tmp_path / lock.NOTE).write_bytes(note)
    with pytest.raises(InUse, match="open in another program"):
        lock.acquire(tmp_path, clock())
    held.release()


def test_a_note_with_odd_words_is_shown_short_and_as_it_is(tmp_path: Path, clock: Clock) -> None:
    held = lock.acquire(tmp_path, clock())
    (tmp_path / lock.NOTE).write_text(f'{{"user": "{"m" * 500}", "computer": "{{x}}", "since": "lately"}}')
    with pytest.raises(InUse, match=r"^m{80} has .* on {x} since lately\."):
        lock.acquire(tmp_path, clock())
    held.release()


@pytest.mark.parametrize("fault", [OSError, KeyError, ImportError])
def test_a_user_without_a_name_may_work_as_well(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, fault: type[Exception]
) -> None:
    def nameless() -> str:
        raise fault

    monkeypatch.setattr(lock.getpass, "getuser", nameless)
    held = lock.acquire(tmp_path, clock())
    holder = lock.holder_of(tmp_path)
    assert holder is not None
    assert holder.user == "?"
    held.release()


def test_a_full_disk_does_not_keep_the_court_shut(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _data: bytes) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr(lock, "write_atomically", full)
    held = lock.acquire(tmp_path, clock())
    with pytest.raises(InUse):
        lock.acquire(tmp_path, clock())
    held.release()
