"""Forward Tab reaches everything on a page that can be used, and never what is hidden."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPushButton, QWidget

from tests.stories.keys import has_focus, press, settled
from tests.stories.test_access_keys import places
from youthcourt.gui.main_window.app import Program
from youthcourt.gui.main_window.history import Place

_MOST = 150


def wanted(page: QWidget) -> list[QWidget]:
    """Return the buttons, boxes and lines of *page* that can be used now and take the focus by Tab."""
    return [
        part
        for kind in (QPushButton, QLineEdit, QComboBox, QAbstractSpinBox)
        for part in page.findChildren(kind)
        if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not (_within_a_box(part) or _reached_by_arrows(part))
    ]


def _within_a_box(part: QWidget) -> bool:
    """A box has the focus itself, for the line within it."""
    return isinstance(part.parentWidget(), QComboBox | QAbstractSpinBox)


def _reached_by_arrows(part: QWidget) -> bool:
    """Of buttons of which one alone is down, Tab reaches that one."""
    return isinstance(part, QPushButton) and part.autoExclusive() and not part.isChecked()


@pytest.mark.parametrize("at", range(11))
def test_forward_tab_reaches_every_control(saturday: Program, at: int) -> None:
    """No mouse is needed anywhere: a page's header too is reached by Tab alone."""
    window = saturday.window
    assert window is not None
    place = [*places(window._office), Place("settings")][at]
    window.show_place(place)
    settled()
    page = window.pages.current
    missed = wanted(page)
    for _ in range(_MOST):
        held = QApplication.focusWidget()
        assert held is not None
        assert held.isVisible(), held.objectName()
        missed = [part for part in missed if not has_focus(part)]
        if not missed:
            break
        press("Tab")
    assert [part.objectName() or part.accessibleName() for part in missed] == [], place.page
