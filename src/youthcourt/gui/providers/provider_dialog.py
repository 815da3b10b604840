"""A provider: added, or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.gui.forms.provider_dialog import Ui_ProviderDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.toast import say_done
from youthcourt.look import plain
from youthcourt.services import providers
from youthcourt.services.providers import NewProvider, ProviderLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class ProviderDialog(ActDialog):
    """Asks what a family asks about a provider; all but the name may stay open."""

    def __init__(self, office: Office, page: QWidget, line: ProviderLine | None = None) -> None:
        super().__init__(page)
        self._office, self._page, self._line = office, page, line
        self.record = line.id if line else ""
        self.key = self.record
        """The provider, once it is saved."""
        self._ui = ui = Ui_ProviderDialog()
        ui.setupUi(self)
        self.bind(ui.act_button, ui.cancel_button)
        plain.set_title(self, line.name if line else words.text("New provider"))
        for box in (ui.places_edit, ui.travel_edit):
            box.setPlaceholderText(words.text("not counted"))
        if line is not None:
            self._fill(line.known)

    def act(self) -> None:
        known = self._typed()
        if self._line is None:
            self.key = self._office.do(providers.add_provider, known)
            say_done(self._page, words.text("{name} is added.", name=known.name.strip()))
        elif self._office.do(providers.change_provider, self._line.id, known):
            say_done(self._page, words.text("{name} is changed.", name=known.name.strip()))

    def _fill(self, known: NewProvider) -> None:
        ui = self._ui
        for name, box in self._lines().items():
            box.setText(getattr(known, name))
        ui.rules_edit.setPlainText(known.rules)
        ui.places_edit.setText("" if known.places is None else str(known.places))
        ui.travel_edit.setText("" if known.travel_minutes is None else str(known.travel_minutes))

    def _typed(self) -> NewProvider:
        ui = self._ui
        return NewProvider(
            **{name: box.text() for name, box in self._lines().items()},
            rules=ui.rules_edit.toPlainText(),
            places=_number(ui.places_edit, "places"),
            travel_minutes=_number(ui.travel_edit, "travel_minutes"),
        )

    def _lines(self) -> dict[str, QLineEdit]:
        ui = self._ui
        return {
            "name": ui.name_edit, "contact": ui.contact_edit, "phone": ui.phone_edit,
            "address": ui.address_edit, "email": ui.email_edit, "what": ui.what_edit, "times": ui.times_edit,
        }  # fmt: skip


def _number(box: QLineEdit, field: str) -> int | None:
    typed = box.text().strip()
    if not typed:
        return None
    if not (typed.isascii() and typed.isdigit() and len(typed) <= len("9999")):
        raise BadInput(
            "“{typed}” is no whole number. Type one, or leave it empty.", field=field, typed=typed[:20]
        )
    return int(typed)
