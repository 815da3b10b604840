"""A person at the keyboard, and nothing else: every key goes to the window that has the focus.

Windows are looked at, but never touched: no click, no signal, no setter. What cannot be reached by
these verbs cannot be reached by somebody who does not use a mouse.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabWidget,
    QWidget,
)

from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.tasks import busy

W = TypeVar("W", bound=QWidget)
PATIENCE = 20_000
"""Milliseconds that anything in the window may take on a busy machine: a bound, never waited out."""
_presses = [0]
_MOST_TABS = 120
_LOOK_AGAIN = 5


def manage_windows() -> None:
    """Hand on the focus of a closed window, as window managers do and the offscreen platform does not."""
    held = QGuiApplication.focusWindow()
    if (held is None or not held.isVisible()) and QApplication.activePopupWidget() is None:
        shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        heir = QApplication.activeModalWidget() or (shown[-1] if shown else None)
        if heir is not None:
            heir.activateWindow()


def until(wanted: Callable[[], object], what: str = "", patience: int = PATIENCE) -> None:
    """Let the window live until *wanted* holds; fails when it does not within *patience*, milliseconds."""
    loop, look, end = QEventLoop(), QTimer(), QTimer()

    def look_again() -> None:
        manage_windows()
        if wanted():
            loop.quit()

    look.timeout.connect(look_again)
    end.setSingleShot(True)
    end.timeout.connect(loop.quit)
    if not wanted():
        look.start(_LOOK_AGAIN)
        end.start(patience)
        loop.exec()
    look.stop()
    end.stop()
    assert wanted(), f"It never came to pass: {what or wanted}"


def settled() -> None:
    """Wait for work under way on other threads."""
    until(lambda: not busy(), "work under way ends")


def focused() -> QWidget:
    """Return what the next key goes to."""
    manage_windows()
    popup = QApplication.activePopupWidget()
    held = (popup.focusWidget() or popup) if popup is not None else QApplication.focusWidget()
    assert held is not None, f"Nothing has the focus in {QApplication.activeWindow()}"
    return held


def named(widget: QWidget) -> str:
    """Return how a widget is called in a failure."""
    return f"{type(widget).__name__} {widget.objectName()} “{widget.accessibleName()}”"


def press(*keys: str) -> None:
    """Press keys one after the other: ``press("Ctrl+2", "Down", "Return")``."""
    for key in keys:
        manage_windows()
        until(lambda: QGuiApplication.focusWindow() is not None, "a window has the focus")
        pressed = QKeySequence(key)[0]
        _presses[0] += len([part for part in key.split("+") if part])
        QTest.keyClick(QGuiApplication.focusWindow(), pressed.key(), pressed.keyboardModifiers())


def presses() -> int:
    """Return how many keys were pressed so far, in any story; one that is held meanwhile is one more."""
    return _presses[0]


def type_text(text: str) -> None:
    """Type *text* where the cursor stands."""
    lines = text.split("\n")
    for at, line in enumerate(lines):
        _presses[0] += len(line)
        for part in re.findall(r"[ -~]+|[^ -~]", line):
            _type(part)
        if at + 1 < len(lines):
            press("Return")


def _type(text: str) -> None:
    """Type plain letters, or one that QTest knows no key for: a letter with an accent."""
    if text.isascii():
        QTest.keyClicks(focused(), text)
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        key = QKeyEvent(kind, ord(text.upper()), Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(focused(), key)


def type_over(text: str) -> None:
    """Type *text* in place of what stands where the cursor is."""
    press("Ctrl+A")
    type_text(text)


def has_focus(widget: QWidget) -> bool:
    """Say whether the next key goes to *widget* or to a part of it."""
    held = QApplication.focusWidget()
    return held is not None and (held is widget or widget.isAncestorOf(held))


def tab_to(widget: QWidget, *, back: bool = False) -> None:
    """Go to *widget* with Tab alone (Shift+Tab: *back*); fails with the way taken when it never comes."""
    way: list[str] = []
    while not has_focus(widget):
        assert len(way) < _MOST_TABS, f"Tab never comes to {named(widget)}: {' → '.join(way[:40])}"
        press("Shift+Tab" if back else "Tab")
        way.append(named(focused()))


def access(letter: str, reached: QWidget | None = None) -> None:
    """Press Alt and *letter*; where *reached* is given, that is what has the focus afterwards."""
    press(f"Alt+{letter}")
    if reached is not None:
        until(lambda: has_focus(reached), f"Alt+{letter} leads to {named(reached)}, not {named(focused())}")


def page_of(window: QWidget, kind: type[W]) -> W:
    """Return the page of *kind*, once it is shown."""
    until(lambda: any(found.isVisible() for found in window.findChildren(kind)), f"{kind.__name__} is shown")
    return next(found for found in window.findChildren(kind) if found.isVisible())


def dialog(kind: type[W]) -> W:
    """Return the dialog of *kind*, once it is open and has the keyboard."""

    def found() -> W | None:
        held = QApplication.activeWindow()
        return held if isinstance(held, kind) else None

    until(lambda: found() is not None, f"{kind.__name__} opens")
    held = found()
    assert held is not None
    return held


def gone(shown: QWidget) -> None:
    """Wait until a dialog has closed; fails with what it says when it stays."""
    try:
        until(lambda: not _alive(shown) or not shown.isVisible(), "the dialog closes")
    except AssertionError:
        raise AssertionError(f"It stays and says: {told(shown)}") from None


def _alive(widget: QWidget) -> bool:
    import shiboken6

    return bool(shiboken6.isValid(widget))


def told(page: QWidget) -> str:
    """Return what the message bars of a page or dialog say."""
    bars = [bar for bar in page.findChildren(MessageBar) if bar.isVisible()]
    return " ".join(bar.text for bar in bars)


def part(page: QWidget, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]  # any widget
    """Return the part of *page* that its form calls *name*."""
    found = [held for held in page.findChildren(kind, name) if held.isVisible()]
    assert found, f"{name} is not to be seen on {type(page).__name__}"
    return found[-1]


def push(button: QWidget) -> None:
    """Go to a button with Tab and press it with the space bar."""
    assert isinstance(button, QPushButton)
    assert button.isEnabled(), f"{named(button)} rests"
    tab_to(button)
    press("Space")


def choose_from(button: QWidget, words: str) -> None:
    """Open the menu of a button with the keyboard and choose the entry that says *words*."""
    push(button)
    until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "the menu opens")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    choose_in(menu, words)


def choose_in(menu: QMenu, words: str) -> None:
    """Go down an open menu to the entry that says *words*, and press Enter."""
    way: list[str] = []
    while _plain(menu.activeAction()) != words:
        assert len(way) < _MOST_TABS, f"The menu has no “{words}”: {sorted(set(way))}"
        press("Down")
        way.append(_plain(menu.activeAction()))
    press("Return")


def _plain(action: QAction | None) -> str:
    return action.text().replace("&", "") if action is not None else ""


def choose(box: QWidget, words: str) -> None:
    """Go through a list box that has the focus with the arrow keys until it shows *words*."""
    assert isinstance(box, QComboBox)
    assert has_focus(box), f"{named(focused())} has the focus, not {named(box)}"
    press("Home")
    while words not in box.currentText():
        before = box.currentText()
        press("Down")
        assert box.currentText() != before, f"{named(box)} does not offer “{words}”"


def go_down_to(table: Table, text: str) -> None:
    """Go with the arrow keys to the row of the table in focus in which *text* stands."""
    assert has_focus(table), f"{named(focused())} has the focus, not {named(table)}"
    press("Ctrl+Home")
    at = -1
    while not any(text in cell for cell in row_of(table, table.currentIndex().row())):
        assert at != table.currentIndex().row(), f"No row says “{text}”"
        at = table.currentIndex().row()
        press("Down")


def row_of(table: Table, row: int) -> list[str]:
    """Return what a row says, cell by cell."""
    return [str(table.rows.index(row, at).data() or "") for at in range(table.rows.columnCount())]


def rows_of(table: Table) -> list[list[str]]:
    """Return what a table says, row by row."""
    return [row_of(table, row) for row in range(table.rows.rowCount())]


def turn_to(tabs: QWidget, wanted: QWidget) -> None:
    """Turn the tabs of a page with Ctrl+Tab until *wanted* is shown."""
    assert isinstance(tabs, QTabWidget)
    assert has_focus(tabs), f"{named(focused())} has the focus, not {named(tabs)}"
    for _ in range(tabs.count()):
        if tabs.currentWidget() is wanted:
            return
        press("Ctrl+Tab")
    assert tabs.currentWidget() is wanted


def save_as(path: Path) -> None:
    """Type a path into the file dialog that is open, and press Enter."""
    shown = dialog(QFileDialog)
    assert isinstance(focused(), QLineEdit), "the cursor stands in the file's name"
    type_over(str(path))
    press("Return")
    gone(shown)


def everything_shown() -> str:
    """Return every word that any window still shows or holds: labels, lines, texts, lists, tables."""
    return "\n".join(filter(None, (words_of(widget) for widget in QApplication.allWidgets())))


def words_of(widget: QWidget) -> str:
    """Return every word that one widget shows or holds."""
    words = [widget.windowTitle(), widget.accessibleName(), widget.toolTip()]
    for name in ("text", "toPlainText", "currentText", "title"):
        says = getattr(widget, name, None)
        if callable(says):
            words.append(str(says()))
    if isinstance(widget, Table) and widget.model() is not None:
        words += [cell for row in rows_of(widget) for cell in row]
    return "\n".join(filter(None, words))
