"""The first letter and the notice of a hearing: to whom, in which language, what they say, when due."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from tests.house.readers import everything_said
from tests.services.desk import Desk
from youthcourt.domain.appointments import AppointmentKind
from youthcourt.domain.consent import Capacity
from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.domain.eligibility import Result
from youthcourt.domain.family_letters import FamilyPaper
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.today import TodayKind
from youthcourt.printing.documents.family_letters import FamilyLetter
from youthcourt.services import (
    appointments,
    contacts,
    family_letters,
    intake,
    letters_sent,
    people,
    settings,
    sittings,
    stages,
)
from youthcourt.services import today as page_of_day
from youthcourt.services.appointments import NewAppointment
from youthcourt.services.people import NewPerson

FIRST, NOTICE = FamilyPaper.FIRST_LETTER, FamilyPaper.NOTICE


def _due(desk: Desk) -> list[tuple[str, date | None]]:
    lines = desk.ask(page_of_day.today).lines
    return [(line.what, line.due) for line in lines if line.kind is TodayKind.LETTER]


def _letters(desk: Desk, number: str, kind: FamilyPaper = FIRST) -> tuple[FamilyLetter, ...]:
    return desk.ask(family_letters.family_letter, number, kind).letters


def _said(desk: Desk, number: str, kind: FamilyPaper, size: str = "") -> str:
    document = desk.ask(family_letters.family_letter, number, kind, size)
    return " ".join(everything_said(family_letters.render_family_letters(document)).split())


def _stands(
    desk: Desk,
    number: str,
    given: str,
    address: str = "",
    language: str = "",
    interpreter: str = "",
    **known: object,
) -> str:
    who = NewPerson(given, "Garcia", address=address, language=language, interpreter=interpreter)
    return desk.do(people.add_guardian, desk.youth(number), who, Capacity.GRANDPARENT, **known)


def _sentences(letter: FamilyLetter) -> list[str]:
    return [sentence for section in letter.sections for sentence in section.sentences]


def _contacts(desk: Desk, number: str) -> list[tuple[str, Channel, ContactResult, str]]:
    found = desk.ask(contacts.contacts_of_case, number)
    return sorted((line.who, line.channel, line.result, line.letter) for line in found)


def test_a_household_gets_one_letter_and_each_household_its_own_in_its_language(desk: Desk) -> None:
    """Nobody who is barred, gets no letters or is to be left alone is among the readers (situation 17)."""
    number = desk.refer(language="English")
    _stands(desk, number, "Elena", "1 Elm St", lives_with=True)
    _stands(desk, number, "Luis", "1  elm st")
    _stands(desk, number, "Rosa", "2 Ash St", language="español")
    _stands(desk, number, "Nora", "1 Elm St", language="Spanish")
    _stands(desk, number, "Otto")
    _stands(desk, number, "Omar")
    _stands(desk, number, "Barred", "3 Fir St", no_contact=True)
    _stands(desk, number, "Ada", "4 Oak St", gets_letters=False)
    alone = _stands(desk, number, "Alone", "5 Oak St")
    desk.do(contacts.bar_contact, alone, "asked for it")

    letters = _letters(desk, number)
    assert [(one.readers, one.address, one.language) for one in letters] == [
        (("Elena Garcia", "Luis Garcia"), "1 Elm St", ""),
        (("Nora Garcia",), "1 Elm St", "es_US"),
        (("Omar Garcia",), "", ""),
        (("Otto Garcia",), "", ""),
        (("Rosa Garcia",), "2 Ash St", "es_US"),
    ]
    said = _said(desk, number, FIRST)
    assert "Barred" not in said
    assert "Alone" not in said
    assert "Ada" not in said
    assert "Una invitación al tribunal juvenil" in said
    assert "An invitation to youth court" in said


def test_the_first_letter_offers_the_appointment_or_says_how_to_make_one(desk: Desk) -> None:
    number = desk.refer()
    _stands(desk, number, "Elena", "1 Elm St")
    (letter,) = _letters(desk, number)
    assert letter.facts == (("Please answer by", "Saturday, December 12, 2026"),)
    assert "Please call us, and we find a time that suits you." in _sentences(letter)

    on = desk.today + timedelta(days=4)
    check_in = NewAppointment(AppointmentKind.CHECK_IN, desk.today, time(16, 0), case=number)
    desk.do(appointments.book, check_in)
    desk.do(appointments.book, NewAppointment(AppointmentKind.INTERVIEW, on, time(16, 0), case=number))
    (letter,) = _letters(desk, number)
    assert letter.facts[0] == ("Your appointment", "Wednesday, December 2, 2026, 4:00 PM")
    assert len(letter.facts) == 2
    later = NewAppointment(
        AppointmentKind.INTERVIEW, desk.today + timedelta(days=1), time(9, 0), case=number, place="Room 12",
        with_whom="Dana",
    )  # fmt: skip
    desk.do(appointments.book, later)
    (letter,) = _letters(desk, number)
    assert letter.facts[:3] == (
        ("Your appointment", "Sunday, November 29, 2026, 9:00 AM"), ("Place", "Room 12"), ("With", "Dana"),
    )  # fmt: skip
    assert "Please call us to say that you come." in _sentences(letter)[3]


def test_the_answer_is_asked_before_the_family_is_to_be_reached(desk: Desk) -> None:
    """The day of intake stands before the court's days to answer, unless it is past."""
    number = desk.refer(referred_on=desk.today - timedelta(days=25))
    _stands(desk, number, "Elena")
    assert _letters(desk, number)[0].facts == (("Please answer by", "Thursday, December 3, 2026"),)
    desk.clock.move(days=10)
    assert _letters(desk, number)[0].facts == (("Please answer by", "Tuesday, December 22, 2026"),)


def test_the_court_says_it_in_its_own_words_and_languages(desk: Desk) -> None:
    number = desk.ready()
    _stands(desk, number, "Elena", interpreter="español", language="Spanish")
    _stands(desk, number, "Zala", interpreter="Slovene")
    desk.do(
        settings.change_settings, contact="Dana, 555-0142", spoken=("English", "Spanish"),
        letter_offer=("Come and see us.",), notice_bring=("A photo.",), arrival_minutes=45,
        usual_place="Court House",
    )  # fmt: skip
    elena, zala, rosa = _letters(desk, number)
    assert {one.contact for one in (rosa, elena, zala)} == {"Dana, 555-0142"}
    assert _sentences(rosa)[0] == "Come and see us."
    assert "We speak: English, Español." in _sentences(rosa)
    assert "Tenemos anotado que desea un intérprete: Español. No le cuesta nada." in _sentences(elena)
    assert "We have noted that you wish an interpreter: Slovene. It costs you nothing." in _sentences(zala)

    desk.schedule(number, on=desk.today + timedelta(days=14), rooms=("A",))
    notice = _letters(desk, number, NOTICE)[-1]
    assert notice.lead == "Saturday, December 12, 2026: please be there at 8:15 AM"
    assert notice.facts == (("Place", "Court House"), ("Room", "A"))
    assert "A photo." in _sentences(notice)
    assert "This notice." not in _sentences(notice)
    assert "Clean and neat, as for school or for work." in _sentences(notice)
    # Left empty again, what the program ships is printed.
    desk.do(settings.change_settings, notice_bring=())
    assert "This notice." in _sentences(_letters(desk, number, NOTICE)[-1])


def test_who_is_of_age_gets_the_letters_themselves(desk: Desk) -> None:
    """Situation 1: letters switch addressee, and no guardian is asked to come along."""
    number = desk.ready("Maria", "Lopez", birth_date=date(2008, 12, 1), address="9 Oak St")
    desk.schedule(number, on=desk.today + timedelta(days=14))
    assert [one.readers for one in _letters(desk, number)] == [("Rosa Lopez",)]
    desk.clock.move(days=5)
    (letter,) = _letters(desk, number)
    assert (letter.readers, letter.address) == (("Maria Lopez",), "9 Oak St")
    assert letter.opening[0].startswith("You have been referred to")
    (notice,) = _letters(desk, number, NOTICE)
    assert notice.opening == ("Your case is heard by a jury of young people, at about 9:00 AM.",)
    assert "You yourself. You may bring somebody who stands by you." in _sentences(notice)
    assert not any("uardian" in sentence for one in (letter, notice) for sentence in _sentences(one))


@pytest.mark.parametrize("size", ["letter", "a4"])
def test_both_letters_carry_their_number_and_name_no_offense(desk: Desk, size: str) -> None:
    number = desk.ready("Maria", "Lopez")
    desk.schedule(number, on=desk.today + timedelta(days=14))
    first, notice = _said(desk, number, FIRST, size), _said(desk, number, NOTICE, size)
    assert "YC-02" in first
    assert "YC-07" in notice
    for said in (first, notice):
        assert "Shoplifting" not in said
        assert "A-0001" not in said
        assert number in said
        assert "Whom to call, and how" in said


def test_no_letter_is_made_where_there_is_nobody_to_write_to_or_nothing_to_say(desk: Desk) -> None:
    number = desk.refer()
    assert "nobody to write to" in desk.refused(family_letters.family_letter, number, FIRST)
    desk.guardian(number)
    assert "has no hearing ahead" in desk.refused(family_letters.family_letter, number, NOTICE)
    assert "has no hearing ahead" in desk.refused(letters_sent.note_sent, number, NOTICE)
    grown = desk.refer("Cy", "Old", birth_date=date(1990, 1, 1))
    assert "nothing to offer" in desk.refused(family_letters.family_letter, grown, FIRST)
    ready = desk.ready("Ana", "Cruz")
    desk.schedule(ready, on=desk.today + timedelta(days=1))
    desk.clock.move(days=2)
    assert "has no hearing ahead" in desk.refused(family_letters.family_letter, ready, NOTICE)
    closed = desk.refer("Bo", "Dee")
    desk.guardian(closed)
    desk.do(stages.close_case, closed, stages.Stage.NO_CONTACT, "Moved away")
    assert "goes out before the hearing" in desk.refused(family_letters.family_letter, closed, FIRST)


def test_today_tells_of_a_first_letter_until_everybody_who_gets_letters_has_it(desk: Desk) -> None:
    number = desk.refer()
    assert _due(desk) == []  # nobody to write to
    rosa = desk.guardian(number)
    assert _due(desk) == [("First letter: not sent yet", date(2026, 12, 3))]
    desk.do(letters_sent.note_sent, number, FIRST)
    assert _due(desk) == []
    desk.do(letters_sent.note_sent, number, FIRST)  # printed once more on that day: noted once
    assert _contacts(desk, number) == [("Rosa Lopez", Channel.LETTER, ContactResult.SENT, "First letter")]

    # A second household has not had it; nor is anything proposed for who asked to be left alone.
    elena = _stands(desk, number, "Elena", "1 Elm St")
    assert len(_due(desk)) == 1
    desk.do(contacts.bar_contact, elena, "asked for it")
    assert _due(desk) == []
    desk.do(contacts.allow_contact, elena)
    desk.do(letters_sent.note_sent, number, FIRST)
    assert [row[0] for row in _contacts(desk, number)] == ["Elena Garcia", "Rosa Lopez"]
    assert rosa != elena


def test_a_family_that_was_spoken_to_or_may_not_take_part_is_sent_no_first_letter(desk: Desk) -> None:
    number = desk.refer()
    mother = desk.guardian(number)
    other = desk.refer("Ana", "Cruz")
    desk.guardian(other)
    desk.do(intake.decide, other, Result.NOT_ELIGIBLE, "Lives elsewhere")
    reached = contacts.NewContact(mother, Channel.CALL, ContactResult.REACHED, desk.today, case=number)
    desk.do(contacts.log_contact, reached)
    assert _due(desk) == []


def test_today_tells_of_a_notice_in_time_and_of_one_for_another_day(desk: Desk) -> None:
    number = desk.ready()
    day = desk.today + timedelta(days=30)
    desk.schedule(number, on=day)
    assert _due(desk) == []
    desk.clock.move(days=7)
    assert _due(desk) == [("Hearing notice for Dec 28, 2026: not sent yet", day - timedelta(days=10))]
    desk.do(letters_sent.note_sent, number, NOTICE)
    assert _due(desk) == []
    assert _contacts(desk, number)[0][3] == "Hearing notice for Dec 28, 2026"

    # Moved to another day, and back again: the newest notice is what the family goes by.
    for moved, replaced in ((day + timedelta(days=1), day), (day, day + timedelta(days=1))):
        hearing = next(one for one in desk.page(number).hearings if one.result is HearingResult.SET)
        desk.do(sittings.take_off, hearing.id, "Judge ill")
        desk.clock.move(days=1)
        desk.do(sittings.schedule, [number], moved)
        assert [what.partition(": ")[2] for what, _ in _due(desk)] == ["the one sent tells of another day"]
        (notice,) = _letters(desk, number, NOTICE)
        assert f"{replaced:%B} {replaced.day}, 2026." in notice.replaces
        desk.do(letters_sent.note_sent, number, NOTICE)
        assert _due(desk) == []


def test_a_hearing_at_another_hour_of_the_day_asks_for_a_new_notice(desk: Desk) -> None:
    """A family told of ten o'clock must not come at noon: who changed places on the docket is told anew."""
    day = desk.today + timedelta(days=7)
    first, second = desk.ready(), desk.ready("Ana", "Cruz")
    desk.schedule(first, second, on=day, rooms=("A",))
    for number in (first, second):
        desk.do(letters_sent.note_sent, number, NOTICE)
    assert _due(desk) == []
    hearings = [desk.hearing(number, day).hearing_id for number in (first, second)]
    desk.do(sittings.swap_places, *hearings)
    assert [what.partition(": ")[2] for what, _ in _due(desk)] == ["the one sent tells of another time"] * 2
    (notice,) = _letters(desk, first, NOTICE)
    assert notice.replaces.endswith("The day is the same, the time has changed.")
    for number in (first, second):
        desk.do(letters_sent.note_sent, number, NOTICE)
    assert _due(desk) == []


def test_a_hearing_stands_for_the_one_that_was_put_off_and_for_no_other(desk: Desk) -> None:
    number = desk.ready()
    days = [desk.today + timedelta(days=14 - number) for number in range(3)]  # each before the last
    for on in days:
        desk.schedule(number, on=on)
        if on is not days[-1]:
            desk.do(sittings.take_off, desk.hearing(number, on).hearing_id, "Judge ill")
    rows = {row["id"]: row for row in desk.rows("hearing")}
    on_day = {line.held_on: line.id for line in desk.page(number).hearings}
    first, second, third = (rows[on_day[day]] for day in days)
    assert (first["supersedes_id"], second["supersedes_id"], third["supersedes_id"]) == (
        None, first["id"], second["id"],
    )  # fmt: skip
