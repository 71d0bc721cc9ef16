"""A text adopted, told as the Council's assent: "gave the plan its blessing", "the green light given by the Council".

"With the blessing of the Council" is no deed of a day, and what "needs its approval" has not got it.
"""

from __future__ import annotations

from horseshoe.reading.sides.sides_words import ADV
from horseshoe.reading.votes.outcomes_words import C, D

_ASSENT = (
    r"(?:green light|go - ahead|nod|blessing|assent|approval|consent|endorsement|imprimatur|seal of approval|stamp of "
    r"approval|stamp|sanction|seal|ok|okay|thumbs up|placet|amen)"
)
_GIVEN = r"(?:given|granted|accorded|bestowed|conferred|expressed|issued|delivered|lent|pronounced)"
_GIVE = r"(?:gave|gives|granted|grants|accorded|lent|bestowed)"
_WORD = (
    r"(?:(?!and |but |or |which |that |who |while |because |if |to |"
    r"statement|appointment|nomin|candidate|envoy|mediat)[\w'’-]+|<[A-SU-Z]\d+>|-)"
)
_WHEN = r"(?:on <M\d+> |<M\d+> |yesterday |today |late |early |last night |unanimously |at last |finally )*"
ASSENT = (
    # "gave the American plan for Gaza its blessing"
    rf"(?P<who>{C}) {ADV}(?P<verb>{_GIVE} (?:{_WORD} ){{1,12}}?(?:its|their|the) (?:[a-z-]+ ){{0,2}}?{_ASSENT})"
    r"(?= (?:[.,;:)]|on|by|with|to|without|despite|after|yesterday|today|<[MT])|$)",
    # "the green light given on Friday by the Council to six more months"
    rf"\b(?:the|its|an?) (?:[a-z-]+ )?(?P<verb>{_ASSENT} (?:which was |that was )?{_GIVEN}) {_WHEN}(?:by|in|"
    rf"at) (?:the )?(?P<who>{C}) {_WHEN}(?:to(?! be\b)|for|on)\b",
    rf"\b(?:the|its|an?) (?:[a-z-]+ )?(?P<verb>{_ASSENT}) (?:which |that )?(?:the )?(?P<who>{C}) (?:had |has )?{_WHEN}"
    rf"(?:gave|given|granted|accorded) {_WHEN}(?:to|for|on)\b",
    # "What the Council did adopt on Monday was six more months"
    rf"^(?:but |and |instead , )?(?:what|all(?: that)?|the only thing) (?:the )?(?P<who>{C}) (?:members )?(?:did |had |"
    rf"has |actually |in fact |really |then |finally |instead )*(?:on <M\d+> |<M\d+> )?(?P<verb>adopt(?:ed|s)?|"
    rf"approved?|pass(?:ed)?|agreed to|agree to|endorsed?|vote for|voted for|vote through|voted through) {_WHEN}(?:was|"
    rf"were|is)\b"
    r"(?! (?:[\w-]+ ){0,4}?(?:statement|agenda|declaration)\b)",
    # "the text received the Council's approval", "found its majority in the Council"
    rf"(?P<what>{D}|it) {ADV}(?P<verb>(?:received|won|got|obtained|earned|gained|secured|met with|"
    rf"found) {_WHEN}(?:the )?(?P<who>{C}) 's (?:[a-z-]+ ){{0,2}}?{_ASSENT})(?! (?:to|of) (?!it\b))",
    rf"(?P<what>{D}|it) {ADV}(?P<verb>found (?:its|a|the necessary|the required|the needed) (?:[a-z-]+ "
    rf")?majority)(?! for)",
    # "the text was given its assent by the Council"
    rf"(?P<what>{D}|it) {ADV}(?P<verb>(?:was|were|has been|had been|is) {_WHEN}(?:given|granted|accorded) (?:its|the|"
    rf"their|full|an?) (?:[a-z-]+ )?{_ASSENT}) {_WHEN}(?:by|in|at) (?:the )?(?P<who>{C})",
)
