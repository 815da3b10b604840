"""The language of messages and papers.

Templates and labels are English sentences that double as translation keys.
Spanish and the court's own words come from catalogues in ``resources/locale``.
"""

from __future__ import annotations

import gettext
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Protocol, runtime_checkable

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time, get_day_names, get_month_names
from babel.numbers import format_currency, format_decimal
from babel.support import NullTranslations, Translations

from youthcourt.words.of_values import UNITS, VALUES

_LABELS = {f"{kind}.{value}": word for kind, words in VALUES.items() for value, word in words.items()}

_TOLD = ("field", "called", "why", "missing")
"""Values of an error that are words of the program themselves: ``The offense date``."""


@runtime_checkable
class Sayable(Protocol):
    """An error, or a thing that is missing, that carries a template and its values."""

    @property
    def template(self) -> str:
        """The English sentence with places for the values."""

    @property
    def values(self) -> dict[str, object]:
        """What is put into it."""


@dataclass(frozen=True)
class _Language:
    """A language with its catalogue; English has none."""

    locale: str = "en_US"
    catalogue: NullTranslations | gettext.NullTranslations = field(default_factory=NullTranslations)


class _Program:
    """What the window and all its workers speak, where the catalogues lie, the court's words and money."""

    language = _Language()
    folder: Path | None = None
    own: Callable[[str], str] | None = None
    currency = "USD"


_OWN: ContextVar[_Language | None] = ContextVar("language", default=None)


def use(locale: str, folder: Path | None = None) -> None:
    """Speak *locale* (``en_US``, ``es_US``) from now on; unknown ones fall back to English.

    *folder* holds the catalogues; ``speaking`` looks there too.
    """
    _Program.folder = folder
    _Program.language = _language(locale, folder)


@contextmanager
def speaking(locale: str, folder: Path | None = None) -> Iterator[None]:
    """Speak *locale* in this block and this thread alone: a paper in the language of its reader.

    An empty *locale* goes on in the language in use. *folder* is that of ``use`` where none is given.
    """
    token = _OWN.set(_language(locale, folder or _Program.folder) if locale else _OWN.get())
    try:
        yield
    finally:
        _OWN.reset(token)


def spoken() -> str:
    """Return the locale of the language in use here, such as ``es_US``."""
    return _now().locale


def _now() -> _Language:
    return _OWN.get() or _Program.language


@cache
def _language(locale: str, folder: Path | None) -> _Language:
    try:
        known = str(Locale.parse(locale))
    except (UnknownLocaleError, ValueError):
        return _Language()
    if folder is None:
        return _Language(known)
    found = Translations.load(str(folder), [known, known.partition("_")[0]])
    return _Language(known, found)


def own_name(locale: str) -> str:
    """Return what a language calls itself, with a capital: ``Español``."""
    name = str(Locale.parse(locale).get_display_name())
    return name[:1].upper() + name[1:]


def say_as(own: Callable[[str], str] | None) -> None:
    """Put every English sentence into the court's own words from now on; None for the program's."""
    _Program.own = own


def wording() -> Callable[[str], str] | None:
    """Return what puts sentences into the court's own words now; None where it says the program's."""
    return _Program.own


def in_own_words(sentence: str) -> str:
    """Return an English sentence of the program in the court's words, its places for values empty."""
    own = _Program.own
    return own(sentence) if own is not None and _now().locale.startswith("en") else sentence


def said(msgid: str) -> str:
    """Return a sentence in the language in use and in the court's words, its places for values empty."""
    return in_own_words(_now().catalogue.gettext(msgid)) if msgid else ""


def text(msgid: str, **values: object) -> str:
    """Return a sentence of the program in the language in use, with its values filled in."""
    found = said(msgid)
    return found.format(**{name: _shown(name, value) for name, value in values.items()}) if values else found


def say(error: Sayable) -> str:
    """Return an error as one sentence that says what happened and what to do next; or what is missing."""
    shown = {
        name: text(value) if name in _TOLD and isinstance(value, str) else _shown(name, value)
        for name, value in error.values.items()
    }
    return said(error.template).format(**shown)


def label(member: Enum) -> str:
    """Return the word for a value of a list, such as a stage or a capacity."""
    plain = str(member.value).replace("_", " ")
    key = _LABELS.get(f"{type(member).__name__}.{member.value}", plain[:1].upper() + plain[1:])
    return said(key)


def labels(names: dict[str, str]) -> None:
    """Teach the words for list values: ``{"Stage.accepted": "Consents on file"}``."""
    _LABELS.update(names)


def day(value: date) -> str:
    """Return a date with its weekday: ``Saturday, November 28, 2026``."""
    return format_date(value, "full", locale=_now().locale)


def short_day(value: date) -> str:
    """Return a date for tables: ``Nov 28, 2026``."""
    return format_date(value, "medium", locale=_now().locale)


def brief_day(value: date) -> str:
    """Return a day of a list of some days, with its weekday and no year: ``Sat, Nov 28``."""
    return format_skeleton("MMMEd", value, locale=_now().locale)


def months() -> tuple[str, ...]:
    """Return the names of the twelve months, January first."""
    names = get_month_names("wide", locale=_now().locale)
    return tuple(names[at] for at in range(1, 13))


def weekdays() -> tuple[str, ...]:
    """Return the names of the seven days of the week, Sunday first."""
    names = get_day_names("wide", locale=_now().locale)
    return tuple(names[at] for at in (6, 0, 1, 2, 3, 4, 5))


def clock(value: time) -> str:
    """Return a time of day: ``9:30 AM``, with an ordinary blank."""
    return format_time(value, "short", locale=_now().locale).replace("\u202f", " ")


def amount(name: str, hundredths: int, unit: Enum, topic: str = "") -> str:
    """Return one thing decided: ``Community service: 20 hours``; amounts come in hundredths."""
    told = f"{text(name)}: {_counted(Decimal(hundredths) / 100, unit)}"
    return f"{told} ({topic})" if topic else told


def counted(hundredths: int, unit: Enum) -> str:
    """Return an amount with its unit: ``20 hours``; amounts come in hundredths."""
    return _counted(Decimal(hundredths) / 100, unit)


def number(value: Decimal | int) -> str:
    """Return a number as people write it: ``12.5``, ``1,000``."""
    return str(format_decimal(value, locale=_now().locale))


def money(cents: int) -> str:
    """Return an amount of money, which comes in cents, in the court's currency: ``$33.34``."""
    amount_of_it, locale = Decimal(cents) / 100, _now().locale
    if not _Program.currency:
        return str(format_decimal(amount_of_it, "#,##0.00", locale=locale))
    return str(format_currency(amount_of_it, _Program.currency, locale=locale))


def pay_in(currency: str) -> None:
    """Tell amounts of money in *currency*, an ISO 4217 code, from now on; empty for bare numbers."""
    _Program.currency = currency


def counted_in(unit: Enum, single: bool = False) -> str:
    """Return the word for what an amount counts: ``hours``, ``sitting``; plain counts have none."""
    one, many = UNITS.get(str(unit.value), ("", ""))
    return text(one if single else many)


def _counted(value: Decimal, unit: Enum) -> str:
    if unit.value == "money":
        return money(int(value * 100))
    return f"{number(value)} {counted_in(unit, value == 1)}".rstrip()


def listing(parts: Iterable[str | Sayable]) -> str:
    """Return the parts as one run of text: ``a, b, c``.

    The program's own words among them begin small (``the juror's oath``) and are translated; names do not.
    """
    return ", ".join(own(part) for part in parts)


def own(part: str | Sayable) -> str:
    """Return words of the program that begin small, such as what a case needs, in the language in use."""
    if not isinstance(part, str):
        return say(part)
    if not part[:1].islower():
        return part
    head, mark, rest = part.partition(" (")
    return text(head) + text(mark + rest)


def _shown(name: str, value: object) -> object:
    """Return a value as people read it; one named ``…_cents`` is money."""
    return money(value) if name.endswith("_cents") and isinstance(value, int) else _plain(value)


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return label(value)
    if isinstance(value, date):
        return short_day(value)
    if isinstance(value, time):
        return clock(value)
    if isinstance(value, Decimal):
        return number(value)
    if isinstance(value, Sayable):
        return say(value)
    if isinstance(value, (list, tuple)):
        return listing(str(_plain(part)) for part in value)
    return value
