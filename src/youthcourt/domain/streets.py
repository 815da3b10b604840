"""The street of an address, as people would tell it."""

from __future__ import annotations

import re

from youthcourt.domain.text import fold

_STREETS = {
    "st": "street", "ave": "avenue", "av": "avenue", "rd": "road", "dr": "drive", "ln": "lane", "ct": "court",
    "blvd": "boulevard", "pl": "place", "ter": "terrace", "pkwy": "parkway", "hwy": "highway",
    "rte": "route", "cir": "circle", "sq": "square", "trl": "trail", "aly": "alley", "plz": "plaza",
    "tpke": "turnpike", "xing": "crossing", "expy": "expressway", "wy": "way",
}  # fmt: skip
"""How streets are shortened (US Postal Service, Publication 28)."""
_TYPES = "|".join([*_STREETS, *_STREETS.values()])
_HOUSE_NUMBER = re.compile(
    r"^\W*(?:[NSEW]\d+[NSEW]\d+|\d+(?:-\d+)?(?:-?[A-Za-z])?(?:\s+\d/\d)?)\s+(?=\S*[^\W\d_])"
)
_UNITS = "apt|apartment|unit|suite|ste|room|rm|floor|fl|bldg|building|lot|trlr|trailer"
_UNIT = re.compile(rf"(?:\s+(?:{_UNITS})\b.*|\s*#.*)$", re.IGNORECASE)
_UNIT_FIRST = re.compile(
    rf"^(?:(?:(?:{_UNITS})\b\.?\s*#?|#)\s*(?:\d[\w\-]*|[A-Z])(?:\s+|$)|\d+(?:st|nd|rd|th)\s+(?:floor|fl)\b\.?\s*)",
    re.IGNORECASE,
)
_BOX = re.compile(r"^(?:p\.?\s?o\.?|post office)\s*box\b\W*\w*\s*", re.IGNORECASE)
_IN_CARE_OF = re.compile(r"c\s?/\s?o\b", re.IGNORECASE)
_ROUTE = re.compile(
    r"\b(?:highway|hwy|route|rte|rt|sr|cr|us|fm|(?:county|state|farm|ranch|township|twp|rural|forest)\s+(?:road|rd))"
    r"\b\.?\s+\d+\w?$",
    re.IGNORECASE,
)
_STATE_AND_ZIP = re.compile(r"\s+[A-Z]{2}\s+\d{5}(?:-\d{4})?$")
_TYPED = re.compile(
    rf"^(?:(?:{_TYPES})\b\.?\s+(?:\d+|[A-Z])"  # Avenue E, Route 66
    r"|(?:county|state|farm|ranch|township|twp|rural|forest)\s+(?:road|rd|highway|hwy|route|rte)\b\.?\s+\d+\w?"
    rf"|\S.*?\s(?:{_TYPES})\b\.?(?:\s+(?:st\b\.?$|(?!st\b)(?:{_TYPES})\b\.?))*)"  # Elm Ave, but no St Louis
    r"(?=\s|$)",
    re.IGNORECASE,
)
_DIRECTION = re.compile(
    rf"^(?:[NS][EW]?\.?|[EW]\.?|north|south|east|west)\s+(?!(?:{_TYPES})\b)(?=\S+\s)", re.IGNORECASE
)
_QUADRANT = re.compile(r"^(\S+\s+\S.*?)\s+(?:[NS]\.?[EW]?|[EW])\.?$", re.IGNORECASE)


def street_of(address: str) -> str:
    """Return the street of a US address as it would be told: ``12 N Elm St, Apt 4`` → ``Elm St``.

    House number, direction, apartment, town, state and ZIP code are left out, whichever comes
    first and with commas or without. A post office box alone has no street.
    """
    lines = [line.strip() for line in re.split(r"[,\n;]", address)]
    boxed = any(_BOX.match(line) for line in lines)
    bare = [_UNIT_FIRST.sub("", _BOX.sub("", line)) for line in lines]
    told = [line for line in bare if any(sign.isalpha() for sign in line)]
    line = max(told, key=_likely, default="")
    if boxed and not _likely(line):
        return ""
    street = _STATE_AND_ZIP.sub("", _UNIT.sub("", _HOUSE_NUMBER.sub("", line)))
    if not _HOUSE_NUMBER.match(line) and not _ROUTE.search(street):
        street = re.sub(r"\s+\d+\w?$", "", street)
    typed = _TYPED.match(street)
    return _QUADRANT.sub(r"\1", _DIRECTION.sub("", typed.group() if typed else street).strip())


def _likely(line: str) -> int:
    """Say how much a part of an address looks like its street: 2 with number and kind, 1 with one of them."""
    if _IN_CARE_OF.match(line):
        return 0
    numbered = bool(_HOUSE_NUMBER.match(line))
    return numbered + bool(_TYPED.match(_HOUSE_NUMBER.sub("", line)))


def written_out(text: str) -> str:
    """Return *text* folded for searching, with the kinds of street in full: ``Oak Rd`` → ``oak road``."""
    return " ".join(_STREETS.get(part, part) for part in fold(text).split())


def home_of(address: str) -> str:
    """Return house number and street, folded: ``12 N Elm St, Apt 4`` → ``12 elm street``.

    Homes are compared by it. An address without both is compared whole. Two flats of one house are the
    same home here: it only warns.
    """
    whole, street = written_out(address), written_out(street_of(address))
    before, found, _rest = f" {whole} ".partition(f" {street} ")
    numbers = [part for part in before.split() if part[0].isdigit()]
    return f"{numbers[-1]} {street}" if street and found and numbers else whole
