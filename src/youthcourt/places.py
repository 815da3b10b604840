"""Where things lie: the data folder, the log, and the files shipped with the program."""

from __future__ import annotations

from pathlib import Path

import platformdirs

APP = "youthcourt"
_PACKAGE = Path(__file__).resolve().parent


def asset(name: str) -> Path:
    """Return the path of a shipped file, such as ``fonts/SourceSans3-Regular.ttf``.

    Looks in the installed package first and in the checkout's ``resources/`` next.
    Raises FileNotFoundError, a bug, when neither has it.
    """
    for root in (_PACKAGE / "resources", _PACKAGE.parent.parent / "resources"):
        path = root / name
        if path.exists():
            return path
    raise FileNotFoundError(name)


def data_folder() -> Path:
    """Return the folder for court files of this user (created by whoever first writes)."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False))


def log_file() -> Path:
    """Return the program's log: acts and faults, never personal data."""
    return Path(platformdirs.user_log_dir(APP, appauthor=False)) / "youthcourt.log"


def default_court() -> Path:
    """Return where a new court is offered to be kept."""
    return data_folder() / "court"
