"""The court's rules: moved, taken away, tried out; and which facts let a referral be screened again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.house.readers import everything_said
from tests.services.desk import Desk
from youthcourt import words
from youthcourt.domain.closing import ClosingReason
from youthcourt.domain.eligibility import Result, Rule, RuleKind
from youthcourt.domain.errors import BadInput, NotFound
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.places import asset
from youthcourt.services import closing, eligibility_rules, enrollment, intake, papers, people
from youthcourt.services.closing import ClosingGiven, Settled
from youthcourt.services.eligibility_rules import RuleLine, Tried
from youthcourt.services.rule_words import say_reason, told

SUMMER, AUTUMN = date(2026, 8, 1), date(2026, 10, 1)
HOME = Rule(RuleKind.RESIDENCE, "Our county", words=("Durham",))
STUDENT = Rule(RuleKind.ENROLLED, "Student", minimum=18)


def _labels(desk: Desk) -> list[str]:
    return [line.rule.label for line in desk.ask(eligibility_rules.eligibility_rules)]


def _only(desk: Desk, *rules: Rule) -> None:
    """Let the court have these rules and no others."""
    for line in desk.ask(eligibility_rules.eligibility_rules):
        desk.do(eligibility_rules.delete_rule, line.id)
    for rule in rules:
        desk.do(eligibility_rules.save_rule, RuleLine("", rule))


def _settled(desk: Desk, number: str) -> tuple[Settled, ...]:
    """Close each thing that is left, so that the case can end."""
    left = desk.ask(closing.left_open, number)
    return tuple(Settled(one.sanction_id, SanctionStatus.NOT_DONE, "Never came", "The lead") for one in left)


def test_a_rule_is_moved_by_one_place_and_not_beyond_the_ends(desk: Desk) -> None:
    before, lines = _labels(desk), desk.ask(eligibility_rules.eligibility_rules)
    assert not desk.do(eligibility_rules.move_rule, lines[0].id, up=True)
    assert not desk.do(eligibility_rules.move_rule, lines[-1].id, up=False)
    assert _labels(desk) == before
    assert desk.do(eligibility_rules.move_rule, lines[0].id, up=False)
    assert _labels(desk) == [before[1], before[0], *before[2:]]
    assert desk.do(eligibility_rules.move_rule, lines[0].id, up=True)
    assert _labels(desk) == before


def test_a_rule_is_taken_away_and_a_new_one_comes_last(desk: Desk) -> None:
    lines = desk.ask(eligibility_rules.eligibility_rules)
    desk.do(eligibility_rules.delete_rule, lines[1].id)
    assert lines[1].rule.label not in _labels(desk)
    desk.do(eligibility_rules.save_rule, RuleLine("", HOME))
    assert _labels(desk)[-1] == "Our county"
    assert desk.refused(eligibility_rules.delete_rule, lines[1].id, kind=NotFound)


def test_an_age_of_enrollment_that_cannot_be_is_refused_at_its_field(desk: Desk) -> None:
    line = RuleLine("", replace(STUDENT, minimum=121))
    with pytest.raises(BadInput) as refused:
        desk.do(eligibility_rules.save_rule, line)
    assert refused.value.field == "from_age"


def test_the_rules_are_tried_on_somebody_made_up_and_nothing_is_written(desk: Desk) -> None:
    _only(desk, Rule(RuleKind.AGE_AT_OFFENSE, "Age", minimum=12, maximum=17), HOME, STUDENT,
          Rule(RuleKind.FAILED_BEFORE, "Failed before"))  # fmt: skip
    done = desk.office.steps.count
    nobody = desk.ask(eligibility_rules.tried, Tried())
    assert nobody.result is Result.NEEDS_DECISION
    assert len(nobody.reasons) == 3
    fits = Tried(age_then=15, address="Durham")
    assert desk.ask(eligibility_rules.tried, fits) == eligibility_rules.Answer(Result.ELIGIBLE, ())
    back = desk.ask(eligibility_rules.tried, replace(fits, failed=1))
    assert back.reasons == ("Failed before: earlier cases in this court that went back to the referrer: 1.",)
    grown = desk.ask(eligibility_rules.tried, replace(fits, age_then=17, age_now=18, enrolled=False))
    assert grown.reasons == ("Student: the young person is not a full-time student.",)
    older = desk.ask(eligibility_rules.tried, replace(fits, age_then=18, enrolled=True))
    assert older.reasons == ("The age at the offense was 18; the court takes young people up to 17.",)
    assert desk.office.steps.count == done


@pytest.mark.parametrize("then", range(10, 20))
@pytest.mark.parametrize("later", range(3))
def test_the_days_of_somebody_made_up_give_the_ages_asked_for(desk: Desk, then: int, later: int) -> None:
    _only(desk, Rule(RuleKind.AGE_AT_OFFENSE, "Age", minimum=then, maximum=then),
          Rule(RuleKind.ENROLLED, "Student", minimum=then + later + 1))  # fmt: skip
    answer = desk.ask(eligibility_rules.tried, Tried(age_then=then, age_now=then + later))
    assert answer.result is Result.ELIGIBLE


def test_a_new_address_is_screened_again_only_where_a_rule_looks_at_it(desk: Desk) -> None:
    number = desk.refer(address="9 Pine Rd, Raleigh")
    known = desk.ask(people.person_page, desk.youth(number)).person
    moved = replace(known, address="3 Elm St, Raleigh")
    desk.do(people.change_person, desk.youth(number), moved)
    assert len(desk.page(number).screenings) == 1
    _only(desk, HOME)
    desk.do(people.change_person, desk.youth(number), known)
    assert desk.page(number).line.result is Result.NOT_ELIGIBLE
    desk.do(people.change_person, desk.youth(number), replace(known, address="3 Elm St, Durham"))
    assert desk.page(number).line.result is Result.ELIGIBLE
    assert len(desk.page(number).screenings) == 3


def test_an_answer_on_enrollment_is_kept_and_screens_again(desk: Desk) -> None:
    _only(desk, replace(STUDENT, minimum=None))
    number = desk.refer()
    youth = desk.youth(number)
    assert desk.ask(enrollment.enrolled, youth) is None
    assert desk.page(number).line.result is Result.NEEDS_DECISION
    assert desk.do(enrollment.note_enrolled, youth, True)
    assert not desk.do(enrollment.note_enrolled, youth, True)
    assert desk.page(number).line.result is Result.ELIGIBLE
    desk.do(enrollment.note_enrolled, youth, False)
    assert desk.page(number).line.result is Result.NOT_ELIGIBLE


def test_without_a_rule_on_it_an_answer_on_enrollment_screens_nothing(desk: Desk) -> None:
    number = desk.refer()
    desk.do(enrollment.note_enrolled, desk.youth(number), False)
    assert len(desk.page(number).screenings) == 1


def test_a_case_that_goes_back_bars_the_next_one_until_it_is_opened_again(desk: Desk) -> None:
    _only(desk, Rule(RuleKind.FAILED_BEFORE, "Failed before"))
    first = desk.ready(offense_on=SUMMER)
    desk.schedule(first)
    told = desk.referral(offense_on=AUTUMN)
    second = desk.do(intake.new_referral, told, respondent_id=desk.youth(first))
    assert desk.page(second).line.result is Result.ELIGIBLE
    desk.jurors(6)
    desk.draw()
    desk.heard_and_approved(first)
    desk.do(
        closing.close,
        first,
        ClosingGiven(ClosingReason.NONCOMPLIANCE, desk.today, "Never came", settled=_settled(desk, first)),
    )
    assert desk.page(second).line.result is Result.NOT_ELIGIBLE
    desk.do(closing.reopen_closed, first, "They came after all")
    assert desk.page(second).line.result is Result.ELIGIBLE


def test_the_sheet_prints_the_rules_their_answer_and_who_decided_otherwise(desk: Desk) -> None:
    """YC-01: the result, every reason, the rules by their sentences, the decision with who, when and why."""
    _only(desk, HOME, replace(STUDENT, minimum=None))
    number = desk.refer(address="9 Pine Rd, Raleigh")
    desk.do(intake.decide, number, Result.ELIGIBLE, "Moves to the county in June")
    read = everything_said(papers.render_case_papers(desk.ask(papers.case_papers, number)))
    told = " ".join(read.split())
    for line in (
        "The rules say: Not eligible",
        "Our county: the address names no place that this court serves.",
        "Student: it is unknown whether the young person is a full-time student.",
        "Our county. Takes young people who live in “Durham”. Otherwise: not eligible.",
        "Student. Takes young people who are full-time students. Otherwise: not eligible.",
        "Moves to the county in June",
    ):
        assert line in told


def test_the_youngest_age_may_be_the_oldest_and_not_above_it(desk: Desk) -> None:
    rule = Rule(RuleKind.AGE_AT_OFFENSE, "Age", minimum=16, maximum=16)
    desk.do(eligibility_rules.save_rule, RuleLine("", rule))
    above = RuleLine("", replace(rule, label="Other", maximum=15))
    assert "cannot be above" in desk.refused(eligibility_rules.save_rule, above, kind=BadInput)


def test_a_shipped_rules_name_and_a_class_are_said_in_the_language_in_use() -> None:
    rule = Rule(RuleKind.CLASS_BARRED, "Offense class", words=("felony", "Class B"))
    template = "{rule}: the offense is of class “{kind}”."
    with words.speaking("es_US", asset("locale")):
        assert "“delito grave” o “Class B”" in told(rule)
        said = say_reason(template, {"rule": "Offense class", "kind": "felony"})
    assert said.startswith("Clase de infracción")
    assert "delito grave" in said
