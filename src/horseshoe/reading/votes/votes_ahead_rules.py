"""How a vote to come, put off or never taken is told: rules over a line with its texts and voters folded."""

from __future__ import annotations

from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.words.patterns import Pattern, Patterns

_ADV = (
    r"(?:probably |likely |now |also |then |soon |finally |later |today |tonight |again |formally |shortly |instead |"
    r"on <[MF]\d+> |<[MF]\d+> |, |at \S+(?: [ap] ?\.?m\.?)? |hold an? |take an? |be |have |cast |first |next |by email "
    r"|in writing ){0,4}"
)
_NOT_A_SIDE = r"(?! (?:in favou?r|for it|against|down|yes|no|with|of no)\b)"
_INTO = r"(?:[^ .;:]+ ){0,12}?to (?:a |the |an? [\w-]+ )?(?:[\w-]+ )?vote\b"
_ASK = (
    r"(?:urg\w+|call(?:s|ed|ing)? (?:for|on|upon)|push(?:es|ed|ing)? (?:for|hard for)|request(?:s|ed|ing)|sought|"
    r"seek\w*|(?<!for )wants?|wanted|wanting|demand(?:s|ed|ing)|ask\w*|press(?:es|ed|ing|(?= for))|propos(?:es|ed|ing)|"
    r"insist\w*|appeal\w* (?:to|for)|lobb\w+|would like|"
    r"prefer\w*|tr(?:y|ies|ied|ying) to force)"
)
_DUE = (
    r"(?:expected|scheduled|set for|set to|due|planned|likely|slated|pencilled|possible|imminent|foreseen|tentatively|"
    r"anticipated|fixed for|called for|to follow|to take place|to come|to be held|about to)"
)
_PUT_OFF = (
    r"(?:cancel(?:l?ed|s)|call(?:ed|s) off|postpon\w+|delay(?:ed|s|ing)|put off|puts off|putting off|put back|"
    r"push(?:ed|es|ing)? back|pushed to|deferr?\w*|"
    r"reschedul\w+|(?:was|were|been|is|being) (?:(?!not )[\w-]+ |<[A-Z]\d+> |, ){0,5}?(?:carried (?:over|forward)|"
    r"transferred|shifted|rolled over|"
    r"prorogued)|slip(?:ped|s)|moved (?:from <[MF]\d+> |back "
    r")?to|held over|kicked|on hold|shelved|adjourned)"
)
# What stands between commas about a vote: "a vote, on the renewal of the mandate, is set for Friday".
_ASIDE = r"(?: , (?!(?:and|but|while) )[^.;—]{3,140} ,){0,2}"
_WORDS = r"(?:(?!with\b|ended\b)(?:[\w'’,-]+|<[A-SU-Z]\d+>) )"
_RULES = (
    (  # "will hold its fourth straw poll", "will decide on Monday"
        Modality.EXPECTED,
        r"(?:<C\d+>|members|ambassadors|it|when they) (?:members )?(?:on <[MF]\d+> |<[MF]\d+> )?(?:will|is to|are to|"
        r"would|must|has to|have to|is due to|are due to|is expected to|is set to) "
        r"(?:\w+ly |also |then )?(?P<verb>(?:hold|take(?: part in)?|conduct|have|participate in) (?:an? |its |their |"
        r"another |the )?(?:[\w-]+ |\" ){0,3}?(?:straw "
        r"polls?|ballots?)|decide (?:on |by |before )?(?:<[MF]\d+>|later|next|this))",
    ),
    (  # "another attempt at choosing a Secretary-General is due today"
        Modality.EXPECTED,
        r"(?:attempt|try|effort|bid|round|ballot|go) (?:at|to|of|on) (?:pick|choos|elect|select|nam|agree|fill|"
        r"find)\w* (?:(?!was |were |has |had )[\w'’-]+ |<[A-Z]\d+> |- ){1,12}?(?P<verb>(?:is|are) (?:now |"
        r"also )?(?:due|expected|planned|set|scheduled|to (?:be|come|follow)))\b",
    ),
    (  # "members will be asked on Monday to prolong", "goes to the ballot", "a vote looms"
        Modality.EXPECTED,
        r"(?:<C\d+>|members|ambassadors) (?:members )?(?:(?:will|is to|are to) (?P<verb>be asked (?:on "
        r")?(?:<[MF]\d+> |soon |later |then )?to "
        r"(?:prolong|extend|renew|adopt|approve|authori[sz]e|back|impose|lift|endorse)\b)|(?P<verb2>(?:goes?|"
        r"will go) to the (?:ballot|polls)\b))",
    ),
    (
        Modality.EXPECTED,
        r"(?P<verb>\bvote) (?:now |also |still )?(?:looms|beckons|awaits|nears|approaches)\b",
    ),
    (  # "diplomats look for a fresh ballot next week"
        Modality.EXPECTED,
        r"(?:look(?:s|ed|ing)? (?:for|to)|expect(?:s|ed|ing)?|await(?:s|ed|ing)?|foresee|hope(?:s|d)? for|"
        r"count(?:s|ed)? on) (?:an? |"
        r"another |the )(?:[\w-]+ ){0,2}?(?P<verb>ballot|straw poll|vote)\b",
    ),
    (  # "diplomats expected hands to be raised on Monday"
        Modality.EXPECTED,
        r"(?P<verb>\bhands (?:to|will|would|are to|are due to|are expected to|should) (?:be raised|go up))\b",
    ),
    (  # "still no vote", "is now pencilled in for Wednesday"
        Modality.EXPECTED,
        r"(?:^|[.;—] )(?P<verb>(?:still|again|yet again|once more) no vote)\b",
    ),
    (  # "asked for a vote on Tuesday", "called on the Council to put its text to a vote"
        Modality.PROPOSED,
        rf"\b{_ASK} (?:(?!was |were )[^ .;]+ ){{0,9}}?(?P<verb>(?:(?:hold|take|an?|the|its|immediate|early|quick|"
        r"swift|prompt) )*"
        rf"\bvotes?\b){_NOT_A_SIDE}",
    ),
    (
        Modality.PROPOSED,
        rf"\b{_ASK} (?:(?!was |were )[^ .;]+ ){{0,9}}?(?P<verb>(?:put(?:ting)?|bring(?:ing)?)) {_INTO}",
    ),
    (  # "will vote on Friday"
        Modality.EXPECTED,
        r"(?:will|would|(?<!not )(?<!left )to|could|may|might|must|can|shall|should|expects?|until <[MF]\d+>|until \w+|"
        r"before|when the <C\d+>(?! (?:[^ ,;.]+ ){0,3}?voted\b)) "
        rf"{_ADV}(?P<verb>vote[ds]?|ballots?|voting|put (?:it|<D\d+>) to (?:a|the) vote){_NOT_A_SIDE}\b",
    ),
    (  # "on Friday the Council will adopt a resolution"
        Modality.EXPECTED,
        r"(?:<C\d+>|members|it) (?:members )?will (?:now |then |also |\w+ly |on <[MF]\d+> |<[MF]\d+> "
        r"){0,3}(?P<verb>adopt|approve|"
        r"pass) (?:[^ .;]+ ){0,6}?<D\d+>",
    ),
    (  # "is likely to adopt on Monday a resolution"
        Modality.EXPECTED,
        r"(?:<C\d+>|members|it) (?:members )?(?:is|are|was|were) (?:now |widely |also )?(?:likely|expected|set|due|"
        r"poised|scheduled|certain|about|ready) "
        r"to (?P<verb>adopt|approve|pass|endorse|authori[sz]e|extend|renew|reject) (?:[^ .;]+ ){0,6}?<D\d+>",
    ),
    (  # "it is expected that the Council votes on Friday"
        Modality.EXPECTED,
        r"(?:expected|foreseen|planned|anticipated|likely|probable|possible) that (?:the )?(?:<C\d+>|<C\d+> members|"
        r"members) (?:will |would |should )?(?P<verb>votes?|decides?|adopts?|approves?|prolongs?)\b",
    ),
    (  # "the Council votes tomorrow", "later today the Council votes"
        Modality.EXPECTED,
        r"(?:<C\d+>|<C\d+> members|ambassadors|members) (?P<verb>votes?|will be voting|is voting|are voting) "
        r"(?:<F\d+>|(?:later |this |on <F))",
    ),
    (  # "at ten on Monday the Council votes on another text"
        Modality.EXPECTED,
        r"(?:(?:^|[;:—] )(?:at (?:[^ ;:,]+ ){1,8})?(?:on )?<M\d+> (?:, )?(?:the )?(?:<C\d+>|members) (?P<verb>votes?) "
        r"(?:again )?(?:on|whether)\b|<C\d+> (?P<verb2>votes) (?:again )?(?:on )?<M\d+> (?:on|whether)\b)",
    ),
    (  # "see no vote coming until Wednesday", "no vote is likely before Monday", "no date is set for a vote"
        Modality.EXPECTED,
        r"(?:(?P<verb>\bno vote) (?:on (?:[\w'-]+ |<[A-Z]\d+> ){1,6}?)?(?:is |was |would be |will be |would come |"
        r"will come |coming |likely |expected |to be "
        r"taken |taken |held |due |likely to come ){0,3}(?:until|before|till|sooner than|earlier than)\b|"
        r"no (?:date|day|time) (?:has been |had been |was |is |has yet been )?(?:yet )?(?:set|fixed|agreed|given|"
        r"announced) (?:yet )?for (?:an? |the )(?P<verb2>vote)\b)",
    ),
    (  # "unlikely there would be a vote on it this week", "aims for a Council vote on Saturday", "another vote is due"
        Modality.EXPECTED,
        r"(?:(?:would|will|may|might|could) (?:not )?be (?P<verb>a vote)\b(?= (?:on|before|until|in|this|today|<[MF]))|"
        r"(?:aim|hop|plan|look|push)\w* for (?:an? |the )(?:[\w-]+ ){0,2}(?:<[CU]\d+> )*(?P<verb2>vote)\b|"
        rf"\b(?:another|the next|a second|a further|a third|a separate|one more) (?P<verb3>vote){_ASIDE} (?:is|are|was|"
        r"follows|comes) (?:due|expected|set|scheduled|planned|likely|to (?:follow|come)|<[MF]|on <[MF]))",
    ),
    (  # "when it is voted on, likely today"
        Modality.EXPECTED,
        r"(?:when|once|if and when|whenever) (?:it|<D\d+>|they|both) (?:is|are|comes?|goes?|gets) (?:finally |then |at "
        r"last )?(?P<verb>voted on|put to (?:a|the) vote|to (?:a|the) vote)\b",
    ),
    (  # "the Council votes on a Russian text on Monday", "is before the Council today, which votes on it"
        Modality.EXPECTED,
        r"(?:<C\d+> (?P<verb>votes) (?:on|upon) <D\d+> (?:on )?<[MF]\d+>(?! to\b)|"
        r"<C\d+> (?:on )?(?:<[MF]\d+> )?, which (?:is to |will |then )?(?P<verb2>votes?) on (?:it|them|both|<D\d+>))",
    ),
    (  # "the bid comes to a vote on Thursday"
        Modality.EXPECTED,
        r"\b(?:comes|goes|is coming|are coming|is going|heads|come|go) (?:up )?(?:to|for) (?P<verb>(?:a|the|"
        r"its) vote) (?:in (?:the )?<C\d+> )?(?:on )?<[MF]\d+>",
    ),
    (  # "a rival text comes up at 10 a.m. on Monday"
        Modality.EXPECTED,
        r"<D\d+> (?:(?:by|of|from) [^.;,]{1,40}? )?(?P<verb>comes? up|comes before <C\d+>|is (?:now )?set down) "
        r"(?:for (?:decision|action) )?(?:at [^;,]{1,60}? )?(?:on |for )?<[MF]\d+>",
    ),
    (  # "votes on two texts are scheduled for Wednesday", "today at three the Council votes on a text"
        Modality.EXPECTED,
        r"(?:\b(?P<verb>votes) on (?:[^ .;]+ ){1,8}?(?:are|were) (?:now |also )?(?:scheduled|expected|planned|due|set|"
        r"slated)\b(?! to have)|<[MF]\d+> (?:at [a-z0-9]+ |morning |afternoon |evening |, )+(?:the )?(?:<C\d+>|"
        r"members) (?P<verb2>votes?) (?:on|upon|whether)\b)",
    ),
    (
        Modality.EXPECTED,
        r"<F\d+> (?:, )?(?:the )?(?:<C\d+>|<V\d+>|ambassadors|members) (?P<verb>votes?)\b",
    ),
    (  # "Moscow now puts its own text to a vote", "will put ... to the vote", "goes to the vote at 10 a.m."
        Modality.EXPECTED,
        r"(?:(?P<verb>puts|brings|is putting|are putting)|(?:will|would|to|may|could|plans to|intends to|can) "
        r"(?:\w+ly |now |also |first |then )?"
        rf"(?P<verb2>put|bring)) {_INTO}",
    ),
    (
        Modality.EXPECTED,
        r"(?P<verb>(?:up for|goes to|go to|going to|heads? (?:for|to)|headed (?:for|to)|comes? up for|coming up for|"
        r"moves? to|(?:scheduled|ready|due|set|slated|pencil?led in|put down|listed|down) for) (?:an? |the )?(?:[\w-]+ "
        r")?vote)\b(?! (?:in the |of the )?(?:<O))",
    ),
    (
        Modality.HAPPENED,
        r"(?P<verb>(?:went|came|(?:was|were|had been|has been|have been) (?:\w+ly |<M\d+> |also |then )*(?:put|brought|"
        r"submitted|subjected|presented|taken|placed|moved|raised)|put) (?:<D\d+> )?(?:to|on|for|up for|up to) "
        r"(?:a |the )?(?:procedural )?(?:vote|voting|ballot))\b",
    ),
    (  # "a vote on Syria could come as early as Wednesday", "the vote is due at 3 pm"
        Modality.EXPECTED,
        rf"(?P<verb>\b(?<!explanation of )(?:vote|voting|ballot|straw polls?|straw polling|polling|election)) "
        rf"{_WORDS}{{0,9}}?(?:(?:could|may|might|will|would|should) (?:\w+ly |now "
        r"|still |well )?"
        rf"(?:come|take place|be held|be taken|happen|follow|be called|occur|be)\b|"
        rf"(?:is|are|was|were|has been|had been)? ?(?:now |tentatively |also |provisionally )?{_DUE})",
    ),
    (  # "a vote on Mali, which Paris wanted at once, is due next week"
        Modality.EXPECTED,
        rf"(?P<verb>\b(?<!explanation of )(?:vote|voting|ballot))(?: (?!with\b|ended\b)(?:[\w'’-]+|"
        rf"<[A-SU-Z]\d+>)){{0,9}}?"
        rf"{_ASIDE}(?<=,) (?:is|are|was|were|has been|had been) (?:now |tentatively |also |provisionally )?{_DUE}",
    ),
    (  # "Coming up: Friday, a vote on Cyprus"
        Modality.EXPECTED,
        r"(?:^|[.;•—] )(?:coming up|next(?: up)?|ahead|still to come|to come|later(?: <[MF]\d+>| this week)?|in the "
        r"diary|on the (?:agenda|calendar|programme|program)|look ahead|next week|tomorrow) (?::|,|—) (?:(?:on "
        r")?<[MF]\d+> "
        r"(?:,|:|—) )?(?:(?:an?|the|another) )?(?:[\w-]+ )?(?P<verb>vote|ballot)(?= (?:on|in|at)\b|$| [.;,])",
    ),
    (
        Modality.EXPECTED,
        r"(?:expected|scheduled|planned|upcoming|looming|imminent|forthcoming|likely|possible|awaited|coming|ahead "
        r"of <[MF]\d+> 's|"
        rf"pending) (?:<C\d+> |{_WORDS}){{0,2}}?(?P<verb>vote)\b",
    ),
    (
        Modality.EXPECTED,
        r"(?:schedul\w+|called|set|calls|fixed|expect\w*|announced|await\w*) (?:<C\d+> )?(?:an? |the )?(?:<C\d+> "
        r")?(?P<verb>vote) (?:on|for|at|in|later|<[MF])",
    ),
)
DELAYED = Pattern(
    rf"\b{_PUT_OFF} {_WORDS}{{0,9}}?(?P<a>vote|voting)\b|"
    r"\b(?:puts?|putting|push(?:ed|es)|held|holds) (?:the |its |this |a |<M\d+> 's )(?P<c>vote) (?:off|back|over)\b|"
    rf"\b(?P<b>vote|voting) {_WORDS}{{0,12}}?{_PUT_OFF}\b|"
    rf"\b(?P<d>vote|voting)(?: (?!with\b|ended\b)(?:[\w'’-]+|<[A-SU-Z]\d+>)){{0,10}}?{_ASIDE} (?:is|was|were|has been|"
    rf"had been|will be|would be) (?:\w+ly |again |then |now |also |once more )*{_PUT_OFF}\b"
)
UNTAKEN = Pattern(
    r"\b(?:(?:will|would|wo|is|are|does|do) (?:not|n't) (?:now |be |yet |even |after all |any longer |this week "
    r")*(?P<e>vot(?:e|ing)|taking? a vote|hold(?:ing)? a vote|put(?:ting)? (?:<D\d+>|it)(?: (?:on|about) (?:[\w'-]+ |"
    r"<[A-Z]\d+> ){0,4}?(?:[\w'-]+|<[A-Z]\d+>))? to (?:a|the) vote)|(?:did|has|have|had) (?:not|n't) (?:yet |actually |"
    r"even )?(?P<a>(?:come|go|gone|got|get) to (?:a|the) vote|voted?|taken? an? vote|held? an? vote)|"
    r"(?:(?:was|were|is|are|has been|had been|have been|been) (?:never|not|n't)|never|(?:had|has|have) (?:not|"
    r"never) been|was n't) (?:yet |"
    r"even |actually )?(?P<g>(?:brought|put|submitted|pressed|moved) to (?:a |the )?vote|voted (?:on|upon))|"
    r"never (?:got|made it|came|reached) (?:as far as |so far as |to )?(?P<h>an? vote|the vote)|"
    r"never (?P<b>voted|took an? vote|held an? vote|came to an? vote|went to an? vote|put to (?:a|the) vote)|"
    r"(?P<c>no (?:formal )?vote) (?:was|were|has been|had been|came|took|is) (?:taken|held|called|place|about|planned|"
    r"scheduled)|(?:no|neither|none of the|not one) (?:<[DNV]\d+>|(?:draft |such )?(?:text|draft|motion|resolution|"
    r"proposal)s?) (?:was|were|is|has been|had been|could be|would be) (?:\w+ly |even |ever |yet )*(?P<i>(?:brought|"
    r"put|submitted|pressed|"
    r"moved) to (?:a |the )?vote|voted (?:on|upon)))\b"
    r"(?! (?:for|against|in favou?r|with|to\b|yes|no)\b)|"
    r"(?P<d>\b(?:did|has|have|had) (?:not|n't) (?:\w+ )?veto(?:ed)?|\bden(?:y|ies|ied|ying) (?:that )?(?:it|they|he|"
    r"she|<[VC]\d+>) (?:has |had |have )?(?:\w+ )?vetoed|\bden(?:y|ies|ied|ying) (?:having |ever )*veto(?:ed|ing)|"
    r"\bnever vetoed) (?=<D|it\b|the |any |an? )(?![^.;]* (?:but|and|it|instead|merely|only) (?:it )?abstain)"
)
AHEAD = Patterns(_RULES)
