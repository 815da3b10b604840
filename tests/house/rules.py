"""The rules of the house that imports cannot say: a sentence a rule, and a source that breaks it."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from dataclasses import dataclass

from tests.house import said, shape
from tests.house.sources import Source, attributes, calls, imports, names, strings

PRODUCT = ("youthcourt/",)
TESTS = ("tests/",)
QT_ROOMS = ("youthcourt/gui/", "youthcourt/look/", "youthcourt/screen/")
MARKUP = r"</?(?:b|i|u|a|p|br|em|strong|font|span|div|html|body|h[1-6]|ul|ol|li|table|tr|td|img)\b[^<>]*>"
SQL = (
    r"\b(?:SELECT\s.*\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|PRAGMA\s|(?:CREATE|ALTER|DROP)\s+"
    r"(?:TABLE|INDEX|VIRTUAL|TRIGGER|VIEW)|ATTACH\s+DATABASE|BEGIN\s+IMMEDIATE)|^\s*select\s.*\sfrom\s+\w+"
)
ENGINE_SQL = r"(?i)\bPRAGMA\s|\bfts5\b|\bsqlite_(?:master|schema)\b|\bsqlcipher_export\b"
NETWORK = r"(?:socket|ssl|urllib\.request|http|ftplib|smtplib|requests|httpx|PySide6\.QtNetwork)(?:\..*)?"


@dataclass(frozen=True)
class Rule:
    """One sentence, where it holds, how a breach is found, and a file that breaks it."""

    sentence: str
    holds_in: tuple[str, ...]
    find: Callable[[Source], list[int]]
    offender: Source
    apart_from: tuple[str, ...] = ()

    def breaches(self, source: Source) -> list[int]:
        """Return the lines of *source* that break the rule; none where it does not hold."""
        if not source.within(*self.holds_in) or source.within(*self.apart_from):
            return []
        return sorted(self.find(source))


RULES = (
    Rule(
        "A live row never leaves the store: nothing outside it touches .session",
        PRODUCT,
        lambda s: attributes(s, "session"),
        Source("youthcourt/services/x.py", "def f(unit):\n    unit.session.add(1)\n"),
        ("youthcourt/store/",),
    ),
    Rule(
        "Only the unit of work commits",
        PRODUCT,
        lambda s: calls(s, r"(?:.*\.)?commit"),
        Source("youthcourt/store/backup.py", "def f(c):\n    c.commit()\n"),
        ("youthcourt/store/unit.py",),
    ),
    Rule(
        "The clock is handed in: nothing below __main__ asks what day it is",
        PRODUCT,
        lambda s: (
            calls(s, r"(?:.*\.)?(?:date|datetime)\.(?:today|now|utcnow)")
            + calls(s, r"time\.(?:time|time_ns|localtime|gmtime|ctime|strftime)")
            + calls(s, r"(?:.*\.)?QDate(?:Time)?\.current\w*")
        ),
        Source("youthcourt/gui/cases/x.py", "import datetime\nx = datetime.date.today()\n"),
        ("youthcourt/__main__.py",),
    ),
    Rule(
        "Chance is handed in as a seed: nobody draws from the shared random numbers",
        PRODUCT,
        lambda s: calls(s, r"random\.(?!Random$)\w+"),
        Source("youthcourt/domain/draw.py", "import random\nx = random.choice([1])\n"),
    ),
    Rule(
        "Text becomes a paragraph in one place, which escapes it",
        PRODUCT,
        lambda s: calls(s, r"(?:.*\.)?Paragraph"),
        Source("youthcourt/printing/docket.py", "x = Paragraph('a')\n"),
        ("youthcourt/printing/page.py",),
    ),
    Rule(
        "No label shows rich text, so that a name is never read as markup",
        QT_ROOMS,
        lambda s: (
            names(s, r"RichText|AutoText|MarkdownText|setHtml|insertHtml|appendHtml|setMarkdown")
            + strings(s, MARKUP)
        ),
        Source("youthcourt/gui/cases/x.py", "label.setText('<b>Name</b>')\n"),
    ),
    Rule(
        "Every word of the window is asked of the catalogue, so that it can be said in another language",
        ("youthcourt/gui/", "youthcourt/look/"),
        said.unsaid,
        Source("youthcourt/gui/cases/x.py", "label.setText(f'{count} cases' if count else 'No cases yet')\n"),
        ("youthcourt/gui/tour/",),
    ),
    Rule(
        "No SQL stands outside the store",
        PRODUCT,
        lambda s: strings(s, SQL),
        Source("youthcourt/services/x.py", "x = 'SELECT id FROM person'\n"),
        ("youthcourt/store/",),
    ),
    Rule(
        "What only this engine understands stands in one module, so that a second engine is one more",
        ("youthcourt/store/",),
        lambda s: strings(s, ENGINE_SQL),
        Source("youthcourt/store/unit.py", "x = 'PRAGMA foreign_keys=ON'\n"),
        ("youthcourt/store/sqlcipher.py",),
    ),
    Rule(
        "No bulk change past the store: nothing else updates or deletes by statement",
        PRODUCT,
        lambda s: calls(s, r"(?:sqlalchemy\.|sqlmodel\.|sa\.)?(?:update|delete)"),
        Source("youthcourt/services/x.py", "x = update(Person)\n"),
        ("youthcourt/store/",),
    ),
    Rule(
        "Nobody reaches for things through the application object",
        PRODUCT,
        shape.reached_through_application,
        Source("youthcourt/gui/x.py", "x = QApplication.instance().office\n"),
        ("youthcourt/__main__.py",),
    ),
    Rule(
        "Forms are compiled, never loaded at run time",
        PRODUCT,
        lambda s: names(s, r"loadUiType|loadUi|QUiLoader"),
        Source("youthcourt/gui/x.py", "Form, Base = loadUiType('x.ui')\n"),
    ),
    Rule(
        "A bug is never swallowed: what catches everything raises it again",
        (*PRODUCT, *TESTS),
        shape.broad_handlers,
        Source("youthcourt/services/x.py", "try:\n    f()\nexcept Exception:\n    pass\n"),
    ),
    Rule(
        "Settings of the window's shape stand in one place, and nothing else is kept in QSettings",
        PRODUCT,
        lambda s: names(s, "QSettings") + [line for line, name in imports(s) if name.endswith(".QSettings")],
        Source("youthcourt/gui/x.py", "from PySide6.QtCore import QSettings\n"),
        ("youthcourt/gui/kit/remember.py",),
    ),
    Rule(
        "Standard output belongs to the command line",
        PRODUCT,
        lambda s: calls(s, "print"),
        Source("youthcourt/services/x.py", "print('done')\n"),
        ("youthcourt/cli/",),
    ),
    Rule(
        "The program never speaks to a network",
        PRODUCT,
        lambda s: [line for line, name in imports(s) if re.fullmatch(NETWORK, name)],
        Source("youthcourt/services/x.py", "import urllib.request\n"),
    ),
    Rule(
        "Each room uses the outside libraries that are its own, and the domain uses none",
        PRODUCT,
        shape.foreign_imports,
        Source("youthcourt/domain/x.py", "import babel\n"),
    ),
    Rule(
        "The door knows the kit, the forms and the look alone, so that it paints at once",
        ("youthcourt/gui/door.py", "youthcourt/gui/door/"),
        lambda s: shape.imports_beyond(s, shape.DOOR_MAY_KNOW),
        Source("youthcourt/gui/door.py", "from youthcourt.services import office\n"),
    ),
    Rule(
        "Values of the court's rules and papers are frozen",
        ("youthcourt/domain/", "youthcourt/printing/documents/"),
        shape.thawed_dataclasses,
        Source("youthcourt/domain/x.py", "@dataclass\nclass A:\n    x: int\n"),
    ),
    Rule(
        "Each module and package says what it is for",
        (*PRODUCT, *TESTS),
        lambda s: [] if ast.get_docstring(s.tree) else [1],
        Source("youthcourt/store/__init__.py", "x = 1\n"),
    ),
    Rule(
        "Each public function and class says what it does",
        PRODUCT,
        shape.undocumented,
        Source("youthcourt/domain/x.py", "def f():\n    return 1\n"),
    ),
    Rule(
        "Each exception made to a check carries its reason",
        (*PRODUCT, *TESTS),
        shape.unreasoned_exceptions,
        Source("youthcourt/domain/x.py", "x = 1  \x23 noqa: E501\n"),
    ),
    Rule(
        f"A file holds at most {shape.FILE_LIMIT} lines",
        (*PRODUCT, *TESTS),
        shape.too_long,
        Source("youthcourt/domain/x.py", "\n" * (shape.FILE_LIMIT + 1)),
        tuple(shape.LONG_FILES),
    ),
    Rule(
        f"A function holds at most {shape.FUNCTION_LIMIT} lines of code",
        PRODUCT,
        shape.long_functions,
        Source("youthcourt/domain/x.py", "def f():\n" + "    x = 1\n" * (shape.FUNCTION_LIMIT + 1)),
        tuple(shape.LONG_FILES),
    ),
    Rule(
        "A test waits for what happens, never for time to pass",
        TESTS,
        lambda s: calls(s, r"qtbot\.wait|(?:.*\.)?qWait|(?:time|QThread)\.(?:sleep|msleep)|sleep"),
        Source("tests/gui/test_x.py", "def test_x(qtbot):\n    qtbot.wait(10)\n"),
    ),
    Rule(
        "No test is skipped, expected to fail or commented out",
        TESTS,
        lambda s: names(s, r"skip|skipif|xfail|importorskip|skipTest") + shape.dead_tests(s),
        Source("tests/x/test_x.py", "@pytest.mark.skipif(True)\ndef test_x(): ...\n"),
    ),
)
