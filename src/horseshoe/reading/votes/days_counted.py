"""Days of a vote counted from another that the sentence gives: "marched on Monday, two days after France vetoed it"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from msgspec.structs import replace

from horseshoe.reading.line import Chunk, Line
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.words.late import late
from horseshoe.reading.words.number_words import PLAIN
from horseshoe.reading.words.patterns import AnyOf, Pattern
from horseshoe.reading.words.time_words import TimeExpression, TimeKind

_VOTES = (
    r"(?:voted|votes?\b|veto\w*|adopt\w*|reject\w*|approv\w*|pass(?:ed|age)|block\w*|abstain\w*|fail\w*|defeat\w*|"
    r"turned down|voted down|killed)"
)
_AFTER = Pattern(
    rf"(?P<m><M\d+>) (?:(?:(?!<M|{_VOTES})[^ .;]+ ){{1,25}}?, |(?:, )?)(?:just |only |barely )?(?:(?P<n>an?|one|"
    rf"<[NV]\d+>|[a-z]+) days? after|"
    rf"(?P<a><M\d+>)|the day after) (?=(?:[^ .;]+ ){{0,7}}?{_VOTES})"
)
_FRONTED = Pattern(
    rf"^(?:just |only |barely )?(?:(?P<n>an?|one|<[NV]\d+>|[a-z]+) days? after|(?P<a><M\d+>)|the day after) "
    rf"(?=(?:[^ .;]+ ){{0,7}}?{_VOTES})[^;]*? , (?P<main>[^;]*?)(?P<m><M\d+>)"
)
_EARLIER = Pattern(r"(?P<m><M\d+>) (?P<between>[^.;]*?) (?P<a><M\d+>)")
_TOLD_BEFORE = late(rf"\b{_VOTES}")
# "Condemned the veto of a text two days earlier": what was said of a vote that had been.
_OF_A_VOTE = late(
    r"(?:\w+ )?(?:(?:critici[sz]|condemn|slam|blast|accus|blam|denounc|lament|deplor|hail|prais|welcom|thank|rebuk|"
    r"assail|castigat|lambast|applaud|berat|react|respond|defend|justif|explain|regret|protest|"
    r"mourn)\w*|dismissed|called|said|told|spoke) (?:[^ .;,]+ ){0,4}?"
    r"(?:vetoe?s?|votes?|decision|adoption|rejection|abstention|failure|defeat)\b"
)
# "Read on Wednesday that it had been adopted the day before": who spoke, wrote or learnt of it did so later.
_OF_WHAT_HAD_BEEN = late(
    rf"(?!{_VOTES})(?:(?!{_VOTES})[^ .;]+ )*?(?:(?:had|having) (?:\w+ ){{0,2}}?{_VOTES}|(?:which|that|who|"
    rf"whose [\w-]+) (?:was |were |had been )?{_VOTES}|(?:<[DR]\d+>|<M\d+>|measure|motion) {_VOTES}|{_VOTES}$)[^.;]*$"
)
_ANY = AnyOf(_AFTER, _FRONTED, _EARLIER)


def counted(line: Line) -> tuple[list[Fact], set[int]]:
    """Days that are so many from another, and the places of those others, on which no vote was held."""
    if not _ANY.on(line.norm):
        return [], set()
    found = [*_after(line), *_earlier(line)]
    return [fact for fact, _ in found], {at for _, at in found}


def _after(line: Line) -> Iterator[tuple[Fact, int]]:
    for m in (*_AFTER.finditer(line.norm), *_FRONTED.finditer(line.norm)):
        main = m.groupdict().get("main")
        if _TOLD_BEFORE.search(line.norm[: m.start()] if main is None else main):
            continue  # "voted on Monday, a day after the veto": that day is of a vote too
        if m["a"]:
            said = line.chunk(m["a"]).value
            back = said.count if said.kind is TimeKind.ANAPHORIC and said.unit == "day" else None
            back = back if back and line.text[: line.chunk(m["a"]).end].endswith("after") else None
        else:
            back = _number(line, m["n"]) if m["n"] else 1
        base = line.chunk(m["m"])
        if back and (value := _shifted(base.value, -back)) is not None:
            yield Fact(Slot.MOMENT, value, base.start, base.end, m.start("m")), m.start("m")


def _earlier(line: Line) -> Iterator[tuple[Fact, int]]:
    for m in _EARLIER.finditer(line.norm):
        base, chunk = line.chunk(m["m"]), line.chunk(m["a"])
        said = chunk.value
        if said.kind is not TimeKind.ANAPHORIC or said.unit != "day" or not (said.count or 0) < 0:
            continue
        of_it = _OF_A_VOTE.match(m["between"]) or _OF_WHAT_HAD_BEEN.match(m["between"])
        if not of_it or _TOLD_BEFORE.search(line.norm, 0, m.start()):
            continue
        if (value := _shifted(base.value, said.count)) is not None:
            yield Fact(Slot.MOMENT, value, chunk.start, chunk.end, m.start("a")), m.start("m")
            yield Fact(Slot.MOMENT, value, chunk.start, chunk.end, m.start("a")), m.start("a")


def _number(line: Line, word: str) -> int | None:
    if word in ("a", "an"):
        return 1
    if not word.startswith("<"):
        return PLAIN.get(word)
    chunk: Chunk = line.chunk(word)
    n = chunk.value.count if chunk.cls == "V" else chunk.value.whole
    return int(n) if n is not None else None


_WEEK = 7


def _shifted(moment: TimeExpression, days: int) -> TimeExpression | None:
    """The day so many later or earlier; None where the moment is no one day."""
    if moment.kind is TimeKind.WEEKDAY and moment.weekday is not None and abs(days) < _WEEK:
        return replace(moment, weekday=(moment.weekday + days) % _WEEK, which=None)
    if moment.kind is TimeKind.RELATIVE and moment.unit == "day":
        return replace(moment, count=(moment.count or 0) + days)
    if moment.kind is TimeKind.DATE and moment.month and moment.day:
        try:
            then = date(moment.year or 2001, moment.month, moment.day) + timedelta(days=days)
        except ValueError:
            return None
        year = then.year if moment.year else None
        return replace(moment, year=year, month=then.month, day=then.day, weekday=None)
    return None
