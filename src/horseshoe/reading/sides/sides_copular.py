"""Ballots that were something: "Moscow's vote was a yes", "Peru's a no", "the tenth yes came from Gabon's envoy"."""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.sides.sides_rule import Rule, rule
from horseshoe.reading.sides.sides_words import ABSTAIN, NO, OUT, YES, V

_PAPER = (
    r"(?:votes?|ballots?|answers?|verdicts?|voices?|hands?|words?|replies|reply|response|choice|contribution|part|"
    r"position|stance|stand|attitude|card)"
)
_SIDES = {
    YES: r"(?:yes|aye|yea|assent|affirmative|affirmative (?:one|vote)|positive(?: one| vote)?|approval|in favou?r|for)",
    NO: r"(?:no|nay|nyet|non|negative|negative (?:one|vote)|dissent|refusal|rejection|veto|against)",
    ABSTAIN: r"(?:abstention|blank|neither|silence|neutrality|an? abstaining one)",
}
_ARTICLE = (
    r"(?:(?:a|an|the|one|\"|clear|firm|flat|loud|quiet|simple|plain|resounding|lone|solitary|reluctant|grudging|"
    r"cautious|unexpected|surprising|rare|also|too|again|likewise|once more|always|still|nevertheless|another) )*"
)
_BE = (
    r"(?:was|is|were|are|had been|came out as|turned out to be|turned out|proved(?: to be)?|remained|amounted to|"
    r"became|went down as|was counted as|was recorded as|was entered as)"
)
_NTH = (
    r"(?:(?:the|a|an|its|that|this|one) )(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
    r"eleventh|twelfth|thirteenth|fourteenth|\d+(?:st|nd|rd|th)|<[ON]\d+>|last|final|other|missing|deciding|decisive|"
    r"crucial|vital|necessary|remaining|only|lone|sole|single|solitary|one|all - important|odd) ){1,3}"
)
_BALLOT = {
    YES: r"(?:yes(?: vote)?|aye|yea|affirmative(?: vote)?|positive vote|favou?rable vote|vote "
    r"(?:for|in favou?r(?: of)?)(?: (?:it|<D\d+>))?|hand (?:for|in favou?r)(?: (?:it|<D\d+>))?|supporter|backer)",
    NO: r"(?:no(?: vote)?|nay|nyet|negative(?: vote)?|dissenting (?:vote|voice)|contrary vote|"
    r"vote against(?: (?:it|<D\d+>))?|hand against(?: (?:it|<D\d+>))?|opponent|dissenter)",
    ABSTAIN: r"(?:abstention|abstainer|abstaining (?:vote|member|voice))",
}
_FROM = (
    r"(?:came from|comes from|was from|belonged to|fell to|was that of|was cast by|was given by|was|were|being|"
    r"is|:|,|—)"
)
_END = r"(?= (?:[.,;:)—]|and\b|but\b|while\b|which\b|who\b|in\b|on\b|as\b)|$)"
_GERUND = {
    YES: r"(?:saying yes|voting yes|raising (?:its|their) hands? for it)",
    NO: r"(?:saying no|voting no|raising (?:its|their) hands? against it)",
    ABSTAIN: (
        r"(?:keeping (?:its|their) hands? (?:down|in (?:its|their) laps?|on the table|folded|to (?:itself|themselves))|"
        r"keeping (?:its|their) arms (?:folded|crossed|down)|saying neither|raising neither|looking on|"
        r"sitting (?:still|tight|by)|taking no side|not choosing|choosing neither)"
    ),
}


def by_copula() -> Iterator[Rule]:
    """A ballot by what it was, or by its number among those of its side."""
    for side, word in _SIDES.items():
        plain = word if side is ABSTAIN else rf"(?:\" )?{word}"
        yield rule(side, rf"(?P<v>{V}) 's (?:own )?{_PAPER} {_BE} (?P<verb>{_ARTICLE}{plain})(?: \")?{_END}")
        yield rule(
            side,
            rf"(?:(?<=and )|(?<=, )|(?<=; )|(?<=but )|(?<=while ))(?P<v>{V}) 's (?:(?:was|is|being) )?(?P<verb>(?:a|"
            rf"an) (?:\" )?{word})(?: \")?{_END}",
        )
    for side, word in _BALLOT.items():
        yield rule(
            side,
            rf"{_NTH}(?P<verb>{word})(?: {_FROM}| , cast by| of) (?:the )?(?P<v>{V})(?: 's)?(?! (?:vote|ballot|hand|no|"
            rf"yes)){_END}",
            alone=False,
        )
        yield rule(
            side, rf"(?P<v>{V}) 's (?:vote |hand |voice )?(?:was|is|being|made|became) (?P<verb>{_NTH}{word}){_END}"
        )
        yield rule(
            side,
            rf"(?P<v>{V}) (?:gave|cast|supplied|provided|furnished|delivered|contributed|added) (?P<verb>{_NTH}{word})"
            rf"{_END}",
        )
    # "twelve yes; Russia no; China and Gabon neither"
    yield rule(ABSTAIN, rf"(?:^|(?<=[.;,:—] )|(?<=and ))(?P<v>{V}) (?P<verb>neither(?: way| one)?)(?= [.;,)]|$)")
    # "two stayed down, Gabon's and Ghana's"
    yield rule(
        ABSTAIN,
        rf"(?P<n>{V}) (?:hands? )?(?P<verb>(?:stayed|remained|kept|were kept|were left|lay|rested) (?:down|where they "
        rf"(?:were|lay)|on the table|in (?:the|their) laps?)) , (?:those of |that of )?(?P<v>{V})(?: 's)?",
        counted=False,
    )
    yield rule(
        OUT,
        rf"(?P<v>{V}) (?:(?:had|also|both|all|simply|chose to|then) )*(?P<verb>(?:(?:did|does|do) (?:not|n't) (?:share|"
        rf"join|"
        r"partake|figure|enter|engage|concur) in|(?:did|does) (?:not|n't) put (?:its|their) (?:voice|paper|ballot) in|"
        r"remained in (?:its|their) (?:(?:two|own) |<[NV]\d+> )?seats? and did (?:not|n't) (?:share|join|take part|"
        r"partake|vote)(?: in)?) (?:the |this |that )?(?:vote|voting|ballot|count|poll))",
    )
    for side, word in _GERUND.items():
        yield rule(side, rf"(?P<v>{V}) ,? ?(?:all |both |each )?(?P<verb>{word})(?= [.,;)—]|$| and )")
