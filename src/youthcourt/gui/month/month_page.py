"""The month in figures: one key away, the month before beside it; printed, saved as PDF or spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from youthcourt import words
from youthcourt.domain.calendar_month import Month
from youthcourt.domain.measures import MonthPart
from youthcourt.gui.forms.month_page import Ui_MonthPage
from youthcourt.gui.kit.fit import at_least_rows, fold_columns
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.tasks import in_background
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.lists.short_list import ShortList
from youthcourt.gui.month.tally_dialog import TallyDialog
from youthcourt.look import plain
from youthcourt.services import list_export, month, papers
from youthcourt.services.month import MonthFigures, MonthLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

NOTHING = "There is nothing to count yet."
PICK = "Choose a line to read how it is counted."
_NARROW = 760


class _MonthList(ShortList):
    """The counts as a list: its rows can be copied; exported, it is the month's spreadsheet."""

    page: MonthPage

    def _export(self) -> None:
        self.page.save_sheet()


class MonthPage(QWidget):
    """The counts of a month. Nothing on it is a target."""

    open_place = Signal(str, object, str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._month = Month.of(office.today())
        self._figures: MonthFigures | None = None
        self._ui = Ui_MonthPage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        for row in (self._ui.header_row, self._ui.acts_row):
            fold_columns(self, row, _NARROW)
        self._acts = self._make_acts()
        self._dress()
        self._list = _MonthList(self, office, self._ui.month_table, "month", words.text("Save spreadsheet…"))
        self._list.page = self

    @property
    def month(self) -> Month:
        """The month shown."""
        return self._month

    def load(self, shown: Month | None = None) -> None:
        """Show a month, the current one unless told another."""
        self._month = shown or Month.of(self._office.today())
        with refusals_shown(self):
            self._figures = self._office.ask(month.month_figures, self._month)
            self._ui.month_label.setText(month.month_name(self._month))
            self._ui.month_table.show_rows(self._figures.lines)
            current = self._month == Month.of(self._office.today())
            for act in (self._acts["after"], self._acts["this"]):
                act.setEnabled(not current)
            self._ui.after_button.setEnabled(not current)
            self._ui.this_button.setEnabled(not current)
            self._define(self._ui.month_table.current())

    def refresh(self, _topics: frozenset[str]) -> None:
        """Count again: almost every act changes a count."""
        self.load(self._month)

    def leave(self) -> bool:
        """Nothing is typed on this page."""
        return True

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._ui.month_table.setFocus()

    def commands(self) -> tuple[QAction, ...]:
        """Return what the page can do, for the menu."""
        return (*self._acts.values(), *self._list.actions)

    def print(self) -> None:
        """Show the paper of the month, to be printed from there."""
        self.open_place.emit("month_paper", self._month, "")

    def save_pdf(self) -> QFileDialog:
        """Ask where to, and write the paper of the month there."""
        return self._ask_where("pdf", "PDF (*.pdf)", self.write_pdf)

    def save_sheet(self) -> QFileDialog:
        """Ask where to, and write the spreadsheet of the month there."""
        return self._ask_where("xlsx", f"{words.text('Workbook')} (*.xlsx)", self.write_sheet)

    def write_pdf(self, path: Path) -> None:
        """Write the paper of the month to a file, and note in the print log that it left."""
        with refusals_shown(self):
            report = self._office.ask(month.month_paper, self._month)
            reference, code = self._reference(), report.setup.code

            def work() -> int:
                pdf = month.render(report)
                papers.check_place(path)
                papers.save_paper(path, pdf)
                return papers.page_count(pdf)

            def done(pages: int) -> None:
                with refusals_shown(self):
                    self._office.do(papers.note_printed, month.PRINTED, reference, pages, "", code)
                    say_done(self, words.text("Saved {name}.", name=path.name))

            in_background(self, work, done, lambda refused: show_refusal(self, refused))

    def write_sheet(self, path: Path) -> None:
        """Write the spreadsheet of the month to a file; that it left goes into the trail first."""
        figures = self._figures
        with refusals_shown(self) as outcome:
            if figures is not None:
                self._office.do(list_export.note_export, "month", month.sheet_titles(figures.month))
        if figures is not None and outcome.refused is None:
            in_background(
                self,
                lambda: month.write_sheet(path, figures),
                lambda _rows: say_done(self, words.text("Saved {name}.", name=path.name)),
                lambda refused: show_refusal(self, refused),
            )

    def _reference(self) -> str:
        return f"{self._month.first:%Y-%m}"

    def _make_acts(self) -> dict[str, QAction]:
        text = words.text
        return {
            "before": plain.action(text("Month before"), self, lambda: self.load(self._month.before)),
            "after": plain.action(text("Month after"), self, lambda: self.load(self._month.after)),
            "this": plain.action(text("This month"), self, self._show_this),
            "print": plain.action(text("Print…"), self, self.print, icon_name="printer"),
            "pdf": plain.action(text("Save PDF…"), self, self.save_pdf, icon_name="file-pdf"),
            "look": plain.action(text("Follow-up"), self, self._look_back),
            "led": plain.action(text("What led to it…"), self, self._show_tally),
        }  # fmt: skip

    def _dress(self) -> None:
        ui = self._ui
        plain.dress(ui.print_button, icon_name="printer", primary=True)
        plain.dress(ui.pdf_button, icon_name="file-pdf")
        plain.dress(ui.sheet_button, icon_name="download-simple")
        for name, act in self._acts.items():
            getattr(ui, f"{name}_button").clicked.connect(act.trigger)
        ui.sheet_button.clicked.connect(self.save_sheet)
        ui.note_label.setText(" ".join(words.text(note) for note in month.NOTES))
        ui.month_table.set_up(
            words.text("The month in figures"), _columns(self._is_first), key=lambda line: line.measure.code,
            nothing=words.text(NOTHING),
        )  # fmt: skip
        at_least_rows(ui.month_table, 6)
        ui.month_table.current_changed.connect(self._define)

    def _is_first(self, line: MonthLine) -> bool:
        parts = self._figures.parts if self._figures is not None else ()
        return any(line == lines[0] for _, lines in parts)

    def _define(self, line: MonthLine | None) -> None:
        """Say how the line chosen is counted."""
        told = words.text(PICK)
        if line is not None:
            told = words.text("{name}: {definition}", name=line.name, definition=line.definition)
        self._ui.definition_label.setText(told)

    def _show_this(self) -> None:
        self.load()

    def _look_back(self) -> None:
        self.open_place.emit("follow_up", None, "")

    def _show_tally(self) -> None:
        with refusals_shown(self):
            TallyDialog(self._office, self).open()

    def _ask_where(self, suffix: str, kind: str, write: Callable[[Path], None]) -> QFileDialog:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self)
        plain.set_title(dialog, words.text("Save the month"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.setNameFilter(kind)
        dialog.setDirectory(folder or str(Path.home()))
        dialog.selectFile(f"month-{self._reference()}.{suffix}")
        dialog.fileSelected.connect(lambda chosen: write(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog


def _columns(first: Callable[[MonthLine], bool]) -> list[Column[MonthLine]]:
    """Return the columns; *first* says whether a line is the first of its part, which names it."""
    # The titles are keys as well (columns are remembered by them): plain English, translated when shown.
    return [
        Column(
            "Section",
            lambda line: words.label(line.measure.part) if first(line) else "",
            width=190,
            sort=lambda line: list(MonthPart).index(line.measure.part),
        ),
        Column("Count", lambda line: line.name, width=280),
        Column("This month", lambda line: line.told_now, width=260, value=lambda line: line.told_now),
        Column("Month before", lambda line: line.told_before, width=260),
    ]
