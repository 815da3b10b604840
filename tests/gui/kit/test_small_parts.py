"""Navigation, headers, what changed, where windows stood, what is read out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from youthcourt.gui.kit.announce import announce
from youthcourt.gui.kit.changes import Changes, concerns
from youthcourt.gui.kit.header import PageHeader
from youthcourt.gui.kit.navigation import NavigationList
from youthcourt.gui.kit.remember import fits, remember, restore
from youthcourt.look import palette, plain, theme
from youthcourt.look.theme import Scheme
from youthcourt.look.tokens import LIGHT

DESK = QRect(0, 0, 1280, 800)


@pytest.fixture
def places(dressed: QApplication, qtbot: QtBot) -> NavigationList:
    """Three places to go."""
    made = NavigationList()
    qtbot.addWidget(made)
    for key, title, icon_name in (
        ("today", "Today", "sun"),
        ("cases", "Cases", "folder-open"),
        ("people", "People <b>", "users"),
    ):
        made.add(key, title, icon_name)
    made.resize(180, 400)
    made.show()
    return made


def test_a_place_is_chosen_by_key_by_mouse_and_by_arrows(places: NavigationList, qtbot: QtBot) -> None:
    """Each way tells its key once."""
    assert places.keys() == ["today", "cases", "people"]
    for act, told in (
        (lambda: places.choose("cases"), "cases"),
        (lambda: qtbot.keyClick(places, Qt.Key.Key_Down), "people"),
        (
            lambda: qtbot.mouseClick(
                places.viewport(),
                Qt.MouseButton.LeftButton,
                pos=places.visualItemRect(places.item(0)).center(),
            ),
            "today",
        ),
    ):
        with qtbot.waitSignal(places.chosen) as heard:
            act()
        assert heard.args == [told]
    with pytest.raises(KeyError):
        places.choose("trash")


def test_the_chosen_place_is_tinted_and_rows_grow_with_the_text(
    places: NavigationList, dressed: QApplication, qtbot: QtBot
) -> None:
    """38 pixels a row at 100 %, so that no icon touches the next."""
    places.choose("cases")
    box = places.visualItemRect(places.item(1))
    assert box.height() == 38
    seen = places.viewport().grab().toImage()
    assert seen.pixelColor(box.right() - 12, box.center().y()).name().upper() == LIGHT.selection
    other = places.visualItemRect(places.item(2))
    qtbot.mouseMove(places.viewport(), other.center())
    seen = places.viewport().grab().toImage()
    assert seen.pixelColor(other.right() - 12, other.center().y()).name().upper() == LIGHT.hover
    palette.apply(dressed, Scheme.LIGHT, 200)
    QApplication.processEvents()
    assert places.visualItemRect(places.item(1)).height() == theme.scaled(38) == 76
    assert places.width() == 360


def test_a_pages_header_says_its_title(dressed: QApplication, qtbot: QtBot) -> None:
    """Title at the left, the main act at the right."""
    button = plain.button("New referral", primary=True)
    header = PageHeader("Cases", button)
    qtbot.addWidget(header)
    header.resize(600, 40)
    header.show()
    header.set_title("Cases of 2026")
    title = header.findChild(QLabel)
    assert title.text() == "Cases of 2026"
    assert title.property("role") == "title"
    assert button.geometry().right() >= 590


def test_pages_hear_what_changed_and_nothing_for_nothing(qtbot: QtBot) -> None:
    """A refused act announces nothing."""
    changes, told = Changes(), []
    changes.changed.connect(told.append)
    changes.announce({"case:YC-2026-0012", "docket"})
    changes.announce(())
    assert told == [frozenset({"case:YC-2026-0012", "docket"})]


@pytest.mark.parametrize(
    ("wanted", "concerned"),
    [
        (("case",), True),
        (("docket",), True),
        (("case:YC-1",), True),
        (("case:YC-2",), False),
        (("people",), False),
    ],
)
def test_a_page_knows_whether_a_change_concerns_it(wanted: tuple[str, ...], concerned: bool) -> None:
    """By the kind of topic or by one record; anything that is no topics concerns nobody."""
    assert concerns(frozenset({"case:YC-1", "docket"}), *wanted) is concerned
    assert not concerns("docket", "docket")


def _window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    row, splitter, unnamed = QHBoxLayout(window), QSplitter(), QSplitter()
    splitter.setObjectName("main_splitter")
    for part in (splitter, unnamed):
        part.addWidget(QLabel())
        part.addWidget(QLabel())
        row.addWidget(part)
    return window


def test_a_window_comes_back_where_it_stood_with_its_splitter(qtbot: QtBot) -> None:
    """And says so; a window never seen before stays where it is."""
    window = _window(qtbot)
    assert not restore(window, "never seen")
    window.setGeometry(40, 50, 500, 300)
    window.show()
    window.findChild(QSplitter, "main_splitter").setSizes([50, 150])
    sizes = window.findChild(QSplitter, "main_splitter").sizes()
    remember(window, "main")
    again = _window(qtbot)
    assert restore(again, "main")
    again.show()
    assert again.geometry() == QRect(40, 50, 500, 300)
    assert again.findChild(QSplitter, "main_splitter").sizes() == sizes
    assert not again.isMaximized()


def test_a_maximized_window_comes_back_maximized(qtbot: QtBot) -> None:
    """With its smaller size still known."""
    window = _window(qtbot)
    window.setGeometry(40, 50, 500, 300)
    window.showMaximized()
    remember(window, "large")
    again = _window(qtbot)
    assert restore(again, "large")
    assert again.isMaximized()


def test_a_window_whose_screen_is_gone_is_not_put_there(qtbot: QtBot) -> None:
    """The projector was unplugged: the window opens where it can be seen."""
    window = _window(qtbot)
    window.setGeometry(9000, 50, 500, 300)
    remember(window, "far")
    assert not restore(_window(qtbot), "far")


@pytest.mark.parametrize(
    ("place", "seen"),
    [
        (QRect(0, 0, 800, 600), True),
        (QRect(1216, 736, 800, 600), True),
        (QRect(1230, 0, 800, 600), False),
        (QRect(-770, 0, 800, 600), False),
        (QRect(3000, 3000, 800, 600), False),
    ],
)
def test_enough_of_a_window_must_be_seen_to_move_it(place: QRect, seen: bool) -> None:
    """64 pixels each way."""
    assert fits(place, [DESK]) is seen
    assert not fits(place, [])


def test_messages_are_read_out_and_empty_ones_are_not(qtbot: QtBot) -> None:
    """Politely, or at once; nothing listens here, and nothing fails."""
    widget = QLabel()
    qtbot.addWidget(widget)
    for text, urgent in (("Saved.", False), ("No consent.", True), ("", False)):
        announce(widget, text, urgent=urgent)
