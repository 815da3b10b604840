"""A provider's sheet of hours: every line checked and told, all of it entered or nothing, one Undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from tests.services.desk import Desk
from tests.services.placing import owing, placed_at, sanction
from youthcourt.domain.errors import BadInput
from youthcourt.services import providers, sheet
from youthcourt.services.sheet import Checked, SheetLine, SheetYouth, hours_of, pasted

ANN = SheetYouth("a", "Ann Lee", "YC-2026-0001", "Community service", "")
ANNA = SheetYouth("b", "Anna Núñez Lee", "YC-2026-0002", "Community service", "")


def _line(desk: Desk, number: str, hours: int = 3, on: date | None = None) -> SheetLine:
    return SheetLine(sanction(desk, number), on or desk.today, Decimal(hours), Decimal(hours))


def _done(desk: Desk, number: str) -> object:
    key = sanction(desk, number)
    return next(row["done"] for row in desk.rows("sanction") if row["id"] == key)


@pytest.mark.parametrize(
    ("typed", "hours"), [("3", "3"), (" 2.5 ", "2.5"), ("2,25", "2.25"), ("2:30", "2.5"), ("0:20", "0.33")]
)
def test_hours_are_read_as_people_write_them(typed: str, hours: str) -> None:
    assert hours_of(typed) == Decimal(hours)


@pytest.mark.parametrize("typed", ["", "three", "-1", "1e9", "2:75", "1.234", "NaN"])
def test_what_is_no_number_of_hours_is_refused(typed: str) -> None:
    with pytest.raises(BadInput):
        hours_of(typed)


def test_a_sheet_is_one_act_and_one_undo(desk: Desk) -> None:
    first, second = owing(desk, ("Maria", "Lopez"), ("Jo", "Ray"))
    key = placed_at(desk, first, second)
    desk.clock.move(days=7)
    before = desk.today - timedelta(days=1)
    lines = [
        _line(desk, first),
        _line(desk, first, 2, before),
        replace(_line(desk, second, 4), why="left early"),
    ]
    lines[2] = replace(lines[2], credited=Decimal(3))
    assert desk.ask(sheet.check_sheet, key, lines) == (Checked(), Checked(), Checked())
    assert desk.do(sheet.log_sheet, key, lines, "Ms. Ortiz") == 2
    assert (_done(desk, first), _done(desk, second)) == (500, 300)
    logs = desk.rows("sanctionlog")
    assert {row["provider_id"] for row in logs} == {key}
    assert {row["verified_by"] for row in logs} == {"Ms. Ortiz"}
    assert sorted((row["amount"], row["present"]) for row in logs if row["present"]) == [(300, 400)]
    desk.office.undo()
    assert desk.rows("sanctionlog") == []
    assert (_done(desk, first), _done(desk, second)) == (0, 0)


def test_one_bad_line_keeps_all_of_them_out_and_says_why(desk: Desk) -> None:
    first, second = owing(desk, ("Maria", "Lopez"), ("Jo", "Ray"))
    key = placed_at(desk, first)
    bad = _line(desk, first, on=desk.today + timedelta(days=1))
    elsewhere = _line(desk, second)
    good, to_come, stranger = desk.ask(sheet.check_sheet, key, [_line(desk, first), bad, elsewhere])
    assert good == Checked()
    assert to_come.stops
    assert "still to come" in to_come.told
    assert stranger.stops
    assert "not placed with this provider" in stranger.told
    desk.refused(sheet.log_sheet, key, [_line(desk, first), bad], "Ms. Ortiz", kind=BadInput)
    desk.refused(sheet.log_sheet, key, [_line(desk, first), elsewhere], "Ms. Ortiz")
    desk.refused(sheet.log_sheet, key, [], "Ms. Ortiz", kind=BadInput)
    assert "who signed" in desk.refused(sheet.log_sheet, key, [_line(desk, first)], " ", kind=BadInput)


def test_a_second_look_is_asked_for_and_stops_nothing(desk: Desk) -> None:
    """Hours entered already, worked after the due date, more than are left: told, and kept if meant."""
    (number,) = owing(desk, ("Maria", "Lopez"))
    key = placed_at(desk, number)
    line = _line(desk, number)
    assert [one.told for one in desk.ask(sheet.check_sheet, key, [line, line])] == [
        "",
        "3 hours of Sat, Nov 28 are entered already. Is this another time of that day?",
    ]
    desk.do(sheet.log_sheet, key, [line], "Ms. Ortiz")
    (told,) = desk.ask(sheet.check_sheet, key, [line])
    assert told.told.startswith("3 hours")
    day = desk.today
    (much,) = desk.ask(sheet.check_sheet, key, [_line(desk, number, 18, day - timedelta(days=0))])
    assert not much.stops
    desk.clock.move(days=120)
    (more,) = desk.ask(sheet.check_sheet, key, [_line(desk, number, 18, day + timedelta(days=1))])
    assert more == Checked("More than the 17 hours that are left.")
    (late,) = desk.ask(sheet.check_sheet, key, [_line(desk, number)])
    assert late.told.startswith("Worked after")
    assert not late.stops


def test_only_hours_of_service_stand_on_the_sheet(desk: Desk) -> None:
    """Not jury duty, which falls by itself, and not a letter."""
    (number,) = owing(desk, ("Maria", "Lopez"))
    key = placed_at(desk, number)
    desk.do(providers.place, sanction(desk, number, "apology"), key)
    (youth,) = desk.ask(sheet.sheet_youths, key)
    assert (youth.name, youth.label, youth.left) == (
        "Maria Lopez", "Community service", "Community service: 20 hours",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("who", "key"),
    [
        ("Ann Lee", "a"),
        ("lee, ann", "a"),
        ("yc-2026-0002", "b"),
        ("anna nunez", "b"),
        ("Lee", ""),
        ("Bob", ""),
        ("", ""),
    ],
)
def test_a_pasted_name_fits_one_or_says_why_not(who: str, key: str) -> None:
    (line,) = pasted((ANN, ANNA), f"{who}\t11/21/2026\t3\n")
    assert (line.sanction_id, bool(line.problem)) == (key, not key)
    assert (line.on, line.present, line.credited, line.why) == ("11/21/2026", "3", "", "")


def test_a_heading_and_blank_lines_are_left_out() -> None:
    text = "Name\tDate\tHours\n\nAnn Lee\t2026-11-21\t3\t2\tlunch\textra\n"
    (line,) = pasted((ANN,), text)
    assert (line.credited, line.why) == ("2", "lunch")
    assert pasted((ANN,), "\n") == ()
    with pytest.raises(BadInput):
        pasted((ANN,), "Ann Lee\t1\t1\n" * (sheet.MOST_PASTED + 1))
