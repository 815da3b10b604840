"""A hearing as its papers come out of the folder: the tally, the result, the agreement."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale

from youthcourt import words
from youthcourt.domain import keying
from youthcourt.domain.errors import BadInput, YouthCourtError
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.sanctions import Decision
from youthcourt.gui.keying.cell import Cell, one_letter, three_figures
from youthcourt.gui.keying.grid_row import GridRow, Who
from youthcourt.gui.kit.date_words import Lean, Order, Reading, read_date
from youthcourt.gui.kit.dates import locale_order
from youthcourt.look.plain import Role
from youthcourt.services.hearings import RecordedHearing
from youthcourt.services.keyed import KeyedHearing
from youthcourt.services.keying import HearingLine, KeyingSheet, Letters, clock_told

CAME, FORE, COUNT, ITEMS, UNANIMOUS, JUDGE, DAY, SIGNED, DATES = 46, 44, 46, 120, 42, 100, 66, 52, 56


@dataclass(frozen=True)
class Known:
    """What every row of a sitting reads by."""

    sheet: KeyingSheet
    letters: Letters
    today: Callable[[], date]
    absent: Callable[[], frozenset[str]]
    """Who did not vote by the roster as it is typed."""


class HearingRow(GridRow):
    """Typed as the papers come; what is recorded rests, and only what is missing is asked."""

    def __init__(self, line: HearingLine, known: Known) -> None:
        self._known, self._line = known, line
        called = line.line.called
        self._parts = [part.part for part in known.sheet.parts]
        tally = [
            Cell("came", words.text("{name}: what came of it, a letter", name=called), CAME, one_letter),
            Cell(
                "foreperson", words.text("{name}: seat of the foreperson", name=called), FORE, self._is_seat
            ),
            *(
                Cell(part.part, f"{called}: {words.text(part.words)}", COUNT, three_figures)
                for part in known.sheet.parts
            ),
        ]
        decided = [
            Cell("items", words.text("{name}: what was decided, or the reason", name=called)),
            Cell("unanimous", words.text("{name}: unanimous, a letter", name=called), UNANIMOUS, one_letter),
            Cell("judge", words.text("{name}: judge who approved", name=called), JUDGE),
            Cell("approved_on", words.text("{name}: day of the approval", name=called), DAY),
            Cell("signed", words.text("{name}: who signed the agreement", name=called), SIGNED),
            Cell("dates", words.text("{name}: dates of jury duty, by their figures", name=called), DATES),
        ]
        start = clock_told(line.line.start)
        who = Who(called, words.listing((line.line.room, start)), Role.EMPHASIS)
        super().__init__(line.line.hearing_id, who, (tally, decided))
        self.cells["items"].adds = True
        self.show_line(line)

    def show_line(self, line: HearingLine) -> None:
        """Show what stands; what is typed and not saved stays as well."""
        was_saved, self._line = self.saved, line
        recorded = line.recorded
        whole = recorded is not None and not line.waits_for_judge and len(line.signed) == 2
        self.saved = not line.to_be_heard and (recorded is None or whole)
        if recorded is not None and not (self.begun and not was_saved and line.waits_for_judge):
            self._fill(line, recorded)
        elif recorded is None and not line.to_be_heard:
            self._show_letter(line.line.result)
        self._rest()
        if recorded is not None or self.saved:
            self.begun = self.begun and line.waits_for_judge and not was_saved
            self.clear_marks()
            self.say(self._stands(line))
        else:
            self.begun = self.begun or (was_saved and bool(self.cells["came"].text()))  # it was undone
            if not self.wrong:
                self.changed()

    def gone(self) -> None:
        """The hearing left the docket: it was put off, or the case went back."""
        if not self.saved:
            self.saved, self.begun = True, False
            for cell in self.cells.values():
                cell.rest(True)
            self.clear_marks()
            self.say(words.text("No longer on the docket. Saved."))

    def keyed(self) -> KeyedHearing:
        """Return what is typed; raises BadInput, naming the cell."""
        texts, letters = self.texts(), self._known.letters
        signed = keying.read_letters(texts["signed"], letters.signers, field="signed")
        result = keying.read_letter(texts["came"], letters.results, field="came")
        if result is not HearingResult.HEARD:
            return KeyedHearing(result, reason=texts["items"])
        dates = keying.read_figures(texts["dates"], self._known.sheet.dates, field="dates")
        judge, day = self._judge(texts["judge"]), self._day(texts["approved_on"])
        if not self._line.to_be_heard:
            return KeyedHearing(result, judge_id=judge, approved_on=day, signed=signed, dates=dates)
        counts = (keying.read_count(texts[part], part) for part in self._parts)
        return KeyedHearing(
            result,
            foreperson_id=keying.read_seat(texts["foreperson"], self._line.seats),
            counts=tuple(count for count in counts if count is not None),
            items=keying.read_items(texts["items"], self._known.sheet.offers),
            unanimous=keying.read_letter(texts["unanimous"], letters.answers, field="unanimous"),
            judge_id=judge,
            approved_on=day,
            signed=signed,
            dates=dates,
            absent=self._known.absent(),
        )

    def changed(self) -> None:
        self._rest()
        result = self._result()
        if result is HearingResult.HEARD:
            self.say(self._decided() or ", ".join(map(words.text, self._line.line.missing)))
        else:
            self.say(words.label(result) if result is not None else "")

    def _typed(self, cell: Cell) -> None:
        if cell.name == "came" and self._line.to_be_heard:
            if self._result() is HearingResult.HEARD:
                self._propose()
            else:
                self._take_back_proposal()
        super()._typed(cell)

    def _usual(self) -> dict[str, str]:
        sheet = self._known.sheet
        return {
            "items": f"{sheet.usual_items} " if sheet.usual_items else "",
            "unanimous": _letter(self._known.letters.answers, True),
            "judge": dict(sheet.judges).get(self._line.judge_id or "", ""),
            "approved_on": self._day_told(sheet.held_on),
        }

    def _take_back_proposal(self) -> None:
        """A hearing that was not held has nothing usual: a reason is typed instead."""
        for name, text in self._usual().items():
            if self.cells[name].text() == text:
                self.cells[name].clear()

    def _propose(self) -> None:
        """Fill in what is usual in this court where nothing stands: all of it is seen, and typed over."""
        for name, text in self._usual().items():
            if not self.cells[name].text():
                self.cells[name].setText(text)
                self.cells[name].setCursorPosition(0)

    def _rest(self) -> None:
        """Let rest what is not asked: what is recorded, and what a hearing that was not held has not."""
        line, result = self._line, self._result()
        heard = result is None or result is HearingResult.HEARD
        asked = set(self.cells) if heard else {"came"}
        if result in (HearingResult.NO_SHOW, HearingResult.CONTINUED):
            asked.add("items")
        if line.recorded is not None:
            asked = {"judge", "approved_on"} if line.waits_for_judge else set()
            asked |= {"signed"} if len(line.signed) < 2 else set()
            asked |= {"dates"} if asked else set()
        if not self._known.sheet.dates:
            asked -= {"dates"}
        for name, cell in self.cells.items():
            cell.rest(self.saved or name not in asked)
        reason = words.text("Why, in a few words") if not heard else ""
        self.cells["items"].setPlaceholderText(reason if "items" in asked else "")

    def _decided(self) -> str:
        """Return in words what is typed as decided; what cannot be read yet says so when the row is left."""
        sheet = self._known.sheet
        try:
            decided = _in_words(keying.read_items(self.cells["items"].text(), sheet.offers), sheet)
            dates = keying.read_figures(self.cells["dates"].text(), sheet.dates, field="dates")
        except YouthCourtError:
            return ""
        told = (
            words.text("duty on {dates}", dates=words.listing(map(words.brief_day, dates))) if dates else ""
        )
        return "; ".join(part for part in (decided, told) if part)

    def _stands(self, line: HearingLine) -> str:
        recorded = line.recorded
        if recorded is None:
            return words.text("{result}. Saved.", result=words.label(line.line.result))
        decided = _recorded_in_words(recorded)
        if recorded.approved_on is None:
            return words.text("{decided}. Recorded; waits for the judge.", decided=decided)
        if len(line.signed) < 2:
            return words.text("{decided}. Approved; a signature is missing.", decided=decided)
        return words.text("{decided}. Saved.", decided=decided)

    def _fill(self, line: HearingLine, recorded: RecordedHearing) -> None:
        self._show_letter(HearingResult.HEARD)
        sheet, letters = self._known.sheet, self._known.letters
        counts = {count.part: f"{count.not_yet} {count.partly} {count.yes}" for count in recorded.counts}
        seat = next((seat.number for seat in line.line.panel if seat.person_id == recorded.foreperson_id), "")
        told = {
            "foreperson": str(seat),
            **{part: _narrow(counts.get(part, "")) for part in self._parts},
            "items": _short(recorded, sheet),
            "unanimous": _letter(letters.answers, recorded.unanimous),
            "judge": dict(sheet.judges).get(recorded.judge_id or "", ""),
            "approved_on": self._day_told(recorded.approved_on or sheet.held_on),
            "signed": "".join(letter for letter, who in letters.signers.items() if who in line.signed),
        }
        for name, text in told.items():
            self.cells[name].setText(text)
            self.cells[name].setCursorPosition(0)

    def _show_letter(self, result: HearingResult) -> None:
        self.cells["came"].setText(_letter(self._known.letters.results, result))

    def _result(self) -> HearingResult | None:
        return self._known.letters.results.get(self.cells["came"].text().strip().lower())

    def _is_seat(self, text: str) -> bool:
        """Say whether *text* is a seat, and no longer number begins so."""
        seats = [str(number) for number in self._line.seats]
        return text in seats and not any(seat != text and seat.startswith(text) for seat in seats)

    def _judge(self, typed: str) -> str | None:
        """Return who is meant by a name or the beginning of one of its words."""
        wanted = typed.strip().casefold()
        if not wanted:
            return None
        found = [
            key for key, name in self._known.sheet.judges
            if wanted == name.casefold() or any(word.startswith(wanted) for word in name.casefold().split())
        ]  # fmt: skip
        whole = [key for key, name in self._known.sheet.judges if name.casefold() == wanted]
        if len(whole or found) != 1:
            raise BadInput(
                "“{typed}” is not the name of one judge here. Type it in full, or add the person first.",
                field="judge",
                typed=typed.strip(),
            )
        return (whole or found)[0]

    def _day(self, typed: str) -> date | None:
        if not typed.strip():
            return None
        how = Reading(self._known.today(), _order(), Lean.PAST)
        try:
            return read_date(typed, how)
        except BadInput as problem:
            told = {name: value for name, value in problem.values.items() if name != "field"}
            raise BadInput(problem.template, field="approved_on", **told) from problem

    @staticmethod
    def _day_told(day: date) -> str:
        """Return a day as it is typed here, without its year."""
        return f"{day.day}/{day.month}" if _order() is Order.DAY_FIRST else f"{day.month}/{day.day}"


def _order() -> Order:
    return locale_order(QLocale())


def _letter(letters: dict[str, bool] | dict[str, HearingResult], meant: object) -> str:
    return next((letter for letter, what in letters.items() if what is meant), "")


def _narrow(count: str) -> str:
    """Return three figures as they are typed, without blanks where each is one figure."""
    return count.replace(" ", "") if len(count) == 5 else count


def _short(recorded: RecordedHearing, sheet: KeyingSheet) -> str:
    """Return what was decided in the short hand; nothing where a kind is no longer on the list."""
    standing = [item for item in recorded.items if not item.replaced]
    known = {offer.item.code for offer in sheet.offers}
    if not {item.code for item in standing} <= known:
        return ""
    decisions = [Decision(item.code, item.amount, item.topic, item.judge_initials) for item in standing]
    return keying.told_items(decisions, sheet.offers)


def _recorded_in_words(recorded: RecordedHearing) -> str:
    standing = (item for item in recorded.items if not item.replaced)
    return "; ".join(
        words.amount(item.label, int(item.amount * 100), item.unit, item.topic) for item in standing
    )


def _in_words(decisions: tuple[Decision, ...], sheet: KeyingSheet) -> str:
    known = {offer.item.code: offer.item for offer in sheet.offers}
    return "; ".join(
        words.amount(known[one.code].label, int(one.amount * 100), known[one.code].unit, one.topic)
        for one in decisions
    )
