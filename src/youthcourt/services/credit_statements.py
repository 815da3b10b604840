"""The statement of time credits and hours of service (paper 28), from the court file to a paper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from youthcourt.domain.credit_ledger import Entry, Owner, OwnerKind, owner_of, totals
from youthcourt.domain.credits import CreditKind, credited_hours
from youthcourt.domain.errors import BadInput
from youthcourt.printing import credits as drawing
from youthcourt.printing.documents.credits import CreditLine, CreditStatement, ServedLine
from youthcourt.printing.documents.language import speaking
from youthcourt.services.catalogue import amount_of
from youthcourt.services.credit_accounts import what
from youthcourt.services.credit_rows import called
from youthcourt.services.latin_names import in_latin
from youthcourt.services.page_setups import page_setup
from youthcourt.services.paper_language import in_court_language, of_family
from youthcourt.services.settings import settings
from youthcourt.store import find_credits
from youthcourt.store.tables import Person
from youthcourt.store.unit import Unit


def family_language(unit: Unit, owner_key: str) -> str:
    """Return the locale of the owner's family where papers can be made in it and it is not the court's."""
    owner = owner_of(owner_key)
    if owner.kind is OwnerKind.ORGANIZATION:
        return ""
    return of_family(unit, unit.get(Person, owner.id, "person").language)


@in_court_language
def statement(
    unit: Unit, owner_key: str, since: date, until: date, *, family: bool = False
) -> CreditStatement:
    """Return what an owner served, earned and spent from *since* to *until*, both days counted.

    In the language of the *family* where that is wanted and known. In a court without credits it has
    the hours of service alone. Raises BadInput when the days run backwards, NotFound for nobody.
    """
    if until < since:
        raise BadInput("The last day must not be before the first. Change one of them.", field="until")
    owner = owner_of(owner_key)
    locale = family_language(unit, owner_key) if family else ""
    if not locale:
        return in_latin(unit, _statement(unit, owner, since, until))
    with speaking(locale):
        made = _statement(unit, owner, since, until)
    return in_latin(unit, replace(made, setup=replace(made.setup, language=locale)))


def render_statement(document: CreditStatement) -> bytes:
    """Return the statement as a PDF: outside any Unit."""
    return drawing.render_statement(document)


def _statement(unit: Unit, owner: Owner, since: date, until: date) -> CreditStatement:
    on = settings(unit).credits
    rows = find_credits.entries(unit, owner) if on else ()
    within = sorted((row for row in rows if since <= row.on <= until), key=lambda row: row.on)
    kinds = {row.id: row.kind for row in rows}
    found = totals(_entry(row, kinds) for row in within)
    before = _sum(row for row in rows if row.on < since)
    return CreditStatement(
        page_setup(unit), called(unit, owner), since, until, _served(unit, owner, since, until),
        tuple(CreditLine(row.on, _told(row), amount_of(row.hours)) for row in within),
        before, found.earned + found.adjusted, found.spent, before + found.balance,
        with_credits=on, serves=owner.kind is OwnerKind.PERSON,
    )  # fmt: skip


def _served(unit: Unit, owner: Owner, since: date, until: date) -> tuple[ServedLine, ...]:
    if owner.kind is OwnerKind.ORGANIZATION:
        return ()
    return tuple(
        ServedLine(
            row.held_on, row.time_in, row.time_out, row.break_minutes or 0, credited_hours(row.minutes)
        )
        for row in find_credits.services(unit, owner.id, since, until)
    )


def _entry(row: Any, kinds: dict[str, CreditKind]) -> Entry:
    """Return an entry that counts by itself: what it takes back may stand in another time."""
    return Entry(row.id, kinds.get(row.reverses_id, row.kind), amount_of(row.hours))


def _sum(rows: Iterable[Any]) -> Decimal:
    return sum((amount_of(row.hours) for row in rows), Decimal(0))


def _told(row: Any) -> str:
    """Return what stands on paper for an entry: never for whom it was spent, nor the staff's reason."""
    return str(row.reward) if row.kind is CreditKind.SPEND else what(row)


__all__ = ["CreditStatement", "family_language", "render_statement", "statement"]
