"""Symbols of Council documents: parsed, sorted, printed, linked, and found in running text.

Canonical forms: S/RES/2728(2024), S/2024/239/Rev.1, S/404 (before 1994), S/PV.9584, S/PV.4011(Resumption1),
S/PRST/2024/1, S/Agenda/9584, SC/15637 (a press release, which is no Council document but names one's meeting).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, total_ordering

from horseshoe.errors import SymbolError

WITH_YEARS = 1994  # since when the symbol of a document has its year


class SymbolKind(StrEnum):
    """What a symbol stands on; in sorting order."""

    RESOLUTION = "resolution"
    PRESIDENTIAL_STATEMENT = "presidential_statement"
    DOCUMENT = "document"  # drafts, letters, notes, reports
    MEETING = "meeting"  # the verbatim record
    AGENDA = "agenda"
    PRESS_RELEASE = "press_release"


_ORDER = {kind: place for place, kind in enumerate(SymbolKind)}


@total_ordering
@dataclass(frozen=True, slots=True)
class Symbol:
    """One document.

    Attributes:
        kind: what it is.
        number: of the document; resolutions and meetings are numbered across all years.
        year: None where the series has none (S/404, S/PV.9584, SC/15637), or a resolution is named without it.
        parts: revisions, addenda, corrigenda and resumptions: (('Rev', 1), ('Corr', 1)).
    """

    kind: SymbolKind
    number: int
    year: int | None = None
    parts: tuple[tuple[str, int], ...] = ()

    @classmethod
    def parse(cls, text: str) -> Symbol:
        """Read one symbol, or words that name a document ('resolution 1199 (1998)', '9584th meeting').

        Raises:
            SymbolError: the text is anything else, or more than that.
        """
        match = _pattern().fullmatch(text.strip())
        if match is None:
            raise SymbolError(
                f"{text[:80]!r} is no symbol of a Council document",
                advice="Write it like S/RES/2728(2024), S/2024/239, S/PV.9584 or S/PRST/2024/1",
            )
        return _symbol(match)

    @property
    def link(self) -> str | None:
        """Where the United Nations keeps it in English; None where that needs a year nobody gave."""
        if self.kind is SymbolKind.PRESS_RELEASE or (self.kind is SymbolKind.RESOLUTION and self.year is None):
            return None
        return f"https://docs.un.org/en/{self}"

    def __str__(self) -> str:
        tail = "".join(f"({name}{n})" if name == "Resumption" else f"/{name}.{n}" for name, n in self.parts)
        match self.kind:
            case SymbolKind.RESOLUTION:
                return f"S/RES/{self.number}" + (f"({self.year})" if self.year else "") + tail
            case SymbolKind.PRESIDENTIAL_STATEMENT:
                return f"S/PRST/{self.year}/{self.number}{tail}"
            case SymbolKind.MEETING:
                return f"S/PV.{self.number}{tail}"
            case SymbolKind.AGENDA:
                return f"S/Agenda/{self.number}{tail}"
            case SymbolKind.PRESS_RELEASE:
                return f"SC/{self.number}{tail}"
        return f"S/{self.year}/{self.number}{tail}" if self.year else f"S/{self.number}{tail}"

    def __lt__(self, other: object) -> bool:
        return self._key() < other._key() if isinstance(other, Symbol) else NotImplemented

    def _key(self) -> tuple[object, ...]:
        by_number = self.kind is SymbolKind.RESOLUTION
        early = (self.number, self.year or 0) if by_number else (self.year or 0, self.number)
        return (_ORDER[self.kind], *early, self.parts)


def find_symbols(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int, Symbol]]:
    """Find every document named in `text[start:end]`: (start, end, symbol), in code points of `text`, in order.

    "resolution 2728" has no year, and neither has its symbol. In "resolutions 242 and 338" each number is found
    at its own place. Texts of other bodies (A/RES/76/262, resolution 377 A (V)) are not found.
    """
    end = len(text) if end is None else end
    found: list[tuple[int, int, Symbol]] = []
    for match in _pattern().finditer(text, start, end):
        if match["words"] and _of_another_body(text, match, start):
            continue
        if match["old"] and (len(match["old"]) < 3 or 1994 <= int(match["old"]) < 2100):
            continue  # "S/5" is a size, and "S/2024" a symbol cut short
        if match["ordinal"] and len(match["ordinal"]) < 3:
            continue  # "the 15th meeting" is one of many bodies'; the Council's own have long had three figures
        found.append((match.start(), match.end(), _symbol(match)))
        if match["plural"]:
            found.extend(_more_of_a_list(text, match.end(), end))
    return found


_YEAR = r"(?:19[4-9]\d|20\d\d)"
_PARTS = r"(?:/(?:Rev|Add|Corr)\.\s?\d{1,3})*"
# Read in order; each alternative ends where no longer number can follow.
_GRAMMAR = rf"""
  (?<![A-Za-z0-9.])
  (?:
      S/RES/(?:(?P<res_year_first>{_YEAR})/)?(?P<res>\d{{1,4}})(?!\d) (?:\s?\(\s?(?P<res_year>{_YEAR})\s?\))?
    | S/PRST/(?P<prst_year>{_YEAR})/(?P<prst>\d{{1,3}})(?!\d)
    | S/PV[./]\s?(?P<meeting>\d{{1,5}})(?!\d) (?:\s?\(\s?Resumption\s?(?P<resumption>\d{{1,2}})\s?\))?
    | S/Agenda/(?P<agenda>\d{{1,5}})(?!\d)
    | SC/(?P<press>\d{{3,5}})(?![\d/])
    | S/(?P<doc_year>{_YEAR})/(?P<doc>\d{{1,4}})(?!\d)
    | S/(?P<old>\d{{1,5}})(?![\d/]*\d)
    | (?P<words>(?:[Uu][Nn]\s?)?SCR | UNSCR | (?i:Res(?:olution(?P<plural>s)?|\.)) )
      (?: ,?\s+(?:which\s+(?:is|was)\s+|is\s+|was\s+)?(?:numbered|(?:bearing|with|under)\s+(?:the\s+)?number) )?\s*
      (?:(?i:no\.?|n\s?[°º]\.?|№|nr\.?|n\.|num\.?|number|nos\.?|\#)\s*)?
      (?: \(\s?(?P<enclosed>(?!{_YEAR})\d{{3,4}})\s?\)
        | (?P<named>(?<=Resolution\ )\d,\d{{3}}|\d{{1,2}}\s\d{{2}}(?=\s?\(\s?{_YEAR}\s?\))|\d{{1,4}})
     (?![A-Za-z\d%]|[,.]\d|[-–—]\d|/(?!{_YEAR}(?!\d))\d|(?<!\d\d\d)/\d))
      (?:\s?\(\s?(?P<named_year>{_YEAR})\s?\) | \s+of\s+(?P<named_of>{_YEAR})\b | /(?P<slashed>{_YEAR})(?!\d))?
    | (?P<ordinal>\d{{1,2}},\d{{3}}|\d{{1,5}})(?:st|nd|rd|th)\s+(?:\(closed\)\s+)?meeting\b
  )
  (?P<parts>{_PARTS})
"""


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(_GRAMMAR, re.VERBOSE)


@cache
def _list_pattern() -> re.Pattern[str]:
    joint = r"(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*;\s*)"
    return re.compile(rf"{joint}(?P<n>\d{{1,4}})(?![\d/]|[,.]\d|[-–]\d|\s+[A-Z]\s\()(?:\s?\((?P<year>{_YEAR})\))?")


@cache
def _not_ours() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before, and what stands after, a "resolution N" that is not the Council's or is no number of one."""
    before = r"(?:Assembly(?:['’]s)?|Rights\s+Council(?:['’]s)?|House|Senate|H\.|Board(?:['’]s)?|IAEA|GA)\s+$"
    after = r"\s?(?:[A-Z]\s?)?\(\s?(?:[IVXLC]+|ES-?[IVX\d]+)\s?\)|\s+[A-Z]\s\("
    return re.compile(before), re.compile(after)


@cache
def _a_count() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Where a small number after "resolution" counts something: "the resolution 13 members backed"."""
    before = r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Dd]raft|[Ii]ts|[Tt]heir|[Ee]ach|\w+['’]s)\s+$"
    after = r"\s+(?:to|[Vv]otes?|[Mm]embers?|countries|nations|states|times|days?|weeks?|months?|years?|hours?|"
    after += r"in\s+favou?r|in\s+favo)\b"
    return re.compile(before), re.compile(after)


def _of_another_body(text: str, match: re.Match[str], start: int) -> bool:
    head = text[max(start, match.start() - 30) : match.start()]
    tail = text[match.end() : match.end() + 20]
    before, after = _not_ours()
    if before.search(head) or after.match(tail):
        return True
    if match["named_year"] or match["named_of"] or match["enclosed"] or len(match["named"]) > 2:
        return False
    counted_before, counted_after = _a_count()
    return bool(counted_after.match(tail) or (match["words"][0] == "r" and counted_before.search(head)))


def _more_of_a_list(text: str, at: int, end: int) -> Iterator[tuple[int, int, Symbol]]:
    while match := _list_pattern().match(text, at, end):
        year = int(match["year"]) if match["year"] else None
        if year is None and (len(match["n"]) < 3 or _a_count()[1].match(text[match.end() : match.end() + 20])):
            return  # "resolutions 242, 338 and 3 statements"
        yield match.start("n"), match.end(), Symbol(SymbolKind.RESOLUTION, int(match["n"]), year)
        at = match.end()


def _symbol(match: re.Match[str]) -> Symbol:
    got = match.groupdict()
    parts = tuple((name, int(n)) for name, n in re.findall(r"(Rev|Add|Corr)\.\s?(\d+)", got["parts"]))
    if got["resumption"]:
        parts = (("Resumption", int(got["resumption"])), *parts)
    if number := got["res"] or got["named"] or got["enclosed"]:
        years = ("res_year", "res_year_first", "named_year", "named_of", "slashed")
        year = next((got[where] for where in years if got[where]), None)
        return Symbol(SymbolKind.RESOLUTION, int(re.sub(r"[,\s]", "", number)), int(year) if year else None, parts)
    for group, kind in _NUMBERED:
        if got[group]:
            return Symbol(kind, int(got[group].replace(",", "")), None, parts)
    if got["prst"]:
        return Symbol(SymbolKind.PRESIDENTIAL_STATEMENT, int(got["prst"]), int(got["prst_year"]), parts)
    return Symbol(SymbolKind.DOCUMENT, int(got["doc"]), int(got["doc_year"]), parts)


_NUMBERED = (
    ("meeting", SymbolKind.MEETING), ("ordinal", SymbolKind.MEETING), ("agenda", SymbolKind.AGENDA),
    ("press", SymbolKind.PRESS_RELEASE), ("old", SymbolKind.DOCUMENT),
)  # fmt: skip
