"""The court's own fields: what else it writes down about cases, people and sittings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from youthcourt import words
from youthcourt.domain.own_fields import PAPERS, FieldKind, OnPaper, OwnField, Sees, Subject
from youthcourt.gui.forms.own_fields_section import Ui_OwnFieldsSection
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.settings.inputs import resist_wheel, set_line, set_lines
from youthcourt.gui.settings.line_editor import LineEditor
from youthcourt.look import plain
from youthcourt.look.tokens import Tone
from youthcourt.services.own_fields import own_fields, save_own_field

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class OwnFieldsSection(LineEditor):
    """The fields by what they belong to; the form beneath is the current one's."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self._ui = Ui_OwnFieldsSection()
        self._ui.setupUi(self)
        plain.make_plain(self)
        plain.dress(self._ui.new_button, icon_name="plus")
        for box, kind in (
            (self._ui.subject_box, Subject), (self._ui.kind_box, FieldKind), (self._ui.sees_box, Sees),
        ):  # fmt: skip
            _offer(box, tuple(kind))
        self._dress_table()
        resist_wheel(self)
        self.join(self._ui.fields_table, self._ui.field_panel, "own fields")
        self._ui.new_button.clicked.connect(self.begin_new)

    def lines(self) -> Sequence[OwnField]:
        return self._office.ask(own_fields)

    def fresh(self) -> OwnField:
        return OwnField("", Subject.CASE, "")

    def write(self, line: OwnField) -> str:
        return self._office.do(save_own_field, line)

    def fill(self, line: OwnField) -> None:
        ui = self._ui
        set_line(ui.label_edit, line.label)
        set_lines(ui.choices_text, "\n".join(line.choices))
        for box, value in (
            (ui.subject_box, line.subject),
            (ui.kind_box, line.kind),
            (ui.sees_box, line.sees),
        ):
            box.setCurrentIndex(box.findData(value.value))
        ui.subject_box.setEnabled(not self.settled)
        self._offer_papers(line.paper)
        ui.active_check.setChecked(line.active)
        self._show_choices()

    def typed(self) -> OwnField:
        ui = self._ui
        line: OwnField = self._line
        return replace(
            line,
            subject=Subject(ui.subject_box.currentData()),
            label=ui.label_edit.text().strip(),
            kind=FieldKind(ui.kind_box.currentData()),
            choices=tuple(
                told for told in map(str.strip, ui.choices_text.toPlainText().splitlines()) if told
            ),
            sees=Sees(ui.sees_box.currentData()),
            paper=OnPaper(ui.paper_box.currentData() or OnPaper.NONE),
            active=ui.active_check.isChecked(),
        )

    def changed(self) -> None:
        self._offer_papers(OnPaper(self._ui.paper_box.currentData() or OnPaper.NONE))
        self._show_choices()

    def _show_choices(self) -> None:
        wanted = self._ui.kind_box.currentData() == FieldKind.CHOICE.value
        for part in (self._ui.choices_label, self._ui.choices_text, self._ui.choices_hint):
            part.setVisible(wanted)

    def _offer_papers(self, chosen: OnPaper) -> None:
        """Offer the papers on which a field of the chosen subject can stand."""
        box = self._ui.paper_box
        papers = PAPERS[Subject(self._ui.subject_box.currentData())]
        with QSignalBlocker(box):
            box.clear()
            _offer(box, papers)
            box.setCurrentIndex(max(box.findData(chosen.value), 0))

    def _dress_table(self) -> None:
        self._ui.fields_table.set_up(
            words.text("Our own fields"),
            [
                Column("Field", lambda line: line.label),
                Column("Belongs to", lambda line: words.label(line.subject), width=110),
                Column("Kind", lambda line: words.label(line.kind), width=150),
                Column("Who sees it", lambda line: words.label(line.sees), width=150),
                Column("Paper", lambda line: words.label(line.paper), width=180),
                Column("Status", _status, chip=_tone, width=110),
            ],
            key=lambda line: line.id,
            nothing=words.text("No field of your own yet. Add what your court writes down besides."),
            action=(words.text("New field"), self.begin_new),
        )


def _offer(box: QComboBox, members: Sequence[Enum]) -> None:
    for member in members:
        box.addItem(words.label(member), member.value)


def _status(line: OwnField) -> str:
    return words.text("In use") if line.active else words.text("Off")


def _tone(line: OwnField) -> Tone:
    return Tone.COMPLETED if line.active else Tone.REFERRED
