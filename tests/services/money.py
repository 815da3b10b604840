"""A court that orders restitution, and cases that were ordered so many dollars."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tests.services.desk import DUTY, Desk
from youthcourt.domain.sanctions import CatalogueItem, Decision
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.services import catalogue
from youthcourt.services.catalogue import SanctionLine

MONEY, MORE = "money", "more_money"
"""The codes of two sanctions in money."""


def order_money(desk: Desk) -> None:
    """Let the court order money, and have a pool to draw from."""
    for code in (MONEY, MORE):
        item = CatalogueItem(code, code, Counted.MONEY, Decimal(1), Decimal(500), step=Decimal("0.01"))
        desk.do(catalogue.save_sanction, SanctionLine("", item))
    desk.jurors(12)


def heard(desk: Desk, *cases: str, money: Sequence[int] = (60,)) -> None:
    """Hear cases today that are ordered so many dollars each; each amount is a sanction."""
    desk.schedule(*cases)
    desk.draw()
    items = [Decision(code, Decimal(one)) for code, one in zip((MONEY, MORE), money, strict=False)]
    for number in cases:
        desk.heard_and_approved(number, items=(DUTY, *items))
