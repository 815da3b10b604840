"""The page of the day, made of a handful of whole reads; never one read a case.

It says what is there, what is late in days and what is missing. It counts nothing as a
target and scores nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from itertools import chain

from youthcourt import words
from youthcourt.domain.today import BACKUP_DAYS, TodayKind
from youthcourt.services import (
    today_calls,
    today_cases,
    today_dates,
    today_following,
    today_letters,
    today_victims,
)
from youthcourt.services.follow_up_lists import look_sum
from youthcourt.services.today_lines import Goal, OffLine, TodayLine, TodayPage, ago_words
from youthcourt.services.today_reads import Desk, read_desk
from youthcourt.store import find_today
from youthcourt.store.unit import Unit

__all__ = ["Goal", "OffLine", "TodayLine", "TodayPage", "today"]

_LAST = date.max


def today(unit: Unit, last_backup: date | None = None) -> TodayPage:
    """Return the page of the unit's day. *last_backup* is the day of the last proven backup, if any."""
    desk = read_desk(unit)
    told = tuple(
        chain(
            today_dates.lines(desk),
            today_cases.lines(desk),
            today_calls.lines(desk),
            today_following.lines(desk),
            today_victims.lines(unit, desk),
            today_letters.lines(unit, desk),
            _looks(unit),
            _backup(desk, last_backup),
        )
    )
    lines = sorted(
        (*told, *today_cases.without_step(desk, {line.number for line in told})),
        key=lambda line: (line.due or _LAST, line.at or time.min, line.number, line.what),
    )
    away = {(row.kind, row.record): row for row in find_today.put_off(unit, unit.today)}
    off = (
        OffLine(line, away[line.kind, line.record].until, away[line.kind, line.record].why)
        for line in lines
        if (line.kind, line.record) in away
    )
    shown = tuple(line for line in lines if (line.kind, line.record) not in away)
    return TodayPage(unit.today, shown, tuple(off), last_backup)


def _looks(unit: Unit) -> Iterator[TodayLine]:
    """Return one line for all looks at closed cases that are due; it names nobody."""
    due = look_sum(unit).due
    if due:
        told = words.text("1 follow-up is due") if due == 1 else words.text(
            "{count} follow-ups are due", count=words.number(due)
        )  # fmt: skip
        yield TodayLine(
            TodayKind.FOLLOW_UP, "follow_up", told, "", "", None, "", False, Goal.FOLLOW_UP, None
        )  # fmt: skip


def _backup(desk: Desk, last: date | None) -> Iterator[TodayLine]:
    if last is not None and last > desk.day - timedelta(days=BACKUP_DAYS):
        return
    what = words.text("Back up: last proven {day}", day=last) if last else words.text(
        "Back up: no proven backup yet"
    )  # fmt: skip
    when = ago_words(last, desk.day) if last else ""
    yield TodayLine(TodayKind.BACKUP, "backup", what, "", "", last, when, True, Goal.SETTINGS, "backups")
