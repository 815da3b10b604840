"""The saved views of one list: kept, renamed, changed and deleted from the page's menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.errors import NotFound
from youthcourt.domain.lists import Asked
from youthcourt.gui.kit.ask import Question, ask_words
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.lists.columns import Columns
from youthcourt.look import plain
from youthcourt.services import views
from youthcourt.services.views import ViewLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

NAMELESS = "Give the view a name."


class Saved(QObject):
    """Which view a list shows, and what can be done with it."""

    def __init__(self, page: QWidget, office: Office, name: str, columns: Columns, usual: Asked) -> None:
        super().__init__(page)
        self._page, self._office, self._name = page, office, name
        self._columns, self._model, self._usual = columns, columns.table.windows, usual
        self.shown: ViewLine | None = None
        self.keep = plain.action(words.text("Save as a view…"), page, self._keep, icon_name="bookmark-simple")
        self.change = plain.action(words.text("Save changes of this view"), page, self._change)
        self.rename = plain.action(words.text("Rename this view…"), page, self._rename)
        self.delete = plain.action(words.text("Delete this view"), page, self._delete, icon_name="trash")
        self._allow()

    @property
    def actions(self) -> tuple[QAction, ...]:
        """Return the commands for the menu."""
        return (self.keep, self.change, self.rename, self.delete)

    def show(self, view_id: str | None) -> bool:
        """Ask the list what the view asks, with its columns; None is the list itself. Raises NotFound.

        Returns whether the list was read anew for it: not where it is shown already.
        """
        before = self.shown
        if view_id is None:
            self.shown = None
        elif before is None or before.id != view_id:
            self.shown = self._found(view_id)
        self._allow()
        if self.shown is before:
            return False
        view = self.shown
        self._columns.use(f"{self._name}/{view.id}" if view else self._name, view.columns if view else ())
        return self._model.ask(view.asked if view else self._usual)

    def _found(self, view_id: str) -> ViewLine:
        for view in self._office.ask(views.list_views):
            if view.id == view_id and view.page == self._name:
                return view
        raise NotFound("This view was deleted. Choose another one at the left.")

    def _allow(self) -> None:
        for act in (self.change, self.rename, self.delete):
            act.setEnabled(self.shown is not None)

    def _keep(self) -> None:
        question = Question(
            words.text("Save as a view"),
            words.text(
                "The filters, the order and the columns of this list are kept. Everybody here sees it."
            ),
            words.text("&Name of the view"),
            words.text("Save"),
            needed=NAMELESS,
        )
        ask_words(self._page, question, self._kept)

    def _kept(self, name: str) -> None:
        self._office.do(views.save_view, self._name, name, self._model.asked, self._columns.shown)
        say_done(self._page, words.text("The view “{name}” is saved. It stands at the left.", name=name))

    def _change(self) -> None:
        view = self.shown
        with refusals_shown(self._page):
            if view is not None:
                self._office.do(views.change_view, view.id, self._model.asked, self._columns.shown)
                say_done(self._page, words.text("The view “{name}” is changed.", name=view.name))

    def _rename(self) -> None:
        view = self.shown
        if view is None:
            return
        question = Question(
            words.text("Rename this view"),
            words.text("“{name}” gets another name.", name=view.name),
            words.text("&Name of the view"),
            words.text("Rename"),
            record=view.id,
            needed=NAMELESS,
        )
        ask_words(self._page, question, lambda name: self._office.do(views.rename_view, view.id, name))

    def _delete(self) -> None:
        view = self.shown
        with refusals_shown(self._page):
            if view is not None:
                self._office.do(views.delete_view, view.id)
                self.show(None)
                say_done(self._page, words.text("The view “{name}” is deleted.", name=view.name))
