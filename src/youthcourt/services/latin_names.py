"""Names that no shipped font can draw, printed in the Latin form that is on file."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any, TypeVar

from youthcourt.printing.letters import missing_letters
from youthcourt.services.person_lines import full_name
from youthcourt.store import find_people
from youthcourt.store.unit import Unit

D = TypeVar("D")

_BESIDE = " · "


def in_latin(unit: Unit, document: D) -> D:
    """Return a paper with each full name that cannot be printed in its Latin form, where there is one.

    Two people of one name and different Latin forms keep their name: nobody gets another's.
    """
    forms: dict[str, set[str]] = {}
    for row in find_people.latin_forms(unit):
        forms.setdefault(full_name(row.given, row.family, row.suffix), set()).add(row.latin_form)
    names = {name: form for name, (form, *others) in forms.items() if not others and missing_letters([name])}
    exchanged: D = _exchanged(document, names) if names else document
    return exchanged


def _exchanged(part: Any, names: Mapping[str, str]) -> Any:
    if isinstance(part, str):
        # A name may stand beside others, or beside what somebody is: "Name · Guardian".
        return _BESIDE.join(names.get(each, each) for each in part.split(_BESIDE))
    if isinstance(part, tuple):
        return tuple(_exchanged(each, names) for each in part)
    if dataclasses.is_dataclass(part) and not isinstance(part, type):
        told = {field.name: getattr(part, field.name) for field in dataclasses.fields(part)}
        return dataclasses.replace(part, **{name: _exchanged(value, names) for name, value in told.items()})
    return part
