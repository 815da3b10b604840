"""Going about the settings: what was typed is saved on the way, or stays with the reason."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.named import unnamed
from youthcourt.gui.settings import court_fields
from youthcourt.gui.settings.court_section import CourtSection
from youthcourt.gui.settings.section import Section
from youthcourt.gui.settings.settings_page import SettingsPage
from youthcourt.services.catalogue import change_criterion, criteria_words
from youthcourt.services.office import Office
from youthcourt.services.settings import DECLARED, change_settings, settings


def _court(page: SettingsPage) -> CourtSection:
    section = page._sections["court"]
    assert isinstance(section, CourtSection)
    return section


def _type(page: SettingsPage, key: str, value: object) -> None:
    court_fields.set_value(_court(page)._fields[key].input, value)


def test_every_declared_setting_has_its_field_with_its_own_help(page: SettingsPage) -> None:
    """Nothing that the court may choose is out of reach; sources are told after the help."""
    fields = _court(page)._fields
    assert set(fields) == set(DECLARED) - set(court_fields.FIXED)
    assert fields["jury_size"].beneath == "How many the draw seats. Elsewhere: 4 to 12 seen."
    assert fields["jury_size"].input.maximum() == 24
    assert fields["paper"].beneath == ""


def test_a_setting_that_no_group_names_is_still_shown(monkeypatch: object) -> None:
    """A choice declared later stands under Other until it has a place."""
    DECLARED["later"] = DECLARED["paper"]
    try:
        assert court_fields.groups(court_fields.RIGHT)[-1] == ("Other", ("later",))
    finally:
        del DECLARED["later"]
    assert court_fields.groups(court_fields.RIGHT) == court_fields.RIGHT


def test_save_keeps_every_kind_of_choice(page: SettingsPage, office: Office) -> None:
    """Text, number, yes or no, choice and lines; afterwards there is nothing to save."""
    court = _court(page)
    assert not court._ui.save_button.isEnabled()
    _type(page, "court_name", "  Oak County Youth Court ")
    _type(page, "jury_size", 8)
    _type(page, "credits", False)
    _type(page, "paper", "a4")
    _type(page, "usual_rooms", ("Room A", "", "Room B"))
    assert court._ui.save_button.isEnabled()
    court._ui.save_button.click()
    kept = office.ask(settings)
    assert (kept.court_name, kept.jury_size, kept.credits) == ("Oak County Youth Court", 8, False)
    assert (kept.paper, kept.usual_rooms) == ("a4", ("Room A", "Room B"))
    assert not court.dirty


def test_leaving_saves_and_a_refusal_stays_beside_its_field(page: SettingsPage, office: Office) -> None:
    """What cannot be used keeps the section open, with the reason; mended, the way is free."""
    _type(page, "jury_minimum", 20)
    page.show_section("criteria")
    assert page.current == "court"
    assert "fewest jurors" in _court(page)._fields["jury_minimum"].beneath
    assert not page.leave()
    _type(page, "jury_minimum", 3)
    page.show_section("criteria")
    assert page.current == "criteria"
    assert office.ask(settings).jury_minimum == 3


def test_put_back_shows_what_is_kept(page: SettingsPage) -> None:
    """A slip is undone with one button, its message as well."""
    _type(page, "case_pattern", "no year")
    assert not page.leave()
    _court(page)._ui.revert_button.click()
    assert _court(page)._fields["case_pattern"].input.text() == "YC-YYYY-####"
    assert page.leave()


def test_the_sections_are_reached_by_keyboard_and_every_input_has_a_name(
    qtbot: QtBot, page: SettingsPage
) -> None:
    """Down the list at the left; Tab goes on into the section."""
    for key in ("rules", "sanctions", "criteria", "own_fields", "words", "backups"):
        qtbot.keyClick(page._ui.section_list, Qt.Key.Key_Down)
        assert page.current == key
        assert unnamed(page) == []
    assert page.leave()
    assert page.commands() == ()


def test_changes_from_elsewhere_are_shown_but_never_over_what_is_typed(
    page: SettingsPage, office: Office
) -> None:
    """The settings follow the court file; a half-typed section waits."""
    office.do(change_settings, usual_place="Library")
    page.refresh(frozenset({"settings"}))
    assert _court(page)._fields["usual_place"].input.text() == "Library"
    _type(page, "court_name", "Half")
    office.do(change_settings, usual_place="School")
    page.refresh(frozenset({"settings"}))
    page.load()
    assert _court(page)._fields["court_name"].input.text() == "Half"


def test_the_wheel_scrolls_and_changes_no_number(page: SettingsPage) -> None:
    """Reading down the page must not turn six jurors into five."""
    box = _court(page)._fields["jury_size"].input
    middle = QPointF(box.rect().center())
    turn = QWheelEvent(
        middle, QPointF(box.mapToGlobal(middle)), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turn)
    assert box.value() == 6


def test_the_criteria_are_said_in_the_courts_words(page: SettingsPage, office: Office) -> None:
    """Six lines, one for each part; an empty one is refused and nothing of the rest is lost."""
    page.show_section("criteria")
    section = page._sections["criteria"]
    fields = section._fields
    assert len(fields) == 6
    fields["3"].input.setText("Sees why something has to change")
    fields["4"].input.setText(" ")
    assert not page.leave()
    assert fields["4"].beneath.startswith("Give the criterion")
    fields["4"].input.setText("Is ready to work on it")
    section._ui.save_button.click()
    kept = {line.part: line.words for line in office.ask(criteria_words)}
    assert (kept["3"], kept["4"]) == ("Sees why something has to change", "Is ready to work on it")
    office.do(change_criterion, "1", "Owns it")
    page.refresh(frozenset({"catalogue"}))
    assert fields["1"].input.text() == "Owns it"


def test_a_section_without_inputs_may_always_be_left(qtbot: QtBot) -> None:
    """What a section is, if it says nothing else."""
    section = Section()
    qtbot.addWidget(section)
    assert section.leave()
    assert section.save()
