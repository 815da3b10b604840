"""The court's own choices: bounds, types, case numbers by pattern and year."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.services.desk import Desk
from tests.services.test_import_own_sheet import ANN, HEAD, planned
from youthcourt.domain.errors import BadInput
from youthcourt.domain.sanctions import DutyRule
from youthcourt.domain.text import NOT_IN_FILES
from youthcourt.services import imports, settings
from youthcourt.services.settings import DECLARED, CourtSettings


def test_every_choice_is_declared_once_with_label_and_help() -> None:
    assert set(DECLARED) == {field.name for field in fields(CourtSettings)}
    assert all(declared.label and declared.help for declared in DECLARED.values())


def test_a_new_court_has_the_defaults_of_the_reference(desk: Desk) -> None:
    assert desk.ask(settings.settings) == CourtSettings()
    assert desk.ask(settings.settings).duty_rule is DutyRule.REQUIRED


def test_choices_are_kept_each_in_its_own_type(desk: Desk) -> None:
    chosen = desk.do(
        settings.change_settings, jury_size=8, credits=False, usual_rooms=["North", " South ", "North", ""],
        court_name="  Maple  County ", jury_duty="offered", usual_start="9:30",
    )  # fmt: skip
    assert (chosen.jury_size, chosen.credits, chosen.court_name) == (8, False, "Maple County")
    assert chosen.usual_rooms == ("North", "South")
    assert desk.ask(settings.settings) == chosen
    assert desk.do(settings.change_settings, usual_rooms="East\nWest").usual_rooms == ("East", "West")


def test_the_same_choice_again_writes_nothing(desk: Desk) -> None:
    desk.do(settings.change_settings, paper="a4")
    before = desk.everything()
    desk.do(settings.change_settings, paper="a4")
    assert desk.everything() == before


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("jury_size", 0), ("jury_size", 25), ("jury_size", "6"), ("jury_size", True), ("credits", 1),
        ("disposition_days", 731), ("age_of_majority", 9), ("hearing_minutes", 9), ("paper", "a3"),
        ("jury_duty", "perhaps"), ("usual_start", "25:00"), ("usual_start", "nine"),
        ("case_pattern", "YC-####"),
        ("case_pattern", "YC-YYYY"), ("court_name", "a\u202eb"), ("usual_rooms", " \n "), ("no_such", 1),
        ("jury_minimum", 7), ("country", "xx"), ("region", "new york"), ("wording", "fr"),
        ("lock_minutes", 121),
        ("lock_minutes", -1),
    ],
)  # fmt: skip
def test_a_choice_that_cannot_be_used_is_refused_with_a_sentence(desk: Desk, key: str, value: Any) -> None:
    sentence = desk.refused(settings.change_settings, kind=BadInput, **{key: value})
    assert sentence.endswith(".")
    assert desk.ask(settings.settings) == CourtSettings()


@pytest.mark.parametrize("sign", list(NOT_IN_FILES))
def test_a_pattern_that_no_file_could_be_named_by_is_refused(desk: Desk, sign: str) -> None:
    sentence = desk.refused(settings.change_settings, kind=BadInput, case_pattern=f"YC{sign}YYYY-####")
    assert sentence == (
        'A case number also names files, so its pattern cannot hold any of / \\ : * ? " < > |. Use a hyphen.'
    )


def test_bounds_are_told_with_the_name_that_the_clerk_reads(desk: Desk) -> None:
    sentence = desk.refused(settings.change_settings, kind=BadInput, jury_size=99)
    assert sentence == "Jurors on a panel must be a whole number between 1 and 24."


def test_case_numbers_follow_the_pattern_and_begin_again_each_year(desk: Desk) -> None:
    numbers = [desk.refer(f"Kid{place}", referred_on=day) for place, day in enumerate(
        (date(2026, 11, 1), date(2026, 11, 2), date(2025, 12, 31))
    )]  # fmt: skip
    assert numbers == ["YC-2026-0001", "YC-2026-0002", "YC-2025-0001"]
    desk.do(settings.change_settings, case_pattern="##.YY-T")
    assert desk.refer("Ann") == "01.26-T"


def test_a_number_that_is_taken_is_passed_over(desk: Desk, tmp_path: Path) -> None:
    """By a referral, and by an import, which counts ahead."""
    desk.do(settings.change_settings, case_pattern="YYYY-#")
    assert desk.refer("Ann") == "2026-1"
    desk.do(settings.change_settings, case_pattern="YYYY-##")
    desk.do(settings.change_settings, case_pattern="YYYY-#")
    with desk.office.store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE numberseries SET last = 0")
    assert desk.refer("Ben") == "2026-2"
    with desk.office.store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE numberseries SET last = 0")
    report = desk.do(imports.run_import, planned(tmp_path, HEAD + ANN))
    assert [line.case for line in report.lines] == ["2026-3"]


def test_what_an_older_or_newer_program_stored_besides_is_left_alone(desk: Desk) -> None:
    with desk.office.store.engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO setting VALUES ('gone', '1'), ('usual_rooms', '[\"X\"]')")
    assert desk.ask(settings.settings) == CourtSettings(usual_rooms=("X",))


def test_choices_are_checked_before_there_is_a_court_to_keep_them_in() -> None:
    """Starting a court refuses them on the page where they are typed, by the same rules."""
    settings.check_choices(case_pattern="OC-YYYY-###", usual_start="09:30", usual_place="")
    with pytest.raises(BadInput) as refused:
        settings.check_choices(usual_start="noon")
    assert refused.value.field == "usual_start"


@pytest.mark.parametrize("typed", ["9:30 AM", "9:30 am", "9.30", "930", "9:30"])
def test_the_usual_start_is_kept_in_one_way_however_it_is_typed(desk: Desk, typed: str) -> None:
    """Rule: a time is taken as the window itself writes it, and as people type it."""
    assert desk.do(settings.change_settings, usual_start=typed).usual_start == "09:30"
    assert desk.do(settings.change_settings, usual_start="1:30 pm").usual_start == "13:30"


@pytest.mark.parametrize("typed", ["ny", "Ny", " NY "])
def test_the_state_is_kept_in_capitals(desk: Desk, typed: str) -> None:
    """Rule: a short code is taken in whichever letters it is typed."""
    assert desk.do(settings.change_settings, region=typed).region == "NY"
