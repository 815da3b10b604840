"""Who signs the agreement with the family: those who may, and nobody else (paper 20)."""

from __future__ import annotations

from datetime import date

from tests.house.readers import pages
from tests.services.desk import Desk
from youthcourt.domain.consent import Capacity
from youthcourt.services import contacts, papers, people, settings
from youthcourt.services.people import NewPerson


def _stands(desk: Desk, number: str, given: str, **known: object) -> str:
    who = NewPerson(given=given, family="Garcia")
    return desk.do(people.add_guardian, desk.youth(number), who, Capacity.GRANDPARENT, **known)


def _to_sign(desk: Desk, number: str) -> tuple[str, ...]:
    """Return the names on the lines for guardians to sign on the agreement."""
    return tuple(one.name for one in desk.ask(papers.case_papers, number).agreement.guardians)


def test_the_agreement_is_signed_by_guardians_who_may_sign_and_by_nobody_else(desk: Desk) -> None:
    number = desk.ready()
    _stands(desk, number, "Elena")
    _stands(desk, number, "Frank", may_sign=False)
    _stands(desk, number, "Barred", no_contact=True)
    desk.do(contacts.bar_contact, _stands(desk, number, "Alone"), "asked for it")
    desk.do(settings.change_settings, contact="Dana, 555-0142")
    assert _to_sign(desk, number) == ("Elena Garcia", "Rosa Lopez")
    document = desk.ask(papers.case_papers, number)
    assert document.agreement.contact == "Dana, 555-0142"
    last = pages(papers.render_case_papers(document))[-1]
    assert "Guardian: Elena Garcia" in last
    assert not any(name in last for name in ("Frank", "Barred", "Alone"))


def test_nobody_signs_the_agreement_for_a_young_person_who_is_of_age(desk: Desk) -> None:
    number = desk.ready("Maria", "Lopez", birth_date=date(2008, 12, 1))
    desk.clock.move(days=5)
    assert _to_sign(desk, number) == ()
    last = pages(papers.render_case_papers(desk.ask(papers.case_papers, number)))[-1]
    assert "Respondent: Maria Lopez" in last
    assert "Guardian" not in last
