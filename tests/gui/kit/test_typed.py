"""What is typed on a form is read by the names of its fields, and put back there."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from youthcourt.gui.kit.typed import newly_typed, put_back, typed_on


def made_form() -> QWidget:
    form = QWidget()
    column = QVBoxLayout(form)
    line, text, choice, number, tick = QLineEdit(), QPlainTextEdit(), QComboBox(), QSpinBox(), QCheckBox()
    choice.addItems(["One", "Two"])
    for field, name in (
        (line, "name_edit"), (text, "facts_text"), (choice, "kind_box"), (number, "hours_spin"),
        (tick, "signed_check"),
    ):  # fmt: skip
        field.setObjectName(name)
        column.addWidget(field)
    return form


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    made = made_form()
    qtbot.addWidget(made)
    return made


def test_every_kind_of_field_is_put_back(qtbot: QtBot, form: QWidget) -> None:
    before = typed_on(form)
    texts = {
        "name_edit": "Ann", "facts_text": "Two\nlines", "kind_box": "Two", "hours_spin": "12",
        "signed_check": "yes",
    }  # fmt: skip
    assert put_back(form, texts)
    assert newly_typed(before, typed_on(form)) == texts
    assert not put_back(form, texts)


def test_two_fields_of_one_name_are_told_apart(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    for word in ("first", "second"):
        line = QLineEdit(word)
        line.setObjectName("topic_edit")
        column.addWidget(line)
    assert typed_on(form) == {"topic_edit": "first", "topic_edit#1": "second"}


@pytest.mark.parametrize("name", ["passphrase_edit", "again_edit", "code_edit", "secret"])
def test_no_passphrase_is_ever_read(qtbot: QtBot, name: str) -> None:
    """Safety: neither hidden nor shown."""
    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    line = QLineEdit("four plain words here")
    line.setObjectName(name)
    if name == "secret":
        line.setEchoMode(QLineEdit.EchoMode.Password)
    column.addWidget(line)
    assert typed_on(form) == {}


def test_words_that_are_not_in_a_list_come_back_where_one_may_type(qtbot: QtBot) -> None:
    form = made_form()
    qtbot.addWidget(form)
    choice = form.findChild(QComboBox, "kind_box")
    assert choice is not None
    choice.setEditable(True)
    put_back(form, {"kind_box": "Half a na"})
    assert choice.currentText() == "Half a na"
