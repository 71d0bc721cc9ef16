"""How it is said that a text was adopted, failed or was vetoed: patterns over a folded line."""

from __future__ import annotations

from horseshoe.reading.sides.sides_words import ADV, V
from horseshoe.reading.words.late import late

D = r"(?:<[DR]\d+>(?: <R\d+>| \( <R\d+> \))?)"
C = r"(?:<[CU]\d+>)"
IT = (
    rf"(?:{D}|it|the (?:procedural )?(?:proposal|move|plan|vote|motion|text|measure|bid|request|candidacy|"
    rf"application|paragraph|question|document|amendment|clause|initiative)|the (?:[a-z-]+ )?(?:sanctions|"
    rf"embargo|mandate|mission)(?: itself| themselves)?)"
)
# What may complete the text before its verb: "the motion to hold the meeting carried".
COMPLETED = (
    r"(?:(?:to|on|of|about|for|calling|demanding|condemning|urging|asking|aimed|extending|renewing|imposing|backed|"
    r"widening|expanding|tightening|strengthening|establishing|authori[sz]ing|lifting|ending|prolonging|sending|"
    r"deploying|"
    r"creating|recommending|referring|deploring|endorsing|granting|banning|ordering|reaffirming|denouncing|terminating|"
    r"itself|as a whole) (?:(?!and |but |was |were |is )(?:[\w'’-]+|<[A-Z]\d+>|-) ){0,12}?)?"
)
DONE = (
    ADV + r"(?:unanimously |overwhelmingly |narrowly |formally |officially |also |just |voted to |finally |easily |"
    r"swiftly |today |already )*"
)

# What is passed on is no text: the baton, the gavel, a turn from one to the next.
_HANDED = (
    r"(?: (?:on|over|down|along|back|then|also|now|<M\d+>|on <M\d+>))* (?:(?:on)?to|from|through|into) |"
    r" (?:on |over |along )?(?:(?:the|its|a) )(?:[\w-]+ )?(?:baton|gavel|presidency|chair\w*|torch|helm|reins?|buck|"
    r"hat|ball|mark|test|time|day|hour)\b"
)
PASSED = (
    rf"(?:(?:passed|passes|passing)(?!{_HANDED})|"
    r"(?:adopted|approved|endorsed|ratified|okayed|greenlit|greenlighted|enacted|agreed to(?! (?:wait|meet|"
    r"consult|continue|resume|discuss|talk|return|reconvene|postpone|defer|adjourn|withdraw|take up|study|go on)\b)|"
    r"agreed on|adopts|approves|endorses|adopting|approving|rubber - stamped|gave (?:its |the |"
    r"their )?(?:unanimous )?(?:approval|backing|"
    r"green light|go - ahead|blessing|nod|support)|"
    r"gives (?:its |the )?(?:unanimous )?(?:approval|backing|green light|go - ahead|nod)|unanimously (?:backed|"
    r"supported|backs|demanded|called|condemned|imposed|extended|authori[sz]ed|voted)))"
)
ACTS = (
    r"(?:extended|renewed|extends|renews|imposed|imposes|lifted|lifts|authori[sz]ed|authori[sz]es|tightened|slapped|"
    r"established|created|terminated|(?:called|brought|summoned) into (?:being|existence|life)|"
    r"prolonged|eased|ended|demanded|mandated|okayed)"
)
VOTED = (
    r"(?:voted|votes|voting) (?:<M\d+> |unanimously |overwhelmingly |<T\d+> |narrowly |on <M\d+> |, ?<T\d+> ?, ?|by "
    r"<T\d+> |with one voice |today )*"
)
_OBTAIN = r"(?:obtain|get|gain|win|receive|achieve|find|reach) (?:passing|passage|adoption|approval|acceptance|assent)"
FELL = (
    r"(?:(?:failed|fails)(?! (?:attempt|effort|bid|draft|vote|try|tries|resolution|text|<[VLP]|us\b|them|him|"
    r"her\b|its\b|their|our|humanity|the (?:people|world|test))| to "
    r"(?!(?:pass|carry|succeed|prevail|go|get|win|gain|clear|be (?:adopted|passed|approved|carried))\b))|"
    r"(?:was|were|been|is|being|gets?|got) (?:(?:also|likewise|similarly|in (?:its |their )?turn|next|then|later|"
    r"thereupon|themselves|almost|nearly|\w+ly) ){0,2}(?:defeated|beaten|crushed|trounced|routed|rejected|voted down|"
    r"turned "
    r"down|thrown out|struck down|shot down|(?:not|n't) (?:adopted|approved|passed|carried)|blocked|killed|dismissed)|"
    r"(?:was|were) left out(?= (?:[.;]|$))|foundered|perished|bit the dust|ran aground|capsized|met its end|"
    r"(?:was|were) (?:sunk|shipwrecked|interred|felled)(?! by)|"
    r"fell(?= (?:[.,;]|with|(?:at|in|before) (?:the )?<C\d+>|$))|lost(?= (?:, )?<T)|fell (?:through|flat)|"
    r"falls (?:through|flat)|(?:was|"
    r"were) (?:therefore |thus |"
    r"consequently |however |ultimately |accordingly |duly |again |overwhelmingly |nevertheless |still "
    r")+(?:defeated|rejected|not (?:adopted|approved|passed|carried))|(?:was|were) lost|(?:met|went down to|"
    r"suffered) (?:a )?defeat|did not (?:pass|go through|carry|get through|win approval)|did n't pass|collapsed|"
    r"(?:found|met with|won|gained|received|got) no (?:adoption|approval|acceptance|majority)|"
    r"(?:was|were) unsuccessful|went down|flopped|died|(?:has|had) failed(?! to)|could (?:not|n't) be adopted|"
    r"cannot be adopted|could not pass|(?:has|have|had|is|are) (?:therefore |thus |"
    r"accordingly )?not (?:been )?(?:adopted|passed|approved|carried|accepted)|(?:was |were |is |has been |"
    r"had been )?(?:not |n't |un)(?:been )?able to "
    r"(?:pass|be (?:adopted|"
    rf"passed|approved|carried)|{_OBTAIN})|(?:did|could|does) (?:not|n't) (?:pass|be (?:passed|approved|carried|"
    rf"accepted)|{_OBTAIN})|failed to {_OBTAIN}|(?:remained|resulted|came out|ended (?:up )?)(?: as)? (?:rejected|"
    r"defeated|disapproved|unadopted)|(?:came|went) to (?:grief|nothing|naught)|(?:was|were) (?:not accepted|"
    r"disapproved)|was (?:aborted|toppled|brought down|overturned))"
)
SHORT = (
    r"(?:(?:fell|falls|fallen|falling|came|stopped|was|is)(?: [\w-]+)? short\b(?! :)(?! of (?!(?:the |its |a |an |"
    r"their |just )*(?:[\w-]+ |<[A-Z]\d+> (?:'s )?){0,3}?(?:votes?|ballots?|yeses|majority|threshold|minimum|number|"
    r"support|backing|approval|adoption|passage|quorum|mark|tally|target|required|needed|necessary|requirement|"
    r"requisite|nine|seven|<[NV]\d+>(?= (?:votes?|yes|aye|needed|required|necessary|affirmative|it (?:needed|required)|"
    r"that|minimum|[.,;]))|"
    r"securing|getting|winning|reaching|obtaining|gaining|passing|gathering|mustering|garnering|"
    r"attracting|being (?:adopted|passed|approved|carried))(?![\w-])))"
    r"|(?:failed|fails|failing) to (?:get|win|"
    r"gain|garner|secure|muster|obtain|receive|attract|reach|gather|achieve|collect)(?! (?:an? |the |any |its |their )?"
    r"(?:[\w-]+ ){0,2}?(?:meeting|session|debate|briefing|hearing|truce|ceasefire|access|deal|answers?|visas?)\b)|"
    r"(?:did not|did n't|could not) (?:get|win|gain|garner|secure|muster|obtain|receive|attract|reach|gather|have|"
    r"find) (?:the |enough |sufficient |<[NV]\d+>(?= (?:votes? )?(?:it |they |that (?:it|they) )?(?:need|requir|"
    r"necess)))|lack(?:ed|ing) (?:the )?(?:required |necessary |needed |sufficient |minimum |enough )*(?:nine |"
    r"<[NV]\d+> )?(?:votes|support|majority)|for (?:want|lack) of (?:votes|support|<[NV]\d+>|(?:an? |one )?(?:<O\d+> |"
    r"single |further )?vote)|(?:fail\w*|lost|fell|falls|losing) by (?:just |only |a single |one |<[NV]\d+> )+votes?|"
    r"(?:insufficient|too few|not enough) (?:votes|support|backing)|(?<![VLC]\d> )(?:one|two|three|four|five|"
    r"<[NV]\d+>) (?:votes? )?(?:short|shy)(?! of (?:most|all|any|every|unanim\w+|complete|full|previous|earlier|past|"
    r"a (?:clean|full)|the (?:previous|earlier|usual|maximum|full|record)))(?: of)?|missed the (?:threshold|required|"
    r"necessary))"
)
# When and how often, between a verb and what it was about: "failed on Friday, for the third time, to adopt".
_SO_FAR = (
    r"(?: ,| on| <M\d+>| again| once more| once again| yet again| for the (?:\w+ )+?time| narrowly| by <T\d+>|"
    r" however| meanwhile| repeatedly| yesterday| today| late| early){0,5}"
)
_TO_DO = r"(?:adopt|pass|approve|back|endorse|agree on|support|extend|renew|prolong|authori[sz]e|accept|carry)"
TURN = (
    r"(?:rejected|rejects|turned (?:down|away|aside|back)|turns (?:down|away|aside)|"
    r"voted down|votes down|defeated|threw out|throws out|shot down|"
    rf"struck down|did (?:not|n't){_SO_FAR} (?:adopt|back|support|pass|approve|accept|endorse)|"
    rf"(?:failed|fails|refused|refuses|declined|declines|(?:was|were|proved|is) (?:unable|not able)){_SO_FAR} to "
    rf"{_TO_DO}|dismissed|rebuffed|rejecting)"
)
# In Arabic and Chinese copy a veto is a right of rejection, of objection, to deny; "(the veto)" may stand behind it.
VETO_THING = (
    r"(?:vote of veto|veto (?:votes?|ballots?|tickets?)|turufu votes?|right of (?:the )?veto|right to (?:the |a "
    r")?veto|veto ?-? ?(?:rights?|powers?)|vetoes|vetos|veto|right (?:of|"
    r"to) (?:the )?(?:reject(?:ion)?|refus(?:e|al)|object(?:ion)?|negat(?:e|ion)|deny|denial|oppos(?:e|ition)|"
    r"revocation|cassation|nullification|annulment|negative vote)"
    r"(?: \( (?:the )?(?:\" )?veto(?: \")? \)| \"? ?veto(?: \")?)?)"
)
# What is done with a veto, in the words of every language copy is translated from: it is cast, imposed, raised.
_VETO_DEED = (
    r"(?:(?:was|were|been|is|felt|found itself) (?:forced|obliged|compelled|constrained|driven) to (?:use|cast|"
    r"exercise|apply|employ|invoke|wield|resort to|make use of|have recourse to|take)|had (?:no (?:choice|option|"
    r"alternative) but )?to (?:use|cast|exercise|apply|employ|invoke|wield|resort to|make use of)|"
    r"cast|casts|casting|used|uses|using|did use|made use of|makes use of|making use of|availed (?:itself|"
    r"themselves) of|wielded|exercised|exercises|exercising|employed|deployed|invoked|invokes|issued|delivered|"
    r"(?<!has )(?<!have )(?<!had )(?:decided|chose|opted|preferred|elected|dared) to (?:use|cast|exercise|apply|impose|"
    r"employ|resort to|put)|applied|applies|imposed|imposes|imposing|superimposed|interposed|threw|throws|posed|"
    r"posited|invested|inserted|"
    r"entered|emitted|formulated|affixed|enforced|recurred to|(?:took|takes|taking) advantage of|profited from|"
    r"hid behind|fell back (?:up)?on|showed|did|interposes|interposing|oppos(?:ed|es|ing)(?= (?:its|their|a|the) )|"
    r"raised|raises|raising|lodged|registered|resort(?:ed|s|ing)? to|had recourse to|turned to|reached for|pulled out|"
    r"put in|puts in|put|puts|laid|lays|exploited|exploits|slapped|slaps|hit|hits|struck|stamped|placed|places|set|"
    r"pronounced|brought down|"
    r"unleashed|executed|gave|handed|brandished|brandishing|flourished|swung|dusted off|trotted out|fired off|"
    r"produced|bethought (?:itself|himself|herself|themselves) of)"
)
# "Cast his country's veto": whose seat it is that an ambassador votes for.
_HOME = r"(?:own )?(?:country|government|nation|delegation|homeland|capital)(?:'s)?"
_VETO_GAP = (
    r"(?: (?:a|an|the|its|their|his|her|another|yet|first|rare|sole|lone|only|single|\w+th|second|third|double|triple|"
    r"security council|council|<C\d+>|<N\d+>|<V\d+>(?= vetoe?s?\b)|joint|own|of|on|for|time|use|"
    rf"thereby|thus|again|<M\d+>|permanent - member|,(?= the right)|{_HOME})){{0,7}}"
)
# How a text is done away with by a veto: "brought the draft down with its veto".
KILLED = (
    r"(?:block|kill|stop|abort|topple|fell|down|foil|frustrate|thwart|obstruct|hinder|defeat|scupper|torpedo|scuttle|"
    r"quash|halt|overturn|drop|reject|oppose|bur(?:y|i)|answer|meet|greet|face|hit|sink|derail|block|squash|crush|"
    r"overrule|doom|prevent|object|reply|respond|vote|intervene|stand)(?:ped|led|ed|d|es|s|ing|ped)?|brought down|"
    r"brings down|bringing down|knocked down|(?:threw|throw|throws|thrown)(?: (?:it|<D\d+>))? out|struck "
    r"down|strikes down|shot down|sank|met|buried|buries|tore down|cut down|sent down|put an end to|did away with"
)
WITH_VETO = (
    r"(?:with|by|through|via|by means of|using|by (?:using|casting|means of)) (?:(?:the|its|a|their|another|his|her|"
    r"(?:the |its )?use of (?:the|its)) )?"
    rf"(?:(?:own|sole|lone|double|\w+th|first|second|third) )?{VETO_THING}(?! (?:threat|on other))"
)
VETOES = (
    r"(?:vetoed|vetoes|vetoing|(?:raised (?:its|his|her|their) (?:hand|hands|arm) to|(?:was|stood) alone in|moved "
    r"to|went on to|(?:teamed up|combined|joined forces|united|joined together|stepped in) to) veto(?:ing)?|"
    r"(?:carried out|carries out|made good(?: on)?|makes good on|acted on|followed through on|delivered on|fulfilled) "
    r"(?:its|their|his|her|a) (?:threats?|promise|vow|pledge|warning) (?:to veto|of (?:a|the) veto)|"
    rf"{_VETO_DEED}{_VETO_GAP} {VETO_THING}(?! (?:issue|question|reform|debate)))"
)
# "Russia on Monday at the Council imposed a veto": what is imposed is no measure.
CASTS_VETO = late(
    r"(?:[^,;.]{1,40} )?(?:impos|applie|exercise|enforce)\w+ (?:an?|its|the|their|his|her) (?:[a-z]+ )?veto\b"
)
# "Then China: its February veto fell on a text"; "the only veto was that of the United States".
VETO_NOUNS = (
    # "eleven for it and two vetoes, Peking's and Moscow's"
    rf"{V} (?P<verb>vetoe?s?) ?[,:(—] (?:(?:those|that|both) "
    rf"(?:of|from|by) |from |by )?(?P<v>{V})(?: 's)?(?= (?:[.,;)!—]|and\b)|$)",
    # "It was a veto, Washington's first in five years"
    rf"\b(?:it|this|that|which) (?:was|is|'s) (?:a|the|another) (?P<verb>veto)(?: [^,;.]{{1,30}})? [,(—] (?P<v>{V}) 's "
    r"(?:own )?(?:first|second|third|\w+th|latest|last|only|lone|sole)\b",
    # "Ran into a double veto on Friday, the first by Russia and China together"
    rf"(?P<verb>vetoe?s?)(?: (?:on )?<M\d+>)? [,(—] (?:the|its|a) (?:first|second|third|latest|rare|\w+th)"
    rf"(?: (?:ever|one|such|cast|used))* (?:by|from|of) (?:both )?(?P<v>{V})",
    rf"(?P<v>{V}) [:—-] (?:(?:with|by) )?(?:its|his|her|their) (?:<M\d+> (?:'s )?|[a-z]+ ){{0,2}}?(?P<verb>vetoe?s? "
    rf"(?:fell|hit|struck|killed|sank|stopped|blocked|buried|ended|came|landed|was (?:cast|used|aimed)|put|barred|"
    rf"of {D}|on {D}))",
    rf"(?<!of )(?:the|that|this) (?:[a-z]+ )?(?P<what>vetoe?s?) (?:that |which )?(?P<v>{V}) (?:had |has |have |"
    rf"then |also |just |<M\d+> |on <M\d+> )*(?P<verb>cast|used|wielded|exercised)\b",
    rf"(?:the|its) (?:only|sole|lone|single|one|solitary) (?P<verb>vetoe?s? (?:was|is|were|came)(?: (?:that of|cast by|"
    rf"by|from|the work of))?) (?P<v>{V})(?! (?:had|has|might|could|may))",
)
# What was done with a text, between it and what became of it: "the previous one, tabled in May, was vetoed".
TABLED_ASIDE = (
    r" , (?:put|tabled|introduced|drafted|sponsored|proposed|submitted|presented|offered|moved|meant|aimed|designed|"
    r"written|brought|voted on)\b[^;.]{1,110}? ,"
)
# What is vetoed and is no text: a statement, a name, a visit.
OF_STATEMENT = (
    r" ?(?:(?:a|the|any|another|such|its|council|joint|on|of|to|'s|<[A-Z]\d+>) )*(?:(?!and|but|which)[a-z-]+ (?="
    r"(?:press |presidential |joint )?statement))?(?:(?:press|presidential|joint|"
    r"council|draft|unanimous|proposed) )*(?:statement|communiqu|declaration|choice\b|inclusion|idea\b|nominat|"
    r"appointment|passage\b|wording|phrase\b|candidate|candidacy|nominee|appointee|judge\b|prosecutor|"
    r"commander\b|participation|mention\b|deal\b|visit\b|"
    r"invitation|trip\b|sale\b|law\b|"
    r"bill\b|name\b|nothing)| (?:nothing|no |neither|none\b)"
)
# "Had blocked the measure for more than a year": by its word, and no vote was held.
SO_LONG = late(
    r"(?: ?<D\d+>| ?it| ?them)? for (?:\w+ ){0,3}?(?:<[NVM]\d+>|a|an|several|many|some)? ?(?:years?|months?|weeks?|"
    r"days?|decades?)\b"
)
# "Eleven votes were not enough against a US veto".
IN_VAIN = late(
    r"\b(?:(?:not|n't|never) (?:\w+ )?(?:enough|sufficient)|no match|insufficient|useless|in vain|helpless|"
    r"powerless|counted for "
    r"nothing|of no avail|to no avail)(?: (?:on )?<M\d+>)? (?:against|for|before|in the face of) (?:an? |the |its )?$"
)
# What a State may hold up without the Council: "blocked the extension of the grain deal".
NOT_ITS = (
    r"(?! (?:of|to|for) (?:the |its |their |an? |that |this )?(?:[\w-]+ |<[A-Z]\d+> (?:'s )?|- ){0,3}?(?:deals?|loans?|"
    r"treat(?:y|ies)|leases?|contracts?|agreements?|accords?|visas?|licen[cs]es?|pacts?|credits?|pipelines?|talks|"
    r"truce talks|passports?|tariffs?|patents?|summit|conference|alliance|union)\b)"
)
