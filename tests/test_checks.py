"""The house's checks as tests, so that one command is the whole gate."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.sources import ROOT


def run(*words: str) -> subprocess.CompletedProcess[str]:
    """Run a tool of this environment at the root of the project."""
    return subprocess.run(
        [sys.executable, "-m", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )


def assert_clean(*words: str) -> None:
    """Fail with the tool's own words unless it is content."""
    done = run(*words)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def forms() -> ModuleType:
    """The form compiler, loaded by path: its folder shares its name with a library."""
    spec = importlib.util.spec_from_file_location("forms", ROOT / "packaging" / "forms.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_code_is_formatted() -> None:
    assert_clean("ruff", "format", "--check")


def test_code_is_linted() -> None:
    assert_clean("ruff", "check")


def test_code_is_typed() -> None:
    assert_clean("mypy")


def test_no_code_is_dead() -> None:
    assert_clean("vulture")


def test_compiled_forms_are_fresh(forms: ModuleType) -> None:
    assert forms.stale() == [], "Run: python packaging/forms.py"


FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Door</class><widget class="QWidget" name="door">
<property name="windowTitle"><string>{title}</string></property></widget></ui>
"""


def test_a_changed_form_is_compiled_again_and_a_lost_one_goes(forms: ModuleType, tmp_path: Path) -> None:
    ui, made = tmp_path / "ui", forms.forms_folder(tmp_path)
    ui.mkdir()
    (ui / "door.ui").write_text(FORM.format(title="Unlock"), encoding="utf-8")
    assert forms.stale(tmp_path) == ["door.ui"]
    assert [path.name for path in forms.compile_all(tmp_path)] == ["door.py"]
    assert forms.stale(tmp_path) == []
    first = (made / "door.py").read_text(encoding="utf-8")
    assert "class Ui_Door" in first
    assert "Created by" not in first

    (ui / "door.ui").write_text(FORM.format(title="Open the court"), encoding="utf-8")
    assert forms.stale(tmp_path) == ["door.ui"]
    forms.compile_all(tmp_path)
    assert "Open the court" in (made / "door.py").read_text(encoding="utf-8")

    (ui / "door.ui").unlink()
    assert forms.stale(tmp_path) == ["door.py"]
    forms.compile_all(tmp_path)
    assert not (made / "door.py").exists()


def test_a_broken_form_stops_the_build_with_its_name(forms: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "door.ui").write_text("<ui>", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"door\.ui could not be compiled"):
        forms.compile_all(tmp_path)
    assert not (forms.forms_folder(tmp_path) / "door.py").exists()


def test_the_packages_shipped_are_pinned_by_digest_and_name_no_host() -> None:
    text = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")
    pins = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
    assert pins
    assert not [line for line in pins if "==" not in line]
    assert text.count("--hash=sha256:") >= len(pins)
    assert "://" not in text


def test_every_package_the_program_needs_is_pinned_within_its_range() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    text = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")
    pinned = {
        canonicalize_name(name): version for name, version in re.findall(r"(?m)^([\w.-]+)==([\w.]+)", text)
    }
    for line in project["dependencies"]:
        need = Requirement(line)
        version = pinned.get(canonicalize_name(need.name), "")
        assert version, f"{need.name} is missing from packaging/requirements.txt: export it again"
        assert need.specifier.contains(version), f"{need} and the pin {version}: export it again"


def test_the_lock_file_stays_out_of_the_repository() -> None:
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    assert "uv.lock" in ignored


@pytest.fixture(scope="module")
def catalogue(forms: ModuleType) -> ModuleType:
    """The script that collects the words of the program."""
    found: ModuleType = forms.beside("catalogue")
    return found


def test_the_catalogues_hold_what_the_program_says_and_nothing_else(catalogue: ModuleType) -> None:
    assert catalogue.not_taken_over() == [], "Run: python packaging/catalogue.py"


def test_every_word_is_translated(catalogue: ModuleType) -> None:
    assert catalogue.untranslated() == []


def test_a_translation_fills_in_the_same_values(catalogue: ModuleType) -> None:
    from babel.messages.pofile import read_po

    with catalogue.po_file("es").open("rb") as file:
        for message in read_po(file):
            held = [sorted(re.findall(r"\{\w*\}", str(text))) for text in (message.id, message.string)]
            assert held[0] == held[1], message.id


SAID = "def f():\n    told = 'One' if a else 'Twenty-two'\n    words.text(told)\n"
SAID_LATER = "words.text('One')\nraise Refused('Three of them', field='why')\n"


def test_new_words_are_found_and_translations_kept(catalogue: ModuleType, tmp_path: Path) -> None:
    module, forms_folder = tmp_path / "src" / "youthcourt" / "gui" / "x.py", tmp_path / "ui"
    module.parent.mkdir(parents=True)
    forms_folder.mkdir()
    (forms_folder / "door.ui").write_text(FORM.format(title="Unlock"), encoding="utf-8")
    shutil.copytree(ROOT / "resources" / "court", tmp_path / "resources" / "court")
    module.write_text(SAID, encoding="utf-8")
    catalogue.update(tmp_path)
    assert catalogue.not_taken_over(tmp_path) == []
    assert {"es: One", "es: Twenty-two", "es, forms: Unlock"} <= set(catalogue.untranslated(tmp_path))

    path = catalogue.po_file("es", tmp_path)
    told = path.read_text("utf-8").replace('msgid "One"\nmsgstr ""', 'msgid "One"\nmsgstr "Uno"')
    path.write_text(told, encoding="utf-8")
    module.write_text(SAID_LATER, encoding="utf-8")
    assert {"es: Three of them", "es: Twenty-two"} <= set(catalogue.not_taken_over(tmp_path))
    catalogue.update(tmp_path)
    assert 'msgstr "Uno"' in path.read_text("utf-8")
    assert "Twenty-two" not in path.read_text("utf-8")
    assert [made.suffix for made in catalogue.compile_all(tmp_path)] == [".mo", ".qm"]
