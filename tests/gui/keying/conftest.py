"""The page on which a paper Saturday is keyed, in a court with four hearings of the Saturday before."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from tests.services.desk import Desk, open_desk
from tests.services.paper_saturday import hold_on_paper
from youthcourt.gui.keying.keying_page import KeyingPage
from youthcourt.look import palette
from youthcourt.look.theme import Scheme
from youthcourt.services import upkeep
from youthcourt.services.office import Office


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    """Draw in the light scheme; pages of earlier tests go first, or each is dressed again."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    palette.apply(qapp, Scheme.LIGHT)


@pytest.fixture(scope="session")
def paper_court(tmp_path_factory, court_template):
    """A closed court: four hearings in one room, nine jurors, three of whom are not drawn; built once."""
    folder = shutil.copytree(court_template, tmp_path_factory.mktemp("paper") / "court")
    with open_desk(folder, Clock()) as made:
        hold_on_paper(made, hearings=4, jurors=9)
        made.juror("Unasked", "Helper")
    return folder


@pytest.fixture
def desk(paper_court, tmp_path, clock):
    """A clerk's desk on the Monday after."""
    folder = shutil.copytree(paper_court, tmp_path / "court")
    clock.move(hours=50)
    opened = Desk(Office(upkeep.open_court(folder, PASSPHRASE, clock), clock=clock), clock)
    opened.saturday = Clock().today()
    yield opened
    opened.office.close()


@pytest.fixture
def page(qtbot, desk):
    """The page, shown on Saturday's sitting and listening to the court file as the window lets it."""
    made = KeyingPage(desk.office)
    qtbot.addWidget(made)
    desk.office.on_change(made.refresh)
    made.resize(1080, 760)
    made.load(desk.saturday)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def begun(page: KeyingPage) -> KeyingPage:
    """The page with the cursor in its first cell."""
    page.setFocus()
    return page
