"""What bit others: void calls that lose a reference, and widgets that say nothing to screen readers."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollBar, QTabBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from youthcourt.gui.kit.dates import DateLine
from youthcourt.gui.kit.fields import Form
from youthcourt.gui.kit.filter_box import FilterBox
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.navigation import NavigationList
from youthcourt.gui.kit.preview import PdfPreview
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.toast import say_done

VOID_CALLS = 200_000


def test_two_hundred_thousand_void_calls_leave_none_alive(qapp: QApplication) -> None:
    """PySide6 6.12.0 loses a reference to None at each and ends Python 3.11 after a few thousand."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(VOID_CALLS):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - VOID_CALLS // 100


def test_no_part_of_the_kit_that_takes_the_focus_is_nameless(dressed: QApplication, qtbot: QtBot) -> None:
    """A screen reader that comes to it has something to say: a name, or the words on it."""
    page = QWidget()
    qtbot.addWidget(page)
    column, table, box, form, line = QVBoxLayout(page), Table(), FilterBox(page), Form(), DateLine()
    table.set_up("Cases", [Column("Case", str)], str, nothing="No cases yet.", action=("Add", page.show))
    box.set_up(table, "these cases")
    form.line("given", "&First name")
    form.add("born", "&Birth date", line)
    line.set_up("Birth date", lambda: None)
    bar = MessageBar()
    for part in (box, table, form, bar, NavigationList(), PdfPreview()):
        column.addWidget(part)
    page.show()
    bar.tell("This court is a sample.")
    say_done(page, "Hearing moved.", undo=lambda: None)
    nameless = [widget for widget in page.findChildren(QWidget) if _takes_focus(widget) and not _says(widget)]
    assert nameless == []


def _takes_focus(widget: QWidget) -> bool:
    inner = isinstance(widget, QScrollBar | QTabBar) or widget.objectName().startswith("qt_")
    part_of_a_spin_box = isinstance(widget, QLineEdit) and widget.parent().inherits("QAbstractSpinBox")
    return widget.focusPolicy() & Qt.FocusPolicy.TabFocus.value and not inner and not part_of_a_spin_box


def _says(widget: QWidget) -> str:
    words = widget.text() if hasattr(widget, "text") and not isinstance(widget, QLineEdit) else ""
    return widget.accessibleName() or words
