"""How it is said that the Council gave, prolonged, moved or ended something, no text named: of a mandate, a force, an
embargo, a sanctions list.

All of it is done by a vote. What a mission is given other than time and leave ("gave the force its thanks") is none.
"""

from __future__ import annotations

from horseshoe.reading.sides.sides_words import ADV
from horseshoe.reading.votes.outcomes_words import C

# When and how, wherever it stands before a verb: "has on Friday with one voice prolonged".
_HOW = (
    r"(?:(?:has|have|had|also|then|later|once more|again|yet again|unanimously|formally|duly|today|finally|late|early|"
    r"with <[VN]\d+> (?:voice|accord)|by (?:unanimity|consensus|acclamation|<T\d+>)|without (?:a vote|dissent)|"
    r"(?:on |this |last )?<M\d+>|on|,|<T\d+>) )*"
)
_WORD = r"(?:(?!and |but |or |which |that |who |while |because |if )[\w'’-]+|<[A-SU-Z]\d+>|- [\w'’-]+)"
_KEPT = (
    r"(?:mandates?|missions?|sanctions|embargo(?:es)?|forces?|panel|ban|operation|tribunal|peacekeepers|monitors|"
    r"observers|freeze|authori[sz]ation|measures|zone|commission|inquiry|troops|court|no - fly|blue helmets|"
    r"peacekeeping|deployment|regime|presence|contingent|<O\d+>)"
)
_SPAN = r"(?:months?|years?|weeks?|days?|days'|months'|years'|half - year|half a year)"
# "six more" is one token by now
_MORE = r"(?:another|an? further|an? additional|an? extra|<[NV]\d+>)"
_TIME = rf"(?:{_MORE}|an?|one) (?:<[NV]\d+> )?(?:full |whole |final |last |- )?{_SPAN}"
_GIVES = (
    r"(?:gave|gives|given|granted|grants|handed|hands|accorded|accords|allowed|allows|allotted|bought|awarded|"
    r"added|adds|conceded|assured)"
)
_VERBS = (
    r"(?:extended|renewed|imposed|lifted|authori[sz]ed|established|terminated|tightened|eased|prolonged|approved|"
    r"created|set up|dispatched|referred|lengthened|rolled over|drew out|stretched|reauthori[sz]ed|re - authori[sz]ed|"
    r"reconducted|reinstated|beefed up|wound up|wound down|disbanded|expanded|bolstered|reinforced|"
    r"reimposed|re - imposed|snapped back|suspended|relaxed)"
)
_VOTED_FOR = (
    r"(?:departure|withdrawal|pull - ?out|pullout|end|ending|closure|exit|drawdown|extension|prolongation|renewal|"
    r"continuation|lifting|easing|tightening|imposition|creation|establishment|setting up|deployment|dispatch|"
    r"sending|admission|suspension|referral|termination|reauthori[sz]ation|expansion|strengthening|maintenance)"
)
_BY_COUNCIL = rf"(?: {_WORD}| ,){{0,8}}? by (?:the )?(?P<who>{C})"

MANDATES = (
    rf"(?P<who>{C}|members|<V\d+>) {ADV}{_HOW}(?P<verb>{_VERBS}) (?!its condolences|its call|its appeal|an invitation)"
    rf"(?:{_WORD} |, ){{0,9}}?{_KEPT}\b",
    # "had their mandate extended on Friday by the Council"
    r"(?P<verb>(?:mandates?|was|were|had been|got) (?:unanimously |again |also )?(?:extended|renewed|"
    r"prolonged|lifted|imposed|authori[sz]ed|terminated))(?: (?!in|since|every|each)[\w'’-]+| "
    rf"<[V-Z]\d+>){{0,6}} (?:on )?<M\d+> by (?:the )?{C}",
    # "MINURSO was established by the Council in April 1991"
    rf"(?P<verb>(?:was|were) (?:\w+ly )?(?:established|created|set up) by (?:the )?{C}) (?:in|on) (?:the )?<M\d+>",
    # "had its mandate renewed by the Council"
    r"\b(?:had|has|have|having|saw|seen|got|sees) (?:its|their|his|the) (?:[\w-]+ ){0,3}?"
    r"(?P<verb>(?:mandates?|mission|term|sanctions|embargo) (?:unanimously |again |also |just )*"
    r"(?:extended|renewed|prolonged|lifted|imposed|authori[sz]ed|terminated))(?: [\w'’-]+| <[M-Z]\d+>){0,6}"
    rf" by (?:the )?{C}",
    # "granted a further six months to the mission", "gave the force another year"
    rf"(?P<who>{C}) {ADV}{_HOW}(?P<verb>{_GIVES}) (?:{_WORD} ){{0,10}}?"
    rf"(?:{_TIME}(?: more| longer)? (?:{_WORD} ){{0,6}}?{_KEPT}|{_KEPT} (?:{_WORD} ){{0,9}}?{_TIME})\b",
    # "the force was given six more months by the Council"
    rf"(?<![^ ])(?:{_KEPT} (?:{_WORD} ){{0,7}}?|[a-z]{{5,8}} (?=[^.;]*{_MORE} {_SPAN}))"
    r"(?P<verb>(?:was|were|is|are|has been|have been|got|gets|received|receives|won|"
    r"wins|secured) (?:\w+ly )?(?:given |granted |allowed |handed |accorded )?)"
    rf"(?:{_WORD} ){{0,4}}?{_TIME}(?: more)?"
    + _BY_COUNCIL,
    # "was on the 27th granted three months more with perfect unanimity"
    rf"(?:{_KEPT}|<U\d+>|in <[LV]\d+>)(?: [^.;]{{0,120}})?? (?P<verb>(?:was|were|has been|have been|had been|is|"
    rf"are) {_HOW}(?:given|granted|accorded|allowed|voted|conceded|assured|allotted)) (?:{_WORD} ){{0,4}}?"
    r"(?:<[NV]\d+>(?: more)?(?: months?| weeks?| years?)?|(?:another|a new|a fresh|a further|a second|"
    r"its \w+) (?:{_WORD} ){{0,4}}?(?:lease|term|mandate|life|months?|years?|weeks?|extension))(?: (?:more|longer|"
    r"of grace|of life))*"
    r"(?=(?: [^.;]{0,60})? (?:by|with) (?:(?:perfect|full|complete|total|entire|rare|the|one) )*(?:unanim|(?:the )?<C|"
    r"voice|accord|consent))",
    # "six more months have been given by the Council to the force"
    rf"(?<![^ ]){_TIME} (?:{_WORD} ){{0,3}}?(?P<verb>(?:was|were|is|has been|have been|had been) "
    r"(?:\w+ly )?(?:given|granted|added|accorded|allotted))"
    rf"(?: {_WORD}){{0,4}}? by (?:the )?(?P<who>{C}) (?:{_WORD} ){{0,4}}?to\b",
    # "voted the departure of the mission", as French has it
    rf"(?P<who>{C}) {ADV}{_HOW}(?P<verb>voted|votes|decided|decreed|ordered|pronounced) {_HOW}(?:for |on |upon )?"
    rf"(?:the |an |a |its |<L\d+> 's )(?:[a-z-]+ )?{_VOTED_FOR} (?:of|from)\b",
)
