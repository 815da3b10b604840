"""For each import contract, a file that breaks it and nothing else of its kind."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Offender:
    """A module that is added to a copy of the package so that one contract breaks."""

    contract: str
    """The contract's id in ``pyproject.toml``."""
    module: str
    """Where the file goes, from ``youthcourt/``."""
    text: str
    """Its one line."""
    other: tuple[str, str] = ("", "")
    """A second file, where one alone cannot break the contract."""


OFFENDERS = (
    Offender("rooms", "domain/offender.py", "import youthcourt.words"),
    Offender("rooms", "look/offender.py", "import youthcourt.services"),
    Offender("rooms", "store/offender.py", "import youthcourt.printing"),
    Offender("rooms", "attic.py", "ROOM = 'with no place in the plan'"),
    Offender("front-ends", "gui/kit/offender.py", "import youthcourt.store"),
    Offender("front-ends", "cli/offender.py", "import youthcourt.printing"),
    Offender("protected", "gui/kit/offender.py", "import youthcourt.exchange"),
    Offender("screen", "screen/offender.py", "import youthcourt.services"),
    Offender("screen", "look/offender.py", "import cryptography"),
    Offender("qt", "services/offender.py", "import PySide6.QtCore"),
    Offender("qt", "cli/offender.py", "def late():\n    from PySide6 import QtWidgets"),
    Offender("database", "services/offender.py", "import sqlalchemy"),
    Offender("database", "gui/kit/offender.py", "import sqlite3"),
    Offender("paper", "services/offender.py", "import reportlab"),
    Offender("documents", "printing/documents/offender.py", "import reportlab"),
    Offender("terminal", "services/offender.py", "import rich"),
    Offender("window", "gui/kit/offender.py", "import youthcourt.gui.cases"),
    Offender("window", "gui/cases/offender.py", "import youthcourt.gui.people"),
    Offender("window", "gui/attic.py", "PAGE = 'that is no feature of the plan'"),
    Offender(
        "circles",
        "domain/offender.py",
        "import youthcourt.domain.accomplice",
        ("domain/accomplice.py", "import youthcourt.domain.offender"),
    ),
)
