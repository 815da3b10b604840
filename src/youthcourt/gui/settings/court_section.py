"""The court's own choices, each with its help and where its default comes from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.domain.errors import YouthCourtError
from youthcourt.gui.forms.court_section import Ui_CourtSection
from youthcourt.gui.kit.fields import Field
from youthcourt.gui.kit.fit import fold_columns
from youthcourt.gui.kit.leaving_fields import LeavingFields
from youthcourt.gui.kit.marks import bring_up
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.settings.court_fields import LEFT, RIGHT, field_for, groups, set_value, value_of
from youthcourt.gui.settings.inputs import resist_wheel
from youthcourt.gui.settings.section import Section
from youthcourt.look import plain
from youthcourt.look.plain import Role
from youthcourt.look.tokens import GAP
from youthcourt.services.settings import CourtSettings, change_settings, settings

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_NARROW = 620


class CourtSection(Section):
    """One field a setting, each saved as it is left, as an act of its own."""

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
        for key, field in self._fields.items():
            LeavingFields(self, [field.input], partial(self._field_left, key))

    def load(self) -> None:
        with refusals_shown(self):
            self._show(self._office.ask(settings), tuple(self._fields))

    def refresh(self) -> None:
        """Show what changed; a setting that is typed and not saved stays as it is typed."""
        typed = self._changes()
        with refusals_shown(self):
            self._show(self._office.ask(settings), tuple(key for key in self._fields if key not in typed))

    def unsaved(self) -> tuple[str, ...]:
        return tuple(f"{key}_input" for key in self._changes())

    def save(self) -> bool:
        self._save_all(tuple(self._changes()))
        refused = next(iter(self._changes()), None)
        if refused is not None:
            bring_up(self._fields[refused])
            self._fields[refused].input.setFocus()
        return refused is None

    def _field_left(self, key: str) -> None:
        """Save a setting as its field is left; one that was refused before may be right now."""
        if key in self._changes():
            self._save_all((key, *(other for other in self._changes() if other != key)))
        elif self._shown is not None:
            self._show(self._shown, (key,))

    def _save_all(self, keys: tuple[str, ...]) -> None:
        """Save each of *keys* by itself, again while one that is saved may make another one right."""
        left = [key for key in keys if not self._saved(key)]
        if left and len(left) < len(keys):
            self._save_all(tuple(left))

    def _saved(self, key: str) -> bool:
        field = self._fields[key]
        try:
            self._show(self._office.do(change_settings, **{key: value_of(field.input)}), (key,))
        except YouthCourtError as refused:
            text = words.say(refused)
            if field.beneath != text:
                field.show_problem(text)
            return False
        return True

    def _show(self, shown: CourtSettings, keys: tuple[str, ...]) -> None:
        """Show *keys* of the settings as kept; from here on, to undo them is to undo the act."""
        self._shown = shown
        for key in keys:
            set_value(self._fields[key].input, getattr(shown, key))
            self._fields[key].clear_problem()

    def _changes(self) -> tuple[str, ...]:
        """Return the settings whose fields hold something else than the court file."""
        shown = self._shown
        if shown is None:
            return ()
        return tuple(
            key for key, field in self._fields.items() if value_of(field.input) != getattr(shown, key)
        )

    def _fill(self, column: QVBoxLayout, parts: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
        for title, keys in groups(parts):
            column.addWidget(plain.label(words.text(title), Role.EMPHASIS))
            for key in keys:
                self._fields[key] = field_for(key)
                column.addWidget(self._fields[key])
            column.addSpacing(GAP)
        column.addStretch()
