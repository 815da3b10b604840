"""Letters of a court that has no name yet are whole sentences all the same."""

from __future__ import annotations

import pytest

from tests.house.readers import everything_said
from tests.services.desk import Desk
from youthcourt.domain.family_letters import FamilyPaper
from youthcourt.domain.parts import PartyRole
from youthcourt.services import family_letters, intake, settings, victim_letters
from youthcourt.services.people import NewPerson


@pytest.mark.parametrize(
    ("language", "told"), [("English", "to our youth court"), ("Spanish", "a nuestro tribunal juvenil")]
)
def test_family_and_victim_are_told_who_writes(desk: Desk, language: str, told: str) -> None:
    """Each in the reader's language."""
    number = desk.ready("Maria", "Lopez", language=language)
    desk.do(settings.change_settings, court_name="")
    first = desk.ask(family_letters.family_letter, number, FamilyPaper.FIRST_LETTER)
    assert told in " ".join(everything_said(family_letters.render_family_letters(first)).split())
    nia = NewPerson("Nia", "Novak", language=language)
    party = desk.do(intake.add_party, number, nia, PartyRole.VICTIM)
    assert told in desk.ask(victim_letters.victim_letter, number, party).paragraphs[0]
