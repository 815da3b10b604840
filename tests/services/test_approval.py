"""The judge approves: both versions stay, the sanctions are owed, the respondent becomes a juror."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from tests.services.desk import DUTY, SERVICE, Desk
from youthcourt.domain.errors import BadInput, NotFound
from youthcourt.domain.parts import Role
from youthcourt.domain.sanctions import Decision
from youthcourt.domain.stages import Stage
from youthcourt.services import hearings, obligations, people, settings


@pytest.fixture
def heard(desk: Desk) -> str:
    """A case that the jury decided today: twenty hours and three sittings."""
    number = desk.ready()
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    desk.hear(number)
    return number


def test_after_approval_the_respondent_is_a_juror_who_owes_sittings_from_the_next_day(
    desk: Desk, heard: str
) -> None:
    judge = desk.judge()
    desk.do(hearings.approve, desk.hearing(heard).hearing_id, judge, desk.today, note=" Well done. ")
    page = desk.ask(people.person_page, desk.youth(heard))
    assert (page.juror, page.mandated) == (True, True)
    assert Role.JUROR in page.roles
    assert page.juror_missing == ("the juror's oath", "a guardian's permission")
    (duty,) = desk.ask(obligations.duty_list)
    assert (duty.person_id, duty.case, duty.owed, duty.served, duty.left) == (page.id, heard, 3, 0, 3)
    assert (duty.first_day, duty.due_on) == (date(2026, 11, 29), desk.today + timedelta(days=90))
    assert desk.page(heard).line.stage is Stage.ACTIVE
    assert desk.rows("disposition")[0]["judge_note"] == "Well done."
    assert desk.announced[-1] >= {"cases", f"case:{heard}", "pool", "duty", "sittings", "sitting:2026-11-28"}


def test_the_sanctions_are_owed_with_proof_and_due_date(desk: Desk, heard: str) -> None:
    assert desk.rows("sanction") == []
    desk.do(hearings.approve, desk.hearing(heard).hearing_id, desk.judge(), desk.today)
    owed = {row["type_code"]: row for row in desk.rows("sanction")}
    assert (owed["service"]["amount"], owed["service"]["proof"]) == (2000, "Signed time sheet")
    assert {row["due_on"] for row in owed.values()} == {"2027-02-26"}
    assert {row["due_original"] for row in owed.values()} == {"2027-02-26"}


def test_what_the_judge_changes_stays_on_record_beside_what_the_jury_decided(desk: Desk, heard: str) -> None:
    """Leon FL: the judge may change; both versions are stored."""
    hearing_id = desk.hearing(heard).hearing_id
    changed = (Decision("service", Decimal(30)), Decision("essay", Decimal(500), "On trust"), DUTY)
    desk.do(hearings.approve, hearing_id, desk.judge(), desk.today, changed=changed)
    kept = desk.ask(hearings.recorded, hearing_id)
    assert kept is not None
    assert [(item.code, item.amount, item.set_by, item.replaced) for item in kept.items] == [
        ("service", 20, "jury", True), ("jury_duty", 3, "jury", True), ("service", 30, "judge", False),
        ("essay", 500, "judge", False), ("jury_duty", 3, "jury", False),
    ]  # fmt: skip
    assert desk.page(heard).result == (
        "Community service: 30 hours", "Essay: 500 words (On trust)", "Jury duty: 3 sittings",
    )  # fmt: skip
    assert len(desk.rows("sanction")) == 3


def test_only_what_the_judge_changes_is_marked_as_the_judges(desk: Desk, heard: str) -> None:
    """Another topic is another item, and a second one of the same kind is the judge's own."""
    hearing_id = desk.hearing(heard).hearing_id
    changed = (SERVICE, SERVICE, replace(DUTY, topic="On Saturdays"))
    desk.do(hearings.approve, hearing_id, desk.judge(), desk.today, changed=changed)
    kept = desk.ask(hearings.recorded, hearing_id)
    assert kept is not None
    assert [item.set_by for item in kept.items if not item.replaced] == ["jury", "judge", "judge"]


def test_the_judge_keeps_to_the_courts_rules_as_well(desk: Desk, heard: str) -> None:
    hearing_id, judge = desk.hearing(heard).hearing_id, desk.judge()
    for changed, why in (
        ((SERVICE,), "Jury duty is part"),
        ((Decision("service", Decimal(160)), DUTY), "150"),
    ):
        assert why in desk.refused(hearings.approve, hearing_id, judge, desk.today, changed=changed)
    assert "at least one thing" in desk.refused(
        hearings.approve, hearing_id, judge, desk.today, changed=(), kind=BadInput
    )


def test_a_result_is_approved_once_after_it_was_recorded_and_not_ahead_of_time(
    desk: Desk, heard: str
) -> None:
    hearing_id, judge = desk.hearing(heard).hearing_id, desk.judge()
    for day in (desk.today - timedelta(days=1), desk.today + timedelta(days=1)):
        assert "before the hearing or in the future" in desk.refused(
            hearings.approve, hearing_id, judge, day, kind=BadInput
        )
    assert "no such person" in desk.refused(hearings.approve, hearing_id, "nobody", desk.today, kind=NotFound)
    desk.do(hearings.approve, hearing_id, judge, desk.today)
    assert "already approved" in desk.refused(hearings.approve, hearing_id, judge, desk.today)
    other = desk.ready("Ben")
    desk.schedule(other, on=date(2026, 12, 5))
    later = desk.hearing(other, date(2026, 12, 5)).hearing_id
    assert "Record what the jury decided first" in desk.refused(hearings.approve, later, judge, desk.today)


def test_without_duty_in_the_result_nobody_becomes_a_juror(desk: Desk) -> None:
    desk.do(settings.change_settings, jury_duty="offered")
    number = desk.ready()
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    desk.heard_and_approved(number, items=(SERVICE,))
    assert desk.ask(obligations.duty_list) == ()
    assert desk.ask(people.person_page, desk.youth(number)).juror is False
