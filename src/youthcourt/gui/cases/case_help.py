"""F1 on the page of a case: which page of the help belongs to the tab in front."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_PAGES = {
    "family_tab": "family", "interview_tab": "interview", "victims_tab": "victims", "files_tab": "timeline",
    "timeline_tab": "timeline", "after_tab": "after", "way_out_page": "way_out",
}  # fmt: skip
"""The page of the help by the tab's name."""


def help_of(tab: QWidget) -> str:
    """Return the page of the help for a tab: that of the case, where the tab has none of its own."""
    return _PAGES.get(tab.objectName(), "case")
