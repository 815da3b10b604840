"""The jury duty card: built from the ledger, drawn outside of a Unit.

It goes to the young person alone. It names no panel, no other case and nobody else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from youthcourt import words
from youthcourt.domain.errors import Refused
from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.printing import duty_card as drawing
from youthcourt.printing.documents.duty import CardLine, DutyCard, DutyCards
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.services.duty_ledger import DutyLedger, duty_ledger
from youthcourt.services.latin_names import in_latin
from youthcourt.services.page_setups import page_setup
from youthcourt.services.paper_language import in_court_language, of_family
from youthcourt.store import find_sittings
from youthcourt.store.tables import Case, DutyObligation, Person
from youthcourt.store.unit import Unit

Cards = DutyCards
"""What is drawn, for those above who may not know of printing."""


@in_court_language
def duty_card(unit: Unit, case_number: str, *, named: bool = True, paper: str = "") -> DutyCards:
    """Return the card of a case's duty, with the full name or with the case number alone.

    Raises as ``duty_ledger``.
    """
    ledger = duty_ledger(unit, case_number, with_dates=False)
    return in_latin(unit, DutyCards(_setup(unit, paper), (_card(unit, ledger, named=named),)))


@in_court_language
def duty_cards(unit: Unit, person_ids: Sequence[str], paper: str = "") -> DutyCards:
    """Return a card for each duty that these people still owe, by name.

    Raises Refused when none of them owes any.
    """
    duties = [duty for key in person_ids for duty in unit.find(DutyObligation, person_id=key)]
    ledgers = [
        duty_ledger(unit, unit.get(Case, duty.case_id, "case").number, with_dates=False) for duty in duties
    ]
    cards = tuple(_card(unit, ledger) for ledger in sorted(ledgers, key=_filed) if ledger.remaining)
    if not cards:
        raise Refused("None of those chosen owes jury duty, so there is no card to print.")
    return in_latin(unit, DutyCards(_setup(unit, paper), cards))


def render_cards(document: DutyCards) -> bytes:
    """Return the cards as a PDF. Slow: outside any Unit, on a worker."""
    return drawing.render_cards(document)


def _setup(unit: Unit, paper: str) -> PageSetup:
    """Return a setup for single sheets: each card goes to another hand."""
    return replace(page_setup(unit, paper), duplex=False)


def _filed(ledger: DutyLedger) -> tuple[str, str]:
    return (ledger.name, ledger.case)


def _card(unit: Unit, ledger: DutyLedger, *, named: bool = True) -> DutyCard:
    locale = of_family(unit, unit.get(Person, ledger.person_id, "person").language)
    card = DutyCard(
        ledger.case, ledger.name if named else "", ledger.ordered, ledger.remaining, (), ledger.first_day,
        ledger.deadline, locale,
    )  # fmt: skip
    if not locale:
        return replace(card, lines=_lines(unit, ledger))
    with speaking(locale):
        return replace(card, lines=_lines(unit, ledger))


def _lines(unit: Unit, ledger: DutyLedger) -> tuple[CardLine, ...]:
    """Return what was served, counted down, then what is coming; nothing of what was missed."""
    lines, left = [], ledger.ordered
    for entry in ledger.entries:
        if entry.served:
            left = max(left - 1, 0)
            lines.append(CardLine(entry.on, "", entry.place, served=True, left=left))
    for entry in ledger.entries:
        if not entry.served and entry.state is DutyDateState.SIGNED_UP and entry.on >= unit.today:
            start = words.clock(find_sittings.on(unit, entry.on).starts_at)
            lines.append(CardLine(entry.on, start, entry.place, served=False))
    return tuple(lines)
