"""What a mapping may fill: the fields of a referral and of a person, as the clerk calls them."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum


class Kind(StrEnum):
    """What the rows of a file are."""

    REFERRALS = "referrals"
    PEOPLE = "people"


REFERRAL_FIELDS = {
    "agency_number": "Agency number",
    "name": "Whole name",
    "given": "First name",
    "family": "Last name",
    "suffix": "Suffix",
    "birth_date": "Birth date",
    "age_band": "Age band",
    "sex": "Sex",
    "phone": "Phone",
    "address": "Address",
    "school": "School",
    "language": "Language",
    "interpreter": "Interpreter",
    "guardian": "Guardian's whole name",
    "guardian_given": "Guardian's first name",
    "guardian_family": "Guardian's last name",
    "guardian_phone": "Guardian's phone",
    "guardian_capacity": "Guardian is",
    "agency": "Agency",
    "officer": "Officer",
    "referred_on": "Date of referral",
    "offense_on": "Date of the offense",
    "place": "Place",
    "offense": "Offense",
    "offense_class": "Offense class",
    "offense_code": "Offense code",
    "facts": "What happened",
    "victim": "Victim's whole name",
    "victim_organization": "Victim: shop, school or other organization",
    "claim": "Restitution claimed",
    "deferral_start": "Deferral begins",
    "deferral_end": "Deferral ends",
}
"""Fields of a referral."""

PEOPLE_FIELDS = {
    "name": "Whole name",
    "given": "First name",
    "family": "Last name",
    "suffix": "Suffix",
    "known_as": "Known as",
    "birth_date": "Birth date",
    "pronoun": "Pronoun",
    "phone": "Phone",
    "email": "Email",
    "address": "Address",
    "household": "Household",
    "school": "School",
    "grade": "Grade",
    "language": "Language",
    "languages": "Languages spoken",
    "interpreter": "Interpreter",
    "strengths": "Strengths",
    "interests": "Interests",
    "access_needs": "Access needs",
    "staff_note": "Note",
    "role": "Role",
    "oath_on": "Oath signed on",
    "permission_on": "Permission signed on",
    "guardian_given": "Guardian's first name",
    "guardian_family": "Guardian's last name",
    "guardian_phone": "Guardian's phone",
    "guardian_capacity": "Guardian is",
}
"""Fields of a person; the oath is a juror's, and the permission comes from the guardian of the same row."""

FIELDS = {Kind.REFERRALS: REFERRAL_FIELDS, Kind.PEOPLE: PEOPLE_FIELDS}

DATES = frozenset(
    {
        "birth_date", "referred_on", "offense_on", "oath_on", "permission_on", "deferral_start",
        "deferral_end",
    }
)  # fmt: skip
"""Fields that hold a date."""

LONG = frozenset({"facts", "strengths", "interests", "staff_note", "access_needs"})
"""Fields that may have several lines."""

WHOLE_NAME = "name"
NAME_PARTS = ("given", "family")
WHOLE_NAMES = {WHOLE_NAME: NAME_PARTS, "guardian": ("guardian_given", "guardian_family")}
"""Names in one cell, and what they fill."""


def lacking(kind: Kind, filled: Collection[str]) -> str:
    """Return the first field without which known rows could not be told from new ones; empty for none.

    A referral is known by the referrer's number, or else by name with birth or offense date, since a
    court's own sheet often has no number. A whole name fills both its parts.
    """
    names = {*filled, *(NAME_PARTS if WHOLE_NAME in filled else ())}
    if kind is Kind.PEOPLE:
        return next((part for part in NAME_PARTS if part not in names), "")
    by_name = "family" in names and names & {"birth_date", "offense_on"}
    return "" if "agency_number" in names or by_name else "agency_number"
