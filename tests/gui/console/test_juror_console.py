"""The console: the clerk sees what jurors see, and one key takes it away."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.named import unnamed
from youthcourt.domain.juror_view import BLANK, JurorView
from youthcourt.gui.console import juror_console
from youthcourt.gui.console.juror_console import JurorConsole
from youthcourt.services import people, sittings
from youthcourt.services.office import Office

RECORDER = "import sys; open(sys.argv[1], 'wb').write(sys.stdin.buffer.read())"


@pytest.fixture
def hearing(sample_office: Office) -> sittings.DocketLine:
    """The first hearing of today."""
    return sample_office.ask(sittings.sitting_page, sample_office.today()).hearings[0]


@pytest.fixture
def console(qtbot: QtBot, sample_office: Office, hearing: sittings.DocketLine) -> JurorConsole:
    """The console with today's first hearing, in rehearsal."""
    made = JurorConsole(sample_office)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.load(hearing.hearing_id)
    made._ui.question_list.setFocus()
    return made


def _lines(path: Path) -> list[JurorView]:
    return [JurorView.from_line(line) for line in path.read_text("utf-8").splitlines()]


def test_it_begins_blank_with_the_questions_in_order(
    console: JurorConsole, hearing: sittings.DocketLine
) -> None:
    """Nothing is shown before the clerk shows it; the staff page gives the case by number alone."""
    ui = console._ui
    assert ui.now_board.view == BLANK
    assert ui.next_board.view.position == "1 of 6"
    assert ui.question_list.count() == 6
    assert hearing.case in ui.about_label.text()
    assert hearing.name not in ui.about_label.text() + ui.title_label.text()
    assert ui.screen_label.text() == juror_console.REHEARSAL
    assert unnamed(console) == []


def test_the_hearing_is_led_from_the_keyboard(qtbot: QtBot, console: JurorConsole) -> None:
    """Page Down, Page Up, the arrows and Enter in the list."""
    ui, keys = console._ui, _keys(qtbot, console)
    assert not ui.previous_button.isEnabled()
    keys(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert (ui.now_board.view.position, ui.next_board.view.position) == ("2 of 6", "3 of 6")
    assert ui.state_label.text() == "Question 2 of 6"
    keys(Qt.Key.Key_PageUp)
    assert ui.now_board.view.position == "1 of 6"
    keys(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert (ui.now_board.view.position, ui.next_board.view.position) == ("1 of 6", "4 of 6")
    keys(Qt.Key.Key_Return)
    assert ui.now_board.view.position == "4 of 6"


def _keys(qtbot: QtBot, console: JurorConsole) -> object:
    """Return how to press keys while the list of questions has the focus."""

    def press(*keys: Qt.Key) -> None:
        for key in keys:
            qtbot.keyClick(console._ui.question_list, key)

    return press


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_F9, Qt.Key.Key_Period])
def test_one_key_blanks_and_the_same_question_can_come_back(
    qtbot: QtBot, console: JurorConsole, key: Qt.Key
) -> None:
    """B, F9 and the full stop of a clicker."""
    keys = _keys(qtbot, console)
    keys(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, key)
    assert console._ui.now_board.view == BLANK
    assert console._ui.state_label.text() == "Blank"
    keys(key)
    assert console._ui.now_board.view == BLANK
    keys(Qt.Key.Key_PageDown)
    assert console._ui.now_board.view.position == "2 of 6"


def test_after_the_last_question_there_is_no_next(console: JurorConsole) -> None:
    """The buttons rest where they lead nowhere."""
    for _ in range(8):
        console.show_next()
    ui = console._ui
    assert ui.now_board.view.position == "6 of 6"
    assert ui.coming_label.text() == "No further question"
    assert not ui.show_button.isEnabled()
    for _ in range(8):
        console.show_previous()
    assert ui.now_board.view.position == "1 of 6"


def test_the_screen_is_sent_what_the_console_shows_and_is_blank_first_and_last(
    console: JurorConsole, tmp_path: Path
) -> None:
    """Starting in the middle of a rehearsal shows nothing; stopping leaves nothing."""
    console._link._command = (sys.executable, "-c", RECORDER, str(tmp_path / "sent"))
    console.show_next()
    console._ui.screen_button.click()
    assert console._ui.screen_label.text() == juror_console.ON
    assert not console._ui.dark_check.isEnabled()
    assert console._ui.now_board.view == BLANK
    console._ui.show_button.click()
    console._ui.show_button.click()
    console._ui.previous_button.click()
    console._ui.screen_button.click()
    told = [view.position for view in _lines(tmp_path / "sent")]
    assert told == ["", "1 of 6", "2 of 6", "1 of 6", "", ""]
    assert console._ui.screen_label.text() == juror_console.REHEARSAL


def test_another_hearing_another_page_and_the_end_all_blank_first(
    qtbot: QtBot, console: JurorConsole, sample_office: Office, tmp_path: Path
) -> None:
    """No word of one hearing is on the glass when anything else begins."""
    console._link._command = (sys.executable, "-c", RECORDER, str(tmp_path / "sent"))
    console._ui.screen_button.click()
    console.show_next()
    other = sample_office.ask(sittings.sitting_page, sample_office.today()).hearings[1]
    console.load(other.hearing_id)
    console.show_next()
    console.hide()
    console.show()
    console.show_next()
    assert console.leave()
    console.show_next()
    console.shut()
    told = _lines(tmp_path / "sent")
    shown = [view.position for view in told]
    assert shown == ["", "1 of 6", "", "1 of 6", "", "1 of 6", "", "1 of 6", "", ""]
    assert told[1].name != told[3].name
    assert not console._link.on


def test_a_screen_that_dies_is_told_and_the_clerk_works_on(qtbot: QtBot, console: JurorConsole) -> None:
    """The message bar says it; the console is blank and in rehearsal again."""
    console._link._command = (sys.executable, "-c", "import sys; sys.stdin.readline()")
    console._ui.screen_button.click()
    console.show_next()
    qtbot.waitUntil(lambda: not console._link.on)
    assert console._ui.message_bar.text == juror_console.LOST
    assert console._ui.now_board.view == BLANK
    console.show_next()
    assert console._ui.now_board.view != BLANK


def test_a_changed_name_blanks_before_it_is_shown(
    console: JurorConsole, sample_office: Office, hearing: sittings.DocketLine
) -> None:
    """What jurors saw no longer holds: blank, and the new words come next."""
    from dataclasses import replace

    console.show_next()
    console.refresh(frozenset({"duty"}))
    assert console._ui.now_board.view != BLANK
    known = sample_office.ask(people.person_page, hearing.respondent_id).person
    sample_office.do(people.change_person, hearing.respondent_id, replace(known, given="Tomás"))
    console.refresh(frozenset({"people"}))
    assert console._ui.now_board.view == BLANK
    assert console._ui.next_board.view.name.startswith("Tomás")


def test_a_hearing_that_is_gone_leaves_nothing_to_show(console: JurorConsole) -> None:
    """An unknown hearing is refused in the page."""
    console.show_next()
    console.load("no-such-hearing")
    assert console._ui.message_bar.text
    assert console._ui.question_list.count() == 0
    assert not console._ui.show_button.isEnabled()


def test_the_ways_on_are_offered(qtbot: QtBot, console: JurorConsole, hearing: sittings.DocketLine) -> None:
    """Recording the hearing, and the case."""
    with qtbot.waitSignal(console.open_hearing) as asked:
        console._ui.record_button.click()
    assert asked.args == [hearing.hearing_id]
    with qtbot.waitSignal(console.open_case) as case:
        console.commands()[-1].trigger()
    assert case.args == [hearing.case]


def test_a_dark_room_is_seen_in_the_console_too(console: JurorConsole, tmp_path: Path) -> None:
    """The boards and the screen go dark together."""
    light = console._ui.now_board.grab().toImage().pixelColor(5, 5)
    console._ui.dark_check.click()
    assert console._ui.now_board.grab().toImage().pixelColor(5, 5) != light
    arguments = "import sys; open(sys.argv[1], 'w').write(sys.argv[-1]); sys.stdin.read()"
    console._link._command = (sys.executable, "-c", arguments, str(tmp_path / "options"))
    console._ui.screen_button.click()
    console.shut()
    assert (tmp_path / "options").read_text() == "--dark"
