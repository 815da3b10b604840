"""What every test stands on: no display, no home folder, no surprises left behind."""

from __future__ import annotations

import json
import logging
import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.house import floors
from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from youthcourt import words

if TYPE_CHECKING:
    from youthcourt.services.office import Office

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_LOGGING_TO_CONSOLE"] = "1"

PATIENCE = 60.0
"""Seconds that a worker may take to end after its test on a busy machine: a bound, never waited out."""

settings.register_profile(
    "steady", derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("wide", parent=settings.get_profile("steady"), derandomize=False, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

_HOME = pytest.StashKey[tempfile.TemporaryDirectory[str]]()
_REACHED = pytest.StashKey[list[floors.Reached]]()


def pytest_configure(config: pytest.Config) -> None:
    """Give the run a home of its own, so that no test reads or writes the user's."""
    home = tempfile.TemporaryDirectory(prefix="youthcourt-home-", ignore_cleanup_errors=True)
    config.stash[_HOME] = home
    places = {
        "HOME": "",
        "USERPROFILE": "",
        "APPDATA": "roaming",
        "LOCALAPPDATA": "local",
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_CACHE_HOME": "cache",
        "XDG_STATE_HOME": "state",
        "XDG_RUNTIME_DIR": "run",
    }
    for name, folder in places.items():
        path = Path(home.name, folder)
        path.mkdir(mode=0o700, exist_ok=True)
        os.environ[name] = str(path)
    config.add_cleanup(home.cleanup)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """After the whole suite with --cov, hold each room's coverage against its floor."""
    config = session.config
    if hasattr(config, "workerinput"):
        return  # a worker sees a part of the suite; whoever hands the tests out sees the whole
    measuring = config.pluginmanager.getplugin("_cov")
    whole = config.args_source is pytest.Config.ArgsSource.TESTPATHS and not (
        config.option.keyword or config.option.markexpr
    )
    if not whole or measuring is None or getattr(measuring, "cov_controller", None) is None:
        return
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "coverage.json")
        measuring.cov_controller.cov.json_report(outfile=str(report), ignore_errors=True)
        reached = floors.measured(json.loads(report.read_text(encoding="utf-8")))
    config.stash[_REACHED] = reached
    if floors.ENFORCED and any(room.short for room in reached) and session.exitstatus == 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Tell how far each room is reached."""
    reached = config.stash.get(_REACHED, [])
    if reached:
        terminalreporter.section("coverage by room, lines and branches")
        for room in reached:
            terminalreporter.line(str(room), red=room.short and floors.ENFORCED)


@pytest.fixture(autouse=True)
def _nothing_remembered() -> Iterator[None]:
    """Windows come up as on a first day: what one test left at a place of its own shapes no other."""
    yield
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QSettings

        from youthcourt.places import APP

        QSettings(APP, "windows").clear()


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    """Each test begins in English, whatever the system or the test before speaks; so are its dates."""
    words.use("en_US")
    from PySide6.QtCore import QLocale

    QLocale.setDefault(QLocale("en_US"))
    yield
    words.use("en_US")
    words.pay_in("USD")


class _Overheard(logging.Handler):
    """Keeps what the program's log is told at WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unexpected_log_lines(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning in the program's log fails the test, unless the test asks for ``caplog``."""
    log, overheard = logging.getLogger("youthcourt"), _Overheard()
    log.addHandler(overheard)
    yield
    log.removeHandler(overheard)
    if "caplog" not in request.fixturenames:
        assert not overheard.lines, "The log was told something that the test does not expect"


@pytest.fixture(autouse=True)
def _no_leftover_threads() -> Iterator[None]:
    """A thread that outlives its test fails it."""
    before = set(threading.enumerate())
    yield
    until = time.monotonic() + PATIENCE
    for thread in set(threading.enumerate()) - before:
        thread.join(max(0.0, until - time.monotonic()))
    left = [thread.name for thread in set(threading.enumerate()) - before if thread.is_alive()]
    assert not left, f"Threads outlived the test: {left}"


@pytest.fixture(autouse=True)
def _no_leftover_windows(request: pytest.FixtureRequest, _no_leftover_threads: None) -> Iterator[None]:
    """A window that is still shown after its test, or a worker still busy, fails it."""
    yield
    from PySide6.QtCore import QThreadPool
    from PySide6.QtWidgets import QApplication

    if not isinstance(QApplication.instance(), QApplication):
        return
    assert QThreadPool.globalInstance().waitForDone(int(PATIENCE * 1000)), "A worker is still busy"
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()
    assert not left, f"Windows were left open: {left}"


@pytest.fixture
def clock() -> Clock:
    """A clock that stands at nine on a Saturday morning until the test moves it."""
    return Clock()


@pytest.fixture(scope="session")
def court_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty court at the newest schema, closed, made once: copy it, never open it."""
    from youthcourt.store.engine import create_store
    from youthcourt.store.wrapping import KdfCost

    folder = tmp_path_factory.mktemp("template") / "court"
    store, _code = create_store(folder, PASSPHRASE, Clock(), KdfCost(64, 1, 1))
    store.close()
    return folder


@pytest.fixture
def court(court_template: Path, tmp_path: Path) -> Path:
    """A closed court folder of the test's own; ``PASSPHRASE`` opens it."""
    return Path(shutil.copytree(court_template, tmp_path / "court"))


@pytest.fixture
def office(court: Path, clock: Clock) -> Iterator[Office]:
    """An open court of the test's own with its catalogues, called Maple County Youth Court."""
    from youthcourt.services import catalogue, settings, upkeep
    from youthcourt.services.office import Office

    opened = Office(upkeep.open_court(court, PASSPHRASE, clock), clock=clock)
    opened.do(catalogue.seed_catalogues)
    opened.do(settings.change_settings, court_name="Maple County Youth Court")
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def sample_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample court seen from the test clock's Saturday, closed, made once: copy it."""
    from youthcourt.services import sample
    from youthcourt.services.upkeep import KdfCost

    folder = tmp_path_factory.mktemp("sample") / "court"
    opened, _code = sample.sample_office(folder, PASSPHRASE, Clock(), cost=KdfCost(64, 1, 1))
    opened.close()
    return folder


@pytest.fixture
def sample_court(sample_template: Path, tmp_path: Path) -> Path:
    """A closed sample court of the test's own; its sitting is on the test clock's Saturday."""
    return Path(shutil.copytree(sample_template, tmp_path / "sample"))


@pytest.fixture
def sample_office(sample_court: Path, clock: Clock) -> Iterator[Office]:
    """The sample court, open."""
    from youthcourt.services import upkeep
    from youthcourt.services.office import Office

    opened = Office(upkeep.open_court(sample_court, PASSPHRASE, clock), clock=clock)
    yield opened
    opened.close()
