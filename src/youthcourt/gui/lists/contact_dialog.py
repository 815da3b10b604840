"""Noting a contact, or correcting one: who, how and what came of it by one key each, a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.contacts import RESULTS, Channel, ContactResult, made_by_us
from youthcourt.domain.errors import BadInput
from youthcourt.gui.forms.contact_dialog import Ui_ContactDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.announce import announce
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.fit import keep_narrow, show_whole
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.toast import say_done
from youthcourt.look import plain
from youthcourt.services import contacts
from youthcourt.services.contacts import ContactLine, NewContact, Reachable

if TYPE_CHECKING:
    from youthcourt.services.office import Office


def _told(line: ContactLine) -> str:
    result = words.label(line.result)
    return words.text("{result}: {note}", result=result, note=line.note) if line.note else result


def contact_columns(*, of_person: bool) -> list[Column[ContactLine]]:
    """Return the columns of a contact log: who it was with on a case, which case it was about on a person."""
    day: Column[ContactLine] = Column("Day", lambda line: words.short_day(line.on), sort=_when, width=106)
    if of_person:
        return [
            day,
            Column("Case", lambda line: line.number, width=110),
            Column("How", lambda line: words.label(line.channel), width=84),
            Column("Came of it", _told),
        ]
    return [
        day,
        Column("Time", lambda line: words.clock(line.at) if line.at else "", sort=_when, width=84),
        Column("Who", lambda line: line.who, width=150),
        Column("How", lambda line: words.label(line.channel), width=110),
        Column("Came of it", lambda line: words.label(line.result), width=170),
        Column("Note", lambda line: ". ".join(part for part in (line.letter, line.note) if part)),
        Column("By", lambda line: line.by, width=80),
    ]


def _when(line: ContactLine) -> tuple[object, str]:
    return line.on, line.at.isoformat() if line.at else ""


class ContactDialog(ActDialog):
    """Notes a contact about the *case* with one of its people, or with *person* (key and name).

    *old* is corrected: all but with whom and about which case it was.
    """

    def __init__(
        self,
        office: Office,
        parent: QWidget,
        *,
        case: str = "",
        person: tuple[str, str] | None = None,
        old: ContactLine | None = None,
    ) -> None:
        super().__init__(parent)
        self._office, self._case, self._old = office, case, old
        self._person = person
        self._people: tuple[Reachable, ...] = ()
        self.record = old.id if old else ""
        self._ui = Ui_ContactDialog()
        self._ui.setupUi(self)
        show_whole(self, self._ui.body_scroll)
        ui = self._ui
        ui.channel_choice.set_up(words.text("How"), [(words.label(one), one) for one in Channel])
        ui.result_choice.set_up(
            words.text("What came of it"), [(words.label(one), one) for one in ContactResult]
        )
        ui.on_date.set_up(words.text("Day"), office.today, lean=Lean.PAST, field="on")
        ui.on_date.set_value(old.on if old else office.today())
        keep_narrow(ui.who_combo)
        self._begin()
        self.bind(ui.act_button, ui.cancel_button)
        ui.channel_choice.chosen.connect(self._offer)
        ui.channel_choice.keyed.connect(ui.result_choice.setFocus)
        ui.result_choice.keyed.connect(ui.note_edit.setFocus)
        ui.who_combo.currentIndexChanged.connect(self._offer)
        ui.case_combo.currentIndexChanged.connect(self._offer)
        self._offer()
        ui.channel_choice.setFocus()
        self.accepted.connect(lambda: say_done(parent, words.text("Contact noted.")))

    def act(self) -> None:
        ui = self._ui
        on, channel, result = ui.on_date.value(), ui.channel_choice.value(), ui.result_choice.value()
        if on is None:
            raise BadInput("Give the day on which it happened.", field="on")
        if not isinstance(channel, Channel):
            raise BadInput("Choose how they were reached.", field="channel")
        if not isinstance(result, ContactResult):
            raise BadInput("Choose what came of it.", field="result")
        at = self._old.at if self._old and self._old.on == on else None
        wanted = NewContact(self._who(), channel, result, on, at, self._about(), ui.note_edit.text())
        if self._old is not None:
            self._office.do(contacts.change_contact, self._old.id, wanted)
        else:
            self._office.do(contacts.log_contact, wanted)

    def _begin(self) -> None:
        ui, old = self._ui, self._old
        if old is not None:
            plain.set_title(self, words.text("Change a contact"))
            ui.what_label.setText(words.listing(part for part in (old.who, old.number) if part))
            ui.channel_choice.choose(old.channel)
            ui.result_choice.choose(old.result)
            ui.note_edit.setText(old.note)
        elif self._person is not None:
            ui.what_label.setText(self._person[1])
            ui.case_combo.addItem(words.text("No case"), "")
            for number in self._office.ask(contacts.cases_about, self._person[0]):
                ui.case_combo.addItem(number, number)
            ui.case_combo.setCurrentIndex(min(ui.case_combo.count() - 1, 1))
        else:
            self._offer_people()
        ui.who_row.setVisible(bool(self._people))
        ui.what_label.setVisible(not self._people)
        ui.case_row.setVisible(ui.case_combo.count() > 1)

    def _offer_people(self) -> None:
        """Offer who has to do with the case; a guardian who may be called comes first to hand."""
        self._people = self._office.ask(contacts.reachable, self._case)
        for one in self._people:
            self._ui.who_combo.addItem(
                words.text("{name}, {part}", name=one.name, part=one.part), one.person_id
            )
        may = [at for at, one in enumerate(self._people) if not one.why_not]
        first = next((at for at in may if self._people[at].guardian), next(iter(may), 0))
        self._ui.who_combo.setCurrentIndex(first)

    def _who(self) -> str:
        if self._old is not None:
            return self._old.person_id
        return self._person[0] if self._person else str(self._ui.who_combo.currentData())

    def _about(self) -> str:
        if self._old is not None:
            return self._old.number
        return str(self._ui.case_combo.currentData() or "") if self._person else self._case

    def _offer(self) -> None:
        """Let only what can have come of it be chosen, and say why somebody is to be left alone."""
        why = None if self._old else self._office.ask(contacts.why_not_contact, self._who(), self._about())
        channel = self._ui.channel_choice.value()
        results = RESULTS[channel] if isinstance(channel, Channel) else tuple(ContactResult)
        self._ui.result_choice.allow([one for one in results if not why or not made_by_us(one)])
        label = self._ui.alone_label
        if label.text() != (why or ""):
            label.setText(why or "")
            announce(self._ui.who_combo, label.text())
        label.setVisible(bool(why))
        self._grow()
