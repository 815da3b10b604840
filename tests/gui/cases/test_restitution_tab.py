"""Restitution on the page of a case: claim, shares, payments, the ledger on paper."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.cases.conftest import said
from tests.gui.hand import column, dialog_of, entry
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.restitution import Split
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.cases.restitution_dialogs import ClaimDialog, PaymentDialog
from youthcourt.gui.cases.waive_dialog import WaiveDialog
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.kit.paper_dialog import PaperDialog
from youthcourt.services import contacts, intake, restitution
from youthcourt.services.intake import Referral
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson
from youthcourt.services.restitution import NewClaim, NewPayment


@pytest.fixture
def claimed(case: CasePage, number: str, office: Office) -> CasePage:
    """Two respondents of one incident and a victim; the claim is typed through the dialog."""
    told = Referral(given="Ben", family="Bondy")
    office.do(intake.new_referral, told, with_case=number)
    office.do(intake.add_party, number, NewPerson(given="Vic", family="Stone"), PartyRole.VICTIM)
    case.show_part("restitution")
    entry(case.restitution, "claim_button").click()
    dialog = dialog_of(case, ClaimDialog)
    dialog._ui.claim_edit.setText("100.01")
    dialog._ui.claim_edit.textEdited.emit("100.01")
    dialog.accept()
    return case


def test_a_claim_is_shared_equally_to_the_cent(claimed: CasePage) -> None:
    assert column(entry(claimed.restitution, "claims_table"), 3) == ["$100.01"]
    assert column(entry(claimed.restitution, "shares_table"), 1) == ["$50.00", "$50.01"]
    assert column(entry(claimed.restitution, "claims_table"), 6) == ["Equal shares"]


def test_typed_shares_are_reckoned_as_they_are_typed_and_must_come_to_the_claim(claimed: CasePage) -> None:
    entry(claimed.restitution, "claim_button").click()
    dialog = dialog_of(claimed, ClaimDialog)
    assert [edit.isReadOnly() for edit in dialog._shares] == [True, True]
    dialog._ui.split_choice.choose(Split.TYPED)
    dialog._shares[0].setText("60")
    dialog._shares[0].textEdited.emit("60")
    assert dialog._ui.sum_label.text() == "Considered: $100.01. The shares come to $110.01."
    dialog.accept()
    assert "$110.01" in said(dialog)
    dialog._ui.claim_edit.setText("ten")
    dialog._ui.claim_edit.textEdited.emit("ten")
    assert dialog._ui.sum_label.text() == ""
    dialog.accept()
    assert said(dialog).startswith("Type an amount such as")
    dialog._ui.claim_edit.setText("110.01")
    dialog.accept()
    assert column(entry(claimed.restitution, "shares_table"), 1) == ["$60.00", "$50.01"]
    claimed.restitution._ui.claims_table.opened.emit(claimed.restitution._ui.claims_table.current())
    again = dialog_of(claimed, ClaimDialog)
    again._ui.split_choice.choose(Split.JOINT)
    again.accept()
    assert column(entry(claimed.restitution, "shares_table"), 1) == ["$110.01", "$110.01"]


def test_a_payment_is_noted_confirmed_and_taken_back(claimed: CasePage) -> None:
    tab = claimed.restitution
    entry(tab, "pay_button").click()
    dialog = dialog_of(claimed, PaymentDialog)
    assert dialog._ui.what_label.text() == "To Vic Stone. Still owed: $50.00."
    dialog._ui.amount_edit.setText("50.01")
    dialog.accept()
    assert "nothing is collected beyond the claim" in said(dialog)
    dialog._ui.amount_edit.setText("50")
    day = dialog._ui.on_date.value()
    dialog._ui.on_date.set_value(None)
    dialog.accept()
    assert said(dialog).startswith("Give the day on which it was paid")
    dialog._ui.on_date.set_value(day)
    dialog.accept()
    assert not entry(tab, "pay_button").isEnabled()
    entry(tab, "received_button").click()
    dialog_of(claimed, Ask).accept()
    table = entry(tab, "payments_table")
    assert column(table, 4) == ["Nov 28, 2026"]
    entry(tab, "back_button").click()
    ask = dialog_of(claimed, Ask)
    ask.findChild(QLineEdit, "why_edit").setText("It bounced")
    ask.accept()
    assert column(table, 4) == ["Taken back: It bounced"]
    assert not entry(tab, "back_button").isEnabled()
    assert entry(tab, "pay_button").isEnabled()


def test_a_share_is_waived_and_owed_again_with_a_reason(claimed: CasePage) -> None:
    """Who decided it, when and why stand beneath the shares; the others owe theirs as before."""
    tab = claimed.restitution
    told, shares = entry(tab, "waived_label"), entry(tab, "shares_table")
    assert told.isHidden()
    assert not entry(tab, "owe_button").isEnabled()
    entry(tab, "waive_button").click()
    dialog = dialog_of(claimed, WaiveDialog)
    assert dialog._ui.what_label.text().startswith("$50.00 is still owed to Vic Stone.")
    dialog.accept()
    assert "reason" in said(dialog)
    dialog._ui.authority_edit.setText("Judge Gavel")
    dialog._ui.why_edit.setText("Cannot pay")
    dialog.accept()
    assert (column(shares, 2), column(shares, 3)) == (["$50.00", ""], ["$0.00", "$50.01"])
    assert told.text() == "$50.00 was waived on Nov 28, 2026 by Judge Gavel: Cannot pay"
    assert not told.isHidden()
    assert not entry(tab, "waive_button").isEnabled()
    assert not entry(tab, "pay_button").isEnabled()
    entry(tab, "owe_button").click()
    dialog = dialog_of(claimed, WaiveDialog)
    assert dialog.windowTitle() == dialog._ui.act_button.text() == "Owed again"
    assert dialog._ui.what_label.text() == "$50.00 was waived. It is owed to Vic Stone again."
    dialog._ui.authority_edit.setText("Judge Gavel")
    dialog._ui.why_edit.setText("They have work now")
    dialog.accept()
    assert column(shares, 2) == ["", ""]
    assert told.isHidden()


def _claim(claimed: CasePage, office: Office, cents: int, split: Split = Split.EQUAL) -> None:
    (victim,) = claimed._page.parties
    office.do(restitution.set_claim, victim.id, NewClaim(cents, split=split))


def _waive(claimed: CasePage, who: str, *, button: str = "waive_button") -> str:
    """Fill in the window and accept it; return what it said of the money."""
    entry(claimed.restitution, button).click()
    dialog = dialog_of(claimed, WaiveDialog)
    told: str = dialog._ui.what_label.text()
    dialog._ui.authority_edit.setText(who)
    dialog._ui.why_edit.setText("Cannot pay")
    dialog.accept()
    return told


def test_the_note_tells_the_last_amount_with_its_person_and_the_total(
    claimed: CasePage, office: Office
) -> None:
    _waive(claimed, "Judge Gavel")
    _claim(claimed, office, 12_000)
    _waive(claimed, "Judge Kind")
    assert entry(claimed.restitution, "waived_label").text() == (
        "$10.00 was waived on Nov 28, 2026 by Judge Kind: Cannot pay\n$60.00 of this share is waived in all."
    )


def test_owed_together_the_window_says_that_the_others_still_owe(claimed: CasePage, office: Office) -> None:
    """Also a waiver that the others have paid since can be ended: it may bar a change of the claim."""
    _claim(claimed, office, 10_000, Split.JOINT)
    (victim,) = claimed._page.parties
    (mine, other) = office.ask(restitution.ledger_of_victim, victim.id).shares
    assert _waive(claimed, "Judge Gavel") == (
        f"$100.00 is still owed to Vic Stone. {mine.name} is not asked for it any more; "
        "the others still owe $100.00, and the victim is told so."
    )
    office.do(restitution.record_payment, other.number, victim.id, NewPayment(10_000, office.today()))
    assert entry(claimed.restitution, "waived_label").isHidden()
    assert _waive(claimed, "Judge Gavel", button="owe_button") == (
        f"{mine.name} owes Vic Stone again what was waived and the others have not paid."
    )
    assert not entry(claimed.restitution, "owe_button").isEnabled()


@pytest.mark.parametrize("copy", [0, 1])
def test_the_ledger_is_shown_for_the_family_or_for_the_victim(
    qtbot: QtBot, claimed: CasePage, number: str, copy: int
) -> None:
    entry(claimed.restitution, "paper_button").menu().actions()[copy].trigger()
    qtbot.waitUntil(lambda: bool(claimed.findChildren(PaperDialog)), timeout=20_000)
    dialog = claimed.findChildren(PaperDialog)[0]
    whose = ("family", "victim")[copy]
    assert dialog._ready.file_name == f"restitution-{number}-{whose}.pdf"
    assert dialog._ready.pdf.startswith(b"%PDF")
    dialog.reject()


def test_no_paper_is_made_for_who_is_left_alone_and_the_page_says_why(
    claimed: CasePage, office: Office
) -> None:
    office.do(contacts.bar_contact, claimed._page.line.respondent_id, "Asked")
    claimed.restitution._print("family")
    assert said(claimed).startswith("Nobody of the family")


def test_without_a_victim_there_is_nothing_to_claim(case: CasePage) -> None:
    tab = case.restitution
    for act in (tab._set_claim, tab._pay, tab._received, tab._take_back, lambda: tab._print("family")):
        act()
    tab._waive(again=False)
    assert not case.findChildren(WaiveDialog)
    assert not entry(tab, "claim_button").isEnabled()
