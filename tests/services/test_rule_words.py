"""Every kind of rule reads as a sentence, with every bound there or not."""

from __future__ import annotations

import pytest

from youthcourt.domain.eligibility import Result, Rule, RuleKind
from youthcourt.services.rule_words import told

AGE, WORDS = RuleKind.AGE_AT_OFFENSE, RuleKind.WORDS_BARRED
CLASS, PRIOR = RuleKind.CLASS_BARRED, RuleKind.PRIOR_PARTICIPATION
FAILED, HOME = RuleKind.FAILED_BEFORE, RuleKind.RESIDENCE
SCHOOL, STUDENT = RuleKind.SCHOOL, RuleKind.ENROLLED


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        (Rule(AGE, "", minimum=12, maximum=17),
         "Takes young people who were 12 to 17 when it happened. Otherwise: not eligible."),
        (Rule(AGE, "", minimum=15, maximum=15),
         "Takes young people who were 15 when it happened. Otherwise: not eligible."),
        (Rule(AGE, "", maximum=17),
         "Takes young people who were 17 or younger when it happened. Otherwise: not eligible."),
        (Rule(AGE, "", Result.NEEDS_DECISION, minimum=10),
         "Takes people who were 10 or older when it happened. Otherwise: needs a decision."),
        (Rule(AGE, ""), "No age is ruled out; an unknown age still needs a decision."),
        (Rule(WORDS, "", words=("gun",)), "Looks for “gun” in the offense. If so: not eligible."),
        (Rule(WORDS, "", words=("gun", "rape*")),
         "Looks for “gun” or “rape*” in the offense. If so: not eligible."),
        (Rule(WORDS, "", words=("a", "b", "c", "d")),
         "Looks for “a”, “b”, “c” or 1 other in the offense. If so: not eligible."),
        (Rule(WORDS, "", words=tuple("abcde")),
         "Looks for “a”, “b”, “c” or one of 2 others in the offense. If so: not eligible."),
        (Rule(WORDS, ""), "There are no words yet, so this rule rules nobody out."),
        (Rule(CLASS, "", words=("felony",)), "Looks for offenses of class “felony”. If so: not eligible."),
        (Rule(CLASS, ""), "There is no class yet, so this rule rules nobody out."),
        (Rule(PRIOR, ""),
         "Looks for an earlier case in this court, however long ago. If so: not eligible."),
        (Rule(PRIOR, "", years=1),
         "Looks for an earlier case in this court in the year before the offense. If so: not eligible."),
        (Rule(PRIOR, "", years=3, times=2),
         ("Looks for 2 earlier cases or more in this court in the 3 years before the offense. "
         "If so: not eligible.")),
        (Rule(FAILED, ""),
         ("Looks for an earlier case in this court that went back to the referrer, however long ago. "
         "If so: not eligible.")),
        (Rule(FAILED, "", times=2, years=2),
         ("Looks for 2 cases or more in this court that went back to the referrer in the 2 years before "
         "the offense. If so: not eligible.")),
        (Rule(HOME, "", words=("Durham", "27701")),
         "Takes young people who live in “Durham” or “27701”. Otherwise: not eligible."),
        (Rule(HOME, ""), "There is no place yet, so this rule rules nobody out."),
        (Rule(SCHOOL, "", Result.NEEDS_DECISION, words=("Central High",)),
         "Takes young people who go to school at “Central High”. Otherwise: needs a decision."),
        (Rule(SCHOOL, ""), "There is no school yet, so this rule rules nobody out."),
        (Rule(STUDENT, ""), "Takes young people who are full-time students. Otherwise: not eligible."),
        (Rule(STUDENT, "", minimum=18),
         "Takes people of 18 and older only while they are full-time students. Otherwise: not eligible."),
    ],
)  # fmt: skip
def test_a_rule_reads_as_a_sentence(rule: Rule, sentence: str) -> None:
    """Every kind of rule, with every bound there or not."""
    assert told(rule) == sentence
