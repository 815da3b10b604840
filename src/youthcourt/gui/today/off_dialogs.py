"""Putting a line off until a day with a reason, and the list of what is put off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.gui.forms.off_dialog import Ui_OffDialog
from youthcourt.gui.forms.put_off_dialog import Ui_PutOffDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.lists.short_list import ShortList
from youthcourt.look import theme
from youthcourt.services import put_off
from youthcourt.services.today import OffLine, TodayLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_WEEK = timedelta(days=7)
_WIDE = 720


class PutOffDialog(ActDialog):
    """Asks until when and why; a week ahead stands there already."""

    def __init__(self, office: Office, line: TodayLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._line, self._page = office, line, parent
        self.record = f"{line.kind.value}/{line.record}"
        self._ui = Ui_PutOffDialog()
        self._ui.setupUi(self)
        self.bind(self._ui.act_button, self._ui.cancel_button)
        self._ui.what_label.setText(words.listing(part for part in (line.what, line.who) if part))
        self._ui.until_date.set_up(words.text("Until, when it comes back"), office.today, field="until")
        self._ui.until_date.set_value(office.today() + _WEEK)
        self._ui.why_edit.setFocus()

    def act(self) -> None:
        until = self._ui.until_date.value()
        if until is None:
            raise BadInput("Give the day on which the line comes back.", field="until")
        line = self._line
        self._office.do(put_off.put_off, line.kind, line.record, until, self._ui.why_edit.text())
        say_done(self._page, words.text("Put off until {date}.", date=until))


class OffDialog(ActDialog):
    """What is put off, until when and why. The act takes the chosen line back."""

    def __init__(self, office: Office, off: Sequence[OffLine], parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._page = office, parent
        self._ui = Ui_OffDialog()
        self._ui.setupUi(self)
        self.bind(self._ui.act_button, self._ui.cancel_button)
        table = self._ui.off_table
        table.set_up(
            words.text("What is put off"),
            [
                Column[OffLine](
                    words.text("Until"),
                    lambda line: words.short_day(line.until),
                    sort=lambda line: line.until,
                    width=120,
                    value=lambda line: line.until,
                ),
                Column[OffLine](words.text("What"), lambda line: line.line.what, width=240),
                Column[OffLine](words.text("Who"), lambda line: line.line.who or line.line.number, width=160),
                Column[OffLine](words.text("Why"), lambda line: line.why),
            ],
            key=lambda line: (line.line.kind, line.line.record),
            nothing=words.text("Nothing is put off."),
        )
        ShortList(self, office, table, "put off")
        table.show_rows(off)
        self.resize(theme.scaled(_WIDE), self.sizeHint().height())
        table.setFocus()

    def act(self) -> None:
        chosen: OffLine | None = self._ui.off_table.current()
        if chosen is None:
            raise BadInput("Nothing is put off, so there is nothing to take back.")
        self._office.do(put_off.take_back, chosen.line.kind, chosen.line.record)
        say_done(self._page, words.text("The line is back."))
