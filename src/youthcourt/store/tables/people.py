"""People in every part they play, organizations, guardians, relations, consents, jurors."""

from __future__ import annotations

from datetime import date

from sqlmodel import Field

from youthcourt.domain.consent import Capacity, ConsentKind, Method
from youthcourt.domain.intake import NameKind, Voicemail
from youthcourt.domain.parts import RelationKind, Role
from youthcourt.store.tables.base import Row, choice, link


class Person(Row, table=True):
    """Somebody the court knows."""

    given: str = ""
    family: str = ""
    suffix: str = ""
    known_as: str = ""
    latin_form: str = ""
    folded: str = Field(default="", index=True)
    """Names without case, accents and apostrophes, for searching."""
    filed: str = Field(default="", index=True)
    """Last name first, without case and accents, for sorting."""
    birth_date: date | None = Field(default=None, index=True)
    birth_date_estimated: bool = False
    pronoun: str = ""
    sex: str = ""
    """As the referrer wrote it; never printed for jurors."""
    language: str = ""
    interpreter: str = ""
    school: str = ""
    grade: str = ""
    address: str = ""
    household: str = ""
    household_folded: str = Field(default="", index=True)
    """The household without case, accents and punctuation: who shares it lives together."""
    phone: str = ""
    email: str = ""
    strengths: str = ""
    interests: str = ""
    languages: str = ""
    access_needs: str = ""
    staff_note: str = ""
    no_contact: bool = False
    """Nobody calls, writes or visits them; obeyed wherever a paper or a call is made."""
    no_contact_why: str = ""
    best_hour: str = ""
    """When they are best called, in their words."""
    voicemail: Voicemail | None = choice(Voicemail, nullable=True, default=None)
    """Whether a message may be left; None where nobody asked yet."""
    speak_to: str = ""
    """Who else at this number may be spoken to."""
    enrolled: bool | None = None
    """Whether they are a full-time student; None where nobody asked yet."""


class OtherName(Row, table=True):
    """Another name of a person: a nickname, a former one, or that of a record merged into theirs."""

    person_id: str = link("person.id")
    kind: NameKind = choice(NameKind)
    given: str = ""
    family: str = ""
    suffix: str = ""
    folded: str = Field(default="", index=True)
    noted_on: date


class PersonMerge(Row, table=True):
    """Two records found to be of one person: the key of the one that is gone, whose history goes on."""

    kept_id: str = link("person.id")
    gone_id: str = Field(index=True)
    """No foreign key: that record is no more, its trail is."""
    merged_on: date
    by: str


class NotSame(Row, table=True):
    """Two people who look alike and are not the same, such as twins: nobody is asked again."""

    person_a_id: str = link("person.id")
    person_b_id: str = link("person.id")
    said_on: date
    by: str


class PersonRole(Row, table=True):
    """A part a person plays or played, with its days."""

    person_id: str = link("person.id")
    role: Role = choice(Role)
    since: date
    until: date | None = None


class Organization(Row, table=True):
    """A shop, school or agency that is a victim, a provider or an owner of credits."""

    name: str
    folded: str = Field(default="", index=True)
    phone: str = ""
    email: str = ""
    address: str = ""


class GuardianLink(Row, table=True):
    """Who stands for a young person, in what capacity, from when to when."""

    person_id: str = link("person.id")
    guardian_id: str = link("person.id")
    capacity: Capacity = choice(Capacity)
    may_sign: bool = True
    lives_with: bool = False
    gets_letters: bool = True
    no_contact: bool = False
    on_behalf_of: str = ""
    """The agency that a guardian acts for, where it is one."""
    since: date
    until: date | None = None


class Relation(Row, table=True):
    """A recorded tie between two people."""

    person_a_id: str = link("person.id")
    person_b_id: str = link("person.id")
    kind: RelationKind = choice(RelationKind)
    source: str = ""
    noted_on: date


class Consent(Row, table=True):
    """Something signed: by whom, in what capacity, when, or on paper in the file."""

    subject_id: str = link("person.id")
    """The young person whom it is about."""
    case_id: str | None = link("court_case.id", nullable=True)
    kind: ConsentKind = choice(ConsentKind)
    signer_id: str = link("person.id")
    capacity: Capacity = choice(Capacity)
    method: Method = choice(Method)
    signed_on: date
    expires_on: date | None = None
    withdrawn_on: date | None = None
    text_version: str = ""
    language: str = ""
    interpreter: str = ""
    scope: str = ""
    """What it covers; of a release, what may be told."""
    released_to: str = ""
    """Of a release: the school, counselor or other who may be told."""
    purpose: str = ""
    attachment_id: str | None = link("attachment.id", nullable=True)
    """The scan, where one is kept."""


class JurorProfile(Row, table=True):
    """What makes a person a juror; oath and permission are consents."""

    person_id: str = link("person.id", unique=True)
    since: date
    stopped_on: date | None = None
    stopped_reason: str = ""


class Training(Row, table=True):
    """A training module that somebody has been through. Minutes."""

    person_id: str = link("person.id")
    module: str
    held_on: date
    minutes: int = 0
    expires_on: date | None = None
