"""Hostile and damaged backups, as from a found stick: refused before anything of them is used."""

from __future__ import annotations

import json
import random
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import PASSPHRASE
from tests.house.clock import Clock
from tests.store.rows import write_pair
from youthcourt.domain.errors import StoreProblem
from youthcourt.store import archive, keys
from youthcourt.store.backup import make_backup, restore
from youthcourt.store.engine import DATABASE, Store, open_store


@pytest.fixture
def store(court: Path, clock: Clock) -> Iterator[Store]:
    opened = open_store(court, PASSPHRASE, clock)
    write_pair(opened, 1)
    yield opened
    opened.close()


def test_no_flipped_bit_passes(store: Store, tmp_path: Path) -> None:
    good = make_backup(store).path.read_bytes()
    dice = random.Random(7)
    path = tmp_path / "flipped.ycb"
    places = [dice.randrange(len(good)) for _ in range(150)] + list(range(len(good) - 100, len(good)))
    for place in places:
        flipped = bytearray(good)
        flipped[place] ^= 1 << dice.randrange(8)
        path.write_bytes(flipped)
        with pytest.raises(StoreProblem, match="damaged"):
            restore(path, tmp_path / "again")
    assert not (tmp_path / "again").exists()


@pytest.mark.parametrize("size", [0, 1, 63, 64, 65, 4096, -1])
def test_a_cut_backup_is_refused_and_left_as_it_is(store: Store, tmp_path: Path, size: int) -> None:
    cut = make_backup(store).path.read_bytes()[:size]
    path = tmp_path / "cut.ycb"
    path.write_bytes(cut)
    with pytest.raises(StoreProblem, match="Take another backup"):
        restore(path, tmp_path / "again")
    assert path.read_bytes() == cut
    assert not (tmp_path / "again").exists()


@pytest.mark.parametrize(
    "change",
    [
        {"../evil": b"x"},
        {"C:\\evil": b"x"},
        {"court.db": None},
        {"manifest.json": b"[]"},
        {"manifest.json": b"[" * 100_000},
        {"manifest.json": b"\xff"},
        {"manifest.json": b"{}"},
        {"manifest.json": b" " * 300_000},
        {"court.keys": b"{}"},
        {"court.keys": b" " * 70_000},
        {"court.db": b"other bytes than the manifest tells of"},
        {"compressed": b""},
    ],
    ids=lambda change: f"{next(iter(change))} {str(next(iter(change.values())))[:12]}",
)
def test_a_well_sealed_zip_with_odd_contents_is_refused(
    store: Store, tmp_path: Path, change: dict[str, bytes | None]
) -> None:
    with zipfile.ZipFile(make_backup(store).path) as opened:
        members: dict[str, bytes | None] = {name: opened.read(name) for name in opened.namelist()}
    kind = zipfile.ZIP_DEFLATED if change.pop("compressed", None) is not None else zipfile.ZIP_STORED
    members.update(change)
    path = tmp_path / "odd.ycb"
    with zipfile.ZipFile(path, "w", kind) as made:
        for name, data in members.items():
            if data is not None:
                made.writestr(name, data)
        made.comment = b"0" * 64
    seal(path)
    with pytest.raises(StoreProblem, match="damaged, or it is not a backup"):
        restore(path, tmp_path / "again")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["court", "odd.ycb"]


def test_a_manifest_without_a_time_zone_is_no_manifest() -> None:
    told = {
        "court": "c",
        "sequence": 1,
        "made_at": "2026-11-28T09:00:00",
        "database_sha256": "",
        "counts": {},
    }
    body = {"format": "youthcourt-backup-1", "revision": None, **told}
    assert archive._read(json.dumps(body).encode()) is None
    body["made_at"] += "+00:00"
    assert archive._read(json.dumps(body).encode()) is not None


def test_a_backup_whose_rows_were_miscounted_does_not_pass_with_a_passphrase(
    store: Store, tmp_path: Path
) -> None:
    made = make_backup(store)
    manifest = archive.unpack(made.path, _empty(tmp_path / "apart"))
    lying = archive.Manifest(**{**vars(manifest), "counts": {"setting": 12_345}})
    archive.write(tmp_path / "lying.ycb", tmp_path / "apart" / DATABASE, keys.to_bytes(store.key_file), lying)
    with pytest.raises(StoreProblem, match="damaged"):
        restore(tmp_path / "lying.ycb", tmp_path / "again", PASSPHRASE)
    assert not (tmp_path / "again").exists()


def test_a_backup_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    with pytest.raises(StoreProblem, match=r"gone\.ycb could not be read \(No such file"):
        restore(tmp_path / "gone.ycb", tmp_path / "again")
    assert archive.manifest_of(tmp_path / "gone.ycb") is None


def _empty(folder: Path) -> Path:
    folder.mkdir()
    return folder


def seal(path: Path) -> None:
    with path.open("rb+") as file:
        sealed = archive._seal_of(file)
        file.seek(-64, 2)
        file.write(sealed)
