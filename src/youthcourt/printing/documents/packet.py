"""Papers bundled: the packet of a sitting, and the papers of one case without a sitting."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass

from youthcourt.printing.documents.cover import StaffCover
from youthcourt.printing.documents.docket import Docket, PostedDocket
from youthcourt.printing.documents.family import Agreement, ConsentForm, ReferralSheet
from youthcourt.printing.documents.jury import (
    Ballot,
    DeliberationWorksheet,
    DispositionForm,
    OwnSide,
    QuestionSheet,
    StatementOfFacts,
)
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.documents.timeline import CaseTimeline
from youthcourt.printing.documents.victim import VictimExtract


@dataclass(frozen=True)
class HearingPapers:
    """The papers of one hearing. *seats* are the numbers of the jurors' seats, with one copy for each."""

    cover: StaffCover
    facts: StatementOfFacts
    questions: QuestionSheet
    ballot: Ballot
    worksheet: DeliberationWorksheet
    disposition: DispositionForm
    agreement: Agreement
    seats: tuple[int, ...]
    family_agreement: Agreement | None = None
    """The family's own copy, where they read another language than the court."""
    statements: tuple[VictimExtract, ...] = ()
    """What victims say, cleared for jurors; none where they did not wish it."""
    own_side: OwnSide | None = None
    """The young person's own page; none where they did not agree, or where it would name somebody."""
    own_side_withheld: bool = False
    """They agreed, and it stays out since it would name somebody."""
    timeline: CaseTimeline | None = None
    """All that happened in the case, for the staff alone."""


@dataclass(frozen=True)
class SittingPacket:
    """All papers of one sitting."""

    setup: PageSetup
    title: str
    """The sitting in words, without a name: ``Sitting of Saturday, November 28, 2026``."""
    docket: Docket
    posted: PostedDocket
    hearings: tuple[HearingPapers, ...]


@dataclass(frozen=True)
class CasePapers:
    """One copy of each paper of one case, before any sitting; unknowns are lines to write on."""

    setup: PageSetup
    referral: ReferralSheet
    consent: ConsentForm
    facts: StatementOfFacts
    questions: QuestionSheet
    worksheet: DeliberationWorksheet
    disposition: DispositionForm
    agreement: Agreement
    family_consent: ConsentForm | None = None
    family_agreement: Agreement | None = None
    """The two papers once more in the language of the family, where it is another than the court's."""
    statements: tuple[VictimExtract, ...] = ()
    own_side: OwnSide | None = None


def texts_of(document: object) -> Iterator[str]:
    """Yield every text in *document*, however deep: what ``missing_letters`` is asked about."""
    if isinstance(document, str):
        yield document
    elif isinstance(document, tuple):
        for part in document:
            yield from texts_of(part)
    elif dataclasses.is_dataclass(document):
        for field in dataclasses.fields(document):
            yield from texts_of(getattr(document, field.name))
