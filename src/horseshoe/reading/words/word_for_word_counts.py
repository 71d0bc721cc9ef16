"""Counts of a vote in words of other languages: "nine tickets approve", "with twelve against two voices"."""

from __future__ import annotations

from horseshoe.reading.words.word_for_word_sides import ABSTAIN, NO, YES, Table

_NUM = (
    r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)"
)
# What English copy has too.
_ENGLISH = r"(?:affirmative|positive|yes|favou?rable|negative|dissenting|supporting|opposing)\b"
_NIL = rf"(?:{_NUM}|no|none|nil|zero)"
_UNIT = r"(?:tickets?|voices?|votes?|ballots?)"
_WHO = r"(?:votes?|tickets?|voices?|countries|country|members?|states?|nations?|delegations?)"
_UP = (
    r"(?:abandon(?:ing|ed|ment)?(?: (?:the )?rights?)?|waive[rd]?s?|waiving|giv(?:e|ing) up|gave up|refrain(?:ing|ed)?|"
    rf"{ABSTAIN})"
)
_FOLLOWS = (
    r"(?=[.,;:)!?—]| [-–—(]| *\Z|  | (?:and|while|with|at|to|the|result|passed|adopted|rejected|"
    r"against|out))"
)
_TWELVE_TO_TWO = rf"(?P<y>(?<![\w-]){_NUM})(?: {_UNIT})?"

COUNTS: Table = (
    # "with twelve against two voices", "by 12 voices against two"
    (rf"\b(?:with|by) {_NUM}(?P<x>(?: {_UNIT})? (?:against|versus))(?= {_NIL}\b(?! (?:abst|in|at)))",
     {"x": " to"}),
    (rf"\b(?:with|by) {_NUM}(?: {_UNIT})? (?:against|to) {_NIL}(?P<x> (?:counter-?)?voices?)\b",
     {"x": " votes"}),
    # "two counter-voices", "no-voices", "yes-voices"
    (rf"(?<![\w-]){_NIL}(?P<x>[ -](?:counter|contra|opposing|against)[ -]?(?:voices?|votes?))\b",
     {"x": " votes against"}),
    (rf"(?<![\w-]){_NUM}(?P<x>[ -]yes[ -](?:voices?)|-yes-votes?)\b", {"x": " votes in favour"}),
    (rf"(?<![\w-]){_NUM}(?P<x>[ -]no[ -](?:voices?)|-no-votes?)\b", {"x": " votes "
     "against"}),
    (rf"(?<![\w-])(?P<at>(?:at|with|by|under|and)? ?){_NUM}(?P<x> (?:(?:voice|vote)"
     rf"[ -](?:abstentions?|containments?)|containments?|"
     rf"voice containments?))\b", {"x": " abstentions"}),
    # "9 tickets approve", "12 votes agree", "2 votes opposition"
    (rf"(?<![\w-]){_NUM}(?P<x> {_UNIT} (?:of |in |for )?{YES}){_FOLLOWS}", {"x": " votes in "
     "favour"}),
    (rf"(?<![\w-]){_NIL}(?P<x> {_UNIT} (?:of |in )?{NO}){_FOLLOWS}", {"x": " votes against"}),
    (rf"(?<![\w-]){_NUM}(?P<x> {_UNIT} (?:of |in )?{_UP}){_FOLLOWS}", {"x": " abstentions"}),
    (rf"(?<![\w-]){_NUM}(?P<x> (?!{_ENGLISH}){YES} (?:votes|tickets|voices|ticket|voice))(?! "
     rf"(?:from|by|of|came))", {"x": " votes in favour"}),
    (rf"(?<![\w-]){_NUM}(?P<x> (?!{_ENGLISH}){NO} (?:votes|tickets|voices|ticket|voice))(?! "
     rf"(?:from|by|of|came))", {"x": " votes against"}),
    (rf"(?<![\w-]){_NUM}(?P<x> (?:{ABSTAIN}|waiving|abandoning) {_UNIT})(?! (?:from|by|of|came))",
     {"x": " abstentions"}),
    (rf"(?<![\w-]){_NIL}(?P<x> tickets?)(?= (?:for(?=[.,;)]| and)|in favou?r|to favou?r|against|supports?)"
     rf"\b)",
     {"x": " votes"}),
    (rf"(?<![\w-]){_NIL}(?P<x> (?:voices(?= (?:out of|on)\b)|voices?(?= (?:for|in favou?r|to favou?r|against|pro|"
     r"contra|supports?)\b)))",
     {"x": " votes"}),
    (r"\bnine (?P<x>voices|tickets)\b", {"x": "votes"}),
    (rf"(?<![\w-]){_NUM} (?P<x>(?:{_UNIT} )?to (?:the )?favou?r)\b", {"x": "votes in favour"}),
    (rf"(?<![\w-]){_NIL}(?P<x>(?: {_UNIT})? (?:in )?(?:counter|contra|against it|contraries|"
     rf"contrary))(?=[.,;)]| and)",
     {"x": " against"}),
    (rf"(?<![\w-]){_NIL}(?P<x>(?: {_UNIT})? in against)\b", {"x": " against"}),
    (rf"(?<![\w-]){_NUM}(?P<x> votes (?:for|to|in) (?:its|the) (?:benefit|interest)(?: of it)?)\b",
     {"x": " votes in favour"}),
    (r"(?:,| and| with| at) (?P<x>an)(?= (?:voice )?abstention\b(?! (?:of|by|from)))", {"x": "one"}),
    (rf"\bat {_NUM} (?P<x>[\"“«]against[\"”»]|against)",
     {"x": "against"}),
    # "approval 12, opposition 2, abstention 1", "with agreement of 12 countries, opposition of 2"
    (rf"(?P<y>\b(?:approval|agreement|acceptance|support|consent)s?(?: of)?) "
     rf"{_NUM}(?P<u> {_WHO})?(?: ?,| and|;|/) ?"
     rf"(?:and |the )?(?P<n>(?:opposition|objection|rejection|disagreement|refusal)s?(?: of)?) {_NIL}(?P<w> {_WHO})?\b",
     {"y": "in favour:", "n": "against:", "u": "", "w": ""}),
    (rf"\b(?:opposition|objection|rejection|disagreement|refusal)s? (?:of )?{_NUM}(?: {_WHO})?(?: ?,| and|;|"
     rf"/) ?(?:and |the )?(?P<a>(?:the )?(?:abstention|abandonment|waiver|abandoning)s?(?: "
     rf"of)?) {_NUM}(?P<u> {_WHO})?\b",
     {"a": "abstaining:", "u": ""}),
    (rf"(?<![\w-]){_NUM}(?P<x> (?:voices|tickets) ?,? against)(?= {_NIL}\b(?! (?:abst|in|at)))",
     {"x": " votes to"}),
    # "it got the support of 12 countries against the rejection of two and the abstention of one"
    (rf"(?P<x>(?:,? (?:against|versus|with|in return for|opposite))? the (?:rejection|"
     rf"opposition|objection|refusal) of)(?= {_NUM}\b)",
     {"x": ", against:"}),
    (rf"(?P<x>,? and (?:with )?the abstention of)(?= {_NUM}\b)", {"x": ", abstaining:"}),
    # "12 acceptance, 2 rejection and 1 abstaining vote"
    (rf"(?<![\w-]){_NUM}(?P<x> (?:acceptance|approval|agreement|accept|agree|approve)s?)(?=,? "
     rf"(?:and )?{_NUM} {NO})",
     {"x": " in favour"}),
    (rf"(?<![\w-]){_NUM}(?P<x> (?:rejection|opposition|refusal|reject|oppose|disagree)s?)"
     rf"(?=,? (?:and )?{_NUM} (?:{ABSTAIN}|abandon))",
     {"x": " against"}),
    # "12 members said yes, 2 members no and 1 stayed shy"; "12 in the direction of acceptance, 2 of rejection"
    (rf"(?<![\w-]){_NUM}(?P<x>(?: (?:of the )?members)?(?: (?:used|gave)(?: a)? votes?)? in the "
     rf"direction of {YES})", {"x": " voted in favour"}),
    (rf"(?<![\w-]){_NUM}(?P<x>(?: (?:used|gave)(?: a)? votes?)? in the direction of {NO})",
     {"x": " voted against"}),
    (rf"(?<![\w-]){_NUM}(?P<x> therefor)\b", {"x": " in favour"}),
    (rf"(?<![\w-]){_NUM}(?P<x> thereagainst)\b", {"x": " against"}),
    (rf"(?<![\w-]){_NUM}(?P<x> with [“”\"]?no[“”\"]?)(?=[.,;]| and)", {"x": " against"}),
    (rf"(?<![\w-]){_NUM}(?P<x>(?: (?:countries|members|states)"
     rf")?(?: used| said)? [\"“]?no[\"”]?(?: votes?)?)(?=,? (?:and )?{_NUM} )",
     {"x": " voted against"}),
    (rf"(?<![\w-]){_NUM}(?P<x>(?: (?:country|countries|members?|states?))? (?:(?:has |have )?contained (?:itself|"
     rf"themselves)(?: of (?:the )?voice)?|abstained (?:of|from) "
     r"(?:the )?voice|turned (?:around )?to abstention|stayed shy|remained shy)| (?:country|countries|members?|"
     r"states?) (?:abandoned|avoided))(?=[.,;]| and)", {"x": " abstained"}),
    (rf"(?<![\w-]){_NUM}(?P<x>(?: (?:member|country|members|countries))? "
     rf"(?:turning (?:around )?to abstention|refraining|avoiding|containing (?:itself|themselves)))(?=[.,;]| and)",
     {"x": " abstaining"}),
    (rf"(?<=[,;] )(?P<x>against (?:acted|spoke out|came out|"
     rf"were|was))(?= {_NUM}\b)", {"x": "against:"}),
    (rf"(?<![\w-]){_NUM}(?P<x> withheld)(?=[.,;]| and)", {"x": " abstentions"}),
    (rf"(?<![\w-]){_NUM}(?P<x> (?:white|blank) {_UNIT})\b", {"x": " abstentions"}),
    (rf"(?<![\w-]){_NUM}(?P<x> (?:disagree|disagreeing))(?=[.,;]| and)", {"x": " against"}),
    (rf"(?<![\w-]){_NUM}(?P<x> reject)(?=[.,;]| and)", {"x": " against"}),
)
