"""What one page asks of another feature, joined as the page is made: features never know each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt.gui.main_window.booking import join_booking
from youthcourt.gui.main_window.harming import join_harm

if TYPE_CHECKING:
    from youthcourt.services.office import Office


def join(page: QWidget, office: Office) -> None:
    """Join *page* to whatever it has a signal for."""
    join_booking(page, office)
    join_harm(page, office)
