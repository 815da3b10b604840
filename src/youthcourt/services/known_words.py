"""Everybody tied to the incident of a case, and the words that would give them away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from youthcourt.domain.parts import PartyRole
from youthcourt.domain.privacy import Identifier, KeptWord, KnownWord, name_parts
from youthcourt.domain.streets import street_of
from youthcourt.domain.text import fold
from youthcourt.services.victims import force_of, wishes_of
from youthcourt.store import find_alike, find_cases
from youthcourt.store.tables import Case, Person
from youthcourt.store.unit import Unit


def known_words(unit: Unit, case: Case) -> tuple[KnownWord, ...]:
    """Return every name, school, street, date and number of anyone tied to the incident of a case.

    First names may stand, but for a co-respondent's (situation 4: the facts of A never name B), for
    that of a respondent who has no other name (situation 14), and for a victim's until they wish that
    jurors may read it (situation 18).
    """
    respondent = unit.get(Person, case.respondent_id, "person")
    known = [*_of_person(respondent, respondent.id), _agency_number(case.agency_number, case.id)]
    if not respondent.family:
        known += name_parts(Identifier.GIVEN_NAME, respondent.given, respondent.id)
    for other in find_cases.companions(unit, case):
        known += _of_person(other, other.respondent_id)
        known += name_parts(Identifier.GIVEN_NAME, other.given, other.respondent_id)
        known.append(_agency_number(other.agency_number, other.id))
        known += _of_guardians(unit, other.respondent_id)
    known += _of_guardians(unit, case.respondent_id)
    parties = find_cases.parties(unit, case.incident_id)
    unnamed = _unnamed(unit, parties)
    for party in parties:
        if party.person_id:
            known += [*_of_person(party, party.person_id), *_of_guardians(unit, party.person_id)]
            if party.id in unnamed:
                known += name_parts(Identifier.GIVEN_NAME, party.given, party.person_id)
        else:
            known += _of_organization(party)
        known += _kept_safe(party)
    known += _of_other_names(unit, known)
    return tuple(word for word in known if word.text)


def _unnamed(unit: Unit, parties: Iterable[Any]) -> set[str]:
    """Return the victims whose first name jurors may not read: only their own wish lets them."""
    victims = [party.id for party in parties if party.role is PartyRole.VICTIM and party.person_id]
    said = wishes_of(unit, victims) if victims else {}
    return {key for key in victims if not force_of(said.get(key, ())).first_name_told}


def _agency_number(number: str, case_id: str) -> KnownWord:
    return KnownWord(Identifier.AGENCY_NUMBER, number, case_id)


def _of_guardians(unit: Unit, person_id: str) -> list[KnownWord]:
    rows = find_cases.guardians(unit, person_id)
    return [word for row in rows for word in _of_person(row, row.guardian_id)]


def _of_person(row: Any, key: str) -> Iterator[KnownWord]:
    """Yield what would give away the person in *row*: a Person, or a row with what tells of one."""
    yield from name_parts(Identifier.FAMILY_NAME, row.family, key)
    yield from name_parts(Identifier.FAMILY_NAME, "".join(row.latin_form.split()[-1:]), key)
    firsts = fold(row.given).split()
    for called in name_parts(Identifier.GIVEN_NAME, row.known_as, key):
        if not set(fold(called.text).split()) <= set(firsts):
            yield called
    if row.birth_date is not None:
        yield KnownWord(Identifier.BIRTH_DATE, row.birth_date.isoformat(), key)
    yield KnownWord(Identifier.SCHOOL, row.school, key)
    yield from _reached(row.address, row.phone, row.email, key)


def _of_other_names(unit: Unit, known: Iterable[KnownWord]) -> Iterator[KnownWord]:
    """Yield the words of what those who are looked for go by besides, or went by before."""
    keys = {word.of for word in known}
    firsts = {row.id: set(fold(row.given).split()) for row in find_alike.people(unit, keys)}
    for other in find_alike.other_names(unit, keys):
        yield from name_parts(Identifier.FAMILY_NAME, other.family, other.person_id)
        for called in name_parts(Identifier.GIVEN_NAME, other.given, other.person_id):
            if not set(fold(called.text).split()) <= firsts[other.person_id]:
                yield called


def _kept_safe(party: Any) -> Iterator[KnownWord]:
    """Yield what a victim told for safety, and the last name of who speaks for them."""
    yield KnownWord(Identifier.STREET, street_of(party.safe_address), party.id)
    yield KnownWord(Identifier.PHONE, party.safe_phone, party.id)
    for word in name_parts(Identifier.FAMILY_NAME, "".join(party.surrogate.split()[-1:]), party.id):
        if not word.text[0].islower():
            yield word


def _of_organization(party: Any) -> Iterator[KnownWord]:
    key = party.organization_id
    yield KnownWord(Identifier.FAMILY_NAME, party.organization, key)
    yield from _reached(party.organization_address, party.organization_phone, party.organization_email, key)


def _reached(address: str, phone: str, email: str, key: str) -> Iterator[KnownWord]:
    yield KnownWord(Identifier.STREET, street_of(address), key)
    yield KnownWord(Identifier.PHONE, phone, key)
    yield KnownWord(Identifier.EMAIL, email, key)


def kept_words(case: Case) -> tuple[KeptWord, ...]:
    """Return the words that were kept with a reason when the facts were cleared."""
    return kept_in(case.facts_kept_words)


def kept_in(stored: str) -> tuple[KeptWord, ...]:
    """Return the kept words in *stored*, as ``as_kept`` made it."""
    lines = (line.split("\t") for line in stored.splitlines())
    return tuple(KeptWord(word, why, tuple(sources.split())) for word, why, sources in lines)


def as_kept(words: tuple[KeptWord, ...]) -> str:
    """Return kept words as a case holds them: ``kept_words`` reads them back."""
    return "\n".join(f"{word.text}\t{word.why}\t{' '.join(word.sources)}" for word in words)
