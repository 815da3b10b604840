"""Lines of the page of the day for letters that have not gone to a family yet: the first one, a notice.

Source: domain reference, section 1.2, steps 3 and 7. Whoever is left alone gets no letter and no line.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

from youthcourt import words
from youthcourt.domain.eligibility import Result
from youthcourt.domain.family_letters import FamilyPaper
from youthcourt.domain.intake_steps import BEFORE_INTAKE
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.today import TodayKind, shown_soon
from youthcourt.services.left_alone import left_alone
from youthcourt.services.letters_sent import tells_of
from youthcourt.services.letters_to import readers_of
from youthcourt.services.today_lines import TodayLine
from youthcourt.services.today_reads import Desk
from youthcourt.store import find_letters
from youthcourt.store.unit import Unit

_FIRST, _NOTICE = FamilyPaper.FIRST_LETTER.value, FamilyPaper.NOTICE.value


def lines(unit: Unit, desk: Desk) -> Iterator[TodayLine]:
    """Return a line for each letter that somebody of a family has still to get. A few reads for all."""
    first = [
        row for row in desk.cases.values()
        if row.stage in BEFORE_INTAKE and row.eligibility is Result.ELIGIBLE
    ]  # fmt: skip
    days = desk.chosen.notice_days
    ahead = [
        hearing for hearing in desk.hearings
        if hearing.result is HearingResult.SET
        and desk.day <= hearing.held_on
        and shown_soon(hearing.held_on - timedelta(days=days), desk.day)
    ]  # fmt: skip
    waiting = [*first, *(desk.cases[hearing.number] for hearing in ahead)]
    newest = _newest(unit)
    alone = left_alone(unit)
    on = readers_of(unit, waiting, alone, desk.day)
    for row in first:
        if any((row.number, who, _FIRST) not in newest for who in on[row.respondent_id]):
            by = row.referred_on + timedelta(days=desk.chosen.letter_days)
            what = words.text("First letter: not sent yet")
            yield desk.of_case(TodayKind.LETTER, row, what, by, tab="contacts")
    for hearing in ahead:
        row = desk.cases[hearing.number]
        if not _told(newest, row, hearing, on[row.respondent_id]):
            by = hearing.held_on - timedelta(days=days)
            yield desk.of_case(
                TodayKind.LETTER, row, _notice(newest, row, hearing), by, record=hearing.id,
                tab="hearing",
            )  # fmt: skip


Newest = Mapping[tuple[str, str, str], Any]
"""By number, person and letter the newest one: of which hearing it told."""


def _newest(unit: Unit) -> Newest:
    return {
        (row.number, row.person_id, row.paper): row
        for row in find_letters.of_open_cases(unit, (_FIRST, _NOTICE))
    }


def _told(newest: Newest, row: Any, hearing: Any, readers: frozenset[str]) -> bool:
    """Say whether the newest notice of each reader tells of this hour; so it is where nobody gets letters."""
    sent = (newest.get((row.number, who, _NOTICE)) for who in readers)
    return all(one is not None and tells_of(one, hearing.held_on, hearing.starts_at) for one in sent)


def _notice(newest: Newest, row: Any, hearing: Any) -> str:
    """Return that a notice is to be sent, and of a hearing that was moved that it is a new one."""
    held_on = hearing.held_on
    told = [sent for (number, _, paper), sent in newest.items() if (number, paper) == (row.number, _NOTICE)]
    if any(sent.about_on == held_on and not tells_of(sent, held_on, hearing.starts_at) for sent in told):
        return words.text("Hearing notice for {date}: the one sent tells of another time", date=held_on)
    if any(sent.about_on != held_on for sent in told):
        return words.text("Hearing notice for {date}: the one sent tells of another day", date=held_on)
    return words.text("Hearing notice for {date}: not sent yet", date=held_on)
