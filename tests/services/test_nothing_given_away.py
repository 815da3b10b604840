"""No text that a juror holds or sees gives a respondent, family, victim or witness away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.house.clock import Clock
from tests.house.readers import everything_said
from youthcourt import words
from youthcourt.domain.errors import Refused
from youthcourt.domain.text import fold
from youthcourt.services import cases, intake, interview, juror_side, papers, people, search, sittings
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson


def secrets_of(office: Office) -> set[str]:
    """Return all that may not be told of anyone but the jurors themselves."""
    told: set[str] = set()
    for line in office.ask(cases.list_cases):
        told |= {line.family, line.agency_number, line.phone}
        page = office.ask(cases.case_page, line.number)
        told |= {guardian.name for guardian in page.guardians}
        told |= {guardian.phone for guardian in page.guardians}
        told |= {party.name for party in page.parties}
    for line in office.ask(people.list_people):
        person = office.ask(people.person_page, line.id).person
        told |= {
            person.family,
            person.address,
            person.address.split(",")[0],
            person.school,
            person.phone,
            person.email,
        }
        if person.birth_date:
            told |= {
                person.birth_date.isoformat(),
                words.short_day(person.birth_date),
                words.day(person.birth_date),
            }
            told |= {
                person.birth_date.strftime("%m/%d/%Y"),
                f"{person.birth_date:%B} {person.birth_date.day}, {person.birth_date.year}",
            }
    return {text for text in told if text}


def assert_silent(text: str, secrets: set[str]) -> None:
    """Fail when *text* holds one of *secrets*, accents and case aside, even within a word."""
    plain, squeezed = f" {fold(text)} ", text.casefold()
    leaks = [secret for secret in secrets if fold(secret) in plain or secret.casefold() in squeezed]
    assert not leaks


@pytest.mark.parametrize("ahead", [0, 14])
def test_every_page_that_a_juror_holds_keeps_the_secrets(
    sample_office: Office, clock: Clock, ahead: int
) -> None:
    """Whatever stands in a juror's paper, its bookmarks and its metadata: no surname, school, number."""
    packet = sample_office.ask(papers.sitting_packet, clock.today() + timedelta(days=ahead))
    secrets = secrets_of(sample_office)
    assert len(secrets) > 300
    for pdf in (papers.render_packet(packet, "jurors"), papers.render_ballots(packet)):
        assert_silent(everything_said(pdf), secrets)


def test_the_staff_packet_would_be_caught(sample_office: Office, clock: Clock) -> None:
    """The net has no hole: the staff's papers, which do name people, are caught by it."""
    packet = sample_office.ask(papers.sitting_packet, clock.today())
    with pytest.raises(AssertionError):
        assert_silent(everything_said(papers.render_packet(packet, "staff")), secrets_of(sample_office))


def test_every_view_of_the_jurors_screen_keeps_the_secrets(sample_office: Office, clock: Clock) -> None:
    """The lines that the screen is fed hold a first name, an initial and a question."""
    secrets = secrets_of(sample_office)
    for hearing in sample_office.ask(sittings.sitting_page, clock.today()).hearings:
        for view in sample_office.ask(juror_side.juror_views, hearing.hearing_id):
            assert_silent(view.to_line(), secrets)


def test_bookmarks_and_titles_of_the_whole_packet_name_nobody(sample_office: Office, clock: Clock) -> None:
    """What a screen shows of a PDF before a page is read (title, bookmarks) names nobody, even for staff."""
    from tests.house.readers import bookmarks

    packet = sample_office.ask(papers.sitting_packet, clock.today())
    told = "\n".join([packet.title, *bookmarks(papers.render_packet(packet))])
    assert_silent(told, secrets_of(sample_office))


def test_a_name_learned_after_the_facts_were_cleared_withholds_the_paper(office: Office) -> None:
    """A text cleared before a name was known is not printed until somebody looks again."""
    number = office.do(
        intake.new_referral,
        intake.Referral(given="Ana", family="Quist", offense_on=date(2026, 11, 1), offenses=()),
    )
    office.do(intake.write_facts, number, "Ana took a scarf from Petra Wolfenden.")
    office.do(intake.clear_facts, number, "Dana")
    office.do(intake.add_party, number, NewPerson(given="Petra", family="Wolfenden"), intake.PartyRole.VICTIM)
    with pytest.raises(Refused, match="Wolfenden"):
        office.ask(papers.case_papers, number)


def test_health_and_allergies_of_the_interview_are_on_no_paper_of_a_packet_and_in_no_search(
    sample_office: Office, clock: Clock
) -> None:
    """Not even on the staff's cover: they are read at the interview and on the intake form alone."""
    secrets = {"Wexlerian syndrome", "Gooseberry allergy"}
    for line in sample_office.ask(sittings.sitting_page, clock.today()).hearings:
        before = sample_office.ask(interview.interview, line.case).answers
        told = replace(before, health_safety="Wexlerian syndrome", allergies="Gooseberry allergy")
        sample_office.do(interview.change_answers, line.case, told)
    packet = sample_office.ask(papers.sitting_packet, clock.today())
    for pdf in (papers.render_packet(packet), papers.render_ballots(packet)):
        assert_silent(everything_said(pdf), secrets)
    for word in ("Wexlerian", "Gooseberry"):
        assert sample_office.ask(search.find, word) == ()
