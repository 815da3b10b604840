"""What the columns of an unknown file are likely to be, by their headers; a person corrects it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from youthcourt.exchange.fields import Kind

_WORDS: dict[str, str] = {
    "agency_number": r"(?:(?:agency|police|report|incident|referral|case|file|ref|reference) ?)?"
    r"(?:no|nr|num|number|id|#)|ref(?:erence)?",
    "name": r"(?:full )?names?|(?:youth|respondent|student|juror|volunteer)(?: names?)?",
    "given": r"given|first|first names?|given names?|forenames?",
    "family": r"family|last|last names?|family names?|surnames?",
    "suffix": r"suffix",
    "known_as": r"known as|nickname|preferred name|goes by",
    "birth_date": r"dob|d o b|birth ?dates?|date of birth|born|birthday",
    "age_band": r"age(?: band| group)?",
    "sex": r"sex|gender",
    "pronoun": r"pronouns?",
    "phone": r"(?:(?:home|cell|mobile) ?)?(?:tele)?phone(?: ?(?:no|number))?|cell|mobile",
    "email": r"e ?mail(?: address)?",
    "address": r"address|street",
    "household": r"household",
    "school": r"school",
    "grade": r"grade|year",
    "language": r"(?:home |first |main )?language",
    "languages": r"languages(?: spoken)?",
    "interpreter": r"interpreter",
    "strengths": r"strengths?",
    "interests": r"interests?|hobbies",
    "access_needs": r"access(?: needs)?|accommodations?",
    "staff_note": r"notes?|comments?|remarks?",
    "role": r"role",
    "oath_on": r"oath(?: signed)?(?: on)?|oath date",
    "permission_on": r"permission(?: signed)?(?: on)?|permission date|consent date",
    "guardian": r"(?:guardian|parent|parent guardian|mother|father|caregiver)s?(?: (?:full )?name)?",
    "guardian_given": r"(?:guardian|parent)s? ?(?:first|given)(?: name)?",
    "guardian_family": r"(?:guardian|parent)s? ?(?:last|family)(?: name)?",
    "guardian_phone": r"(?:guardian|parent|parent guardian)s? ?(?:tele)?(?:phone|cell)(?: ?(?:no|number))?",
    "guardian_capacity": r"(?:guardian|parent) is|relationship",
    "agency": r"agency|referred by|referring agency|source|department",
    "officer": r"officer",
    "referred_on": r"(?:date )?referred(?: on)?|referral date|date of referral|received",
    "offense_on": r"offen[sc]e date|date of (?:the )?(?:offen[sc]e|incident)|incident date|date",
    "place": r"place|location|where",
    "offense": r"offen[sc]es?|charges?|violation|reason",
    "offense_class": r"(?:offen[sc]e )?(?:class|level|category)|severity",
    "offense_code": r"(?:offen[sc]e |penal )?(?:code|statute)",
    "victim": r"victims?(?: ?(?:full ?)?name)?",
    "victim_organization": r"(?:victim )?(?:store|shop|business|organi[sz]ation|merchant)",
    "claim": r"(?:restitution|claim|damages?|loss)(?: ?(?:claimed?|amount|requested))?",
    "deferral_start": r"deferral(?: start| begins?| from)",
    "deferral_end": r"deferral(?: ends?| until| to)|(?:contract|referral) expires?",
    "facts": r"facts|what happened|description|summary|narrative",
}
"""For each field the headers that clerks give it, as a pattern of the whole header."""

_NUMBERS = frozenset({"agency_number", "phone", "guardian_phone", "offense_code"})
"""Fields that hold a number: “#” or “no.” after their name says so once more.

After another name it makes something else of it: a student number is no name, nor a badge number an officer.
"""
_NUMBER_SIGN = re.compile(r"(?: ?#| (?:no|nr|num|number))$")


def guess_columns(headers: Sequence[str], known: Iterable[str]) -> dict[str, str]:
    """Return for each header the field that its words mean, where one of *known* does; each field once."""
    fields = tuple(known)
    found: dict[str, str] = {}
    for header in headers:
        meant = next((field for field in fields if field not in found.values() and means(header, field)), "")
        if meant:
            found[header] = meant
    return found


def means(header: str, field: str) -> bool:
    """Say whether a header's words mean *field*: capitals, signs and underscores do not matter."""
    plain = " ".join(re.sub(r"[^\w#]+|_", " ", re.sub("['’]", "", header)).casefold().split())
    told = {plain, _NUMBER_SIGN.sub("", plain)} if field in _NUMBERS else {plain}
    return field in _WORDS and any(re.fullmatch(_WORDS[field], one) for one in told)


def guess_kind(headers: Sequence[str]) -> Kind:
    """Return what the rows are likely to be: referrals where an offense stands in a column."""
    offenses = ("offense", "offense_on", "referred_on", "offense_class", "facts", "officer")
    return Kind.REFERRALS if any(means(h, field) for h in headers for field in offenses) else Kind.PEOPLE


def split_name(name: str) -> tuple[str, str]:
    """Return given and family name of a name in one cell: ``Reed, Ann`` or ``Ann Reed``.

    Without a comma the last word is the family name; the preview shows it, and a comma settles it.
    """
    family, comma, given = (part.strip() for part in name.partition(","))
    if comma:
        return given, family
    first, _, last = name.strip().rpartition(" ")
    return (first.strip(), last) if first else (last, "")
