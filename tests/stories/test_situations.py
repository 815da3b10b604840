"""Situations of the field that must come out right, each one story on a real court file and real papers.

They are numbered as in the domain reference, section 8.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from tests.house.clock import Clock
from tests.house.readers import everything_said, pages
from tests.services.desk import SERVICE, Desk, open_desk
from youthcourt.domain.closing import ClosingReason
from youthcourt.domain.eligibility import Result, RuleKind
from youthcourt.domain.juror_names import juror_name
from youthcourt.domain.sanctions import JURY_DUTY, Decision
from youthcourt.services import (
    alike,
    cases,
    closing,
    eligibility_rules,
    intake,
    juror_side,
    merging,
    other_names,
    papers,
    people,
    sittings,
    versions,
)
from youthcourt.services.closing import ClosingGiven

DANGELO = ("D'Angelo", "O'Neill-St. John", "Jr.")
JOSE = ("José", "Núñez", "")
ANH = ("Nguyễn", "Thị Ánh", "")
NAMES = (DANGELO, JOSE, ANH)


@pytest.fixture
def desk(court: Path, clock: Clock) -> Iterator[Desk]:
    """A clerk at the desk of a real encrypted court, on a Saturday morning."""
    with open_desk(court, clock) as opened:
        yield opened


def _plain(text: str) -> str:
    """Return text as it was typed: composed letters, single blanks, whatever line it stood on."""
    return " ".join(unicodedata.normalize("NFC", text).replace("\u00ad", "").split())


def test_situation_4_two_co_respondents_in_one_incident_same_sitting(desk: Desk) -> None:
    """Two cases, one incident; separate slots; different panels; A's facts never show B; own results."""
    first = desk.ready("Adam", "Ashby", place="The mall")
    second = desk.ready("Beatrix", "Birchwood", with_case=first)
    desk.jurors(14)

    # Two cases of one incident.
    assert (first, second) == ("YC-2026-0001", "YC-2026-0002")
    assert desk.page(first).companions == (second,)
    assert desk.page(second).place == "The mall"
    assert len(desk.rows("incident")) == 1

    # The facts of A do not name B, by either name, and those of B do not name A.
    for number, text in ((first, "Adam and Beatrix took a shirt."), (second, "Beatrix and Mr. Ashby ran.")):
        desk.do(intake.write_facts, number, text)
        assert "still names somebody" in desk.refused(intake.clear_facts, number, "Dana")
    desk.clear(first, "Adam and another youth took a shirt.")
    desk.clear(second, "Beatrix and another youth took a shirt.")

    # Separate slots though two rooms are free, and different panels.
    desk.schedule(first, second)
    assert desk.hearing(first).start == "09:00"
    assert desk.hearing(second).start == "09:45"
    desk.draw()
    panels = [{*desk.drawn(number).panel, *desk.drawn(number).alternates} for number in (first, second)]
    assert len(desk.drawn(first).panel) == len(desk.drawn(second).panel) == 6
    assert not panels[0] & panels[1]

    # On paper: what the jurors of A hold never shows B, nor the other way round.
    packet = desk.ask(papers.sitting_packet, desk.today)
    for number, own, other in ((first, "Adam A.", "Beatrix"), (second, "Beatrix B.", "Adam")):
        held = next(hearing for hearing in packet.hearings if hearing.facts.case.number == number)
        told = " ".join(papers.texts_of((held.facts, held.questions, held.worksheet, held.ballot)))
        assert own in told
        assert other not in told
    jurors = pages(papers.render_packet(packet, "jurors"))
    facts = [_plain(page) for page in jurors if "another youth" in _plain(page)]
    assert facts
    assert not any("Adam" in page and "Beatrix" in page for page in facts)

    # Two results, each its own.
    desk.heard_and_approved(first, items=(SERVICE, Decision(JURY_DUTY, Decimal(2))))
    desk.heard_and_approved(second, items=(Decision("service", Decimal(10)), Decision(JURY_DUTY, Decimal(4))))
    assert desk.page(first).result == ("Community service: 20 hours", "Jury duty: 2 sittings")
    assert desk.page(second).result == ("Community service: 10 hours", "Jury duty: 4 sittings")


def test_situation_6_respondent_scheduled_for_duty_before_own_hearing_or_disposition_signed(
    desk: Desk,
) -> None:
    """Blocked with the reason, before the own hearing and before its approval; earliest hearing + 1."""
    from youthcourt.services import hearings, juries, obligations

    own, other = desk.ready("Maria", "Lopez"), desk.ready("Ben", "Reyes")
    youth = desk.youth(own)
    desk.do(people.make_juror, youth)
    desk.permit(youth)
    desk.jurors(13)
    desk.schedule(own, other, rooms=["A"])

    def why_not(on: date) -> str:
        return next(line.note for line in desk.ask(juries.pool, on) if line.person_id == youth)

    # Before the own hearing: not drawn, not seated by hand, and the reason is told.
    desk.draw()
    assert youth not in desk.drawn(other).panel
    assert "their own case comes first" in desk.refused(
        juries.seat_juror, desk.hearing(other).hearing_id, youth
    )
    hearing_id = desk.hear(own)

    # Heard, but the result is not approved yet: a week later they still cannot serve.
    later = desk.today + timedelta(days=7)
    third = desk.ready("Cem", "Cole")
    desk.schedule(third, on=later)
    assert why_not(later) == "their own case comes first"

    # Approved: not that same day, from the next day on.
    desk.do(hearings.approve, hearing_id, desk.judge(), desk.today)
    assert desk.ask(obligations.duty_list)[0].first_day == desk.today + timedelta(days=1)
    assert why_not(desk.today) == "their own case comes first"
    assert why_not(later) == ""
    tomorrow = desk.today + timedelta(days=1)
    desk.schedule(desk.ready("Dov", "Dale"), on=tomorrow)
    assert why_not(tomorrow) == ""
    assert youth in desk.draw(on=later).hearings[0].panel


def test_situation_13_names_with_apostrophes_accents_and_suffixes(desk: Desk) -> None:
    """Stored exactly, found without accents, every glyph printed, the right initial on juror papers."""
    numbers = []
    for given, family, suffix in NAMES:
        # As some systems type it: letter and accent apart.
        typed = (unicodedata.normalize("NFD", given), unicodedata.normalize("NFD", family))
        numbers.append(desk.ready(*typed, suffix=suffix, birth_date=date(2011, 3, 4)))

    # Stored exactly, in composed letters.
    for number, (given, family, suffix) in zip(numbers, NAMES, strict=True):
        person = desk.ask(people.person_page, desk.youth(number)).person
        assert (person.given, person.family, person.suffix) == (given, family, suffix)

    # Found with either apostrophe, and without accents.
    for typed, number in (
        ("D'Angelo", 0), ("D’Angelo", 0), ("dangelo", 0), ("oneill", 0), ("O’Neill-St. John", 0),
        ("st john", 0),
        ("jose nunez", 1), ("NÚÑEZ", 1), ("nguyen thi anh", 2), ("Ánh", 2), ("thi", 2),
    ):  # fmt: skip
        hits = {(hit.kind, hit.id) for hit in desk.ask(cases.find, typed)}
        assert ("case", numbers[number]) in hits

    # The initial of O'Neill is O, of St. John S.
    desk.jurors(6)
    desk.schedule(*numbers, rooms=["A"])
    packet = desk.ask(papers.sitting_packet, desk.today)
    shown = {hearing.facts.case.number: hearing.facts.case.name for hearing in packet.hearings}
    assert shown == dict(zip(numbers, ("D'Angelo O.", "José N.", "Nguyễn T."), strict=True))
    assert juror_name("Ian", "St. John", "1") == "Ian S."

    # Every glyph prints: no warning, and the names are read back from the PDF letter by letter.
    assert papers.letter_warnings(packet) == ()
    said = _plain(everything_said(papers.render_packet(packet)))
    for given, family, suffix in NAMES:
        assert " ".join(part for part in (given, family, suffix) if part) in said
    jurors = _plain(everything_said(papers.render_packet(packet, "jurors")))
    for name in shown.values():
        assert name in jurors
    assert not any(family in jurors for _, family, _ in NAMES)


def test_situation_15_two_youths_of_same_name_and_birth_date(desk: Desk) -> None:
    """Never merged by itself; the list tells them apart; juror papers add the end of the case number."""
    born = date(2011, 3, 4)
    first = desk.ready("María", "López", birth_date=born)
    second = desk.ready("Maria", "Lopez", birth_date=born)

    # Two people, two cases; the clerk is asked and nothing is merged.
    assert desk.youth(first) != desk.youth(second)
    assert desk.page(second).line.result is Result.NEEDS_DECISION
    assert f"is known here: {first}" in desk.page(second).line.reasons[0]
    # The list of who may be the same tells them apart: case number, birth date, guardian.
    (line,) = desk.ask(alike.alike_to, desk.youth(second))
    assert (line.key, line.why) == (desk.youth(first), "same name and birth date, same guardian: Rosa López")
    assert (line.cases, line.birth_date, line.guardians) == ((first,), born, ("Rosa López",))

    # The clerk says that they are two: nobody is asked again, and nobody merges them by mistake.
    desk.do(alike.not_the_respondent, second, [line.key])
    assert desk.ask(alike.alike_to, desk.youth(second)) == ()
    assert desk.page(second).line.result is Result.ELIGIBLE
    assert "not the same" in desk.refused(merging.merge_people, desk.youth(first), desk.youth(second))
    desk.do(intake.decide, second, Result.ELIGIBLE, "Cousins, born on one day; both birth papers seen")
    lines = {line.number: line for line in desk.ask(cases.list_cases)}
    assert lines[first].birth_date == lines[second].birth_date == born
    assert [hit.label for hit in desk.ask(cases.find, "maria lopez") if hit.kind == "case"] == [
        f"{first} · María López",
        f"{second} · Maria Lopez",
    ]

    # On one sitting, jurors can tell them apart by the end of the case number, on paper and screen.
    desk.jurors(12)
    desk.schedule(first, second)
    desk.draw()
    packet = desk.ask(papers.sitting_packet, desk.today)
    names = {hearing.facts.case.number: hearing.facts.case.name for hearing in packet.hearings}
    assert names == {first: "María L. (0001)", second: "Maria L. (0002)"}
    said = _plain(everything_said(papers.render_packet(packet, "jurors")))
    assert all(name in said for name in names.values())
    for number, name in names.items():
        views = desk.ask(juror_side.juror_views, desk.hearing(number).hearing_id)
        assert {view.name for view in views[1:]} == {name}

    # What one of them is told stays with that one.
    desk.do(sittings.take_off, desk.hearing(first).hearing_id, "The guardian was ill")
    assert desk.page(second).hearings[0].note == ""
    alone = desk.ask(papers.sitting_packet, desk.today)
    assert [hearing.facts.case.name for hearing in alone.hearings] == ["Maria L."]


def test_situation_16_one_youth_referred_under_a_nickname_and_another_surname(desk: Desk) -> None:
    """Asked about while typing; merged with both names and one history; the bar on earlier cases counts back.

    One year back from the offense date to the day on which the earlier case ended: a year and a day does
    not count, a year does (Texas, 45A.401).
    """
    rules = desk.ask(eligibility_rules.eligibility_rules)
    (line_of,) = [one for one in rules if one.rule.kind is RuleKind.PRIOR_PARTICIPATION]
    desk.do(eligibility_rules.save_rule, replace(line_of, rule=replace(line_of.rule, years=1)))
    born, ended = date(2011, 3, 4), date(2026, 11, 30)
    first = desk.ready("Robert", "Smith", birth_date=born, offense_on=date(2026, 10, 2))
    desk.schedule(first)
    desk.clock.move(days=2)
    desk.do(closing.close, first, ClosingGiven(ClosingReason.MOVED, ended, "Moved to Ohio, and came back"))
    desk.clock.move(days=370)

    # A second referral comes in under another name: the clerk is asked, with what tells people apart.
    (line,) = desk.ask(alike.alike, alike.Sought("Bob", "Jones", birth_date=born))
    assert line.why == "same first name and birth date, another last name"
    assert (line.cases, line.guardians) == ((first,), ("Rosa Smith",))
    late = desk.refer("Bob", "Jones", birth_date=born, offense_on=date(2027, 12, 1))
    soon = desk.refer("Bobby", "Smith", birth_date=born, offense_on=date(2027, 11, 30))
    assert {desk.page(number).line.result for number in (late, soon)} == {Result.ELIGIBLE}

    # Merged, all three are one person's, found by each name, and the arithmetic of days decides.
    kept = desk.youth(first)
    for number in (late, soon):
        desk.do(merging.merge_people, kept, desk.youth(number))
    assert desk.ask(people.person_page, kept).cases == (first, late, soon)
    assert [one.name for one in desk.ask(other_names.other_names, kept)] == ["Bob Jones", "Bobby Smith"]
    for typed in ("robert smith", "bob jones", "bobby"):
        assert kept in [hit.id for hit in desk.ask(cases.find, typed)]
    assert desk.page(late).line.result is Result.ELIGIBLE
    assert desk.page(soon).line.result is Result.NOT_ELIGIBLE

    # One history, and one Undo for each merge, which gives the records back as they were.
    acts = [one.act for one in desk.ask(versions.record_history, versions.Kept.PERSON, kept)]
    assert acts.count("Merging two records") >= 2
    for _ in range(2):
        desk.office.undo()
    assert desk.page(soon).line.result is Result.ELIGIBLE
    assert desk.ask(people.person_page, kept).cases == (first,)
