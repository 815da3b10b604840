"""The colours can be read by everybody who has to."""

from __future__ import annotations

import pytest

from youthcourt.look.tokens import DARK, GLYPHS, LIGHT, Tokens, Tone, contrast, strong

SCHEMES = [
    pytest.param(LIGHT, id="light"),
    pytest.param(DARK, id="dark"),
    pytest.param(strong(LIGHT), id="strong light"),
    pytest.param(strong(DARK), id="strong dark"),
]


def test_contrast_is_reckoned_as_wcag_does() -> None:
    """Black on white is 21 to 1, a colour on itself 1 to 1, and the order does not matter."""
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)
    assert contrast("#FFFFFF", "#767676") == pytest.approx(contrast("#767676", "#FFFFFF"))
    assert contrast("#FFFFFF", "#767676") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("tokens", SCHEMES)
def test_every_text_has_at_least_four_and_a_half_to_one(tokens: Tokens) -> None:
    """WCAG AA, also for hints, on each ground that they stand on."""
    for ground in (tokens.window, tokens.surface, tokens.raised):
        for ink in (tokens.text, tokens.text2, tokens.text3, tokens.danger):
            assert contrast(ink, ground) >= 4.5, (ink, ground)
    for ink in (tokens.text, tokens.text2):
        assert contrast(ink, tokens.selection) >= 4.5
        assert contrast(ink, tokens.hover) >= 4.5


@pytest.mark.parametrize("tokens", SCHEMES)
def test_buttons_messages_and_toasts_can_be_read(tokens: Tokens) -> None:
    """In rest, under the mouse and pressed."""
    for ground in (tokens.accent, tokens.accent_hover, tokens.accent_pressed):
        assert contrast(tokens.on_accent, ground) >= 4.5
    for pair in (tokens.problem, tokens.notice, tokens.toast):
        assert contrast(pair.ink, pair.ground) >= 7
    assert contrast(tokens.toast_accent, tokens.toast.ground) >= 4.5


@pytest.mark.parametrize("tokens", SCHEMES)
def test_edges_of_controls_and_the_focus_ring_have_three_to_one(tokens: Tokens) -> None:
    """What can be operated has an edge that can be seen, and so has the keyboard's place."""
    for ground in (tokens.window, tokens.surface):
        assert contrast(tokens.control, ground) >= 3
        assert contrast(tokens.accent, ground) >= 3


@pytest.mark.parametrize("tone", Tone)
def test_chips_can_be_read_and_dark_ones_reach_seven_to_one(tone: Tone) -> None:
    """Tinted pairs measure 6.2 and more in light, and are brought to 7 in dark."""
    light, dark = LIGHT.chips[tone], DARK.chips[tone]
    assert contrast(light.ink, light.ground) >= 6.2
    assert contrast(dark.ink, dark.ground) >= 7


def test_no_status_is_told_by_its_colour_alone() -> None:
    """Overdue and completed look alike to many: each tone has a glyph, told apart from the others'."""
    assert set(GLYPHS) == set(Tone)
    assert len(set(GLYPHS.values())) == len(Tone)


@pytest.mark.parametrize("tokens", SCHEMES)
def test_the_jurors_board_is_read_from_the_last_row(tokens: Tokens) -> None:
    """Dark on cream measures 14.6; the night ground is no worse."""
    assert contrast(tokens.board.ink, tokens.board.ground) >= 14
    assert contrast(tokens.board_soft, tokens.board.ground) >= 7


@pytest.mark.parametrize("tokens", [strong(LIGHT), strong(DARK)])
def test_somebody_who_asks_for_more_contrast_gets_seven_to_one_and_edges_that_are_seen(
    tokens: Tokens,
) -> None:
    """WCAG AAA for every text; four and a half to one for what parts one thing from another."""
    for ground in (tokens.window, tokens.surface, tokens.raised):
        for ink in (tokens.text, tokens.text2, tokens.text3):
            assert contrast(ink, ground) >= 7, (ink, ground)
        assert contrast(tokens.control, ground) >= 7
        assert contrast(tokens.border, ground) >= 3
    for pair in tokens.chips.values():
        assert contrast(pair.ink, pair.ground) >= 7
