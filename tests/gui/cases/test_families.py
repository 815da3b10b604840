"""The family tab: guardians changed and ended, releases, what was told, labels."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.cases.conftest import dialog_of, said, shown
from youthcourt.domain.consent import Capacity, ConsentKind
from youthcourt.domain.errors import BadInput
from youthcourt.domain.intake import Voicemail
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.cases.consent_dialog import ConsentDialog
from youthcourt.gui.cases.told_part import ReleaseDialog, ToldDialog
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.kit.paper_dialog import PaperDialog
from youthcourt.gui.lists.guardian_dialog import GuardianDialog
from youthcourt.gui.lists.labels_dialog import LabelsDialog
from youthcourt.services import consent_texts, disclosures, guardians, people, school_marks
from youthcourt.services.office import Office
from youthcourt.services.people import GuardianLine, NewPerson


def _ties(office: Office, page: CasePage) -> tuple[GuardianLine, ...]:
    return office.ask(guardians.guardian_ties, shown(office, page).line.respondent_id)


def _add(office: Office, page: CasePage, given: str = "Elena", address: str = "1 Elm St") -> None:
    who = NewPerson(given, "Garcia", address=address)
    office.do(people.add_guardian, shown(office, page).line.respondent_id, who, Capacity.GRANDPARENT)


def test_a_guardian_is_changed_and_barred_and_ended(qtbot: QtBot, case: CasePage, office: Office) -> None:
    case.show_part("family")
    assert not case.family.guardian_buttons.change_button.isEnabled()
    _add(office, case)
    table = case._ui.guardians_table
    table.choose(_ties(office, case)[0].link_id)
    case.family.guardian_buttons.change_button.click()
    dialog = dialog_of(case, GuardianDialog)
    assert isinstance(dialog, GuardianDialog)
    ui = dialog._ui
    assert not ui.given_edit.isVisible()
    ui.capacity_combo.setCurrentIndex(ui.capacity_combo.findData(Capacity.AGENCY))
    ui.on_behalf_edit.setText("Bright Homes")
    ui.no_contact_check.click()
    assert not ui.may_sign_check.isEnabled()
    ui.save_button.click()
    (line,) = _ties(office, case)
    assert (line.capacity, line.on_behalf_of, line.no_contact, line.may_sign, line.gets_letters) == (
        Capacity.AGENCY, "Bright Homes", True, False, False,
    )  # fmt: skip
    table.choose(line.link_id)
    case.family.guardian_buttons.end_button.click()
    ask = dialog_of(case, Ask)
    assert isinstance(ask, Ask)
    ask.act_button.click()
    (line,) = _ties(office, case)
    assert line.until == office.today()
    assert table.model().rowCount() == 1
    assert not case.family.guardian_buttons.end_button.isEnabled()


def _called(office: Office, person_id: str) -> tuple[str, Voicemail | None, str]:
    person = office.ask(people.person_page, person_id).person
    return person.best_hour, person.voicemail, person.speak_to


def test_how_a_guardian_is_called_is_kept_with_them_and_changed_where_they_are(
    case: CasePage, office: Office
) -> None:
    """New, changed, or known here already: nothing of it is typed twice, and one undo takes a change back."""
    young = shown(office, case).line.respondent_id
    dialog = GuardianDialog(office, young, case)
    ui = dialog._ui
    ui.given_edit.setText("Elena")
    ui.best_hour_edit.setText("after 5 pm")
    ui.voicemail_combo.setCurrentIndex(ui.voicemail_combo.findData(Voicemail.NOT_SAFE))
    ui.speak_to_edit.setText("the aunt")
    ui.save_button.click()
    (line,) = _ties(office, case)
    assert _called(office, line.person_id) == ("after 5 pm", Voicemail.NOT_SAFE, "the aunt")

    dialog = GuardianDialog(office, young, case, line)
    ui = dialog._ui
    assert ui.best_hour_edit.text() == "after 5 pm"
    assert ui.voicemail_combo.currentData() == Voicemail.NOT_SAFE
    assert ui.speak_to_edit.text() == "the aunt"
    ui.lives_with_check.click()
    ui.best_hour_edit.setText("mornings")
    ui.voicemail_combo.setCurrentIndex(0)
    ui.save_button.click()
    assert _called(office, line.person_id) == ("mornings", None, "the aunt")
    assert _ties(office, case)[0].lives_with
    office.undo()
    assert _called(office, line.person_id) == ("after 5 pm", Voicemail.NOT_SAFE, "the aunt")
    assert not _ties(office, case)[0].lives_with

    other = office.do(people.add_person, NewPerson("Bea", "Stone", best_hour="noon"))
    dialog = GuardianDialog(office, young, case)
    dialog._known.use(other)
    assert dialog._ui.best_hour_edit.text() == "noon"
    dialog._ui.voicemail_combo.setCurrentIndex(dialog._ui.voicemail_combo.findData(Voicemail.SAFE))
    dialog._ui.save_button.click()
    assert _called(office, other) == ("noon", Voicemail.SAFE, "")


def test_a_release_asks_whom_and_what_and_lets_something_be_told(case: CasePage, office: Office) -> None:
    _add(office, case)
    case.show_part("family")
    case.family.told.told_button.click()
    assert "Nobody may be told yet" in case._ui.message_bar.text
    case._ui.consent_button.click()
    dialog = dialog_of(case, ConsentDialog)
    assert isinstance(dialog, ConsentDialog)
    ui = dialog._ui
    assert not ui.released_to_edit.isVisible()
    ui.kind_combo.setCurrentIndex(ui.kind_combo.findData(ConsentKind.RELEASE))
    assert ui.released_to_edit.isVisible()
    version = office.ask(consent_texts.text_in_force, ConsentKind.RELEASE)
    assert ui.version_edit.placeholderText() == version
    ui.signer_combo.setCurrentIndex(1)
    ui.save_button.click()
    assert "Say who may be told" in said(dialog)
    ui.released_to_edit.setText("Lincoln High School")
    ui.scope_edit.setText("attendance")
    ui.save_button.click()
    (line,) = shown(office, case).consents
    assert (line.released_to, line.scope, line.text_version) == ("Lincoln High School", "attendance", version)

    case.family.told.told_button.click()
    told = dialog_of(case, ToldDialog)
    assert isinstance(told, ToldDialog)
    told._ui.on_line.set_value(None)
    told._ui.save_button.click()
    assert "Give the day it was told" in said(told)
    told._ui.on_line.set_value(date(2026, 11, 28))
    told._ui.what_edit.setText("She comes on Saturdays")
    told._ui.save_button.click()
    number = shown(office, case).line.number
    assert [one.what for one in office.ask(disclosures.disclosures, number)] == ["She comes on Saturdays"]
    assert case.family.told.table.model().rowCount() == 1

    case._ui.consents_table.choose(line.id)
    case.family.told.release_button.click()
    form = dialog_of(case, ReleaseDialog)
    assert isinstance(form, ReleaseDialog)
    assert form._ui.to_edit.text() == "Lincoln High School"
    form.reject()


def test_labels_and_the_release_form_are_shown_before_they_leave(
    qtbot: QtBot, case: CasePage, office: Office
) -> None:
    case.show_part("family")
    case.family.told.labels_button.click()
    assert "nobody with an address" in case._ui.message_bar.text
    _add(office, case)
    case.family.told.labels_button.click()
    chosen = dialog_of(case, LabelsDialog)
    assert isinstance(chosen, LabelsDialog)
    chosen._ui.sheet_combo.setCurrentIndex(1)
    assert chosen._ui.first_spin.maximum() == 24
    chosen._ui.save_button.click()
    qtbot.waitUntil(lambda: bool(case.findChildren(PaperDialog)))
    case.findChildren(PaperDialog)[0].reject()
    case.family.told.release_button.click()
    form = dialog_of(case, ReleaseDialog)
    assert isinstance(form, ReleaseDialog)
    form._ui.save_button.click()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in case.findChildren(PaperDialog)))
    next(one for one in case.findChildren(PaperDialog) if one.isVisible()).reject()


def test_facts_from_a_school_are_marked_where_the_summary_is(case: CasePage, office: Office) -> None:
    number = shown(office, case).line.number
    case._ui.from_school_check.click()
    assert office.ask(school_marks.school_marks, number).incident
    assert case._ui.from_school_check.isChecked()


def test_a_guardian_needs_a_name_beyond_the_young_persons_last_name(case: CasePage, office: Office) -> None:
    """What stands there beforehand names nobody; of an agency's worker a last name typed is enough."""
    dialog = GuardianDialog(office, shown(office, case).line.respondent_id, case)
    ui = dialog._ui
    ui.capacity_combo.setCurrentIndex(ui.capacity_combo.findData(Capacity.AGENCY))
    for agency in ("", "Bright Homes"):
        ui.on_behalf_edit.setText(agency)
        with pytest.raises(BadInput, match="first name") as refused:
            dialog.act()
        assert refused.value.field == "given"
        assert _ties(office, case) == ()
    ui.family_edit.setText("Okafor")
    dialog.act()
    (line,) = _ties(office, case)
    assert (line.name, line.on_behalf_of) == ("Okafor", "Bright Homes")
