"""A list leaves as a workbook or as CSV: where to, into the trail, then written window by window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, QTimer
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QProgressBar, QWidget

from youthcourt import words
from youthcourt.domain.errors import Refused, YouthCourtError
from youthcourt.gui.kit.cells import Column
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.tasks import Stopped, Task, Tell, with_progress
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.kit.windows_model import WindowsModel
from youthcourt.gui.lists.columns import Columns
from youthcourt.look import plain
from youthcourt.look.tokens import GAP, SPACE
from youthcourt.services import list_export
from youthcourt.services.list_export import Value

if TYPE_CHECKING:
    from youthcourt.services.office import Office

SAVED = "Saved {name} with {count} rows. A saved list is not locked: delete it when it is no longer needed."
PATIENCE_MS = 1_000
"""Work that takes less shows no progress."""
_LAST_WINDOW_SECONDS = 10.0
Ranges = Sequence[tuple[int, int]]


class ProgressStrip(QFrame):
    """How far the work is, and a button that stops it; appears when it takes more than a second."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.placed = False
        """Whether a page has given it a place; it stays away otherwise."""
        self.label = plain.label()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop_button = plain.button(words.text("Stop"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, GAP, SPACE, GAP)
        row.setSpacing(SPACE)
        row.addWidget(self.label)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop_button)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PATIENCE_MS)
        self.timer.timeout.connect(self.show)
        self.hide()

    def begin(self, text: str) -> None:
        """Wait a second, then say *text* beside the bar."""
        self.label.setText(text)
        self.bar.setAccessibleName(text)
        self.bar.setRange(0, 0)
        if self.placed:
            self.timer.start()

    def tell(self, steps: int, total: int) -> None:
        """Show *steps* of *total*."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(steps)

    def end(self) -> None:
        """Go away."""
        self.timer.stop()
        self.hide()


class Exporter(QObject):
    """Writes the rows of one list, all that are shown or those selected."""

    def __init__(self, page: QWidget, office: Office, name: str, table: Table, columns: Columns) -> None:
        super().__init__(table)
        self._page, self._office, self._name = page, office, name
        self._table, self._columns = table, columns
        self._task: Task | None = None
        self._idle = Event()
        self._idle.set()
        self.strip = ProgressStrip(page)
        self.strip.stop_button.clicked.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether a list is being written."""
        return self._task is not None

    def ask(self, ranges: Ranges) -> QFileDialog:
        """Ask where to and as what; the name proposed tells the list and the day, and nobody's name."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._page)
        plain.set_title(dialog, words.text("Export this list"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{words.text('Workbook')} (*.xlsx)", f"{words.text('Plain table')} (*.csv)"])
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(
            lambda told: dialog.setDefaultSuffix("csv" if "csv" in told else "xlsx")
        )
        dialog.setDirectory(folder or str(Path.home()))
        dialog.selectFile(f"{self._name} {self._office.today().isoformat()}.xlsx")
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen), ranges))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def write(self, path: Path, ranges: Ranges) -> None:
        """Put the export into the trail, then write *ranges* of the list to *path* on a worker."""
        known = {column.title: column for column in self._table.rows.columns}
        columns = [known[title] for title in self._columns.shown]
        titles = [column.title for column in columns]
        with refusals_shown(self._page) as outcome:
            if self.busy:
                raise Refused("A list is being written. Wait until it is done, or stop it first.")
            self._office.do(list_export.note_export, self._name, titles)
        if outcome.refused is None:
            rows = Rows(self._table, columns, ranges)
            self._idle.clear()
            self.strip.begin(words.text("Writing {name}", name=path.name))
            self._task = with_progress(
                self._page,
                lambda tell: self._work(path, [words.text(title) for title in titles], rows.told(tell)),
                lambda count: self._written(path, count),
                self._failed,
                self.strip.tell,
                self._ended,
            )

    def stop(self) -> None:
        """Write no further row; nothing is left of the file."""
        if self._task is not None:
            self._task.cancel()

    def shut(self) -> None:
        """Stop, and wait until the worker has let go of the court file, which is about to be closed."""
        self.stop()
        self._idle.wait(_LAST_WINDOW_SECONDS)

    def _work(self, path: Path, titles: Sequence[str], rows: Iterator[list[Value]]) -> int:
        try:
            return list_export.write_list(path, titles, rows)
        finally:
            self._idle.set()

    def _written(self, path: Path, count: int) -> None:
        self._ended()
        say_done(self._page, words.text(SAVED, name=path.name, count=words.number(count)))

    def _failed(self, refused: YouthCourtError) -> None:
        self._ended()
        if isinstance(refused, Stopped):
            say_done(self._page, words.text("Stopped. No file was written."))
        else:
            show_refusal(self._page, refused)

    def _ended(self) -> None:
        self._task = None
        self.strip.end()


class Rows:
    """The rows to write: those of a long list are read by windows as they are written, never all at once."""

    def __init__(self, table: Table, columns: Sequence[Column[Any]], ranges: Ranges) -> None:
        self._columns, self._ranges = columns, tuple(ranges)
        self._model = table.rows if isinstance(table.rows, WindowsModel) else None
        if self._model is not None:
            self._asked, self._expected = self._model.asked, self._model.count()
            self._held: list[Any] = []
        else:
            self._held = [table.rows.row(at) for begin, end in ranges for at in range(begin, end)]

    def told(self, tell: Tell) -> Iterator[list[Value]]:
        """Yield each row, telling the progress. Raises Refused when the list has changed meanwhile."""
        total, done = sum(end - begin for begin, end in self._ranges), 0
        for window in self._windows():
            tell(done, total)
            for row in window:
                yield [column.exported(row) for column in self._columns]
            done += len(window)
        if self._model is not None and (done, self._model.counted(self._asked)) != (total, self._expected):
            raise Refused("The list changed while it was written. Export it again.")

    def _windows(self) -> Iterator[Sequence[Any]]:
        if self._model is None:
            yield self._held
            return
        for begin, end in self._ranges:
            yield from self._model.pages(self._asked, begin, end)
