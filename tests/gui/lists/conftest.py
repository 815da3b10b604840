"""Lists under test: the pages on the sample court, and a court with thousands of cases."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.benchmarks.crowd import fill
from youthcourt.gui.cases.cases_page import CasesPage
from youthcourt.gui.kit.tasks import busy
from youthcourt.services.office import Office

MANY = 5_000


class Fetched:
    """Counts every row that the file hands out, whoever asks."""

    def __init__(self, connection: Any) -> None:
        self.rows = 0
        connection.row_factory = self._count

    def _count(self, _cursor: object, row: tuple[object, ...]) -> tuple[object, ...]:
        self.rows += 1
        return row

    def since(self) -> int:
        """Return the rows handed out since the last time."""
        told, self.rows = self.rows, 0
        return told


@pytest.fixture
def cases(qtbot: QtBot, sample_office: Office) -> Iterator[CasesPage]:
    """The list of the sample court's sixty cases."""
    yield from shown(qtbot, CasesPage(sample_office), sample_office)


@pytest.fixture
def many(office: Office) -> Office:
    """A court with five thousand cases."""
    fill(office, MANY)
    return office


@pytest.fixture
def fetched(many: Office) -> Iterator[Fetched]:
    """The counter of the rows that this court's file hands out."""
    counter = Fetched(many.store.connection)
    yield counter
    many.store.connection.row_factory = None


def shown(qtbot: QtBot, page: Any, office: Office) -> Iterator[Any]:
    """Show a page as the main window does; wait for its tasks in the end."""
    qtbot.addWidget(page)
    page.resize(1080, 720)
    page.load()
    office.on_change(page.refresh)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield page
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)


def said(page: QWidget) -> str:
    """Return what the page's message bar says."""
    from youthcourt.gui.kit.message_bar import MessageBar

    bar = page.findChild(MessageBar)
    assert bar is not None
    return bar.text
