"""Every word of the window goes through a catalogue, and no label is cut off in a longer language."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from babel.messages.pofile import read_po
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlmodel import SQLModel

from tests.house import pseudo, seen
from tests.house.walk import walk
from youthcourt.gui.cases.new_referral import CLASSES
from youthcourt.gui.kit import language
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.places import asset
from youthcourt.services.office import Office
from youthcourt.store.unit import Unit

_NO_WORDS = re.compile(
    r"\d+(?:st|nd|rd|th)?|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|\b[AP]M\b|\bYC-|Ctrl|\b(?:KB|MB)\b|\.ycb\b"
)
"""Dates, times and sizes, which Babel writes, and numbers."""


def _held(unit: Unit) -> set[str]:
    """Return every text of the court file, which is no word of the program."""
    found: set[str] = set()
    for table in SQLModel.metadata.sorted_tables:
        for column in table.columns:
            values = unit.session.execute(select(column).distinct()).scalars()
            found |= {value for value in values if type(value) is str and value}
    return found | {line for text in found for line in text.splitlines()}


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


def _left(text: str, known: re.Pattern[str]) -> str:
    rest = _NO_WORDS.sub(" ", known.sub(" ", pseudo.unmarked(text)))
    return rest if re.search(r"[^\W\d_]{2}", rest) else ""


def test_every_word_of_every_page_and_dialog_comes_from_a_catalogue(
    qtbot: QtBot, sample_office: Office, sample_window: list[MainWindow]
) -> None:
    own_names = {name for _locale, name in language.languages()}
    # The classes of offenses are the law's own terms, by which a court's rules are looked up.
    data = sorted(sample_office.ask(_held) | own_names | set(CLASSES), key=len, reverse=True)
    known = re.compile("|".join(rf"(?<!\w){re.escape(text)}(?!\w)" for text in data))
    missed = set()
    with pseudo.spoken() as catalogue:
        sample_window.append(_make(sample_office))
        for name, widget in walk(sample_window[0], qtbot):
            for where, text in seen.texts(widget):
                if rest := _left(text, known):
                    missed.add((name, where, text, rest.strip()))
    assert not missed, _listed(missed)
    with asset("locale/es/LC_MESSAGES/messages.po").open("rb") as file:
        held = {str(message.id) for message in read_po(file)}
    assert {text for text in catalogue.asked - held if _left(text, known)} == set()


def test_no_label_or_button_is_cut_off_in_spanish(
    qtbot: QtBot, sample_office: Office, sample_window: list[MainWindow]
) -> None:
    language.begin("es_US")
    try:
        sample_window.append(_make(sample_office))
        found = {
            (name, *cut) for name, widget in walk(sample_window[0], qtbot) for cut in seen.cut_off(widget)
        }
    finally:
        language.begin("en_US")
    assert not found, _listed(found)
