"""Where a look at a closed case stands, as the file tells it: what the domain's rule says (situation 22)."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

from tests.services.desk import Desk
from tests.services.looks import left
from youthcourt.domain import follow_up
from youthcourt.domain.follow_up import LookState
from youthcourt.services import settings
from youthcourt.store import follow_up_windows
from youthcourt.store.follow_up_windows import LookQuery
from youthcourt.store.tables import FollowUp
from youthcourt.store.unit import Unit

TODAY = date(2027, 6, 1)
_DAYS = (None, TODAY)


def _as_told(unit: Unit, due: date, checked: date | None, counted: date | None) -> None:
    (look,) = unit.find(FollowUp)
    unit.change(look, due_on=due, checked_on=checked, counted_on=counted)


def test_the_file_and_the_rule_tell_the_same_of_every_look(desk: Desk) -> None:
    """The list asks the file and never the rule, row by row; so the rule is held against it here."""
    desk.do(settings.change_settings, followup_second_days=0)
    left(desk, consent=False)
    seen = set()
    for days, agreed, checked, counted in product((-1, 0, 1), (True, False), _DAYS, _DAYS):
        due = TODAY + timedelta(days=days)
        desk.do(_as_told, due, checked, counted)
        # Nobody consented to a look: agreed to are those who need not be asked.
        asked = LookQuery(TODAY, not agreed, date(1990, 1, 1))
        rule = follow_up.state(due, TODAY, agreed=agreed, checked_on=checked, counted_on=counted)
        assert desk.ask(follow_up_windows.by_state, asked) == {rule: 1}, (days, agreed, checked, counted)
        seen.add(rule)
    assert seen == set(LookState)
