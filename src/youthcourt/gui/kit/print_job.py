"""Puts a paper on a printer: page by page as pictures, so that it prints as it is previewed.

Pages are drawn on the window's thread, which PDFium needs; between two of them the window lives.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from youthcourt.gui.kit.pages import PdfPages

DOTS_PER_INCH = 300
_POINTS_PER_INCH = 72


def new_printer(paper: str, *, both_sides: bool) -> QPrinter:
    """Return a printer set to 300 dots an inch, whole pages and *paper* (letter or a4)."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DOTS_PER_INCH)
    size = QPageSize.PageSizeId.A4 if paper == "a4" else QPageSize.PageSizeId.Letter
    printer.setPageSize(QPageSize(size))
    printer.setFullPage(True)
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide if both_sides else QPrinter.DuplexMode.DuplexNone)
    return printer


class PrintJob(QObject):
    """Prints a PDF's pages one after the other; ``start`` it and wait for ``ended``."""

    moved = Signal(int, int)
    """How many pages are printed, of how many."""
    ended = Signal(int)
    """How many pages were printed; fewer than asked when it was stopped or the printer failed."""

    def __init__(self, pdf: bytes, printer: QPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = PdfPages(pdf)
        self._printer = printer
        self._painter = QPainter()
        self._wanted = _range(printer, len(self._pages.sizes))
        self._done = 0
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._print_next)

    @property
    def total(self) -> int:
        """How many pages are to be printed."""
        return len(self._wanted)

    def start(self) -> None:
        """Begin; the first page follows when the window has had its turn."""
        self._next.start(0)

    def stop(self) -> None:
        """Print no further page; what the printer has not taken yet is called back."""
        self._printer.abort()
        self._end()

    def _print_next(self) -> None:
        page = self._wanted[self._done]
        self._turn(page)
        fresh = self._painter.begin(self._printer) if self._done == 0 else self._printer.newPage()
        if not fresh:
            self._end()
            return
        scale = self._printer.resolution() / _POINTS_PER_INCH
        image = self._pages.draw(page, scale)
        sheet = self._printer.pageLayout().fullRectPixels(self._printer.resolution())
        self._painter.drawImage(_fitted(QSizeF(image.size()), QRectF(sheet)), image)
        self._done += 1
        self.moved.emit(self._done, self.total)
        if self._done == self.total:
            self._end()
        else:
            self._next.start(0)

    def _turn(self, page: int) -> None:
        size = self._pages.sizes[page]
        wide = size.width() > size.height()
        self._printer.setPageOrientation(
            QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
        )

    def _end(self) -> None:
        self._next.stop()
        if self._painter.isActive():
            self._painter.end()
        self._pages.close()
        self.ended.emit(self._done)
        self.deleteLater()


def _fitted(size: QSizeF, sheet: QRectF) -> QRectF:
    """Return where a page of *size* stands on *sheet*: whole, undistorted, in the middle."""
    place = QRectF(QPointF(), size.scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio))
    place.moveCenter(sheet.center())
    return place


def _range(printer: QPrinter, count: int) -> range:
    """Return the pages asked for, from 0."""
    if printer.printRange() != QPrinter.PrintRange.PageRange or printer.fromPage() < 1:
        return range(count)
    return range(printer.fromPage() - 1, min(printer.toPage() or count, count))
