"""What every section of the settings is: load, follow the court file, save what is left over, leave."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.kit.typed import put_back, typed_on


class Section(QWidget):
    """One section. Its fields are saved as they are left; what is refused stays, with the reason beside."""

    def load(self) -> None:
        """Show what the court file holds; what was typed and not saved is gone."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what changed in the court file, never over what is typed and not saved."""
        if not self.dirty:
            self.load()

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not saved."""
        return bool(self.unsaved())

    def unsaved(self) -> tuple[str, ...]:
        """Return the names of the inputs that hold something else than the court file."""
        return ()

    def begun(self) -> dict[str, str]:
        """Return what is typed and not saved, for a draft."""
        names = self.unsaved()
        return {path: text for path, text in typed_on(self).items() if path.rpartition("/")[2] in names}

    def take_back(self, texts: dict[str, str]) -> None:
        """Put back what a draft kept; it is not saved yet."""
        put_back(self, texts)

    def commands(self) -> tuple[QAction, ...]:
        """Return what can be done besides its buttons, for the menu."""
        return ()

    @property
    def busy(self) -> bool:
        """Whether the court file is being worked on, so that it must not be closed."""
        return False

    def save(self) -> bool:
        """Save what is typed and not saved, and go to what is refused; False when something was."""
        return True

    def leave(self) -> bool:
        """Save what is typed and not saved before going elsewhere; False when it was refused."""
        return not self.dirty or self.save()

    def put_back(self) -> bool:
        """Show the court file again in place of what is typed and not saved; False when there is nothing."""
        if not self.dirty:
            return False
        self.load()
        say_done(self, words.text("What was not saved is put back."))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        undo = event.key() == Qt.Key.Key_Escape or event.matches(QKeySequence.StandardKey.Undo)
        if not (undo and self.put_back()):
            super().keyPressEvent(event)
