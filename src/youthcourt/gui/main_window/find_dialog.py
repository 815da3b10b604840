"""Ctrl+K: a case or a person by name or number; Enter opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from youthcourt.gui.forms.find import Ui_FindDialog
from youthcourt.look import plain
from youthcourt.services.cases import find

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_KIND = int(Qt.ItemDataRole.UserRole)
_KEY = _KIND + 1
_HINT = "Type a name, a case number or an agency number."


class FindDialog(QDialog):
    """Finds while it is typed. ``chosen`` tells what kind and which."""

    chosen = Signal(str, str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._ui = Ui_FindDialog()
        self._ui.setupUi(self)
        plain.make_plain(self)
        self.resize(520, 420)
        self._ui.words_edit.textChanged.connect(self._find)
        self._ui.words_edit.returnPressed.connect(self._open)
        self._ui.words_edit.installEventFilter(self)
        self._ui.hits_list.itemActivated.connect(self._open)
        self._find("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move through the hits while the cursor stays in the box."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}.get(event.key(), 0)
            if step:
                at = self._ui.hits_list.currentRow() + step
                self._ui.hits_list.setCurrentRow(max(0, min(at, self._ui.hits_list.count() - 1)))
                return True
        return super().eventFilter(watched, event)

    def _find(self, text: str) -> None:
        self._ui.hits_list.clear()
        for hit in self._office.ask(find, text):
            kind = "Case" if hit.kind == "case" else "Person"
            item = QListWidgetItem(f"{kind}   {hit.label}")
            item.setData(_KIND, hit.kind)
            item.setData(_KEY, hit.id)
            self._ui.hits_list.addItem(item)
        self._ui.hits_list.setCurrentRow(0)
        found = self._ui.hits_list.count()
        nothing = (
            "Nothing has these words." if text.strip() else "Type a name, a case number or an agency number."
        )
        self._ui.empty_label.setText("" if found else nothing)

    def _open(self) -> None:
        item = self._ui.hits_list.currentItem()
        if item is not None:
            self.accept()
            self.chosen.emit(str(item.data(_KIND)), str(item.data(_KEY)))
