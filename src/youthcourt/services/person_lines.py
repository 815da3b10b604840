"""People as the staff sees them: what is typed in, lines of lists, the page of one person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt import words
from youthcourt.domain.consent import Capacity, ConsentKind, Method
from youthcourt.domain.intake import Voicemail
from youthcourt.domain.parts import RelationKind, Role


def full_name(given: str, family: str, suffix: str = "") -> str:
    """Return a name as the staff reads it; empty when there is none."""
    return " ".join(part for part in (given, family, suffix) if part)


def name_or_case(name: str, number: str | None) -> str:
    """Return *name*, or what tells people apart while no name is known: the *number* of their case."""
    if name:
        return name
    return (
        words.text("(no name yet) · case {number}", number=number) if number else words.text("(no name yet)")
    )


def phone_shown(phone: str, alone: bool) -> str:
    """Return a phone number for a list, which is a list to call by; no number of who is left *alone*."""
    return words.text("Do not contact") if alone else phone


@dataclass(frozen=True)
class NewPerson:
    """What is known of a person when they are typed in. Everything but one name may be missing."""

    given: str = ""
    family: str = ""
    suffix: str = ""
    known_as: str = ""
    latin_form: str = ""
    """The whole name in Latin letters, the last name at its end: ``Wei Wang``."""
    birth_date: date | None = None
    pronoun: str = ""
    sex: str = ""
    language: str = ""
    interpreter: str = ""
    school: str = ""
    grade: str = ""
    address: str = ""
    household: str = ""
    """People with the same key live together; any short text, such as a street and number."""
    phone: str = ""
    email: str = ""
    strengths: str = ""
    interests: str = ""
    languages: str = ""
    access_needs: str = ""
    staff_note: str = ""
    best_hour: str = ""
    """When they are best called, in their words."""
    voicemail: Voicemail | None = None
    """Whether a message may be left; None where nobody asked yet."""
    speak_to: str = ""
    """Who else at this number may be spoken to."""


@dataclass(frozen=True)
class PersonLine:
    """A person in a list."""

    id: str
    name: str
    roles: tuple[Role, ...]
    birth_date: date | None
    phone: str
    school: str
    juror_ready: str = ""
    """For jurors: what is missing, in words, or that they stopped; empty when they may sit."""
    own: tuple[tuple[str, str], ...] = ()
    """What stands in the court's own fields, by the field's key, where the list was asked for it."""


@dataclass(frozen=True)
class GuardianLine:
    """A guardian of a young person."""

    link_id: str
    person_id: str
    name: str
    capacity: Capacity
    may_sign: bool
    no_contact: bool
    """Barred from contact with this young person."""
    phone: str
    left_alone: str = ""
    """Why they are not to be contacted, barred or asked for; empty when they may be."""
    lives_with: bool = False
    gets_letters: bool = True
    on_behalf_of: str = ""
    """The agency that they act for."""
    since: date | None = None
    """The first day; None for as far back as is known."""
    until: date | None = None
    """The first day on which they no longer stand for the young person."""


@dataclass(frozen=True)
class ConsentLine:
    """A consent on file: who signed, in what capacity, when, or on paper in the file."""

    id: str
    kind: ConsentKind
    signer: str
    capacity: Capacity
    method: Method
    signed_on: date
    expires_on: date | None
    withdrawn_on: date | None
    text_version: str = ""
    """The version of the wording that was signed."""
    language: str = ""
    interpreter: str = ""
    scope: str = ""
    """What it covers; of a release, what may be told."""
    released_to: str = ""
    purpose: str = ""
    scanned: bool = False
    """Whether a scan is kept in the court's file."""


@dataclass(frozen=True)
class RelationLine:
    """A recorded tie to another person."""

    id: str
    other_id: str
    name: str
    kind: RelationKind


@dataclass(frozen=True)
class PersonPage:
    """Everything the staff sees of a person on one page."""

    id: str
    name: str
    person: NewPerson
    roles: tuple[Role, ...]
    guardians: tuple[GuardianLine, ...]
    consents: tuple[ConsentLine, ...]
    relations: tuple[RelationLine, ...]
    cases: tuple[str, ...]
    """Numbers of the cases in which they are the respondent."""
    juror: bool
    mandated: bool
    juror_missing: tuple[str, ...]
    """What the juror still lacks today."""
    stopped_on: date | None
    minor: bool
    left_alone: str = ""
    """Why they are not to be contacted; empty when they may be."""
    asked: bool = False
    """Whether that is by their own wish or an order, which is set and lifted on their page."""
