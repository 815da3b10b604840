"""A Saturday with two hearings drawn, and the page on which they are written down."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from tests.services.desk import Desk, open_desk
from youthcourt.domain.parts import Role
from youthcourt.gui.hearings.hearing_page import HearingPage
from youthcourt.look import palette
from youthcourt.look.theme import Scheme
from youthcourt.services import people, upkeep
from youthcourt.services.office import Office


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    """Draw in the light scheme; pages of earlier tests go first, or each is dressed again."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    palette.apply(qapp, Scheme.LIGHT)


@pytest.fixture(scope="session")
def saturday(tmp_path_factory, court_template):
    """A closed court: Marcus and Leila are to be heard, six jurors each; built once."""
    folder = shutil.copytree(court_template, tmp_path_factory.mktemp("saturday") / "court")
    with open_desk(folder, Clock()) as made:
        made.judge()
        numbers = [made.ready("Marcus", "Hale"), made.ready("Leila", "Stone")]
        made.jurors(14)
        made.schedule(*numbers)
        made.draw()
    return folder


@pytest.fixture
def desk(saturday, tmp_path, clock):
    """A clerk's desk on that Saturday morning, in a court of the test's own."""
    folder = shutil.copytree(saturday, tmp_path / "court")
    office = Office(upkeep.open_court(folder, PASSPHRASE, clock), clock=clock)
    opened = Desk(office, clock)
    opened.judge_id = opened.ask(people.list_people, Role.JUDGE)[0].id
    opened.numbers = [line.case for line in opened.sitting().hearings]
    yield opened
    office.close()


@pytest.fixture
def page(qtbot, desk):
    """The page, shown and listening to the court file as the window lets it."""
    made = HearingPage(desk.office)
    qtbot.addWidget(made)
    desk.office.on_change(made.refresh)
    made.resize(1080, 760)
    made.show()
    qtbot.waitExposed(made)
    return made
