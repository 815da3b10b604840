"""Made-up names, places and offenses, dealt out by chance from a seed."""

from __future__ import annotations

import random
import tomllib
from datetime import date, timedelta
from typing import Any

from youthcourt.domain.deadlines import birthday
from youthcourt.domain.referral import OffenseGiven, Referral
from youthcourt.places import asset
from youthcourt.services.people import NewPerson


class World:
    """Who and what the sample court knows. Keys of people and cases are noted as they are made."""

    def __init__(self, chance: random.Random, today: date) -> None:
        self.chance = chance
        self.today = today
        self.names: dict[str, Any] = tomllib.loads(asset("court/sample.toml").read_text("utf-8"))
        self.numbers: dict[int, str] = {}
        """Case number by the case's place in the plan."""
        self.judges: list[str] = []
        self._phones = 0

    def phone(self) -> str:
        """Return a number that nobody has: 555-0100 to 555-0199."""
        self._phones += 1
        return f"555-01{self._phones % 100:02d}"

    def birth(self, day: date, low: int = 13, high: int = 17) -> date:
        """Return a birth date for somebody *low* to *high* years old on *day*."""
        years = self.chance.randint(low, high)
        return birthday(day, -years) - timedelta(days=self.chance.randint(1, 360))

    def pick(self, key: str) -> str:
        """Return one of a list of the sample data by chance."""
        return str(self.chance.choice(self.names[key]))

    def address(self) -> str:
        """Return a made-up address."""
        return f"{self.chance.randint(2, 98)} {self.pick('streets')}, Maple"

    def name(self, index: int) -> tuple[str, str]:
        """Return first and last name of the respondent at *index*; lists repeat with a shift."""
        given, family = self.names["given"], self.names["family"]
        turn = index // len(family)
        return given[(index * 7 + turn * 11) % len(given)], family[index % len(family)]

    def offense(self, index: int) -> dict[str, str]:
        """Return the offense of the case at *index*."""
        offenses: list[dict[str, str]] = self.names["offense"]
        return offenses[index % len(offenses)]

    def referral(
        self, index: int, referred_on: date, *, barred: bool = False, unsure: bool = False
    ) -> Referral:
        """Return the referral of the case at *index*; *barred* or *unsure* ones do not pass screening."""
        given, family = self.name(index)
        offense = self.offense(index)
        happened = referred_on - timedelta(days=self.chance.randint(3, 12))
        words = "Possession of a weapon at school" if barred else offense["words"]
        return Referral(
            given=given,
            family=family,
            birth_date=None if unsure else self.birth(happened),
            age_band="under 18" if unsure else "",
            phone=self.phone(),
            address=self.address(),
            school=self.pick("schools"),
            language="Spanish" if index % 11 == 3 else "English",
            agency=self.names["agency"],
            officer=self.pick("officers"),
            agency_number=f"MP-{referred_on.year}-{4000 + index * 7}",
            referred_on=referred_on,
            offense_on=happened,
            place=self.pick("streets"),
            offenses=(OffenseGiven(words, offense["class"]),),
            facts=offense["summary"],
        )

    def guardian(self, family: str, address: str) -> NewPerson:
        """Return a parent with the family's name."""
        return NewPerson(given=self.pick("parents"), family=family, phone=self.phone(), address=address)
