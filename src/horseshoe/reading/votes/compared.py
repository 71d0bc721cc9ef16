"""Votes named only to compare with: "the same as the last one". What a line says of them is left out of it."""

from __future__ import annotations

from horseshoe.reading.line import Line, drop
from horseshoe.reading.words.patterns import Pattern

# "The resolution's predecessor was adopted 13-0", "the previous mandate, adopted in a 12-0-3 vote".
PREDECESSOR = Pattern(
    r"\bpredecessors?\b|\b(?:previous|preceding|outgoing|expiring|last) (?:mandate|renewal|extension|resolution|vote|"
    r"<D\d+>|<R\d+>)\b"
)
# "Exactly what the previous text got last May", "the same as the vote on the earlier one": of another vote.
_COMPARED = Pattern(
    r"(?:[,—(] )?(?:(?:exactly|just|much|almost|about|roughly|was|were|is|being) )*(?:the same|identical|similar|equal|"
    r"unchanged|down|(?<!follows )(?<!followed )(?<!following )up|compared|what|as (?:was|were|did|had|with|in|at)|"
    r"like|unlike|matching|repeating|mirroring|"
    r"echoing|as against)(?: (?:as|to|with|that|from|(?:vote|tally|score|result|count|margin|number)s?|<[TM]\d+>|on|of|"
    r"in|at|by|for|the|its|a|it|was|had|been|got|did|when)){0,9}? (?:(?:the|its|a|their|\w+ 's) )?"
    r"(?:(?:previous|preceding|earlier|last|prior|outgoing) \w|(?P<text><D\d+>))[^;.:)]*"
)
# "Russia, which has cast its veto more often than anyone else since 1946, abstained": of no one vote.
_HABIT = Pattern(
    r" (?:,|\(|—) (?:which|who|that) (?:(?:has|have|had|holds?|boasts?) )?(?:\w+ly |alone |already |itself "
    r"){0,2}(?:(?:cast|used|wielded|exercised|resorted to|employed|invoked|deployed|brandished|cast) "
    r"(?:(?:its|the|their|a|his|that|more|most) ){0,2}(?:<V\d+> )?(?:\w+ )?(?:vetoe?s?|veto power)|vetoed|(?:the |"
    r"a )?record)[^,;()—]*?\b(?:(?:more|most) (?:often|times|frequently|vetoes|drafts|texts|than)|<[NV]\d+> times|"
    r"times (?:since|in|over)|since <M\d+>|in all|so far|in (?:its|the <C\d+> 's|their) history|(?:than )?(?:any|"
    r"every) other|anyone else|nobody else|on record|over the "
    r"(?:years|decades))\b[^,;()—]*(?: (?:,|\)|—)(?= )|(?= [.;])|$)"
)
# "As had in 2006 the text of Qatar", "as had been the text of the Emirates in December": set beside it, and not told
_AS_HAD = Pattern(
    r" (?:, )?(?:just |much |exactly )?as (?:had|was|were|did|has) (?=(?:<V\d+> )?(?:(?:in|on|last|back|already|been|"
    r"to|another|an|earlier|also) |<[MV]\d+> |veto ){0,9}?<D\d+>)(?=[^;.]*<M)[^;.]*"
)
_DASHED = Pattern(r"(?:—|\() (?P<said>[^—()]{1,160}) (?:—|\))")


def without_comparisons(line: Line) -> Line:
    """The line without what it says of an earlier vote in passing: a comparison, an aside between dashes."""
    found = [m.span() for m in _DASHED.finditer(line.norm) if PREDECESSOR.search(m["said"])]
    found += [
        m.span()
        for m in _COMPARED.finditer(line.norm)
        if m.start() and (not m["text"] or line.chunk(m["text"]).value.earlier)
    ]
    found += [m.span() for pattern in (_HABIT, _AS_HAD) for m in pattern.finditer(line.norm)]
    return drop(line, sorted(found))
