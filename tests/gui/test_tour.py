"""The tour: the Saturday of the sample court, played through the real windows with no display."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.house.clock import Clock
from tests.house.readers import bookmarks, everything_said, pages
from youthcourt.gui.tour import play
from youthcourt.look import palette
from youthcourt.services.office import Office

AFTER_THE_HEARING = {
    "keying", "case-after-hearing", "case-way-out", "owed", "providers", "duty", "credits", "month",
    "follow-up",
}  # fmt: skip
"""Pictures of what a court does once a hearing is over."""


BEFORE_THE_HEARING = {
    "import-cards", "calls", "enquiries", "case-family", "case-interview", "case-victims", "case-timeline",
    "case-files", "eligibility-rules", "who-refers",
}  # fmt: skip
"""Pictures of how a referral becomes an accepted case."""


@pytest.fixture
def told() -> list[tuple[int, int]]:
    """What the tour tells of its progress."""
    return []


@pytest.fixture
def toured(
    sample_office: Office, clock: Clock, tmp_path: Path, told: list[tuple[int, int]], qapp: object
) -> Iterator[Path]:
    """The folder that the tour leaves."""
    play(sample_office, tmp_path / "out", clock, lambda *step: told.append(step))
    yield tmp_path / "out"
    palette.apply(qapp)


def test_the_tour_plays_the_saturday(toured: Path, told: list[tuple[int, int]]) -> None:
    """Real referrals screened and called, then a made-up Saturday from draw to the next jury; all counted."""
    summary = json.loads((toured / "summary.json").read_text("utf-8"))
    assert summary["real"]["referrals"] == 423
    assert summary["real"]["again_added"] == 0
    assert sum(summary["real"]["screened"].values()) == 423
    assert summary["real"]["call_list"] == 423 - summary["real"]["screened"]["not eligible"]
    assert summary["heard"] == {"recorded": 6, "new_jurors": 6}
    assert summary["later"]["new_jurors_seated"] >= 1
    assert [step for step, _all in told] == list(range(1, told[-1][1] + 1))
    _look_at_pictures(toured, summary["pictures"])
    _look_at_papers(toured)


def _look_at_pictures(folder: Path, names: list[str]) -> None:
    """Each picture is a picture of something: not one colour, but for the jurors' blank screen."""
    assert len(names) >= 8
    assert {name[3:].removesuffix(".png") for name in names} >= AFTER_THE_HEARING | BEFORE_THE_HEARING
    for name in names:
        image = QImage(str(folder / name))
        colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
        assert (len(colours) > 1) is ("blank" not in name), name


def _look_at_papers(folder: Path) -> None:
    """At least twenty pages and two bookmarks; the real papers have lines and invent nothing."""
    packet = (folder / "packet.pdf").read_bytes()
    assert len(pages(packet)) >= 20
    assert len(bookmarks(packet)) >= 2
    assert "None" not in everything_said((folder / "real.pdf").read_bytes())
    assert len(set(pages((folder / "packet-ballots.pdf").read_bytes()))) == 6
