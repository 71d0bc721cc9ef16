"""Ends told by a noun, round about, or of what has no word for a text: "the Council's refusal of it", "a pause fell".

A decision may be the subject of another clause ("that it should have voted down a pause astonished nobody"), hang on
a verb of managing ("saw fit to adopt"), or befall what the text would have done ("a delay was refused by the Council").
"""

from __future__ import annotations

from horseshoe.reading.claims.actions import Told
from horseshoe.reading.sides.sides_words import ADV
from horseshoe.reading.votes.outcomes_words import C, D

_WHEN = (
    r"(?:(?:,? ?(?:on |late on |early on )?<M\d+>|,? ?by <T\d+>|,? ?<T\d+>|,? ?without dissent|,? ?unanimously)(?: ,)?)"
)
_WORD = r"(?:(?!and |but |or |which |that |who |was |were )[\w'’-]+|<[A-SU-Z]\d+>|- [\w'’-]+)"
# What a text would bring about, spoken of as if it were voted on itself.
THING = (
    r"(?:delays?|pauses?|postponements?|adjournments?|deferrals?|respites?|reprieves?|moratorium|truces?|ceasefires?|"
    r"cease - fires?|extensions?|renewals?|rollovers?|prolongations?|continuations?|invitations?|condemnations?|"
    r"censures?|rebukes?|inquir(?:y|ies)|enquir(?:y|ies)|investigations?|probes?|tribunals?|mechanisms?|embargo(?:es)?|"
    r"bans?|admissions?|recommendations?|referrals?|suspensions?|expulsions?|re - ?appointments?|reappointments?)"
)
_KEPT = (
    r"(?:mandates?|missions?|sanctions|embargo(?:es)?|forces?|panel|ban|operation|tribunal|peacekeepers|monitors|"
    r"observers|freeze|authori[sz]ation|measures|zone|commission|inquiry|troops|regime|presence|contingent)"
)
_MANAGED = (
    r"(?:was (?:able|moved|brought|prevailed upon)|managed|contrived|saw fit|brought itself|saw its way|found it in "
    r"itself|"
    r"found it possible|went on|proceeded|made haste|hastened|succeeded|got round|did not hesitate|lost no time|"
    r"(?:took|had taken) the (?:step|decision|liberty|trouble)|had the (?:courage|sense|grace|wit)|ended(?: up)?|"
    r"finished|could (?:bring itself|find it in itself|agree|do no more than))"
)
_TO = rf"(?: {_WHEN}| at last| in the end| finally| only| just| narrowly| duly){{0,3}} ?,? ?(?:to|in|by|of)"
_TURNING = (
    r"(?:turn(?:ing)? down|vot(?:e|ing) down|reject(?:ing)?|defeat(?:ing)?|throw(?:ing)? out|refus(?:e|ing)|"
    r"dismiss(?:ing)?)"
)
_PASSING = r"(?:adopt(?:ing)?|pass(?:ing)?|approv(?:e|ing)|endors(?:e|ing)|carry(?:ing)?)"
_DOWN = (
    r"(?:voted down|rejected|turned down|threw out|thrown out|refused|defeated|dismissed|denied|declined|"
    r"would have none of|would not hear of|would not have|said no to|shut the door on|withheld)"
)
NOMINAL: tuple[tuple[Told, str], ...] = (
    # "the Council's refusal, on 4 October, of the European text"
    (
        Told.NOT_ADOPTED,
        rf"{C} (?:'s )?(?:[a-z-]+ ){{0,2}}?(?P<verb>(?:refusal|rejection|defeat|dismissal|burial)(?: {_WHEN})? of "
        rf"(?:{D}|(?:the|a|an) (?:{_WORD} ){{0,4}}?{THING}\b))",
    ),
    (
        Told.NOT_ADOPTED,
        rf"\b(?P<verb>(?:rejection|defeat|failure|demise|burial|fall|loss)(?: {_WHEN})? of {D}(?: {_WHEN})?) (?:in|at|"
        rf"by|before) (?:the )?{C}",
    ),
    # "the Council's renewal, by 15-0, of the observers' mandate on Friday"
    (
        Told.ADOPTED,
        rf"{C} (?:'s )?(?:[a-z-]+ ){{0,2}}?(?P<verb>(?:renewal|extension|prolongation|rollover|reauthori[sz]ation|"
        rf"imposition|lifting|creation|establishment)(?: {_WHEN})? of (?:{_WORD} ){{0,8}}?{_KEPT})\b"
        rf"(?=[^.;]*(?:<M\d+>|<T\d+>|unanim|all <N))",
    ),
    # "what the Council did on Friday was to bury the text"
    (
        Told.ADOPTED,
        rf"\bwhat (?:the )?(?P<who>{C}) (?:then |finally )?did(?: {_WHEN})? was (?:to )?(?P<verb>{_PASSING}) {D}",
    ),
    (
        Told.NOT_ADOPTED,
        rf"\bwhat (?:the )?(?P<who>{C}) (?:then |finally )?did(?: {_WHEN})? was (?:to )?(?P<verb>(?:{_TURNING}|bury|"
        rf"kill|sink)) {D}",
    ),
    # "the Council saw fit, by 12 votes to none, to adopt the text"
    (Told.ADOPTED, rf"(?P<who>{C}) {ADV}{_MANAGED}{_TO} (?P<verb>{_PASSING}) {D}"),
    (Told.NOT_ADOPTED, rf"(?P<who>{C}) {ADV}{_MANAGED}{_TO} (?P<verb>{_TURNING}) {D}"),
    # "the Council voted down, by nine to two, a pause of one day"
    (
        Told.NOT_ADOPTED,
        rf"(?P<who>{C}) (?:should )?{ADV}(?P<verb>{_DOWN})(?: {_WHEN}){{0,2}} ?,? ?(?:a|an|the|its|any|another|"
        rf"<L\d+> 's) (?:{_WORD} ){{0,4}}?{THING}\b",
    ),
    # "a delay of a fortnight was refused on Tuesday by the Council"; "the inquiry fell in the Council"
    (
        Told.NOT_ADOPTED,
        rf"\b{THING} (?:{_WORD} ){{0,14}}?(?P<verb>(?:was|were|has been|had been) (?:\w+ly |then )?(?:voted down|"
        rf"rejected|turned down|thrown out|refused|defeated|denied|lost))(?: {_WHEN}| (?!by)[a-z]+){{0,4}} (?:in|by|at|"
        rf"before) (?:the )?{C}",
    ),
    (
        Told.ADOPTED,
        rf"\b{THING} (?:{_WORD} ){{0,14}}?(?P<verb>(?:was|were|has been|had been) (?:\w+ly |then )?(?:approved|carried|"
        rf"voted|granted|agreed to|accepted))(?: {_WHEN}| (?!by)[a-z]+){{0,4}} (?:in|by|at) (?:the )?{C}",
    ),
    # "the Russian one won four and was not"
    (
        Told.NOT_ADOPTED,
        rf"{D} (?:{_WORD} ){{0,4}}?(?:got|won|received|drew|had|mustered) (?:only |just )?<V\d+> (?:votes? "
        rf")?(?P<verb>and "
        r"(?:so |thus |therefore )?(?:was|did) not)(?= [.;,]|$)",
    ),
)
