"""What a country decides at the start: only what the program has."""

from __future__ import annotations

import re

from youthcourt.domain.countries import COUNTRIES, PACKS


def test_every_country_proposes_a_paper_and_a_pack_that_there_are() -> None:
    for country in COUNTRIES.values():
        assert country.paper in ("letter", "a4")
        assert country.wording in PACKS
        assert country.name


def test_regions_have_the_short_codes_of_iso_3166_2() -> None:
    for country in COUNTRIES.values():
        codes = [code for code, _name in country.regions]
        assert len(codes) == len(set(codes))
        assert all(re.fullmatch(r"[A-Z]{2,3}", code) for code in codes)
        assert [name for _code, name in country.regions] == sorted(name for _code, name in country.regions)


def test_the_states_and_nations_are_all_there() -> None:
    """Fifty states, the district and two territories; the four nations."""
    assert len(COUNTRIES["us"].regions) == 53
    assert dict(COUNTRIES["us"].regions)["NY"] == "New York"
    assert [code for code, _name in COUNTRIES["gb"].regions] == ["ENG", "NIR", "SCT", "WLS"]
