"""Rules that tell what became of a text, and of which outcome each speaks."""

from __future__ import annotations

from horseshoe.reading.claims.actions import Told
from horseshoe.reading.sides.sides_words import ADV
from horseshoe.reading.votes.outcomes_assent import ASSENT
from horseshoe.reading.votes.outcomes_doing import DOING
from horseshoe.reading.votes.outcomes_headed import HEADED
from horseshoe.reading.votes.outcomes_mandates import MANDATES
from horseshoe.reading.votes.outcomes_nominal import NOMINAL
from horseshoe.reading.votes.outcomes_ornate import ADOPTED, REJECTED
from horseshoe.reading.votes.outcomes_own import OWN_DEEDS
from horseshoe.reading.votes.outcomes_translated import ADOPTED_TOO, REJECTED_TOO
from horseshoe.reading.votes.outcomes_words import COMPLETED, DONE, FELL, IT, PASSED, SHORT, TURN, VOTED, C, D
from horseshoe.reading.words.patterns import Patterns


def outcome_rules() -> Patterns[Told]:
    past = Told.ADOPTED
    return Patterns(
        (told, pattern)
        for told, pattern in (
            (  # an admission, an appointment: what the Council decides on it is a recommendation
                past,
                rf"(?P<who>{C}) {ADV}(?P<verb>recommend(?:ed|s)) (?:[\w'’-]+ |<[A-BD-Z]\d+> |, |\" "
                rf"){{0,14}}?(?:admission|"
                rf"membership|(?:be )?admitted|admit|(?:be )?appointed|appoint(?:ment)?|re - ?appoint\w*|second "
                rf"term)\b",
            ),
            (  # a judge, a Secretary-General
                past,
                rf"(?P<who>{C})(?: and (?:the )?<O\d+>)? ?,? ?{ADV}(?:voted [^.;]{{0,40}}? and )?(?P<verb>(?:(?:re - "
                rf"?)?elected|chose|picked|selected|nominated|designated|put forward)) (?:[\w'’-]+ |<[A-BD-Z]\d+> |, "
                rf"){{0,10}}?(?:(?:to|of|on) the (?:international court|world court|icj|court 's bench|bench|hague)|"
                rf"(?:for|as|to be(?:come)?|to succeed|to replace) (?:[\w'’-]+ |"
                rf"<[A-BD-Z]\d+> ){{0,6}}?(?:secretary - ?general|u\.?n\.? chief))\b",
            ),
            (
                past,
                rf"(?P<who>{C}|the (?:body|organ)|members|envoys|diplomats|ambassadors|<V\d+>(?= (?:then |had |have |"
                rf"all )*(?:adopted|passed|approved) <D)) {DONE}(?P<verb>{PASSED})(?! (?:a|the|its|their|on a)? "
                rf"?(?:<[A-Z]\d+> )*(?:agenda|statement|press|presidential|schedule|programme))",
            ),
            (  # "the Council, which had adopted a text on Somalia in April, adopted one on Mozambique"
                past,
                rf"(?P<who>{C}) , (?:which|having) [^,;]{{1,120}}? , {DONE}(?P<verb>{PASSED})(?= (?:<D\d+>|<V\d+>|"
                rf"another|an?|the|its|on|<M))",
            ),
            (
                past,
                rf"(?P<verb>(?P<who>{C}|members|<V\d+>) {ADV}{VOTED}(?:to|for|in favou?r of) (?!reject|hold|go "
                rf"ahead|block|oppose|whether|postpone|delay|adjourn|not |on |<V\d+>|(?:it|him|<M\d+>))(?:adopt|"
                rf"approve|pass|support|back|endorse|extend|renew|impose|lift|authori[sz]e|send|create|establish|"
                rf"set up|end|terminate|deploy|condemn|demand|call|refer|prolong|ease|cut|tighten|expand|"
                rf"recommend|admit|maintain|keep|strengthen|freeze|ban|withdraw|suspend|ask|urge|<D\d+>|(?:new |"
                rf"tougher |fresh |more |further )*(?:sanctions|measures)))",
            ),
            (
                past,
                rf"(?P<verb>(?:{C}) (?:has |have |had )?voted (?:<M\d+> |unanimously )*(?:new|fresh|tougher|more|"
                rf"further|additional|stiff|sweeping) (?:<[A-Z]\d+> )*(?:sanctions|measures))",
            ),
            (
                past,
                rf"(?P<what>{IT}|which|that|and) {COMPLETED}{ADV}(?P<verb>(?:(?:was|were|is|been|being|has "
                rf"been|had been|gets?|got|won|remained|resulted|came out|ended up) )(?:\w+ly |<M\d+> |then |also |"
                rf"later |just |, ){{0,3}}(?:adopted|"
                rf"passed|approved|carried(?! (?:over|forward|out|away|off))|endorsed|agreed|enacted|accepted|"
                rf"approval)|passes|passed(?! (?:by "
                rf"(?:<[LP]|(?:the|a|an) (?!<[TNV]|vote|margin|majority|wide|narrow|comfortable|large|"
                rf"overwhelming))|to|on to|away|the))|(?:went|goes) through(?! (?:<[NVM]\d+> |(?!<)[\w-]+ "
                rf"){{0,3}}?(?:rounds?|versions?|drafts?|revisions?|changes|iterations|rewrites?|redrafts?|stages|"
                rf"phases|edits?|hands|negotiations?|weeks of|days of|months of|hours of|line by))|(?:is|"
                rf"was) through(?= [.,;:!—]|$)|sailed through|scraped through|"
                rf"squeaked through|carried(?! (?:out|by <L|(?:the|an?|its|their|no|some|with|more|great|much) |"
                rf"(?:principally|mainly|chiefly|jointly|notably|largely|primarily|mostly|above all) by))|got "
                rf"through|won (?:the )?(?:approval|adoption|"
                rf"passage)|secured (?:adoption|passage|approval)|cleared|"
                r"(?:became|is now|was now|has become) (?:<R\d+>|<D\d+> of (?:the )?<C)|"
                rf"(?:got|gets|received|won|"
                rf"gained|secured|obtained|earned) (?:the |its |a )?(?:unanimous |final |full |overwhelming "
                rf")?(?:green light|go - ahead|nod|blessing|assent|approval|endorsement))(?! (?:of|from|by) <[LV])",
            ),
            (
                past,
                rf"(?P<verb>(?:allow|let|enabl|permit|help)(?:ed|s|ing|ting)? {D} (?:to )?(?:pass|through|go "
                rf"through|be adopted|squeak through))",
            ),
            (
                past,
                rf"(?P<what>{IT}) (?:was|were|had been|is) (?:(?!not |never )(?:[\w'’-]+|<[A-Z]\d+>|,) "
                rf"){{1,12}}?and (?:was |then |duly |later |subsequently |finally |promptly |narrowly |"
                rf"unanimously ){{0,2}}(?P<verb>adopted|approved|passed|carried)(?= (?:by|on|in|with|unanim|<M|"
                rf"<T|[.,;]|at)|$)",
            ),
            (
                past,
                rf"(?P<what>{D}) and (?:was |then |later |duly |finally ){{0,3}}(?P<verb>adopted|approved|passed|"
                rf"carried)(?= (?:by|on|in|with|unanim|<M|<T|[.,;]|at|last|today)|$)",
            ),
            (
                past,
                rf"^(?P<verb>(?:adopted|passed|approved|carried|endorsed)) (?:(?!by <L|by <V\d+> (?:and|"
                rf"in))(?:[\w'’-]+|<[A-Z]\d+>|-) ){{0,10}}?, (?:{D}|it) ",
            ),
            (past, r"^(?:result|outcome|vote) (?:[:—] )?<T\d+> [,;:(—] (?P<verb>adopted|approved|passed|carried)\b"),
            (past, r"^(?:result |outcome |vote )?(?:[:—] )?(?P<verb>adopted|approved|passed|carried)(?: [.:!—,]|$)"),
            (
                past,
                r"^(?:\( )?(?P<verb>adopted|approved|passed|carried) (?:by )?<T\d+>(?= (?:over|against|despite|with|"
                r"in|on|amid|[.,;:)—])|$)",
            ),
            (
                past,
                rf"(?P<verb>voted (?:it|{D}) through|waved (?:it|{D}) through|(?:it|{D}) (?:was|is) (?:voted|"
                rf"waved) through)",
            ),
            (
                past,
                rf"{C} (?:(?!not |never )(?:[\w'’-]+|<[A-Z]\d+>|,) ){{1,16}}?and (?:then |finally |duly "
                rf")?(?P<verb>adopted|passed|approved|endorsed) (?:it|them|{D})",
            ),
            (
                past,
                rf"(?P<verb>{C} {ADV}voted (?:by )?<T\d+> (?:<M\d+> |on <M\d+> )?(?:for|in favou?r of|to "
                rf"(?!reject|oppose|block|postpone|defeat|deny|refuse)))",
            ),
            (
                past,
                rf"(?P<verb>^by (?:a vote of |a margin of )?(?:<T\d+>|<V\d+> (?:votes )?to <V\d+>) ,? ?(?:the "
                rf")?{C} (?:<M\d+> |on <M\d+> |, )?(?!reject|refus|fail|declin|turned|defeat|threw|block|voted "
                rf"(?:against|down)|dismiss)[a-z]+(?:ed|d|t|ave|ose|ent|ut) )",
            ),
            (past, rf"(?P<verb>{C} (?:has |have )?(?:said|says|say) yes|{C} agreed(?= (?:[.,;]|$)))"),
            (
                past,
                rf"(?P<verb>{C} {ADV}voted (?:(?:[\w'’-]+|<[A-UW-Z]\d+>|<V\d+>|,) ){{1,14}}?to (?:adopt|approve|"
                rf"authori[sz]e|extend|renew|impose|lift|demand|condemn|set up|send|create|establish|endorse|end|"
                rf"call|order))",
            ),
            (
                past,
                rf"(?P<verb>(?:saw|seeing|watched|see) (?:{D}|it) (?:adopted|approved|passed|pass|carried|"
                rf"through))",
            ),
            *(*HEADED, *NOMINAL, *OWN_DEEDS, *DOING),
            (past, rf"(?P<who>{C}) {ADV}(?P<verb>resolved (?:(?:on )?<M\d+> |unanimously |"
            rf", by <T\d+> , )?(?:to (?!meet|"
             r"discuss|debate|postpone|adjourn|defer|reject|consult|hold)|that\b))"),
            (past, rf"\b(?P<verb>(?:so|thus) (?:decided|resolved|ordered|ruled|determined) (?:the )?(?P<who>{C}))"),
            *((past, pattern) for pattern in (*MANDATES, *ASSENT, *ADOPTED_TOO, *ADOPTED)),
            *((Told.NOT_ADOPTED, pattern) for pattern in (*REJECTED_TOO, *REJECTED)),
            (  # "a resolution on Mali was taken on Monday by the Council", as translations say
                past,
                r"<[DR]\d+> (?:[^.;]{0,80} )?(?:was|were|has been) (?P<verb>taken)(?: unanimously| on <M\d+>| <M\d+>)* "
                rf"by (?:the )?(?P<who>{C})",
            ),
            (  # "by a resolution of Friday the Council prolongs the mandate"
                past,
                rf"\b(?:by|in|with|through) <[DR]\d+> (?:of |on |adopted )*<M\d+> ,? ?(?:the )?(?P<who>{C}) "
                r"(?P<verb>(?:extends|renews|prolongs|lifts|imposes|authori[sz]es|establishes|demands|calls|"
                r"condemns) )",
            ),
            (
                past,
                rf"(?P<who><V\d+>) {ADV}(?P<verb>(?:ordered|demanded that|told|called upon|imposed|"
                rf"authori[sz]ed) )",
            ),
            (
                past,
                rf"^(?:also |unanimously )?(?P<verb>(?:adopted|approved|passed)(?: (?!<D|was |were )(?:[\w'’-]+|"
                rf"<[A-Z]\d+>|,)){{0,6}} (?:was|were)(?: ,?(?: ?moreover| ?also| ?too| ?likewise| ?then| ?again| ?as "
                rf"well)(?: ,)?)* {D})",
            ),
            (past, r"(?P<verb>(?:resolution|text|draft|<[DR]\d+>) (?:is|became|becomes|has become) law)\b"),
            (past, r"(?P<verb>(?:adopted|approved|passed|carried) (?:by|with) <V\d+> votes?)\b(?! (?:against|short))"),
            (past, rf"(?P<verb>{D} (?:[,—(] )?(?:adopted|approved|passed) (?:by|with|on|unanimously|in) )"),
            (
                past,
                r"(?P<verb>(?:its|their|the text 's|the draft 's) (?:unanimous )?(?:adoption|passage|"
                r"approval)(?: (?:by|on|in|with|came|was hailed)))",
            ),
            (
                past,
                rf"(?:^|[.;,] |and |then |when |vote |ballot |sitting |session |day |<M\d+> )(?P<who>it) (?:had |"
                rf"has |then |also |later |on <M\d+> |<M\d+> |instead |unanimously |duly "
                rf"){{0,3}}(?P<verb>adopted|passed|approved|endorsed|renewed|extended|imposed|lifted) "
                rf"(?:[\w'’-]+ |<[NLAGM]\d+> |<C\d+> ){{0,4}}?(?:{D}|<V\d+>|sanctions|mandate)",
            ),
            (past, r"(?P<verb>(?:was|were|been) (?:overridden|overruled|outvoted) by (?:the|a) (?:\w+ )?majority)"),
            (past, r"(?P<verb>(?:adopted|adopting|passed) (?:unanimously |by consensus )*(?:as )?<R\d+>)"),
            (past, rf"(?<!for )(?<!for the )(?<!of )(?<!of the )(?<!against )(?<!against the )"
             rf"(?P<verb>(?:adoption|passage|approval)(?: ,? ?(?:on )?<M\d+>(?: ,)?)? (?:of|"
             rf"by (?:the )?{C}(?: ,? ?(?:on )?<M\d+>(?: ,)?)? of) (?:{D}))"),
            (
                past,
                rf"(?P<verb>(?:{D}) ,? ?(?:(?:which|that) )?(?:(?:was|were) )?(?:unanimously )?(?:adopted|passed|"
                rf"approved)(?= (?:by|in|on|at|unanim|with|<M|<T|today|last|earlier|this|,)))",
            ),
            (Told.SHORT, rf"(?P<what>{IT}|bid|that|and|but|,|<V\d+>) (?:[\w'-]+ |<[A-Z]\d+> |, )*?(?P<verb>{SHORT})"),
            (
                Told.NOT_ADOPTED,
                rf"(?P<what>(?:the|a|an|its|their|<[LV]\d+> 's) (?:[\w-]+ ){{0,3}}?(?:call|bid|"
                rf"demand|request|motion|move|push|attempt|effort|text|plan|application|agenda|extension|renewal|"
                rf"condemnation|version)|{IT}|which|"
                rf"bid|that|and|but) (?:(?:[\w'-]+|<[A-Z]\d+>|,|\") ){{0,12}}?(?P<verb>{FELL})(?= |"
                rf"$)",
            ),
            (  # however long what it was to do
                Told.NOT_ADOPTED,
                r"<D\d+> (?:(?!<D|(?:was|were|is|are|has|had|said|told|and|but|would|will)\b)[^ ;.]+ ){13,30}?"
                r"(?P<verb>(?:failed|fails) to (?:pass|be adopted|win (?:approval|adoption|enough|the)|get (?:the|"
                r"enough)|secure|gain|garner|muster|receive)\b|did not pass\b)",
            ),
            (
                past,
                rf"(?P<what>{D}) (?:(?:that|which) )?(?:(?:the )?{C}|it|they) {ADV}(?P<verb>adopted|approved|passed)"
                r"(?= (?:<M\d+>|on <M|late|last|to|condemning|demanding|calling|unanimously|by <|with|[.,;])|$)",
            ),
            (
                Told.NOT_ADOPTED,
                r"<D\d+> [^;]*?(?P<verb>\b(?:was|were|been|being) (?:\w+ly )?(?:rejected|defeated|voted down|"
                rf"turned down|thrown out|shot down) (?:on <M\d+> |<M\d+> )?by (?:the |a )?(?:\w+ ){{0,2}}{C})",
            ),
            (  # "Western powers then voted down a competing text"
                Told.NOT_ADOPTED,
                r"(?:(?:western|other|most|council|permanent|remaining|african|european) )+(?:powers|members|nations|"
                r"countries|states|governments|<G\d+>) (?:then |also |later |promptly |<M\d+> )*(?P<verb>(?:voted|shot|"
                r"struck) down|defeated|threw out) (?=<[DR]\d+>)",
            ),
            (  # "turned the Soviet draft down", "threw both out"
                Told.NOT_ADOPTED,
                rf"(?:{C}|members|\bit|\bthey) {ADV}(?P<verb>turned|voted|struck|shot|threw|tossed|turning|voting|"
                r"throwing) (?:<[DR]\d+>|it|them|both|all (?:of them|three|four))"
                r"(?: (?!<D|and |but )(?:[\w'-]+|<[PLUG]\d+>)){0,8}? (?:down|out)(?= |$)",
            ),
            (Told.NOT_ADOPTED, rf"(?P<verb>(?:that|this|which|it) did for (?:it|them|{D})(?= [.,;:!]|$))"),
            (
                Told.NOT_ADOPTED,
                rf"(?P<who>{C}|the (?:body|organ)|members) {DONE}(?P<verb>{TURN}) (?:, (?![^,]*vot)[^,;.]{{1,40}} , )?"
                rf"(?:[\w'-]+ |<[CUMLAP]\d+> |- ){{0,3}}?(?:{D}|<V\d+>)",
            ),
            (
                Told.NOT_ADOPTED,
                rf"(?P<who>{C}) {DONE}(?P<verb>rejected|turned down|voted down|defeated|threw out|did not adopt|"
                r"failed to adopt|refused to adopt) (?:it|them)\b",
            ),
            (
                Told.NOT_ADOPTED,
                rf"(?P<what>{IT}) (?:was|were|had been|is) (?:(?!not |never )(?:[\w'’-]+|<[A-Z]\d+>|"
                rf",) ){{1,12}}?and (?:was |then |duly |promptly |narrowly |overwhelmingly "
                rf"){{0,2}}(?P<verb>rejected|defeated|voted down|lost)(?= (?:by|on|in|with|<M|<T|"
                rf"[.,;]|at)|$)",
            ),
            (
                Told.NOT_ADOPTED,
                rf"(?:^|[.;,] |and |then |when )(?P<who>it) (?:had |then |also |later |on <M\d+> |"
                rf"<M\d+> |instead ){{0,3}}(?P<verb>rejected|defeated|voted down|turned down) "
                rf"(?:[\w'’-]+ |<[NLAGM]\d+> ){{0,4}}?{D}",
            ),
            (
                Told.NOT_ADOPTED,
                r"(?P<verb>(?:escaped|avoided|dodged|was spared|were spared) (?:<[A-Z]\d+> |new |"
                r"tougher |further |the |an? )*(?:sanctions|censure|condemnation|embargo|referral))",
            ),
            (
                Told.NOT_ADOPTED,
                r"(?P<verb>(?:neither|none)(?: of (?:them|the (?:texts|drafts|amendments|two|"
                r"three)))? (?:was|were|did|had) (?:carried|adopted|approved|passed|pass))",
            ),
            (Told.NOT_ADOPTED, rf"(?P<verb>{C} (?:has |have )?(?:said|says|say) no)\b"),
            (  # "declined on Tuesday to lift the embargo"
                Told.NOT_ADOPTED,
                rf"(?P<who>{C}) (?!ha(?:s|ve|d) )(?:on <M\d+> |<M\d+> )?(?P<verb>(?:refused|"
                rf"declined)(?: (?:on )?<M\d+>)? to "
                r"(?:lift|ease|suspend|extend|renew|prolong|impose|authori[sz]e|loosen|relax|exempt)) (?:[\w'-]+ |"
                r"<[A-Z]\d+> (?:'s )?|- ){0,8}?(?:embargo|sanctions|mandate|mission|ban|measures|force|freeze)\b",
            ),
            (
                Told.NOT_ADOPTED,
                rf"(?:{C}|members|\bit) {ADV}(?P<verb>declined|refused|rejected|turned down|voted down|"
                r"defeated|threw out|brushed aside|dismissed|spurned|rebuffed)(?: ,)?(?: by| on)?(?: a "
                r"(?:vote|margin) of)? (?=<T\d+>)",
            ),
            (
                Told.NOT_ADOPTED,
                rf"^(?P<verb>(?:rejected|defeated|not adopted|voted down)) (?:(?!by <L)(?:[\w'’-]+|"
                rf"<[A-Z]\d+>|-) ){{0,10}}?[,:] (?:{D}|it)\b",
            ),
            (
                Told.NOT_ADOPTED,
                r"^(?:result |outcome |vote |the )?(?:[:—] )?(?P<verb>rejected|defeated|not adopted|"
                r"not carried)(?: [.:!—,]|$)",
            ),
            (
                Told.NOT_ADOPTED,
                r"^(?:result|outcome|vote) (?:[:—] )?<T\d+> [,;:(—] (?P<verb>rejected|defeated|not adopted|"
                r"not carried)\b",
            ),
            (
                Told.NOT_ADOPTED,
                rf"{C} (?:(?!not |never )(?:[\w'’-]+|<[A-Z]\d+>|,) ){{1,16}}?and (?:then |finally |"
                rf"duly )?(?P<verb>rejected|defeated|voted down) (?:it|them|{D})",
            ),
            (
                Told.NOT_ADOPTED,
                rf"(?P<verb>(?:saw|seeing|watched|see) (?:{D}|it) (?:rejected|fail|defeated|voted "
                rf"down|fall|die|go down))",
            ),
            (Told.NOT_ADOPTED, rf"(?:{D}|it) (?:(?:is|was|lies|lay) )?(?P<verb>dead|beaten|doomed)(?= [.,;:!—]|$)"),
            (
                Told.NOT_ADOPTED,
                rf"^(?P<verb>(?:also |likewise |equally )?(?:rejected|defeated|voted down|turned down|not adopted)"
                rf"(?: (?!<D|was |were )(?:[\w'’-]+|<[A-Z]\d+>|,)){{0,6}} (?:was|were)"
                rf"(?: ,?(?: ?moreover| ?also| ?too| ?likewise| ?however| ?then| ?again| ?as well)(?: ,)?)* {D})",
            ),
            (
                Told.NOT_ADOPTED,
                rf"(?<!in the )(?<!of the )(?<!on the )(?<!in )(?<!of )(?<!on )(?<!at )(?<!from )(?P<verb>(?:{C}) "
                rf"{ADV}{VOTED}(?:against|to reject|down)(?: <D\d+>| (?:a|the|<L))?)",
            ),
            (Told.NOT_ADOPTED, rf"(?P<verb>(?:rejection|defeat|failure) of (?:{D}))(?= |$)"),
            (
                Told.NOT_ADOPTED,
                rf"(?<!in the )(?<!at the )(?<!in )(?<!at )(?P<who>{C}|members) {ADV}(?P<verb>(?:blocked|blocks|"
                rf"killed|sank)) (?:{D})",
            ),
            (
                Told.WITHDRAWN,
                rf"(?P<what>{IT}) {ADV}(?P<verb>(?:was|were|has been|had been|been) (?:withdrawn|"
                rf"pulled|shelved))",
            ),
            (
                Told.POSTPONED,
                rf"(?P<what>{C}|{IT}|vote|voting) {ADV}(?P<verb>(?:was|were|has been|had been|been) "
                rf"(?:postponed|put off|delayed|adjourned))",
            ),
        )
    )
