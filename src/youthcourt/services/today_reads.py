"""What the page of the day is made from: everything open in the court, read once, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from youthcourt.domain.calls import CALLED_AT
from youthcourt.domain.consent import OnFile
from youthcourt.domain.eligibility import Rule, RuleKind
from youthcourt.domain.guardians import Tie
from youthcourt.domain.ladder import Proposal
from youthcourt.domain.missing import Missing
from youthcourt.domain.stages import BEFORE_HEARING
from youthcourt.domain.today import TodayKind
from youthcourt.services.closing_readers import papers_waiting
from youthcourt.services.duty_missed import Missed, to_be_set
from youthcourt.services.duty_possible import free_for
from youthcourt.services.eligibility_rules import active_rules
from youthcourt.services.intake_due import IntakeDays
from youthcourt.services.ladder import all_done, proposals
from youthcourt.services.left_alone import Reach, families
from youthcourt.services.missing import (
    answers_by_number,
    enrollment_missing,
    on_file_by_number,
    signatures_missing,
    ties_by_person,
)
from youthcourt.services.person_lines import full_name
from youthcourt.services.settings import CourtSettings, settings
from youthcourt.services.today_lines import Goal, TodayLine, when_words
from youthcourt.services.tries import Returns
from youthcourt.store import (
    find_duty,
    find_enquiries,
    find_enrollment,
    find_following,
    find_guardians,
    find_obligations,
    find_today,
)
from youthcourt.store.unit import Unit

Rows = Sequence[Any]


@dataclass(frozen=True)
class Desk:
    """All that is open on a day. Rows are those of ``find_today``."""

    day: date
    chosen: CourtSettings
    cases: Mapping[str, Any]
    """Open cases by number."""
    on_file: Mapping[str, Sequence[OnFile]]
    ties: Mapping[str, Sequence[Tie]]
    """Of the respondents of open cases, by their key."""
    hearings: Rows
    sittings: Rows
    sanctions: Rows
    asked_for: Rows
    """Requests for more time that wait for an answer."""
    unread: Rows
    """Letters and essays that nobody has read."""
    duties: Rows
    """Duties with sittings left to serve, of open cases."""
    missed_duty: Mapping[str, Missed]
    """Sittings of duty that somebody did not come to, with no other day set, by duty."""
    appointments: Rows
    uncollected: Rows
    left_alone: Mapping[str, Reach]
    """Cases whose family is called, of which somebody is not to be contacted."""
    unclosed: Rows
    """Sittings whose attendance is to be closed, or is being corrected."""
    places_free: Rows
    """Who waits first at each later sitting where a place is free."""
    proposed: Mapping[str, Proposal]
    """What the ladder proposes in open cases, by number."""
    done: frozenset[str]
    """Open cases in which nothing that was decided is left to do."""
    steps: Mapping[str, Any]
    """The last rung taken in open cases, by the case's key."""
    events: Rows
    closings: Rows
    days: IntakeDays
    returns: Returns
    """Of which cases before the hearing was set the return is proposed."""
    enquiries: Rows
    """Enquiries that nobody went on with for as long as the court allows."""
    rules: Sequence[Rule]
    students: Mapping[str, Any]
    """What is known of enrollment in cases before their hearing, by number; read where a rule asks for it."""

    def lacks(self, row: Any, on: date) -> list[Missing]:
        """Return what a hearing of an open case on *on* still lacks but for the decision."""
        told = self.students.get(row.number)
        asked = enrollment_missing(self.rules, row.birth_date, on, told) if told else []
        return asked + signatures_missing(
            self.chosen,
            row.birth_date,
            on,
            self.on_file.get(row.number, ()),
            self.ties.get(row.respondent_id, ()),
        )

    def of_case(
        self,
        kind: TodayKind,
        row: Any,
        what: str,
        due: date | None = None,
        *,
        record: str = "",
        tab: str = "",
    ) -> TodayLine:
        """Return a line that opens the case of *row*, known by *record* or by the case's number."""
        when, late = (when_words(due, self.day), due < self.day) if due else ("", False)
        who = full_name(row.given, row.family, row.suffix) or row.agency_number
        key = record or row.number
        return TodayLine(kind, key, what, who, row.number, due, when, late, Goal.CASE, row.number, tab)


def read_desk(unit: Unit) -> Desk:
    """Read all that is open: neither the number of reads nor what they read grows with what has ended."""
    open_cases = find_today.open_cases(unit)
    chosen = settings(unit)
    rules = [rule for rule in active_rules(unit) if rule.kind is RuleKind.ENROLLED]
    return Desk(
        day=unit.today,
        chosen=chosen,
        cases={row.number: row for row in open_cases},
        on_file=on_file_by_number(find_today.consents_of(unit, BEFORE_HEARING)),
        ties=ties_by_person(find_guardians.ties_of_open(unit)),
        hearings=find_today.hearings(unit),
        sittings=find_today.sittings(unit, unit.today),
        sanctions=find_today.sanctions(unit),
        asked_for=find_obligations.asked_for(unit),
        unread=find_obligations.unread(unit),
        duties=find_today.duties(unit),
        missed_duty=to_be_set(unit),
        appointments=find_today.appointments_to_see_to(unit),
        uncollected=find_today.uncollected(unit, unit.today),
        left_alone=families(unit, CALLED_AT),
        unclosed=find_duty.unclosed(unit, unit.today - timedelta(days=chosen.unclosed_days)),
        places_free=free_for(unit),
        proposed=proposals(unit, open_cases),
        done=all_done(unit, open_cases),
        steps={row.case_id: row for row in find_following.steps(unit)},
        events=find_following.waiting_events(unit),
        closings=papers_waiting(unit),
        days=IntakeDays(unit),
        returns=Returns(unit),
        enquiries=find_enquiries.waiting_since(unit, unit.today - timedelta(days=chosen.enquiry_days)),
        rules=rules,
        students=answers_by_number(find_enrollment.answers_at(unit, BEFORE_HEARING)) if rules else {},
    )
