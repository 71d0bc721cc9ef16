"""Members of the European Union (before 1993 the Communities) among the Council's, by the year each joined."""

from __future__ import annotations

from collections.abc import Iterable

_SINCE = {
    1958: "BEL FRA DEU ITA LUX NLD",
    1973: "DNK IRL GBR",
    1981: "GRC",
    1986: "ESP PRT",
    1995: "AUT FIN SWE",
    2005: "CYP CZE EST HUN LVA LTU MLT POL SVK SVN",  # joined in May 2004
    2007: "BGR ROU",
    2014: "HRV",  # joined in July 2013
}
_LEFT = {"GBR": 2020}
_FROM = {code: year for year, codes in _SINCE.items() for code in codes.split()}


def of_the_union(members: Iterable[str], year: int) -> tuple[str, ...]:
    """Those of some States that were members through a whole year, in their order."""
    return tuple(m for m in members if _FROM.get(m, 9999) <= year < _LEFT.get(m, 9999))
