"""The clerk's window: places, the way back, commands, a lock, and a backup before it closes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.commands import chosen, command, refer
from tests.gui.named import unnamed
from youthcourt.gui.cases.import_dialog import ImportDialog
from youthcourt.gui.cases.new_referral import NewReferralDialog
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.toast import say_done, toast_of
from youthcourt.gui.main_window.history import Place, Way
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.services import sittings
from youthcourt.services.office import Office


def test_the_way_forgets_what_lay_ahead() -> None:
    way = Way()
    for page in ("cases", "people", "duty"):
        way.go(Place(page))
    assert way.back() == Place("people")
    assert way.forward() == Place("duty")
    assert way.forward() is None
    way.back()
    way.go(Place("settings"))
    assert way.forward() is None
    assert way.back() == Place("people")


def test_the_window_begins_with_the_day_and_names_nobody_in_its_title(window: MainWindow) -> None:
    """Safety: a window's title is read over a shoulder."""
    assert chosen(window) == "Today"
    number = refer(window, "Maria")
    window.show_place(Place("case", number))
    assert window.windowTitle() == "Youth Court"


def test_every_place_has_its_key(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    places = {
        3: "Sittings",
        4: "People",
        5: "What is owed",
        6: "Jury duty",
        2: "Cases",
        7: "Time credits",
        1: "Today",
    }
    for number, title in places.items():
        qtbot.keyClick(window, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
        assert chosen(window) == title


def test_commands_carry_their_access_keys(window: MainWindow) -> None:
    texts = [made.text() for menu in window.menuBar().actions() for made in menu.menu().actions()]
    assert "&Import…" in texts
    assert not [text for text in texts if "&&" in text]


def test_back_and_forward_walk_through_what_was_shown(window: MainWindow) -> None:
    number = refer(window, "Maria")
    window.show_place(Place("cases"))
    window.show_place(Place("case", number))
    command(window, "Back").trigger()
    assert window.pages.current.objectName() == "CasesPage"
    command(window, "Forward").trigger()
    assert window.pages.current.objectName() == "CasePage"
    assert chosen(window) == "Cases"


def test_pages_bring_their_commands(window: MainWindow) -> None:
    """Architecture: a page returns its commands and the main window collects them."""
    window.show_place(Place("people"))
    assert command(window, "New person…") in window.commands.page_menu.actions()
    window.show_place(Place("cases"))
    shown = [action.text() for action in window.commands.page_menu.actions()]
    assert "New person…" not in shown
    assert "Import…" in shown


def test_what_is_typed_is_saved_before_another_page_is_shown(window: MainWindow) -> None:
    number = refer(window, "Maria")
    window.show_place(Place("case", number))
    window.pages.current._ui.place_edit.setText("The old mill")
    window._ui.navigation_list.choose("people")
    window.show_place(Place("case", number))
    assert window.pages.current._ui.place_edit.text() == "The old mill"


def test_what_cannot_be_saved_keeps_its_page_and_its_place_in_the_list(window: MainWindow) -> None:
    number = refer(window, "Maria")
    window.show_place(Place("case", number))
    window.pages.current._ui.offense_line.edit.setText("someday")
    window._ui.navigation_list.choose("people")
    assert window.pages.current.objectName() == "CasePage"
    assert chosen(window) == "Cases"
    window.pages.current._ui.offense_line.edit.clear()
    assert window.pages.leave()


def test_a_case_that_is_gone_is_one_sentence(window: MainWindow) -> None:
    window.show_place(Place("case", "YC-1999-0001"))
    assert any("YC-1999-0001" in bar.text for bar in window.findChildren(MessageBar))


def test_a_new_referral_opens_its_case_and_the_bar_says_saved(window: MainWindow) -> None:
    command(window, "New referral…").trigger()
    dialog = window.findChild(NewReferralDialog)
    dialog._ui.given_edit.setText("Maria")
    dialog._ui.save_button.click()
    assert window.pages.current.objectName() == "CasePage"
    assert window._saved_label.text() == "Saved 9:00 AM"


def test_a_spreadsheet_dropped_on_the_window_opens_the_import(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "referrals.csv"
    path.write_text("NUM,GIVEN,FAMILY,DATE,OFFENSE\nA-1,Ann,Reed,2026-11-01,Graffiti\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window.dropEvent(
        QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                   Qt.KeyboardModifier.NoModifier)
    )  # fmt: skip
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(dialog._ui.import_button.isEnabled, timeout=10_000)
    dialog.reject()


def test_leaving_a_case_turns_to_the_field_that_cannot_be_saved(window: MainWindow) -> None:
    number = refer(window, "Maria")
    window.show_place(Place("case", number))
    page = window.pages.current
    page._ui.offense_line.edit.setText("someday")
    page._ui.tabs.setCurrentWidget(page._ui.family_tab)
    window.show_place(Place("people"))
    assert page._ui.tabs.currentWidget() is page._ui.overview_tab
    assert window.focusWidget() is page._ui.offense_line.edit
    page._ui.offense_line.edit.clear()


def test_the_page_shown_has_the_keyboard_and_not_the_window(qtbot: QtBot, window: MainWindow) -> None:
    """After unlocking, the first key goes to what the day holds."""
    window.activateWindow()
    window.setFocus()
    qtbot.waitUntil(window.pages.current._ui.due_table.hasFocus)


def test_a_sample_court_says_so_all_the_time(qtbot: QtBot, sample_office: Office) -> None:
    made = MainWindow(sample_office)
    qtbot.addWidget(made, before_close_func=lambda window: setattr(window, "_closed", True))
    made.show()
    assert made._ui.ribbon_label.isVisible()


def test_everything_in_the_window_says_what_it_is(window: MainWindow) -> None:
    assert unnamed(window) == []


def test_what_was_done_is_said_below_the_page_and_covers_nothing(window: MainWindow, qtbot: QtBot) -> None:
    pages = window._ui.pages_area
    say_done(window, "Done.")
    toast = toast_of(window)
    qtbot.waitUntil(lambda: toast.geometry().top() > pages.geometry().bottom())
    assert toast.geometry().left() == pages.geometry().left()


def test_the_places_are_walked_by_keyboard_and_entered_when_wanted(qtbot: QtBot, window: MainWindow) -> None:
    """Down goes on from place to place; Enter goes into the one shown."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    places = window._ui.navigation_list
    places.setFocus(Qt.FocusReason.TabFocusReason)
    for wanted in ("cases", "sittings", "people"):
        qtbot.keyClick(places, Qt.Key.Key_Down)
        assert window.here == Place(wanted)
        assert places.hasFocus()
    qtbot.keyClick(places, Qt.Key.Key_Return)
    now = QApplication.focusWidget()
    assert now is not None
    assert window.pages.current.isAncestorOf(now)


def test_a_sitting_taken_back_leaves_no_ghost(window: MainWindow) -> None:
    """Its page gives way to the list, and the way back to it says why it is gone."""
    day = window.office.today()
    window.office.do(sittings.add_sitting, day)
    window.show_place(Place("sitting", day))
    window.undoing.undo_action.trigger()
    assert window.here == Place("sittings")
    window.back()
    assert window.here == Place("sittings")
