"""What a court's country decides at the start: its paper, its words, its states or nations."""

from __future__ import annotations

from dataclasses import dataclass

PACKS = ("us", "uk")
"""The wording packs that the program ships."""
MONTH_FIRST = frozenset({"us"})
"""Countries in which a date in figures begins with the month (Unicode CLDR, short dates of en and en-US)."""


@dataclass(frozen=True)
class Country:
    """A country that courts are started in. *paper* is ``letter`` or ``a4``; *wording* one of PACKS.
    *currency* is its ISO 4217 code, empty where nobody knows.

    *regions* are the parts whose public holidays differ, by the last part of their ISO 3166-2 code.
    """

    name: str
    paper: str
    wording: str
    currency: str = ""
    regions: tuple[tuple[str, str], ...] = ()


def _regions(written: str) -> tuple[tuple[str, str], ...]:
    return tuple((part[-2:].strip(), part[:-2].strip()) for part in written.split(","))


_STATES = _regions(
    "Alabama AL,Alaska AK,Arizona AZ,Arkansas AR,California CA,Colorado CO,Connecticut CT,Delaware DE,"
    "District of Columbia DC,Florida FL,Georgia GA,Guam GU,Hawaii HI,Idaho ID,Illinois IL,Indiana IN,"
    "Iowa IA,Kansas KS,Kentucky KY,Louisiana LA,Maine ME,Maryland MD,Massachusetts MA,Michigan MI,"
    "Minnesota MN,Mississippi MS,Missouri MO,Montana MT,Nebraska NE,Nevada NV,New Hampshire NH,"
    "New Jersey NJ,New Mexico NM,New York NY,North Carolina NC,North Dakota ND,Ohio OH,Oklahoma OK,"
    "Oregon OR,Pennsylvania PA,Puerto Rico PR,Rhode Island RI,South Carolina SC,South Dakota SD,"
    "Tennessee TN,Texas TX,Utah UT,Vermont VT,Virginia VA,Washington WA,West Virginia WV,Wisconsin WI,"
    "Wyoming WY"
)
_PROVINCES = _regions(
    "Alberta AB,British Columbia BC,Manitoba MB,New Brunswick NB,Newfoundland and Labrador NL,"
    "Northwest Territories NT,Nova Scotia NS,Nunavut NU,Ontario ON,Prince Edward Island PE,Quebec QC,"
    "Saskatchewan SK,Yukon YT"
)
_NATIONS = (("ENG", "England"), ("NIR", "Northern Ireland"), ("SCT", "Scotland"), ("WLS", "Wales"))
_AUSTRALIAN = (
    ("ACT", "Australian Capital Territory"), ("NSW", "New South Wales"), ("NT", "Northern Territory"),
    ("QLD", "Queensland"), ("SA", "South Australia"), ("TAS", "Tasmania"), ("VIC", "Victoria"),
    ("WA", "Western Australia"),
)  # fmt: skip

COUNTRIES: dict[str, Country] = {
    "us": Country("United States", "letter", "us", "USD", _STATES),
    "gb": Country("United Kingdom", "a4", "uk", "GBP", _NATIONS),
    "ca": Country("Canada", "letter", "uk", "CAD", _PROVINCES),
    "ie": Country("Ireland", "a4", "uk", "EUR"),
    "au": Country("Australia", "a4", "uk", "AUD", _AUSTRALIAN),
    "nz": Country("New Zealand", "a4", "uk", "NZD"),
    "other": Country("Another country", "a4", "us"),
}
"""The countries by their ISO 3166-1 code in small letters; the last stands for all others.

Paper by custom: Letter in North America, A4 elsewhere (ISO 216). British spelling in the
Commonwealth and in Ireland.
"""
