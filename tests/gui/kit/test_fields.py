"""Fields have a label that leads to them, a hint, and room to say what is wrong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from youthcourt.gui.kit.fields import Form, spoken


@pytest.fixture
def form(dressed: QApplication, qtbot: QtBot) -> Form:
    """Two sections with a field each."""
    made = Form()
    qtbot.addWidget(made)
    made.section("Who")
    made.line("given", "&First name", hint="As they want to be called.")
    made.section("What")
    made.text("notes", "&Notes")
    made.show()
    return made


def test_a_label_leads_to_its_field_and_names_it(form: Form) -> None:
    """For the keyboard and for screen readers; the mark of the access key is not read out."""
    entry = form.field("given").input
    label = next(label for label in form.findChildren(QLabel) if label.text() == "&First name")
    assert label.buddy() is entry
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert entry.accessibleName() == "First name"
    assert entry.accessibleDescription() == "As they want to be called."
    assert spoken("Lee && &Sons") == "Lee & Sons"


def test_what_is_wrong_stands_beneath_and_the_typed_text_stays(form: Form) -> None:
    """Shown and read out, then the hint again."""
    field = form.field("given")
    field.input.setText("???")
    field.show_problem("Please type a name.")
    assert field.beneath == field.input.accessibleDescription() == "Please type a name."
    assert field.input.property("bad")
    assert field.input.text() == "???"
    form.clear_problems()
    assert field.beneath == "As they want to be called."
    assert not field.input.property("bad")


def test_a_field_without_a_hint_keeps_no_room_for_one(form: Form) -> None:
    """Room appears with the message and goes with it."""
    field = form.field("notes")
    low = field.sizeHint().height()
    field.show_problem("Please shorten it.")
    assert field.sizeHint().height() > low
    field.clear_problem()
    assert field.sizeHint().height() == low


def test_tab_leaves_a_field_of_several_lines(form: Form, qtbot: QtBot) -> None:
    """Tab is for going on, also in notes."""
    assert form.field("notes").input.tabChangesFocus()


def test_figures_keep_off_the_edge(form: Form) -> None:
    """A style sheet has no say there."""
    box = form.add("hours", "&Hours", QSpinBox())
    assert box.lineEdit().textMargins().left() > 0


def test_an_unknown_field_is_a_bug(form: Form) -> None:
    """A misspelled name is found by the first test."""
    with pytest.raises(KeyError):
        form.field("surname")


def test_a_hint_is_no_window_of_its_own_while_its_field_is_made(dressed: QApplication, qtbot: QtBot) -> None:
    """A label shown before it has a place flashes as a window, and the keyboard goes with it."""
    watch = _Shown()
    dressed.installEventFilter(watch)
    made = Form()
    qtbot.addWidget(made)
    made.line("given", "&First name", hint="As they want to be called.")
    dressed.removeEventFilter(watch)
    assert watch.windows == []
    made.show()
    assert next(
        label for label in made.findChildren(QLabel) if label.text().startswith("As they")
    ).isVisible()


class _Shown(QObject):
    """Keeps what was shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False
