"""Motion: what moves by itself, and how to have less of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
_KEPT = "cursor_flash"
"""What the application remembers the system's blinking of the cursor by, in milliseconds."""


def allow(app: QApplication, moving: bool) -> None:
    """Let menus, lists and tips move and the cursor blink as the system has it, or keep all of it still."""
    if app.property(_KEPT) is None:
        app.setProperty(_KEPT, app.cursorFlashTime())
    for effect in _EFFECTS:
        app.setEffectEnabled(effect, moving)
    app.setCursorFlashTime(int(app.property(_KEPT)) if moving else 0)
