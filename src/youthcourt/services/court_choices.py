"""The court's own choices: each declared once with type, default, label, help and source.

Legal numbers are settings that the program's lawyer confirms, never constants;
the sources of the defaults are named (domain reference, section 0).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from youthcourt.domain.attendance import DutyChoices
from youthcourt.domain.consent import DEFAULT_NEEDED, ConsentKind, Needed
from youthcourt.domain.credits import CreditRule
from youthcourt.domain.due import Rolling
from youthcourt.domain.following import EventDefinition
from youthcourt.domain.intake import SignersRule
from youthcourt.domain.sanctions import DutyRule
from youthcourt.services.letter_choices import LETTERS_DECLARED, Declared, LetterChoices

__all__ = ["CHOICES", "DECLARED", "LANGUAGES", "CourtSettings", "Declared"]

LANGUAGES = {"en_US": "English", "es_US": "Español"}
"""The languages that papers can be made in: locale and own name."""


CHOICES: dict[str, type[StrEnum]] = {
    "jury_duty": DutyRule,
    "credit_rule": CreditRule,
    "rolling": Rolling,
    "event_definition": EventDefinition,
    "signers": SignersRule,
}
"""The settings that are one of a few."""


@dataclass(frozen=True)
class CourtSettings(LetterChoices):
    """All choices of a court with the defaults of a new one. Days, minutes and years are whole."""

    court_name: str = ""
    case_pattern: str = "YC-YYYY-####"
    country: str = "us"
    region: str = ""
    paper: str = "letter"
    wording: str = "us"
    language: str = "en_US"
    usual_place: str = ""
    usual_rooms: tuple[str, ...] = ("Room 1",)
    usual_start: str = "09:00"
    hearing_minutes: int = 45
    jury_size: int = 6
    jury_minimum: int = 4
    alternates: int = 1
    jury_duty: str = DutyRule.REQUIRED.value
    duty_sittings: int = 3
    disposition_days: int = 90
    hearing_days: int = 30
    contact_days: int = 30
    acknowledge_days: int = 3
    decision_days: int = 10
    enquiry_days: int = 7
    notice_days: int = 10
    victim_days: int = 7
    signers: str = SignersRule.ONE.value
    fee: int = 0
    attachment_mb: int = 10
    tally_least: int = 5
    age_of_majority: int = 18
    admission_needed: bool = True
    respondent_consent_needed: bool = True
    guardian_consent_needed: bool = True
    credits: bool = True
    credit_mandated_duty: bool = True
    duty_as_service: bool = False
    duty_not_seated: bool = True
    duty_late: bool = True
    duty_left_early: bool = True
    credit_rule: str = CreditRule.HOUR.value
    credit_flat_hours: int = 2
    credit_below_zero: bool = False
    referral_days: int = 0
    deferral_is_limit: bool = True
    rolling: str = Rolling.KEEP.value
    extension_days: int = 30
    burden_hours: int = 80
    no_shows_allowed: int = 1
    unclosed_days: int = 2
    closing_days: int = 10
    second_rating: bool = False
    followup_first_days: int = 183
    followup_second_days: int = 365
    followup_consent_needed: bool = True
    event_definition: str = EventDefinition.ARREST.value
    lock_minutes: int = 10
    first_steps: bool = True
    sample: bool = False

    @property
    def duty_rule(self) -> DutyRule:
        """Whether jury duty belongs to the result."""
        return DutyRule(self.jury_duty)

    @property
    def duty_choices(self) -> DutyChoices:
        """Which of those who were there at a sitting have served a duty by it."""
        return DutyChoices(self.duty_not_seated, self.duty_late, self.duty_left_early)

    @property
    def rolls(self) -> Rolling:
        """What becomes of a due date on a closed day."""
        return Rolling(self.rolling)

    @property
    def defines(self) -> EventDefinition:
        """What counts as a new offense."""
        return EventDefinition(self.event_definition)

    @property
    def must_sign(self) -> SignersRule:
        """Which guardians must sign for a minor."""
        return SignersRule(self.signers)

    @property
    def consents(self) -> tuple[Needed, ...]:
        """The consents that the court's rules ask for before a hearing."""
        wanted = {
            (ConsentKind.ADMISSION, False): self.admission_needed,
            (ConsentKind.PARTICIPATION, False): self.respondent_consent_needed,
            (ConsentKind.PARTICIPATION, True): self.guardian_consent_needed,
        }
        return tuple(need for need in DEFAULT_NEEDED if wanted[need.kind, need.by_guardian])


DECLARED: dict[str, Declared] = {
    "court_name": Declared("Name of the court", "Stands at the head of every paper."),
    "case_pattern": Declared(
        "Case numbers", "YYYY or YY is the year, #### the number with as many digits: YC-YYYY-####."
    ),
    "country": Declared(
        "Country", "Where the court sits: it proposes the paper, the words and the holidays."
    ),
    "region": Declared(
        "State or nation", "Whose public holidays count, by its short code, such as NY or SCT."
    ),
    "paper": Declared("Paper", "letter or a4."),
    "wording": Declared("Words", "us or uk: offense or offence, and more."),
    "language": Declared(
        "Language of the papers", "A family's own papers are in their language, where it is known."
    ),
    "usual_place": Declared("Usual place", "Where sittings are held unless said otherwise."),
    "usual_rooms": Declared("Usual rooms", "One a line."),
    "usual_start": Declared("Usual start", "When the first hearing starts, such as 9:30 AM."),
    "hearing_minutes": Declared(
        "Minutes a hearing", "Length of a place on the docket.", "20 to 45 minutes a case are usual", 10, 240
    ),
    "jury_size": Declared("Jurors on a panel", "How many the draw seats.", "4 to 12 seen", 1, 24),
    "jury_minimum": Declared("Fewest jurors", "With fewer, a hearing is not held.", "4 seen", 1, 24),
    "alternates": Declared("Alternates", "How many stand by for each panel.", "", 0, 6),
    "jury_duty": Declared(
        "Jury duty in the result", "required, offered or off.", "Time Dollar Youth Court: required"
    ),
    "duty_sittings": Declared(
        "Sittings of jury duty", "Offered to the jury as a start.", "1 to 12 seen; Washington DC 7", 1, 52
    ),
    "disposition_days": Declared(
        "Days to complete", "From the hearing to the last due date.", "90 in Texas and others; DC 120", 1, 730
    ),
    "hearing_days": Declared("Days to the hearing", "From intake to hearing, as a target.", "30", 1, 365),
    "contact_days": Declared(
        "Days to reach the family", "Then a return to the referrer is proposed.", "Durham NC: 30", 1, 365
    ),
    "acknowledge_days": Declared(
        "Days to acknowledge a referral", "Then Today tells of it.", "the same day is usual", 0, 60
    ),
    "decision_days": Declared(
        "Days to decide on eligibility", "From the referral.", "5 to 10 days are usual", 1, 365
    ),
    "enquiry_days": Declared("Days until an enquiry is told", "One that nobody went on with.", "", 0, 60),
    "notice_days": Declared(
        "Days of notice before a hearing",
        "By then the notice goes to the family.",
        "7 to 10 are usual",
        0,
        60,
    ),
    "victim_days": Declared(
        "Days before a hearing to ask the victim", "By then their wishes are known.", "7 are usual", 0, 60
    ),
    "signers": Declared("Guardians who must sign", "Of those who may sign, for a minor."),
    "fee": Declared(
        "Fee",
        "Asked of a family, in whole dollars or pounds; it can be waived.",
        "Utah: $50 at most",
        0,
        1000,
    ),
    "attachment_mb": Declared("Largest file kept, in megabytes", "For scans and photos.", "", 1, 50),
    "tally_least": Declared(
        "Fewest cases told in a count",
        "What led to it is told outside the case from this many up.",
        "",
        2,
        50,
    ),
    "age_of_majority": Declared("Age of majority", "From this birthday a person signs alone.", "18", 10, 25),
    "admission_needed": Declared("Admission needed", "Before a case is scheduled.", "93 % of US programs"),
    "respondent_consent_needed": Declared("Respondent's consent needed", "Before a case is scheduled."),
    "guardian_consent_needed": Declared(
        "Guardian's consent needed", "Before a case is scheduled; for a minor it is always needed."
    ),
    "credits": Declared("Time credits", "Off where the law forbids rewards.", "Tenn. 37-1-704 forbids"),
    "credit_mandated_duty": Declared("Duty earns credit", "Whether required duty earns time credits."),
    "duty_as_service": Declared(
        "Duty counts as service", "Whether a sitting that pays a duty also counts as hours of service."
    ),
    "duty_not_seated": Declared(
        "Present, not seated: counts", "Whether the sitting pays a duty of somebody who came and got no seat."
    ),
    "duty_late": Declared("Came late: counts", "Whether the sitting pays a duty of somebody who came late."),
    "duty_left_early": Declared(
        "Left early: counts", "Whether the sitting pays a duty of somebody who left before the end."
    ),
    "credit_rule": Declared("How credits are earned", "By the hour, or the same for each sitting."),
    "credit_flat_hours": Declared(
        "Credits for a sitting", "In hours, where each sitting earns the same.", "Leon FL: 2", 0, 24
    ),
    "credit_below_zero": Declared("Credits below zero", "Whether more may be spent than was earned."),
    "referral_days": Declared(
        "Days from the referral, at most",
        "A limit of the law: no date is set past it, however often a hearing is moved. 0 for none.",
        "Utah and RCW 13.40: 180",
        0,
        730,
    ),
    "deferral_is_limit": Declared(
        "The deferral is a limit", "Whether everything is due by the end of the deferral.", "Texas"
    ),
    "rolling": Declared("Due on a closed day", "What becomes of a due date on a weekend or a holiday."),
    "extension_days": Declared(
        "Days of an extension", "Offered as a start when more time is asked.", "", 1, 365
    ),
    "burden_hours": Declared(
        "Hours asked of a family, at most",
        "Service, duty, classes and travel together: more is warned of. 0 never warns.",
        "",
        0,
        1000,
    ),
    "no_shows_allowed": Declared(
        "Hearings missed without return", "After one more, the return is proposed.", "one re-set", 0, 5
    ),
    "unclosed_days": Declared(
        "Days until an open sitting is told", "A sitting whose attendance nobody closed.", "", 0, 60
    ),
    "closing_days": Declared(
        "Days to tell the referrer", "From the closing of a case.", "5 to 10 days are usual", 1, 90
    ),
    "second_rating": Declared(
        "A second rating at closing", "The four criteria are rated once more; only counts are kept."
    ),
    "followup_first_days": Declared(
        "First follow-up", "Days after the exit. 0 for none.", "Urban Institute: 6 months", 0, 3650
    ),
    "followup_second_days": Declared(
        "Second follow-up", "Days after the exit. 0 for none.", "DC: one year", 0, 3650
    ),
    "followup_consent_needed": Declared(
        "Follow-up needs a consent", "Only who agreed to it is looked for after the case is closed."
    ),
    "event_definition": Declared(
        "What counts as a new offense", "Stands beside every figure of it.", "differs across studies"
    ),
    "lock_minutes": Declared(
        "Minutes until it locks",
        "Without a key pressed or the mouse moved. 0 never locks by itself.",
        "10 where the records are minors'",
        0,
        120,
    ),
    "first_steps": Declared("First steps", "Whether the list of first steps is shown."),
    "sample": Declared("Sample court", "Made-up data; every paper says so."),
    **LETTERS_DECLARED,
}
