"""A vote that is due, asked for, put off, or that never came: told of a text or the Council, not of its result."""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.claims.actions import Modality, Told
from horseshoe.reading.line import Line
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.votes.votes_ahead_rules import AHEAD, DELAYED, UNTAKEN
from horseshoe.reading.votes.votes_untaken import NONE_HELD, none_held
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

# "It adopted the text, but sanctions were not put to the vote": a subject of its own.
_OTHERWISE = late(
    r" (?:;|—|, (?:and|but|while|whereas)|but|while|whereas) (?:the |an? )?(?!it\b|they\b)(?:<[CDV]\d+>|[a-z]+) "
    r""
)
_ELSEWHERE = Pattern(
    r"<O\d+>|\b(?:elections?|referendum|polls?|voters?|constituen\w+|parliament\w*|congress\w*|senat\w+|lawmakers|"
    r"cabinet|knesset|party)\b"
)
_AT_THE_TABLE = Pattern(
    r"<V\d+>|\bstraw polls?\b|\b(?:ambassadors|diplomats|envoys|members|no vote|"
    r"(?:it|they|these|those|this|that) (?:was|were|has|have|had) (?:not|never|n't) (?:been )?(?:put|brought|voted)|"
    r"(?:a|an|another|the|this|its|any|first|second|third|further|fresh|separate|final) (?:[\w-]+ )?(?:vote|voting)\b)"
    r"|^(?:voting|votes?)\b"
)
_HELD = Pattern(r"<T\d+>|\b(?:adopted|vetoed|rejected|passed|defeated|approved)\b")
_PAST = late(
    r"(?:voted|went on|proceeded|had|without an?|\bjoin(?:ed|ing) [^.;,]{1,40}|(?<!be )(?<!is )(?<!are )(?:put|"
    r"brought|submitted|subjected|presented|"
    r"taken|moved|came|went)(?: <M\d+>| up)?) $"
)
# "Will be put to the vote in the coming days in the General Assembly"
_ANOTHERS = late(r"(?: (?!<C|<U)(?:[\w'-]+|<[MFD]\d+>)){0,7}? (?:in|at|before|by) (?:the )?<O\d+>")
_FORGONE = late(
    r"\b(?:decided against|opted against|(?:decided|chose|opted) not to|declined to|refrained from|ruled out|"
    r"instead of|rather than|stopped short of|held off|gave up)(?: \w+)? $"
)
_STILL = late(r"\b(?:would|could|will|might|may|if|rather than|instead of) (?:[\w'-]+ ){0,3}?$")
_AFTER_IT = late(r"\bafter (?:the |its |an? )?(?:original|first|initial|earlier|planned) (?:[\w-]+ )?$")
_ANY = AnyOf(AHEAD, DELAYED, UNTAKEN, NONE_HELD)
# "Met on Sunday to hold a vote on a session": what came of it, or did not, is told beside.
_MET_TO = late(
    r"\b(?:met|convened|gathered|assembled|reconvened) (?:on <M\d+> |<M\d+> |"
    r"in [^ ,.;]+ (?:[^ ,.;]+ )?){0,2}(?:to (?:hold |take )?(?:an? |the |its )?|for an? )(?:[a-z]+ )?vot(?:e|ing)\b"
)


def ahead(line: Line) -> Iterator[Fact]:
    """The vote awaited, asked for, put off or never taken that a sentence tells of: one at most."""
    norm = line.norm
    if not _ANY.on(norm):
        return
    if not line.tags("CDU") and (_ELSEWHERE.search(norm) or not _AT_THE_TABLE.search(norm)):
        return
    if (fact := _put_off(line)) is not None or (fact := _not_taken(line)) is not None:
        yield fact
        return
    if _MET_TO.search(norm):
        return
    for mode, pattern in AHEAD.on(norm):
        for m in pattern.finditer(norm):
            if mode is not Modality.PROPOSED and _PAST.search(norm, max(0, m.start() - 60), m.start()):
                continue
            if _ANOTHERS.match(norm, m.end()):
                continue
            key = next(k for k in ("verb2", "verb3", "verb") if k == "verb" or m.groupdict().get(k))
            if mode is Modality.PROPOSED and _FORGONE.search(norm, max(0, m.start() - 60), m.start()):
                mode = Modality.DENIED
            if mode is Modality.PROPOSED and modality(norm, m.start()) is Modality.EXPECTED:
                mode = Modality.EXPECTED  # "could press for a vote"
            if mode is Modality.HAPPENED and modality(norm, m.start(key)) is not Modality.HAPPENED:
                mode = Modality.EXPECTED
            start, end = line.place(m.start(), m.end())
            yield Fact(Slot.OUTCOME, Told.UNKNOWN, start, end, m.start(key), mode)
            return


_ANOTHER = Pattern(
    r"^(?:(?:and|but|meanwhile|instead|now|then|,|(?:on )?<M\d+>) )*(?:(?P<more>another|an? (?:further|separate|"
    r"second))|an?) (?:[\w-]+ )?vote (?:, )?on (?!it\b|them\b|that\b|this\b|the (?:text|draft|matter|same)\b|<D)"
)


# "A new list was struck off. On this one nobody voted no".
_ON_THIS_ONE = Pattern(
    r"^(?:(?:and|but) )?(?:on|for|to|against) (?:this|that|the new|the second|the latter) (?:one\b|<[NV]\d+>)"
)
_A_NEW_ONE = Pattern(
    r"^(?:[^ ;.]+ ){0,4}?(?:a|an|another|the|its|their) (?:new|second|third|fresh|revised|amended|shorter|rewritten|"
    r"other|next|further|different|milder|weaker|watered - down|diluted) (?:[a-z-]+ ){0,2}(?:list|<D\d+>|text|draft|"
    r"version|paper|motion|proposal|formula|slate)\b"
)


def is_another(line: Line, before: Line | None) -> bool:
    """ "It did not vote on Syria. A vote on Mali is due": another than the one that was not taken."""
    if before is not None and _ON_THIS_ONE.match(line.norm) and _A_NEW_ONE.search(before.norm):
        return True
    m = _ANOTHER.match(line.norm)
    return m is not None and (m["more"] is not None or (before is not None and _not_taken(before) is not None))


def is_gone_by(line: Line, at: int) -> bool:
    """ "After the original vote was postponed": a delay that is over."""
    return _AFTER_IT.search(line.norm, 0, at) is not None


def _put_off(line: Line) -> Fact | None:
    """A vote put off is still to come; one that was then taken is told by its result."""
    m = DELAYED.search(line.norm)
    if m is None or _HELD.search(line.norm) or _STILL.search(line.norm, 0, m.start()):
        return None
    if is_gone_by(line, m.start()):
        return None
    place = line.place(m.start(), m.end())
    at = m.start(next(key for key in "abcd" if m[key]))
    return Fact(Slot.OUTCOME, Told.POSTPONED, *place, at, Modality.EXPECTED)


def _not_taken(line: Line) -> Fact | None:
    m = UNTAKEN.search(line.norm) or none_held(line)
    held = None if m is None or m.groupdict().get("d") else _HELD.search(line.norm)
    if m is None or (held is not None and not _OTHERWISE.search(line.norm, held.end(), m.start() + 1)):
        return None
    return Fact(Slot.OUTCOME, Told.UNKNOWN, *line.place(m.start(), m.end()), m.start(), Modality.DENIED)


