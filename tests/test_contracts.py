"""The import contracts: each breaks when a file offends against it, and only then."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.house.offenders import OFFENDERS, Offender
from tests.house.sources import ROOT

WALLS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
CONTRACTS = [contract["id"] for contract in WALLS["contracts"]]


def lint_imports(folder: Path, *contracts: str) -> subprocess.CompletedProcess[str]:
    """Check the copy of the package in *folder* against these contracts of the project."""
    chosen = [part for contract in contracts for part in ("--contract", contract)]
    code = "import sys; from importlinter.cli import lint_imports_command as run; run(sys.argv[1:])"
    settings = ["--config", str(ROOT / "pyproject.toml"), "--no-cache", "--no-logo"]
    return subprocess.run(
        [sys.executable, "-c", code, *settings, *chosen],
        cwd=folder,
        # What stands in a copy of the package must not count among the code that tests reach.
        env={name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")},
        capture_output=True,
        text=True,
        check=False,
    )


def add(folder: Path, module: str, text: str) -> None:
    """Put a module, and the packages above it, into the copy in *folder*."""
    path = folder / "youthcourt" / module
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'"""Offends."""\n\n{text}\n', encoding="utf-8")


@pytest.fixture(scope="module")
def skeleton(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package's rooms as empty packages: what is in them does not matter here."""
    folder = tmp_path_factory.mktemp("skeleton")
    rooms = (
        "gui/kit",
        "gui/lists",
        "gui/forms",
        "gui/tour",
        "gui/main_window",
        "gui/door",
        "gui/today",
        "gui/appointments",
        "gui/readiness",
        "gui/calls",
        "gui/cases",
        "gui/people",
        "gui/sittings",
        "gui/hearings",
        "gui/packets",
        "gui/console",
        "gui/obligations",
        "gui/follow_up",
        "gui/harm",
        "gui/month",
        "gui/credits",
        "gui/keying",
        "gui/providers",
        "gui/settings",
        "cli",
        "screen",
        "look",
        "store",
        "printing/documents",
        "exchange",
        "services",
        "domain",
    )
    for room in rooms:
        for package in (Path(room), *Path(room).parents):
            add(folder, f"{package.as_posix()}/__init__.py", "")
    for module in ("__main__.py", "places.py", "words.py"):
        add(folder, module, "")
    return folder


def test_the_package_keeps_every_contract() -> None:
    run = lint_imports(ROOT / "src")
    assert run.returncode == 0, run.stdout + run.stderr


def test_an_empty_house_keeps_every_contract(skeleton: Path) -> None:
    run = lint_imports(skeleton)
    assert run.returncode == 0, run.stdout + run.stderr
    assert f"{len(CONTRACTS)} kept, 0 broken" in run.stdout


@pytest.mark.parametrize("offender", OFFENDERS, ids=lambda o: f"{o.contract}: {o.module}")
def test_the_contract_breaks(offender: Offender, skeleton: Path, tmp_path: Path) -> None:
    shutil.copytree(skeleton, tmp_path, dirs_exist_ok=True)
    add(tmp_path, offender.module, offender.text)
    if offender.other[0]:
        add(tmp_path, *offender.other)
    run = lint_imports(tmp_path, offender.contract)
    assert run.returncode == 1
    assert "0 kept, 1 broken" in run.stdout, run.stdout + run.stderr


def test_every_contract_has_an_offender() -> None:
    assert {offender.contract for offender in OFFENDERS} == set(CONTRACTS)
