"""The papers after the hearing, read back: a site reads nothing of the offense, a check names nobody."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.house.clock import Clock
from tests.house.readers import pages
from tests.services.after import ESSAY, LETTER, NUMBER, make_heard, open_heard, owed
from tests.services.desk import DUTY, Desk, refusal
from youthcourt.domain.wishes import Points
from youthcourt.services import after_papers, extensions, people, victims, writings
from youthcourt.services import settings as choices
from youthcourt.store.tables import Organization, Provider, Sanction
from youthcourt.store.unit import Unit


@pytest.fixture(scope="module")
def heard(court_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A court with a case that was heard, closed: copy it."""
    return make_heard(court_template, tmp_path_factory.mktemp("heard") / "court")


@pytest.fixture
def desk(heard: Path, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with open_heard(Path(shutil.copytree(heard, tmp_path / "heard")), clock) as opened:
        yield opened


def read(desk: Desk, kind: str, code: str) -> str:
    """Return what stands on a paper of one page."""
    document = desk.ask(after_papers.sheet, kind, owed(desk, code).id)
    (page,) = pages(after_papers.render(document))
    return " ".join(page.split())


def test_the_time_sheet_has_the_name_and_the_site_and_nothing_of_the_offense(desk: Desk) -> None:
    blank = read(desk, after_papers.SHEET, "service")
    assert "Maria Lopez" in blank
    assert "Friday, February 26, 2027" in blank

    def there(unit: Unit) -> None:
        shop = unit.add(Organization(id="shop", name="Food Bank", phone="555-0134"))
        unit.add(Provider(id="there", organization_id=shop.id, contact="Mr. Shelf", since=unit.today))
        unit.change(unit.get(Sanction, owed_id), provider_id=shop.id)

    owed_id = owed(desk).id
    desk.do(there)
    told = read(desk, after_papers.SHEET, "service")
    assert "Food Bank" in told
    assert "Mr. Shelf, 555-0134" in told
    for word in ("Shoplifting", "misdemeanor", "Corner Shop", NUMBER, "juvenile"):
        assert word not in told
    for code in (DUTY.code, LETTER.code, ESSAY.code):
        key = owed(desk, code).id
        assert "Nobody signs" in refusal(lambda key=key: desk.ask(after_papers.time_sheet, key))


def test_more_time_is_a_form_first_and_then_the_request_with_its_answer(desk: Desk) -> None:
    blank = read(desk, after_papers.MORE_TIME, "service")
    assert "The last day possible" not in blank
    desk.do(choices.change_settings, referral_days=180)
    key = owed(desk).id
    desk.do(extensions.give_time, key, date(2027, 3, 12), desk.today, "Rosa", "Exams", "Judge Gavel")
    told = read(desk, after_papers.MORE_TIME, "service")
    for words in (
        "YC-25", "Friday, February 26, 2027", "Friday, March 12, 2027", "Exams", "Judge Gavel", "Rosa",
        "The last day possible: Thursday, May 27, 2027.",
    ):  # fmt: skip
        assert words in told


def test_more_time_is_in_the_language_of_the_family(desk: Desk) -> None:
    youth = desk.youth(NUMBER)
    person = desk.ask(people.person_page, youth).person
    desk.do(people.change_person, youth, person.__class__(**{**person.__dict__, "language": "Spanish"}))
    asked = desk.do(
        extensions.ask_extension, owed(desk).id, date(2027, 3, 12), desk.today, "Rosa", "Exámenes"
    )
    assert "viernes, 12 de marzo de 2027" in read(desk, after_papers.MORE_TIME, "service")
    desk.do(extensions.decide_extension, asked, False, "Judge Gavel", "Hay tiempo")
    assert "Hay tiempo" in read(desk, after_papers.MORE_TIME, "service")


def test_the_check_of_a_letter_calls_the_young_person_by_initial_and_names_no_victim(desk: Desk) -> None:
    blank = read(desk, after_papers.LETTER, LETTER.code)
    assert "Maria L." in blank
    key = desk.do(writings.receive_writing, owed(desk, LETTER.code).id, desk.today)
    assert "Dec 18, 2026" in read(desk, after_papers.LETTER, LETTER.code)
    desk.do(writings.return_writing, key, "Dana", "Say what the shop lost")
    told = read(desk, after_papers.LETTER, LETTER.code)
    assert "Say what the shop lost" in told
    second = desk.do(writings.receive_writing, owed(desk, LETTER.code).id, desk.today)
    desk.do(writings.accept_writing, second, "Dana")
    (victim,) = desk.ask(writings.letter_victims, NUMBER)
    desk.do(victims.record_wish, victim.party_id, "Yes, a letter", desk.today, Points(letter=True))
    desk.do(writings.pass_on_writing, second, victim.party_id, "By mail")
    told = read(desk, after_papers.LETTER, LETTER.code)
    assert "By mail" in told
    for word in ("Lopez", "Corner Shop"):
        assert word not in told


def test_a_case_without_a_victim_leaves_the_wish_open(desk: Desk) -> None:
    with desk.office.store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE incidentparty SET role = 'witness'")
    document = desk.ask(after_papers.letter_check, owed(desk, LETTER.code).id)
    assert document.wanted is None
