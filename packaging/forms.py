"""Compile every Designer form in ``ui/`` into ``youthcourt.gui.forms``.

Run by hatchling when the wheel (or an editable install) is built, and by hand
with ``python packaging/forms.py``. Each compiled form begins with the digest of
its ``.ui`` file, so that a changed form is found by what it says and not by when
it was saved. Forms whose ``.ui`` file is gone are deleted. For a standard wheel
the hook also maps ``resources/`` into the package.
"""

from __future__ import annotations

import hashlib
import importlib.util
import subprocess
import sys
import sysconfig
from pathlib import Path
from types import ModuleType
from typing import Any

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run by hand, outside a build
    BuildHookInterface = object

ROOT = Path(__file__).resolve().parent.parent


def forms_folder(root: Path = ROOT) -> Path:
    """Return where the compiled forms of the checkout at *root* lie."""
    return root / "src" / "youthcourt" / "gui" / "forms"


def uic_command() -> list[str]:
    """Return how to call Qt's own form compiler from the installed PySide6."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    for name in ("uic", "uic.exe", "libexec/uic", "Qt/libexec/uic"):
        if (folder / name).exists():
            return [str(folder / name), "-g", "python"]
    return [str(Path(sysconfig.get_path("scripts")) / "pyside6-uic")]


def first_line(source: Path) -> str:
    """Return the line that a form compiled from *source* as it is now begins with."""
    digest = hashlib.sha256(source.read_bytes().replace(b"\r\n", b"\n")).hexdigest()
    return f"# Compiled from ui/{source.name}, sha256 {digest}. Change the form, not this file.\n"


def compiled(source: Path) -> str:
    """Return the Python text of one form; raises SystemExit with uic's words if it refuses."""
    run = subprocess.run(
        [*uic_command(), str(source)], check=False, capture_output=True, text=True, encoding="utf-8"
    )
    if run.returncode or not run.stdout.strip():
        raise SystemExit(
            f"{source.name} could not be compiled: {run.stderr.strip() or run.returncode}. "
            "On a bare Linux, install the system libraries named in README.md first."
        )
    lines = run.stdout.splitlines(keepends=True)
    return first_line(source) + "".join(line for line in lines if not line.startswith("## Created by"))


def is_current(source: Path, out: Path) -> bool:
    """Say whether *out* was compiled from *source* as it is now."""
    if not out.exists():
        return False
    with out.open(encoding="utf-8") as file:
        return file.readline() == first_line(source)


def leftovers(root: Path = ROOT) -> list[Path]:
    """Return the compiled forms whose ``.ui`` file is gone."""
    wanted = {source.stem for source in (root / "ui").glob("*.ui")} | {"__init__"}
    return sorted(path for path in forms_folder(root).glob("*.py") if path.stem not in wanted)


def stale(root: Path = ROOT) -> list[str]:
    """Return the names of forms that are missing, outdated or left over; empty when all is well."""
    target = forms_folder(root)
    sources = sorted((root / "ui").glob("*.ui"))
    old = [source.name for source in sources if not is_current(source, target / f"{source.stem}.py")]
    return old + [path.name for path in leftovers(root)]


def compile_all(root: Path = ROOT) -> list[Path]:
    """Compile the forms under *root* that changed, and return all compiled forms."""
    target = forms_folder(root)
    target.mkdir(parents=True, exist_ok=True)
    made = []
    for source in sorted((root / "ui").glob("*.ui")):
        out = target / f"{source.stem}.py"
        if not is_current(source, out):
            half = out.with_suffix(".part")
            half.write_text(compiled(source), encoding="utf-8", newline="\n")
            half.replace(out)
        made.append(out)
    for path in leftovers(root):
        path.unlink()
    return made


def beside(name: str) -> ModuleType:
    """Return another script of this folder, which is no package."""
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    if spec is None or spec.loader is None:
        raise FileNotFoundError(name)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class FormsHook(BuildHookInterface):  # type: ignore[misc]  # hatchling is only there during a build
    """The hatchling side: compile forms and catalogues, and ship resources in a standard wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the forms before the files of the wheel are gathered."""
        compile_all(Path(self.root))
        beside("catalogue").compile_all(Path(self.root))
        if version == "standard":
            # In an editable install force-include puts files in the wrong place;
            # there, places.asset() finds resources/ in the checkout.
            build_data["force_include"]["resources"] = "youthcourt/resources"


if __name__ == "__main__":
    for path in compile_all():
        sys.stdout.write(f"{path}\n")
