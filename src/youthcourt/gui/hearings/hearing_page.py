"""The page of one hearing: written down, approved by the judge, and what follows said plainly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput, YouthCourtError
from youthcourt.gui.forms.hearing_page import Ui_HearingPage
from youthcourt.gui.hearings import hearing_view
from youthcourt.gui.hearings.approval_part import ApprovalPart
from youthcourt.gui.hearings.kept import Begun, packed, unpacked
from youthcourt.gui.hearings.record_part import Draft, RecordPart
from youthcourt.gui.hearings.shown import Shown, gather
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.fit import fit_texts, fold_columns
from youthcourt.gui.kit.marks import clear_marks, point_out
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.toast import say_done
from youthcourt.look import plain, theme
from youthcourt.services import hearings

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_NARROW = 900
"""Below this width (pixels of the 100 % design) the two columns stand below each other."""


class HearingPage(QWidget):
    """One hearing. What is written and not recorded yet is kept while the court is open."""

    open_case = Signal(str)
    open_person = Signal(str)
    open_sitting = Signal(object)
    open_console = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._hearing_id = ""
        self._shown: Shown | None = None
        self._drafts: dict[str, Draft] = {}
        self._touched = False
        self._ui = Ui_HearingPage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        fit_texts(self)
        for columns in (self._ui.head, self._ui.columns, self._ui.kept_columns):
            fold_columns(self, columns, _NARROW)
        self._record = RecordPart(self._ui, self)
        self._approval = ApprovalPart(office, self._ui, self)
        self._record.touched.connect(self._touch)
        self._commands = self._make_commands()
        hearing_view.show_boxes(self._ui, self._shown)

    @property
    def hearing_id(self) -> str:
        """The key of the hearing shown."""
        return self._hearing_id

    @property
    def unrecorded(self) -> tuple[str, ...]:
        """The keys of hearings with something typed and not yet recorded or approved: closing loses it."""
        self._keep_draft()
        return (*self._drafts, *self._approval.drafts)

    def begun(self) -> Begun:
        """Return the same as texts, for a court that locks by itself."""
        self._keep_draft()
        return packed(self._drafts, self._approval.drafts)

    def take_back(self, begun: Begun) -> None:
        """Take up again what was begun before the court was locked."""
        records, approvals = unpacked(begun)
        self._drafts |= records
        self._approval.drafts |= approvals

    def load(self, hearing_id: str) -> None:
        """Show a hearing; what was written about another one is kept."""
        self._keep_draft()
        with refusals_shown(self) as outcome:
            shown = gather(self._office, hearing_id)
            anew, self._hearing_id, self._shown = hearing_id != self._hearing_id, hearing_id, shown
            self._show(shown)
            if anew:
                self._ui.scroll.verticalScrollBar().setValue(0)
                if self.isVisible():
                    self._begin()
        if outcome.refused is not None:
            self._shown, self._touched = None, False
            hearing_view.show_boxes(self._ui, self._shown)

    def refresh(self, topics: frozenset[str]) -> None:
        """Load again when the sitting, the people or the court's choices changed."""
        if self._shown is not None and concerns(
            topics, f"sitting:{self._shown.held_on.isoformat()}", "people", "settings", "catalogue"
        ):
            self.load(self._hearing_id)

    def leave(self) -> bool:
        """Keep what is written; recording it is an act of its own."""
        self._keep_draft()
        return True

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._begin()

    def commands(self) -> tuple[QAction, ...]:
        """Return what the page can do, for the menu."""
        return self._commands

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for items in (self._record.items, self._approval.items):
            items.fold(self.width() < theme.scaled(_NARROW))

    def _make_commands(self) -> tuple[QAction, ...]:
        ui = self._ui
        record = plain.action(
            words.text("Record hearing"), self, self._record_or_approve, icon_name="clipboard-text"
        )
        record.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        console = plain.action(
            words.text("Open jurors' screen"), self, self._open_console, icon_name="presentation"
        )
        sitting = plain.action(
            words.text("Open sitting"), self, self._open_sitting, icon_name="calendar-blank"
        )
        case = plain.action(words.text("Open case"), self, self._open_case, icon_name="folder-open")
        self.addAction(record)
        ui.record_button.clicked.connect(self._record_hearing)
        ui.approve_button.clicked.connect(self._approve)
        ui.person_button.clicked.connect(self._open_person)
        for made, command in (
            (ui.console_button, console), (ui.sitting_button, sitting), (ui.case_button, case),
        ):  # fmt: skip
            made.clicked.connect(command.trigger)
            made.setIcon(command.icon())
        return (record, console, sitting, case)

    def _show(self, shown: Shown) -> None:
        hearing_view.show_head(self._ui, shown)
        if shown.to_be_heard:
            self._record.show_hearing(shown, self._drafts.get(self._hearing_id))
            if shown.line.missing:
                self._ui.message_bar.refuse(hearing_view.lacking(shown))
        elif shown.recorded is not None:
            hearing_view.show_kept(self._ui, shown)
            self._approval.show_hearing(shown)
        self._touched = False
        hearing_view.show_boxes(self._ui, shown)

    def _begin(self) -> None:
        """Put the cursor where one starts to write."""
        ui = self._ui
        starts = (ui.willing_radio, ui.approving_choice, ui.person_button, ui.sitting_button)
        at = next(
            (start for start in starts if start.isVisibleTo(self) and start.isEnabled()), ui.case_button
        )
        at.setFocus(Qt.FocusReason.OtherFocusReason)

    def _record_or_approve(self) -> None:
        """Do what the page is at, from the keyboard (Ctrl+Enter)."""
        if self._shown is not None and self._shown.to_be_heard:
            self._record_hearing()
        elif self._shown is not None and self._shown.waits_for_judge:
            self._approve()

    def _record_hearing(self) -> None:
        shown = self._shown
        if shown is None:
            return
        clear_marks(self)
        with refusals_shown(self) as outcome:
            record = self._record.record()
            self._touched = False
            self._office.do(hearings.record_hearing, self._hearing_id, record)
            self._drafts.pop(self._hearing_id, None)
            self._after_recording(shown, willing=record.still_willing)
        if outcome.refused is not None:
            self._touch()
            self._point_out(outcome.refused)

    def _after_recording(self, shown: Shown, *, willing: bool) -> None:
        self._touched = False
        if willing:
            self.load(self._hearing_id)
            self._ui.approving_choice.setFocus()
            say_done(
                self,
                words.text(
                    "Hearing of {called} recorded. Now the judge approves it.", called=shown.line.called
                ),
            )
        else:
            self._shown = None
            hearing_view.show_boxes(self._ui, self._shown)
            self._ui.message_bar.tell(
                words.text(
                    "{called} does not want to go on, and the case goes back. Open case {case} to see "
                    "where it stands.",
                    called=shown.line.called,
                    case=shown.line.case,
                )
            )

    def _approve(self) -> None:
        clear_marks(self)
        with refusals_shown(self) as outcome:
            self._approval.approve()
            self.load(self._hearing_id)
            self._ui.person_button.setFocus()
            say_done(self, words.text("Result approved."))
        if outcome.refused is not None:
            self._point_out(outcome.refused)

    def _point_out(self, refused: YouthCourtError) -> None:
        point_out(self, refused)
        if isinstance(refused, BadInput) and refused.field:
            self._record.ballots.point_at(refused.field)
            return
        for items in (self._record.items, self._approval.items):
            items.point_at_missing_initials()

    def _touch(self) -> None:
        self._touched = True

    def _keep_draft(self) -> None:
        self._approval.keep()
        if self._touched and self._shown is not None and self._shown.to_be_heard:
            self._drafts[self._hearing_id] = self._record.draft()

    def _open_console(self) -> None:
        if self._hearing_id:
            self.open_console.emit(self._hearing_id)

    def _open_sitting(self) -> None:
        if self._shown is not None:
            self.open_sitting.emit(self._shown.held_on)

    def _open_case(self) -> None:
        if self._shown is not None:
            self.open_case.emit(self._shown.line.case)

    def _open_person(self) -> None:
        if self._shown is not None:
            self.open_person.emit(self._shown.line.respondent_id)
