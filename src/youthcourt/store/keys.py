"""The key file: one random data key, wrapped by a passphrase and by a recovery code on paper.

``court.keys`` and ``court.keys2`` are identical, each with a checksum and a count of
its rewritings, so that one damaged or older copy is healed by the other.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from uuid import uuid4

from youthcourt.domain.errors import StoreProblem
from youthcourt.store.faults import file_faults
from youthcourt.store.files import write_atomically
from youthcourt.store.wrapping import (
    DEFAULT_COST,
    KdfCost,
    Slot,
    slot_for_code,
    slot_for_passphrase,
    unwrap_by_code,
    unwrap_by_passphrase,
)

NAMES = ("court.keys", "court.keys2")
KEY_BYTES = 32
MOST_BYTES = 64 * 1024
_FORMAT = "youthcourt-keys-1"
_MOST_SLOTS = 64

LOST = (
    "Neither copy of the key file in {folder} can be read, so the court file cannot be opened with it. "
    "Nothing was changed. Restore the newest backup into a new folder: every backup holds the keys as well."
)


@dataclass(frozen=True)
class KeyFile:
    """The wrapped copies of a court's data key. Nothing in it is secret without passphrase or code.

    *court* is a random name of the court, *generation* counts rewritings from 1.
    """

    court: str
    generation: int
    slots: tuple[Slot, ...]


def new_keys(passphrase: str, cost: KdfCost = DEFAULT_COST) -> tuple[KeyFile, bytes, str]:
    """Return the key file of a new court, its data key (32 bytes) and the recovery code for paper.

    Raises BadInput for a passphrase that is too short.
    """
    court, data_key = uuid4().hex, secrets.token_bytes(KEY_BYTES)
    opener = slot_for_passphrase(court, data_key, passphrase, cost)
    recovery, code = slot_for_code(court, data_key)
    return KeyFile(court, 1, (opener, recovery)), data_key, code


def unlock(keys: KeyFile, passphrase: str) -> bytes:
    """Return the data key. Raises WrongKey; takes as long as the cost in the file says."""
    return unwrap_by_passphrase(keys.court, keys.slots, passphrase)


def unlock_by_code(keys: KeyFile, code: str) -> bytes:
    """Return the data key. Raises BadInput naming a mistyped group, WrongKey for another court's code."""
    return unwrap_by_code(keys.court, keys.slots, code)


def with_new_passphrase(
    keys: KeyFile, data_key: bytes, passphrase: str, cost: KdfCost = DEFAULT_COST
) -> KeyFile:
    """Return the key file with the old passphrase gone and *passphrase* in its place.

    The recovery code stays as it is. Raises BadInput for a passphrase that is too short.
    """
    opener = slot_for_passphrase(keys.court, data_key, passphrase, cost)
    kept = tuple(slot for slot in keys.slots if slot.kind != "passphrase")
    return replace(keys, generation=keys.generation + 1, slots=(opener, *kept))


def save(folder: Path, keys: KeyFile) -> None:
    """Write both copies, one after the other, each in one step. Raises StoreProblem from the disk."""
    data = to_bytes(keys)
    with file_faults(folder):
        for name in NAMES:
            write_atomically(folder / name, data)


def load(folder: Path) -> tuple[KeyFile, ...]:
    """Return the key files worth trying, newest first: one, unless a copy of another court strayed here.

    Raises StoreProblem when both copies are gone or damaged.
    """
    whole = [found for found in copies(folder) if found is not None]
    if not whole:
        raise StoreProblem(LOST, folder=str(folder))
    newest: dict[str, KeyFile] = {}
    for found in sorted(whole, key=lambda found: found.generation, reverse=True):
        newest.setdefault(found.court, found)
    return tuple(newest.values())


def heal(folder: Path, keys: KeyFile) -> None:
    """Write both copies again unless both already hold *keys*. Raises StoreProblem from the disk."""
    if any(found != keys for found in copies(folder)):
        save(folder, keys)


def copies(folder: Path) -> tuple[KeyFile | None, ...]:
    """Return what each of the two copies holds; None for one that is missing or damaged."""
    with file_faults(folder):
        return tuple(_read(folder / name) for name in NAMES)


def to_bytes(keys: KeyFile) -> bytes:
    """Return the key file as JSON with its checksum."""
    body: dict[str, object] = {"format": _FORMAT, **asdict(keys)}
    return _canonical({**body, "checksum": _checksum(body)})


def from_bytes(data: bytes) -> KeyFile | None:
    """Return the key file written in *data*, or None when it is damaged or is something else."""
    try:
        body = json.loads(data.decode("utf-8"))
        if not isinstance(body, dict) or body.pop("checksum", None) != _checksum(body):
            return None
        keys = _parsed(body)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    # Byte for byte: nothing may be changed in it, not even a blank the checksum cannot see.
    return keys if keys is not None and to_bytes(keys) == data else None


def _parsed(body: dict[str, object]) -> KeyFile | None:
    slots, court, generation = body["slots"], body["court"], body["generation"]
    if body["format"] != _FORMAT or not isinstance(court, str) or not isinstance(generation, int):
        return None
    if not isinstance(slots, list) or not 0 < len(slots) <= _MOST_SLOTS:
        return None
    return KeyFile(court, generation, tuple(Slot.parsed(slot) for slot in slots))


def _read(path: Path) -> KeyFile | None:
    if not path.is_file() or path.stat().st_size > MOST_BYTES:
        return None
    return from_bytes(path.read_bytes())


def _canonical(body: dict[str, object]) -> bytes:
    return json.dumps(body, sort_keys=True, indent=1).encode("utf-8")


def _checksum(body: dict[str, object]) -> str:
    return hashlib.sha256(_canonical(body)).hexdigest()
