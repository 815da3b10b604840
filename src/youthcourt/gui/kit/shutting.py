"""What every page ends when its court is closed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from youthcourt.gui.kit.leaving_fields import LeavingFields
from youthcourt.gui.kit.preview import PdfPreview


def shut_parts(page: QWidget) -> None:
    """Show no paper on *page* any more, and save no field that the cursor leaves as the window goes."""
    for preview in page.findChildren(PdfPreview):
        preview.clear()
    for fields in page.findChildren(LeavingFields):
        fields.stop()
