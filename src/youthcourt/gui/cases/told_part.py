"""Under the consents of a case: what was told to others, the release form, and address labels."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.domain.consent import ConsentKind
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.text import file_safe
from youthcourt.gui.forms.release_dialog import Ui_ReleaseDialog
from youthcourt.gui.forms.told_dialog import Ui_ToldDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.fit import fit_rows, keep_narrow
from youthcourt.gui.kit.flow import FlowLayout
from youthcourt.gui.kit.paper_dialog import PaperDialog, ReadyPaper
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.tasks import in_background
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.lists.labels_dialog import LabelsDialog
from youthcourt.look import plain
from youthcourt.look.plain import Role
from youthcourt.look.tokens import GAP
from youthcourt.services import disclosures, labels, release_papers
from youthcourt.services.disclosures import DisclosedLine
from youthcourt.services.people import ConsentLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_TOLD = [
    Column[DisclosedLine]("Told to", lambda line: line.told_to),
    Column[DisclosedLine]("What", lambda line: line.what),
    Column[DisclosedLine](
        "On", lambda line: words.short_day(line.told_on), sort=lambda line: line.told_on, width=106
    ),
    Column[DisclosedLine]("By", lambda line: line.by, width=90),
]


class ToldPart(QWidget):
    """A short table with the buttons beneath it."""

    def __init__(self, office: Office, page: QWidget) -> None:
        super().__init__()
        self._office, self._page, self._number = office, page, ""
        self._chosen: ConsentLine | None = None
        self.table = Table()
        self.table.setObjectName("told_table")
        self.table.set_up(
            words.text("Told to others"),
            _TOLD,
            key=lambda line: line.id,
            nothing=words.text("Nothing was told to a school, a counselor or another."),
        )
        fit_rows(self.table, least=1, most=4)
        self.told_button = _button("told_button", words.text("Note what was told…"), self._note)
        self.release_button = _button("release_button", words.text("Release form…"), self._release)
        self.labels_button = _button("labels_button", words.text("Address labels…"), self._labels)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addWidget(plain.label(words.text("Told to others"), Role.SECTION))
        rows.addWidget(self.table)
        buttons = FlowLayout()
        for button in (self.told_button, self.release_button, self.labels_button):
            buttons.addWidget(button)
        rows.addLayout(buttons)

    def show_case(self, number: str) -> None:
        """Show what was told of a case."""
        self._number = number
        self.table.show_rows(self._office.ask(disclosures.disclosures, number))

    def consent_chosen(self, line: ConsentLine | None) -> None:
        """Begin a release form with the release that is chosen in the list of consents."""
        self._chosen = line if line is not None and line.kind is ConsentKind.RELEASE else None

    def _note(self) -> None:
        with refusals_shown(self._page):
            ToldDialog(self._office, self._number, self._page).open()

    def _release(self) -> None:
        ReleaseDialog(self._office, self._number, self._chosen, self._page).open()

    def _labels(self) -> None:
        with refusals_shown(self._page):
            made = self._office.ask(labels.case_labels, self._number)
            LabelsDialog(self._office, made, file_safe(self._number), self._number, self._page).open()


class ToldDialog(ActDialog):
    """Notes what was told; raises Refused at once where no release is in force."""

    help_page = "family"

    def __init__(self, office: Office, number: str, parent: QWidget) -> None:
        held = office.ask(disclosures.releases_in_force, number)
        if not held:
            raise Refused(
                "Nobody may be told yet: no release of information is in force. "
                "Print the release form, have it signed, and record it as a consent."
            )
        super().__init__(parent)
        self._office, self._number = office, number
        self._ui = ui = Ui_ToldDialog()
        ui.setupUi(self)
        for line in held:
            told = words.text("{who}: {what}", who=line.told_to, what=line.scope)
            ui.to_combo.addItem(told, line.told_to)
        keep_narrow(ui.to_combo)
        ui.on_line.set_up(words.text("Told on"), office.today, lean=Lean.PAST, field="told_on")
        ui.on_line.set_value(office.today())
        self.bind(ui.save_button, ui.cancel_button)
        self.accepted.connect(lambda: say_done(parent, words.text("Noted.")))

    def act(self) -> None:
        ui, on = self._ui, self._ui.on_line.value()
        if on is None:
            raise BadInput("Give the day it was told.", field="told_on")
        to = str(ui.to_combo.currentData())
        self._office.do(disclosures.disclose, self._number, to, ui.what_edit.text(), on)


class ReleaseDialog(ActDialog):
    """Asks what stands on a release form, and shows it; what is left out is a line to write on."""

    help_page = "family"

    def __init__(self, office: Office, number: str, chosen: ConsentLine | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._number, self._behind = office, number, parent
        self._ui = ui = Ui_ReleaseDialog()
        ui.setupUi(self)
        ui.expires_line.set_up(words.text("Ends on"), office.today, field="expires_on")
        if chosen is not None:
            ui.to_edit.setText(chosen.released_to)
            ui.what_edit.setText(chosen.scope)
            ui.purpose_edit.setText(chosen.purpose)
            ui.expires_line.set_value(chosen.expires_on)
        self.bind(ui.save_button, ui.cancel_button)

    def act(self) -> None:
        ui, office, page, number = self._ui, self._office, self._behind, self._number
        made = office.ask(
            release_papers.release_form, number, ui.to_edit.text(), ui.what_edit.text(),
            ui.purpose_edit.text(), ui.expires_line.value(),
        )  # fmt: skip
        name = f"release-{file_safe(number)}.pdf"

        def done(pdf: bytes) -> None:
            setup = made.setup
            ready = ReadyPaper(
                words.text("Release of information"), pdf, name, release_papers.RELEASE, number, setup.code,
                setup.size.value,
            )  # fmt: skip
            PaperDialog(office, ready, page, made).open()

        in_background(
            page, lambda: release_papers.render(made), done, lambda refused: show_refusal(page, refused)
        )


def _button(name: str, text: str, act: Callable[[], None]) -> QPushButton:
    made = plain.button(text)
    made.setObjectName(name)
    made.clicked.connect(lambda _checked=False: act())
    return made
