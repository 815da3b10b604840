"""An enquiry: who called or wrote, how they are reached, what it is about. Enter saves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.gui.forms.enquiry_dialog import Ui_EnquiryDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.language import offer
from youthcourt.gui.kit.toast import say_done
from youthcourt.services import enquiries
from youthcourt.services.enquiries import EnquiryLine, NewEnquiry

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class EnquiryDialog(ActDialog):
    """Notes a new enquiry, or changes *old*."""

    help_page = "calls"

    def __init__(self, office: Office, page: QWidget, old: EnquiryLine | None = None) -> None:
        super().__init__(page)
        self._office, self._page, self._old = office, page, old
        self.record = old.id if old else ""
        self._ui = ui = Ui_EnquiryDialog()
        ui.setupUi(self)
        ui.asked_on_line.set_up(words.text("Asked on"), office.today, lean=Lean.PAST, field="asked_on")
        ui.asked_on_line.set_value(old.asked_on if old else office.today())
        offer(ui.language_edit)
        if old is not None:
            for name in ("name", "phone", "language", "best_hour"):
                getattr(ui, f"{name}_edit").setText(getattr(old, name))
            ui.matter_edit.setPlainText(old.matter)
        self.bind(ui.act_button, ui.cancel_button)
        ui.name_edit.setFocus()

    def act(self) -> None:
        ui = self._ui
        on = ui.asked_on_line.value()
        if on is None:
            raise BadInput("Please give the day.", field="asked_on")
        wanted = NewEnquiry(
            ui.name_edit.text(), ui.phone_edit.text(), ui.language_edit.text(), ui.best_hour_edit.text(),
            ui.matter_edit.toPlainText(), on,
        )  # fmt: skip
        if self._old is not None:
            self._office.do(enquiries.change_enquiry, self._old.id, wanted)
        else:
            self._office.do(enquiries.add_enquiry, wanted)
            say_done(self._page, words.text("The enquiry is noted."))
