"""The court's own texts on jurors' papers: they name nobody, or the papers are not made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from tests.services.desk import DUTY, Desk, refusal
from youthcourt import words
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.sanctions import Decision, Unit
from youthcourt.printing.documents.packet import texts_of
from youthcourt.printing.documents.wording import default_wording
from youthcourt.services import catalogue, intake, papers, settings, sittings
from youthcourt.services.catalogue import SanctionLine
from youthcourt.services.court_texts import court_texts
from youthcourt.store import find_cases


def rename(desk: Desk, code: str, label: str) -> None:
    """Give a sanction of the catalogue another name."""
    line = next(line for line in desk.ask(catalogue.sanction_types) if line.item.code == code)
    desk.do(catalogue.save_sanction, SanctionLine(line.id, replace(line.item, label=label)))


def papers_refused(desk: Desk, number: str) -> str:
    """Return the sentence with which the papers of a case are refused."""
    return refusal(lambda: desk.ask(papers.case_papers, number))


def test_a_sanction_named_after_somebody_withholds_the_papers_of_that_case_alone(desk: Desk) -> None:
    number, other = desk.refer("Maria", "Lopez"), desk.refer("Devon", "Quist")
    rename(desk, "service", "Help at the Lopez shop")
    sentence = papers_refused(desk, number)
    assert "Lopez stands in “Help at the Lopez shop”" in sentence
    assert "the settings, under “Sanctions”" in sentence
    assert desk.ask(papers.case_papers, other)
    rename(desk, "service", "Help at a shop")
    assert desk.ask(papers.case_papers, number)


def test_a_criterion_in_the_court_s_own_words_is_looked_through(desk: Desk) -> None:
    number = desk.refer("Maria", "Lopez")
    desk.do(catalogue.change_criterion, "3", "Can face the Lopezes again")
    assert "under “The four criteria”" in papers_refused(desk, number)


def test_a_court_that_bears_a_last_name_keeps_the_word_for_that_case(desk: Desk) -> None:
    """A refusal always has a way out: the clerk says once what the word means."""
    desk.do(settings.change_settings, court_name="Maple County Youth Court")
    number = desk.refer("Maria", "Maple", school="Maple County High School")
    assert "under “Court”" in papers_refused(desk, number)
    (named,) = desk.ask(intake.court_texts_naming, number)
    assert [word.text for word in named.found] == ["Maple"]
    desk.do(intake.write_facts, number, "They took a shirt.")
    desk.do(intake.clear_facts, number, "Dana", {"Maple": "the county, not the family"})
    assert desk.ask(intake.court_texts_naming, number) == ()
    assert desk.ask(papers.case_papers, number)


def test_the_street_where_the_court_sits_is_nobodys_address_and_a_name_there_is_a_name(desk: Desk) -> None:
    number = desk.ready("Maria", "Lopez", address="12 Oak Road")
    desk.do(sittings.add_sitting, desk.today, place="Library in Oak Road", rooms=["Lopez Hall"])
    desk.do(sittings.schedule, [number], desk.today)
    sentence = refusal(lambda: desk.ask(papers.sitting_packet, desk.today))
    assert "“Lopez Hall”" in sentence
    assert "the sitting of " in sentence
    assert "Oak Road" not in sentence


def test_the_words_that_the_program_ships_never_hold_a_paper_back(desk: Desk) -> None:
    """Half of them are a last name somewhere."""
    for family in ("Young", "Service", "Home", "Victim", "Change", "Hours"):
        assert desk.ask(papers.case_papers, desk.refer("Ana", family))


def test_what_was_decided_is_looked_through_too(desk: Desk) -> None:
    number = desk.ready("Maria", "Lopez")
    rename(desk, "service", "Help at the Wolfenden shop")
    desk.jurors(8)
    desk.schedule(number)
    desk.draw()
    desk.hear(number)
    rename(desk, "service", "Community service")
    assert desk.ask(papers.sitting_packet, desk.today)
    desk.do(intake.add_party, number, "Wolfenden", intake.PartyRole.VICTIM)
    sentence = refusal(lambda: desk.ask(papers.sitting_packet, desk.today))
    assert "Change that text in the result of the hearing" in sentence


def test_how_an_item_is_proven_is_no_part_of_the_form_that_jurors_hold(desk: Desk) -> None:
    number = desk.ready()
    desk.jurors(8)
    desk.schedule(number)
    desk.draw()
    desk.hear(number)
    (hearing,) = desk.ask(papers.sitting_packet, desk.today).hearings
    assert {item.proof for item in hearing.disposition.items} == {""}


def test_every_text_that_the_court_typed_on_a_juror_s_paper_is_looked_through(desk: Desk) -> None:
    """The net has no hole: what is neither shipped nor of the case itself is looked through."""
    number = desk.ready()
    desk.clear(number)
    for line in desk.ask(catalogue.sanction_types):
        rename(desk, line.item.code, f"Own {line.item.code}")
    for line in desk.ask(catalogue.criteria_words):
        desk.do(catalogue.change_criterion, line.part, f"Own words of {line.part}")
    desk.do(sittings.add_sitting, desk.today, place="Own place", rooms=["Own room"])
    desk.do(sittings.schedule, [number], desk.today)
    desk.jurors(8)
    desk.draw()
    desk.heard_and_approved(number, items=(Decision("service", Decimal(20)), DUTY))
    packet = desk.ask(papers.sitting_packet, desk.today)
    (hearing,) = packet.hearings
    held = (hearing.facts, hearing.questions, hearing.ballot, hearing.worksheet, hearing.disposition)
    looked = {
        text.text for text in desk.ask(lambda unit: court_texts(unit, find_cases.by_number(unit, number)))
    }
    own = {text for text in texts_of((packet.setup.court, packet.posted, *held)) if text}
    # The judge's name is looked through where the result is put on paper, and left out on a hit.
    own.discard(hearing.disposition.judge)
    assert own - looked - set(_not_typed_by_the_court(hearing.facts.case)) == set()


def test_a_sitting_that_the_case_was_taken_off_lends_it_no_text(desk: Desk) -> None:
    """Its room stands on none of the papers any more."""
    number = desk.ready()
    desk.do(sittings.add_sitting, desk.today, place="Town hall", rooms=["Blue room"])
    desk.do(sittings.schedule, [number], desk.today)

    def told() -> set[str]:
        return {
            text.text for text in desk.ask(lambda unit: court_texts(unit, find_cases.by_number(unit, number)))
        }

    assert {"Town hall", "Blue room"} <= told()
    desk.do(sittings.take_off, desk.hearing(number).hearing_id, "The judge is ill", HearingResult.CONTINUED)
    assert not {"Town hall", "Blue room"} & told()


def _not_typed_by_the_court(case: object) -> Iterator[str]:
    yield from texts_of(case)
    yield from texts_of(default_wording())
    yield from (words.counted_in(unit, one) for unit in Unit for one in (False, True))
    yield from (words.number(count) for count in range(1001))
