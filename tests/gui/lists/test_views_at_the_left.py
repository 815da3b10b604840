"""Saved views stand below their place at the left, with counts that follow every change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.commands import chosen, command, refer
from tests.gui.hand import dialog_of
from youthcourt.domain.lists import Asked
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.services import views

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def told(window: MainWindow) -> list[str]:
    """Return what the list at the left says, views with their counts."""
    places = window._ui.navigation_list
    return [str(places.item(at).data(SPOKEN) or places.item(at).text()) for at in range(places.count())]


def test_the_views_of_a_court_stand_below_cases_and_are_counted(qtbot: QtBot, window: MainWindow) -> None:
    window._office.do(views.seed_views)
    assert window._ui.navigation_list.keys()[1] == "cases"
    assert "/" not in "".join(window._ui.navigation_list.keys())
    qtbot.waitUntil(lambda: told(window)[2:5] == ["To call: 0", "No hearing yet: 0", "Late: 0"])
    refer(window, "Maria")
    qtbot.waitUntil(lambda: told(window)[2:5] == ["To call: 1", "No hearing yet: 0", "Late: 0"])


def test_a_view_is_a_place_one_can_go_to_and_come_back_from(qtbot: QtBot, window: MainWindow) -> None:
    window._office.do(views.seed_views)
    number = refer(window, "Maria")
    window._ui.navigation_list.setCurrentRow(3)
    page = window.pages.current
    assert chosen(window) == "No hearing yet"
    assert page._ui.cases_table.empty.text == "No case fits these filters."
    window._ui.navigation_list.setCurrentRow(2)
    assert page._ui.cases_table.current().number == number
    window.show_place(Place("case", number))
    assert chosen(window) == "Cases"
    window.back()
    assert chosen(window) == "To call"
    window.show_place(Place("cases"))
    assert page.desk.model.asked == page.desk.spec.usual
    assert page.desk.saved.shown is None


def test_a_view_is_saved_changed_renamed_and_deleted_from_the_menu(qtbot: QtBot, window: MainWindow) -> None:
    window.show_place(Place("cases"))
    page = window.pages.current
    assert not page.desk.saved.rename.isEnabled()
    page.desk.show_asked(page.desk.model.asked.keeping("stage", ["intake"]))
    command(window, "Save as a view…").trigger()
    _answer(qtbot, dialog_of(page, Ask), "At intake")
    qtbot.waitUntil(lambda: "At intake: 0" in told(window))
    window._ui.navigation_list.setCurrentRow(2)
    page.desk.show_asked(page.desk.model.asked.keeping("stage", ["heard"]))
    command(window, "Save changes of this view").trigger()
    (view,) = window._office.ask(views.list_views)
    assert view.asked.values("stage") == ("heard",)
    command(window, "Rename this view…").trigger()
    _answer(qtbot, dialog_of(page, Ask), "Heard")
    assert chosen(window) == "Heard"
    command(window, "Delete this view").trigger()
    assert window._office.ask(views.list_views) == ()
    assert chosen(window) == "Cases"
    assert page.desk.model.asked.chips == ()


def test_a_view_without_a_name_says_what_is_missing(qtbot: QtBot, window: MainWindow) -> None:
    """Rule: what is refused is said in words of the thing asked for."""
    window.show_place(Place("cases"))
    page = window.pages.current
    for typed in ("", "  "):
        command(window, "Save as a view…").trigger()
        dialog = dialog_of(page, Ask)
        _answer(qtbot, dialog, typed)
        bar = dialog.findChild(MessageBar)
        assert bar is not None
        assert bar.text == "Give the view a name."
        dialog.close()


def test_a_view_keeps_its_columns_and_the_words_in_the_box(window: MainWindow) -> None:
    key = window._office.do(views.save_view, "cases", "Maria", Asked("maria"), ("Youth", "Case"))
    window.show_place(Place("cases", key))
    page = window.pages.current
    assert page._ui.filter_box.text() == "maria"
    assert page.desk.columns.shown == ("Youth", "Case")
    window.show_place(Place("cases"))
    assert page._ui.filter_box.text() == ""
    assert page.desk.columns.shown[0] == "Case"


def test_a_view_that_was_deleted_meanwhile_is_one_sentence(window: MainWindow) -> None:
    window.show_place(Place("cases", "gone"))
    assert any("deleted" in bar.text for bar in window.findChildren(MessageBar))


def test_undoing_the_saving_of_a_view_that_is_shown_leads_back_to_its_list(
    qtbot: QtBot, window: MainWindow
) -> None:
    """Rule: the window never stands on a view that is gone, nor does the way back lead to one."""
    window.show_place(Place("cases"))
    page = window.pages.current
    page.desk.show_asked(page.desk.model.asked.keeping("stage", ["intake"]))
    command(window, "Save as a view…").trigger()
    _answer(qtbot, dialog_of(page, Ask), "At intake")
    qtbot.waitUntil(lambda: "At intake: 0" in told(window))
    window._ui.navigation_list.setCurrentRow(2)
    assert (chosen(window), page.desk.saved.rename.isEnabled()) == ("At intake", True)
    window.undoing.undo()
    _assert_on_the_list(window)
    window.undoing.redo()
    window._ui.navigation_list.setCurrentRow(2)
    command(window, "Delete this view").trigger()
    _assert_on_the_list(window)
    window.back()
    assert window.here == Place("today")


def test_a_view_that_goes_while_another_page_is_shown_is_no_place_to_come_back_to(window: MainWindow) -> None:
    key = window._office.do(views.save_view, "cases", "Maria", Asked("maria"), ())
    window.show_place(Place("cases", key))
    window.show_place(Place("people"))
    window.undoing.undo()
    assert window.here == Place("people")
    window.back()
    _assert_on_the_list(window)


def _assert_on_the_list(window: MainWindow) -> None:
    page = window.pages.current
    assert window.here == Place("cases")
    assert chosen(window) == "Cases"
    assert page.desk.saved.shown is None
    assert not page.desk.saved.rename.isEnabled()
    assert page.desk.model.asked.chips == ()


def _answer(qtbot: QtBot, dialog: Ask, name: str) -> None:
    qtbot.keyClicks(dialog.entry, name)
    dialog.accept()
