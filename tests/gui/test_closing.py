"""The end of a day at the desk: a backup, a lock that always works, and nothing lost without a question."""

from __future__ import annotations

import shutil
from pathlib import Path
from threading import Event
from types import ModuleType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.commands import command, refer
from tests.gui.hand import answer
from youthcourt.gui.cases.import_dialog import ImportDialog
from youthcourt.gui.cases.new_referral import NewReferralDialog
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.services import import_sources, imports, upkeep
from youthcourt.services.office import Office


def test_a_backup_is_made_on_request_and_its_day_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    assert window.backup_line.text() == "No backup yet"
    command(window, "Back up now").trigger()
    qtbot.waitUntil(lambda: "Nov 28, 2026" in window.backup_line.text(), timeout=20_000)


def test_closing_makes_a_backup_and_closes_the_court(
    qtbot: QtBot, window: MainWindow, opened: Office
) -> None:
    """Issue 2: a backup on closing, written, opened and checked before it counts."""
    refer(window, "Maria")
    folder = opened.store.folder
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
    assert opened.store.closed
    assert upkeep.last_proven(folder) is not None


def test_nothing_can_be_typed_while_the_last_backup_is_made(
    qtbot: QtBot, window: MainWindow, opened: Office
) -> None:
    """It would be in no backup and in no draft."""
    refer(window, "Maria")
    with qtbot.waitSignal(window.locked, timeout=20_000):
        window.lock()
        assert not window.centralWidget().isEnabled()
        assert not window.menuBar().isEnabled()
    assert opened.store.closed


def test_the_lock_closes_the_court_and_says_which(qtbot: QtBot, window: MainWindow, opened: Office) -> None:
    folder = opened.store.folder
    with qtbot.waitSignal(window.locked, timeout=20_000) as locked:
        command(window, "Lock now").trigger()
    assert locked.args == [folder]
    assert opened.store.closed


def test_locking_is_possible_though_the_page_cannot_be_saved(
    qtbot: QtBot, window: MainWindow, opened: Office
) -> None:
    """Safety: names never stay on the screen because of half a date; the clerk is asked, and decides."""
    number = refer(window, "Maria")
    window.show_place(Place("case", number))
    page = window.pages.current
    page._ui.offense_line.edit.setText("someday")
    answer("Stay")
    command(window, "Lock now").trigger()
    assert not opened.store.closed
    assert page._ui.offense_line.edit.text() == "someday"
    with qtbot.waitSignal(window.locked, timeout=20_000):
        answer("Lock all the same")
        command(window, "Lock now").trigger()
    assert opened.store.closed


def test_the_lock_works_from_a_dialog_and_closes_it(qtbot: QtBot, window: MainWindow, opened: Office) -> None:
    """Ctrl+L locks wherever one is; what stood in the dialog is gone from the screen."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    command(window, "New referral…").trigger()
    dialog = window.findChild(NewReferralDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(window.locked, timeout=20_000):
        qtbot.keyClick(dialog._ui.given_edit, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert opened.store.closed
    assert [made for made in QApplication.topLevelWidgets() if made.isVisible()] == [window]


def test_an_import_under_way_stops_before_the_window_locks(
    qtbot: QtBot, window: MainWindow, opened: Office, tmp_path: Path
) -> None:
    """The file is not closed under an import; the next Ctrl+L closes it."""
    path = tmp_path / "referrals.csv"
    rows = "".join(f"A-{at},Ann{at},Reed,2026-11-01,Graffiti\n" for at in range(60))
    path.write_text("NUM,GIVEN,FAMILY,DATE,OFFENSE\n" + rows)
    window.acts.import_file(path)
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(dialog._ui.import_button.isEnabled, timeout=10_000)
    dialog.accept()
    window.lock()
    assert not opened.store.closed
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)
    with qtbot.waitSignal(window.locked, timeout=20_000):
        window.lock()


@pytest.mark.parametrize(("module", "step"), [(import_sources, "read_source"), (imports, "plan_import")])
def test_a_file_being_read_for_an_import_holds_no_lock_up_and_nothing_breaks(
    qtbot: QtBot,
    window: MainWindow,
    opened: Office,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    module: ModuleType,
    step: str,
) -> None:
    path = tmp_path / "referrals.csv"
    path.write_text("NUM,GIVEN,FAMILY,DATE,OFFENSE\nA-1,Ann,Reed,2026-11-01,Graffiti\n")
    real, begun, go_on = getattr(module, step), Event(), Event()

    def slow(*told: object) -> object:
        begun.set()
        assert go_on.wait(20)
        return real(*told)

    monkeypatch.setattr(module, step, slow)
    window.acts.import_file(path)
    qtbot.waitUntil(begun.is_set, timeout=10_000)
    with qtbot.waitSignal(window.locked, timeout=20_000):
        window.lock()
    assert opened.store.closed
    go_on.set()
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)


def test_a_backup_made_in_the_settings_is_told_below(qtbot: QtBot, window: MainWindow) -> None:
    window.show_place(Place("settings"))
    window.pages.current.show_section("backups")
    section = window.pages.current._sections["backups"]
    section.back_up()
    window.lock()  # the court file is not closed while it is being copied
    assert not window._office.store.closed
    qtbot.waitUntil(lambda: not section.busy, timeout=20_000)
    assert "Nov 28, 2026" in window.backup_line.text()


def test_a_backup_that_fails_is_told_and_one_may_stay_and_try_again(
    qtbot: QtBot, window: MainWindow, opened: Office
) -> None:
    refer(window, "Maria")
    backups = opened.store.folder / "backups"
    shutil.rmtree(backups, ignore_errors=True)
    backups.write_text("a file where the folder should be")
    answer("Stay")
    window.close()
    qtbot.waitUntil(lambda: window._closing is None, timeout=20_000)
    assert window.isVisible()
    assert not opened.store.closed
    answer("Close without a backup")
    window.close()
    qtbot.waitUntil(lambda: opened.store.closed, timeout=20_000)
