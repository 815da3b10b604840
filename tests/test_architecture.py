"""The rules of the house, each kept everywhere and each able to fail."""

from __future__ import annotations

import subprocess
import xml.etree.ElementTree as ET

import pytest

from tests.house.rules import RULES, Rule
from tests.house.shape import FILE_LIMIT, LIBRARIES, LONG_FILES
from tests.house.sources import DRAWN, ROOT, Source, all_sources

IDS = [rule.sentence for rule in RULES]
TOP_LEVEL = {
    "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", ".ci", ".gitignore",
    "src", "ui", "resources", "tests", "packaging",
}  # fmt: skip


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_the_house_keeps_the_rule(rule: Rule) -> None:
    broken = [f"{s.name}:{line}" for s in all_sources() for line in rule.breaches(s)]
    assert not broken, f"{rule.sentence}. Broken at: {', '.join(broken)}"


def test_the_top_level_is_fixed() -> None:
    """Pictures and notes of a day's work have no place in the tree (architecture, *The house*)."""
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    tops = {name.split("/")[0] for name in tracked.stdout.decode().split("\0") if name}
    assert tops <= TOP_LEVEL, f"Not of the house: {tops - TOP_LEVEL}"


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_the_rule_can_fail(rule: Rule) -> None:
    assert rule.breaches(rule.offender)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.apart_from], ids=lambda r: r.sentence)
def test_the_rule_spares_only_its_own_exceptions(rule: Rule) -> None:
    spared = rule.apart_from[0]
    place = spared if spared.endswith(".py") else f"{spared}x.py"
    assert not rule.breaches(Source(place, rule.offender.text))


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("x = 1  \x23 noqa: E501 - the address is one word", True),
        ("x = f()  \x23 type: ignore[misc]  # the library ships no types", True),
        ("x = f()  \x23 type: ignore[misc]", False),
        ("if x:  \x23 pragma: no cover", False),
        ("if x:  \x23 pragma: no cover - Windows alone", True),
    ],
)
def test_a_reason_is_more_than_a_code(text: str, holds: bool) -> None:
    rule = next(rule for rule in RULES if "carries its reason" in rule.sentence)
    assert (not rule.breaches(Source("youthcourt/domain/x.py", text + "\n"))) is holds


@pytest.mark.parametrize(
    ("handler", "holds"),
    [
        ("except BaseException:\n    tidy()\n    raise", True),
        ("except:\n    raise", True),
        ("except (ValueError, Exception) as e:\n    pass", False),
        ("except (ValueError, OSError):\n    pass", True),
    ],
)
def test_tidying_up_before_raising_again_is_allowed(handler: str, holds: bool) -> None:
    rule = next(rule for rule in RULES if "swallowed" in rule.sentence)
    assert (not rule.breaches(Source("youthcourt/domain/x.py", f"try:\n    f()\n{handler}\n"))) is holds


def test_plain_sentences_are_no_sql_and_no_markup() -> None:
    plain = Source(
        "youthcourt/gui/cases/x.py",
        "a = 'Select a case from the list.'\nb = 'Update the settings'\nc = 'a <= b and c > d'\n",
    )
    assert [rule.sentence for rule in RULES[:13] if rule.breaches(plain)] == []


def test_every_folder_with_code_is_a_package() -> None:
    folders = {path.parent for path in (ROOT / "src" / "youthcourt").rglob("*.py")}
    # Alembic loads its environment and its versions by path.
    assert [f for f in folders if not (f / "__init__.py").exists() and "migrations" not in f.parts] == []


def test_every_room_has_its_libraries_named() -> None:
    rooms = {source.room for source in all_sources() if source.name.startswith("youthcourt/")}
    assert rooms <= set(LIBRARIES)


def test_no_form_holds_rich_text() -> None:
    for form in sorted((ROOT / "ui").glob("*.ui")):
        root = ET.parse(form).getroot()
        texts = [element.text or "" for element in root.iter("string")]
        formats = [element.text or "" for element in root.iter("enum")]
        assert not [t for t in texts if "</" in t or "<br" in t], form.name
        assert not [f for f in formats if f.endswith(("RichText", "MarkdownText"))], form.name


def test_exceptions_for_long_files_are_still_needed() -> None:
    long = [source for source in all_sources() if source.text.count("\n") > FILE_LIMIT]
    assert [place for place in LONG_FILES if not any(source.within(place) for source in long)] == []


def test_compiled_forms_are_not_in_the_rules() -> None:
    assert not [s for s in all_sources() if s.name.startswith(DRAWN) and not s.name.endswith("__init__.py")]
