"""The settings: sections at the left, one at a time at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from youthcourt import words
from youthcourt.gui.forms.settings_page import Ui_SettingsPage
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.marks import bring_up
from youthcourt.gui.kit.typed import PER_ROW
from youthcourt.gui.settings.agencies_section import AgenciesSection
from youthcourt.gui.settings.backups_section import BackupsSection
from youthcourt.gui.settings.circumstances_section import CircumstancesSection
from youthcourt.gui.settings.court_section import CourtSection
from youthcourt.gui.settings.criteria_section import CriteriaSection
from youthcourt.gui.settings.lead_section import LeadSection
from youthcourt.gui.settings.look_section import LookSection
from youthcourt.gui.settings.offenses_section import OffensesSection
from youthcourt.gui.settings.own_fields_section import OwnFieldsSection
from youthcourt.gui.settings.rules_section import RulesSection
from youthcourt.gui.settings.sanctions_section import SanctionsSection
from youthcourt.gui.settings.section import Section
from youthcourt.gui.settings.sections import HELP, SECTIONS
from youthcourt.gui.settings.words_section import WordsSection
from youthcourt.look import plain

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_TOPICS = {
    "court": "settings",
    "rules": "rules",
    "agencies": "agencies",
    "offenses": "catalogue",
    "sanctions": "catalogue",
    "circumstances": "circumstances",
    "criteria": "catalogue",
    "own_fields": "own_fields",
    "words": "words",
    "lead": "lead",
    "look": "look",
}
_INPUTS = ("input", "box", "check", "combo", "button")
"""How the names of inputs end that can be gone to."""


class SettingsPage(QWidget):
    """Hosts the sections. Going from one to another, or elsewhere, saves what was typed."""

    backed_up = Signal()
    """A backup was made and proven."""
    set_lead = Signal()
    read_disclosures = Signal()
    """Both are the lead's: a passphrase of their own, and what was sealed under it."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_SettingsPage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        self._office = office
        self._sections = _Sections(self._make)
        for key, (title, icon) in SECTIONS.items():
            self._ui.stack.addWidget(_scroll_area())
            self._ui.section_list.add(key, words.text(title), icon)
        self._ui.section_list.setAccessibleName(words.text("Parts of the settings"))
        self._kept: dict[str, dict[str, str]] = {}
        self._part = ""
        self._current = "court"
        self._ui.section_list.choose("court")
        self._ui.section_list.chosen.connect(self.show_section)

    def _make(self, key: str) -> Section:
        section = _make_section(key, self._office)
        if isinstance(section, BackupsSection):
            section.backed_up.connect(self.backed_up)
        if isinstance(section, LeadSection):
            section.set_lead.connect(self.set_lead)
            section.read_disclosures.connect(self.read_disclosures)
        area = self._ui.stack.widget(list(SECTIONS).index(key))
        if isinstance(area, QScrollArea):
            area.setWidget(section)
        section.setAutoFillBackground(False)
        section.setProperty(PER_ROW, True)  # what is typed in it is begun here, not on the page as a whole
        section.load()
        return section

    def warm(self) -> None:
        """Make the section that is shown first, so that nobody waits for its many fields."""
        self._sections[self._current]

    @property
    def current(self) -> str:
        """Which section is shown: court, rules, agencies, offenses, sanctions, circumstances, lead …"""
        return self._current

    @property
    def help_page(self) -> str:
        """The page of the help for the section that is shown."""
        return HELP.get(self._current, "settings")

    @property
    def busy(self) -> bool:
        """Whether a backup or a check of the court file is under way."""
        return self._sections[self._current].busy

    def load(self, section: str | None = None) -> None:
        """Show what the court file holds where nothing is half typed, and *section* where one is told."""
        self.show_section(section if section in SECTIONS else self._current)
        for made in self._sections.values():
            if not made.dirty:
                made.load()
        for key, texts in self._kept.items():
            self.show_section(key)
            self._sections[key].take_back(texts)
        self._kept = {}

    def begun(self) -> dict[str, dict[str, str]]:
        """Return what is typed and not saved, by section."""
        found = {key: section.begun() for key, section in self._sections.items()}
        return {key: texts for key, texts in found.items() if texts}

    def take_back(self, begun: dict[str, dict[str, str]]) -> None:
        """Put back what was typed before the court was locked, once the page is loaded."""
        self._kept = begun

    def show_part(self, name: str) -> None:
        """Begin in the input called *name* (``hearing_minutes``, ``theme``) once the page has the cursor."""
        self._part = name

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Hand the cursor on: to the input that was asked for, or else to the list of sections."""
        section, name, self._part = self._sections[self._current], self._part, ""
        found = (section.findChild(QWidget, f"{name}_{kind}") for kind in _INPUTS if name)
        entry: QWidget = next(filter(None, found), self._ui.section_list)
        entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if entry is not self._ui.section_list:
            bring_up(entry)

    def show_section(self, key: str) -> None:
        """Go to a section, once what was typed in the one before is saved."""
        if key != self._current and not self._sections[self._current].leave():
            key = self._current
        self._current = key
        self._sections[key].show()
        self._ui.stack.setCurrentIndex(list(SECTIONS).index(key))
        with QSignalBlocker(self._ui.section_list):
            self._ui.section_list.choose(key)

    def refresh(self, topics: frozenset[str]) -> None:
        """Show what changed in the sections that it concerns, never over what is half typed."""
        for key, topic in _TOPICS.items():
            section = self._sections.get(key)
            if section is not None and concerns(topics, topic):
                section.refresh()

    def put_back(self) -> bool:
        """Put back what is typed and not saved in the section shown; False when there is nothing."""
        return self._sections[self._current].put_back()

    def leave(self) -> bool:
        """Save what was typed; False when it was refused, or while a backup is being made."""
        return self._sections[self._current].leave()

    def commands(self) -> tuple[QAction, ...]:
        """Return what the section shown can do besides its buttons."""
        return self._sections[self._current].commands()


def _make_section(key: str, office: Office) -> Section:
    makers: dict[str, Callable[[Office], Section]] = {
        "court": CourtSection,
        "rules": RulesSection,
        "agencies": AgenciesSection,
        "offenses": OffensesSection,
        "sanctions": SanctionsSection,
        "circumstances": CircumstancesSection,
        "criteria": CriteriaSection,
        "own_fields": OwnFieldsSection,
        "words": WordsSection,
        "backups": BackupsSection,
        "lead": LeadSection,
        "look": lambda _office: LookSection(),
    }
    return makers[key](office)


class _Sections(dict[str, Section]):
    """The sections that were shown; another one is made when it is asked for."""

    def __init__(self, make: Callable[[str], Section]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: str) -> Section:
        self[key] = self._make(key)
        return self[key]


def _scroll_area() -> QScrollArea:
    """Return a place for a section, all of which can be reached when the text is large or the window low."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.viewport().setAutoFillBackground(False)
    return area
