"""Inputs that are saved as they are left: which hold something unsaved, and how what is kept is shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from youthcourt.gui.kit.dates import DateLine
from youthcourt.gui.kit.kept_inputs import Input, KeptInputs


@pytest.fixture
def inputs(qtbot: QtBot) -> Iterator[dict[str, Input]]:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    day = DateLine()
    day.set_up("Day", lambda: date(2026, 11, 28), field="day")
    made: dict[str, Input] = {
        "line": QLineEdit(),
        "text": QPlainTextEdit(),
        "day": day,
        "choice": QComboBox(),
    }
    for entry in made.values():
        column.addWidget(entry)
    page.show()
    yield made
    page.close()


def _line(inputs: dict[str, Input], name: str = "line") -> QLineEdit:
    found = inputs[name]
    line = found.edit if isinstance(found, DateLine) else found
    assert isinstance(line, QLineEdit)
    return line


def test_what_is_saved_is_no_longer_typed_and_what_is_kept_then_is_shown(inputs: dict[str, Input]) -> None:
    kept = KeptInputs(inputs)
    kept.show({"line": "", "text": "", "day": "", "choice": ""}, anew=True)
    assert not any(kept.typed(name) for name in inputs)
    _line(inputs, "day").setText("tomorrow")
    assert kept.typed("day")
    kept.saved("day", "2026-11-29")
    assert not kept.typed("day")
    assert _line(inputs, "day").text() == "2026-11-29"
    kept.show({"day": ""})
    assert _line(inputs, "day").text() == ""


def test_the_line_with_the_cursor_keeps_the_way_it_was_typed_until_another_value_is_kept(
    inputs: dict[str, Input],
) -> None:
    """Going to another window saves; whoever comes back types on behind the blank."""
    kept = KeptInputs(inputs)
    _line(inputs).setFocus()
    _line(inputs).setText("12 ")
    kept.saved("line", "12")
    kept.show({"line": "12"})
    assert _line(inputs).text() == "12 "
    assert not kept.typed("line")
    _line(inputs, "day").setFocus()
    kept.show({"line": "12"})
    assert _line(inputs).text() == "12"
    _line(inputs).setFocus()
    kept.show({"line": ""})
    assert _line(inputs).text() == ""


def test_something_unsaved_stays_until_the_record_is_another(inputs: dict[str, Input]) -> None:
    kept = KeptInputs(inputs)
    _line(inputs).setText("555")
    kept.show({"line": "1", "choice": "gone"})
    assert _line(inputs).text() == "555"
    combo = inputs["choice"]
    assert isinstance(combo, QComboBox)
    assert combo.currentText() == "gone"
    kept.show({"line": "1"}, anew=True)
    assert _line(inputs).text() == "1"
