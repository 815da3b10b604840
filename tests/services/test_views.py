"""Saved views: kept for everybody, counted in one question, shipped with a new court."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from tests.services.desk import Desk
from youthcourt.domain.errors import BadInput, NotFound, Refused
from youthcourt.domain.lists import Asked
from youthcourt.services import opening
from youthcourt.services.case_lists import STAGE
from youthcourt.services.upkeep import KdfCost
from youthcourt.services.views import (
    COUNTS,
    change_view,
    delete_view,
    list_views,
    rename_view,
    save_view,
    view_count,
)

INTAKE = (
    Asked("maria", orders=()).keeping(STAGE, ["intake"]).sorted_by("stage").then_by("youth", descending=True)
)


def test_a_new_court_begins_with_three_views_of_cases(tmp_path: Path, clock: Clock) -> None:
    office, _code = opening.start_court(tmp_path / "c", "Maple", PASSPHRASE, clock, cost=KdfCost(64, 1, 1))
    views = office.ask(list_views)
    assert [(view.page, view.name) for view in views] == [
        ("cases", "To call"), ("cases", "No hearing yet"), ("cases", "Late"),
    ]  # fmt: skip
    assert [office.ask(view_count, view.page, view.asked) for view in views] == [0, 0, 0]
    office.close()


def test_a_view_comes_back_as_it_was_saved(desk: Desk) -> None:
    """Words, chips, both orders and the columns."""
    key = desk.do(save_view, "cases", " At intake ", INTAKE, ("Case", "Youth"))
    (view,) = desk.ask(list_views)
    assert (view.id, view.name, view.asked, view.columns) == (key, "At intake", INTAKE, ("Case", "Youth"))
    assert {"views"} in desk.announced
    desk.do(rename_view, key, "Intake now")
    desk.do(change_view, key, Asked())
    (view,) = desk.ask(list_views)
    assert (view.name, view.asked, view.columns) == ("Intake now", Asked(), ())
    desk.do(delete_view, key)
    assert desk.ask(list_views) == ()


def test_a_view_counts_what_its_list_shows(desk: Desk) -> None:
    desk.refer("Ann")
    desk.ready("Ben")
    assert desk.ask(view_count, "cases", Asked().keeping(STAGE, ["intake"])) == 1
    assert {page: desk.ask(view_count, page, Asked()) for page in COUNTS} == {
        "cases": 2, "people": 3, "duty": 0, "credits": 0, "sittings": 0,
    }  # fmt: skip


def test_views_keep_their_order_and_their_page(desk: Desk) -> None:
    for page, name in (("people", "A"), ("cases", "Z"), ("cases", "A")):
        desk.do(save_view, page, name, Asked())
    assert [(view.page, view.name) for view in desk.ask(list_views)] == [
        ("cases", "Z"), ("cases", "A"), ("people", "A"),
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["", "   ", "x" * 41])
def test_a_view_needs_a_short_name(desk: Desk, name: str) -> None:
    assert "name" in desk.refused(save_view, "cases", name, Asked(), kind=BadInput)


def test_a_name_is_taken_once_a_list(desk: Desk) -> None:
    """Whatever case and accents; a view may keep its own name."""
    key = desk.do(save_view, "cases", "Día", Asked())
    assert "Choose another name" in desk.refused(save_view, "cases", "dia", Asked(), kind=Refused)
    desk.do(save_view, "people", "Día", Asked())
    desk.do(rename_view, key, "DIA")
    assert "no such view" in desk.refused(delete_view, "gone", kind=NotFound)
