"""A refusal is said where the person is looking; what was typed stays; bugs are not hidden."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.gui.kit.fields import Form
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.refusals import find_bar, refusals_shown
from youthcourt.look import palette
from youthcourt.look.theme import Scheme

NO_CONSENT = Refused("{name} has no guardian's consent on file. Please record it first.", name="<b>Maya</b>")


class _Page(QWidget):
    """A page with a message bar, a form, and a part that lies deeper."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.bar = MessageBar()
        self.form = Form()
        self.given = self.form.line("given", "&First name", hint="As they want to be called.")
        self.deeper = QWidget()
        for part in (self.bar, self.form, self.deeper):
            column.addWidget(part)


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot) -> _Page:
    """The page on a screen."""
    made = _Page()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_refusal_is_said_in_the_pages_bar_as_plain_text(page: _Page) -> None:
    """The sentence with its values, the name as typed, and nothing typed is lost."""
    page.given.setText("Maya")
    with refusals_shown(page) as outcome:
        raise NO_CONSENT
    assert outcome.refused is NO_CONSENT
    assert page.bar.isVisible()
    assert page.bar.text == "<b>Maya</b> has no guardian's consent on file. Please record it first."
    assert page.bar.accessibleName() == page.bar.text
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.bar.findChildren(QLabel))
    assert page.given.text() == "Maya"


def test_the_next_try_begins_with_an_empty_bar(page: _Page) -> None:
    """What was mended is no longer held against the page; an empty bar takes no room."""
    with refusals_shown(page):
        raise NO_CONSENT
    with refusals_shown(page) as outcome:
        pass
    assert outcome.refused is None
    assert not page.bar.isVisible()
    assert page.bar.text == ""


def test_a_part_within_a_page_uses_the_pages_bar(page: _Page) -> None:
    """The nearest one around it."""
    assert find_bar(page.deeper) is page.bar
    assert find_bar(page.bar) is page.bar
    with refusals_shown(page.deeper):
        raise NO_CONSENT
    assert page.bar.isVisible()


def test_bad_input_is_said_beneath_its_field_as_well_and_the_cursor_goes_there(
    page: _Page, qtbot: QtBot
) -> None:
    """The hint gives way to what is wrong, and comes back."""
    page.activateWindow()
    with refusals_shown(page):
        raise BadInput("Please type the first name.", field="given")
    field = page.form.field("given")
    assert field.beneath == "Please type the first name."
    qtbot.waitUntil(lambda: page.focusWidget() is page.given)
    page.form.clear_problems()
    assert field.beneath == "As they want to be called."


def test_bad_input_of_an_unknown_field_still_stands_in_the_bar(page: _Page) -> None:
    """Nothing is lost because a form lacks a field."""
    with refusals_shown(page):
        raise BadInput("The row has no date. Please add one.", field="row")
    assert page.bar.text == "The row has no date. Please add one."


def test_bugs_pass_through(page: _Page) -> None:
    """Only what a person can mend is shown as a refusal."""
    with pytest.raises(KeyError), refusals_shown(page):
        raise KeyError("bug")
    assert not page.bar.isVisible()


@pytest.mark.parametrize("layout", [QVBoxLayout, QGridLayout])
def test_a_page_without_a_bar_gets_one(
    dressed: QApplication, qtbot: QtBot, layout: type[QVBoxLayout]
) -> None:
    """No refusal falls under the table, whatever the page is built like."""
    bare = QWidget()
    qtbot.addWidget(bare)
    layout(bare).addWidget(QLineEdit())
    bare.show()
    with refusals_shown(bare):
        raise NO_CONSENT
    bar = find_bar(bare)
    assert bar is not None
    assert bar.isVisible()
    if layout is QVBoxLayout:
        assert bare.layout().indexOf(bar) == 0


def test_a_message_is_closed_by_its_button_or_by_esc(page: _Page, qtbot: QtBot) -> None:
    """By mouse and by keyboard; it says that it went."""
    for close in (
        lambda: qtbot.mouseClick(page.bar.close_button, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(page.bar.close_button, Qt.Key.Key_Escape),
    ):
        page.bar.tell("This court is a sample.")
        qtbot.keyClick(page.bar.close_button, Qt.Key.Key_F2)
        assert page.bar.isVisible()
        with qtbot.waitSignal(page.bar.closed):
            close()
        assert not page.bar.isVisible()


def test_a_message_changes_with_the_scheme(page: _Page, dressed: QApplication) -> None:
    """Its picture is drawn again in the new ink."""
    page.bar.refuse("Please choose a date.")
    light = page.bar.grab().toImage()
    palette.apply(dressed, Scheme.DARK)
    assert page.bar.grab().toImage() != light
