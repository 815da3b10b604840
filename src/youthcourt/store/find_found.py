"""What stands in the list of Ctrl+K for the records that were found, read by their keys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.stages import Stage
from youthcourt.store import sqlcipher
from youthcourt.store.tables import Case, Enquiry, Person, PrintLog, Sitting
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_PERSON = table_of(Person)
_CASE = table_of(Case)
_SITTING = table_of(Sitting)
_PRINT = table_of(PrintLog)
_ENQUIRY = table_of(Enquiry)
Rows = Sequence[sa.Row[Any]]


def cases(unit: Unit, keys: Sequence[str]) -> Rows:
    """Return number and respondent's name of the cases with these keys."""
    return _cases(unit, _CASE.c.id, keys)


def cases_by_number(unit: Unit, numbers: Sequence[str]) -> Rows:
    """Return number and respondent's name of the cases with these numbers."""
    return _cases(unit, _CASE.c.number, numbers)


def _cases(unit: Unit, column: sa.Column[Any], wanted: Sequence[str]) -> Rows:
    return unit.rows(_cases_of().where(column.in_(wanted))) if wanted else ()


def _cases_of() -> sa.Select[Any]:
    return sa.select(_CASE.c.id, _CASE.c.number, _PERSON.c.given, _PERSON.c.family).join(
        _PERSON, _PERSON.c.id == _CASE.c.respondent_id
    )


def people(unit: Unit, keys: Sequence[str]) -> Rows:
    """Return the names of the people with these keys."""
    columns = [_PERSON.c[name] for name in ("id", "given", "family", "suffix")]
    return unit.rows(sa.select(*columns).where(_PERSON.c.id.in_(keys))) if keys else ()


def enquiries(unit: Unit, keys: Sequence[str]) -> Rows:
    """Return name, phone and day of the enquiries with these keys."""
    columns = [_ENQUIRY.c[name] for name in ("id", "name", "phone", "asked_on")]
    return unit.rows(sa.select(*columns).where(_ENQUIRY.c.id.in_(keys))) if keys else ()


def newest_cases(unit: Unit, without_stages: Iterable[Stage], limit: int) -> Rows:
    """Return the cases with the highest numbers, but none at these stages; as ``cases_by_number`` does."""
    return unit.rows(
        _cases_of().where(_CASE.c.stage.not_in(without_stages)).order_by(_CASE.c.number.desc()).limit(limit)
    )


def newest_people(unit: Unit, limit: int) -> list[str]:
    """Return the keys of the people who came into the file last, the newest first."""
    statement = sa.select(_PERSON.c.id).order_by(sqlcipher.came(_PERSON).desc()).limit(limit)
    return [row.id for row in unit.rows(statement)]


def respondents(unit: Unit, numbers: Sequence[str]) -> list[str]:
    """Return the keys of the respondents of the cases with these numbers, in no order."""
    statement = sa.select(_CASE.c.respondent_id).where(_CASE.c.number.in_(numbers)).distinct()
    return [row.respondent_id for row in unit.rows(statement)]


def papers(unit: Unit, keys: Sequence[str]) -> Rows:
    """Return the printings with these keys: code, what was printed and of what, and when."""
    columns = [_PRINT.c[name] for name in ("id", "code", "paper", "reference", "at")]
    return unit.rows(sa.select(*columns).where(_PRINT.c.id.in_(keys))) if keys else ()


def sittings(unit: Unit, keys: Sequence[str]) -> Rows:
    """Return day and place of the sittings with these keys."""
    return _sittings(unit, _SITTING.c.id, keys)


def sittings_on(unit: Unit, days: Sequence[str]) -> Rows:
    """Return day and place of the sittings on these days, as ISO dates."""
    return _sittings(unit, _SITTING.c.held_on, [date.fromisoformat(day) for day in days])


def _sittings(unit: Unit, column: sa.Column[Any], wanted: Sequence[object]) -> Rows:
    columns = [_SITTING.c[name] for name in ("id", "held_on", "place")]
    return unit.rows(sa.select(*columns).where(column.in_(wanted))) if wanted else ()
