"""Points out the input that a refusal is about, on pages and dialogs made by a form."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from youthcourt.domain.errors import BadInput, YouthCourtError
from youthcourt.gui.kit.fields import restyle

_KINDS = ("edit", "date", "choice", "box", "combo", "text", "spin")


def point_out(root: QWidget, refused: YouthCourtError) -> None:
    """Mark the input named after the refusal's field (``family_edit``, ``birth_date_date``) and go there."""
    field = refused.field if isinstance(refused, BadInput) else ""
    for kind in _KINDS if field else ():
        found = root.findChild(QWidget, f"{field}_{kind}")
        if found is not None:
            found.setProperty("bad", True)
            restyle(found)
            found.setFocus(Qt.FocusReason.OtherFocusReason)
            return


def clear_marks(root: QWidget) -> None:
    """Take every mark under *root* away."""
    for found in root.findChildren(QWidget):
        if found.property("bad"):
            found.setProperty("bad", False)
            restyle(found)
