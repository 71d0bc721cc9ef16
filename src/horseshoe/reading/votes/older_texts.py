"""Older texts named beside a vote: as a reason, as what it builds on, as fought off or vetoed before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from horseshoe.reading.line import Line
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import DECISIVE
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

# What is only wished for, and is voted on under another name.
_PLANS = frozenset(
    {"plan", "call", "proposal", "appeal", "request", "demand", "idea", "push", "bid", "effort", "version"}
)
_BEHIND = 14  # characters of a line: the author behind a text, "amendments from Moscow"
# "Abstained, since amendments from Moscow had been left out": what was asked for, and no text of this vote.
_SLIGHTED = Pattern(
    r"\b(?:since|because|as|after|saying|arguing|complaining|protesting|regretting|given)(?: that)? "
    r"(?P<what>(?:all |some |many )?"
    r"<D\d+>)(?: (?:from|by|of|proposed by|put forward by|tabled by) (?:<V\d+>|it)| it (?:had )?(?:proposed|tabled|"
    r"asked for|wanted)| <V\d+> (?:had )?(?:proposed|tabled|wanted))? (?:(?:had|have|has|was|were|been|being|not|"
    r"never) )+(?:\w+ly )?(?:left out|ignored|included|taken (?:up|on board|into account)|accepted|considered|heeded|"
    r"disregarded|dropped|set aside|incorporated|reflected|brushed aside)\b"
)
# "After its April veto of an American proposal": an older vote, in a clause of another's.
_ITS_VETO = Pattern(
    r"\b(?:after|since|following|despite|given|over) (?:its|their|his|<V\d+> 's) (?:(?:<M\d+>(?: 's)?|own|earlier|"
    r"previous|recent|last|past|prior) )+veto(?:es)? (?:of|on|against) (?P<what><D\d+>)"
)
# "In keeping with a text adopted a week before": what that text came to is not what this vote came to.
BUILT_ON = Pattern(
    r"\b(?:(?:in )?(?:compliance|accordance|keeping|line|conformity|defiance|violation|breach|disregard) (?:with|of)|"
    r"comply\w* with|as (?:demanded|required|called for|laid down) (?:by|in|under)|pursuant to|heed\w*) (?:the |an? )?"
    r"(?P<what><D\d+>)(?: ,)? (?:which (?:had (?:been )?|was |were )|that (?:had (?:been )?|was |were ))?(?:\w+ly )?"
    r"(?:adopted|approved|passed|carried)\b"
)
# "A victory for the West, which had fought stronger drafts by Poland": other texts, that came to nothing.
_FOUGHT = Pattern(
    r"\b(?:fought|resisted|headed off|warded off|fended off|staved off|beat(?:en)? (?:back|off)|forestalled) "
    r"(?P<what>(?!<D\d+> (?:[.,;]|$))[^.;]*?<D\d+>(?: (?:proposed|sponsored|tabled|submitted)? ?"
    r"(?:by|from|of) <V\d+>)?)|"
    r"\b(?:(?:closer|nearer|close|similar|akin|near) to|resembl\w+|(?:repetition|copy|replica|repeat|rehash|variant|"
    r"shadow|imitation|parody) (?:\" )?of|on the basis of|(?:based|modelled|modeled|drawing|built) (?:up)?on|"
    r"borrow\w+ from) (?P<what2><D\d+>)"
)

# "Made another bid in a new draft tabled after the resolution was defeated": what became of the one before.
_AFTER_ANOTHER = Pattern(
    r"<D\d+> [^;]*?\b(?:after|since|once|following) (?P<what>(?P<d><D\d+>) (?:was|were|had been|has been) (?:\w+ly )?"
    r"(?:defeated|rejected|vetoed|voted down|blocked|killed|turned down|adopted))"
)


def after_another(line: Line) -> Callable[[int], bool]:
    """Which places of a line tell what became of a text before the new one the line is about."""
    spans = []
    for m in _AFTER_ANOTHER.finditer(line.norm):
        first, other = (line.chunk(tag).value for tag in (m[0].split(" ")[0], m["d"]))
        if (first.rival or first.indefinite) and other.definite and not other.rival:
            spans.append(m.span("what"))
    return lambda at: any(a <= at < b for a, b in spans)


# "It noted Pakistan's proposal for a force", "a debate that grew out of a request by it": what the text is about.
_CONTENT = Pattern(
    r"\b(?:noted|noting|recall\w+|consider(?:ed|ing)|suggesting that|suggested that|gr[eo]w(?:n|ing)? out of|"
    r"arose from|arising from|stemm\w+ from|prompted by|took note of|tak\w+ note of|welcom\w+|examin\w+|stud(?:y|ying|"
    r"ied)|look\w+ into) (?P<what><D\d+>(?: by <V\d+>)?)"
)
_ASKED = frozenset({"proposal", "request", "plan", "call", "demand", "initiative", "bid", "move", "push"})


# "After Moscow threatened to veto a British plan", "in support of the call by Somalia": no text of this vote.
_BESIDE = Pattern(
    r"\b(?:threaten\w* (?:to veto|a veto of|to block)|(?:vow|promis|pledg)\w* to (?:veto|block)|drop(?:ped|ping)|"
    r"abandon(?:ed|ing)|gave up(?: on)?|giving up(?: on)?|withdrew|shelv(?:ed|ing)|scrapp(?:ed|ing)|references? to|"
    r"mention of|in support of|in line with|in response to|heeding|ignoring|echoing|rebuffing|in defiance of) "
    r"(?P<what>(?P<d><D\d+>)(?: (?:by|from|of) <V\d+>)?)"
)


# "Algeria, having proposed changes to the US draft, did not vote": what it did before, and not what it voted on.
_HAVING = Pattern(
    r", (?:having|(?:which|who|that) had(?! (?:\w+ ){0,2}vetoed)) "
    r"(?:\w+ ){0,3}?(?:proposed|tabled|submitted|drafted|introduced|"
    r"circulated|offered|sponsored|sought|withdrawn|vetoed) (?P<what>[^,;.]*<D\d+>[^,;.]*) ,"
)


# "Who voted in favour, said it would then seek a second resolution": a text that is still to come.
_SOUGHT = Pattern(
    r"\bwould (?:then |now |also |next |later |soon )*(?:seek|ask for|press for|push for|need|want|work for) "
    r"(?P<what><D\d+>)"
)


_SLIGHTING = (_SLIGHTED, _ITS_VETO, BUILT_ON, _FOUGHT, _HAVING, _SOUGHT)


def slighted(line: Line) -> Callable[[int], bool]:
    """Which places of a line are in a text named only as a reason, or as one vetoed before."""
    found = (m for pattern in _SLIGHTING for m in pattern.finditer(line.norm))
    spans = [m.span(m.lastgroup or 0) for m in found]
    asked = (m for m in _CONTENT.finditer(line.norm) if line.chunk(m["what"].split()[0]).value.term in _ASKED)
    spans += [m.span("what") for m in asked]
    spans = [(a, b) for a, b in spans if line.norm[:a].strip()]
    spans += [m.span("what") for m in _BESIDE.finditer(line.norm) if line.chunk(m["d"]).value.term in _PLANS]
    return lambda at: any(a <= at < b + _BEHIND for a, b in spans)


# "The initial text pushed by Egypt was harsher": no author of the one voted on.
_EARLY = late(
    r"(?i)\b(?:initial|original|zero|preliminary|much earlier|early) (?:[\w'-]+ ){0,2}?(?:drafts?|texts?|versions?|"
    r"resolutions?|proposals?)\b"
)


_CONTRAST = late(
    r"\b(?:while|whereas|but|unlike|rival|competing|differ\w*|both|two|either|neither|than|and (?:the|a) <D)\b"
)


def compares(line: Line, facts: Sequence[Fact]) -> bool:
    """ "The US draft calls for pauses and the Russian draft for a truce": authors of two texts, and of no one vote.

    So are those of "rival texts by the US and Russia".
    """
    if not any(f.slot is Slot.SPONSOR for f in facts):
        return False
    if any(f.slot in DECISIVE or f.slot in (Slot.ACT, Slot.ENOUGH) for f in facts):
        return False
    if any(_EARLY.search(line.text, c.start, c.end) for _, c in line.tags("D")):
        return True
    rivals = [c.value for _, c in line.tags("D") if c.value.plural and c.value.rival]
    if rivals and sum(len(set(f.value)) for f in facts if f.slot is Slot.SPONSOR) > 1:
        return True
    authors = [set(c.value.sponsors) for _, c in line.tags("D") if c.value.sponsors]
    return _CONTRAST.search(line.norm) is not None and any(not a & b for a, b in pairwise(authors))
