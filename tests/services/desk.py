"""A clerk's desk to tell stories with: a real encrypted court, and the acts that most stories begin with."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from youthcourt import words
from youthcourt.domain.consent import Capacity, ConsentKind
from youthcourt.domain.criteria import PARTS, Count
from youthcourt.domain.errors import Refused, YouthCourtError
from youthcourt.domain.missing import Missing
from youthcourt.domain.parts import Role
from youthcourt.domain.referral import OffenseGiven, Referral
from youthcourt.domain.sanctions import JURY_DUTY, Decision
from youthcourt.services import (
    cases,
    catalogue,
    hearings,
    intake,
    juries,
    people,
    sittings,
    upkeep,
)
from youthcourt.services.cases import CasePage
from youthcourt.services.hearings import HearingRecord
from youthcourt.services.juries import DrawnPanel, DrawView
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson
from youthcourt.services.sittings import DocketLine, SittingPage
from youthcourt.store import find_cases, sqlcipher
from youthcourt.store.unit import Unit

SERVICE = Decision("service", Decimal(20))
DUTY = Decision(JURY_DUTY, Decimal(3))


@contextmanager
def open_desk(court: Path, clock: Clock) -> Iterator[Desk]:
    """Open *court*, fill its catalogues, and close it in the end.

    Keys come in no order, as in a real court, but are the same in every run, so that draws repeat.
    """
    numbers = count(1)
    office = Office(
        upkeep.open_court(court, PASSPHRASE, clock),
        clock=clock,
        new_id=lambda: hashlib.sha256(str(next(numbers)).encode()).hexdigest()[:12],
    )
    try:
        office.do(catalogue.seed_catalogues)
        yield Desk(office, clock)
    finally:
        office.close()


def _ready(unit: Unit, referral: Referral, with_case: str | None) -> str:
    number = intake.new_referral(unit, referral, with_case=with_case)
    youth = find_cases.by_number(unit, number).respondent_id
    parent = NewPerson(given="Rosa", family=referral.family)
    guardian = people.add_guardian(unit, youth, parent, Capacity.PARENT)
    earlier = unit.today - timedelta(days=1)
    intake.record_consent(unit, number, ConsentKind.ADMISSION, youth, signed_on=earlier)
    for signer in (youth, guardian):
        intake.record_consent(unit, number, ConsentKind.PARTICIPATION, signer, signed_on=earlier)
    return number


def _juror(unit: Unit, person: NewPerson) -> str:
    key = people.add_person(unit, person, Role.VOLUNTEER)
    people.make_juror(unit, key)
    _permit(unit, key)
    return key


def _jurors(unit: Unit, number: int) -> list[str]:
    born = date(2010, 1, 1)
    return [
        _juror(unit, NewPerson(f"Juror{place}", "Young", birth_date=born)) for place in range(1, number + 1)
    ]


def _permit(unit: Unit, key: str) -> None:
    earlier = unit.today - timedelta(days=1)
    people.record_oath(unit, key, earlier)
    parent = people.add_guardian(unit, key, NewPerson(given="Pat", family="Elder"), Capacity.PARENT)
    people.record_permission(unit, key, parent, Capacity.PARENT, earlier)


class Desk:
    """The acts of a clerk, each through the use case that the window calls."""

    def __init__(self, office: Office, clock: Clock) -> None:
        """Sit down at an open office."""
        self.office = office
        self.clock = clock
        self.do = office.do
        self.ask = office.ask
        self.announced: list[frozenset[str]] = []
        office.on_change(self.announced.append)
        self._agency = count(1)

    @property
    def today(self) -> date:
        """The day, which is the day of the sitting in most stories."""
        return self.clock.today()

    def referral(self, given: str = "Maria", family: str = "Lopez", **known: Any) -> Referral:
        """Return an eligible referral: fifteen years old, a shirt, a month ago."""
        usual: dict[str, Any] = {
            "birth_date": date(2011, 3, 4),
            "offense_on": self.today - timedelta(days=30),
            "offenses": (OffenseGiven("Shoplifting", "misdemeanor"),),
            "agency_number": f"A-{next(self._agency):04d}",
        }
        return Referral(given=given, family=family, **{**usual, **known})

    def refer(
        self, given: str = "Maria", family: str = "Lopez", with_case: str | None = None, **known: Any
    ) -> str:
        """Take a referral in and return the case's number."""
        return self.do(intake.new_referral, self.referral(given, family, **known), with_case=with_case)

    def page(self, number: str) -> CasePage:
        """Return the page of a case."""
        return self.ask(cases.case_page, number)

    def youth(self, number: str) -> str:
        """Return the respondent's key."""
        return self.page(number).line.respondent_id

    def guardian(self, number: str, given: str = "Rosa", **known: Any) -> str:
        """Add a parent with the respondent's last name, and return their key."""
        line = self.page(number).line
        parent = NewPerson(given=given, family=line.family)
        return self.do(people.add_guardian, line.respondent_id, parent, Capacity.PARENT, **known)

    def consent(self, number: str, signer: str, kind: ConsentKind = ConsentKind.PARTICIPATION) -> None:
        """Record something signed yesterday."""
        self.do(intake.record_consent, number, kind, signer, signed_on=self.today - timedelta(days=1))

    def ready(
        self, given: str = "Maria", family: str = "Lopez", with_case: str | None = None, **known: Any
    ) -> str:
        """Return a case that may be scheduled: guardian, admission and both consents are on record."""
        return self.do(_ready, self.referral(given, family, **known), with_case)

    def clear(self, number: str, text: str = "They took a shirt.") -> None:
        """Write the facts for jurors and clear them."""
        self.do(intake.write_facts, number, text)
        self.do(intake.clear_facts, number, "Dana")

    def juror(self, given: str, family: str = "Young", **known: Any) -> str:
        """Return somebody in the pool with oath and permission on file."""
        return self.do(_juror, NewPerson(given=given, family=family, birth_date=date(2010, 1, 1), **known))

    def permit(self, key: str) -> None:
        """Put a juror's oath and a guardian's permission on file."""
        self.do(_permit, key)

    def jurors(self, number: int) -> list[str]:
        """Return so many jurors."""
        return self.do(_jurors, number)

    def judge(self, given: str = "Ruth") -> str:
        """Return a judge."""
        return self.do(people.add_person, NewPerson(given=given, family="Gavel"), Role.JUDGE)

    def schedule(self, *numbers: str, on: date | None = None, rooms: Sequence[str] = ("A", "B")) -> date:
        """Hold a sitting (today unless told) with these cases on its docket."""
        day = on or self.today
        self.do(sittings.add_sitting, day, rooms=rooms)
        self.do(sittings.schedule, list(numbers), day)
        return day

    def sitting(self, on: date | None = None) -> SittingPage:
        """Return the page of a sitting."""
        return self.ask(sittings.sitting_page, on or self.today)

    def hearing(self, number: str, on: date | None = None) -> DocketLine:
        """Return a case's line on the docket."""
        return next(line for line in self.sitting(on).hearings if line.case == number)

    def draw(self, seed: int = 7, on: date | None = None) -> DrawView:
        """Draw the panels."""
        return self.do(juries.draw_panels, on or self.today, seed)

    def drawn(self, number: str, on: date | None = None) -> DrawnPanel:
        """Return a case's panel as it stands."""
        view = self.ask(juries.draw_view, on or self.today)
        return next(panel for panel in view.hearings if panel.case == number)

    def record(self, number: str, **told: Any) -> HearingRecord:
        """Return what was written down at a hearing: all voted, twenty hours and three sittings."""
        panel = tuple(seat.person_id for seat in self.hearing(number).panel if not seat.left_code)
        usual: dict[str, Any] = {
            "judge_id": None,
            "jurors": panel,
            "foreperson_id": panel[0] if panel else None,
            "counts": tuple(Count(part.code, 1, 1, 2) for part in PARTS),
            "items": (SERVICE, DUTY),
        }
        return HearingRecord(**{**usual, **told})

    def hear(self, number: str, **told: Any) -> str:
        """Record a hearing and return its key."""
        hearing_id = self.hearing(number).hearing_id
        self.do(hearings.record_hearing, hearing_id, self.record(number, **told))
        return hearing_id

    def heard_and_approved(self, number: str, **told: Any) -> str:
        """Record a hearing, let the judge approve it, and return its key."""
        hearing_id = self.hear(number, **told)
        self.do(hearings.approve, hearing_id, self.judge(), self.today)
        return hearing_id

    def in_progress(self) -> str:
        """Return a new case that is heard and approved today; a precinct referred it."""
        found = self.ready(agency="Precinct 5")
        self.jurors(6)
        self.schedule(found)
        self.draw()
        self.heard_and_approved(found)
        return found

    def rows(self, table: str) -> list[dict[str, Any]]:
        """Return all rows of a table, straight from the file."""
        with self.office.store.engine.begin() as connection:
            found = connection.execute(sa.text(f'SELECT * FROM "{table}" ORDER BY 1')).mappings()
            return [dict(row) for row in found]

    def refused(
        self, use_case: Callable[..., object], *args: Any, kind: type[YouthCourtError] = Refused, **named: Any
    ) -> str:
        """Do an act that must be refused: nothing is written or announced. Returns the sentence."""
        before, heard = self.everything(), list(self.announced)
        sentence = refusal(lambda: self.do(use_case, *args, **named), kind)
        assert (self.everything(), self.announced) == (before, heard)
        return sentence

    def everything(self) -> dict[str, int]:
        """Return how many rows each table has."""
        return sqlcipher.row_counts(self.office.store.connection)


def told(missing: Iterable[Missing]) -> tuple[str, ...]:
    """Return what is missing in words."""
    return tuple(words.say(one) for one in missing)


def refusal(act: Callable[[], object], kind: type[YouthCourtError] = Refused) -> str:
    """Do what must be refused and return the sentence that people see."""
    with pytest.raises(kind) as caught:
        act()
    return words.say(caught.value)
