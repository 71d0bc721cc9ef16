"""Voters counted on top of somebody: "besides Russia three voted for it", "seven in addition to its author"."""

from __future__ import annotations

from msgspec.structs import replace

from horseshoe.council.ballots import Ballot
from horseshoe.reading.line import Line
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.words.late import late

_BESIDES = r"(?:besides|in addition to|apart from|aside from|along with|together with|other than|on top of)"
_AUTHOR = r"(?:its|their|the) (?:own |co - ?)?(?:authors?|sponsors?|drafters?|movers?|proposers?|co ?- ?sponsors?)"
_BEFORE = late(
    rf"\b{_BESIDES} (?:(?P<x><V\d+>)|{_AUTHOR})(?: itself| themselves)?(?: ,)?(?: only| just| also| another)? $"
)
_ONE = late(r"(?:author|sponsor|drafter|mover|proposer)(?!s)")
_BEHIND = late(rf" (?:(?:members|others|votes|countries|delegations) )?{_BESIDES} {_AUTHOR}\b")
# "Russia got only three other votes for its text": whose text it is has voted for it too.
_GOT = late(
    r"(?P<x><V\d+>) (?:had |has |then |in the end |again )*(?:got|gets|won|wins|found|received|drew|mustered|gained|"
    r"secured|obtained|attracted|collected|rallied|persuaded)(?: only| just| but| as few as| no more than)* $"
)
_FOR_ITS = late(r" (?:votes? |members? |countries )?(?:for|behind|to (?:vote for|support|back)) (?:its|their|his) ?")


# "Those two abstained, together with India"
_TOO = late(
    r"(?: from (?:(?:the )?vot\w+|choosing))? , (?:together with|along with|joined by|as well as) (?P<x><V\d+>)"
    r"(?= (?:[.;,)—]|and\b|while\b|but\b)|$)"
)


def on_top(line: Line, span: tuple[int, int], told: int, side: Ballot, voters: Voters) -> Voters:
    """A count at `span`, whose side is told up to `told`, with those it is said to come on top of.

    As it is where nothing of the kind is said.
    """
    at, end = span
    if voters.count is None or voters.members or voters.nobody or voters.group:
        return voters
    if (m := _TOO.match(line.norm, told)) is not None and line.chunk(m["x"]).value.bare:
        members = line.chunk(m["x"]).value.members
        return Voters(members, voters.count + len(members), partial=True, summed=True)
    if side is not Ballot.YES:
        return voters
    before = _BEFORE.search(line.norm, 0, at)
    got = _GOT.search(line.norm, 0, at) if voters.others and _its(line, end) else None
    if (m := before or got) is not None and m["x"]:
        who: Voters = line.chunk(m["x"]).value
        return Voters(count=voters.count + len(who.members), joined=True) if who.bare else voters
    author = before or _BEHIND.match(line.norm, end)
    if author is None:
        return voters
    if _ONE.search(author[0]):
        return Voters(count=voters.count + 1, joined=True)
    return replace(voters, others=True, besides=True)


def _its(line: Line, end: int) -> bool:
    """Whether what follows is "for its text"."""
    if _FOR_ITS.match(line.norm, end):
        return True
    texts = [c for at, c in line.tags("D", end, end + _NEAR)]
    return bool(texts) and line.text[texts[0].start : texts[0].end].lower().startswith(("its ", "their "))


_NEAR = 24
