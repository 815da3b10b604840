"""A hearing as its papers come out of the folder: the tally, the result, the agreement."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from youthcourt import words
from youthcourt.domain import keying
from youthcourt.domain.criteria import check_counts
from youthcourt.domain.errors import YouthCourtError
from youthcourt.domain.parts import HearingResult
from youthcourt.gui.keying.cell import Cell, one_letter, three_figures
from youthcourt.gui.keying.grid_row import GridRow, Who
from youthcourt.gui.keying.reading import day_typed, read_day, read_judge
from youthcourt.gui.keying.told import (
    figures,
    in_short_hand,
    in_words,
    letter_of,
    recorded_in_words,
    result_words,
)
from youthcourt.gui.kit.announce import announce
from youthcourt.look.plain import Role
from youthcourt.services.burden import items_burden, warning_words
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
            by = letters.put_off.get(self._letter())
            return KeyedHearing(result, reason=texts["items"], put_off_by=by)
        dates = keying.read_figures(texts["dates"], self._known.sheet.dates, field="dates")
        judge, day = (
            read_judge(texts["judge"], self._known.sheet.judges),
            read_day(texts["approved_on"], self._known.today()),
        )
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
            self.say(self._decided() or words.listing(self._line.line.missing))
            self._check_counts()
        else:
            self.say(result_words(self._known.letters, self._letter()))

    def left(self) -> None:
        """The row is whole and is left: say what it means, and that it asks for too much where it does."""
        if self._result() is not HearingResult.HEARD or not self._line.to_be_heard:
            return
        sheet = self._known.sheet
        known = {offer.item.code: offer.item for offer in sheet.offers}
        asked = items_burden(
            known, keying.read_items(self.cells["items"].text(), sheet.offers), sheet.most_hours
        )
        if asked.too_much:
            told = warning_words(asked)
            self.say(f"{self._decided()}. {told}")
            announce(self.said_label, told)

    def _check_counts(self) -> None:
        """Say at once that a part has more marks than jurors were there, while the ballots lie here."""
        absent = self._known.absent()
        there = sum(not seat.left_code and seat.person_id not in absent for seat in self._line.line.panel)
        for part in self._parts if self._line.to_be_heard else ():
            self.cells[part].mark(False)
            try:
                count = keying.read_count(self.cells[part].text(), part)
            except YouthCourtError:
                continue  # not typed to its end
            try:
                check_counts([count] if count else [], jurors=there)
            except YouthCourtError as problem:
                self.refuse(problem)
                return

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
            "unanimous": letter_of(self._known.letters.answers, True),
            "judge": dict(sheet.judges).get(self._line.judge_id or "", ""),
            "approved_on": day_typed(sheet.held_on),
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
            decided = in_words(keying.read_items(self.cells["items"].text(), sheet.offers), sheet)
            dates = keying.read_figures(self.cells["dates"].text(), sheet.dates, field="dates")
        except YouthCourtError:
            return ""
        told = [decided] if decided else []
        if dates:
            told.append(words.text("duty on {dates}", dates=words.listing(map(words.brief_day, dates))))
        chosen = self.cells["foreperson"].text().strip()
        seats = {str(seat.number): seat.name for seat in self._line.line.panel if not seat.left_code}
        if chosen in seats:
            told.append(words.text("foreperson {name}", name=seats[chosen]))
        return "; ".join(told)

    def _stands(self, line: HearingLine) -> str:
        recorded = line.recorded
        if recorded is None:
            return words.text("{result}. Saved.", result=words.label(line.line.result))
        decided = recorded_in_words(recorded)
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
            **{part: figures(counts.get(part, "")) for part in self._parts},
            "items": in_short_hand(recorded, sheet),
            "unanimous": letter_of(letters.answers, recorded.unanimous),
            "judge": dict(sheet.judges).get(recorded.judge_id or line.judge_id or "", ""),
            "approved_on": day_typed(recorded.approved_on or sheet.held_on),
            "signed": "".join(letter for letter, who in letters.signers.items() if who in line.signed),
        }
        for name, text in told.items():
            self.cells[name].setText(text)
            self.cells[name].setCursorPosition(0)

    def _show_letter(self, result: HearingResult) -> None:
        self.cells["came"].setText(letter_of(self._known.letters.results, result))

    def _result(self) -> HearingResult | None:
        return self._known.letters.results.get(self._letter())

    def _letter(self) -> str:
        return self.cells["came"].text().strip().lower()

    def _is_seat(self, text: str) -> bool:
        """Say whether *text* is a seat, and no longer number begins so."""
        seats = [str(number) for number in self._line.seats]
        return text in seats and not any(seat != text and seat.startswith(text) for seat in seats)
