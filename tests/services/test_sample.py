"""The sample court: made up, repeatable, in every stage, ready for its Saturday."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from youthcourt.domain.appointments import AppointmentState
from youthcourt.domain.closing import WantsBack
from youthcourt.domain.consent import Capacity, ConsentKind, Method
from youthcourt.domain.errors import BadInput
from youthcourt.domain.intake import Voicemail
from youthcourt.domain.parts import Role
from youthcourt.domain.stages import Stage
from youthcourt.services import sample, sittings
from youthcourt.services.agencies import agencies
from youthcourt.services.alike import alike_to
from youthcourt.services.appointment_book import appointments_from
from youthcourt.services.attachments import of_case
from youthcourt.services.calls import call_queue
from youthcourt.services.cases import CasePage, case_page, list_cases
from youthcourt.services.circumstances import tally
from youthcourt.services.guardians import guardian_lines
from youthcourt.services.obligations import duty_list
from youthcourt.services.office import Office
from youthcourt.services.own_page import own_words
from youthcourt.services.people import list_people, person_page
from youthcourt.services.sample_plan import plan
from youthcourt.services.sample_world import World
from youthcourt.services.upkeep import KdfCost
from youthcourt.services.victims import victims_of_case
from youthcourt.store import audit

CHEAP = KdfCost(64, 1, 1)


def test_sixty_cases_stand_in_every_stage(sample_office: Office) -> None:
    """Every stage of the domain's list has a case to look at."""
    lines = sample_office.ask(list_cases)
    assert len(lines) == 60
    assert {line.stage for line in lines} == set(Stage)


def test_the_book_has_a_no_show_to_rebook_and_one_that_was_moved(sample_office: Office, clock: Clock) -> None:
    """Somebody missed an interview and has another one; somebody else is still to be rebooked."""
    lines = sample_office.ask(appointments_from, clock.today() - timedelta(days=7), 14)
    missed = [line for line in lines if line.state is AppointmentState.NO_SHOW]
    (moved,) = [line for line in missed if line.moved_to is not None]
    assert len(missed) == 2
    assert moved.became == "Did not come, moved to Nov 30, 2026"
    assert [line.on for line in lines if line.case == moved.case] == [moved.on, moved.moved_to]


def test_today_s_sitting_is_drawn_and_ready(sample_office: Office, clock: Clock) -> None:
    """At least three hearings in two rooms, each with a judge, a full panel and cleared facts."""
    page = sample_office.ask(sittings.sitting_page, clock.today())
    assert len(page.hearings) >= 3
    assert len({line.room for line in page.hearings}) == 2
    for line in page.hearings:
        assert (len(line.panel), line.missing, line.facts_cleared) == (6, (), True)
        assert line.judge


def test_the_next_sitting_has_hearings_and_no_jury(sample_office: Office, clock: Clock) -> None:
    """Fourteen days on, hearings are set and nothing is drawn; two of them share an incident."""
    page = sample_office.ask(sittings.sitting_page, clock.today() + timedelta(days=14))
    assert len(page.hearings) == 4
    assert page.seed is None
    pages = [sample_office.ask(case_page, line.case) for line in page.hearings]
    assert sum(bool(shown.companions) for shown in pages) == 2


def test_past_sittings_left_their_traces(sample_office: Office, clock: Clock) -> None:
    """Hearings heard, duty owed and served, an unbroken trail."""
    past = [line for line in sample_office.ask(sittings.list_sittings) if line.held_on < clock.today()]
    assert sum(line.heard for line in past) >= 20
    assert any(line.served for line in sample_office.ask(duty_list))
    with sample_office.store.engine.connect() as connection:
        assert audit.verify(connection) is None


def test_a_family_brings_what_families_bring(sample_office: Office) -> None:
    """Two households, one who signs, one who is barred; a release taken back; a victim who thinks again."""
    case = _written(sample_office)
    ties = sample_office.ask(guardian_lines, case.line.respondent_id)
    assert [line.capacity for line in ties if line.may_sign] == [Capacity.GRANDPARENT]
    assert [line.no_contact for line in ties].count(True) == 1
    kinds = {line.kind: line for line in case.consents}
    assert kinds[ConsentKind.PARTICIPATION].method is Method.PAPER_ON_FILE
    assert kinds[ConsentKind.RELEASE].withdrawn_on is not None
    (victim,) = sample_office.ask(victims_of_case, case.line.number)
    assert [wish.points.attend for wish in victim.wishes] == [None, False]
    assert victim.extract_cleared_on is not None
    assert [line.name for line in sample_office.ask(of_case, case.line.number)] == ["letter-of-the-coach.txt"]


def _written(office: Office) -> CasePage:
    """Return the case at intake whose young person wrote a page of their own."""
    at_intake = [line.number for line in office.ask(list_cases) if line.stage is Stage.INTAKE]
    (number,) = [number for number in at_intake if office.ask(own_words, number).story]
    return office.ask(case_page, number)


def test_one_family_does_not_answer_and_the_return_is_proposed(sample_office: Office) -> None:
    """Three calls and a letter since a referral that is over thirty days old; one machine is not safe."""
    queue = sample_office.ask(call_queue)
    assert [(line.tries, line.days_late > 0) for line in queue if line.may_return] == [(4, True)]
    assert any(line.voicemail is Voicemail.NOT_SAFE for line in queue)


def test_who_may_be_known_twice_is_there_to_be_looked_at(sample_office: Office) -> None:
    """Pepe is asked about; the twin was said not to be the same."""
    by_name = {line.name: line.id for line in sample_office.ask(list_people)}
    (jose,) = sample_office.ask(alike_to, by_name["Pepe Xenakis"])
    assert jose.name == "José Xenakis"
    key = by_name["Junifer Rutherglen"]
    asked = {line.key for line in sample_office.ask(alike_to, key)}
    (twin,) = [line for line in sample_office.ask(alike_to, key, also_apart=True) if line.key not in asked]
    assert twin.apart_since is not None


def test_who_refers_stands_in_the_directory_with_what_each_is_told(sample_office: Office) -> None:
    """A number for each officer, and a school that is told nothing."""
    lines = sample_office.ask(agencies)
    assert all(line.phone.startswith("555-01") for line in lines)
    assert {line.wants_back for line in lines} == set(WantsBack)


def test_what_led_to_it_is_told_from_five_cases_up(sample_office: Office) -> None:
    """One circumstance is counted; the others are too few to be told."""
    counted = [line for line in sample_office.ask(tally).lines if line.count is not None]
    assert [line.label for line in counted] == ["With friends after school"]


def test_everybody_is_plainly_made_up(sample_office: Office) -> None:
    """555-01xx telephones and example.org addresses only."""
    jurors = sample_office.ask(list_people, Role.JUROR)
    assert len([line for line in jurors if not line.juror_ready]) >= 24
    for line in sample_office.ask(list_people):
        person = sample_office.ask(person_page, line.id).person
        assert person.phone.startswith("555-01") or not person.phone
        assert person.email.endswith("@example.org") or not person.email


@pytest.mark.parametrize("count", [1, 7, 25, 130])
def test_any_number_of_cases_can_be_planned(count: int, clock: Clock) -> None:
    """Small courts keep today's docket; large ones reach further back."""
    planned = plan(count, clock.today())
    assert len(planned) == count
    assert [case.index for case in planned] == list(range(count))
    assert planned[0].sitting == clock.today()


def test_another_number_of_cases_from_another_seed_is_built_whole(tmp_path: Path, clock: Clock) -> None:
    """The court is made act by act and told so; afterwards each save waits for the disk as in any court."""
    told: list[tuple[int, int]] = []
    wish = sample.SampleWish(cases=14, seed=3)
    office, _code = sample.sample_office(
        tmp_path / "c", PASSPHRASE, clock, wish=wish, cost=CHEAP, progress=lambda *step: told.append(step)
    )
    assert len(office.ask(list_cases)) == 14
    assert told[-1][0] == told[-1][1]
    with office.store.engine.connect() as connection:
        pragmas = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("synchronous", "journal_mode", "locking_mode")
        ]
    assert pragmas == [3, "truncate", "exclusive"]
    office.close()


def test_more_cases_than_made_up_last_names_have_names_of_their_own(clock: Clock) -> None:
    """The lists repeat with a shift, so that nobody is called like somebody else."""
    world = World(Random(3), clock.today())
    assert len({world.name(index) for index in range(200)}) == 200


def test_a_sample_that_fails_half_way_leaves_nothing(tmp_path: Path, clock: Clock) -> None:
    """A fault while it is being made takes the half-made court away."""

    def stop(_done: int, _total: int) -> None:
        raise BadInput("enough")

    with pytest.raises(BadInput, match="enough"):
        sample.sample_office(tmp_path / "c", PASSPHRASE, clock, cost=CHEAP, progress=stop)
    assert not (tmp_path / "c").exists()
