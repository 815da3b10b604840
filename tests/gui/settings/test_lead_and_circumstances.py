"""Two small sections: the lead's passphrase, and the list of what led to it."""

from __future__ import annotations

from youthcourt.gui.settings.settings_page import SettingsPage
from youthcourt.services import harm
from youthcourt.services.circumstances import circumstances
from youthcourt.services.harm import KdfCost
from youthcourt.services.office import Office


def test_the_section_says_whether_the_lead_has_a_passphrase(page: SettingsPage, office: Office) -> None:
    page.show_section("lead")
    ui = page._sections["lead"]._ui
    assert "no passphrase yet" in ui.state_label.text()
    assert not ui.read_button.isEnabled()
    asked: list[str] = []
    page.set_lead.connect(lambda: asked.append("set"))
    page.read_disclosures.connect(lambda: asked.append("read"))
    ui.set_button.click()
    office.do(harm.keep_pair, harm.new_pair("harbor violet seventeen spoons", KdfCost(64, 1, 1)))
    page.refresh(frozenset({"lead"}))
    assert "since" in ui.state_label.text()
    assert ui.set_button.text().startswith("Change")
    ui.read_button.click()
    assert asked == ["set", "read"]


def test_a_circumstance_is_added_and_switched_off(page: SettingsPage, office: Office) -> None:
    page.show_section("circumstances")
    section = page._sections["circumstances"]
    section._ui.new_button.click()
    section._ui.label_edit.setText("At the skate park")
    section._ui.active_check.setChecked(False)
    assert page.leave()
    assert [(line.label, line.active) for line in office.ask(circumstances)][-1] == (
        "At the skate park",
        False,
    )
