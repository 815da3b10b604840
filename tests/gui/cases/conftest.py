"""The pages of cases under test: drawn light at 100 %, told of every change as the main window does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.cases.cases_page import CasesPage
from youthcourt.gui.kit.tasks import busy
from youthcourt.look import palette
from youthcourt.look.theme import Scheme
from youthcourt.services import intake
from youthcourt.services.intake import OffenseGiven, Referral
from youthcourt.services.office import Office


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    palette.apply(qapp, Scheme.LIGHT)


@pytest.fixture
def number(office: Office) -> str:
    """The case of Maria Alvarez, sixteen, eligible, of whom nothing is signed yet."""
    told = Referral(
        given="Maria",
        family="Alvarez",
        birth_date=date(2010, 5, 4),
        offense_on=date(2026, 11, 2),
        offenses=(OffenseGiven("Graffiti", "violation"),),
        facts="Painted a wall.",
    )
    return office.do(intake.new_referral, told)


@pytest.fixture
def case(qtbot: QtBot, office: Office, number: str) -> CasePage:
    """The page of that case."""
    page = CasePage(office)
    qtbot.addWidget(page)
    page.resize(1080, 720)
    page.load(number)
    office.on_change(page.refresh)
    page.show()
    return page


@pytest.fixture
def cases(qtbot: QtBot, office: Office) -> Iterator[CasesPage]:
    """The list of cases."""
    page = CasesPage(office)
    qtbot.addWidget(page)
    page.resize(1080, 720)
    page.load()
    office.on_change(page.refresh)
    page.show()
    yield page
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)


def dialog_of(page: QWidget, kind: type[QWidget]) -> QWidget:
    """Return the dialog of *kind* that *page* has opened."""
    found = [made for made in page.findChildren(kind) if made.isVisible()]
    assert len(found) == 1, f"{kind.__name__}: {found}"
    return found[0]
