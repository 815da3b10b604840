"""How a hearing's row says back what is typed, and shows what is recorded, in letters and in words."""

from __future__ import annotations

from youthcourt import words
from youthcourt.domain import keying
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.sanctions import Decision
from youthcourt.services.hearings import RecordedHearing
from youthcourt.services.keying import KeyingSheet, Letters


def letter_of(letters: dict[str, bool] | dict[str, HearingResult], meant: object) -> str:
    """Return the letter of what is meant."""
    return next((letter for letter, what in letters.items() if what is meant), "")


def result_words(letters: Letters, letter: str) -> str:
    """Return what a letter says came of a hearing; nothing for one that says nothing."""
    meant = letters.put_off.get(letter) or letters.results.get(letter)
    return words.label(meant) if meant else ""


def figures(count: str) -> str:
    """Return three figures as they are typed, without blanks where each is one figure."""
    return count.replace(" ", "") if len(count) == 5 else count


def in_short_hand(recorded: RecordedHearing, sheet: KeyingSheet) -> str:
    """Return what was decided in the short hand; nothing where a kind is no longer on the list."""
    standing = [item for item in recorded.items if not item.replaced]
    known = {offer.item.code for offer in sheet.offers}
    if not {item.code for item in standing} <= known:
        return ""
    decisions = [Decision(item.code, item.amount, item.topic, item.judge_initials) for item in standing]
    return keying.told_items(decisions, sheet.offers)


def recorded_in_words(recorded: RecordedHearing) -> str:
    """Return what was decided as it stands, in words."""
    standing = (item for item in recorded.items if not item.replaced)
    return "; ".join(
        words.amount(item.label, int(item.amount * 100), item.unit, item.topic) for item in standing
    )


def in_words(decisions: tuple[Decision, ...], sheet: KeyingSheet) -> str:
    """Return what is typed as decided, in words."""
    known = {offer.item.code: offer.item for offer in sheet.offers}
    return "; ".join(
        words.amount(known[one.code].label, int(one.amount * 100), known[one.code].unit, one.topic)
        for one in decisions
    )
