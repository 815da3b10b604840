"""The court's own words: a pack at a stroke, a word at a time, how it reads at once, forms that follow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.gui.commands import chosen
from tests.gui.hand import type_into
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


def said(office: Office) -> dict[str, str]:
    return {line.word: line.said for line in office.ask(court_words)}


def test_a_pack_is_taken_as_it_is_chosen_and_read_at_once(
    qtbot: QtBot, page: SettingsPage, office: Office
) -> None:
    """One act, with the words that the court said in its own way; chosen again, nothing happens."""
    section = words_of(page)
    type_into(qtbot, page, "judge_edit", "magistrate")
    done = office.steps.count
    take(section, "uk")
    assert "A panel member who knows the respondent" in section._ui.preview_label.text()
    assert (said(office)["judge"], said(office)["juror"]) == ("chair", "panel member")
    take(section, "uk")
    assert office.steps.count == done + 1
    assert not section.dirty


def test_a_word_is_said_from_when_its_field_is_left(qtbot: QtBot, page: SettingsPage, office: Office) -> None:
    """An empty one is said as the pack does."""
    section, done = words_of(page), office.steps.count
    type_into(qtbot, page, "judge_edit", " magistrate ")
    assert said(office)["judge"] == "magistrate"
    assert section._lines["judge"].text() == "magistrate"
    line = section._lines["judge"]
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert (said(office)["judge"], line.text()) == ("judge", "judge")
    assert office.steps.count == done + 2


def test_a_refused_word_is_told_beneath_it_and_keeps_what_was_typed(
    qtbot: QtBot, page: SettingsPage, office: Office
) -> None:
    """Other words go on being saved; the section is not left before it is mended or put back."""
    section = words_of(page)
    type_into(qtbot, page, "judge_edit", "{judge}")
    hint = section.findChild(QLabel, "judge_hint")
    assert hint is not None
    assert hint.isVisible()
    assert hint.text() == "Write “judge” in your own way with at most 30 letters."
    type_into(qtbot, page, "juror_edit", "peer")
    assert said(office)["juror"] == "peer"
    assert section._lines["judge"].text() == "{judge}"
    office.do(change_words, {"docket": "list"})
    page.refresh(frozenset({"words"}))
    assert (section._lines["judge"].text(), section._lines["docket"].text()) == ("{judge}", "list")
    assert not page.leave()
    assert page.focusWidget() is section._lines["judge"]
    type_into(qtbot, page, "judge_edit", "judge")
    assert not hint.isVisible()
    assert page.leave()


def test_everything_in_the_section_says_what_it_is(page: SettingsPage) -> None:
    assert unnamed(words_of(page)) == []


def test_pages_speak_the_new_words_when_they_are_next_shown(qtbot: QtBot, window: MainWindow) -> None:
    """Architecture, rule 9: labels in forms are filled at run time from the court's own words."""
    window.show_place(Place("sittings"))
    before = window.pages.current
    window.show_place(Place("settings"))
    section = words_of(window.pages.current)
    take(section, "uk")
    window.show_place(Place("sittings"))
    assert window.pages.current is not before
    assert chosen(window) == "Sessions"
    assert "session" in window.pages.current._ui.new_button.text().lower()


def test_an_access_key_stays_with_its_letter(qtbot: QtBot, window: MainWindow) -> None:
    window._office.do(change_words, {}, "uk")
    assert reworded("New &sitting") == "New &session"
    assert reworded("&Judge") == "Chair"
    assert reworded("Salt && pepper") == "Salt && pepper"
