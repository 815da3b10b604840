"""Points out the input that a refusal is about, on pages and dialogs made by a form."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QTabWidget, QWidget

from youthcourt.domain.errors import BadInput, YouthCourtError
from youthcourt.gui.kit.dates import DateLine
from youthcourt.gui.kit.fields import restyle

_KINDS = ("edit", "line", "date", "choice", "combo", "box", "text", "spin")


def point_out(root: QWidget, refused: YouthCourtError, *, go: bool = True) -> None:
    """Mark the input named after the refusal's field (``family_edit``, ``birth_date_date``) and go there.

    A date that cannot be read comes before other inputs of its name. Without *go* the cursor stays where
    it went: somebody who leaves a field to look something up is not held in it.
    """
    field = refused.field if isinstance(refused, BadInput) else ""
    dates = [line for line in root.findChildren(DateLine) if field and line.unreadable == field]
    named = [root.findChild(QWidget, f"{field}_{kind}") for kind in _KINDS if field]
    for found in (*dates, *named):
        if found is not None:
            found.setProperty("bad", True)
            restyle(found)
            if go:
                bring_up(found)
                found.setFocus(Qt.FocusReason.OtherFocusReason)
            return


def bring_up(part: QWidget) -> None:
    """Turn the tabs around *part* to it, and scroll what lies around it so that it is seen."""
    around = part.parentWidget()
    while around is not None:
        if isinstance(around, QTabWidget):
            held = [around.widget(at) for at in range(around.count())]
            around.setCurrentIndex([tab is not None and tab.isAncestorOf(part) for tab in held].index(True))
        elif isinstance(around, QScrollArea):
            around.ensureWidgetVisible(part)
        around = around.parentWidget()


def clear_marks(root: QWidget) -> None:
    """Take every mark under *root* away."""
    for found in root.findChildren(QWidget):
        if found.property("bad"):
            found.setProperty("bad", False)
            restyle(found)
