"""Lines of the page of the day about enquiries, calls, and what the referrer is told of a referral."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from youthcourt import words
from youthcourt.domain.calls import CALLED_AT
from youthcourt.domain.today import TodayKind, shown_soon
from youthcourt.services.today_lines import Goal, TodayLine, when_words
from youthcourt.services.today_reads import Desk

QUEUE, ENQUIRIES = "queue", "enquiries"
"""The parts of the place *Calls and enquiries*."""


def lines(desk: Desk) -> Iterator[TodayLine]:
    """Return what is to be called, gone on with and told; nothing of it happens by itself."""
    for row in desk.enquiries:
        yield _enquiry(desk, row)
    for row in desk.cases.values():
        if row.stage in CALLED_AT:
            yield from _of_case(desk, row)


def returns(desk: Desk, row: Any) -> date | None:
    """Return the day past which the return of a case is proposed, None where it is not."""
    return desk.returns.of(row, lacking=bool(desk.lacks(row, desk.day)))


def called_again(desk: Desk, row: Any) -> bool:
    """Say whether the line of a case is its next call, planned for a day that is near or past."""
    return row.call_again_on is not None and shown_soon(row.call_again_on, desk.day)


def _of_case(desk: Desk, row: Any) -> Iterator[TodayLine]:
    by = returns(desk, row)
    if by is not None:
        told = desk.returns.tried[row.number].told()
        what = words.text("Not reached: {tries}. Return to the referrer?", tries=told)
        line = desk.of_case(TodayKind.NO_CONTACT, row, what, by, tab=QUEUE)
        yield replace(line, goal=Goal.CALLS)
    if called_again(desk, row):
        yield desk.of_case(TodayKind.CALL, row, _again(desk, row.number), row.call_again_on, tab="contacts")
    if row.agency_id is not None and row.acknowledged_on is None:
        by = row.referred_on + timedelta(days=desk.chosen.acknowledge_days)
        if by < desk.day:
            what = words.text("The referrer: say that the referral has come")
            yield desk.of_case(TodayKind.ACKNOWLEDGE, row, what, by)


def _again(desk: Desk, number: str) -> str:
    """Return that the family is called again: nobody who is not to be contacted."""
    alone = desk.left_alone.get(number)
    if alone is None:
        return words.text("Call again")
    if alone.nobody:
        return words.text("Nobody of the family may be contacted: decide how it goes on")
    return words.text("Call again, but do not contact {names}", names=words.listing(alone.left_alone))


def _enquiry(desk: Desk, row: Any) -> TodayLine:
    by = row.asked_on + timedelta(days=desk.chosen.enquiry_days)
    matter = row.matter.partition("\n")[0]
    what = words.text("Enquiry: {matter}", matter=matter) if matter else words.text("Enquiry: go on with it")
    return TodayLine(
        TodayKind.ENQUIRY, row.id, what, row.name, "", by, when_words(by, desk.day), by < desk.day,
        Goal.CALLS, row.id, ENQUIRIES,
    )  # fmt: skip
