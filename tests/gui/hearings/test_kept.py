"""A hearing begun when the court locks by itself: every part of it is back, on another page as well."""

from __future__ import annotations

import json

from tests.gui.hearings.writing import add_item, fill, shown
from youthcourt.gui.hearings.hearing_page import HearingPage


def test_a_hearing_begun_comes_back_whole_on_a_new_page(qtbot, desk, page):
    """What a jury has said is the one thing that nobody can type from paper again by guessing."""
    first = shown(desk, page)
    fill(page)
    add_item(page, "essay", "600")
    page._ui.foreperson_words_text.setPlainText("We talked for long.")
    page._ui.unanimous_box.setChecked(False)
    written = page._record.draft()
    kept = json.loads(json.dumps(page.begun()))
    other = HearingPage(desk.office)
    qtbot.addWidget(other)
    other.take_back(kept)
    assert other.unrecorded == (first,)
    other.load(first)
    assert other._record.draft() == written


def test_an_approval_begun_comes_back_as_well(qtbot, desk, page):
    first = desk.hear(desk.numbers[0])
    page.load(first)
    page._ui.note_edit.setText("Read aloud")
    page._ui.approved_on_date.edit.setText("someday")
    kept = json.loads(json.dumps(page.begun()))
    other = HearingPage(desk.office)
    qtbot.addWidget(other)
    other.take_back(kept)
    other.load(first)
    assert other._ui.note_edit.text() == "Read aloud"
    assert other._ui.approved_on_date.edit.text() == "someday"
