"""What a victim said, for the staff, and the text of its own that jurors read: looked through and cleared.

Source: domain reference, section 2 (paper 6: jurors get a cleared extract) and 1.3 (“Victim declines”).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.intake import StatementWay
from youthcourt.domain.juror_view import JurorCase
from youthcourt.domain.privacy import KeptWord, KnownWord, giveaways
from youthcourt.domain.text import clean_line, clean_text, fold
from youthcourt.printing.documents.victim import VictimExtract
from youthcourt.services.juror_side import listed
from youthcourt.services.known_words import as_kept, kept_in, known_words
from youthcourt.services.victims import force_of, touch, wishes_of
from youthcourt.store import find_victims
from youthcourt.store.tables import Case, IncidentParty, Person
from youthcourt.store.unit import Unit

LONGEST = 20_000
"""Letters of a statement as it came."""
UNNAMED = "V."
"""How jurors know a victim who did not say that the first name may stand."""


@dataclass(frozen=True)
class Looked:
    """What a look through a text for jurors found, and what was kept before with a reason."""

    found: tuple[KnownWord, ...]
    kept: tuple[str, ...]


def write_statement(unit: Unit, party_id: str, text: str, on: date | None) -> None:
    """Keep a victim's statement as it was written or said, with the day it came; for the staff alone.

    Raises BadInput for a day ahead of today, or without one for a text.
    """
    party = unit.get(IncidentParty, party_id, "victim")
    told = clean_text(text, field="The statement", limit=LONGEST)
    if told and on is None:
        raise BadInput("Give the day on which the statement came.", field="on")
    if on is not None and on > unit.today:
        raise BadInput("{date} is still to come. Give the day on which it came.", field="on", date=on)
    unit.change(party, statement=told, statement_on=on if told else None)
    touch(unit, party)


def write_extract(unit: Unit, party_id: str, text: str) -> None:
    """Write what jurors may read of a statement. A changed text must be cleared again."""
    party = unit.get(IncidentParty, party_id, "victim")
    if unit.change(party, cleared_extract=clean_text(text, field="The text for jurors")):
        unit.change(party, extract_cleared_on=None, extract_cleared_by="", extract_kept_words="")
    touch(unit, party)


def look_through_extract(unit: Unit, party_id: str, text: str) -> Looked:
    """Return the known words that stand in *text* while it is being written. A query."""
    party = unit.get(IncidentParty, party_id, "victim")
    kept = kept_in(party.extract_kept_words)
    return Looked(tuple(giveaways(text, _known(unit, party), kept)), tuple(word.text for word in kept))


def clear_extract(
    unit: Unit, party_id: str, text: str, by: str, kept: Mapping[str, str] | None = None
) -> None:
    """Write and clear what jurors may read of a statement, by somebody, today.

    *kept* maps a word that was found and means something else to the reason for keeping it. Raises BadInput
    without a text or a name, Refused while a name, school, street or number of anyone tied to the incident
    stands in it: of every one of its respondents, whose jurors all may read it.
    """
    party = unit.get(IncidentParty, party_id, "victim")
    write_extract(unit, party_id, text)
    who = clean_line(by, field="Who clears it")
    if not party.cleared_extract:
        raise BadInput("Write what jurors may read of the statement.", field="extract")
    if not who:
        raise BadInput("Say who clears the text for jurors.", field="by")
    known = _known(unit, party)
    stay = _kept_with(known, kept_in(party.extract_kept_words), kept or {})
    found = giveaways(party.cleared_extract, known, stay)
    if found:
        raise Refused(
            "The text for jurors still names somebody: {words}. "
            "Take the words out, or keep a word with a reason when it means something else.",
            words=listed(found),
        )
    unit.change(
        party, extract_cleared_on=unit.today, extract_cleared_by=who, extract_kept_words=as_kept(stay)
    )
    touch(unit, party)


def extracts_for_jurors(unit: Unit, case: JurorCase, incident_id: str) -> tuple[VictimExtract, ...]:
    """Return what jurors may hold of the victims' statements: cleared, and wished so; else nothing at all.

    Raises Refused where a name stands in a text that was cleared before the name was known.
    """
    rows = find_victims.of_incident(unit, incident_id)
    said = wishes_of(unit, [row.id for row in rows])
    made: list[VictimExtract] = []
    for row in rows:
        points = force_of(said.get(row.id, ()))
        if not points.for_jurors or row.extract_cleared_on is None:
            continue
        party = unit.get(IncidentParty, row.id, "victim")
        known = _known(unit, party)
        found = giveaways(row.cleared_extract, known, kept_in(row.extract_kept_words))
        if found:
            raise Refused(
                "The juror papers of case {case} would name somebody: {words} stands in what a victim said. "
                "Open the case, change that text on the tab “Victims”, and clear it again.",
                case=case.number,
                words=listed(found),
            )
        made.append(
            VictimExtract(
                case, _called(unit, party, known) if points.first_name else UNNAMED, row.cleared_extract,
                read_out=points.statement is StatementWay.READ_OUT, cleared_on=row.extract_cleared_on,
            )
        )  # fmt: skip
    return tuple(made)


def _called(unit: Unit, party: IncidentParty, known: Iterable[KnownWord]) -> str:
    """Return the first name, where it tells no more than that; an organization has none."""
    person = unit.get(Person, party.person_id, "person") if party.person_id else None
    first = person.given if person else ""
    return first if first and not giveaways(first, known) else UNNAMED


def _known(unit: Unit, party: IncidentParty) -> tuple[KnownWord, ...]:
    """Return the known words of all cases of the incident: the jurors of each may read the text.

    The first names of victims are among them, until each says that theirs may stand.
    """
    cases = unit.find(Case, "number", incident_id=party.incident_id)
    known = [word for case in cases for word in known_words(unit, case)]
    return tuple(dict.fromkeys(known))


def _kept_with(
    known: Iterable[KnownWord], before: Iterable[KeptWord], added: Mapping[str, str]
) -> tuple[KeptWord, ...]:
    """Return the words kept before and the *added* ones, each for those who bring it today."""
    kept = {word.text: word for word in before}
    known = tuple(known)
    for written, reason in added.items():
        text, why = clean_line(written, field="The word"), clean_line(reason, field="The reason")
        if not why:
            raise BadInput("Give the reason for each word that stays.", field="keep")
        sources = dict.fromkeys(word.source for word in known if fold(word.text) == fold(text))
        kept[text] = KeptWord(text, why, tuple(sources))
    return tuple(kept.values())
