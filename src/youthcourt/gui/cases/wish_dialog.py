"""What a victim wishes, as said on a day; a changed wish stands beside the old one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.intake import StatementWay
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.wishes import Points
from youthcourt.gui.forms.wish_dialog import Ui_WishDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.fit import keep_narrow, show_whole
from youthcourt.gui.kit.toast import say_done
from youthcourt.services import victims
from youthcourt.services.cases import PartyLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_POINTS = tuple(field.name for field in fields(Points) if field.name != "no_contact")


class WishDialog(ActDialog):
    """Notes the wish of one of the victims among *parties*; *chosen* is the first one shown."""

    help_page = "victims"

    def __init__(
        self, office: Office, parties: Iterable[PartyLine], parent: QWidget, chosen: str = ""
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._force = Points()
        self.record = chosen
        self._ui = Ui_WishDialog()
        self._ui.setupUi(self)
        ui = self._ui
        for party in parties:
            if party.role is PartyRole.VICTIM:
                ui.who_combo.addItem(party.name, party.id)
        ui.who_combo.setCurrentIndex(max(ui.who_combo.findData(chosen), 0))
        self._combos = {name: getattr(ui, f"{name}_combo") for name in _POINTS}
        keep_narrow(ui.who_combo, *self._combos.values())
        show_whole(self, ui.body_scroll)
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
            victims.record_wish,
            str(ui.who_combo.currentData()),
            ui.wish_edit.text(),
            on,
            self._said(),
            ui.note_edit.text(),
        )

    def _said(self) -> Points:
        """Return what is said now: the points that differ from what is in force, and no others."""
        alone = self._ui.no_contact_check.isChecked()
        said = {name: combo.currentData() for name, combo in self._combos.items()}
        said = {name: value for name, value in said.items() if value != getattr(self._force, name)}
        return Points(no_contact=alone if alone != self._force.left_alone else None, **said)

    def _tell_newest(self) -> None:
        """Show the wish in force; who wishes no contact is kept so unless that is taken out."""
        newest = self._office.ask(victims.newest_wish, str(self._ui.who_combo.currentData()))
        told = (
            words.text("Until now ({date}): {wish}", date=newest.said_on, wish=newest.wish or newest.told)
            if newest
            else ""
        )
        self._force = newest.points if newest else Points()
        self._ui.newest_label.setText(told)
        self._ui.newest_label.setVisible(bool(told))
        self._ui.no_contact_check.setChecked(self._force.left_alone)
        for name, combo in self._combos.items():
            known = getattr(self._force, name)
            if name == "statement":
                _offer(combo, known, [(words.label(way), way) for way in StatementWay])
            else:
                _offer(combo, known, [(words.text("Yes"), True), (words.text("No"), False)])


def _offer(combo: QComboBox, known: object, choices: list[tuple[str, object]]) -> None:
    """Offer *choices*, beginning with what is *known*; that nobody asked only while nobody has."""
    combo.clear()
    if known is None:
        combo.addItem(words.text("Not asked"), None)
    for told, value in choices:
        combo.addItem(told, value)
    combo.setCurrentIndex(combo.findData(known))
