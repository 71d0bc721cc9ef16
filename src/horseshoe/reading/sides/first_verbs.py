"""What a member did before it took its side, read over: "Cuba rose, put its case and voted against it".

One subject may have several verbs, and the last of them tell of the vote. What the first ones say (it spoke, it
grumbled, it would take no side) is left out of the line, so that the subject stands before the verb that counts. Where
they tell of the vote, of its texts or of somebody else, nothing is left out.
"""

from __future__ import annotations

from horseshoe.reading.line import Line, drop
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_STILL = (
    r"(?:alone|only|both|all|also|then|again|too|itself|themselves|however|finally|in turn|for its part|"
    r"for their part|once more|once again|\w+ly)"
)
# A verb of the past, or one of what was not done ("would hear none of it").
_VERB = (
    r"(?:(?:had|has|have) (?:\w+ly )?)?(?:[a-z]{2,}ed|stood|took|kept|spoke|rose|got|made|sent|thought|felt|put|let|"
    r"went|came|sat|saw|found|left|held|gave|lost|said|told|read|sought|bit|shook|drew|broke|swallowed|fought|"
    r"began|chose|turned|flew|sprang|leapt|threw|hung|dug|paid|bowed|did|had|wrung|bent|stuck|meant|"
    r"(?:would|could|might|did) (?:not |n't |neither |hardly |scarcely |barely |only |just |just as well |easily )?"
    r"(?!have been|be \w+ed by|vote|veto|abstain|support|back|oppose|reject|block)[a-z]+)"
)
# Not the verbs of a side, of a text's author, or of what was asked for and told by somebody.
_TELLING = (
    r"(?:voted|vetoed|abstained|opposed|rejected|backed|supported|approved|endorsed|adopted|blocked|tabled|drafted|"
    r"proposed|submitted|introduced|presented|sponsored|circulated|moved|condemned|accused|urged|warned|called|asked|"
    r"wanted|joined|sided|passed|failed|killed|refrained|dissented|withheld|declined|refused|invited|expected|walked|"
    r"elected|named|led|based|backed|favou?red)\b"
)
_WORD = (
    r"(?!and |but |who |which |that |while |as |when |where |if |had |whose |because |— )"
    r"(?:[a-z'][\w'-]*|<C\d+>|<L\d+>|<V\d+>(?= of (?:it|that|this|the)\b)|-)"
)
_PREDICATE = rf"(?!{_TELLING}){_VERB}(?: {_WORD}){{0,9}}?"
_SIDE = (
    r"(?:(?:then|also|again|so|finally|simply|just|merely|in the end|thereupon|duly|promptly|therefore|thus|\w+ly) )*"
    r"(?:voted(?! (?:to (?:adjourn|postpone|hear|go|invite)|on\b|in the assembly))|abstained|vetoed|refrained|"
    r"cast (?:its|their|his|her|a|the)\b|sat (?:it |the vote )?out|sat on (?:its|their|his|her) hands|"
    r"opposed (?:it|<D\d+>|the (?:text|draft|resolution|motion))|took no part|withheld (?:its|their|his|her) votes?|"
    r"did (?:not|n't) (?:vote|take part|participate)|said (?:no|yes|\" no)|(?:raised|put up) (?:its|their|his|her|a)\b|"
    r"used (?:its|their) veto|backed (?:it|<D\d+>)|supported (?:it|<D\d+>)|rejected (?:it|<D\d+>)|"
    r"put (?:its|their|his|her) (?:hand|foot))"
)
# "Could have blocked the text, but abstained"
_MIGHT = (
    r"(?:could|might|would) (?:\w+ ){0,2}?have (?:[a-z'-]+|<D\d+>)(?: (?:[a-z'-]+|<D\d+>)){0,5}?"
    r"(?=(?: ,)? (?:but|yet|and yet) )"
)
_FIRST = Pattern(
    rf"<V\d+> (?:{_STILL} )*(?P<first>(?:{_MIGHT}|{_PREDICATE})(?: , {_PREDICATE}){{0,3}}(?: ,)? (?:and|but|yet|so|"
    rf"then|and so|and then) )(?={_SIDE})"
)
# What tells of the vote, or of what might have been.
_TELLS = late(
    r"\b(?:vot|veto|abst|ballot|support|sponsor|co ?-? ?author|draft|resolution|text|against|in favou?r|for it|"
    r"sanction|if|unless|whether|said (?:it|they|he|that)|would have [a-z]+(?:ed|en|ne|id)\b|assembly|minutes|"
    r"hours|days|weeks|later|earlier)"
)
_MIGHT_HAVE = late(r"(?:could|might|would) (?:\w+ ){0,2}?have (?!it\b)")
_OF = late(
    r"\b(?:of|with|by|to|from|for|on|like|than|over|after|before|between|about|against|in|at|asked|urged|told|wanted|"
    r"expected|saw|let)(?: the| both)? $|\b(?:if|unless|whether|had|should) (?:the )?$"
)


def without_first_verbs(line: Line) -> Line:
    """The line without what its voters did before they voted."""
    spans: list[tuple[int, int]] = []
    for m in _FIRST.finditer(line.norm):
        said = m["first"]
        might = _MIGHT_HAVE.match(said) is not None and said.endswith((" but ", " yet "))
        if (might or not _TELLS.search(said)) and not _OF.search(line.norm, 0, m.start()):
            spans.append(m.span("first"))
    return drop(line, spans)
