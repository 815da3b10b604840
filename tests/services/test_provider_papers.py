"""Papers about providers, read back: no offense anywhere, the family's in its language, staff's for staff."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from tests.house.readers import everything_said, pages
from tests.services.desk import Desk
from tests.services.placing import PANTRY, owing, placed_at, sanction
from youthcourt.domain.lists import Asked
from youthcourt.domain.progress import LogGiven
from youthcourt.services import owed, people, progress, provider_papers, providers, settings


def _read(pdf: bytes) -> list[str]:
    return [" ".join(page.split()) for page in pages(pdf)]


def _due(desk: Desk, number: str, days: int) -> None:
    with desk.office.store.engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE sanction SET due_on = ? WHERE case_id = (SELECT id FROM court_case WHERE number = ?)",
            ((desk.today + timedelta(days=days)).isoformat(), number),
        )


def test_the_slip_tells_the_site_who_and_when_and_never_why(desk: Desk) -> None:
    """The site knows the name; no offense, no case number, no staff note (domain reference, paper 21)."""
    (number,) = owing(desk, ("Maria", "Lopez"))
    placed_at(desk, number)
    desk.do(owed.set_next_step, number, "Ask about Tuesdays")
    pdf = provider_papers.render(desk.ask(provider_papers.placement_papers, sanction(desk, number)))
    family, site = _read(pdf)
    for told in ("Maria Lopez", PANTRY.name, "Ms. Ortiz", "555-0134", "Saturdays, 9 to 12", "Closed shoes",
                 "Community service: 20 hours", "about 40 minutes", "YC-33"):  # fmt: skip
        assert told in family
        assert told in site
    said = everything_said(pdf)
    for hidden in ("Shoplifting", number, "shirt", "Tuesdays", "juvenile", "Lopez.pdf"):
        assert hidden not in said
    assert "It does not count against you" in family
    assert "do not ask" in site


def test_the_familys_slip_is_in_its_language_and_the_sites_in_the_courts(desk: Desk) -> None:
    (number,) = owing(desk, ("Maria", "Lopez"))
    placed_at(desk, number, known=replace(PANTRY, travel_minutes=None))
    youth = desk.youth(number)
    known = desk.ask(people.person_page, youth).person
    desk.do(people.change_person, youth, replace(known, language="Spanish"))
    document = desk.ask(provider_papers.placement_papers, sanction(desk, number))
    family, site = _read(provider_papers.render(document))
    assert "No cuenta en su contra" in family
    assert "do not ask" in site
    assert document.site.travel == ""


def test_no_slip_without_a_placement(desk: Desk) -> None:
    (number,) = owing(desk, ("Maria", "Lopez"))
    placed_at(desk, number)
    desk.do(providers.unplace, sanction(desk, number))
    assert "Choose a provider" in desk.refused(provider_papers.placement_papers, sanction(desk, number))


def test_the_meetings_list_goes_by_the_day_and_says_staff_only(desk: Desk) -> None:
    later, late, week = owing(desk, ("Ann", "Ash"), ("Bea", "Birch"), ("Cy", "Cedar"))
    for number, days in ((later, 30), (late, -3), (week, 2)):
        _due(desk, number, days)
    desk.do(owed.set_next_step, late, "Ask about Tuesdays")
    read = " ".join(_read(provider_papers.render(desk.ask(provider_papers.owed_list, Asked()))))
    assert [read.index(told) for told in ("Bea Birch", "Cy Cedar", "Ann Ash")] == sorted(
        read.index(told) for told in ("Bea Birch", "Cy Cedar", "Ann Ash")
    )
    for told in ("staff only", "3 days late", "Ask about Tuesdays", "What we decide", "Letter of apology"):
        assert told in read
    kept = Asked().keeping(owed.DUE, [owed.LATE])
    assert [group.title for group in desk.ask(provider_papers.owed_list, kept).groups] == ["Late"]


def test_an_empty_list_says_so(desk: Desk) -> None:
    assert (
        "Nobody owes anything"
        in _read(provider_papers.render(desk.ask(provider_papers.owed_list, Asked())))[0]
    )


def test_the_report_has_counts_and_no_name_of_a_child(desk: Desk) -> None:
    (number,) = owing(desk, ("Maria", "Lopez"))
    placed_at(desk, number)
    desk.do(progress.log_progress, sanction(desk, number), LogGiven(desk.today, Decimal("2.5")))
    desk.do(settings.change_settings, language="es_US")
    document = desk.ask(provider_papers.report_paper, desk.today, desk.today)
    assert (document.rows[0].credited, document.total.credited) == ("2.5", "2.5")
    (read,) = _read(provider_papers.render(document))
    assert PANTRY.name in read
    assert "Lopez" not in read
    assert "Horas" in read
