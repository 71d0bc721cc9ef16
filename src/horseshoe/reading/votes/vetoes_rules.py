"""How a veto is told by the member that casts it: rules over a line with its texts and voters folded."""

from __future__ import annotations

from horseshoe.reading.sides.sides_words import ADV
from horseshoe.reading.votes.outcomes_words import (
    KILLED,
    NOT_ITS,
    TABLED_ASIDE,
    VETO_NOUNS,
    VETO_THING,
    VETOES,
    WITH_VETO,
    C,
    D,
)
from horseshoe.reading.words.patterns import Pattern, Patterns

_V = r"<V\d+>"
_BUSINESS = (  # what the Council does by its texts
    r"(?:the |a |an |any |its |further |another )?(?:\w+ |<[A-Z]\d+> (?:'s )?|- ){0,2}(?:renewal|extension|adoption|"
    r"passage|admission|membership|application|candidacy|reappointment|"
    rf"sanctions|mandate|mission|inquiry|investigation|referral|condemnation|ceasefire|truce|resolution)\b{NOT_ITS}"
)
_REASON = r"(?:by reason of|because of|owing to|due to|on account of|thanks to|in view of|given)"
_CONTRARY = r"(?:negative |contrary |dissenting |opposing )*(?:vote|no|nay|opposition|objection)"
_LOST = r"(?:lost|defeated|not adopted|rejected|not carried|blocked|not passed)"
# "Russia at Monday's meeting of the Council used its veto".
_AT_MEETING = (
    rf"(?:at|on|in|during) (?:the |a |its |<M\d+> (?:'s )?)?(?:[a-z-]+ ){{0,3}}(?:meeting|session|sitting|voting)"
    rf"(?: of (?:the )?{C})?(?: on)?(?: <M\d+>)? "
)
_RULES = (
    rf"(?P<v>{_V}) (?:'s (?:ambassador|envoy|representative|delegate) |{_AT_MEETING})?{ADV}(?:for (?:only )?the [\w-]+ "
    rf"time(?: (?:ever|in|since|this|on)(?: (?!its\b)[\w-]+| <[NVMC]\d+>){{0,3}}?)? ,? ?)?(?P<verb>{VETOES})",
    rf"(?P<verb>(?:vetoed|vetoes|vetoing|veto) (?:(?:on )?<M\d+> |again |(?:for )?(?:the |a )?\w+ time |"
    rf"then |, |those |there |twice |outright |(?:in|at|inside|within) (?:the )?<C\d+> ){{0,3}}(?:by|of|from) (?:both "
    rf")?(?P<v>{_V}))",
    rf"(?P<v>{_V}) (?:'s |[—,(-] )?(?P<verb>(?:both |all |each )?"
    rf"(?:(?:(?!with )\w+th|first|second|third|single|lone|sole|solo|famous|latest|last|very|"
    rf"double|triple|twin|joint|own|\"|<M\d+>|(?:one|<N\d+>) - vote) ){{0,3}}(?:vetoes|vetos|veto)"
    rf"(?! (?:power|right|wield|hold|threats?|player|-|"
    rf"privilege|likely|expected|possible|probable|looming|feared|was not|would|was never|is not|was un|was "
    rf"expected|was certain|was likely|was threatened|was feared|"
    rf"was in doubt|was superfluous|did not|does not|looms|loomed|might|could|may|will|as|is)\b))",
    rf"(?:{D}|it|which|that|and|been) {ADV}(?:(?:was|were|is|been|being|got|gets|had been) )?(?:(?:then|again|itself|"
    rf"themselves|likewise|also|too|in turn|in its turn|once more|\w+ly) ){{0,3}}(?P<verb>(?:blocked|killed|"
    rf"torpedoed|scuppered|sunk|stopped|halted|"
    rf"thwarted|struck down|shot down|derailed|scuttled|defeated|foiled|quashed|felled) "
    rf"(?:(?:in|at|inside) (?:the )?<C\d+> |(?:on )?<M\d+> ){{0,2}}by (?:a |the )?(?:permanent "
    rf"members? )?(?:(?:lone |sole |single |negative |solitary |dissenting )*(?:opposition|vote|no|nay|hand|objection) "
    rf"(?:of|from) )?(?P<v>{_V}))(?! veto)",
    rf"(?:^|(?<=[.;—:,] )|(?<=while )|(?<=but )|(?<=and )|(?<=whereas ))(?P<v>{_V}) (?:(?!and |but |which |that |who |"
    rf", )(?:[\w'-]+|<[A-UW-Z]\d+>|<V\d+>(?= "
    rf"(?:negative|no|votes?|against|dissenting))|-) ){{1,14}}(?:and|but|then)(?: so| thus| thereby| then| again| "
    rf"also| finally| instead)* (?P<verb>{VETOES}|(?:killed|blocked|sank|stopped|scuppered|torpedoed|halted) (?={D}|"
    rf"it\b))",
    rf"(?P<v>{_V}) (?:on <M\d+> |in <M\d+> |<M\d+> )?{ADV}(?P<verb>(?:(?:killed|sank|buried|stopped|"
    rf"blocked|torpedoed|scuppered|halted) (?:on )?<M\d+>|"
    rf"block(?= )|blocked|blocking|blocks|killed|kills|"
    rf"halted|halts|thwarted|torpedoed|scuppered|"
    rf"sank|sinks|derailed|torpedoes|scuppers|stops|stopped|scuttled|foiled|quashed|shot down|struck down|strikes down|"
    rf"strike down|struck out|buried|buries)(?: "
    rf"[\w-]+)? )(?={D}|(?:a |the )?<[CU]\d+> (?:'s )?(?:demand|call|condemnation|move|bid|action|appeal|plan|push)|"
    rf"action|a bid|the bid|moves?|efforts?|{_BUSINESS})",
    rf"^(?:by |in )?(?P<verb>vetoing|casting (?:its|a|the) veto|using (?:its|the) veto|wielding (?:its|the) veto|"
    rf"exercising (?:its|the) veto)(?: [^ ,.;]+){{0,10}} , (?P<v>{_V})",
    rf"^(?P<verb>vetoed(?: [^ .;]+){{0,10}}? by) (?P<v>{_V})",
    rf"(?P<v>{_V}) (?:'s )?(?P<verb>(?:sole |lone |single |only )?(?:negative votes?|no|noe?s|votes? "
    rf"against|votes?|nays?|hands?|objections?|dissent|nyets?) (?:(?:was|were|is|are|being|became) (?:each |both |all |"
    rf"in (?:law|effect|fact|practice) |therefore |thus |hence )*(?:a |the )?veto(?:e?s)?\b|(?:amounted|came|"
    rf"was tantamount|were tantamount|was equivalent|were equivalent|equalled|added up) (?:to )?(?:a |"
    rf"the )?veto(?:e?s)?\b|(?:meant|counts?|counted|has|have|had|carried|carries|bore|bears|took on|"
    rf"acquired) (?:each |both )?(?:(?:as|for|the|all the|full|legal|same) )*(?:(?:force|effect|weight|character|value|"
    rf"power|standing|rank|quality) of )?(?:a |the )?veto(?:e?s)?\b|"
    rf"(?:prevented|blocked|barred|killed|sank|stopped|defeated|doomed) (?:the |its )?(?:adoption|passage|{D}|it\b)))",
    rf"had (?P<v>{_V}) not (?:then |again )?(?P<verb>{VETOES})",
    rf"(?P<verb>negative votes?) (?:of|by|from|cast by) (?:a|an|one|two|three|both|<V\d+>|"
    rf"the) ?permanent (?:<[CU]\d+> |council )?members? [(,:—] (?P<v>{_V})",
    rf"(?P<v>{_V}) 's (?:was|is|being) the (?:only|lone|sole|single) (?P<verb>veto)\b",
    rf"(?P<v>{_V}) (?:alone )?(?:[a-z]+ ){{1,3}}(?:it|{D}|against) , (?:thereby|thus|effectively|in effect|and so|so) "
    rf"(?P<verb>(?:vetoing|killing|blocking|dooming|sinking))",
    rf"but for (?:the |a )?(?P<v>{_V}) (?:'s )?(?P<verb>veto)",
    # From here on they may be awaited or denied like any verb (see _SURE).
    rf"{_REASON} (?:the |a )?(?P<v>{_V}) (?:'s )?(?P<verb>{_CONTRARY})(?: ,)? (?:{D}|it) (?:was|were|is|has been) "
    rf"(?:\w+ly )?{_LOST}",
    rf"{_REASON} (?:the |a )?(?P<verb>{_CONTRARY} (?:of|by|from)) (?P<v>{_V})(?: ,)? (?:{D}|it) (?:was|were|is|has "
    rf"been) (?:\w+ly )?{_LOST}",
    rf"(?:{D}|it) (?:was|were|is|has been) (?:\w+ly )?{_LOST} {_REASON} (?:the |a )?(?P<v>{_V}) (?:'s )?"
    rf"(?P<verb>{_CONTRARY})",
    rf"(?:took|takes) (?:only |just )?(?P<v>{_V}) 's (?:single |lone |sole )*(?P<verb>(?:no|nay|veto|vote|"
    rf"hand) to (?:undo|stop|kill|block|sink|halt|bury|defeat|bring down|strike down))",
    rf"(?P<v>{_V}) (?:then |both |together )?(?P<verb>(?:killed|sank|torpedoed|scuppered|buried|struck down|shot down) "
    rf"(?:it|them))(?= (?:[.,;:]|and|while|but|with)|$)",
    rf"(?P<v>{_V}) (?P<verb>blocked)(?= (?:, )?(?:and |while )?{_V} (?:abstained|backed|supported|approved|voted))",
    rf"(?P<v>{_V}) 's (?:single |lone |sole |own |solitary |only )*(?P<verb>(?:no|nay|nyet|vote|hand|negative vote|"
    rf"vote "
    rf"against|objection)(?: alone)? (?:cancelled out|outweighed|trumped|undid|overrode|outdid|settled it|sufficed|"
    rf"was (?:enough|sufficient|all it took)|did for (?:it|{D})|made it (?:fail|void)))",
    rf"(?P<v>{_V}) (?:was|were) (?:the|a|an|among the|one of the)(?: , or (?:a|the|one of the) ,| only| sole| two)? "
    r"(?P<verb>vetoing (?:members?|powers?|states?|party|parties|hands?|countries|country))",
    rf"(?P<v>{_V}) {ADV}(?P<verb>(?:{KILLED})(?: (?!and |but |which |that )(?:(?:with|of|in|on|to|from|against|between|"
    rf"for) <V\d+>|[\w'-]+|<[A-UW-Z]\d+>|<V\d+>(?= 's)|-)){{0,12}}? {WITH_VETO})",
    *VETO_NOUNS,
    # "A veto, its fourth on Syria, Russia cast"
    rf"(?:^|(?<=[.;:,—] )|(?<=and ))(?:a|another|the|its|that|this|yet another)(?: \w+)? (?P<what>vetoe?s?) (?:, "
    rf"[^,;.]{{1,60}} , |that |which )?(?P<v>{_V}) (?:had |has |then |also )*(?P<verb>cast|used|wielded|exercised)\b",
    # "Russia's use of its veto sank the draft": the use is what sank it
    rf"(?P<v>{_V}) (?:'s )?(?:\w+ )?(?P<verb>(?:exercise of|use of|recourse to|resort to|casting of|casting|"
    rf"wielding of|wielding|invocation of|invoking) (?:its|their|the|a) (?:\w+ )?{VETO_THING} (?:on "
    rf"<M\d+> |<M\d+> |then |again )?(?:{KILLED}|cost|ended|left|kept|meant|made|put|brought)) (?!reform|debate)",
    rf"(?P<verb>(?:(?:fail\w* to (?:adopt|pass|approve|be adopted)|(?:(?:was|were|is|proved) (?:unable|not able)|could "
    rf"not|did not)(?: to)? (?:adopt|pass|approve)) |(?:{D}|it) (?:was|were) (?:\w+ly )?{_LOST} |(?:{D}|"
    rf"it) (?:\w+ly )?(?:failed|fell) )(?:[^.;]{{0,90}}? )??(?:, )?{_REASON} (?:the |a )?{_CONTRARY} (?:of|by|from|"
    rf"cast by)) (?P<v>{_V})",
    rf"(?P<verb>(?:given|gets?|got|met with|received|draws|drew|dealt|handed|earned) (?:a|an|the) (?:\" )?(?:nyet|non|"
    rf"no|nay|thumbs down|veto)(?: \")? (?:by|from)) (?:the )?(?P<v>{_V})",
    rf"^(?P<verb>(?:vetoe?s?|vetoed|vetoing)(?: by| cast by)? [:—]) (?P<v>{_V})(?= [.;,(]|$)",
    rf"(?P<verb>(?:remained|was|were|stayed|left|resulted|thus|been|being) (?:\w+ly )?vetoed (?:\w+ )?by (?:the |a )?"
    rf"(?:no|nay|negative vote|vote|refusal|hand|objection|opposition) (?:of|from|by|cast by) (?P<v>{_V}))",
    # "The veto opposed by the United States to a text", as French has it
    rf"\b(?:the|a|its|this|that|double|joint) (?P<what>vetoe?s?) (?P<verb>(?:opposed(?=[^.;]* to <D)|interposed|"
    rf"lodged|entered|pronounced|issued|delivered|registered|cast|brought down) (?:on <M\d+> |<M\d+> |"
    rf"yesterday |today |late |again ){{0,3}}by (?:the |both )?)(?P<v>{_V})",
    rf"(?:if|should) (?P<v>{_V}) (?:were to )?(?P<verb>veto) (?={D}|it\b)",
    # "pulled out of the deal, vetoing late on Monday a plan to keep it alive"
    rf"(?:^|(?<=[.;:—] )|(?<=and )|(?<=but )|(?<=when ))(?P<v>{_V}) (?:(?!and |but |which |who |that |, )(?:(?:on|in|"
    rf"with|over|of|for|against|to|by|from|at|into) (?:the )?<V\d+>|[\w'’-]+|<[A-UW-Z]\d+>|-) ){{1,16}}?, (?:thereby |"
    rf"thus |in effect |effectively )?(?P<verb>vetoing) (?=(?:(?:on )?<M\d+> )?(?:an?|the|its|their|another|any) )",
    # "The Russians made short work of it"
    rf"(?P<v>{_V})(?: , [^,;.]{{1,70}} ,)? {ADV}(?P<verb>(?:made (?:short work|mincemeat) of|gave short shrift to|"
    rf"put (?:paid|an end|a stop) to|did away with|saw off|finished off|disposed of|laid low|scotched|snuffed out|"
    rf"slammed the door on) (?={D}|it\b|them\b))",
    # "Died by a triple veto, as Britain and France joined the United States"
    rf"(?P<verb>(?:double|triple|joint|twin|dual|combined|simultaneous|threefold|three - power|two - power) vetoe?s?)"
    rf"(?: (?:in|at) (?:the )?<C\d+>)? ,? ?(?:as|when|with|after|since|because) (?P<v>{_V})(?= [.,;:—]|$)",
    # "Never had there been a triple veto until last night, when Washington and London cast one"
    rf"vetoe?s? (?:(?!and |but |<D)[^ .;]+ ){{0,12}}?(?P<v>{_V}) (?:had |then |jointly |together |both |at last |"
    rf"finally |each )*(?P<verb>(?:cast|used|wielded|exercised|employed|invoked|resorted to) (?:one|theirs|it|them|"
    rf"{_V}))(?= |$)",
    # "Who sank it? Britain and America, with one veto apiece."
    rf"(?P<v>{_V}) (?:, )?(?P<verb>(?:with|by) (?:<V\d+> |<N\d+> |one |a |an |its |their |two |both )vetoe?s?(?: "
    rf"apiece| each))",
    rf"^(?:and |but )?(?P<v>{_V}) ,? ?(?P<verb>(?:with|by|wielding|using|casting) (?:its|their|a|an|"
    rf"both their) (?:[a-z]+ )?vetoe?s?)(?= [.,;!]|$)",
    # "the Kremlin used its no to stop the Council from reappointing the panel"
    rf"(?P<v>{_V}) {ADV}(?P<verb>(?:used|employed|raised|deployed|exercised|wielded|invoked) (?:its|their|his|her|the) "
    r"(?:lone |single |own )?(?:no|nay|nyet|vote|negative vote|hand|right)(?: (?:on )?<M\d+>)? (?:,? ?)(?:to|so as to|"
    r"in order to) (?:stop|prevent|keep|bar|block|kill|sink|bury|halt|strike down))",
    # "was prevented from demanding a truce by the American envoy's raised hand"
    rf"{C} {ADV}(?:was|were|found itself) (?P<verb>(?:\w+ly )?(?:prevented|stopped|kept|barred|blocked|hindered|"
    rf"restrained)"
    rf"(?: (?:on )?<M\d+>)? from (?:[\w'’-]+ |<[A-UW-Z]\d+> |<V\d+> (?!'s)){{1,12}}?by (?:the )?(?P<v>{_V}) (?:'s )?"
    r"(?:lone |single |raised |sole |own )*(?:hand|vote|no|nay|nyet|negative vote|veto|objection))",
    # "a double veto on Myanmar, the work of China and Russia"; "under two vetoes, the Russian and the Chinese"
    r"(?:^|(?:[.;:,—]|under|by|after|into|met|despite|to|from|cast|was|were|took|drew|suffered|hit|on|and|"
    r"but) )(?:(?:the|a|an|its|one|two|both|double|twin|single|lone|<[NV]\d+>) ){0,3}"
    rf"(?P<verb>vetoe?s?(?! (?:power|right|holder|wield))(?: (?!<V)[^ .;,]+){{0,8}} ,(?: (?:the|a) (?:work|doing|"
    rf"handiwork|deed) of)?) (?P<v>{_V})(?= (?:[,.;]|was|were)|$)(?! ,? ?(?:both |all )?(?:voted|abst|had|have|support|"
    rf"back|oppos|"
    r"in favou?r|said))",
    rf"^in (?:a|the|their|its) (?P<verb>(?:(?:rare|first|second|third|double|triple|joint|twin|lone) )*vetoe?s?) ,? ?"
    rf"(?P<v>{_V})(?= (?!would|could|might|may|will))",
    # "the vetoing of the draft by Russia"
    rf"\b(?:the|this|that|its|with|after|following|by) (?P<verb>(?:veto|vetoing) of (?:{D}|it)(?: (?:on|in|about|over) "
    rf"(?:[\w'-]+|<[A-UW-Z]\d+>|<V\d+>)){{0,2}} (?:on <M\d+> |<M\d+> )?by (?:the |both )?)(?P<v>{_V})",
)
# From this rule on, what is told happened: participles that open a sentence, a "no" that was a veto.
SURE = 14
VETO_RULES = Patterns.numbered(*_RULES)
VETO_PLAIN = Pattern(
    rf"(?P<what>(?:{D})(?:{TABLED_ASIDE}|(?: (?!<D|and |but |, )(?:[\w'’-]+|<[A-Z]\d+>)){{0,14}}?)"
    rf"|it|which|that) {ADV}(?P<verb>(?:was|"
    rf"were|been|is|being|got|remained|remains|stayed|resulted|"
    rf"ended|ended up) (?:then |also |subsequently |again |"
    rf"thus |therefore |thereby |promptly |immediately |nevertheless |nonetheless |still |swiftly |duly |finally "
    rf")*vetoed)(?! by)"
    rf"|(?P<verb2>{C} {ADV}(?:vetoed|vetoes) (?:{D}))|(?P<verb7>(?:its|whose|that|this) (?:no|vote|negative vote|"
    rf"vote against) (?:was|being|is|amounted to|counted as|meant|equals) a veto)|(?P<verb6>(?:with|after|following|"
    rf"since|by|despite) (?:<M\d+> 's|the|that|its|this) (?:\w+ )?veto(?! (?:power|right|-|threats?|over|in hand|"
    rf"of a statement)))|(?P<verb4>negative votes? (?:of|by|from|cast by) (?:[\w'-]+ |<[A-Z]\d+> |, ){{0,6}}?permanent "
    rf"(?:<[CU]\d+> |council )?(?:members?|<V\d+>)|negative votes? (?:of|by|from|cast by) {_V} , (?:a|both|two|one "
    rf"of the) (?:[a-z]+ )?permanent)"
    rf"|(?P<verb5>{_V} , (?:a|both|one of the|two) (?:[a-z-]+ )?permanent (?:<[CU]\d+> |council )?members?(?: "
    rf"[\w'-]+| <[A-Z]\d+>){{0,6}} , (?:both |then )?(?:voted against|cast))|(?P<verb3>(?:(?:fell|succumbed|fell "
    rf"victim|foundered|died|fell foul|came to grief) (?:to|on|of|over)|(?:ran|crashed|bumped|slammed) (?:into|up "
    rf"against)|came up against|met(?: with)?|hit|drew|encountered|suffered|earned|provoked|ended in|was met by|was "
    rf"stopped by|was killed by|was doomed by) (?:its|their|a|the|that|another|an) "
    rf"(?:(?:double|triple|joint|twin|rare|first|\w+th) )*"
    rf"veto)"
    rf"|(?P<verb9>^(?:(?:result|outcome|status|verdict|fate) [:—] )?(?:an? |the )?(?:(?:double|joint|twin|triple|"
    rf"single) "
    rf"veto|vetoed)(?= [.,;!—:]|$))|(?P<verb8>\b(?:it's|that's|"
    rf"(?:it|that|this|there|result|here) (?:'s|is|was|comes|came)) (?:a|another|the|yet "
    rf"another) (?:\w+ )?"
    rf"veto(?= [.,;!:—]|$))"
    # "Two of those noes were vetoes", "the first two of which counted as vetoes"
    rf"|(?P<verb11>(?:<V\d+>(?: (?:of|them|those|these|which|whom|the|noes|nays|votes|three|two|five|four|against|"
    rf"negative))*|"
    rf"\b(?:one|two|both|(?:the )?(?:first|latter|last|former)(?: (?:two|one))?|all)(?: of (?:them|those|these|which|"
    rf"the (?:two|"
    rf"three|noes|nays|votes)))(?: (?:noes|nays|votes|three|two|negative votes))?) (?:was|were|being|is|are|counted as|"
    rf"amounted to|ranked as) (?:a )?vetoe?s?(?= [.,;:!—)]|$))"
    # "a double veto in the Council sank US-led efforts": of two that are not named
    rf"|(?P<verb10>(?:^|(?<=[.;:,—] )|(?<=when )|(?<=after )|(?<=but ))(?:an?|the|another|yet another) (?:[a-z]+ )?"
    rf"vetoe?s? (?:(?:in|at|inside) (?:the )?<C\d+> |on <M\d+> |<M\d+> ){{0,2}}(?:killed|sank|buried|stopped|blocked|"
    rf"scuppered|torpedoed|halted|thwarted|doomed|derailed|put paid to|put an end to) (?:{D}|it\b|them\b))"
)
