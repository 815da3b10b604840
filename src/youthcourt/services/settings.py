"""The court's own choices: each declared once with type, default, label, help and source.

Legal numbers are settings that the program's lawyer confirms, never constants;
the sources of the defaults are named (domain reference, section 0).
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from youthcourt.domain.clock import read_clock
from youthcourt.domain.consent import DEFAULT_NEEDED, ConsentKind, Needed
from youthcourt.domain.countries import COUNTRIES, PACKS
from youthcourt.domain.errors import BadInput
from youthcourt.domain.sanctions import JURY_DUTY, DutyRule
from youthcourt.domain.text import NOT_IN_FILES, clean_line, file_safe
from youthcourt.store import find_court
from youthcourt.store.tables import NumberSeries, SanctionType, Setting
from youthcourt.store.unit import Unit

LANGUAGES = {"en_US": "English", "es_US": "Español"}
"""The languages that papers can be made in: locale and own name."""


@dataclass(frozen=True)
class Declared:
    """How a setting is shown and where its default comes from."""

    label: str
    help: str
    source: str = ""
    low: int | None = None
    high: int | None = None


@dataclass(frozen=True)
class CourtSettings:
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
    age_of_majority: int = 18
    admission_needed: bool = True
    respondent_consent_needed: bool = True
    guardian_consent_needed: bool = True
    credits: bool = True
    credit_mandated_duty: bool = True
    lock_minutes: int = 10
    first_steps: bool = True
    sample: bool = False

    @property
    def duty_rule(self) -> DutyRule:
        """Whether jury duty belongs to the result."""
        return DutyRule(self.jury_duty)

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
    "age_of_majority": Declared("Age of majority", "From this birthday a person signs alone.", "18", 10, 25),
    "admission_needed": Declared("Admission needed", "Before a case is scheduled.", "93 % of US programs"),
    "respondent_consent_needed": Declared("Respondent's consent needed", "Before a case is scheduled."),
    "guardian_consent_needed": Declared(
        "Guardian's consent needed", "Before a case is scheduled; for a minor it is always needed."
    ),
    "credits": Declared("Time credits", "Off where the law forbids rewards.", "Tenn. 37-1-704 forbids"),
    "credit_mandated_duty": Declared("Duty earns credit", "Whether required duty earns time credits."),
    "lock_minutes": Declared(
        "Minutes until it locks",
        "Without a key pressed or the mouse moved. 0 never locks by itself.",
        "10 where the records are minors'",
        0,
        120,
    ),
    "first_steps": Declared("First steps", "Whether the list of first steps is shown."),
    "sample": Declared("Sample court", "Made-up data; every paper says so."),
}


def settings(unit: Unit) -> CourtSettings:
    """Return the court's choices; what was never chosen has its default."""
    return unit.once(Setting, lambda: _stored(unit))


def _stored(unit: Unit) -> CourtSettings:
    stored = find_court.settings(unit)
    known = {field.name for field in fields(CourtSettings)}
    values = {key: json.loads(value) for key, value in stored.items() if key in known}
    if "usual_rooms" in values:
        values["usual_rooms"] = tuple(values["usual_rooms"])
    return CourtSettings(**values)


def check_choices(**values: object) -> None:
    """Check choices before there is a court to keep them in. Raises BadInput for one that cannot be used."""
    for key, value in values.items():
        _checked(key, value)


def change_settings(unit: Unit, /, **values: object) -> CourtSettings:
    """Set choices of the court and return them all. Raises BadInput for a value that cannot be used."""
    before = settings(unit)
    chosen: dict[str, Any] = {key: _checked(key, value) for key, value in values.items()}
    after = replace(before, **chosen)
    if after.jury_minimum > after.jury_size:
        raise BadInput("The fewest jurors cannot be more than the jurors on a panel.", field="jury_minimum")
    if after.duty_rule is DutyRule.REQUIRED is not before.duty_rule:
        _check_duty_listed(unit)
    for key in values:
        old, new = getattr(before, key), getattr(after, key)
        if old != new:
            unit.put(Setting(key=key, value=json.dumps(new)), "setting", key, {"value": old})
    unit.touch("settings")
    return after


def _check_duty_listed(unit: Unit) -> None:
    """Required jury duty that no jury can choose would let no hearing be recorded."""
    listed = unit.one(SanctionType, code=JURY_DUTY)
    if listed is not None and (listed.barred or not listed.active):
        raise BadInput(
            "Jury duty is switched off in the list of sanctions. Switch it on there before it is required.",
            field="jury_duty",
        )


def next_case_number(unit: Unit, day: date) -> str:
    """Return the next case number of the year of *day*, by the court's pattern."""
    pattern = settings(unit).case_pattern
    year = pattern.replace("YYYY", f"{day.year:04d}").replace("YY", f"{day.year % 100:02d}")
    places = re.search("#+", year)
    width = len(places.group()) if places else 1
    given = find_court.last_number(unit, year)
    last = given + 1
    while find_court.case_number_taken(unit, _numbered(year, last, width)):
        last += 1
    unit.put(NumberSeries(name=year, last=last), "numberseries", year, {"last": given})
    return _numbered(year, last, width)


def _numbered(year: str, number: int, width: int) -> str:
    return re.sub("#+", f"{number:0{width}d}", year, count=1)


def _checked(key: str, value: object) -> object:
    if key not in DECLARED:
        raise BadInput("There is no setting called {key}.", key=key)
    label, default = DECLARED[key].label, getattr(CourtSettings(), key)
    if isinstance(default, bool):
        if not isinstance(value, bool):
            raise BadInput("{label} is yes or no.", field=key, label=label)
        return value
    if isinstance(default, int):
        return _checked_number(key, value)
    if isinstance(default, tuple):
        lines = value if isinstance(value, tuple | list) else str(value).splitlines()
        names = tuple(clean_line(str(line), field=label) for line in lines if str(line).strip())
        if not names:
            raise BadInput("{label}: give at least one.", field=key, label=label)
        return tuple(dict.fromkeys(names))
    return _checked_text(key, clean_line(str(value), field=label))


def _as_kept(key: str, typed: str) -> str:
    """Return a text as it is kept: codes in capitals, times as ``09:30``, whichever way they were typed."""
    if key == "region":
        return typed.upper()
    read = read_clock(typed) if key == "usual_start" else None
    return f"{read:%H:%M}" if read else typed


def _check_pattern(value: str) -> None:
    """A case number names files as well, on every system that a court may use."""
    if not ("YY" in value and "#" in value):
        raise BadInput(
            "The pattern needs YYYY or YY for the year and # for the number.", field="case_pattern"
        )
    if file_safe(value) != value:
        raise BadInput(
            "A case number also names files, so its pattern cannot hold any of {signs}. Use a hyphen.",
            field="case_pattern",
            signs=" ".join(NOT_IN_FILES),
        )


def _checked_number(key: str, value: object) -> int:
    declared = DECLARED[key]
    low, high = declared.low or 0, declared.high or 10_000
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise BadInput(
            "{label} must be a whole number between {low} and {high}.",
            field=key,
            label=declared.label,
            low=low,
            high=high,
        )
    return value


def _checked_text(key: str, typed: str) -> str:
    value = _as_kept(key, typed)
    if key == "case_pattern":
        _check_pattern(value)
    if key == "paper" and value not in ("letter", "a4"):
        raise BadInput("The paper is letter or a4.", field=key)
    if key == "country" and value not in COUNTRIES:
        raise BadInput("Choose the country from the list.", field=key)
    if key == "region" and not re.fullmatch(r"[A-Z]{0,3}", value):
        raise BadInput("The state or nation is its short code, such as NY or SCT.", field=key)
    if key == "wording" and value not in PACKS:
        raise BadInput("The words are us or uk.", field=key)
    if key == "language" and value not in LANGUAGES:
        raise BadInput("The papers are made in English or Spanish.", field=key)
    if key == "jury_duty" and value not in [rule.value for rule in DutyRule]:
        raise BadInput("Jury duty is required, offered or off.", field=key)
    if key == "usual_start" and read_clock(value) is None:
        raise BadInput("The usual start is a time of day, such as 9:30 AM or 13:30.", field=key)
    return value
