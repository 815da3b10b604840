"""The court's own choices, each with its help and where its default comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.gui.forms.court_section import Ui_CourtSection
from youthcourt.gui.kit.fields import Field
from youthcourt.gui.kit.fit import fold_columns
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.settings.court_fields import LEFT, RIGHT, field_for, groups, set_value, value_of
from youthcourt.gui.settings.inputs import resist_wheel, watch
from youthcourt.gui.settings.section import Section
from youthcourt.look import plain
from youthcourt.look.plain import Role
from youthcourt.look.tokens import GAP
from youthcourt.services.settings import CourtSettings, change_settings, settings

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_NARROW = 620


class CourtSection(Section):
    """One field a setting; Save keeps those that differ, as one act."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._shown: CourtSettings | None = None
        self._ui = Ui_CourtSection()
        self._ui.setupUi(self)
        self._fields: dict[str, Field] = {}
        self._fill(self._ui.left_column, LEFT)
        self._fill(self._ui.right_column, RIGHT)
        plain.make_plain(self)
        fold_columns(self._ui.court_holder, self._ui.columns, _NARROW)
        self._ui.scroll_area.viewport().setAutoFillBackground(False)
        self._ui.court_holder.setAutoFillBackground(False)
        resist_wheel(self)
        watch(self._ui.court_holder, self._allow)
        self._ui.save_button.clicked.connect(self.save)
        self._ui.revert_button.clicked.connect(self.load)

    def load(self) -> None:
        with refusals_shown(self):
            self._shown = self._office.ask(settings)
            for key, field in self._fields.items():
                set_value(field.input, getattr(self._shown, key))
                field.clear_problem()
        self._allow()

    @property
    def dirty(self) -> bool:
        return bool(self._changes())

    def save(self) -> bool:
        for field in self._fields.values():
            field.clear_problem()
        with refusals_shown(self) as outcome:
            self._office.do(change_settings, **self._changes())
            say_done(self, words.text("Settings saved."))
        if outcome.refused is None:
            self.load()
        return outcome.refused is None

    def _changes(self) -> dict[str, object]:
        if self._shown is None:
            return {}
        held = {key: value_of(field.input) for key, field in self._fields.items()}
        return {key: value for key, value in held.items() if value != getattr(self._shown, key)}

    def _allow(self) -> None:
        for button in (self._ui.save_button, self._ui.revert_button):
            button.setEnabled(self.dirty)

    def _fill(self, column: QVBoxLayout, parts: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
        for title, keys in groups(parts):
            column.addWidget(plain.label(words.text(title), Role.EMPHASIS))
            for key in keys:
                self._fields[key] = field_for(key)
                column.addWidget(self._fields[key])
            column.addSpacing(GAP)
        column.addStretch()
