"""The ladder: what is proposed next follows from plain facts, and nothing counts that is nobody's fault."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.errors import BadInput
from youthcourt.domain.following import Rung
from youthcourt.domain.ladder import ORDER, WAIT_DAYS, Overdue, Situation, Taken, check_taken, propose

TODAY = date(2026, 11, 28)
LATE = Overdue("Community service", TODAY - timedelta(days=20))


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def rung(facts: Situation) -> Rung | None:
    proposed = propose(facts)
    assert proposed is not None
    return proposed.rung


def test_nothing_late_proposes_nothing() -> None:
    """What is due today is not late."""
    assert propose(Situation(TODAY)) is None
    assert propose(Situation(TODAY, overdue=(Overdue("Essay", TODAY),))) is None


def test_the_ladder_goes_rung_by_rung() -> None:
    """Reminder, warning, review hearing, return; after the return nothing more is proposed."""
    taken: tuple[Taken, ...] = ()
    for number, expected in enumerate(ORDER):
        assert rung(Situation(TODAY, (LATE,), taken)) is expected
        on = ago(19 - number)
        taken = (*taken, Taken(expected, on, held_on=on if expected is Rung.REVIEW else None))
        taken = tuple(replace(one, on=ago(19)) for one in taken)
        taken = tuple(replace(one, held_on=ago(18)) if one.held_on else one for one in taken)
    assert propose(Situation(TODAY, (LATE,), taken)) is None


def test_the_reason_is_told_in_days() -> None:
    proposed = propose(Situation(TODAY, (LATE,)))
    assert proposed is not None
    assert proposed.template.format(**proposed.values) == "Community service: 20 days late."
    one = propose(Situation(TODAY, (Overdue("Essay", ago(1)),)))
    assert one is not None
    assert one.template.format(**one.values) == "Essay: 1 day late."
    two = propose(Situation(TODAY, (LATE, Overdue("Essay", ago(3)))))
    assert two is not None
    assert two.template.startswith("{count} obligations are late")
    assert two.values["count"] == 2
    again = propose(Situation(TODAY, (LATE,), (Taken(Rung.REMINDER, ago(10)),)))
    assert again is not None
    assert again.template.startswith("{label}: {days} days late, and still not done")
    more = propose(Situation(TODAY, (LATE, LATE), (Taken(Rung.REMINDER, ago(10)),)))
    assert more is not None
    assert "still not done after" in more.template


def test_an_answer_is_waited_for() -> None:
    """Until the day to answer by, or a week where none was set; a review until it was held."""
    waiting = Taken(Rung.REMINDER, ago(3), answer_by=TODAY)
    assert propose(Situation(TODAY, (LATE,), (waiting,))) is None
    assert rung(Situation(TODAY + timedelta(days=1), (LATE,), (waiting,))) is Rung.WARNING
    assert propose(Situation(TODAY, (LATE,), (Taken(Rung.REMINDER, ago(WAIT_DAYS - 1)),))) is None
    assert rung(Situation(TODAY, (LATE,), (Taken(Rung.REMINDER, ago(WAIT_DAYS)),))) is Rung.WARNING
    assert propose(Situation(TODAY, (LATE,), (Taken(Rung.REVIEW, ago(15), ago(10)),))) is None
    assert propose(Situation(TODAY, (LATE,), (Taken(Rung.REVIEW, ago(15), held_on=ago(2)),))) is None
    assert rung(Situation(TODAY, (LATE,), (Taken(Rung.REVIEW, ago(15), held_on=ago(9)),))) is Rung.RETURN


def test_a_rung_of_an_earlier_lateness_does_not_count() -> None:
    """A reminder taken before this was due has nothing to do with it."""
    assert rung(Situation(TODAY, (LATE,), (Taken(Rung.WARNING, ago(60)),))) is Rung.REMINDER


def test_a_person_may_go_back_and_the_next_is_proposed_from_there() -> None:
    went_back = (Taken(Rung.WARNING, ago(18)), Taken(Rung.REMINDER, ago(9)))
    assert rung(Situation(TODAY, (LATE,), went_back)) is Rung.WARNING


def test_more_time_given_before_begins_with_the_warning() -> None:
    assert rung(Situation(TODAY, (replace(LATE, extended=True),))) is Rung.WARNING


def test_more_time_asked_for_is_decided_on_first() -> None:
    proposed = propose(Situation(TODAY, (replace(LATE, asked=True),)))
    assert proposed is not None
    assert (proposed.rung, "Decide on that first" in proposed.template) == (None, True)


@given(
    days=st.lists(st.integers(1, 200), min_size=1, max_size=5),
    rungs=st.lists(st.sampled_from(Rung), max_size=5),
)
def test_a_setback_never_counts_against_a_child(days: list[int], rungs: list[Rung]) -> None:
    """When all that is late was held up, only a talk is proposed, whatever rungs were taken before."""
    late = tuple(Overdue("Service", ago(number), setback=True) for number in days)
    taken = tuple(Taken(one, ago(250 - place)) for place, one in enumerate(rungs))
    proposed = propose(Situation(TODAY, late, taken))
    assert proposed is not None
    assert proposed.rung is None
    assert "not the young person's fault" in proposed.template


@given(
    allowed=st.integers(0, 5),
    missed=st.lists(st.integers(1, 300), max_size=8, unique=True),
)
def test_the_return_is_proposed_after_the_hearings_that_may_be_missed(
    allowed: int, missed: list[int]
) -> None:
    """As many as the court allows bring a reminder, one more the return (situation 12)."""
    facts = Situation(TODAY, missed=tuple(ago(number) for number in missed), allowed=allowed, heard=False)
    proposed = propose(facts)
    if not missed:
        assert proposed is None
    else:
        assert proposed is not None
        assert proposed.rung is (Rung.RETURN if len(missed) > allowed else Rung.REMINDER)
        assert proposed.template.format(**proposed.values)


def test_after_a_missed_hearing_one_letter_is_enough() -> None:
    facts = Situation(TODAY, missed=(ago(5),), taken=(Taken(Rung.REMINDER, ago(5)),), heard=False)
    assert propose(facts) is None
    over = Situation(TODAY, missed=(ago(5),), allowed=0, taken=(Taken(Rung.RETURN, ago(1)),), heard=False)
    assert propose(over) is None


def test_another_rung_than_the_proposed_needs_a_reason() -> None:
    proposed = propose(Situation(TODAY, (LATE,)))
    check_taken(proposed, Rung.REMINDER, "")
    check_taken(proposed, Rung.RETURN, "They asked for it")
    check_taken(None, Rung.REMINDER, "They forget easily")
    for other in (proposed, None):
        with pytest.raises(BadInput, match="not the step that is proposed"):
            check_taken(other, Rung.WARNING, "")
