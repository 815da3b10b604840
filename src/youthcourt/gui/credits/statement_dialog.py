"""The statement of time credits and hours of service: seen, saved, printed."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.credit_ledger import Owner, OwnerKind, owner_of
from youthcourt.domain.errors import BadInput
from youthcourt.gui.forms.statement_dialog import Ui_StatementDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.paper_output import PaperOutput, ReadyPaper, sent_words
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.gui.kit.toast import say_done
from youthcourt.look import theme
from youthcourt.services import choosing, credit_statements, papers
from youthcourt.services.credit_statements import CreditStatement

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_YEAR = timedelta(days=365)
_SIZE = (760, 720)


class StatementDialog(ActDialog):
    """Shows the statement of *owner* for a time; without an owner it asks whose."""

    keeps_typed = False

    def __init__(self, office: Office, parent: QWidget, owner: str = "") -> None:
        super().__init__(parent)
        self._office, self._owner = office, owner
        self.record = owner
        self._made: ReadyPaper | None = None
        self._output = PaperOutput(self, office)
        self._ui = Ui_StatementDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.who_row.setVisible(not owner)
        ui.who_choice.set_up(office, choosing.PEOPLE, words.text("Type a name"))
        ui.who_choice.setAccessibleName(words.text("Who"))
        for line, name, field in (
            (ui.since_date, words.text("From"), "since"),
            (ui.until_date, words.text("To"), "until"),
        ):
            line.set_up(name, office.today, lean=Lean.PAST, field=field)
        ui.since_date.set_value(office.today() - _YEAR)
        ui.until_date.set_value(office.today())
        ui.family_check.setVisible(bool(owner and office.ask(credit_statements.family_language, owner)))
        ui.show_button.clicked.connect(self.show_statement)
        ui.save_button.clicked.connect(self._save)
        ui.family_check.toggled.connect(self.show_statement)
        self.finished.connect(ui.preview.clear)
        self._output.printed.connect(lambda done, total: say_done(self, sent_words(done, total)))
        self._output.printing.connect(lambda _done, total: self._allow(total == 0))
        self.bind(ui.print_button, ui.cancel_button)
        room = parent.window().size()
        self.resize(QSize(*map(theme.scaled, _SIZE)).boundedTo(room))
        self._allow(True)
        if owner:
            self.show_statement()
        else:
            ui.who_choice.setFocus()

    def accept(self) -> None:
        """Ask for a printer; the dialog stays open."""
        with refusals_shown(self):
            self.act()

    def act(self) -> None:
        if self._made is not None:
            self._output.ask_printer(self._made)

    def show_statement(self) -> None:
        """Make the statement of what is chosen, and show it."""
        ui = self._ui
        with refusals_shown(self):
            owner = self._whose()
            since, until = ui.since_date.value(), ui.until_date.value()
            if since is None or until is None:
                raise BadInput(
                    "Give the first and the last day.", field="since" if since is None else "until"
                )
            made = self._office.ask(
                credit_statements.statement, owner, since, until, family=ui.family_check.isChecked()
            )
            in_background(
                self,
                partial(credit_statements.render_statement, made),
                lambda pdf: self._show(made, owner, until, pdf),
                lambda refused: show_refusal(self, refused),
            )

    def _whose(self) -> str:
        person = self._ui.who_choice.key() if not self._owner else None
        return self._owner or owner_of(Owner(OwnerKind.PERSON, person or "").key).key

    def _show(self, made: CreditStatement, owner: str, until: date, pdf: bytes) -> None:
        name = f"statement-{until.isoformat()}.pdf"
        self._made = ReadyPaper(
            words.text("Statement"), pdf, name, "statement", owner_of(owner).id, made.setup.code,
            made.setup.size.value,
        )  # fmt: skip
        self._ui.preview.show_pdf(pdf)
        self._ui.preview.bookmarks.hide()  # there is one paper
        warnings = papers.letter_warnings(made)
        if warnings:
            self._ui.message_bar.tell("\n".join(warnings))
        self._allow(True)

    def _allow(self, quiet: bool) -> None:
        for button in (self._ui.save_button, self._ui.print_button):
            button.setEnabled(quiet and self._made is not None)

    def _save(self) -> None:
        if self._made is not None:
            self._output.ask_where(self._made)
