"""Predicates between marks: "It 'also records thirty wounded'"."""

from __future__ import annotations

from horseshoe.reading.quotes.quotes_marks import Quoted
from horseshoe.reading.quotes.speakers_phrases import Phrase
from horseshoe.reading.words.late import late

_SHE = late(r"\W*([Hh]e|[Ss]he|[Ii]t|[Tt]hey) ")
_PREDICATE = late(
    r"(?:also |still |now |fully |strongly )?(?:has|have|had|is|are|was|were|will|would|can|could|does|did|remains?|"
    r"[a-z]{3,}s|[a-z]{3,}ed) \w"
)


def predicated(text: str, folded: str, q: Quoted, low: int) -> Phrase | None:
    """The pronoun that stands right before a predicate between marks, where its sentence begins with it."""
    if _PREDICATE.match(text, q.start, q.end) is None:
        return None
    pronoun = _SHE.fullmatch(folded, low, q.outer_start)
    return Phrase(*pronoun.span(1), "pronoun") if pronoun is not None else None
