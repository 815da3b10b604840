"""What happens in the sample court, each act on its day, all through the real use cases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from functools import partial

from youthcourt.domain.closing import ClosingPaper
from youthcourt.domain.consent import Capacity, ConsentKind, Method
from youthcourt.domain.eligibility import Result
from youthcourt.domain.parts import PartyRole, RelationKind, Role
from youthcourt.domain.referral import OffenseGiven
from youthcourt.domain.stages import EXITS, Stage
from youthcourt.services import cases, intake, people, sample_day, stages
from youthcourt.services.office import Office
from youthcourt.services.papers_out import note_out
from youthcourt.services.people import NewPerson
from youthcourt.services.sample_permit import permit
from youthcourt.services.sample_plan import Fate, Planned
from youthcourt.services.sample_way_out import close_heard
from youthcourt.services.sample_world import World
from youthcourt.store import find_cases
from youthcourt.store.unit import Unit

Act = tuple[date, time, Callable[[], None]]

_LAY = timedelta(days=20)
"""How long a referral lay before it came."""
_SCREENED = (Stage.REFERRED, Stage.SCREENING, Stage.INELIGIBLE)
_EARLY_OUT = {
    Stage.NO_CONTACT: "No answer to three calls and a letter",
    Stage.CONSENT_DECLINED: "The family prefers the regular court",
    Stage.REFERRER_WITHDREW: "The referrer settled the matter",
}


def volunteer_acts(office: Office, world: World) -> list[Callable[[], None]]:
    """Return the acts that take in judges and volunteer jurors."""
    judges = [partial(_judge, office, world, *name) for name in world.names["judges"]]
    pairs = zip(world.names["juror_given"], world.names["juror_family"], strict=True)
    return [*judges, *(partial(_juror, office, world, *pair) for pair in pairs)]


def _judge(office: Office, world: World, given: str, family: str) -> None:
    person = NewPerson(given=given, family=family, phone=world.phone())
    world.judges.append(office.do(people.add_person, person, Role.JUDGE, Role.VOLUNTEER))


def _juror(office: Office, world: World, given: str, family: str) -> None:
    address = world.address()
    person = NewPerson(
        given=given,
        family=family,
        birth_date=world.birth(world.today, 14, 16),
        school=world.pick("schools"),
        phone=world.phone(),
        email=f"{family.split('-', maxsplit=1)[0].lower().replace('ñ', 'n')}@example.org",
        address=address,
        languages=world.pick("languages"),
        strengths=world.pick("strengths"),
        interests=world.pick("interests"),
    )
    key = office.do(people.add_person, person, Role.VOLUNTEER)
    office.do(people.make_juror, key)
    permit(office, world, key, family, address)


def case_acts(office: Office, after: Office, world: World, case: Planned) -> list[Act]:
    """Return what happens to one case before (and without) its hearing, each on its day.

    *after* is the desk at which cases that were heard are closed.
    """
    told, spoken = case.referred_on, case.referred_on + timedelta(days=5)
    acts: list[Act] = [(told, time(10), partial(_refer, office, world, case))]
    if case.stage is Stage.INELIGIBLE:
        acts.append((told + timedelta(days=1), time(10), partial(_rule_out, office, world, case)))
    if case.stage in _SCREENED or spoken > world.today:
        return acts
    if case.stage in _EARLY_OUT:
        out = partial(_end, office, world, case, _EARLY_OUT[case.stage])
        days = 31 if case.stage is Stage.NO_CONTACT else 3
        return [*acts, (told + timedelta(days=days), time(11), out)]
    acts.append((spoken, time(15), partial(_interview, office, world, case)))
    if case.sitting is not None:
        acts.append((spoken + timedelta(days=3), time(9), partial(_clear, office, world, case)))
    elif case.stage is Stage.ACCEPTED:
        acts.append(
            (min(spoken + timedelta(days=1), world.today), time(16), partial(_accept, office, world, case))
        )
    if case.fate is Fate.PAST and case.sitting is not None and case.stage in EXITS | {Stage.EXTENDED}:
        acts += _after((office, after), world, case, case.sitting)
    return acts


def _after(desks: tuple[Office, Office], world: World, case: Planned, sitting: date) -> list[Act]:
    office, after = desks
    day = min(sitting + timedelta(days=10 + case.index % 40), world.today - timedelta(days=1))
    why = {
        Stage.COMPLETED: "All done and shown",
        Stage.EXTENDED: "Two more weeks after an illness",
        Stage.RETURNED_NONCOMPLIANCE: "No answer to two letters",
        Stage.RETURNED_NEW_OFFENSE: "New arrest; decided with the referrer",
        Stage.WITHDRAWN: "The family moved away",
    }[case.stage]
    extended = case.stage is Stage.EXTENDED
    act = (
        partial(_end, office, world, case, why) if extended else partial(close_heard, after, world, case, why)
    )
    return [(max(day, sitting + timedelta(days=1)), time(14), act)]


def _refer(office: Office, world: World, case: Planned) -> None:
    unsure, barred = case.stage is Stage.SCREENING, case.stage is Stage.INELIGIBLE
    referral = world.referral(case.index, case.referred_on, barred=barred, unsure=unsure)
    if case.late:  # dealt out as every other one, then dated back: it reached the court weeks later
        referral = replace(
            referral,
            referred_on=case.referred_on - _LAY,
            offense_on=referral.offense_on and referral.offense_on - _LAY,
        )
    with_case = world.numbers.get(case.companion) if case.companion is not None else None
    if with_case:
        shared = _offenses_of(world, case.companion or 0)
        referral = replace(referral, offenses=shared, offense_on=None, place="", facts="")
    world.numbers[case.index] = office.do(intake.new_referral, referral, with_case=with_case)


def _offenses_of(world: World, index: int) -> tuple[OffenseGiven, ...]:
    offense = world.offense(index)
    return (OffenseGiven(offense["words"], offense["class"]),)


def _rule_out(office: Office, world: World, case: Planned) -> None:
    why = "Excluded by the court's rules; returned to the referrer"
    office.do(intake.decide, world.numbers[case.index], Result.NOT_ELIGIBLE, why)
    _tell(office, world, case)


def _tell(office: Office, world: World, case: Planned) -> None:
    """Note that the referrer was told how the case ended."""
    office.do(note_out, world.numbers[case.index], ClosingPaper.REFERRER, office.today())


def _end(office: Office, world: World, case: Planned, why: str) -> None:
    number = world.numbers[case.index]
    if case.stage is Stage.EXTENDED:
        office.do(_extend, number, why)
    else:
        office.do(stages.close_case, number, case.stage, why)
        _tell(office, world, case)


def _extend(unit: Unit, number: str, why: str) -> None:
    stages.move(unit, find_cases.by_number(unit, number), Stage.EXTENDED, note=why)


def _accept(office: Office, world: World, case: Planned) -> None:
    office.do(_move_to_accepted, world.numbers[case.index])


def _move_to_accepted(unit: Unit, number: str) -> None:
    case = find_cases.by_number(unit, number)
    stages.move(unit, case, Stage.ACCEPTED)
    unit.change(case, accepted_on=unit.today)


def _interview(office: Office, world: World, case: Planned) -> None:
    """The intake interview: guardian, strengths, consents (not yet for a case still at intake)."""
    number = world.numbers[case.index]
    page = office.ask(cases.case_page, number)
    youth = page.line.respondent_id
    person = office.ask(people.person_page, youth).person
    known = replace(
        person,
        strengths=world.pick("strengths"),
        interests=world.pick("interests"),
        languages=world.pick("languages"),
        interpreter="Spanish" if person.language == "Spanish" else "",
        household=person.address,
    )
    office.do(people.change_person, youth, known)
    parent = replace(world.guardian(person.family, person.address), household=person.address)
    guardian = office.do(people.add_guardian, youth, parent, Capacity.PARENT, lives_with=True)
    _sign(office, number, ConsentKind.ADMISSION, youth)
    if case.stage is Stage.INTAKE:
        return
    _sign(office, number, ConsentKind.PARTICIPATION, youth)
    _sign(office, number, ConsentKind.PARTICIPATION, guardian, Method.PAPER_ON_FILE)
    if case.index % 4 == 0:
        office.do(intake.add_party, number, world.pick("shops"), PartyRole.VICTIM)
    elif case.index % 5 == 1:
        victim = NewPerson(given=world.pick("given"), family=_other_name(world, case.index))
        office.do(intake.add_party, number, victim, PartyRole.VICTIM)
    if case.index == 0:
        _brother_in_the_pool(office, world, youth)


def _sign(
    office: Office, number: str, kind: ConsentKind, signer: str, method: Method = Method.SIGNED
) -> None:
    office.do(intake.record_consent, number, kind, signer, signed_on=office.today(), method=method)


def _other_name(world: World, index: int) -> str:
    family: list[str] = world.names["family"]
    return family[(index + 31) % len(family)]


def _brother_in_the_pool(office: Office, world: World, youth: str) -> None:
    """One juror is the brother of a respondent under another last name: the draw must leave him out."""
    juror = next(line for line in office.ask(people.list_people, Role.JUROR))
    office.do(people.add_relation, youth, juror.id, RelationKind.SIBLING, "said at the interview")


def _clear(office: Office, world: World, case: Planned) -> None:
    """Write and clear the facts for jurors; half of the next sitting's are still to be cleared."""
    number = world.numbers[case.index]
    given = office.ask(cases.case_page, number).line.given
    source = case.companion if case.companion is not None else case.index
    office.do(intake.write_facts, number, world.offense(source)["jurors"].format(given=given))
    if case.fate is not Fate.NEXT or case.index % 2:
        office.do(intake.clear_facts, number, "Dana (made up)")


def sitting_acts(office: Office, world: World, day: date, planned: list[Planned]) -> list[Act]:
    """Return what happens around one sitting: added, scheduled, drawn, heard."""
    order = [case.index for case in sorted(planned, key=lambda case: case.index)]
    before = min(day - timedelta(days=10), world.today)
    acts: list[Act] = [(before, time(13), partial(sample_day.set_docket, office, world, day, order))]
    if day <= world.today:
        acts.append((day - timedelta(days=1), time(13), partial(sample_day.draw, office, world, day)))
    if day < world.today:
        acts.append((day, time(15), partial(sample_day.hear, office, world, day, planned)))
    return acts
