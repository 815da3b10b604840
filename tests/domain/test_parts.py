"""The parts people play and how hearings and attendance end: values that stand in every court file."""

from __future__ import annotations

from enum import StrEnum

import pytest

from youthcourt.domain import conflicts, consent, eligibility, parts, sanctions, stages


def test_one_person_can_be_what_the_mission_names() -> None:
    assert {role.value for role in parts.Role} == {
        "respondent", "juror", "guardian", "victim", "witness", "mentor", "judge", "volunteer"
    }  # fmt: skip


def test_attendance_has_the_courts_codes_and_begins_as_expected() -> None:
    assert [code.value for code in parts.AttendanceCode] == [
        "expected", "served", "present_not_seated", "late", "left_early", "excused", "no_show", "sent_home"
    ]  # fmt: skip


def test_a_place_on_the_docket_ends_in_one_of_four_ways() -> None:
    assert [result.value for result in parts.HearingResult] == [
        "set", "heard", "no_show", "continued", "withdrawn"
    ]  # fmt: skip


def test_kinship_and_parties_are_codes_and_never_stories() -> None:
    assert {"sibling", "parent", "household"} <= {kind.value for kind in parts.RelationKind}
    assert {role.value for role in parts.PartyRole} == {"victim", "witness"}


@pytest.mark.parametrize(
    "kind",
    [
        parts.Role, parts.RelationKind, parts.PartyRole, parts.HearingResult, parts.AttendanceCode,
        conflicts.Bar, consent.ConsentKind, consent.Capacity, consent.Method, sanctions.Unit,
        sanctions.DutyRule, stages.Stage, eligibility.Result, eligibility.RuleKind,
    ],
)  # fmt: skip
def test_every_stored_value_is_plain_lower_case_and_fits_its_column(kind: type[StrEnum]) -> None:
    values = [member.value for member in kind]
    assert all(value == value.lower() and 0 < len(value) <= 40 for value in values)
    assert len(set(values)) == len(values)
