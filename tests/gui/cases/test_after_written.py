"""The tab after the hearing: what is written, a closed case, and dialogs as tall as what they ask."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.cases.test_after_tab import cells, choose, done, form, press, put
from tests.house.clock import Clock
from tests.services.after import ESSAY, LETTER, NUMBER, make_heard, open_heard
from tests.services.desk import SERVICE, Desk
from youthcourt.domain.stages import Stage
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.services import stages


@pytest.fixture(scope="module")
def heard(court_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A court with a case that was heard, closed: copy it."""
    return make_heard(court_template, tmp_path_factory.mktemp("heard") / "court")


@pytest.fixture
def desk(heard: Path, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with open_heard(Path(shutil.copytree(heard, tmp_path / "court")), clock) as opened:
        yield opened


@pytest.fixture
def number() -> str:
    return NUMBER


@pytest.fixture
def page(desk: Desk, number: str, qtbot: QtBot) -> CasePage:
    shown = CasePage(desk.office)
    qtbot.addWidget(shown)
    desk.office.on_change(shown.refresh)
    shown.resize(1100, 900)
    shown.load(number)
    shown.show_part("after")
    shown.show_part("after")
    shown.show()
    return shown


@pytest.mark.parametrize("code", [LETTER.code, ESSAY.code])
def test_what_is_written_is_recorded_as_a_letter_and_not_logged(
    page: CasePage, desk: Desk, number: str, code: str
) -> None:
    choose(page, desk, number, code)
    assert (page.after._ui.log_button.isEnabled(), page.after._ui.letter_button.isEnabled()) == (False, True)
    assert "record the letter or essay" in page.after._ui.about_label.text()


def test_an_essay_that_is_too_short_says_so_before_and_after_it_is_accepted(
    page: CasePage, desk: Desk, number: str
) -> None:
    choose(page, desk, number, ESSAY.code)
    dialog = press(page, "letter")
    form(dialog).words_spin.setValue(10)
    done(dialog)
    choose(page, desk, number, ESSAY.code)
    dialog = press(page, "letter")
    short = "It has 10 words of the 600 that are owed."
    assert short in form(dialog).what_label.text()
    put(dialog, read_by="Dana")
    done(dialog)
    choose(page, desk, number, ESSAY.code)
    assert short in page.after._ui.about_label.text()
    assert short in cells(page, "what happened")[0][2] + cells(page, "what happened")[1][2]


def test_a_closed_case_offers_papers_alone_and_says_why(page: CasePage, desk: Desk, number: str) -> None:
    desk.do(stages.close_case, number, Stage.WITHDRAWN, "Moved away")
    ui = page.after._ui
    choose(page, desk, number, SERVICE.code)
    assert [one for one in ui.acts_row.findChildren(QPushButton) if one.isEnabled()] == [ui.sheet_button]
    assert "This case is closed" in ui.cap_label.text()


@pytest.mark.parametrize("name", ["log", "more_time", "due", "setback"])
def test_no_dialog_has_empty_room_above_its_buttons(
    page: CasePage, desk: Desk, number: str, name: str
) -> None:
    choose(page, desk, number, SERVICE.code)
    dialog = press(page, name)
    rows = dialog.layout()
    assert rows is not None
    assert dialog.height() == rows.totalHeightForWidth(dialog.width())
    dialog.reject()
