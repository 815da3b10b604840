"""What a victim wishes, as said on a day; a changed wish stands beside the old one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.parts import PartyRole
from youthcourt.gui.forms.wish_dialog import Ui_WishDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.fit import keep_narrow
from youthcourt.gui.kit.toast import say_done
from youthcourt.services import hearing_needs
from youthcourt.services.cases import PartyLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class WishDialog(ActDialog):
    """Notes the wish of one of the victims among *parties*."""

    def __init__(self, office: Office, parties: Iterable[PartyLine], parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self._ui = Ui_WishDialog()
        self._ui.setupUi(self)
        ui = self._ui
        for party in parties:
            if party.role is PartyRole.VICTIM:
                ui.who_combo.addItem(party.name, party.id)
        keep_narrow(ui.who_combo)
        ui.on_date.set_up(words.text("Said on"), office.today, lean=Lean.PAST, field="on")
        ui.on_date.set_value(office.today())
        self.bind(ui.act_button, ui.cancel_button)
        ui.who_combo.currentIndexChanged.connect(self._tell_newest)
        self._tell_newest()
        ui.wish_edit.setFocus()
        self.accepted.connect(lambda: say_done(parent, words.text("Wish noted.")))

    def act(self) -> None:
        ui = self._ui
        on = ui.on_date.value()
        if on is None:
            raise BadInput("Give the day on which it was said.", field="on")
        self._office.do(
            hearing_needs.record_wish,
            str(ui.who_combo.currentData()),
            ui.wish_edit.text(),
            on,
            letter=ui.letter_combo.currentData(),
            result=ui.result_combo.currentData(),
            no_contact=ui.no_contact_check.isChecked(),
        )

    def _tell_newest(self) -> None:
        """Show the wish in force; who wishes no contact is kept so unless that is taken out."""
        newest = self._office.ask(hearing_needs.newest_wish, str(self._ui.who_combo.currentData()))
        told = (
            words.text("Until now ({date}): {wish}", date=newest.said_on, wish=newest.wish) if newest else ""
        )
        self._ui.newest_label.setText(told)
        self._ui.newest_label.setVisible(bool(told))
        self._ui.no_contact_check.setChecked(bool(newest and newest.no_contact))
        _offer(self._ui.letter_combo, newest.letter if newest else None)
        _offer(self._ui.result_combo, newest.result if newest else None)


def _offer(combo: QComboBox, known: bool | None) -> None:
    """Offer yes and no, beginning with what is *known*; that nobody asked only while nobody has."""
    combo.clear()
    if known is None:
        combo.addItem(words.text("Not asked"), None)
    combo.addItem(words.text("Yes"), True)
    combo.addItem(words.text("No"), False)
    combo.setCurrentIndex(combo.findData(known))
