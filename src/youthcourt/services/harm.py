"""A disclosure of harm: sealed as it is written, and read under the passphrase of the program's lead alone.

Anyone at the desk can write one. Outside the seal stands neither the case nor anybody's name, only
that something was sealed, and on which day. It is in no search, packet, export or list, and the trail
keeps no word of it. The program keeps to the passphrase alone: who loses it has lost what was sealed.
Source: domain reference, section 2 (limits of confidentiality) and 7; the duty to report is the law's.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import date

from youthcourt.domain.errors import BadInput, NotFound, Refused, StoreProblem
from youthcourt.domain.referral import check_day
from youthcourt.domain.text import clean_line, clean_text
from youthcourt.services.person_lines import full_name
from youthcourt.store import find_cases, find_intake, sealing
from youthcourt.store.sealing import KeyPair
from youthcourt.store.tables import HarmReport, LeadKey, Person
from youthcourt.store.unit import Unit
from youthcourt.store.wrapping import DEFAULT_COST, KdfCost

__all__ = [
    "DEFAULT_COST", "Further", "HarmGiven", "HarmNote", "KdfCost", "KeyPair", "LeadState", "Opened", "Sealed",
    "add_to_harm", "keep_pair", "keep_passphrase", "lead_state", "new_pair", "new_passphrase", "note_harm",
    "open_notes", "read_again", "sealed_notes",
]  # fmt: skip


@dataclass(frozen=True)
class LeadState:
    """Whether the lead has set a passphrase, and since when."""

    is_set: bool
    since: date | None = None


@dataclass(frozen=True)
class HarmGiven:
    """What is written down of a disclosure."""

    said: str
    said_by: str = ""
    """Who told it."""
    noted_by: str = ""
    """Who heard it and writes it down."""
    reported_to: str = ""
    """Which agency or person was told of it, where somebody was already."""
    reported_on: date | None = None


@dataclass(frozen=True)
class Further:
    """A later entry: to whom it was reported, when, by whom."""

    reported_to: str
    reported_on: date | None
    noted_by: str


@dataclass(frozen=True)
class HarmNote:
    """A disclosure as the lead reads it, with what was added to it since."""

    id: str
    at: str
    """When it was noted, ISO 8601."""
    case: str
    who: str
    """The young person's name."""
    given: HarmGiven
    further: tuple[Further, ...] = ()


@dataclass(frozen=True)
class Sealed:
    """What is sealed, as it stands in the court file: nothing of it can be read."""

    key_id: str
    wrapped: str
    notes: tuple[str, ...]
    lost: int
    """How many were sealed for a key whose passphrase was lost."""


@dataclass(frozen=True)
class Opened:
    """What the lead has opened, while the window is open."""

    private: bytes
    notes: tuple[HarmNote, ...]
    """The newest first."""
    damaged: int
    """How many could not be read: they were changed since."""
    lost: int


def lead_state(unit: Unit) -> LeadState:
    """Return whether a disclosure can be sealed. A query."""
    key = find_intake.lead_key(unit)
    return LeadState(key is not None, key.made_on if key is not None else None)


def new_pair(passphrase: str, cost: KdfCost = DEFAULT_COST) -> KeyPair:
    """Return a key pair under the lead's passphrase. Takes about a second: outside any Unit.

    Raises BadInput for a passphrase that is too easy to guess.
    """
    return sealing.new_pair(passphrase, cost)


def keep_pair(unit: Unit, pair: KeyPair, *, instead: bool = False) -> None:
    """Keep the lead's key pair. *instead* of one whose passphrase is lost, with all sealed for it.

    Raises Refused where there is one and it is not to be replaced.
    """
    before = find_intake.lead_key(unit)
    if before is not None and not instead:
        raise Refused("The lead’s passphrase is set already. It can be changed by who knows it.")
    made = LeadKey(
        id=unit.new_id(), public=pair.public, sealed=pair.sealed, made_on=unit.today,
        sequence=before.sequence + 1 if before is not None else 1,
    )  # fmt: skip
    unit.add(made)
    unit.touch("lead")


def new_passphrase(opened: Opened, passphrase: str, cost: KdfCost = DEFAULT_COST) -> str:
    """Return the lead's closed half under another passphrase. Slow; raises BadInput as ``new_pair``."""
    return sealing.wrapped(opened.private, passphrase, cost)


def keep_passphrase(unit: Unit, key_id: str, wrapped: str) -> None:
    """Keep the closed half under its new passphrase. What it was wrapped in before is kept nowhere."""
    key = unit.get(LeadKey, key_id, "key")
    # Not unit.change: the history would go on opening with the old passphrase.
    unit.put(LeadKey(**{**dict(key), "sealed": wrapped}), "leadkey", key_id, None)
    unit.touch("lead")


def note_harm(unit: Unit, number: str, given: HarmGiven) -> None:
    """Seal a disclosure in the case *number* for the lead, at once.

    Raises NotFound, BadInput for what cannot be used, Refused before the lead has a passphrase.
    """
    case = find_cases.by_number(unit, number)
    person = unit.get(Person, case.respondent_id, "person")
    told = _cleaned(given, unit.today)
    name = full_name(person.given, person.family, person.suffix)
    _seal(unit, {"case": case.number, "who": name, **_plain(told)})


def add_to_harm(unit: Unit, note_id: str, further: Further) -> None:
    """Add to a disclosure to whom it was reported, and when. Raises as ``note_harm``."""
    told = clean_line(further.reported_to, field="To whom it was reported")
    if not told:
        raise BadInput("Say to whom it was reported.", field="reported_to")
    day = _day(further.reported_on, unit.today)
    by = clean_line(further.noted_by, field="Who writes this")
    _seal(unit, {"of": note_id, **_plain(Further(told, day, by))})


def _seal(unit: Unit, note: dict[str, str]) -> None:
    key = find_intake.lead_key(unit)
    if key is None:
        raise Refused(
            "The lead has set no passphrase yet, so nothing can be sealed. Let the lead set one, "
            "or write it on paper and hand it to the lead alone."
        )
    row_id = unit.new_id()
    told = {"id": row_id, "at": unit.now.isoformat(timespec="seconds"), **note}
    unit.add(HarmReport(id=row_id, key_id=key.id, sealed=sealing.seal(key.public, told), noted_on=unit.today))
    unit.touch("harm")


def _cleaned(given: HarmGiven, today: date) -> HarmGiven:
    told = HarmGiven(
        clean_text(given.said, field="What was said"),
        clean_line(given.said_by, field="Who said it"),
        clean_line(given.noted_by, field="Who writes this"),
        clean_line(given.reported_to, field="To whom it was reported"),
        _day(given.reported_on, today),
    )
    if not told.said:
        raise BadInput("Write what was said, as near to the words as you can.", field="said")
    if not told.noted_by:
        raise BadInput("Say who writes this: the lead may have to ask.", field="noted_by")
    return told


def _day(day: date | None, today: date) -> date | None:
    check_day(day, called="day", today=today, field="reported_on")
    if day is not None and day > today:
        raise BadInput(
            "That day has not come yet. Give the day on which it was reported.", field="reported_on"
        )
    return day


def _plain(told: HarmGiven | Further) -> dict[str, str]:
    return {name: str(value or "") for name, value in asdict(told).items()}


def sealed_notes(unit: Unit) -> Sealed:
    """Return what is sealed for the lead. A query; raises NotFound before there is a passphrase."""
    key = find_intake.lead_key(unit)
    if key is None:
        raise NotFound("The lead has set no passphrase yet. Set one first.")
    rows = find_intake.sealed_notes(unit, key.id)
    lost = find_intake.sealed_for_others(unit, key.id)
    return Sealed(key.id, key.sealed, tuple(row.sealed for row in rows), lost)


def open_notes(sealed: Sealed, passphrase: str) -> Opened:
    """Return what was sealed, read. Slow: outside any Unit. Raises WrongKey, which is one sentence."""
    return _read(sealing.unwrapped(sealed.wrapped, passphrase), sealed)


def read_again(opened: Opened, sealed: Sealed) -> Opened:
    """Return what is sealed now, with what the lead has opened already."""
    return _read(opened.private, sealed)


def _read(private: bytes, sealed: Sealed) -> Opened:
    found, damaged = [], 0
    for text in sealed.notes:
        try:
            found.append(sealing.opened(private, text))
        except StoreProblem:
            damaged += 1
    notes = {told["id"]: _note(told) for told in found if "of" not in told}
    for told in sorted((told for told in found if "of" in told), key=lambda told: told["at"]):
        if (note := notes.get(told["of"])) is not None:
            more = Further(told["reported_to"], _read_day(told), told["noted_by"])
            notes[told["of"]] = replace(note, further=(*note.further, more))
    newest = sorted(notes.values(), key=lambda note: note.at, reverse=True)
    return Opened(private, tuple(newest), damaged, sealed.lost)


def _note(told: dict[str, str]) -> HarmNote:
    given = HarmGiven(told["said"], told["said_by"], told["noted_by"], told["reported_to"], _read_day(told))
    return HarmNote(told["id"], told["at"], told["case"], told["who"], given)


def _read_day(told: dict[str, str]) -> date | None:
    return date.fromisoformat(told["reported_on"]) if told["reported_on"] else None
