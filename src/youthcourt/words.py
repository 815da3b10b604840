"""The language of messages and papers.

Templates and labels are English sentences that double as translation keys.
Spanish and the court's own words come from catalogues in ``resources/locale``.
"""

from __future__ import annotations

import gettext
from collections.abc import Iterable
from datetime import date, time
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Protocol

from babel.dates import format_date, format_time
from babel.numbers import format_decimal
from babel.support import NullTranslations, Translations

_LABELS: dict[str, str] = {}

_UNITS = {"hours": ("hour", "hours"), "sittings": ("sitting", "sittings"), "words": ("word", "words")}


class Sayable(Protocol):
    """An error that carries a template and its values."""

    template: str
    values: dict[str, object]


class _Language:
    """The one language in use; English until told otherwise."""

    locale = "en_US"
    catalogue: NullTranslations | gettext.NullTranslations = NullTranslations()


def use(locale: str, folder: Path | None = None) -> None:
    """Speak *locale* (``en_US``, ``es_US``) from now on; unknown ones fall back to English."""
    _Language.locale = locale
    _Language.catalogue = (
        Translations.load(str(folder), [locale, locale.partition("_")[0]]) if folder else NullTranslations()
    )


def text(msgid: str, **values: object) -> str:
    """Return a sentence of the program in the language in use, with its values filled in."""
    found = _Language.catalogue.gettext(msgid) if msgid else ""
    return found.format(**{name: _plain(value) for name, value in values.items()}) if values else found


def say(error: Sayable) -> str:
    """Return an error as one sentence that says what happened and what to do next."""
    shown = {name: _plain(value) for name, value in error.values.items()}
    return _Language.catalogue.gettext(error.template).format(**shown)


def label(member: Enum) -> str:
    """Return the word for a value of a list, such as a stage or a capacity."""
    plain = str(member.value).replace("_", " ")
    key = _LABELS.get(f"{type(member).__name__}.{member.value}", plain[:1].upper() + plain[1:])
    return _Language.catalogue.gettext(key)


def labels(names: dict[str, str]) -> None:
    """Teach the words for list values: ``{"Stage.accepted": "Consents on file"}``."""
    _LABELS.update(names)


def day(value: date) -> str:
    """Return a date with its weekday: ``Saturday, November 28, 2026``."""
    return format_date(value, "full", locale=_Language.locale)


def short_day(value: date) -> str:
    """Return a date for tables: ``Nov 28, 2026``."""
    return format_date(value, "medium", locale=_Language.locale)


def clock(value: time) -> str:
    """Return a time of day: ``9:30 AM``, with an ordinary blank."""
    return format_time(value, "short", locale=_Language.locale).replace("\u202f", " ")


def amount(name: str, hundredths: int, unit: Enum, topic: str = "") -> str:
    """Return one thing decided: ``Community service: 20 hours``; amounts come in hundredths."""
    number = format_decimal(Decimal(hundredths) / 100, locale=_Language.locale)
    counted = counted_in(unit, hundredths == 100)
    told = f"{name}: {number} {counted}".rstrip()
    return f"{told} ({topic})" if topic else told


def number(value: Decimal | int) -> str:
    """Return a number as people write it: ``12.5``, ``1,000``."""
    return str(format_decimal(value, locale=_Language.locale))


def counted_in(unit: Enum, single: bool = False) -> str:
    """Return the word for what an amount counts: ``hours``, ``sitting``; plain counts have none."""
    one, many = _UNITS.get(str(unit.value), ("", ""))
    return text(one if single else many)


def listing(parts: Iterable[str]) -> str:
    """Return the parts as one run of text: ``a, b, c``."""
    return ", ".join(parts)


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return label(value)
    if isinstance(value, date):
        return short_day(value)
    if isinstance(value, (list, tuple)):
        return listing(str(_plain(part)) for part in value)
    return value
