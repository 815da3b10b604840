"""What a juror may see or hold. These types have no field for more, so that no bug can show more.

No surname, address, birth date, school, phone, victim's surname or agency number
has a place here. Juror papers and the hearing screen are made from these alone.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from datetime import date
from enum import StrEnum

from youthcourt.domain.errors import BadInput


class ViewKind(StrEnum):
    """What the jurors' screen shows."""

    BLANK = "blank"
    QUESTION = "question"


@dataclass(frozen=True)
class JurorView:
    """One state of the jurors' screen: blank, or one question."""

    kind: ViewKind = ViewKind.BLANK
    name: str = ""
    """First name and last initial, or the case number."""
    step: str = ""
    """Where the hearing stands, in words: ``Your questions``."""
    position: str = ""
    """Which question of how many: ``2 of 4``."""
    text: str = ""
    """The one question."""

    def to_line(self) -> str:
        """Return the view as one line of JSON, without the line break."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_line(cls, line: str) -> JurorView:
        """Return the view in *line*; raises BadInput for anything but these fields as text."""
        try:
            data = json.loads(line)
        except (ValueError, RecursionError) as problem:
            raise BadInput("The hearing screen was sent a line that it cannot read.") from problem
        known = {field.name for field in fields(cls)}
        if not isinstance(data, dict) or not set(data) <= known:
            raise BadInput("The hearing screen was sent a field that jurors may not see.")
        if not all(isinstance(value, str) for value in data.values()):
            raise BadInput("The hearing screen was sent a line that it cannot read.")
        try:
            kind = ViewKind(data.pop("kind", ViewKind.BLANK))
        except ValueError as problem:
            raise BadInput("The hearing screen was sent a line that it cannot read.") from problem
        return cls(kind=kind, **data) if kind is ViewKind.QUESTION else cls()


BLANK = JurorView()
"""The neutral screen."""


@dataclass(frozen=True)
class JurorCase:
    """One case as a juror may hold it on paper."""

    number: str
    """The court's own case number."""
    name: str
    """First name and last initial, told apart within the sitting."""
    offense: str
    """What the young person is said to have done, in the court's words."""
    incident_on: date | None
    facts: str
    """The text cleared for jurors; empty prints lines to write on."""
    room: str = ""
    start: str = ""
    """Time of day as printed: ``9:30 am``."""
