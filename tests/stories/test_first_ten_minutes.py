"""The first ten minutes, by keyboard alone: three doors, the sample court, its steps, help.

In English and in Spanish; each step is a picture in both looks, at the usual text size and at twice that.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.house.clock import Clock
from tests.stories.keys import (
    dialog,
    go_down_to,
    gone,
    page_of,
    part,
    press,
    push,
    settled,
    tab_to,
    type_over,
    type_text,
    until,
)
from youthcourt import words
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.console.juror_console import JurorConsole
from youthcourt.gui.kit import language
from youthcourt.gui.kit.help_window import HelpWindow
from youthcourt.gui.kit.remember import remember_look
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.toast import toast_of
from youthcourt.gui.main_window.app import Program
from youthcourt.gui.main_window.find_dialog import FindDialog
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.packets.packet_page import PacketPage
from youthcourt.gui.sittings.sitting_page import SittingPage
from youthcourt.gui.sittings.sittings_page import SittingsPage
from youthcourt.gui.today.today_page import TodayPage
from youthcourt.look import palette
from youthcourt.look.theme import Scheme
from youthcourt.services.cases import case_page


class Album:
    """A picture of each step in both looks."""

    def __init__(self, folder: Path, zoom: int, spoken: str) -> None:
        self._folder, self._zoom, self._spoken = folder, zoom, spoken
        self.taken: list[Path] = []

    def take(self, window: QWidget, step: str) -> None:
        """Take *window* in both looks; the story goes on in the other one, as dressing anew takes long."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        looks = (Scheme.LIGHT, Scheme.DARK) if len(self.taken) % 4 == 0 else (Scheme.DARK, Scheme.LIGHT)
        for scheme in looks:
            if scheme is not looks[0]:
                palette.apply(app, scheme, self._zoom)
            settled()
            path = (
                self._folder
                / f"{len(self.taken) // 2 + 1:02d}-{step}-{scheme.value}-{self._zoom}-{self._spoken}.png"
            )
            assert window.grab().save(str(path))
            self.taken.append(path)


@pytest.fixture(params=[("en_US", 100), ("en_US", 200), ("es_US", 100), ("es_US", 200)], ids=str)
def album(request: pytest.FixtureRequest, tmp_path: Path, qapp: QApplication) -> Iterator[Album]:
    """The pictures of one language and text size, which the person has chosen before."""
    spoken, zoom = request.param
    remember_look(Scheme.LIGHT, zoom)
    palette.apply(qapp, Scheme.LIGHT, zoom)
    language.speak(spoken)
    yield Album(tmp_path, zoom, spoken)
    language.begin("en_US")


def test_the_first_ten_minutes(program: Program, clock: Clock, tmp_path: Path, album: Album) -> None:
    """Look reference, section 8: nothing is explained beforehand, and each step ticks itself."""
    opens_the_sample_court(program, tmp_path / "no court yet", album)
    window = program.window
    assert window is not None
    finds_and_opens_a_case(window, album)
    changes_something_in_it(window, album)
    takes_it_back(window, album)
    looks_at_the_packet(window, album)
    shows_a_question_in_rehearsal(window, album)
    sees_what_is_done(window, album)
    asks_for_help(window, album)
    assert len(album.taken) == len({path.name for path in album.taken}) == 2 * 9


def opens_the_sample_court(program: Program, folder: Path, album: Album) -> None:
    """The first of three doors has the cursor; the sample court is made and opens."""
    program.show_door(folder)
    door = program.door
    assert door is not None
    until(lambda: QApplication.activeWindow() is door, "the door has the keyboard")
    until(door.welcome.isVisible, "the three doors are shown")
    album.take(door, "welcome")
    press("Space")
    until(lambda: program.window is not None, "the sample court opens", patience=120_000)
    until(lambda: QApplication.activeWindow() is program.window, "the main window has the keyboard")
    assert program.window is not None
    assert program.window.first_steps.card.done == ()
    album.take(program.window, "home")


def finds_and_opens_a_case(window: MainWindow, album: Album) -> None:
    press("Ctrl+K")
    found = dialog(FindDialog)
    type_text("YC-2026-0059")
    press("Return")
    gone(found)
    page_of(window, CasePage)
    album.take(window, "case")


def changes_something_in_it(window: MainWindow, album: Album) -> None:
    """A field saves itself when it is left; the bar says so."""
    page = page_of(window, CasePage)
    tab_to(part(page, "place_edit"))
    type_over("The old mill")
    press("Tab")
    settled()
    assert window._saved_label.text()
    assert case_place(window) == "The old mill"
    album.take(window, "changed")


def case_place(window: MainWindow) -> str:
    return window.office.ask(case_page, "YC-2026-0059").place


def takes_it_back(window: MainWindow, album: Album) -> None:
    """Ctrl+Z anywhere takes back what was done last, and says so with the act in words."""
    press("Ctrl+Z")
    settled()
    assert case_place(window) != "The old mill"
    step = window.office.steps.to_redo
    assert step is not None
    assert step.what in toast_of(window).text
    album.take(window, "undone")


def todays_sitting(window: MainWindow) -> SittingPage:
    press("Ctrl+3")
    page = page_of(window, SittingsPage)
    go_down_to(part(page, "sittings_table", Table), words.text("Today"))
    press("Return")
    return page_of(window, SittingPage)


def looks_at_the_packet(window: MainWindow, album: Album) -> None:
    push(part(todays_sitting(window), "packet_button"))
    page = page_of(window, PacketPage)
    until(lambda: page._made is not None, "the papers are put together")
    album.take(window, "packet")


def shows_a_question_in_rehearsal(window: MainWindow, album: Album) -> None:
    sitting = todays_sitting(window)
    push(part(sitting, "console_button"))
    page_of(window, JurorConsole)
    press("PgDown")
    album.take(window, "rehearsal")


def sees_what_is_done(window: MainWindow, album: Album) -> None:
    press("Ctrl+1")
    page_of(window, TodayPage)
    assert set(window.first_steps.card.done) == {"find", "open", "change", "undo", "packet", "screen"}
    album.take(window, "done")


def asks_for_help(window: MainWindow, album: Album) -> None:
    press("F1")
    found = dialog(HelpWindow)
    assert found.page == "today"
    album.take(found, "help")
    press("Escape")
    gone(found)
