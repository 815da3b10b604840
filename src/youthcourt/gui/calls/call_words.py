"""What the call queue says: its columns, and all that is known of the call at hand."""

from __future__ import annotations

from youthcourt import words
from youthcourt.domain.intake import Voicemail
from youthcourt.gui.kit.table_model import Column
from youthcourt.look.tokens import Tone
from youthcourt.services.calls import CallLine

_MESSAGES = {Voicemail.SAFE: "Message: safe", Voicemail.NOT_SAFE: "No message"}


def columns() -> list[Column[CallLine]]:
    """Return the columns of the queue."""
    # The titles are keys as well (columns are remembered by them): plain English, translated when shown.
    return [
        Column("Call", _who, width=196, grows=True),
        Column("Phone", lambda line: line.phone, width=92),
        Column("Best hour", lambda line: line.best_hour, width=104),
        Column("Voicemail", _voicemail, chip=_careful, width=116),
        Column("Language", lambda line: line.language, width=76),
        Column("Tries", _tries, right=True, sort=lambda line: line.tries, width=78),
        Column("Last", _last, sort=lambda line: line.last_on, width=118),
        Column("By", _by, chip=_tone, sort=lambda line: line.by, value=lambda line: line.by, width=104),
        Column("Call again", _again, sort=lambda line: line.again_on, width=112),
        Column("Case", lambda line: line.number, width=104),
    ]


def _who(line: CallLine) -> str:
    """Return who is called and for whom: ``Rosa Lopez, parent of Maria Lopez``."""
    if not line.person_id:
        return words.text("{youth}: nobody may be contacted", youth=line.youth)
    if line.who == line.youth:
        return words.text("{who}, {part}", who=line.who, part=line.part)
    return words.text("{who}, {part} of {youth}", who=line.who, part=line.part, youth=line.youth)


def _voicemail(line: CallLine) -> str:
    return words.text(_MESSAGES[line.voicemail]) if line.voicemail else ""


def _careful(line: CallLine) -> Tone | None:
    return Tone.OVERDUE if line.voicemail is Voicemail.NOT_SAFE else None


def _tries(line: CallLine) -> str:
    return words.number(line.tries) if line.tries else ""


def _last(line: CallLine) -> str:
    if line.last_on is None or line.last is None:
        return ""
    return words.text("{date}: {result}", date=words.brief_day(line.last_on), result=line.last)


def _by(line: CallLine) -> str:
    """Return by when, or once that is past how late."""
    if not line.days_late:
        return words.brief_day(line.by) if line.by else ""
    if line.days_late == 1:
        return words.text("1 day late")
    return words.text("{days} days late", days=line.days_late)


def _tone(line: CallLine) -> Tone | None:
    return Tone.OVERDUE if line.days_late else None


def _again(line: CallLine) -> str:
    return words.brief_day(line.again_on) if line.again_on else ""


def said(line: CallLine) -> str:
    """Return all that is to be known before the number is dialed, a sentence each."""
    if not line.person_id:
        return words.text("Nobody of this family may be contacted. Open the case and decide how it goes on.")
    told = [_who(line)]
    told.append(words.text("Phone {number}", number=line.phone) if line.phone else words.text("No number"))
    if line.best_hour:
        told.append(words.text("Best hour: {hour}", hour=line.best_hour))
    if line.language:
        told.append(words.text("Speaks {language}", language=line.language))
    if line.voicemail is Voicemail.NOT_SAFE:
        told.append(words.text("Leave no message"))
    elif line.voicemail is Voicemail.SAFE:
        told.append(words.text("A message is safe"))
    else:
        told.append(words.text("Ask whether a message is safe"))
    if line.speak_to:
        told.append(words.text("May be spoken to: {who}", who=line.speak_to))
    if line.by is not None:
        told.append(words.text("By {date}", date=words.day(line.by)))
    return ". ".join(told) + "."
