"""From a person to their time credits and back, in the real window; no way where the court keeps none."""

from __future__ import annotations

from youthcourt.gui.credits.credits_page import CreditsPage
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.people.person_page import PersonPage
from youthcourt.services import people, settings
from youthcourt.services.people import NewPerson


def test_a_persons_page_leads_to_their_account_and_back(window: MainWindow) -> None:
    key = window.office.do(people.add_person, NewPerson(given="Ana", family="Diaz"))
    window.show_place(Place("person", key))
    window.pages.current._ui.credits_button.click()
    page = window.pages.current
    assert isinstance(page, CreditsPage)
    assert page.owner == f"person:{key}"
    page._ui.person_button.click()
    assert isinstance(window.pages.current, PersonPage)
    assert window.pages.current.person_id == key


def test_a_court_without_credits_has_no_way_to_them_on_a_persons_page(window: MainWindow) -> None:
    key = window.office.do(people.add_person, NewPerson(given="Ana", family="Diaz"))
    window.office.do(settings.change_settings, credits=False)
    window.show_place(Place("person", key))
    assert window.pages.current._ui.credits_button.isHidden()
