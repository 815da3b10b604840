"""The papers handed out at a sitting: noted as back once, from its day on; and the way to readiness."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.gui.sittings.days import LATER, TODAY
from youthcourt.gui.kit.toast import toast_of
from youthcourt.gui.sittings.sitting_page import SittingPage


def test_papers_are_noted_as_back_once(page: SittingPage) -> None:
    """Rule: from the day of the sitting; afterwards the day stands there and the button is gone."""
    page.load(TODAY)
    page.show_part("attendance")
    assert "collect and count" in page._ui.collected_label.text()
    page._ui.collected_button.click()
    assert page._ui.collected_label.text() == "All papers were back on Nov 28, 2026."
    assert not page._ui.collected_button.isVisible()
    assert toast_of(page).text == "The papers of Nov 28, 2026 are noted as back."


def test_a_sitting_to_come_has_no_papers_out(page: SittingPage) -> None:
    page.load(LATER)
    page.show_part("attendance")
    assert not page._ui.collected_button.isVisible()
    assert not page._ui.collected_label.isVisible()


def test_readiness_is_reached_from_the_sitting(qtbot: QtBot, page: SittingPage) -> None:
    page.load(LATER)
    with qtbot.waitSignal(page.open_readiness) as opened:
        page._ui.readiness_button.click()
    assert opened.args == [LATER]
