"""The card of first steps on the home page: it ticks by itself, leads on, and can be put away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.commands import chosen, command, refer
from tests.gui.hand import dialog_of
from tests.gui.named import unnamed
from tests.house.clock import Clock
from tests.services.desk import Desk
from youthcourt.gui.cases.new_referral import NewReferralDialog
from youthcourt.gui.kit.checklist_card import CardStep, ChecklistCard
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.main_window.find_dialog import FindDialog
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.look import palette
from youthcourt.look.theme import Scheme
from youthcourt.services import sample, sittings
from youthcourt.services.first_steps import first_steps
from youthcourt.services.office import Office
from youthcourt.services.papers import note_printed
from youthcourt.services.sample import SampleWish
from youthcourt.services.upkeep import KdfCost


def card(window: MainWindow) -> ChecklistCard:
    return window.first_steps.card


def test_an_own_court_begins_with_its_first_referral(window: MainWindow) -> None:
    assert card(window).isVisible()
    assert card(window).next == "referral"
    card(window).go_button.click()
    dialog_of(window, NewReferralDialog).reject()
    refer(window, "Maria")
    assert card(window).done == ("referral",)
    card(window).go_button.click()
    assert chosen(window) == "People"
    assert not card(window).isVisible()
    window.show_place(Place("today"))
    assert card(window).isVisible()
    assert unnamed(card(window)) == []


def test_the_card_is_put_away_and_brought_back_from_the_help_menu(window: MainWindow) -> None:
    card(window).hide_button.click()
    assert not card(window).isVisible()
    window.show_place(Place("people"))
    window.show_place(Place("today"))
    assert not card(window).isVisible()
    command(window, "First steps").trigger()
    assert card(window).isVisible()
    card(window).restart_button.click()
    assert card(window).isVisible()


def test_a_court_that_is_past_its_first_steps_is_not_told_of_them(
    qtbot: QtBot, opened: Office, clock: Clock
) -> None:
    desk = Desk(opened, clock)
    number = desk.ready()
    desk.jurors(7)
    desk.schedule(number)
    desk.draw()
    opened.do(note_printed, "packet", number, 4)
    window = MainWindow(opened)
    qtbot.addWidget(window)
    window.show()
    assert not card(window).isVisible()
    command(window, "First steps").trigger()
    assert card(window).isVisible()
    window._closed = True
    window.pages.shut()


@pytest.fixture
def sample_window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: Clock) -> Iterator[MainWindow]:
    """The window on a small sample court."""
    palette.apply(qapp, Scheme.LIGHT)
    office, _code = sample.sample_office(
        tmp_path / "sample", "plain maple river lantern", clock,
        wish=SampleWish(cases=8), cost=KdfCost(64, 1, 1),
    )  # fmt: skip
    made = MainWindow(office)
    made.show()
    yield made
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)
    made._closed = True
    made.pages.shut()
    made.close()
    made.deleteLater()
    office.close()


def test_the_sample_courts_steps_tick_as_they_are_done(
    qtbot: QtBot, sample_window: MainWindow, clock: Clock
) -> None:
    """Look reference, section 8, minute one: each step ticks itself when done for real."""
    window = sample_window
    assert card(window).done == ()
    card(window).go_button.click()
    dialog = dialog_of(window, FindDialog)
    qtbot.keyClicks(dialog._ui.words_edit, "yc-2026")
    qtbot.keyClick(dialog._ui.words_edit, Qt.Key.Key_Return)
    window.show_place(Place("today"))
    assert set(card(window).done) == {"find", "open"}
    refer(window, "Maria")
    assert "change" in card(window).done
    day = next(
        line.held_on for line in window._office.ask(sittings.list_sittings) if line.held_on >= clock.today()
    )
    window.show_place(Place("packet", day))
    qtbot.waitUntil(lambda: "packet" in done_now(window), timeout=30_000)
    page = window._office.ask(sittings.sitting_page, day)
    window.show_place(Place("console", page.hearings[0].hearing_id))
    assert "screen" not in done_now(window)
    window.pages.current.show_next()
    assert "screen" in done_now(window)
    window.show_place(Place("today"))
    assert set(card(window).done) == {"find", "open", "change", "packet", "screen"}
    assert card(window).next == "undo"


def done_now(window: MainWindow) -> list[str]:
    return [step.key for step in window._office.ask(first_steps).steps if step.done]


def test_the_card_says_what_is_done_in_words_too(qtbot: QtBot) -> None:
    made = ChecklistCard()
    qtbot.addWidget(made)
    made.resize(900, 200)
    made.show_steps("First steps", [CardStep("a", "One", True), CardStep("b", "Two", False)])
    made.show()
    assert [told.accessibleName() for told in made._texts] == ["One: done", "Two: to do"]
    made.resize(400, 200)
    with qtbot.waitSignal(made.wanted) as wanted:
        made.go_button.click()
    assert wanted.args == ["b"]
    made.show_steps("First steps", [CardStep("a", "One", True), CardStep("b", "Two", True)])
    assert not made.go_button.isVisible()
    assert made._count.text() == "All done"
