"""Co-respondents: what a second referral tells of the incident is kept, or refused in words."""

from __future__ import annotations

from datetime import date

import pytest

from tests.services.desk import Desk
from youthcourt.domain.eligibility import Result
from youthcourt.services import intake


def test_a_co_respondents_referral_fills_what_the_incident_lacks(desk: Desk) -> None:
    first = desk.refer(offense_on=None)
    assert desk.page(first).line.result is Result.NEEDS_DECISION
    second = desk.refer("Ben", "Reyes", with_case=first, place="The mall", facts="A shirt was taken.")
    page = desk.page(first)
    assert (page.offense_on, page.place, page.staff_summary) == (
        date(2026, 10, 29), "The mall", "A shirt was taken.",
    )  # fmt: skip
    assert [desk.page(number).line.result for number in (first, second)] == [Result.ELIGIBLE] * 2
    assert desk.announced[-1] >= {f"case:{first}", f"case:{second}"}
    third = desk.refer("Cem", "Ay", with_case=first, place="THE MALL", offense_on=None)
    assert (desk.page(third).place, desk.page(third).offense_on) == ("The mall", date(2026, 10, 29))


@pytest.mark.parametrize(
    ("told", "called"),
    [
        ({"offense_on": date(2026, 10, 3)}, "offense date"),
        ({"place": "The park"}, "place"),
        ({"facts": "A hat was taken."}, "summary"),
    ],
)
def test_a_co_respondents_referral_that_tells_the_incident_otherwise_is_refused(
    desk: Desk, told: dict[str, object], called: str
) -> None:
    first = desk.refer(place="The mall", facts="A shirt was taken.")
    assert desk.refused(intake.new_referral, desk.referral("Ben", **told), with_case=first) == (
        f"Case {first} tells another {called} of this incident. "
        "Leave it out here, or change it on the page of that case."
    )


def test_nobody_is_taken_in_twice_for_one_incident(desk: Desk) -> None:
    first = desk.refer()
    sentence = desk.refused(
        intake.new_referral, desk.referral(), respondent_id=desk.youth(first), with_case=first
    )
    assert sentence == f"This person already has a case of the incident of case {first}."
