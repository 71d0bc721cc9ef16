"""Elected terms since 1946, and the regional group each filled.

A term runs two calendar years (Charter Art. 23(2)). Shorter ones are the first three of 1946, two of 1966 when the
Council grew, and seats that two States shared after a deadlocked election. Years: UN rosters and the vote tables.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from horseshoe.council.rules import FIFTEEN_SIT, FIRST_MEETING
from horseshoe.council.states import lineage, on_day

KNOWN_UNTIL = date(2028, 1, 1)  # elections are held in June: the members of 2028 are not elected yet


class Group(StrEnum):
    """Regional group, as seats are shared out since 1966 (A/RES/1991 A (XVIII), 17 December 1963)."""

    AFRICA = "African Group"
    ASIA_PACIFIC = "Asia-Pacific Group"
    EEG = "Eastern European Group"
    GRULAC = "Latin American and Caribbean Group"
    WEOG = "Western European and Others Group"


@dataclass(frozen=True, slots=True)
class Term:
    """One elected term.

    Attributes:
        code: of the State when the term began; it may have ended under another name (YMD, then YEM, 1990).
        since, until: the first day, and the first day after the last.
        group: regional group; None before 1966, when seats were shared out by a gentlemen's agreement.
        arab: it filled the Arab seat, which Africa and Asia have given in turn since 1968.
    """

    code: str
    since: date
    until: date
    group: Group | None
    arab: bool = False

    def __str__(self) -> str:
        last = self.until.year - 1
        return f"{self.code} {self.since.year}" + (f"-{last}" if last != self.since.year else "")


# The year a term began; '=' marks one of a single year.
_BEGAN = """
1946 AUS BRA POL EGY= MEX= NLD=|1947 BEL COL SYR|1948 ARG CAN UKR|1949 CUB EGY NOR|1950 ECU IND YUG|1951 BRA NLD TUR
1952 CHL GRC PAK|1953 COL DNK LBN|1954 BRA NZL TUR|1955 BEL IRN PER|1956 AUS CUB YUG=|1957 COL IRQ SWE PHL=
1958 CAN JPN PAN|1959 ARG ITA TUN|1960 ECU LKA POL=|1961 CHL EGY LBR= TUR=|1962 GHA VEN IRL= ROU=|1963 BRA MAR NOR PHL=
1964 BOL CIV CSK=|1965 JOR NLD URY MYS=|1966 ARG BGR JPN MLI NGA NZL= UGA=|1967 BRA CAN DNK ETH IND
1968 DZA HUN PAK PRY SEN|1969 COL ESP FIN NPL ZMB|1970 BDI NIC POL SLE SYR|1971 ARG BEL ITA JPN SOM
1972 GIN IND PAN SDN YUG|1973 AUS AUT IDN KEN PER|1974 BLR CMR CRI IRQ MRT|1975 GUY ITA JPN SWE TZA
1976 BEN LBY PAK PAN ROU|1977 CAN DEU IND MUS VEN|1978 BOL CSK GAB KWT NGA|1979 BGD JAM NOR PRT ZMB
1980 DDR MEX NER PHL TUN|1981 ESP IRL JPN PAN UGA|1982 COD GUY JOR POL TGO|1983 MLT NIC NLD PAK ZWE
1984 BFA EGY IND PER UKR|1985 AUS DNK MDG THA TTO|1986 ARE BGR COG GHA VEN|1987 ARG DEU ITA JPN ZMB
1988 BRA DZA NPL SEN YUG|1989 CAN COL ETH FIN MYS|1990 CIV COD CUB ROU YEM|1991 AUT BEL ECU IND ZWE
1992 CPV HUN JPN MAR VEN|1993 BRA DJI ESP NZL PAK|1994 ARG CZE NGA OMN RWA|1995 BWA DEU HND IDN ITA
1996 CHL EGY GNB KOR POL|1997 CRI JPN KEN PRT SWE|1998 BHR BRA GAB GMB SVN|1999 ARG CAN MYS NAM NLD
2000 BGD JAM MLI TUN UKR|2001 COL IRL MUS NOR SGP|2002 BGR CMR GIN MEX SYR|2003 AGO CHL DEU ESP PAK
2004 BEN BRA DZA PHL ROU|2005 ARG DNK GRC JPN TZA|2006 COG GHA PER QAT SVK|2007 BEL IDN ITA PAN ZAF
2008 BFA CRI HRV LBY VNM|2009 AUT JPN MEX TUR UGA|2010 BIH BRA GAB LBN NGA|2011 COL DEU IND PRT ZAF
2012 AZE GTM MAR PAK TGO|2013 ARG AUS KOR LUX RWA|2014 CHL JOR LTU NGA TCD|2015 AGO ESP MYS NZL VEN
2016 EGY JPN SEN UKR URY|2017 BOL ETH KAZ SWE ITA=|2018 CIV GNQ KWT PER POL NLD=|2019 BEL DEU DOM IDN ZAF
2020 EST NER TUN VCT VNM|2021 IND IRL KEN MEX NOR|2022 ALB ARE BRA GAB GHA|2023 CHE ECU JPN MLT MOZ
2024 DZA GUY KOR SLE SVN|2025 DNK GRC PAK PAN SOM|2026 BHR COD COL LBR LVA|2027 AUT KGZ PRT TTO ZWE
"""

# The 1979 election went to 154 ballots between Cuba and Colombia; Mexico was elected on the 155th.
_LATE = {("MEX", 1980): date(1980, 1, 7)}

_GROUPS = {
    Group.AFRICA: "AGO BDI BEN BFA BWA CIV CMR COD COG CPV DJI DZA EGY ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY MAR MDG"
    " MLI MOZ MRT MUS NAM NER NGA RWA SDN SEN SLE SOM TCD TGO TUN TZA UGA ZAF ZAR ZMB ZWE",
    Group.ASIA_PACIFIC: "ARE BGD BHR CHN IDN IND IRQ JOR JPN KAZ KGZ KOR KWT LBN MYS NPL OMN PAK PHL QAT SGP SYR THA"
    " VNM YEM YMD",
    Group.EEG: "ALB AZE BGR BIH BLR CSK CZE DDR EST HRV HUN LTU LVA POL ROU RUS SUN SVK SVN UKR YUG",
    Group.GRULAC: "ARG BOL BRA CHL COL CRI CUB DOM ECU GTM GUY HND JAM MEX NIC PAN PER PRY TTO URY VCT VEN",
    Group.WEOG: "AUS AUT BEL CAN CHE DEU DNK ESP FIN FRA GBR GRC IRL ITA LUX MLT NLD NOR NZL PRT SWE TUR USA",
}
_ARAB = "ARE BHR DZA EGY IRQ JOR KWT LBN LBY MAR MRT OMN QAT SDN SYR TUN YEM YMD"


def group_of(code: str, on: date) -> Group | None:
    """The regional group a member of the Council sat for on the day; None before 1966, or for a State that never sat.

    The United States attends the Western European and Others Group as an observer and is counted with it.
    """
    return _group_by_code().get(code) if on >= FIFTEEN_SIT else None


@cache
def _group_by_code() -> dict[str, Group]:
    return {code: group for group, codes in _GROUPS.items() for code in codes.split()}


@cache
def all_terms() -> tuple[Term, ...]:
    """Every elected term, by its first day and then by code."""
    rows = (row for line in _BEGAN.split("\n") for row in line.split("|") if row)
    return tuple(sorted((term for row in rows for term in _read(row)), key=lambda term: (term.since, term.code)))


def terms(code: str) -> tuple[Term, ...]:
    """The terms a State was elected to, its earlier and later names included; () where it never was."""
    codes = lineage(code)
    return tuple(term for term in all_terms() if term.code in codes)


def _read(row: str) -> Iterator[Term]:
    began, *marked = row.split()
    year = int(began)
    for each in marked:
        code = each.rstrip("=")
        since = _LATE.get((code, year), max(date(year, 1, 1), FIRST_MEETING))
        until = date(year + (1 if each.endswith("=") else 2), 1, 1)
        group = _group_by_code().get(code) if until > FIFTEEN_SIT else None
        # Africa gave the Arab seat from 1968, 1972 ..., Asia from 1970, 1974 ...
        turn = Group.AFRICA if year % 4 == 0 else Group.ASIA_PACIFIC
        arab = year >= 1968 and year % 2 == 0 and code in _ARAB and group is turn
        yield Term(on_day(code, since), since, until, group, arab)
