"""All who were counted, named in parts: "seven, of which the three Africans - A, B and C -, but also D, E, F and G".

The lists that follow a count are its names where they are, together, as many as it says; so are those right before it
("A, B and C: all three abstained"). Where they are fewer or more, nothing is told.
"""

from __future__ import annotations

from msgspec.structs import replace

from horseshoe.reading.line import Line
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.words.late import late

_AND = (
    r"(?:and|but|also|both|all|too|too ,|as well as|as well|plus|along with|together with|including|namely|such as|"
    r"notably|with|by|from|to wit|firstly|secondly|then|finally)"
)
_WHO = (
    r"(?:(?:of|among|amongst) (?:which|whom|them|these|those)|(?:those|that|these|the votes?|votes|ones?) (?:of|from)|"
    r"they (?:were|are)|were|are|the|its|their|of|african|asian|arab|european|latin|american|western|permanent|elected|"
    r"non - permanent|non-permanent|ordinary|members?|ones?|countries|states|trio|duo|pair|group|africans|europeans|"
    r"asians|arabs|<N\d+>|<G\d+>)"
)
_LINK = late(
    rf" ?(?:(?:it|<D\d+>|<M\d+>) )?(?:[,:—()-] ?|(?:{_AND}|{_WHO}) )*(?P<v><V\d+>)(?: , the (?:[\w-]+ ){{1,3}}?"
    r"(?:members?|ones?|states|countries)(?= [,.;)—]))?"
)
_PARTED = late(r"[,:—(-]|\b(?:but|as well as|plus|including|namely|along with|together with|and)\b")
_BEFORE = late(
    r"(?<!from )(?<!by )(?<!of )(?<!with )(?P<v><V\d+>) ?(?:[:;—] (?:(?:these|the|all|so) )*|, "
    r"(?:these|all)(?: the)? )$"
)
_SUMS = late(r"(?i)(?:all|these)\b")
# The list must end there: "two against, with Malta and Japan abstaining" names none of the two.
_ENDS = late(r" ?(?:[.;:)—]|, (?!(?:both |all |also )?(?:abst|vot|not |were|was|had|did|oppos|again|refrain))|$)")
_MOST = 6


def in_parts(line: Line, end: int, voters: Voters) -> Voters:
    """The count with its names behind `end`, or before it; as it is where they are not as many."""
    if voters.count is None or not 1 < voters.count < _SEATS or voters.nobody or voters.others:
        return voters
    own = [at for at, c in line.tags("V", 0, end) if c.value.count == voters.count]
    summed = own and _SUMS.match(line.text, *line.place(own[-1], own[-1] + 1)) is not None
    if own and summed and not voters.members and (m := _BEFORE.search(line.norm, 0, own[-1])) is not None:
        named: Voters = line.chunk(m["v"]).value
        if named.bare and len(named.members) == voters.count:
            return Voters(named.members, voters.count)
    members: list[str] = []
    at = own[-1] + line.norm[own[-1] :].index(">") + 1 if own and line.norm[own[-1] : end].count("<V") > 1 else end
    for _ in range(_MOST):
        m = _LINK.match(line.norm, at)
        if m is None or not (_PARTED.search(line.norm, at, m.start("v")) or not members):
            break
        said: Voters = line.chunk(m["v"]).value
        if not said.members and said.count is None:
            break
        members += [one for one in said.members if one not in members]
        at = m.end()
    if len(members) != voters.count or not _ENDS.match(line.norm, at):
        return voters
    return replace(Voters(tuple(members), voters.count), joined=voters.joined)


_SEATS = 15
