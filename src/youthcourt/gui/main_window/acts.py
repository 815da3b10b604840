"""What the window's own commands do that need a dialog: referral, import, finding, history, keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.kit.help_window import show_help
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.main_window.about import show_about
from youthcourt.gui.main_window.commands import Commands
from youthcourt.gui.main_window.find_dialog import FindDialog
from youthcourt.gui.main_window.finding import Finder
from youthcourt.gui.main_window.history import Place, Way
from youthcourt.gui.main_window.key_sheet import KeySheet
from youthcourt.gui.main_window.versions_dialog import VersionsDialog
from youthcourt.gui.settings.sections import spots
from youthcourt.services.versions import Kept

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class Shower(Protocol):
    """A window that shows places; ``save_page`` saves what is typed on the one shown."""

    def show_place(self, place: Place) -> None: ...
    def save_page(self) -> bool: ...


class Acts:
    """Opens the dialogs of a main window on its open court."""

    def __init__(
        self, window: QWidget, office: Office, way: Way, commands: Commands, found: Callable[[], None]
    ) -> None:
        self._window, self._office, self._way, self._commands = window, office, way, commands
        self._show: Callable[[Place], None] = cast(Shower, window).show_place
        self._save: Callable[[], bool] = cast(Shower, window).save_page
        self._found = found

    def new_referral(self) -> None:
        """Take a referral in, then open its case."""
        from youthcourt.gui.cases.new_referral import NewReferralDialog

        dialog = NewReferralDialog(self._office, self._window)
        dialog.taken.connect(lambda number: self._show(Place("case", number)))
        dialog.open()

    def import_file(self, path: Path | None = None) -> None:
        """Bring in a spreadsheet of referrals or people."""
        from youthcourt.gui.cases.import_dialog import ImportDialog

        dialog = ImportDialog(self._office, self._window)
        dialog.open()
        if path is not None:
            dialog.choose(path)

    def find_anything(self) -> None:
        """Find a record, a setting or a command, and open it."""
        finder = Finder(
            self._office,
            self._go_to_found,
            self._commands.listed,
            spots(),
            lambda: self._way.places,
            partial(show_help, self._window),
        )
        FindDialog(finder, self._window).open()

    def _go_to_found(self, place: Place) -> None:
        self._show(place)
        self._found()

    def show_versions(self) -> None:
        """Show what was changed of the case or person on the page, and give back an earlier version."""
        here = self._way.here
        if here is not None and here.page in set(Kept) and self._save():
            VersionsDialog(self._office, Kept(here.page), str(here.key), self._window).open()
        else:
            told = words.text("Open a case or a person first: their history is shown here.")
            say_done(self._window, told)

    def show_about(self) -> None:
        """Say what the program is and what it stands on."""
        show_about(self._window)

    def show_contents(self) -> None:
        """Open the help at its contents."""
        show_help(self._window, "start")

    def show_keys(self) -> None:
        """Show the keys of every command."""
        KeySheet(self._commands.listed(), self._window).open()
