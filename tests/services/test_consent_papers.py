"""Admission and consent by itself: who signs has a line, in the court's language and in the family's."""

from __future__ import annotations

from tests.house.readers import bookmarks, pages
from tests.services.desk import Desk
from youthcourt.domain.consent import Capacity
from youthcourt.services import consent_papers, people
from youthcourt.services.people import NewPerson


def test_the_form_has_a_line_for_each_who_may_sign_and_none_for_who_is_barred(desk: Desk) -> None:
    number = desk.refer(language="Spanish")
    youth = desk.youth(number)
    for given, capacity, barred in (("Carmen", Capacity.GRANDPARENT, False), ("Raul", Capacity.PARENT, True)):
        person = NewPerson(given=given, family="Lopez")
        desk.do(people.add_guardian, youth, person, capacity, no_contact=barred, may_sign=not barred)

    made = desk.ask(consent_papers.consent_papers, number, "a4")
    told = "\n".join(pages(consent_papers.render(made)))
    assert made.setup.size.value == "a4"
    assert told.index("Padre, madre o tutor: Carmen Lopez") < told.index("Guardian: Carmen Lopez")
    assert told.count("Guardian:") == 1
    assert "Raul" not in told
    assert not [mark for mark in bookmarks(consent_papers.render(made)) if "Lopez" in mark]


def test_a_family_that_reads_the_courts_language_gets_one_form(desk: Desk) -> None:
    made = desk.ask(consent_papers.consent_papers, desk.refer())
    assert made.family_consent is None
    assert len(pages(consent_papers.render(made))) == 2
