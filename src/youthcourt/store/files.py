"""Writing files so that a power cut leaves the old one or the new one, never half of one."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from youthcourt.domain.errors import StoreProblem

# A virus scanner on Windows may hold a fresh file for a moment. Elsewhere a refusal is final.
_TRIES = 10 if os.name == "nt" else 1
_FOLDERS_SYNC = os.name != "nt"
_FIRST_PAUSE_SECONDS = 0.02
_ABANDONED_SECONDS = 3600
_CHUNK_BYTES = 1 << 20


def write_atomically(path: Path, data: bytes) -> None:
    """Replace *path* by *data* in one step that survives a power cut; only the owner may read it.

    Raises OSError; the old file is then as it was.
    """
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        write_new(temporary, data)
        replace(temporary, path)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def write_new(path: Path, data: bytes) -> None:
    """Write a file that must not exist yet, readable by its owner only, and wait until it is on the disk."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def replace(source: Path, target: Path) -> None:
    """Put *source* in the place of *target*, trying again for a moment where Windows has it held."""
    for attempt in range(1, _TRIES):
        try:
            source.replace(target)
            break
        except PermissionError:
            time.sleep(_FIRST_PAUSE_SECONDS * attempt)
    else:
        source.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Wait until the folder's list of files is on the disk (Windows has no such call)."""
    if not _FOLDERS_SYNC:
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def private_folder(folder: Path) -> None:
    """Make *folder* if it is missing, for its owner alone."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file that no engine has open, as hexadecimal digits."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest()


def refuse_taken(folder: Path) -> None:
    """Raise StoreProblem unless *folder* is missing or empty: nothing is ever written over."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise StoreProblem(
            "{folder} already holds something, and nothing there is written over. "
            "Choose a new or an empty folder.",
            folder=str(folder),
        )


@contextmanager
def built_whole(target: Path) -> Iterator[Path]:
    """Yield a temporary folder beside *target* that takes its place when the block ends well.

    After a failure neither the temporary folder nor any folder made for it remains.
    Raises StoreProblem when *target* already holds something, OSError from the disk.
    """
    target = target.absolute()
    refuse_taken(target)
    made = [parent for parent in target.parents if not parent.exists()]
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}.new")
    try:
        private_folder(target.parent)
        temporary.mkdir(mode=0o700)
        _clear_abandoned(temporary, f".{target.name}.*.new")
        yield temporary
        sync_folder(temporary)
        with suppress(FileNotFoundError):
            target.rmdir()
        temporary.rename(target)
        sync_folder(target.parent)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        for parent in made:
            with suppress(OSError):
                parent.rmdir()
        raise


def _clear_abandoned(fresh: Path, pattern: str) -> None:
    """Remove what a killed program left half built; the disk's own clock says how old it is."""
    for stale in fresh.parent.glob(pattern):
        if fresh.stat().st_mtime - stale.stat().st_mtime > _ABANDONED_SECONDS:
            shutil.rmtree(stale, ignore_errors=True)
