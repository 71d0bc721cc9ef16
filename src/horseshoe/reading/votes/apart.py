"""Sentences that tell of a vote of its own beside the one told before: on a paragraph, on the next text."""

from __future__ import annotations

from horseshoe.reading.line import Line
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

# "Paragraph 9 had been put to a separate vote and was retained"
_OF_A_PART = Pattern(
    r"^(?:(?:the|its|an?|one|\w+ly|first|before (?:that|this)|earlier|and|but|,) )*(?:[\w-]+ ){0,2}?"
    r"(?:operative |preambular )?(?:paragraph|sub - ?paragraph|clause|phrase|sentence|passage|words?|preamble|"
    r"article)s? [^.;]*?"
    r"\b(?:separate(?:ly)? vote|voted (?:on|upon) (?:separately|apart|first|by itself|on its own)|vote of its own|"
    r"separate (?:ballot|show of hands)|put separately|was (?:retained|kept|deleted|struck out|maintained) "
    r"(?:by|with))\b"
)
# "On to the whole thing": what is told next is of another vote.
_NEXT_VOTE = late(
    r"^(?:\W|and |so |now |then |right |ok |next |up next |moving |we move |they move |it is |over )*"
    r"(?:on|to|for)(?:to)? "
    r"(?:to |the |a |main |whole |real |big |second |third |next |other )*(?:whole|event|one|thing|course|vote|"
    r"text|draft|resolution|business|<D\d+>)\b"
)
# "Then it was the turn of Moscow's draft", "next came the Russian text", "The Russian text had its turn next".
_ITS_TURN = Pattern(
    r"^(?:(?:then|next|now|after (?:that|which)|thereafter|afterwards|minutes later|and|so|but|,|on <M\d+>|<M\d+>) )*"
    r"(?:it was (?:then |now |next )?(?:the turn of|time for)|(?:then|next|second|last|up next|there) (?:came|comes|"
    r"up was|was|up came|followed)|(?:came|followed) (?:then |next )?|to the vote (?:next |then )?came) (?:the (?:turn|"
    r"moment) of )?(?P<d><D\d+>)|^(?P<e><D\d+>) (?:(?:was|came|went|had its turn|took its turn|was taken) "
    r"(?:up )?(?:next|second|last|after (?:that|it)|afterwards)|followed)(?= ?(?:[.,;:]|and|with|but|$))|"
    r"^(?:then|next)(?: ,)? <D\d+> 's turn came"
)
_SHORT = 14  # words
# "It also adopted a resolution on missing persons": another, brought up anew.
_ALSO = Pattern(
    r"(?:^|[.;,] |and )(?:<C\d+>|it|members|they|ambassadors) (?:has |had |have |then |later |<M\d+> |on <M\d+> )*"
    r"(?:also|further|separately|moreover|likewise|additionally) (?:\w+ly |<M\d+> )*(?:adopted|approved|passed|"
    r"rejected|endorsed|voted down|turned down|vetoed) (?P<d><D\d+>)"
)


def is_apart(line: Line, before: Line | None) -> bool:
    """Whether what a sentence tells is of another vote than the one told before it."""
    if _OF_A_PART.search(line.norm):
        return True
    if before is None:
        return False
    if _ITS_TURN.search(line.norm):
        return True
    also = _ALSO.search(line.norm)
    if also is not None and line.chunk(also["d"]).value.indefinite:
        return True
    announced = _NEXT_VOTE.match(before.norm) and before.norm.count(" ") < _SHORT
    return bool(announced) and not before.tags("V")
