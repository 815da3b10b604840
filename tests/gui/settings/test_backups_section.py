"""Backups from the settings: proven, listed, on another drive too; and the check of the court file."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.house.clock import Clock
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.kit.toast import toast_of
from youthcourt.gui.settings import backups_section
from youthcourt.gui.settings.backup_words import NONE, last_told, size_of
from youthcourt.gui.settings.backups_section import BackupsSection
from youthcourt.gui.settings.settings_page import SettingsPage
from youthcourt.services import upkeep
from youthcourt.services.office import Office


@pytest.fixture
def backups(page: SettingsPage) -> BackupsSection:
    """The backups, shown."""
    page.show_section("backups")
    return page._sections["backups"]


def _settle(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not busy(), timeout=30_000)


def test_a_backup_is_made_and_listed(
    qtbot: QtBot, page: SettingsPage, backups: BackupsSection, office: Office
) -> None:
    """None yet is said; while one is made the page stays, afterwards it is in the list."""
    ui = backups._ui
    assert ui.last_label.text() == NONE
    ui.backup_button.click()
    assert not page.leave()
    assert page._ui.message_bar.text == backups_section.BUSY
    assert not ui.check_button.isEnabled()
    _settle(qtbot)
    assert page.leave()
    made = upkeep.last_proven(office.store.folder)
    assert ui.backups_table.current() == made
    assert "made today" in ui.last_label.text()
    assert made.path.name in toast_of(page).text
    assert not ui.work_bar.isVisible()


def test_a_backup_on_another_drive_is_asked_for(
    qtbot: QtBot, page: SettingsPage, backups: BackupsSection, tmp_path: Path
) -> None:
    """A folder is chosen; the file is there."""
    (tmp_path / "drive").mkdir()
    backups._ui.drive_button.click()
    dialog = backups.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "drive"))
    dialog.reject()
    _settle(qtbot)
    assert len(list((tmp_path / "drive").glob("*.ycb"))) == 1


def test_a_drive_that_cannot_be_written_is_told(
    qtbot: QtBot, page: SettingsPage, backups: BackupsSection, tmp_path: Path
) -> None:
    """A file in the place of the folder: a sentence, and the buttons are back."""
    (tmp_path / "drive").write_text("x")
    backups.back_up(tmp_path / "drive")
    _settle(qtbot)
    assert page._ui.message_bar.text
    assert backups._ui.backup_button.isEnabled()


def test_a_backup_can_be_stopped(qtbot: QtBot, sample_office: Office) -> None:
    """Between two steps of the copy; nothing half made counts."""
    page = SettingsPage(sample_office)
    qtbot.addWidget(page)
    page.load()
    page.show_section("backups")
    ui = page._sections["backups"]._ui
    before = upkeep.last_proven(sample_office.store.folder)
    ui.stop_button.click()
    with sample_office.store.lock:  # the copy waits for it before its first step
        ui.backup_button.click()
        ui.stop_button.click()
    _settle(qtbot)
    assert "Stopped" in page._ui.message_bar.text
    assert upkeep.last_proven(sample_office.store.folder) == before


def test_the_check_lists_every_answer(qtbot: QtBot, page: SettingsPage, backups: BackupsSection) -> None:
    """Without a backup one question needs attention; with one all is whole."""
    ui = backups._ui
    ui.check_button.click()
    assert not ui.stop_button.isVisible()
    _settle(qtbot)
    assert "1 question needs your attention" in page._ui.message_bar.text
    assert ui.findings_table.rows.total > 5
    ui.backup_button.click()
    _settle(qtbot)
    ui.check_button.click()
    _settle(qtbot)
    assert toast_of(page).text == "Everything is whole."


def test_how_long_ago_and_how_large(office: Office, clock: Clock) -> None:
    """Today, yesterday, 9 days ago; KB, MB, GB."""
    made = upkeep.backup(office.store)
    now = clock()
    assert "made today" in last_told(made, now)
    assert "made yesterday" in last_told(made, now + timedelta(days=1))
    assert "made 9 days ago" in last_told(replace(made, size=1), now + timedelta(days=9))
    sizes = [size_of(size) for size in (10, 820 * 1024, 1_468_006, 3 * 1024**3)]
    assert sizes == ["1 KB", "820 KB", "1.4 MB", "3 GB"]
