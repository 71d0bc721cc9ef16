"""How a ballot is said: verbs, nouns and labels for each side, as patterns over a folded line."""

from __future__ import annotations

from horseshoe.council.ballots import Ballot
from horseshoe.reading.sides.senses import COLUMNS, HAND, KINDS, RAISED, SAID_NO, WAIVED, paper
from horseshoe.reading.sides.senses_translated import FOR_WEAK_TOO, SAID_TOO

YES, NO, ABSTAIN = Ballot.YES, Ballot.NO, Ballot.ABSTAIN
OUT, GONE = Ballot.NOT_PARTICIPATING, Ballot.ABSENT

V = r"<V\d+>"
# What may stand between a voter and its verb, or between a verb and its complement.
ADV = (
    r"(?:(?:,|—|\() (?:who|which|both|then|now|a|an|one|two|three|itself|themselves|currently|whose|all|as|the|like|"
    r"including|notably|along|together|<V\d+> of|<V\d+> 's (?:[a-z-]+ ){0,3}?(?:ally|allies|friend|partner|neighbou?r|"
    r"rival|backer|patron|foe)|once|still|though|although|while|being|present|joined|<V\d+> (?:opponent|critic|holdout|"
    r"member|country|"
    r"sceptic)|long|acting|citing|having|(?!voting|abstaining|opposing|supporting|backing)[a-z]+ing|after|despite|"
    r"in|on|unlike|for|of|with(?! (?:the )?<V)|without|under|amid|mindful|wary|eager|anxious|keen|torn|loyal|true|"
    r"faithful|short)\b[^,.;]{0,90}? (?:,|—|\)) |, "
    r"(?:(?!<[VD]|and |but )[^ ,.;]+ ){1,12}, (?:\" )?)?"
    r"(?:(?:,|for(?= \w+ing)|also|both|each|then|however|again|instead|duly|later|earlier|reportedly|eventually|"
    r"ultimately|finally|only|alone|"
    r"together|thereby|thus|hence|narrowly|all|who|which|that|had|have|has|having|on|in(?= <M)|meanwhile|"
    r"promptly|surprisingly|<M\d+>|even|initially|this time|this once|—|of(?= wh)|whom|"
    r"in turn|last|most recently|once more|once again|yet again|the following|for (?:its|his|their) part|in the end|"
    r"as expected|simply|then|likewise|too|eventually|actually|just|now|quickly|predictably|naturally|of course|"
    r"in fact|nonetheless|nevertheless|still|formally|collectively|jointly|solely|merely|stayed|remained|kept|"
    r"unexpectedly|dutifully|grudgingly|reluctantly|quietly|\)) ){0,5}"
)
OBJECT = (
    r"(?:it|them|him|her|<D\d+>|<R\d+>|the (?:proposal|move|idea|plan|vote|meeting|agenda|extension|renewal|bid|"
    r"request|candidacy|text|paper|"
    r"measure|document|motion|recommendation|application|demand|call|session|discussion|debate|reprieve|delay))"
)
YES_WORD = r"(?:\"? ?(?:yes|yea|aye|in favou?r) ?,? ?\"?)"
CAST = (
    r"(?:cast|casting|casts)(?: (?:its|other|their|his|her|the|a|an|only|sole|lone|single|one|two|three|"
    r"<[NV]\d+>)(?= (?!<M)))*"
)

# "Came out for", "spoke out against", as translations say it.
SPOKE = (
    r"(?:(?:came|come|comes|spoke|spoken|speak|have spoken) out|(?:declared|expressed) (?:itself|themselves|himself)|"
    r"(?:pronounced|ranged|positioned|manifested)(?: (?:itself|themselves|himself))?|lined up)"
)

# "Ten votes were cast in the Council on Friday for it", "not a hand was raised against".
_CAST_THERE = (
    r"(?:was|were|had been|have been|are|is|being) (?:cast|given|raised|lifted|recorded|counted|registered|polled)"
    r"(?: (?:in|by|on|at) (?:the )?<C\d+>| (?:on |late on )?<M\d+>| in new york| there| up){0,3}"
)
GIVEN = rf"(?:votes?|ballots?|hands?|voices?) {_CAST_THERE}"
FOR = (
    rf"(?:'s )?(?:hands? )?rose (?:for|in favou?r)|(?:voted|voting|votes|vote|{SPOKE}|were|was|been|being|are|is|"
    rf"stood|ballots) (?:(?:on )?<M\d+> |(?:overwhelming|firm|open)ly |solid(?:ly)? |foursquare |united |all |"
    rf"its voice |themselves |itself |as <[NV]\d+> |as a bloc |to a man |together |en bloc |without exception ){{0,2}}"
    rf"(?:in (?:its |his |the |their )?favou?r|{YES_WORD}(?!\w)|affirmatively|in support|for\b(?! <M\d+>| the first| "
    rf"the (?:second|third|fourth)|ever| nothing| nobody)|(?<!was )(?<!were )(?<!been )(?<!being )(?<!are )(?<!is )to "
    rf"(?!reject|oppose|not |be |have |<)[a-z]+)"
    rf"|(?:voted|voting|votes|vote) (?:(?:on )?<M\d+> |\w+ly )?(?:favou?rably|positively)"
    rf"|{CAST} (?:affirmative|positive|yes|favou?rable|supporting) (?:votes?|ballots?)"
    rf"|{CAST} (?:votes?|ballots?) (?:in favou?r|for)|{COLUMNS[YES]}"
    rf"|votes? cast (?:in favou?r|for)\b|{GIVEN} (?:in favou?r|for|to)\b|{_CAST_THERE} in favou?r\b|(?:raised|raising|"
    rf"raise) (?:its|their|his|her|a) hands?(?! (?:(?:alone|only|<M\d+>|on <M\d+>) )?(?:against|to|in (?:protest|"
    rf"opposition)))|(?:had been |were "
    rf")cast (?:in favou?r|for)\b"
    rf"|(?:said|saying|say|says|answered|replied) \"? ?(?:yes|aye)\b|(?:concurring|concurred|assenting|assented)(?= "
    rf"(?:[.,;)—]|and|while|in|"
    rf"with)|$)|in favou?r\b|voiced? support for {OBJECT}|(?:raised|raising|lifted|lifting|put up) (?:its|"
    rf"their|his|her|a|the) hands? (?:<M\d+> )?(?:for|in favou?r)"
    r"|(?:hands? )?(?:went|shot) up(?: (?:for|in favou?r)|(?= [.,;—])|$)|(?:hands? )?(?:in the air|up)(?= [.,;—]|$)|"
    r"(?:hands? )?up (?:for|in favou?r)|gave (?:its|their) votes? (?:(?:on )?<M\d+> )?to <D\d+>|"
    r"(?:gave|lent) (?:it|them|<D\d+>) (?:its|their|a|the) (?:[\w-]+ )?"
    r"(?:yes|aye|votes?|support|backing|approval|assent|blessing|consent|nod)|put (?:its|their|his|her|a|"
    r"up) (?:hands? )?(?:hands?|up)(?! (?:against|to\b|with))"
)
_VOICED = (
    r"(?:declared|announced|expressed|voiced|registered|stated|indicated|signalled|signaled|recorded|affirmed|"
    r"confirmed|showed|gave) (?:its|their|his|her)(?: [a-z]+)?"
)
FOR_WEAK = (
    rf"gave (?:agreement|approval|assent|consent)(?= [.;,]|$)|{_VOICED} (?:approval|acceptance|agreement|support|"
    rf"backing|endorsement|assent|consent) (?:of|to|with|for) {OBJECT}|"
    rf"(?:backed|backing|supported|supporting|approved|approving|endorsed|endorsing|favou?red|favou?ring|"
    rf"supports?|back|backs|were for|was for|were behind|got behind|stood behind|gave (?:its|their) (?:backing|"
    rf"support|approval|votes?|assent) to|"
    rf"lent (?:its|their) (?:support|backing) to|threw (?:its|their) weight behind|sided with|siding with|lined up "
    rf"behind|rallied (?:behind|to)|got behind|fell in behind|stood with|went along with) (?:<M\d+> )?(?:extending |"
    rf"holding |renewing |passing |adopting )?{OBJECT}"
    r"|(?:supported|backed|approved|endorsed|stood by|sided with|in support|gave (?:its|their) backing|gave (?:its|"
    r"their) support|were for|was for)(?= (?:[.;,—]|$|while|and <V\d+> (?:against|abstain|veto|oppos|reject))|$)"
    r"|stood by (?:him|her|them)|(?:were|was|stood|sided|voted) with the (?:co - ?)?(?:sponsors|"
    r"authors|drafters|majority)"
)
# What a text asks for, and whoever votes against it votes against the text.
_PAUSE = r"(?:[\w-]+ ){0,2}?(?:ceasefire|cease - fire|truce|humanitarian pause|arms embargo)\b"
# "Voted against the United States": on which side depends on where that one stood.
_WHOM = rf"(?! {V} (?:[.,;—]|and\b|in\b|on\b|at\b))"
AGAINST = (
    rf"(?:'s )?(?:hands? )?(?:rose|went up|shot up|up) against|"
    rf"{CAST} \"? ?no\b(?! (?:\" )?(?:votes?|ballots?|vetoe?s?)\b)|(?:stood|"
    rf"standing) alone(?= (?:<M\d+> )?(?:as|when|while|against))|(?:voted|voting|votes|vote|{SPOKE}|stood|"
    rf"(?:were|was|been|is|being|are)(?! no (?!(?:to|on|in|and|while|but|with|as|from|too)\b)[a-z])) "
    rf"(?:(?:on )?<M\d+> |all )?(?:(?<!were )(?<!was )(?<!been )(?<!is )(?<!are )(?<!stood )against{_WHOM}|"
    rf"against(?! (?:the (?!text|draft|measure|resolution|motion|proposal|move|plan|idea|bid|{_PAUSE})|"
    rf"an? (?!{_PAUSE})|any |<L|<D\d+> (?:for|to|of) )){_WHOM}|down(?= <D)|\"? ?(?:no|nay) ?\"?(?![\w-])(?! (?:to|"
    rf"on) <M))"
    r"|(?:voted|voting|votes|vote) (?:(?:on )?<M\d+> )?(?:negatively|unfavou?rably)"
    r"|(?:was|were) (?:the )?(?:only|lone|sole|alone)(?: (?:country|member|state|nation|one|two|council member|"
    r"members|<[CN]\d+>|ones?))*(?: of the <[NV]\d+>)? (?:to|in) (?:vot(?:e|ing)) (?:against|\"? ?no)"
    rf"|(?:voted|voting) (?:to (?:reject|oppose|block (?:it|the draft))|(?:it|them|<D\d+>) down\b)"
    rf"|{CAST}(?: (?:negative|(?<!cast )(?<!casts )(?<!casting )no|dissenting|opposing|contrary|\" ?no ?\"))+ "
    r"(?:votes?|ballots?)"
    rf"|{CAST} (?:votes?|ballots?) against|{_CAST_THERE} against|"
    rf"(?:being|was|were|stood as|standing as|remained|stood out as) the (?:only|"
    rf"lone|sole|single) (?:dissenters?|dissenting "
    rf"(?:voices?|votes?)|\"? ?no \"? ?votes?|negative votes?|votes? against|opponents?)"
    r"|opposing(?= (?:and|,|while|with) <V\d+> abstain)|"
    r"(?:raised|raising|raises|raise) (?:its|their|his|her|a) hands? (?:(?:on )?<M\d+> )?against|(?:gave|gives|"
    r"giving) (?:its |their |the |a )?votes? against|(?:was|were|is) contrary(?= [.,;]|$)|"
    rf"{SAID_NO}|dissented|dissenting|in opposition|{COLUMNS[NO]}|"
    r"(?:was|were|stood) opposed(?= (?:, )?(?:and|with|while) (?:the )?<V\d+> (?:abst|did not|not (?:voting|taking)))"
    r"|against(?! (?:(?:it|them|<D\d+>) )?(?:—|:|came|voted|spoke|spoken|stood|were|was|expressed|raised)(?: |$))(?= "
    r"(?:it\b|<D\d+>|and|,|;|\.|while|—|\)|with|the (?:text|measure|draft|resolution|motion|proposal))|$)"
)
AGAINST_WEAK = (
    rf"{_VOICED} (?:rejection|refusal|disapproval|opposition|objection|disagreement)s? (?:of|to|with|for) {OBJECT}|"
    rf"(?:turned|gave|giving|turning) (?:a |the |its |their )?thumbs? ?-? ?down (?:on|to) {OBJECT}|"
    rf"turned (?:it|them|<D\d+>) down|"
    rf"(?:was|were|stood) opposed(?: to {OBJECT})?(?= (?:[.;,)—]|and <V\d+>|as well|too)|$)|"
    rf"(?:opposed|opposing|opposes?|rejected|rejecting|turned down|disapproved of|objected to) (?:(?:on )?<M\d+> "
    rf")?{OBJECT}|(?:opposed|objected)(?= (?:[.;]|$|and <V\d+>)|$)"
)
ABSTAINED = (
    r"(?:(?:preferred|preferring|chose|choosing|opted for|remain(?:ed|ing|s)? in|in) abstention|refrain(?:ed|ing|"
    r"s)?(?= (?:[.,;)—]|and|from (?:the )?vot|at "
    r"the vot|in the vot|when|while)|$)|"
    r"refrain(?:ed|ing|s)? from (?:the vote|voting|taking (?:a side|sides))|"
    r"(?:(?:contented|satisfied|confined|limited|comforted|excused) (?:itself|themselves|himself|herself) (?:to|with)|"
    r"(?:took|sought|found) (?:refuge|shelter|cover|comfort) (?:in|behind)|(?:settled|plumped) for|hid behind|"
    r"fell back (?:up)?on|resorted to|retreated (?:in)?to) (?:an? |the |its |their )?(?:[a-z]+ )?abstentions?|"
    r"(?:restrained|contained) (?:itself|themselves)|restrained from (?:the )?vot(?:e|ing)|"
    r"withh(?:eld|olds?|olding) (?:itself|themselves|himself)(?: (?:from|of) (?:the )?vot(?:e|ing))?|"
    r"(?:took|taking) (?:no|neither) sides?\b|(?:did|had|have|has) (?:not|n't) (?:take|taken) sides?\b|"
    r"(?:stood|stepped|standing) aside(?= (?:as|while|when) )|(?:stayed|remained|were|was|staying|remaining) neutral|"
    r"(?:stayed|remained|stood|sat|were|was|kept) on the "
    r"sidelines?|kept (?:its|their|his|her) (?:own )?hands? down|"
    r"(?:kept|keeping) (?:his|hers|theirs) down|(?:'s (?:hands? )?|hands? )(?:remained|stayed) down|abstained|"
    r"abstaining|abstain|abstains|"
    r"(?:chose|opted|decided|preferred|elected|preferring|choosing|opting) to abstain|(?:did|would) abstain|"
    r"withh(?:eld|olding) (?:its|their|his) (?:votes?|support)(?! :)|withh(?:eld|olding) (?:theirs|(?:its|their) own)|"
    r"sat (?:it |the vote )?out|"
    r"sitting (?:it |this one |the vote )?out|sat on (?:its|their|his) hands|sitting on (?:its|their) hands|(?:held|"
    r"holding|holds) (?:itself |themselves )?back(?: (?:its|their|his) votes?|(?= [.,;)—]|$))|"
    r"(?:held|holding|stood|standing|kept|keeping|stayed|remained) (?:itself |themselves )?aloof|"
    r"(?:met|greeted|answered|received) (?:it|<D\d+>) with (?:an |its |their )?abstentions?|"
    r"(?:was|were|in) abstention|on the fence|recorded (?:an )?abstentions?|registered (?:an )?abstentions?|"
    r"(?:was|were|being|is|are) absent (?:in|from|during|for|at) the (?:<C\d+> )?(?:vote|voting|ballot)|"
    r"absenting(?: (?:itself|themselves))?(?: from the (?:vote|voting|ballot))?|"
    r"absented (?:itself|themselves|himself|herself)(?: from the (?:vote|voting|ballot))?|"
    r"absented from (?:the )?(?:vote|voting|ballot|choosing|choice|suffrage|scrutin\w*)|stayed out(?: of (?:it|"
    r"the (?:vote|voting))| (?=[.,;)—]|and|as|while|when|in )|(?! of\b))|"
    r"withdrew from (?:the )?(?:vote|voting)|"
    r"said neither(?= (?:[.,;)—]|$|yes|aye))|(?:was|were|went|voted) (?:for )?neither(?= (?:[.,;)—]|$|way))|"
    r"had no opinion(?= [.,;)—]|$)|(?:was|were|stood|sat) in neither camp|"
    r"(?:cast|casting)(?: (?:an?|its|their|two|three))* abstentions?|(?:was|were) (?:the )?(?:lone|sole|only) "
    r"abstain(?:er|ers|ing (?:vote|member)))"
)
# "Did not take part in the talks": in something that is no vote and no meeting of the Council.
_ELSEWHERE = (
    r"(?! in (?!it\b|(?:the|this|that|either|any|a|its|<M\d+>)(?: (?!and |but )[\w'-]+| <[A-Z]\d+>){0,3}? (?:vot|"
    r"ballot|poll|meeting|session|count|decision|proceed)|vot|<[DM]\d+>|protest|either|the (?:council|hall|room|"
    r"chamber)))"
)
TOOK_NO_PART = (
    r"(?:(?:did|had|has|have|does|do) ?(?:not|n't) (?:take (?:any )?part|participate|vote|cast (?:a|its|their|any) "
    r"(?:vote|ballot)s?|taken part|participated|voted)"
    rf"(?: in (?:the|this) (?:vote|voting|ballot|poll)| in it)?(?! (?:in favou?r|for|against|to|on (?!<[DR]|"
    rf"it))){_ELSEWHERE}|"
    r"not (?:participating|voting|taking part|casting (?:a|its|their|any) (?:votes?|ballots?))|"
    r"(?:(?:declined|refused|refusing|declining|(?:chose|opted|elected|preferred|decided|choosing|opting|"
    r"electing|preferring|deciding) not) to (?:take "
    rf"part|participate|vote|cast (?:a|its|their) (?:vote|ballot))){_ELSEWHERE}|"
    r"(?:(?:kept|stayed|remained|stood|held|keeping|staying|remaining|standing|holding)"
    r"(?: (?:itself|themselves|himself))? (?:away|aloof|apart|aside) from (?:the )?(?:vote|voting|ballot)|"
    r"(?:took|taking|taken) no part|"
    r"(?:(?:chose|opted|decided|preferred|elected) to )?(?:cast|casting) no (?:votes?|ballots?)"
    r"(?! (?:against|for|in favou?r)))"
    rf"{_ELSEWHERE}|(?:was|were) (?:present|there|in the room) (?:but|and|without|yet)(?: did not| "
    r"not)? (?:vot(?:e|ing)|tak(?:e|ing) part|participat(?:e|ing)))"
)
# Who leaves while somebody speaks comes back for the vote.
LEFT = (
    r"(?:walked|walking) out(?! (?:(?:of|from) (?:the|its|<C\d+>) ?\w* ?)?(?:while|when|as|during|after|at|over|"
    r"because|in|on|for|minutes|shortly)\b(?![^.;]*\b(?:vot|ballot|text\b|draft\b|hands\b|put to|<D)))"
)
# "Boycotted the Brussels meeting", "was absent from the peace talks": what is stayed away from is not the Council's.
_COUNCILS = (
    r"(?:(?:security|emergency|special|formal|closed|open|public|private|urgent|council|un|whole|entire|same|resumed|"
    r"afternoon|morning|evening|day|night|\w+day|as|while|when|after|because|since|and|but|during|before|over) )"
)
ELSEWHERE = (
    r"(?: (?:from |at |in )?(?:(?:the|an?|its|his|their|this|that|any|most|all|both|of|last|'s|<[A-BD-Z]\d+>) )*"
    rf"(?:(?!{_COUNCILS})[a-z][\w'-]* ){{0,3}}?(?:talks?|conferenc\w+|summits?|negotiat\w+|"
    r"ceremon\w+|elections?|games|olympics|parade|funeral|trial|hearing|forum|inauguration|congress|assembly|committee|"
    r"commission|tribunal|consultations|workshop|wedding|referendum|polls)\b|"
    r" (?:from |at )?(?:the|an?|its|his|their|this|that|any|last)(?: last| <M\d+>| 's)* "
    rf"(?:(?!{_COUNCILS})[a-z][\w'-]*|<[LPVU]\d+>)(?: 's)? (?:meetings?|sessions?|gatherings?)\b)"
)
_BOYCOTTED = (
    r"boycott(?:ed|ing)(?=(?: (?:the|a|an|its|this|that|<[CM]\d+>|'s|entire|whole|council|security|emergency|special|"
    r"closed|open|formal|urgent))* (?:votes?|voting|ballot|poll|meetings?|sessions?|sittings?|proceedings?|debate|"
    r"council|<[CD]\d+>|it)\b| (?:[.,;:)—]|and|while|in protest|<M\d+> [.,;])|$)"
    r"(?: the (?:vote|voting|meeting|session|<C\d+>))?"
)
WAS_ABSENT = (
    r"(?:(?:absent when (?:it|<D\d+>)|(?:was|were|being|remained) not present|"
    r"(?:was|were) not there(?= (?:[.,;)—]|for the vote|to vote|and)|$)|(?:was|were|being) (?:not in|out of) "
    r"(?:the|its|their) (?:room|chamber|seats?|chairs?|hall|horseshoe)|(?:was|were|being|remained) (?:absent|away|"
    r"missing)(?! (?:in|from|during|for|at) the (?:<C\d+> )?(?:vote|voting|ballot))|"
    rf"{_BOYCOTTED}|{LEFT}|stayed away|staying away(?! from)|left "
    r"(?:its|the) (?:seat|chair) (?:empty|vacant)|"
    r"(?:failed|did not|did n't) (?:to )?(?:show up|turn up|attend)|absent(?= (?:[.;,)]|$|and <V))|(?:'s )?(?:seat|"
    r"place|"
    rf"chair) (?:stood |was |stayed |remained |being )?(?:empty|vacant))(?!{ELSEWHERE}))"
)
# "Raised his hand when the president asked who was against".
_ASKED = (
    rf"{RAISED} {HAND} (?:,? ?(?:when|as|after) )?(?:(?!and |but |, )(?:[\w'-]+|<[A-Z]\d+>|—) ){{0,8}}?(?:asked|called|"
    r"inquired|enquired|asks|calls) (?:(?:for|who|whether|if|anyone|anybody|those|any|the|was|were|is|are|voting|"
    r"votes?|hands|stood|members) ){0,5}"
)
VERBS = (
    (YES, rf"{FOR}|{SAID_TOO[YES]}|{paper(YES)}|(?:voted|voting|votes) (?:in the (?:interest|benefit)|to the "
    rf"(?:benefit|side|"
    rf"profit)) of|(?:were|was|had been|have been) (?:raised|given|recorded|registered|counted) (?:for|in (?:favou?r|"
    rf"support))|{_ASKED}(?:in favou?r|for\b)"),
    (
        NO,
        rf"{AGAINST}|{paper(NO)}|(?:'s )(?:vote |voice )?against(?= (?:and|[.,;)—]))|(?:'s )?hands?(?: ,)?(?: alone|"
        rf" only| went up)?(?: ,)? against (?:it|<D\d+>)|"
        rf"(?:were|was|had been|have been|been) (?:raised|cast|given|recorded|registered|counted) (?:against|in "
        rf"opposition)|{SAID_TOO[NO]}|"
        rf"{_ASKED}(?:against|opposed|objected|objections?|noes|opposition|dissent)",
    ),
    (
        ABSTAIN,
        rf"{ABSTAINED}|{SAID_TOO[ABSTAIN]}|{paper(ABSTAIN)}|{WAIVED}|"
        r"(?:stayed|remained|stood|were|was|kept) (?:abstaining|abstinent|hesitant|in abstention)",
    ),
    (OUT, rf"{TOOK_NO_PART}|{SAID_TOO[OUT]}"),
    (GONE, WAS_ABSENT),
)
WEAK = ((YES, rf"{FOR_WEAK}|{FOR_WEAK_TOO}"), (NO, AGAINST_WEAK))

# Nouns: "13 votes in favour", "two abstentions", "1 against (US)".
VOTES = r"(?: (?:votes?|ballots?|members?|countries|states|nations|voices|hands|delegations|yeses|ayes|noes))?"
NOUNS = (
    (
        YES,
        r"(?:votes?|members?|ballots?|countries|states|nations|voices)? ?(?:in (?:its |his |the |their |in "
        r")*favou?r|in support|of approval|yes votes?|affirmative votes?|positive votes?|favou?rable votes?|"
        rf"{KINDS[YES]} (?:votes?|tickets?|voices?|ballots?)|supporting votes?|yes(?!\w)|ayes|yeas|"
        r"supporters(?= of (?:it|<D\d+>)(?: |$)))"
        r"|(?:votes?|ballots?) for|votes? went in (?:its|his) favou?r|yeses|for(?= (?:[,;.(]|and (?:<[NV]\d+>|no|none|"
        r"nobody)|to <[NV]|<N\d+>(?! (?:- )?(?:more |full |whole )?(?:years?|months?|weeks?|days?|hours?|decades?|"
        r"times|minutes?|terms?))|$)|$)|for it(?= (?:[,;.]|and <[NV]))",
    ),
    (
        NO,
        r"(?:votes? |members? |ballots? |countries |states |nations )?(?:(?:raised |cast |up )?against|opposed)(?= "
        r"(?:[,;.:)(!—-]|and|it\b|"
        r"them|to|with|while|but|as|in|on|was|were|came|went|from|by|<[DRVMTN]|the (?:text|draft|measure|resolution|"
        r"motion|proposal|plan|move)|one|two|abst)|$)|"
        rf"{KINDS[NO]} (?:votes?|ballots?|tickets?|voices?)|(?:votes? )?in "
        r"opposition|opponents?(?= (?:[,;.]|$)|$)|noes|nays?|no(?= (?:[.,;()]|and|to <|$)|$)",
    ),
    (
        ABSTAIN,
        r"abstentions?|abstained|abstaining|abstainers?|in neither camp|on neither side|for neither|undecided|"
        r"neutral(?! [a-z]+(?:s|ers)\b)|"
        r"abstain(?= (?:[,;.]|$)|$)|abstaining members?|"
        rf"{KINDS[ABSTAIN]} (?:votes?|ballots?|tickets?|voices?)",
    ),
    (
        OUT,
        r"(?:not (?:voting|participating|taking part)|non - (?:voting|participating)|did not (?:vote|participate|"
        rf"take part)(?! (?:in favou?r|for|against|to|on)\b)){_ELSEWHERE}",
    ),
    (GONE, r"(?:absent|absences?|absentees?)"),
)
# Labels: "For: 13", "Against: 1 (US)", "In favour <V>", "Abstentions: China, Russia".
LABELS = (
    (
        YES,
        r"(?:in favou?r|in favou?r of <D\d+>|for <D\d+>|(?:votes? )?for|yes|yeas?|ayes?|voting (?:in favou?r|for|"
        r"yes)|votes? in favou?r|supporting|(?:votes )?(?:in )?pro)",
    ),
    (NO, r"(?:against|(?:votes )?(?:in )?contra|against <D\d+>|opposed|no|nays?|noes|voting "
        r"(?:against|no)|votes? against|opposing)"),
    (ABSTAIN, r"(?:abstaining|abstained|abstentions?|abstain|abst(?: \.)?)"),
    (OUT, r"(?:not (?:voting|participating)|non - voting|did not (?:vote|participate))"),
    (GONE, r"(?:absent|absences?)"),
)

THOSE = (
    r"(?:those|the following|(?:the |only |sole |lone |one |other |council )*(?:countries|country|members?|states?|"
    r"nations?|ones?|delegations?|envoys?)) (?:that |who |which |to |having |had )*"
)
SO = (
    r"in addition to|(?:as (?:also )?(?:did|had|was|were|has|have|do|does)|so(?: , [^,.;<]{1,40} ,| too| also)? (?:did|"
    r"had|do|does))(?: (?:that|those|the (?:delegation|government|envoy|mission|representative)s?) of)?|"
    r"as well as|along with|together with|alongside|followed by|and then"
)
# "Bolivia's vote was also against the draft".
_WENT = r"(?:votes?|ballots?|voices?) (?:was|were|went|is|came)(?: also| too| again| likewise| once more| cast)*"
POSSESSED = {
    YES: rf"(?:votes? (?:in favou?r|for)|yes votes?|affirmative votes?|{_WENT} (?:in favou?r|for|affirmative|"
         rf"positive|yes))",
    NO: (
        rf"(?:votes? against|{_WENT} (?:against|negative|no)|"
        r"(?:negative|dissenting|no|opposing|contrary|contra) votes?|\" no \"|(?<=(?:single|.. own|. sole|"
        r". lone|. only) )no(?= )|no(?= (?:[.,;)—]|and <V|stood|was|came|meant|killed|sank|sealed|outweighed|"
        r"settled)|$))"
    ),
    ABSTAIN: r"abstentions?",
    OUT: (
        r"non - participation|(?:refusal|unwillingness) to (?:vote|take part|participate)|(?:decision|choice) not to "
        r"(?:vote|take part|participate|cast (?:a|its) (?:vote|ballot))"
    ),
    GONE: r"absence",
}
