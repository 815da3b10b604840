"""A phone call becomes a scheduled hearing, in Spanish, by keyboard alone, with a grandmother who signs.

The father is barred: no list, letter, label or call proposes him.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from datetime import date
from itertools import count
from pathlib import Path

import pypdf
import pytest
from PySide6.QtWidgets import QApplication

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from tests.house.readers import bookmarks, everything_said
from tests.services.desk import Desk
from tests.stories import family_papers as papers
from tests.stories import family_steps as steps
from tests.stories import keys
from youthcourt.domain.eligibility import Result
from youthcourt.domain.intake import IntakeStep
from youthcourt.domain.readiness import Point
from youthcourt.domain.stages import Stage
from youthcourt.gui.kit import language
from youthcourt.gui.main_window.app import Program
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.services import (
    agencies,
    catalogue,
    intake_due,
    readiness,
    referral_reads,
    settings,
    sittings,
    upkeep,
)
from youthcourt.services.agencies import AgencyLine
from youthcourt.services.office import Office

HEARING_DAY = date(2026, 12, 19)
MATTER = steps.MATTER[:20]
MOST = {
    "enquiry": 150,
    "referral": 200,
    "family": 120,
    "call and booking": 40,
    "interview": 220,
    "first letter": 40,
    "consent form": 20,
    "signatures": 36,
    "hearing": 75,
    "notice": 14,
}
"""Key presses that a step may take, what is typed among them: more would be felt."""


@pytest.fixture
def in_spanish(program: Program, court: Path, clock: Clock) -> Iterator[tuple[MainWindow, Desk]]:
    """The window in Spanish, on a court that speaks English, knows a precinct and has set a Saturday."""
    language.begin("es_US")
    numbers = count(1)
    office = Office(
        upkeep.open_court(court, PASSPHRASE, clock),
        clock=clock,
        new_id=lambda: hashlib.sha256(str(next(numbers)).encode()).hexdigest()[:12],
    )
    office.do(catalogue.seed_catalogues)
    office.do(
        settings.change_settings,
        court_name="Maple County Youth Court",
        lock_minutes=0,
    )
    office.do(agencies.save_agency, AgencyLine("", "Precinct 5", "Dana Reyes", "555-0150"))
    office.do(sittings.add_sitting, HEARING_DAY, rooms=("A",))
    program.enter(office)
    keys.until(lambda: QApplication.activeWindow() is program.window, "the window is active")
    assert program.window is not None
    yield program.window, Desk(office, clock)
    language.begin("en_US")


class Counted:
    """How many keys each step takes, letters typed among them; a key that is held meanwhile is one more."""

    def __init__(self) -> None:
        self.steps: dict[str, int] = {}
        self._before = keys.presses()

    def until_here(self, step: str, saved: Path | None = None) -> None:
        """End a step; the name of the folder into which a test saves is no work of the clerk's."""
        folder = len(str(saved)) if saved else 0
        self.steps[step] = keys.presses() - self._before - folder
        self._before = keys.presses()


def test_a_phone_enquiry_comes_to_a_hearing_in_spanish(
    in_spanish: tuple[MainWindow, Desk], tmp_path: Path
) -> None:
    """Nothing is typed twice, the grandmother signs and gets the letters, the father is left alone."""
    window, desk = in_spanish
    hand = Counted()
    page = steps.notes_the_enquiry(window)
    hand.until_here("enquiry")
    case = steps.takes_it_in(window, page)
    hand.until_here("referral")
    number = case._number
    the_referral_stands(desk, number)
    steps.ties_the_family(case)
    hand.until_here("family")
    steps.calls_the_grandmother(window, number)
    hand.until_here("call and booking")
    steps.looks_into_the_book(window)
    case = steps.asks_at_the_interview(window, number)
    hand.until_here("interview")
    said = [papers.sends_the_first_letter(case, tmp_path / "2.pdf")]
    hand.until_here("first letter", tmp_path)
    said.append(papers.prints_the_consent(window, case, tmp_path / "4.pdf"))
    hand.until_here("consent form", tmp_path)
    papers.records_the_signatures(case)
    hand.until_here("signatures")
    assert desk.page(number).line.ready
    papers.writes_the_facts(case)
    papers.schedules(case)
    assert [line.stage for line in desk.page(number).stages][-2:] == [Stage.ACCEPTED, Stage.SCHEDULED]
    hand.until_here("hearing")
    said.append(papers.sends_the_notice(case, tmp_path / "7.pdf"))
    hand.until_here("notice", tmp_path)
    said.append(papers.prints_the_labels(case, tmp_path / "labels.pdf"))
    the_papers_say(*said)
    papers.mends_what_is_not_ready(window, case)
    assert desk.ask(readiness.readiness, HEARING_DAY).lines[0].gaps == (Point.JUDGE, Point.PANEL)
    everything_is_on_the_timeline(papers.reads_the_timeline(window, number))
    the_last_step_is_taken_back(desk)
    assert {step: took for step, took in hand.steps.items() if took > MOST[step]} == {}


def the_referral_stands(desk: Desk, number: str) -> None:
    """Screened as it comes in; the days are set; what the enquiry told came along."""
    shown = desk.page(number)
    told = shown.line
    assert (told.name, told.phone, told.language) == (steps.YOUTH, steps.PHONE, "español")
    assert told.result is Result.ELIGIBLE
    assert [line.words for line in shown.offenses] == [steps.OFFENSE]
    assert (shown.staff_summary, shown.place) == (steps.MATTER, "Harbor Mall")
    assert [party.name for party in shown.parties] == ["Harbor Outfitters"]
    day = desk.ask(intake_due.intake_day, number)
    assert day is not None
    assert day.step is IntakeStep.CONTACT
    referred = desk.ask(referral_reads.referral_told, number)
    assert [claim.victim for claim in referred.claims] == ["Harbor Outfitters"]


def the_papers_say(first: bytes, consent: bytes, notice: bytes, labels: bytes) -> None:
    """Read back with another library: in Spanish, for the grandmother alone, and silent about the father."""
    letter, form, told, sheet = (
        " ".join(everything_said(pdf).split()) for pdf in (first, consent, notice, labels)
    )
    for text in (letter, told, sheet):
        assert steps.GRANDMOTHER in text
        assert "41 Juniper Lane" in text
    for text in (letter, form, told, sheet):
        assert "Raúl" not in text
        assert "Quarry" not in text
        assert steps.HIS_PHONE not in text
        assert MATTER not in text
    assert "Form. YC-02" in letter
    assert letter.startswith("CONFIDENCIAL")
    assert "Form. YC-07" in told
    assert "sábado, 19 de diciembre de 2026" in told
    assert "con su padre, madre o tutor" in told
    spanish = form[: form.index("Form YC-04")]
    assert "Form. YC-04" in spanish
    assert f"Padre, madre o tutor: {steps.GRANDMOTHER} (abuelo o abuela)" in spanish
    assert spanish.count("Padre, madre o tutor:") == 1
    for pdf in (first, consent, notice, labels):
        names_nobody(pdf)


def names_nobody(pdf: bytes) -> None:
    """What a file says about itself and its bookmarks: no name, no place, no number of a phone."""
    read = pypdf.PdfReader(io.BytesIO(pdf))
    about = " ".join([*(str(value) for value in (read.metadata or {}).values()), *bookmarks(pdf)])
    assert not [name for name in ("Ortega", "Carmen", "Lucía", "555-", "Juniper") if name in about]


def everything_is_on_the_timeline(happened: list[str]) -> None:
    """Every step of the day, in Spanish."""
    for told in (
        "Audiencia fijada",
        "Entrevista. Reservada",
        "Con fecha",
        "Aceptado",
        "Ingreso",
        "Remitido",
        "Impreso o guardado: Primera carta",
        "Formulario de reconocimiento y consentimiento impreso o guardado",
        "Impreso o guardado: Aviso de audiencia",
        "Llamada: Contactado Carmen Ortega",
        "Carta: Enviado. Primera carta Carmen Ortega",
        "Firmado: Reconocimiento Lucía Ortega",
        "Firmado: Consentimiento para participar Carmen Ortega",
        "Evaluado según las reglas: Elegible",
        "Se anotó un deseo",
    ):
        assert [line for line in happened if told in line], told
    assert "Raúl" not in " ".join(happened)


def the_last_step_is_taken_back(desk: Desk) -> None:
    """The last act was the family's word that they come: Ctrl+Z takes that back, and nothing else."""
    papers.takes_the_last_step_back()
    gaps = desk.ask(readiness.readiness, HEARING_DAY).lines[0].gaps
    assert gaps == (Point.JUDGE, Point.FAMILY, Point.PANEL)
