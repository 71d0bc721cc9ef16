"""Deeds told in a roundabout way, as the plain verb: "did not hesitate to veto" is "vetoed".

What a member did is often a verb that says nothing of it with the one that does behind ("saw fit to veto", "went no
further than abstaining"). One plain word takes the place of both, so that every rule that knows the plain word reads
on; it stands in the text where the whole phrase stood. Only what was done is reworded: "would not hesitate to veto"
and "has decided to veto" stay as they are.
"""

from __future__ import annotations

import re

from horseshoe.reading.line import Line, reword
from horseshoe.reading.sides.first_verbs import without_first_verbs
from horseshoe.reading.sides.got_votes import in_plain_counts
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

# The verb that tells the deed, as it stands behind "to", and behind "in" or "of", with its past.
_PAST = {
    "veto": "vetoed", "abstain": "abstained", "vote": "voted", "cast": "cast", "use": "used", "exercise": "exercised",
    "wield": "wielded", "oppose": "opposed", "reject": "rejected", "block": "blocked", "back": "backed",
    "support": "supported", "invoke": "invoked", "employ": "employed", "adopt": "adopted", "pass": "passed",
    "approve": "approved", "endorse": "endorsed", "kill": "killed", "stop": "stopped", "resort": "resorted",
    "withhold": "withheld", "raise": "raised", "say": "said", "put": "put", "apply": "applied",
}  # fmt: skip
_GERUNDS = {
    (verb[:-1] if verb.endswith("e") else verb + verb[-1] if verb in ("put", "stop") else verb) + "ing": past
    for verb, past in _PAST.items()
}
_PLAIN = {past: past for past in _PAST.values()} | _PAST | _GERUNDS
_TO = rf"to (?:{'|'.join(_PAST)})(?![\w'-])"
_OF = rf"(?:{'|'.join(_GERUNDS)})(?![\w'-])"
_AND = rf"and (?:{'|'.join(sorted(set(_PAST.values())))})(?![\w'-])"
_NOT = r"(?:did|had|have|has) ?(?:not|n't)(?: for (?:a|one) (?:moment|second|minute))?(?: even| once)?"
_SELF = r"(?:itself|themselves|himself|herself)"
# Who "was bound", "ready" or "free" to veto has not yet done so.
_DRIVEN = r"(?:obliged|forced|compelled|constrained|driven|moved|impelled)"
_HEADS = (
    rf"(?:{_NOT} (?:hesitated?|shr[aiu]nk(?: back)?|flinch(?:ed)?|fear(?:ed)?|blush(?:ed)?|fail(?:ed)?|scrupled?|"
    rf"think twice before|thought twice before)|had (?:no|few) (?:hesitation|qualms|scruples|compunctions?|"
    rf"misgivings)(?: (?:in|about|over))?)(?: (?:to|from|at|in|about))? ?(?:{_TO[3:]}|{_OF})",
    rf"did(?: indeed| in fact| actually| really| duly| finally| both| also)* {_TO[3:]}",
    rf"(?:was|were) (?:quick|swift|prompt|bold enough|brave enough|rash enough|stubborn enough|moved) {_TO}",
    rf"(?:felt (?:bound|called upon)|(?:felt|found {_SELF}|saw {_SELF}|believed {_SELF}|thought {_SELF}|"
    rf"considered {_SELF}|was|were|had been) (?:\w+ly )?{_DRIVEN}) {_TO}",
    rf"(?:saw|thought|deemed it|found it|judged it|considered it|felt it) (?:fit|right|proper|necessary|best|wise|"
    rf"prudent|(?:its|their|his) duty) {_TO}",
    rf"(?:went|gone|goes) (?:so|as|even so) far as (?:{_TO}|{_OF})",
    rf"(?:went ahead|acted|stepped forward|stepped in|turned round|turned around|came along) {_AND}",
    rf"(?:(?:went ahead|went on|proceeded|took it upon {_SELF}|made bold|did not stop until it had|"
    rf"brought {_SELF}|steeled {_SELF}|banded together|joined hands|joined forces|teamed up|combined|got together|"
    rf"came together) {_TO}|(?:ended|wound|finished) up (?:by )?{_OF}|lost no time (?:in )?{_OF}|"
    rf"(?:made no bones about|insisted on|persisted in|succeeded in|joined in|contented {_SELF} with|"
    rf"confined {_SELF} to|limited {_SELF} to|restricted {_SELF} to) {_OF}|"
    rf"took the (?:[\w-]+ ){{0,2}}(?:step|course|decision|line|liberty|path|route) of {_OF})",
)
# "Went no further than an abstention": what is done is the noun.
_AN_ABSTENTION = (
    r"(?:an? |<[VN]\d+> |its |their |his |her |the )?(?:[a-z]+ )??abstentions?(?! (?:of|from|by|was|were)\b)"
)
_ABSTAINED = (
    rf"(?:(?:{_NOT} (?:go|gone|venture|ventured|get|got)|(?:went|ventured|got)(?: no)?) (?:any )?(?:further|farther|"
    rf"beyond)(?: than)? (?:{_AN_ABSTENTION}|to abstain|abstaining)|"
    rf"(?:did|could (?:only )?bring {_SELF} to do) (?:no more|nothing more|little more) than abstain|"
    rf"(?:contented|satisfied|confined|limited|restricted|resigned|consoled) {_SELF} (?:with|to) (?:merely |just "
    rf"|only )?(?:{_AN_ABSTENTION}|abstaining)|(?:made do|stayed|got by) with {_AN_ABSTENTION}|"
    rf"(?:settled|plumped|opted) for (?:{_AN_ABSTENTION}|abstaining)|"
    rf"(?:left it|stopped) (?:at|short at|with) {_AN_ABSTENTION}|"
    rf"(?:returned|recorded|entered|registered|offered|filed|marked|noted down) {_AN_ABSTENTION}|"
    rf"was (?:the|an|one of the|among the) (?:only |sole |lone |single )?abstainers?(?= (?:[.,;)]|and|on|in|while|$)))"
)
# "Forced their cease-fire to a vote", "insisted on bringing its text to the vote": put it there.
_PUT = (
    r"(?:forced|pushed|pressed|rushed|hurried|dragged|drove|steered|hauled|hustled|bulldozed|brought|"
    r"(?:insisted on|persisted in|succeeded in|went ahead with|persevered in) (?:bringing|putting|taking|pressing|"
    r"forcing|pushing))(?= (?:its|their|his|her|the|<D\d+>) ?(?:(?!and |but |which |that |of )(?:[\w-]+|-|"
    r"<[DV]\d+>) ){0,5}?(?:to|into) (?:a|the) vote\b)"
)
_PHRASES = tuple(Pattern(rf"\b(?:{phrase})") for phrase in (_ABSTAINED, _PUT, *_HEADS))
_ANY = AnyOf(*_PHRASES)
_PUT_THERE = late(_PUT)
_AHEAD = late(
    r"\b(?:would|will|could|might|may|shall|should|can|if|whether|unless|had it|not|n't|never|who(?:ever)?|any|no|to) "
    r"(?:have |be |also |again |ever )*$"
)


def in_plain_words(line: Line) -> Line:
    """The line with its roundabout deeds in plain words, each verb that tells of a vote behind who voted."""
    return in_plain_counts(without_first_verbs(_in_plain_deeds(line)))


def _in_plain_deeds(line: Line) -> Line:
    if not _ANY.on(line.norm):
        return line
    found: list[tuple[int, int, str]] = []
    for pattern in _PHRASES:
        told = (m for m in pattern.finditer(line.norm) if not _AHEAD.search(line.norm, 0, m.start()))
        found += [(m.start(), m.end(), _plain(m)) for m in told]
    return reword(line, _apart(found))


def _plain(m: re.Match[str]) -> str:
    """The past of the verb a match ends in; what ends in none is an abstention."""
    return _PLAIN.get(m[0].rpartition(" ")[2], "put" if _PUT_THERE.match(m.string, m.start()) else "abstained")


def _apart(found: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Those that do not overlap, the first of them where they do."""
    kept: list[tuple[int, int, str]] = []
    for one in sorted(found):
        if not kept or one[0] >= kept[-1][1]:
            kept.append(one)
    return kept
