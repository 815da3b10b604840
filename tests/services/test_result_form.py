"""The result form: what is on file is printed, and what would name somebody leaves a line and a warning."""

from __future__ import annotations

from decimal import Decimal

from tests.house.readers import everything_said
from tests.services.desk import DUTY, SERVICE, Desk
from youthcourt.domain.sanctions import Decision
from youthcourt.printing.documents.jury import DispositionForm
from youthcourt.services import hearings, juries, papers


def form(desk: Desk) -> DispositionForm:
    """Return the result form of today's only hearing."""
    (hearing,) = desk.ask(papers.sitting_packet, desk.today).hearings
    return hearing.disposition


def held(desk: Desk) -> str:
    """Return what the jurors' papers say."""
    packet = desk.ask(papers.sitting_packet, desk.today)
    return everything_said(papers.render_packet(packet, "jurors")).replace("\n", " ")


def test_before_the_hearing_the_day_is_known_and_nothing_else(desk: Desk, drawn: str) -> None:
    known = form(desk)
    assert known.held_on == desk.today
    assert (known.unanimous, known.approved_on, known.judge) == (None, None, "")


def test_a_recorded_result_carries_the_jurys_words_and_is_not_approved_yet(desk: Desk, drawn: str) -> None:
    desk.hear(drawn, foreperson_words="We believe that you can do this.")
    known = form(desk)
    assert known.foreperson_words == "We believe that you can do this."
    assert (known.approved_on, known.judge, known.changed) == (None, "", False)
    assert "We believe that you can do this." in held(desk)


def test_an_approved_result_names_the_judge_and_the_day(desk: Desk, drawn: str) -> None:
    desk.heard_and_approved(drawn)
    known = form(desk)
    assert (known.judge, known.approved_on, known.changed) == ("Ruth Gavel", desk.today, False)
    assert "Judge: Ruth Gavel" in held(desk)


def test_a_result_that_the_judge_changed_says_so(desk: Desk, drawn: str) -> None:
    hearing = desk.hear(drawn)
    changed = (Decision("service", Decimal(10), set_by_judge=True, judge_initials="RG"), DUTY)
    desk.do(hearings.approve, hearing, desk.judge(), desk.today, changed=changed)
    assert form(desk).changed


def test_a_text_that_names_somebody_leaves_a_line_and_a_warning(desk: Desk, drawn: str) -> None:
    apology = Decision("apology", Decimal(1), "To the Wolfenden family")
    hearing = desk.hear(drawn, items=(SERVICE, apology, DUTY), foreperson_words="Go on, Wolfenden")
    desk.do(hearings.approve, hearing, desk.judge(), desk.today, note="The Wolfenden family may call me")
    known = form(desk)
    assert [item.topic_withheld for item in known.items] == [False, True, False]
    assert (known.judge_note, known.foreperson_words, known.judge) == ("", "", "Ruth Gavel")
    assert "Wolfenden" not in held(desk)
    (told,) = papers.print_warnings(desk.ask(papers.sitting_packet, desk.today))
    assert told == (
        f"The result of case {drawn} has a line to write on in place of a topic, the jury's words, "
        "the judge's note, which would name somebody. Write there what may be read aloud."
    )


def test_after_a_juror_left_every_paper_counts_the_seats_that_are_left(desk: Desk, drawn: str) -> None:
    """Cover, copies and docket agree on the numbers, which are the panel's own."""
    for alternate in desk.hearing(drawn).alternates:
        desk.do(juries.leave_panel, alternate.seat_id, "ill")
    third = next(seat for seat in desk.hearing(drawn).panel if seat.number == 3)
    assert desk.do(juries.leave_panel, third.seat_id, "ill") == ""
    packet = desk.ask(papers.sitting_packet, desk.today)
    (hearing,) = packet.hearings
    assert hearing.seats == (1, 2, 4, 5, 6)
    assert tuple(seat.number for seat in hearing.cover.panel) == hearing.seats
    assert tuple(seat.number for seat in packet.docket.lines[0].panel) == hearing.seats
