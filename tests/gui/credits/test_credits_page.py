"""The page of time credits: accounts, a ledger, its acts, rewards; nothing offered in a no-credit court."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QTableView
from pytestqt.qtbot import QtBot

from tests.house import seen
from youthcourt.gui.credits import credits_page
from youthcourt.gui.credits.correct_dialog import CorrectDialog
from youthcourt.gui.credits.credits_page import CreditsPage
from youthcourt.gui.credits.earn_dialog import EarnDialog
from youthcourt.gui.credits.reward_dialog import RewardDialog
from youthcourt.gui.credits.spend_dialog import SpendDialog
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.toast import toast_of
from youthcourt.services import credit_accounts, people, rewards, settings, time_credits
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson
from youthcourt.services.rewards import RewardLine
from youthcourt.services.time_credits import Earning


@pytest.fixture
def ana(office: Office) -> str:
    """Ana Diaz, whose brother Leo lives with her, with three hours earned."""
    key = office.do(people.add_person, NewPerson(given="Ana", family="Diaz", household="1 Elm St"))
    office.do(people.add_person, NewPerson(given="Leo", family="Diaz", household="1 Elm St"))
    return office.do(
        time_credits.earn_credits, Earning(f"person:{key}", office.today(), Decimal(3), "Drove jurors home")
    )


@pytest.fixture
def page(qtbot: QtBot, office: Office, ana: str) -> CreditsPage:
    """The page with Ana's account and a reward."""
    office.do(rewards.save_reward, RewardLine("", "Bus pass", Decimal(2), 1))
    return _shown(qtbot, office)


def _shown(qtbot: QtBot, office: Office) -> CreditsPage:
    made = CreditsPage(office)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.load()
    made.show()
    office.on_change(made.refresh)
    return made


def _cells(table: QTableView, row: int = 0) -> list[str]:
    model = table.model()
    return [str(model.index(row, at).data() or "") for at in range(model.columnCount())]


def _telling(dialog: object) -> str:
    assert isinstance(dialog, CorrectDialog | SpendDialog | EarnDialog | RewardDialog)
    return dialog.findChild(MessageBar).text


def test_the_list_and_the_ledger_tell_hours(page: CreditsPage) -> None:
    assert _cells(page._ui.accounts_table)[:5] == ["Ana Diaz", "Person", "3", "3", "0"]
    assert _cells(page._ui.ledger_table)[1:5] == ["Earned", "Drove jurors home", "+3", "3"]
    assert page._ui.balance_label.text() == "3 hours left: 3 earned, 0 spent."
    assert page._ui.summary_label.text().startswith("1 account: 3 hours not spent yet.")


def test_what_a_neighbor_gave_is_entered_for_a_person_or_an_organization(
    page: CreditsPage, office: Office
) -> None:
    """The account shown is filled in; a school is typed, and its account is shown then."""
    page._ui.earn_button.click()
    dialog = page.findChild(EarnDialog)
    assert dialog._ui.who_choice.currentText().startswith("Ana Diaz")
    dialog._ui.who_choice.choose(None)
    dialog._ui.organization_edit.setText("West School")
    dialog._ui.hours_spin.setValue(1.25)
    dialog._ui.act_button.click()
    assert _telling(dialog) == "Say in a few words what the credit is for."
    dialog._ui.what_edit.setText("Lent a hall")
    dialog._ui.act_button.click()
    assert page._ui.owner_label.text() == "West School"
    assert page._ui.balance_label.text().startswith("1.25 hours left")
    assert not page._ui.person_button.isEnabled()
    assert toast_of(page).text == "Entered in the account of West School."
    page._ui.earn_button.click()
    again = page.findChildren(EarnDialog)[-1]
    assert again._ui.organization_edit.text() == "West School"


def test_credits_are_spent_for_oneself_or_the_household(page: CreditsPage, office: Office) -> None:
    page._ui.spend_button.click()
    dialog = page.findChild(SpendDialog)
    ui = dialog._ui
    assert [ui.for_combo.itemText(at) for at in range(ui.for_combo.count())] == [
        "Ana Diaz, themselves", "Leo Diaz",
    ]  # fmt: skip
    assert ui.left_label.text() == "Left after this: 1 hour."
    ui.for_combo.setCurrentIndex(1)
    ui.act_button.click()
    assert _cells(page._ui.ledger_table)[1:5] == ["Spent", "Bus pass, for Leo Diaz", "−2", "1"]
    page._ui.spend_button.click()
    poor = page.findChildren(SpendDialog)[-1]
    assert poor._ui.left_label.text() == "Still needed for this: 1 hour."
    poor._ui.act_button.click()
    assert "None of “Bus pass” is left" in _telling(poor)


def test_nothing_can_be_spent_where_no_reward_is_offered(qtbot: QtBot, office: Office, ana: str) -> None:
    page = _shown(qtbot, office)
    page._ui.spend_button.click()
    dialog = page.findChild(SpendDialog)
    assert "Add one under Rewards" in dialog._ui.left_label.text()
    dialog._ui.act_button.click()
    assert _telling(dialog) == "Choose what the credits are spent on."


def _offered(combo: QComboBox) -> list[str]:
    return [combo.itemText(at) for at in range(combo.count())]


def test_credits_are_taken_off_only_for_a_mistake(page: CreditsPage) -> None:
    """Mission, Never: no choice says punishment, and the reason in words is needed too."""
    page._ui.adjust_button.click()
    dialog = page.findChild(CorrectDialog)
    ui = dialog._ui
    assert _offered(ui.cause_combo) == [
        "Add hours", "Take hours off: entered twice", "Take hours off: wrong person",
        "Take hours off: wrong hours",
    ]  # fmt: skip
    ui.cause_combo.setCurrentIndex(3)
    ui.hours_spin.setValue(0.5)
    ui.act_button.click()
    assert "reason" in _telling(dialog)
    ui.why_edit.setText("lunch was counted")
    ui.act_button.click()
    assert _cells(page._ui.ledger_table)[1:6] == [
        "Adjusted", "Wrong hours", "−0.5", "2.5", "lunch was counted",
    ]  # fmt: skip
    page._ui.adjust_button.click()
    more = page.findChildren(CorrectDialog)[-1]
    more._ui.why_edit.setText("came back")
    more._ui.act_button.click()
    assert _cells(page._ui.ledger_table)[2:5] == ["Correction", "+1", "3.5"]


def test_an_entry_is_reversed_once_and_its_mistake_is_named(page: CreditsPage, office: Office) -> None:
    page._ui.reverse_button.click()
    dialog = page.findChild(CorrectDialog)
    assert dialog.windowTitle() == "Reverse an entry"
    assert dialog._ui.hours_row.isHidden()
    assert _offered(dialog._ui.cause_combo) == ["Entered twice", "Wrong person", "Wrong hours"]
    dialog._ui.why_edit.setText("two sheets")
    dialog._ui.act_button.click()
    table = page._ui.ledger_table
    assert (_cells(table, 0)[1], _cells(table, 1)[1]) == ("Reversed", "Earned, reversed")
    for row in (0, 1):
        table.selectRow(row)
        assert not page._ui.reverse_button.isEnabled()


def test_what_was_spent_is_given_back_without_naming_a_mistake(
    page: CreditsPage, office: Office, ana: str
) -> None:
    (line,) = office.ask(rewards.list_rewards)
    office.do(time_credits.spend_credits, ana, line.id)
    page._ui.ledger_table.selectRow(0)
    page._ui.reverse_button.click()
    dialog = page.findChild(CorrectDialog)
    assert dialog._ui.cause_row.isHidden()
    dialog._ui.why_edit.setText("the bus did not run")
    dialog._ui.act_button.click()
    assert _cells(page._ui.ledger_table)[1:5] == ["Reversed", "Given back", "+2", "3"]
    assert office.ask(rewards.list_rewards)[0].stock == 1


def test_rewards_are_added_changed_and_stopped(page: CreditsPage, office: Office) -> None:
    page._ui.tabs.setCurrentWidget(page._ui.rewards_tab)
    page._ui.add_button.click()
    dialog = page.findChild(RewardDialog)
    dialog._ui.act_button.click()
    assert _telling(dialog) == "Give the reward a name."
    dialog._ui.name_edit.setText("Zoo ticket")
    dialog._ui.act_button.click()
    assert _cells(page._ui.rewards_table, 1)[:4] == ["Zoo ticket", "1", "No limit", "Offered"]
    page._ui.change_button.click()
    change = page.findChildren(RewardDialog)[-1]
    assert change._ui.name_edit.text() == "Zoo ticket"
    change._ui.stock_spin.setValue(0)
    change._ui.act_button.click()
    assert _cells(page._ui.rewards_table, 1)[2:4] == ["0", "None left"]
    page._ui.stop_button.click()
    assert _cells(page._ui.rewards_table, 1)[3] == "Stopped"
    assert not page._ui.stop_button.isEnabled()


def test_a_court_without_credits_says_so_and_offers_nothing(page: CreditsPage, office: Office) -> None:
    office.do(settings.change_settings, credits=False)
    assert page._ui.off_label.text() == credits_page.OFF
    assert page._ui.tabs.isHidden()
    assert page._ui.earn_button.isHidden()
    offered = {act.text().replace("&", "") for act in page.commands() if act.isEnabled()}
    assert not offered & {"Earn…", "Spend…", "Adjust…", "Reverse…", "Add reward…", "Change reward…"}
    page._ui.statement_button.click()
    office.do(settings.change_settings, credits=True)
    assert page._ui.tabs.isVisible()


def test_the_account_of_somebody_without_entries_is_shown_empty(page: CreditsPage, office: Office) -> None:
    """From a person's page; the list keeps its rows, and the next row chosen is shown again."""
    key = office.do(people.add_person, NewPerson(given="Max", family="Reyes"))
    page.load(f"person:{key}")
    assert (page.owner, page._ui.owner_label.text()) == (f"person:{key}", "Max Reyes")
    assert page._ui.ledger_table.empty.text == "Nothing was earned yet."
    assert not page._ui.reverse_button.isEnabled()
    page.refresh(frozenset({"credits"}))
    assert page._ui.owner_label.text() == "Max Reyes"


def test_enter_goes_to_the_ledger_and_the_button_to_the_person(
    qtbot: QtBot, page: CreditsPage, ana: str
) -> None:
    page._ui.accounts_table.setFocus()
    qtbot.keyClick(page._ui.accounts_table, Qt.Key.Key_Return)
    assert page.focusWidget() is page._ui.ledger_table
    with qtbot.waitSignal(page.open_person) as person:
        page._ui.person_button.click()
    assert f"person:{person.args[0]}" == ana
    assert page.leave()


def test_an_empty_court_says_how_credits_come(qtbot: QtBot, office: Office) -> None:
    page = _shown(qtbot, office)
    assert page._ui.accounts_table.empty.text == credits_page.NOTHING
    assert page._ui.ledger_box.isHidden()
    assert page._ui.summary_label.text() == ""


def test_no_sign_of_money_stands_on_the_page(qtbot: QtBot, sample_office: Office) -> None:
    """Domain reference 5.6: never a currency sign; the sample court has some of all."""
    page = _shown(qtbot, sample_office)
    told = [text for _where, text in seen.texts(page)]
    told += [label.text() for label in page.findChildren(QLabel)]
    for table in (page._ui.accounts_table, page._ui.ledger_table, page._ui.rewards_table):
        told += [cell for row in range(min(20, table.model().rowCount())) for cell in _cells(table, row)]
    assert len(told) > 100
    assert not re.search(r"[$€£¢¥]", " ".join(told))
    assert sample_office.ask(credit_accounts.credits_page).spent > 0
