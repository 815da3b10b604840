"""Cases and sittings from the command line; the names of the keys are a contract."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Ran

Run = Callable[..., Ran]

NEXT = "2026-12-12"
TODAY = "2026-11-28"


def test_cases_have_their_keys(youthcourt: Run, sample_court: Path) -> None:
    """number, stage, agency_number, eligibility and respondent, as other programs read them."""
    cases = youthcourt("cases", "--json", court=sample_court).json
    assert len(cases) == 60
    assert {"number", "stage", "agency_number", "eligibility", "respondent"} <= set(cases[0])
    assert set(cases[0]["eligibility"]) == {"result", "reasons"}
    assert set(cases[0]["respondent"]) == {"id", "given", "family", "birth_date"}
    assert {case["eligibility"]["result"] for case in cases} == {
        "eligible",
        "not eligible",
        "needs a decision",
    }


def test_cases_of_one_stage(youthcourt: Run, sample_court: Path) -> None:
    """--stage takes the stage's own word, blanks and hyphens aside."""
    lines = youthcourt("cases", "--stage", "Returned noncompliance", court=sample_court)
    assert lines.code == 0
    listed = youthcourt("cases", "--stage", "scheduled", "--json", court=sample_court).json
    assert {case["stage"] for case in listed} == {"scheduled"}
    assert len(listed) == 10


def test_find_forgets_accents_and_apostrophes(youthcourt: Run, sample_court: Path) -> None:
    """``nunez`` finds Núñez, best first."""
    hits = youthcourt("find", "nunez", "--json", court=sample_court).json
    assert set(hits[0]) == {"kind", "id", "label"}
    assert "Núñez" in hits[0]["label"]
    assert youthcourt("find", "OQuillan", court=sample_court).out.strip()
    assert "Nothing" in youthcourt("find", "xyzzy", court=sample_court).out


def test_a_draw_explains_itself_and_repeats(youthcourt: Run, sample_court: Path) -> None:
    """Seed, hash of the eligible, who was left out and why; the same seed draws the same."""
    one = youthcourt("draw", NEXT, "--seed", 4, "--json", court=sample_court).json
    two = youthcourt("draw", NEXT, "--seed", 4, "--json", court=sample_court).json
    assert one == two
    assert {"seed", "eligible_hash", "hearings", "relaxed"} <= set(one)
    for hearing in one["hearings"]:
        assert {"case", "panel", "alternates", "excluded"} <= set(hearing)
        assert len(hearing["panel"]) == 6
        assert not set(hearing["panel"]) & {out["person"] for out in hearing["excluded"]}
    docket = youthcourt("docket", NEXT, "--json", court=sample_court).json
    seated = {line["case"]: [seat["person"] for seat in line["panel"]] for line in docket["hearings"]}
    assert seated == {hearing["case"]: hearing["panel"] for hearing in one["hearings"]}


def test_nobody_sits_on_their_own_case_or_in_two_rooms(youthcourt: Run, sample_court: Path) -> None:
    """Over the whole docket of the day, for a seed that the command chose itself."""
    drawn = youthcourt("draw", TODAY, "--json", court=sample_court).json
    cases = {case["number"]: case for case in youthcourt("cases", "--json", court=sample_court).json}
    docket = youthcourt("docket", TODAY, "--json", court=sample_court).json["hearings"]
    assert len({line["room"] for line in docket}) == 2
    for line in docket:
        seated = {seat["person"] for seat in line["panel"]}
        assert cases[line["case"]]["respondent"]["id"] not in seated
        for other in docket:
            if other is not line and other["start"] == line["start"]:
                assert not seated & {seat["person"] for seat in other["panel"]}
    assert isinstance(drawn["seed"], int)


def test_for_people_the_draw_and_docket_read_well(youthcourt: Run, sample_court: Path) -> None:
    """Without --json, names and seats for a person's eye."""
    assert "Seed 7" in youthcourt("draw", NEXT, "--seed", 7, court=sample_court).out
    assert "Room A" in youthcourt("docket", NEXT, court=sample_court).out


def test_a_case_without_consents_is_not_scheduled(youthcourt: Run, sample_court: Path) -> None:
    """The refusal names what is missing; the docket stays as it was."""
    case = youthcourt("cases", "--stage", "referred", "--json", court=sample_court).json[0]["number"]
    before = youthcourt("docket", NEXT, "--json", court=sample_court).json
    refused = youthcourt("schedule", case, "--date", NEXT, court=sample_court)
    assert refused.code == 1
    assert "guardian" in refused.err
    assert youthcourt("docket", NEXT, "--json", court=sample_court).json == before


def test_an_accepted_case_is_scheduled(youthcourt: Run, sample_court: Path) -> None:
    """A day without a sitting gets one."""
    case = youthcourt("cases", "--stage", "accepted", "--json", court=sample_court).json[0]["number"]
    assert youthcourt("schedule", case, "--date", "2026-12-19", court=sample_court).code == 0
    docket = youthcourt("docket", "2026-12-19", "--json", court=sample_court).json
    assert [line["case"] for line in docket["hearings"]] == [case]


def test_a_decision_needs_a_known_result(youthcourt: Run, sample_court: Path) -> None:
    """eligible, not eligible, needs a decision; anything else is wrong use."""
    case = youthcourt("cases", "--stage", "screening", "--json", court=sample_court).json[0]["number"]
    assert youthcourt("decide", case, "--result", "maybe", "--reason", "x", court=sample_court).code == 2
    decided = youthcourt(
        "decide", case, "--result", "not-eligible", "--reason", "over 18", court=sample_court
    )
    assert decided.code == 0
    after = youthcourt("cases", "--stage", "ineligible", "--json", court=sample_court).json
    assert case in [line["number"] for line in after]
