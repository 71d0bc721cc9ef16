"""How sources spell States, made codes. Names nobody knows are an error where a ballot hangs on them.

States' proper names come from `horseshoe.council.states`; here stands only what catalogues and slips make of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

from horseshoe.council.states import STATES, NameKind
from horseshoe.errors import RecordError

_ODD = {
    "BOSNIA": "BIH",
    "CHILES": "CHL",
    "CEYLON": "LKA",
    "SRI LANKA/CEYLAN": "LKA",
    "COTE. D'IVOIRE": "CIV",
    "DEMOCRATIC YEMEN": "YMD",
    "EGYPT / UNITED ARAB REPUBLIC": "EGY",
    "EGYPT/UNITED ARAB REPUBLIC": "EGY",
    "FEDERAL REPUBLIC OF GERMANY": "DEU",
    "GERMANY, FEDERAL REPUBLIC OF": "DEU",
    "KOREA": "KOR",
    "LIBYAN ARAB JAMAHIRIYA": "LBY",
    "LIBYA ARAB JAMAHIRIYA": "LBY",
    "LICHTENSTEIN": "LIE",
    "RUSSIAN FEDERATION/USSR": "RUS",
    "UKRAINIAN SSR": "UKR",
    "UNITED KINGDOM OF GREAT BRITAIN": "GBR",
    "AUSRALIA": "AUS",
    "USSR": "RUS",
    "UNION OF SOVIET SOCIALIST REPUBLICS": "RUS",
    "CZECHIA": "CZE",
    "CZECH REPUBLIC": "CZE",
    "ZAIRE": "COD",
    "UK": "GBR",
    "USA": "USA",
}
_KINDS = (NameKind.SHORT, NameKind.OFFICIAL, NameKind.OLD, NameKind.ABBREVIATION)
_ARTICLE = re.compile(r"^THE\s+|\s*\(THE\)$")


def plain(name: str) -> str:
    """Upper case without accents or curly apostrophes, one blank between words."""
    name = name.replace("’", "'").replace("`", "'").replace("\xa0", " ").replace("ı", "i")
    name = unicodedata.normalize("NFKD", name)
    return " ".join("".join(sign for sign in name if not unicodedata.combining(sign)).upper().split())


@cache
def _names() -> dict[str, str]:
    known: dict[str, str] = {}
    for state in STATES.values():
        for name in state.names:
            if name.kind in _KINDS:
                known.setdefault(plain(name.text), state.code)
    known |= {plain(name): code for name, code in _ODD.items()}
    return known


@cache
def code(name: str) -> str:
    """Code of the State a source names; lineage is not settled here ('ZAIRE' is COD, whatever the day).

    Raises:
        RecordError: a name no State has.
    """
    said = plain(name).strip(" .")
    found = _names().get(said) or _names().get(_ARTICLE.sub("", said)) or _turned(said)
    if not found:
        raise RecordError(f"{name!r} is no State", advice="Add the spelling to horseshoe.record.sources.spellings")
    return found


def _turned(said: str) -> str | None:
    """'VENEZUELA (BOLIVARIAN REPUBLIC OF)' and 'BOLIVARIAN REPUBLIC OF VENEZUELA' are one name."""
    inside = re.fullmatch(r"(.+?) \((.+?)(?: OF)?(?: THE)?\)", said)
    if not inside:
        return None
    return _names().get(f"{inside[2]} OF {inside[1]}") or _names().get(inside[1])


def codes(names: Iterable[str], *, strict: bool = True) -> tuple[str, ...]:
    """Codes of a list of names, sorted; a name split over two neighbours is joined first.

    Raises:
        RecordError: with `strict`, a name no State has; otherwise such names are left out ('Committee on ...').
    """
    known, left = set(), list(names)
    while left:
        name = left.pop(0)
        try:
            known.add(code(name))
        except RecordError:
            if left and strict:
                known.add(code(f"{name} {left.pop(0)}"))
            elif strict:
                raise
    return tuple(sorted(known))


@cache
def _pattern() -> re.Pattern[str]:
    # Two names run into one ('New Zealand Nicaragua') and names with commas or 'and' inside make splitting wrong: lists
    # are read by the longest known name that starts at a word. Ireland in a misspelt United Kingdom is none.
    longest_first = sorted(_names(), key=len, reverse=True)
    return re.compile(r"(?<![\w'])(?<!NORTHERN )(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")


def codes_in(text: str) -> tuple[str, ...]:
    """Codes of the States named in running text, sorted: 'Argentina, Burundi, Japan Nicaragua and Somalia'."""
    return tuple(sorted({_names()[found[0]] for found in _pattern().finditer(plain(text))}))
