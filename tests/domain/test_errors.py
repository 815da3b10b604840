"""Refusals carry a sentence and its values, and say where in a form they belong."""

from __future__ import annotations

import pytest

from youthcourt.domain.errors import BadInput, InUse, StoreProblem, WrongKey, YouthCourtError


def test_a_refusal_reads_as_one_sentence_with_its_values() -> None:
    error = YouthCourtError("Case {case} has no {what}.", case="YC-2026-0001", what="guardian")
    assert str(error) == "Case YC-2026-0001 has no guardian."
    assert error.values == {"case": "YC-2026-0001", "what": "guardian"}


def test_braces_that_a_person_typed_stay_as_typed() -> None:
    assert str(YouthCourtError("{name} is unknown.", name="{given}")) == "{given} is unknown."


def test_bad_input_knows_its_field_and_can_name_it() -> None:
    assert BadInput("Too long.").field == ""
    error = BadInput("{field} is too long.", field="The last name")
    assert (error.field, str(error)) == ("The last name", "The last name is too long.")


@pytest.mark.parametrize("kind", [WrongKey, InUse])
def test_a_wrong_key_and_a_court_in_use_are_problems_of_the_court_file(kind: type[StoreProblem]) -> None:
    with pytest.raises(StoreProblem):
        raise kind("No.")
