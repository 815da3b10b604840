"""What a person typed shows as typed: no HTML, no swallowed ampersand."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from youthcourt.look import plain

NASTY = "<b>Ann</b> & <img src='file:///etc/passwd'>"


def test_a_label_shows_markup_as_typed(dressed: QApplication, qtbot: QtBot) -> None:
    """A name with angle brackets takes the width of its letters, not of bold ones."""
    made = plain.label(NASTY, plain.Role.SECTION)
    qtbot.addWidget(made)
    assert made.textFormat() is Qt.TextFormat.PlainText
    assert made.property("role") == "section"
    assert made.sizeHint().width() > plain.label("Ann & ").sizeHint().width() * 3


def test_buttons_and_commands_keep_their_ampersands(dressed: QApplication, qtbot: QtBot) -> None:
    """“Lee & Sons” is no access key."""
    heard: list[bool] = []
    owner = QWidget()
    qtbot.addWidget(owner)
    made = plain.button("Lee & Sons", icon_name="printer", primary=True)
    qtbot.addWidget(made)
    command = plain.action("Lee & Sons", owner, lambda: heard.append(True), icon_name="printer")
    command.trigger()
    assert made.text() == command.text() == "Lee && Sons"
    assert made.property("primary")
    assert heard == [True]


def test_tool_tips_show_markup_as_typed(dressed: QApplication, qtbot: QtBot) -> None:
    """A tip that looks like HTML is escaped; a plain one is left alone."""
    made = QPushButton()
    qtbot.addWidget(made)
    plain.set_tip(made, NASTY)
    assert "&lt;b&gt;Ann" in made.toolTip()
    assert plain.tip("Smaller & larger") == "Smaller & larger"


def test_a_form_is_made_plain_in_one_call(dressed: QApplication, qtbot: QtBot) -> None:
    """Labels that Designer left on auto, however deep, and figures that would touch the edge."""
    root = QWidget()
    qtbot.addWidget(root)
    column, label, box = QVBoxLayout(root), QLabel(NASTY), QSpinBox()
    column.addWidget(label)
    column.addWidget(box)
    plain.make_plain(root)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert box.lineEdit().textMargins().left() > 0


def test_a_title_keeps_what_qt_takes_for_the_mark_of_unsaved_work(qtbot: QtBot) -> None:
    """Qt eats a lone [*]."""
    window = QWidget()
    qtbot.addWidget(window)
    plain.set_title(window, "a[*]b")
    assert window.windowTitle() == "a[*][*]b"


def _answer(button_words: str, seen: list[QMessageBox]) -> None:
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox) and box.isVisible():
            seen.append(box)
            assert box.textFormat() is Qt.TextFormat.PlainText
            assert box.defaultButton().text() == "Cancel"
            next(button for button in box.buttons() if button.text() == button_words).click()


def test_a_question_is_plain_and_its_default_is_the_safe_answer(dressed: QApplication, qtbot: QtBot) -> None:
    """Enter, pressed without reading, destroys nothing."""
    window = QWidget()
    qtbot.addWidget(window)
    for words, answer in (("Restore", True), ("Cancel", False)):
        seen: list[QMessageBox] = []
        QTimer.singleShot(0, lambda words=words, seen=seen: _answer(words, seen))
        assert plain.question(window, "Restore", NASTY, "Restore") is answer
        assert len(seen) == 1
