"""Closing a case: how it ends, what is done with what is still open, who stays, who is told what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from youthcourt import words
from youthcourt.domain.closing import ClosingReason, WantsBack
from youthcourt.domain.criteria import Count
from youthcourt.domain.errors import BadInput
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.gui.forms.closing_dialog import Ui_ClosingDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.fit import clear_ground, keep_narrow
from youthcourt.look import plain
from youthcourt.look.plain import Role
from youthcourt.services import catalogue, closing, closing_papers
from youthcourt.services.closing import ClosingGiven, LeftOpen, Settled
from youthcourt.services.settings import settings

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_ENDS = (SanctionStatus.WAIVED, SanctionStatus.DONE)
_SCALE = ("Not yet", "Partly", "Yes")
_MOST = 24


@dataclass(frozen=True)
class _Left:
    """What is asked of one obligation that is still open."""

    line: LeftOpen
    end: QComboBox
    why: QLineEdit


class ClosingDialog(ActDialog):
    """Closes a case. Called completed, each thing still open is closed by a word of its own."""

    help_page = "way_out"

    def __init__(self, office: Office, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._number = office, number
        self._ui = Ui_ClosingDialog()
        self._ui.setupUi(self)
        ui = self._ui
        for reason in office.ask(closing.closing_reasons, number):
            ui.reason_combo.addItem(words.label(reason), reason)
        ui.on_line.set_up(words.text("Day"), office.today, lean=Lean.PAST, field="on")
        ui.on_line.set_value(office.today())
        for gets in WantsBack:
            ui.gets_combo.addItem(words.label(gets), gets)
        known = office.ask(closing_papers.referrer_gets, number)
        ui.gets_row.setVisible(known is not None)
        ui.gets_combo.setCurrentIndex(ui.gets_combo.findData(known) if known else -1)
        keep_narrow(ui.reason_combo, ui.gets_combo)
        self._left = [self._row(at, line) for at, line in enumerate(office.ask(closing.left_open, number))]
        ui.left_grid.setColumnStretch(2, 1)
        self._counts = self._rating() if office.ask(settings).second_rating else {}
        ui.rating_box.setVisible(bool(self._counts))
        clear_ground(ui.body_scroll)
        ui.reason_combo.currentIndexChanged.connect(self._chosen)
        self.bind(ui.save_button, ui.cancel_button)
        self._chosen()

    def begin_with(self, reason: ClosingReason, why: str) -> None:
        """Begin with a reason and its words; both may be changed."""
        self._ui.reason_combo.setCurrentIndex(self._ui.reason_combo.findData(reason))
        self._ui.why_edit.setText(why)

    def _row(self, at: int, line: LeftOpen) -> _Left:
        """Lay out one thing that is open: what, how it ends, why."""
        end, why = QComboBox(), QLineEdit()
        end.addItem(words.text("Leave open"), None)
        for status in _ENDS:
            end.addItem(words.label(status), status)
        shown = words.text(line.label)
        end.setAccessibleName(shown)
        why.setAccessibleName(words.text("{label}: why", label=shown))
        why.setPlaceholderText(words.text("Why"))
        grid = self._ui.left_grid
        for column, part in enumerate((plain.label(shown, wrap=True), end, why)):
            grid.addWidget(part, at, column)
        return _Left(line, end, why)

    def _rating(self) -> dict[str, tuple[QSpinBox, ...]]:
        """Lay out the second rating: figures a criterion, nothing derived."""
        grid, found = self._ui.rating_grid, {}
        grid.setColumnStretch(0, 1)
        for column, told in enumerate(_SCALE, 1):
            grid.addWidget(plain.label(words.text(told), Role.FIELD), 0, column)
        for at, part in enumerate(self._office.ask(catalogue.criteria_words), 1):
            grid.addWidget(plain.label(words.text(part.words), wrap=True), at, 0)
            found[part.part] = tuple(self._figure(at, column, part.words) for column in (1, 2, 3))
        return found

    def _figure(self, at: int, column: int, called: str) -> QSpinBox:
        box = QSpinBox()
        box.setRange(0, _MOST)
        box.setAccessibleName(f"{words.text(called)}: {words.text(_SCALE[column - 1]).lower()}")
        self._ui.rating_grid.addWidget(box, at, column)
        return box

    def _chosen(self) -> None:
        """Ask about what is open only where the case is to be called completed."""
        complete = self._ui.reason_combo.currentData() == ClosingReason.COMPLETED
        self._ui.left_box.setVisible(complete and bool(self._left))
        self._fit()

    def _fit(self) -> None:
        """Make the dialog as tall as what it asks, on a small screen as tall as that allows."""
        ui, screen = self._ui, self.screen().availableGeometry()
        wanted = ui.body.sizeHint()
        ui.body_scroll.setMinimumWidth(wanted.width() + ui.body_scroll.verticalScrollBar().sizeHint().width())
        ui.body_scroll.setMinimumHeight(min(wanted.height(), screen.height() * 3 // 5))
        self.adjustSize()

    def act(self) -> None:
        ui = self._ui
        on, gets = ui.on_line.value(), ui.gets_combo.currentData()
        if on is None:
            raise BadInput("Please give the day.", field="on")
        reason = ClosingReason(ui.reason_combo.currentData())
        given = ClosingGiven(
            reason,
            on,
            ui.why_edit.text(),
            ui.stays_edit.text(),
            self._settled() if reason is ClosingReason.COMPLETED else (),
            tuple(Count(part, *(box.value() for box in boxes)) for part, boxes in self._counts.items()),
            WantsBack(gets) if gets else None,
        )
        self._office.do(closing.close, self._number, given)

    def _settled(self) -> tuple[Settled, ...]:
        return tuple(
            Settled(row.line.sanction_id, SanctionStatus(row.end.currentData()), row.why.text())
            for row in self._left
            if row.end.currentData() is not None
        )
