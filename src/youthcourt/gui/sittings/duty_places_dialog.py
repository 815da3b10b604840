"""How many can sign up for jury duty at a sitting, changed after it was set."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.forms.duty_places_dialog import Ui_DutyPlacesDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.toast import say_done
from youthcourt.services import sittings
from youthcourt.services.duty_possible import DutyPlaces

if TYPE_CHECKING:
    from youthcourt.services.office import Office

AS_SEATS = -1
"""What the field of places for duty holds while no number is given."""


class DutyPlacesDialog(ActDialog):
    """Asks for a number, or leaves as many places as there are seats. Nobody loses theirs."""

    def __init__(self, office: Office, on: date, stand: DutyPlaces, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._on, self._page = office, on, page
        self._ui = Ui_DutyPlacesDialog()
        self._ui.setupUi(self)
        self.bind(self._ui.act_button, self._ui.cancel_button)
        self._ui.what_label.setText(words.text("{date}: {places}", date=on, places=places_words(stand)))
        self._ui.duty_places_spin.setSpecialValueText(words.text("As many as seats"))
        self._ui.duty_places_spin.setValue(AS_SEATS if stand.given is None else stand.given)
        self._ui.duty_places_spin.setFocus()

    def act(self) -> None:
        given = self._ui.duty_places_spin.value()
        places = None if given == AS_SEATS else given
        over = self._office.do(sittings.set_duty_places, self._on, places)
        if over:
            say_done(self._page, _kept(over))


def _kept(over: int) -> str:
    """Return that *over* more have signed up than there are places now, and that nobody loses theirs."""
    if over == 1:
        return words.text("1 more has signed up than there are places now. Nobody loses theirs.")
    return words.text("{over} more have signed up than there are places now. Nobody loses theirs.", over=over)


def places_words(stand: DutyPlaces) -> str:
    """Return the places of a sitting and how many are taken: ``Places for jury duty: 8, 3 taken``."""
    if not stand.left:
        return words.text(
            "Places for jury duty: {places}, all taken; {signed_up} signed up",
            places=stand.places,
            signed_up=stand.signed_up,
        )
    return words.text("Places for jury duty: {places}, {taken} taken", places=stand.places, taken=stand.taken)
