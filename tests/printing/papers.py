"""Made-up papers for the tests, with a canary word in each field that jurors may not see."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from youthcourt.domain.juror_view import JurorCase
from youthcourt.printing.documents.cover import ConsentLine, PersonLine, SeatLine, StaffCover
from youthcourt.printing.documents.docket import Docket, DocketLine, PostedDocket, PostedLine
from youthcourt.printing.documents.family import (
    Agreement,
    ConsentForm,
    OffenseLine,
    RecoverySheet,
    ReferralSheet,
)
from youthcourt.printing.documents.jury import (
    Ballot,
    DeliberationWorksheet,
    DispositionForm,
    GuidelineLine,
    OrderedItem,
    QuestionSheet,
    StatementOfFacts,
)
from youthcourt.printing.documents.packet import CasePapers, HearingPapers, SittingPacket
from youthcourt.printing.documents.setup import PageSetup, PaperSize
from youthcourt.printing.documents.wording import default_wording

WORDING = default_wording()
DAY = date(2026, 11, 28)
FACTS = (
    "On the afternoon of October 14, two young people went into a corner shop. One of them put a pair of "
    "headphones into a coat pocket. The shop’s owner saw it and asked them to stop.\n"
    "The headphones were given back the same day. They were worth 45 dollars."
)
GUIDELINE = (
    GuidelineLine("Community service", "10", "40", "hours"),
    GuidelineLine("Jury duty", "2", "7", "sittings", required=True),
    GuidelineLine("Letter of apology", "1", "1", "letter"),
    GuidelineLine("Essay", "300", "600", "words", needs_topic=True),
    GuidelineLine("Workshop", "1", "3", "sessions"),
)
ITEMS = (
    OrderedItem(
        "Community service", "20", "hours", date(2027, 2, 26), "", "Canaryprovider Food Bank", "Time sheet"
    ),
    OrderedItem("Jury duty", "3", "sittings", date(2027, 2, 26)),
    OrderedItem("Letter of apology", "1", "letter", date(2026, 12, 12), "To the owner of the shop"),
    OrderedItem("Essay", "400", "words", date(2026, 12, 19), "What I would do next time", set_by_judge=True),
)
CANARIES = (
    "Canarysurname",
    "Canaryguardian",
    "Canaryoffense",
    "Canaryjudge",
    "Canaryjuror",
    "Canarystrength",
    "Canarynote",
    "Canarymissing",
    "Canarysigner",
    "Canaryprovider",
    "Canarycontact",
    "Canaryinterpreter",
)
"""Words that stand in fields of staff and family papers alone."""


def setup(size: PaperSize = PaperSize.LETTER, *, sample: bool = False, duplex: bool = True) -> PageSetup:
    """Return a page setup of a made-up court."""
    return PageSetup(size, "Maple County Youth Court", DAY, sample, duplex)


def juror_case(number: str = "YC-2026-0012", name: str = "Maria L.", facts: str = FACTS) -> JurorCase:
    """Return a case as jurors may hold it."""
    return JurorCase(
        number, name, "Taking something from a shop", date(2026, 10, 14), facts, "Room A", "9:30 AM"
    )


def cover(number: str, given: str) -> StaffCover:
    """Return a staff cover full of canaries."""
    return StaffCover(
        case_number=number,
        respondent=f"{given} Canarysurname",
        offense="Petit larceny Canaryoffense",
        incident_on=date(2026, 10, 14),
        held_on=DAY,
        start="9:30 AM",
        room="Room A",
        judge="Ada Canaryjudge",
        interpreter="Canaryinterpreter (Spanish)",
        guardians=(
            PersonLine("Rosa Canaryguardian", "Grandparent"),
            PersonLine("Jo Canaryguardian", "Parent", "late"),
        ),
        languages="Spanish",
        strengths=("Canarystrength", "Bicycle repair"),
        consents=(
            ConsentLine("Admission", f"{given} Canarysigner", "Self", date(2026, 11, 4), "Signed"),
            ConsentLine(
                "Consent to take part",
                "Rosa Canarysigner",
                "Grandparent",
                date(2026, 11, 4),
                "On paper in the file",
            ),
        ),
        missing=("Canarymissing form",),
        panel=(
            *(SeatLine(n, f"Juror{n} Canaryjuror") for n in range(1, 7)),
            SeatLine(0, "Alt Canaryjuror", True),
        ),
        notes="Canarynote: bring the ramp",
    )


def hearing(
    case: JurorCase, given: str = "Maria", items: tuple[OrderedItem, ...] = (), jurors: int = 6
) -> HearingPapers:
    """Return the papers of one hearing."""
    return HearingPapers(
        cover=cover(case.number, given),
        facts=StatementOfFacts(case, WORDING.juror_rules, date(2026, 11, 20)),
        questions=QuestionSheet(case, WORDING.themes, WORDING.family),
        ballot=Ballot(case, WORDING.criteria, WORDING.scale),
        worksheet=DeliberationWorksheet(
            case, WORDING.criteria, WORDING.scale, GUIDELINE, WORDING.deliberation_steps, WORDING.aims
        ),
        disposition=DispositionForm(case, items),
        agreement=Agreement(
            case.number,
            WORDING.consequences,
            f"{given} Canarysurname",
            (PersonLine("Rosa Canaryguardian", "Grandparent"),),
            items,
            date(2027, 2, 26) if items else None,
            3,
            "Canarycontact, 555-0134",
        ),
        seats=tuple(range(1, jurors + 1)),
    )


def packet(page: PageSetup | None = None, **changes: Any) -> SittingPacket:
    """Return a sitting with a hearing not decided yet and one that is."""
    first = juror_case()
    second = juror_case("YC-2026-0015", "Devon O.", "A window of the bus shelter was broken.")
    lines = tuple(
        DocketLine(
            "9:30 AM",
            c.number,
            f"{g} Canarysurname",
            "Petit larceny Canaryoffense",
            "Room A",
            "Ada Canaryjudge",
            "Canaryinterpreter",
            tuple(SeatLine(n, f"Juror{n} Canaryjuror") for n in range(1, 7)),
            "Canarynote",
        )
        for c, g in ((first, "Maria"), (second, "Devon"))
    )
    posted = tuple(PostedLine("9:30 AM", c.number, c.name, "Room A") for c in (first, second))
    whole = SittingPacket(
        page or setup(),
        "Sitting of Saturday, November 28, 2026",
        Docket(DAY, "Maple County Library", lines),
        PostedDocket(DAY, "Maple County Library", posted),
        (hearing(first), hearing(second, "Devon", ITEMS)),
    )
    return replace(whole, **changes)


def case_papers(page: PageSetup | None = None, *, known: bool = False) -> CasePapers:
    """Return one case's papers: with nothing known but its number, or with a referral filled in."""
    case = JurorCase("YC-2026-0077", "YC-2026-0077", "" if not known else "Petit larceny", None, "")
    number = case.number
    referral = ReferralSheet(number)
    if known:
        referral = ReferralSheet(
            number,
            age_band="<18",
            sex="M",
            agency="Made-up Police",
            agency_number="A-1234567",
            referred_on=DAY,
            offenses=(OffenseLine("LARCENY,PETIT FROM OPEN AREAS", "M", "PL 1552500"),),
            offense_on=date(2026, 10, 2),
            result="Needs a decision",
            reasons=("“<18” is not an age: the birth date is needed to know the age at the offense.",),
        )
    return CasePapers(
        page or setup(),
        referral,
        ConsentForm(number, WORDING.consent),
        StatementOfFacts(case, WORDING.juror_rules),
        QuestionSheet(case, WORDING.themes, WORDING.family),
        DeliberationWorksheet(
            case, WORDING.criteria, WORDING.scale, GUIDELINE, WORDING.deliberation_steps, WORDING.aims
        ),
        DispositionForm(case),
        Agreement(number, WORDING.consequences),
    )


def recovery() -> RecoverySheet:
    """Return a recovery sheet with a made-up code."""
    code = "7Q4K9-M2D3X-0ABCD-EFGH1-J2K3M-4NPQR-5STVW-6XYZ7"
    return RecoverySheet(setup(), code, DAY, "C:\\Courts\\maple")
