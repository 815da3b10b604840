"""Whether somebody is a full-time student, asked on their page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.gui.hand import entry
from youthcourt.gui.people.person_page import PersonPage
from youthcourt.services import people
from youthcourt.services.enrollment import enrolled
from youthcourt.services.people import NewPerson


@pytest.fixture
def person_page(qtbot, office):
    page = PersonPage(office)
    qtbot.addWidget(page)
    office.on_change(page.refresh)
    page.resize(1100, 900)
    page.show()
    qtbot.waitExposed(page)
    return page


def add(office, given="Ada", family="Applewhite", *roles, **more):
    return office.do(people.add_person, NewPerson(given=given, family=family, **more), *roles)


def test_whether_they_are_a_full_time_student_is_noted_as_the_choice_is_left(qtbot, person_page, office):
    """By keyboard; on the way from not asked to no, yes is never written."""
    ada, done = add(office), office.steps.count
    person_page.load(ada)
    box = entry(person_page, "enrolled_box")
    assert box.currentText() == "Not asked yet"
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    person_page.load(ada)
    assert box.currentText() == "No"
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert office.ask(enrolled, ada) is False
    assert office.steps.count == done + 1


def test_an_answer_that_is_chosen_and_not_left_is_written_with_the_page(person_page, office):
    ada, bea = add(office), add(office, "Bea", "Birch")
    person_page.load(ada)
    entry(person_page, "enrolled_box").setCurrentIndex(1)
    person_page.load(bea)
    assert office.ask(enrolled, ada) is True
    assert office.ask(enrolled, bea) is None
    assert entry(person_page, "enrolled_box").currentText() == "Not asked yet"
