"""How members are said to have voted: rules over a line with its voters folded.

A strong way of saying ("voted against", "abstained") is a ballot wherever the Council votes. A weak one ("backed",
"opposed") is a ballot only of a text or of "it": States back and oppose many things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from horseshoe.council.ballots import Ballot
from horseshoe.reading.facts import Fact, Slot
from horseshoe.reading.line import Line
from horseshoe.reading.voters import Voters

YES, NO, ABSTAIN = Ballot.YES, Ballot.NO, Ballot.ABSTAIN
OUT, GONE = Ballot.NOT_PARTICIPATING, Ballot.ABSENT

V = r"<V\d+>"
# What may stand between a voter and its verb, or between a verb and its complement.
ADV = (
    r"(?:(?:,|—|\() (?:who|which|both|then|now|a|an|one|two|three|itself|themselves|currently|whose|all|as|the|like|"
    r"along|together|<V\d+> of|"
    r"once|still|though|although|while|being|present|joined|<V\d+> (?:opponent|critic|holdout|member|country|"
    r"sceptic)|long|acting|citing|having|after|despite|in|on|unlike|for|of)\b[^,.;]{1,90}? (?:,|—|\)) |, "
    r"(?:(?!<[VD]|and |but )[^ ,.;]+ ){1,12}, )?"
    r"(?:(?:,|for(?= \w+ing)|also|both|each|then|however|again|instead|duly|later|earlier|reportedly|eventually|"
    r"ultimately|finally|only|alone|"
    r"together|narrowly|all|who|which|that|had|have|has|having|on|meanwhile|promptly|surprisingly|<M\d+>|even|"
    r"initially|—|of(?= wh)|whom|"
    r"in turn|last|most recently|once more|once again|yet again|the following|for (?:its|his|their) part|in the end|"
    r"as expected|simply|then|likewise|too|eventually|actually|\)) ){0,5}"
)
_OBJECT = (
    r"(?:it|them|him|her|<D\d+>|<R\d+>|the (?:proposal|move|idea|plan|vote|meeting|agenda|extension|renewal|bid|"
    r"request|candidacy|text|"
    r"measure|document|motion|recommendation|application|demand|call|session|discussion|debate|reprieve|delay))"
)
_YES_WORD = r"(?:\"? ?(?:yes|yea|aye|in favou?r) ?,? ?\"?)"
_CAST = (
    r"(?:cast|casting|casts)(?: (?:its|other|their|his|her|the|a|an|only|sole|lone|single|one|two|three|"
    r"<[NV]\d+>)(?= (?!<M)))*"
)

_FOR = (
    rf"(?:'s )?(?:hands? )?rose (?:for|in favou?r)|(?:voted|voting|votes|vote|came out|were|was|been|being|are|"
    rf"stood|ballots) (?:(?:on )?<M\d+> |overwhelmingly |firmly |solidly |all ){{0,2}}"
    rf"(?:in (?:its |his |the |their )?favou?r|{_YES_WORD}(?!\w)|affirmatively|in support|for(?! <M\d+>| the first| "
    rf"the (?:second|third|fourth)|ever)|"
    rf"to (?!reject|oppose|not |be |have |<)[a-z]+)"
    rf"|{_CAST} (?:affirmative|positive|yes|favou?rable|supporting) (?:votes?|ballots?)"
    rf"|{_CAST} (?:votes?|ballots?) (?:in favou?r|for)"
    rf"|votes? (?:were |was |had been )?cast (?:in favou?r|for)\b|(?:raised|raising|raise) (?:its|their|his|her|a) "
    rf"hands?(?! (?:against|to|in (?:protest|opposition)))|(?:had been |were )cast (?:in favou?r|for)\b"
    rf"|(?:said|saying|say|says) \"? ?yes|in favou?r\b|voiced? support for {_OBJECT}|(?:raised|raising) (?:its|"
    rf"their|his|her|a) hands? (?:for|in favou?r)"
    r"|(?:hands? )?(?:went|shot) up (?:for|in favou?r)|gave (?:its|their) votes? to <D\d+>"
)
_FOR_WEAK = (
    rf"(?:backed|backing|supported|supporting|approved|approving|endorsed|endorsing|favou?red|favou?ring|"
    rf"supports?|back|backs|were for|was for|were behind|got behind|stood behind|gave (?:its|their) (?:backing|"
    rf"support|approval|votes?|assent) to|"
    rf"lent (?:its|their) (?:support|backing) to|threw (?:its|their) weight behind) (?:<M\d+> )?(?:extending |"
    rf"holding |renewing |passing |adopting )?{_OBJECT}"
    r"|(?:supported|backed|approved|endorsed|stood by|sided with|in support|gave (?:its|their) backing|gave (?:its|"
    r"their) support|were for|was for)(?= (?:[.;,—]|$|while|and <V\d+> (?:against|abstain))|$)"
    r"|stood by (?:him|her|them)"
)
_AGAINST = (
    rf"(?:'s )?(?:hands? )?(?:rose|went up|shot up) against|{_CAST} \"? ?no\b(?! votes?)(?! \" votes?)|(?:stood|"
    rf"standing) alone(?= (?:<M\d+> )?(?:as|when|while|against))|(?:voted|voting|votes|vote|came out|were|was|been|"
    rf"being|stood|are) (?:(?:on )?<M\d+> |all )?(?:against|down(?= <D)|\"? ?(?:no|nay) ?\"?(?![\w-])(?! (?:to|on) "
    rf"<M))"
    r"|(?:was|were) (?:the )?(?:only|lone|sole|alone)(?: (?:country|member|state|nation|one|two|council member|"
    r"members|<[CN]\d+>|ones?))*(?: of the <[NV]\d+>)? (?:to|in) (?:vot(?:e|ing)) (?:against|\"? ?no)"
    rf"|(?:voted|voting) to (?:reject|oppose|block (?:it|the draft))"
    rf"|{_CAST}(?: (?:negative|no|dissenting|opposing|contrary|\" ?no ?\"))+ (?:votes?|ballots?)"
    rf"|{_CAST} (?:votes?|ballots?) against|(?:being|was|were) the (?:only|lone|sole) (?:dissenters?|dissenting "
    rf"(?:voices?|votes?)|\"? ?no \"? ?votes?|negative votes?|votes? against|opponents?)"
    r"|(?:raised|raising) (?:its|their|his|her|a) hands? against|opposing(?= (?:and|,|while|with) <V\d+> abstain)|"
    r"(?:said|saying|say|says) \"? ?no(?![\w-])|dissented|dissenting|in opposition"
    r"|against(?= (?:it|<D\d+>|and|,|;|\.|while|—|\)|with|the (?:text|measure|draft|resolution|motion|proposal))|$)"
)
_AGAINST_WEAK = (
    rf"(?:opposed|opposing|opposes?|rejected|rejecting|turned down|disapproved of|objected to) (?:<M\d+> "
    rf")?{_OBJECT}|(?:opposed|objected)(?= (?:[.;]|$|and <V\d+>)|$)"
)
_ABSTAIN = (
    r"(?:(?:preferred|preferring|chose|choosing|opted for|in) abstention|abstained|abstaining|abstain|abstains|"
    r"(?:chose|opted|decided|preferred|elected) to abstain|(?:did|would) abstain|"
    r"withheld (?:its|their|his) (?:vote|votes|support)|withholding (?:its|their) votes?|sat (?:it |the vote )?out|"
    r"sitting (?:it |this one |the vote )?out|sat on (?:its|their|his) hands|sitting on (?:its|their) hands|(?:held|"
    r"holding) back (?:its|their|his) votes?|"
    r"(?:was|were|in) abstention|on the fence|recorded (?:an )?abstentions?|registered (?:an )?abstentions?|"
    r"(?:was|were|being|is|are) absent (?:in|from|during|for|at) the (?:<C\d+> )?(?:vote|voting|ballot)|"
    r"absented (?:itself|themselves|himself|herself)(?: from the (?:vote|voting|ballot))?|stayed out(?: of (?:it|"
    r"the (?:vote|voting)))?|"
    r"withdrew from (?:the )?(?:vote|voting)|"
    r"(?:cast|casting)(?: (?:an?|its|their|two|three))* abstentions?|(?:was|were) (?:the )?(?:lone|sole|only) "
    r"abstain(?:er|ers|ing (?:vote|member)))"
)
_OUT = (
    r"(?:(?:did|had|has|have|does|do) ?(?:not|n't) (?:take (?:any )?part|participate|vote|cast (?:a|its|their|any) "
    r"(?:vote|ballot)s?|taken part|participated|voted)"
    r"(?: in (?:the|this) (?:vote|voting|ballot|poll)| in it)?(?! (?:in favou?r|for|against|to|on (?!<D|it)))|"
    r"not (?:participating|voting|taking part)|"
    r"(?:declined|refused|refusing|chose not|opted not|elected not|preferred not|decided not|declining) to (?:take "
    r"part|participate|vote|cast (?:a|its|their) (?:vote|ballot))|"
    r"took no part|taking no part|(?:was|were) (?:present|there|in the room) (?:but|and|without|yet)(?: did not| "
    r"not)? (?:vot(?:e|ing)|tak(?:e|ing) part|participat(?:e|ing)))"
)
_GONE = (
    r"(?:absent when (?:it|<D\d+>)|(?:was|were|being|remained) not present|(?:was|were|being) (?:not in|out of) "
    r"(?:the|its|their) (?:room|chamber|seats?|chairs?|hall|horseshoe)|(?:was|were|being|remained) (?:absent|away|"
    r"missing)(?! (?:in|from|during|for|at) the (?:<C\d+> )?(?:vote|voting|ballot))|"
    r"boycott(?:ed|ing)(?: the (?:vote|voting|meeting|session|<C\d+>))?|walked out|walking out|stayed away|left "
    r"(?:its|the) (?:seat|chair) (?:empty|vacant)|"
    r"(?:failed|did not|did n't) (?:to )?(?:show up|turn up|attend)|absent(?= (?:[.;,)]|$|and <V))|(?:'s )?(?:seat|"
    r"chair) (?:stood |was |stayed |remained |being )?(?:empty|vacant))"
)
_VERBS = ((YES, _FOR), (NO, _AGAINST), (ABSTAIN, _ABSTAIN), (OUT, _OUT), (GONE, _GONE))
_WEAK = ((YES, _FOR_WEAK), (NO, _AGAINST_WEAK))

# Nouns: "13 votes in favour", "two abstentions", "1 against (US)".
_VOTES = r"(?: (?:votes?|ballots?|members?|countries|states|nations|voices|hands|delegations|yeses|ayes|noes))?"
_NOUNS = (
    (
        YES,
        r"(?:votes?|members?|ballots?|countries|states|nations|voices)? ?(?:in (?:its |his |the |their |in "
        r")*favou?r|in support|of approval|yes votes?|affirmative votes?|positive votes?|favou?rable votes?|"
        r"supporting votes?|yes(?!\w)|ayes)"
        r"|(?:votes?|ballots?) for|votes? went in (?:its|his) favou?r|for(?= (?:[,;.]|and (?:<[NV]\d+>|no|none|"
        r"nobody)|to <[NV]|<N|$)|$)",
    ),
    (
        NO,
        r"(?:votes? |members? |ballots? |countries |states |nations )?(?:against|opposed)(?! (?:israel|the|a|hamas|"
        r"terror|isis|<L))|(?:negative|dissenting|no|opposing|contrary) (?:votes?|ballots?)|(?:votes? )?in "
        r"opposition|noes|nays?|no(?= (?:[.,;)]|and|to <|$)|$)",
    ),
    (
        ABSTAIN,
        r"abstentions?|abstained|abstaining|abstainers?|abstain(?= (?:[,;.]|$)|$)|abstaining (?:votes?|"
        r"members?)",
    ),
    (
        OUT,
        r"(?:not (?:voting|participating|taking part)|non - (?:voting|participating)|did not (?:vote|participate|"
        r"take part)(?! (?:in favou?r|for|against|to|on)\b))",
    ),
    (GONE, r"(?:absent|absences?|absentees?)"),
)
# Labels: "For: 13", "Against: 1 (US)", "In favour <V>", "Abstentions: China, Russia".
_LABELS = (
    (
        YES,
        r"(?:in favou?r|in favou?r of <D\d+>|for <D\d+>|(?:votes? )?for|yes|yeas?|ayes?|voting (?:in favou?r|for|"
        r"yes)|votes? in favou?r|supporting)",
    ),
    (NO, r"(?:against|against <D\d+>|opposed|no|nays?|noes|voting (?:against|no)|votes? against|opposing)"),
    (ABSTAIN, r"(?:abstaining|abstained|abstentions?|abstain)"),
    (OUT, r"(?:not (?:voting|participating)|non - voting|did not (?:vote|participate))"),
    (GONE, r"(?:absent|absences?)"),
)


@dataclass(frozen=True, slots=True)
class _Rule:
    side: Ballot
    pattern: re.Pattern[str]
    weak: bool = False
    bare_count: bool = False  # only for a number that is not the number of anything else
    counted: bool = False  # only for a number of members
    decisive: bool = False  # only for as many as can adopt a text
    told: bool = False  # "Russia has one vote here" tells none
    alone: bool = False  # "the lone dissenter": one
    of_needed: bool = False  # only for "eight of the nine"

    def takes(self, voters: Voters) -> bool:
        """Whether the phrase is of the kind the rule is for."""
        if self.decisive:
            return voters.others or (voters.count is not None and 7 <= voters.count <= 15)
        if self.counted:
            return voters.count is not None and voters.count > 1 and not voters.group
        if self.of_needed:
            return voters.of is not None
        return not self.bare_count or (
            voters.count is not None and voters.count <= 15 and not voters.members and not voters.nobody
        )


_NONE = r"(?:no|zero|none|without (?:any )?|nobody)"


_THOSE = (
    r"(?:those|the following|(?:the |only |sole |lone |one |other |council )*(?:countries|country|members?|states?|"
    r"nations?|ones?|delegations?|envoys?)) (?:that |who |which |to |having |had )*"
)
_SO = "as (?:did|had|was|were|has)|so (?:did|had)|as well as|along with|together with|followed by|and then"
_POSSESSED = {
    YES: r"(?:votes? (?:in favou?r|for)|yes votes?|affirmative votes?)",
    NO: r"(?:votes? against|(?:negative|dissenting|no|opposing|contrary) votes?|\" no \")",
    ABSTAIN: r"abstentions?",
    OUT: r"non - participation|refusal to vote",
    GONE: r"absence",
}


@cache
def _rules() -> tuple[_Rule, ...]:
    made = []
    for side, verbs in _VERBS:
        made.append(_Rule(side, re.compile(rf"(?P<v>{V}) {ADV}(?P<verb>{verbs})(?! - )")))
        # "abstaining were X and Y", "voting against were X"
        made.append(
            _Rule(
                side,
                re.compile(
                    rf"(?:{_THOSE}|(?<![\w>] ))(?P<verb>{verbs})(?: (?!and|but|while)(?:[a-z]+|<D\d+>|<M\d+>)){{0,4}}? "
                    rf"(?:was|were|came from|: )+ ?(?:just |only )?(?P<v>{V})(?! (?:abstain|against|voted|in favou?r|"
                    rf"opposed|vetoed))"
                ),
            )
        )
        made.append(
            _Rule(
                side,
                re.compile(
                    rf"(?P<verb>{verbs})(?: (?!and|but|while)(?:[a-z]+|<D\d+>|<M\d+>)){{0,4}}? ?(?:(?:,|;|and|—) "
                    rf")*(?:{_SO})(?: also)? (?P<v>{V})"
                ),
            )
        )
        made.append(_Rule(side, re.compile(rf"(?:^|[.;,] )like (?P<v>{V}) , {V} {ADV}(?P<verb>{verbs})")))
        made.append(
            _Rule(
                side,
                re.compile(
                    rf"(?P<v>{V}) 's (?:own |sole |lone |only |single "
                    rf")*(?:{_POSSESSED[side]})(?![\w-])"
                ),
            )
        )
    for side, verbs in ((YES, "for|in favou?r of"), (NO, "against")):
        made.append(
            _Rule(
                side,
                re.compile(
                    rf"(?:^|[.;] )(?P<verb>voting (?:{verbs}) (?:it|them|<D\d+>)(?: on "
                    rf"<M\d+>)?) , (?P<v>{V})"
                ),
            )
        )
        if side in (YES, NO, ABSTAIN):
            made.append(
                _Rule(
                    side,
                    re.compile(
                        rf"(?:^|(?<=[.;] ))(?P<v>{V}) (?:(?!and |but |which |that |who |, )(?:[\w'-]+|<[A-UW-Z]\d+>|-) "
                        rf"){{1,14}}(?:and|but|then)(?: then| again| also| finally| instead)* (?P<verb>{verbs})"
                    ),
                )
            )
    made.append(
        _Rule(
            YES,
            re.compile(
                rf"(?:^|(?<=[.;,:—] ))(?P<v>{V}) (?:had |also ){{0,2}}(?P<verb>deplored|condemned|demanded|ordered|"
                rf"called "
                rf"upon|wanted|favou?red|called for|asked for|sought|urged|recommended|endorsed|welcomed) "
            ),
            weak=True,
            counted=True,
        )
    )
    for side, verbs in _WEAK:
        made.append(_Rule(side, re.compile(rf"only (?P<v>{V}) (?:had |have )?(?P<verb>{verbs})")))
        made.append(_Rule(side, re.compile(rf"(?P<v>{V}) {ADV}(?P<verb>{verbs})"), weak=True))
    made.append(
        _Rule(
            YES,
            re.compile(
                rf"(?P<verb>(?:with|by|got|gets|had|has|getting|obtained|obtaining|won|"
                rf"received|receiving|gained|garnered|secured|collected|mustered|drew|"
                rf"attracted|polled|took|on|after|despite|in spite of)(?: only| just| as many "
                rf"as| all of| its| the)*) (?P<v>{V}) ?(?:votes?|yeses|ayes)(?! (?:against|to "
                rf"(?:<|none|nil|nothing|zero)|short|of the|needed|required|shy|cast|here|"
                rf"each))(?: , (?:that|those) of (?P<who>{V}))?"
            ),
            told=True,
        )
    )
    made.append(
        _Rule(
            YES,
            re.compile(
                rf"(?P<verb>(?:had|has|with|won|wins|got|despite|drew|gained|received|enjoyed|"
                rf"garnered|secured|attracted|obtained|mustered) (?:only )?(?:the "
                rf")?(?:support|backing|votes?|approval|endorsement) (?:of|from)(?: only| "
                rf"just| all)*) (?P<v>{V})"
            ),
        )
    )
    made.append(
        _Rule(
            YES,
            re.compile(
                rf"(?P<verb>(?:supported|backed|approved|endorsed|favou?red) by) (?:[:—-] "
                rf")*(?P<v>{V})"
            ),
            weak=True,
        )
    )
    made.append(_Rule(NO, re.compile(rf"(?P<verb>(?:opposed|rejected) by) (?:[:—-] )*(?P<v>{V})"), weak=True))
    for side, noun in _NOUNS:
        made.append(
            _Rule(
                side,
                re.compile(
                    rf"(?P<v>{V}) ?(?:{noun})(?![\w-])(?P<tail>(?: ?[,—:(-]| (?:came|cast|was|were|being|voted))?(?: "
                    rf"(?:from|by|of|cast by))? (?P<who>{V})(?! (?:against|abstain|voted|voting|in favou?r|opposed|"
                    rf"did|was|"
                    rf"were|had|—))(?: \))?)?"
                ),
            )
        )
        made.append(
            _Rule(
                side,
                re.compile(rf"(?<!\w)(?P<none>no|zero|without (?:any )?|without a single) (?:{_zero(side)})(?![\w-])"),
            )
        )
        # "an abstention from X", "X's abstention", "the only vote against came from X"
        made.append(
            _Rule(
                side,
                re.compile(
                    rf"(?:(?:the|an?|one|with|its|only|lone|sole|single) )+(?:{_single(side)}) (?:came |cast |was |"
                    rf"being "
                    rf")*(?:from|by|of|that of) (?:just |a permanent |one permanent |another permanent )?(?P<v>{V})"
                ),
                alone=True,
            )
        )
        made.append(
            _Rule(
                side,
                re.compile(
                    rf"(?P<v>{V})(?: ,)? (?:(?:was|were|being|as|is|are|stood|—) )?(?:the |a |its )?(?:only|lone|sole|"
                    rf"single|solitary) (?:{_agent(side)})(?![\w-])"
                ),
                alone=True,
            )
        )
        made.append(
            _Rule(
                side,
                re.compile(
                    rf"(?:the |a |its )?(?:only|lone|sole|single|solitary|other|<N\d+>) (?:{_agent(side)})(?:(?: "
                    rf"(?:was|"
                    rf"were|being|is|are|came from|that of|those of|from|by))+|(?: ?[:,—(])(?: by| from)?) (?P<v>{V})"
                ),
                alone=True,
            )
        )
    made.append(
        _Rule(
            YES,
            re.compile(
                rf"(?P<v>{V}) (?:then |had |have |all |duly )*(?P<verb>adopted|approved|"
                rf"passed) (?:<D|it\b)"
            ),
            decisive=True,
        )
    )
    made.append(
        _Rule(
            YES,
            re.compile(
                rf"(?P<verb>(?:could|can)(?: only)? (?:muster|get|find|win|gather|secure|"
                rf"summon)(?: only| just)*) (?P<v>{V}) votes(?! against)"
            ),
        )
    )
    made.append(
        _Rule(
            YES,
            re.compile(
                rf"(?P<verb>(?:adopted|passed|approved|carried|announced|declared|"
                rf"result)[^.;]{{0,30}} [:(—]) (?P<v>{V}) votes(?= [.)]|$)"
            ),
        )
    )
    made.append(_Rule(NO, re.compile(rf"{V} votes? (?:in favou?r |for )?(?:, |and )against (?P<v>{V})(?= [,.;]|$)")))
    made.append(
        _Rule(
            YES,
            re.compile(
                rf"(?P<v>{V}) (?:<M\d+> |on <M\d+> |then |have |had )*(?P<verb>ordered|"
                rf"imposed|authori[sz]ed|demanded|condemned|extended|renewed|endorsed|told|"
                rf"agreed) "
            ),
            decisive=True,
        )
    )
    made.append(
        _Rule(
            OUT,
            re.compile(
                rf"without (?P<v>{V}) (?:'s )?(?:participation|participating|taking part|"
                rf"voting)"
            ),
        )
    )
    made.append(
        _Rule(
            YES,
            re.compile(
                rf"(?P<verb>(?:had|won|got|with|by|secured|commanded|obtained|despite) (?:a |"
                rf"the )(?:[a-z]+ )?majority of) (?P<v>{V})(?! (?:the|its))"
            ),
        )
    )
    for side, label in (
        (YES, "yes|for|in favou?r|aye|voted yes"),
        (NO, "no|against|nay|voted no"),
        (ABSTAIN, "abstain(?:ed|s|ing)?|abstention"),
        (GONE, "absent"),
        (OUT, "not voting|did not vote"),
    ):
        made.append(
            _Rule(
                side,
                re.compile(
                    rf"(?:^|(?<=[.|;,•] )|(?<=— ))(?P<v>{V}) [:|—-] (?P<verb>{label})(?= [.|"
                    rf";,]|$)"
                ),
            )
        )
        made.append(
            _Rule(
                side,
                re.compile(
                    rf"^(?P<verb>{label}|abstentions?|votes? for|votes? against) "
                    rf"(?P<v>{V})(?: \))? ?[.;]?$"
                ),
            )
        )
        made.append(
            _Rule(
                side,
                re.compile(
                    rf"(?:^|(?<=[.;] ))(?P<v>{V}) (?:[a-z]+ |<[DNM]\d+> ){{1,10}}?by "
                    rf"(?P<verb>{'abstaining' if side is ABSTAIN else 'voting (?:for|in favou?r|yes)' if side is YES else 'voting (?:against|no)' if side is NO else 'not voting'})\b"
                ),
            )
        )
    made.append(_Rule(ABSTAIN, re.compile(rf"(?P<v>{V}) abst\b ?\.?(?: [(:] ?(?P<who>{V}))?")))
    made.append(
        _Rule(
            NO,
            re.compile(
                rf"with (?P<v>{V}) (?P<verb>opposing|opposed|dissenting)(?! (?:to|any|a|the "
                rf"\w+ of))"
            ),
        )
    )
    made.append(
        _Rule(
            YES,
            re.compile(
                rf"with (?P<v>{V}) (?P<verb>supporting|approving|backing it|agreeing)(?= "
                rf"(?:[.,;]|and|while|$))"
            ),
        )
    )
    for side, verbs in ((YES, "voting (?:in favou?r|for|yes)"), (NO, "voting (?:against|no)")):
        made.append(
            _Rule(
                side,
                re.compile(
                    rf"(?:^|(?<=[.;] ))(?P<v>{V})(?: (?:[a-z'-]+|<[A-Z]\d+>|-)){{1,14}} , "
                    rf"(?P<verb>{verbs})(?= (?:it|<D\d+>|[.,;])|$)"
                ),
            )
        )
    made.append(
        _Rule(
            YES,
            re.compile(
                rf"(?P<verb>(?:got|gets|received|won|wins|mustered|garnered|secured|drew|gained|attracted|obtained|"
                rf"polled|"
                rf"had) (?:only |just |the |its )*(?:yes |affirmative |positive |favou?rable )?(?:votes?|ballots?|"
                rf"support|"
                rf"backing)(?: only| just)? (?:from|of)) (?P<v>{V})"
            ),
        )
    )
    made.append(
        _Rule(
            YES,
            re.compile(
                rf"(?P<verb>(?:<[DR]\d+>|it|one|but|and|,|which|that|others?|another|text|alternative) {ADV}(?:got|"
                rf"gets|"
                rf"received|won|wins|mustered|musters|garnered|secured|drew|gained|attracted|obtained|polled|"
                rf"collected|had|"
                rf"(?:could|can)(?: only)? (?:muster|get|find|win|gather|secure|summon)|winning|getting|receiving|"
                rf"obtaining|"
                rf"gaining|drawing|mustering|securing|garnering)(?: only| just| as many as| a mere| barely| but| no "
                rf"more "
                rf"than)*) (?P<v>{V})(?= (?:[.,;:—]|and|but|while|in|as|with|when|—)|$)"
            ),
            bare_count=True,
        )
    )
    made.append(
        _Rule(
            YES,
            re.compile(
                rf"(?P<verb>\b(?:got|won|received|mustered|drew|had|obtained|gained) [^.;]{{1,90}}? <D\d+>(?: , "
                rf"[^,.;<>]{{1,60}} ,)?) (?P<v>{V})(?= (?:[.,;]|and)|$)"
            ),
            bare_count=True,
        )
    )
    made.append(
        _Rule(
            YES,
            re.compile(
                rf"(?P<verb>(?:got|gets|received|won|mustered|garnered|secured|drew|gained|obtained|polled|had)(?: "
                rf"only| "
                rf"just)*) (?P<v>{V}) (?:votes? )?(?:needed|required|necessary)"
            ),
            of_needed=True,
        )
    )
    for side, label in _LABELS:
        made.append(
            _Rule(
                side,
                re.compile(
                    rf"(?:^|(?<=[.;:(|•*—,-] ))(?:{label}(?: (?:were|was))?(?: [(—-]? ?(?P<n><V\d+>) ?\)?)?(?: ?[:—(=|"
                    rf"-])(?: —)? ?|(?!for |no |yes |against ){label}(?: (?:were|was))? )(?P<v>{V})(?! (?:abstain|"
                    rf"against|"
                    rf"voted|in favou?r|opposed|—? ?(?:said|told)))"
                    rf"(?: ?[:(—-] ?(?P<who>{V}))?"
                ),
            )
        )
    return tuple(made)


def _agent(side: Ballot) -> str:
    """Who or what stands alone on a side: "the lone dissenter"."""
    return {
        YES: r"(?:supporters?|votes? (?:in favou?r|for)|yes votes?|affirmative votes?)",
        NO: r"(?:dissenters?|dissenting (?:voices?|votes?|members?)|votes? against|no votes?|\" no \" votes?|"
        r"negative votes?|opponents?|opposing votes?|country against|member against|nays?)",
        ABSTAIN: r"(?:abstentions?|abstainers?|abstaining (?:members?|votes?|countries|country))",
        OUT: r"(?:non - participants?)",
        GONE: r"(?:absentees?)",
    }[side]


def _zero(side: Ballot) -> str:
    return {
        YES: r"votes? (?:in favou?r|for)|yes votes?",
        NO: r"votes? against|(?:negative|dissenting|no|opposing) votes?|opposition|against|dissent|objections?",
        ABSTAIN: r"abstentions?",
        OUT: r"non - participation",
        GONE: r"absences?",
    }[side]


def _single(side: Ballot) -> str:
    return {
        YES: r"(?:votes? (?:in favou?r|for)|yes votes?|affirmative votes?)",
        NO: r"(?:votes? against|(?:negative|dissenting|no|opposing|contrary) votes?|\" no \" votes?)",
        ABSTAIN: r"abstentions?",
        OUT: r"non - participation",
        GONE: r"absence",
    }[side]


_JOIN = re.compile(
    rf"(?P<v>{V}) {ADV}(?:joined|joining|sided with|siding with|followed|joined with) (?:by )?(?P<lead>{V}) ?,? "
    rf"(?:in|by|to|and) "
    r"(?P<how>opposition|dissent|vot(?:ing|e|ed) (?:<M\d+> )?(?:for|in favou?r|against|yes|no)|abstain(?:ing|ed)?|"
    r"supporting|backing|support|back|opposing|oppose|rejecting)"
    rf"|(?P<lead2>{V}) {ADV}(?:was|were) joined by (?P<v2>{V}) in (?P<how2>voting (?:for|in favou?r|against|yes|no)|"
    rf"abstaining|supporting|backing|opposing)"
    rf"|(?P<v4>{V}) {ADV}(?:voted|voting|stood|sided) (?:along |together )?with (?P<lead4>{V}) (?:on <M\d+> |<M\d+> "
    rf")?(?:and )?(?P<how4>against|for|in favou?r|in voting (?:for|against|in favou?r)|in abstaining)"
    rf"|(?P<v3>{V}) {ADV}(?P<how3>voted|voting|stood|sided|siding) (?:along |together )?with (?P<lead3>{V})(?= "
    rf"(?:[.,;—:]|and|in|on|$)|$)"
)


def _side_of(how: str) -> Ballot:
    if "abstain" in how:
        return ABSTAIN
    return NO if re.search(r"against|no$|oppos|reject", how) else YES


def _joined(line: Line) -> Iterator[Fact]:
    """ "Four joined Russia in voting for it": five voted for it."""
    for m in _JOIN.finditer(line.norm):
        who, lead = m["v"] or m["v2"] or m["v3"] or m["v4"], m["lead"] or m["lead2"] or m["lead3"] or m["lead4"]
        how = m["how"] or m["how2"] or m["how3"] or m["how4"]
        if not how:
            continue
        a, b = line.chunk(who).value, line.chunk(lead).value
        members = (*b.members, *(s for s in a.members if s not in b.members))
        count = None
        if a.count is not None and b.members:
            count = a.count + len([s for s in b.members if not (set(a.members) >= {s})])
        start, end = line.place(m.start(), m.end())
        whole = a.count is None or len(a.members) == a.count
        if m["lead3"]:
            if b.members and not b.group and (a.members or a.count):
                yield Fact(Slot.BALLOT, (YES, replace(a, along=b.members)), start, end, m.start())
            continue
        voters = _named_after(line, m.end(), Voters(members, count, partial=not whole))
        yield Fact(Slot.BALLOT, (_side_of(how), replace(voters, joined=True)), start, end, m.start())


_AFTER = re.compile(
    rf"(?: (?:it|them|<D\d+>|<M\d+>|the (?:text|draft|measure|motion|proposal)|[a-z]+)){{0,4}}? ?(?:(?:[:—(-]|, "
    rf"(?:namely|including|among them)|included|were) (?P<who>{V})|, (?P<among>{V}) (?:among them|included))"
)


def _named_after(line: Line, end: int, voters: Voters) -> Voters:
    """The names that follow a counted side: "Eight backed it: Russia, China ..."; "four voted against, Japan among them"."""
    if voters.members and not (voters.partial and voters.count):
        return voters
    m = _AFTER.match(line.norm, end)
    if m is None or voters.count is None:
        return voters
    named: Voters = line.chunk(m["who"] or m["among"]).value
    if not named.members or named.count is not None:
        return voters
    members = (*voters.members, *(s for s in named.members if s not in voters.members))
    if m["among"] or re.search(r"includ|among", m[0]):
        return Voters(members, voters.count, partial=True) if len(members) < voters.count else voters
    return Voters(members, voters.count) if len(members) == voters.count else voters


_MARGIN = re.compile(
    r"(?:fail\w*|fell|lost|falls|los\w+|defeated|short|missed \w+|passed|pass|won|carried|adopted) "
    r"by(?: only| just| a| a single| the)*(?: margin of)? $"
)
_SINGLE = re.compile(
    r"(?:got|gets|won|received|mustered|attracted|drew|with|had|found) (?:only |just |but )?(?:a|"
    r"one) (?:single|lone|solitary|sole) (?:yes |favou?rable |affirmative |positive |supporting "
    r")?(?:vote|supporter|backer)(?! (?:against|short))\b"
)


def _single_votes(line: Line) -> Iterator[Fact]:
    """ "It got a single vote"."""
    for m in _SINGLE.finditer(line.norm):
        yield Fact(Slot.BALLOT, (YES, Voters(count=1)), *line.place(m.start(), m.end()), m.start())


_OWN = re.compile(
    rf"(?:[:,—(]|that of|those of|cast by|from) its own(?: and (?:that of |those of )?(?P<v>{V})(?: "
    rf"'s)?)?(?= (?:[.,;)]|and)|$)"
)


def _own(line: Line) -> Iterator[Fact]:
    """ "A Russian text got two votes: its own and China's": who tabled it voted for it."""
    for m in _OWN.finditer(line.norm):
        if not re.search(
            r"(?:<V\d+>|single|lone|solitary|sole) (?:[a-z]+ ){0,2}(?:votes?|supporter|backer) ",
            line.norm[max(0, m.start() - 50) : m.start() + 1],
        ):
            continue
        drafts = [c.value for _, c in line.tags("D", 0, m.start()) if c.value.sponsors]
        members = drafts[-1].sponsors if drafts else ()
        members += line.chunk(m["v"]).value.members if m["v"] else ()
        if members:
            yield Fact(Slot.BALLOT, (YES, Voters(members, bare=True)), *line.place(m.start(), m.end()), m.start())


def _clean(voters: Voters, who: Voters | None) -> Voters:
    """Fold "two abstentions, from X and Y" into one phrase."""
    if who is None or not who.members or voters.count is None or voters.members:
        return voters
    partial = voters.count is not None and voters.count != len(who.members)
    if voters.others:
        return replace(voters, members=who.members, partial=partial)  # "one other vote, that of Malta"
    return Voters(who.members, voters.count, partial=partial)


def ballots(line: Line) -> list[tuple[Fact, bool]]:
    """Every ballot the line tells, and whether it is told weakly; overlapping tellings are given once, the fullest."""
    found: list[tuple[int, int, Fact, bool]] = []
    for fact in (*_joined(line), *_own(line), *_single_votes(line)):
        sided = bool(fact.value[1].along) and not re.search(r"\bvot", line.norm[fact.at : fact.at + 60])
        found.append((fact.at, fact.at + 200, fact, sided))
    for rule in _rules():
        for m in rule.pattern.finditer(line.norm):
            groups = m.groupdict()
            if groups.get("none"):
                voters, at = Voters(count=0, nobody=True), m.start()
            else:
                voters, at = line.chunk(m["v"]).value, m.start("v")
                if rule.told and voters.count == 1 and re.match(r"has\b", m["verb"]):
                    continue
                if not rule.takes(voters):
                    continue
                if groups.get("n"):
                    voters = _clean(line.chunk(m["n"]).value, voters)
                if _MARGIN.search(line.norm[: m.start("v")]) and (voters.count or 0) <= 3 and rule.side is YES:
                    continue  # "failed by one vote": a distance, not a count
                if rule.alone and len(voters.members) == 1 and voters.bare:
                    voters = Voters(voters.members, 1, joined=True)
                if groups.get("who"):
                    voters = _clean(voters, line.chunk(m["who"]).value)
                voters = _named_after(line, m.end(), voters)
            start, end = line.place(m.start(), m.end())
            found.append((m.start(), m.end(), Fact(Slot.BALLOT, (rule.side, voters), start, end, at), rule.weak))
    return _fullest(found)


def _fullest(found: list[tuple[int, int, Fact, bool]]) -> list[tuple[Fact, bool]]:
    """Of tellings that start from the same voters keep one: strong before weak, long before short."""
    found.sort(key=lambda f: (f[3], -(f[1] - f[0])))
    taken: dict[tuple[int, Ballot], tuple[Fact, bool]] = {}
    used: set[int] = set()
    for _, _, fact, weak in found:
        side = fact.value[0]
        if fact.at in used:
            continue
        used.add(fact.at)
        taken[(fact.at, side)] = (fact, weak)
    return [taken[key] for key in sorted(taken)]
