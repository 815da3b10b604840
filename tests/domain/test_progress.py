"""Progress: what may be entered, what counts under a due date, what is left and what is beyond."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.progress import LogGiven, Piece, check_kind, check_log, counted, left, over
from youthcourt.domain.sanctions import JURY_DUTY, Unit

HEARD, TODAY, DUE = date(2026, 9, 5), date(2026, 11, 28), date(2026, 12, 4)
PIECES = st.lists(
    st.builds(
        Piece,
        st.dates(DUE - timedelta(days=60), DUE + timedelta(days=60)),
        st.integers(0, 900),
        st.booleans(),
    )
)


def check(given: LogGiven, unit: Unit = Unit.HOURS, that_day: int = 0) -> None:
    check_log(given, unit, heard_on=HEARD, today=TODAY, that_day=Decimal(that_day))


@given(PIECES, st.integers(1, 4000))
def test_what_counts_is_the_sum_in_time_and_left_and_over_never_stand_together(
    pieces: list[Piece], owed: int
) -> None:
    done = counted(pieces, DUE)
    assert done == sum(piece.amount for piece in pieces if piece.standing and piece.done_on <= DUE)
    assert left(owed, done) - over(owed, done) == owed - done
    assert 0 in (left(owed, done), over(owed, done))


@given(PIECES, st.integers(0, 60))
def test_more_time_never_makes_less_count(pieces: list[Piece], longer: int) -> None:
    assert counted(pieces, DUE + timedelta(days=longer)) >= counted(pieces, DUE)


@pytest.mark.parametrize(
    "told",
    [
        LogGiven(HEARD, Decimal("0.25")),
        LogGiven(TODAY, Decimal(24)),
        LogGiven(TODAY, Decimal(4), present=Decimal(2), credit_why="Night work"),
        LogGiven(TODAY, Decimal(0), present=Decimal(2), credit_why="Sent home"),
        LogGiven(TODAY, Decimal(2), present=Decimal(2)),
    ],
)
def test_what_can_be_entered(told: LogGiven) -> None:
    check(told)


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        (LogGiven(TODAY + timedelta(days=1), Decimal(2)), "still to come"),
        (LogGiven(HEARD - timedelta(days=1), Decimal(2)), "before the hearing"),
        (LogGiven(TODAY, Decimal(0)), "above zero"),
        (LogGiven(TODAY, Decimal("1.001")), "above zero"),
        (LogGiven(TODAY, Decimal("1.001"), Decimal(1), "Night work"), "1.001 cannot be used"),
        (LogGiven(TODAY, Decimal(25)), "25 hours"),
        (LogGiven(TODAY, Decimal(3), present=Decimal(2)), "why"),
        (LogGiven(TODAY, Decimal(5), present=Decimal(2), credit_why="Night work"), "at most"),
    ],
)
def test_what_cannot_be_entered(told: LogGiven, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence):
        check(told)


def test_a_day_has_24_hours_whatever_the_number_of_entries_and_letters_are_whole() -> None:
    check(LogGiven(TODAY, Decimal(4)), that_day=20)
    with pytest.raises(BadInput, match="hours on"):
        check(LogGiven(TODAY, Decimal(5)), that_day=20)
    check(LogGiven(TODAY, Decimal(600)), Unit.WORDS, that_day=20)
    with pytest.raises(BadInput, match="whole number"):
        check(LogGiven(TODAY, Decimal("0.5")), Unit.COUNT)


def test_jury_duty_and_conditions_are_not_entered_by_hand() -> None:
    with pytest.raises(Refused, match="attendance"):
        check_kind(JURY_DUTY, Unit.SITTINGS)
    with pytest.raises(Refused, match="until a date"):
        check_kind("curfew", Unit.UNTIL_DATE)
    check_kind("service", Unit.HOURS)
