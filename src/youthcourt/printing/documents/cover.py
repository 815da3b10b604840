"""The staff's cover sheet of one hearing: full names, consents, panel, copies to collect."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.printing.documents.own import OwnLine


@dataclass(frozen=True)
class PersonLine:
    """Somebody named on a staff paper or family paper."""

    name: str
    capacity: str = ""
    """``Parent``, ``Grandparent``, ``Interpreter`` …"""
    note: str = ""


@dataclass(frozen=True)
class ConsentLine:
    """One consent on file."""

    what: str
    signer: str
    capacity: str
    signed_on: date | None
    held: str = ""
    """``Signed`` or ``On paper in the file``."""


@dataclass(frozen=True)
class SeatLine:
    """A juror's seat by number, or an alternate."""

    number: int
    name: str
    alternate: bool = False


@dataclass(frozen=True)
class StaffCover:
    """Everything staff need at the table for one hearing. Jurors never see it."""

    case_number: str
    respondent: str
    offense: str = ""
    incident_on: date | None = None
    held_on: date | None = None
    start: str = ""
    room: str = ""
    judge: str = ""
    interpreter: str = ""
    guardians: tuple[PersonLine, ...] = ()
    languages: str = ""
    """The languages that the young person speaks."""
    strengths: tuple[str, ...] = ()
    """What the young person brings: strengths and interests."""
    consents: tuple[ConsentLine, ...] = ()
    missing: tuple[str, ...] = ()
    """What is still missing before the hearing, in words."""
    panel: tuple[SeatLine, ...] = ()
    notes: str = ""
    own: tuple[OwnLine, ...] = ()
    """The court's own fields that stand on this paper."""
    mark: str = ""
    """That the case holds facts of a school; empty where it does not."""
