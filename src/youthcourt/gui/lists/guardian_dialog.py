"""A guardian of a young person: added, or changed; from a case or from the person's own page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.consent import Capacity
from youthcourt.domain.errors import BadInput
from youthcourt.domain.intake import Voicemail
from youthcourt.gui.forms.guardian import Ui_GuardianDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.fit import show_whole
from youthcourt.gui.kit.language import offer
from youthcourt.gui.lists.known import KnownPerson, name_typing
from youthcourt.look import plain
from youthcourt.services import alike, guardians, people
from youthcourt.services.guardians import GuardianGiven
from youthcourt.services.people import GuardianLine, NewPerson

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_BEFORE = "before"
"""The property that holds what was ticked before somebody was barred, should that be taken back."""


class GuardianDialog(ActDialog):
    """Ties a guardian to a young person, or changes the tie *line*."""

    help_page = "family"

    def __init__(
        self, office: Office, person_id: str, parent: QWidget | None = None, line: GuardianLine | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._person_id, self._line = office, person_id, line
        self.record = line.link_id if line else ""
        self._young = office.ask(people.person_page, person_id).person
        self._ui = ui = Ui_GuardianDialog()
        ui.setupUi(self)
        for capacity in Capacity:
            if capacity is not Capacity.SELF:
                ui.capacity_combo.addItem(words.label(capacity), capacity)
        ui.voicemail_combo.addItem(words.text("Not asked yet"), None)
        for one in Voicemail:
            ui.voicemail_combo.addItem(words.label(one), one)
        ui.since_line.set_up(words.text("From"), office.today, field="since")
        ui.until_line.set_up(words.text("Until"), office.today, field="until")
        fields = (ui.given_edit, ui.family_edit, ui.phone_edit, ui.address_edit, ui.language_edit)
        self._known = KnownPerson(office, ui.known_choice, fields, self._show_known, without=person_id)
        self._typing = name_typing(office, self._known, ui)
        self._begin_new() if line is None else self._begin_change(line)
        offer(ui.language_edit)
        ui.no_contact_check.toggled.connect(self._bar)
        self._bar(ui.no_contact_check.isChecked())
        self.bind(ui.save_button, ui.cancel_button)
        show_whole(self, ui.body_scroll)

    def _begin_new(self) -> None:
        self._ui.family_edit.setText(self._young.family)
        self._ui.language_edit.setText(self._young.language)
        self._ui.given_edit.setFocus()

    def _begin_change(self, line: GuardianLine) -> None:
        """Show the tie and how they are called; who it is stays, and the rest is changed on their page."""
        ui = self._ui
        plain.set_title(self, words.text("{name}, guardian", name=line.name))
        ui.save_button.setText(words.text("&Save"))
        for part in (ui.known_choice, ui.given_edit, ui.family_edit, ui.phone_edit, ui.address_edit,
                     ui.language_edit):  # fmt: skip
            ui.form_1.setRowVisible(part, False)
        ui.capacity_combo.setCurrentIndex(ui.capacity_combo.findData(line.capacity))
        ui.on_behalf_edit.setText(line.on_behalf_of)
        ui.may_sign_check.setChecked(line.may_sign)
        ui.lives_with_check.setChecked(line.lives_with)
        ui.gets_letters_check.setChecked(line.gets_letters)
        ui.no_contact_check.setChecked(line.no_contact)
        ui.since_line.set_value(line.since)
        ui.until_line.set_value(line.until)
        self._show_calls(self._office.ask(people.person_page, line.person_id).person)
        ui.capacity_combo.setFocus()

    def _show_calls(self, person: NewPerson) -> None:
        """Show when they are best called, whether a message is safe, and who may be spoken to."""
        ui = self._ui
        ui.best_hour_edit.setText(person.best_hour)
        told = person.voicemail
        ui.voicemail_combo.setCurrentIndex(0 if told is None else ui.voicemail_combo.findData(told))
        ui.speak_to_edit.setText(person.speak_to)

    def _show_known(self, person: NewPerson) -> None:
        ui = self._ui
        ui.given_edit.setText(person.given)
        ui.family_edit.setText(person.family)
        ui.phone_edit.setText(person.phone)
        ui.address_edit.setText(person.address)
        ui.language_edit.setText(person.language)
        self._show_calls(person)

    def _bar(self, barred: bool) -> None:
        """Who is barred from contact neither signs nor gets letters, and the ticks say so."""
        for check in (self._ui.may_sign_check, self._ui.gets_letters_check):
            if barred and check.isEnabled():
                check.setProperty(_BEFORE, check.isChecked())
                check.setChecked(False)
            elif not barred and not check.isEnabled():
                check.setChecked(bool(check.property(_BEFORE)))
            check.setEnabled(not barred)

    def act(self) -> None:
        if self._line is not None:
            with self._office.one_step():
                self._office.do(guardians.change_guardian, self._line.link_id, self._given())
                self._change_calls(self._line.person_id)
            return
        known, given = self._known.key(), self._given()
        guardian = self._typed()
        if known is None and self._nameless(guardian, given):
            raise BadInput("Give the guardian's first name.", field="given")
        with self._office.one_step():
            key = self._office.do(
                people.add_guardian,
                self._person_id,
                known or guardian,
                given.capacity,
                may_sign=given.may_sign,
                lives_with=given.lives_with,
                gets_letters=given.gets_letters,
                no_contact=given.no_contact,
                on_behalf_of=given.on_behalf_of,
                since=given.since,
                until=given.until,
            )
            if known is not None:
                self._change_calls(known)
            elif self._typing.apart:
                self._office.do(alike.not_the_same, key, self._typing.apart)

    def _nameless(self, guardian: NewPerson, given: GuardianGiven) -> bool:
        """Say whether nobody was named: the last name alone is the young person's, put there beforehand.

        Of an agency's worker the last name is enough, if it was typed.
        """
        family = guardian.family.strip()
        typed = bool(family) and family != self._young.family.strip()
        return not guardian.given.strip() and not (typed and given.on_behalf_of.strip())

    def _change_calls(self, person_id: str) -> None:
        """Keep how somebody known is called, where it was changed here."""
        before = self._office.ask(people.person_page, person_id).person
        after = self._with_calls(before)
        if after != before:
            self._office.do(people.change_person, person_id, after)

    def _with_calls(self, person: NewPerson) -> NewPerson:
        ui = self._ui
        told = ui.voicemail_combo.currentData()
        return replace(
            person,
            best_hour=ui.best_hour_edit.text(),
            voicemail=Voicemail(told) if told else None,
            speak_to=ui.speak_to_edit.text(),
        )

    def _given(self) -> GuardianGiven:
        ui = self._ui
        barred = ui.no_contact_check.isChecked()
        return GuardianGiven(
            capacity=Capacity(ui.capacity_combo.currentData()),
            may_sign=ui.may_sign_check.isChecked() and not barred,
            lives_with=ui.lives_with_check.isChecked(),
            gets_letters=ui.gets_letters_check.isChecked() and not barred,
            no_contact=barred,
            on_behalf_of=ui.on_behalf_edit.text(),
            since=ui.since_line.value(),
            until=ui.until_line.value(),
        )

    def _typed(self) -> NewPerson:
        ui = self._ui
        typed = NewPerson(
            given=ui.given_edit.text(),
            family=ui.family_edit.text(),
            phone=ui.phone_edit.text(),
            address=ui.address_edit.text(),
            language=ui.language_edit.text(),
            household=self._young.household if ui.lives_with_check.isChecked() else "",
        )
        return self._with_calls(typed)
