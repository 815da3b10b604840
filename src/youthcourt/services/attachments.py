"""Files kept with a case: scans and photos inside the court file, handed out only as a copy asked for.

Source: demand 12 of the intake of cases. What a file holds stands outside the trail, so that it can go for
good; nothing here writes a temporary file or opens one with another program.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

from youthcourt.domain.attachments import check_kind, check_size, ending, file_name
from youthcourt.domain.errors import BadInput, NotFound, Refused, StoreProblem
from youthcourt.domain.intake import AttachmentKind
from youthcourt.domain.text import clean_line, file_safe
from youthcourt.services.person_lines import full_name
from youthcourt.services.settings import settings
from youthcourt.store import contents, find_attachments, find_cases
from youthcourt.store.engine import holds_a_court
from youthcourt.store.faults import file_faults
from youthcourt.store.files import write_atomically
from youthcourt.store.tables import Attachment, Case, Consent, Person
from youthcourt.store.unit import Unit

_PART = 1_000_000
"""So many bytes are read at once."""


@dataclass(frozen=True)
class FileLine:
    """A file kept with a case. Size in bytes."""

    id: str
    name: str
    kind: AttachmentKind
    size: int
    added_on: date
    by: str
    who: str
    """Whose it is, or who signed it; empty where nobody said."""
    note: str
    removed_on: date | None
    removed_why: str


@dataclass(frozen=True)
class NewFile:
    """What is told of a file to be kept. *person_id* is whose it is, where anybody said."""

    name: str
    kind: AttachmentKind = AttachmentKind.OTHER
    note: str = ""
    person_id: str = ""


def of_case(unit: Unit, number: str) -> tuple[FileLine, ...]:
    """Return the files of a case, the newest first, also those that were removed. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    return tuple(_line(row) for row in find_attachments.of_case(unit, case.id))


def attach(unit: Unit, number: str, content: bytes, wanted: NewFile) -> str:
    """Keep a file with a case and return its key.

    Raises Refused for an empty or too large one and for a program, BadInput for its name or note,
    NotFound for the case or the person.
    """
    case = find_cases.by_number(unit, number)
    name = file_name(wanted.name)
    check_size(len(content), settings(unit).attachment_mb)
    check_kind(name, content)
    person = unit.get(Person, wanted.person_id, "person").id if wanted.person_id else None
    row = unit.add(
        Attachment(
            id=unit.new_id(), case_id=case.id, person_id=person, kind=wanted.kind, name=name,
            size=len(content), digest=hashlib.sha256(content).hexdigest(),
            note=clean_line(wanted.note, field="Note"), added_on=unit.today, by=unit.actor,
        )
    )  # fmt: skip
    contents.keep(unit, row.id, content)
    unit.touch(f"case:{case.number}")
    return row.id


def content(unit: Unit, attachment_id: str) -> bytes:
    """Return what a file holds.

    Raises NotFound for a file there is not, Refused for one that was removed, StoreProblem where it is
    not what was put in.
    """
    row = unit.get(Attachment, attachment_id, "file")
    found = contents.held(unit, row.id)
    if found is None:
        raise Refused("This file was removed, so there is nothing to copy. Attach it again if it is needed.")
    if hashlib.sha256(found).hexdigest() != row.digest:
        raise StoreProblem(
            "This file is not as it was put in. Check the court file in Settings, and restore a backup."
        )
    return found


def hand_out(unit: Unit, attachment_id: str) -> bytes:
    """Return what a file holds, to be saved outside the court file; that it left goes into the trail first.

    Raises as ``content``.
    """
    found = content(unit, attachment_id)
    unit.mark("export", contents.KIND, attachment_id)
    return found


def remove_file(unit: Unit, attachment_id: str, why: str) -> None:
    """Take out for good what a file holds; that there was one stays, with the day and the reason.

    Raises BadInput without a reason, NotFound, and Refused for one that was removed already.
    """
    row = unit.get(Attachment, attachment_id, "file")
    if row.removed_on is not None:
        raise Refused("This file was removed on {date} already.", date=row.removed_on)
    reason = clean_line(why, field="Reason")
    if not reason:
        raise BadInput("Say why the file is removed.", field="why")
    unit.change(row, removed_on=unit.today, removed_why=reason)
    contents.drop(unit, (row.id,))
    unit.touch(f"case:{unit.get(Case, row.case_id, 'case').number}")


def tie_consent(unit: Unit, consent_id: str, attachment_id: str) -> None:
    """Note which file is the scan of a consent.

    Raises NotFound, and Refused where the file is of another case or was removed.
    """
    consent = unit.get(Consent, consent_id, "consent")
    file = unit.get(Attachment, attachment_id, "file")
    if file.removed_on is not None or consent.case_id not in (None, file.case_id):
        raise Refused("Choose a file of this case that is still there.")
    unit.change(consent, attachment_id=file.id)


def copy_name(line: FileLine, number: str) -> str:
    """Return the name proposed for a copy: the kind and the case's number, never anybody's name."""
    last = ending(line.name)
    return f"{line.kind.value}-{file_safe(number)}" + (f".{file_safe(last)}" if last else "")


def save_copy(path: Path, found: bytes) -> None:
    """Write a copy to *path*, whole or not at all; outside of a Unit.

    Raises StoreProblem where it cannot be written, or would stand in a court's own folder.
    """
    with file_faults(path.parent):
        if not path.name or path.is_dir() or not path.parent.is_dir() or holds_a_court(path.parent):
            raise StoreProblem(
                "{path} is not a place for a copy. Name a file in a folder of your own.", path=str(path)
            )
        write_atomically(path, found)


def read_file(path: Path, limit_mb: int, tell: Callable[[int, int], None] | None = None) -> bytes:
    """Return what a file on the disk holds, read only when it may be kept; outside of a Unit.

    *tell* is told (bytes read, bytes in all) as it goes, and may stop the reading by raising.
    Raises Refused as ``attach`` does for its size, NotFound where there is no such file, StoreProblem
    where it cannot be read.
    """
    with file_faults(path.parent):
        if not path.is_file():
            raise NotFound("There is no file {path}. Choose it again.", path=str(path))
        size = path.stat().st_size
        check_size(size, limit_mb)
        with path.open("rb") as file:
            return _read(file, size, limit_mb, tell)


def _read(file: BinaryIO, size: int, limit_mb: int, tell: Callable[[int, int], None] | None) -> bytes:
    """Read part by part, and no more than may be kept, should the file grow meanwhile."""
    found = bytearray()
    while part := file.read(_PART):
        found += part
        check_size(len(found), limit_mb)
        if tell is not None:
            tell(min(len(found), size), size)
    return bytes(found)


def _line(row: Any) -> FileLine:
    who = full_name(row.given, row.family, row.suffix) if row.person_id else ""
    return FileLine(
        row.id, row.name, row.kind, row.size, row.added_on, row.by, who, row.note, row.removed_on,
        row.removed_why,
    )  # fmt: skip
