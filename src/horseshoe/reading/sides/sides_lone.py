"""Who stands alone on a side, told by a noun: "the lone no was Moscow's", "theirs was the only hand against".

The noun may be of any kind (a no, a hand, a voice, an opponent), what stands between it and its verb may be a day or a
clause of its own, and who it was may be named before it or behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.council.ballots import Ballot
from horseshoe.council.rules import PERMANENT_CODES
from horseshoe.reading.line import Line
from horseshoe.reading.sides.sides_words import ABSTAIN, NO, YES
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.patterns import AnyOf, Pattern, Patterns

_V = r"(?P<v><V\d+>)"
_LONE = (
    r"(?:(?:the|its|a|an|but|just|that|this) )*(?:(?:only|sole|lone|single|solitary|isolated|odd) |"
    r"(?P<one><V\d+>) (?:lone |single |solitary |sole )?)"
)
_HAND = (
    r"(?:votes?|ballots?|hands?|voices?|arms?|fingers?|cards?)(?: (?:that (?:was|went|came)|cast|raised|up|lifted|to "
    r"(?:go up|rise)|counted|recorded|registered))*"
)
_OF_IT = r"(?: (?:it|them|<[DR]\d+>))?"
NOUNS = {
    YES: (
        rf"(?:yes|aye|yea|supporters?|backers?|(?:yes |affirmative |positive |favou?rable )?{_HAND} (?:for|in (?:its |"
        rf"their )?"
        rf"favou?r(?: of)?|in support(?: of)?){_OF_IT}|(?:yes|affirmative|positive|favou?rable) (?:vote|ballot|voice))"
    ),
    NO: (
        r"(?:no(?! (?!was|is|came|in|on|to|at|from|against|when|vote)[a-z])|nay|nyet|non|dissent|dissenting (?:voice|"
        r"vote|hand|member)|dissenter|opponent|nay - ?sayer|hold - ?out|"
        rf"(?:(?:negative|contrary|opposing|no|nay|\" no \") )?{_HAND} (?:against|(?:opposed|"
        rf"in opposition)(?: to)?){_OF_IT}|"
        r"(?:negative|contrary|opposing|no|nay|\" no \"|against) (?:vote|ballot|hand|voice))"
    ),
    ABSTAIN: r"(?:abstention|abstainer|abstaining (?:vote|member|voice|delegation)|hand (?:that )?(?:stayed|kept|left|"
        r"to stay) down)",
}
# A day, a place or a clause of its own between the noun and its verb.
_GAP = (
    r"(?: (?!(?:and|but|while|whereas|which|who|because|was|were|is|being|came|from|by|of) )(?:[\w'-]+|<[A-UW-Z]\d+>|"
    r"<V\d+>(?= (?!'s)))){0,9}?"
    r"(?: , (?:when|as|where|in|on|at|during) [^,;.:]{1,90}?(?= ,)){0,3}(?: ,)?"
)
_BE = (
    r"(?: (?:was|is|were|being|came|belonged to|had been|remained|remains|turned out to be|proved)(?: cast by| from|"
    r" by)?| ?[,:—(-](?: (?:that|cast|coming|raised|given))?(?: (?:of|by|from|being))?) "
)
_THAT_OF = r"(?:(?:that|the one|those) (?:of|from) (?:(?!<V)[\w.'-]+ ){0,5}?(?:(?:\. |, )?(?:for|of) )?)?"
_STOPS = (
    r"(?= (?:[.,;:)—(]|and\b|but\b|while\b|whereas\b|when\b|as\b|in\b|on\b|at\b|which\b|who\b|with\b|after\b|since\b|"
    r"because\b|alone\b)|$)"
)


def _ways(noun: str) -> Iterator[str]:
    yield rf"{_LONE}{noun}{_GAP}{_BE}{_THAT_OF}(?:the )?{_V}(?: 's)?(?: own| itself| himself| herself)?{_STOPS}"
    yield rf"{_V} 's(?: own)?(?: alone)? (?:was|is|were|being|remained|, )(?: alone)? ?{_LONE}{noun}(?![\w-])"
    yield (
        rf"(?:its|theirs|his|hers) (?:was|is|being) {_LONE}{noun}(?![\w-])[^.;]{{0,40}}? , {_V} (?:said|noted|"
        r"recalled|explained|argued|insisted)\b"
    )


_CAPITAL = r"(?:country|member|state|nation|delegation|government|capital|power|quarter|ambassador|delegate|envoy)"
_A_TEXT = r"(?:<D\d+>|it\b|the (?:text|draft|resolution|motion|measure)\b)"
# Side by verb, of one country that is then named: "one country alone, the United States, opposed it".
_VERBS = {
    YES: rf"(?:(?:supported|backed|favoured) {_A_TEXT}|voted (?:for|in favou?r)|(?:was|were) (?:for|in favou?r))",
    NO: rf"(?:(?:opposed|objected to|rejected) {_A_TEXT}|voted (?:against|no)|(?:was|were|stood|came out|went|spoke) "
        rf"(?:raised |cast )?against|said no|dissented)",
    ABSTAIN: r"(?:abstained|refrained|withheld its vote|sat (?:it )?out)",
}
_DISSENT = {
    YES: r"(?:support|backing|a yes|an aye)",
    NO: r"(?:dissent|a no|a nay|the no)",
    ABSTAIN: r"(?:an abstention)",
}


def _all() -> Iterator[tuple[Ballot, str]]:
    for side, noun in NOUNS.items():
        for way in _ways(noun):
            yield side, way
        yield (
            side,
            rf"(?:^|(?<=[.;:,—] ))(?:only |just |but )?(?P<one><V\d+>)(?: {_CAPITAL}| vote| hand)?(?: alone)? ?[,:—(] "
            rf"(?:that of )?{_V}(?: 's)?(?: alone)? [,)—] {_VERBS[side]}(?![\w-])",
        )
        yield (
            side,
            rf"(?:^|(?<=[.;:,—] )|(?<=and ))(?:only |just )?(?P<one><V\d+>)(?: {_CAPITAL})? alone "
            rf"{_VERBS[side]}(?![\w-])"
            rf"[^.;,]{{0,60}}?[:—(] {_V}",
        )
        yield (
            side,
            rf"\b{_DISSENT[side]} (?:came|was heard|was voiced) (?:only |solely )?from (?P<one><V\d+>)(?: "
            rf"{_CAPITAL})?(?: only| alone)? "
            rf"[,:—(] {_V}",
        )
    yield (
        NO,
        r"(?:^|(?<=[.;:,—] ))against (?:<V\d+>|it|them|<D\d+>|the rest) (?:stood|was|spoke) (?:only |just )?"
        rf"{_V} alone\b",
    )
    yield (
        NO,
        r"<T\d+>[^.;]* , (?:the )?(?:(?P<one><V\d+>)|lone|single|sole)(?: vote| no| negative)?(?: against)? "
        rf"(?:being|was) {_V}{_STOPS}",
    )


_BALLOTS = Patterns(_all())
_VETOES = Patterns.numbered(*_ways(r"vetoe?s?(?! (?:power|right|threat))"))
_SANK = Pattern(
    r"\b(?:a|one|the|its) (?:single|lone|sole|only|solitary|negative|one) (?:negative |dissenting |no |nay )?(?:vote|"
    r"no|nay|hand|ballot|"
    rf"voice|negative)(?: against)? [,(—] (?:that of )?{_V}(?: 's)? [,)—] (?:then |thus )?(?:sank|killed|blocked|"
    rf"stopped|scuppered|"
    r"torpedoed|doomed|defeated|felled|undid|buried|brought down|barred|prevented|was enough to (?:sink|kill|block|"
    r"stop|defeat)) (?:<D\d+>|it\b|(?:its|the) (?:adoption|passage))"
)
ANY_LONE = AnyOf(_BALLOTS)


def _named(line: Line, m: re.Match[str]) -> Voters | None:
    """Who is named, where it is one and said to be."""
    voters: Voters = line.chunk(m["v"]).value
    one = m.groupdict().get("one")
    if one and (line.chunk(one).value.count != 1 or line.chunk(one).value.others):
        return None
    return voters if voters.bare and len(voters.members) == 1 else None


def standing_alone(line: Line) -> Iterator[Fact]:
    """The one that stood alone on a side."""
    taken: set[int] = set()
    for side, pattern in _BALLOTS.on(line.norm):
        for m in pattern.finditer(line.norm):
            voters = _named(line, m)
            if voters is None or m.start("v") in taken:
                continue
            taken.add(m.start("v"))
            said = Voters(voters.members, 1, joined=True, persons=voters.persons)
            yield Fact(Slot.BALLOT, (side, said), *line.place(m.start(), m.end()), m.start("v"))


def lone_vetoes(line: Line) -> Iterator[Fact]:
    """The one whose veto, or whose single vote, stopped the text: "the sole veto was Washington's"."""
    found = [m for _, pattern in _VETOES.on(line.norm) for m in pattern.finditer(line.norm)]
    for m in (*found, *_SANK.finditer(line.norm)):
        voters = _named(line, m)
        if voters is not None and set(voters.members) <= PERMANENT_CODES:
            yield Fact(Slot.VETO, voters, *line.place(m.start(), m.end()), m.start("v"), modality(line.norm, m.start()))
