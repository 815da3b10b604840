"""The View menu and the toolbar: text size from anywhere, panes by F6, a bar made of the registry."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from tests.gui.commands import command
from youthcourt.gui.kit import language
from youthcourt.gui.kit.remember import bar_shown, last_look
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.kit.toast import say_done, toast_of
from youthcourt.gui.kit.tool_bar import ToolBar
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.page_makers import MAKERS
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.look import palette
from youthcourt.look.theme import Scheme
from youthcourt.look.tokens import ICON
from youthcourt.services.office import Office


def bar(window: MainWindow) -> ToolBar:
    found = window.findChild(ToolBar)
    assert found is not None
    return found


def test_everything_on_the_bar_stands_in_a_menu_as_well(window: MainWindow) -> None:
    offered = {id(listed.action) for listed in window.commands.listed()}
    shown = [action for action in bar(window).actions() if not action.isSeparator()]
    assert len(shown) >= 8
    assert {id(action) for action in shown} <= offered


def test_each_picture_of_the_bar_says_its_words_and_keys(window: MainWindow) -> None:
    buttons = [
        one for one in bar(window).findChildren(QToolButton) if one.objectName() != "qt_toolbar_ext_button"
    ]
    assert all(one.text() and one.toolTip() and not one.icon().isNull() for one in buttons)
    assert "Find anything… (Ctrl+K)" in [one.toolTip() for one in buttons]
    assert all(one.focusPolicy() == Qt.FocusPolicy.NoFocus for one in buttons)


def test_the_bar_may_be_put_away_and_stays_away(window: MainWindow) -> None:
    command(window, "Toolbar").setChecked(False)
    assert not bar(window).isVisible()
    assert not bar_shown()
    other = MainWindow(window.office)
    other.show()
    assert not bar(other).isVisible()
    other._closed = True
    other.pages.shut()
    other.close()
    other.deleteLater()


def test_text_grows_and_shrinks_from_anywhere_and_the_settings_know(window: MainWindow) -> None:
    window.show_place(Place("settings", "look"))
    command(window, "Larger text").trigger()
    assert last_look()[1] == 110
    size_box = window.pages.current._sections["look"]._ui.size_box
    assert size_box.currentData() == 110
    assert bar(window).iconSize() == QSize(round(ICON * 1.1), round(ICON * 1.1))
    for _time in range(20):
        command(window, "Smaller text").trigger()
    assert last_look()[1] == 80
    assert "80" in toast_of(window).text
    command(window, "Usual text size").trigger()
    assert last_look()[1] == 100


@pytest.mark.parametrize("locale", ["en_US", "es_US"])
def test_the_window_fits_a_small_laptop_even_at_twice_the_text_size(
    qtbot: QtBot, qapp: QApplication, opened: Office, locale: str
) -> None:
    """Whatever page is shown: what does not fit on 1366 by 768 scrolls on its page."""
    language.begin(locale)
    palette.apply(qapp, Scheme.LIGHT, 200)
    window = MainWindow(opened)
    window.show()
    window.pages.warm()
    qtbot.waitUntil(lambda: len(window.pages._made) == len(MAKERS), timeout=20_000)
    least = [_least_size(window, at) for at in range(window._ui.pages.count())]
    language.begin("en_US")
    window._closed = True
    window.pages.shut()
    window.close()
    window.deleteLater()
    assert max(width for width, _height in least) <= 1366
    assert max(height for _width, height in least) <= 700, "with the frame and the task bar"


def _least_size(window: MainWindow, page: int) -> tuple[int, int]:
    window._ui.pages.setCurrentIndex(page)
    QApplication.processEvents()
    return window.minimumSizeHint().toTuple()


def test_f6_goes_from_pane_to_pane_and_to_the_toast(qtbot: QtBot, window: MainWindow) -> None:
    window.show_place(Place("cases"))
    qtbot.waitUntil(lambda: not busy())
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    places = window._ui.navigation_list
    places.setFocus()
    say_done(window, "Something was done.", lambda: None)
    step = command(window, "Next pane").trigger

    def pane() -> str:
        now = QApplication.focusWidget()
        toast, page = toast_of(window), window.pages.current
        if now is None:
            return "none"
        parts = {"places": places, "toast": toast, "page": page, "card": window.first_steps.card}
        return next(name for name, part in parts.items() if now is part or part.isAncestorOf(now))

    seen = []
    for _time in range(3):
        step()
        seen.append(pane())
    assert seen == ["page", "toast", "places"]
    command(window, "Pane before").trigger()
    assert pane() == "toast"
    toast_of(window).dismiss()
