"""What is noted in the sample court beside the hearings: contacts, a mentor, restitution."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from functools import partial

from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.domain.parts import PartyRole, Role
from youthcourt.domain.stages import Stage
from youthcourt.services import cases, contacts, intake, mentors, people, restitution
from youthcourt.services.contacts import NewContact
from youthcourt.services.mentors import NewMeeting
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson
from youthcourt.services.restitution import NewClaim, NewPayment
from youthcourt.services.sample_plan import Fate, Planned
from youthcourt.services.sample_world import World

Act = tuple[date, time, Callable[[], None]]

_SPLIT = 10_000
"""The claim that two respondents owe in equal shares, in cents."""
_OWN = 6_000
_TRIED = (
    (3, time(16, 10), Channel.CALL, ContactResult.NO_ANSWER, ""),
    (2, time(17, 25), Channel.CALL, ContactResult.MESSAGE_LEFT, "Asked to call back after work"),
    (1, time(9, 40), Channel.LETTER, ContactResult.SENT, "First letter"),
)
_KEPT = ((2, time(10, 5), Channel.TEXT, ContactResult.REACHED, "Knows the next date"),)


def following_acts(office: Office, world: World, planned: list[Planned]) -> list[Act]:
    """Return what is noted, each on its day; a small court has less of it."""
    new = [case for case in planned if case.fate is Fate.OPEN and case.stage is Stage.REFERRED]
    active = [case for case in planned if case.stage is Stage.ACTIVE]
    pairs = [case for case in planned if case.companion is not None]
    acts: list[Act] = []
    for case, tries in ((new[:1], _TRIED), (active[:1], _KEPT)):
        for one in case:
            acts += _contacts(office, world, one, tries)
    acts += [(world.today, time(8, 20), partial(_mentor, office, world, case)) for case in active[1:2]]
    acts += [(world.today, time(8, 25), partial(_owed, office, world, case)) for case in active[:1]]
    acts += [(world.today, time(8, 30), partial(_split, office, world, case)) for case in pairs[:1]]
    return acts


def _contacts(
    office: Office,
    world: World,
    case: Planned,
    tries: tuple[tuple[int, time, Channel, ContactResult, str], ...],
) -> list[Act]:
    acts: list[Act] = []
    for days, at, channel, result, note in tries:
        day = max(world.today - timedelta(days=days), case.referred_on)
        # Never before the referral itself, which is taken in at ten.
        acts.append((day, max(at, time(11)), partial(_log, office, world, case, channel, result, note)))
    return acts


def _log(
    office: Office, world: World, case: Planned, channel: Channel, result: ContactResult, note: str
) -> None:
    number = world.numbers[case.index]
    page = office.ask(cases.case_page, number)
    who = page.guardians[0].person_id if page.guardians else page.line.respondent_id
    office.do(contacts.log_contact, NewContact(who, channel, result, office.today(), case=number, note=note))


def _mentor(office: Office, world: World, case: Planned) -> None:
    number = world.numbers[case.index]
    page = office.ask(people.person_page, office.ask(cases.case_page, number).line.respondent_id)
    mentor = NewPerson(given="Odalys", family="Mentorson", phone="555-0197", strengths=page.person.strengths)
    key = office.do(people.add_person, mentor, Role.VOLUNTEER)
    named = office.do(mentors.name_mentor, number, key, world.today - timedelta(days=9))
    office.do(
        mentors.log_meeting, named, NewMeeting(world.today - timedelta(days=2), 60, note="At the library")
    )


def _owed(office: Office, world: World, case: Planned) -> None:
    """A shop claims what one respondent took; some of it is paid, and the shop got the first part."""
    number = world.numbers[case.index]
    party = _victim(office, number)
    office.do(restitution.set_claim, party, NewClaim(_OWN))
    paid = [
        office.do(
            restitution.record_payment, number, party,
            NewPayment(2_000, world.today - timedelta(days=days), f"Money order {1040 + days}"),
        )
        for days in (8, 1)
    ]  # fmt: skip
    office.do(restitution.confirm_received, paid[0], world.today - timedelta(days=6))


def _split(office: Office, world: World, case: Planned) -> None:
    """Two respondents of one incident owe one claim, of which the insurance paid a part."""
    party = _victim(office, world.numbers[case.index])
    office.do(restitution.set_claim, party, NewClaim(_SPLIT + 2_501, 2_500))


def _victim(office: Office, number: str) -> str:
    """Return a victim of a case's incident, with a shop named where there is none."""
    parties = office.ask(cases.case_page, number).parties
    if not any(party.role is PartyRole.VICTIM for party in parties):
        office.do(intake.add_party, number, "Corner Shop (made up)", PartyRole.VICTIM)
        parties = office.ask(cases.case_page, number).parties
    return next(party.id for party in parties if party.role is PartyRole.VICTIM)
