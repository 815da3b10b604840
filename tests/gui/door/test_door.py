"""The way in: the passphrase, a new court, the paper code, a backup. All with real encrypted files."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hand import answer
from tests.gui.named import unnamed
from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from youthcourt.gui.door.parts import advice, free_folder
from youthcourt.gui.door.window import Door
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.preview import PdfPreview
from youthcourt.services import settings, upkeep
from youthcourt.services.office import Office

HEAVY = ("sqlmodel", "sqlalchemy", "alembic", "sqlcipher3", "reportlab", "pikepdf", "pydantic", "typer")
LATER = "seven quiet lanterns by the lake"


def type_on(qtbot: QtBot, page: QWidget, name: str, text: str) -> QLineEdit:
    line = page.findChild(QLineEdit, name)
    assert line is not None
    line.selectAll()
    qtbot.keyClicks(line, text)
    return line


def said(page: QWidget) -> str:
    bar = page.findChild(MessageBar)
    assert bar is not None
    return bar.text


def test_the_door_paints_without_the_libraries_of_the_store_and_of_the_papers() -> None:
    """Architecture, start-up: the first window needs neither store nor printing."""
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from youthcourt.gui.door.window import Door\n"
        "from youthcourt.gui.main_window import app, openers\n"
        "program = app.application()\n"
        "work = openers.door_work(lambda: None)\n"
        "from dataclasses import replace\n"
        "door = Door(replace(work, load=lambda: None), Path('nowhere'))\n"
        "door.show(); program.processEvents(); door.grab()\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])\n"
        "door.close()\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60)
    assert ran.stdout.strip() == "[]"


def test_the_passphrase_opens_the_court_and_is_wiped_from_the_line(qtbot: QtBot, door: Door) -> None:
    line = type_on(qtbot, door.unlock, "passphrase_edit", PASSPHRASE)
    with qtbot.waitSignal(door.opened, timeout=20_000) as opened:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    office = opened.args[0]
    assert isinstance(office, Office)
    assert line.text() == ""


def test_the_window_lives_while_the_key_is_derived(qtbot: QtBot, door: Door) -> None:
    """Opening is slow work: it is done on a worker, and nothing else can be started meanwhile."""
    line = type_on(qtbot, door.unlock, "passphrase_edit", PASSPHRASE)
    with qtbot.waitSignal(door.opened, timeout=20_000):
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert not door.unlock._ui.open_button.isEnabled()
        assert not door.unlock._ui.restore_button.isEnabled()
        assert door.unlock._ui.busy_label.text()
    assert door.unlock._ui.open_button.isEnabled()
    assert door.unlock._ui.busy_label.text() == ""


def test_a_wrong_passphrase_is_one_sentence_and_can_be_typed_over(qtbot: QtBot, door: Door) -> None:
    line = type_on(qtbot, door.unlock, "passphrase_edit", "not the right one at all")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(said(door.unlock)), timeout=20_000)
    assert "passphrase does not open this court" in said(door.unlock)
    assert line.selectedText() == line.text() != ""
    assert door.unlock._ui.open_button.isEnabled()


def test_a_folder_without_a_court_says_so(qtbot: QtBot, door: Door, tmp_path: Path) -> None:
    door.offer(tmp_path / "nothing here")
    type_on(qtbot, door.unlock, "passphrase_edit", PASSPHRASE)
    qtbot.mouseClick(door.unlock._ui.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(said(door.unlock)), timeout=20_000)
    assert "nothing here" in said(door.unlock)


def test_the_passphrase_can_be_shown(door: Door) -> None:
    line = door.unlock._ui.passphrase_edit
    assert line.echoMode() == QLineEdit.EchoMode.Password
    door.unlock._ui.show_check.setChecked(True)
    assert line.echoMode() == QLineEdit.EchoMode.Normal


def test_a_court_is_started_and_its_code_typed_from_paper(qtbot: QtBot, door: Door, tmp_path: Path) -> None:
    """Safety: the recovery code is shown once, and one group of it is typed from the paper."""
    door.unlock._ui.start_button.click()
    page = door.new_court
    type_on(qtbot, page, "pattern_edit", "OC-YY-###")
    assert "OC-26-001" in page._ui.pattern_hint.text()
    qtbot.keyClick(type_on(qtbot, page, "name_edit", "Our Court"), Qt.Key.Key_Return)
    page._ui.finish_button.click()
    type_on(qtbot, page, "folder_edit", str(tmp_path / "ours"))
    type_on(qtbot, page, "passphrase_edit", LATER)
    qtbot.keyClick(type_on(qtbot, page, "again_edit", LATER), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(door.code._code), timeout=20_000)
    groups = door.code._code.split("-")
    assert all(group in door.code._ui.code_label.text() for group in groups)
    qtbot.keyClick(type_on(qtbot, door.code, "group_edit", "WRONG"), Qt.Key.Key_Return)
    assert "fifth group" in said(door.code)
    line = type_on(qtbot, door.code, "group_edit", groups[4].lower())
    with qtbot.waitSignal(door.opened) as opened:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    chosen = opened.args[0].ask(settings.settings)
    assert (chosen.court_name, chosen.case_pattern) == ("Our Court", "OC-YY-###")
    assert door.code._code == ""
    assert groups[0] not in door.code._ui.code_label.text()


def test_the_recovery_sheet_carries_the_whole_code(
    qtbot: QtBot, door: Door, office: Office, tmp_path: Path
) -> None:
    """The sheet on paper is the only way back when the passphrase is lost."""
    code = "ABCDE-FGHJK-MNPQR-STVWX-YZ234-56789-ABCDE-FGHJK"
    path = tmp_path / "sheet.pdf"
    door.code._work.save(path, door.code._work.sheet(office, code))
    text = "".join(page.extract_text() for page in PdfReader(path).pages)
    assert all(group in text for group in code.split("-"))


def test_the_recovery_sheet_can_be_looked_at(qtbot: QtBot, door: Door, office: Office) -> None:
    door.code.show_code(office, "ABCDE-FGHJK-MNPQR-STVWX-YZ234-56789-ABCDE-FGHJK")
    door.code._ui.see_button.click()
    preview = door.code.findChild(PdfPreview)
    assert preview is not None
    assert preview.page_count == 1
    dialog = preview.window()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    door.code._code = ""


def test_a_code_that_nobody_checked_is_not_lost_without_a_question(door: Door, office: Office) -> None:
    """Safety: the recovery code is shown once; closing the door by mistake would lose it for ever."""
    door.code.show_code(office, "ABCDE-FGHJK-MNPQR-STVWX-YZ234-56789-ABCDE-FGHJK")
    answer("Stay")
    door.close()
    assert door.isVisible()
    assert door.code._code
    answer("Close all the same")
    door.close()
    assert not door.isVisible()
    door.code._code = ""


def test_a_name_is_needed_before_the_passphrase(qtbot: QtBot, door: Door) -> None:
    door.unlock._ui.start_button.click()
    door.new_court._ui.next_button.click()
    assert "name" in said(door.new_court)
    assert door.new_court._ui.steps.currentIndex() == 0


def test_two_passphrases_that_differ_are_told_before_anything_is_made(
    qtbot: QtBot, door: Door, tmp_path: Path
) -> None:
    door.unlock._ui.start_button.click()
    type_on(qtbot, door.new_court, "folder_edit", str(tmp_path / "ours"))
    type_on(qtbot, door.new_court, "passphrase_edit", LATER)
    type_on(qtbot, door.new_court, "again_edit", f"{LATER}!")
    door.new_court._ui.make_button.click()
    assert "differ" in said(door.new_court)
    assert not (tmp_path / "ours").exists()


def test_a_new_court_never_lands_on_an_old_one(court: Path) -> None:
    assert free_folder(court) == court.with_name("court-2")
    assert free_folder(court.parent / "free") == court.parent / "free"


def test_advice_follows_what_is_typed() -> None:
    """At least 15 characters, as NIST SP 800-63B asks of a passphrase that stands alone."""
    assert "10 more characters" in advice("short", "")
    assert "again" in advice(LATER, "")
    assert advice(LATER, LATER).startswith("Good")


def test_the_paper_code_opens_the_court_and_sets_a_new_passphrase(
    qtbot: QtBot, door: Door, tmp_path: Path, clock: Clock
) -> None:
    store, code = upkeep.new_court(tmp_path / "lost", PASSPHRASE, clock, upkeep.KdfCost(64, 1, 1))
    store.close()
    door.unlock._ui.recover_button.click()
    type_on(qtbot, door.recover, "folder_edit", str(tmp_path / "lost"))
    type_on(qtbot, door.recover, "code_edit", code)
    type_on(qtbot, door.recover, "passphrase_edit", LATER)
    line = type_on(qtbot, door.recover, "again_edit", LATER)
    with qtbot.waitSignal(door.opened, timeout=30_000) as opened:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    opened.args[0].close()
    upkeep.open_court(tmp_path / "lost", LATER, clock).close()


def test_a_backup_is_restored_into_a_new_folder_and_offered(
    qtbot: QtBot, door: Door, court: Path, tmp_path: Path, clock: Clock
) -> None:
    store = upkeep.open_court(court, PASSPHRASE, clock)
    backup = upkeep.backup(store)
    store.close()
    door.unlock._ui.message_bar.refuse("Somebody has this court open.")
    door.unlock._ui.restore_button.click()
    type_on(qtbot, door.restore, "backup_edit", str(backup.path))
    type_on(qtbot, door.restore, "folder_edit", str(tmp_path / "restored"))
    door.restore._ui.restore_button.click()
    qtbot.waitUntil(lambda: door.unlock.folder() == tmp_path / "restored", timeout=20_000)
    assert said(door.unlock).startswith("The backup is restored into")
    upkeep.open_court(tmp_path / "restored", PASSPHRASE, clock).close()


def test_everything_at_the_door_says_what_it_is(door: Door) -> None:
    for page in (door.welcome, door.unlock, door.new_court, door.code, door.recover, door.restore):
        assert unnamed(page) == []


def test_a_new_courts_choices_are_checked_on_the_step_where_they_are_typed(qtbot: QtBot, door: Door) -> None:
    """A pattern or a start time that cannot be used is refused with its field in view."""
    door.unlock._ui.start_button.click()
    page = door.new_court
    type_on(qtbot, page, "name_edit", "Our Court")
    page._ui.next_button.click()
    for at, name, wrong, right in (
        (1, "pattern_edit", "CASE", "OC-YY-###"),
        (2, "start_edit", "noon", "930"),
    ):
        assert page._ui.steps.currentIndex() == at
        type_on(qtbot, page, name, wrong)
        page._ui.next_button.click()
        assert said(page)
        assert page._ui.steps.currentIndex() == at
        assert door.focusWidget() is getattr(page._ui, name)
        type_on(qtbot, page, name, right)
        page._ui.next_button.click()
    assert page._ui.start_edit.text() == "9:30 AM"
    page._ui.most_spin.setValue(5)
    page._ui.next_button.click()
    assert "fewer" in said(page)
    assert door.focusWidget() is page._ui.most_spin
    page._ui.most_spin.setValue(30)
    page._ui.next_button.click()
    assert page._ui.steps.currentIndex() == 4
    type_on(qtbot, page, "passphrase_edit", LATER)
    type_on(qtbot, page, "again_edit", LATER)
    page._ui.folder_edit.clear()
    page._ui.make_button.click()
    assert said(page) == "Choose a new folder for the court."


def test_no_folder_is_a_sentence_of_its_own(door: Door) -> None:
    door.unlock._ui.folder_edit.clear()
    door.unlock._ui.open_button.click()
    assert said(door.unlock) == "Choose the court's folder, or start a new court below."


def test_starting_a_court_is_the_main_act_while_there_is_none(
    door: Door, court: Path, tmp_path: Path
) -> None:
    """On the first day the folder offered holds nothing to open."""
    ui = door.unlock._ui
    assert (ui.open_button.property("primary"), ui.start_button.property("primary")) == (True, False)
    door.offer(tmp_path / "none yet")
    assert (ui.open_button.property("primary"), ui.start_button.property("primary")) == (False, True)
    door.offer(court)
    assert ui.open_button.property("primary")
