"""The editor of the catalogue: a table, and the form of its entry, written as its fields are left."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.hand import type_into
from youthcourt.domain.sanctions import JURY_DUTY, CatalogueItem, Unit
from youthcourt.gui.kit.refusals import find_bar
from youthcourt.gui.settings.sanctions_section import SanctionsSection, guideline, limit
from youthcourt.gui.settings.settings_page import SettingsPage
from youthcourt.services.catalogue import sanction_types
from youthcourt.services.office import Office


@pytest.fixture
def sanctions(page: SettingsPage) -> SanctionsSection:
    """The catalogue, shown."""
    page.show_section("sanctions")
    return page._sections["sanctions"]


def test_a_sanction_is_changed_with_its_range_limit_and_step(
    qtbot: QtBot, sanctions: SanctionsSection, office: Office
) -> None:
    """Whole amounts are typed whole; quarter hours keep their fraction; zero is no limit."""
    ui = sanctions._ui
    assert ui.minimum_spin.decimals() == 2
    type_into(qtbot, sanctions, "maximum_spin", "60.25")
    ui.cap_spin.setFocus()
    ui.cap_spin.setValue(0)
    assert ui.cap_spin.text() == "No limit"
    qtbot.keyClick(ui.cap_spin, Qt.Key.Key_Return)
    kept = office.ask(sanction_types)[0].item
    assert (kept.maximum, kept.cap, kept.step) == (Decimal("60.25"), None, Decimal("0.25"))
    ui.sanctions_table.selectRow(1)
    assert ui.minimum_spin.decimals() == 0
    assert not sanctions.dirty


def test_ranges_that_run_backwards_are_refused_beneath_them(sanctions: SanctionsSection) -> None:
    """Least above most; a limit below the guideline."""
    ui = sanctions._ui
    ui.minimum_spin.setValue(50)
    assert not sanctions.save()
    assert "least amount" in ui.minimum_hint.text()
    ui.minimum_spin.setValue(10)
    ui.cap_spin.setValue(20)
    assert not sanctions.leave()
    assert not ui.minimum_hint.isVisible()
    assert "limit" in ui.cap_hint.text()


def test_a_sanction_that_has_to_stay_is_told_at_the_head(
    qtbot: QtBot, sanctions: SanctionsSection, page: SettingsPage
) -> None:
    """A refusal that is about no field stands in the message bar; the next that is saved takes it away."""
    ui = sanctions._ui
    codes = [line.item.code for line in sanctions.lines()]
    ui.sanctions_table.selectRow(codes.index(JURY_DUTY))
    ui.active_check.click()
    bar = find_bar(sanctions)
    assert bar is not None
    assert "stays on the list" in bar.text
    assert not ui.active_check.isChecked()
    ui.active_check.click()
    type_into(qtbot, sanctions, "proof_edit", "A note of the sitting")
    assert bar.text == ""
    assert page.leave()


def test_a_new_sanction_gets_a_place_in_the_catalogue(
    qtbot: QtBot, sanctions: SanctionsSection, office: Office
) -> None:
    """Name, unit, range, proof and topic; without a name it is not written."""
    ui, before = sanctions._ui, len(office.ask(sanction_types))
    ui.new_button.click()
    type_into(qtbot, sanctions, "proof_edit", "Photo")
    assert ui.label_hint.text() == "Give the sanction a name, as the jury reads it."
    assert not sanctions.save()
    assert len(office.ask(sanction_types)) == before
    type_into(qtbot, sanctions, "label_edit", "Mural")
    assert len(office.ask(sanction_types)) == before + 1
    assert ui.unit_box.isEnabled()
    ui.unit_box.setCurrentIndex(ui.unit_box.findData("count"))
    ui.unit_box.activated.emit(ui.unit_box.currentIndex())
    type_into(qtbot, sanctions, "maximum_spin", "2")
    ui.topic_check.click()
    assert sanctions.leave()
    kept = office.ask(sanction_types)[-1]
    assert (kept.item.label, kept.item.unit, kept.item.maximum) == ("Mural", Unit.COUNT, 2)
    assert (kept.item.needs_topic, kept.item.proof, kept.active) == (True, "Photo", True)
    assert len(office.ask(sanction_types)) == before + 1


def test_what_was_typed_is_saved_before_a_new_one_begins(sanctions: SanctionsSection, office: Office) -> None:
    """New, in the middle of a change: the change is kept, or refused and the form stays."""
    ui = sanctions._ui
    ui.label_edit.setText("Service")
    ui.new_button.click()
    assert office.ask(sanction_types)[0].item.label == "Service"
    assert ui.label_edit.text() == ""
    ui.proof_edit.setText("x")
    ui.new_button.click()
    assert ui.proof_edit.text() == "x"


def test_ranges_are_said_in_words() -> None:
    """One number where there is no range; no limit where there is none."""
    item = CatalogueItem("a", "A", Unit.COUNT, Decimal(1), Decimal(1))
    assert (guideline(item), limit(item)) == ("1", "No limit")
    wide = CatalogueItem("a", "A", Unit.WORDS, Decimal(250), Decimal(1000), Decimal(2000))
    assert (guideline(wide), limit(wide)) == ("250 to 1,000", "2,000")
