"""The pages of cases under test: drawn light at 100 %, told of every change as the main window does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.house.clock import SATURDAY
from youthcourt.domain.consent import Capacity, ConsentKind
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.cases.cases_page import CasesPage
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.tasks import busy
from youthcourt.look import palette
from youthcourt.look.theme import Scheme
from youthcourt.services import intake, people
from youthcourt.services.cases import CasePage as Shown
from youthcourt.services.cases import case_page
from youthcourt.services.intake import OffenseGiven, Referral
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson

TODAY = SATURDAY.date()


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
def ready(office: Office, number: str) -> str:
    """The same case with a guardian, the admission, both consents and cleared facts on record."""
    youth = office.ask(case_page, number).line.respondent_id
    mother = office.do(people.add_guardian, youth, NewPerson(given="Rosa", family="Alvarez"), Capacity.PARENT)
    for kind, signer in (
        (ConsentKind.ADMISSION, youth),
        (ConsentKind.PARTICIPATION, youth),
        (ConsentKind.PARTICIPATION, mother),
    ):
        office.do(intake.record_consent, number, kind, signer, signed_on=TODAY)
    office.do(intake.write_facts, number, "Maria painted a wall behind the gym.")
    office.do(intake.clear_facts, number, "Dana")
    return number


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


def shown(office: Office, page: CasePage) -> Shown:
    return office.ask(case_page, page._number)


def needs(page: CasePage) -> list[str]:
    return [made.text() for made in page.needs.findChildren(QPushButton) if not made.isHidden()]


def press(page: CasePage, text: str) -> None:
    made = [
        found
        for found in page.needs.findChildren(QPushButton)
        if found.text() == text and not found.isHidden()
    ]
    made[-1].click()


def said(widget: QWidget) -> str:
    bar = widget.findChild(MessageBar)
    assert bar is not None
    return bar.text
