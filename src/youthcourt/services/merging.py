"""Merging two records of one person: one stays, everything that pointed at the other points at it.

Both names are kept, one history goes on, and it is one act, so that one Undo gives both records back.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

from youthcourt.domain.guardians import overlap
from youthcourt.domain.intake import NameKind, Voicemail
from youthcourt.domain.text import fold
from youthcourt.services.merge_rules import JOINED, filled, number_wishes, refuse_two
from youthcourt.services.merge_view import (
    FIELDS,
    NAME,
    NAMES,
    MergeField,
    MergeSide,
    MergeView,
    Side,
    own_key,
    side_by_side,
    usual,
)
from youthcourt.services.other_names import put_other_name, refold
from youthcourt.services.screening import screen_again
from youthcourt.store import find_merging
from youthcourt.store.tables import (
    Case,
    CreditEntry,
    FieldValue,
    GuardianLink,
    IncidentParty,
    Person,
    PersonMerge,
    PutOff,
    Relation,
)
from youthcourt.store.tables.base import Row
from youthcourt.store.unit import Unit

__all__ = ["NAME", "MergeField", "MergeSide", "MergeView", "Side", "merge_people", "side_by_side"]


def merge_people(unit: Unit, kept_id: str, gone_id: str, sides: Mapping[str, Side] | None = None) -> None:
    """Merge one record into another, which stays; *sides* says by field whose value does.

    A field that is not named keeps the value that is filled, or else the kept record's. Cases before their
    hearing are screened again: an earlier case under the other name counts now (situation 16). Raises
    NotFound, Refused where the records are of two people.
    """
    kept, gone = (unit.get(Person, key, "person") for key in (kept_id, gone_id))
    refuse_two(unit, kept, gone)
    chosen = sides or {}
    names = _names_of(kept), _names_of(gone)
    _merge_own(unit, kept_id, gone_id, chosen)
    _move_rows(unit, kept_id, gone_id)
    _join_ties(unit, kept_id)
    _move_texts(unit, kept_id, gone_id)
    unit.change(kept, **_values(kept, gone, chosen))
    _keep_names(unit, kept, *names)
    unit.add(
        PersonMerge(id=unit.new_id(), kept_id=kept_id, gone_id=gone_id, merged_on=unit.today, by=unit.actor)
    )
    unit.remove(gone)
    own = unit.find(Case, "number", respondent_id=kept_id)
    screen_again(unit, own)
    unit.touch(
        "people", "pool", "cases", "docket", "contacts", "credits", "duties", "today", "sittings",
        f"person:{kept_id}", f"person:{gone_id}", *(f"case:{case.number}" for case in own),
    )  # fmt: skip


def _values(kept: Person, gone: Person, chosen: Mapping[str, Side]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name in FIELDS:
        mine, theirs = getattr(kept, name), getattr(gone, name)
        side = chosen.get(name, usual(name, mine, theirs))
        values[name] = _put_together(side, mine, theirs)
        if name == "birth_date":
            of = gone if side is Side.GONE else kept
            values["birth_date_estimated"] = of.birth_date_estimated
    if chosen.get(NAME) is Side.GONE:
        values |= {name: getattr(gone, name) for name in NAMES}
    values |= _care(kept, gone)
    told = {name: getattr(kept, name) for name in NAMES} | values
    values["filed"] = fold(f"{told['family']} {told['given']} {told['suffix']}")
    values["household_folded"] = fold(values["household"])
    return filled(kept, gone) | values


def _care(kept: Person, gone: Person) -> dict[str, Any]:
    """What keeps people from harm holds, on whichever of the two records it stands."""
    why = dict.fromkeys(one.no_contact_why for one in (kept, gone) if one.no_contact)
    told = (kept.voicemail, gone.voicemail)
    unsafe = Voicemail.NOT_SAFE if Voicemail.NOT_SAFE in told else kept.voicemail or gone.voicemail
    return {
        "no_contact": kept.no_contact or gone.no_contact,
        "no_contact_why": "; ".join(reason for reason in why if reason),
        "voicemail": unsafe,
    }


def _put_together(side: Side, mine: Any, theirs: Any) -> Any:
    if side is Side.BOTH:
        return "\n".join(dict.fromkeys(part for part in (mine, theirs) if part))
    return theirs if side is Side.GONE else mine


def _move_rows(unit: Unit, kept_id: str, gone_id: str) -> None:
    """Let everything that points at the one that goes point at the one that stays.

    Of two rows that mean the same one stays, and what pointed at the other points at it.
    """
    standing = {_same(row): row for row, _columns in find_merging.pointing(unit, "person", kept_id)}
    for row, columns in find_merging.pointing(unit, "person", gone_id):
        moved = dict.fromkeys(columns, kept_id)
        twin = standing.get(_same(row, moved))
        if twin is not None and _same(row, moved) is not None:
            _join(unit, twin, row)
        elif isinstance(row, Relation) and {row.person_a_id, row.person_b_id} == {kept_id, gone_id}:
            unit.remove(row)  # they live together, as one does
        else:
            unit.change(row, **moved)
            if isinstance(row, CreditEntry) and row.for_person_id == row.person_id:
                unit.change(row, for_person_id=None)


def _join_ties(unit: Unit, kept_id: str) -> None:
    """Let one tie tell how two people stand to each other on a day: those that overlap become one."""
    ties = [
        *unit.find(GuardianLink, guardian_id=kept_id),
        *unit.find(GuardianLink, person_id=kept_id),
    ]
    stays: GuardianLink | None = None
    for tie in sorted(ties, key=lambda one: (one.person_id, one.guardian_id, one.since, one.id)):
        if (
            stays is not None
            and (stays.person_id, stays.guardian_id, stays.capacity)
            == (tie.person_id, tie.guardian_id, tie.capacity)
            and overlap(stays, tie)
        ):
            _join(unit, stays, tie)
        else:
            stays = tie


def _same(row: Row, moved: Mapping[str, str] | None = None) -> object:
    """Return by what *row*, once *moved*, is known to mean the same as another; None where nothing is."""
    joining = JOINED.get(type(row))
    key = joining.same(SimpleNamespace(**{**dict(row), **(moved or {})})) if joining else None
    return None if key is None else (type(row), key)


def _join(unit: Unit, twin: Row, row: Row) -> None:
    unit.change(twin, **JOINED[type(row)].blend(twin, row))
    if isinstance(row, IncidentParty):
        number_wishes(unit, twin.id, row.id)
    table = str(type(row).__tablename__)
    for pointing, columns in find_merging.pointing(unit, table, row.id):
        unit.change(pointing, **dict.fromkeys(columns, twin.id))
    unit.remove(row)


def _move_texts(unit: Unit, kept_id: str, gone_id: str) -> None:
    """Put the new key where the old one stands in a text: words that were kept, lines that were put off."""
    for row in find_merging.naming(unit, gone_id):
        if isinstance(row, Case):
            unit.change(row, facts_kept_words=row.facts_kept_words.replace(gone_id, kept_id))
        elif isinstance(row, IncidentParty):
            unit.change(row, extract_kept_words=row.extract_kept_words.replace(gone_id, kept_id))
        elif isinstance(row, PutOff) and unit.find(PutOff, kind=row.kind, record=kept_id):
            unit.remove(row)
        else:
            unit.change(row, record=kept_id)


def _names_of(row: Person) -> tuple[tuple[str, str, str], str, str]:
    return (row.given, row.family, row.suffix), row.known_as, row.latin_form


def _keep_names(unit: Unit, kept: Person, *before: tuple[tuple[str, str, str], str, str]) -> None:
    """Note every name of both that does not stand with the record that stays."""
    for (given, family, suffix), called, latin in before:
        whole = fold(f"{given} {family} {suffix}")
        if whole and whole != fold(f"{kept.given} {kept.family} {kept.suffix}"):
            put_other_name(unit, kept, NameKind.MERGED, given, family, suffix)
        if called and fold(called) != fold(kept.known_as):
            put_other_name(unit, kept, NameKind.NICKNAME, called, "")
        if latin and fold(latin) != fold(kept.latin_form):
            first, _, last = latin.rpartition(" ")
            put_other_name(unit, kept, NameKind.MERGED, first, last)
    refold(unit, kept)


def _merge_own(unit: Unit, kept_id: str, gone_id: str, chosen: Mapping[str, Side]) -> None:
    """Let one value stand in each of the court's own fields."""
    mine = {row.field_id: row for row in unit.find(FieldValue, person_id=kept_id)}
    for row in unit.find(FieldValue, "field_id", person_id=gone_id):
        stays = mine.get(row.field_id)
        side = chosen.get(own_key(row.field_id), Side.KEPT if stays and stays.value else Side.GONE)
        if stays is not None:
            if side is Side.GONE:
                unit.change(stays, value=row.value)
            unit.remove(row)
        elif side is Side.KEPT:
            unit.remove(row)
