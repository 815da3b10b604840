"""What every section of the settings is: load, check whether something was typed, save, leave."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class Section(QWidget):
    """One section. Leaving it saves what was typed; what is refused stays, with the reason beside it."""

    def load(self) -> None:
        """Show what the court file holds; what was typed and not saved is gone."""
        raise NotImplementedError

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not saved."""
        return False

    @property
    def busy(self) -> bool:
        """Whether the court file is being worked on, so that it must not be closed."""
        return False

    def save(self) -> bool:
        """Save what was typed; False when it was refused."""
        return True

    def leave(self) -> bool:
        """Save what was typed before going elsewhere; False when it was refused."""
        return not self.dirty or self.save()
