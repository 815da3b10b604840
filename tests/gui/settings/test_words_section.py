"""The court's own words: a pack at a stroke, a word at a time, how it reads at once, forms that follow."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.gui.commands import chosen
from tests.gui.named import unnamed
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.settings.settings_page import SettingsPage
from youthcourt.gui.settings.words_section import WordsSection
from youthcourt.look.own_words import reworded
from youthcourt.services.office import Office
from youthcourt.services.wording import change_words, court_words


def words_of(page: SettingsPage) -> WordsSection:
    section = page._sections["words"]
    assert isinstance(section, WordsSection)
    page.show_section("words")
    return section


def take(section: WordsSection, pack: str) -> None:
    combo = section._ui.pack_combo
    combo.setCurrentIndex(combo.findData(pack))
    combo.activated.emit(combo.currentIndex())


def test_a_pack_is_read_before_it_is_taken(page: SettingsPage, office: Office) -> None:
    section = words_of(page)
    take(section, "uk")
    assert "A panel member who knows the respondent" in section._ui.preview_label.text()
    assert section.dirty
    section._ui.revert_button.click()
    assert "A juror who knows" in section._ui.preview_label.text()
    take(section, "uk")
    section._lines["judge"].setText("magistrate")
    section._ui.save_button.click()
    assert not section.dirty
    said = {line.word: line.said for line in office.ask(court_words)}
    assert (said["judge"], said["juror"]) == ("magistrate", "panel member")


def test_everything_in_the_section_says_what_it_is(page: SettingsPage) -> None:
    assert unnamed(words_of(page)) == []


def test_pages_speak_the_new_words_when_they_are_next_shown(qtbot: QtBot, window: MainWindow) -> None:
    """Architecture, rule 9: labels in forms are filled at run time from the court's own words."""
    window.show_place(Place("sittings"))
    before = window.pages.current
    window.show_place(Place("settings"))
    section = words_of(window.pages.current)
    take(section, "uk")
    section.save()
    window.show_place(Place("sittings"))
    assert window.pages.current is not before
    assert chosen(window) == "Sessions"
    assert "session" in window.pages.current._ui.new_button.text().lower()


def test_an_access_key_stays_with_its_letter(qtbot: QtBot, window: MainWindow) -> None:
    window._office.do(change_words, {}, "uk")
    assert reworded("New &sitting") == "New &session"
    assert reworded("&Judge") == "Chair"
    assert reworded("Salt && pepper") == "Salt && pepper"
