"""Drafts: what was typed and could not be saved when the court was locked, kept in the court file itself.

A draft is personal data like any other: encrypted with the rest, and gone for good once it is back on
its page. The trail says that there was one and never what it said; no history keeps its texts.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from youthcourt.store import find_court
from youthcourt.store.tables import Draft
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class KeptDraft:
    """What was typed at one place: *place* is a page or a dialog, *record* the record it showed."""

    place: str
    record: str
    title: str
    """What the place is called on screen; empty for pages, which are found again by themselves."""
    texts: dict[str, str]
    """By the field's name."""


def keep_drafts(unit: Unit, drafts: Sequence[KeptDraft]) -> None:
    """Keep what was typed; a draft of the same place and record is replaced."""
    for draft in drafts:
        told = json.dumps({"title": draft.title, "texts": draft.texts}, ensure_ascii=False)
        _put(unit, _key(draft.place, draft.record), told)


def kept_drafts(unit: Unit) -> tuple[KeptDraft, ...]:
    """Return every draft that is not yet back on its page."""
    return tuple(_read(key, told) for key, told in find_court.drafts(unit))


def drop_draft(unit: Unit, place: str, record: str) -> None:
    """Forget a draft: it is back on its page, or nobody wants it."""
    _put(unit, _key(place, record), "")


def _put(unit: Unit, key: str, told: str) -> None:
    unit.put(Draft(key=key, at=unit.now.isoformat(timespec="seconds"), texts=told), "draft", key, None)


def _key(place: str, record: str) -> str:
    return f"{place}:{record}"


def _read(key: str, told: str) -> KeptDraft:
    place, _, record = key.partition(":")
    held = json.loads(told)
    return KeptDraft(place, record, held["title"], held["texts"])
