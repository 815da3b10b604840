"""How long the lists take in a court of 100,000 cases: counting, a window at the top, one far down.

Run by hand: ``uv run python -m tests.benchmarks.big_tables [cases]``. Nothing here is a test.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from tests.benchmarks.crowd import fill
from tests.house.clock import Clock
from youthcourt.domain.lists import Asked
from youthcourt.services import case_lists, catalogue, duty_lists, person_lists, upkeep, views
from youthcourt.services.office import Office

T = TypeVar("T")
PASSPHRASE = "correct horse battery staple"
WINDOW = 100


def main() -> None:
    """Make the court, then print the time of each question in milliseconds."""
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        clock = Clock()
        store, _code = upkeep.new_court(
            Path(folder) / "court", PASSPHRASE, clock, cost=upkeep.KdfCost(64, 1, 1)
        )
        office = Office(store, clock=clock)
        office.do(catalogue.seed_catalogues)
        office.do(views.seed_views)
        began = time.perf_counter()
        fill(office, cases)
        _say(f"{cases:,} cases made", time.perf_counter() - began)
        _time(office)
        _time_pages(office)
        office.close()


def _time(office: Office) -> None:
    for name, asked in _of_cases().items():
        _list(office, _CASES, f"cases, {name}", asked)
    for column in ("name", "roles", "born", "phone"):
        _list(office, _PEOPLE, f"people, by {column}", Asked().sorted_by(column))
    _list(office, _PEOPLE, "people, with a word", Asked().saying("zoe"))
    _list(office, _PEOPLE, "jurors", Asked().keeping("role", ["juror"]))
    for column in ("person", "left", "due", "credits"):
        _list(office, _DUTIES, f"duties, by {column}", Asked().sorted_by(column))
    _list(office, _DUTIES, "duties, as they come", Asked())
    _list(office, _DUTIES, "duties, late", Asked().keeping("status", ["late"]))
    _timed("duties, summed", lambda: office.ask(duty_lists.duty_sum))


def _time_pages(office: Office) -> None:
    """Time what a clerk waits for: a page opened, sorted, filtered and scrolled, painted each time."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from youthcourt.gui.cases.cases_page import CasesPage
    from youthcourt.gui.obligations.duty_page import DutyPage
    from youthcourt.gui.people.people_page import PeoplePage
    from youthcourt.look import palette
    from youthcourt.look.theme import Scheme

    app = QApplication([])
    palette.apply(app, Scheme.LIGHT)
    for kind in (CasesPage, PeoplePage, DutyPage):
        page: Any = kind(office)
        page.resize(1080, 720)
        table, header = page.desk.table, page.desk.table.header

        def painted(act: Callable[[], object], page: Any = page) -> None:
            act()
            page.grab()

        name = kind.__name__
        _timed(f"{name}: opened", lambda page=page: painted(page.load), warm=False)
        for at in (1, 0):
            _timed(
                f"{name}: sorted by {page.desk.model.columns[at].title}",
                lambda at=at, header=header: painted(
                    lambda: header.model().sort(at, Qt.SortOrder.DescendingOrder)
                ),
                warm=False,
            )
        _timed(
            f"{name}: a word typed",
            lambda page=page: painted(lambda: page.desk.model.set_filter("zoe")),
            warm=False,
        )
        page.desk.model.clear_filter()
        _timed(f"{name}: to the end", lambda table=table: painted(table.scrollToBottom), warm=False)
        _timed(f"{name}: all selected", lambda table=table: painted(table.selectAll), warm=False)
        page.deleteLater()
    for view in office.ask(views.list_views):
        _timed(
            f"view “{view.name}” counted",
            lambda view=view: office.ask(views.view_count, view.page, view.asked),
        )


def _of_cases() -> dict[str, Asked]:
    usual = Asked()
    return {
        "as they come": usual,
        **{f"by {column}": usual.sorted_by(column) for column in ("number", "youth", "offense", "stage")},
        **{f"by {column}": usual.sorted_by(column, descending=True) for column in ("hearing", "step")},
        "by stage, then youth": usual.sorted_by("stage").then_by("youth"),
        "with two words": usual.saying("zoe graff"),
        "without a match": usual.saying("nobodyhere"),
        "late": usual.keeping("late", ["yes"]),
        "at intake": usual.keeping("stage", ["intake"]),
    }


_CASES = (case_lists.count_cases, case_lists.case_window, case_lists.case_keys, case_lists.case_position)
_PEOPLE = (
    person_lists.count_people, person_lists.person_window, person_lists.person_keys,
    person_lists.person_position,
)  # fmt: skip
_DUTIES = (duty_lists.count_duties, duty_lists.duty_window, duty_lists.duty_keys, duty_lists.duty_position)


def _list(office: Office, reads: tuple[Any, Any, Any, Any], name: str, asked: Asked) -> None:
    count_rows, window, keys, position = reads
    count = _timed(f"{name}: count", lambda: office.ask(count_rows, asked))
    _timed(f"{name}: first {WINDOW}", lambda: office.ask(window, asked, 0, WINDOW))
    if count > WINDOW:
        _timed(f"{name}: last", lambda: office.ask(window, asked, count - WINDOW, WINDOW))
        last = office.ask(keys, asked, count - 1, 1)[0]
        _timed(f"{name}: place", lambda: office.ask(position, asked, last))


def _timed(name: str, act: Callable[[], T], *, warm: bool = True) -> T:
    if warm:
        act()
    began = time.perf_counter()
    done = act()
    _say(name, time.perf_counter() - began)
    return done


def _say(name: str, seconds: float) -> None:
    sys.stdout.write(f"{seconds * 1000:9.1f} ms  {name}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
