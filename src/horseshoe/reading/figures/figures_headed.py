"""Numbers whose kind a word set apart tells: "Dead: 14", "the rest, some 140, were moved", "Five were pupils"."""

from __future__ import annotations

from horseshoe.reading.claims.passages import Counts
from horseshoe.reading.figures.figures_bare import Counted
from horseshoe.reading.figures.figures_clause_words import ANIMATE
from horseshoe.reading.figures.figures_words import AFTER
from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import Number

SAME_PEOPLE = late(
    r"(?:Most|All|Many|None|Some|Several|(?:Nearly|Almost|Not) all|The (?:rest|others|majority))"
    r"(?: of (?:them|these|those))? (?:are|were|have|had)\b"
)
"""How a sentence without a number opens that goes on with those counted before it."""
_HEADED = late(
    r"(?:^|[.;,/|(•*\n–—-] ?|\b(?:[Pp]eople|[Pp]ersons|[Cc]ivilians|[Tt]otal|[Cc]onfirmed) )(?:"
    r"(?P<KILLED>[Kk]illed|[Dd]ead|[Dd]eaths|[Ff]atalities)|(?P<INJURED>[Ww]ounded|[Ii]njured|[Ii]njuries)|"
    r"(?P<MISSING>[Mm]issing|[Uu]naccounted for)|(?P<DISPLACED>[Dd]isplaced|[Ee]vacuated|[Rr]efugees|IDPs)|"
    r"(?P<DETAINED>[Dd]etained|[Aa]rrested|[Aa]rrests|[Dd]etainees)|(?P<ABDUCTED>[Aa]bducted|[Kk]idnapped)|"
    r"(?P<CASUALTIES>[Cc]asualties)): ?$"
)
_THE_REST = late(
    r"\b(?:[Tt]he|[Aa]ll|[Tt]heir|[Ii]ts) (?:rest|remainder|others|remaining [a-z]+)(?: of (?:them|[a-z ]{3,20}))?"
    r"(?:,| –| —| \() ?(?:some |about |around |roughly )?$"
)
_PUT_IN = late(r"(?: in all| of them| in total| [a-z]+)?(?:,| –| —|\))(?= )")
_OPENS = late(r"(?:^|[.!?\n] )[\"“]?$")
_ARE = late(
    r" (?:of (?:them|these|those) )?(?:were|are)(?: (?:all|only|still|just|themselves))?"
    r"(?P<adj>(?: [a-z-]+){0,2}?) (?P<noun>[a-z-]{3,})\b(?=[.,;]| (?:and|from|in|of|who|at)\b)"
)
_NO_ADJECTIVE = ("in", "on", "to", "of", "at", "a", "an", "the", "by", "among", "not", "dead", "from",
                 "with")
_FATES = (
    Counts.KILLED, Counts.INJURED, Counts.CASUALTIES, Counts.MISSING, Counts.ABDUCTED, Counts.DISPLACED,
    Counts.DETAINED,
)  # fmt: skip


def headed(folded: str, n: Number, low: int, high: int, carried: Counts | None, *, first: bool) -> Counted | None:
    """What a number is by the word set before it, or by the people it goes back to.

    Args:
        folded: the text in plain blanks.
        n: the number.
        low, high: its sentence.
        carried: what all figures of the sentence before count, None where they differ.
        first: no figure stands before it in its sentence.
    """
    at, after = n.phrase_start, n.phrase_end
    if n.money or n.label or n.compound or n.percent or n.fraction:
        return None
    if folded.endswith((":", ": "), 0, at) and (head := _HEADED.search(folded, max(0, at - 40), at)):
        return Counted(Counts[head.lastgroup or "KILLED"], None, "persons", after)
    if not first and _THE_REST.search(folded, low, at) and (shut := _PUT_IN.match(folded, after, high)):
        became = AFTER.match(folded, shut.end(), high)
        return Counted(Counts[became.lastgroup or "OTHER"] if became else Counts.OTHER, None, "persons", after)
    if first and carried in _FATES and not n.year_like and _OPENS.search(folded, max(0, at - 4), at):
        who = _ARE.match(folded, after, high)
        if who is not None and ANIMATE.match(who["noun"]) and not any(
            word.endswith(("ed", "ing")) or word in _NO_ADJECTIVE for word in who["adj"].split()
        ):
            return Counted(carried, who[0].split(maxsplit=1)[1], "persons", after)
    return None
