"""What the window offers, looked for by words as people type them."""

from __future__ import annotations

import pytest

from youthcourt.services.wanted import Wanted, words_in

OFFERED = Wanted(
    [
        ("now", "Back up now", ""),
        ("settings", "Settings…", ""),
        ("referral", "New referral…", ""),
        ("dark", "Light or dark", "theme, dark mode"),
        ("theme", "Theme park", ""),
    ]
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("backup", ["now"]),
        ("back-up", ["now"]),
        ("upn", ["now"]),
        ("ref new", ["referral"]),
        ("theme", ["theme", "dark"]),
        ("dark mode", ["dark"]),
        ("darkmode", ["dark"]),
        ("mode theme", ["dark"]),
        ("setings", []),
    ],
)
def test_words_are_found_by_their_beginnings_and_with_blanks_more_or_less(
    typed: str, found: list[str]
) -> None:
    """Rule: blanks and order do not matter; what a thing is called comes before other words for it."""
    assert OFFERED.exact(words_in(typed)) == found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("setings", ["settings"]),
        ("settign", ["settings"]),
        ("refferal", ["referral"]),
        ("new refferal", ["referral"]),
        ("thmee", ["dark", "theme"]),
        ("drak", ["dark"]),
        ("bakc", ["now"]),
        ("seti", []),
        ("nwo", []),
        ("1234", []),
    ],
)
def test_a_slip_of_the_keys_still_finds(typed: str, found: list[str]) -> None:
    """Rule: one slip from four letters on, two from eight; short words whole, and never in numbers."""
    assert OFFERED.slipped(words_in(typed)) == found
