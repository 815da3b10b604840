"""Saved views: a list with its filters and orders under a name, for everybody at this court."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from youthcourt import words
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.lists import Asked, Chip, Order
from youthcourt.domain.stages import Stage
from youthcourt.domain.text import clean_line, fold
from youthcourt.services.case_lists import HEARING, LATE, STAGE, UNSET, YES, count_cases
from youthcourt.services.credit_accounts import count_accounts
from youthcourt.services.duty_lists import count_duties
from youthcourt.services.person_lists import count_people
from youthcourt.services.sitting_lists import count_sittings
from youthcourt.store import find_views
from youthcourt.store.tables import SavedView
from youthcourt.store.unit import Unit

LONGEST_NAME = 40
"""Letters of a view's name: it stands in the narrow list of places."""
COUNTS: dict[str, Callable[[Unit, Asked], int]] = {
    "cases": count_cases,
    "people": count_people,
    "duty": count_duties,
    "credits": count_accounts,
    "sittings": count_sittings,
}
"""How the rows of each list are counted."""


@dataclass(frozen=True)
class ViewLine:
    """A saved view. No *columns* stands for the usual ones."""

    id: str
    page: str
    name: str
    asked: Asked
    columns: tuple[str, ...] = ()


def list_views(unit: Unit) -> tuple[ViewLine, ...]:
    """Return all saved views, by page and in their order."""
    return tuple(
        ViewLine(row.id, row.page, row.name, _read(row.asked), tuple(json.loads(row.columns)))
        for row in find_views.listed(unit)
    )


def view_count(unit: Unit, page: str, asked: Asked) -> int:
    """Return how many rows a list has for a question."""
    return COUNTS[page](unit, asked)


def save_view(unit: Unit, page: str, name: str, asked: Asked, columns: Sequence[str] = ()) -> str:
    """Keep a question to a list under a new name and return the view's key.

    Raises BadInput without a name or for one that is too long, Refused for a name taken on this list.
    """
    told = _name(unit, page, name)
    row = unit.add(
        SavedView(
            id=unit.new_id(), page=page, name=told, position=find_views.last_position(unit, page) + 1,
            asked=_written(asked), columns=json.dumps(list(columns)),
        )
    )  # fmt: skip
    unit.touch("views")
    return row.id


def rename_view(unit: Unit, view_id: str, name: str) -> None:
    """Give a view another name. Raises as ``save_view``, and NotFound."""
    row = unit.get(SavedView, view_id, "view")
    unit.change(row, name=_name(unit, row.page, name, but=view_id))
    unit.touch("views")


def change_view(unit: Unit, view_id: str, asked: Asked, columns: Sequence[str] = ()) -> None:
    """Keep another question under the name of a view. Raises NotFound."""
    row = unit.get(SavedView, view_id, "view")
    unit.change(row, asked=_written(asked), columns=json.dumps(list(columns)))
    unit.touch("views")


def delete_view(unit: Unit, view_id: str) -> None:
    """Take a view away; the rows that it shows stay. Raises NotFound."""
    unit.remove(unit.get(SavedView, view_id, "view"))
    unit.touch("views")


def seed_views(unit: Unit) -> None:
    """Give a new court the three views of cases that a morning begins with."""
    calling = Asked().keeping(STAGE, (Stage.REFERRED, Stage.SCREENING)).sorted_by("step")
    waiting = (
        Asked().keeping(STAGE, (Stage.INTAKE, Stage.ACCEPTED, Stage.CONTINUED)).keeping(HEARING, (UNSET,))
    )
    save_view(unit, "cases", words.text("To call"), calling)
    save_view(unit, "cases", words.text("No hearing yet"), waiting.sorted_by("step"))
    save_view(unit, "cases", words.text("Late"), Asked().keeping(LATE, (YES,)).sorted_by("step"))


def _name(unit: Unit, page: str, name: str, but: str = "") -> str:
    told = clean_line(name, field="The name")
    if not told:
        raise BadInput("Give the view a name.", field="why")
    if len(told) > LONGEST_NAME:
        raise BadInput("A view's name has at most {most} letters.", field="why", most=LONGEST_NAME)
    if any(fold(row.name) == fold(told) for row in unit.find(SavedView, page=page) if row.id != but):
        raise Refused("There is already a view called “{name}”. Choose another name.", name=told)
    return told


def _written(asked: Asked) -> str:
    return json.dumps(asdict(asked), ensure_ascii=False)


def _read(stored: str) -> Asked:
    told = json.loads(stored)
    return Asked(
        told["words"],
        tuple(Chip(chip["name"], tuple(chip["values"])) for chip in told["chips"]),
        tuple(Order(order["column"], order["descending"]) for order in told["orders"]),
    )
