"""The settings: sections at the left, one at a time at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from youthcourt import words
from youthcourt.gui.forms.settings_page import Ui_SettingsPage
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.settings.backups_section import BackupsSection
from youthcourt.gui.settings.court_section import CourtSection
from youthcourt.gui.settings.criteria_section import CriteriaSection
from youthcourt.gui.settings.look_section import LookSection
from youthcourt.gui.settings.rules_section import RulesSection
from youthcourt.gui.settings.sanctions_section import SanctionsSection
from youthcourt.gui.settings.section import Section
from youthcourt.look import plain

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_TITLES = {
    "court": ("Court", "buildings"),
    "rules": ("Eligibility rules", "list-checks"),
    "sanctions": ("Sanctions", "hand-heart"),
    "criteria": ("The four criteria", "scales"),
    "backups": ("Backups", "database"),
    "look": ("Look", "eye"),
}
_TOPICS = {"court": "settings", "rules": "rules", "sanctions": "catalogue", "criteria": "catalogue"}


class SettingsPage(QWidget):
    """Hosts the sections. Going from one to another, or elsewhere, saves what was typed."""

    backed_up = Signal()
    """A backup was made and proven."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_SettingsPage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        backups = BackupsSection(office)
        backups.backed_up.connect(self.backed_up)
        self._sections: dict[str, Section] = {
            "court": CourtSection(office),
            "rules": RulesSection(office),
            "sanctions": SanctionsSection(office),
            "criteria": CriteriaSection(office),
            "backups": backups,
            "look": LookSection(),
        }
        for key, section in self._sections.items():
            self._ui.stack.addWidget(_scrolled(section))
            title, icon = _TITLES[key]
            self._ui.section_list.add(key, words.text(title), icon)
        self._ui.section_list.setAccessibleName("Parts of the settings")
        self._current = "court"
        self._ui.section_list.choose("court")
        self._ui.section_list.chosen.connect(self.show_section)

    @property
    def current(self) -> str:
        """Which section is shown: court, rules, sanctions, criteria, backups or look."""
        return self._current

    @property
    def busy(self) -> bool:
        """Whether a backup or a check of the court file is under way."""
        return self._sections[self._current].busy

    def load(self) -> None:
        """Show what the court file holds, in every section where nothing is half typed."""
        for section in self._sections.values():
            if not section.dirty:
                section.load()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._ui.section_list.setFocus()

    def show_section(self, key: str) -> None:
        """Go to a section, once what was typed in the one before is saved."""
        if key != self._current and not self._sections[self._current].leave():
            key = self._current
        self._current = key
        self._ui.stack.setCurrentIndex(list(self._sections).index(key))
        with QSignalBlocker(self._ui.section_list):
            self._ui.section_list.choose(key)

    def refresh(self, topics: frozenset[str]) -> None:
        """Load the sections again whose topics changed, but for one where something is half typed."""
        for key, topic in _TOPICS.items():
            section = self._sections[key]
            if concerns(topics, topic) and not section.dirty:
                section.load()

    def leave(self) -> bool:
        """Save what was typed; False when it was refused, or while a backup is being made."""
        return self._sections[self._current].leave()

    def commands(self) -> tuple[QAction, ...]:
        """Return nothing: the sections have their buttons."""
        return ()


def _scrolled(section: Section) -> QScrollArea:
    """Return *section* so that all of it can be reached when the text is large or the window low."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(section)
    for ground in (area.viewport(), section):
        ground.setAutoFillBackground(False)
    return area
