"""Commands on the court day at hand, from wherever the clerk is: F5, Ctrl+P, Ctrl+Shift+P, Ctrl+Shift+N."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from pytestqt.qtbot import QtBot

from tests.gui.commands import command, refer
from tests.gui.hand import dialog_of
from tests.house.clock import Clock
from tests.house.windows import main_window
from youthcourt.gui.kit.toast import toast_of
from youthcourt.gui.main_window.court_day import NO_SITTING, NOTHING_TO_PRINT
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.sittings.new_sitting_dialog import NewSittingDialog
from youthcourt.services import sittings
from youthcourt.services.office import Office

PACKET, PRINT, SCREEN = "Packet of the sitting", "Print this…", "Jurors' screen"


@pytest.fixture
def sample_window(qtbot: QtBot, sample_office: Office) -> Iterator[MainWindow]:
    """The sample court's window; its sitting is today, with six hearings."""
    with main_window(qtbot, sample_office) as made:
        yield made


def give(window: MainWindow, words: str) -> Place:
    command(window, words).trigger()
    here = window.here
    assert here is not None
    return here


def test_without_a_sitting_each_says_what_to_do_first(window: MainWindow) -> None:
    for words in (PACKET, SCREEN):
        assert give(window, words) == Place("today")
        assert toast_of(window).text == NO_SITTING
        toast_of(window).dismiss()


def test_a_new_sitting_is_made_from_anywhere_and_opened(
    qtbot: QtBot, window: MainWindow, clock: Clock
) -> None:
    command(window, "New sitting…").trigger()
    dialog = dialog_of(window, NewSittingDialog)
    dialog._ui.on_date.edit.setText("+2w")
    dialog._ui.act_button.click()
    day = window.office.ask(sittings.day_at_hand)
    assert window.here == Place("sitting", day)


def test_a_sitting_without_hearings_has_nothing_for_the_screen(window: MainWindow) -> None:
    window.office.do(sittings.add_sitting, window.office.today())
    assert give(window, SCREEN) == Place("today")
    assert "Add cases to it first" in toast_of(window).text


def test_the_packet_is_that_of_the_sitting_at_hand(sample_window: MainWindow) -> None:
    today = sample_window.office.today()
    assert give(sample_window, PACKET) == Place("packet", today)


def test_the_packet_is_that_of_the_sitting_shown(sample_window: MainWindow) -> None:
    later = max(line.held_on for line in sample_window.office.ask(sittings.list_sittings))
    sample_window.show_place(Place("sitting", later))
    assert give(sample_window, PACKET) == Place("packet", later)


def test_the_screen_is_for_the_hearing_chosen_or_shown_else_the_next(sample_window: MainWindow) -> None:
    office = sample_window.office
    hearings = office.ask(sittings.sitting_page, office.today()).hearings
    first = office.ask(sittings.hearing_at_hand, office.today())
    assert give(sample_window, SCREEN) == Place("console", first)
    other = next(line.hearing_id for line in hearings if line.hearing_id != first)
    sample_window.show_place(Place("hearing", other))
    assert give(sample_window, SCREEN) == Place("console", other)
    sample_window.show_place(Place("sitting", office.today()))
    docket = sample_window.pages.current._ui.docket_table
    docket.choose(other)
    assert give(sample_window, SCREEN) == Place("console", other)


def test_what_is_printed_is_what_is_shown(sample_window: MainWindow) -> None:
    office = sample_window.office
    hearing = office.ask(sittings.sitting_page, office.today()).hearings[0]
    assert give(sample_window, PRINT) == Place("today")
    assert toast_of(sample_window).text == NOTHING_TO_PRINT
    sample_window.show_place(Place("case", hearing.case))
    assert give(sample_window, PRINT) == Place("case_papers", hearing.case)
    sample_window.show_place(Place("hearing", hearing.hearing_id))
    assert give(sample_window, PRINT) == Place("packet", office.today())


def test_on_the_page_of_papers_it_asks_for_the_printer(qtbot: QtBot, window: MainWindow) -> None:
    window.show_place(Place("case_papers", refer(window, "Maria")))
    page = window.pages.current
    qtbot.waitUntil(lambda: page._made is not None, timeout=20_000)
    command(window, PRINT).trigger()
    dialog_of(page, QPrintDialog).reject()
