"""Papers of the file and the family: referral sheet, consent, agreement, recovery sheet (papers 1, 4, 20)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.printing.documents.cover import PersonLine
from youthcourt.printing.documents.jury import OrderedItem
from youthcourt.printing.documents.own import OwnLine
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.documents.wording import Section


@dataclass(frozen=True)
class OffenseLine:
    """An offense in the referrer's words."""

    words: str
    offense_class: str = ""
    code: str = ""


@dataclass(frozen=True)
class ReferralSheet:
    """What the referrer told and what screening said. Missing fields print as lines."""

    case_number: str
    respondent: str = ""
    birth_date: date | None = None
    age_band: str = ""
    """An age as the referrer wrote it, such as ``<18``."""
    sex: str = ""
    phone: str = ""
    address: str = ""
    school: str = ""
    language: str = ""
    guardians: tuple[PersonLine, ...] = ()
    agency: str = ""
    officer: str = ""
    agency_number: str = ""
    referred_on: date | None = None
    offenses: tuple[OffenseLine, ...] = ()
    offense_on: date | None = None
    place: str = ""
    facts: str = ""
    others_involved: tuple[str, ...] = ()
    """Co-respondents, by case number or name; staff read this paper."""
    victims: tuple[str, ...] = ()
    loss: str = ""
    deferral_start: date | None = None
    deferral_end: date | None = None
    interpreter: str = ""
    earlier: tuple[str, ...] = ()
    """The respondent's earlier cases in this court, a line each."""
    result: str = ""
    """``Eligible``, ``Not eligible``, ``Needs a decision``; empty prints boxes."""
    reasons: tuple[str, ...] = ()
    """Every reason that the rules gave, as a sentence."""
    rules: tuple[str, ...] = ()
    """The court's rules in force, each by its name and its sentence."""
    rules_result: str = ""
    """What the rules said, in the words of ``result``; a person may have decided otherwise."""
    decided_by: str = ""
    decided_on: date | None = None
    decision_reason: str = ""
    own: tuple[OwnLine, ...] = ()
    """The court's own fields that stand on this paper."""
    mark: str = ""
    """That it holds facts of a school; empty where it does not."""


@dataclass(frozen=True)
class ConsentForm:
    """Admission, consent and waiver, to be signed by hand."""

    case_number: str
    sections: tuple[Section, ...]
    respondent: str = ""
    guardians: tuple[PersonLine, ...] = ()
    interpreter: str = ""
    version: str = ""
    """The version of the wording, kept with what is signed."""
    language: str = ""
    """The locale of the family, in which the form is set; empty for that of the other papers."""


@dataclass(frozen=True)
class ConsentPapers:
    """The form by itself, and once more in the language of the family, where that is another."""

    setup: PageSetup
    consent: ConsentForm
    family_consent: ConsentForm | None = None


@dataclass(frozen=True)
class Agreement:
    """The contract with the family, with the full name. No items prints rows to fill in."""

    case_number: str
    consequences: tuple[str, ...]
    respondent: str = ""
    guardians: tuple[PersonLine, ...] = ()
    """Those who may sign; a minor of whom none is known prints a blank line for one."""
    items: tuple[OrderedItem, ...] = ()
    due_on: date | None = None
    """The last due date of all."""
    duty_sittings: int | None = None
    """How many sittings of jury duty; each prints a line for its date. None prints three lines."""
    contact: str = ""
    """Whom to call, and how, before a date is missed."""
    own: tuple[OwnLine, ...] = ()
    """The court's own fields that stand on this paper."""
    language: str = ""
    """The locale of the family, in which the paper is set; empty for that of the other papers."""
    of_age: bool = False
    """Whether the young person signs alone, without a guardian."""


@dataclass(frozen=True)
class RecoverySheet:
    """The paper that opens the court file when the passphrase is lost."""

    setup: PageSetup
    code: str
    """The recovery code in groups, as shown once."""
    made_on: date
    folder: str = ""
    """Where the court file lay when the code was made."""
