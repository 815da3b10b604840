"""What a clerk does between the first call of a family and its hearing, by keyboard, in Spanish."""

from __future__ import annotations

from tests.stories.by_letter import field, fill, pick, push, stands_in, tick
from tests.stories.keys import (
    dialog,
    go_down_to,
    gone,
    page_of,
    part,
    press,
    row_of,
    rows_of,
    tab_to,
    turn_to,
    type_text,
)
from tests.stories.promises import goes_to, opens_the_case, stays_on
from youthcourt.gui.appointments.appointment_dialog import AppointmentDialog
from youthcourt.gui.appointments.appointments_page import AppointmentsPage
from youthcourt.gui.calls.calls_page import CallsPage
from youthcourt.gui.calls.enquiry_dialog import EnquiryDialog
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.cases.new_referral import NewReferralDialog
from youthcourt.gui.kit.table import Table
from youthcourt.gui.lists.guardian_dialog import GuardianDialog
from youthcourt.gui.main_window.window import MainWindow

YOUTH, GRANDMOTHER, FATHER = "Lucía Ortega", "Carmen Ortega", "Raúl Ortega"
PHONE, HER_PHONE = "555-0142", "555-0117"
HOME = "41 Juniper Lane\nMaple City"
HIS_PHONE, HIS_ADDRESS = "555-0190", "8 Quarry Road, Maple City"
MATTER = "La tomaron por una chaqueta en la tienda; la familia quiere saber qué sigue"
HOUR = "después de las 5"
OFFENSE = "Hurto en tienda"
ANSWERS = {
    "strengths_text": "Dibuja y arregla bicicletas.",
    "interests_text": "Pintar murales.",
    "stands_by_text": "Su abuela y su entrenadora.",
    "story_text": "Tomé la chaqueta porque tenía frío. Estuvo mal.",
    "offer_text": "Puedo ayudar en la tienda.",
}
"""What is told at the interview, by the names of the form."""


def notes_the_enquiry(window: MainWindow) -> CallsPage:
    """A call comes in: who, how to reach them, what about. Enter saves."""
    press("Ctrl+J")
    page = page_of(window, CallsPage)
    stays_on(page)
    press("Ctrl+Tab")
    push(page, "new_button")
    asked = dialog(EnquiryDialog)
    type_text(YOUTH)
    fill(asked, "phone_edit", PHONE)
    fill(asked, "language_edit", "español")
    fill(asked, "best_hour_edit", HOUR)
    fill(asked, "matter_edit", MATTER)
    push(asked, "act_button")
    gone(asked)
    stays_on(page)
    return page


def takes_it_in(window: MainWindow, page: CallsPage) -> CasePage:
    """What was told on the phone stands there; only what the police sent is typed."""
    table = part(page, "enquiries_table", Table)
    tab_to(table)
    assert YOUTH in row_of(table, table.currentIndex().row())
    push(page, "take_in_button")
    asked = dialog(NewReferralDialog)
    told = [stands_in(asked, name) for name in ("given_edit", "family_edit", "phone_edit", "language_edit")]
    assert told == ["Lucía", "Ortega", PHONE, "español"]
    assert stands_in(asked, "summary_edit") == MATTER
    fill(asked, "birth_line", "2011-05-14")
    fill(asked, "address_edit", HOME.replace("\n", ", "))
    fill(asked, "school_edit", "Lincoln High")
    fill(asked, "agency_choice", "Precinct 5")
    fill(asked, "officer_choice", "Dana Reyes")
    fill(asked, "agency_number_edit", "26-10443")
    fill(asked, "offense_rows", OFFENSE)
    fill(asked, "offense_line", "2026-10-30")
    fill(asked, "place_edit", "Harbor Mall")
    push(asked, "more_button")
    field(asked, "victim_rows")
    press("Tab", "Tab")
    type_text("Harbor Outfitters")
    press("Tab")
    type_text("45.50")
    fill(asked, "interpreter_edit", "español")
    push(asked, "save_button")
    gone(asked)
    case = page_of(window, CasePage)
    assert YOUTH in case._ui.title.text()
    stays_on(case)
    return case


def ties_the_family(page: CasePage) -> None:
    """The grandmother she lives with signs and gets the letters; the father is barred from contact."""
    turn_to(page._ui.tabs, page._ui.family_tab)
    push(page, "guardian_button")
    asked = dialog(GuardianDialog)
    type_text("Carmen")
    pick(asked, "capacity_combo", "Abuelo o abuela")
    fill(asked, "phone_edit", HER_PHONE)
    fill(asked, "address_edit", HOME.replace("\n", ", "))
    assert stands_in(asked, "family_edit") == "Ortega"
    assert stands_in(asked, "language_edit") == "español"
    tick(asked, "lives_with_check")
    tick(asked, "may_sign_check")
    tick(asked, "gets_letters_check")
    push(asked, "save_button")
    gone(asked)
    stays_on(page)

    push(page, "guardian_button")
    asked = dialog(GuardianDialog)
    type_text("Raúl")
    fill(asked, "phone_edit", HIS_PHONE)
    fill(asked, "address_edit", HIS_ADDRESS)
    tick(asked, "no_contact_check")
    push(asked, "save_button")
    gone(asked)
    stays_on(page)
    said = rows_of(part(page, "guardians_table", Table))
    assert [GRANDMOTHER in row for row in said] == [True, False]
    assert HIS_PHONE not in str(said)


def calls_the_grandmother(window: MainWindow, number: str) -> CallsPage:
    """The queue proposes her and the young person, never him. R: she was reached, and may be asked in."""
    press("Ctrl+J")
    page = page_of(window, CallsPage)
    stays_on(page)
    press("Ctrl+Tab")  # from the enquiries, where she was last
    table = part(page, "queue_table", Table)
    tab_to(table)
    said = str(rows_of(table))
    assert GRANDMOTHER in said
    assert "Raúl" not in said
    assert HIS_PHONE not in said
    go_down_to(table, GRANDMOTHER)
    assert HER_PHONE in stands_in(page, "said_label")
    go_down_to(table, YOUTH + ", ")
    assert HOUR in stands_in(page, "said_label")
    go_down_to(table, GRANDMOTHER)
    push(page, "interview_button")
    asked = dialog(AppointmentDialog)
    fill(asked, "on_date", "2026-12-03")
    fill(asked, "with_edit", "Ana")
    push(asked, "act_button")
    gone(asked)
    stays_on(page)
    tab_to(table)
    go_down_to(table, GRANDMOTHER)
    press("R")
    return page


def looks_into_the_book(window: MainWindow) -> None:
    """The interview stands in the appointment book."""
    page = goes_to(window, "appointments", AppointmentsPage)
    assert YOUTH in str(rows_of(part(page, "book_table", Table)))


def asks_at_the_interview(window: MainWindow, number: str) -> CasePage:
    """Strengths come first; then her own page, in her words. Each answer is saved as it is left."""
    page = opens_the_case(window, "lucia ort", number)
    turn_to(page._ui.tabs, page.interview)
    tab = page.interview
    fill(tab, "held_on_date", "2026-11-28")
    for name, told in ANSWERS.items():
        fill(tab, name, told)
    press("Tab")
    assert stands_in(tab, "strengths_text") == ANSWERS["strengths_text"]
    return page
