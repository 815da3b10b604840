"""A paper Saturday on one page: what the papers of a whole sitting ask for, and what stands already.

The order is that of the folder: the roster, then each hearing's tally, result and agreement (domain
reference, section 2, papers 11 and 17 to 20).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum

from youthcourt import words
from youthcourt.domain.attendance import AWAY
from youthcourt.domain.keying import Offer, marks
from youthcourt.domain.parts import AttendanceCode, HearingResult, PutOffBy, Role
from youthcourt.domain.sanctions import JURY_DUTY, DutyRule
from youthcourt.services import catalogue, hearings, juries, people, sittings
from youthcourt.services.catalogue import SERVICE, CriterionLine
from youthcourt.services.hearings import RecordedHearing
from youthcourt.services.settings import settings
from youthcourt.services.sittings import DocketLine, SittingPage
from youthcourt.store import find_sittings
from youthcourt.store.tables import Attendance, Disposition
from youthcourt.store.unit import Unit

NOT_VOTING = (*AWAY, AttendanceCode.PRESENT_NOT_SEATED)
"""Codes of those who have a seat on paper and did not vote."""
_EARLY = timedelta(minutes=30)
"""Jurors sign in half an hour before the first case (domain reference, section 3.3)."""
_MOST_DATES = 9
_USUAL_STAY = timedelta(hours=2)
_CODES = (
    AttendanceCode.SERVED, AttendanceCode.PRESENT_NOT_SEATED, AttendanceCode.LATE,
    AttendanceCode.LEFT_EARLY, AttendanceCode.EXCUSED, AttendanceCode.NO_SHOW, AttendanceCode.SENT_HOME,
)  # fmt: skip
_RESULTS = (
    HearingResult.HEARD, HearingResult.NO_SHOW, HearingResult.CONTINUED, HearingResult.CONTINUED,
    HearingResult.WITHDRAWN,
)  # fmt: skip
_PUT_OFF = slice(2, 4)
"""The two letters of a hearing that was put off: by the court, and as the family asked."""
_WISHED = {
    SERVICE: "s", JURY_DUTY: "j", "apology": "l", "essay": "e", "class": "c", "mentoring": "m",
    "reflection": "p",
}  # fmt: skip


class Signer(StrEnum):
    """Who signs an agreement besides the court."""

    RESPONDENT = "respondent"
    GUARDIAN = "guardian"


@dataclass(frozen=True)
class Letters:
    """Which letter stands for what, in the language of the window."""

    codes: dict[str, AttendanceCode]
    results: dict[str, HearingResult]
    put_off: dict[str, PutOffBy]
    """On whose account a hearing was put off, by those of *results* that say it was."""
    signers: dict[str, Signer]
    answers: dict[str, bool]


@dataclass(frozen=True)
class JurorLine:
    """Somebody on the roster. Break in minutes; times None until they are signed out."""

    person_id: str
    name: str
    code: AttendanceCode | None
    time_in: time | None = None
    time_out: time | None = None
    break_minutes: int = 0
    closed: bool = False


@dataclass(frozen=True)
class HearingLine:
    """A hearing in docket order, with what is recorded of it, if anything is."""

    line: DocketLine
    judge_id: str | None
    """The room's judge, who is proposed."""
    recorded: RecordedHearing | None
    signed: frozenset[Signer]

    @property
    def to_be_heard(self) -> bool:
        """Whether nothing is recorded yet."""
        return self.line.result is HearingResult.SET

    @property
    def waits_for_judge(self) -> bool:
        """Whether the result is recorded and not approved."""
        return self.recorded is not None and self.recorded.approved_on is None

    @property
    def seats(self) -> dict[int, str]:
        """The keys of those who sit, by the number of their seat."""
        return {seat.number: seat.person_id for seat in self.line.panel if not seat.left_code}


@dataclass(frozen=True)
class KeyingSheet:
    """All that the page shows of one sitting."""

    held_on: date
    jurors: tuple[JurorLine, ...]
    others: tuple[tuple[str, str], ...]
    """Key and name of those of the pool who are not on the roster and may have come all the same."""
    hearings: tuple[HearingLine, ...]
    parts: tuple[CriterionLine, ...]
    offers: tuple[Offer, ...]
    judges: tuple[tuple[str, str], ...]
    usual_items: str
    """What a result starts from by the court's rule, in the short hand."""
    usual_in: time
    usual_out: time
    dates: tuple[date, ...] = ()
    """The next sittings at which duty can be chosen, at most nine: a figure each."""
    most_hours: int = 0
    """More than that in all are warned of; 0 for no limit."""


def letters() -> Letters:
    """Return the letters of the language that is spoken."""
    results = words.text("h n c f w").split()
    return Letters(
        dict(zip(words.text("s p l e x n h").split(), _CODES, strict=True)),
        dict(zip(results, _RESULTS, strict=True)),
        dict(zip(results[_PUT_OFF], PutOffBy, strict=True)),
        dict(zip(words.text("r g").split(), Signer, strict=True)),
        dict(zip(words.text("y n").split(), (True, False), strict=True)),
    )


def keying_sheet(unit: Unit, on: date) -> KeyingSheet:
    """Return what is to be keyed of a sitting and what stands already; raises NotFound."""
    page = sittings.sitting_page(unit, on)
    offers, chosen = _offers(unit), settings(unit)
    first, last = _usual_times(page)
    jurors, others = _roster(unit, page)
    usual = [offer.mark for offer in offers if offer.item.code == JURY_DUTY]
    given = bool(usual) and chosen.duty_rule is DutyRule.REQUIRED
    return KeyingSheet(
        on,
        jurors,
        others,
        tuple(_hearing(unit, page, line) for line in page.hearings),
        catalogue.criteria_words(unit),
        offers,
        _judges(unit),
        f"{usual[0]}{Decimal(chosen.duty_sittings)}" if given else "",
        first,
        last,
        _next_dates(unit, on),
        chosen.burden_hours,
    )


def _next_dates(unit: Unit, on: date) -> tuple[date, ...]:
    coming = (line.held_on for line in sittings.coming_sittings(unit) if line.held_on > on)
    return tuple(coming)[:_MOST_DATES]


def _hearing(unit: Unit, page: SittingPage, line: DocketLine) -> HearingLine:
    held = unit.one(Disposition, hearing_id=line.hearing_id)
    signed = {
        Signer.RESPONDENT: held.respondent_signed_on if held else None,
        Signer.GUARDIAN: held.guardian_signed_on if held else None,
    }
    return HearingLine(
        line,
        next((room.judge_id for room in page.rooms if room.name == line.room), None),
        hearings.recorded(unit, line.hearing_id) if held else None,
        frozenset(who for who, day in signed.items() if day is not None),
    )


def _roster(unit: Unit, page: SittingPage) -> tuple[tuple[JurorLine, ...], tuple[tuple[str, str], ...]]:
    """Return who is seated or has answered, and the rest of the pool."""
    seated = {
        seat.person_id
        for line in page.hearings
        for seat in line.panel + line.alternates
        if not seat.left_code
    }
    sitting = find_sittings.on(unit, page.held_on)
    held = {row.person_id: row for row in unit.find(Attendance, sitting_id=sitting.id)}
    roster, others = [], []
    for who in juries.pool(unit, page.held_on):
        row = held.get(who.person_id)
        if row is None and who.attendance is None and who.person_id not in seated:
            others.append((who.person_id, who.name))
            continue
        roster.append(
            JurorLine(
                who.person_id, who.name, who.attendance, who.time_in, who.time_out,
                row.break_minutes if row else 0, row is not None and row.closed,
            )
        )  # fmt: skip
    return tuple(roster), tuple(others)


def _offers(unit: Unit) -> tuple[Offer, ...]:
    known = [item for item in catalogue.sanctions_by_code(unit).values() if not item.barred]
    labels = [(item.code, words.text(item.label)) for item in known]
    letter = marks(labels, _WISHED)
    return tuple(
        Offer(letter[item.code], item, label) for item, (_code, label) in zip(known, labels, strict=True)
    )


def _judges(unit: Unit) -> tuple[tuple[str, str], ...]:
    """Return the judges first, then grown-up helpers, who become judges when they preside."""
    found: Sequence[people.PersonLine] = [
        line for role in (Role.JUDGE, Role.VOLUNTEER) for line in people.list_people(unit, role)
    ]
    return tuple({line.id: line.name for line in found if Role.JUROR not in line.roles}.items())


def _usual_times(page: SittingPage) -> tuple[time, time]:
    """Return when jurors usually come, half an hour before the first case, and when the last case ends."""
    first = datetime.combine(page.held_on, page.starts_at)
    ends = [
        datetime.combine(page.held_on, time.fromisoformat(line.start)) + timedelta(minutes=line.minutes)
        for line in page.hearings
    ]
    return (first - _EARLY).time(), max(ends, default=first + _USUAL_STAY).time()


def clock_told(start: str) -> str:
    """Return a docket time as people read it: ``9:45 AM``."""
    return words.clock(time.fromisoformat(start))
