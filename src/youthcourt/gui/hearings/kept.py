"""What is begun about hearings and not recorded, as plain texts that a locked court file can keep."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from youthcourt.domain.criteria import Count
from youthcourt.domain.sanctions import Decision
from youthcourt.gui.hearings.approval_part import Typed
from youthcourt.gui.hearings.record_part import Draft

Begun = dict[str, dict[str, str]]
_RECORD, _APPROVAL = "record", "approval"


def packed(records: Mapping[str, Draft], approvals: Mapping[str, Typed]) -> Begun:
    """Return what is begun, by the hearing's key and by part."""
    begun: Begun = {}
    for part, held in ((_RECORD, records), (_APPROVAL, approvals)):
        for hearing_id, draft in held.items():
            told = json.dumps(asdict(draft), default=_plain, ensure_ascii=False)
            begun.setdefault(hearing_id, {})[part] = told
    return begun


def unpacked(begun: Begun) -> tuple[dict[str, Draft], dict[str, Typed]]:
    """Return what ``packed`` was given."""
    records = {key: _record(json.loads(texts[_RECORD])) for key, texts in begun.items() if _RECORD in texts}
    approvals = {
        key: _approval(json.loads(texts[_APPROVAL])) for key, texts in begun.items() if _APPROVAL in texts
    }
    return records, approvals


def _record(told: dict[str, Any]) -> Draft:
    counts = tuple(Count(**count) for count in told["counts"])
    return Draft(
        **{
            **told,
            "unticked": frozenset(told["unticked"]),
            "counts": counts,
            "items": _decisions(told["items"]),
        }
    )


def _approval(told: dict[str, Any]) -> Typed:
    return Typed(**{**told, "decisions": _decisions(told["decisions"])})


def _decisions(told: list[dict[str, Any]]) -> tuple[Decision, ...]:
    return tuple(Decision(**{**one, "amount": Decimal(one["amount"])}) for one in told)


def _plain(value: object) -> object:
    return sorted(value) if isinstance(value, frozenset) else str(value)
