"""The letter to a victim with the form for their statement (paper 6): to the safe address, in their language.

Source: domain reference, section 1.2 (step 6: asked a week before the hearing or earlier) and section 2.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from youthcourt import words
from youthcourt.domain.consent import is_minor
from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.printing import victim as drawing
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.victim import VictimLetter
from youthcourt.services.contacts import NewContact, log_contact
from youthcourt.services.latin_names import in_latin
from youthcourt.services.letter_words import court_called
from youthcourt.services.page_setups import page_setup
from youthcourt.services.paper_language import in_court_language, of_family
from youthcourt.services.settings import settings
from youthcourt.services.victims import VictimLine, touch, victim_of_case
from youthcourt.store import find_cases
from youthcourt.store.tables import Contact, IncidentParty, Person
from youthcourt.store.unit import Unit

VICTIM_LETTER = "victim letter"
"""What the print log and the contact log call it."""


@in_court_language
def victim_letter(unit: Unit, number: str, party_id: str, paper: str = "") -> VictimLetter:
    """Return the letter and the form for a victim, a person or an organization. Size is letter or a4.

    Raises Refused where the victim is left alone, NotFound for the case.
    """
    victim = victim_of_case(unit, number, party_id)
    _check(victim)
    locale = of_family(unit, victim.language)
    heard_on = find_cases.by_number(unit, number).next_hearing_on
    by = _answer_by(unit, heard_on)
    setup = page_setup(unit, paper)
    with speaking(locale or settings(unit).language):
        told = _paragraphs(court_called(settings(unit)), heard_on if by else None, by)
    letter = VictimLetter(
        setup, number, victim.name, victim.reached_at, told, by, _minor(unit, victim), victim.surrogate,
        locale,
    )  # fmt: skip
    return in_latin(unit, letter)


def render_victim_letter(document: VictimLetter, progress: Callable[[int, int], None] | None = None) -> bytes:
    """Return the letter as a PDF. Slow: outside any Unit."""
    return drawing.render_victim_letter(document, progress)


def note_letter_sent(unit: Unit, number: str, party_id: str, on: date) -> None:
    """Note that the letter went to a victim on a day; of a person the contact log keeps it as well.

    Raises Refused where the victim is left alone, BadInput for a day to come.
    """
    victim = victim_of_case(unit, number, party_id)
    _check(victim)
    if on > unit.today:
        raise BadInput("{date} is still to come. Give the day on which it was sent.", field="day", date=on)
    if victim.person_id:
        made = log_contact(
            unit, NewContact(victim.person_id, Channel.LETTER, ContactResult.SENT, on, case=number)
        )
        unit.change(unit.get(Contact, made, "contact"), paper=VICTIM_LETTER)
    party = unit.get(IncidentParty, party_id, "victim")
    unit.change(party, letter_on=on)
    touch(unit, party)


def _check(victim: VictimLine) -> None:
    if victim.why_not:
        raise Refused("There is no letter for them until that is lifted: {why}", why=victim.why_not)


def _answer_by(unit: Unit, heard_on: date | None) -> date | None:
    """Return the day by which the court wants to know; None without a hearing or once that is past."""
    by = heard_on - timedelta(days=settings(unit).victim_days) if heard_on else None
    return by if by is not None and by > unit.today else None


def _minor(unit: Unit, victim: VictimLine) -> bool:
    if not victim.person_id:
        return False
    born = unit.get(Person, victim.person_id, "person").birth_date
    return born is not None and is_minor(born, unit.today, settings(unit).age_of_majority)


def _paragraphs(court: str, heard_on: date | None, by: date | None) -> tuple[str, ...]:
    told = [
        words.text(
            "Something was done to you, and a young person has been referred to {court} because of it. "
            "How it was for you is known to nobody as well as to you. That is why we ask.",
            court=court,
        ),
        words.text(
            "At {court} young people hear the case of somebody of their own age. They do not ask whether it "
            "was so: that is admitted. They decide what is to be done to make it good.",
            court=court,
        ),
        words.text(
            "You say how far you want to be part of it. You can be there. You can write down how it was, for "
            "the jurors to read or to have read out. Somebody can speak in your place. Or you hear no more "
            "from us. You can change your mind at any time; a call is enough."
        ),
        words.text(
            "Where you can be reached is seen by the staff alone. Jurors read only what you allow, without "
            "your last name, and only after names and places are taken out."
        ),
        words.text(
            "If something was damaged, lost or had to be paid for, write that down as well, and add copies "
            "of the receipts."
        ),
    ]
    if heard_on and by:
        told.append(
            words.text(
                "The hearing is set for {day}. Please send the form back by {by}, or call us.",
                day=words.day(heard_on),
                by=words.day(by),
            )
        )
    else:
        told.append(words.text("Please send the form back, or call us."))
    return tuple(told)
