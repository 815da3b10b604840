"""The packet page: what will be printed is what is seen, for whom and on which paper one chooses."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.named import unnamed
from youthcourt.domain.consent import ConsentKind
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.packets import packet_words
from youthcourt.gui.packets.packet_page import PacketPage
from youthcourt.services import cases, people, sittings
from youthcourt.services.office import Office
from youthcourt.services.settings import change_settings

CASE = "YC-2026-0042"


@pytest.fixture
def page(qtbot: QtBot, sample_office: Office) -> PacketPage:
    """The page with today's packet on it."""
    made = PacketPage(sample_office)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.load(sample_office.today())
    _settle(qtbot, made)
    return made


def _settle(qtbot: QtBot, page: PacketPage) -> None:
    qtbot.waitUntil(lambda: not busy() and not page._soon.isActive(), timeout=30_000)


def _rename(office: Office, person_id: str, **names: str) -> None:
    known = office.ask(people.person_page, person_id).person
    office.do(people.change_person, person_id, replace(known, **names))


def test_the_packet_and_its_ballots_are_seen(page: PacketPage, sample_office: Office) -> None:
    """Two switches; the ballots are as many as jurors and one more a hearing."""
    ui = page._ui
    assert ui.stack.currentWidget() is ui.paper_page
    assert ui.day_label.text() == "Saturday, November 28, 2026"
    assert "sheets on both sides" in ui.pages_label.text()
    packet_pages = ui.preview.page_count
    ui.ballots_button.click()
    assert "ballots, on one side each" in ui.pages_label.text()
    assert 0 < ui.preview.page_count < packet_pages
    assert unnamed(page) == []


def test_staff_have_no_ballots_and_jurors_have_fewer_pages(qtbot: QtBot, page: PacketPage) -> None:
    """Choosing another reader makes the papers anew."""
    ui = page._ui
    everyone = ui.preview.page_count
    ui.ballots_button.click()
    ui.audience_box.setCurrentIndex(ui.audience_box.findData("staff"))
    ui.audience_box.activated.emit(2)
    _settle(qtbot, page)
    assert not ui.ballots_button.isVisible()
    assert ui.packet_button.isChecked()
    assert 0 < ui.preview.page_count < everyone


def test_the_courts_own_paper_is_chosen_first(qtbot: QtBot, sample_office: Office) -> None:
    """A4 in the settings is A4 here; one may still choose the other."""
    sample_office.do(change_settings, paper="a4")
    made = PacketPage(sample_office)
    qtbot.addWidget(made)
    made.load_case(CASE)
    _settle(qtbot, made)
    assert made._ui.paper_box.currentData() == "a4"
    assert round(made._ui.preview._pages.sizes[0].width()) == 595
    offered = [made._ui.audience_box.itemText(at) for at in range(made._ui.audience_box.count())]
    assert offered == ["All papers of the case", "Admission and consent", "Timeline of a case"]


def test_a_paper_that_would_name_somebody_is_refused_with_the_way_to_mend_it(
    qtbot: QtBot, page: PacketPage, sample_office: Office
) -> None:
    """The facts hold what became a last name later: no paper, and a button that opens the case."""
    line = sample_office.ask(sittings.sitting_page, sample_office.today()).hearings[0]
    word = max(sample_office.ask(cases.case_page, line.case).juror_facts.split(), key=len).strip(".,")
    _rename(sample_office, line.respondent_id, family=word)
    page.refresh(frozenset({"people"}))
    _settle(qtbot, page)
    ui = page._ui
    assert ui.stack.currentWidget() is ui.refused_page
    assert "would name somebody" in ui.refused_label.text()
    assert not ui.print_button.isEnabled()
    with qtbot.waitSignal(page.open_case) as asked:
        ui.case_button.click()
    assert asked.args == [line.case]


def test_a_day_without_a_sitting_says_so(qtbot: QtBot, page: PacketPage) -> None:
    """Nothing to open, but one can try again."""
    page.load(date(2030, 1, 1))
    qtbot.waitUntil(lambda: page._ui.stack.currentWidget() is page._ui.refused_page, timeout=30_000)
    assert "no sitting" in page._ui.refused_label.text().lower()
    assert not page._ui.case_button.isVisible()
    assert page._ui.preview.page_count == 0
    page.save()
    page.print()


def test_papers_follow_the_court_file(qtbot: QtBot, page: PacketPage, sample_office: Office) -> None:
    """Seen: made anew. Hidden: when they are seen again. Other topics change nothing."""
    first = page._made
    page.refresh(frozenset({"duty"}))
    assert page._made is first
    page.hide()
    page.refresh(frozenset({f"sitting:{sample_office.today()}"}))
    assert page._made is first
    page.show()
    _settle(qtbot, page)
    assert page._made is not first
    second = page._made
    page.refresh(frozenset({"people"}))
    assert page._made is None, "papers that no longer hold can be neither saved nor printed"
    _settle(qtbot, page)
    assert page._made is not second


def test_of_several_acts_in_a_row_papers_are_made_once(
    qtbot: QtBot, page: PacketPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Recording a whole sitting while its packet is shown must not make the packet for each act."""
    begun = []
    monkeypatch.setattr(page._maker, "make", begun.append)
    for _ in range(5):
        page.refresh(frozenset({"people"}))
    qtbot.waitUntil(lambda: not page._soon.isActive())
    assert len(begun) == 1


def test_making_can_be_stopped_and_begun_again(qtbot: QtBot, page: PacketPage, sample_office: Office) -> None:
    """Stop leaves the page with a button to try again."""
    page.make()
    page._ui.stop_button.click()
    _settle(qtbot, page)
    assert page._ui.stack.currentWidget() is page._ui.refused_page
    page._ui.again_button.click()
    _settle(qtbot, page)
    assert page._ui.stack.currentWidget() is page._ui.paper_page


def test_the_way_back_to_the_sitting_is_a_command(qtbot: QtBot, page: PacketPage) -> None:
    """Papers of a case have no sitting to go back to."""
    save, print_papers, sitting = page.commands()
    assert save.isEnabled()
    assert print_papers.isEnabled()
    with qtbot.waitSignal(page.open_sitting) as asked:
        sitting.trigger()
    assert asked.args == [date(2026, 11, 28)]
    page.load_case(CASE)
    assert not sitting.isEnabled()
    _settle(qtbot, page)


def test_a_name_that_cannot_be_printed_is_told_before_printing(
    qtbot: QtBot, page: PacketPage, sample_office: Office
) -> None:
    """The warning stands above the preview while there is still time."""
    line = sample_office.ask(sittings.sitting_page, sample_office.today()).hearings[0]
    assert not page._ui.warning_bar.isVisible()
    _rename(sample_office, line.respondent_id, given="ᛗᚨᚱᚲ")
    page.refresh(frozenset({"people"}))
    _settle(qtbot, page)
    assert "cannot be printed" in page._ui.warning_bar.text


def test_counts_have_their_plurals() -> None:
    """1 page, 2 pages; 1 sheet, 2 sheets; 1 ballot, 2 ballots; 1 more, 2 more."""
    assert packet_words.pages(1) == "1 page"
    assert packet_words.sheets(1) == "1 page, 1 sheet on both sides"
    assert packet_words.sheets(3) == "3 pages, 2 sheets on both sides"
    assert packet_words.ballots(1) == "1 ballot, on one side"
    assert packet_words.ballots(7) == "7 ballots, on one side each"
    assert packet_words.warned(()) == ""
    assert packet_words.warned("abcde").endswith("1 more like this.")
    assert packet_words.warned("abcdef").endswith("2 more like these.")


def test_a_hearing_that_may_not_be_held_is_told_by_its_number_before_printing(
    qtbot: QtBot, page: PacketPage, sample_office: Office
) -> None:
    """An admission withdrawn on the morning of court: the papers print, and the clerk is warned."""
    line = sample_office.ask(sittings.sitting_page, sample_office.today()).hearings[0]
    consents = sample_office.ask(cases.case_page, line.case).consents
    admission = next(consent for consent in consents if consent.kind is ConsentKind.ADMISSION)
    sample_office.do(people.withdraw_consent, admission.id, sample_office.today())
    page.refresh(frozenset({f"case:{line.case}", "case"}))
    _settle(qtbot, page)
    assert page._ui.warning_bar.isVisible()
    assert page._ui.warning_bar.text.startswith(f"Case {line.case} may not be heard yet.")
    assert line.name not in page._ui.warning_bar.text


def test_the_bookmarks_of_a_packet_are_read_whole(page: PacketPage) -> None:
    """The list beside the pages is as wide as its usual titles with their page numbers."""
    listed = page._ui.preview.bookmarks
    assert listed.topLevelItemCount() > 1
    assert listed.sizeHintForColumn(0) <= listed.viewport().width()
