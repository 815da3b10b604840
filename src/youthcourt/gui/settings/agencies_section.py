"""The directory of who refers: agencies and their officers, how they are reached, what they are told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.closing import WantsBack
from youthcourt.gui.forms.agencies_section import Ui_AgenciesSection
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.settings.inputs import resist_wheel, set_line, set_lines
from youthcourt.gui.settings.line_editor import LineEditor
from youthcourt.look import plain
from youthcourt.look.tokens import Tone
from youthcourt.services.agencies import AgencyLine, agencies, save_agency

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class AgenciesSection(LineEditor):
    """Agencies and officers; the form beneath is the current line's."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self._ui = Ui_AgenciesSection()
        self._ui.setupUi(self)
        plain.make_plain(self)
        plain.dress(self._ui.new_button, icon_name="plus")
        for told in WantsBack:
            self._ui.wants_box.addItem(words.label(told), told.value)
        self._dress_table()
        resist_wheel(self)
        self.join(self._ui.agencies_table, self._ui.agency_panel, "agencies")
        self._ui.new_button.clicked.connect(self.begin_new)

    def lines(self) -> Sequence[AgencyLine]:
        return self._office.ask(agencies)

    def fresh(self) -> AgencyLine:
        return AgencyLine("", "")

    def write(self, line: AgencyLine) -> str:
        return self._office.do(save_agency, line)

    def fill(self, line: AgencyLine) -> None:
        ui = self._ui
        for edit, text in (
            (ui.label_edit, line.name), (ui.officer_edit, line.officer), (ui.phone_edit, line.phone),
            (ui.email_edit, line.email), (ui.address_edit, line.address),
        ):  # fmt: skip
            set_line(edit, text)
        set_lines(ui.note_text, line.note)
        ui.wants_box.setCurrentIndex(ui.wants_box.findData(line.wants_back.value))
        ui.active_check.setChecked(line.active)

    def typed(self) -> AgencyLine:
        ui = self._ui
        line: AgencyLine = self._line
        active = ui.active_check.isChecked()
        return replace(
            line,
            name=ui.label_edit.text().strip(),
            officer=ui.officer_edit.text().strip(),
            phone=ui.phone_edit.text().strip(),
            email=ui.email_edit.text().strip(),
            address=ui.address_edit.text().strip(),
            note=ui.note_text.toPlainText().strip(),
            wants_back=WantsBack(ui.wants_box.currentData()),
            stopped_on=None if active else line.stopped_on or self._office.today(),
        )

    def _dress_table(self) -> None:
        self._ui.agencies_table.set_up(
            words.text("Agencies and officers"),
            [
                Column("Agency", lambda line: line.name),
                Column("Officer", lambda line: line.officer, width=160),
                Column("Phone", lambda line: line.phone, width=120),
                Column("Told in the end", lambda line: words.label(line.wants_back), width=190),
                Column("Open cases", lambda line: words.number(line.open_cases),
                       sort=lambda line: line.open_cases, right=True, width=100),
                Column("Status", _status, chip=_tone, width=110),
            ],
            key=lambda line: line.id,
            nothing=words.text("Nobody in the directory yet. Who refers comes into it with the referral."),
            action=(words.text("New officer or agency"), self.begin_new),
        )  # fmt: skip


def _status(line: AgencyLine) -> str:
    return words.text("Refers") if line.active else words.text("Stopped")


def _tone(line: AgencyLine) -> Tone:
    return Tone.COMPLETED if line.active else Tone.REFERRED
