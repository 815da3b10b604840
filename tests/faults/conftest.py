"""What the fault tests share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.faults.hands import Hands


@pytest.fixture(scope="session")
def hands(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    """Other processes' hands, to work on a court and be killed."""
    working = Hands(tmp_path_factory.mktemp("hands"))
    yield working
    working.close()
