"""Compile every Designer form in ``ui/`` into ``youthcourt.gui.forms``.

Run by hatchling when the wheel (or an editable install) is built, and by hand
with ``python packaging/forms.py``. Forms whose ``.ui`` file is gone are deleted.
For a standard wheel the hook also maps ``resources/`` into the package.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run by hand, outside a build
    BuildHookInterface = object  # type: ignore[assignment,misc]

ROOT = Path(__file__).resolve().parent.parent


def uic_command() -> list[str]:
    """Return how to call Qt's own form compiler from the installed PySide6."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    for name in ("uic", "uic.exe", "libexec/uic"):
        if (folder / name).exists():
            return [str(folder / name), "-g", "python"]
        if (folder / "Qt" / "libexec" / name).exists():
            return [str(folder / "Qt" / "libexec" / name), "-g", "python"]
    return [str(Path(sysconfig.get_path("scripts")) / "pyside6-uic")]


def compiled(source: Path) -> str:
    """Return the Python text of one form; raises CalledProcessError if uic refuses it."""
    run = subprocess.run(
        [*uic_command(), str(source)], check=True, capture_output=True, text=True, encoding="utf-8"
    )
    lines = run.stdout.splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith("## Created by"))


def compile_all(root: Path = ROOT) -> list[Path]:
    """Compile all forms under *root* and return the files now current."""
    target = root / "src" / "youthcourt" / "gui" / "forms"
    target.mkdir(parents=True, exist_ok=True)
    made = []
    for source in sorted((root / "ui").glob("*.ui")):
        out = target / f"{source.stem}.py"
        if not out.exists() or out.stat().st_mtime_ns < source.stat().st_mtime_ns:
            out.write_text(compiled(source), encoding="utf-8", newline="\n")
        made.append(out)
    for stale in set(target.glob("*.py")) - set(made) - {target / "__init__.py"}:
        stale.unlink()
    return made


class FormsHook(BuildHookInterface):
    """The hatchling side: compile forms, and ship resources in a standard wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        compile_all(Path(self.root))
        if version == "standard":
            # In an editable install force-include puts files in the wrong place;
            # there, places.asset() finds resources/ in the checkout.
            build_data["force_include"]["resources"] = "youthcourt/resources"


if __name__ == "__main__":
    for path in compile_all():
        sys.stdout.write(f"{path}\n")
