"""The victims of a case on its page: dated wishes, contact details, statement, text for jurors, letter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.cases.conftest import TODAY, said
from tests.gui.hand import column, dialog_of, entry
from tests.house.readers import everything_said
from youthcourt.domain.contacts import ContactResult
from youthcourt.domain.intake import StatementWay
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.wishes import Points
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.cases.victim_dialogs import ExtractDialog, ReachDialog, VictimStatementDialog
from youthcourt.gui.cases.victims_tab import VictimsTab
from youthcourt.gui.cases.wish_dialog import WishDialog
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.kit.paper_dialog import PaperDialog
from youthcourt.gui.kit.tasks import busy
from youthcourt.services import contacts, intake, victims
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson


@pytest.fixture
def tab(case: CasePage, number: str, office: Office) -> VictimsTab:
    """The tab, with a person and a shop as victims."""
    vic = NewPerson(
        given="Vic", family="Stone", address="4 Hill Rd", phone="202-555-0111", email="v@example.org"
    )
    office.do(intake.add_party, number, vic, PartyRole.VICTIM)
    office.do(intake.add_party, number, "Corner Store", PartyRole.VICTIM)
    case.show_part("victims")
    return case.victims


def _choose(tab: VictimsTab, name: str) -> None:
    table = entry(tab, "victims_table")
    lines = [table.rows.row(at) for at in range(table.rows.rowCount())]
    table.choose(next(one.party_id for one in lines if one.name == name))


def _party(office: Office, number: str, name: str) -> str:
    return next(one.party_id for one in office.ask(victims.victims_of_case, number) if one.name == name)


def test_a_wish_is_added_and_the_earlier_ones_stay_with_their_dates(
    qtbot: QtBot, case: CasePage, tab: VictimsTab, number: str, office: Office
) -> None:
    """What is not changed in the dialog is not said again."""
    _choose(tab, "Vic Stone")
    qtbot.keyClick(entry(tab, "victims_table"), Qt.Key.Key_Return)
    dialog = dialog_of(case, WishDialog)
    ui = dialog._ui
    assert ui.who_combo.currentText() == "Vic Stone"
    ui.statement_combo.setCurrentIndex(ui.statement_combo.findData(StatementWay.READ_OUT))
    ui.attend_combo.setCurrentIndex(ui.attend_combo.findData(False))
    ui.note_edit.setText("By phone")
    dialog.accept()
    entry(tab, "wish_button").click()
    again = dialog_of(case, WishDialog)
    assert again._ui.attend_combo.currentText() == "No"
    again.accept()
    assert "few words" in said(again), "nothing was said"
    again._ui.wish_edit.setText("Not again")
    again._ui.no_contact_check.setChecked(True)
    again.accept()
    line = next(one for one in office.ask(victims.victims_of_case, number) if one.name == "Vic Stone")
    assert [wish.points for wish in line.wishes] == [
        Points(no_contact=True), Points(statement=StatementWay.READ_OUT, attend=False),
    ]  # fmt: skip
    assert line.wishes[1].note == "By phone"
    assert column(entry(tab, "victims_table"), 1) == ["Not asked yet", "Wishes no contact"]
    assert column(entry(tab, "wishes_table"), 2) == ["Not again", ""]
    assert "wishes no contact" in entry(tab, "alone_label").text()
    assert not entry(tab, "letter_button").isEnabled()
    assert "does not say so" in entry(tab, "extract_label").text()


def test_how_a_victim_is_reached_and_an_organizations_own_details(
    case: CasePage, tab: VictimsTab, number: str, office: Office
) -> None:
    """With a safe address no other one stands on the tab."""
    _choose(tab, "Vic Stone")
    assert "4 Hill Rd" in entry(tab, "reached_label").text()
    entry(tab, "reach_button").click()
    dialog = dialog_of(case, ReachDialog)
    assert dialog._ui.own_box.isHidden()
    dialog._ui.safe_address_edit.setText("PO Box 7")
    dialog._ui.safe_phone_edit.setText("202-555-0122")
    dialog._ui.surrogate_edit.setText("Aunt Lea")
    dialog.accept()
    told = entry(tab, "reached_label").text()
    assert told == "Letters: PO Box 7\nPhone: 202-555-0122\nSpeaks for them: Aunt Lea"
    _choose(tab, "Corner Store")
    entry(tab, "reach_button").click()
    shop = dialog_of(case, ReachDialog)
    shop._ui.address_edit.setText("5 Main St")
    shop._ui.phone_edit.setText("202-555-0133")
    shop._ui.email_edit.setText("shop@example.org")
    shop.accept()
    assert "5 Main St" in entry(tab, "reached_label").text()
    assert "shop@example.org" in entry(tab, "reached_label").text()


def test_a_statement_is_kept_and_its_text_for_jurors_is_looked_through(
    qtbot: QtBot, case: CasePage, tab: VictimsTab, number: str, office: Office
) -> None:
    """A word that would give somebody away is taken out, or kept with a reason."""
    office.do(
        victims.record_wish, _party(office, number, "Vic Stone"), "", TODAY,
        Points(statement=StatementWay.WRITTEN),
    )  # fmt: skip
    _choose(tab, "Vic Stone")
    assert "Write the text" in entry(tab, "extract_label").text()
    entry(tab, "statement_button").click()
    dialog = dialog_of(case, VictimStatementDialog)
    dialog._ui.statement_edit.setPlainText("Maria Alvarez threw a stone. " * 20)
    dialog._ui.on_date.set_value(None)
    dialog.accept()
    assert "Give the day" in said(dialog)
    dialog._ui.on_date.set_value(TODAY)
    dialog.accept()
    assert entry(tab, "statement_label").text().endswith("…")
    entry(tab, "extract_button").click()
    extract = dialog_of(case, ExtractDialog)
    ui = extract._ui
    ui.extract_edit.setPlainText("A stone hit me.")
    extract._look()
    assert ui.keep_combo.currentText() == "Stone"
    ui.by_edit.setText("Dana")
    extract.accept()
    assert "still names somebody: Stone" in said(extract)
    ui.keep_button.click()
    assert "Say why" in said(extract)
    ui.keep_edit.setText("A stone, not the name")
    ui.keep_button.click()
    assert ui.keep_box.isHidden()
    extract.accept()
    assert entry(tab, "extract_label").text().startswith("Cleared by Dana")
    entry(tab, "extract_button").click()
    draft = dialog_of(case, ExtractDialog)
    draft._ui.extract_edit.setPlainText("A stone hit me hard.")
    draft._ui.save_button.click()
    assert entry(tab, "extract_label").text().startswith("Not cleared")


def test_the_letter_is_shown_and_noted_as_sent(
    qtbot: QtBot, case: CasePage, tab: VictimsTab, number: str, office: Office
) -> None:
    _choose(tab, "Vic Stone")
    entry(tab, "letter_button").click()
    qtbot.waitUntil(lambda: bool(case.findChildren(PaperDialog)), timeout=20_000)
    (shown,) = case.findChildren(PaperDialog)
    assert "Vic Stone" in everything_said(shown._ready.pdf)
    assert "Stone" not in shown._ready.file_name
    shown.reject()
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)
    for name in ("Vic Stone", "Corner Store"):
        _choose(tab, name)
        entry(tab, "sent_button").click()
        dialog_of(case, Ask).accept()
    (line,) = office.ask(contacts.contacts_of_case, number)
    assert (line.who, line.result) == ("Vic Stone", ContactResult.SENT)
    assert all(told.startswith("Sent ") for told in column(entry(tab, "victims_table"), 2))


def test_without_a_victim_the_tab_says_where_one_is_named(case: CasePage) -> None:
    case.show_part("victims")
    tab = case.victims
    assert not entry(tab, "wish_button").isEnabled()
    tab._wish()
    tab._open(ReachDialog)
    tab._sent()
    tab._print()
    assert not [made for made in case.findChildren(QWidget) if made.isWindow() and made.isVisible()]
    assert QApplication.activeModalWidget() is None
