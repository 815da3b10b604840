"""Who refers and which offenses there are, edited in the settings: leaving a field saves its line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from youthcourt.domain.closing import WantsBack
from youthcourt.gui.settings.agencies_section import AgenciesSection
from youthcourt.gui.settings.offenses_section import OffensesSection
from youthcourt.services import agencies, offenses
from youthcourt.services.office import Office


def test_an_officer_is_added_told_what_they_want_back_and_stopped(qtbot: QtBot, office: Office) -> None:
    section = AgenciesSection(office)
    qtbot.addWidget(section)
    section.load()
    ui = section._ui
    ui.new_button.click()
    ui.label_edit.setText("Maple Police")
    ui.officer_edit.setText("Officer Reyes")
    ui.wants_box.setCurrentIndex(ui.wants_box.findData(WantsBack.NOTHING.value))
    assert section.save()
    (line,) = office.ask(agencies.agencies)
    assert (line.name, line.officer, line.wants_back, line.active) == (
        "Maple Police", "Officer Reyes", WantsBack.NOTHING, True,
    )  # fmt: skip
    ui.active_check.setChecked(False)
    assert section.save()
    (line,) = office.ask(agencies.agencies)
    assert line.stopped_on == office.today()
    assert office.ask(agencies.offered) == ()
    ui.active_check.setChecked(True)
    assert section.save()
    assert len(office.ask(agencies.offered)) == 1


def test_a_line_without_a_name_stays_to_be_mended(qtbot: QtBot, office: Office) -> None:
    section = AgenciesSection(office)
    qtbot.addWidget(section)
    section.load()
    section._ui.new_button.click()
    section._ui.phone_edit.setText("555-0101")
    assert not section.save()
    assert "a name" in section._ui.label_hint.text()
    assert office.ask(agencies.agencies) == ()


def test_an_offense_of_ones_own_joins_the_catalogue(qtbot: QtBot, office: Office) -> None:
    section = OffensesSection(office)
    qtbot.addWidget(section)
    section.load()
    ui = section._ui
    assert (ui.label_edit.text(), ui.class_edit.text()) == ("Shoplifting", "petty")
    ui.active_check.setChecked(False)
    assert section.save()
    assert "Shoplifting" not in [line.label for line in office.ask(offenses.offered)]
    ui.new_button.click()
    qtbot.keyClicks(ui.label_edit, "Egging houses")
    qtbot.keyClick(ui.label_edit, Qt.Key.Key_Return)
    assert office.ask(offenses.offense_types)[-1].label == "Egging houses"
