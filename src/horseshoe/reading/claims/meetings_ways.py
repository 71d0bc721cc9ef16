"""How a meeting of the Council is told: by its name, by who spoke there, by what was on its calendar."""

from __future__ import annotations

from horseshoe.reading.words.patterns import Pattern, Patterns

_C = r"(?:<C\d+>)"
HELD = r"(?:meeting|session|debate|briefing|discussion|hearing|sitting)s?"
_KIND = r"(?:[\w-]+ |- ){0,4}?"
# What is told of a meeting that was held, the body being the one the report is about.
_RAN = (
    r"(?:began|opened|started|ended|closed|lasted|took place|(?:was|were|is|has been|had been) (?:\w+ly )?(?:held|"
    r"convened|convoked|summoned|called|chaired|opened|adjourned|requested by|suspended|under way|underway|"
    r"over|on)|got under ?way|"
    r"broke up|adjourned|recessed|heard|"
    r"ran (?:for|until|past|over|late)|went on|dragged on|is (?:in progress|going on)|produced)"
)
_LENGTH = (
    r"(?:an hour|half an hour|hours|all (?:day|night)|(?:barely |only |just |over |more than |about |some |nearly )?"
    r"<[NV]\d+> (?:and a half )?(?:hours?|minutes))"
)
_BETWEEN = (
    r"(?:\w+ly |also |has |had |have |just |already |again |not |n't |never |did |does |is to |will |on "
    r"<[FM]\d+> |<[FM]\d+> |, |failed to |refused to |declined to |yet to |still to ){0,4}"
)
_MET = (
    r"(?:met|meets?|convened?s?|gather(?:ed|s)?|discuss(?:ed|es)?|(?:held|holds?)(?! (?:an? |its |the |another "
    r")(?:[\w-]+ |\" ){0,3}?(?:votes?|polls?|ballots?)\b)|heard|hears|hear|sat down|"
    r"reconvened?s?|adjourned|recessed|sat (?=in|for|until|late|through|again)|assembled?|took up|takes up|listen(?:ed|"
    r"s)|c[ao]me together(?= (?:again|on (?!<D|an?\b)|<M|at|to (?:hear|discuss|debate|consider|take)|[.,;])|$)|"
    r"debate[ds]?|conferred|considered|examined|(?<=is to )(?:take up|consider|hold)|(?<=are to )(?:take up|consider|"
    r"hold)|(?<=will )(?:take up|consider|hold))"
)
# Each is tried where a line holds what it needs; the first in the line is the one told.
MEETINGS = Patterns.numbered(
    rf"{_C} (?:'s )?(?:(?:[\w-]+|,|<[A-Z]\d+>) ){{0,6}}?{HELD}",
    rf"(?:{HELD}(?! with (?!(?:the )?(?:<C|members)))|meet|meets|met|convened?s?) (?:[\w-]+ |<[A-Z]\d+> ){{0,6}}?{_C}"
    rf"(?! 's (?:former|president|chair|current|next|ex|late|\w+ president))"
    rf"(?! (?:draft |press |presidential )?(?:statement|resolution|text|action|response|reform|seat))",
    rf"{_C} (?:members |ambassadors )?{_BETWEEN}(?P<verb>{_MET})\b",
    r"(?:emergency|urgent|open|public|formal|high - level|high-level|ministerial|extraordinary) (?:open |public |"
    r"emergency )?(?:meeting|session|debate|briefing|discussion)",
    r"called (?:the )?{_C} together|(?P<spoke>brief(?:ed|s|ing)|address(?:ed|es|ing)|(?<!he )(?<!she )(?<!it "
    r")(?<!they )told|tells|(?<!in )telling|speaking "
    r"(?:to|at|before|in)|spoke (?:to|before|in|at)|"
    rf"appear(?:ed|s|ing) before|picture (?:[\w-]+ ){{0,3}}?for|clashed (?:at|in)|traded (?:barbs|accusations) (?:at|"
    r"in)|"
    rf"(?:filed|walked|crowded|swept|came) into|(?<!can )(?<!may )(?<!must )(?<!should )report(?:ed|ing)? to) (?:the "
    rf")?(?:members of (?:the )?)?{_C}"
    rf"(?! (?:that it must|to |n(?:o|ot) later|within|by <M\d+>|stakeout|media|press corps))",
    rf"(?P<which>{_C} , which (?:then |also |later )?(?:heard|met|discussed|took up|debated|considered)\b)",
    rf"(?P<asked>\b(?:asked|asks|urged|urges|requested|requests|demanded|demands|insisted|proposed) that (?:the "
    rf")?{_C} (?:be (?:convened|"
    rf"called|summoned)|meet|convene|hold|take up|discuss)\b)",
    rf"(?P<asked2>\b(?:asked|urged|called on|pressed|begged|implored|requested) (?:the )?{_C} to (?:be convened|meet|"
    rf"convene|hold an?|take up|discuss)\b)",
    r"(?P<due5>\b(?:will|is to|are to|due to|set to) (?:chair|preside over|lead) (?:an? |the |its )?(?:[\w-]+ |- |"
    r"<[CNF]\d+> ){0,4}?(?:meeting|session|debate)\b)",
    rf"(?P<due>(?:is|are|was|were|will|would|due|expected|set|scheduled) (?:also )?(?:to )?(?:brief|address|report to|"
    rf"appear before|speak (?:to|before|in|at)) (?:the )?{_C})",
    rf"(?P<spoke2>(?:speaking|spoke|appearing|appeared) (?:by|via|over|through|on|from|remotely|"
    rf"online)\b[^.;]{{0,60}}?{_C})",
    rf"(?P<room>(?:in|inside|into|at|around|from) (?:the )?{_C} (?:'s )?(?:chamber|hall|horseshoe|table|room)\b)",
    r"(?P<due2>^(?:also |still )?(?:expected|due|scheduled|planned|foreseen) (?:too |also |, too , |as well |then |"
    r"<M\d+> |on <M\d+> ){0,2}(?:is|are) (?:[\w'-]+ |<[A-Z]\d+> |- ){0,6}?(?:meeting|session|debate|briefing)s?\b)",
    r"(?P<due3>\b(?:another|a|the|one more|a further|a second|the next|its next) (?:new |further |fresh |second |next |"
    r"open |closed )?(?:meeting|session) (?:is|was|has been) (?:now |already |also )?(?:set|scheduled|due|planned|"
    r"expected|called|slated|to follow|foreseen)(?! (?:by|after|because|following|amid|in response)\b)\b)",
    r"(?:fail\w* to|could not|unable to) (?:get|obtain|win|secure) (?:an? |the |its )(?:[\w-]+ ){0,2}(?:meeting|"
    r"session)",
    r"\bbrief(?:ed|s) (?:the )?(?:members|(?:ambassadors|envoys|delegations)(?= (?:on <M|<M|"
    r"behind|in (?:closed|private)|by video|via|about|there))|<V\d+>(?= members| ambassadors))(?! of (?!the <C))|"
    r"(?P<due4>\bbriefings? (?:[\w'-]+ |<[A-Z]\d+> |, ){0,8}?(?:is|are) (?:now |also )?(?:scheduled|due|expected|"
    r"planned|set)\b|(?:is|are) (?:also |then )?(?:(?:scheduled|due|expected|set) )?to brief(?= (?:on|it|<[MFC]|the <C|"
    r"members|ambassadors)| \.|$))",
    rf"(?P<bare>\b(?:the|this|that|its|their|another|yet another|one) {_KIND}(?:meetings?|sessions?|sittings?|debate|"
    rf"briefing)(?! (?:with|between)\b)(?: (?!and |but )(?:[\w'-]+|<[A-Z]\d+>|,)){{0,14}}? {_RAN}\b)",
    r"(?P<wanted>\b(?:asking|urging|requesting|calling on|begging|imploring|pressing) (?:it|the body|members|"
    r"them) to (?:meet|convene|gather|hold|discuss|take up)\b)",
    rf"(?P<this>(?:request\w*|call\w*|conven\w*|initiat\w*|organi[sz]\w*) (?:for )?(?:this|today 's|"
    rf"that) {_KIND}(?:meeting|session|sitting|debate|briefing))",
    rf"(?P<got>(?:(?:asked|called|pushed|applied|pressed|pleaded) for|demanded|requested|sought|wanted) "
    rf"{_KIND}(?:meeting|session|sitting|debate|briefing)(?: [^.;]{{0,40}}?)?(?: ,)? and (?:(?:it|they|he|she|"
    rf"<[VLP]\d+>) )?"
    rf"(?:duly |promptly |swiftly |at once |finally |eventually )*(?:got|obtained|was (?:given|granted)|were (?:given|"
    rf"granted)|received|secured|won|had) (?:one\b|it\b|that\b|its (?:wish|way)|their (?:wish|way)|<[NV]))",
    rf"(?P<long>^(?:[\w-]+ , )?(?:it|they|members|ambassadors) (?:lasted|ran|went on|sat|met|talked|took)(?: "
    rf"for)? {_LENGTH})",
    r"(?P<began>^it (?:was )?(?:began|started|opened|ended|took place|held|broke up|adjourned)(?: (?:on |in |"
    r"at )?(?:<M\d+>|[\w-]+)){0,4}? (?:at|shortly|with|just|past|around|in (?:the )?<C))",
    r"(?P<people>^(?:[^,]{1,30} , )?(?:the )?(?:members|ambassadors|envoys|delegates|fifteen|<V\d+>(?= members|"
    r" ambassadors)) (?:members |ambassadors )?(?:had |have |has |then |again |also )*(?:met|gathered|convened|"
    r"assembled|reconvened|sat)\b)",
    r"^(?:[^ ]+ ){0,3}?it (?P<sat>met|convened|sat)(?= (?:again|on <M|the same|<M|at|in (?:closed|emergency|public|"
    r"open|private|urgent)|for|until|past|through|,|\.))",
    # Whose turn it is to come.
    rf"(?P<due7>^(?:(?!is |was |are |were |has |had |have |will |would |did |asked |urged |said )[\w.'’-]+ |"
    rf"<[A-Z]\d+> ){{1,5}}?to "
    rf"(?:address|brief|speak (?:to|before|at)) (?:the )?{_C})",
    rf"(?P<due6>{_C} (?:members )?(?:will|is to|are to|is due to|are due to|is set to|is expected to|are expected to|"
    rf"is scheduled to) (?:also |then |now |later |<[MF]\d+> |on <[MF]\d+> )*(?:be (?:briefed|told|addressed)|hear|"
    rf"receive|get|listen|mark)\b)",
    rf"(?P<bid>\b(?:rejected|voted down|turned down|defeated|refused|threw out|dismissed|"
    rf"blocked) (?:, [^,]{{1,40}} , )?<D\d+> (?:that (?:it|the {_C}) |to |for (?:an? |the )(?:[\w-]+ ){{0,3}})(?:meet|"
    rf"discuss|hold|convene|debate|meeting|session)\b|\b(?:fail\w* to|did ?(?:not|n't)|refus\w+ to) adopt (?:the |"
    rf"its )?(?:provisional |proposed )*agenda\b)",
    # "He spoke after the meeting" tells of one told before.
    r"(?<!after )(?<!before )(?<!during )(?<!following )(?<!outside )(?<!leaving )(?<!left )"
    r"(?:another|a|the|any|yet another|no) (?:new |further |fresh |second )?meeting(?: ,|$| \.| on <[MF])",
)
# Who spoke there, in whatever words; tried where no meeting is named.
AT_THE_TABLE = Patterns.numbered(
    rf"(?P<speech>\b(?<!can )(?<!may )(?<!to )(?<!will )(?<!must )(?<!should )(?:address|speech|remarks|presentation|"
    rf"testimony|testimonies|intervention|appearance|message|plea|debut|statement|tirade|report|"
    rf"comments) (?:on <M\d+> |<M\d+> |by video |via video |by \w+ )?(?:to|before|at|in) (?:the )?"
    rf"(?:members of (?:the )?)?{_C}(?! (?:that|of \d|stakeout|media|press)))",
    rf"(?P<floor>\b(?:tak(?:es|ing)|took|taken|given|giving|yield\w+|had) the floor (?:[\w'-]+ |<[A-Z]\d+> "
    rf"){{0,3}}?(?:at|in|"
    rf"before|of) (?:the )?{_C}|{_C} (?:[^.;]{{0,60}}? )?(?:took|takes|taking|yielded) the floor\b)",
    rf"(?P<out>\b(?:walk|storm|march|fil)(?:ed|s|ing) (?:out )?(?:of|into|from) (?:the )?{_C})",
    rf"(?P<warned>\b(?:warned|warns|cautioned|lectured|scolded|upbraided|implored|begged) (?:the )?(?:members "
    rf"of (?:the )?)?{_C}(?= (?:<M\d+>|on <M\d+>|that|in (?:an?|his|her) (?!letter|note)|of|about|,|and|against)| \.|$)"
    rf"(?! that it must))",
    rf"(?P<told>{_C} (?:members )?(?:was|were) (?:also |then |later |<M\d+> |on <M\d+> )*(?:told|warned|informed|"
    rf"briefed|addressed|reminded)\b)",
    rf"(?P<speaker>\b(?:speakers?|delegates|delegations|briefers|representatives|officials?|experts?|envoys?|"
    rf"ministers?|ambassadors|members|one by one|one after another|after another) (?:(?!said |says |sources |from the |"
    rf"seat )[\w'-]+ |<[A-Z]\d+> |, ){{0,8}}?(?:traded|clashed|argued|denounced|accused|stressed|urged|warned|called|"
    rf"debated|deplored|"
    rf"condemned|voiced|expressed|emphasi[sz]ed|underscored|highlighted|blamed|pleaded|appealed|sparred|quarrell?ed|"
    rf"shouted|took the floor|lined up|spoke(?! of\b)) (?:(?!in (?!the <C|<C))[\w'-]+ |<[A-Z]\d+> |, ){{0,14}}?(?:at|"
    rf"in|before) (?:the )?{_C}(?= (?:<M\d+>|on <M\d+>|today|yesterday|,|as|over|late|early|when|where|about)| \.|$))",
    rf"(?P<speakers2>\b(?:speakers?|delegates|briefers|representatives) (?:at|in|before) (?:the )?{_C} (?:<M\d+> |"
    rf"today |also |\w+ly ){{0,2}}(?:called|urged|stressed|warned|heard|emphasi[sz]ed|underscored|underlined|"
    rf"highlighted|agreed|welcomed|condemned|voiced|expressed|said|demanded)\b)",
    rf"(?P<case>\b(?:took|takes|brought|brings|carried) (?:his|her|its|their|the) (?:case|plea|message|appeal|"
    rf"complaint|cause|grievances?|fight|campaign) (?:[\w'-]+ |<[A-Z]\d+> ){{0,5}}?to (?:the )?{_C}(?= (?:<M\d+>|"
    rf"on <M\d+>|today|,)| \.|$))",
    rf"(?P<said>\b(?:said|told|declared|warned|argued|insisted) (?:[\w'’-]+ ){{0,3}}?in (?:the )?{_C} (?:chamber "
    rf")?(?=<M\d+>|on <M\d+>|"
    rf"today|yesterday))",
    rf"(?P<there>\b(?:told|warned|accused|accuses|denounced|condemned|defended|clashed|clash|sparred|argued|lashed out|"
    rf"squared off|faced off|locked horns|traded|exchanged|blasted|slammed|slams|criticized|criticised|dismissed|spoke|"
    rf"appealed|appeared|testified|"
    rf"presented|played|displayed|held up|brandished|rebuked|grilled|questioned|joined|rowed|"
    rf"quarrell?ed|confronted|called|urged|demanded|pleaded|insisted|declared|read out|delivered|"
    rf"complained|laid out|outlined) "
    rf"(?:(?!(?:by|resolutions?|seat|veto(?:es)?|vetoed|vote|votes|draft|bid|place|election|adopted|passed|action|"
    rf"letter) )[\w'’-]+ |<[A-CE-QS-Z]\d+> |, |- |\" ){{0,16}}?(?:at|in front of|"
    rf"before) (?:the )?{_C}(?= (?:(?:on )?<M\d+>|today|yesterday|,|late|early|where|as|when|in new york|after|over|"
    rf"following|for)| \.|$))",
    rf"(?P<lead>^(?:(?:on )?<M\d+> ,? ?)?(?:at|in|before) (?:the )?{_C} (?:on <M\d+> |<M\d+> |today |chamber )?, "
    rf"(?:the )?(?:<[VLPG]\d+>|[\w-]+ ?)(?: 's)?[^.;]{{0,60}}? (?:said|told|accused|warned|called|denounced|defended|"
    rf"blamed|insisted|argued|urged|rejected|clashed|traded|spoke|took|demanded|pointed|dismissed)\b)",
    rf"(?P<chamber>{_C} (?:'s )?chamber (?:fell|erupted|was|rose|stood|heard|saw|emptied|filled|went))",
)
PUT_OFF = Pattern(
    rf"{HELD} (?:(?!vote |vote,|ballot )(?:[\w'-]+|<[A-Z]\d+>|,) ){{0,12}}?(?:was|were|has been|had been|is being|"
    rf"been) (?:again |now |then |also )?(?:postponed|put off|delayed|moved|rescheduled|pushed (?:back|to)|deferred|"
    rf"adjourned (?:to|until|till))(?!\w)|\b(?:postpon(?:ed|es|ing)|put off|puts off|delay(?:ed|s)|rescheduled|"
    rf"push(?:ed|es) back|deferred) "
    rf"(?:(?!votes? |voting )"
    rf"(?:[\w'-]+|<[A-Z]\d+>|-) ){{0,9}}?(?:{HELD}|consultations)\b|"
    rf"consultations (?:(?:[\w'-]+|<[A-Z]\d+>|,) ){{0,8}}?(?:was|were|have been|had been) (?:postponed|put off|delayed|"
    rf"rescheduled|deferred)\b"
)
