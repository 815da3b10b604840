"""Telling the referrer that a referral has come.

Source: domain reference, section 1.2, step 1 (log the same day; acknowledge).
"""

from __future__ import annotations

from datetime import date

from youthcourt import words
from youthcourt.domain.contacts import Channel
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.store import find_cases
from youthcourt.store.tables import Agency, Note
from youthcourt.store.unit import Unit

WAYS = (Channel.EMAIL, Channel.LETTER, Channel.CALL)
"""How a referrer is told."""


def acknowledge(unit: Unit, number: str, on: date, how: Channel) -> None:
    """Note that the referrer was told that a referral has come: on what day and how. It stays in the notes.

    Raises Refused for a case without a referrer or one that is acknowledged already, BadInput for a day
    before the referral or to come, NotFound.
    """
    case = find_cases.by_number(unit, number)
    if case.agency_id is None:
        raise Refused("No agency is on record for case {case}: nobody is to be told.", case=case.number)
    if case.acknowledged_on is not None:
        raise Refused(
            "Case {case} was acknowledged on {date} already.", case=case.number, date=case.acknowledged_on
        )
    if not case.referred_on <= on <= unit.today:
        raise BadInput(
            "The referrer is told on a day from {since} to today; {date} is not.",
            field="on",
            since=case.referred_on,
            date=on,
        )
    unit.change(case, acknowledged_on=on)
    agency = unit.get(Agency, case.agency_id, "agency")
    text = words.text(
        "Referral acknowledged to {agency} on {date}: {how}", agency=agency.name, date=on, how=how
    )
    unit.add(
        Note(
            id=unit.new_id(), case_id=case.id, at=unit.now.isoformat(timespec="seconds"), by=unit.actor,
            text=text,
        )
    )  # fmt: skip
    unit.touch("cases", "today", f"case:{case.number}")


def waits(unit: Unit, number: str) -> bool:
    """Say whether the referrer of a case is still to be told that the referral has come. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    return case.agency_id is not None and case.acknowledged_on is None
