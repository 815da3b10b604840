"""The first minute: three doors, the language and the text size, and a court whose country decides much."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.door.test_door import LATER, type_on
from tests.gui.named import unnamed
from tests.house.clock import Clock
from youthcourt.gui.door.window import Door
from youthcourt.gui.kit import language
from youthcourt.gui.kit.remember import last_look
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.main_window.app import Program
from youthcourt.gui.main_window.openers import door_work
from youthcourt.services import catalogue, settings
from youthcourt.services.office import Office


@pytest.fixture
def first_day(qtbot: QtBot, tmp_path: Path, clock: Clock) -> Iterator[Door]:
    """The door of a computer on which no court was ever opened."""
    made = Door(door_work(clock), tmp_path / "none yet")
    qtbot.addWidget(made)
    made.show()
    yield made
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)


def test_a_first_day_begins_with_three_doors(first_day: Door) -> None:
    welcome = first_day.welcome
    assert welcome.isVisible()
    titles = [getattr(welcome._ui, f"{key}_title").text() for key in ("sample", "start", "open")]
    assert titles == ["Try the sample court", "Start our court", "Open or restore"]
    assert "No account and no internet" in welcome._ui.quiet_label.text()
    assert unnamed(welcome) == []


def test_each_door_leads_somewhere_and_back(first_day: Door) -> None:
    first_day.welcome._ui.start_button.click()
    assert first_day.new_court.isVisible()
    first_day.new_court._ui.back_button.click()
    assert first_day.welcome.isVisible()
    first_day.welcome._ui.open_button.click()
    assert first_day.unlock.isVisible()
    first_day.unlock._ui.start_button.click()
    first_day.new_court._ui.back_button.click()
    assert first_day.unlock.isVisible()
    first_day.unlock._ui.welcome_button.click()
    assert first_day.welcome.isVisible()


def test_where_a_court_lies_the_passphrase_is_asked_for(door: Door) -> None:
    assert door.unlock.isVisible()


def test_a_larger_text_is_kept_and_shown_at_once(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: Clock
) -> None:
    program = Program(clock)
    program.show_door(tmp_path / "none yet")
    before = program.door
    assert before is not None
    combo = before.welcome._ui.size_combo
    combo.setCurrentIndex(combo.findData(150))
    combo.activated.emit(combo.currentIndex())
    assert last_look()[1] == 150
    assert program.door is not None
    assert program.door is not before
    assert program.door.welcome.isVisible()
    assert program.door.welcome._ui.size_combo.currentData() == 150
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)
    program.door.close()


def test_the_language_is_kept(first_day: Door) -> None:
    combo = first_day.welcome._ui.language_combo
    assert combo.itemData(0) == "en_US"
    assert [combo.itemText(at) for at in range(combo.count())] == [name for _, name in language.languages()]
    combo.activated.emit(0)
    assert language.last_language() == "en_US"


def start(door: Door, qtbot: QtBot, folder: Path) -> Office:
    """Type the passphrase, make the court, and type its code."""
    page = door.new_court
    type_on(qtbot, page, "folder_edit", str(folder))
    type_on(qtbot, page, "passphrase_edit", LATER)
    qtbot.keyClick(type_on(qtbot, page, "again_edit", LATER), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(door.code._code), timeout=20_000)
    line = type_on(qtbot, door.code, "group_edit", door.code._code.split("-")[4])
    with qtbot.waitSignal(door.opened) as opened:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    office = opened.args[0]
    assert isinstance(office, Office)
    return office


def test_a_scottish_court_gets_its_paper_its_words_and_its_nation(
    qtbot: QtBot, first_day: Door, tmp_path: Path
) -> None:
    """Look reference, section 8: the country sets paper, words and holidays; juries start with a choice."""
    first_day.welcome._ui.start_button.click()
    ui = first_day.new_court._ui
    type_on(qtbot, first_day.new_court, "name_edit", "Our Panel")
    ui.country_combo.setCurrentIndex(ui.country_combo.findData("gb"))
    assert "A4" in ui.country_hint.text()
    assert "offence" in ui.country_hint.text()
    ui.region_combo.setCurrentIndex(ui.region_combo.findData("SCT"))
    for _page in range(3):
        ui.next_button.click()
    ui.least_spin.setValue(5)
    ui.most_spin.setValue(20)
    ui.duty_combo.setCurrentIndex(ui.duty_combo.findData("off"))
    assert not ui.sittings_spin.isEnabled()
    ui.sanctions_list.item(0).setCheckState(Qt.CheckState.Unchecked)
    ui.next_button.click()
    office = start(first_day, qtbot, tmp_path / "ours")
    chosen = office.ask(settings.settings)
    assert (chosen.country, chosen.region, chosen.paper, chosen.wording) == ("gb", "SCT", "a4", "uk")
    lines = {line.item.code: line for line in office.ask(catalogue.sanction_types)}
    assert (lines["service"].item.minimum, lines["service"].item.maximum) == (5, 20)
    assert not lines["apology"].active
    assert lines["essay"].active
    assert not lines["curfew"].active, "Not ticked at first"
    office.close()


def test_finish_now_takes_every_default(qtbot: QtBot, first_day: Door, tmp_path: Path) -> None:
    first_day.welcome._ui.start_button.click()
    type_on(qtbot, first_day.new_court, "name_edit", "Our Court")
    first_day.new_court._ui.finish_button.click()
    assert first_day.new_court._ui.steps.currentIndex() == 4
    office = start(first_day, qtbot, tmp_path / "ours")
    chosen = office.ask(settings.settings)
    assert (chosen.court_name, chosen.paper, chosen.jury_duty) == ("Our Court", "letter", "required")
    off = {line.item.code for line in office.ask(catalogue.sanction_types) if not line.active}
    assert off == {"restitution", "curfew", "no_contact", "stay_away"}
    office.close()


def test_a_country_without_parts_asks_for_none(first_day: Door) -> None:
    first_day.welcome._ui.start_button.click()
    ui = first_day.new_court._ui
    ui.country_combo.setCurrentIndex(ui.country_combo.findData("ie"))
    assert not ui.region_combo.isVisible()
    assert first_day.new_court._choices()["region"] == ""


def test_every_page_of_the_set_up_says_what_it_is(first_day: Door) -> None:
    first_day.welcome._ui.start_button.click()
    for at in range(5):
        first_day.new_court._turn_to(at)
        assert unnamed(first_day.new_court) == []
