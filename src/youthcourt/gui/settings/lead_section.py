"""For the lead: a passphrase of their own, and the way to what was sealed for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.forms.lead_section import Ui_LeadSection
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.settings.section import Section
from youthcourt.look import plain
from youthcourt.services.harm import lead_state

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class LeadSection(Section):
    """Nothing is typed here."""

    set_lead = Signal()
    read_disclosures = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._ui = Ui_LeadSection()
        self._ui.setupUi(self)
        plain.make_plain(self)
        self._ui.set_button.clicked.connect(self.set_lead)
        self._ui.read_button.clicked.connect(self.read_disclosures)

    def load(self) -> None:
        with refusals_shown(self):
            state = self._office.ask(lead_state)
            ui = self._ui
            ui.state_label.setText(
                words.text("The lead’s passphrase is set, since {date}.", date=state.since)
                if state.is_set
                else words.text("The lead has set no passphrase yet: nothing can be sealed.")
            )
            ui.set_button.setText(
                words.text("Change the &lead’s passphrase…")
                if state.is_set
                else words.text("Set the &lead’s passphrase…")
            )
            ui.read_button.setEnabled(state.is_set)
