"""Votes looked back to: "in 1990 it had adopted", "two days after Moscow vetoed a text"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from horseshoe.council.symbols import SymbolKind
from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern


def asks_once(line: Line) -> bool:
    """ "In 1975, with war near, S/11898 called on ...": the one draft a sentence of then is of."""
    m = _IN_ITS_YEAR.match(line.norm)
    return m is not None and len(line.tags("R")) == 1 and line.chunk(m["r"]).value.kind is SymbolKind.DOCUMENT


_IN_ITS_YEAR = Pattern(
    r"(?:back )?(?:in|on) <M\d+> ,? ?(?:[^;.]{1,80}? , )?(?P<r><R\d+>) (?:,[^;.]{1,80}?, )?(?:called|calls|expressed|"
    r"condemned|deplored|demanded|asked|urged|sought|would have|aimed|was)\b"
)


def once(line: Line, facts: list[Fact], *, later: bool) -> bool:
    """ "In 1990 it had adopted": before the time told of, and at another."""
    moments = [f.value for f in facts if f.slot is Slot.MOMENT]
    if (
        later
        and re.match(r"(?:back )?in <M\d+> ,? ?(?:it|the|<[VC]\d+>) ", line.norm)
        and all(m.weekday is None and m.day is None for m in moments)
    ):
        return bool(moments)
    if later and moments and all(m.weekday is None for m in moments) and _HAD_DONE.search(line.norm):
        return True
    return (
        bool(moments)
        and all(m.weekday is None and m.day is None for m in moments)
        and re.search(
            r"\bhad (?:\w+ly |already |also |then )?(?:killed|sunk|stopped|struck|used|cast|vetoed|adopted|rejected|"
            r"voted|passed|failed|approved|blocked|"
            r"demanded|called|imposed|extended|renewed|authori[sz]ed|ordered|condemned)\b",
            line.norm,
        )
        is not None
    )


# "The two-month-old call on Argentina had obtained ten votes".
_SO_OLD = Pattern(
    r"\b(?:week|month|year|day)s? - old (?:call|text|resolution|decision|order|demand|appeal|<[DR]\d+>)\b[^;.]*? had\b"
)


def is_so_old(line: Line) -> bool:
    """Whether a sentence looks back to a text by its age."""
    return _SO_OLD.search(line.norm) is not None


# "The measures go back to March 2005, when the Council adopted a text": of what was done then.
_GOES_BACK = Pattern(
    r"^(?:(?!which |that |and |but )[^ ;.]+ ){1,14}?(?P<verb>(?:go(?:es)?|went|dat(?:e|es|ed|ing)|reach(?:es|ed)?|"
    r"stretch(?:es|ed)?|trac(?:e|es|ed)(?: (?:its|their) (?:origins?|roots|beginnings?))?)(?: all the way)? back (?:to|"
    r"as far as)|dat(?:e|es|ed) from|stem(?:s|med)? from|(?:has|have|had) (?:its|their) (?:origins?|roots|"
    r"beginnings?) in|(?:was|were|is|are) born (?:of|in|with|on)|originat(?:es|ed|e) (?:in|with|from)|"
    r"(?:was|were) (?:first|originally|initially) (?:imposed|set up|established|created|adopted|ordered|introduced|"
    r"laid down|decided|authori[sz]ed|deployed|mandated|put in place|instituted|decreed|slapped)|(?:has|have|had) been "
    r"in (?:force|place|effect|existence) (?:since|from)|came into (?:being|force|effect) (?:in|on|with|by|through))"
    r" (?:[^ ;.,]+ ){0,4}?(?:<M\d+>|<R\d+>)(?= (?:[,;.—(]|when|after|under|with|by)|$)"
)
_AND_SINCE = late(r" (?:and|but) (?:it |they |has |have |had |was |were |is |now |then |on |<M\d+> |the )")


def goes_back(line: Line, facts: list[Fact]) -> bool:
    """Whether a sentence tells when something began, and nothing it tells is of later."""
    m = _GOES_BACK.search(line.norm)
    if m is None or _AND_SINCE.search(line.norm, m.end()):
        return False
    return all(f.at >= m.start("verb") for f in facts if f.slot in _VOTES)


_VOTES = frozenset({Slot.OUTCOME, Slot.ACT, Slot.VETO, Slot.BALLOT, Slot.SCORE, Slot.UNANIMOUS})
_HAD_DONE = late(  # "it had approved a technical rollover on 30 April"
    r"(?:<C\d+>|\bit|\bmembers|\bthey) had (?:\w+ly |already |also |first ){0,2}(?:adopted|approved|passed|voted for|"
    r"agreed (?:to|on)|rejected|endorsed) (?:an?|another|<D\d+> (?=that|which|of|to|on|in <M|<M))\b"
)
_THEN_VETOED = Pattern(
    r"\b(?:will|would|is to|are to|plans? to|set to|due to|voted|agreed|decided) [^;]*?(?P<m><M\d+>) <V\d+> "
    r"(?:had |\w+ly ){0,2}(?:used|cast|wielded|exercised|vetoed|blocked)\b"
)


def since_then(line: Line) -> bool:
    """ "Will vote on a session, two days after Moscow vetoed a text": the veto is of the past."""
    m = _THEN_VETOED.search(line.norm)
    if m is None:
        return False
    chunk = line.chunk(m["m"])
    return line.text[chunk.start : chunk.end].rstrip().endswith("after")


_LAST_WEEK = late(r"(?i)(?:late |early )?last week$")
_OPENING = 12  # characters of a line in which it says when


def tell_the_week(told: Sequence[tuple[list[Telling], Line]]) -> None:
    """ "Last week Russia cast a veto" is the news of a weekly without a date, where no vote of a later day is told."""
    votes = [(t, line) for tellings, line in told for t in tellings if t.tells_vote and not t.headline]
    if not votes or not _opens_last_week(votes[0][1]):
        return
    if any(f.value.weekday is not None or f.value.text.lower() in _NOW for t, _ in votes for f in t.of(Slot.MOMENT)):
        return
    for telling, line in votes:
        if _opens_last_week(line) and telling.modality is Modality.HAPPENED:
            telling.recalled = False


def _opens_last_week(line: Line) -> bool:
    at, chunk = next(iter(line.tags("M")), (_OPENING, None))
    return chunk is not None and at < _OPENING and bool(_LAST_WEEK.match(line.text[chunk.start : chunk.end]))


_NOW = frozenset({"today", "yesterday", "last night", "this week", "tonight", "this morning"})
