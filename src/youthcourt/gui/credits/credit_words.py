"""What the lists of time credits show, column by column. Hours, and never a sign of money."""

from __future__ import annotations

from decimal import Decimal

from youthcourt import words
from youthcourt.domain.credit_ledger import OwnerKind
from youthcourt.domain.credits import CreditKind
from youthcourt.gui.kit.cells import Column
from youthcourt.look.tokens import Tone
from youthcourt.services.credit_accounts import Account, AccountLine, CreditsPage, EntryLine
from youthcourt.services.rewards import RewardLine

_TONES = {
    CreditKind.EARN: Tone.COMPLETED,
    CreditKind.SPEND: Tone.SCHEDULED,
    CreditKind.ADJUST: Tone.QUESTION,
    CreditKind.REVERSE: Tone.RETURNED,
}


def account_columns() -> list[Column[AccountLine]]:
    """Return the columns of the list of accounts."""
    # The titles are keys as well (columns are remembered by them): plain English, translated when shown.
    return [
        Column("Name", lambda line: line.name, width=220, order="name"),
        Column("Account of", lambda line: words.label(line.kind), width=150, order="kind"),
        Column(
            "Balance", lambda line: words.number(line.balance), right=True, width=96, order="balance",
            value=lambda line: line.balance,
        ),
        Column(
            "Earned", lambda line: words.number(line.earned), right=True, width=96, order="earned",
            value=lambda line: line.earned,
        ),
        Column(
            "Spent", lambda line: words.number(line.spent), right=True, width=96, order="spent",
            value=lambda line: line.spent,
        ),
        Column(
            "Last entry", lambda line: words.short_day(line.last_on), width=120, order="last",
            value=lambda line: line.last_on,
        ),
    ]  # fmt: skip


def entry_columns() -> list[Column[EntryLine]]:
    """Return the columns of one ledger."""
    return [
        Column(
            words.text("Day"), lambda line: words.short_day(line.on), width=112, value=lambda line: line.on
        ),
        Column(words.text("Entry"), kind_of, chip=lambda line: _TONES[line.kind], width=170),
        Column(words.text("What for"), lambda line: line.what, width=250),
        Column(
            words.text("Hours"), lambda line: signed(line.hours), right=True, width=80,
            value=lambda line: line.hours,
        ),
        Column(
            words.text("Balance"), lambda line: words.number(line.balance), right=True, width=80,
            value=lambda line: line.balance,
        ),
        Column(words.text("Reason"), lambda line: "" if line.why == line.what else line.why, width=180),
        Column(words.text("By"), lambda line: line.by, width=90),
    ]  # fmt: skip


def reward_columns() -> list[Column[RewardLine]]:
    """Return the columns of the list of rewards."""
    return [
        Column(words.text("Reward"), lambda line: line.name, width=240),
        Column(
            words.text("Hours"), lambda line: words.number(line.hours), right=True, width=90,
            value=lambda line: line.hours,
        ),
        Column(words.text("Left"), left, right=True, width=110, value=lambda line: line.stock),
        Column(words.text("Status"), _offered, chip=_offered_tone, width=150),
        Column(words.text("Note"), lambda line: line.note, width=240),
    ]  # fmt: skip


def kind_of(line: EntryLine) -> str:
    """Return what an entry is, and that it is taken back where it is."""
    told = words.label(line.kind)
    return words.text("{entry}, reversed", entry=told) if line.reversed else told


def signed(hours: Decimal) -> str:
    """Return hours with the sign that tells earned from spent: ``+2.75``, ``−2``."""
    return ("+" if hours > 0 else "−") + words.number(abs(hours))


def left(line: RewardLine) -> str:
    """Return how many of a reward there are."""
    return words.text("No limit") if line.stock is None else words.number(line.stock)


def hours_told(hours: Decimal) -> str:
    """Return ``1 hour`` or ``2.75 hours``."""
    return words.text("1 hour") if hours == 1 else words.text("{hours} hours", hours=words.number(hours))


def balance(account: Account) -> str:
    """Return one line over a ledger: what there is, what was earned and spent."""
    found = account.totals
    return words.text(
        "{balance} left: {earned} earned, {spent} spent.",
        balance=hours_told(found.balance),
        earned=words.number(found.earned + found.adjusted),
        spent=words.number(found.spent),
    )


def summary(page: CreditsPage) -> str:
    """Return one sentence over all accounts; empty when there are none."""
    if not page.accounts:
        return ""
    return words.text(
        "{accounts}: {balance} not spent yet. Credits are hours given, never money, and do not expire.",
        accounts=words.text("1 account")
        if page.accounts == 1
        else words.text("{count} accounts", count=words.number(page.accounts)),
        balance=hours_told(page.balance),
    )


def kinds() -> list[tuple[str, str]]:
    """Return the kinds of owners to filter by."""
    return [(kind.value, words.label(kind)) for kind in OwnerKind]


def _offered(line: RewardLine) -> str:
    if line.stopped_on is not None:
        return words.text("Stopped")
    return words.text("None left") if line.stock == 0 else words.text("Offered")


def _offered_tone(line: RewardLine) -> Tone:
    if line.stopped_on is not None:
        return Tone.RETURNED
    return Tone.QUESTION if line.stock == 0 else Tone.COMPLETED
