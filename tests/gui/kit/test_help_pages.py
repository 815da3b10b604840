"""The help is there without a network: every page is one screen, and every word of it can be found."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.named import unnamed
from youthcourt import words
from youthcourt.domain.wording import reworder
from youthcourt.gui.kit.help_pages import ORDER, Kind, help_page, help_pages, search_help
from youthcourt.gui.kit.help_window import HelpWindow
from youthcourt.places import asset

ONE_SCREEN = 36
"""Lines of a page: with more it would not be one screen."""


def test_every_page_of_the_folder_stands_in_the_contents() -> None:
    assert {path.stem for path in asset("help/en").iterdir()} == set(ORDER)


@pytest.mark.parametrize("name", ORDER)
def test_every_page_is_one_screen_with_a_title_and_no_marks_left(name: str) -> None:
    page = help_page(name)
    assert page.name == name
    assert page.title
    assert len(page.blocks) <= ONE_SCREEN
    told = [page.title, *(block.text for block in page.blocks)]
    assert not [text for text in told if text.startswith(("#", "-", "*")) or "**" in text or "`" in text]


def test_every_page_of_the_folder_has_a_spanish_one() -> None:
    assert {path.name for path in asset("help/es").iterdir()} == {
        path.name for path in asset("help/en").iterdir()
    }


@pytest.mark.parametrize("name", ORDER)
def test_a_spanish_page_is_built_as_the_english_one(name: str) -> None:
    """The same headings, texts and points in the same order; never the English page in its place."""
    english = help_page(name)
    words.use("es_US")
    spanish = help_page(name)
    assert spanish.title != english.title
    assert [(block.kind, block.mark) for block in spanish.blocks] == [
        (block.kind, block.mark) for block in english.blocks
    ]
    told = [spanish.title, *(block.text for block in spanish.blocks)]
    assert not [text for text in told if text.startswith(("#", "-", "*")) or "**" in text or "`" in text]
    assert not {block.text for block in spanish.blocks} & {block.text for block in english.blocks}


def test_the_spanish_help_is_searched_in_spanish() -> None:
    words.use("es_US")
    assert search_help("CODIGO de recup")[0].name == "backups"
    assert [hit.name for hit in search_help("semilla")] == ["jury"]
    assert search_help("seed") == ()


def test_pages_have_headings_texts_and_points() -> None:
    kinds = {block.kind for block in help_page("start").blocks}
    assert kinds == set(Kind)
    assert next(block for block in help_page("start").blocks if block.mark == "1.").text.startswith("Take")


def test_a_page_that_is_not_there_is_the_first_one() -> None:
    assert help_page("no such page").name == ORDER[0]
    assert help_page("case_papers").name == "packet"


def test_every_word_is_found_by_its_beginning_whatever_its_capitals() -> None:
    assert search_help("RECOVERY cod")[0].name == "backups"
    assert "recovery code" in search_help("recovery code")[0].line.lower()
    assert search_help("keyboard")[0].name == "keyboard"
    assert search_help("zyzzyva") == ()
    assert search_help("  ") == ()


def test_the_help_speaks_the_courts_words() -> None:
    words.say_as(reworder({"sitting": "session", "sittings": "sessions"}))
    assert help_page("sittings").title == "Sessions"
    words.say_as(None)


def test_a_language_without_a_page_shows_the_english_one() -> None:
    words.use("fr_FR")
    assert help_page("cases").title == "The list of cases"


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[HelpWindow]:
    around = QWidget()
    qtbot.addWidget(around)
    made = HelpWindow(around)
    made.turn_to("cases")
    made.show()
    yield made
    around.close()


def test_back_goes_through_the_pages_that_were_read(qtbot: QtBot, window: HelpWindow) -> None:
    assert "Narrow the list" in window.text
    assert not window.back_button.isEnabled()
    window.contents_list.setCurrentRow(ORDER.index("privacy"))
    assert window.page == "privacy"
    assert window.title_label.text() == "Privacy"
    window.back_button.click()
    assert window.page == "cases"
    assert window.contents_list.currentRow() == ORDER.index("cases")
    window.go_back()
    assert window.page == "cases"


def test_a_search_lists_what_is_found_and_says_when_nothing_is(qtbot: QtBot, window: HelpWindow) -> None:
    qtbot.keyClicks(window.search_edit, "seed")
    assert [window.contents_list.item(at).text() for at in range(window.contents_list.count())] == [
        help_page("jury").title
    ]
    window.contents_list.setCurrentRow(0)
    assert window.page == "jury"
    window.search_edit.setText("zyzzyva")
    assert window.contents_list.item(0).text() == "No page has these words."
    window.search_edit.clear()
    assert window.contents_list.count() == len(help_pages())


def test_everything_in_the_help_says_what_it_is_and_esc_closes_it(qtbot: QtBot, window: HelpWindow) -> None:
    assert unnamed(window) == []
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
