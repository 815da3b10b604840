"""A choice among all people or cases of the court: the file is asked as one types, and a few are offered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput, YouthCourtError
from youthcourt.gui.kit.announce import announce
from youthcourt.gui.kit.choice import Choice
from youthcourt.gui.kit.refusals import show_refusal
from youthcourt.services import choosing
from youthcourt.services.choosing import Among

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_KEY = Qt.ItemDataRole.UserRole
_MARK = "\t"


class FindChoice(Choice):
    """Make it, or promote a QComboBox to it in a form; then ``set_up(office, choosing.PEOPLE, …)``.

    Nothing is read before one types or opens the list. Enter takes the line that is marked.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self._found = QStandardItemModel()
        super().__init__(parent)
        self._office: Office | None = None
        self._among, self._without = choosing.PEOPLE, ""
        self._marked: tuple[str, str] | None = None
        self._line.textEdited.connect(self._find)
        self.addItem("", None)

    def set_up(self, office: Office, among: Among, nobody: str, without: str = "") -> None:
        """Offer what *among* says, but for the key *without*; *nobody* is said where nothing is chosen."""
        self._office, self._among, self._without = office, among, without
        self._line.setPlaceholderText(nobody)

    def key(self) -> str | None:
        """Return the key of what is chosen, None for nothing.

        Raises BadInput for words that name nothing, or more than one; they stay.
        """
        typed, pair = self.currentText().strip(), self._pair()
        if not typed:
            return None
        if pair is not None:
            return pair[0]
        same = [key for key, text in self._offers(typed) if text.casefold() == typed.casefold()]
        if len(same) > 1:
            raise BadInput(
                "“{typed}” stands in the list more than once. Choose one of them there.",
                field=self._field,
                typed=typed,
            )
        return same[0] if same else self._refuse(typed)

    def choose(self, key: str | None) -> None:
        """Show what is known by *key*, offered before or not; nothing for None or an unknown key."""
        told = self._office.ask(choosing.called, self._among, key) if key and self._office else None
        self._show([(key, told)] if key and told else [], told or "")
        self._line.setCursorPosition(0)
        self._told = key if told else None

    def kept(self) -> str:
        """Return what is typed, with the key of what is chosen, for ``take_back``."""
        pair = self._pair()
        return f"{pair[1]}{_MARK}{pair[0]}" if pair else self.currentText()

    def take_back(self, kept: str) -> None:
        """Show what ``kept`` returned, and tell that it is chosen; what is not known any more as words."""
        before, (typed, _, key) = self._told, kept.partition(_MARK)
        self.choose(key or None)
        if self._told is None:
            self.setEditText(typed)
        self._told = before
        self._tell()

    def showPopup(self) -> None:
        """Open the list: of what is typed, or of the newest where that is chosen already."""
        typed, chosen = self.currentText(), self._pair()
        offered = list(self._offers("" if chosen else typed))
        if chosen and chosen not in offered:
            offered.insert(0, chosen)
        self._show(offered, typed, chosen)
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def _set_finder(self) -> None:
        finder = _Offered(self._found, self)
        finder.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        finder.setMaxVisibleItems(choosing.OFFERED)
        finder.activated.connect(self._take)
        finder.highlighted.connect(self._mark)
        self._line.setCompleter(finder)
        self._list = cast(QAbstractItemView, finder.popup())
        self._list.selectionModel().currentChanged.connect(self._show_mark)

    def _find(self, typed: str) -> None:
        """Offer what is typed so far; the line shows the offers beneath itself."""
        found = self._offers(typed) if typed.strip() else ()
        self._marked = None
        self._found.clear()
        for key, text in found:
            item = QStandardItem(text)
            item.setData(key, _KEY)
            self._found.appendRow(item)
        if typed.strip():
            announce(self, words.text("{count} found", count=len(found)))

    def _offers(self, typed: str) -> tuple[tuple[str, str], ...]:
        if self._office is None:
            return ()
        try:
            return self._office.ask(choosing.offers, self._among, typed, self._without)
        except YouthCourtError as refused:
            show_refusal(self, refused)
            return ()

    def _pair(self) -> tuple[str, str] | None:
        """Return key and words of the line that stands in the box; None where other words stand there.

        One that was only marked on the way counts before the one that was taken earlier: two may have one
        name.
        """
        typed, at = self.currentText(), self.currentIndex()
        taken = (str(self.itemData(at)), self.itemText(at)) if at > 0 else None
        return next((pair for pair in (self._marked, taken) if pair and pair[1] == typed), None)

    def _show_mark(self, current: QModelIndex) -> None:
        """Let the line that Enter would take be seen, without putting it into the box yet."""
        if current.isValid():
            with QSignalBlocker(self._line.completer()):
                self._list.selectionModel().select(current, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _mark(self) -> None:
        index = self._list.currentIndex()
        self._marked = (str(index.data(_KEY)), str(index.data())) if index.isValid() else None

    def _take(self) -> None:
        self._mark()
        if self._marked is not None:
            self._show([self._marked], self._marked[1], self._marked)
        self._tell()
        self.left.emit()

    def _show(
        self, choices: Iterable[tuple[str, str]], typed: str, chosen: tuple[str, str] | None = None
    ) -> None:
        """List *choices* below an empty one, with *typed* in the line."""
        self._marked = None
        with QSignalBlocker(self):
            self.clear()
            self.addItem("", None)
            for key, text in choices:
                self.addItem(text, key)
            self.setCurrentIndex(self.findData(chosen[0]) if chosen else self.findText(typed))
            self.setEditText(typed)


class _Offered(QCompleter):
    """Shows all that the file has found: what fits was decided there, accents and slips forgiven."""

    def splitPath(self, _path: str) -> list[str]:
        return [""]
