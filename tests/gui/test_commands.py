"""One registry of commands: menus, context menu, sheet of keys and Ctrl+K are made of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.commands import command, refer
from tests.gui.hand import dialog_of
from youthcourt.gui.kit.fields import spoken
from youthcourt.gui.kit.page_commands import commands_of, words_of
from youthcourt.gui.main_window.find_dialog import FindDialog
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.key_sheet import KeySheet
from youthcourt.gui.main_window.versions_dialog import VersionsDialog
from youthcourt.gui.main_window.window import MainWindow


def test_every_button_of_a_page_is_a_command_as_well(window: MainWindow) -> None:
    number = refer(window, "Maria")
    for place in (
        Place("cases"),
        Place("case", number),
        Place("people"),
        Place("sittings"),
        Place("settings", "rules"),
    ):
        window.show_place(place)
        page = window.pages.current
        offered = {words_of(action) for action in commands_of(page)}
        buttons = [one for one in page.findChildren(QPushButton) if one.isVisible() and one.objectName()]
        assert buttons
        assert {spoken(one.text()).rstrip("… ") for one in buttons if one.text()} <= offered


def test_a_command_brings_up_the_tab_of_its_button(window: MainWindow) -> None:
    number = refer(window, "Maria")
    window.show_place(Place("case", number))
    page = window.pages.current
    tabs = page._ui.tabs
    before = tabs.currentIndex()
    other = next(
        button
        for button in page.findChildren(QPushButton)
        if button.objectName() and button.isEnabled() and not button.isVisible()
        and tabs.widget(before) is not None and not tabs.widget(before).isAncestorOf(button)
        and tabs.isAncestorOf(button) and button.text() and not button.isHidden()
    )  # fmt: skip
    pressed: list[bool] = []
    other.clicked.disconnect()
    other.clicked.connect(lambda: pressed.append(True))
    words = spoken(other.text()).rstrip("… ")
    next(action for action in commands_of(page) if words_of(action) == words).trigger()
    assert pressed
    assert tabs.currentWidget().isAncestorOf(other)


def test_a_command_can_be_given_while_its_button_can_be_pressed(window: MainWindow) -> None:
    window.show_place(Place("people"))
    page = window.pages.current
    for action in commands_of(page):
        button = next((one for one in page.findChildren(QPushButton) if one.text() == action.text()), None)
        if button is not None:
            assert action.isEnabled() == button.isEnabled()


def test_the_menu_key_offers_what_the_page_can_do(qtbot: QtBot, window: MainWindow) -> None:
    window.show_place(Place("people"))
    at = QPoint(5, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, window.mapToGlobal(at))
    QApplication.sendEvent(window.pages.current, event)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    assert "New person…" in [action.text() for action in popup.actions()]
    popup.close()


def test_what_ctrl_k_and_the_history_showed_does_not_stay_behind(qtbot: QtBot, window: MainWindow) -> None:
    """Names and values before a change are gone with the dialog that showed them."""
    window.show_place(Place("case", refer(window, "Maria")))
    for words, kind in (
        ("Find anything…", FindDialog),
        ("Keys", KeySheet),
        ("History of this record…", VersionsDialog),
    ):
        command(window, words).trigger()
        dialog_of(window, kind).reject()
        qtbot.waitUntil(lambda kind=kind: not window.findChildren(kind))


def test_the_sheet_of_keys_lists_every_command_that_has_keys(qtbot: QtBot, window: MainWindow) -> None:
    window.show_place(Place("cases"))
    command(window, "Keys").trigger()
    sheet = dialog_of(window, KeySheet)
    lines = {
        line.words: line.keys
        for line in (sheet.table.rows.row(at) for at in range(sheet.table.rows.rowCount()))
    }
    assert lines["Find anything…"] == "Ctrl+K"
    assert lines["Lock now"] == "Ctrl+L"
    assert lines["Keys"] == "Ctrl+/, Ctrl+?"
    assert lines["Open the row"] == "Return, F2"
    wanted = {one.words for one in window.commands.listed() if one.keys}
    assert wanted <= set(lines)
    sheet.close()
