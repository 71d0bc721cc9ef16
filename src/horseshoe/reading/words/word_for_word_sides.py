"""How voters stood, in words of other languages: in verbs that have their voters before them.

French and German have voices and refuge in abstention, Chinese tickets and rights abandoned, Turkish votes used and
members that stayed shy, Persian votes given, Japanese turns to a side, Vietnamese white votes, Russian those who acted.
"""

from __future__ import annotations

from collections.abc import Iterator

Table = tuple[tuple[str, dict[str, str]], ...]

_HAVE = r"(?:(?:has|have|had|is|are|was|were)(?: (?:also|both|all|each|all three|likewise))? )?"
_DET = r"(?:(?:a|an|the|its|their|his|her|one|own|single|sole|only|also) ){0,3}"
_Q = r"[\"“”'‘’]?"
_PAPERS = r"(?:votes?|tickets?|ballots?|voices?|ballot papers?)"
_SELF = r"(?:itself|themselves|himself|herself|himselves)"
# Where such words end; what follows may be the text they are about.
_END = (
    r"(?=[.,;:)!?—]| [-–—(]| *\Z|  | (?:and|while|whereas|but|as|when|with|in the vot|at the vot|during|on|because|"
    r"after|so|too|also|again|this time))"
)
_TEXT = (
    r"(?:it\b|(?:the|this|that) (?:\w+ )?(?:text|draft|project|resolution|document|decision|proposal|plan|motion)"
    r"\b)"
)
_GIVE = {
    "past": r"(?:cast|casted|casts|threw|thrown|throws|gave|given|gives|used|uses|put in|puts in|emitted|dropped|"
    r"deposited|delivered|issued|showed|exercised)",
    "ing": r"(?:casting|throwing|giving|using|putting in|emitting|exercising)",
    "inf": r"(?:cast|throw|give|use|put in|emit|exercise)",
}
_VOTE = {"past": r"(?:voted|votes)", "ing": "voting", "inf": "vote"}
_TURN = {
    "past": r"(?:turned|turns|turned around|went around)",
    "ing": r"(?:turning|turning around|going around)",
    "inf": r"(?:turn|turn around|go around)",
}
_BE = {
    "past": r"(?:is|are|was|were|had been|have been|has been)",
    "ing": r"being",
    "inf": r"be",
}
_STAY = {
    "past": rf"(?:remained|remains|stayed|stays|kept|stood)(?: {_SELF})?",
    "ing": r"(?:remaining|staying|keeping|standing)",
    "inf": r"(?:remain|stay|keep|stand)",
}
_SPEAK = {
    "past": rf"(?:acted|came forward|stepped forward|(?:spoke|spoken|pronounced|manifested|expressed|"
    rf"positioned|declared|placed|stated|showed) {_SELF}(?: out)?)",
    "ing": rf"(?:acting|coming forward|(?:speaking|pronouncing|manifesting|expressing|positioning|"
    rf"declaring) {_SELF}(?: out)?)",
    "inf": rf"(?:act|(?:speak|pronounce|manifest|express|position|declare) {_SELF}(?: out)?)",
}
_SAID = {
    "yes": {"past": "voted in favour", "ing": "voting in favour", "inf": "vote in favour"},
    "no": {"past": "voted against", "ing": "voting against", "inf": "vote against"},
    "abstain": {"past": "abstained", "ing": "abstaining", "inf": "abstain"},
}

YES = (
    r"(?:approv(?:e|al|ing)|agree(?:ment|ing)?|assent(?:ing)?|acceptance|accept(?:ing)?|consent(?:ing)?|affirmative|"
    r"positive|favou?rable|support(?:ing)?|yes)"
)
NO = (
    r"(?:oppos(?:e|ing|ition|ite)|reject(?:ion|ing)?|refusal|counter|contrary|contra|negative|disagree(?:ment|ing)?|"
    r"disapprov(?:al|ing)|objection|objecting|dissent(?:ing)?)"
)
ABSTAIN = (
    r"(?:abstain(?:ing|ed|er)?|abstention(?:ist)?|abstinence|abstinent|white|blank|waiver|hesitant|shy|timid|coy|"
    r"undecided|refraining|restrained|reluctant|abandonment|withheld)"
)
_QUOTED_NO = r"(?:[\"“‘']no[\"”’'])"
_RIGHT = (
    r"(?:(?:(?:the|its|their|his|her|own) )*(?:rights? (?:to|of) (?:the )?vot(?:e|ing)|voting(?: rights?| powers?)?|"
    r"votes?|ballots?|tickets?)|(?:the )?right)"
)
_GIVING_UP = {
    "past": r"(?:abandoned|abandon|abandons|waived|renounced|discarded|relinquished|forwent|gave up|given up|gives up|"
    r"forsook|desisted from)",
    "ing": r"(?:abandoning|waiving|renouncing|discarding|relinquishing|forgoing|giving up)",
    "inf": r"(?:abandon|waive|renounce|discard|relinquish|forgo|give up)",
}
_HOLDING = {
    "past": r"(?:contained|restrained|withheld|abstained|refrained|held back|retained|held)",
    "ing": r"(?:containing|restraining|withholding|abstaining|refraining|holding back)",
    "inf": r"(?:contain|restrain|withhold|abstain|refrain|hold back)",
}
_CONTAINING = {"past": "contained", "ing": "containing", "inf": "contain"}
_CHOOSING = {
    "past": r"(?:chosen|chose|preferred|opted (?:for|by|to)|inclined (?:\w+ )?(?:for|to|towards)|leaned (?:for|to|"
    r"towards)|"
    rf"made the choice of|taken refuge in|took refuge in|taken shelter (?:in|behind)|refuged {_SELF} in|retrenched "
    rf"{_SELF} (?:in|behind)|sheltered {_SELF} (?:in|behind)|entrenched {_SELF} (?:in|behind)|practi[sc]ed|"
    r"exercised|resorted to|limited {_SELF} to|gone for|went for)".replace(
        "{_SELF}", _SELF
    ),
    "ing": r"(?:choosing|preferring|opting (?:for|by)|taking refuge in|practi[sc]ing|exercising|leaning for)",
    "inf": r"(?:choose|prefer|opt (?:for|by)|take refuge in|practi[sc]e|exercise)",
}
# "Abstained from voting" is English as it stands.
_WITHHOLDING = {
    "past": r"(?:restrained|withheld|held back|(?:abstained|refrained)(?! from (?:the )?vot(?:e|ing)\b))",
    "ing": r"(?:restraining|withholding|holding back|(?:abstaining|refraining)(?! from (?:the )?vot(?:e|ing)\b))",
    "inf": r"(?:restrain|withhold|hold back|(?:abstain|refrain)(?! from (?:the )?vot(?:e|ing)\b))",
}
_AWAY = r"(?:from|of|to|at|in) (?:the )?(?:voice|vot(?:e|ing|ation)|ballot)s?"

# Of each side: the verb in its three forms, what follows it.
_WAYS: tuple[tuple[str, dict[str, str], str], ...] = (
    ("yes", _GIVE, rf"{_DET}{_Q}{YES}{_Q} {_PAPERS}{_END}"),
    ("no", _GIVE, rf"{_DET}(?:{_Q}{NO}{_Q}|{_QUOTED_NO}) {_PAPERS}{_END}"),
    ("abstain", _GIVE, rf"{_DET}{_Q}{ABSTAIN}{_Q} {_PAPERS}{_END}"),
    ("yes", _GIVE, rf"{_DET}{_PAPERS} (?:of|in(?: the)?(?: direction of)?) {YES}{_END}"),
    ("no", _GIVE, rf"{_DET}{_PAPERS} (?:of|in(?: the)?(?: direction of)?) (?:{NO}|against){_END}"),
    ("abstain", _GIVE, rf"{_DET}{_PAPERS} (?:of|in(?: the)?(?: direction of)?) {ABSTAIN}{_END}"),
    ("yes", _VOTE, rf"(?:with {_Q}yes{_Q}|therefor|in the direction of {YES}|(?!yes){YES}(?!ly)){_END}"),
    ("yes", _VOTE, rf"(?:in (?:its|the) side|to favou?r){_END}"),
    (
        "no", _VOTE,
        rf"(?:with {_Q}no{_Q}|there ?against|in the direction of {NO}|in (?:counter|contra|contrary|against|opposition|"
        rf"disagreement|rejection|protest)|counter|contrarily|contrary(?! to)|{NO}(?<!contrary)){_END}",
    ),
    ("abstain", _VOTE, rf"(?:white|blank|in white|in blank|in the direction of {ABSTAIN}|abstention|shy){_END}"),
    ("yes", _TURN, rf"to (?:the )?(?:approval|agreement side|approval side){_END}"),
    ("no", _TURN, rf"to (?:the opposition side|opposition|rejection){_END}"),
    ("abstain", _TURN, rf"to (?:the )?(?:abstention|abstaining|abstainer)(?: side)?{_END}"),
    ("yes", _BE, r"there ?for(?=[.,;]| and)"),
    ("no", _BE, rf"there ?against{_END}"),
    ("yes", _SPEAK, rf"(?:for|pro|to favou?r|favou?rabl[ey]|in favou?r){_END}"),
    ("no", _SPEAK, rf"(?:against|counter|contrary|in (?:counter|contra|opposition)|"
     rf"opposed){_END}"),
    ("abstain", _GIVING_UP, rf"{_RIGHT}{_END}"),
    ("abstain", _HOLDING, rf"{_SELF}(?: (?:back|away))? {_AWAY}{_END}"),
    ("abstain", _CONTAINING, rf"{_SELF}(?=[.,;:)]| and| while| *\Z)"),
    ("abstain", _WITHHOLDING, rf"(?:from|of) (?:the |giving |casting |their |its |any ){{0,3}}(?:voices?|"
     rf"votes?|voting){_END}"),
    ("abstain", _CHOOSING, rf"(?:the |an |voice |a ){{0,2}}(?:abstention|abstaining|abstinence)s?{_END}"),
    ("abstain", _STAY, rf"(?:shy|timid|coy|abstain(?:ing|er|ers|ed)|abstentionist){_END}"),
    (
        "abstain", _STAY,
        r"(?:shy|timid|hesitant|undecided|reluctant|restrained)(?: (?:in|at|on|during) (?:the )?(?:vot(?:e|ing)|"
        r"ballot)){1}",
    ),
)
_TO = rf" (?:to|of|for|on|about|towards?)(?= {_TEXT})"


def _rows() -> Iterator[tuple[str, dict[str, str]]]:
    for side, verb, rest in _WAYS:
        said = _SAID[side]
        for form in ("past", "ing", "inf"):
            lead = _HAVE if form == "past" else (r"(?<=to )" if form == "inf" else "")
            source = rf"\b(?P<x>{lead}{verb[form]} {rest})"
            yield source, {"x": said[form]}
            of = " of" if side == "yes" else (" on" if side == "abstain" else "")
            yield rf"\b(?P<x>{lead}{verb[form]} {rest.removesuffix(_END)}{_TO})", {"x": said[form] + of}


_NOT = r"(?:did|does|do|has|have|had|was|were) (?:not|n't)(?: (?:also|either))?"
_BALLOT = (
    r"(?:the |this |that )?(?:(?:process|operation|procedure|act) of )?(?:the )?(?:vot(?:e|ing|ation)|ballot(?:ing)?|"
    r"scrutiny|ticketing|polling|vote[ -](?:taking|collection|collecting)|adoption vote|suffrage)(?: (?:operation|"
    r"process|procedure))?"
)
_NO_PART = (
    (
        rf"\b(?P<x>{_NOT} (?:(?:take|taken|accept|have|took)(?: any| a)? (?:part(?:icipation)?)|participat(?:e|ed|ing)|"
        rf"joined|join|entered|enter|attend|attended|attending) (?:(?:in|to|at|of|on|for) )?{_BALLOT}){_END}",
        {"x": "did not take part in the vote"},
    ),
    (
        rf"\b(?P<x>(?:refused|declined|renounced|desisted) (?:to|from) (?:take part|taking part|participat(?:e|ing|"
        rf"ion)) (?:in|to|at|of) {_BALLOT}){_END}",
        {"x": "did not take part in the vote"},
    ),
    (
        rf"\b(?P<x>{_HAVE}(?:took not part (?:in|at|to)|took (?:in|at) (?:the )?voting no part|deserted|(?:stayed|"
        rf"remained|kept) (?:itself |themselves )?(?:far|away) (?:from|of)) {_BALLOT}|took (?:in|at|on) the vot(?:e|"
        rf"ing) no part){_END}",
        {"x": "did not take part in the vote"},
    ),
    (
        rf"\b(?P<x>(?:did|has|have) not (?:use|used|give|given) (?:a |its |their |any )?votes?){_END}",
        {"x": "did not take part in the vote"},
    ),
)
_OTHERS = (
    # "brought its voice to the text", "gave vote to the resolution"
    (
        rf"\b(?P<x>{_HAVE}(?:brought|gave|given|lent|offered) (?:(?:its|their|the|a) )?(?:voices?|votes?) to)(?= "
        rf"{_TEXT})",
        {"x": "voted in favour of"},
    ),
    (r"\b(?P<x>(?:waived|abandon(?:ed)? (?:the )?rights?))(?=[.;]|,? and\b|, while)",
     {"x": "abstained"}),
    (
        rf"\b(?P<x>{_HAVE}(?:(?:laid|lay|put) down (?:its|their|his) (?:votes?|voices?)|avoided (?:the )?vot(?:e|ing))"
        rf"){_END}",
        {"x": "abstained"},
    ),
    (r"\b(?P<x>(?:became|become) (?:an? )?abstentions?)(?=[.,;])", {"x": "abstained"}),
    (rf"\b(?P<x>(?:have|has|had) {_SELF} abstained)\b", {"x": "abstained"}),
    (r"\b(?P<x>(?:is|are|were|was) abstained)(?=[.,;)]| (?:and|while)\b)", {"x": "abstained"}),
    (rf"\b(?P<x>abstained {_SELF})\b", {"x": "abstained"}),
    (rf"\b(?P<x>abstaining {_SELF})\b", {"x": "abstaining"}),
    (rf"\b(?P<x>abstain {_SELF})\b", {"x": "abstain"}),
    (rf"\b(?P<x>{_HAVE}(?:opposed (?:an? )?(?:no|refusal)|opposed {_SELF} to))\b(?= {_TEXT}|[.,;])",
     {"x": "voted against"}),
)
SIDES: Table = (*_rows(), *_NO_PART, *_OTHERS)
