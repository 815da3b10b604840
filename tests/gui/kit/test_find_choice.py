"""A choice among all people or cases: found as one types, taken with Enter or Down, never by accident."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hand import find, offered
from youthcourt.domain.errors import BadInput, StoreProblem
from youthcourt.domain.parts import Role
from youthcourt.gui.kit.find_choice import FindChoice
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.typed import put_back, typed_on
from youthcourt.services import choosing, people
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page with a message bar and one choice, which is called like a field of a form."""
    made = QWidget()
    qtbot.addWidget(made)
    rows = QVBoxLayout(made)
    rows.addWidget(MessageBar(made))
    choice = FindChoice()
    choice.setObjectName("known_choice")
    rows.addWidget(choice)
    made.show()
    return made


@pytest.fixture
def choice(page: QWidget, office: Office) -> Iterator[FindChoice]:
    """The choice, among the people of the court."""
    made = page.findChild(FindChoice)
    assert made is not None
    made.set_up(office, choosing.PEOPLE, "Type a name")
    yield made
    made.lineEdit().completer().popup().hide()
    made.hidePopup()


def add(office: Office, given: str, family: str = "Lee") -> str:
    """Add somebody."""
    return office.do(people.add_person, NewPerson(given=given, family=family))


def test_what_is_typed_is_found_and_enter_takes_the_line_that_is_marked(
    qtbot: QtBot, office: Office, choice: FindChoice
) -> None:
    """Accents are forgiven. The first line is marked at once; nothing stands in the box before Enter."""
    add(office, "Ann")
    key = add(office, "Zoë", "Núñez")
    assert offered(qtbot, choice, "nunez") == ["Zoë Núñez"]
    qtbot.keyClicks(choice.lineEdit(), " zo")
    popup = choice.lineEdit().completer().popup()
    assert [index.row() for index in popup.selectedIndexes()] == [0]
    assert choice.currentText() == "nunez zo"
    with qtbot.waitSignals([choice.chosen, choice.left]):
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert (choice.key(), choice.currentText()) == (key, "Zoë Núñez")


def test_down_marks_the_next_line_and_two_of_one_name_stay_two(
    qtbot: QtBot, office: Office, choice: FindChoice
) -> None:
    """The line that is marked is the one that counts, when one leaves the box without Enter too."""
    keys = {add(office, "Ann"), add(office, "Ann")}
    offers = [key for key, _text in office.ask(choosing.offers, choosing.PEOPLE, "ann")]
    popup = choice.lineEdit().completer().popup()
    for steps in (0, 1):
        choice.lineEdit().selectAll()
        qtbot.keyClicks(choice.lineEdit(), "ann")
        for _ in range(steps):
            qtbot.keyClick(popup, Qt.Key.Key_Down)
        qtbot.keyClick(popup, Qt.Key.Key_Return)
        assert choice.key() == offers[steps]
    choice.choose(offers[0])
    choice.lineEdit().selectAll()
    qtbot.keyClicks(choice.lineEdit(), "an")
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    popup.hide()
    with qtbot.waitSignal(choice.chosen):
        choice.lineEdit().editingFinished.emit()
    assert choice.key() == offers[1]
    assert choice.kept().endswith(offers[1])
    assert set(offers) == keys


def test_what_is_typed_and_not_chosen_is_refused_and_stays(
    qtbot: QtBot, office: Office, choice: FindChoice
) -> None:
    add(office, "Ann")
    qtbot.keyClicks(choice.lineEdit(), "an")
    with pytest.raises(BadInput) as refused:
        choice.key()
    assert (refused.value.field, refused.value.values["typed"]) == ("known", "an")
    assert "is not in the list" in refused.value.template
    assert choice.currentText() == "an"


def test_a_whole_name_counts_unless_more_than_one_is_called_so(office: Office, choice: FindChoice) -> None:
    """Whoever types it knows whom they mean; of two it must be said which."""
    ann = add(office, "Ann")
    choice.lineEdit().setText("ann lee")
    assert choice.key() == ann
    add(office, "Ann")
    with pytest.raises(BadInput) as refused:
        choice.key()
    assert "more than once" in refused.value.template


def test_a_key_that_was_never_offered_can_be_chosen(office: Office, choice: FindChoice) -> None:
    first = add(office, "Ann", "First")
    for place in range(20):
        add(office, f"Ben{place}")
    choice.choose(first)
    assert (choice.key(), choice.currentText()) == (first, "Ann First")
    choice.choose("nobody")
    assert (choice.key(), choice.currentText()) == (None, "")
    choice.choose(first)
    choice.choose(None)
    assert choice.key() is None


def test_down_opens_the_list_of_the_newest_and_takes_nobody(
    qtbot: QtBot, office: Office, choice: FindChoice
) -> None:
    """Who is chosen already stands in it, and stays chosen; what is typed narrows it."""
    first = add(office, "Ann", "First")
    for place in range(20):
        add(office, f"Ben{place}")
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert choice.view().isVisible()
    assert (choice.count(), choice.itemText(1), choice.key()) == (1 + choosing.OFFERED, "Ben19 Lee", None)
    choice.hidePopup()
    choice.choose(first)
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert [choice.itemText(at) for at in (0, 1, 2)] == ["", "Ann First", "Ben19 Lee"]
    assert (choice.key(), choice.currentIndex()) == (first, 1)
    choice.hidePopup()
    choice.lineEdit().setText("ben3")
    choice.showPopup()
    assert [choice.itemText(at) for at in (0, 1)] == ["", "Ben3 Lee"]


def test_a_draft_brings_back_who_was_chosen_and_tells_it(
    qtbot: QtBot, office: Office, page: QWidget, choice: FindChoice
) -> None:
    """By the key, for two may have one name; words alone, as they were typed, are taken as such."""
    add(office, "Ann")
    second = add(office, "Ann")
    choice.choose(second)
    kept = typed_on(page)
    choice.choose(None)
    with qtbot.waitSignal(choice.chosen):
        assert put_back(page, kept)
    assert choice.key() == second
    assert not put_back(page, kept)
    assert put_back(page, {"known_choice": "half a na"})
    assert choice.currentText() == "half a na"
    ben = add(office, "Ben")
    with qtbot.waitSignal(choice.chosen):
        put_back(page, {"known_choice": "Ben Lee"})
    assert choice.key() == ben
    put_back(page, {"known_choice": "Ann Lee\tgone"})
    assert choice.currentText() == "Ann Lee"


def test_a_choice_changed_by_a_role_or_a_name_is_known_by_its_key(office: Office, choice: FindChoice) -> None:
    ann = add(office, "Ann")
    choice.choose(ann)
    office.do(people.give_role, ann, Role.JUROR)
    assert choice.key() == ann


def test_screen_readers_hear_the_name_and_how_many_are_found(
    qtbot: QtBot, office: Office, choice: FindChoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr("youthcourt.gui.kit.find_choice.announce", lambda _widget, text: heard.append(text))
    add(office, "Ann")
    choice.setAccessibleName("Who comes")
    assert choice.lineEdit().accessibleName() == "Who comes"
    find(qtbot, choice, "ann")
    find(qtbot, choice, "")
    assert heard == ["1 found"] * 3
    assert choice.key() is None


def test_a_file_that_cannot_be_read_is_a_sentence_and_nothing_is_offered(
    qtbot: QtBot, page: QWidget, choice: FindChoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object) -> None:
        raise StoreProblem("The disk failed.")

    monkeypatch.setattr(choosing, "offers", fail)
    assert offered(qtbot, choice, "ann") == []
    bar = page.findChild(MessageBar)
    assert bar is not None
    assert bar.text == "The disk failed."


def test_before_it_is_set_up_it_offers_nothing(qtbot: QtBot) -> None:
    made = FindChoice()
    qtbot.addWidget(made)
    assert offered(qtbot, made, "ann") == []
    made.choose("x")
    made.lineEdit().clear()
    assert made.key() is None
