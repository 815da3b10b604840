"""Joins pages to the dialogs of other features: an interview, a closing, a referral out of an enquiry."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.closing import ClosingReason
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.main_window.booking import join_booking
from youthcourt.gui.main_window.harming import join_harm
from youthcourt.services import calls, enquiries

if TYPE_CHECKING:
    from youthcourt.gui.calls.calls_page import CallsPage
    from youthcourt.services.office import Office


def join_page(page: QWidget, office: Office) -> None:
    """Let a page book an interview or note a disclosure, and that of calls close a case too."""
    join_booking(page, office)
    join_harm(page, office)
    if hasattr(page, "take_in"):
        calling = cast("CallsPage", page)
        calling.take_in.connect(partial(_take_in, calling, office))
        calling.close_case.connect(partial(_close, calling, office))


def _take_in(page: CallsPage, office: Office, enquiry_id: str) -> None:
    """Ask for the rest of the referral over the page; what the enquiry tells stands there already."""
    from youthcourt.gui.cases.new_referral import NewReferralDialog

    with refusals_shown(page):
        begun = office.ask(enquiries.begun, enquiry_id)
        tie = partial(_tie, office, enquiry_id)
        dialog = NewReferralDialog(office, page, taken_in=tie)
        dialog.record = enquiry_id
        dialog.begin_with(begun)
        dialog.taken.connect(page.open_case)
        dialog.open()


def _tie(office: Office, enquiry_id: str, number: str) -> None:
    office.do(enquiries.became, enquiry_id, number)


def _close(page: CallsPage, office: Office, number: str, reason: str) -> None:
    """Ask how the case is closed, with the reason chosen and what was tried as its note."""
    from youthcourt.gui.cases.closing_dialog import ClosingDialog

    with refusals_shown(page):
        why = ClosingReason(reason)
        note = office.ask(calls.return_proposal, number).note if why is ClosingReason.NO_CONTACT else ""
        dialog = ClosingDialog(office, number, page)
        dialog.record = number
        dialog.begin_with(why, note or words.text("Does not want to take part"))
        dialog.accepted.connect(partial(_closed, page, number))
        dialog.open()


def _closed(page: CallsPage, number: str) -> None:
    say_done(page, words.text("Case {case} is closed. Its papers wait there.", case=number))
    page.open_case.emit(number)
