"""Situation 14 of the domain reference, section 8, through the court's use cases on a real file."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.house.clock import Clock
from tests.house.readers import everything_said
from tests.printing.reading import fonts
from tests.services.desk import Desk, open_desk
from youthcourt.services import papers, people
from youthcourt.store import find_cases

DRAWN = {
    ("محمد", "النجار"): "NotoSansArabic",
    ("ሰላም", "ተስፋዬ"): "NotoSansEthiopic",
    ("Алексей", "Ёжиков"): "SourceSans3",
}
"""Names in scripts that the program ships, with the font that draws each."""


@pytest.fixture
def desk(court: Path, clock: Clock) -> Iterator[Desk]:
    """A clerk at the desk of a real encrypted court, on a Saturday morning."""
    with open_desk(court, clock) as opened:
        yield opened


def _said(pdf: bytes) -> str:
    """Return what another library reads, in plain letters whatever their shape on paper."""
    return unicodedata.normalize("NFKC", everything_said(pdf))


def _stands(name: str, read: str) -> bool:
    """Say whether a name was read; right-to-left letters may come in the order in which they stand."""
    return name in read or name[::-1] in read


def _packet(desk: Desk) -> papers.SittingPacket:
    return desk.ask(papers.sitting_packet, desk.today)


def test_situation_14_names_in_other_scripts_and_a_mononym(desk: Desk) -> None:
    """Drawn with an embedded font in the right direction, or warned of first; one name is never repeated."""
    numbers = [desk.ready(given, family, birth_date=date(2011, 3, 4)) for given, family in DRAWN]
    alone = desk.ready("Pelagia", "", birth_date=date(2011, 3, 4))
    desk.jurors(6)
    desk.schedule(*numbers, alone, rooms=["A"])

    # Stored as typed; no warning, since every letter has a font that goes with the paper.
    for number, (given, family) in zip(numbers, DRAWN, strict=True):
        person = desk.ask(people.person_page, desk.youth(number)).person
        assert (person.given, person.family) == (given, family)
    packet = _packet(desk)
    assert papers.letter_warnings(packet) == ()
    staff, jurors = papers.render_packet(packet), papers.render_packet(packet, "jurors")
    for pdf in (staff, jurors):
        embedded = fonts(pdf)
        assert all(embedded.values())
        for font in DRAWN.values():
            assert any(font in used for used in embedded)
        assert not {"■", "\ufffd"} & set(_said(pdf))

    # Staff read the whole name, jurors the first name and an initial.
    read, told = _said(staff), _said(jurors)
    for given, family in DRAWN:
        assert _stands(given, read)
        assert _stands(family, read)
        assert _stands(given, told)
        assert not _stands(family, told)

    # A mononym: jurors read the case number, and the name neither once nor twice.
    shown = {hearing.facts.case.number: hearing.facts.case.name for hearing in packet.hearings}
    assert shown[alone] == alone
    assert "Pelagia" in read
    assert "Pelagia" not in told
    assert "Pelagia Pelagia" not in read

    # Letters that no font has are told before anything is printed, and are a blank, never a black box.
    wei = desk.ready("伟", "张", birth_date=date(2011, 3, 4))
    later = desk.schedule(wei, on=date(2026, 12, 12), rooms=["A"])
    packet = desk.ask(papers.sitting_packet, later)
    warned = " ".join(papers.print_warnings(packet))
    assert "has letters that cannot be printed: 伟" in warned
    assert "Add a form of it in Latin letters." in warned
    blank = _said(papers.render_packet(packet))
    assert "■" not in blank
    assert "张" not in blank

    # The Latin form is a choice of the person's; it prints in the name's place.
    youth = desk.youth(wei)
    (guardian,) = desk.ask(find_cases.guardians, youth)
    for key, latin in ((youth, "Wei Zhang"), (guardian.guardian_id, "Rosa Zhang")):
        held = desk.ask(people.person_page, key).person
        desk.do(people.change_person, key, replace(held, latin_form=latin))
    packet = desk.ask(papers.sitting_packet, later)
    assert papers.letter_warnings(packet) == ()
    assert packet.hearings[0].facts.case.name == "Wei Z."
    assert "Wei Zhang" in _said(papers.render_packet(packet))
    jurors_read = _said(papers.render_packet(packet, "jurors"))
    assert "Wei Z." in jurors_read
    assert "Zhang" not in jurors_read
