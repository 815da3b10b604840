"""The tab with what credits are spent on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.credits.credit_words import reward_columns
from youthcourt.gui.credits.reward_dialog import RewardDialog
from youthcourt.gui.forms.credits_page import Ui_CreditsPage
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.toast import say_done
from youthcourt.look import plain
from youthcourt.services import rewards
from youthcourt.services.rewards import RewardLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class RewardsPart(QObject):
    """Add, change and stop rewards. Enter changes the current one."""

    def __init__(self, office: Office, ui: Ui_CreditsPage, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._page, self._ui = office, page, ui
        self._add = plain.action(words.text("Add reward…"), page, self._new, icon_name="plus")
        self._change = plain.action(words.text("Change reward…"), page, self._edit, icon_name="pencil-simple")
        self._stop = plain.action(words.text("Stop reward"), page, self._end, icon_name="prohibit")
        for button, act in (
            (ui.add_button, self._add),
            (ui.change_button, self._change),
            (ui.stop_button, self._stop),
        ):
            button.clicked.connect(act.trigger)
        ui.rewards_table.set_up(
            words.text("Rewards"),
            reward_columns(),
            key=lambda line: line.id,
            nothing=words.text("No reward is offered yet."),
            action=(words.text("Add reward"), self._new),
        )
        ui.rewards_table.opened.connect(lambda _line: self._edit())
        ui.rewards_table.current_changed.connect(self._offer)
        self._offer(None)

    def commands(self) -> tuple[QAction, ...]:
        """Return what this part can do."""
        return (self._add, self._change, self._stop)

    def load(self, *, on: bool) -> None:
        """Show all rewards; where the court keeps no credits (*on* is False), none can be added."""
        self._add.setEnabled(on)
        self._ui.rewards_table.show_rows(self._office.ask(rewards.list_rewards, stopped=True) if on else ())
        self._offer(self._ui.rewards_table.current())

    def _offer(self, line: RewardLine | None) -> None:
        can = {"change": line is not None, "stop": line is not None and line.stopped_on is None}
        for name, act in (("change", self._change), ("stop", self._stop)):
            act.setEnabled(can[name])
            getattr(self._ui, f"{name}_button").setEnabled(can[name])

    def _new(self) -> None:
        self._open(RewardDialog(self._office, self._page))

    def _edit(self) -> None:
        line = self._ui.rewards_table.current()
        if line is not None:
            self._open(RewardDialog(self._office, self._page, line))

    def _open(self, dialog: RewardDialog) -> None:
        dialog.saved.connect(self._saved)
        dialog.open()

    def _saved(self, key: str) -> None:
        self._ui.rewards_table.choose(key)
        say_done(self._page, words.text("The reward is saved."))

    def _end(self) -> None:
        line = self._ui.rewards_table.current()
        if line is None:
            return
        with refusals_shown(self._page) as outcome:
            self._office.do(rewards.stop_reward, line.id)
        if outcome.refused is None:
            say_done(self._page, words.text("“{name}” is not offered any more.", name=line.name))
