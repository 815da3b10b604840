"""Two records of one person side by side: field by field one chooses what stays, then they become one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.gui.forms.merge_dialog import Ui_MergeDialog
from youthcourt.gui.forms.merge_with_dialog import Ui_MergeWithDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.look import plain
from youthcourt.look.plain import Role
from youthcourt.look.theme import scaled
from youthcourt.look.tokens import GAP, SPACE
from youthcourt.services import choosing, merging
from youthcourt.services.merging import MergeField, MergeSide, MergeView, Side

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_SHOWN = 44
"""So many characters of a value are shown on its button; the rest is told by its tip and read out."""


class MergeDialog(ActDialog):
    """Merges the record *gone* into *kept*; which of them stays can be changed about. ``merged`` tells it."""

    help_page = "same_person"
    keeps_typed = False

    merged = Signal(str)
    """The key of the record that stays."""

    def __init__(self, office: Office, kept: str, gone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._kept, self._gone = office, kept, gone
        self._groups: dict[str, QButtonGroup] = {}
        self._ui = Ui_MergeDialog()
        self._ui.setupUi(self)
        self._ui.grid.setHorizontalSpacing(GAP)
        self._ui.grid.setVerticalSpacing(SPACE)
        for column in (1, 2):
            self._ui.grid.setColumnStretch(column, 1)
        self.bind(self._ui.act_button, self._ui.cancel_button)
        self._ui.swap_button.clicked.connect(self._swap)
        self.accepted.connect(lambda: self.merged.emit(self._kept))
        self.resize(QSize(scaled(820), scaled(560)).boundedTo(self.screen().availableSize()))
        self._show(office.ask(merging.side_by_side, kept, gone))

    def act(self) -> None:
        self._office.do(merging.merge_people, self._kept, self._gone, self.sides())

    def sides(self) -> dict[str, Side]:
        """Return whose value stays, by field."""
        return {
            key: Side(str(button.property("side")))
            for key, group in self._groups.items()
            for button in group.buttons()
            if button.isChecked()
        }

    def choose(self, key: str, side: Side) -> None:
        """Choose whose value of a field stays."""
        for button in self._groups[key].buttons():
            if button.property("side") == side.value:
                button.setChecked(True)

    def _swap(self) -> None:
        with refusals_shown(self):
            view = self._office.ask(merging.side_by_side, self._gone, self._kept)
            self._kept, self._gone = self._gone, self._kept
            self._show(view)

    def _show(self, view: MergeView) -> None:
        self._clear()
        self._ui.about_label.setText(
            words.text(
                "The record of {kept} stays. All cases, guardians, consents and entries of the other one go "
                "to it, and both names are kept. Undo gives both records back.",
                kept=view.kept.name,
            )
        )
        grid = self._ui.grid
        heads = (words.text("Record that stays"), words.text("Record merged into it"))
        for column, (head, side) in enumerate(zip(heads, (view.kept, view.gone), strict=True), 1):
            grid.addWidget(plain.label(head, Role.FIELD), 0, column)
            grid.addWidget(plain.label(side.name, Role.EMPHASIS, wrap=True), 1, column)
            grid.addWidget(
                plain.label(_told(side), Role.HINT, wrap=True), 2, column, Qt.AlignmentFlag.AlignTop
            )
        for row, field in enumerate(view.fields, 3):
            self._add_row(row, field)
        grid.setRowStretch(len(view.fields) + 3, 1)
        QWidget.setTabOrder(self._ui.cancel_button, self._ui.act_button)

    def _add_row(self, row: int, field: MergeField) -> None:
        group = self._groups[field.key] = QButtonGroup(self)
        self._ui.grid.addWidget(plain.label(field.label, Role.FIELD, wrap=True), row, 0)
        choices = [(Side.KEPT, field.kept), (Side.GONE, field.gone)]
        if field.long and field.kept and field.gone:
            choices.append((Side.BOTH, words.text("both")))
        for column, (side, value) in enumerate(choices, 1):
            made = _choice(field.label, value or words.text("nothing"))
            made.setProperty("side", side.value)
            made.setChecked(side is field.side)
            group.addButton(made)
            self._ui.grid.addWidget(made, row, column)

    def _clear(self) -> None:
        for group in self._groups.values():
            group.deleteLater()
        self._groups.clear()
        for old in self._ui.body.findChildren(QWidget):
            if isinstance(old, QLabel | QRadioButton):
                self._ui.grid.removeWidget(old)
                old.hide()
                old.deleteLater()


class MergeWithDialog(ActDialog):
    """Finds the other record of the person shown, and shows both side by side."""

    help_page = "same_person"

    chosen = Signal(str)
    """The key of the other record."""

    def __init__(self, office: Office, person_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._person_id = office, person_id
        self._key = ""
        self._ui = Ui_MergeWithDialog()
        self._ui.setupUi(self)
        self._ui.other_choice.set_up(office, choosing.PEOPLE, words.text("Type a name"), person_id)
        self.accepted.connect(lambda: self.chosen.emit(self._key))
        self.bind(self._ui.act_button, self._ui.cancel_button)

    def act(self) -> None:
        key = self._ui.other_choice.key()
        if key is None:
            raise BadInput("Choose the other record first.", field="other")
        self._office.ask(merging.side_by_side, self._person_id, key)
        self._key = key


def _choice(label: str, value: str) -> QRadioButton:
    line = " ".join(value.split())
    made = QRadioButton(plain.literal(line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"))
    made.setAccessibleName(f"{label}: {line}")
    if len(line) > _SHOWN:
        plain.set_tip(made, value)
    return made


def _told(side: MergeSide) -> str:
    """Return what tells a record apart: born, cases, guardian, roles."""
    born = words.text("born {date}", date=words.short_day(side.birth_date)) if side.birth_date else ""
    guardians = words.listing(side.guardians)
    stood_by = words.text("guardian: {name}", name=guardians) if guardians else ""
    roles = words.listing(words.label(role).lower() for role in side.roles)
    return " · ".join(part for part in (born, words.listing(side.cases), stood_by, roles) if part)
