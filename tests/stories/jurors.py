"""How a new court gets its first jurors: five from a spreadsheet, one typed step by step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.stories.keys import (
    choose,
    dialog,
    gone,
    page_of,
    part,
    press,
    push,
    settled,
    tab_to,
    told,
    type_over,
    type_text,
    until,
)
from youthcourt.gui.cases.import_dialog import ImportDialog
from youthcourt.gui.lists.guardian_dialog import GuardianDialog
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.people.new_person_dialog import NewPersonDialog
from youthcourt.gui.people.people_page import PeoplePage
from youthcourt.gui.people.person_page import PersonPage
from youthcourt.gui.people.signed_dialog import OathDialog, PermissionDialog
from youthcourt.services import people
from youthcourt.services.office import Office


def fill(form: QWidget, **typed: str) -> None:
    """Tab to each field in turn and type into it."""
    for name, text in typed.items():
        tab_to(part(form, name))
        type_text(text)


def imports_five_jurors(window: MainWindow, office: Office, folder: Path) -> None:
    """The old list of volunteers comes in from a spreadsheet, with oaths and permissions."""
    head = "GIVEN,FAMILY,BIRTH_DATE,ROLE,OATH_ON,PERMISSION_ON,GUARDIAN_GIVEN,GUARDIAN_FAMILY,GUARDIAN_IS"
    rows = [
        f"{given},Quillfeather,2010-0{at}-11,juror,2026-11-20,2026-11-20,Pat,Quillfeather,parent"
        for at, given in enumerate(("Ada", "Bruno", "Clio", "Dario", "Effie"), 1)
    ]
    (folder / "volunteers.csv").write_text("\n".join([head, *rows, ""]), "utf-8")
    press("Ctrl+I")
    form = dialog(ImportDialog)
    tab_to(part(form, "file_edit"))
    type_over(str(folder / "volunteers.csv"))
    press("Tab")
    settled()
    until(lambda: "5" in part(form, "import_button").text(), f"the rows are shown: {told(form)}")
    push(part(form, "import_button"))
    settled()
    gone(form)
    press("Escape")  # the spreadsheet is kept
    settled()
    ready = [line for line in office.ask(people.list_people) if line.name.endswith("Quillfeather")]
    assert len(ready) >= 5


def adds_the_sixth_by_hand(window: MainWindow, office: Office) -> None:
    """A new person, put in the pool, sworn in, and permitted by a guardian: step by step."""
    press("Ctrl+4")
    push(part(page_of(window, PeoplePage), "new_button"))
    form = dialog(NewPersonDialog)
    fill(form, given_edit="Farid", family_edit="Mansouri", birth_date_date="5/6/2010")
    tab_to(part(form, "role_box"))
    choose(part(form, "role_box"), "Juror")
    press("Return")
    gone(form)
    page = page_of(window, PersonPage)
    push(part(page, "add_guardian_button"))
    guardian = dialog(GuardianDialog)
    fill(guardian, given_edit="Samir", family_edit="Mansouri")
    press("Return")
    gone(guardian)
    push(part(page, "oath_button"))
    oath = dialog(OathDialog)
    press("Return")
    gone(oath)
    push(part(page, "permission_button"))
    permission = dialog(PermissionDialog)
    press("Return")
    gone(permission)
    farid = next(line for line in office.ask(people.list_people) if line.name == "Farid Mansouri")
    assert farid.juror_ready == ""
