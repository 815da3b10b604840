"""The referral form: short for the common case, with offenses, victims and the rest at hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from youthcourt import words
from youthcourt.domain.closing import WantsBack
from youthcourt.domain.referral import OffenseGiven, Referral, VictimGiven
from youthcourt.gui.cases.new_referral import NewReferralDialog
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.offense_rows import OffenseRows
from youthcourt.gui.kit.open_choice import OpenChoice
from youthcourt.places import asset
from youthcourt.services import agencies, intake
from youthcourt.services.agencies import AgencyLine
from youthcourt.services.cases import case_page
from youthcourt.services.office import Office
from youthcourt.services.referral_reads import ClaimTold, referral_told


@pytest.fixture
def dialog(qtbot: QtBot, office: Office) -> Iterator[NewReferralDialog]:
    for agency, officer in (("Maple Police", "Officer Reyes"), ("Pine School", "Ms. Lund")):
        office.do(agencies.save_agency, AgencyLine("", agency, officer, wants_back=WantsBack.OUTCOME))
    page = QWidget()
    qtbot.addWidget(page)
    made = NewReferralDialog(office, page)
    made.show()
    yield made
    page.close()


def offered(choice: OpenChoice) -> list[str]:
    return [choice.itemText(at) for at in range(1, choice.count())]


def choices(dialog: NewReferralDialog, name: str) -> list[OpenChoice]:
    return dialog._ui.offense_rows.findChildren(OpenChoice, name)


def typed(qtbot: QtBot, choice: OpenChoice, text: str) -> None:
    line = choice.lineEdit()
    assert line is not None
    line.clear()
    qtbot.keyClicks(line, text)
    line.editingFinished.emit()


def taken(qtbot: QtBot, dialog: NewReferralDialog) -> str:
    with qtbot.waitSignal(dialog.taken) as done:
        dialog._ui.save_button.click()
    return str(done.args[0])


def test_the_officers_offered_are_those_of_the_agency_and_a_new_name_is_taken(
    qtbot: QtBot, dialog: NewReferralDialog, office: Office
) -> None:
    ui = dialog._ui
    assert offered(ui.agency_choice) == ["Maple Police", "Pine School"]
    assert offered(ui.officer_choice) == ["Officer Reyes", "Ms. Lund"]
    typed(qtbot, ui.agency_choice, "maple police")
    assert offered(ui.officer_choice) == ["Officer Reyes"]
    typed(qtbot, ui.officer_choice, "Officer Cole")
    ui.given_edit.setText("Ann")
    page = office.ask(case_page, taken(qtbot, dialog))
    assert (page.agency, page.officer) == ("Maple Police", "Officer Cole")
    assert len(office.ask(agencies.agencies)) == 3


def test_offenses_are_chosen_from_the_catalogue_or_told_in_words_of_ones_own(
    qtbot: QtBot, dialog: NewReferralDialog, office: Office
) -> None:
    ui = dialog._ui
    typed(qtbot, choices(dialog, "offense_choice")[0], "trespass")
    assert choices(dialog, "class_choice")[0].text() == "petty"
    for text in ("Slipped through", "Fighting"):
        ui.offense_rows.add_button.click()
        typed(qtbot, choices(dialog, "offense_choice")[-1], text)
    ui.offense_rows._gone[1].click()
    ui.given_edit.setText("Ann")
    page = office.ask(case_page, taken(qtbot, dialog))
    assert [(one.words, one.offense_class) for one in page.offenses] == [
        ("Trespass", "petty"), ("Fighting", "petty"),
    ]  # fmt: skip
    assert all(one.type_id for one in page.offenses)


def test_what_is_seldom_told_stands_under_more(
    qtbot: QtBot, dialog: NewReferralDialog, office: Office
) -> None:
    ui = dialog._ui
    assert not ui.more_panel.isVisible()
    ui.more_button.click()
    assert ui.more_panel.isVisible()
    ui.given_edit.setText("Ann")
    ui.deferral_end_date.set_value(date(2027, 3, 1))
    ui.interpreter_edit.setText("Spanish")
    ui.school_check.setChecked(True)
    for name, text in (("organization_edit", "Pine Hardware"), ("claim_edit", "$120.50")):
        edit = ui.victim_rows.findChild(QLineEdit, name)
        assert edit is not None
        edit.setText(text)
    told = office.ask(referral_told, taken(qtbot, dialog))
    assert (told.deferral_end, told.interpreter, told.from_school) == (date(2027, 3, 1), "Spanish", True)
    assert told.claims == (ClaimTold("Pine Hardware", 12_050),)


def test_what_is_refused_is_brought_into_sight(dialog: NewReferralDialog) -> None:
    ui = dialog._ui
    ui.given_edit.setText("Ann")
    claim = ui.victim_rows.findChild(QLineEdit, "claim_edit")
    assert claim is not None
    claim.setText("a lot")
    ui.save_button.click()
    bar = dialog.findChild(MessageBar)
    assert bar is not None
    assert "Type an amount" in bar.text
    assert claim.isVisible()
    assert dialog.focusWidget() is claim
    dialog.reject()


def test_with_a_co_respondents_case_its_others_and_victims_are_shown(
    dialog: NewReferralDialog, office: Office
) -> None:
    first = office.do(
        intake.new_referral,
        Referral(given="Ben", family="Ott", victims=(VictimGiven("Vic", "Moss"),), from_school=True),
    )
    office.do(intake.new_referral, Referral(given="Cleo"), with_case=first)
    ui = dialog._ui
    ui.with_choice.choose(first)
    dialog._show_incident()
    assert ui.named_label.text() == (
        "Of the same incident: YC-2026-0002 Cleo\nVictims named already: Vic Moss"
    )
    assert (ui.school_check.isChecked(), ui.school_check.isEnabled()) == (True, False)
    dialog.reject()


def test_a_class_is_shown_in_spanish_and_kept_by_the_word_that_rules_look_for(
    qtbot: QtBot, office: Office
) -> None:
    """Chosen from the list, filled in from the catalogue, or shown of a case: what is kept is the English."""
    rows = OffenseRows()
    qtbot.addWidget(rows)
    with words.speaking("es_US", asset("locale")):
        rows.set_up(office)
        kept = [OffenseGiven("Robo", "felony"), OffenseGiven("Ruido", "Clase B"), OffenseGiven("Grafiti", "")]
        rows.show_offenses(kept)
        shown = rows.findChildren(OpenChoice, "class_choice")
        assert [choice.text() for choice in shown] == ["delito grave", "Clase B", ""]
        assert list(rows.offenses()) == kept
        shown[2].setCurrentIndex(shown[2].findText("delito menor"))
        shown[1].setEditText("Contravención")
        assert [one.offense_class for one in rows.offenses()] == ["felony", "violation", "misdemeanor"]
