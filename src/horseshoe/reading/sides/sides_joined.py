"""Who joined whom, and in what: "Four joined Russia in voting for it", "voted with Moscow against it"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from horseshoe.council.ballots import Ballot
from horseshoe.reading.line import Line
from horseshoe.reading.sides.named_after import named_after
from horseshoe.reading.sides.sides_words import ABSTAIN, ADV, NO, YES, V
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.words.patterns import Pattern

_NOUN = r"(?:abstention|opposition|dissent|rejection|refusal|support|approval|backing)"
JOIN = Pattern(
    rf"(?P<v>{V}) {ADV}(?:joined|joining|joins|sided with|siding with|sides with|stands with|followed|follows|joined "
    rf"with|(?:was|were) (?:the )?(?:only|sole|lone) (?:<[VN]\d+> |two |three |other |council )*(?:ones?|members?|"
    rf"countries|country|states?|others?|nations?|delegations?) to (?:join|side with|"
    rf"follow)) (?:by )?(?P<lead>{V}) ?(?:(?:on )?<M\d+> )?,? ?"
    rf"(?:(?:sponsor\w*|other|like - minded) ?(?:nations|countries|states|members)? )?(?:in|by|to|and) "
    r"(?P<how>opposition|dissent|favou?r|vot(?:ing|e|ed) (?:<M\d+> )?(?:for|in favou?r|against|yes|no|down|"
    r"to (?!reject|oppose|block|not |be )[a-z]+)|abstain(?:ing|ed)?|supporting|backing|support|back|opposing|oppose|"
    r"rejecting)"
    rf"|(?P<lead2>{V}) {ADV}(?:was|were) joined by (?P<v2>{V}) in (?:its |their )?(?P<how2>{_NOUN}|"
    rf"voting (?:for|in favou?r|against|yes|no)|"
    rf"abstaining|supporting|backing|opposing)"
    rf"|(?P<lead6>{V}) {ADV}(?:was|were) joined in (?:its |their |an? |the )?(?P<how6>{_NOUN}) by (?P<v6>{V})"
    rf"|(?<![a-z] )in (?P<how7>abstaining|voting (?:for|against|in favou?r)|opposing it|(?:its |their ){_NOUN})(?: ,)? "
    rf"(?P<lead7>{V}) (?:was|were) joined (?:only |also )?by (?P<v7>{V})"
    rf"|(?P<v4>{V}) {ADV}(?:voted|voting|vote|stood|sided|lined up|ranged themselves) (?:along |together )?"
    rf"with (?P<lead4>{V}) (?:on <M\d+> |<M\d+> "
    rf")?(?:and )?(?P<how4>against|for|behind|in support|in favou?r|in voting (?:for|against|in favou?r)|in abstaining)"
    rf"|(?P<how5>for|behind|in favou?r of) <D\d+> ,? ?(?:only |just )?(?P<v5>{V}) (?:joined|sided with|stood with|went "
    rf"along with) (?P<lead5>{V})"
    rf"|(?P<v3>{V}) {ADV}(?P<how3>voted|voting|stood|sided|siding) (?:along |together )?with (?P<lead3>{V})(?= "
    rf"(?:[.,;—:]|and|in|on|$)|$)"
)


_PARTS = ("v", "lead", "how")


def _side_of(how: str) -> Ballot:
    if "abst" in how:
        return ABSTAIN
    return NO if re.search(r"against|no$|oppos|reject|down$|dissent|refus", how) else YES


def leaders(line: Line) -> set[int]:
    """Places of those whom others joined together with somebody: counted where who joined them is."""
    led = ((key, m) for m in JOIN.finditer(line.norm) for key in ("lead", "lead4") if m[key])
    return {m.start(key) for key, m in led if line.chunk(m[key]).value.summed}


def joined(line: Line) -> Iterator[Fact]:
    """ "Four joined Russia in voting for it": five voted for it."""
    for m in JOIN.finditer(line.norm):
        who, lead, how = (next((m[f"{key}{n}"] for n in ("", *"234567") if m[f"{key}{n}"]), "") for key in _PARTS)
        if not how:
            continue
        a, b = line.chunk(who).value, line.chunk(lead).value
        members = (*b.members, *(s for s in a.members if s not in b.members))
        count = None
        if a.count is not None and b.members:
            count = a.count + len([s for s in b.members if not (set(a.members) >= {s})])
        start, end = line.place(m.start(), m.end())
        whole = (a.count is None or len(a.members) == a.count) and (b.count is None or bool(b.members))
        if a.members and b.count and (b.summed or not b.members):
            # "joined the five sponsors in voting for it", "sided with Chad and nine more"
            count = len(set(a.members) - set(b.members)) + b.count
        if m["how5"] and whole and " only " in m[0]:
            count = len(members)
        if m["lead3"]:
            if b.members and not b.group and (a.members or a.count):
                yield Fact(Slot.BALLOT, (YES, replace(a, along=b.members)), start, end, m.start())
            continue
        voters = named_after(line, m.end(), Voters(members, count, partial=not whole))
        yield Fact(Slot.BALLOT, (_side_of(how), replace(voters, joined=True)), start, end, m.start())
