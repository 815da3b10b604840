"""Backups that are proven by opening them, and restoring one into a new folder.

Nothing counts as a backup before it has been read back, opened with the key,
checked page by page and counted; only then may an older one go.
"""

from __future__ import annotations

import re
import shutil
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from youthcourt.domain.errors import StoreProblem
from youthcourt.store import archive, keys, sqlcipher, thinning
from youthcourt.store.archive import Manifest
from youthcourt.store.faults import file_faults, is_damage, store_faults
from youthcourt.store.files import built_whole, private_folder, sha256_of
from youthcourt.store.files import replace as put_in_place
from youthcourt.store.opened import Progress, Store

BACKUPS = "backups"
_PAGES_A_STEP = 256  # 1 MB: a save waits a few milliseconds at most
# Long enough for a waiting thread to take the lock between two steps.
_PAUSE_SECONDS = 0.001
_TEMPORARY = ".making-"
_NAME = re.compile(r"(court-backup|before-upgrade)-.*-(\d{3,9})\.ycb")
_ROUTINE = "court-backup"

NOT_PROVEN = (
    "The new backup did not pass its check, so it was not kept; the older backups are as they were. "
    "Check the court file, and the drive that holds {folder}."
)

CLOSED = "The court was closed before the backup began, so none was made. Open it, then back up again."


@dataclass(frozen=True)
class Backup:
    """A proven backup: *sequence* counts from 1, *size* is in bytes, *counts* are rows by table."""

    path: Path
    sequence: int
    made_at: datetime
    size: int
    revision: str | None
    counts: dict[str, int]


def make_backup(store: Store, folder: Path | None = None, progress: Progress | None = None) -> Backup:
    """Write a backup, prove it, put it in place, and only then thin the older ones of this court.

    *folder* is another drive's, where nothing is thinned. *progress* hears (pages done, pages)
    between steps and may raise to cancel. Not inside a Unit (RuntimeError): the copy would never
    end. Raises StoreProblem; the older backups are then as they were.
    """
    home = store.folder / BACKUPS
    made = _made(store, folder or home, f"{_ROUTINE}-{store.clock():%Y-%m-%d}", progress)
    if folder is None:
        _thin(home, store.key_file.court)
    return made


def copy_before_upgrade(store: Store, revision: str, progress: Progress | None = None) -> Backup:
    """Keep a proven copy of a file that is about to be migrated from *revision*; it is never thinned."""
    return _made(store, store.folder / BACKUPS, f"before-upgrade-{revision}", progress)


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """Return the readable backups of a court's folder, newest first; damaged ones are left out."""
    found = (_listed(path) for path in _files(folder / BACKUPS))
    return tuple(sorted((made for made in found if made), key=lambda made: made.sequence, reverse=True))


def last_proven(folder: Path) -> Backup | None:
    """Return the newest backup of a court's folder. Each was proven before it got its name."""
    return next(iter(list_backups(folder)), None)


def restore(backup: Path, new_folder: Path, passphrase: str | None = None) -> Backup:
    """Put a backup back as a court in a new or empty folder, whole or not at all.

    With a passphrase the restored file is also opened, checked and counted. The backup is kept
    among the new court's own. Raises StoreProblem for a damaged backup or a folder in use,
    WrongKey for the passphrase.
    """
    with file_faults(new_folder), store_faults(new_folder), built_whole(new_folder) as temporary:
        manifest = archive.unpack(backup, temporary)
        private_folder(temporary / BACKUPS)
        if passphrase is not None and not _is_whole(
            temporary, keys.unlock(keys.load(temporary)[0], passphrase), manifest
        ):
            raise StoreProblem(archive.DAMAGED, name=backup.name)
        # A court that has come back has its backup beside it, as any other.
        made_on = _described(backup, manifest).made_at.date()
        kept = temporary / BACKUPS / f"{_ROUTINE}-{made_on}-{manifest.sequence:03d}{archive.SUFFIX}"
        shutil.copyfile(backup, kept)
        kept.chmod(0o600)
    return _described(backup, manifest)


def _made(store: Store, folder: Path, stem: str, progress: Progress | None) -> Backup:
    with store.backing_up, file_faults(folder), store_faults(folder):
        if store.closed:
            raise StoreProblem(CLOSED)
        keys.heal(store.folder, store.key_file)
        private_folder(folder)
        for stale in (store.folder / BACKUPS).glob(f"{_TEMPORARY}*"):
            shutil.rmtree(stale, ignore_errors=True)
        with tempfile.TemporaryDirectory(prefix=_TEMPORARY, dir=folder) as name:
            workshop = Path(name)
            manifest = _copied(store, workshop, _next_number(store, folder), progress)
            written = workshop / f"new{archive.SUFFIX}"
            archive.write(written, workshop / archive.DATABASE, keys.to_bytes(store.key_file), manifest)
            (workshop / archive.DATABASE).unlink()
            _prove(written, workshop / "proof", store.key, manifest)
            path = folder / f"{stem}-{manifest.sequence:03d}{archive.SUFFIX}"
            put_in_place(written, path)
    return _described(path, manifest)


def _copied(store: Store, workshop: Path, number: int, progress: Progress | None) -> Manifest:
    path = workshop / archive.DATABASE
    with store.lock:
        if store.connection.in_transaction:
            raise RuntimeError("a backup inside a Unit would never end")
        with closing(sqlcipher.new_copy(path, store.key)) as target:
            sqlcipher.copy_pages(store.connection, target, _PAGES_A_STEP, _between_steps(store, progress))
        # Still under the lock since the last step: the file and its copy are the same now.
        counts = sqlcipher.row_counts(store.connection)
        revision = sqlcipher.revision(store.connection)
    return Manifest(store.key_file.court, number, store.clock(), sha256_of(path), revision, counts)


def _between_steps(store: Store, progress: Progress | None) -> Callable[[int, int], None]:
    def step_done(remaining: int, total: int) -> None:
        if not remaining:
            return
        store.lock.release()
        try:
            if progress:
                progress(total - remaining, total)
            time.sleep(_PAUSE_SECONDS)
        finally:
            store.lock.acquire()

    return step_done


def _prove(written: Path, folder: Path, key: bytes | bytearray, manifest: Manifest) -> None:
    folder.mkdir(mode=0o700)
    if archive.unpack(written, folder) != manifest or not _is_whole(folder, key, manifest):
        raise StoreProblem(NOT_PROVEN, folder=str(written.parent.parent))


def _is_whole(folder: Path, key: bytes | bytearray, manifest: Manifest) -> bool:
    try:
        with closing(sqlcipher.connect(folder / archive.DATABASE, key)) as copy:
            found = (sqlcipher.damage(copy), sqlcipher.row_counts(copy), sqlcipher.revision(copy))
    except sqlcipher.EngineErrors as fault:
        if is_damage(fault):
            return False
        raise
    return found == ((), manifest.counts, manifest.revision)


def _thin(folder: Path, court: str) -> None:
    mine = {}
    for path in _files(folder):
        manifest = archive.manifest_of(path) if path.name.startswith(_ROUTINE) else None
        if manifest is not None and manifest.court == court:
            mine[path] = thinning.Dated(manifest.sequence, manifest.made_at.date())
    stay = thinning.kept(tuple(mine.values()))
    for path, dated in mine.items():
        if dated.sequence not in stay:
            path.unlink()


def _next_number(store: Store, folder: Path) -> int:
    places = {store.folder / BACKUPS, folder}
    matches = (_NAME.fullmatch(path.name) for place in places for path in _files(place))
    return 1 + max((int(match.group(2)) for match in matches if match), default=0)


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob(f"*{archive.SUFFIX}") if _NAME.fullmatch(path.name))


def _listed(path: Path) -> Backup | None:
    manifest = archive.manifest_of(path)
    return _described(path, manifest) if manifest else None


def _described(path: Path, manifest: Manifest) -> Backup:
    size = path.stat().st_size
    return Backup(path, manifest.sequence, manifest.made_at, size, manifest.revision, manifest.counts)
