"""The first letter and the notice of a hearing: to whom, in which language, what they say, when due."""

from __future__ import annotations

from datetime import timedelta

from tests.house.readers import everything_said
from tests.services.desk import Desk
from youthcourt.domain.family_letters import FamilyPaper
from youthcourt.domain.today import TodayKind
from youthcourt.services import family_letters, letters_sent
from youthcourt.services import today as page_of_day

FIRST, NOTICE = FamilyPaper.FIRST_LETTER, FamilyPaper.NOTICE


def _due(desk: Desk) -> list[str]:
    return [line.what for line in desk.ask(page_of_day.today).lines if line.kind is TodayKind.LETTER]


def test_the_first_letter_is_due_until_it_is_noted(desk: Desk) -> None:
    number = desk.refer(language="Spanish")
    desk.guardian(number)
    assert _due(desk) == ["First letter: not sent yet"]
    said = everything_said(
        family_letters.render_family_letters(desk.ask(family_letters.family_letter, number, FIRST))
    )
    assert "YC-02" in said
    desk.do(letters_sent.note_sent, number, FIRST)
    assert _due(desk) == []


def test_a_notice_is_due_until_it_is_noted(desk: Desk) -> None:
    number = desk.ready()
    desk.schedule(number, on=desk.today + timedelta(days=14))
    assert _due(desk) == ["Hearing notice for Dec 12, 2026: not sent yet"]
    said = everything_said(
        family_letters.render_family_letters(desk.ask(family_letters.family_letter, number, NOTICE))
    )
    assert "YC-07" in said
    desk.do(letters_sent.note_sent, number, NOTICE)
    assert _due(desk) == []
