"""A paper on screen is the paper that is printed: all of it, page by page, light on memory."""

from __future__ import annotations

import io

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfgen.canvas import Canvas

from youthcourt.gui.kit.page_view import LARGEST, SMALLEST
from youthcourt.gui.kit.pages import PdfPages
from youthcourt.gui.kit.preview import PdfPreview
from youthcourt.look import palette
from youthcourt.look.theme import Scheme

PAGES = 30


def _pdf(pages: int = PAGES) -> bytes:
    """Letter pages with red corners and a bookmark on every tenth, the second of them within the first."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=LETTER, invariant=1)
    for page in range(pages):
        width, height = LETTER
        canvas.setFillColorRGB(1, 0, 0)
        for x in (0, width - 20):
            for y in (0, height - 20):
                canvas.rect(x, y, 20, 20, stroke=0, fill=1)
        if page % 10 == 0:
            canvas.bookmarkPage(f"p{page}")
            canvas.addOutlineEntry(f"Case <b>{page}</b>", f"p{page}", level=1 if page == 10 else 0)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def preview(dressed: QApplication, qtbot: QtBot) -> PdfPreview:
    """A preview of thirty pages."""
    made = PdfPreview()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.show_pdf(_pdf())
    return made


def test_pages_are_drawn_in_their_own_size_and_colours(qapp: QApplication) -> None:
    """Letter at two pixels a point, with its corners red and its middle white."""
    pages = PdfPages(_pdf(1))
    image = pages.draw(0, 2.0)
    pages.close()
    assert (image.width(), image.height()) == (612 * 2, 792 * 2)
    for x in (5, image.width() - 5):
        for y in (5, image.height() - 5):
            assert image.pixelColor(x, y).name() == "#ff0000"
    assert image.pixelColor(600, 800).name() == "#ffffff"


def test_the_preview_says_which_page_of_how_many(preview: PdfPreview, qtbot: QtBot) -> None:
    """Typing a number goes there; scrolling tells the number."""
    assert preview.page_count == PAGES
    preview.page_box.setValue(17)
    assert preview.view.page == 16
    preview.view.go_to(3)
    assert preview.page_box.value() == 4
    assert preview.view.accessibleDescription() == "Page 4 of 30"
    preview.view.go_to(900)
    assert preview.page_box.value() == PAGES


def test_bookmarks_stand_beside_as_a_tree_and_lead_to_their_pages(preview: PdfPreview) -> None:
    """As in the paper's own outline, words as they are."""
    top = preview.bookmarks.topLevelItem(0)
    assert top.text(0) == "Case <b>0</b>"
    assert top.child(0).text(0) == "Case <b>10</b>"
    preview.bookmarks.itemActivated.emit(preview.bookmarks.topLevelItem(1), 0)
    assert preview.view.page == 20


def test_the_list_shows_in_which_part_of_the_paper_one_reads(preview: PdfPreview) -> None:
    """Scrolling on into the second case marks the second case."""
    for page, words in (
        (0, "Case <b>0</b>"),
        (12, "Case <b>10</b>"),
        (29, "Case <b>20</b>"),
        (3, "Case <b>0</b>"),
    ):
        preview.view.go_to(page)
        assert preview.bookmarks.currentItem().text(0) == words
        assert preview.view.page == page


def test_the_whole_page_can_be_seen_at_any_zoom(preview: PdfPreview, qtbot: QtBot) -> None:
    """Fit width shows both edges; 100 % and more can be scrolled to both."""
    qtbot.mouseClick(preview.fit_button, Qt.MouseButton.LeftButton)
    assert preview.view.horizontalScrollBar().maximum() == 0
    image = preview.view.viewport().grab().toImage()
    red = [x for x in range(image.width()) if image.pixelColor(x, 24).name() == "#ff0000"]
    assert red
    assert min(red) > 0
    assert max(red) < image.width() - 1
    preview.resize(500, 400)
    qtbot.mouseClick(preview.whole_button, Qt.MouseButton.LeftButton)
    assert preview.view.zoom == 1.0
    across = preview.view.horizontalScrollBar()
    assert across.maximum() > 0
    for end in (across.minimum(), across.maximum()):
        across.setValue(end)
        seen = preview.view.viewport().grab().toImage()
        assert any(seen.pixelColor(x, 24).name() == "#ff0000" for x in range(seen.width()))


def test_zoom_keeps_the_page_and_its_bounds(preview: PdfPreview, qtbot: QtBot) -> None:
    """By keys, by wheel, by buttons."""
    preview.view.go_to(9)
    for _ in range(20):
        qtbot.keyClick(preview.view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert preview.view.zoom == LARGEST
    assert preview.view.page == 9
    for _ in range(30):
        qtbot.keyClick(preview.view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert preview.view.zoom == SMALLEST
    for turn, larger in ((120, True), (-120, False)):
        before = preview.view.zoom
        if not larger:
            preview.view.set_zoom(before * 2)
            before = preview.view.zoom
        wheel = QWheelEvent(
            QPointF(9, 9), QPointF(9, 9), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(preview.view.viewport(), wheel)
        assert (preview.view.zoom > before) is larger


def test_the_wheel_alone_scrolls(preview: PdfPreview) -> None:
    """Only with Ctrl does it zoom."""
    before = preview.view.zoom
    wheel = QWheelEvent(
        QPointF(9, 9), QPointF(9, 9), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(preview.view.viewport(), wheel)
    assert preview.view.zoom == before
    assert preview.view.verticalScrollBar().value() > 0


def test_keys_walk_through_the_pages(preview: PdfPreview, qtbot: QtBot) -> None:
    """End, Home, page and line down and up."""
    bar, view = preview.view.verticalScrollBar(), preview.view
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0
    for forth, back in ((Qt.Key.Key_PageDown, Qt.Key.Key_PageUp), (Qt.Key.Key_Down, Qt.Key.Key_Up)):
        qtbot.keyClick(view, forth)
        assert bar.value() > 0
        qtbot.keyClick(view, back)
        assert bar.value() == 0
    qtbot.keyClick(view, Qt.Key.Key_X)
    assert bar.value() == 0


def test_pictures_of_far_pages_are_forgotten(preview: PdfPreview) -> None:
    """A packet of hundreds of pages does not fill a small laptop's memory."""
    for page in range(PAGES):
        preview.view.go_to(page)
        preview.view.viewport().grab()
        assert preview.view.kept <= 8


def test_an_empty_preview_rests_and_a_new_paper_begins_at_its_first_page(preview: PdfPreview) -> None:
    """Nothing of the old paper is left."""
    preview.view.go_to(20)
    preview.clear()
    assert preview.page_count == 0
    assert not preview.isEnabled()
    assert preview.bookmarks.topLevelItemCount() == 0
    preview.show_pdf(_pdf(2))
    assert (preview.page_count, preview.view.page, preview.page_box.value()) == (2, 0, 1)


def test_the_desk_around_the_pages_changes_with_the_scheme(
    preview: PdfPreview, dressed: QApplication
) -> None:
    """Paper stays white, the desk turns dark."""
    light = preview.view.viewport().grab().toImage().pixelColor(2, 2)
    palette.apply(dressed, Scheme.DARK)
    assert preview.view.viewport().grab().toImage().pixelColor(2, 2) != light


def test_pages_of_different_sizes_stand_centred(dressed: QApplication, qtbot: QtBot) -> None:
    """A4 and Letter in one packet."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=LETTER, invariant=1)
    canvas.showPage()
    canvas.setPageSize(A4)
    canvas.showPage()
    canvas.save()
    pages = PdfPages(out.getvalue())
    assert [round(size.width()) for size in pages.sizes] == [612, 595]
    pages.close()
