"""Collect what is to be translated, keep the Spanish up to date, and compile it.

``python packaging/catalogue.py`` reads the words out of ``src`` and ``resources/court`` into
``resources/locale/messages.pot``, takes new ones over into each ``messages.po`` (translations are kept),
has Qt read the forms into ``youthcourt_es.ts``, and compiles both. The build compiles alone.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("es",)
ERRORS = {
    "YouthCourtError",
    "Refused",
    "BadInput",
    "NotFound",
    "StoreProblem",
    "WrongKey",
    "InUse",
    "Stopped",
}
TAKERS = {
    "text": (0,), "own": (0,), "Reason": (1,), "Column": (0,), "Command": (0, 1), "Question": (0, 1, 2, 3),
    "Declared": (0, 1, 2), "Country": (0,), "Part": (2,), "_told": (0,), "_screened": (2,),
    "RowRefused": (0,), "_wrong": (0, 1), "check_day": (1, 2),
    "_figure": (0,), "finding": (0, 1), "Finding": (0, 1, 2), "ShippedMapping": (1,), "finding_of": (0,),
}  # fmt: skip
"""Functions that are handed words of the program, and which of their arguments these are."""
NAMED = {"field", "called", "why", "missing", "nobody", "instead", "no_match", "nothing"}
"""Arguments by name that hold words of the program; ``field`` may name a field as well."""
MODULE_WORDS = (
    "gui",
    "printing",
    "look",
    "screen",
    "services",
    "exchange",
    "domain/criteria.py",
    "domain/ladder.py",
    "domain/measures.py",
    "domain/missing.py",
    "domain/referral.py",
    "domain/stages.py",
)
"""Where a word that stands at the head of a module is one for people."""
LISTED = ("domain/consent.py", "services/person_reads.py")
"""Modules whose functions return lists of words; ``words.listing`` translates them."""
NOT_WORDS = re.compile(
    r"gui/(forms|tour)/|gui/kit/(remember|date_words)\.py|look/(sheets|style|fonts|palette|icons|theme|tokens)\.py"
    r"|printing/(letters|typeset)\.py|services/(sample|latin)\w*\.py|exchange/(workbook_in|text_in|tables_in|dates_in)\.py"
    r"|exchange/guessing\.py|gui/main_window/system_lock\.py"
)
_TOMLS = {
    "criteria.toml": ("words", "help", "scale"),
    "questions.toml": ("title", "questions", "rules"),
    "papers.toml": ("title", "sentences", "steps", "aims", "consequences"),
    "sanctions.toml": ("label", "proof"),
    "offenses.toml": ("label", "class", "usual_classes"),
    "eligibility.toml": ("label",),
    "circumstances.toml": ("label",),
    "plain.toml": ("name",),
    "people.toml": ("name",),
    "nypd_queens.toml": ("name",),
}


def collected(root: Path = ROOT) -> dict[str, list[str]]:
    """Return every sentence and word of the program with the files that say it, in their order."""
    found: dict[str, list[str]] = {}
    for path in sorted((root / "src" / "youthcourt").rglob("*.py")):
        place = path.relative_to(root / "src" / "youthcourt").as_posix()
        if "/forms/" in place or place.startswith(("store/migrations", "cli/")):
            continue
        for msgid in _of_module(place, ast.parse(path.read_text(encoding="utf-8"))):
            _add(found, msgid, place)
    for name, keys in _TOMLS.items():
        whole = tomllib.loads((root / "resources" / "court" / name).read_text(encoding="utf-8"))
        for msgid in _of_data(whole, keys):
            _add(found, msgid, f"court/{name}")
    return found


def _add(found: dict[str, list[str]], msgid: str, place: str) -> None:
    if re.search(r"[^\W\d_]", msgid) and place not in found.setdefault(msgid, []):
        found[msgid].append(place)


def _of_data(part: object, keys: tuple[str, ...], wanted: bool = False) -> Iterator[str]:
    if isinstance(part, dict):
        for key, value in part.items():
            yield from _of_data(value, keys, key in keys)
    elif isinstance(part, list):
        for value in part:
            yield from _of_data(value, keys, wanted)
    elif isinstance(part, str) and wanted and part:
        yield part


def _of_module(place: str, tree: ast.Module) -> Iterator[str]:
    if place == "words/of_values.py":
        yield from _of_lists(tree)
    if place.startswith(MODULE_WORDS) and not NOT_WORDS.search(place):
        yield from _of_head(tree)
    if place in LISTED:
        yield from _told_within(tree)
    for scope in ast.walk(tree):
        if isinstance(scope, (ast.FunctionDef, ast.Module)):
            local = _assigned(scope)
            for call in _calls(scope):
                for given in _handed(call):
                    yield from _literals(given, local)


def _told_within(tree: ast.Module) -> Iterator[str]:
    """Every phrase that begins small in the functions of a module: ``a guardian``."""
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        said = node.value if isinstance(node, ast.Constant) and id(node) not in docstrings else None
        if isinstance(said, str) and re.match(r"[a-z]+ [a-z]", said):
            yield said


def _of_lists(tree: ast.Module) -> Iterator[str]:
    """The words of ``VALUES`` and ``UNITS``: what stands as a value, never as a key."""
    for node in tree.body:
        target = getattr(node, "target", None) or next(iter(getattr(node, "targets", [])), None)
        if isinstance(target, ast.Name) and target.id in ("VALUES", "UNITS"):
            yield from _values(node.value)  # type: ignore[attr-defined]


def _of_head(tree: ast.Module) -> Iterator[str]:
    """The words in constants, and in what functions take where nothing is given."""
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        for default in (*function.args.defaults, *function.args.kw_defaults):
            if default is not None:
                yield from (text for text in _values(default) if looks_like_words(text))
    for node in tree.body:
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
            names = [
                ast.unparse(t) for t in (node.targets if isinstance(node, ast.Assign) else [node.target])
            ]
            if "__all__" not in names:
                yield from (text for text in _values(node.value) if looks_like_words(text))


def _values(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node.value
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from _values(value)
    elif isinstance(node, (ast.Tuple, ast.List, ast.Set)):
        for value in node.elts:
            yield from _values(value)
    elif isinstance(node, ast.Call) and _name(node) not in (
        "compile",
        "TypeVar",
        "getLogger",
        "Path",
        "namedtuple",
    ):
        for value in (*node.args, *(keyword.value for keyword in node.keywords)):
            yield from _values(value)


def looks_like_words(text: str) -> bool:
    """Say whether a text is made for people: it has a blank or begins with a capital, and is no name."""
    if not re.search(r"[^\W\d_]{2}", text):
        return False
    if re.fullmatch(r"[\w.\-/:]*[_.:/][\w.\-/:]*|[a-z]\w*|[a-z0-9]+(?:-[a-z]+)+|[A-Z][A-Z\d-]*", text):
        return False
    return not re.fullmatch(r"(?:(?:Ctrl|Alt|Shift)\+)+\S+|F\d+|Pg(?:Up|Down)|[\w,]*%.*", text)


def _name(call: ast.Call) -> str:
    return str(getattr(call.func, "attr", getattr(call.func, "id", "")))


def _calls(scope: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(scope):
        if isinstance(node, ast.Call):
            yield node


def _handed(call: ast.Call) -> Iterator[ast.expr]:
    """Return the arguments of a call that are words of the program."""
    name = _name(call)
    places = (0,) if name in ERRORS else TAKERS.get(name, ())
    if name == "text" and ast.unparse(call.func) != "words.text" and ast.unparse(call.func) != "text":
        places = ()
    for place in places:
        if place < len(call.args):
            yield call.args[place]
    if name in ERRORS or name in TAKERS or name.startswith(("clean_", "_check", "check_")):
        for keyword in call.keywords:
            if keyword.arg in NAMED and not _is_name(keyword.value):
                yield keyword.value


def _is_name(value: ast.expr) -> bool:
    """Say whether an argument is the name of a field (``field="birth"``) and no word for people."""
    return isinstance(value, ast.Constant) and bool(re.fullmatch(r"[a-z]\w*", str(value.value)))


def _assigned(scope: ast.AST) -> dict[str, list[ast.expr]]:
    found: dict[str, list[ast.expr]] = {}
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    found.setdefault(target.id, []).append(node.value)
                elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    for name, value in zip(target.elts, node.value.elts, strict=False):
                        if isinstance(name, ast.Name):
                            found.setdefault(name.id, []).append(value)
    return found


def _literals(node: ast.expr, local: dict[str, list[ast.expr]]) -> Iterator[str]:
    """Return the texts that an argument may be, through a choice, a list or a name of the function."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if " " in node.value or not re.fullmatch(r"[a-z]\w*_\w*", node.value):
            yield node.value
        return
    further: list[ast.expr] = []
    if isinstance(node, ast.IfExp):
        further = [node.body, node.orelse]
    elif isinstance(node, (ast.BoolOp, ast.Dict)):
        further = node.values
    elif isinstance(node, ast.Name):
        # A name of a name is not followed: the words stand where it was first written.
        further = [value for value in local.get(node.id, ()) if not isinstance(value, ast.Name)]
        local = {}
    elif isinstance(node, ast.Subscript):
        further = [node.value]
    for value in further:
        yield from _literals(value, local)


def locale_folder(root: Path = ROOT) -> Path:
    """Return where the catalogues lie."""
    return root / "resources" / "locale"


def po_file(language: str, root: Path = ROOT) -> Path:
    """Return the catalogue of one language as translators edit it."""
    return locale_folder(root) / language / "LC_MESSAGES" / "messages.po"


def ts_file(language: str, root: Path = ROOT) -> Path:
    """Return the translation of the forms as Qt Linguist edits it."""
    return locale_folder(root) / f"youthcourt_{language}.ts"


def update(root: Path = ROOT) -> None:
    """Read the words out of the program and take them over; translations that are there are kept."""
    from babel.messages.catalog import Catalog
    from babel.messages.pofile import read_po, write_po

    template = Catalog(project="youthcourt", charset="utf-8")
    for msgid, places in collected(root).items():
        template.add(msgid, locations=[(place, 0) for place in places], flags=_flags(msgid))
    _write(locale_folder(root) / "messages.pot", template)
    for language in LANGUAGES:
        path = po_file(language, root)
        path.parent.mkdir(parents=True, exist_ok=True)
        held = (
            read_po(BytesIO(path.read_bytes()), locale=language)
            if path.exists()
            else Catalog(locale=language)
        )
        held.update(template, no_fuzzy_matching=True)
        held.obsolete.clear()
        held.locale = held.locale or language
        _write(path, held)
        _lupdate(language, root)
    del write_po


def _flags(msgid: str) -> tuple[str, ...]:
    return ("python-brace-format",) if re.search(r"\{\w*\}", msgid) else ()


def _write(path: Path, catalogue: object) -> None:
    from babel.messages.pofile import write_po

    out = BytesIO()
    write_po(out, catalogue, width=100, include_lineno=False, sort_output=True, omit_header=False)  # type: ignore[arg-type]
    text = re.sub(
        r'^"(?:POT-Creation|PO-Revision)-Date:.*\n|^"Generated-By:.*\n|^"Last-Translator:.*\n|^"Language-Team:.*\n',
        "",
        out.getvalue().decode("utf-8"),
        flags=re.MULTILINE,
    )
    text = re.sub(r"\A(?:#.*\n)+", "# Words of Youth Court.\n", text)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _tool(name: str) -> str:
    import PySide6

    folder = Path(PySide6.__file__).parent
    for candidate in (name, f"{name}.exe", f"libexec/{name}", f"Qt/libexec/{name}"):
        if (folder / candidate).exists():
            return str(folder / candidate)
    return f"pyside6-{name}"


def _run(*call: str) -> None:
    done = subprocess.run(call, check=False, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        raise SystemExit(f"{call[0]} failed: {done.stderr.strip() or done.stdout.strip() or done.returncode}")


def _lupdate(language: str, root: Path) -> None:
    forms = [path.relative_to(root).as_posix() for path in sorted((root / "ui").glob("*.ui"))]
    target = ts_file(language, root)
    done = subprocess.run(
        [_tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en_US",
         "-target-language", language, *forms, "-ts", str(target)],
        check=False, capture_output=True, text=True, encoding="utf-8", cwd=root,
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(f"lupdate failed: {done.stderr.strip() or done.returncode}")


def compiled_files(root: Path = ROOT) -> list[tuple[Path, Path]]:
    """Return each source of a translation with the file that it is compiled into."""
    pairs = []
    for language in LANGUAGES:
        pairs.append((po_file(language, root), po_file(language, root).with_suffix(".mo")))
        pairs.append((ts_file(language, root), ts_file(language, root).with_suffix(".qm")))
    return [pair for pair in pairs if pair[0].exists()]


def compile_all(root: Path = ROOT) -> list[Path]:
    """Compile the catalogues under *root* and return what was written."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    made = []
    for source, target in compiled_files(root):
        if source.suffix == ".po":
            out = BytesIO()
            write_mo(out, read_po(BytesIO(source.read_bytes())))
            target.write_bytes(out.getvalue())
        else:
            _run(_tool("lrelease"), "-silent", str(source), "-qm", str(target))
        made.append(target)
    return made


def untranslated(root: Path = ROOT) -> list[str]:
    """Return what has no translation yet, or one to be looked at again; empty when all is well."""
    import xml.etree.ElementTree as ET

    from babel.messages.pofile import read_po

    found = []
    for language in LANGUAGES:
        found += [
            f"{language}: {message.id}"
            for message in read_po(BytesIO(po_file(language, root).read_bytes()))
            if message.id and (not message.string or message.fuzzy)
        ]
        for element in ET.parse(ts_file(language, root)).getroot().iter("message"):
            told = element.find("translation")
            if told is None or not told.text or told.get("type") == "unfinished":
                found.append(f"{language}, forms: {element.findtext('source')}")
    return found


def not_taken_over(root: Path = ROOT) -> list[str]:
    """Return what the program says and no catalogue holds, and what it holds for nothing."""
    import xml.etree.ElementTree as ET

    from babel.messages.pofile import read_po

    said, found = set(collected(root)), []
    forms = {
        element.text
        for path in (root / "ui").glob("*.ui")
        for element in ET.parse(path).getroot().iter("string")
        if element.text and element.get("notr") != "true"
    }
    for language in LANGUAGES:
        held = {
            str(message.id)
            for message in read_po(BytesIO(po_file(language, root).read_bytes()))
            if message.id
        }
        found += [f"{language}: {msgid}" for msgid in sorted(said ^ held)]
        read = {m.findtext("source") for m in ET.parse(ts_file(language, root)).getroot().iter("message")}
        found += [f"{language}, forms: {text}" for text in sorted(forms - read)]
    return found


if __name__ == "__main__":
    if "--compile" not in sys.argv:
        update()
    for path in compile_all():
        sys.stdout.write(f"{path}\n")
    missing = untranslated()
    sys.stdout.write(f"{len(missing)} without a translation\n")
    if "--missing" in sys.argv:
        sys.stdout.write("\n".join(missing) + "\n")
