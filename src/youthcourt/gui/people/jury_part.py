"""The part of a person's page that says whether they may sit on a jury, and mends what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.credit_ledger import Owner, OwnerKind
from youthcourt.gui.forms.person_page import Ui_PersonPage
from youthcourt.gui.kit.ask import Question, ask_words
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.people.signed_dialog import OathDialog, PermissionDialog
from youthcourt.look import plain
from youthcourt.look.tokens import Tone
from youthcourt.services import people
from youthcourt.services.people import PersonPage as Shown
from youthcourt.services.settings import settings

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_STOP = Question(
    "Stop serving",
    "They are no longer drawn from today on. What they have served stays on record.",
    "&Reason, in a few words",
    "Stop serving",
)


class JuryPart(QObject):
    """Pool, oath, permission, stop and resume of one person; the way to their time credits."""

    open_credits = Signal(str)
    """Whose account, as ``person:KEY``."""

    def __init__(self, office: Office, ui: Ui_PersonPage, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._ui, self._page = office, ui, page
        self._shown: Shown | None = None
        self._pool = plain.action(words.text("Put in the jury pool"), page, self._join, icon_name="user-plus")
        self._oath = plain.action(
            words.text("Record the juror's oath…"), page, self._swear, icon_name="signature"
        )
        self._permission = plain.action(
            words.text("Record a guardian's permission…"), page, self._permit, icon_name="signature"
        )
        self._stop = plain.action(
            words.text("Stop or resume serving…"), page, self._stop_or_resume, icon_name="prohibit"
        )
        self._credits = plain.action(
            words.text("Time credits"), page, self._open_credits, icon_name="hand-heart"
        )
        for made, command in (
            (ui.credits_button, self._credits),
            (ui.pool_button, self._pool),
            (ui.oath_button, self._oath),
            (ui.permission_button, self._permission),
            (ui.stop_button, self._stop),
        ):
            made.clicked.connect(command.trigger)

    def commands(self) -> tuple[QAction, ...]:
        """Return what this part can do."""
        return (self._pool, self._oath, self._permission, self._stop, self._credits)

    def show_person(self, shown: Shown) -> None:
        """Show how somebody stands in the pool, for the staff alone."""
        self._shown = shown
        serves = shown.juror and shown.stopped_on is None
        ui = self._ui
        ui.pool_button.setVisible(not shown.juror)
        ui.oath_button.setVisible(serves)
        ui.permission_button.setVisible(serves and shown.minor)
        ui.stop_button.setVisible(shown.juror)
        ui.stop_button.setText(words.text("Stop serving…") if serves else words.text("Serve again"))
        self._pool.setEnabled(not shown.juror)
        self._oath.setEnabled(serves)
        self._permission.setEnabled(serves and shown.minor)
        self._stop.setEnabled(shown.juror)
        credits_kept = self._office.ask(settings).credits
        ui.credits_button.setVisible(credits_kept)
        self._credits.setEnabled(credits_kept)
        tone, word = _standing(shown)
        ui.juror_chip.show_status(tone, word)
        ui.juror_chip.setVisible(shown.juror)
        ui.juror_label.setText(_told(shown))

    def _join(self) -> None:
        self._do(people.make_juror)

    def _stop_or_resume(self) -> None:
        if self._shown is None:
            return
        if self._shown.stopped_on is not None:
            self._do(people.resume_juror)
        else:
            key = self._shown.id
            ask_words(self._page, _STOP, lambda why: self._office.do(people.stop_juror, key, why))

    def _swear(self) -> None:
        if self._shown is not None:
            OathDialog(self._office, self._shown, self._page).open()

    def _permit(self) -> None:
        if self._shown is None:
            return
        if not self._shown.guardians:
            self._ui.message_bar.refuse(words.text("Add a guardian first, then record their permission."))
            self._ui.add_guardian_button.setFocus()
        else:
            PermissionDialog(self._office, self._shown, self._page).open()

    def _open_credits(self) -> None:
        if self._shown is not None:
            self.open_credits.emit(Owner(OwnerKind.PERSON, self._shown.id).key)

    def _do(self, use_case: object) -> None:
        if self._shown is not None and callable(use_case):
            with refusals_shown(self._page):
                self._office.do(use_case, self._shown.id)


def _standing(shown: Shown) -> tuple[Tone, str]:
    if shown.stopped_on is not None:
        return Tone.RETURNED, words.text("Stopped")
    if shown.juror_missing:
        return Tone.QUESTION, words.text("Not ready")
    return Tone.COMPLETED, words.text("Ready to serve")


def _told(shown: Shown) -> str:
    if not shown.juror:
        return words.text("Not in the jury pool.")
    parts = []
    if shown.stopped_on is not None:
        parts.append(words.text("Stopped on {stopped_on}.", stopped_on=words.short_day(shown.stopped_on)))
    elif shown.juror_missing:
        parts.append(
            words.text("Still needed: {juror_missing}.", juror_missing=words.listing(shown.juror_missing))
        )
    if shown.mandated:
        parts.append(words.text("Serves as part of a result (for staff only)."))
    return " ".join(parts)
