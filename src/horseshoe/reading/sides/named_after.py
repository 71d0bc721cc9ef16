"""The names behind a count: "Eight backed it: Russia ...", "seven, among them Mali"."""

from __future__ import annotations

import re

from msgspec.structs import replace

from horseshoe.reading.line import Line
from horseshoe.reading.sides.named_in_parts import in_parts
from horseshoe.reading.sides.sides_words import V
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.words.late import late

# "Six abstained, Ethiopia said": it says so, and need not be one of them.
SPEAKS = late(
    r"(?: 's)?(?: [a-z]+){0,2}? (?:said|says|told|added|noted|argued|announced|reported|complained|warned|declared|"
    r"claimed|tweeted|wrote|confirmed)\b"
)
_AFTER = late(
    rf"(?: (?:it|them|<D\d+>|<M\d+>|(?:the )?<C\d+>|(?:of )?the (?:text|draft|measure|motion|proposal|document|"
    rf"resolution)|[a-z]+)){{0,4}}? ?(?:(?:[:—(-]|, "
    rf"(?:namely|including|among (?:them|which|whom|these|those)(?: (?:were|was|figured|one finds|featured))?(?: "
    rf"(?:those|the ones|that|the votes?) "
    r"(?:of|from|by|cast by))?|"
    rf"(?:both |all |cast )?(?:by|from)|(?:those|that|the votes?) (?:of|from|cast by))|included(?: (?:those|that|the "
    rf"votes|votes) (?:of|from|cast by))?|were|are|was|is) "
    rf"(?P<who>{V})|, (?:those of |that of )?(?P<among>{V}) (?:'s )?(?:(?:being |was |were )?among (?:them|these|those|"
    rf"the latter|their number)|included|"
    rf"for (?:instance|example))|"
    rf", {V} (?:of )?(?:which|whom|them) (?:were |being |was )?(?P<of>{V})|, with (?P<lead>{V}) (?:in the lead|"
    rf"in front|at (?:their|its|the) head|at the fore|to the fore|leading|foremost)|, "
    rf"(?P<only>{V})(?= [.;)]|$))"
)


_BREAKS = late(r" (?:, )?and (?:,|[a-z])")  # the list goes on with somebody it does not name


_CLOSED = late(r" ?(?:[.;)—]|$)")
AMONG = late(r"\b(?:among|amongst|of) (?:the )?$")


def named_after(line: Line, end: int, voters: Voters, *, some: bool = False) -> Voters:
    """The names behind a count: "Eight backed it: Russia ..."; `some`: "among the ten for it were Russia ..."."""
    named = _named_right_after(line, end, voters, some=some)
    if named.count is None or len(named.members) >= named.count:
        return named
    whole = in_parts(line, end, voters)
    return whole if len(whole.members) == whole.count else named


def _named_right_after(line: Line, end: int, voters: Voters, *, some: bool) -> Voters:
    if voters.members and not (voters.partial and voters.count):
        return voters
    m = _AFTER.match(line.norm, end)
    if m is None or voters.count is None or SPEAKS.match(line.norm, m.end()):
        return voters
    named: Voters = line.chunk(m["who"] or m["among"] or m["of"] or m["lead"] or m["only"]).value
    if not named.members or named.count is not None:
        return voters
    members = (*voters.members, *(s for s in named.members if s not in voters.members))
    told = line.tags("V", 0, end)
    own = bool(told) and told[-1][1].value.count == voters.count
    if own and re.search(r"[:(] <", m[0]) and len(members) < voters.count and _BREAKS.match(line.norm, m.end()):
        return Voters(members, voters.count, partial=True)  # "Five were against: Russia, China and our neighbours"
    if some or m["among"] or m["of"] or m["lead"] or re.search(r"includ|among", m[0]):
        return replace(voters, members=members, partial=True) if len(members) < voters.count else voters
    if own and re.search(r"[:(—] <", m[0]) and 1 < len(members) < voters.count and _CLOSED.match(line.norm, m.end()):
        return Voters(members, voters.count, partial=True)  # "Five abstained: China, Brazil and India."
    return Voters(members, voters.count) if len(members) == voters.count else voters
