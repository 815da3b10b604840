"""Rows whose agency number is in the court already: the same child, or another one under its number."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.lists import ANN, BEN, LATE, outcomes, planned, reasons
from youthcourt.services import cases, imports, intake, people
from youthcourt.services.intake import OffenseGiven, Referral
from youthcourt.services.office import Office


def _kept(office: Office, **known: str) -> None:
    """Take in case YC-2026-0001, which the referrer knows as A-1."""
    shirt = (OffenseGiven("Petit larceny"),)
    office.do(intake.new_referral, Referral(agency_number="A-1", offenses=shirt, **known))


def test_another_child_under_a_number_that_is_here_is_not_taken_for_the_first(
    office: Office, tmp_path: Path
) -> None:
    """Two files of two referrers who count alike: the second child must not be dropped in silence."""
    _kept(office, given="Ann", family="Example")
    report = office.do(
        imports.run_import,
        planned(tmp_path, BEN.replace("A-2", "A-1") + LATE.replace("11/03/2026", "2026-11-03")),
    )
    assert (report.added, report.known, report.written) == (0, 0, False)
    assert reasons(report) == {
        2: "Case YC-2026-0001 has the same agency number with another name. "
        "Mend the number in the file, or the name in the case."
    }


@pytest.mark.parametrize(
    ("known", "outcome"),
    [
        ({"given": "Ánn", "family": "EXAMPLE"}, "known"),
        ({"given": "Ann Example"}, "known"),
        ({"given": "Ann"}, "known"),
        ({"family": "Example", "suffix": "Jr."}, "known"),
        ({}, "known"),
        ({"given": "Ben", "family": "Example"}, "refused"),
        ({"given": "Ann", "family": "Baker"}, "refused"),
        ({"family": "Baker"}, "refused"),
    ],
)
def test_a_number_that_is_here_is_known_where_the_names_agree_or_are_unknown(
    office: Office, tmp_path: Path, known: dict[str, str], outcome: str
) -> None:
    _kept(office, **known)
    assert outcomes(office.ask(imports.preview, planned(tmp_path, ANN))) == [(2, outcome)]


def test_a_child_is_known_by_what_they_are_called_too(office: Office, tmp_path: Path) -> None:
    """The clerk wrote the name of the birth certificate; the referrer still sends the other one."""
    _kept(office, given="Ann", family="Example")
    youth = office.ask(cases.case_page, "YC-2026-0001").line.respondent_id
    person = office.ask(people.person_page, youth).person
    office.do(people.change_person, youth, replace(person, given="Susannah", known_as="Ann"))
    assert outcomes(office.ask(imports.preview, planned(tmp_path, ANN))) == [(2, "known")]
