"""Papers for a family are in their language, all others in the court's, and never mixed."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO

import pypdf
import pytest

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.services import papers, people, settings
from youthcourt.services.juror_side import juror_views
from youthcourt.services.office import Office
from youthcourt.services.paper_language import locale_of
from youthcourt.services.sittings import sitting_page


def read(pdf: bytes) -> str:
    """Return all text of a PDF with single blanks."""
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages).split())


@pytest.mark.parametrize(
    ("told", "locale"),
    [
        ("Spanish", "es_US"), ("español", "es_US"), ("ES", "es_US"), ("es-MX", "es_US"), ("inglés", "en_US"),
        ("Mam, Spanish", "es_US"), ("Haitian Creole", ""), ("", ""),
    ],
)  # fmt: skip
def test_a_language_is_known_however_it_is_written(told: str, locale: str) -> None:
    assert locale_of(told) == locale


def _case_of(office: Office, language: str) -> str:
    line = office.ask(sitting_page, office.today()).hearings[0]
    shown = office.ask(people.person_page, line.respondent_id).person
    office.do(people.change_person, line.respondent_id, replace(shown, language=language))
    return line.case


def test_a_spanish_family_gets_its_consent_and_agreement_in_spanish_and_the_file_in_english(
    sample_office: Office,
) -> None:
    number = _case_of(sample_office, "Spanish")
    made = sample_office.ask(papers.case_papers, number)
    assert made.family_consent is not None
    assert made.family_agreement is not None
    told = read(papers.render_case_papers(made))
    both = ("Admission and consent", "You may say no", "Agreement", "Referral and eligibility")
    for text in (*both, "Reconocimiento y consentimiento", "Usted puede decir", "Acuerdo", "CONFIDENCIAL"):
        assert text in told
    assert "Remisión y elegibilidad" not in told


def test_an_english_family_gets_each_paper_once(sample_office: Office) -> None:
    made = sample_office.ask(papers.case_papers, _case_of(sample_office, "English"))
    assert (made.family_consent, made.family_agreement) == (None, None)


def test_a_court_that_works_in_spanish_prints_in_spanish_whatever_the_window_speaks(
    sample_office: Office,
) -> None:
    sample_office.do(settings.change_settings, language="es_US")
    number = _case_of(sample_office, "English")
    made = sample_office.ask(papers.case_papers, number)
    told = read(papers.render_case_papers(made))
    assert "Remisión y elegibilidad" in told
    assert "Admission and consent" in told
    assert words.spoken() == "en_US"
    packet = sample_office.ask(papers.sitting_packet, sample_office.today())
    assert packet.title.startswith("Sesión del sábado")
    hearing = sample_office.ask(sitting_page, sample_office.today()).hearings[0].hearing_id
    assert sample_office.ask(juror_views, hearing)[1].step == "Sus preguntas"


def test_papers_of_two_languages_made_at_once_do_not_mix(sample_office: Office) -> None:
    number = _case_of(sample_office, "")
    english = sample_office.ask(papers.case_papers, number)
    sample_office.do(settings.change_settings, language="es_US")
    spanish = sample_office.ask(papers.case_papers, number)
    with ThreadPoolExecutor(2) as workers:
        told = [read(pdf) for pdf in workers.map(papers.render_case_papers, [english, spanish] * 2)]
    for text in told[::2]:
        assert "Signatures" in text
        assert "Firmas" not in text
    for text in told[1::2]:
        assert "Firmas" in text
        assert "Signatures" not in text


def test_the_papers_language_is_one_that_the_program_has(sample_office: Office) -> None:
    with pytest.raises(BadInput, match="English or Spanish"):
        sample_office.do(settings.change_settings, language="fr_FR")


def test_the_familys_copy_in_the_packet_is_their_own(sample_office: Office) -> None:
    _case_of(sample_office, "español")
    packet = sample_office.ask(papers.sitting_packet, sample_office.today())
    told = read(papers.render_packet(packet, "staff"))
    assert "Copia 1 de 3 · Familia" in told
    assert "Copy 2 of 3 · File" in told
