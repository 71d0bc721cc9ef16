"""What is told beside a vote and is none of it: speakers who were against, an early draft, support counted before."""

from __future__ import annotations

import re
from collections.abc import Callable

from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Told
from horseshoe.reading.line import Line, drop
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import DECISIVE
from horseshoe.reading.words.patterns import Pattern

_VOTED = re.compile(r"\bvot(?:e|ed|es|ing)\b|\bveto|\babst|\bballot|\badopt|<T\d+>")
# "Two dozen States took the floor, eleven of them against".
_FLOOR = Pattern(r"\b(?:took|taking|take) the floor\b|\b(?:speakers|speeches)\b")
# "A first draft, which China opposed": not the text that was voted on.
_EARLY = re.compile(
    r"(?i)\b(?:first|initial|original|zero|early|earlier|previous|prior)\s+(?:[\w-]+\s+)?(?:drafts?|versions?)\b"
)
# "Had secured eleven votes by Sunday": support gathered, before anybody voted.
_HOPED = re.compile(
    r"\b(?:claim|sa(?:y|id)|believ|confident|sure|hop|assur|boast|count|expect|predict)\w* (?:that )?(?:they|it|"
    r"he|she|we|there) (?:had|have|has|were|are) (?:\w+ly |already )*$"
)
_SO_FAR = re.compile(
    r"<V\d+> (?:votes? |members? |supporters |backers )?(?:by <M\d+>|so far|already|before the vote)\b"
)
# "The resolution's predecessor was adopted 13-0", "the previous mandate, adopted in a 12-0-3 vote".
_BEHIND = 14  # characters of a line: the author behind a text, "amendments from Moscow"
PREDECESSOR = Pattern(
    r"\bpredecessors?\b|\b(?:previous|preceding|outgoing|expiring|last) (?:mandate|renewal|extension|resolution|vote|"
    r"<D\d+>|<R\d+>)\b"
)


# "Exactly what the previous text got last May", "the same as the vote on the earlier one": of another vote.
_COMPARED = Pattern(
    r"(?:[,—(] )?(?:(?:exactly|just|much|almost|about|roughly|was|were|is|being) )*(?:the same|identical|similar|equal|"
    r"unchanged|down|up|compared|what|as (?:was|were|did|had|with|in|at)|like|unlike|matching|repeating|mirroring|"
    r"echoing|as against)(?: (?:as|to|with|that|from|(?:vote|tally|score|result|count|margin|number)s?|<[TM]\d+>|on|of|"
    r"in|at|by|for|the|its|a|it|was|had|been|got|did|when)){0,9}? (?:(?:the|its|a|their|\w+ 's) )?"
    r"(?:(?:previous|preceding|earlier|last|prior|outgoing) \w|(?P<text><D\d+>))[^;.:)]*"
)
_DASHED = re.compile(r"(?:—|\() (?P<said>[^—()]{1,160}) (?:—|\))")


def without_comparisons(line: Line) -> Line:
    """The line without what it says of an earlier vote in passing: a comparison, an aside between dashes."""
    found = [m.span() for m in _DASHED.finditer(line.norm) if PREDECESSOR.search(m["said"])]
    found += [
        m.span()
        for m in _COMPARED.finditer(line.norm)
        if m.start() and (not m["text"] or line.chunk(m["text"]).value.earlier)
    ]
    return drop(line, sorted(found))
# "Abstained, since amendments from Moscow had been left out": what was asked for, and no text of this vote.
_SLIGHTED = Pattern(
    r"\b(?:since|because|as|after|saying|arguing|complaining|protesting|regretting|given)(?: that)? "
    r"(?P<what>(?:all |some |many )?"
    r"<D\d+>)(?: (?:from|by|of|proposed by|put forward by|tabled by) (?:<V\d+>|it)| it (?:had )?(?:proposed|"
    r"tabled|asked for|"
    r"wanted)| <V\d+> (?:had )?(?:proposed|tabled|wanted))? (?:(?:had|have|has|was|were|been|being|not|never) )+"
    r"(?:\w+ly )?(?:left out|ignored|included|taken (?:up|on board|into account)|accepted|considered|heeded|"
    r"disregarded|"
    r"dropped|set aside|incorporated|reflected|brushed aside)\b"
)
# "After its April veto of an American proposal": an older vote, in a clause of another's.
_ITS_VETO = Pattern(
    r"\b(?:after|since|following|despite|given|over) (?:its|their|his|<V\d+> 's) (?:(?:<M\d+>(?: 's)?|own|earlier|"
    r"previous|"
    r"recent|last|past|prior) )+veto(?:es)? (?:of|on|against) (?P<what><D\d+>)"
)
# "In keeping with a text adopted a week before": what that text came to is not what this vote came to.
_BUILT_ON = Pattern(
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
    r"\b(?:(?:closer|nearer|close|similar|akin|near) to|resembl\w+) (?P<what2><D\d+>)"
)


def slighted(line: Line) -> Callable[[int], bool]:
    """Which places of a line are in a text named only as a reason, or as one vetoed before."""
    found = (m for pattern in (_SLIGHTED, _ITS_VETO, _BUILT_ON, _FOUGHT) for m in pattern.finditer(line.norm))
    spans = [m.span(m.lastgroup or 0) for m in found]
    spans = [(a, b) for a, b in spans if line.norm[:a].strip()]
    return lambda at: any(a <= at < b + _BEHIND for a, b in spans)


def without_asides(line: Line, facts: list[Fact]) -> list[Fact]:
    """The facts of a line without those that are told of something beside the vote."""
    if not facts:
        return facts
    early = _EARLY.search(line.text, line.start, line.end)
    aside = not _VOTED.search(line.norm) and (early or _FLOOR.search(line.norm))
    facts = [f for f in facts if not (aside and f.slot is Slot.BALLOT)]
    facts = [f for f in facts if not _early(line, f) and not _proverbial(line, f) and not _wished(line, f)]
    facts = [f for f in facts if not _not_so(line, f)]
    asked = _OF_COUNCIL.search(line.norm)
    facts = [f for f in _without_older_end(line, facts) if asked is None or not asked.start() <= f.at < asked.end()]
    adopted = min((f.at for f in facts if f.slot is Slot.OUTCOME and f.value is Told.ADOPTED), default=None)
    return [f for f in facts if adopted is None or f.at < adopted or not _meanwhile(line, f, adopted)]


# What was adopted was not vetoed: "adopted a text, breaking a deadlock during which France vetoed several calls".
_WHILE_THEN = re.compile(r"\b(?:during|in|over|throughout|through) which [^;.]*$")
_REPEATED = re.compile(
    r"[^;.,]{0,40}?\b(?:several|repeated|numerous|many|multiple|various|successive|a (?:series|string|number) of|"
    r"all|every|<N\d+>) (?:\w+ ){0,2}?(?:calls|attempts|efforts|drafts?|texts?|bids|moves|resolutions|versions|<D)"
)


def _meanwhile(line: Line, fact: Fact, adopted: int) -> bool:
    """A veto told behind an adoption as what went before it."""
    if fact.slot is not Slot.VETO or line.norm.find(" then ", adopted, fact.at) >= 0:
        return False
    return bool(_WHILE_THEN.search(line.norm, adopted, fact.at) or _REPEATED.match(line.norm, fact.at))


# "Five members of the Council voted for the General Assembly resolution", "the Assembly approved a text, but ten
# members of the Council abstained": how they voted elsewhere.
_AT_THE_ASSEMBLY = Pattern(
    r"\b(?:voted|voting|ballots) (?:for|against|on|in favou?r of) (?:the |an? )?(?P<o><O\d+>) (?:'s )?<D\d+>|"
    r"^(?:but |and |later , )?the assembly (?:had |has |then |also |overwhelmingly |later )*(?:approved|adopted|passed|"
    r"endorsed|voted|rejected) [^;]*?<D\d+>(?![^;]*<C\d+> (?:voted|adopted|rejected|approved|passed|vetoed|failed))"
)


def is_of_assembly(line: Line) -> bool:
    """Whether it is the Assembly that votes in a sentence, though members of the Council are told of."""
    m = _AT_THE_ASSEMBLY.search(line.norm)
    if m is None or not m["o"]:
        return m is not None
    chunk = line.chunk(m["o"])
    return "assembly" in line.text[chunk.start : chunk.end].lower()


# "It needs nine votes to get its text passed": what is to come; "none of the paragraphs won the required votes".
_TO_GET = re.compile(
    r"\b(?:need(?:s|ed)?|requir(?:e|es|ed)|takes?|took|lacks?|lacked|seeks?|sought|tr(?:y|ies|ied)|hop(?:e|es|ed)|"
    r"want(?:s|ed)?|efforts?|bid|battle|struggl\w+) [^.;]*?to (?:get|have|see) "
    r"(?:[\w'-]+ |- ){0,6}(?:<D\d+> )?$"
)
_NONE_WON = re.compile(r"(?i)\b(?:none|neither|not (?:one|any))(?: of)?\b[^.;]*$")


def _not_so(line: Line, fact: Fact) -> bool:
    if fact.slot is Slot.OUTCOME and fact.value is Told.ADOPTED:
        return _TO_GET.search(line.norm, 0, fact.at) is not None
    return False


def none_won(line: Line, at: int) -> bool:
    """Whether of what stands at a place it is said that no text had it."""
    return _NONE_WON.search(line.text[line.start : line.place(at, at + 1)[0]]) is not None


_WISHED = re.compile(
    r"\b(?:requested|sought|demanded|asked for|urged|wanted|desired|suggested) by <V\d+> (?:, )?"
    r"(?:with (?:the )?(?:(?:support|backing|help) of (?:the )?)?)?$"
)


# "Members approved an appeal to the Council for sanctions": another body's act; the Council sends itself no appeals.
_OF_COUNCIL = Pattern(
    r"(?:(?:members|delegates|states|they|it|nations|countries) )?(?:\w+ly )?(?:approved|adopted|passed|endorsed|"
    r"backed) (?:an? |its |their |the )(?:\w+ ){0,3}?(?:appeal|request|recommendation|plea|petition|letter|message|"
    r"memorandum|call) to the <C\d+> (?:for|to|on|asking|demanding)\b"
)


def _wished(line: Line, fact: Fact) -> bool:
    """ "No word of damages, as asked for by Syria with the support of Poland": a wish, and no ballot."""
    return fact.slot is Slot.BALLOT and _WISHED.search(line.norm, 0, fact.at) is not None


def _without_older_end(line: Line, facts: list[Fact]) -> list[Fact]:
    """ "Voted against a text asking for a truce in line with a text adopted in June": one end is of the older."""
    m = _BUILT_ON.search(line.norm)
    if m is None or not any(f.at < m.start() and f.slot in (*DECISIVE, Slot.BALLOT) for f in facts):
        return facts
    return [f for f in facts if f.at < m.start("what") or f.slot not in (*DECISIVE, Slot.ACT, Slot.UNANIMOUS)]


def _early(line: Line, fact: Fact) -> bool:
    return (
        fact.slot is Slot.BALLOT
        and fact.value[0] is Ballot.YES
        and (_SO_FAR.match(line.norm, fact.at) or _HOPED.search(line.norm, 0, fact.at)) is not None
        and not fact.value[1].members
    )


def _proverbial(line: Line, fact: Fact) -> bool:
    """ "Russia vetoes, America vetoes, and we bury our dead", said somebody: of no one vote."""
    if fact.slot is not Slot.VETO or not line.text[fact.start : fact.end].endswith("vetoes"):
        return False
    return line.norm.count('"', 0, fact.at) % 2 == 1


_WHY = re.compile(
    r"<V\d+> [^;]*?\b(?:abstain\w*|voted|opposed|objected|vetoed)\b(?: [^;<]*?)? (?:after|because|since|as) "
    r"(?!<D|it\b|that\b)"
)


def is_reason(norm: str, start: int, at: int) -> bool:
    """ "Five abstained after a call for an end to it was turned down": why they did so, told in between."""
    return _WHY.search(norm, start, at) is not None
