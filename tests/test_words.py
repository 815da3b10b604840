"""The language of messages and papers: sentences, labels, dates, amounts; US English until told otherwise."""

from __future__ import annotations

import gettext
import importlib
from concurrent.futures import ThreadPoolExecutor
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

import pytest
from babel.messages import Catalog
from babel.messages.mofile import write_mo

from youthcourt import words
from youthcourt.domain.conflicts import Bar
from youthcourt.domain.consent import Capacity
from youthcourt.domain.eligibility import Result
from youthcourt.domain.errors import Refused
from youthcourt.domain.sanctions import Unit
from youthcourt.domain.stages import Stage
from youthcourt.words import of_values

SHOWN = (
    "domain.appointments.AppointmentKind", "domain.appointments.AppointmentState", "domain.today.TodayPart",
    "domain.jury_warnings.Warn",
    "domain.conflicts.Bar", "domain.consent.Capacity", "domain.consent.ConsentKind", "domain.consent.Method",
    "domain.eligibility.Result", "domain.eligibility.RuleKind", "domain.juror_view.ViewKind",
    "domain.family_letters.FamilyPaper", "domain.parts.PutOffBy",
    "domain.parts.AttendanceCode", "domain.parts.HearingResult", "domain.parts.PartyRole",
    "domain.parts.RelationKind", "domain.parts.Role", "domain.privacy.Identifier",
    "domain.sanctions.DutyRule",
    "domain.sanctions.Unit", "domain.stages.Stage", "exchange.fields.Kind", "domain.credits.CreditKind",
    "domain.credits.AdjustCause", "domain.credit_ledger.OwnerKind",
    "domain.contacts.Channel", "domain.contacts.ContactResult", "domain.credits.CreditRule",
    "domain.intake.IntakeStep", "domain.intake.Voicemail",
    "domain.due.AnchorKind", "domain.due.Rolling", "domain.following.ChangeKind",
    "domain.following.EventDefinition", "domain.following.EventStatus", "domain.following.Found",
    "domain.following.MeetingState", "domain.following.Rung", "domain.following.SetbackKind",
    "domain.following.WritingState", "domain.timeline.TimelineKind", "domain.jury_duty.DutyDateState",
    "domain.sanctions.SanctionStatus", "printing.documents.setup.Audience",
    "printing.documents.setup.PaperSize", "services.referral_reads.Tie",
)  # fmt: skip
SITTING = date(2026, 11, 28)


class Weather(StrEnum):
    """A list that nobody has taught the words for."""

    HEAVY_RAIN = "heavy_rain"


def spanish(folder: Path, **sentences: str) -> Path:
    """Write a compiled catalogue with *sentences* and return the folder to speak from."""
    catalogue = Catalog(locale="es")
    for english, told in sentences.items():
        catalogue.add(english, told)
    place = folder / "es" / "LC_MESSAGES"
    place.mkdir(parents=True)
    with (place / "messages.mo").open("wb") as file:
        write_mo(file, catalogue)
    return folder


@pytest.mark.parametrize("path", SHOWN)
def test_every_value_of_every_list_has_its_word_of_its_own(path: str) -> None:
    module, _, name = path.rpartition(".")
    kind = getattr(importlib.import_module(f"youthcourt.{module}"), name)
    found = [words.label(member) for member in kind]
    assert set(of_values.VALUES[name]) == {member.value for member in kind}
    assert len(set(found)) == len(found)
    assert all(word[:1].isupper() and "_" not in word and word == word.strip() for word in found)


@pytest.mark.parametrize(
    ("member", "word"),
    [
        (Stage.ACTIVE, "In progress"),
        (Result.NOT_ELIGIBLE, "Not eligible"),
        (Capacity.FOSTER_CARER, "Foster parent"),
        (Weather.HEAVY_RAIN, "Heavy rain"),
    ],
)
def test_a_label_is_the_word_that_staff_use(member: StrEnum, word: str) -> None:
    assert words.label(member) == word


def test_no_reason_for_a_left_out_juror_speaks_of_duty_or_of_anybody_by_name() -> None:
    for bar in Bar:
        assert "duty" not in words.label(bar).lower()


def test_a_court_can_teach_its_own_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_LABELS", dict(words._LABELS))
    words.labels({"Stage.accepted": "Consents on file"})
    assert words.label(Stage.ACCEPTED) == "Consents on file"


def test_a_refusal_is_said_with_labels_dates_times_amounts_and_lists_in_words() -> None:
    error = Refused(
        "{case} is at “{stage}” since {day}, {at}: {amount} h, {people}.",
        case="YC-2026-0001",
        stage=Stage.RETURNED_NONCOMPLIANCE,
        day=SITTING,
        at=time(14, 5),
        amount=Decimal("1000.50"),
        people=["Ana", Stage.HEARD, date(2026, 1, 2)],
    )
    assert words.say(error) == (
        "YC-2026-0001 is at “Returned, not completed” since Nov 28, 2026, 2:05 PM: "
        "1,000.5 h, Ana, Heard, Jan 2, 2026."
    )


def test_what_a_person_typed_stays_as_typed_in_a_sentence() -> None:
    assert words.say(Refused("No {name}.", name="{0} <b>%s")) == "No {0} <b>%s."
    assert words.text("No {name}.", name="{given}") == "No {given}."


def test_a_sentence_without_values_is_not_filled_and_nothing_stays_nothing() -> None:
    assert words.text("100 % of {this}") == "100 % of {this}"
    assert words.text("") == ""


def test_situation_10_a_family_reads_the_weekday_with_the_date() -> None:
    assert words.day(date(2025, 6, 29)) == "Sunday, June 29, 2025"
    assert words.short_day(SITTING) == "Nov 28, 2026"
    assert words.brief_day(SITTING) == "Sat, Nov 28"
    assert words.clock(time(9, 30)) == "9:30 AM"
    assert words.clock(time(0, 5)) == "12:05 AM"


@pytest.mark.parametrize(
    ("hundredths", "unit", "topic", "told"),
    [
        (2000, Unit.HOURS, "", "Task: 20 hours"),
        (100, Unit.HOURS, "", "Task: 1 hour"),
        (150, Unit.HOURS, "", "Task: 1.5 hours"),
        (100, Unit.SITTINGS, "", "Task: 1 sitting"),
        (300, Unit.SITTINGS, "", "Task: 3 sittings"),
        (100, Unit.COUNT, "", "Task: 1"),
        (150_000, Unit.WORDS, "Trust", "Task: 1,500 words (Trust)"),
        (3333, Unit.MONEY, "", "Task: $33.33"),
    ],
)
def test_what_was_decided_is_told_with_its_amount(hundredths: int, unit: Unit, topic: str, told: str) -> None:
    assert words.amount("Task", hundredths, unit, topic) == told


def test_numbers_and_lists_are_written_as_people_write_them() -> None:
    assert words.number(Decimal("12.50")) == "12.5"
    assert words.number(1000) == "1,000"
    assert words.listing(["a", "b", "c"]) == "a, b, c"
    assert words.listing([]) == ""
    assert (words.counted_in(Unit.HOURS), words.counted_in(Unit.HOURS, single=True)) == ("hours", "hour")
    assert words.counted_in(Unit.COUNT) == ""


def test_spanish_comes_from_the_catalogue_and_dates_follow(tmp_path: Path) -> None:
    words.use("es_US", spanish(tmp_path, **{"Heard": "Vista", "hours": "horas", "No {name}.": "Sin {name}."}))
    assert words.label(Stage.HEARD) == "Vista"
    assert words.amount("Servicio", 2000, Unit.HOURS) == "Servicio: 20 horas"
    assert words.say(Refused("No {name}.", name="Ana")) == "Sin Ana."
    assert words.day(SITTING) == "sábado, 28 de noviembre de 2026"
    assert words.label(Stage.INTAKE) == "Intake"


def test_a_language_without_a_catalogue_keeps_the_english_sentences(tmp_path: Path) -> None:
    words.use("es_US", tmp_path)
    assert words.label(Stage.HEARD) == "Heard"
    assert isinstance(words._now().catalogue, gettext.NullTranslations)


@pytest.mark.parametrize("locale", ["", "xx_XX", "C", "not a language"])
def test_an_unknown_language_falls_back_to_english(locale: str, tmp_path: Path) -> None:
    words.use(locale, tmp_path)
    assert words.short_day(SITTING) == "Nov 28, 2026"
    assert words.label(Stage.HEARD) == "Heard"


def test_a_block_speaks_its_own_language_and_other_threads_do_not(tmp_path: Path) -> None:
    folder = spanish(tmp_path, Heard="Vista")
    words.use("en_US", folder)
    with words.speaking("es_US"), ThreadPoolExecutor(1) as worker:
        assert words.label(Stage.HEARD) == "Vista"
        assert worker.submit(words.label, Stage.HEARD).result() == "Heard"
        with words.speaking(""):
            assert words.spoken() == "es_US"
    assert words.spoken() == "en_US"


def test_lists_translate_the_programs_words_and_leave_names(tmp_path: Path) -> None:
    words.use("es_US", spanish(tmp_path, **{"a guardian": "tutor", " (late)": " (tarde)", "Page": "Página"}))
    assert words.listing(["a guardian", "Page", "a guardian (late)"]) == "tutor, Page, tutor (tarde)"
    assert words.say(Refused("{called} {name}.", called="a guardian", name="Page")) == "tutor Page."
