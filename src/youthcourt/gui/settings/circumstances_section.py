"""The court's list of what led to it, a line each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.forms.circumstances_section import Ui_CircumstancesSection
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.settings.inputs import set_line
from youthcourt.gui.settings.line_editor import LineEditor
from youthcourt.look import plain
from youthcourt.look.tokens import Tone
from youthcourt.services.circumstances import CircumstanceLine, circumstances, save_circumstance

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class CircumstancesSection(LineEditor):
    """What is asked no more is switched off, never taken away: cases hold it."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self._ui = Ui_CircumstancesSection()
        self._ui.setupUi(self)
        plain.make_plain(self)
        plain.dress(self._ui.new_button, icon_name="plus")
        self._ui.circumstances_table.set_up(
            words.text("What led to it"),
            [
                Column("Circumstance", lambda line: words.text(line.label)),
                Column(
                    "Status",
                    lambda line: words.text("In use") if line.active else words.text("Off"),
                    chip=lambda line: Tone.COMPLETED if line.active else Tone.REFERRED,
                    width=110,
                ),
            ],
            key=lambda line: line.id,
            nothing=words.text("Nothing is asked about yet."),
            action=(words.text("New circumstance"), self.begin_new),
        )
        self.join(self._ui.circumstances_table, self._ui.circumstance_panel, "circumstances")
        self._ui.new_button.clicked.connect(self.begin_new)

    def lines(self) -> Sequence[CircumstanceLine]:
        return self._office.ask(circumstances)

    def fresh(self) -> CircumstanceLine:
        return CircumstanceLine("", "")

    def write(self, line: CircumstanceLine) -> str:
        return self._office.do(save_circumstance, line)

    def fill(self, line: CircumstanceLine) -> None:
        set_line(self._ui.label_edit, line.label)
        self._ui.active_check.setChecked(line.active)

    def typed(self) -> CircumstanceLine:
        line: CircumstanceLine = self._line
        ui = self._ui
        return replace(line, label=ui.label_edit.text().strip(), active=ui.active_check.isChecked())
