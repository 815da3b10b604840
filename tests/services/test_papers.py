"""Papers built from the court file, rendered, and read back by another library."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from tests.house.readers import bookmarks, everything_said, pages
from tests.services.desk import DUTY, Desk, refusal
from youthcourt.domain.consent import Capacity
from youthcourt.domain.eligibility import Result
from youthcourt.domain.errors import NotFound, StoreProblem
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.sanctions import JURY_DUTY, Decision
from youthcourt.services import catalogue, hearings, intake, papers, people, settings
from youthcourt.services.people import NewPerson


def packet(desk: Desk, audience: str = "all", paper: str = "") -> bytes:
    """Return today's packet as a PDF."""
    return papers.render_packet(desk.ask(papers.sitting_packet, desk.today, paper), audience)


def test_a_packet_has_every_paper_of_each_hearing(desk: Desk, drawn: str) -> None:
    """Docket, staff cover, facts, questions, worksheet, result form, agreement; ballots in their own file."""
    told = "\n".join(bookmarks(packet(desk)))
    for paper in (
        "Docket",
        "Staff cover",
        "Statement of facts",
        "Question sheet",
        "Deliberation",
        "Agreement",
    ):
        assert paper in told
    assert drawn in told
    assert "allot" not in told


def test_pages_count_themselves_right(desk: Desk, drawn: str) -> None:
    """Page x of y, from the first page to the last."""
    read = pages(packet(desk))
    assert papers.page_count(packet(desk)) == len(read)
    numbers = [re.search(r"Page (\d+) of (\d+)", text) for text in read]
    assert [(int(n[1]), int(n[2])) for n in numbers if n] == [
        (at, len(read)) for at in range(1, len(read) + 1)
    ]


def test_ballots_are_alike_and_carry_no_number_of_a_juror(desk: Desk, drawn: str) -> None:
    """One for each juror and a spare, the same to the letter, so that none can be traced."""
    ballots = pages(papers.render_ballots(desk.ask(papers.sitting_packet, desk.today)))
    assert len(ballots) == 7
    assert len(set(ballots)) == 1
    assert "copy" not in ballots[0].lower()
    assert not re.search(r"Page \d", ballots[0])


def test_an_undrawn_sitting_prints_a_copy_for_each_seat(desk: Desk) -> None:
    """Before the draw the packet has as many copies as the court's panels have seats."""
    number = desk.ready()
    desk.schedule(number)
    built = desk.ask(papers.sitting_packet, desk.today)
    assert [hearing.seats for hearing in built.hearings] == [(1, 2, 3, 4, 5, 6)]


def test_facts_that_are_not_cleared_are_not_printed(desk: Desk) -> None:
    """Jurors' papers print lines instead, until somebody clears the text."""
    number = desk.ready()
    desk.do(intake.write_facts, number, "They took a very unusual umbrella.")
    desk.schedule(number)
    assert "umbrella" not in everything_said(packet(desk, "jurors"))
    desk.do(intake.clear_facts, number, "Dana")
    assert "umbrella" in everything_said(packet(desk, "jurors"))


def test_what_was_decided_is_printed_as_decided(desk: Desk, drawn: str) -> None:
    """After the hearing the result form and the agreement carry the items and their due date."""
    desk.heard_and_approved(drawn)
    told = everything_said(packet(desk))
    due = desk.today + timedelta(days=90)
    assert "Community service" in told
    assert f"{due:%B} {due.day}, {due.year}" in told or f"{due:%b} {due.day}, {due.year}" in told


def test_a_topic_that_names_somebody_stays_off_the_form_that_jurors_hold(desk: Desk, drawn: str) -> None:
    """The family's agreement carries the whole topic; the form that is read aloud leaves it blank."""
    named = Decision("apology", Decimal(1), "To the Wolfenden family")
    plain = Decision("essay", Decimal(500), "What I would do now")
    desk.heard_and_approved(drawn, items=(named, plain, DUTY))
    held = everything_said(packet(desk, "jurors")).replace("\n", " ")
    assert "Wolfenden" not in held
    assert "What I would do now" in held
    assert "Wolfenden family" in everything_said(packet(desk, "staff")).replace("\n", " ")


def test_the_judge_s_note_stands_on_the_result(desk: Desk, drawn: str) -> None:
    """What the judge wrote is printed with the result."""
    hearing = desk.hear(drawn)
    desk.do(hearings.approve, hearing, desk.judge(), desk.today, note="Well thought through")
    assert "Well thought through" in everything_said(packet(desk, "jurors")).replace("\n", " ")


def test_the_agreement_counts_the_jury_duty_decided_whatever_it_is_called_by_now(
    desk: Desk, drawn: str
) -> None:
    desk.hear(drawn, items=(Decision("service", Decimal(20)), Decision(JURY_DUTY, Decimal(5))))
    for line in desk.ask(catalogue.sanction_types):
        if line.item.code == JURY_DUTY:
            desk.do(catalogue.save_sanction, replace(line, item=replace(line.item, label="Peer service")))
    told = everything_said(packet(desk))
    assert "Jury duty 5: date and time" in told
    assert "Jury duty 6: date and time" not in told


def test_where_jury_duty_is_off_no_paper_asks_for_it(desk: Desk, drawn: str) -> None:
    """The court's setting decides whether the worksheet and the agreement speak of jury duty."""
    assert "Jury duty" in everything_said(packet(desk))
    desk.do(settings.change_settings, jury_duty="off")
    assert "Jury duty" not in everything_said(packet(desk, "jurors"))


def test_the_court_s_own_words_stand_on_the_ballot(desk: Desk, drawn: str) -> None:
    """The criteria are the court's to word."""
    desk.do(catalogue.change_criterion, "3", "Sees what has to change")
    desk.do(catalogue.change_criterion, "2-victim", "The shop and its people")
    ballots = papers.render_ballots(desk.ask(papers.sitting_packet, desk.today))
    told = pages(ballots)[0].replace("\n", " ")
    assert "Sees what has to change" in told
    assert "The shop and its people" in told
    assert "The community" in told


def test_a_sitting_without_hearings_prints_nothing(desk: Desk) -> None:
    """No sitting and an empty one are both told in a sentence."""
    with pytest.raises(NotFound):
        desk.ask(papers.sitting_packet, desk.today)
    desk.schedule()
    assert "nothing to print" in refusal(lambda: desk.ask(papers.sitting_packet, desk.today))


def test_a_case_of_which_little_is_known_prints_lines_to_write_on(desk: Desk) -> None:
    """A referral by number alone: nothing is invented and nothing says None."""
    number = desk.refer("", "", birth_date=None, offenses=(), offense_on=None, age_band="<18")
    pdf = papers.render_case_papers(desk.ask(papers.case_papers, number))
    told = everything_said(pdf)
    assert number in told
    assert "None" not in told
    assert "<18" in told


def test_a_decision_stays_on_the_referral_sheet_after_a_new_screening(desk: Desk) -> None:
    """Whoever decided, and why, is not lost when an offense is mended and screened again."""
    number = desk.refer(birth_date=None)
    desk.do(intake.decide, number, Result.ELIGIBLE, "the school confirmed the age")
    desk.do(intake.screen_case, number)
    told = everything_said(papers.render_case_papers(desk.ask(papers.case_papers, number)))
    assert "the school confirmed the age" in told.replace("\n", " ")


def test_a_guardian_with_no_contact_stands_on_no_paper(desk: Desk) -> None:
    """Family papers name the guardians who may be met."""
    number = desk.ready()
    barred = NewPerson(given="Thorvald", family="Quenneville")
    desk.do(people.add_guardian, desk.youth(number), barred, Capacity.PARENT, no_contact=True)
    desk.schedule(number)
    assert "Quenneville" not in everything_said(packet(desk))


def test_withdrawn_consents_do_not_stand_on_the_cover(desk: Desk, drawn: str) -> None:
    """The cover shows what holds, and what is missing."""
    page = desk.page(drawn)
    for consent in page.consents:
        desk.do(people.withdraw_consent, consent.id, desk.today)
    built = desk.ask(papers.sitting_packet, desk.today)
    assert built.hearings[0].cover.consents == ()
    assert "a guardian's consent to take part" in built.hearings[0].cover.missing


def test_victims_are_named_for_staff_alone(desk: Desk) -> None:
    """The referral sheet, a staff paper, names the victim."""
    number = desk.refer()
    desk.do(intake.add_party, number, "Dunmore Hardware", PartyRole.VICTIM)
    assert desk.ask(papers.case_papers, number).referral.victims == ("Dunmore Hardware",)


def test_letters_that_no_font_has_are_told_before_printing(desk: Desk) -> None:
    """A name in Chinese letters is warned of; one in Arabic or Polish prints."""
    for given, lost in (("Łucja", 0), ("سارة", 0), ("小明", 1)):
        number = desk.refer(given)
        warnings = papers.letter_warnings(desk.ask(papers.case_papers, number))
        assert bool(warnings) is bool(lost)
        assert all("小" in warning for warning in warnings)


@pytest.mark.parametrize(("paper", "width"), [("letter", 612), ("a4", 595)])
def test_the_court_chooses_its_paper(desk: Desk, drawn: str, paper: str, width: int) -> None:
    """Letter and A4, from the court's setting or for one printing."""
    import io

    import pypdf

    read = pypdf.PdfReader(io.BytesIO(packet(desk, "staff", paper)))
    assert round(float(read.pages[0].mediabox.width)) == width


def test_a_saved_paper_is_whole_or_not_there(tmp_path: Path) -> None:
    """A folder that does not exist is told in a sentence."""
    papers.save_paper(tmp_path / "x.pdf", b"%PDF-")
    assert (tmp_path / "x.pdf").read_bytes() == b"%PDF-"
    with pytest.raises(StoreProblem):
        papers.save_paper(tmp_path / "no" / "x.pdf", b"%PDF-")
    assert papers.ballots_beside(Path("a/b.pdf")) == Path("a/b-ballots.pdf")
    assert papers.ballots_beside(Path("a/b")) == Path("a/b-ballots.pdf")


def test_a_packet_and_its_ballots_are_written_together(tmp_path: Path) -> None:
    """Where one of the two cannot be written, neither takes its place and nothing else is left."""
    made = papers.save_packet(tmp_path / "x.pdf", b"%PDF-1", b"%PDF-2")
    assert [path.read_bytes() for path in made] == [b"%PDF-1", b"%PDF-2"]
    (tmp_path / "y-ballots.pdf").mkdir()
    with pytest.raises(StoreProblem, match="place for a paper"):
        papers.save_packet(tmp_path / "y.pdf", b"%PDF-1", b"%PDF-2")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["x-ballots.pdf", "x.pdf", "y-ballots.pdf"]
    assert papers.save_packet(tmp_path / "z.pdf", b"%PDF-1", b"") == (tmp_path / "z.pdf",)


def test_printing_is_logged_without_content(desk: Desk) -> None:
    """What was printed, when, how many pages; nothing of what it said."""
    desk.do(papers.note_printed, "packet", "2026-11-28", 12, "jurors")
    (row,) = desk.rows("printlog")
    assert (row["paper"], row["reference"], row["pages"], row["audience"]) == (
        "packet",
        "2026-11-28",
        12,
        "jurors",
    )


def test_each_printing_has_a_code_on_every_form_and_none_on_a_ballot(desk: Desk, drawn: str) -> None:
    """So that a sheet found in a corridor leads to its record; a ballot leads nowhere."""
    papers_of_day = desk.ask(papers.sitting_packet, desk.today)
    code = papers_of_day.setup.code
    assert code
    assert code != desk.ask(papers.sitting_packet, desk.today).setup.code
    forms = [text for text in pages(papers.render_packet(papers_of_day)) if "Form YC-" in text]
    assert len(forms) > 10
    assert all(f"Code {code}" in text for text in forms)
    ballots = "".join(pages(papers.render_ballots(papers_of_day)))
    assert code not in ballots
    assert "Code" not in ballots


def test_the_recovery_sheet_carries_the_code_in_groups() -> None:
    """One page for the safe."""
    code = "QGERJ-SK0RW-NR909-AJ20Q-S6A6G-ZCCX8-5G4K8-BTJJT"
    read = pages(papers.recovery_sheet("Maple", code, date(2026, 11, 28), "a4", "court"))
    assert len(read) == 1
    assert all(group in read[0] for group in code.split("-"))
