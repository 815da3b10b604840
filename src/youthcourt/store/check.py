"""Is everything whole? One finding a question, for the clerk and for ``youthcourt check``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from youthcourt.store import audit, keys, schema, sqlcipher
from youthcourt.store.backup import last_proven
from youthcourt.store.faults import is_damage, store_faults
from youthcourt.store.opened import Store
from youthcourt.words import short_day, text


@dataclass(frozen=True)
class Finding:
    """The answer to one question: *what* was looked at, whether it is well, and a sentence on it."""

    what: str
    ok: bool
    detail: str


def findings(store: Store) -> tuple[Finding, ...]:
    """Look at the whole court file, reading each page of it; takes seconds for a large one.

    A problem is a finding, not an error. Raises StoreProblem when the disk cannot be read at all.
    Not inside a Unit.
    """
    with store.lock, store_faults(store.folder):
        return tuple(_asked(store, what, question) for what, question in _QUESTIONS)


Question = Callable[[Store], tuple[bool, str]]


def _asked(store: Store, what: str, question: Question) -> Finding:
    try:
        ok, detail = question(store)
    except sqlcipher.EngineErrors as fault:
        if not is_damage(fault):
            raise
        ok, detail = False, _hopeless("This could not be read to its end.")
    return Finding(text(what), ok, detail)


def _hopeless(sentence: str, **values: object) -> str:
    advice = text("Restore the newest backup into a new folder, and keep this one as it is.")
    return f"{text(sentence, **values)} {advice}"


def _seals(store: Store) -> tuple[bool, str]:
    faults = sqlcipher.seal_faults(store.connection)
    if faults:
        return False, _hopeless("Pages of the file were changed from outside ({count}).", count=len(faults))
    return True, text("Every page is as it was written.")


def _structure(store: Store) -> tuple[bool, str]:
    faults = sqlcipher.structure_faults(store.connection)
    if faults:
        return False, _hopeless("Tables or indexes are damaged: {first}.", first=faults[0])
    return True, text("All tables and indexes are whole.")


def _links(store: Store) -> tuple[bool, str]:
    broken = sqlcipher.orphans(store.connection)
    if broken:
        named = sorted(set(broken))
        return False, text("Records point at others that are gone, in: {tables}.", tables=named)
    return True, text("Every record's links lead somewhere.")


def _key_file(store: Store) -> tuple[bool, str]:
    damaged = sum(found != store.key_file for found in keys.copies(store.folder))
    if damaged:
        return False, text(
            "{damaged} of 2 copies of the key file cannot be used. Make a backup now, which mends them.",
            damaged=damaged,
        )
    return True, text("Both copies of the key file are whole and alike.")


def _schema(store: Store) -> tuple[bool, str]:
    found, wanted = schema.revision_of(store), schema.newest_revision()
    detail = text("The file's form is {found}; this program works with {wanted}.", found=found, wanted=wanted)
    return found == wanted, detail


def _backup(store: Store) -> tuple[bool, str]:
    last = last_proven(store.folder)
    if last is None:
        return False, text("There is no backup yet. Make one now.")
    if sqlcipher.row_counts(store.connection).get(_TRAIL, 0) < last.counts.get(_TRAIL, 0):
        return False, text(
            "The last backup, {name}, knows of later acts than this file does.", name=last.path.name
        )
    day = short_day(last.made_at.date())
    return True, text("The last proven backup is {name}, made on {day}.", name=last.path.name, day=day)


def _trail(store: Store) -> tuple[bool, str]:
    with store.engine.begin() as connection:
        broken = audit.verify(connection)
    if broken is not None:
        return False, text("The trail of acts was changed: entry {number} does not fit.", number=broken)
    return True, text("The trail of acts is unbroken.")


_TRAIL = "audit"
_QUESTIONS: tuple[tuple[str, Question], ...] = (
    ("Pages", _seals),
    ("Structure", _structure),
    ("Links between records", _links),
    ("Key file", _key_file),
    ("Form of the file", _schema),
    ("Last backup", _backup),
    ("Trail of acts", _trail),
)
