"""Claims over the record: counts, ordinals and firsts ("the fourth attempt", "has vetoed three")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from horseshoe.reading.claims.actions import Modality, Moment, Told
from horseshoe.reading.claims.claims import HistorySaid, WordingSaid
from horseshoe.reading.claims.wording import lemma
from horseshoe.reading.line import Line
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.dates import resolve
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_ORDINALS = {
    w: i
    for i, w in enumerate(
        [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
            "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
            "eighteenth", "nineteenth", "twentieth",
        ],
        1,
    )
}
_ORD = rf"(?<!- )(?P<ord>{'|'.join(_ORDINALS)}|\d+(?:st|nd|rd|th))"
_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_SEVERAL = r"several|multiple|numerous|many|a number of|a string of|repeated|a series of|successive|all"
_V = r"<V\d+>"
_DRAFTS = r"<D\d+>"


class Counted(Struct, frozen=True):
    """A history claim in one sentence: what it says, where, and the offset in norm."""

    said: HistorySaid
    start: int
    end: int
    at: int

    @property
    def says(self) -> str:
        """The claim in a plain sentence."""
        said, who = self.said, self.said.member or "some member"
        what = {
            "vetoes": f"vetoes by {who}",
            "attempts": "attempts to pass a text",
            "votes": "votes of this kind",
            "adoptions": "texts adopted",
            "article_99": "uses of Article 99",
        }[said.measure]
        if said.every:
            return f"every earlier one of the {what} was {said.predicate}"
        if said.first:
            return f"the first of the {what} since {said.since.text if said.since else 'ever'}"
        if said.ordinal is not None:
            return f"number {said.ordinal} of the {what}"
        return f"{'several' if said.count is None else said.count} {what}"


def _rules() -> dict[str, Pattern]:
    veto = r"(?:vetoed|vetoes|vetoing|blocked|blocking)"
    use = r"(?:used|wielded|cast|exercised|employed|using|wielding|deployed)"
    return {
        "vetoed_n": Pattern(
            rf"(?P<v>{_V}) (?:, (?:which|who) [^,]{{1,90}}, )?(?:[\w'-]+ ){{0,4}}?(?P<verb>{veto}) (?:of "
            rf")?(?P<d>{_DRAFTS})(?P<tail> ?, (?P<n2><[NV]\d+>) of (?:which|them|those) (?P<what>[^.;]+))?"
        ),
        "times": Pattern(
            rf"(?P<v>{_V}) (?:[\w'-]+ ){{0,4}}?(?:{use} (?:its|the|their|a) veto(?:es)?(?: power)?|vetoed "
            rf"(?:[^,.;]{{1,60}}? )?)(?: (?:on|over|for|against) (?:\w+|<[A-Z]\d+>))? ?(?P<t>once|twice|thrice|"
            rf"<[NV]\d+> (?:times|occasions)|on <N\d+> occasions|(?:{_SEVERAL}) (?:times|occasions)|repeatedly)"
        ),
        "nth_veto": Pattern(
            rf"(?<!- )(?<!hundred )(?<!and ){_ORD} (?:such |straight |consecutive |successive )?(?:(?P<v>{_V}|"
            rf"<L\d+>) (?:'s )?)?(?:security "
            rf"council |<C\d+> )?(?:veto|time (?:that )?(?:(?P<v2>{_V}) (?:has |have |had )?)?(?:vetoed|veto|"
            rf"(?:used|cast|wielded|exercised) (?:its|the|a) veto))"
        ),
        "was_nth": Pattern(
            rf"veto (?:was|is|marks|marked) (?:the )?(?P<v>{_V}) (?:'s )?{_ORD}(?! (?:time|in|"
            rf"this))"
        ),
        "adopted_n": Pattern(
            rf"<C\d+> (?:[\w'-]+ ){{0,4}}?(?P<verb>adopted|passed|approved) (?:only |just |but |"
            rf"no fewer than |at least )?(?P<d>{_DRAFTS})"
        ),
        "for_nth": Pattern(
            rf"(?P<v>{_V}) (?:[\w'-]+ |<[A-UW-Z]\d+> |, ){{0,9}}?(?:vetoed|voting against|voted "
            rf"against|blocked|blocking|vetoes) (?:[\w'-]+ |<[A-Z]\d+> ){{0,6}}?for (?:a|the) "
            rf"{_ORD} time"
        ),
        "attempt": Pattern(
            rf"{_ORD} (?:such |failed |unsuccessful |time (?:the )?(?:<C\d+> )?(?:has )?(?:tried|"
            rf"attempted|failed)|)(?:attempt|effort|try|bid|vote|draft|<D\d+>)?(?: (?:to|at|by|"
            rf"on) )(?P<what>[^.;]+)"
        ),
        "failed_nth": Pattern(
            rf"\b(?:failed|fails|unable) for (?:a|the) {_ORD} (?:straight |consecutive )?time to "
            rf"(?P<what>[^.;]+)"
        ),
        "every": Pattern(
            r"(?P<what>(?:all )?(?:previous|earlier|past|prior|former) (?:[\w-]+ ){0,2}?(?:attempts?|efforts?|bids?|"
            r"votes?|<D\d+>|drafts?)[^.;]*?) (?:have|had|has|were|was) (?:all |each |also |been ){0,3}(?P<p>vetoed|"
            r"blocked|failed|rejected|defeated)"
        ),
        "vague": Pattern(
            rf"(?P<v>{_V}) ,? ?(?:[\w'-]+ |<[A-Z]\d+> |, ){{0,12}}?(?P<b>blocking|vetoing|blocked|"
            rf"vetoed) (?P<d>{_DRAFTS})"
        ),
        "first": Pattern(
            r"(?P<f>(?:the |for the )first (?P<of>[^.;,]{0,80}?)?(?:time )?(?P<when>(?:since|in) "
            r"(?:the )?(?:<M\d+>|(?:more than |nearly |almost |over )?<[NV]\d+> (?:years|decades)|a "
            r"decade|(?:19|20)\d\d)))"
        ),
    }


_RULES = _rules()


def _number(line: Line, tag: str | None) -> int | None:
    m = re.search(r"<([NV])\d+>", tag or "")
    if m is None:
        return None
    value = line.chunk(m[0]).value
    whole = value.count if m[1] == "V" else value.whole
    return int(whole) if whole is not None else None


def _ordinal(word: str) -> int:
    return _ORDINALS.get(word) or int(re.sub(r"\D", "", word))


def _who(line: Line, tag: str | None) -> tuple[str | None, bool]:
    if not tag:
        return None, False
    value = line.chunk(tag).value
    return (value.members[0] if len(value.members) == 1 else None), bool(value.persons)


# "Four times before, most recently over the force in Macedonia": the place is the last one's.
_LATEST = late(r"\b(?:(?:most recently|the (?:last|latest|most recent)|lately|last(?= (?:in|on|over|<M)))\b)")


def _months(line: Line, after: int) -> tuple[Moment, ...]:
    """Months of the instances counted; "since October" bounds them and is none."""
    found = ((at, resolve(c.value, None, "past")) for at, c in line.tags("M", after))
    return tuple(
        m
        for at, m in found
        if (m.month or m.earliest) and not re.search(r"\bsince (?:the |early |late |last )*$", line.norm[:at])
    )


_SINCE = late(r"\bsince (?:the |early |late |at least )?(?P<when><M\d+>|(?:19|20)\d\d\b)")
# A sentence with none of these counts nothing.
_COUNTS = Pattern(
    r"\b(?:veto\w*|block\w*|attempts?|efforts?|tr(?:y|ied)|bids?|first|previous|earlier|past|prior|"
    r"former|adopted|passed|approved|(?:failed|fails|unable) for|voting against|voted against)\b"
)


def _bound(line: Line, after: int) -> Moment | None:
    """ "... since 2011", said after a count."""
    m = _SINCE.search(line.norm, after)
    return _since(line, m) if m else None


def histories(line: Line, topics: frozenset[str]) -> Iterator[Counted]:
    """Every history claim of a sentence. `topics` are those the sentence (or its paragraph) names."""
    if not _COUNTS.search(line.norm):
        return
    taken = set()
    for m, said in (*_vetoes(line, topics), *_ordinals(line, topics), *_others(line, topics)):
        key = (said.measure, said.member, said.count, said.ordinal)
        if key not in taken:
            taken.add(key)
            yield Counted(said, *line.place(m.start(), m.end()), m.start())


Found = tuple[re.Match[str], HistorySaid]


_WINDOW = late(
    r"\b(?:in|within|over|during|inside|for) (?:[\w-]+ ){0,4}?(?:the (?:space|course) of )?(?:an?|one|its|their|his|"
    r"<[NV]\d+>|those|these|the) (?:\w+ )?(?:hours?|days?|weeks?|months?|years?|decades?)\b"
)


def _vetoes(line: Line, topics: frozenset[str]) -> Iterator[Found]:
    """ "Has vetoed three drafts", "twice", "several"."""
    rules, norm = _RULES, line.norm
    for m in rules["vetoed_n"].finditer(norm):
        draft = line.chunk(m["d"])
        n = draft.value.count.value.whole if draft.value.count is not None else None
        words = line.text[draft.start : draft.end].lower()
        vague = n is None and bool(re.search(rf"\b(?:{_SEVERAL})\b", words))
        if (
            (n is None and not vague)
            or not draft.value.plural
            or modality(norm, m.start("verb")) is not Modality.HAPPENED
        ):
            continue
        who, person = _who(line, m["v"])
        of_which = None
        if m["tail"] and (k := _number(line, m["n2"])) is not None and (verb := lemma(m["what"])):
            of_which = (k, WordingSaid(verb, topics, m["what"]))
        yield (
            m,
            HistorySaid(
                "vetoes",
                who,
                topics,
                count=int(n) if n else None,
                vague=vague,
                of_which=of_which,
                months=_months(line, m.end()),
                since=_bound(line, m.end()),
                term=draft.value.term if "draft" not in words else None,
                by_person=person,
            ),
        )
    for m in rules["times"].finditer(norm):
        who, person = _who(line, m["v"])
        n = _TIMES.get(m["t"]) or _number(line, m["t"])
        since, months = _bound(line, m.end()), _months(line, m.end())
        if since is None and (_WINDOW.search(norm) or any(moment.value for moment in months)):
            continue  # "three times in less than a month": of a stretch that no day opens
        yield (
            m,
            HistorySaid(
                "vetoes", who, frozenset() if _LATEST.search(norm, m.end()) else topics,
                count=n, vague=n is None, since=since, months=months, by_person=person,
            ),
        )
    for m in rules["vague"].finditer(norm):
        draft = line.chunk(m["d"])
        words = line.text[draft.start : draft.end].lower()
        if draft.value.plural and re.search(rf"\b(?:{_SEVERAL})\b", words):
            who, person = _who(line, m["v"])
            term = draft.value.term if "draft" not in words else None
            yield (
                m,
                HistorySaid(
                    "vetoes", who, topics, vague=True, term=term, since=_bound(line, m.end()), by_person=person
                ),
            )


def _ordinals(line: Line, topics: frozenset[str]) -> Iterator[Found]:
    """ "Its 14th veto", "for the third time"; a first since some day is the first of those since then."""
    rules, norm = _RULES, line.norm
    for key in ("nth_veto", "for_nth", "was_nth"):
        for m in rules[key].finditer(norm):
            groups = m.groupdict()
            by = _WHOSE.match(norm, m.end())
            tag = groups["v"] or groups.get("v2") or (by[1] if by else None)
            who, person = _who(line, tag) if tag else (_near(line, m.start()), False)
            n, since = _ordinal(m["ord"]), _bound(line, m.end())
            if n == 1 and since is None and (ago := _YEARS.search(norm, m.end())) is not None:
                since = _since(line, ago)
            if n == 1 and since is not None:
                yield m, HistorySaid("vetoes", who, topics, first=True, since=since, by_person=person)
            else:
                awaited = modality(norm, m.start()) is Modality.EXPECTED or bool(
                    _WOULD.search(norm, max(0, m.start() - 80), m.start())
                )
                yield (
                    m,
                    HistorySaid(
                        "vetoes", who, topics, ordinal=n, since=since, by_person=person, awaited=awaited,
                        # nobody's "third veto since the start of the war" is over what the report is about
                        scope_inferred=who is None or not _ON_WHAT.match(norm, m.end()),
                    ),
                )


# "Its 14th veto on Syria": what it is counted over; in "its 100th veto to defeat a text on Kashmir" it is all of them.
_ON_WHAT = late(
    r"(?: (?:draft|text|resolution|it|<[DM]\d+>|today|by <V\d+>|cast))* (?:on|over|for|about|concerning|regarding|in "
    r"favou?r of|protecting|shielding|against|related to|since|in) "
    r"(?!(?:the )?<[CUM]\d+>|(?:an? |the )?<D\d+>|the \w+ hours)"
)
# "The first veto by Britain", "the first veto since 1989 by Britain".
_WHOSE = late(
    r"(?: (?:since|in) (?:the )?(?:<M\d+>|(?:19|20)\d\d|(?:[a-z]+ (?:than )?)?<[NV]\d+> (?:years|decades)))?"
    rf" (?:by|from|of) ({_V})"
)
_WOULD = late(r"\b(?:would|could|may|might|will) (?:be|mark|become|cast|make|use) (?:[\w'-]+ |<[A-Z]\d+> ){0,4}$")
_YEARS = late(r"\bin (?:more than |nearly |almost |over )?(?P<when><[NV]\d+> (?:years|decades))")
_PASS = late(r"pass|adopt|resol|ceasefire|cease|<D|agree|act (?:on|over)\b")
# "The first envoy of his country to address the Council since 1989": no vote is the first.
_A_PERSON = late(
    r"\b(?:envoy|ambassador|delegate|minister|president|premier|leader|secretary|man|woman|citizen|official|visit(?:or)?|"
    r"speech|trip|election|summit|strike|attack|death)s?\b"
)


def _others(line: Line, topics: frozenset[str]) -> Iterator[Found]:
    """Attempts, adoptions, "previous attempts have been vetoed", "the first since 1979"."""
    rules, norm = _RULES, line.norm
    for m in rules["attempt"].finditer(norm):
        tried = re.search(r"attempt|effort|try|bid|tried|attempted|draft|<D", m[0].split(" to ")[0])
        if tried and _PASS.search(m["what"]):
            yield m, HistorySaid("attempts", None, topics, ordinal=_ordinal(m["ord"]))
    for m in rules["failed_nth"].finditer(norm):
        if _PASS.search(m["what"]):
            yield m, HistorySaid("attempts", None, topics, ordinal=_ordinal(m["ord"]))
    for m in rules["every"].finditer(norm):
        predicate = Told.VETOED if m["p"] in ("vetoed", "blocked") else Told.NOT_ADOPTED
        yield m, HistorySaid("attempts", None, topics, every=True, predicate=predicate)
    for m in rules["adopted_n"].finditer(norm):
        draft = line.chunk(m["d"]).value
        if (
            draft.plural
            and draft.count is not None
            and (n := draft.count.value.whole) is not None
            and modality(norm, m.start("verb")) is Modality.HAPPENED
        ):
            yield m, HistorySaid("adoptions", None, topics, count=int(n), since=_bound(line, m.end()))
    if not re.search(r"\bfirst (?:[\w-]+ |<[A-Z]\d+> ){0,2}?veto", norm):
        for m in rules["first"].finditer(norm):
            if _A_PERSON.search(m["of"] or ""):
                continue
            measure = "article_99" if "article 99" in norm else "votes"
            yield m, HistorySaid(measure, None, topics, first=True, since=_since(line, m))


def _near(line: Line, at: int) -> str | None:
    """The one State named nearest before an ordinal veto ("Russia ... its 14th veto")."""
    named = [(a, c.value.members) for a, c in line.tags("V") if c.value.members and a < at]
    return named[-1][1][0] if named and len(named[-1][1]) == 1 else None


def _since(line: Line, m: re.Match[str]) -> Moment | None:
    moments = line.tags("M", m.start("when"), m.end("when"))
    if moments:
        return resolve(moments[0][1].value, None, "past")
    year = re.search(r"\b(?:19|20)\d\d\b", m["when"])
    if year:
        return Moment(year[0], year[0])
    n = _number(line, m["when"])
    return Moment(f"{n} years") if n is not None else None
