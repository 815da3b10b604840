"""Naming a mentor for a case, and noting a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.following import MeetingState
from youthcourt.gui.forms.meeting_dialog import Ui_MeetingDialog
from youthcourt.gui.forms.mentor_dialog import Ui_MentorDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.fit import fit_rows, show_whole
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.toast import say_done
from youthcourt.services import choosing, mentors
from youthcourt.services.mentors import MentorLine, NewMeeting, Offer

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_OFFERS = [
    Column[Offer]("Name", lambda line: line.name, width=190),
    Column[Offer]("Both wrote", lambda line: ", ".join(line.shared)),
]
_USUAL_MINUTES = 60


class MentorDialog(ActDialog):
    """Names one of those who share something with the young person, or somebody else."""

    def __init__(self, office: Office, number: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._number = office, number
        self._ui = Ui_MentorDialog()
        self._ui.setupUi(self)
        show_whole(self, self._ui.body_scroll)
        ui = self._ui
        ui.offers_table.set_up(
            words.text("Who can be the mentor"),
            _OFFERS,
            key=lambda line: line.person_id,
            nothing=words.text("Nobody wrote the same. Type a name below."),
        )
        fit_rows(ui.offers_table, least=3, most=7)
        found = office.ask(mentors.offers, number)
        ui.offers_table.show_rows(found.lines)
        # Nobody is chosen at first: Enter alone names nobody.
        ui.offers_table.clearSelection()
        ui.offers_table.setCurrentIndex(QModelIndex())
        ui.more_label.setText(
            words.text("{count} more share something. Type a name below.", count=found.more)
        )
        ui.more_label.setVisible(bool(found.more))
        ui.other_choice.set_up(office, choosing.PEOPLE, words.text("Type a name"))
        ui.other_choice.setAccessibleName(words.text("Somebody else"))
        ui.since_date.set_up(words.text("Since"), office.today, lean=Lean.PAST, field="since")
        ui.since_date.set_value(office.today())
        self.bind(ui.act_button, ui.cancel_button)
        ui.offers_table.setFocus()
        self.accepted.connect(lambda: say_done(parent, words.text("Mentor named.")))

    def act(self) -> None:
        ui = self._ui
        line = ui.offers_table.current()
        key = ui.other_choice.key() or (line.person_id if line else None)
        since = ui.since_date.value()
        if key is None:
            raise BadInput("Choose somebody in the list, or type a name.", field="other")
        if since is None:
            raise BadInput("Give the day from which on they are the mentor.", field="since")
        self._office.do(mentors.name_mentor, self._number, key, since)


class MeetingDialog(ActDialog):
    """Notes a meeting with one mentor."""

    def __init__(self, office: Office, mentor: MentorLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._mentor = office, mentor
        self.record = mentor.id
        self._ui = Ui_MeetingDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.what_label.setText(words.text("With {name}", name=mentor.name))
        ui.state_choice.set_up(
            words.text("What came of it"), [(words.label(one), one) for one in MeetingState]
        )
        ui.state_choice.choose(MeetingState.HELD)
        ui.state_choice.chosen.connect(self._offer)
        ui.state_choice.keyed.connect(ui.on_date.setFocus)
        ui.on_date.set_up(words.text("Day"), office.today, lean=Lean.PAST, field="held_on")
        ui.on_date.set_value(office.today())
        ui.minutes_spin.setValue(_USUAL_MINUTES)
        self.bind(ui.act_button, ui.cancel_button)
        ui.state_choice.setFocus()
        self.accepted.connect(lambda: say_done(parent, words.text("Meeting noted.")))

    def act(self) -> None:
        ui = self._ui
        day, state = ui.on_date.value(), ui.state_choice.value()
        if day is None:
            raise BadInput("Give the day of the meeting.", field="held_on")
        held = state is MeetingState.HELD
        wanted = NewMeeting(
            day, ui.minutes_spin.value() if held else 0, MeetingState(str(state)), ui.note_edit.text()
        )
        self._office.do(mentors.log_meeting, self._mentor.id, wanted)

    def _offer(self) -> None:
        self._ui.minutes_row.setEnabled(self._ui.state_choice.value() is MeetingState.HELD)
