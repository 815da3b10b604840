"""The part of a person's page with their other names, and with who may be the same person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.intake import NameKind
from youthcourt.gui.forms.names_part import Ui_NamesPart
from youthcourt.gui.forms.other_name_dialog import Ui_OtherNameDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.fit import fit_rows
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.lists.alike_dialog import AlikeAct, AlikeDialog
from youthcourt.gui.people.merge_dialog import MergeDialog, MergeWithDialog
from youthcourt.look import plain
from youthcourt.services import alike, other_names
from youthcourt.services.alike import AlikeLine
from youthcourt.services.other_names import OtherNameLine
from youthcourt.services.people import PersonPage as Shown

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_NAMES = [
    Column[OtherNameLine]("Name", lambda line: line.name),
    Column[OtherNameLine]("What it is", lambda line: words.label(line.kind), width=190),
    Column[OtherNameLine](
        "Since", lambda line: words.short_day(line.noted_on), sort=lambda line: line.noted_on, width=106
    ),
]


class NamesPart(QWidget):
    """Put it into a person's page and call ``show_person``."""

    open_person = Signal(str)

    def __init__(self, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._page = office, page
        self._key = ""
        self._ui = ui = Ui_NamesPart()
        ui.setupUi(self)
        ui.names_table.set_up(
            words.text("Other names"),
            _NAMES,
            key=lambda line: line.id,
            nothing=words.text("No other name noted."),
        )
        fit_rows(ui.names_table, least=1)
        self._merge = plain.action(
            words.text("Merge with another record…"), page, self._merge_with, icon_name="arrows-left-right"
        )
        self._look = plain.action(words.text("Who may be the same…"), page, self._look_at, icon_name="users")
        self._add = plain.action(words.text("Add another name…"), page, self._add_name, icon_name="user-plus")
        for made, command in ((ui.merge_button, self._merge), (ui.add_button, self._add)):
            made.clicked.connect(command.trigger)
        ui.take_button.clicked.connect(self._take_away)
        ui.names_table.current_changed.connect(lambda line: ui.take_button.setEnabled(line is not None))
        ui.alike_hint.set_look(self._look.trigger)

    @property
    def tables(self) -> dict[str, QWidget]:
        """The list of this part, by the name of its file."""
        return {"other names": self._ui.names_table}

    def commands(self) -> tuple[QAction, ...]:
        """Return what this part can do."""
        return (self._add, self._look, self._merge)

    def show_person(self, shown: Shown) -> None:
        """Show somebody's other names, and whether others may be the same."""
        self._key = shown.id
        self._ui.names_table.show_rows(self._office.ask(other_names.other_names, shown.id))
        self._ui.alike_hint.show_lines(self._office.ask(alike.alike_to, shown.id))

    def _add_name(self) -> None:
        if self._key:
            OtherNameDialog(self._office, self._key, self._page).open()

    def _take_away(self) -> None:
        line: OtherNameLine | None = self._ui.names_table.current()
        if line is not None:
            with refusals_shown(self._page):
                self._office.do(other_names.remove_other_name, line.id)
                say_done(self._page, words.text("The other name is gone."))

    def _look_at(self) -> None:
        key = self._key
        if not key:
            return
        acts = (
            AlikeAct(words.text("Merge with this one…"), self._merge_line, closes=True, fits=_open),
            AlikeAct(words.text("Not the same"), self._say_apart, fits=_open),
            AlikeAct(
                words.text("May be the same after all"), self._take_back, fits=lambda line: not _open(line)
            ),
            AlikeAct(words.text("Open"), lambda line: self.open_person.emit(line.key), closes=True),
        )
        AlikeDialog(lambda: self._office.ask(alike.alike_to, key, also_apart=True), acts, self._page).open()

    def _say_apart(self, line: AlikeLine) -> None:
        self._office.do(alike.not_the_same, self._key, [line.key])

    def _take_back(self, line: AlikeLine) -> None:
        self._office.do(alike.may_be_same, self._key, line.key)

    def _merge_with(self) -> None:
        if self._key:
            dialog = MergeWithDialog(self._office, self._key, self._page)
            dialog.chosen.connect(self._show_both)
            dialog.open()

    def _merge_line(self, line: AlikeLine) -> None:
        self._show_both(line.key)

    def _show_both(self, other: str) -> None:
        dialog = MergeDialog(self._office, self._key, other, self._page)
        dialog.merged.connect(self._merged)
        dialog.open()

    def _merged(self, kept: str) -> None:
        self.open_person.emit(kept)
        say_done(self._page, words.text("The two records are one. Undo gives both back."))


class OtherNameDialog(ActDialog):
    """Notes another name of the person shown."""

    help_page = "same_person"

    def __init__(self, office: Office, person_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._person_id = office, person_id
        self._ui = Ui_OtherNameDialog()
        self._ui.setupUi(self)
        for kind in (NameKind.NICKNAME, NameKind.FORMER):
            self._ui.kind_box.addItem(words.label(kind), kind)
        self.bind(self._ui.act_button, self._ui.cancel_button)
        self._ui.given_edit.setFocus()

    def act(self) -> None:
        ui = self._ui
        self._office.do(
            other_names.add_other_name, self._person_id, NameKind(ui.kind_box.currentData()),
            ui.given_edit.text(), ui.family_edit.text(),
        )  # fmt: skip


def _open(line: AlikeLine) -> bool:
    """Say whether it is an open question whether they are the same."""
    return line.apart_since is None
