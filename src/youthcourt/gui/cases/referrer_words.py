"""Who referred a case, in lines: how they are reached, what they want back, what came with the referral."""

from __future__ import annotations

from typing import TYPE_CHECKING

from youthcourt import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from youthcourt.services.agencies import AgencyLine
    from youthcourt.services.cases import CasePage
    from youthcourt.services.referral_reads import ReferralTold


def referrer_words(page: CasePage, told: ReferralTold) -> list[str]:
    """Return what the overview says of the referrer and the referral, a line each."""
    return [
        *(_of_agency(told.referrer) if told.referrer else ()),
        *_labelled("Agency number", page.line.agency_number),
        words.text("Referred {date}", date=page.line.referred_on),
        *_of_referral(told),
    ]


def _of_agency(agency: AgencyLine) -> Iterator[str]:
    yield " · ".join(filter(None, (agency.name, agency.officer)))
    for label, value in (("Phone", agency.phone), ("E-mail", agency.email), ("Address", agency.address)):
        yield from _labelled(label, value)
    yield words.text("To be told in the end: {what}", what=agency.wants_back)
    yield from _labelled("Note", agency.note)


def _of_referral(told: ReferralTold) -> Iterator[str]:
    if told.deferral_end is not None:
        yield words.text("Deferral ends {date}", date=told.deferral_end)
    yield from _labelled("Interpreter", told.interpreter)
    yield from _labelled("Access needs", told.access_needs)
    for claim in told.claims:
        if claim.cents is not None:
            yield words.text("{victim} claims {claim_cents}", victim=claim.victim, claim_cents=claim.cents)
    if told.from_school:
        yield words.text("Told by a school: not to be passed on.")


def _labelled(label: str, value: str) -> Iterator[str]:
    if value:
        yield f"{words.text(label)}: {value}"
