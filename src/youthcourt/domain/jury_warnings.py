"""What may tie a juror to a case though no tie is on record: told to the clerk alone, never a block.

Source: domain reference, section 5.3 (warn, override with a reason) and section 8, situations 2 and 3.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Warn(StrEnum):
    """What the clerk looks at before somebody sits. Codes, never stories."""

    SAME_SCHOOL = "same_school"
    VICTIM_SCHOOL = "victim_school"
    """The school of a victim who is a minor."""
    SAME_ADDRESS = "same_address"
    SAME_FAMILY = "same_family"
    """The same last name at the same address."""


@dataclass(frozen=True)
class Trace:
    """What a person's record tells that may tie them to somebody, folded; empty where it is unknown."""

    school: str = ""
    home: str = ""
    family: str = ""


@dataclass(frozen=True)
class CaseTraces:
    """What the records of those in a case tell."""

    school: str = ""
    """The respondent's."""
    victim_schools: frozenset[str] = frozenset()
    homes: frozenset[tuple[str, str]] = frozenset()
    """Home and last name of everybody in the case and of their guardians."""


def warned(juror: Trace, case: CaseTraces) -> tuple[Warn, ...]:
    """Return what the clerk should look at before *juror* sits in *case*; nothing where all is clear."""
    home = {family for home, family in case.homes if home and home == juror.home}
    at_home = Warn.SAME_FAMILY if juror.family and juror.family in home else Warn.SAME_ADDRESS
    found = (
        (Warn.SAME_SCHOOL, bool(juror.school) and juror.school == case.school),
        (Warn.VICTIM_SCHOOL, bool(juror.school) and juror.school in case.victim_schools),
        (at_home, bool(home)),
    )
    return tuple(warning for warning, applies in found if applies)
