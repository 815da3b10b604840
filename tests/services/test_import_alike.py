"""Rows like somebody known, or like other rows: asked about once for a source, never merged unasked."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.services.desk import Desk
from tests.services.test_import_own_sheet import ANN, BEN, HEAD, planned, taken
from youthcourt.domain.consent import Capacity
from youthcourt.services import alike, cases, guardians, imports, other_names, people
from youthcourt.services.import_alike import Question
from youthcourt.services.import_said import ANOTHER, ROWS, SAME
from youthcourt.services.imports import ImportReport, Outcome
from youthcourt.services.people import NewPerson
from youthcourt.store.tables import ImportAnswer, NotSame
from youthcourt.store.unit import Unit

TWICE = ANN + ANN.replace("09/30/2026", "10/10/2026")
FIRST = HEAD + ANN.replace("09/30", "08/01")


def _not_same(unit: Unit) -> set[frozenset[str]]:
    return {frozenset((row.person_a_id, row.person_b_id)) for row in unit.find(NotSame)}


def _asked(desk: Desk, folder: Path, rows: str, name: str = "ours.csv") -> dict[str, Question]:
    """Return the questions about a file by whom its rows may be."""
    found = desk.ask(imports.preview, planned(folder, HEAD + rows, name), skip_refused=True)
    return {one.other: one for one in found.questions}


def _respondents(desk: Desk, report: ImportReport) -> list[str]:
    return [desk.ask(cases.case_page, line.case).line.respondent_id for line in report.lines if line.case]


def test_who_is_like_somebody_known_is_asked_once(desk: Desk, tmp_path: Path) -> None:
    """Situation 15: nobody is merged unasked; one answer goes for all rows of the name and birth date."""
    known = taken(desk, planned(tmp_path, FIRST, "first.csv"))
    plan = planned(tmp_path, HEAD + TWICE + BEN)
    one, rows = sorted(desk.ask(imports.preview, plan).questions, key=lambda one: one.other == "each other")
    assert (one.name, one.rows, one.born) == ("Ann Reed", (2, 3), date(2011, 5, 6))
    assert (one.other, one.why) == ("Ann Reed", "same name and birth date, same guardian: Robin Reed")
    assert one.about == f"{known.lines[0].case} · born May 6, 2011 · guardian: Robin Reed"
    assert (rows.rows, rows.why) == ((2, 3), "same name in several rows")
    report = taken(desk, plan, {one.key: SAME})
    (person,) = set(_respondents(desk, report)[:2])
    assert person == _respondents(desk, known)[0]
    assert len(desk.ask(people.person_page, person).guardians) == 1


@pytest.mark.parametrize(("answer", "persons", "apart"), [(SAME, 1, 1), (ANOTHER, 2, 3)])
def test_somebody_else_is_noted_and_asked_about_no_more(
    desk: Desk, tmp_path: Path, answer: str, persons: int, apart: int
) -> None:
    """Rule: twins stay two, rows that are one person are one; the screening of the cases asks no more."""
    taken(desk, planned(tmp_path, FIRST, "first.csv"))
    plan = planned(tmp_path, HEAD + TWICE)
    shown = desk.ask(imports.preview, plan)
    assert "Is it the same person?" in shown.lines[0].reason
    answers = {one.key: answer if one.key.endswith(ROWS) else ANOTHER for one in shown.questions}
    asked = desk.ask(imports.preview, plan, answers=answers)
    assert all("same person" not in line.reason for line in asked.lines)
    report = taken(desk, plan, answers)
    assert all("same person" not in line.reason for line in report.lines)
    assert len(set(_respondents(desk, report))) == persons
    assert len(desk.ask(_not_same)) == apart


def test_what_is_not_answered_is_a_person_of_its_own_and_the_case_asks(desk: Desk, tmp_path: Path) -> None:
    report = taken(desk, planned(tmp_path, HEAD + TWICE))
    assert len(set(_respondents(desk, report))) == 2
    assert f"is known here: {report.lines[0].case}. Is it the same person?" in report.lines[1].reason
    assert desk.ask(_not_same) == set()


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("Annie Reed,05/06/2011", "like name and same birth date"),
        ("Ann Moss,05/06/2011", "same first name and birth date, another last name"),
        ("Ánn Reed,05/06/2011", "same name and birth date"),
        ("Ann Reed,05/16/2011", "like name, and the birth date is a slip away"),
        ("Ann Reed,", "same name"),
    ],
)
def test_nickname_changed_surname_accents_and_slips_are_asked_about(
    desk: Desk, tmp_path: Path, row: str, why: str
) -> None:
    """Demand 11: the same reasons as while one types, across every part that somebody plays."""
    taken(desk, planned(tmp_path, FIRST, "first.csv"))
    found = _asked(desk, tmp_path, f"{row},10/10/2026,Trespass,,,,\n")
    assert found["Ann Reed"].why.startswith(why)


def test_twins_and_a_like_name_alone_are_not_asked_about(desk: Desk, tmp_path: Path) -> None:
    taken(desk, planned(tmp_path, FIRST, "first.csv"))
    rows = "Mia Reed,05/06/2011,10/10/2026,Trespass,,,,\nAnn Reid,,10/10/2026,Trespass,,,,\n"
    assert "Ann Reed" not in _asked(desk, tmp_path, rows)


def test_a_nickname_that_is_the_same_person_is_kept_and_never_asked_about_again(
    desk: Desk, tmp_path: Path
) -> None:
    """Situation 16: both names are kept, one history; the same list next month asks nothing of it."""
    first = taken(desk, planned(tmp_path, FIRST, "first.csv"))
    (ann,) = _respondents(desk, first)
    row = "Annie Reed,05/06/2011,10/10/2026,Trespass,,,,\n"
    question = _asked(desk, tmp_path, row)["Ann Reed"]
    report = taken(desk, planned(tmp_path, HEAD + row), {question.key: SAME})
    assert _respondents(desk, report) == [ann]
    assert [line.name for line in desk.ask(other_names.other_names, ann)] == ["Annie Reed"]
    later = row.replace("10/10", "11/11")
    assert _asked(desk, tmp_path, later, "later.csv") == {}
    assert _respondents(desk, taken(desk, planned(tmp_path, HEAD + later, "later.csv"))) == [ann]
    moved = "Ann Moss,05/06/2011,11/20/2026,Trespass,,,,\n"
    answers = {_asked(desk, tmp_path, moved)["Ann Reed"].key: SAME}
    taken(desk, planned(tmp_path, HEAD + moved), answers)
    assert "Ann Moss" in [line.name for line in desk.ask(other_names.other_names, ann)]
    assert len(desk.ask(_kept)) == 2
    taken(desk, planned(tmp_path, HEAD + moved.replace("11/20", "11/21")), answers)
    assert len(desk.ask(_kept)) == 2


def _kept(unit: Unit) -> list[str]:
    told = unit.find(ImportAnswer)
    assert all("reed" not in row.row for row in told)
    return [row.person_id for row in told]


def test_another_person_is_never_asked_about_again_for_the_same_source(desk: Desk, tmp_path: Path) -> None:
    first = taken(desk, planned(tmp_path, FIRST, "first.csv"))
    row = "Annie Reed,05/06/2011,10/10/2026,Trespass,,,,\n"
    question = _asked(desk, tmp_path, row)["Ann Reed"]
    report = taken(desk, planned(tmp_path, HEAD + row), {question.key: ANOTHER})
    assert set(_respondents(desk, report)).isdisjoint(_respondents(desk, first))
    asked = _asked(desk, tmp_path, row.replace("10/10", "11/11"), "later.csv")
    assert set(asked) == {"Annie Reed"}
    told = {asked["Annie Reed"].key: ANOTHER}
    taken(desk, planned(tmp_path, HEAD + row.replace("10/10", "11/11"), "later.csv"), told)
    assert len(desk.ask(_not_same)) == 3
    elsewhere = HEAD.replace("Victim", "Remark") + row.replace("10/10", "11/12")
    assert desk.ask(imports.preview, planned(tmp_path, elsewhere, "other.csv")).questions


def test_rows_that_are_one_another_under_two_names_become_one_person(desk: Desk, tmp_path: Path) -> None:
    """Rule: the second row of one person under a nickname is theirs, and so are those that follow."""
    rows = TWICE + "Annie Reed,05/06/2011,11/01/2026,Trespass,,,,\nAnnie Reed,05/06/2011,11/02/2026,x,,,,\n"
    plan = planned(tmp_path, HEAD + rows)
    shown = desk.ask(imports.preview, plan)
    assert [(one.name, one.other) for one in shown.questions] == [
        ("Ann Reed", "each other"), ("Annie Reed", "each other"), ("Annie Reed", "Ann Reed"),
    ]  # fmt: skip
    assert shown.questions[2].about == "row 2 · row 3 · born May 6, 2011 · guardian: Robin Reed"
    answers = {one.key: SAME for one in shown.questions}
    assert len(set(_respondents(desk, taken(desk, plan, answers)))) == 1
    apart = {**answers, shown.questions[2].key: ANOTHER}
    other = planned(tmp_path, HEAD + rows.replace("Reed", "Roe"), "roe.csv")
    roes = {key.replace("reed", "roe"): answer for key, answer in apart.items()}
    assert len(set(_respondents(desk, taken(desk, other, roes)))) == 2
    assert len(desk.ask(_not_same)) == 1


def test_a_row_of_an_earlier_row_that_was_refused_is_a_person_of_its_own(desk: Desk, tmp_path: Path) -> None:
    """Rule: answers that came for rows which are no longer there harm nothing, and neither does a ring."""
    plan = planned(tmp_path, HEAD + "Annie Reed,05/06/2011,11/01/2026,Trespass,,,,\n")
    gone, own = "ann reed\t2011-05-06", "annie reed\t2011-05-06"
    answers = {f"{own}\n{gone}": SAME, f"{gone}\n{own}": SAME}
    assert taken(desk, plan, answers).added == 1


def test_a_name_without_a_birth_date_or_none_at_all_is_taken_too(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "plain.csv"
    path.write_text("NUM,GIVEN,FAMILY,DATE,OFFENSE\nA-1,,,2026-11-02,x\nA-2,Bo,Lee,2026-11-02,x\n"
                    "A-3,Bo,Lee,2026-11-03,x\n")  # fmt: skip
    plan = imports.plan_import(path, Path("plain.toml"))
    (one,) = desk.ask(imports.preview, plan).questions
    assert (one.other, one.rows, one.born) == ("each other", (3, 4), None)
    report = taken(desk, plan, {one.key: SAME})
    assert len(set(_respondents(desk, report))) == 2


def test_a_list_of_people_asks_too_and_takes_nobody_in_twice(desk: Desk, tmp_path: Path) -> None:
    key = desk.do(people.add_person, NewPerson("Robert", "Lee", birth_date=date(2009, 3, 4)))
    path = tmp_path / "people.csv"
    path.write_text("GIVEN,FAMILY,BIRTH_DATE,ROLE\nBob,Lee,2009-03-04,juror\nRob,Lee,2009-03-04,juror\n")
    plan = imports.plan_import(path, Path("people.toml"))
    shown = desk.ask(imports.preview, plan)
    told = [(one.name, one.other) for one in shown.questions]
    assert told[0] == ("Bob Lee", "Robert Lee")
    assert set(told[1:]) == {("Rob Lee", "Robert Lee"), ("Rob Lee", "Bob Lee")}
    bob, *others = shown.questions
    report = taken(desk, plan, {bob.key: SAME, **{one.key: ANOTHER for one in others}})
    assert [line.outcome for line in report.lines] == [Outcome.KNOWN, Outcome.ADDED]
    assert "as you said; this row adds nothing" in report.lines[0].reason
    (pair,) = desk.ask(_not_same)
    assert key in pair


def test_a_preview_held_back_keeps_what_is_asked(desk: Desk, tmp_path: Path) -> None:
    shown = desk.ask(imports.preview, planned(tmp_path, HEAD + TWICE))
    assert imports.held_back(shown, skip_refused=True).questions == shown.questions


def test_what_was_said_goes_with_the_import_when_it_is_undone(desk: Desk, tmp_path: Path) -> None:
    taken(desk, planned(tmp_path, FIRST, "first.csv"))
    row = "Annie Reed,05/06/2011,10/10/2026,Trespass,,,,\n"
    answers = {_asked(desk, tmp_path, row)["Ann Reed"].key: SAME}
    taken(desk, planned(tmp_path, HEAD + row), answers)
    desk.office.undo()
    assert desk.ask(_kept) == []
    assert "Ann Reed" in _asked(desk, tmp_path, row)


def test_what_a_row_tells_of_somebody_known_fills_in_what_the_court_lacks(desk: Desk, tmp_path: Path) -> None:
    """Rule: a row changes nothing that is known; an interpreter that nobody noted yet is noted."""
    (ann,) = _respondents(desk, taken(desk, planned(tmp_path, FIRST, "first.csv")))
    for day, spoken in (("10/10", "Spanish"), ("11/11", "Chinese")):
        text = f"Name,DOB,Incident date,Offense,Interpreter\nAnn Reed,05/06/2011,{day}/2026,x,{spoken}\n"
        plan = planned(tmp_path, text)
        answers = {one.key: SAME for one in desk.ask(imports.preview, plan).questions}
        taken(desk, plan, answers)
    assert desk.ask(people.person_page, ann).person.interpreter == "Spanish"


@pytest.mark.parametrize(("parent", "stands"), [("Bob Reed,555-0101", 0), ("Quill Ost,555-0188", 1)])
def test_no_row_brings_a_barred_parent_back(desk: Desk, tmp_path: Path, parent: str, stands: int) -> None:
    """Rule: who is barred is not let in by a nickname; who else comes waits until a person has looked."""
    number = desk.refer("Ann", "Reed", birth_date=date(2011, 5, 6), agency_number="")
    barred = NewPerson("Robert", "Reed", phone="555-0101")
    desk.do(people.add_guardian, desk.youth(number), barred, Capacity.PARENT, no_contact=True)
    head = "Name,DOB,Incident date,Offense,Parent,Parent phone,Relationship\n"
    plan = planned(tmp_path, f"{head}Ann Reed,05/06/2011,10/30/2026,Graffiti,{parent},Father\n")
    (asked,) = desk.ask(imports.preview, plan).questions
    report = taken(desk, plan, {asked.key: SAME})
    assert desk.youth(report.lines[0].case) == desk.youth(number)
    ties = desk.ask(guardians.guardian_ties, desk.youth(number))
    assert [(tie.may_sign, tie.gets_letters) for tie in ties if not tie.no_contact] == [
        (False, False)
    ] * stands


def test_two_of_one_name_who_were_said_apart_stay_apart(desk: Desk, tmp_path: Path) -> None:
    """Rule: one answer a person, also without a birth date; what was said before is not noted twice."""
    ann, other = (desk.do(people.add_person, NewPerson("Ann", "Reed")) for _ in range(2))
    desk.do(alike.not_the_same, ann, [other])
    plan = planned(tmp_path, HEAD + "Ann Reed,,10/10/2026,Trespass,Robin Reed,555-0101,Mother,\n")
    questions = desk.ask(imports.preview, plan).questions
    assert [(one.other, one.why, one.born) for one in questions] == [("Ann Reed", "same name", None)] * 2
    answers = {questions[0].key: SAME, questions[1].key: ANOTHER}
    assert len(_respondents(desk, taken(desk, plan, answers))) == 1
    assert desk.ask(_not_same) == {frozenset((ann, other))}
