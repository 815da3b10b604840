"""The quick facts of a case in one line under its title, and the people it leads to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from youthcourt import words
from youthcourt.gui.kit.flow import FlowLayout
from youthcourt.gui.kit.title import TitleLabel
from youthcourt.look import plain
from youthcourt.look.plain import Role
from youthcourt.services.quick_facts import LinkedPerson, QuickFacts


class FactsLine(TitleLabel):
    """One line, cut with an ellipsis where there is no room; a tip and screen readers tell all of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("quick_facts_label")
        self.setProperty("role", Role.HINT.value)
        plain.make_plain(self)

    def show_facts(self, facts: QuickFacts) -> None:
        """Show the facts; the line is gone where nothing is known."""
        self.setText(facts_words(facts))
        self.setVisible(bool(self.text()))


def facts_words(facts: QuickFacts) -> str:
    """Return what is known, in one line."""
    return " · ".join(_told(facts))


def _told(facts: QuickFacts) -> Iterator[str]:
    if facts.age_now is not None:
        yield words.text("{age} years old now", age=facts.age_now)
    if facts.age_at_offense is not None:
        yield words.text("{age} at the offense", age=facts.age_at_offense)
    elif facts.age_band:
        yield words.text("Age as referred: {band}", band=facts.age_band)
    if facts.interpreter:
        yield words.text("Interpreter: {language}", language=facts.interpreter)
    elif facts.language:
        yield facts.language
    referrer = " ".join(part for part in (facts.agency, facts.agency_number) if part)
    if referrer:
        yield referrer
    if facts.next_hearing_on is not None:
        yield words.text("Hearing {date}", date=facts.next_hearing_on)
    if facts.deferral_end is not None:
        yield words.text("Deferral ends {date}", date=facts.deferral_end)
    elif facts.cap_on is not None:
        yield words.text("No day after {date}", date=facts.cap_on)


class PeopleLinks(QWidget):
    """A button for each person who has to do with the case; pressing it opens their page."""

    open_person = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("people_links")
        self._row = FlowLayout(self)
        self.buttons: list[QPushButton] = []
        self._shown: tuple[LinkedPerson, ...] = ()

    def show_people(self, people: Sequence[LinkedPerson]) -> None:
        """Show *people*; the row is gone when there is nobody. The same people keep their buttons."""
        if tuple(people) != self._shown:
            self._shown = tuple(people)
            self._make()
        self.setVisible(bool(people))

    def _make(self) -> None:
        for old in self.buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = []
        for place, person in enumerate(self._shown, start=1):
            told = words.text("{name}, {part}", name=person.name, part=person.part)
            made = plain.button(told)
            made.setObjectName(f"linked_{place}_button")
            made.setFlat(True)
            plain.set_tip(made, words.text("Open the person"))
            made.clicked.connect(lambda _on=False, key=person.person_id: self.open_person.emit(key))
            self._row.addWidget(made)
            made.show()
            self.buttons.append(made)
