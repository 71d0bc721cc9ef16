"""What no rule of saying covers: a clause with one voter phrase and words of one side only tells that side.

The rules over a line know how ballots are usually said; copy is freer than that ("fourteen nations, China too, were
all in favour of it", "in the end nine capitals gave their support"). Where a clause names one group of voters, holds
words of one side and of no other, and nothing that denies or expects, those voters stand on that side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.council.ballots import Ballot
from horseshoe.reading.line import Line
from horseshoe.reading.sides.cues import against_a_foe, against_doing_again
from horseshoe.reading.sides.exceptions import ALL_BUT
from horseshoe.reading.sides.senses import SAID_NO
from horseshoe.reading.sides.sides_words import ABSTAIN, NO, YES
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

_STRONG = {
    YES: Pattern(
        r"\b(?:in favou?r|\" ?yes|(?:said|say|says|voted|votes?|a|of) yes|ayes?|affirmative(?:ly)?|assent(?:ed|ing)?|"
        r"hands? (?:\w+ ){0,2}for|voted? for|votes? (?:went|were|was) for|yeses|yes votes?)\b"
    ),
    NO: Pattern(
        rf"\b(?:against (?:it|them|<D\d+>)|voted? against|votes? against|voted \"? ?no|{SAID_NO}|noes|nays?|"
        r"negative(?:ly)?|dissent(?:ed|ing|ers?)?|in opposition|no votes?)\b"
    ),
    ABSTAIN: Pattern(
        r"\b(?:abstain(?:ed|ing|s)|abstentions?|(?:stayed|remained|were|was) (?:neutral|undecided)|on the fence|"
        r"sidelines?|withheld (?:its|their) votes?|"
        r"sat (?:it|this one|the vote) out|on (?:its|their) hands)\b"
    ),
}
_WEAK = {
    YES: Pattern(
        r"\b(?:support(?:ed|ing|s)?|back(?:ed|ing|s)|approv(?:ed|ing|al)|endors(?:ed|ing)|favou?r(?:ed|ing))\b"
    ),
    NO: Pattern(r"\b(?:oppos(?:ed|ing|ition)|reject(?:ed|ing)|object(?:ed|ing|ions?))\b"),
}
_SIDED = AnyOf(*_STRONG.values(), *_WEAK.values())
_UNSURE = Pattern(
    r"\b(?:not|n't|never|without|refus\w+|declin\w+|fail\w*|would|could|may|might|will|shall|can|cannot|should|must|"
    r"expect\w*|likely|if|whether|unless|want\w*|urg\w+|call\w* (?:on|for)|ask\w*|demand\w*|threat\w*|power|powers|"
    r"need\w*|requir\w*|enough|minimum|conditional|contingent|hing(?:ed|es|ing)|depend\w*|before|until|next|once|to "
    r"(?:vote|abstain|veto|support|back|oppose|reject)|"
    r"always|usually|often|ever|than|neither|nor|no one|nobody|none|said that|argued|claim\w*|hop\w+|like|unlike|"
    r"sponsor\w*|draft(?:ed|ers?)|conditional|contingent|depend\w*|<O\d+>|<F\d+>|said it|told|war|troops|rebels|"
    r"terror\w*|sanctions on)\b"
)
_CUT = late(
    r" (?:[;:.—()|!?]|,|,? ?(?:and|but|while|whereas|with|as|when|after|although|though|yet|or|because|since|then)"
    r"(?= (?:the |all |also |only )*<V\d+>)) "
)
_ANOTHER = late(r" (?:and|but|while|with|so) (?:that )?(?:a|an|one|the|some|another|only|its|no|each|many|most) ")
_TEXT = late(r"<[DR]\d+>|\bit\b|\bthem\b|\bvot|\bballot")
_TAG = late(r"<V\d+>")
# What may stand before a State that is the subject of its clause.
_SUBJECT = late(
    r"[ .,;:—()]*(?:(?:and|but|while|whereas|with|as|when|then|so|only|even|also|the|both|later|again|<M\d+>) ?)*"
)


def by_gist(line: Line, told: set[int]) -> Iterator[tuple[Fact, bool]]:
    """Ballots of clauses whose voters (by their place in the line) no rule has taken; with whether they are weak."""
    if not line.tags("V") or not _SIDED.on(line.norm):
        return
    start = 0
    for end in [*(m.start() for m in _CUT.finditer(line.norm)), len(line.norm)]:
        yield from _clause(line, start, end, told)
        start = end


def _words(side: Ballot, weak: bool) -> Pattern:
    return (_WEAK if weak else _STRONG)[side]


def _clause(line: Line, start: int, end: int, told: set[int]) -> Iterator[tuple[Fact, bool]]:
    clause = line.norm[start:end]
    tags = list(_TAG.finditer(clause))
    if len(tags) != 1 or start + tags[0].start() in told or _UNSURE.search(clause):
        return
    voters: Voters = line.chunk(tags[0][0]).value
    counted = voters.count is not None and 1 < voters.count <= 15 and not voters.group
    if not (counted or voters.others) or voters.nobody or voters.neither or voters.along:
        return
    if voters.bare and not _SUBJECT.fullmatch(clause[: tags[0].start()]):
        return  # "a force for Haiti": what it is about
    if counted and ALL_BUT.search(line.norm, 0, start + tags[0].start()):
        return
    if clause.startswith(" 's ", tags[0].end()):
        return  # "Germany's cardinal"
    strong = [side for side, pattern in _STRONG.items() if pattern.search(clause)]
    weak = [side for side, pattern in _WEAK.items() if pattern.search(clause)]
    if len(strong) == 1 and (not weak or weak == strong):
        side, is_weak = strong[0], False
    elif not strong and len(weak) == 1 and not voters.bare and _TEXT.search(clause):
        side, is_weak = weak[0], True
    else:
        return
    if side is NO and any(
        against_doing_again(clause, m.end()) or against_a_foe(clause, m.end())
        for m in re.finditer(r"\bvot\w+ against\b", clause)
    ):
        return
    if any(_ANOTHER.search(clause, tags[0].end(), m.start()) for m in _words(side, is_weak).finditer(clause)):
        return  # "twelve members used a vote and a single country stayed abstaining"
    at = start + tags[0].start()
    yield Fact(Slot.BALLOT, (side, voters), *line.place(start, end), at), is_weak


