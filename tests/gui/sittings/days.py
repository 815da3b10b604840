"""The two court days of the sample that tests look at."""

from __future__ import annotations

from datetime import date

from youthcourt.services import sittings
from youthcourt.services.office import Office
from youthcourt.services.sittings import SittingPage

TODAY = date(2026, 11, 28)
"""Drawn, ready to be heard."""
LATER = date(2026, 12, 12)
"""Hearings set, not drawn."""


def shown(office: Office, on: date = TODAY) -> SittingPage:
    """Return a sitting as it stands."""
    return office.ask(sittings.sitting_page, on)
