"""The page that shows before a sitting what each hearing still lacks, and leads to where it is mended."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.readiness import Point, PointState
from youthcourt.gui.forms.readiness_page import Ui_ReadinessPage
from youthcourt.gui.kit.ask import Question, ask_day_and_note, ask_words
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.fit import fold_columns
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.lists.short_list import ShortList
from youthcourt.gui.readiness.point_words import TITLES, detail, state_words, tone
from youthcourt.look import plain
from youthcourt.look.tokens import Tone
from youthcourt.services import hearing_needs, victims
from youthcourt.services.readiness import ReadyLine, readiness
from youthcourt.services.sittings import clock_of

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_NARROW = 700
_HEARING, _POINT = 150, 86
_WIDER = {Point.CONSENTS: 124, Point.WISH: 144, Point.INTERPRETER: 94}
"""Widths by which all columns, with titles in Spanish too, are seen at once in a window of 1280 pixels."""
_FIRST_POINT = 2
"""The column of the first point; the time and the name stand before."""
_NOTHING = "No hearing of this sitting is still to be heard. Put cases on its docket first."
_CASE_TABS = {Point.CONSENTS: "family", Point.FACTS: "facts"}
_SITTING_TABS = {Point.JUDGE: "docket", Point.ROOM: "docket", Point.PANEL: "jury"}


class ReadinessPage(QWidget):
    """One line a hearing. A gap opens where it is mended."""

    open_place = Signal(str, object, str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._on: date | None = None
        self._ui = Ui_ReadinessPage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        fold_columns(self, self._ui.header_row, _NARROW)
        self._sitting = plain.action(
            words.text("Open the sitting"), self, self._open_sitting, icon_name="scales"
        )
        plain.dress(self._ui.sitting_button, icon_name="scales")
        self._ui.sitting_button.clicked.connect(self._sitting.trigger)
        self._dress()
        self._list = ShortList(self, office, self._ui.ready_table, "readiness")

    def load(self, on: date) -> None:
        """Show the readiness of the sitting of a day; raises NotFound."""
        page = self._office.ask(readiness, on)
        self._on = on
        self._ui.place_label.setText("   ·   ".join(part for part in (words.day(on), page.place) if part))
        self._ui.ready_table.show_rows(page.lines)
        if not page.lines:
            self._ui.detail_label.clear()

    def refresh(self, topics: frozenset[str]) -> None:
        """Load again when the sitting, its cases or its people changed."""
        wanted = ("readiness", "sitting", "sittings", "case", "cases", "person", "people", "pool", "settings")
        if self._on is not None and concerns(topics, *wanted):
            self.load(self._on)

    def leave(self) -> bool:
        """Nothing is typed on this page."""
        return True

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._ui.ready_table.setFocus()

    def commands(self) -> tuple[QAction, ...]:
        """Return what the page can do, for the menu."""
        return (self._sitting, *self._list.actions)

    def _dress(self) -> None:
        table = self._ui.ready_table
        columns = [
            Column[ReadyLine](
                words.text("Time"), lambda line: clock_of(line.start), lambda line: line.start, width=84
            ),
            Column[ReadyLine](words.text("Hearing"), lambda line: line.called, width=_HEARING),
        ]
        for point in Point:
            word, look = partial(_word, point), partial(_tone, point)
            width = _WIDER.get(point, _POINT)
            columns.append(Column[ReadyLine](words.text(TITLES[point]), word, chip=look, width=width))
        table.cell_current.connect(self._tell)
        table.set_up(
            words.text("Readiness"),
            columns,
            key=lambda line: line.hearing_id,
            nothing=words.text(_NOTHING),
            first=_FIRST_POINT,
        )
        table.cell_opened.connect(self._mend)
        table.cell_clicked.connect(self._mend_gap)

    def _tell(self, line: ReadyLine, column: int) -> None:
        self._ui.detail_label.setText(detail(line, _point(column)))

    def _mend_gap(self, line: ReadyLine, column: int) -> None:
        """Let a click open a gap; on what is ready it only chooses the cell."""
        point = _point(column)
        if point is not None and line.points[point].state is PointState.GAP:
            self._mend(line, column)

    def _mend(self, line: ReadyLine, column: int) -> None:
        point = _point(column)
        if point in _SITTING_TABS:
            self.open_place.emit("sitting", self._on, _SITTING_TABS[point])
        elif point is Point.FAMILY:
            self._ask_family(line)
        elif point is Point.INTERPRETER:
            self._ask_interpreter(line)
        elif point is Point.WISH and line.victims:
            self._ask_wish(line)
        else:
            self.open_place.emit("case", line.case, _CASE_TABS.get(point, "") if point else "")

    def _ask_family(self, line: ReadyLine) -> None:
        about = words.text("The family of {who} said that they come to the hearing.", who=line.called)
        question = Question(
            words.text("Family confirmed"),
            about,
            words.text("&Said on"),
            words.text("Save"),
            record=line.hearing_id,
        )
        note = words.text("&Who said so, and how")
        ask_day_and_note(
            self, question, note, self._office.today, lambda on, told: self._confirm(line, on, told)
        )

    def _confirm(self, line: ReadyLine, on: date, note: str) -> None:
        self._office.do(hearing_needs.confirm_family, line.hearing_id, on, note)
        say_done(self, words.text("The family of {who} is noted as coming.", who=line.called))

    def _ask_interpreter(self, line: ReadyLine) -> None:
        about = words.text("Who interprets at the hearing of {who}?", who=line.called)
        told = line.points[Point.INTERPRETER].told
        about = words.text("{about} On record: {told}.", about=about, told=told) if told else about
        question = Question(
            words.text("Interpreter"),
            about,
            words.text("&Name or service"),
            words.text("Save"),
            record=line.hearing_id,
        )
        ask_words(self, question, lambda who: self._arrange(line, who))

    def _arrange(self, line: ReadyLine, who: str) -> None:
        self._office.do(hearing_needs.arrange_interpreter, line.hearing_id, who)
        say_done(self, words.text("{who} interprets for {family}.", who=who, family=line.called))

    def _ask_wish(self, line: ReadyLine) -> None:
        """Ask for the wish of the first victim who has said none, or else of the first."""
        victim = next((one for one in line.victims if not one.wish), line.victims[0])
        about = words.text(
            "What does {victim} wish? Write “none” where there is no wish.", victim=victim.name
        )
        question = Question(
            words.text("Victim's wish"),
            about,
            words.text("&Wish"),
            words.text("Save"),
            record=victim.party_id,
        )
        ask_words(self, question, lambda wish: self._wish(victim.party_id, victim.name, wish))

    def _wish(self, party_id: str, name: str, wish: str) -> None:
        self._office.do(victims.record_wish, party_id, wish, self._office.today())
        say_done(self, words.text("The wish of {victim} is on record.", victim=name))

    def _open_sitting(self) -> None:
        self.open_place.emit("sitting", self._on, "docket")


def _point(column: int) -> Point | None:
    """Return the point of a column, None on time and name."""
    return list(Point)[column - _FIRST_POINT] if column >= _FIRST_POINT else None


def _word(point: Point, line: ReadyLine) -> str:
    return state_words(line, point)


def _tone(point: Point, line: ReadyLine) -> Tone | None:
    return tone(line, point)
