"""Paper 22: the duty card tells what is owed and what is coming, and nothing of anybody else."""

from __future__ import annotations

import re
from datetime import time, timedelta
from decimal import Decimal

import pytest

from tests.house.readers import everything_said, pages
from tests.services.desk import SERVICE, Desk
from youthcourt.domain.jury_duty import CARDS
from youthcourt.domain.sanctions import JURY_DUTY, Decision
from youthcourt.services import duty_cards, duty_dates, obligations, papers, people, search, sittings
from youthcourt.services.people import change_person, person_page


@pytest.fixture
def owing(desk: Desk) -> str:
    """A case whose respondent has served one sitting of three and has a date for the next."""
    number = desk.ready("Maria", "Lopez", place="The mall")
    desk.ready("Beatrix", "Birchwood", with_case=number)
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    desk.heard_and_approved(number, items=(SERVICE, Decision(JURY_DUTY, Decimal(3))))
    desk.permit(desk.youth(number))
    for week in (1, 2):
        desk.do(sittings.add_sitting, desk.today + timedelta(days=7 * week), place="City Hall")
    desk.clock.move(days=7)
    desk.do(duty_dates.sign_up, number, desk.today + timedelta(days=7), "a note for the staff")
    desk.do(obligations.close_attendance, desk.today, desk.youth(number), time(9), time(12))
    return number


def _read(pdf: bytes) -> str:
    return " ".join(" ".join(pages(pdf)).split())


def test_the_card_tells_what_is_owed_served_and_coming(desk: Desk, owing: str) -> None:
    """Full name, sittings in all and left, the date served, the date signed up, a row for each other one."""
    card = desk.ask(duty_cards.duty_card, owing)
    assert [(line.on.isoformat(), line.served, line.left) for line in card.cards[0].lines] == [
        ("2026-12-05", True, 2), ("2026-12-12", False, None),
    ]  # fmt: skip
    pdf = duty_cards.render_cards(card)
    said = _read(pdf)
    for told in ("Jury duty card", "Maria Lopez", "Saturday, December 12, 2026", "City Hall", "YC-22"):
        assert told in said
    assert re.search(r"Sittings in all.*3.*", said)
    assert len(pages(pdf)) == 1


def test_the_card_says_nothing_of_others_the_offense_or_the_staff(desk: Desk, owing: str) -> None:
    """Nobody learns from it who else is heard, and the file's properties name nobody."""
    pdf = duty_cards.render_cards(desk.ask(duty_cards.duty_card, owing))
    said = everything_said(pdf).lower()
    for hidden in ("shoplifting", "birchwood", "beatrix", "the mall", "note for the staff", "juror1"):
        assert hidden not in said
    plain = duty_cards.render_cards(desk.ask(duty_cards.duty_card, owing, named=False))
    assert "lopez" not in everything_said(plain).lower()
    assert f"Case {owing}" in _read(plain)


def test_a_family_reads_its_card_in_its_own_language(desk: Desk, owing: str) -> None:
    youth = desk.youth(owing)
    shown = desk.ask(person_page, youth).person
    desk.do(change_person, youth, _speaking(shown))
    said = _read(duty_cards.render_cards(desk.ask(duty_cards.duty_card, owing)))
    assert "sábado, 12 de diciembre de 2026" in said
    assert "Jury duty" not in said


def _speaking(shown: people.NewPerson) -> people.NewPerson:
    from dataclasses import replace

    return replace(shown, language="Spanish")


def test_cards_are_printed_for_those_chosen_who_owe_duty(desk: Desk, owing: str) -> None:
    """At check-out: one card a page; a volunteer has none. The print log knows the day alone."""
    free = desk.juror("Vera")
    cards = desk.ask(duty_cards.duty_cards, [free, desk.youth(owing)])
    assert [card.respondent for card in cards.cards] == ["Maria Lopez"]
    assert "owes jury duty" in desk.refused(duty_cards.duty_cards, [free])
    twice = duty_cards.render_cards(desk.ask(duty_cards.duty_cards, [desk.youth(owing)] * 2))
    assert len(pages(twice)) == 2
    on = desk.today.isoformat()
    desk.do(papers.note_printed, CARDS, on, 1, "", cards.setup.code)
    (found,) = desk.ask(search.find, cards.setup.code)
    assert (found.kind, found.id) == ("sitting", on)
