"""Records who signed what, when, in which language, how it is held; of a release, who may be told what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QWidget

from youthcourt import words
from youthcourt.domain.consent import ConsentKind, Method
from youthcourt.domain.errors import BadInput
from youthcourt.gui.cases.needs import Need
from youthcourt.gui.forms.consent import Ui_ConsentDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.fit import keep_narrow, show_whole
from youthcourt.gui.kit.language import offer
from youthcourt.services import consent_texts, guardians, intake
from youthcourt.services.cases import CasePage
from youthcourt.services.consents import Released

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_KINDS = (
    ConsentKind.ADMISSION,
    ConsentKind.PARTICIPATION,
    ConsentKind.CONFIDENTIALITY,
    ConsentKind.RELEASE,
    ConsentKind.FOLLOW_UP,
)


class ConsentDialog(ActDialog):
    """Records a consent; *need* is what to begin with."""

    help_page = "family"

    def __init__(
        self, office: Office, page: CasePage, parent: QWidget | None = None, need: Need | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._number = office, page.line.number
        self.record = f"{need.kind}/{need.by_guardian}/{need.who_id}" if need else ""
        self._ui = ui = Ui_ConsentDialog()
        ui.setupUi(self)
        for kind in _KINDS:
            ui.kind_combo.addItem(words.label(kind), kind)
        self._offer_signers(page)
        for method in Method:
            ui.method_combo.addItem(words.label(method), method)
        ui.signed_line.set_up(words.text("Signed on"), office.today, lean=Lean.PAST, field="signed_on")
        ui.signed_line.set_value(office.today())
        ui.expires_line.set_up(words.text("Expires on"), office.today, field="expires_on")
        ui.language_edit.setText(page.line.language)
        offer(ui.language_edit)
        if need is not None:
            self._begin_with(need)
        ui.kind_combo.currentIndexChanged.connect(self._kind_chosen)
        ui.language_edit.editingFinished.connect(self._tell_version)
        self._kind_chosen()
        self.bind(ui.save_button, ui.cancel_button)
        show_whole(self, ui.body_scroll)

    def _offer_signers(self, page: CasePage) -> None:
        """Offer the respondent, and who may sign or could on an earlier day."""
        combo = self._ui.signer_combo
        combo.addItem(words.text("{called} (respondent)", called=page.line.called), page.line.respondent_id)
        for guardian in self._office.ask(guardians.guardian_ties, page.line.respondent_id):
            if guardian.may_sign and not guardian.no_contact and combo.findData(guardian.person_id) < 0:
                shown = f"{guardian.name} ({words.label(guardian.capacity).lower()})"
                combo.addItem(shown, guardian.person_id)
        keep_narrow(combo)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)  # a name, and who signs

    def _begin_with(self, need: Need) -> None:
        ui = self._ui
        ui.kind_combo.setCurrentIndex(max(ui.kind_combo.findData(need.kind), 0))
        others = ui.signer_combo.count() > 1
        anyone = 1 if need.by_guardian and others else 0
        named = ui.signer_combo.findData(need.who_id) if need.who_id else anyone
        ui.signer_combo.setCurrentIndex(max(named, 0))

    def _kind_chosen(self) -> None:
        """Ask to whom and what for of a release alone."""
        ui, release = self._ui, self._kind() is ConsentKind.RELEASE
        ui.form_1.setRowVisible(ui.released_to_edit, release)
        ui.form_1.setRowVisible(ui.purpose_edit, release)
        ui.scope_edit_label.setText(
            words.text("What ma&y be told") if release else words.text("What it &covers")
        )
        self._tell_version()

    def _tell_version(self) -> None:
        """Show the version in force where none is typed: it stands on the form that was printed last."""
        version = self._office.ask(consent_texts.text_in_force, self._kind(), self._ui.language_edit.text())
        self._ui.version_edit.setPlaceholderText(version)

    def _kind(self) -> ConsentKind:
        return ConsentKind(self._ui.kind_combo.currentData())

    def act(self) -> None:
        ui, kind = self._ui, self._kind()
        signed = ui.signed_line.value()
        if signed is None:
            raise BadInput("Give the day on which it was signed.", field="signed_on")
        release = kind is ConsentKind.RELEASE
        self._office.do(
            intake.record_consent,
            self._number,
            kind,
            ui.signer_combo.currentData(),
            signed_on=signed,
            method=Method(ui.method_combo.currentData()),
            expires_on=ui.expires_line.value(),
            interpreter=ui.interpreter_edit.text(),
            language=ui.language_edit.text(),
            scope="" if release else ui.scope_edit.text(),
            text_version=ui.version_edit.text(),
            released=Released(ui.released_to_edit.text(), ui.scope_edit.text(), ui.purpose_edit.text())
            if release
            else None,
        )
