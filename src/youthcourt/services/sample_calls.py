"""What was called and asked in the sample court: referrers told, calls noted, enquiries before a case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from functools import partial

from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.domain.intake import Voicemail
from youthcourt.domain.stages import Stage
from youthcourt.services import acknowledging, calls, contacts, enquiries
from youthcourt.services.contacts import NewContact
from youthcourt.services.enquiries import NewEnquiry
from youthcourt.services.office import Office
from youthcourt.services.sample_plan import Fate, Planned
from youthcourt.services.sample_world import World
from youthcourt.store.tables import Person
from youthcourt.store.unit import Unit

Act = tuple[date, time, Callable[[], None]]

_BEFORE = (Stage.REFERRED, Stage.SCREENING, Stage.INTAKE)
_ASKED = (
    (
        9,
        NewEnquiry("Lucía de la Cruz", "555-0171", "Spanish", "after 5 pm", "Her son was stopped at a shop."),
    ),
    (2, NewEnquiry("Elm Street School", "555-0172", "", "mornings", "Can a school send a case of theirs?")),
    (20, NewEnquiry("Sam Field", "555-0173", "", "", "Wants to serve as a juror.")),
)
"""Days ago, and who asked; all of them made up."""


def call_acts(office: Office, world: World, planned: list[Planned]) -> list[Act]:
    """Return the acts, each on its day; one referrer waits, and one family was tried in vain."""
    early = [case for case in planned if case.fate is Fate.OPEN and case.stage in _BEFORE]
    acts: list[Act] = [
        (case.referred_on, time(16, 45), partial(_acknowledge, office, world, case)) for case in early[1:]
    ]
    referred = [case for case in early if case.stage is Stage.REFERRED]
    for case in referred[:1]:
        for days in (3, 2):
            day = max(case.referred_on, world.today - timedelta(days=days))
            acts.append((day, time(17, 10 + days), partial(_no_answer, office, world, case)))
        acts.append((world.today, time(8, 5), partial(_again, office, world, case)))
    for days, asked in _ASKED:
        acts.append((world.today - timedelta(days=days), time(11, 30), partial(_ask, office, asked)))
    return acts


def _acknowledge(office: Office, world: World, case: Planned) -> None:
    office.do(acknowledging.acknowledge, world.numbers[case.index], office.today(), Channel.EMAIL)


def _no_answer(office: Office, world: World, case: Planned) -> None:
    number = world.numbers[case.index]
    youth = next(one.person_id for one in office.ask(contacts.reachable, number))
    office.do(_best_called, youth)
    wanted = NewContact(youth, Channel.CALL, ContactResult.NO_ANSWER, office.today(), case=number)
    office.do(contacts.log_contact, wanted)


def _best_called(unit: Unit, person_id: str) -> None:
    person = unit.get(Person, person_id, "person")
    unit.change(person, best_hour="after 5 pm", voicemail=Voicemail.NOT_SAFE, speak_to="the grandmother")


def _again(office: Office, world: World, case: Planned) -> None:
    office.do(calls.call_again, world.numbers[case.index], office.today() + timedelta(days=1))


def _ask(office: Office, asked: NewEnquiry) -> None:
    key = office.do(enquiries.add_enquiry, asked)
    if asked.name.startswith("Sam"):
        office.do(enquiries.close_enquiry, key, "Asked in to the next training of jurors")
