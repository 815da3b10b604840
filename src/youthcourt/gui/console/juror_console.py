"""The clerk's console for the jurors' screen: what they see now, what comes next, and one key that blanks.

Without the screen's process the console is a rehearsal: the same boards, seen by the clerk alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.console.pane import keep_wide
from youthcourt.gui.console.screen_link import ScreenLink
from youthcourt.gui.console.walk import Walk, walk_of
from youthcourt.gui.forms.juror_console import Ui_JurorConsole
from youthcourt.gui.kit.announce import announce
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.look import plain
from youthcourt.services.juror_side import juror_views
from youthcourt.services.sittings import clock_of, docket_line

if TYPE_CHECKING:
    from youthcourt.services.office import Office

REHEARSAL = "Rehearsal: the jurors’ screen is off, and nobody but you sees these questions."
ON = "The jurors’ screen is on. If its window stands on your own display, move it to theirs and press F11."
LOST = "The jurors’ screen has ended. Nothing is lost: go on without it, or start it again. It starts blank."


class JurorConsole(QWidget):
    """Shows the questions of one hearing to its jurors. Leaving the page blanks their screen."""

    open_hearing = Signal(str)
    open_case = Signal(str)
    question_shown = Signal()
    """Jurors see a question, or would in a rehearsal."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._hearing_id = self._case_number = ""
        self._walk = Walk()
        self._ui = Ui_JurorConsole()
        self._ui.setupUi(self)
        self._link = ScreenLink(self)
        self._blank = plain.action(
            words.text("Blank the jurors’ screen"), self, self.blank, icon_name="eye-slash"
        )
        self._show = plain.action(
            words.text("Show the next question"), self, self.show_next, icon_name="caret-right"
        )
        self._previous = plain.action(
            words.text("Show the question before"), self, self.show_previous, icon_name="caret-left"
        )
        self._case = plain.action(
            words.text("Open case"),
            self,
            lambda: self.open_case.emit(self._case_number),
            icon_name="folder-open",
        )
        self._dress()
        self._connect()
        self._screen_is(False)

    @property
    def presenting(self) -> bool:
        """Whether the jurors' screen is on: a hearing goes on though nobody touches a key."""
        return self._link.on

    def load(self, hearing_id: str) -> None:
        """Take up a hearing. The jurors' screen goes blank before anything else changes."""
        self._take(Walk())
        self._hearing_id = hearing_id
        self._read()

    def refresh(self, topics: frozenset[str]) -> None:
        """Read the hearing again when it or a name in it changed."""
        if self._hearing_id and concerns(topics, "sitting", "sittings", "case", "person", "people"):
            self._read()

    def leave(self) -> bool:
        """Blank the jurors' screen: nobody would watch what it shows."""
        self.blank()
        return True

    def shut(self) -> None:
        """End the jurors' screen; for locking and closing. It is off when this returns."""
        self.blank()
        self._link.shut()

    def commands(self) -> tuple[QAction, ...]:
        """Return what the page can do, for the menu."""
        return (self._blank, self._show, self._previous, self._case)

    def blank(self) -> None:
        """Show the jurors nothing, at once."""
        self._take(self._walk.blank())

    def show_next(self) -> None:
        """Show the question that would come next."""
        if self._walk.coming < len(self._walk.questions):
            self._take(self._walk.show(self._walk.coming))

    def show_previous(self) -> None:
        """Show the question before."""
        if self._walk.previous is not None:
            self._take(self._walk.show(self._walk.previous))

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.blank()
        super().hideEvent(event)

    def _dress(self) -> None:
        ui = self._ui
        plain.make_plain(self)
        plain.dress(ui.screen_button, icon_name="monitor", primary=True)
        plain.dress(ui.record_button, icon_name="note-pencil")
        plain.dress(ui.blank_button, icon_name="eye-slash")
        plain.set_tip(ui.blank_button, words.text("B, F9 or a full stop"))
        ui.now_board.setAccessibleName(words.text("What the jurors see now"))
        ui.next_board.setAccessibleName(words.text("What comes next"))
        for holder, frame in ((ui.now_holder, ui.now_frame), (ui.next_holder, ui.next_frame)):
            keep_wide(holder, frame)
        for act, keys in (
            (self._blank, ("B", "F9", ".")),
            (self._show, ("PgDown",)),
            (self._previous, ("PgUp",)),
        ):
            act.setShortcuts([QKeySequence(key) for key in keys])
            act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(act)

    def _connect(self) -> None:
        ui = self._ui
        ui.blank_button.clicked.connect(self.blank)
        ui.show_button.clicked.connect(self.show_next)
        ui.previous_button.clicked.connect(self.show_previous)
        ui.question_list.currentRowChanged.connect(self._chosen)
        ui.question_list.itemActivated.connect(lambda _item: self.show_next())
        ui.screen_button.clicked.connect(self._start_or_stop)
        ui.record_button.clicked.connect(lambda: self.open_hearing.emit(self._hearing_id))
        ui.dark_check.toggled.connect(self._darken)
        self._link.changed.connect(self._screen_is)
        self._link.lost.connect(self._lost)

    def _read(self) -> None:
        with refusals_shown(self) as outcome:
            on, line = self._office.ask(docket_line, self._hearing_id)
            found = walk_of(self._office.ask(juror_views, self._hearing_id))
            self._case_number = line.case
            parts = (
                words.text("Case {case}", case=line.case),
                words.day(on),
                clock_of(line.start),
                line.room,
            )
            self._ui.about_label.setText("  ·  ".join(part for part in parts if part))
            if found.questions != self._walk.questions:
                self._take(found)  # blank: what jurors saw no longer holds
                self._list_questions()
        if outcome.refused is not None:
            self._take(Walk())
            self._list_questions()

    def _list_questions(self) -> None:
        with QSignalBlocker(self._ui.question_list):
            self._ui.question_list.clear()
            for at, view in enumerate(self._walk.questions, 1):
                self._ui.question_list.addItem(f"{at}.  {view.text}")
        self._take(self._walk)

    def _take(self, walk: Walk) -> None:
        """Stand elsewhere in the questions: the jurors' screen first, the console after it."""
        if walk.view != self._walk.view:
            self._link.show(walk.view)
            if walk.shown is not None:
                self.question_shown.emit()
        self._walk = walk
        ui, last = self._ui, len(walk.questions)
        ui.now_board.show_view(walk.view)
        ui.next_board.show_view(walk.coming_view)
        ui.state_label.setText(
            words.text("Blank")
            if walk.shown is None
            else words.text("Question {shown} of {last}", shown=walk.shown + 1, last=last)
        )
        ui.coming_label.setText(
            words.text("Question {coming} of {last}", coming=walk.coming + 1, last=last)
            if walk.coming < last
            else words.text("No further question")
        )
        with QSignalBlocker(ui.question_list):
            ui.question_list.setCurrentRow(walk.coming if walk.coming < last else -1)
        self._allow()

    def _allow(self) -> None:
        can_show = self._walk.coming < len(self._walk.questions)
        for part in (self._show, self._ui.show_button):
            part.setEnabled(can_show)
        for part in (self._previous, self._ui.previous_button):
            part.setEnabled(self._walk.previous is not None)

    def _chosen(self, row: int) -> None:
        if row >= 0:
            self._take(self._walk.choose(row))

    def _start_or_stop(self) -> None:
        self.blank()
        if self._link.on:
            self._link.shut()
        else:
            with refusals_shown(self):
                self._link.start(dark=self._ui.dark_check.isChecked())

    def _screen_is(self, on: bool) -> None:
        self._ui.screen_button.setText(
            words.text("Stop jurors’ screen") if on else words.text("Start jurors’ screen")
        )
        self._ui.screen_label.setText(words.text(ON) if on else words.text(REHEARSAL))
        self._ui.dark_check.setEnabled(not on)
        announce(self, self._ui.screen_label.text())

    def _lost(self) -> None:
        self.blank()
        self._ui.message_bar.refuse(words.text(LOST))

    def _darken(self, dark: bool) -> None:
        for board in (self._ui.now_board, self._ui.next_board):
            board.set_dark(dark)
