"""The page of one case: what is next on top, and tabs of one screen each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.eligibility import Result
from youthcourt.domain.own_fields import Subject
from youthcourt.domain.stages import BEFORE_HEARING, EXITS, LATE_EXITS, Stage
from youthcourt.gui.cases.after_tab import AfterTab
from youthcourt.gui.cases.case_help import help_of
from youthcourt.gui.cases.contacts_tab import ContactsTab
from youthcourt.gui.cases.dialogs import ReasonDialog
from youthcourt.gui.cases.early_ends import EarlyEnd, early_ends
from youthcourt.gui.cases.facts_line import FactsLine, PeopleLinks
from youthcourt.gui.cases.facts_tab import FactsTab
from youthcourt.gui.cases.family_tab import FamilyTab
from youthcourt.gui.cases.files_tab import FilesTab
from youthcourt.gui.cases.hearing_tab import HearingTab
from youthcourt.gui.cases.interview_tab import InterviewTab
from youthcourt.gui.cases.needs import Mend, Need, NeedsRow, needs_of
from youthcourt.gui.cases.next_step import next_step
from youthcourt.gui.cases.overview_tab import OverviewTab
from youthcourt.gui.cases.restitution_tab import RestitutionTab
from youthcourt.gui.cases.timeline_tab import TimelineTab
from youthcourt.gui.cases.tones import tone_of
from youthcourt.gui.cases.victims_tab import VictimsTab
from youthcourt.gui.cases.waiting_tabs import WaitingTabs
from youthcourt.gui.cases.way_out_tab import WayOutTab
from youthcourt.gui.forms.case import Ui_CasePage
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.leaving_fields import LeavingFields
from youthcourt.gui.kit.marks import clear_marks, point_out
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.tab_focus import TabFocus
from youthcourt.gui.kit.table import Table
from youthcourt.gui.lists.short_list import short_lists
from youthcourt.look import plain
from youthcourt.look.chips import Chip
from youthcourt.look.tokens import Tone
from youthcourt.services import intake, stages
from youthcourt.services.cases import case_page
from youthcourt.services.quick_facts import linked_people, quick_facts

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_EARLY = frozenset({Stage.INELIGIBLE, Stage.NO_CONTACT, Stage.CONSENT_DECLINED, Stage.REFERRER_WITHDREW})
_REOPENED = _EARLY | LATE_EXITS
_TAKEN_IN = frozenset({Stage.REFERRED, Stage.SCREENING, Stage.INTAKE})
"""Where closing asks for no more than a reason: nothing was agreed yet."""


class CasePage(QWidget):
    """Everything of one case."""

    open_person = Signal(str)
    open_case = Signal(str)
    open_sitting = Signal(object)
    open_hearing = Signal(str)
    open_case_papers = Signal(str)
    open_case_paper = Signal(str, str)
    """The case's number, and one paper of its way out."""
    book_interview = Signal(str)
    note_harm = Signal(str)
    back = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._number = ""
        self._ui = Ui_CasePage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        self.overview = OverviewTab(self._ui, office, self)
        self.family, self.facts = FamilyTab(self._ui, office, self), FactsTab(self._ui, office, self)
        self.hearing = HearingTab(self._ui, office, self)
        self.after, self.contacts = AfterTab(office, self), ContactsTab(office, self)
        self._ui.after_place.addWidget(self.after)
        self.interview, self.victims = InterviewTab(office, self), VictimsTab(office, self)
        self.restitution = RestitutionTab(office, self)
        self.way_out = WayOutTab(office, self)
        self.timeline, self.files = TimelineTab(office, self), FilesTab(office, self)
        self.facts_line, self.people_links = FactsLine(self), PeopleLinks(self)
        self._add_tabs()
        self._waiting = WaitingTabs(self._ui.tabs)
        TabFocus(self._ui.tabs)
        self.needs = NeedsRow(self._mend)
        self._ui.page_column.insertWidget(self._ui.page_column.indexOf(self._ui.message_bar), self.needs)
        self._connect()
        self._ui.own_box.set_up(office, Subject.CASE)
        self._exports = short_lists(self, office, self._tables(), self._waiting.show_all)
        LeavingFields(self, (*self.overview.inputs, self._ui.facts_edit), self._field_left)
        self._ui.offense_rows.left.connect(self._field_left)

    def _add_tabs(self) -> None:
        """Put the tabs that have forms of their own where a case comes to them; the history stays last."""
        tabs = self._ui.tabs
        tabs.insertTab(2, self.contacts, words.text("Contacts"))
        tabs.insertTab(3, self.interview, words.text("Interview"))
        tabs.insertTab(4, self.victims, words.text("Victims"))
        last = tabs.indexOf(self._ui.history_tab)
        tabs.insertTab(last, self.restitution, words.text("Restitution"))
        tabs.insertTab(last + 1, self.way_out, words.text("Way out"))
        tabs.insertTab(last + 2, self.files, words.text("Files"))
        tabs.insertTab(last + 3, self.timeline, words.text("Timeline"))
        column = self._ui.page_column
        column.insertWidget(column.indexOf(self._ui.next_label), self.facts_line)
        self._ui.column_10.insertWidget(self._ui.column_10.indexOf(self._ui.row_6) + 1, self.people_links)
        self._alone_chip = Chip(self)
        self._ui.row_4.insertWidget(2, self._alone_chip)

    def _tables(self) -> dict[str, Table]:
        ui = self._ui
        return {
            "guardians": ui.guardians_table,
            "victims and witnesses": ui.parties_table,
            "consents": ui.consents_table,
            "hearings": ui.hearings_table,
            **self.after.tables,
            "screenings": ui.screenings_table,
            "stages": ui.stages_table,
            "linked cases": ui.linked_table,
            **self.contacts.tables,
            **self.victims.tables,
            **self.restitution.tables,
            **self.way_out.tables,
            **self.files.tables,
            **self.timeline.tables,
        }

    def _connect(self) -> None:
        ui = self._ui
        ui.back_button.clicked.connect(self.back)
        ui.papers_button.clicked.connect(lambda: self.open_case_papers.emit(self._number))
        ui.move_button.clicked.connect(self._move)
        ui.decide_button.clicked.connect(self._decide)
        ui.person_button.clicked.connect(lambda: self.open_person.emit(self._page.line.respondent_id))
        self.overview.open_case.connect(self.open_case)
        self.overview.book_interview.connect(self.book_interview)
        self.contacts.open_person.connect(self.open_person)
        self.interview.note_harm.connect(lambda: self.note_harm.emit(self._number))
        self.hearing.open_sitting.connect(self.open_sitting)
        self.hearing.open_hearing.connect(self.open_hearing)
        self.way_out.open_case.connect(self.open_case)
        self.way_out.open_paper.connect(self.open_case_paper)
        self.timeline.lead.connect(self.show_part)
        self.timeline.open_papers.connect(self.open_case_papers)
        self.people_links.open_person.connect(self.open_person)

    def load(self, number: str) -> None:
        """Show a case; raises NotFound."""
        self._number, self._page = number, self._office.ask(case_page, number)
        page, line, ui = self._page, self._page.line, self._ui
        ui.title.setText(f"{line.number}  {line.name}".rstrip())
        ui.stage_chip.show_status(tone_of(line.stage), words.label(line.stage))
        step = next_step(line)
        if line.stage is Stage.REFERRED and page.nobody_to_contact:
            step = words.text("Nobody of the family may be contacted: decide how it goes on")
        ui.next_label.setText(words.text("Next: {step}", step=step) if step else "")
        ui.next_label.setVisible(bool(step))
        ui.move_button.setText(
            words.text("&Reopen the case…") if line.stage in _REOPENED else words.text("&Close the case…")
        )
        ui.move_button.setEnabled(line.stage not in EXITS or line.stage in _REOPENED)
        ui.decide_button.setEnabled(line.stage in BEFORE_HEARING or line.stage is Stage.INELIGIBLE)
        self.needs.show_needs(needs_of(page))
        self._order()
        for waiting in (self.family, self.contacts):
            waiting.take(page)
        for tab in (self.overview, self.facts, self.hearing):
            tab.show_case(page)
        by_page = (self.contacts, self.victims, self.way_out)
        by_number = (self.interview, self.restitution, self.files, self.timeline)
        self._waiting.wait({
            ui.family_tab: partial(self.family.show_case, page),
            ui.facts_tab: self.facts.show_found,
            ui.after_tab: partial(self.after.show_case, number),
            **{tab: partial(tab.show_case, page) for tab in by_page},
            **{tab: partial(tab.show_case, number) for tab in by_number},
        })  # fmt: skip
        self.facts_line.show_facts(self._office.ask(quick_facts, number))
        self.people_links.show_people(self._office.ask(linked_people, number))
        self._alone_chip.show_status(Tone.OVERDUE, words.text("Do not contact") if page.left_alone else "")
        ui.own_box.show_record(number)

    @property
    def help_page(self) -> str:
        """The page of the help for the tab in front."""
        return help_of(self._ui.tabs.currentWidget())

    def show_part(self, name: str) -> None:
        """Begin on the tab called *name*: ``family``, ``facts``, ``hearing``, ``after`` …"""
        made = ("contacts", "interview", "victims", "restitution", "way_out", "files", "timeline")
        of: QWidget = getattr(self, name) if name in made else getattr(self._ui, f"{name}_tab")
        self._ui.tabs.setCurrentWidget(of)

    def _order(self) -> None:
        """Let Tab go through what is needed, which stands above the tabs, before it goes into them."""
        before: QWidget = self._ui.move_button
        for button in self.needs.buttons:
            self.setTabOrder(before, button)
            before = button

    def refresh(self, topics: frozenset[str]) -> None:
        """Show the case again when it or its people changed; text being typed is saved first by leave."""
        if self._number and concerns(
            topics, f"case:{self._number}", "cases", "people", "person", "contacts", "own_fields"
        ):
            self.load(self._number)

    def leave(self) -> bool:
        """Save what is typed on the tabs; where that is refused, go to the field and return False."""
        begun = self._save(go=True) and self.interview.leave() and self.timeline.leave()
        return begun and self._ui.own_box.leave()

    def put_back(self) -> None:
        """Put back what stands in the court's own fields and could not be saved."""
        self._ui.own_box.put_back()

    def _field_left(self) -> None:
        """Save as a field is left; one that cannot be saved is marked, and nobody is held in it."""
        self._save(go=False)

    def _save(self, *, go: bool) -> bool:
        clear_marks(self)
        with refusals_shown(self) as outcome:
            self.overview.save()
            self.facts.save()
        if outcome.refused is not None:
            point_out(self, outcome.refused, go=go)
        return outcome.refused is None

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._ui.tabs.setFocus()

    def commands(self) -> tuple[QAction, ...]:
        """Return the page's own commands; its buttons carry access keys."""
        return (*self.contacts.commands(), *self.interview.commands(), self._exports)

    def _mend(self, need: Need) -> None:
        """Go to where something missing is put right."""
        if need.mend is Mend.DECIDE:
            self._decide()
        elif need.mend is Mend.FACTS:
            self._ui.tabs.setCurrentWidget(self._ui.facts_tab)
            self._ui.facts_edit.setFocus()
        elif need.mend is Mend.STUDENT:
            self.open_person.emit(self._page.line.respondent_id)
        elif need.mend is Mend.SCHEDULE:
            self._ui.tabs.setCurrentWidget(self._ui.hearing_tab)
            self.hearing.schedule()
        else:
            self._ui.tabs.setCurrentWidget(self._ui.family_tab)
            self.family.mend(need)

    def _decide(self) -> None:
        choices = [(words.label(result), result) for result in Result]
        about = "\n".join(self._page.line.reasons) or words.text("The court's rules say: eligible.")
        ReasonDialog(
            self,
            words.text("Decide on eligibility"),
            about,
            choices,
            lambda result, why: self._office.do(intake.decide, self._number, Result(str(result)), why),
            None if self._page.line.result is Result.NEEDS_DECISION else self._page.line.result,
        ).open()

    def _move(self) -> None:
        stage = self._page.line.stage
        if stage in _EARLY:
            ReasonDialog(
                self,
                words.text("Reopen the case"),
                words.text("The case goes back to intake."),
                [(words.label(Stage.INTAKE), Stage.INTAKE)],
                lambda _stage, why: self._office.do(stages.reopen_case, self._number, why),
            ).open()
            return
        if stage not in _TAKEN_IN:
            self._ui.tabs.setCurrentWidget(self.way_out)
            (self.way_out.reopen if stage in LATE_EXITS else self.way_out.close_case)()
            return
        ends = {end.key: end for end in early_ends(end for end in self._page.exits if end in EXITS)}
        ReasonDialog(
            self,
            words.text("Close the case"),
            words.text("The case ends here. Its history is kept."),
            [(end.told, key) for key, end in ends.items()],
            lambda key, why: self._close_early(ends[str(key)], why),
        ).open()

    def _close_early(self, end: EarlyEnd, why: str) -> None:
        self._office.do(stages.close_case, self._number, end.stage, why, end.reason)
