"""The form of a backup: one stored zip of the encrypted database, the key file and a manifest.

The last 64 characters of the file are the SHA-256 of all before them, so that any
changed bit is noticed, the zip's own headers included. Nothing in it is a name.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from youthcourt.domain.errors import StoreProblem
from youthcourt.store import keys
from youthcourt.store.files import sha256_of

DATABASE, KEYS, MANIFEST = "court.db", "court.keys", "manifest.json"
SUFFIX = ".ycb"
_FORMAT = "youthcourt-backup-1"
_MOST_MANIFEST_BYTES = 256 * 1024
_SEAL_CHARACTERS = 64
_CHUNK_BYTES = 1 << 20
# What a fresh zip of every court says instead of the time of its making.
_EPOCH = (1980, 1, 1, 0, 0, 0)

DAMAGED = (
    "{name} is damaged, or it is not a backup of this program. Nothing was restored from it. "
    "Take another backup: an older one, or the copy on another drive."
)
UNREADABLE = "{name} could not be read ({reason}). Check the drive it is on, then try again."


@dataclass(frozen=True)
class Manifest:
    """What a backup says of itself: the court's random name, its place in the sequence (from 1), when it
    was made (with zone), the database's SHA-256 and schema revision, and the rows of each table."""

    court: str
    sequence: int
    made_at: datetime
    database_sha256: str
    revision: str | None
    counts: dict[str, int]


def write(path: Path, database: Path, key_file: bytes, manifest: Manifest) -> None:
    """Write a sealed backup to a new file and wait until it is on the disk. Raises OSError."""
    with zipfile.ZipFile(path, "x", zipfile.ZIP_STORED) as made:
        with database.open("rb") as source, made.open(_member(DATABASE), "w", force_zip64=True) as target:
            _copied(source, target)
        made.writestr(_member(KEYS), key_file)
        made.writestr(_member(MANIFEST), _written(manifest))
        made.comment = b"0" * _SEAL_CHARACTERS
    with path.open("rb+") as file:
        seal = _seal_of(file)
        file.seek(-_SEAL_CHARACTERS, os.SEEK_END)
        file.write(seal)
        file.flush()
        os.fsync(file.fileno())
    path.chmod(0o600)


def manifest_of(path: Path) -> Manifest | None:
    """Return a backup's manifest without reading the rest; None for a damaged or foreign file."""
    try:
        with zipfile.ZipFile(path) as opened:
            return _manifest(opened)
    except (OSError, *_ODD):
        return None


def unpack(path: Path, folder: Path) -> Manifest:
    """Check a backup whole and put its database and both key copies into *folder*.

    Raises StoreProblem for a damaged, foreign or unreadable backup, OSError from *folder*'s disk.
    """
    with _checked(path) as opened:
        manifest = _manifest(opened)
        key_file = opened.read(KEYS)
        if manifest is None or keys.from_bytes(key_file) is None:
            raise zipfile.BadZipFile
        target = folder / DATABASE
        with opened.open(DATABASE) as source, _private(target) as file:
            _copied(source, file)
            file.flush()
            os.fsync(file.fileno())
        if sha256_of(target) != manifest.database_sha256:
            raise zipfile.BadZipFile
    for name in keys.NAMES:
        with _private(folder / name) as file:
            file.write(key_file)
            file.flush()
            os.fsync(file.fileno())
    return manifest


# All that zipfile and the manifest's reader raise for files that are none, or that were made to harm.
_ODD = (
    zipfile.BadZipFile,
    NotImplementedError,
    ValueError,
    KeyError,
    TypeError,
    EOFError,
    OverflowError,
    RecursionError,
    struct.error,
)


@contextmanager
def _checked(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with path.open("rb") as file:
            sealed = _seal_of(file) == file.read(_SEAL_CHARACTERS)
    except OSError as fault:
        reason = fault.strerror or type(fault).__name__
        raise StoreProblem(UNREADABLE, name=path.name, reason=reason) from fault
    try:
        if not sealed:
            raise zipfile.BadZipFile
        with zipfile.ZipFile(path) as opened:
            yield opened
    except _ODD as fault:
        raise StoreProblem(DAMAGED, name=path.name) from fault


def _manifest(opened: zipfile.ZipFile) -> Manifest | None:
    sizes = {info.filename: info.file_size for info in opened.infolist()}
    stored = all(
        info.compress_type == zipfile.ZIP_STORED
        and info.file_size == info.compress_size
        and not info.flag_bits & 1
        for info in opened.infolist()
    )
    names = [info.filename for info in opened.infolist()]
    if not stored or sorted(names) != sorted((DATABASE, KEYS, MANIFEST)):
        return None
    if sizes[KEYS] > keys.MOST_BYTES or sizes[MANIFEST] > _MOST_MANIFEST_BYTES:
        return None
    return _read(opened.read(MANIFEST))


def _written(manifest: Manifest) -> bytes:
    body = {"format": _FORMAT, **asdict(manifest), "made_at": manifest.made_at.isoformat()}
    return json.dumps(body, sort_keys=True, indent=1).encode("utf-8")


def _read(data: bytes) -> Manifest | None:
    body = json.loads(data.decode("utf-8"))
    if not isinstance(body, dict) or body.pop("format", None) != _FORMAT:
        return None
    made = datetime.fromisoformat(body["made_at"])
    counts = {str(table): int(rows) for table, rows in body["counts"].items()}
    revision = None if body["revision"] is None else str(body["revision"])
    known = {"made_at": made, "counts": counts, "revision": revision, "sequence": int(body["sequence"])}
    return Manifest(**{**body, **known}) if made.tzinfo is not None else None


def _member(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.external_attr = 0o600 << 16
    return info


def _private(path: Path) -> IO[bytes]:
    return os.fdopen(
        os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), "wb"
    )


def _copied(source: IO[bytes], target: IO[bytes]) -> None:
    while chunk := source.read(_CHUNK_BYTES):
        target.write(chunk)


def _seal_of(file: IO[bytes]) -> bytes:
    """Return the seal that the open file should end with, and stand where it begins."""
    digest = hashlib.sha256()
    left = file.seek(0, os.SEEK_END) - _SEAL_CHARACTERS
    file.seek(0)
    while left > 0 and (chunk := file.read(min(_CHUNK_BYTES, left))):
        digest.update(chunk)
        left -= len(chunk)
    return digest.hexdigest().encode("ascii")
