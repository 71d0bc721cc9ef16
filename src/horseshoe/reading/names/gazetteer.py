"""Every name we know in one automaton: States, capitals, governments, envoys, and the words that only look like "
"them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind
from msgspec import Struct

from horseshoe.council.states import STATES, NameKind, Standing, on_day
from horseshoe.reading.names.leaders import headed, leaders
from horseshoe.reading.names.mentions import MentionKind
from horseshoe.reading.names.namesakes import NAMESAKES
from horseshoe.reading.names.roster import Envoy, envoys, officials
from horseshoe.reading.names.spellings import SPELLINGS


class Entry(Struct, frozen=True):
    """What a name may mean: a State, with the days that bound the reading; an envoy or an official; or nothing."""

    kind: MentionKind | None
    codes: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    envoy: Envoy | None = None

    def fits(self, on: date) -> bool:
        """Whether the reading holds on the day."""
        return (self.since is None or self.since <= on) and (self.until is None or on < self.until)


_KINDS = {
    NameKind.SHORT: MentionKind.STATE, NameKind.OFFICIAL: MentionKind.STATE, NameKind.OLD: MentionKind.STATE,
    NameKind.ABBREVIATION: MentionKind.STATE, NameKind.ADJECTIVE: MentionKind.ADJECTIVE,
    NameKind.DEMONYM: MentionKind.DEMONYM, NameKind.CAPITAL: MentionKind.CAPITAL,
    NameKind.GOVERNMENT: MentionKind.GOVERNMENT,
}  # fmt: skip

# A name two States share or that is a common word, kept out of the table: read below, or not at all.
_SHARED = {
    "Congo": ("COD", "COG"), "the Congo": ("COD", "COG"), "Congolese": ("COD", "COG"),
    "Korea": ("KOR", "PRK"), "Korean": ("KOR", "PRK"), "Koreans": ("KOR", "PRK"),
    "Koreas": (), "Two Koreas": (), "Yemens": (), "Germanys": (), "Guineas": (),
}  # fmt: skip
_DROPPED = frozenset(
    ("Male", "Victoria", "Georgetown", "Kingston", "Hamilton", "San Jose", "Majuro", "Basseterre", "Praia", "Nice",
     "CAR", "AUS", "IS", "SA", "PA", "GER", "FR", "Tel Aviv", "Colon", "Roseau", "Castries", "Hellenic", "Cotton")
)  # fmt: skip
# Upper case is how headlines and annexes print names; three letters of it are as often something else.
_SHOUTABLE = (MentionKind.STATE, MentionKind.ADJECTIVE)
_OPENING = 4  # letters
_FIRST = 6  # texts, of three reports
_LONG = 20_000  # code points, which hold most openings


@cache
def entries() -> dict[str, tuple[Entry, ...]]:
    """Every name as it may be printed (blanks plain, apostrophes straight), and what it may mean."""
    table: dict[str, list[Entry]] = {}

    def put(text: str, entry: Entry) -> None:
        text = text.replace("’", "'").removeprefix("the ")
        if text in _DROPPED or text in _SHARED:
            return
        held = table.setdefault(text, [])
        if entry not in held:
            held.append(entry)

    for code, held in STATES.items():
        for name in held.names:
            kind = _KINDS[name.kind]
            entry = Entry(kind, (code,), name.since, name.until)
            put(name.text, entry)
            if kind in _SHOUTABLE and len(name.text) > 4:
                put(name.text.upper(), entry)
    for code, spellings in SPELLINGS.items():
        for spelling in spellings:
            put(spelling, Entry(MentionKind.STATE, (code,)))
    for text, codes in _SHARED.items():
        kind = MentionKind.ADJECTIVE if text.endswith(("ese", "an")) else MentionKind.STATE
        table[text.removeprefix("the ")] = [Entry(kind, (code,)) for code in codes] or [Entry(MentionKind.STATE)]
        table[text.removeprefix("the ").upper()] = table[text.removeprefix("the ")]
    for text, (code, since, until) in leaders().items():
        for phrase in headed(text):
            put(phrase, Entry(MentionKind.GOVERNMENT, (code,), since, until))
    for envoy in envoys():
        entry = Entry(MentionKind.ENVOY, (envoy.state,), envoy.first, envoy.after, envoy)
        for form in envoy.forms:
            put(form, entry)
            if " " in form:
                put(form.upper(), entry)
    for official in officials():
        for form in official.forms:
            put(form, Entry(MentionKind.PERSON, (), official.first, official.after, official))
    for text, (code, since, until) in leaders().items():
        if text not in table:  # somebody who also was an envoy is one
            put(text, Entry(MentionKind.PERSON, (code,), since, until))
    for phrase in NAMESAKES:
        table[phrase] = [Entry(None)]
    return {text: tuple(held) for text, held in table.items()}


class _Search:
    """Names looked for in texts.

    An automaton over all of them takes as long to build as a report to read. So for the first texts one is built over
    the names whose opening stands in the text, which finds the same.
    """

    __slots__ = ("_by_opening", "_left", "_names", "_whole")

    def __init__(self) -> None:
        self._names = list(entries())
        self._by_opening: defaultdict[str, list[str]] = defaultdict(list)
        for name in self._names:
            self._by_opening[name[:_OPENING]].append(name)
        self._left = _FIRST
        self._whole: AhoCorasick | None = None

    def hits(self, folded: str) -> Iterator[tuple[str, int, int]]:
        """Names with their places, leftmost and longest first, not overlapping, wherever they begin and end."""
        if self._left and len(folded) < _LONG:
            self._left -= 1
            names = self._with_openings_in(folded)
            automaton = AhoCorasick(names, matchkind=MatchKind.LeftmostLongest)
        else:
            names = self._names
            if self._whole is None:
                self._whole = AhoCorasick(names, matchkind=MatchKind.LeftmostLongest)
            automaton = self._whole
        for index, start, end in automaton.find_matches_as_indexes(folded):
            yield names[index], start, end

    def _with_openings_in(self, folded: str) -> list[str]:
        standing = {folded[at : at + length] for length in range(1, _OPENING + 1) for at in range(len(folded))}
        return [name for opening in standing & self._by_opening.keys() for name in self._by_opening[opening]]


@cache
def _search() -> _Search:
    return _Search()


_SAME = (
    ("\u00a0", " "), ("\u202f", " "), ("\u2009", " "), ("\t", " "), ("\n", " "), ("’", "'"), ("‘", "'"), ("‑", "-"),
    ("‐", "-"),
)  # fmt: skip


def plain(text: str) -> str:
    """The text, position for position, with every blank a blank and every apostrophe straight."""
    for odd, usual in _SAME:
        if odd in text:
            text = text.replace(odd, usual)
    return text


def matches(folded: str) -> list[tuple[int, int, tuple[Entry, ...]]]:
    """Whole names in a text that went through `plain`, leftmost and longest first, not overlapping."""
    table = entries()
    found = []
    for name, start, end in _search().hits(folded):
        if start and (folded[start - 1].isalnum() or folded[start - 1] in "_@#"):
            continue
        if _breaks_off(folded, end):
            # "US Opens": what was found is "US Open", and hides the name it begins with
            shorter = _shorter(folded, start, end)
            if shorter is not None:
                found.append((start, *shorter))
            continue
        found.append((start, end, table[name]))
    return found


def _breaks_off(folded: str, end: int) -> bool:
    return end < len(folded) and (folded[end].isalnum() or folded[end] == "_") and folded[end - 1] != "."


def _shorter(folded: str, start: int, end: int) -> tuple[int, tuple[Entry, ...]] | None:
    table = entries()
    while (end := max(folded.rfind(" ", start, end), folded.rfind("-", start, end))) > start:
        held = table.get(folded[start:end])
        if held is not None:
            return end, held
    return None


def resolve(meanings: tuple[Entry, ...], on: date | None) -> tuple[str, ...]:
    """The State meant on the day, or today: () where several remain."""
    codes = {code for entry in meanings for code in entry.codes}
    if len(codes) > 1:
        held = {code for entry in meanings if on is None or entry.fits(on) for code in entry.codes}
        if on is None:
            held = {c for e in meanings if e.until is None for c in e.codes} or held
            members = {c for c in held if STATES[c].standing is Standing.MEMBER}
            held = members if len(members) == 1 and len(held) > 1 else held
        codes = held
    if len(codes) != 1:
        return ()
    code = next(iter(codes))
    if on is None or STATES[code].standing is Standing.FORMER:
        return (code,)
    return (on_day(code, on),)
