"""The journal that a crash leaves behind: whole and of this file, or better not trusted.

The engine plays back what it can read of any journal it finds: a cut one in part,
which leaves half of a save standing, and another file's in full, which destroys this
one. So each record's seal is looked at before the engine may see the file. (What no one
can see is a journal that was removed, or cut exactly between two of its parts.) Layout:
https://sqlite.org/fileformat2.html#the_rollback_journal and SQLCipher 4's page seal.
"""

from __future__ import annotations

import hashlib
import hmac
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

_MAGIC = bytes.fromhex("d9d505f920a163d7")
_HEADER = struct.Struct(">8sIIIII")  # mark, records, nonce, pages of the file before, sector, page: bytes
_SALT_BYTES = 16
_SEAL_BYTES = 64
_SALT_MASK = 0x3A
_SEAL_KEY_ROUNDS = 2
_PAGE_BYTES = 4096


def is_sound(journal: Path, database: Path, key: bytes) -> bool:
    """Whether the engine may play back *journal* into *database* (both closed, under our lock).

    True as well for one whose header was not yet on the disk: then the file was not touched.
    Raises OSError.
    """
    with database.open("rb") as file:
        salt = file.read(_SALT_BYTES)
    seal_key = hashlib.pbkdf2_hmac(
        "sha512", key, bytes(byte ^ _SALT_MASK for byte in salt), _SEAL_KEY_ROUNDS, 32
    )
    try:
        with journal.open("rb") as file:
            return all(_is_sealed(number, page, seal_key) for number, page in _records(file))
    except _StrangeError:
        return False


class _StrangeError(Exception):
    """The journal is not what the engine writes."""


def _records(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Yield page numbers and pages. Raises _StrangeError at a header or a page that is not whole."""
    while header := file.read(_HEADER.size):
        if not header[: len(_MAGIC)].strip(b"\0"):
            return
        mark, records, _nonce, _before, sector, page_bytes = _HEADER.unpack(header.ljust(_HEADER.size, b"\0"))
        if mark != _MAGIC or page_bytes != _PAGE_BYTES or not 32 <= sector <= 65_536:
            raise _StrangeError
        file.seek(sector - _HEADER.size, 1)
        for _ in range(records):
            record = file.read(4 + _PAGE_BYTES + 4)
            if len(record) < 4 + _PAGE_BYTES + 4:
                raise _StrangeError
            yield int.from_bytes(record[:4], "big"), record[4:-4]
        # The next header, if there is one, begins at a whole sector.
        file.seek(-file.tell() % sector, 1)


def _is_sealed(number: int, page: bytes, seal_key: bytes) -> bool:
    # The first page begins with the salt, which is not sealed.
    told = page[_SALT_BYTES if number == 1 else 0 : -_SEAL_BYTES]
    found = hmac.new(seal_key, told + number.to_bytes(4, "little"), "sha512").digest()
    return hmac.compare_digest(found, page[-_SEAL_BYTES:])
