"""The language is chosen while the program runs, and kept for the next start."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.house.clock import Clock
from youthcourt import words
from youthcourt.gui.kit import language
from youthcourt.gui.kit.remember import last_language
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.main_window.app import Program
from youthcourt.gui.main_window.history import Place
from youthcourt.services import intake, settings
from youthcourt.services.intake import Referral
from youthcourt.services.office import Office


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.begin("en_US")


@pytest.fixture
def program(qtbot: QtBot, opened: Office, clock: Clock) -> Iterator[Program]:
    """The program with its main window on an empty court."""
    made = Program(clock)
    made.enter(opened)
    yield made
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)
    if made.window is not None:
        made.window._closed = True
        made.window.pages.shut()
        made.window.close()
        made.window.deleteLater()
    if made.door is not None:
        made.door.close()
        made.door.deleteLater()


def test_languages_tell_their_own_names() -> None:
    assert language.languages() == (("en_US", "English"), ("es_US", "Español"))


@pytest.mark.parametrize(
    ("asked", "spoken"), [("es_MX", "es_US"), ("es-US", "es_US"), ("en_GB", "en_US"), ("fr", "en_US")]
)
def test_any_spanish_is_spoken_as_spanish_and_an_unknown_language_as_english(asked: str, spoken: str) -> None:
    language.speak(asked)
    assert words.spoken() == spoken
    assert last_language() == spoken


def test_what_was_chosen_is_spoken_at_the_next_start() -> None:
    language.speak("es_US")
    words.use("en_US")
    language.begin()
    assert words.spoken() == "es_US"


def test_the_window_is_made_anew_at_the_same_place_and_what_was_typed_is_saved(
    qtbot: QtBot, program: Program, opened: Office
) -> None:
    number = opened.do(intake.new_referral, Referral(given="Ana"))
    before = program.window
    assert before is not None
    before.show_place(Place("case", number))
    before.show_place(Place("settings"))
    before.pages.current.show_section("court")
    line = before.pages.current.findChild(QLineEdit, "usual_place_input")
    line.setText("Library")
    language.speak("es_US")
    qtbot.waitUntil(lambda: program.window is not before)
    after = program.window
    assert after is not None
    assert after.isVisible()
    assert not before.isVisible()
    assert opened.ask(settings.settings).usual_place == "Library"
    assert after._way.here == Place("settings")
    assert after._ui.navigation_list.item(0).text() == "Hoy"
    assert after.menuBar().actions()[0].text() == "&Archivo"
    after.back()
    assert after._way.here == Place("case", number)
    after.show_place(Place("settings"))
    after.pages.current.show_section("look")
    box = after.pages.current.findChild(
        type(after.pages.current._sections["look"]._ui.language_box), "language_box"
    )
    assert box.currentText() == "Español"


def test_a_change_is_told_to_the_new_window_alone(qtbot: QtBot, program: Program, opened: Office) -> None:
    before = program.window
    assert before is not None
    heard: list[object] = []
    before._changes.changed.connect(heard.append)
    language.speak("es_US")
    qtbot.waitUntil(lambda: program.window is not before)
    opened.do(settings.change_settings, usual_place="Library")
    assert heard == []
    assert program.window is not None
    assert program.window._saved_label.text().startswith("Guardado")


def test_the_door_speaks_the_language_chosen(
    qtbot: QtBot, clock: Clock, program: Program, opened: Office
) -> None:
    assert program.window is not None
    program.window._changes.blockSignals(True)
    program._locked(opened.store.folder)
    before = program.door
    assert before is not None
    language.speak("es_US")
    qtbot.waitUntil(lambda: program.door is not before)
    assert program.door is not None
    assert program.door.unlock._ui.open_button.text().replace("&", "") == "Abrir el tribunal"
    assert program.door.folder == opened.store.folder
