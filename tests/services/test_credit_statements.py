"""Paper 28: hours of service and time credits, read back; never money, an offense, or an obligation."""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from decimal import Decimal

import pytest

from tests.house.readers import everything_said
from tests.services.desk import Desk
from youthcourt.domain.credits import AdjustCause
from youthcourt.domain.errors import BadInput, NotFound
from youthcourt.services import (
    credit_accounts,
    credit_statements,
    obligations,
    people,
    settings,
    time_credits,
)
from youthcourt.services.credit_statements import statement
from youthcourt.services.people import NewPerson
from youthcourt.services.rewards import RewardLine, save_reward
from youthcourt.services.time_credits import Earning

MONEY = re.compile(r"[$€£¢¥₱]|dollar|USD|cash", re.IGNORECASE)
BARRED = re.compile(
    r"shoplifting|offen[sc]e|arrest|charge|obligation|\bduty\b|mandat|owe[ds]?\b|order|YC-2026|juvenile|respondent",
    re.IGNORECASE,
)


def _served(desk: Desk) -> str:
    """Return a respondent who has served a sitting of their duty, with a reward taken."""
    number = desk.ready()
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    desk.heard_and_approved(number)
    youth = desk.youth(number)
    desk.permit(youth)
    desk.clock.move(days=7)
    desk.schedule()
    desk.do(obligations.close_attendance, desk.today, youth, time(9, 5), time(12, 20), 30)
    owner = f"person:{youth}"
    (guardian,) = [line for line in desk.page(number).guardians if line.name.startswith("Rosa")]
    pass_for_mother = desk.do(save_reward, RewardLine("", "Bus pass", Decimal(2)))
    desk.do(time_credits.spend_credits, owner, pass_for_mother, guardian.person_id)
    return owner


def _year(desk: Desk) -> tuple[date, date]:
    return desk.today - timedelta(days=365), desk.today


def _read(desk: Desk, owner: str, **how: bool) -> str:
    made = desk.ask(statement, owner, *_year(desk), **how)
    return " ".join(everything_said(credit_statements.render_statement(made)).split())


def test_situation_25_on_paper_one_sitting_its_hours_and_what_is_left(desk: Desk) -> None:
    """In 9:05, out 12:20, 30 minutes of lunch: 2.75 hours served and earned, 2 spent, 0.75 left."""
    owner = _served(desk)
    told = _read(desk, owner)
    for part in (
        "Statement of time credits", "Maria Lopez", "Saturday, December 5, 2026 9:05 AM 12:20 PM 30 min 2.75",
        "Bus pass −2", "Balance at the end of this time 0.75", "not money", "YC-28",
    ):  # fmt: skip
        assert part in told
    assert not MONEY.search(told)
    assert not BARRED.search(told)
    assert "Rosa" not in told


def test_the_papers_title_and_its_properties_name_nobody(desk: Desk) -> None:
    owner = _served(desk)
    pdf = credit_statements.render_statement(desk.ask(statement, owner, *_year(desk)))
    page = " ".join(everything_said(pdf).split())
    assert page.count("Maria") == 1


def test_a_statement_keeps_to_its_time_and_brings_the_balance_forward(desk: Desk) -> None:
    """What was before stands as one line; what is reversed later counts where it was entered."""
    key = desk.do(people.add_person, NewPerson(given="Ana", family="Diaz"))
    owner = f"person:{key}"
    for days, hours in ((40, 3), (20, 2), (1, 1)):
        on = desk.today - timedelta(days=days)
        desk.do(time_credits.earn_credits, Earning(owner, on, Decimal(hours), f"Rides {hours}"))
    first = desk.ask(credit_accounts.account, owner).entries[-1]
    desk.do(time_credits.reverse_entry, first.id, "two sheets", AdjustCause.ENTERED_TWICE)
    desk.do(time_credits.adjust_credits, owner, Decimal("0.5"), "a secret of the staff")
    made = desk.ask(statement, owner, desk.today - timedelta(days=30), desk.today)
    assert (made.before, made.earned, made.spent, made.balance) == (3, Decimal("0.5"), 0, Decimal("3.5"))
    assert [line.what for line in made.entries] == ["Rides 2", "Rides 1", "Entered twice", "Correction"]
    assert made.served == ()
    told = " ".join(everything_said(credit_statements.render_statement(made)).split())
    assert "Balance before this time 3" in told
    assert "No sittings in this time." in told
    assert "secret" not in told
    earlier = desk.ask(statement, owner, desk.today - timedelta(days=30), desk.today - timedelta(days=10))
    assert (earlier.earned, earlier.balance) == (2, 5)


def test_without_credits_a_statement_is_of_hours_of_service_alone(desk: Desk) -> None:
    """No-credit mode (Tennessee): schools still get the hours."""
    owner = _served(desk)
    desk.do(settings.change_settings, credits=False)
    told = _read(desk, owner)
    assert "Statement of hours of service" in told
    assert "2.75" in told
    assert not re.search(r"credit|Bus pass|balance", told, re.IGNORECASE)


def test_an_organization_has_its_credits_and_no_sittings(desk: Desk) -> None:
    owner = desk.do(
        time_credits.earn_credits, Earning("", desk.today, Decimal(4), "Lent a hall", "West School")
    )
    told = _read(desk, owner)
    assert "West School" in told
    assert "Lent a hall 4" in told
    assert "Jury service" not in told
    assert not MONEY.search(told)
    assert desk.ask(credit_statements.family_language, owner) == ""


def test_a_family_that_reads_spanish_gets_it_in_spanish(desk: Desk) -> None:
    key = desk.do(people.add_person, NewPerson(given="Ana", family="Diaz", language="Spanish"))
    owner = f"person:{key}"
    assert desk.ask(credit_statements.family_language, owner) == "es_US"
    assert "Constancia de créditos de tiempo" in _read(desk, owner, family=True)
    assert "Statement of time credits" in _read(desk, owner)
    assert "No son dinero" in _read(desk, owner, family=True)


def test_a_family_that_reads_the_courts_language_gets_the_courts_paper(desk: Desk) -> None:
    key = desk.do(people.add_person, NewPerson(given="Ana", family="Diaz", language="English"))
    assert "Statement of time credits" in _read(desk, f"person:{key}", family=True)


def test_a_statement_needs_a_time_that_runs_forwards_and_somebody(desk: Desk) -> None:
    since, until = _year(desk)
    with pytest.raises(NotFound):
        desk.ask(statement, "person:nobody", since, until)
    with pytest.raises(BadInput, match="before the first"):
        desk.ask(statement, "person:nobody", until, since)
