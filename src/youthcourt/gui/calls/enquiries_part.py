"""The list of enquiries: noted, changed, closed with a reason, taken in as a referral."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from youthcourt import words
from youthcourt.gui.calls.enquiry_dialog import EnquiryDialog
from youthcourt.gui.forms.calls_page import Ui_CallsPage
from youthcourt.gui.kit.ask import Question, ask_words
from youthcourt.gui.kit.fit import at_least_rows, clear_ground
from youthcourt.gui.kit.flow import FlowLayout
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.toast import say_done
from youthcourt.look import plain
from youthcourt.look.tokens import Tone
from youthcourt.services import enquiries
from youthcourt.services.enquiries import EnquiryLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

NOTHING = "No enquiry waits. Note who calls or writes before there is a case."


class EnquiriesPart(QObject):
    """The second tab of the place."""

    open_case = Signal(str)
    take_in = Signal(str)

    def __init__(self, office: Office, ui: Ui_CallsPage, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._ui, self._page = office, ui, page
        self.count = 0
        """How many enquiries wait."""
        self._acts = self._make_acts()
        ui.enquiries_table.set_up(
            words.text("Enquiries"),
            _columns(),
            key=lambda line: line.id,
            nothing=words.text(NOTHING),
            action=(words.text("New enquiry"), self.new),
        )
        at_least_rows(ui.enquiries_table, 4)
        clear_ground(ui.enquiries_scroll)
        ui.enquiries_table.opened.connect(lambda _line: self._open())
        ui.enquiries_table.current_changed.connect(self._offer)
        ui.closed_check.toggled.connect(lambda _on: self.load())
        self._offer(None)

    def load(self, enquiry_id: str | None = None) -> None:
        """Show the enquiries that wait, or all; with the key of one, that one is chosen."""
        ui = self._ui
        with refusals_shown(self._page):
            lines = self._office.ask(enquiries.list_enquiries, ui.closed_check.isChecked())
            if enquiry_id is not None and all(line.id != enquiry_id for line in lines):
                every = self._office.ask(enquiries.list_enquiries, True)
                if any(line.id == enquiry_id for line in every):
                    ui.closed_check.setChecked(True)
                    lines = every
            ui.enquiries_table.show_rows(lines)
            if enquiry_id is not None:
                ui.enquiries_table.choose(enquiry_id)
            self.count = sum(line.open for line in lines)
            self._offer(ui.enquiries_table.current())

    def new(self) -> EnquiryDialog:
        """Note an enquiry."""
        dialog = EnquiryDialog(self._office, self._page)
        dialog.open()
        return dialog

    def commands(self) -> tuple[QAction, ...]:
        """Return what can be done here."""
        return tuple(self._acts.values())

    def _make_acts(self) -> dict[str, QAction]:
        acts: dict[str, tuple[str, Callable[[], object]]] = {
            "new": (words.text("New enquiry…"), self.new),
            "change": (words.text("Change enquiry…"), self._change),
            "take_in": (words.text("Take in as a referral…"), self._take_in),
            "close": (words.text("Close enquiry…"), self._close),
            "reopen": (words.text("Reopen enquiry"), self._reopen),
            "its_case": (words.text("Open its case"), self._open_case),
        }
        flow = FlowLayout(self._ui.enquiry_row)
        for button in self._ui.enquiry_row.findChildren(QPushButton):
            flow.addWidget(button)
        made = {name: plain.action(title, self._page, act) for name, (title, act) in acts.items()}
        for name, command in made.items():
            getattr(self._ui, f"{name}_button").clicked.connect(command.trigger)
        return made

    def _offer(self, line: EnquiryLine | None) -> None:
        waits = line is not None and line.open
        can = {
            "new": True,
            "change": waits,
            "take_in": waits,
            "close": waits,
            "reopen": line is not None and line.closed_on is not None,
            "its_case": line is not None and bool(line.number),
        }
        for name, possible in can.items():
            self._acts[name].setEnabled(possible)
            getattr(self._ui, f"{name}_button").setEnabled(possible)

    def _line(self) -> EnquiryLine | None:
        line: EnquiryLine | None = self._ui.enquiries_table.current()
        return line

    def _open(self) -> None:
        """Change what waits; open the case of what became one."""
        line = self._line()
        if line is not None and line.number:
            self.open_case.emit(line.number)
        elif line is not None and line.open:
            self._change()

    def _change(self) -> None:
        line = self._line()
        if line is not None:
            EnquiryDialog(self._office, self._page, line).open()

    def _take_in(self) -> None:
        line = self._line()
        if line is not None:
            self.take_in.emit(line.id)

    def _close(self) -> None:
        line = self._line()
        if line is None:
            return
        question = Question(
            "Close the enquiry", line.name or line.phone, "&Reason", "Close", record=line.id,
            needed="Please give the reason in a few words.",
        )  # fmt: skip

        def close(why: str) -> None:
            self._office.do(enquiries.close_enquiry, line.id, why)
            say_done(self._page, words.text("The enquiry is closed."))

        ask_words(self._page, question, close)

    def _reopen(self) -> None:
        line = self._line()
        if line is None:
            return
        with refusals_shown(self._page) as outcome:
            self._office.do(enquiries.reopen_enquiry, line.id)
        if outcome.refused is None:
            say_done(self._page, words.text("The enquiry is open again."))

    def _open_case(self) -> None:
        line = self._line()
        if line is not None:
            self.open_case.emit(line.number)


def _columns() -> list[Column[EnquiryLine]]:
    # The titles are keys as well (columns are remembered by them): plain English, translated when shown.
    return [
        Column(
            "Asked on", lambda line: words.brief_day(line.asked_on), sort=lambda line: line.asked_on,
            value=lambda line: line.asked_on, width=104,
        ),
        Column("Name", lambda line: line.name, width=160),
        Column("Phone", lambda line: line.phone, width=118),
        Column("Best hour", lambda line: line.best_hour, width=104),
        Column("Language", lambda line: line.language, width=90),
        Column("Matter", lambda line: " ".join(line.matter.split()), width=220, grows=True),
        Column("What became of it", _became, chip=_tone, width=190),
    ]  # fmt: skip


def _became(line: EnquiryLine) -> str:
    if line.number:
        return words.text("Case {number}", number=line.number)
    if line.closed_on is not None:
        return words.text("Closed: {why}", why=line.closed_why)
    if line.days_late == 1:
        return words.text("Waits: 1 day late")
    return (
        words.text("Waits: {days} days late", days=line.days_late) if line.days_late else words.text("Waits")
    )


def _tone(line: EnquiryLine) -> Tone | None:
    if line.number:
        return Tone.COMPLETED
    if line.closed_on is not None:
        return Tone.RETURNED
    return Tone.OVERDUE if line.days_late else Tone.REFERRED
