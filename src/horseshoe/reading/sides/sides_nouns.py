"""Ballots said by a noun, a label or a phrase: "two abstentions", "Against: 1", "got the votes of"."""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.sides.sides_agents import agent, single, zero
from horseshoe.reading.sides.sides_rule import Rule, rule
from horseshoe.reading.sides.sides_words import (
    ABSTAIN,
    ADV,
    GONE,
    LABELS,
    NO,
    NOUNS,
    OUT,
    YES,
    V,
)

_ING = {
    YES: "voting (?:for|in favou?r|yes)",
    NO: "voting (?:against|no)",
    ABSTAIN: "abstaining",
    OUT: "not voting",
    GONE: "not voting",
}


_AS_NOUN = {YES: "|votes? for|ayes?|yeas?", NO: "|votes? against|nays|noes", ABSTAIN: "|abstentions"}


def by_noun() -> Iterator[Rule]:
    """ "13 votes in favour", "no abstentions", "the lone dissenter"."""
    for side, noun in NOUNS:
        yield (
            rule(
                side,
                (
                    rf"(?P<v>{V}) ?(?:{noun})(?![\w-])(?: it(?= [,—:(]))?(?P<tail>(?: ?[,—:(-]| (?:came|cast|was|"
                    rf"were|being|voted))?(?: "
                    rf"(?:from|by|of|cast by))? (?P<who>{V})(?! (?:'s (?![.,;:)]|and|among)|against|"
                    rf"abstain|refrain|restrain|withh|voted|"
                    rf"voting|in favou?r|opposed|(?:\w+ )?vetoed|killed|blocked|sank|did|was|were|had|—))(?: \))?)?"
                ),
            )
        )
        yield (
            rule(
                side,
                (
                    rf"(?<!\w)(?<!hear )(?<!hearing )(?P<none>no|zero|without (?:any )?|without a single) "
                    rf"(?:{zero(side)})(?![\w-])"
                ),
            )
        )
        # "and abstentions from X", "despite votes against by X"
        yield rule(
            side,
            r"(?:(?<![\w>] )|(?<=and )|(?<=despite )|(?<=over )|(?<=with )|(?<=by )|(?<=to )|(?<=drew )|(?<=but ))"
            rf"(?:{single(side)}{'|abstentions' if side is ABSTAIN else ''})(?: (?:came|cast))? (?:from|by) "
            rf"(?P<v>{V})(?! 's)",
        )
        # "an abstention from X", "X's abstention", "the only vote against came from X"
        yield (
            rule(
                side,
                (
                    rf"(?:(?:the|an?|one|with|its|only|lone|sole|single) )+(?:{single(side)}) (?:came |cast |was |"
                    rf"being )*(?:from|by|of|that of) (?:just |a permanent |one permanent |"
                    rf"another permanent )?(?P<v>{V})(?! 's)"
                ),
                alone=True,
            )
        )
        yield (
            rule(
                side,
                (
                    rf"(?P<v>{V})(?: ,)? (?:(?:was|were|being|as|is|are|stood|—) )?(?:the |a |its )?(?:only|lone|sole|"
                    rf"single|solitary) (?:{agent(side)})(?![\w-])"
                ),
                alone=True,
            )
        )
        yield (
            rule(
                side,
                (
                    rf"(?:the |a |its )?(?:only|lone|sole|single|solitary|other|<N\d+>) (?:{agent(side)})(?:(?: (?:was|"
                    rf"were|being|is|are|came from|that of|those of|from|by))+|(?: ?[:,—(])(?: (?:cast|coming|"
                    rf"given))?(?: by| from)?) (?P<v>{V})"
                ),
                alone=True,
            )
        )


    for side, noun in ((YES, "yes|aye"), (NO, "no|nay|vote against|dissent"), (ABSTAIN, "abstention")):
        yield rule(
            side,
            rf"\b(?:an?|the|one|its|only|lone|sole|single) (?:{noun})(?: ,)? (?:that|which) (?:was|came from|belonged "
            rf"to) (?P<v>{V})"
            r"(?: 's)?(?= (?:[.,;:)—]|and|but)|$)",
            alone=True,
        )
    for side in (NO, ABSTAIN):
        yield rule(
            side,
            rf"\b(?:second|third|first|last|remaining) (?:{agent(side)})(?: (?:was|being|is|came|cast|that|"
            rf"those))+(?: (?:of|from|by))? (?P<v>{V})",
        )
    for side, agents in ((NO, "dissenter|objector|nay - ?sayer|opponent"), (ABSTAIN, "abstainer|fence - ?sitter")):
        yield rule(side, rf"(?P<v>{V}) (?:was|were|is|are|being) the (?:{agents})s?\b")
    yield rule(ABSTAIN, rf"(?:^|(?<=[.;,] ))(?P<v>{V}) the abstentions?(?= [.,;]|$)")


def by_label() -> Iterator[Rule]:
    """ "Russia: no", "Abstention | 1", "by abstaining"."""
    for side, label in (
        (YES, "yes|for|in favou?r|aye|voted yes"),
        (NO, "no|against|nay|voted no"),
        (ABSTAIN, "abstain(?:ed|s|ing)?|abstention"),
        (GONE, "absent"),
        (OUT, "not voting|did not vote"),
    ):
        yield (
            rule(
                side,
                (
                    rf"(?:^|(?<=[.|;,•] )|(?<=— ))(?P<v>{V})(?: \( [a-z ]+ \))? (?:[:|=—-]|(?:\. )*\.) "
                    rf"(?P<verb>{label})(?= [.|"
                    rf";,]|$)"
                ),
            )
        )
        yield (
            rule(
                side,
                (
                    rf"^(?P<verb>{label}{_AS_NOUN.get(side, '')}) (?:(?<!^yes )(?<!^no ), )?"
                    rf"(?P<v>{V})(?: \))? ?[.;]?$"
                ),
            )
        )
        # "Yes (13)", and on the line below who they were
        yield rule(side, rf"^(?P<verb>{label}{_AS_NOUN.get(side, '')}) [(—-] ?(?P<n>{V}) ?\)? ?[:—-]? ?(?P<v>{V})$")
        yield rule(side, rf"^(?P<v>{V}) (?P<verb>{label})$")
        yield (
            rule(
                side,
                (
                    rf"(?:^|(?<=[.;] ))(?P<v>{V}) (?:[a-z]+ |<[DNM]\d+> ){{1,10}}?by "
                    rf"(?P<verb>{_ING[side]})\b"
                ),
            )
        )
    yield (rule(ABSTAIN, (rf"(?P<v>{V}) abst\b ?\.?(?: [(:] ?(?P<who>{V}))?")))
    yield (
        rule(
            NO,
            (
                rf"with (?P<v>{V}) (?P<verb>opposing|opposed|dissenting)(?! (?:to|any|a|the "
                rf"\w+ of)\b)"
            ),
        )
    )
    yield (
        rule(
            YES,
            (
                rf"with (?P<v>{V}) (?P<verb>supporting|approving|backing it|agreeing)(?= "
                rf"(?:[.,;]|and|while|$))"
            ),
        )
    )


def by_support() -> Iterator[Rule]:
    """ "Got the votes of", "found four", labels before a colon."""
    for side, verbs in ((YES, "voting (?:in favou?r|for|yes)"), (NO, "voting (?:against|no)")):
        yield (
            rule(
                side,
                (
                    rf"(?:^|(?<=[.;] ))(?P<v>{V})(?: (?:[a-z'-]+|<[A-Z]\d+>|-)){{1,14}} , "
                    rf"(?P<verb>{verbs})(?= (?:it|<D\d+>|[.,;])|$)"
                ),
            )
        )
    yield (
        rule(
            YES,
            (
                rf"(?P<verb>(?:got|gets|received|won|wins|mustered|garnered|secured|drew|gained|attracted|obtained|"
                rf"polled|had) (?:only |just |the |its )*(?:yes |affirmative |positive |favou?rable )?(?:votes?|"
                rf"ballots?|support|backing)(?: only| just)? (?:from|of)) (?P<v>{V})"
            ),
        )
    )
    yield (
        rule(
            YES,
            (
                rf"(?P<verb>(?:<[DR]\d+>(?: (?:on|about|over|concerning|regarding) (?:the )?(?:{V}|\w+(?: \w+)?))?|it|"
                rf"one|but|and|,|which|that|others?|another|text|alternative) {ADV}(?:got|gets|"
                rf"received|won|wins|mustered|musters|garnered|secured|drew|gained|attracted|obtained|polled|collected|"
                rf"had|(?:could|can)(?: only)? (?:muster|get|find|win|gather|secure|summon)|winning|getting|receiving|"
                rf"obtaining|gaining|drawing|mustering|securing|garnering)(?: only| just| as many as| a mere| barely|"
                rf" but| no more than)*) (?P<v>{V})(?= (?:[.,;:—]|and|but|while|in|as|with|when|—)|$)"
            ),
            bare_count=True,
        )
    )
    yield (
        rule(
            YES,
            (
                rf"(?P<verb>\b(?:got|won|received|mustered|drew|had|obtained|gained) [^.;]{{1,90}}? <D\d+>(?: , "
                rf"[^,.;<>]{{1,60}} ,)?) (?P<v>{V})(?= (?:[.,;]|and)|$)"
            ),
            bare_count=True,
        )
    )
    yield (
        rule(
            YES,
            (
                rf"(?P<verb>(?:got|gets|getting|received|receiving|won|winning|mustered|mustering|garnered|secured|"
                rf"drew|"
                rf"gained|gaining|obtained|obtaining|polled|had|having|with|(?:scraped|pulled|put|cobbled) together|"
                rf"scraped up|rounded up|rustled up)(?: only| just| exactly)*) (?P<v>{V}) "
                rf"(?:(?:yes |affirmative |favou?rable |positive )?(?:votes?|ayes|yeses) )?"
                rf"(?:(?:that |which )?(?:it|they) )?(?:had )?(?:needed|required|necessary)"
            ),
            of_needed=True,
        )
    )
    # "Collected the support of 13 members"
    yield rule(
        YES,
        r"(?P<verb>(?:collected|gathered|collects|gathers|rallied|attracted|assembled|mustered|picked up|counted on|"
        rf"obtained|met with) the (?:support|backing|approval|votes?|assent|consent) of) (?P<v>{V})",
        counted=True,
    )
    # "Found only China's support", "had no backing but China's".
    yield rule(
        YES,
        r"(?P<verb>(?:got|gets|had|has|found|finds|won|wins|received|with|by|drew|secured|enjoyed|gained|"
        r"mustered) (?:only|just|no "
        rf"(?:\w+ )?(?:backing|support|votes?|help) (?:but|except|save|other than|besides|beyond)(?: that of)?)) "
        rf"(?P<v>{V})"
        r"(?: 's)?(?(v) )(?:support|backing|vote|approval|(?=in|on|at|from|and|when|[.,;]))",
        told=True,
    )
    # "Against: Russia and China (both vetoes), Libya"
    yield rule(NO, rf"^(?:voting )?against : {V} \( (?:both |all )?(?:<N\d+> )?vetoe?s? \) (?:,|and|, and) (?P<v>{V})")
    for side, label in LABELS:
        yield (
            rule(
                side,
                (
                    rf"(?:^|(?<=[.;:(|•*—,-] ))(?:{label}(?: (?:were|was))?(?: [(—-]? ?(?P<n><V\d+>) ?\)?)?(?: ?[:—(=|"
                    rf"-])(?: —)? ?|(?!for |no |yes |against ){label}(?: (?:were|was))? )"
                    rf"(?:the other |the remaining )?(?P<v>{V})(?! (?:abstain|against|voted|in favou?r|opposed|"
                    rf"—? ?(?:said|told)))(?: ?[:(—-] ?(?P<who>{V}))?"
                ),
            )
        )
