"""Words that put a voter on a side, by their sense, with those that copy translated from other languages has for them.

`PAPERS` are ballots said by a noun: what is given (a vote, a ticket, a voice, a hand) and the kind it is of. `STEMS`
are words of stance in any frame; alone they prove nothing and are taken where the seats bear them out (see cues,
alignment).
"""

from __future__ import annotations

from horseshoe.council.ballots import Ballot
from horseshoe.reading.sides.senses_stance import STANCE
from horseshoe.reading.sides.senses_translated import ABSTAINED_STEMS

# What is given: French and Arabic have voices, Chinese tickets, Russian and Turkish votes.
PAPER = r"(?:votes?|ballots?|tickets?|voices?|ballot papers?|hands?)"
GIVING = (
    r"(?:cast|casts|casting|threw|throws?|throwing|gave|given|gives?|giving|used|uses?|using|put|puts|putting|"
    r"dropped|emitted|emits?|delivered|handed in|deposited|lodged|issued|recorded|registered)"
)
KINDS = {
    Ballot.YES: (
        r"(?:affirmative|positive|yes|aye|favou?rable|supporting|supportive|approving|approval|acceptance|accepting|"
        r"assenting|consenting|agreeing|concurring|agreement)"
    ),
    Ballot.NO: (
        r"(?:negative|no|dissenting|opposing|contrary|opposite|rejecting|rejection|refusal|refusing|red|objecting|"
        r"objection|disapproving|counter|opposition|nay|unfavou?rable)"
    ),
    Ballot.ABSTAIN: r"(?:abstaining|abstention|abstain|blank|hesitant|neutral|undecided|waiver)",
}
_GAP = (
    r"(?: (?:its|their|his|her|the|a|an|another|one|two|three|only|sole|lone|single|own|ordinary|also|<[NV]\d+>(?= "
    r"(?!to )[a-z]))){0,4}"
)
_GIVEN = {
    Ballot.YES: (
        r"(?:for|in favou?r|to favou?r|in support|in the (?:interest|benefit) of|in the (?:direction|sense|way|form) "
        r"of (?:acceptance|approval|assent|"
        r"yes|support))"
    ),
    Ballot.NO: (
        r"(?:against|in contrary|contrary|in opposition|counter|in the (?:direction|sense|way|form) of (?:rejection|"
        r"refusal|opposition|no))"
    ),
    Ballot.ABSTAIN: r"(?:in abstention|in the (?:direction|sense|way|form) of abstention)",
}


# "Cast no vote" is to cast none; "cast a no vote" is to be against.
_NOT_NONE = r"(?!(?<! a)(?<! an)(?<! its)(?<! the)(?<! their) no (?:vote|ballot)\b)"


def paper(side: Ballot) -> str:
    """ "Threw an opposing ticket", "gave its voice against": a ballot given, with its kind before or behind it."""
    kind, behind = KINDS[side], _GIVEN[side]
    plain = rf"{GIVING}{_GAP} (?:votes?|ballots?|tickets?|voices?) {behind}(?! (?:an?\b|<L))"
    return rf"{GIVING}{_GAP}{_NOT_NONE} {kind} {PAPER}|{plain}"


# "Were in the yes column", "found itself in the no camp".
COLUMNS = {
    side: r"(?:was|were|stood|is|are|sat|landed|ended up|found (?:itself|themselves)) (?:in|on) the (?:\" )?"
    rf"(?:{words})(?: \")? (?:column|camp|side|list)\b"
    for side, words in ((Ballot.YES, "yes|aye|affirmative|in favou?r"), (Ballot.NO, "no|nay|negative|opposing"))
}
# "Fourteen went along. China did not.": against it, or not for it.
REFUSED = r"(?:did|had|has|have|would|could|was|were|does|do) ?(?:not|n't)(?= (?:[.,;!)—]|and|but|so)|$)"
# "Refused to vote for it": against it, or abstaining.
UNWILLING = (
    r"(?:(?:had |has |have )?(?:refused|declined)|refusing|declining) to (?:vote (?:in favou?r(?: of)?|for|yes)|back|"
    r"support|endorse|go along)\b"
)
# Who gives up what is his right to give: "discards its right", "renounced the vote".
WAIVED = (
    r"(?:discard|abandon|waive|forgo|forwent|renounce|relinquish|forsake|g[ai]ve up on|g[ai]ve up)(?:s|ed|d|ing)? "
    r"(?:its|their|his|her|the) (?:rights?(?: (?:to|of) (?:the )?vot(?:e|ing))?|votes?|voting(?: rights?)?|"
    r"ballots?)(?= (?:[.,;)—]|and|while)|$)"
)
# "Said no", and not "says no troops will go".
SAID_NO = (
    r"(?:said|saying|say|says|answered|replied|wrote(?: back)?|e?mailed(?: back)?|cabled|marked|registered|recorded|"
    r"whispered|shouted|(?:gave|gives?|giving) an?(?: clear| firm| flat| resounding| further| last)?(?= no|nyet)) "
    r"(?:a |\" ?)?(?:no|nyet)(?: ?\")?(?= (?:[.,;:!?)—\"]|and|but|while|when|whereas|"
    r"to(?! longer)|too|again|alone|as|with|in|at|on|once|this|that|there|then|outright|flatly|"
    r"yesterday|today|both|also|because|after|<M)|$)"
)
_POSSESSED = r"(?:its|their|his|her|the|a|both|own)"
HAND = rf"(?:{_POSSESSED} )*(?:right )?(?:hands?|arms?)(?: up)?"
RAISED = r"(?:raised|raising|raises?|lifted|lifting|lifts?|put up|puts up|stuck|shot|thrust|held up|holding up)"
_IT = r"(?:it|them|this|<[DR]\d+>|(?:the|that|this) (?:\w+ )?(?:idea|text|draft|measure|motion|proposal|paper|plan))"
_PAPERS = r"(?:votes?|ballots?|tickets?|voices?)"
_NOT = r"(?:not|n't|never) (?:\w+ly )?"
_PLAIN_STEMS = (
    (
        Ballot.NOT_PARTICIPATING,
        rf"no part|{_NOT}(?:vot(?:e|ing)|tak(?:e|ing)(?: any)? part|participat(?:e|ing))(?! (?:for|"
        r"against|to|in favou?r))|non - (?:participa\w+|voting)|(?:declined|refused|declining|refusing) to (?:vote|"
        r"participate|take part)(?! (?:for|against|to|yes|in favou?r))",
    ),
    (
        Ballot.ABSENT,
        r"absent|absence|absentees?|(?:walked|walking) out(?! (?:of|from) the [\w ]{1,20}(?:while|as|when|during) "
        r")|stayed away|(?:not|n't) (?:present|turn up|show up|attend)|"
        r"(?:chair|seat) (?:\w+ )?(?:empty|vacant)",
    ),
    (
        Ballot.ABSTAIN,
        # holding back
        r"abst(?:ain\w*|entions?)|(?:restrain|contain|reserv)(?:ed|ing)? (?:itself|themselves|himself)|"
        r"(?:held|holding|hold) back|refrain(?:ed|ing)?(?: from voting|(?= [.,;)]| and ))|"
        rf"(?:restrained|retained|withheld) from (?:the )?vot(?:e|ing)|with(?:held|hold|holding) (?:\w+ ){{1,2}}(?:"
        rf"votes?|support|judge?ment|consent)|{WAIVED}|blank (?:votes?|ballots?)|(?:hesitant|undecided|neutral) "
        r"(?:votes?|ballots?|tickets?)|reserv(?:ed|ing) (?:its|their|his) (?:positions?|judge?ment|votes?)|"
        # doing nothing
        rf"(?:sat|sitting|sit) on {HAND}|(?:sat|sitting|sit) (?:\w+ ){{0,2}}out|sat (?:there|still|tight|back)|stayed "
        rf"(?:out|put|still|silent|seated|where)|(?:kept|keep|keeping|stood|standing|stand) (?:still|aside|by|back|"
        rf"quiet|apart|aloof|off)|(?:kept|keep|keeping) (?:well |clear )?out of|(?:kept|keeping|keep|left|leaving) "
        rf"(?:theirs|{HAND}) (?:down|on the table|in (?:its|their) laps?)|{_NOT}(?:raise|lift) "
        rf"(?:{HAND}|hers|his|theirs)(?: for (?:it|<[DR]\d+>))?|looked (?:on|away|the other way|elsewhere)|on "
        rf"?lookers?|bystanders?|passed(?= [.,;])|"
        r"(?:withdrew|with - ?drew|bowed out|pulled out|opted out|dropped out|stepped (?:aside|back|away))(?= "
        r"(?:[.,;)]|from the "
        r"vot)|$)|(?:steered|stayed|kept|stood) (?:well )?clear|"
        rf"{ABSTAINED_STEMS}|"
        r"recused (?:itself|themselves|himself|herself)|"
        # between the sides
        r"(?:on|astride|upon) the fence|fence - ?sitt(?:ers?|ing)|(?:on|from) the side ?lines?|in (?:the|between) "
        r"(?:the )?(?:middle|two)|neutral(?:ity)?|(?:stay|remain)(?:ed|ing|s)? (?:aside|on the fence)|(?:neither|no|"
        r"(?:on |either )+) ?sides?|neither (?:for|yes) (?:n?or|and) (?:against|no)|middle ground|"
        # not deciding
        r"undecided|noncommittal|non - committal|(?:not|n't) (?:make|made) up (?:its|their|his|her) minds?|"
        r"(?:not|n't) commit(?:ted|ting)?|(?:gave|giving|give|took|taking|take|with|expressed) no (?:verdict|view|"
        r"opinion|position|stance|stand|answer|side)|(?:not|n't) (?:say|vote either way)(?= [.,;])|declin(?:ed|ing) "
        r"to (?:take|give|express|choose|say|commit|pick|"
        rf"state)\b|(?:preferr(?:ed|ing)|chose|choosing|opted) (?:not to (?:say|choose|take|commit|pick|decide|"
        rf"pronounce)|silence|neutrality|to (?:stay|sit|stand|remain|keep|look))|{_NOT}(?:take|taken|pick|choose|"
        r"come down on) (?:either |a |any )?(?:sides?|position|stance|stand)|shrugg(?:ed|ing)|hesitat(?:ed|ing)|"
        r"waver(?:ed|ing)|refrain(?:ed|ing|s)? from (?:supporting|backing|siding|taking|choosing|picking|joining|"
        r"endorsing)",
    ),
    (
        Ballot.NO,
        # by the word of the vote
        rf"against|oppos(?:ed|ing|ition|es?)|opponents?|nays?|noes|{KINDS[Ballot.NO]} {_PAPERS}|(?:negative|contrary|"
        r"dissenting)|dissent(?:ed|ers?|ing)?|reject(?:ed|ing|s)?|veto(?:ed|es|ing)?|voted down|disapprov(?:ed|ing)|"
        rf"object(?:ed|ing|ors?)|(?<=> )no(?= (?:[.,;:)(—|-]|and|votes?|<)|$)|(?:voted|vote|voting) (?:\" "
        rf"?)?no(?![\w-])|"
        rf"{SAID_NO}|(?:was|were) (?:\" ?)?no(?= (?:[.,;)—\"]|and|while|but)|$)|(?:said|answered) (?:\" ?)?(?:nyet|non|"
        rf"nein)(?![\w-])|{RAISED} {HAND} (?:against|in "
        r"(?:protest|opposition))|"
        # by stance
        rf"resist(?:ed|ing)(?= {_IT})|hostile(?: to {_IT})?|unwilling|(?:refused|refusing|declined)(?= (?:[.,;]|{_IT}))"
        rf"|(?:balked|baulked|bridled|demurred)|"
        rf"took (?:exception|issue)|thumbs down|(?:shook|shaking|shakes?) (?:its|their|his|her) heads?|{_NOT}(?:want|"
        rf"like|have|support|back|accept|agree (?:to|with)) "
        rf"{_IT}|disagree(?:d|ing)|"
        rf"(?:was|were|did|had|would) ?(?:not|n't)(?= (?:[.,;)]|and <V|but <V))|disliked(?= {_IT})|"
        rf"in the (?:other|opposite|opposing) camp|of a contrary mind|(?:stood|voted|found (?:itself|himself)) "
        rf"(?:all )?alone|"
        rf"nay ?- ?sayers?|contra(?= |$)|turned {_IT} down",
    ),
    (
        Ballot.YES,
        # by the word of the vote
        rf"(?:in )?(?:its |his |her |the |their )?favou?r(?:ed|ing|s|able)?|yes(?:es)?|yeas?|ayes?|affirmative(?:ly)?|"
        rf"{KINDS[Ballot.YES]} {_PAPERS}|"
        rf"support(?:ed|ers?|ing|s|ive)?|back(?:ed|ers?|ing|s)|behind|approv(?:ed|al|ing)|acceptance|accepted|"
        rf"concurr(?:ed|ing)|endors(?:ed|ing)|consent(?:ed|ing)|assent(?:ed|ing)?|{RAISED} "
        rf"{HAND}(?! (?:against|to\b|in (?:protest|opposition)))|(?:voted?|votes|voting|was|were|being|are) "
        rf"(?:<M\d+> )?for|for(?= (?:it|<[DR]\d+>|the (?:document|text|measure|motion|proposal))(?: |$))|"
        r"(?<=> )for(?= (?:[.,;:)—|]|and)|$)|went up|pro(?= |$)|voices (?:for|in favou?r)|"
        # by stance
        rf"(?:liked|loved|wanted|welcomed|embraced|applauded|agreed (?:to|with)|went for|were happy with|was happy "
        rf"with)(?= {_IT}(?! (?:better|more|best)\b))|on board|(?:went|came|gone|going) along(?= (?:[.,;]|with)|$)|"
        rf"(?:were|was) (?:willing|content|"
        rf"game|agreeable|ready|prepared|happy|keen|glad)(?= (?:[.,;]|to\b|and))|wanted(?! (?:more|no|nothing|a say))|"
        rf"with the (?:sponsors|authors|drafters|majority)|"
        rf"agreed(?= (?:[.,;]|$))|(?:in|to) (?:its|their|the same|<[LV]\d+> 's) camp|"
        rf"thumbs up|(?:gave|gives|giving|given|granted|lent) (?:it |<D\d+> )?(?:the|its|their|a) (?:nod|assent|"
        rf"blessing|green light|"
        rf"thumbs up)|"
        rf"to the side of|on the side of|(?:on|at|by|to) <[LV]\d+> 's side|nodd(?:ed|ing)|its (?:only "
        rf")?(?:friends?|allies|ally|takers?|"
        rf"champions?)|threw in (?:its|their) lot|rallied|(?:fell|got) in(?:to)? line|said (?:\" ?)?(?:da|oui|aye)\b|"
        rf"would have had {_IT}|of the same mind",
    ),
)
STEMS = tuple((side, rf"{plain}|{STANCE[side]}" if side in STANCE else plain) for side, plain in _PLAIN_STEMS)
