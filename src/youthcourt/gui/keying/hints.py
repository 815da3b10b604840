"""What a cell wants, said in one line above the grid while the cursor is in it; and the heads of columns."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from PySide6.QtWidgets import QLabel

from youthcourt import words
from youthcourt.gui.keying.grid_row import Strip, Who
from youthcourt.gui.keying.hearing_row import CAME, COUNT, DATES, DAY, FORE, ITEMS, JUDGE, SIGNED, UNANIMOUS
from youthcourt.gui.keying.juror_row import BREAK, CODE, TIME
from youthcourt.gui.keying.told import result_words
from youthcourt.look import plain, theme
from youthcourt.look.plain import Role
from youthcourt.services.catalogue import CriterionLine
from youthcourt.services.keying import KeyingSheet, Letters


def roster_heads() -> tuple[Strip, list[QLabel]]:
    """Return the heads of the roster's columns."""
    told = (
        (words.text("Came"), CODE), (words.text("From"), TIME), (words.text("Until"), TIME),
        (words.text("Break"), BREAK),
    )  # fmt: skip
    heads = [_head(text, width) for text, width in told]
    return Strip(Who(words.text("Juror"), role=Role.FIELD), (heads,), heading=True), heads


def hearing_heads(parts: tuple[CriterionLine, ...]) -> tuple[Strip, list[QLabel]]:
    """Return the heads of the hearings' columns; a part of a criterion has its number and a letter."""
    tally = [_head(words.text("Heard"), CAME), _head(words.text("Seat"), FORE)]
    for part in parts:
        head = _head(short_part(part), COUNT)
        plain.set_tip(head, words.text(part.words))
        tally.append(head)
    decided = [
        _head(words.text("Decided"), 0), _head(words.text("All?"), UNANIMOUS),
        _head(words.text("Judge"), JUDGE), _head(words.text("Day"), DAY),
        _head(words.text("Signed"), SIGNED), _head(words.text("Dates"), DATES),
    ]  # fmt: skip
    return Strip(Who(words.text("Hearing"), role=Role.FIELD), (tally, decided), heading=True), [
        *tally,
        *decided,
    ]


def short_part(part: CriterionLine) -> str:
    """Return how the head of a column calls a part: ``1``, ``2 F`` for the family."""
    letter = {"2-family": words.text("F"), "2-community": words.text("C"), "2-victim": words.text("V")}
    return f"{part.criterion} {letter.get(part.part, '')}".strip()


def _head(text: str, width: int) -> QLabel:
    head = plain.label(text, Role.CAPTION)
    if width:
        head.setProperty("room", width)
        head.setFixedWidth(theme.scaled(width))
    else:
        head.setMinimumWidth(ITEMS)
    return head


def refit(heads: list[QLabel]) -> None:
    """Give heads their room at the text size in force."""
    for head in heads:
        if head.property("room"):
            head.setFixedWidth(theme.scaled(int(head.property("room"))))


def hint(name: str, sheet: KeyingSheet, letters: Letters) -> str:
    """Return what is typed into the cell called *name*."""
    parts = {part.part: part for part in sheet.parts}
    if name in parts:
        return words.text(
            "{part}  {words}: how many ballots say not yet, partly, yes, such as 015.",
            part=short_part(parts[name]),
            words=words.text(parts[name].words),
        )
    told = {
        "code": lambda: _legend(letters.codes),
        "time_in": lambda: words.text("From when: 905, 9:05 or 1220. Enter keeps what stands and goes on."),
        "time_out": lambda: words.text("Until when: 905, 9:05 or 1220. Enter keeps what stands and goes on."),
        "break": lambda: words.text("Break in minutes, if there was one."),
        "came": lambda: _results(letters),
        "foreperson": lambda: words.text("The foreperson, by the number of the seat."),
        "items": lambda: _offers(sheet),
        "unanimous": lambda: words.text("Unanimous? {letters}", letters=_answers(letters)),
        "judge": lambda: words.text("The judge who approved: a name, or how one of its words begins."),
        "approved_on": lambda: words.text("Day of the approval; nothing while the judge has not approved."),
        "dates": lambda: _dates(sheet),
        "signed": lambda: words.text("Who signed the agreement: {letters}", letters=_signers(letters)),
    }
    return told[name]()


def _legend(letters: Mapping[str, Enum]) -> str:
    return "   ".join(f"{letter} {words.label(what).lower()}" for letter, what in letters.items())


def _results(letters: Letters) -> str:
    return "   ".join(f"{letter} {result_words(letters, letter).lower()}" for letter in letters.results)


def _dates(sheet: KeyingSheet) -> str:
    offered = "   ".join(f"{at} {words.brief_day(day)}" for at, day in enumerate(sheet.dates, 1))
    return words.text("Dates chosen for jury duty, such as 13: {offered}", offered=offered)


def _answers(letters: Letters) -> str:
    said = {True: words.text("yes"), False: words.text("no")}
    return "   ".join(f"{letter} {said[meant]}" for letter, meant in letters.answers.items())


def _signers(letters: Letters) -> str:
    said = {"respondent": words.text("young person"), "guardian": words.text("guardian")}
    return "   ".join(f"{letter} {said[who.value]}" for letter, who in letters.signers.items())


def _offers(sheet: KeyingSheet) -> str:
    offered = "   ".join(f"{offer.mark} {offer.label.lower()}" for offer in sheet.offers)
    return words.text(
        "{offered}. How much comes after the letter: {example}. A comma begins a topic, a semicolon ends it, "
        "/ is followed by the judge's initials.",
        offered=offered,
        example="s20 j3",
    )
