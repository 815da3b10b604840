"""The court's own catalogue of offenses, with the class of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.forms.offenses_section import Ui_OffensesSection
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.settings.inputs import set_line
from youthcourt.gui.settings.line_editor import LineEditor
from youthcourt.look import plain
from youthcourt.look.tokens import Tone
from youthcourt.services.offenses import (
    OffenseTypeLine,
    kept_class,
    offense_types,
    offered_classes,
    save_offense,
)

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class OffensesSection(LineEditor):
    """The catalogue in its order; the form beneath is the current entry's."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self._ui = Ui_OffensesSection()
        self._ui.setupUi(self)
        plain.make_plain(self)
        plain.dress(self._ui.new_button, icon_name="plus")
        self._dress_table()
        self.join(self._ui.offenses_table, self._ui.offense_panel, "offenses")
        self._ui.new_button.clicked.connect(self.begin_new)

    def lines(self) -> Sequence[OffenseTypeLine]:
        return self._office.ask(offense_types)

    def fresh(self) -> OffenseTypeLine:
        return OffenseTypeLine("", "")

    def write(self, line: OffenseTypeLine) -> str:
        return self._office.do(save_offense, line)

    def fill(self, line: OffenseTypeLine) -> None:
        ui = self._ui
        set_line(ui.label_edit, line.label)
        set_line(ui.class_edit, words.text(line.offense_class))
        ui.active_check.setChecked(line.active)

    def typed(self) -> OffenseTypeLine:
        ui = self._ui
        line: OffenseTypeLine = self._line
        offered = (line.offense_class, *self._office.ask(offered_classes))
        return replace(
            line,
            label=ui.label_edit.text().strip(),
            offense_class=kept_class(ui.class_edit.text().strip(), offered),
            active=ui.active_check.isChecked(),
        )

    def _dress_table(self) -> None:
        self._ui.offenses_table.set_up(
            words.text("Offenses"),
            [
                Column("Offense", lambda line: words.text(line.label)),
                Column("Class", lambda line: words.text(line.offense_class), width=160),
                Column(
                    "Status",
                    lambda line: words.text("In use") if line.active else words.text("Off"),
                    chip=_tone,
                    width=110,
                ),
            ],
            key=lambda line: line.id,
            nothing=words.text("No offense in the catalogue yet: referrals tell them in words of their own."),
            action=(words.text("New offense"), self.begin_new),
        )


def _tone(line: OffenseTypeLine) -> Tone:
    return Tone.COMPLETED if line.active else Tone.REFERRED
