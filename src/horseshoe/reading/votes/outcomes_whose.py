"""Whose act an end is: the Council's, another's, or that of people who are no text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.council.rules import PERMANENT_CODES
from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_BY = late(
    r" (?:outright |flatly |swiftly |on <M\d+> |<M\d+> |, (?:it|they|he|she) (?:says?|said) , )?by (?:both )?"
    r"(?P<who>(?:the )?<[VLPO]\d+>|the [a-z]+|[a-z]+)"
)
# "The request was turned down by Britain, which presides": nobody voted on it.
_REQUEST = late(r"\brequests?(?: (?!was|were)[^ ,.;<]+){0,6} (?:was|were|has been|had been) (?:\w+ly )?\w+(?: down)?$")
_BY_COUNCIL = late(r"(?:the |a )?(?:[\w-]+ ){0,2}?<[CU]\d+>")
# "34 days in which a thousand people died": no text fell.
_PEOPLE = late(
    r"(?:<N\d+>|\b(?:people|persons|others|civilians|soldiers|troops|children|women|men|fighters|peacekeepers|victims|"
    r"lives|refugees|hostages|journalists|workers|houses|homes|buildings|bridges|aircraft|planes?|government))"
    r"(?: (?:also|have|had|\w+ly))* $"
)
_OURS = late(r"(?:the )?(?:council|members?|margin|vote|votes|majority|veto|a|an|only|just|one|want|lack)$")

_SAME_COUNT = late(  # "defeated by the same vote", "by the narrowest of margins"
    r"(?:the |an? )?(?:very |exact )?(?:same|identical|equal|[a-z]+est|narrow|wide|slim|slender|bare|similar)"
    r"(?: of| possible)? (?:votes?|voting|margins?|count|tally|score|majorit\w+|figures)\b"
)

_SUPPORT_OF = late(r" ?(?:[\w-]+ )?(?:support|backing|consent|agreement|approval|votes?) (?:of|from|by) (?P<v><V\d+>)")
# "Failed to reach a consensus on a draft": they talked, and nobody voted.
_NO_CONSENSUS = late(
    r"(?:(?:has|have|had|was|were) )?(?:fail\w*|unable|could not|could n't|did not|did n't|not able)(?: again| once "
    r"more| <M\d+>| on <M\d+>)*"
    r"(?: to)? (?:reach|find|achieve|come to|forge|secure) (?:an? |any |the |full |even )*(?:consensus|agreement|deal|"
    r"compromise|accord|common|understanding)\b"
)
_NOT_ALL = late(  # "failed to get the full support of the five": it may have been adopted for all that
    r"(?:<D\d+> )?(?:has |have |had )?fail(?:ed|s|ing) to (?:get|win|secure|gain|find|garner|muster|obtain|receive|"
    r"attract|enjoy|draw|earn) (?:the |a |any )?(?:[\w-]+ )?(?:consensus|unanimous|universal|full) "
    r"(?:support|backing|approval)\b"
)


def is_short_of_all(line: Line, at: int, end: int) -> bool:
    """ "Did not have the support of all members": as many as it needs may have been for it. The verb stands at:end."""
    if _NOT_ALL.match(line.norm, at) or _NO_CONSENSUS.match(line.norm, at):
        return True
    m = _SUPPORT_OF.match(line.norm, end)
    if m is None:
        return False
    voters: Voters = line.chunk(m["v"]).value
    return voters.every or voters.others or voters.count == _SEATS


_SEATS = 15
_NONE_OF = late(r"(?:\b(?:neither|none|not one)|(?P<v><V\d+>))(?: one)? of (?:the |these |those )?<D\d+>[^.;,]{0,60}$")


_NEITHER_OF = late(  # "has adopted neither Norway's nor Chad's draft"
    r"(?:adopted|approved|passed|endorsed|backed|accepted) (?:neither|none of|not one of|not a single|no such) "
)
# "Of the two texts neither passed".
_NONE = late(
    r"\b(?:neither|none|not one)(?: of (?:the|these|those)? ?(?:them|these|which|<[NV]\d+>))?"
    r"(?: (?:was|were|has|had|have|been|is|are|in the end|ever|\w+ly))* $"
)


def none_of_them(line: Line, at: int) -> bool:
    """ "None of the three texts was adopted": whether a verb at a place is of none of those before it."""
    if _NEITHER_OF.match(line.norm, at) or _NONE.search(line.norm, 0, at):
        return True
    m = _NONE_OF.search(line.norm, 0, at)
    return m is not None and (m["v"] is None or line.chunk(m["v"]).value.nobody)


def by_another(line: Line, at: int) -> bool:
    """ "Was rejected by Israel": a view of the text, not what the Council did with it."""
    m = _BY.match(line.norm, at)
    if m is None or _BY_COUNCIL.match(line.norm, m.start("who")):
        return False
    tag = re.search(r"<V\d+>", m["who"])
    if tag:
        voters = line.chunk(tag[0]).value
        asked = _REQUEST.search(line.norm, 0, at) is not None
        return bool(voters.bare) and (asked or not set(voters.members) & PERMANENT_CODES)
    return not (_OURS.match(m["who"]) or _SAME_COUNT.match(line.norm, m.start("who")))


# "The attempt to defeat the measure failed": what failed is the stopping.
_STOPPING = late(
    r"(?:<D\d+>|attempts?|bids?|efforts?|moves?|push) to (?:defeat|block|stop|prevent|kill|halt|thwart|delay|postpone|"
    r"derail|scuttle|veto) (?:<D\d+>|it\b|(?:the|a) (?:vote|meeting|debate|measure|text|session|<[CU]\d+>))"
)


# "A motion to postpone the debate was rejected 8-2": that is voted on.
_PUT_OFF = late(
    r"(?P<d><D\d+>) to (?:delay|postpone|put off|adjourn|suspend|defer|shelve) [^;]*?(?:was|were|been) (?:\w+ly )?"
    r"(?:rejected|defeated|voted down|turned down|beaten)\b"
)


def is_of_stopping(line: Line, start: int, at: int) -> bool:
    """Whether what failed at a place, told from `start` on, is an attempt to stop a text."""
    norm = line.norm
    if _STOPPING.search(norm, start, at) is None:
        return False
    m = _PUT_OFF.search(norm, start)
    return m is None or line.chunk(m["d"]).value.term not in ("motion", "proposal", "request", "amendment")


def is_of_people(norm: str, at: int) -> bool:
    """Whether what fell or died at a place are people or houses, and no text."""
    return _PEOPLE.search(norm, 0, at) is not None


_NAMELY = late(r" [,(:—] (?:namely |that is |i ?\.? ?e ?\.? )?(?P<v><V\d+>)")


_BY_THESE = late(r"(?:\b(?:texts?|votes?|drafts?|proposals?)|<D\d+>) by (?:the )?$")


def without_authors(line: Line, voters: Voters, at: int) -> Voters:
    """ "The two texts by Belgium and Germany and Russia and China vetoed them": those that can."""
    able = tuple(m for m in voters.members if m in PERMANENT_CODES)
    if len(able) in (0, len(voters.members)) or not _BY_THESE.search(line.norm, 0, at):
        return voters
    return Voters(able, bare=True)


def spelled_out(line: Line, voters: Voters, end: int) -> Voters:
    """ "On the veto of two permanent members, China and Russia": who they were stands behind."""
    m = None if voters.members or voters.count is None else _NAMELY.match(line.norm, end)
    named: Voters | None = line.chunk(m["v"]).value if m else None
    return named if named is not None and len(named.members) == voters.count else voters


_STATEMENT = late(r"\b(?:(?:press|presidential|joint|draft) )?(?:statement|declaration|communiqu\w*)\b")


def is_of_statement(line: Line, at: int) -> bool:
    """Whether what fell short at a place is a statement, of which no text is told beside it."""
    return not line.tags("DR") and _STATEMENT.search(line.norm, 0, at) is not None


_WITH = Pattern(
    r"(?:, )?(?:together with|along with|jointly with|alongside|accompanied by|joined by|followed by|as did|and so did|"
    r", with) (?P<v><V\d+>)(?= (?:[.,;)—]|against|in|on|at|yesterday|<M\d+>|too|as well)|$)"
)


_AND_THEIRS = late(r" ,? ?(?:and|then|and then|followed by) (?P<v><V\d+>) 's(?! \w*(?:veto|army|troops|people|forces))")


def companions(line: Line, after: int, mode: Modality) -> Iterator[Fact]:
    """ "Russia vetoed the text on Friday, together with China": who is named behind vetoed it too."""
    m = _AND_THEIRS.match(line.norm, after) or _WITH.search(line.norm, after)
    if m is None or re.search(r"[.;:]", line.norm[after : m.start()]):
        return
    voters = line.chunk(m["v"]).value
    if voters.members and set(voters.members) <= PERMANENT_CODES and not voters.group:
        yield Fact(Slot.VETO, voters, *line.place(m.start("v"), m.end("v")), m.start("v"), mode)


# "It would be easier to accept the adoption of a resolution passed under Chapter 6": thought of, and not done.
_ACCEPTED = late(
    r"\b(?:would|could|might|may|will|to) (?:\w+ly )?(?:be [a-z]+ to )?(?:accept|support|back|allow|permit|welcome|see|"
    r"oppose|prefer|tolerate|envisage|imagine|resist|delay|hasten|secure|ensure|speed|seek|block|prevent) (?:the )?$"
)
_ADOPTION = late(r"(?:adoption|passage|approval) of\b")
_OF_ADOPTION = late(r"\b(?:adoption|passage|approval|acceptance) of (?:an? )?$")


def only_thought_of(line: Line, start: int, at: int) -> bool:
    """Whether the adoption told from `start`, its word at a place, is one that somebody would accept or prevent."""
    if _ADOPTION.match(line.norm, at) and _ACCEPTED.search(line.norm, 0, at):
        return True
    return _OF_ADOPTION.search(line.norm, 0, start) is not None and not _BEEN.search(line.norm[start : at + 4])


def of_old(line: Line, m: re.Match[str]) -> bool:
    """ "Earlier resolutions adopted by the Council": what a new text refers to."""
    texts = [c.value for _, c in line.tags("D", m.start(), m.end())]
    return bool(texts) and all(d.plural and d.earlier for d in texts) and not _BEEN.search(m[0])


_BEEN = late(r"\b(?:was|were|been|got|has|have|had)\b")


def without_lesser(voters: Voters) -> tuple[Voters, Voters] | None:
    """Of several whose noes were a veto those who can cast one, and the rest; None where all or none can."""
    can = tuple(m for m in voters.members if m in PERMANENT_CODES)
    cannot = tuple(m for m in voters.members if m not in PERMANENT_CODES)
    return (Voters(can, bare=True), Voters(cannot, bare=True)) if can and cannot else None
