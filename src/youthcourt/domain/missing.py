"""What a case still lacks before its hearing, as a value that screens, papers and lists tell in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from youthcourt.domain.consent import (
    DEFAULT_NEEDED,
    Capacity,
    ConsentKind,
    Needed,
    OnFile,
    needed_of_all,
    needed_of_minors,
)
from youthcourt.domain.guardians import Tie, asked_to_sign, signing
from youthcourt.domain.intake import SignersRule


class Lack(StrEnum):
    """What sort of thing is missing."""

    DECISION = "decision"
    """The decision that the case is eligible."""
    GUARDIAN = "guardian"
    """A guardian who may sign."""
    NOBODY_TO_ASK = "nobody_to_ask"
    """A guardian who may be asked to sign: all who may sign are left alone."""
    SIGNATURE = "signature"
    STUDENT = "student"
    """Word that the young person is a full-time student, which a rule asks for on the day."""


_UNDECIDED = "the decision that it is eligible"
_NOBODY = "a guardian"
_NOBODY_TO_ASK = "a guardian who may be asked to sign: add one, or allow contact again"
_STUDENT = "word that the young person is a full-time student"
_SIGNATURES = {
    (ConsentKind.ADMISSION, False): "the respondent's admission",
    (ConsentKind.PARTICIPATION, False): "the respondent's consent to take part",
    (ConsentKind.PARTICIPATION, True): "a guardian's consent to take part",
    (ConsentKind.CONFIDENTIALITY, False): "the respondent's promise of confidentiality",
    (ConsentKind.CONFIDENTIALITY, True): "a guardian's promise of confidentiality",
    (ConsentKind.RELEASE, False): "the respondent's release of information",
    (ConsentKind.RELEASE, True): "a guardian's release of information",
}
_PLAIN = {
    Lack.DECISION: _UNDECIDED,
    Lack.GUARDIAN: _NOBODY,
    Lack.NOBODY_TO_ASK: _NOBODY_TO_ASK,
    Lack.STUDENT: _STUDENT,
}
_BY = "{what}: {who}"
_LATER = "{what} (on record, but signed only after that day)"


@dataclass(frozen=True)
class Missing:
    """One thing that is missing. It is said in words as an error is: a template with its values."""

    lack: Lack
    kind: ConsentKind | None = None
    """Of a signature: what was to be signed."""
    by_guardian: bool = False
    who_id: str = ""
    """Whose signature it is, where each guardian must sign; else any one who may."""
    who: str = ""
    """Their name."""
    later: bool = False
    """Whether it is on record and came too late for the day asked about."""

    @property
    def template(self) -> str:
        """The sentence that says it, which translations go by."""
        if self.later:
            return _LATER
        if self.who:
            return _BY
        if self.lack is Lack.SIGNATURE and self.kind is not None:
            return _SIGNATURES.get((self.kind, self.by_guardian), self.kind.value.replace("_", " "))
        return _PLAIN[self.lack]

    @property
    def values(self) -> dict[str, object]:
        """What is put into the sentence."""
        if self.later:
            return {"what": Missing(self.lack, self.kind, self.by_guardian, self.who_id, self.who)}
        if self.who:
            return {"what": Missing(self.lack, self.kind, self.by_guardian), "who": self.who}
        return {}

    def __str__(self) -> str:
        """Return it in English; people see ``words.say``."""
        return self.template.format(**self.values)


UNDECIDED = Missing(Lack.DECISION)
NO_GUARDIAN = Missing(Lack.GUARDIAN)
NOBODY_TO_ASK = Missing(Lack.NOBODY_TO_ASK)
NO_STUDENT = Missing(Lack.STUDENT)


def missing_for_hearing(
    on_file: Iterable[OnFile],
    *,
    day: date,
    minor: bool,
    ties: Iterable[Tie] = (),
    signers: SignersRule = SignersRule.ONE,
    needed: Iterable[Needed] = DEFAULT_NEEDED,
) -> list[Missing]:
    """Return what is still missing for a hearing on *day*; empty when all is there.

    *needed* is the court's own list; a guardian's consent for a minor is always added. With
    ``SignersRule.ALL`` each guardian who may sign on *day* must have signed; who is left alone is not waited
    for, and where that leaves nobody, the signature of any guardian does. From the 18th birthday no
    guardian's signature is needed (situation 1). What was signed only after *day* is missing and told so.
    """
    known_ties, wanted = tuple(ties), tuple(needed)
    known = [consent for consent in on_file if is_sound(consent, known_ties)]
    guardians = signing(known_ties, day)
    missing = [NO_GUARDIAN] if minor and not guardians else []
    for need in needed_of_all(wanted):
        missing += _lacking(known, day, need)
    asked = asked_to_sign(known_ties, day)
    by_guardian: list[Missing] = []
    for need in needed_of_minors(wanted) if minor else ():
        each = asked if signers is SignersRule.ALL else ()
        for who in each or (None,):
            by_guardian += _lacking(known, day, need, who)
    if by_guardian and guardians and not asked:
        missing.append(NOBODY_TO_ASK)
    return missing + by_guardian


def is_sound(consent: OnFile, ties: Iterable[Tie]) -> bool:
    """Say whether who signed could: the young person, or somebody who was their guardian on that day.

    What a guardian signed stays valid when they are barred, or their tie ends, later (situation 1).
    """
    return consent.capacity is Capacity.SELF or any(
        tie.guardian_id == consent.signer_id and tie.counts(consent.signed_on) for tie in ties
    )


def _lacking(known: Iterable[OnFile], day: date, need: Needed, who: Tie | None = None) -> list[Missing]:
    """Return the signature that *need* asks for, of *who* where it must be theirs; empty when it holds."""
    given = [consent for consent in known if _meets(consent, need, who)]
    if any(consent.holds(day) for consent in given):
        return []
    later = any(consent.signed_on > day for consent in given)
    who_id, name = (who.guardian_id, who.name) if who else ("", "")
    return [Missing(Lack.SIGNATURE, need.kind, need.by_guardian, who_id, name, later)]


def _meets(consent: OnFile, need: Needed, who: Tie | None) -> bool:
    by_guardian = consent.capacity is not Capacity.SELF
    return (
        consent.kind is need.kind
        and by_guardian is need.by_guardian
        and (who is None or consent.signer_id == who.guardian_id)
    )
