"""Intake in the sample court: a family with all it brings, a victim, who refers, who may be known twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from functools import partial

from youthcourt.domain.closing import WantsBack
from youthcourt.domain.consent import Capacity, ConsentKind, Method
from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.domain.intake import AttachmentKind, StatementWay, Voicemail
from youthcourt.domain.parts import PartyRole, Role
from youthcourt.domain.stages import Stage
from youthcourt.domain.wishes import Points
from youthcourt.services import (
    agencies,
    alike,
    attachments,
    circumstances,
    consents,
    contacts,
    guardians,
    intake,
    interview,
    notes,
    own_page,
    people,
    roles,
    victim_statements,
    victims,
)
from youthcourt.services.agencies import AgencyLine
from youthcourt.services.attachments import NewFile
from youthcourt.services.contacts import NewContact
from youthcourt.services.guardians import GuardianGiven
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson
from youthcourt.services.sample_plan import Fate, Planned
from youthcourt.services.sample_world import World
from youthcourt.services.victims import Reached
from youthcourt.store import find_cases
from youthcourt.store.tables import Consent
from youthcourt.store.unit import Unit

Act = tuple[date, time, Callable[[], None]]
Told = Callable[..., None]

_SPANISH = "Spanish"
_SCHOOL = "Kestrel Ridge Middle School (made up)"
_HELD = 10
"""Days ago, on which the family of the richest case was at its interview."""
_TRIES = (
    (12, Channel.CALL, ContactResult.NO_ANSWER),
    (9, Channel.CALL, ContactResult.NO_ANSWER),
    (7, Channel.LETTER, ContactResult.SENT),
    (2, Channel.CALL, ContactResult.MESSAGE_LEFT),
)
"""How a family was tried in vain: days ago, how, and what came of it."""
_OFFICERS = (
    ("555-0181", WantsBack.STATUS, "Calls back after 3 pm."),
    ("555-0182", WantsBack.OUTCOME, "A letter is enough."),
    ("555-0183", WantsBack.STATUS, ""),
)
_LED = (
    ("With friends after school", "Dared or pushed by others"),
    ("In a shop or a mall", "With friends after school"),
    ("With friends after school",),
)
"""What led to it, case by case in turn."""
_STATEMENT = (
    "I scrubbed that wall for three hours in the cold. I do not want anybody locked up. "
    "I want to know why, and I want to see them help with the next wall."
)
_EXTRACT = (
    "The worker who cleaned the wall needed three hours in the cold. The worker wants to know why, "
    "and would like help with the next wall."
)
_LETTER = (
    "To whom it may concern,\n\nshe has not missed a practice in two years and looks after the small "
    "ones.\n\nThe swimming coach (made up)\n"
)


def intake_acts(office: Office, world: World, planned: list[Planned]) -> list[Act]:
    """Return what intake noted, each on its day; a small court has less of it."""
    today = world.today
    opened = [case for case in planned if case.fate is Fate.OPEN]
    at_intake = [case for case in opened if case.stage is Stage.INTAKE]
    acts: list[Act] = [(today, time(8, 12), partial(office.do, _directory))]
    for at, case in enumerate(case for case in planned if case.fate is Fate.TODAY):
        acts.append((today, time(8, 14), partial(_on, office, world, case, _led, at)))
    rich = [case for case in at_intake if case.referred_on <= today - timedelta(days=_HELD + 5)]
    for days, told in ((_HELD, _family), (_HELD - 1, _heard), (6, _papers), (3, _changed)):
        acts += [
            (today - timedelta(days=days), time(17, 30), partial(_on, office, world, case, told))
            for case in rich[-1:]
        ]
    twins = rich[:-1][:1]
    acts += [(today, time(8, 16), partial(_on, office, world, case, _twin)) for case in twins]
    short = [case for case in opened if case.stage is Stage.REFERRED]
    acts += [(today, time(8, 18), partial(_on, office, world, case, _nickname)) for case in short[2:3]]
    for case in planned:
        if case.late:
            acts += _tried(office, world, case)
    return acts


def _on(office: Office, world: World, case: Planned, told: Told, *more: object) -> None:
    office.do(told, world.numbers[case.index], *more)


def _directory(unit: Unit) -> None:
    """Fill in what is known of who refers, and add a school that is told nothing."""
    for line, (phone, wants, note) in zip(agencies.agencies(unit), _OFFICERS, strict=False):
        last = line.officer.split()[-1].lower()
        agencies.save_agency(
            unit,
            replace(line, phone=phone, email=f"{last}@example.org", wants_back=wants, note=note),
        )
    agencies.save_agency(
        unit,
        AgencyLine("", _SCHOOL, "Ms. Lindgren-Poe", "555-0184", wants_back=WantsBack.NOTHING),
    )


def _led(unit: Unit, number: str, at: int) -> None:
    """Tick what led to it, as told at the interview."""
    known = {line.label: line.id for line in circumstances.circumstances(unit)}
    for label in _LED[at % len(_LED)]:
        circumstances.tick_circumstance(unit, number, known[label], led=True)


def _family(unit: Unit, number: str) -> None:
    """A grandmother who signs, a parent in another household, another who may not be contacted."""
    youth = find_cases.by_number(unit, number).respondent_id
    person = people.person_page(unit, youth).person
    (other,) = guardians.guardian_ties(unit, youth)
    guardians.change_guardian(unit, other.link_id, GuardianGiven(Capacity.PARENT, may_sign=False))
    grandmother = NewPerson(
        "Consuelo", person.family, phone="555-0191", address=person.address, household=person.address,
        language=_SPANISH, interpreter=_SPANISH, best_hour="before noon", voicemail=Voicemail.NOT_SAFE,
        speak_to="nobody else",
    )  # fmt: skip
    people.add_guardian(unit, youth, grandmother, Capacity.GRANDPARENT, lives_with=True)
    barred = NewPerson("Reynold", person.family, address="77 Quarry Hollow Road, Maple")
    people.add_guardian(
        unit, youth, barred, Capacity.PARENT, may_sign=False, gets_letters=False, no_contact=True
    )


def _heard(unit: Unit, number: str) -> None:
    """The interview, strengths first, and the young person's own page."""
    told = interview.interview(unit, number).answers
    interview.change_answers(
        unit,
        number,
        replace(
            told, stands_by="Her grandmother and the swimming coach", activities="Swimming, school choir",
            responsibilities="Walks two cousins to school", household="Grandmother, two cousins",
            school_life="Eighth grade; good in math, often late on Mondays", from_school=True,
            reaction="Wants to make it right with who cleaned the wall", needs="A quiet place for homework",
            saturdays="All but the second", transport="Bus 4, or the grandmother drives",
            may_collect="The grandmother only", emergency_name="Consuelo (grandmother)",
            emergency_phone="555-0191", allergies="Peanuts", reading_help=False, asked_alone=True,
            lawyer_explained_on=unit.today, held_on=unit.today,
        ),
    )  # fmt: skip
    own_page.write_own_page(
        unit,
        number,
        "I painted it because they said I would not dare. I knew that it was wrong when I saw it by day.",
        "I can paint and clean walls. I would like to say sorry, if the worker wants to hear it.",
    )
    _led(unit, number, 0)
    party = intake.add_party(
        unit, number, NewPerson("Winifred", "Ostrowska-Bell", phone="555-0193"), PartyRole.VICTIM
    )
    victims.change_reached(
        unit, party, Reached(safe_address="c/o Maple County Annex, Box 12", phone="555-0193")
    )
    victims.record_wish(unit, party, "Does not want to come", unit.today, Points(attend=False))


def _papers(unit: Unit, number: str) -> None:
    """A consent on paper in the file, a release, two notes and a letter."""
    youth = find_cases.by_number(unit, number).respondent_id
    signs = next(line for line in guardians.guardian_lines(unit, youth) if line.may_sign)
    consents.record_consent(
        unit, number, ConsentKind.PARTICIPATION, signs.person_id, signed_on=unit.today,
        method=Method.PAPER_ON_FILE, interpreter="Ms. Pell (made up)", language=_SPANISH,
    )  # fmt: skip
    consents.record_consent(
        unit, number, ConsentKind.RELEASE, signs.person_id, signed_on=unit.today, language=_SPANISH,
        released=consents.Released(_SCHOOL, "Dates of the hearing", "Leave from school"),
    )  # fmt: skip
    notes.add_note(unit, number, "The grandmother asks to be called before noon; her night shift ends at 8.")
    notes.add_note(unit, number, "Late four Mondays this fall.", from_school=True)
    attachments.attach(
        unit, number, _LETTER.encode(),
        NewFile("letter-of-the-coach.txt", AttachmentKind.LETTER, "Brought by the grandmother"),
    )  # fmt: skip


def _changed(unit: Unit, number: str) -> None:
    """The victim thinks again, with a statement that is cleared for jurors; the release is withdrawn."""
    for release in unit.find(
        Consent, case_id=find_cases.by_number(unit, number).id, kind=ConsentKind.RELEASE
    ):
        roles.withdraw_consent(unit, release.id, unit.today)
    (victim,) = victims.victims_of_case(unit, number)
    now = Points(statement=StatementWay.READ_OUT, restitution=False, result=True, letter=True)
    victims.record_wish(unit, victim.party_id, "Wants to be heard after all, in writing", unit.today, now)
    victim_statements.write_statement(unit, victim.party_id, _STATEMENT, unit.today)
    victim_statements.clear_extract(unit, victim.party_id, _EXTRACT, "Dana (made up)")


def _twin(unit: Unit, number: str) -> None:
    """The respondent's twin volunteers: same day of birth and address, and not the same person."""
    youth = find_cases.by_number(unit, number).respondent_id
    person = people.person_page(unit, youth).person
    twin = NewPerson(
        "Junifer", person.family, birth_date=person.birth_date, address=person.address, phone=person.phone
    )
    alike.not_the_same(unit, youth, [people.add_person(unit, twin, Role.VOLUNTEER)])


def _nickname(unit: Unit, number: str) -> None:
    """Pepe signs up, who may be José, the respondent of a case: nobody has said yet."""
    youth = find_cases.by_number(unit, number).respondent_id
    person = people.person_page(unit, youth).person
    again = NewPerson("Pepe", person.family, birth_date=person.birth_date, address=person.address)
    people.add_person(unit, again, Role.VOLUNTEER)


def _tried(office: Office, world: World, case: Planned) -> list[Act]:
    acts: list[Act] = []
    for days, channel, result in _TRIES:
        day = world.today - timedelta(days=days)
        acts.append((day, time(17, 40), partial(_on, office, world, case, _try, channel, result)))
    return acts


def _try(unit: Unit, number: str, channel: Channel, result: ContactResult) -> None:
    youth = find_cases.by_number(unit, number).respondent_id
    contacts.log_contact(unit, NewContact(youth, channel, result, unit.today, case=number))
