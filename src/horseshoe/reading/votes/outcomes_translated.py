"""What became of a text, in the words of copy translated from other languages."""

from __future__ import annotations

from horseshoe.reading.sides.sides_words import ADV
from horseshoe.reading.votes.outcomes_words import C, D

_SO_MANY = r"(?:<[VT]\d+>|unanimous|all\b|a majority|the votes)"
_BY = r"(?:(?:by|with) (?:a majority of )?<[VT]\d+>(?: votes| voices)?|unanimously|by consensus|with all in favou?r)"
# What may stand between the verb and its text: "decided on Monday by 13 votes the resolution".
_ASIDE = rf"(?:(?:the|an?|its|new|today|yesterday|finally|also|<M\d+>|on <M\d+>|{_BY}|,) ){{0,6}}"

# Spanish has it voted, Chinese decided, Turkish accepted, French given the green light.
ADOPTED_TOO = (
    rf"(?P<who>{C}|members) {ADV}(?P<verb>(?:accept(?:ed|s)|decided|took|validat(?:ed|es)|sanction(?:ed|s)|voted|"
    rf"confirm(?:ed|s)|promulgated)) {_ASIDE}(?:<R\d+>|<D\d+> (?:no \.|n °|number|with (?:the )?number|<[NR]))",
    rf"(?P<who>{C}) {ADV}(?P<verb>accept(?:ed|s)) (?:<M\d+> )?(?:{_BY} (?:<M\d+> )?(?:the |an? )?{D}|"
    rf"(?:the |an? )?{D} (?:<M\d+> )?{_BY})",
    rf"(?P<who>{C}) {ADV}(?P<verb>(?:gave|given|gives|giving|granted|lit)(?: (?:its|the|their|a))?(?: full| final)? "
    rf"(?:green light|go - ahead|consent|blessing|approval|assent))(?= .*{_SO_MANY}| (?:to|for|<M))",
    # "The decision to prolong the mission was accepted with 12 votes"
    r"\bdecision (?:(?!was |were |by )(?:[\w'’-]+|<[A-Z]\d+>|-|,) ){0,16}?(?P<verb>(?:was|were|has been|is) "
    r"(?:\w+ly |<M\d+> )*(?:accepted|adopted|approved|passed|taken|made|ratified))(?= (?:(?:[\w-]+|<M\d+>) ){0,3}?"
    rf"(?:(?:at|in|by) (?:the )?{C}(?: .*)? )?(?:by|with|on|unanim\w+) {_SO_MANY})",
    # "Resolution 1701 was voted with unanimity by the 15 members"
    r"<[DR]\d+> (?:(?!and |but )(?:[\w'’-]+|<[A-Z]\d+>|,) ){0,14}?(?:was|were|has been|is) (?P<verb>voted)"
    r"(?: (?:(?:with|by|in) (?:the |full )?unanimity|unanimously|on <M\d+>|<M\d+>)){0,3} by (?:the |all (?:the "
    r")?)?<[CV]\d+>",
    # "The Council by 14 approving votes and no rejecting votes passed the resolution"
    rf"{C} (?:by|with) <[VT]\d+> (?:(?:votes?|and|no|<V\d+>|against|for|in favou?r|abstentions?|[a-z]+ing|[a-z]+ive) "
    rf"){{0,8}}(?P<verb>passed|adopted|approved|accepted) (?:the |a )?{D}",
)
REJECTED_TOO = (
    rf"(?P<verb>(?:neither|none)(?: one)? of (?:{D}|them|the (?:texts|drafts|projects))"
    r"(?: (?:on|about|for) (?:<[A-Z]\d+>|[\w-]+))? (?:(?:was|were|has been|have been|could be) (?:carried|adopted|"
    r"approved|passed|accepted)|passed|prosper(?:ed|s)|succeeded|went through|(?:got|gathered|collected|obtained) "
    r"(?:the|enough)))",
    rf"(?P<what>{D}|it) (?:(?!and |but )(?:[\w'-]+|<[A-CE-Z]\d+>) ){{0,8}}?(?P<verb>(?:did|could) "
    r"(?:not|n't) (?:prosper|succeed|thrive|see the light))(?= (?:[.,;:]|because|due|after|as|owing|<M|in the <C|"
    r"of day)|$)",
    rf"(?P<who>{C}) {ADV}(?P<verb>refus(?:ed|es)|declin(?:ed|es)) (?:<M\d+> )?(?:the |a )?(?:[a-z]+ by )?{D}",
)
