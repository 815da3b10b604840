"""The court locks by itself: nobody is asked, nothing typed is lost, and what one waits for is waited for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.commands import command, refer
from tests.gui.hand import dialog_of, type_into
from tests.gui.locking import comes_back, goes_away, window_of
from tests.house.clock import Clock
from youthcourt.gui.cases.import_dialog import ImportDialog
from youthcourt.gui.cases.new_referral import NewReferralDialog
from youthcourt.gui.kit.refusals import find_bar
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.kit.toast import toast_of
from youthcourt.gui.main_window.app import Program
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.idle import IdleWatch
from youthcourt.gui.main_window.system_lock import SystemLock
from youthcourt.services import settings


def test_ten_quiet_minutes_lock_the_court_and_the_way_back_leads_to_the_same_case(
    qtbot: QtBot, program: Program, clock: Clock
) -> None:
    """Look reference 1.2: for minors' records, idle 10 minutes is on."""
    number = refer(window_of(program), "Maria")
    window_of(program).show_place(Place("case", number))
    clock.move(minutes=9)
    window_of(program).self_lock.watch.look()
    assert program.window is not None
    goes_away(qtbot, program, clock, 1)
    assert program.door is not None
    said = find_bar(program.door.unlock)
    assert said is not None
    assert said.text.startswith("The court has locked itself")
    assert comes_back(qtbot, program, clock).here == Place("case", number)


def test_what_cannot_be_saved_is_back_after_unlocking(qtbot: QtBot, program: Program, clock: Clock) -> None:
    """No question keeps the court open, and a date that nobody can read is still there to be mended."""
    number = refer(window_of(program), "Maria")
    window_of(program).show_place(Place("case", number))
    page = window_of(program).pages.current
    page._ui.place_edit.setText("The old mill")
    page._ui.offense_line.edit.setText("someday")
    goes_away(qtbot, program, clock)
    page = comes_back(qtbot, program, clock).pages.current
    assert page._ui.offense_line.edit.text() == "someday"
    assert page._ui.place_edit.text() == "The old mill"
    bar = find_bar(page)
    assert bar is not None
    assert bar.text.startswith("What you had typed is back")
    page._ui.offense_line.edit.clear()


def test_a_half_typed_dialog_is_back_when_it_is_opened_again(
    qtbot: QtBot, program: Program, clock: Clock
) -> None:
    command(window_of(program), "New referral…").trigger()
    dialog = dialog_of(window_of(program), NewReferralDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    qtbot.keyClicks(dialog._ui.given_edit, "Maria")
    title = dialog.windowTitle()
    goes_away(qtbot, program, clock)
    window = comes_back(qtbot, program, clock)
    assert title in toast_of(window).text
    command(window, "New referral…").trigger()
    dialog = dialog_of(window, NewReferralDialog)
    qtbot.waitUntil(lambda: dialog._ui.given_edit.text() == "Maria")
    bar = find_bar(dialog)
    assert bar is not None
    bar.offer_button.click()
    assert dialog._ui.given_edit.text() == ""
    assert bar.text == ""
    qtbot.keyClicks(dialog._ui.given_edit, "Lena")
    dialog.reject()
    command(window, "New referral…").trigger()
    dialog = dialog_of(window, NewReferralDialog)
    qtbot.waitUntil(lambda: dialog._ui.given_edit.text() == "Lena")
    dialog.reject()
    command(window, "New referral…").trigger()
    assert dialog_of(window, NewReferralDialog)._ui.given_edit.text() == ""
    dialog_of(window, NewReferralDialog).reject()


def test_zero_minutes_never_lock(program: Program, clock: Clock) -> None:
    window_of(program)._office.do(settings.change_settings, lock_minutes=0)
    clock.move(days=1)
    window_of(program).self_lock.watch.look()
    assert program.door is None


def test_a_sample_court_never_locks_by_itself(program: Program, clock: Clock) -> None:
    """Nobody has its passphrase: locked, it would be gone in the middle of somebody's first look."""
    window = window_of(program)
    window._office.do(settings.change_settings, sample=True)
    clock.move(days=1)
    window.self_lock.watch.look()
    window.self_lock.system.tell([True])
    assert program.door is None


def test_a_court_that_is_closed_already_is_not_asked(program: Program, clock: Clock) -> None:
    window = window_of(program)
    window._office.close()
    clock.move(days=1)
    window.self_lock.watch.look()
    window.self_lock.system.tell([True])
    assert program.door is None
    window._closed = True


def test_sleep_locks_the_court(qtbot: QtBot, program: Program) -> None:
    window_of(program).self_lock.system.tell([True])
    qtbot.waitUntil(lambda: program.door is not None, timeout=20_000)


def test_a_hearing_on_the_jurors_screen_is_given_an_hour(
    qtbot: QtBot, program: Program, clock: Clock
) -> None:
    """A hearing lasts longer than ten minutes and needs no key; a whole hour does not go by unseen."""
    window = window_of(program)
    console = window.pages._page("console")
    console._link.start(dark=False)
    assert window.pages.presenting
    clock.move(minutes=59)
    window.self_lock.watch.look()
    assert program.door is None
    goes_away(qtbot, program, clock, 1)


def test_a_key_or_the_mouse_begins_the_time_anew(qtbot: QtBot, program: Program, clock: Clock) -> None:
    window = window_of(program)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    clock.move(minutes=9)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    clock.move(minutes=9)
    window.self_lock.watch.look()
    assert program.door is None


def test_the_watch_tells_again_until_somebody_comes(qapp: QApplication, clock: Clock) -> None:
    told: list[int] = []
    watch = IdleWatch(clock, lambda: 10, qapp)
    watch.idle.connect(lambda: told.append(1))
    clock.move(hours=8)
    watch.look()
    watch.look()
    assert len(told) == 2
    watch.eventFilter(QObject(), QEvent(QEvent.Type.MouseMove))
    watch.look()
    assert len(told) == 2
    watch.stop()
    watch.deleteLater()


@pytest.mark.parametrize(("arguments", "locks"), [([True], 1), ([], 1), ([False], 0)])
def test_sleep_and_a_locked_screen_lock_the_court_and_their_end_does_not(
    qapp: QApplication, arguments: list[object], locks: int
) -> None:
    told: list[int] = []
    system = SystemLock()
    system.locking.connect(lambda: told.append(1))
    system.tell(arguments)
    system.stop()
    assert len(told) == locks


def test_a_backup_that_fails_with_nobody_there_keeps_no_court_open(
    qtbot: QtBot, program: Program, clock: Clock
) -> None:
    refer(window_of(program), "Maria")
    backups = Path(window_of(program)._office.store.folder) / "backups"
    if backups.exists():
        backups.rename(backups.with_name("gone"))
    backups.write_text("in the way")
    goes_away(qtbot, program, clock)
    backups.unlink()


def test_a_line_of_a_list_in_the_settings_is_back_on_its_own_line(
    qtbot: QtBot, program: Program, clock: Clock
) -> None:
    """What was typed about one sanction never lands on another."""
    window = window_of(program)
    window.show_place(Place("settings"))
    window.pages.current.show_section("sanctions")
    section = window.pages.current._sections["sanctions"]
    line = section.lines()[3]
    section._table.choose(line.id)
    section._ui.label_edit.setText("")
    section._ui.proof_edit.setText("A photograph")
    goes_away(qtbot, program, clock)
    page = comes_back(qtbot, program, clock).pages.current
    section = page._sections["sanctions"]
    assert page.current == "sanctions"
    assert section._line.id == line.id
    assert (section._ui.label_edit.text(), section._ui.proof_edit.text()) == ("", "A photograph")
    assert section.put_back()


@pytest.mark.parametrize(
    ("name", "line", "typed"),
    [
        ("court", "case_pattern_input", "no year"),
        ("criteria", "criterion_3_edit", " "),
        ("words", "judge_edit", "{judge}"),
    ],
)
def test_a_refused_setting_is_back_in_its_field(
    qtbot: QtBot, program: Program, clock: Clock, name: str, line: str, typed: str
) -> None:
    """In the section where it was typed, whichever that was; what was saved is no draft."""
    window = window_of(program)
    qtbot.waitUntil(window.isActiveWindow)
    window.show_place(Place("settings", name))
    type_into(qtbot, window.pages.current, line, typed)
    goes_away(qtbot, program, clock)
    page = comes_back(qtbot, program, clock).pages.current
    assert page.current == name
    assert page.findChild(QLineEdit, line).text() == typed
    assert list(page.begun()) == [name]
    assert page.put_back()


def test_a_new_rule_half_typed_is_a_new_rule_again(qtbot: QtBot, program: Program, clock: Clock) -> None:
    window = window_of(program)
    window.show_place(Place("settings"))
    window.pages.current.show_section("rules")
    section = window.pages.current._sections["rules"]
    section.begin_new()
    section._ui.source_edit.setText("Our own")
    goes_away(qtbot, program, clock)
    section = comes_back(qtbot, program, clock).pages.current._sections["rules"]
    assert section._line.id == ""
    assert section._ui.source_edit.text() == "Our own"
    assert section.put_back()


def test_an_import_under_way_is_stopped_first_and_the_court_locks_at_the_next_look(
    qtbot: QtBot, program: Program, clock: Clock, tmp_path: Path
) -> None:
    path = tmp_path / "referrals.csv"
    rows = "".join(f"A-{at},Ann{at},Reed,2026-11-01,Graffiti\n" for at in range(60))
    path.write_text("NUM,GIVEN,FAMILY,DATE,OFFENSE\n" + rows)
    window = window_of(program)
    window.acts.import_file(path)
    dialog = dialog_of(window, ImportDialog)
    qtbot.waitUntil(dialog._ui.import_button.isEnabled, timeout=20_000)
    dialog.accept()
    clock.move(minutes=10)
    window.self_lock.watch.look()
    assert program.door is None
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)
    goes_away(qtbot, program, clock, 0)
