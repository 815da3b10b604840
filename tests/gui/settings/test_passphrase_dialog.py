"""Another passphrase from the settings: old and new twice, by the rules of the door."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.named import unnamed
from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from youthcourt.domain.errors import WrongKey
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.kit.toast import toast_of
from youthcourt.gui.settings.passphrase_dialog import PassphraseDialog
from youthcourt.gui.settings.settings_page import SettingsPage
from youthcourt.services import upkeep
from youthcourt.services.office import Office

NEW = "seven quiet green boats"


@pytest.fixture
def dialog(page: SettingsPage) -> PassphraseDialog:
    """The dialog as the section of the backups opens it."""
    page.show_section("backups")
    section = page._sections["backups"]
    section._ui.passphrase_button.click()
    found = section.findChild(PassphraseDialog)
    assert isinstance(found, PassphraseDialog)
    return found


def _type(qtbot: QtBot, dialog: PassphraseDialog, old: str, new: str, again: str) -> None:
    ui = dialog._ui
    for line, text in ((ui.old_edit, old), (ui.passphrase_edit, new), (ui.again_edit, again)):
        line.clear()
        qtbot.keyClicks(line, text)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)


def _settle(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not busy(), timeout=30_000)


def _said(dialog: PassphraseDialog) -> str:
    bar = dialog.findChild(MessageBar)
    assert bar is not None
    return str(bar.text)


def test_the_passphrase_is_changed_by_keyboard_and_opens_from_then_on(
    qtbot: QtBot, page: SettingsPage, dialog: PassphraseDialog, office: Office, clock: Clock
) -> None:
    folder = office.store.folder
    with qtbot.waitSignal(dialog.changed, timeout=30_000):
        _type(qtbot, dialog, PASSPHRASE, NEW, NEW)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
    assert toast_of(page).text == "The passphrase is changed."
    office.close()
    with pytest.raises(WrongKey):
        upkeep.open_court(folder, PASSPHRASE, clock)
    upkeep.open_court(folder, NEW, clock).close()


def test_what_is_refused_keeps_the_old_passphrase_and_says_why(
    qtbot: QtBot, dialog: PassphraseDialog, office: Office
) -> None:
    before = office.store.key_file
    _type(qtbot, dialog, PASSPHRASE, NEW, NEW + "s")
    assert _said(dialog) == "The two passphrases differ. Type the same one twice."
    _type(qtbot, dialog, "not the passphrase", NEW, NEW)
    _settle(qtbot)
    assert "passphrase" in _said(dialog)
    _type(qtbot, dialog, PASSPHRASE, "short", "short")
    _settle(qtbot)
    assert "at least 15 characters" in _said(dialog)
    assert dialog._ui.save_button.isEnabled()
    dialog.reject()
    assert office.store.key_file == before


def test_every_part_of_the_dialog_says_what_it_is(dialog: PassphraseDialog) -> None:
    assert unnamed(dialog) == []
    dialog.reject()
