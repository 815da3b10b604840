"""Who may not sit on whose jury, and the one code that says why (domain reference, section 5.3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.conflicts import Bar, HearingFacts, JurorFacts, barred, tied

DAY = date(2026, 11, 28)
NOBODY: frozenset[str] = frozenset()
HEARING = HearingFacts(
    "h1",
    "YC-2026-0001",
    respondents=frozenset({"ana"}),
    start=540,
    end=585,
    co_respondents=frozenset({"ben"}),
    guardians=frozenset({"mother"}),
    household=frozenset({"lodger"}),
    relatives=frozenset({"sister"}),
    incident=frozenset({"shopkeeper"}),
    recused=frozenset({"neighbor"}),
)
JUROR = JurorFacts("kai")


@pytest.mark.parametrize(
    ("person", "bar"),
    [
        ("ana", Bar.RESPONDENT),
        ("ben", Bar.CO_RESPONDENT),
        ("mother", Bar.GUARDIAN),
        ("lodger", Bar.SAME_HOUSEHOLD),
        ("sister", Bar.RELATIVE),
        ("shopkeeper", Bar.SAME_INCIDENT),
        ("neighbor", Bar.RECUSED),
    ],
)
def test_whoever_is_tied_to_the_case_is_barred_and_the_tie_is_named(person: str, bar: Bar) -> None:
    assert tied(person, HEARING) is bar
    assert barred(JurorFacts(person), HEARING, day=DAY) is bar


def test_situation_2_a_sister_of_another_surname_is_barred_by_the_record_of_kinship() -> None:
    assert barred(JurorFacts("sister"), HEARING, day=DAY) is Bar.RELATIVE


def test_situation_5_a_co_respondent_on_duty_is_blocked_from_this_panel_and_from_no_other() -> None:
    ben = JurorFacts("ben", duty=True)
    other = HearingFacts("h2", "YC-2026-0002", frozenset({"eve"}), 540, 585)
    assert barred(ben, HEARING, day=DAY) is Bar.CO_RESPONDENT
    assert barred(ben, other, day=DAY) is None


@pytest.mark.parametrize(
    ("juror", "bar"),
    [
        (replace(JUROR, own_case_open=True), Bar.OWN_CASE),
        (replace(JUROR, may_serve_from=DAY + timedelta(days=1)), Bar.OWN_CASE),
        (replace(JUROR, oath=False), Bar.OATH),
        (replace(JUROR, permission=False), Bar.PERMISSION),
        (replace(JUROR, serving=False), Bar.STOPPED),
        (replace(JUROR, away=True), Bar.AWAY),
        (replace(JUROR, roles_today=frozenset({"h1"})), Bar.OTHER_ROLE),
    ],
)
def test_no_seat_for_who_is_not_ready_not_free_or_in_another_part(juror: JurorFacts, bar: Bar) -> None:
    assert tied("kai", HEARING) is None
    assert barred(juror, HEARING, day=DAY) is bar


@pytest.mark.parametrize(
    "juror",
    [
        JUROR,
        replace(JUROR, duty=True),
        replace(JUROR, may_serve_from=DAY),
        replace(JUROR, may_serve_from=DAY - timedelta(days=30)),
        replace(JUROR, roles_today=frozenset({"h2"})),
    ],
)
def test_a_ready_juror_may_sit_whether_as_a_duty_or_not(juror: JurorFacts) -> None:
    assert barred(juror, HEARING, day=DAY) is None


def test_the_tie_to_the_case_is_named_before_a_missing_oath() -> None:
    assert barred(JurorFacts("ana", oath=False, away=True), HEARING, day=DAY) is Bar.RESPONDENT
    assert barred(replace(JUROR, oath=False, permission=False), HEARING, day=DAY) is Bar.OATH


def at(start: int, end: int, companion: str = "") -> HearingFacts:
    return HearingFacts(f"{start}-{end}", "YC", NOBODY, start, end, companion=companion)


@pytest.mark.parametrize(
    ("one", "other", "overlap"),
    [
        (at(540, 585), at(540, 585), True),
        (at(540, 585), at(584, 600), True),
        (at(540, 585), at(585, 630), False),
        (at(540, 700), at(600, 610), True),
        (at(540, 585, "graffiti"), at(700, 745, "graffiti"), True),
        (at(540, 585, "graffiti"), at(700, 745, "theft"), False),
        (at(540, 585), at(700, 745), False),
    ],
)
def test_hearings_overlap_when_under_way_at_once_or_of_one_incident(
    one: HearingFacts, other: HearingFacts, overlap: bool
) -> None:
    assert one.overlaps(other) is overlap
    assert other.overlaps(one) is overlap


@given(st.integers(0, 100), st.integers(1, 60), st.integers(0, 100), st.integers(1, 60))
def test_two_times_overlap_when_they_share_a_minute(start: int, long: int, later: int, short: int) -> None:
    shared = set(range(start, start + long)) & set(range(later, later + short))
    assert at(start, start + long).overlaps(at(later, later + short)) is bool(shared)
