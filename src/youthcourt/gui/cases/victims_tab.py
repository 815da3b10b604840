"""The tab of a case with its victims: what they wish and wished, how they are reached, what they said."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.text import file_safe
from youthcourt.gui.cases.victim_dialogs import (
    ExtractDialog,
    ReachDialog,
    VictimStatementDialog,
    cleared_words,
)
from youthcourt.gui.cases.wish_dialog import WishDialog
from youthcourt.gui.forms.victims_tab import Ui_VictimsTab
from youthcourt.gui.kit.ask import Question, ask_day
from youthcourt.gui.kit.fit import clear_ground, fit_rows, flow_buttons, fold_columns
from youthcourt.gui.kit.paper_dialog import PaperDialog, ReadyPaper
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.tasks import in_background
from youthcourt.look import plain
from youthcourt.services import victim_letters, victims
from youthcourt.services.cases import CasePage
from youthcourt.services.victims import VictimLine, Wish, say_points

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_NARROW = 820
_SHOWN = 400
"""So many letters of a statement stand on the tab; all of it in its dialog."""


def _letter(line: VictimLine) -> str:
    return words.text("Sent {date}", date=words.short_day(line.letter_on)) if line.letter_on else ""


def _begun(told: str) -> str:
    """Return words as they stand alone: with a capital letter."""
    return told[:1].upper() + told[1:]


def _wished(line: VictimLine) -> str:
    return _begun(line.in_words) or words.text("Not asked yet")


_VICTIMS = [
    Column[VictimLine]("Victim", lambda line: line.name, width=190),
    Column[VictimLine]("Wish in force", _wished, width=300, grows=True),
    Column[VictimLine]("Letter and form", _letter, sort=lambda line: line.letter_on or date.min, width=150),
]
_WISHES = [
    Column[Wish](
        "Said on", lambda line: words.short_day(line.said_on), sort=lambda line: line.said_on, width=106
    ),
    Column[Wish]("What", lambda line: _begun(say_points(line.points)), width=220, grows=True),
    Column[Wish]("In their words", lambda line: line.wish, width=170),
    Column[Wish]("Note", lambda line: line.note, width=100),
]


class VictimsTab(QWidget):
    """Put it among a case's tabs and call ``show_case``."""

    def __init__(self, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._page = office, page
        self._case: CasePage | None = None
        self._ui = Ui_VictimsTab()
        self._ui.setupUi(self)
        plain.make_plain(self)
        self._dress()
        ui = self._ui
        ui.victims_table.current_changed.connect(self._show_victim)
        ui.victims_table.opened.connect(lambda _line: self._wish())
        ui.wish_button.clicked.connect(self._wish)
        ui.reach_button.clicked.connect(lambda: self._open(ReachDialog))
        ui.statement_button.clicked.connect(lambda: self._open(VictimStatementDialog))
        ui.extract_button.clicked.connect(lambda: self._open(ExtractDialog))
        ui.letter_button.clicked.connect(self._print)
        ui.sent_button.clicked.connect(self._sent)

    @property
    def tables(self) -> dict[str, Table]:
        """The lists of this tab, by the names of their files."""
        return {"victims": self._ui.victims_table, "wishes": self._ui.wishes_table}

    def show_case(self, page: CasePage) -> None:
        """Show the victims of a case; the first one is chosen where none is."""
        self._case = page
        table = self._ui.victims_table
        lines = self._office.ask(victims.victims_of_case, page.line.number)
        table.show_rows(lines)
        if lines and table.current() is None:
            table.choose(lines[0].party_id)
        self._show_victim(table.current())

    def _dress(self) -> None:
        ui = self._ui
        ui.victims_table.set_up(
            words.text("Victims"),
            _VICTIMS,
            key=lambda line: line.party_id,
            nothing=words.text("No victim is named. Name one on the tab of family and consents."),
        )
        ui.wishes_table.set_up(
            words.text("Wishes"),
            _WISHES,
            key=lambda line: (line.said_on, line.wish, line.points),
            nothing=words.text("No wish is on record yet. Ask the victim, then note it with “Wish”."),
        )
        for table, least, most in ((ui.victims_table, 2, 4), (ui.wishes_table, 3, 8)):
            fit_rows(table, least=least, most=most)
        fold_columns(self, ui.victim_columns, _NARROW)
        flow_buttons(ui.acts_row)
        clear_ground(ui.victims_scroll)

    def _show_victim(self, line: VictimLine | None) -> None:
        ui = self._ui
        ui.wishes_table.show_rows(line.wishes if line else ())
        for button in (ui.wish_button, ui.reach_button, ui.statement_button, ui.extract_button):
            button.setEnabled(line is not None)
        may = line is not None and not line.why_not
        ui.letter_button.setEnabled(may)
        ui.sent_button.setEnabled(may)
        ui.alone_label.setText(line.why_not if line else "")
        ui.alone_label.setVisible(bool(line and line.why_not))
        ui.statement_label.setText(_statement(line) if line else "")
        ui.extract_label.setText(_for_jurors(line) if line else "")
        ui.reached_label.setText(_reached(line) if line else "")

    def _wish(self) -> None:
        line: VictimLine | None = self._ui.victims_table.current()
        if line is not None and self._case is not None:
            WishDialog(self._office, self._case.parties, self._page, line.party_id).open()

    def _open(self, dialog: type[ReachDialog | VictimStatementDialog | ExtractDialog]) -> None:
        line: VictimLine | None = self._ui.victims_table.current()
        if line is not None:
            dialog(self._office, line, self._page).open()

    def _sent(self) -> None:
        line: VictimLine | None = self._ui.victims_table.current()
        if line is None or self._case is None:
            return
        number = self._case.line.number
        question = Question(
            words.text("Letter sent"),
            words.text("The letter and the form went to {name}.", name=line.name),
            words.text("Sent &on"),
            words.text("Save"),
            record=line.party_id,
        )

        def sent(day: date) -> None:
            self._office.do(victim_letters.note_letter_sent, number, line.party_id, day)

        ask_day(self._page, question, self._office.today, sent)

    def _print(self) -> None:
        """Show the letter and the form; they are drawn on a worker."""
        line: VictimLine | None = self._ui.victims_table.current()
        if line is None or self._case is None:
            return
        number = self._case.line.number
        with refusals_shown(self._page):
            letter = self._office.ask(victim_letters.victim_letter, number, line.party_id)
            name = f"letter-and-form-{file_safe(number)}.pdf"

            def done(pdf: bytes) -> None:
                ready = ReadyPaper(
                    words.text("Letter and form"), pdf, name, victim_letters.VICTIM_LETTER, number,
                    letter.setup.code, letter.setup.size.value, "victim",
                )  # fmt: skip
                PaperDialog(self._office, ready, self._page, letter).open()

            in_background(
                self._page,
                lambda: victim_letters.render_victim_letter(letter),
                done,
                lambda refused: show_refusal(self._page, refused),
            )


def _statement(line: VictimLine) -> str:
    if not line.statement:
        return words.text("No statement is on file yet.")
    short = line.statement if len(line.statement) <= _SHOWN else f"{line.statement[:_SHOWN].rstrip()} …"
    return words.text("Came on {date}: {text}", date=line.statement_on, text=short)


def _for_jurors(line: VictimLine) -> str:
    if not line.points.for_jurors:
        return words.text("Jurors read nothing of it: the wish in force does not say so.")
    if not line.extract:
        return words.text("The wish says that jurors are to hear it. Write the text for them, and clear it.")
    return cleared_words(line)


def _reached(line: VictimLine) -> str:
    """Return how the victim is reached, a line each; a safe address and phone stand alone."""
    told = [words.text("Letters: {address}", address=", ".join(line.reached_at.splitlines()))]
    told.append(words.text("Phone: {phone}", phone=line.safe_phone or line.phone))
    if line.email and not line.safe_address:
        told.append(words.text("E-mail: {email}", email=line.email))
    if line.surrogate:
        told.append(words.text("Speaks for them: {name}", name=line.surrogate))
    if line.claim is not None:
        told.append(words.text("Claims {amount_cents}", amount_cents=line.claim))
    return "\n".join(told)
