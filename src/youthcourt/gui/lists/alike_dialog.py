"""The list of who may be the same, with what tells people of one name apart, and what one says of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from youthcourt import words
from youthcourt.gui.forms.alike_dialog import Ui_AlikeDialog
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table_model import Column
from youthcourt.look import plain
from youthcourt.look.theme import scaled
from youthcourt.services.alike import AlikeLine

Read = Callable[[], Sequence[AlikeLine]]


def _why(line: AlikeLine) -> str:
    if line.apart_since is None:
        return line.why
    return words.text("noted on {date}: not the same", date=words.short_day(line.apart_since))


_COLUMNS = [
    Column[AlikeLine]("Name", lambda line: line.name, width=150),
    Column[AlikeLine]("Why", _why, width=300),
    Column[AlikeLine]("Cases", lambda line: words.listing(line.cases), width=130),
    Column[AlikeLine](
        "Born",
        lambda line: words.short_day(line.birth_date) if line.birth_date else "",
        value=lambda line: line.birth_date,
        width=106,
    ),
    Column[AlikeLine]("Guardian", lambda line: words.listing(line.guardians), width=140),
    Column[AlikeLine]("Roles", lambda line: words.listing(words.label(role) for role in line.roles)),
]


@dataclass(frozen=True)
class AlikeAct:
    """Something that one can say of somebody in the list: a button."""

    text: str
    act: Callable[[AlikeLine], object]
    closes: bool = False
    """Whether there is nothing more to say afterwards."""
    fits: Callable[[AlikeLine], bool] = lambda _line: True
    """For whom it can be said."""


class AlikeDialog(QDialog):
    """Lists what *read* returns, with a button for each act; read anew after each. Opened with ``open()``."""

    help_page = "same_person"

    def __init__(self, read: Read, acts: Sequence[AlikeAct], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # no names stay behind in a hidden window
        self._read = read
        self._ui = ui = Ui_AlikeDialog()
        ui.setupUi(self)
        plain.make_plain(self)
        ui.people_table.set_up(
            words.text("Who may be the same"),
            _COLUMNS,
            key=lambda line: line.key,
            nothing=words.text("Nobody."),
        )
        self._buttons = [(self._button(act, at), act) for at, act in enumerate(acts)]
        ui.people_table.current_changed.connect(self._offer)
        ui.people_table.opened.connect(lambda line: self._run(acts[0], line) if acts else None)
        ui.close_button.clicked.connect(self.reject)
        self.resize(QSize(scaled(1000), scaled(380)).boundedTo(self.screen().availableSize()))
        self._show()
        ui.people_table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def table(self) -> QWidget:
        """The list itself."""
        table: QWidget = self._ui.people_table
        return table

    def _button(self, act: AlikeAct, at: int) -> QPushButton:
        made = plain.button(act.text, primary=at == 0)
        made.setAutoDefault(False)
        made.clicked.connect(lambda: self._run(act, self._ui.people_table.current()))
        self._ui.acts_row.insertWidget(at + 1, made)
        return made

    def _show(self) -> None:
        lines = tuple(self._read())
        for button, act in self._buttons:
            button.setVisible(act.closes or not lines or any(act.fits(line) for line in lines))
        self._ui.people_table.show_rows(lines)
        self._offer(self._ui.people_table.current())

    def _offer(self, line: AlikeLine | None) -> None:
        for button, act in self._buttons:
            button.setEnabled(line is not None and act.fits(line))

    def _run(self, act: AlikeAct, line: AlikeLine | None) -> None:
        if line is None or not act.fits(line):
            return
        with refusals_shown(self) as outcome:
            act.act(line)
        if outcome.refused is not None:
            return
        if act.closes:
            self.accept()
        else:
            self._show()
