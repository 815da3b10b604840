"""A new court day gets its rooms and its judge by keyboard alone."""

from __future__ import annotations

from datetime import date, timedelta

from tests.gui.hand import answer
from tests.house.court import PASSPHRASE
from tests.stories.keys import (
    choose,
    dialog,
    gone,
    has_focus,
    page_of,
    part,
    press,
    push,
    settled,
    tab_to,
    told,
    type_over,
    type_text,
    until,
)
from tests.stories.morning import open_court, opens_todays_sitting
from youthcourt.domain.parts import RelationKind, Role
from youthcourt.gui.kit.choice import Choice
from youthcourt.gui.main_window.app import Program
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.people.new_person_dialog import NewPersonDialog
from youthcourt.gui.people.people_page import PeoplePage
from youthcourt.gui.people.person_page import PersonPage
from youthcourt.gui.sittings.new_sitting_dialog import NewSittingDialog
from youthcourt.gui.sittings.sitting_page import SittingPage
from youthcourt.gui.sittings.sittings_page import SittingsPage
from youthcourt.services import people, sittings, upkeep
from youthcourt.services.office import Office

JUDGE = "Ottoline Thackeray-Moss"


def test_a_new_sitting_gets_its_rooms_and_its_judge(saturday: Program) -> None:
    """A judge is taken in, a sitting is added with rooms of its own, and the judge presides in one."""
    window, office = open_court(saturday)
    day = office.today() + timedelta(days=35)
    takes_a_judge_in(window)
    adds_a_sitting(window, office, day)
    seats_the_judge(window, office, day)
    a_name_nobody_has_is_told_and_stays(window, office, day)


def takes_a_judge_in(window: MainWindow) -> None:
    press("Ctrl+4")
    push(part(page_of(window, PeoplePage), "new_button"))
    form = dialog(NewPersonDialog)
    for name, text in (("given_edit", "Ottoline"), ("family_edit", "Thackeray-Moss")):
        tab_to(part(form, name))
        type_text(text)
    tab_to(part(form, "role_box"))
    choose(part(form, "role_box"), "Judge")
    press("Return")
    gone(form)
    assert page_of(window, PersonPage)._ui.title_label.text() == JUDGE


def adds_a_sitting(window: MainWindow, office: Office, day: date) -> None:
    """The date is typed, the usual rooms are typed over; the new sitting opens by itself."""
    press("Ctrl+3")
    push(part(page_of(window, SittingsPage), "new_button"))
    form = dialog(NewSittingDialog)
    assert has_focus(part(form, "on_date"))
    type_text(day.isoformat())
    tab_to(part(form, "rooms_text"))
    type_over("Library\nGym")
    push(part(form, "act_button"))
    gone(form)
    assert page_of(window, SittingPage).held_on == day
    assert [room.name for room in rooms(office, day)] == ["Library", "Gym"]


def rooms(office: Office, day: date) -> tuple[sittings.RoomLine, ...]:
    return office.ask(sittings.sitting_page, day).rooms


def seats_the_judge(window: MainWindow, office: Office, day: date) -> None:
    """A part of the name finds the judge; Tab leaves the field and it is saved."""
    box = choice(window, "Library")
    tab_to(box)
    type_text("thack")
    press("Down", "Return", "Tab")
    until(lambda: rooms(office, day)[0].judge == JUDGE, f"the judge is seated: {told(window)}")
    assert rooms(office, day)[1].judge == ""


def a_name_nobody_has_is_told_and_stays(window: MainWindow, office: Office, day: date) -> None:
    """What was typed stands there to be mended, and the room has no judge meanwhile."""
    page = page_of(window, SittingPage)
    tab_to(choice(window, "Gym"))
    type_text("Nobody Known")
    press("Tab")
    until(lambda: "Nobody Known" in told(page), "it is told that nobody has this name")
    assert rooms(office, day)[1].judge == ""
    assert choice(window, "Gym").currentText() == "Nobody Known"


def choice(window: MainWindow, room: str) -> Choice:
    """Return the choice of the judge in a room."""
    shown = page_of(window, SittingPage).findChildren(Choice)
    return next(box for box in shown if box.isVisible() and box.accessibleName() == f"Judge in {room}")


def test_a_judge_who_must_not_preside_is_refused_as_often_as_tried(saturday: Program) -> None:
    """Renata's colleague is a relative of the first respondent: told each time, and Renata stays."""
    window, office = open_court(saturday)
    relative = a_relative_of_the_first_respondent(office)
    page = opens_todays_sitting(window)
    box = choice(window, "Room A")
    for _ in range(2):
        tab_to(box)
        type_over(relative)
        press("Tab")
        until(lambda: f"{relative} cannot be the judge" in told(page), f"it is refused: {told(page)}")
        assert rooms(office, office.today())[0].judge == "Renata Wexcombe"


def a_relative_of_the_first_respondent(office: Office) -> str:
    """Return the name of a judge of the court who was noted to be one, as the clerk did earlier."""
    line = office.ask(sittings.sitting_page, office.today()).hearings[0]
    judges = office.ask(people.list_people, Role.JUDGE)
    other = next(judge for judge in judges if judge.name != line.judge)
    office.do(people.add_relation, other.id, line.respondent_id, RelationKind.RELATIVE)
    return other.name


def test_a_judge_who_is_typed_last_is_kept_when_the_court_is_locked(saturday: Program) -> None:
    """The cursor still stands in the field: locking saves what is typed, or stays and says why."""
    window, office = open_court(saturday)
    takes_a_judge_in(window)
    page = opens_todays_sitting(window)
    tab_to(choice(window, "Room A"))
    type_over("Nobody Known")
    answer("Stay")
    press("Ctrl+L")
    until(lambda: "Nobody Known" in told(page), "it is told that nobody has this name")
    assert saturday.window is window

    type_over(JUDGE)
    press("Ctrl+L")
    until(lambda: saturday.window is None, "the court is locked")
    settled()
    clock = office.store.clock
    seen = Office(upkeep.open_court(office.store.folder, PASSPHRASE, clock), clock=clock)
    assert rooms(seen, seen.today())[0].judge == JUDGE
    seen.close()
