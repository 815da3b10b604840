"""A disclosure of harm is noted over a case by anybody and read by the lead alone, and leaves no trace."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.gui.commands import refer
from tests.gui.hand import column, dialog_of, entry
from tests.gui.locking import comes_back, goes_away, window_of
from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.harm.disclosures_dialog import DisclosuresDialog
from youthcourt.gui.harm.harm_dialog import HarmDialog
from youthcourt.gui.harm.lead_dialog import LeadDialog
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.paper_dialog import PaperDialog
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.kit.toast import toast_of
from youthcourt.gui.main_window.app import Program
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.settings.settings_page import SettingsPage
from youthcourt.services import harm, upkeep
from youthcourt.services.drafts import kept_drafts
from youthcourt.services.harm import Further, HarmGiven, KdfCost
from youthcourt.services.office import Office

LEAD, OTHER = "harbor violet seventeen spoons", "another lantern for the lead"
SAID = "He is hit with a belt."


def said(dialog: QWidget) -> str:
    bar = dialog.findChild(MessageBar)
    assert bar is not None
    return str(bar.text)


def gone(dialog: QWidget) -> bool:
    """Say whether a dialog was closed; once closed it may be deleted already."""
    return not isValid(dialog) or not dialog.isVisible()


def settle(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not busy(), timeout=60_000)


@pytest.fixture
def lead(opened: Office) -> Office:
    opened.do(harm.keep_pair, harm.new_pair(LEAD, KdfCost(64, 1, 1)))
    return opened


def case_of(window: MainWindow) -> tuple[CasePage, str]:
    number = refer(window, "Zelda")
    window.show_place(Place("case", number))
    page = window.pages.current
    assert isinstance(page, CasePage)
    return page, number


def noting(page: CasePage) -> HarmDialog:
    entry(page.interview, "harm_button").click()
    return dialog_of(page, HarmDialog)


def fill(dialog: HarmDialog) -> None:
    ui = dialog._ui
    ui.said_text.setPlainText(SAID)
    ui.noted_by_edit.setText("Dana")


def reading(window: MainWindow) -> DisclosuresDialog:
    window.show_place(Place("settings", "lead"))
    page = window.pages.current
    assert isinstance(page, SettingsPage)
    page.show_section("lead")
    page._sections["lead"]._ui.read_button.click()
    return dialog_of(page, DisclosuresDialog)


def test_it_is_sealed_from_the_case_and_read_from_the_settings(
    qtbot: QtBot, lead: Office, window: MainWindow
) -> None:
    """The toast and the words of Undo tell neither the case nor what was said."""
    page, number = case_of(window)
    dialog = noting(page)
    assert number not in dialog.windowTitle()
    dialog.accept()
    assert "Write what was said" in said(dialog)
    fill(dialog)
    dialog._ui.reported_on_date.edit.setText("someday")
    dialog.accept()
    assert dialog.isVisible()
    dialog._ui.reported_on_date.edit.setText("")
    dialog.accept()
    assert not dialog.isVisible()
    assert SAID not in dialog._ui.said_text.toPlainText()
    toast = toast_of(window).text
    assert "Sealed" in toast
    assert number not in toast
    undo = lead.steps.to_undo
    assert undo is None or "harm" not in undo.act

    lock = reading(window)
    assert not lock._ui.notes_box.isVisible()
    qtbot.keyClicks(lock._ui.passphrase_edit, "not this one at all")
    qtbot.keyClick(lock, Qt.Key.Key_Return)
    settle(qtbot)
    assert "not the lead’s passphrase" in said(lock)
    lock._ui.passphrase_edit.setText(LEAD)
    lock._ui.open_button.click()
    settle(qtbot)
    table = lock._ui.notes_table
    assert column(table, 1) == [number]
    assert SAID in lock._ui.note_text.toPlainText()
    assert lock._ui.passphrase_edit.text() == ""
    lock._ui.add_button.click()
    assert "to whom" in said(lock)
    lock._ui.reported_to_edit.setText("Child Protection")
    lock._ui.reported_on_date.set_value(date(2026, 11, 27))
    lock._ui.add_button.click()
    assert "Reported to Child Protection on" in lock._ui.note_text.toPlainText()
    assert column(table, 3) == ["Child Protection"]
    lock.reject()
    assert table.rows.rowCount() == 0


def test_without_the_leads_passphrase_nothing_typed_is_lost(
    qtbot: QtBot, opened: Office, window: MainWindow
) -> None:
    """It is set from the dialog itself, or the paper way is taken."""
    page, _number = case_of(window)
    dialog = noting(page)
    fill(dialog)
    ui = dialog._ui
    assert ui.unset_box.isVisible()
    assert not ui.act_button.isEnabled()
    ui.paper_button.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(PaperDialog)), timeout=20_000)
    shown = dialog.findChildren(PaperDialog)[-1]
    assert shown._ready.reference == ""
    shown.reject()
    ui.lead_button.click()
    setting = dialog_of(dialog, LeadDialog)
    assert not setting._ui.old_passphrase_edit.isVisible()
    setting._ui.passphrase_edit.setText(LEAD)
    setting._ui.again_edit.setText("something else here")
    setting.accept()
    assert "differ" in said(setting)
    setting._ui.passphrase_edit.setText("short")
    setting._ui.again_edit.setText("short")
    setting.accept()
    settle(qtbot)
    assert "too easy to guess" in said(setting)
    setting._ui.passphrase_edit.setText(LEAD)
    setting._ui.again_edit.setText(LEAD)
    setting.accept()
    qtbot.keyClick(setting, Qt.Key.Key_Escape)
    assert setting.isVisible()
    settle(qtbot)
    assert not ui.unset_box.isVisible()
    assert ui.said_text.toPlainText() == SAID
    dialog.accept()
    assert opened.ask(harm.sealed_notes).notes


def test_what_is_typed_is_thrown_away_only_when_asked_twice(
    lead: Office, window: MainWindow, qtbot: QtBot
) -> None:
    page, _number = case_of(window)
    dialog = noting(page)
    fill(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert "Cancel once more" in said(dialog)
    assert dialog.isVisible()
    dialog._ui.cancel_button.click()
    assert not dialog.isVisible()
    again = noting(page)
    assert again._ui.said_text.toPlainText() == ""
    again._ui.cancel_button.click()
    assert not again.isVisible()


def test_a_window_closed_by_hand_asks_as_well(lead: Office, window: MainWindow, qtbot: QtBot) -> None:
    class ByHand(QCloseEvent):
        def spontaneous(self) -> bool:
            return True

    page, _number = case_of(window)
    dialog = noting(page)
    fill(dialog)
    dialog.closeEvent(ByHand())
    assert dialog.isVisible()
    dialog.closeEvent(ByHand())
    dialog.close()
    assert not dialog.isVisible()


def test_a_court_that_locks_itself_keeps_no_draft_of_it(
    qtbot: QtBot, program: Program, opened: Office, clock: Clock
) -> None:
    """Even where something else on the page behind it could not be saved, and is kept."""
    opened.do(harm.keep_pair, harm.new_pair(LEAD, KdfCost(64, 1, 1)))
    window = window_of(program)
    page, number = case_of(window)
    page.show_part("interview")
    entry(page.interview, "emergency_phone_edit").setText("5" * 201)
    dialog = noting(page)
    fill(dialog)
    goes_away(qtbot, program, clock)
    assert program.door is not None
    office = Office(upkeep.open_court(program.door.unlock.folder(), PASSPHRASE, clock), clock=clock)
    kept = repr(office.ask(kept_drafts))
    office.close()
    assert "5" * 201 in kept
    assert SAID not in kept
    assert "Dana" not in kept
    back = comes_back(qtbot, program, clock)
    back.show_place(Place("case", number))
    entry(back.pages.current, "emergency_phone_edit").setText("")


@pytest.fixture
def settings_lead(window: MainWindow, lead: Office) -> tuple[SettingsPage, LeadDialog]:
    window.show_place(Place("settings", "lead"))
    page = window.pages.current
    assert isinstance(page, SettingsPage)
    page._sections["lead"]._ui.set_button.click()
    return page, dialog_of(page, LeadDialog)


def test_the_lead_changes_the_passphrase_by_the_old_one(
    qtbot: QtBot, settings_lead: tuple[SettingsPage, LeadDialog], lead: Office
) -> None:
    page, dialog = settings_lead
    ui = dialog._ui
    for old, told in (("not this one at all", "not the lead’s passphrase"), (LEAD, "")):
        ui.old_passphrase_edit.setText(old)
        ui.passphrase_edit.setText(OTHER)
        ui.again_edit.setText(OTHER)
        dialog.accept()
        settle(qtbot)
        assert gone(dialog) if not told else told in said(dialog)
    assert toast_of(page.window()).text == "The lead’s passphrase is set."
    assert harm.open_notes(lead.ask(harm.sealed_notes), OTHER).notes == ()


def test_one_that_is_lost_is_begun_anew_and_the_lead_is_told_what_was_lost(
    qtbot: QtBot, settings_lead: tuple[SettingsPage, LeadDialog], lead: Office, window: MainWindow
) -> None:
    number = refer(window, "Zelda")
    lead.do(harm.note_harm, number, HarmGiven(SAID, noted_by="Dana", reported_to="The school nurse"))
    _page, dialog = settings_lead
    ui = dialog._ui
    ui.instead_check.setChecked(True)
    assert not ui.old_passphrase_edit.isEnabled()
    ui.passphrase_edit.setText(OTHER)
    ui.again_edit.setText(OTHER)
    dialog.accept()
    settle(qtbot)
    assert gone(dialog)
    lead.do(harm.note_harm, number, HarmGiven("Later", noted_by="Dana", reported_to="The sheriff"))
    lock = reading(window)
    lock._ui.passphrase_edit.setText(OTHER)
    lock._ui.open_button.click()
    settle(qtbot)
    assert "lost, and not to be read: 1" in lock._ui.lost_label.text()
    assert "Reported to The sheriff" in lock._ui.note_text.toPlainText()
    lock._show(harm.Opened(b"", (), 2, 0))
    assert "not to be read: 2" in lock._ui.lost_label.text()
    lock.add()
    assert lead.ask(harm.sealed_notes).notes
    lock.reject()


def test_a_further_entry_without_a_day_stands_as_well(lead: Office, window: MainWindow, qtbot: QtBot) -> None:
    number = refer(window, "Zelda")
    lead.do(harm.note_harm, number, HarmGiven(SAID, noted_by="Dana"))
    note = harm.open_notes(lead.ask(harm.sealed_notes), LEAD).notes[0]
    lead.do(harm.add_to_harm, note.id, Further("The sheriff", None, "Lena"))
    lock = reading(window)
    lock._ui.passphrase_edit.setText(LEAD)
    lock._ui.open_button.click()
    settle(qtbot)
    assert lock._ui.note_text.toPlainText().endswith("Reported to The sheriff")
    lock.reject()
