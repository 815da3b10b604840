"""The first letter to a family (paper 2) and the notice of a hearing (paper 7), one for each household.

Source: domain reference, section 1.2 (steps 3, 4 and 7), section 2, and section 8, situations 1, 11 and 17.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, time

from youthcourt import words
from youthcourt.domain.appointments import AppointmentKind, AppointmentState
from youthcourt.domain.eligibility import Result
from youthcourt.domain.errors import Refused
from youthcourt.domain.family_letters import FamilyPaper, arrival, reply_by
from youthcourt.domain.stages import BEFORE_HEARING
from youthcourt.printing import family_letters as drawing
from youthcourt.printing.documents.family_letters import FamilyLetter, FamilyLetters
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.wording import Section
from youthcourt.services.appointment_book import AppointmentLine, appointments_of
from youthcourt.services.intake_due import intake_day
from youthcourt.services.latin_names import in_latin
from youthcourt.services.letter_readers import Household, households
from youthcourt.services.letter_words import court_called, section_of
from youthcourt.services.letters_sent import hearing_ahead, notices, tells_of
from youthcourt.services.page_setups import page_setup
from youthcourt.services.paper_language import in_court_language, locale_of
from youthcourt.services.person_lines import full_name
from youthcourt.services.settings import LANGUAGES, CourtSettings, settings
from youthcourt.store import find_cases
from youthcourt.store.tables import Case, Hearing, Person, Room, Sitting
from youthcourt.store.unit import Unit

FIRST_FORM, NOTICE_FORM = "YC-02", "YC-07"


@in_court_language
def family_letter(unit: Unit, number: str, kind: FamilyPaper, paper: str = "") -> FamilyLetters:
    """Return a letter to the family of a case, one for each household, in its language. Size is letter or a4.

    Raises NotFound for the case, Refused where nobody gets letters, where there is no hearing to tell of, or
    where a first letter would offer what the case is not eligible for or is past already.
    """
    case = find_cases.by_number(unit, number)
    if kind is FamilyPaper.FIRST_LETTER:
        _check_first(case)
    hearing = hearing_ahead(unit, case) if kind is FamilyPaper.NOTICE else None
    readers = households(unit, case, unit.today)
    if not readers:
        raise Refused(
            "There is nobody to write to in case {case}: no guardian on record gets letters. "
            "Add one on the Family tab.",
            case=case.number,
        )
    made = []
    for reader in readers:
        with speaking(reader.locale or settings(unit).language):
            made.append(_notice(unit, case, reader, *hearing) if hearing else _first(unit, case, reader))
    return in_latin(unit, FamilyLetters(page_setup(unit, paper), case.number, tuple(made)))


def render_family_letters(
    document: FamilyLetters, progress: Callable[[int, int], None] | None = None
) -> bytes:
    """Return the letters as a PDF. Slow: outside any Unit."""
    return drawing.render_family_letters(document, progress)


def _check_first(case: Case) -> None:
    if case.stage not in BEFORE_HEARING:
        raise Refused(
            "Case {case} is at “{stage}”: a first letter goes out before the hearing.",
            case=case.number,
            stage=case.stage,
        )
    if case.eligibility is Result.NOT_ELIGIBLE:
        raise Refused(
            "Case {case} is not eligible, so there is nothing to offer its family.", case=case.number
        )


def _first(unit: Unit, case: Case, reader: Household) -> FamilyLetter:
    chosen, young = settings(unit), _young(unit, case)
    day = intake_day(unit, case.number)
    by = reply_by(unit.today, chosen.reply_days, day.on if day else None)
    booked = _interview(unit, case.number)
    if reader.own:
        opening = words.text(
            "You have been referred to {court}. We would like to meet you and tell you what we offer.",
            court=court_called(chosen),
        )
    else:
        opening = words.text(
            "{young} has been referred to {court}. "
            "We would like to meet you both and tell you what we offer.",
            young=young,
            court=court_called(chosen),
        )
    facts = ((words.text("Please answer by"), words.day(by)),)
    return FamilyLetter(
        words.text("An invitation to youth court"), FIRST_FORM, reader.names, reader.address, case.number,
        (opening,), (*_appointment(booked), *facts),
        (
            section_of("letter_offer", chosen),
            _meeting(booked, own=reader.own),
            _languages(chosen, reader.interpreters),
        ),
        chosen.contact, signed=True, language=reader.locale,
    )  # fmt: skip


def _interview(unit: Unit, number: str) -> AppointmentLine | None:
    """Return the interview that is booked next, or None."""
    booked = (
        line
        for line in appointments_of(unit, number)
        if line.kind is AppointmentKind.INTERVIEW
        and line.state is AppointmentState.BOOKED
        and line.on >= unit.today
    )
    return next(booked, None)


def _appointment(booked: AppointmentLine | None) -> tuple[tuple[str, str], ...]:
    if booked is None:
        return ()
    when = words.text("{day}, {time}", day=words.day(booked.on), time=booked.starts_at)
    told = [(words.text("Your appointment"), when)]
    if booked.place:
        told.append((words.text("Place"), booked.place))
    if booked.with_whom:
        told.append((words.text("With"), booked.with_whom))
    return tuple(told)


def _meeting(booked: AppointmentLine | None, *, own: bool) -> Section:
    if booked is None:
        told = [words.text("Please call us, and we find a time that suits you.")]
    else:
        told = [
            words.text(
                "Please call us to say that you come. If that time does not suit you, we find another."
            )
        ]
    if not own:
        told.append(words.text("The young person and a guardian come together."))
    return Section(words.text("The first talk"), tuple(told))


def _languages(chosen: CourtSettings, interpreters: Iterable[str]) -> Section:
    told = []
    if chosen.spoken:
        spoken = words.listing(_called(language) for language in chosen.spoken)
        told.append(words.text("We speak: {languages}.", languages=spoken))
    told.append(_interpreter(interpreters))
    return Section(words.text("Languages"), tuple(told))


def _interpreter(interpreters: Iterable[str]) -> str:
    asked = [_called(language) for language in interpreters]
    if asked:
        return words.text(
            "We have noted that you wish an interpreter: {languages}. It costs you nothing.",
            languages=words.listing(asked),
        )
    return words.text(
        "If you would rather speak another language, tell us before you come. "
        "An interpreter costs you nothing."
    )


def _called(language: str) -> str:
    """Return what a language calls itself, where the program knows it: who reads it finds it so."""
    return LANGUAGES.get(locale_of(language), language)


def _notice(unit: Unit, case: Case, reader: Household, hearing: Hearing, on: date) -> FamilyLetter:
    chosen = settings(unit)
    sitting = unit.get(Sitting, hearing.sitting_id, "sitting")
    there = arrival(hearing.starts_at, chosen.arrival_minutes)
    room = unit.get(Room, hearing.room_id, "room").name
    return FamilyLetter(
        words.text("Notice of a hearing"), NOTICE_FORM, reader.names, reader.address, case.number,
        (_heard(unit, case, hearing, own=reader.own),),
        ((words.text("Place"), sitting.place), (words.text("Room"), room)),
        (
            _who_comes(unit, case, own=reader.own),
            section_of("notice_bring", chosen),
            section_of("notice_dress", chosen),
            section_of("notice_phones", chosen),
            Section(words.text("Interpreter"), (_interpreter(reader.interpreters),)),
            section_of("notice_absence", chosen),
        ),
        chosen.contact,
        words.text("{day}: please be there at {time}", day=words.day(on), time=there),
        _replaces(unit, case, reader, (on, hearing.starts_at)), language=reader.locale,
    )  # fmt: skip


def _heard(unit: Unit, case: Case, hearing: Hearing, *, own: bool) -> str:
    if own:
        return words.text(
            "Your case is heard by a jury of young people, at about {time}.", time=hearing.starts_at
        )
    return words.text(
        "{young}’s case is heard by a jury of young people, at about {time}.",
        young=_young(unit, case),
        time=hearing.starts_at,
    )


def _who_comes(unit: Unit, case: Case, *, own: bool) -> Section:
    if own:
        told = [words.text("You yourself. You may bring somebody who stands by you.")]
    else:
        told = [
            words.text("{young}, and a guardian with them.", young=_young(unit, case)),
            words.text("Without a guardian the hearing cannot be held."),
        ]
    return Section(words.text("Who must come"), tuple(told))


def _replaces(unit: Unit, case: Case, reader: Household, now: tuple[date, time]) -> str:
    """Return which notice this one takes the place of: the newest of another hour that these readers got."""
    earlier = [
        sent
        for person_id in reader.person_ids
        for sent in notices(unit, case, person_id)
        if sent.about_on is not None and not tells_of(sent, *now)
    ]
    if not earlier:
        return ""
    last = max(earlier, key=lambda sent: sent.on)
    if last.about_on == now[0]:
        return words.text(
            "This notice replaces the notice of {date}. The day is the same, the time has changed.",
            date=last.on,
        )
    return words.text(
        "This notice replaces the notice of {date}. There is no hearing on {day}.",
        date=last.on,
        day=words.day(last.about_on) if last.about_on else "",
    )


def _young(unit: Unit, case: Case) -> str:
    person = unit.get(Person, case.respondent_id, "person")
    return person.given or full_name(person.given, person.family) or case.number
