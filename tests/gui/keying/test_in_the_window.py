"""The keying page in its window: the way there and back, its letters, a lock that keeps what is typed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.keying.hands import hearings, jurors, to_hearings, type_on
from tests.gui.locking import comes_back, goes_away, window_of
from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from tests.stories import keys
from tests.stories.conftest import _put_away
from tests.stories.test_access_keys import twice
from youthcourt.gui.kit import language
from youthcourt.gui.main_window.app import Program
from youthcourt.gui.main_window.history import Place
from youthcourt.services import upkeep
from youthcourt.services.office import Office


@pytest.fixture
def program(qapp: QApplication, paper_court: Path, tmp_path: Path, clock: Clock) -> Iterator[Program]:
    """The window, open on the Monday after the Saturday that was held on paper."""
    made = Program(clock)
    clock.move(hours=50)
    folder = Path(shutil.copytree(paper_court, tmp_path / "court"))
    made.enter(Office(upkeep.open_court(folder, PASSPHRASE, clock), clock=clock))
    yield made
    _put_away(made)


def test_what_is_typed_comes_back_after_the_court_locked_itself(
    qtbot: QtBot, program: Program, clock: Clock
) -> None:
    window = window_of(program)
    day = Clock().today()
    window.show_place(Place("keying", day))
    page = window.pages.current
    page.setFocus()
    type_on(page, "l905")
    to_hearings(page)
    type_on(page, "h1")
    assert window.pages.unrecorded() == 2

    goes_away(qtbot, program, clock)
    window = comes_back(qtbot, program, clock)
    assert window.here == Place("keying", day)
    again = window.pages.current
    assert list(jurors(again)[0].texts().values())[:2] == ["l", "905"]
    assert hearings(again)[0].texts()["foreperson"] == "1"
    for row in (*jurors(again), *hearings(again)):
        row.begun = False  # nothing is to be asked as the test closes it


@pytest.mark.parametrize("locale", ["en_US", "es_US"])
def test_the_way_there_is_one_letter_and_none_is_claimed_twice(
    qtbot: QtBot, program: Program, locale: str
) -> None:
    """On the sitting's page, and on both papers of the keying page, in both languages."""
    if locale != "en_US":
        language.speak(locale)
        qtbot.waitUntil(lambda: "Hoy" in keys.everything_shown())
    window = window_of(program)
    day = Clock().today()
    window.show_place(Place("sitting", day))
    assert twice(window) == []
    window.pages.current._ui.keying_button.click()
    assert window.here == Place("keying", day)
    page = window.pages.current
    for tab in (page._ui.roster_tab, page._ui.hearings_tab):
        page._ui.tabs.setCurrentWidget(tab)
        assert twice(window) == []
    page._ui.sitting_button.click()
    assert window.here == Place("sitting", day)
    language.speak("en_US")
