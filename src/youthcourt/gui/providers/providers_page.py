"""The providers: where service is done, how many places are free, who is placed there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QDialog, QWidget

from youthcourt import words
from youthcourt.gui.forms.providers_page import Ui_ProvidersPage
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.fit import at_least_rows, fold_columns
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.lists.short_list import short_lists
from youthcourt.gui.providers.paper_desk import show_slip
from youthcourt.gui.providers.provider_dialog import ProviderDialog
from youthcourt.gui.providers.report_dialog import ReportDialog
from youthcourt.gui.providers.sheet_dialog import SheetDialog
from youthcourt.look import plain
from youthcourt.look.tokens import Tone
from youthcourt.services import placements, providers
from youthcourt.services.placements import PlacedLine
from youthcourt.services.providers import ProviderLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

NOTHING = "No provider yet. Add the places where young people do service, with whom to ask for there."
_NARROW = 700
_OF_PROVIDER = ("change", "stop", "resume")
_OF_PLACED = ("case", "slip", "unplace")


class ProvidersPage(QWidget):
    """A list of providers, and beneath it who is placed with the current one. Enter changes a provider."""

    open_case = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._ui = Ui_ProvidersPage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        fold_columns(self, self._ui.header_row, _NARROW)
        self._acts = self._make_acts()
        self._dress()
        tables = {"providers": self._ui.providers_table, "placed": self._ui.placed_table}
        self._export = short_lists(self, office, tables)

    def load(self, provider_id: str | None = None) -> None:
        """Show the providers by name; with a key, that one is chosen."""
        with refusals_shown(self):
            self._ui.providers_table.show_rows(self._office.ask(providers.provider_list))
            if provider_id is not None:
                self._ui.providers_table.choose(provider_id)
            self._show_placed(self._ui.providers_table.current())

    def refresh(self, topics: frozenset[str]) -> None:
        """Load again when a provider changed, or something was done or ordered."""
        if concerns(topics, "providers", "owed", "obligations", "case", "cases", "person", "people"):
            self.load()

    def leave(self) -> bool:
        """Nothing is typed on this page."""
        return True

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._ui.providers_table.setFocus()

    def commands(self) -> tuple[QAction, ...]:
        """Return what the page can do, for the menu."""
        return (*self._acts.values(), self._export)

    def _make_acts(self) -> dict[str, QAction]:
        acts: dict[str, tuple[str, Callable[[], object]]] = {
            "new": (words.text("New provider…"), self._new),
            "change": (words.text("Change…"), self._change),
            "stop": (words.text("Stop"), self._stop),
            "resume": (words.text("Resume"), self._resume),
            "case": (words.text("Open case"), self._open_case),
            "slip": (words.text("Placement slip…"), self._slip),
            "unplace": (words.text("End the placement"), self._unplace),
            "sheet": (words.text("Sheet of hours…"), self._sheet),
            "report": (words.text("Report…"), self._report),
        }
        made = {name: plain.action(text, self, act) for name, (text, act) in acts.items()}
        for name, command in made.items():
            getattr(self._ui, f"{name}_button").clicked.connect(command.trigger)
        return made

    def _dress(self) -> None:
        ui = self._ui
        plain.dress(ui.new_button, icon_name="plus", primary=True)
        ui.providers_table.set_up(
            words.text("Providers"),
            _columns(),
            key=lambda line: line.id,
            nothing=words.text(NOTHING),
            action=(words.text("New provider"), self._new),
        )
        ui.placed_table.set_up(
            words.text("Placed there now"),
            _placed_columns(),
            key=lambda line: line.sanction_id,
            nothing=words.text("Nobody is placed there now. A provider is chosen in the case."),
        )
        ui.providers_table.opened.connect(lambda _line: self._change())
        ui.providers_table.current_changed.connect(self._show_placed)
        ui.placed_table.opened.connect(lambda line: self.open_case.emit(line.case))
        ui.placed_table.current_changed.connect(self._offer_placed)
        at_least_rows(ui.providers_table, 3)
        at_least_rows(ui.placed_table, 2)
        self._show_placed(None)

    def _show_placed(self, line: ProviderLine | None) -> None:
        with refusals_shown(self):
            rows = self._office.ask(placements.placed, line.id) if line is not None else ()
            self._ui.placed_table.show_rows(rows)
        told = words.text("Placed there now")
        named = words.text("Placed there now: {provider}", provider=line.name) if line else told
        self._ui.placed_label.setText(named)
        can = {
            "change": line is not None,
            "stop": line is not None and line.stopped_on is None,
            "resume": line is not None and line.stopped_on is not None,
        }
        self._allow(can)
        self._offer_placed(self._ui.placed_table.current())

    def _offer_placed(self, line: PlacedLine | None) -> None:
        self._allow(dict.fromkeys(_OF_PLACED, line is not None))

    def _allow(self, can: dict[str, bool]) -> None:
        for name, possible in can.items():
            self._acts[name].setEnabled(possible)
            getattr(self._ui, f"{name}_button").setEnabled(possible)

    def _new(self) -> ProviderDialog:
        return self._ask(ProviderDialog(self._office, self))

    def _change(self) -> None:
        line = self._ui.providers_table.current()
        if line is not None:
            self._ask(ProviderDialog(self._office, self, line))

    def _ask(self, dialog: ProviderDialog) -> ProviderDialog:
        dialog.accepted.connect(lambda: self.load(dialog.key))
        dialog.open()
        return dialog

    def _stop(self) -> None:
        line = self._ui.providers_table.current()
        with refusals_shown(self):
            there = self._office.do(providers.stop_provider, line.id)
            told = words.text("Nobody new is placed with {name}.", name=line.name)
            if there:
                told += " " + words.text("Those who are there stay: {count}.", count=there)
            say_done(self, told)

    def _resume(self) -> None:
        line = self._ui.providers_table.current()
        with refusals_shown(self):
            self._office.do(providers.resume_provider, line.id)
            say_done(self, words.text("Young people can be placed with {name} again.", name=line.name))

    def _open_case(self) -> None:
        self.open_case.emit(self._ui.placed_table.current().case)

    def _slip(self) -> None:
        line = self._ui.placed_table.current()
        show_slip(self, self._office, line.sanction_id, line.case)

    def _unplace(self) -> None:
        line = self._ui.placed_table.current()
        with refusals_shown(self):
            self._office.do(providers.unplace, line.sanction_id)
            say_done(self, words.text("The placement is ended. What was done there stays."))

    def _sheet(self) -> QDialog:
        line = self._ui.providers_table.current()
        dialog = SheetDialog(self._office, self, line.id if line is not None else "")
        dialog.open()
        return dialog

    def _report(self) -> QDialog:
        dialog = ReportDialog(self._office, self)
        dialog.open()
        return dialog


def _columns() -> list[Column[ProviderLine]]:
    return [
        Column("Provider", lambda line: line.name, width=170),
        Column("What is done there", lambda line: line.known.what, width=175),
        Column("Days and times", lambda line: line.known.times, width=150),
        Column("Ask for", lambda line: line.known.contact, width=105),
        Column("Phone", lambda line: line.known.phone, width=100),
        Column("Places", _places, right=True, width=72, value=lambda line: line.known.places),
        Column("There now", lambda line: str(line.placed), right=True, width=92,
               value=lambda line: line.placed),
        Column("Free", _free, chip=_tone, width=100, value=lambda line: line.free),
    ]  # fmt: skip


def _placed_columns() -> list[Column[PlacedLine]]:
    return [
        Column("Person", lambda line: line.name, width=190),
        Column("Case", lambda line: line.case, width=120),
        Column("Still owed", lambda line: line.left, width=300),
        Column("Due", lambda line: words.brief_day(line.due), width=125, value=lambda line: line.due),
    ]


def _places(line: ProviderLine) -> str:
    return "" if line.known.places is None else words.number(line.known.places)


def _free(line: ProviderLine) -> str:
    if line.stopped_on is not None:
        return words.text("Stopped")
    if line.free is None:
        return ""
    return words.text("Full") if not line.free else words.number(line.free)


def _tone(line: ProviderLine) -> Tone | None:
    if line.stopped_on is not None:
        return Tone.RETURNED
    if line.free is None:
        return None
    return Tone.PROGRESS if line.free else Tone.SCHEDULED
