"""Council members in the Movement of Non-Aligned Countries, by the year from which each belonged.

Years from general knowledge, not checked against the Movement's own lists; so nobody is named unless the report's
count ("the seven non-aligned members") is the count of those who sat.
"""

from __future__ import annotations

from collections.abc import Iterable

_SINCE = {
    1961: "AFG DZA YEM MMR KHM LKA COD CUB CYP EGY ETH GHA GIN IND IDN IRQ LBN MLI MAR NPL SAU SOM SDN SYR TUN YUG",
    1964: "BEN BDI CMR CAF TCD COG JOR KEN KWT LAO LBR LBY MWI MRT NGA SEN SLE TGO UGA TZA ZMB",
    1970: "BWA GNQ GUY JAM LSO MYS RWA SGP SWZ TTO ARE YMD",
    1973: "ARG BGD BTN CHL GAB GMB MLT NER OMN PER QAT MDG MUS BFA CIV BHR",
    1976: "AGO CPV COM GNB MOZ PAN STP MDV VNM SYC PRK",
    1979: "BOL NIC GRD PAK IRN SUR ZWE NAM",
    1983: "COL ECU DJI BRB VUT",
    1989: "VEN",
    1993: "PHL GTM THA MNG UZB BRN PNG HND ERI ZAF",
    2000: "DOM BLR",
    2003: "VCT TLS",
    2006: "HTI ATG DMA KNA",
    2011: "AZE FJI",
}
_UNTIL = {"ARG": 1991, "YUG": 1991, "CYP": 2004, "MLT": 2004}
_FROM = {code: year for year, codes in _SINCE.items() for code in codes.split()}


def non_aligned(members: Iterable[str], year: int) -> tuple[str, ...]:
    """Those of some States that were in the Movement in a year, in their order."""
    return tuple(m for m in members if _FROM.get(m, 9999) <= year < _UNTIL.get(m, 9999))
