"""Every word of the window goes through a catalogue, and no label is cut off in a longer language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

import pytest
from babel.messages.pofile import read_po
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlmodel import SQLModel

from tests.house import pseudo, seen
from tests.house.clock import Clock
from tests.house.walk import walk
from tests.stories.test_access_keys import twice
from youthcourt import words
from youthcourt.domain.countries import COUNTRIES
from youthcourt.gui.door.window import Door
from youthcourt.gui.kit import language
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.main_window.openers import door_work
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.places import asset
from youthcourt.services.office import Office
from youthcourt.services.wording import court_words
from youthcourt.store.unit import Unit

_NO_WORDS = re.compile(
    r"\d+(?:st|nd|rd|th)?|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|\b[AP]M\b|\bYC-|Ctrl|\b(?:KB|MB)\b|\.ycb\b"
)
"""Dates, times and sizes, which Babel writes, and numbers."""


def _held(unit: Unit) -> set[str]:
    """Return every text of the court file, which is no word of the program."""
    found: set[str] = set()
    for table in SQLModel.metadata.sorted_tables:
        for column in table.columns:
            values = unit.session.execute(select(column).distinct()).scalars()
            found |= {value for value in values if type(value) is str and value}
    lines = {line for text in found for line in text.splitlines()}
    parts = {part.strip() for line in lines for part in line.split(",") if part.strip()}
    return found | lines | parts | {part[:1].upper() + part[1:] for part in parts}


def _make(office: Office) -> MainWindow:
    made = MainWindow(office)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.fixture
def sample_window(qtbot: QtBot, qapp: QApplication, sample_office: Office) -> Iterator[list[MainWindow]]:
    """A place for the window on the sample court, which ends with the test."""
    held: list[MainWindow] = []
    yield held
    qtbot.waitUntil(lambda: not busy(), timeout=60_000)
    for made in held:
        made._closed = True
        made.pages.shut()
        made.close()
        made.deleteLater()


def _listed(found: set[tuple[str, ...]]) -> str:
    """Return each thing once, with the first place where it was found."""
    first: dict[tuple[str, ...], str] = {}
    for name, *told in sorted(found):
        first.setdefault(tuple(told), name)
    return "\n".join(f"{name} | {' | '.join(told)}" for told, name in first.items())


def _door(qtbot: QtBot, office: Office) -> Iterator[tuple[str, QWidget]]:
    """Yield the door at each of its pages."""
    door = Door(door_work(Clock()), office.store.folder)
    qtbot.addWidget(door)
    door.show()
    pages = door.findChild(QStackedWidget)
    for at in range(pages.count()):
        pages.setCurrentIndex(at)
        QApplication.processEvents()
        yield f"door, {pages.widget(at).objectName()}", door
    qtbot.waitUntil(lambda: not busy(), timeout=60_000)
    door.close()


def _left(text: str, known: re.Pattern[str]) -> str:
    rest = _NO_WORDS.sub(" ", known.sub(" ", pseudo.unmarked(text)))
    return rest if re.search(r"[^\W\d_]{2}", rest) else ""


def test_every_word_of_every_page_and_dialog_comes_from_a_catalogue(
    qtbot: QtBot, sample_office: Office, sample_window: list[MainWindow]
) -> None:
    own_names = {name for _locale, name in language.languages()}
    regions = {name for country in COUNTRIES.values() for _code, name in country.regions}
    spoken_of = {line.word for line in sample_office.ask(court_words)}  # English, as the court says it
    held = sample_office.ask(_held) | own_names | regions | spoken_of
    data = sorted(held, key=len, reverse=True)
    known = re.compile("|".join(rf"(?<!\w){re.escape(text)}(?!\w)" for text in data))
    missed: set[tuple[str, ...]] = set()
    cut: set[tuple[str, ...]] = set()
    with pseudo.spoken() as catalogue:
        sample_window.append(_make(sample_office))
        for name, widget in chain(_door(qtbot, sample_office), walk(sample_window[0], qtbot)):
            cut |= {(name, *told) for told in seen.cut_off(widget)}
            for where, text in seen.texts(widget):
                if rest := _left(text, known):
                    missed.add((name, where, text, rest.strip()))
    assert not missed, _listed(missed)
    assert not cut, _listed(cut)
    with asset("locale/es/LC_MESSAGES/messages.po").open("rb") as file:
        held = {str(message.id) for message in read_po(file)}
    assert {text for text in catalogue.asked - held if _left(text, known)} == set()


def test_in_spanish_nothing_is_cut_off_and_no_letter_is_claimed_twice(
    qtbot: QtBot, sample_office: Office, sample_window: list[MainWindow]
) -> None:
    language.begin("es_US")
    try:
        sample_window.append(_make(sample_office))
        found: set[tuple[str, ...]] = set()
        keys: set[tuple[str, ...]] = set()
        for name, widget in chain(_door(qtbot, sample_office), walk(sample_window[0], qtbot)):
            found |= {(name, *cut) for cut in seen.cut_off(widget)}
            keys |= {(name, text) for text in twice(widget)}
    finally:
        language.begin("en_US")
    assert not found, _listed(found)
    assert not keys, _listed(keys)


def test_the_walk_can_fail_on_words_past_the_catalogue_and_on_words_cut_off(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(300, 100)
    with pseudo.spoken():
        asked, given = QLabel(words.text("Open case {number}", number="Ana"), page), QLabel("Open case", page)
    given.setFixedWidth(20)
    page.show()
    nobody = re.compile(r"(?<!\w)Ana(?!\w)")
    assert [text for _where, text in seen.texts(page) if _left(text, nobody)] == ["Open case"]
    assert [text for _where, text in seen.cut_off(page)] == ["Open case"]
    assert len(asked.text()) > 1.35 * len("Open case Ana")
    given.setWordWrap(True)
    given.setFixedHeight(10)
    assert [text for _where, text in seen.cut_off(page)] == ["Open case"]


def test_marks_keep_values_and_access_keys_and_nest() -> None:
    assert "{name}" in pseudo.marked("Case {name} of {court}")
    assert "&F" in pseudo.marked("&File")
    assert pseudo.marked("  ·  12") == "  ·  12"
    inner = pseudo.marked("two cases")
    assert pseudo.unmarked(f"{pseudo.BEGIN}with {inner} left{pseudo.END} and more").strip() == "and more"
