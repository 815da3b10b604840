"""Before a door that does not open: a slip, a lost passphrase, a court in use, a lost computer."""

from __future__ import annotations

import getpass
import platform
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from tests.stories.keys import (
    access,
    choose_in,
    everything_shown,
    focused,
    has_focus,
    press,
    push,
    settled,
    tab_to,
    told,
    type_over,
    type_text,
    until,
    words_of,
)
from youthcourt.domain.referral import Referral
from youthcourt.gui.door.window import Door
from youthcourt.gui.kit.toast import toast_of
from youthcourt.gui.main_window.app import Program
from youthcourt.services import cases, catalogue, intake, settings, upkeep
from youthcourt.services.office import Office

SLIP = "plain maple river lamp"
NEW_PASSPHRASE = "quiet copper window orchard"
COURT = "Maple County Youth Court"
YOUTH = "Jessamine"


@dataclass(frozen=True)
class Closed:
    """A closed court of one case, with the recovery code as it stands on paper."""

    folder: Path
    code: str
    number: str


@pytest.fixture
def closed(tmp_path: Path, clock: Clock) -> Closed:
    folder = tmp_path / "court"
    store, code = upkeep.new_court(folder, PASSPHRASE, clock, upkeep.KdfCost(64, 1, 1))
    office = Office(store, clock=clock)
    office.do(catalogue.seed_catalogues)
    office.do(settings.change_settings, court_name=COURT)
    number = office.do(intake.new_referral, Referral(given=YOUTH, family="Quackenbush"))
    office.close()
    return Closed(folder, code, number)


def test_a_slip_in_the_passphrase_is_told_and_what_was_typed_is_kept(
    program: Program, closed: Closed
) -> None:
    """Told in words; the typing stays, all of it chosen, so that the next try simply goes over it."""
    door = stands_before_the_door(program, closed.folder)
    tries(door, SLIP)
    line = door.unlock._ui.passphrase_edit
    until(lambda: told(door), "the door says why it stays shut")
    assert "passphrase" in told(door).lower()
    assert line.text() == SLIP
    assert line.hasSelectedText()
    assert has_focus(line)
    assert program.window is None

    type_text(PASSPHRASE)
    press("Return")
    the_case_is_there(program, closed)


def test_the_paper_code_opens_and_sets_a_new_passphrase(program: Program, closed: Closed) -> None:
    """A slip in the code is told with its group; afterwards only the new passphrase opens."""
    door = stands_before_the_door(program, closed.folder)
    takes_the_paper(door)
    types_the_code(door, with_a_slip(closed.code))
    until(lambda: told(door), "the door says where the slip is")
    assert "group 3" in told(door).lower()
    assert program.window is None

    tab_to(door.recover._ui.code_edit, back=True)
    types_the_code(door, closed.code)
    the_case_is_there(program, closed)

    door = locks(program)
    tries(door, PASSPHRASE)
    until(lambda: told(door), "the old passphrase opens nothing")
    assert program.window is None
    type_text(NEW_PASSPHRASE)
    press("Return")
    the_case_is_there(program, closed)


def test_a_second_window_says_who_has_the_court_open_and_nothing_else(
    program: Program, second_program: Program, closed: Closed
) -> None:
    """The same sentence whether the passphrase is right or not: nothing is learned by trying."""
    tries(stands_before_the_door(program, closed.folder), PASSPHRASE)
    the_case_is_there(program, closed)

    door = stands_before_the_door(second_program, closed.folder)
    heard: list[str] = []
    for typed in (SLIP, PASSPHRASE):
        tries(door, typed)
        until(lambda: told(door), "the door says who has the court open")
        heard.append(told(door))
        assert second_program.window is None
    assert heard[0] == heard[1]
    who, where = getpass.getuser(), platform.node()
    assert heard[0].startswith(f"{who} has had this court open on {where} since Nov 28")
    assert heard[0].endswith(". Close it there, then try again.")
    shown = "\n".join(words_of(part) for part in (door, *door.findChildren(QWidget)))
    assert not [secret for secret in (COURT, YOUTH) if secret in shown]

    assert program.window is not None
    program.window.activateWindow()  # the first clerk sits down again at the first window
    locks(program).close()
    door.activateWindow()
    tries(door, PASSPHRASE)
    the_case_is_there(second_program, closed)


def test_a_backup_is_restored_into_a_new_folder(program: Program, closed: Closed, tmp_path: Path) -> None:
    """The drive with the court is lost; the backup lay elsewhere, and the court goes on from it."""
    tries(stands_before_the_door(program, closed.folder), PASSPHRASE)
    the_case_is_there(program, closed)
    backup = backs_up_to_another_drive(program, tmp_path / "drive")
    door = locks(program)
    shutil.rmtree(closed.folder)

    tries(door, PASSPHRASE)
    until(lambda: told(door), "the door says that no court is there")
    access("B")
    until(door.restore.isVisible, "the page for backups opens")
    folder = tmp_path / "found again"
    restores(door, backup, folder, SLIP)
    until(lambda: told(door.restore), "the wrong passphrase is told")
    assert not folder.exists()
    restores(door, backup, folder, PASSPHRASE)
    until(door.unlock.isVisible, f"the restored court is offered: {told(door)}")
    assert door.unlock.folder() == folder
    assert has_focus(door.unlock._ui.passphrase_edit)
    type_text(PASSPHRASE)
    press("Return")
    the_case_is_there(program, closed)
    assert program.window is not None
    assert program.window._office.store.folder == folder


def stands_before_the_door(program: Program, folder: Path) -> Door:
    program.show_door(folder)
    door = program.door
    assert door is not None
    until(lambda: QApplication.activeWindow() is door, "the door has the keyboard")
    assert focused() is door.unlock._ui.passphrase_edit
    return door


def tries(door: Door, passphrase: str) -> None:
    """Type a passphrase in place of the last, and Enter; returns when the door has answered."""
    tab_to(door.unlock._ui.passphrase_edit)
    type_over(passphrase)
    press("Return")
    settled()


def the_case_is_there(program: Program, closed: Closed) -> None:
    """The court is open in the main window, with its case on screen."""
    until(lambda: program.window is not None, f"the court opens: {program.door and told(program.door)}")
    assert program.window is not None
    until(lambda: QApplication.activeWindow() is program.window, "the main window has the keyboard")
    office = program.window._office
    assert [line.number for line in office.ask(cases.list_cases)] == [closed.number]
    press("Ctrl+2")
    assert closed.number in everything_shown()


def locks(program: Program) -> Door:
    press("Ctrl+L")
    until(lambda: program.door is not None and program.window is None, "the court is locked")
    door = program.door
    assert door is not None
    until(lambda: QApplication.activeWindow() is door, "the door has the keyboard")
    settled()
    return door


def takes_the_paper(door: Door) -> None:
    access("R")
    until(door.recover.isVisible, "the page for the code opens")
    until(lambda: has_focus(door.recover._ui.code_edit), "the cursor stands in the code")


def types_the_code(door: Door, code: str) -> None:
    """Type the code as it stands on paper and a new passphrase twice, each field reached by Tab."""
    type_over(code)
    for line in (door.recover._ui.passphrase_edit, door.recover._ui.again_edit):
        tab_to(line)
        type_over(NEW_PASSPHRASE)
    press("Return")
    settled()


def with_a_slip(code: str) -> str:
    """Return the code with another letter in its third group."""
    groups = code.split("-")
    other = "7" if groups[2][0] != "7" else "8"
    groups[2] = other + groups[2][1:]
    return "-".join(groups)


def backs_up_to_another_drive(program: Program, drive: Path) -> Path:
    """File, Back up now; the file is then carried to another drive."""
    window = program.window
    assert window is not None
    access("F")
    until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "the menu opens")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    choose_in(menu, "Back up now")
    settled()
    until(lambda: "proven" in toast_of(window).text, "the window says that the backup is made")
    made = upkeep.last_proven(window._office.store.folder)
    assert made is not None
    drive.mkdir()
    return Path(shutil.copy(made.path, drive))


def restores(door: Door, backup: Path, folder: Path, passphrase: str) -> None:
    """Type the backup's path, the new folder and the passphrase, and press the button."""
    page = door.restore._ui
    for line, typed in (
        (page.backup_edit, str(backup)),
        (page.folder_edit, str(folder)),
        (page.passphrase_edit, passphrase),
    ):
        tab_to(line)
        type_over(typed)
    push(page.restore_button)
    settled()
