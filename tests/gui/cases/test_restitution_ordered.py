"""The tab of restitution says when what was ordered in money is done, where it is not the share."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.house.clock import Clock
from tests.services.desk import Desk, open_desk
from tests.services.money import heard, order_money
from youthcourt.domain.parts import PartyRole
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.services import intake, restitution
from youthcourt.services.restitution import NewClaim


@pytest.fixture
def desk(court_template: Path, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with open_desk(Path(shutil.copytree(court_template, tmp_path / "court")), clock) as opened:
        yield opened


def test_the_tab_says_with_which_sum_the_sanction_is_done(desk: Desk, qtbot: QtBot) -> None:
    order_money(desk)
    number = desk.ready()
    desk.do(intake.add_party, number, "Corner Shop", PartyRole.VICTIM)
    heard(desk, number, money=(100,))
    page = CasePage(desk.office)
    qtbot.addWidget(page)
    desk.office.on_change(page.refresh)
    page.load(number)
    page.show_part("restitution")
    told = page.restitution._ui.ordered_label
    assert told.isHidden(), "No claim yet"
    party = desk.page(number).parties[0].id
    desk.do(restitution.set_claim, party, NewClaim(6_000))
    assert not told.isHidden()
    assert told.text() == (
        "$100.00 was ordered in money, and the share of this case is $60.00. "
        "It is done when the lower of the two is paid."
    )
    desk.do(restitution.set_claim, party, NewClaim(10_000))
    assert told.isHidden()
