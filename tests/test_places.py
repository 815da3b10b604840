"""Where things lie: shipped files in a wheel or a checkout, a user's files in the user's folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from youthcourt import places


def test_a_shipped_file_is_found_in_the_checkout() -> None:
    assert places.asset("icons/check.svg").read_bytes().startswith(b"<svg")


def test_an_installed_package_brings_its_own_files_and_they_come_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "site" / "lib" / "youthcourt"
    (package / "resources" / "court").mkdir(parents=True)
    (package / "resources" / "court" / "plain.toml").write_text("installed", encoding="utf-8")
    (tmp_path / "site" / "resources").mkdir()
    (tmp_path / "site" / "resources" / "only.txt").write_text("checkout", encoding="utf-8")
    monkeypatch.setattr(places, "_PACKAGE", package)
    assert places.asset("court/plain.toml").read_text(encoding="utf-8") == "installed"
    assert places.asset("only.txt").read_text(encoding="utf-8") == "checkout"


def test_a_shipped_file_that_is_missing_is_a_bug() -> None:
    with pytest.raises(FileNotFoundError, match="no-such"):
        places.asset("fonts/no-such.ttf")


def test_court_and_log_lie_in_the_users_own_folders() -> None:
    assert places.default_court() == places.data_folder() / "court"
    assert places.data_folder().name == places.APP
    assert places.log_file().name == "youthcourt.log"
    assert all(path.is_relative_to(Path.home()) for path in (places.data_folder(), places.log_file()))
