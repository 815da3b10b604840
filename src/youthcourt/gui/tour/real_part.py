"""The first part: real referrals into a court of their own, screened, called, with papers to write on.

Nothing is invented about a real child: what is missing stays missing and prints as a line.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QMessageBox

from youthcourt.gui.cases.columns_dialog import ColumnsDialog
from youthcourt.gui.cases.import_dialog import ImportDialog
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.tour.camera import Camera, settle
from youthcourt.places import asset
from youthcourt.services import import_sources, papers
from youthcourt.services.cases import call_list, list_cases
from youthcourt.services.office import Office

REAL = "court/nypd_queens_youth_arrests_2021.csv"
"""NYPD Arrest Data, New York City Open Data, January to September 2021; no names in it."""

_SHEET = """Referrals 2026,,,,,,,,
,,,,,,,,
No.,First name,Last name,Born,Referred on,Offense,Offense date,Guardian,Phone
17,Ana,Birch,3/14/2011,11/2/2026,Petit larceny,10/24/2026,Rosa Birch,555-0147
18,Devon,Quillfeather,7/30/2010,11/4/2026,Graffiti,10/31/2026,Sam Quillfeather,555-0162
19,Mira,Tamarind,12/9/2011,11/9/2026,Trespass,11/5/2026,Ola Tamarind,555-0173
"""
"""A spreadsheet such as a court keeps by hand, with a title above its headers. Plainly invented."""


def play_real(office: Office, folder: Path, camera: Camera) -> dict[str, object]:
    """Import the real referrals through the window and print the papers of one; returns the counts."""
    window = MainWindow(office)
    window.show()
    _import(window, office, camera)
    lines = office.ask(list_cases)
    window.show_place(Place("cases"))
    camera.take(window, "cases-real")
    calls = office.ask(call_list)
    window.show_place(Place("case", calls[0].number))
    camera.take(window, "case-real")
    pages = _print(office, calls[0].number, folder / "real.pdf")
    window.pages.shut()
    window.hide()
    return {
        "referrals": len(lines),
        "screened": dict(Counter(line.result.value for line in lines if line.result)),
        "call_list": len(calls),
        "again_added": _again(office),
        "pages": pages,
    }


def _import(window: MainWindow, office: Office, camera: Camera) -> None:
    dialog = ImportDialog(office, window)
    dialog.open()
    dialog.choose(asset(REAL))
    camera.take(dialog, "import")
    _show_cards(dialog, camera)
    dialog.accept()
    settle()
    for question in window.findChildren(QMessageBox):
        question.close()  # whether the file goes to the trash: it stays


def _show_cards(dialog: ImportDialog, camera: Camera) -> None:
    """Show how the columns of a court's own spreadsheet are read, with the first rows as cards."""
    with TemporaryDirectory() as folder:
        sheet = Path(folder) / "referrals.csv"
        sheet.write_text(_SHEET, encoding="utf-8")
        columns = ColumnsDialog(import_sources.read_source(sheet), dialog)
    columns.open()
    camera.take(columns, "import-cards")
    columns.reject()


def _again(office: Office) -> int:
    """Import the same file once more; returns what was added: nothing."""
    from youthcourt.services import imports

    plan = imports.plan_import(asset(REAL), Path("nypd_queens.toml"))
    return office.do(imports.run_import, plan).added


def _print(office: Office, number: str, path: Path) -> int:
    pdf = papers.render_case_papers(office.ask(papers.case_papers, number))
    papers.save_paper(path, pdf)
    return papers.page_count(pdf)
