"""The list of cases by windows: the file filters and sorts as the lines themselves say."""

from __future__ import annotations

from datetime import date

import pytest

from tests.services.desk import Desk
from youthcourt.domain.lists import Asked
from youthcourt.domain.stages import Stage
from youthcourt.services import settings
from youthcourt.services.case_lists import (
    HEARING,
    LATE,
    NO,
    RESULT,
    SET,
    STAGE,
    UNSET,
    YES,
    case_keys,
    case_position,
    case_window,
    count_cases,
)
from youthcourt.services.cases import CaseLine, list_cases
from youthcourt.services.office import Office

ALL = Asked()


def numbers(desk: Desk, asked: Asked) -> list[str]:
    """Return the cases asked for, and see that count, keys and places agree with them."""
    lines = desk.ask(case_window, asked, 0, 1000)
    found = [line.number for line in lines]
    assert desk.ask(count_cases, asked) == len(found)
    assert list(desk.ask(case_keys, asked, 0, 1000)) == found
    assert [desk.ask(case_position, asked, number) for number in found] == list(range(len(found)))
    return found


@pytest.fixture
def known(desk: Desk) -> dict[str, str]:
    """Five cases at different places of their way."""
    desk.do(settings.change_settings, contact_days=10, hearing_days=20, decision_days=15)
    made = {
        "new": desk.refer("Zoë", "O'Hara", referred_on=date(2026, 11, 18)),
        "late": desk.refer("Ben", "Moss", referred_on=date(2026, 11, 17)),
        "unsure": desk.refer("", "", birth_date=None, agency_number="Q-77"),
        "ready": desk.ready("Dov", "Dell"),
        "set": desk.ready("Eve", "Able"),
    }
    desk.schedule(made["set"])
    return made


def test_words_are_found_whatever_case_and_accents(desk: Desk, known: dict[str, str]) -> None:
    """In the name, the number, the agency's number, the offense, and the name of the stage."""
    assert numbers(desk, ALL.saying("zoe OHARA shop")) == [known["new"]]
    assert numbers(desk, ALL.saying("q 77")) == [known["unsure"]]
    assert numbers(desk, ALL.saying("scheduled")) == [known["set"]]
    assert numbers(desk, ALL.saying("nobody")) == []
    assert desk.ask(case_position, ALL.saying("zoe"), known["late"]) == -1


def test_chips_keep_what_they_say(desk: Desk, known: dict[str, str]) -> None:
    assert numbers(desk, ALL.keeping(STAGE, [Stage.SCREENING])) == [known["unsure"]]
    assert numbers(desk, ALL.keeping(LATE, [YES])) == [known["late"]]
    assert known["late"] not in numbers(desk, ALL.keeping(LATE, [NO]))
    assert len(numbers(desk, ALL.keeping(LATE, [NO]))) == 4
    assert len(numbers(desk, ALL.keeping(LATE, [YES, NO]))) == 5
    assert numbers(desk, ALL.keeping(HEARING, [SET])) == [known["set"]]
    assert len(numbers(desk, ALL.keeping(HEARING, [UNSET]))) == 4
    assert numbers(desk, ALL.keeping(RESULT, ["needs a decision"])) == [known["unsure"]]
    assert len(numbers(desk, ALL.keeping(STAGE, ["gone"]))) == 5


def test_rows_sort_by_each_column_and_by_a_second_within(desk: Desk, known: dict[str, str]) -> None:
    """Stages sort by how far a case has come; days without a value stand last either way."""
    order = ["new", "late", "unsure", "ready", "set"]
    names = {number: name for name, number in known.items()}

    def told(asked: Asked) -> list[str]:
        return [names[number] for number in numbers(desk, asked)]

    assert told(ALL) == list(reversed(order))
    assert told(ALL.sorted_by("number")) == order
    assert told(ALL.sorted_by("youth")) == ["unsure", "set", "ready", "late", "new"]
    assert told(ALL.sorted_by("stage").then_by("youth")) == ["late", "new", "unsure", "ready", "set"]
    assert told(ALL.sorted_by("stage").then_by("youth", descending=True))[:2] == ["new", "late"]
    assert told(ALL.sorted_by("hearing"))[0] == "set"
    assert told(ALL.sorted_by("hearing", descending=True))[0] == "set"
    assert told(ALL.sorted_by("step")) == ["late", "set", "new", "unsure", "ready"]
    assert told(ALL.sorted_by("step", descending=True))[0] == "ready"
    assert told(ALL.sorted_by("offense").then_by("number"))[:5] == order
    assert told(ALL.sorted_by("nothing of ours")) == list(reversed(order))


def test_the_file_calls_late_what_the_lines_call_late(sample_office: Office, clock) -> None:
    """Two places reckon with the court's days; they must agree on every day."""
    for _week in range(12):
        lines: tuple[CaseLine, ...] = sample_office.ask(list_cases)
        late = {line.number for line in lines if line.late}
        found = sample_office.ask(case_keys, ALL.keeping(LATE, [YES]), 0, 1000)
        assert set(found) == late
        steps = [line.step_by for line in sample_office.ask(case_window, ALL.sorted_by("step"), 0, 1000)]
        told = [day for day in steps if day is not None]
        assert told == sorted(told)
        clock.move(days=7)


def test_a_window_holds_no_more_than_it_is_asked_for(sample_office: Office) -> None:
    first = sample_office.ask(case_window, ALL, 0, 10)
    second = sample_office.ask(case_window, ALL, 10, 10)
    whole = tuple(reversed(sample_office.ask(list_cases)))
    assert first + second == whole[:20]
    assert sample_office.ask(case_window, ALL, 1000, 10) == ()
