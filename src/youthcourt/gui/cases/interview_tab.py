"""The tab of a case with the intake interview: strengths first, each answer saved as it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput, YouthCourtError
from youthcourt.domain.parts import RelationKind
from youthcourt.gui.cases.interview_fields import InterviewFields, hide_problems, show_problem
from youthcourt.gui.cases.interview_paper import show_paper
from youthcourt.gui.cases.own_page_part import OwnPagePart
from youthcourt.gui.forms.interview_tab import Ui_InterviewTab
from youthcourt.gui.kit.fit import clear_ground, fit_texts, fold_columns
from youthcourt.gui.kit.leaving_fields import LeavingFields
from youthcourt.gui.kit.marks import bring_up
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.look import plain
from youthcourt.services import choosing, circumstances, interview, interview_papers
from youthcourt.services.circumstances import Tick
from youthcourt.services.interview import LABELS, InterviewPage

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_NARROW = 820
_TICKS_BESIDE = 3
_ROWS = (
    "acts", "strengths", "stands", "active", "home", "needs", "known", "days", "collect", "emergency",
    "explained", "fee", "own",
)  # fmt: skip
"""Rows of the form that fold where the tab is narrow."""


class InterviewTab(QWidget):
    """Put it among a case's tabs and call ``show_case``."""

    note_harm = Signal()
    """Somebody wants to note a disclosure of harm in the case with this number."""

    def __init__(self, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._case_page = office, page
        self._number = ""
        self._shown: InterviewPage | None = None
        self._ui = ui = Ui_InterviewTab()
        ui.setupUi(self)
        plain.make_plain(self)
        fit_texts(self)
        clear_ground(ui.interview_scroll)
        for name in _ROWS:
            row: QBoxLayout = getattr(ui, f"{name}_row")
            fold_columns(self, row, _NARROW)
        hide_problems(self, (*LABELS, "known", "story", "offer"))
        self.fields = InterviewFields(self, office.today)
        self.own_page = OwnPagePart(ui, office, self)
        ui.known_choice.set_up(office, choosing.PEOPLE, words.text("Type a name"))
        for kind in (RelationKind.FRIEND, *(one for one in RelationKind if one is not RelationKind.FRIEND)):
            ui.kind_combo.addItem(words.label(kind), kind)
        self._harm = plain.action(words.text("Note a disclosure of harm…"), page, self.note_harm.emit)
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        LeavingFields(self, (*self.fields.inputs, *self.own_page.inputs), self.save)
        ui.known_button.clicked.connect(self._add_known)
        ui.harm_button.clicked.connect(self._harm.trigger)
        ui.form_button.clicked.connect(lambda: self._print(interview_papers.INTAKE_FORM, blank=False))
        ui.blank_button.clicked.connect(lambda: self._print(interview_papers.INTAKE_FORM, blank=True))
        ui.own_button.clicked.connect(lambda: self._print(interview_papers.OWN_PAGE, blank=False))
        ui.own_blank_button.clicked.connect(lambda: self._print(interview_papers.OWN_PAGE, blank=True))

    def commands(self) -> tuple[QAction, ...]:
        """Return what this tab can do."""
        return (self._harm,)

    def show_case(self, number: str) -> None:
        """Show the interview of a case; what is typed of the same case and not saved stays."""
        anew, self._number = number != self._number, number
        self._shown = shown = self._office.ask(interview.interview, number)
        self.fields.show_answers(shown.answers, anew=anew)
        self._show_ticks(shown.ticks)
        ui = self._ui
        ui.known_list.setText(
            "\n".join(
                words.text("{name}: {tie}", name=one.name, tie=words.label(one.kind)) for one in shown.known
            )
        )
        ui.known_list.setVisible(bool(shown.known))
        ui.fee_box.setVisible(shown.has_fee)
        ui.fee_cents_edit.setPlaceholderText(words.money(shown.fee) if shown.fee else "")
        self.own_page.show_case(number)
        if anew:
            hide_problems(self, (*LABELS, "known", "story", "offer"))
            ui.known_choice.choose(None)
            ui.interview_scroll.verticalScrollBar().setValue(0)

    def save(self) -> bool:
        """Save what was typed, each answer by itself; what is refused stays, with the reason beneath it."""
        return not self._refused()

    def leave(self) -> bool:
        """Save what was typed; False where something was refused, which is then gone to."""
        refused = self._refused()
        if refused is not None:
            bring_up(refused)
            refused.setFocus()
        return refused is None

    def _refused(self) -> QWidget | None:
        """Save what was typed and return the first input that was refused, if any was."""
        first: QWidget | None = None
        typed = tuple(self.fields.typed())
        for name in LABELS:
            if name not in typed:
                show_problem(self, name, self.fields.entry(name), None)
        for name in typed:
            if not self._saved(name):
                first = first or self.fields.entry(name)
        own = self.own_page.save() if self._number else ""
        return first or (self.findChild(QWidget, f"{own}_text") if own else None)

    def _saved(self, name: str) -> bool:
        if self._shown is None:
            return True
        entry = self.fields.entry(name)
        try:
            before = self._office.ask(interview.interview, self._number).answers
            kept = self._office.do(
                interview.change_answers, self._number, self.fields.with_typed(before, name)
            )
        except YouthCourtError as refused:
            show_problem(self, name, entry, refused)
            return False
        self.fields.saved(name, kept)
        show_problem(self, name, entry, None)
        return True

    def _show_ticks(self, ticks: tuple[Tick, ...]) -> None:
        ui = self._ui
        old = ui.ticks_box.findChildren(QCheckBox)
        if [box.objectName() for box in old] != [f"led_{tick.id}" for tick in ticks]:
            for box in old:
                ui.ticks_grid.removeWidget(box)
                box.setParent(None)
                box.deleteLater()
            old = [self._tick_box(at, tick) for at, tick in enumerate(ticks)]
        for box, tick in zip(old, ticks, strict=True):
            box.setText(plain.literal(tick.label))
            box.setChecked(tick.led)

    def _tick_box(self, at: int, tick: Tick) -> QCheckBox:
        box = QCheckBox()
        box.setObjectName(f"led_{tick.id}")
        box.setAccessibleName(tick.label)
        box.clicked.connect(lambda led: self._tick(tick.id, led))
        self._ui.ticks_grid.addWidget(box, at // _TICKS_BESIDE, at % _TICKS_BESIDE)
        return box

    def _tick(self, type_id: str, led: bool) -> None:
        with refusals_shown(self._case_page):
            self._office.do(circumstances.tick_circumstance, self._number, type_id, led)

    def _add_known(self) -> None:
        ui = self._ui
        try:
            person = ui.known_choice.key()
            if person is None:
                raise BadInput("Choose whom they know first.", field="known")
            self._office.do(
                interview.note_known, self._number, person, RelationKind(ui.kind_combo.currentData())
            )
        except YouthCourtError as refused:
            show_problem(self, "known", ui.known_choice, refused)
        else:
            show_problem(self, "known", ui.known_choice, None)
            ui.known_choice.choose(None)

    def _print(self, kind: str, *, blank: bool) -> None:
        if self.leave():
            show_paper(self._case_page, self._office, self._number, kind, blank=blank)
