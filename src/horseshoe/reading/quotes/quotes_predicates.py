"""Who speaks words between marks that no cue claims: "It 'also records thirty wounded'"."""

from __future__ import annotations

from horseshoe.reading.quotes.quotes_marks import Quoted
from horseshoe.reading.quotes.quotes_patterns import PUT_SO, WORDS_OF
from horseshoe.reading.quotes.speakers_ahead import after
from horseshoe.reading.quotes.speakers_phrases import Phrase
from horseshoe.reading.words.late import late

_SHE = late(r"\W*([Hh]e|[Ss]he|[Ii]t|[Tt]hey) ")
_PREDICATE = late(
    r"(?:also |still |now |fully |strongly )?(?:has|have|had|is|are|was|were|will|would|can|could|does|did|remains?|"
    r"[a-z]{3,}s|[a-z]{3,}ed) \w"
)
_FAR = 160


def predicated(text: str, folded: str, q: Quoted, low: int) -> Phrase | None:
    """The pronoun that stands right before a predicate between marks, where its sentence begins with it."""
    if _PREDICATE.match(text, q.start, q.end) is None:
        return None
    pronoun = _SHE.fullmatch(folded, low, q.outer_start)
    return Phrase(*pronoun.span(1), "pronoun") if pronoun is not None else None


def named_after(folded: str, q: Quoted) -> Phrase | None:
    """Who is named after the words, without a verb of saying: "'...' was the verdict of the court"."""
    end = q.outer_end + _FAR
    if (words := WORDS_OF.match(folded, q.outer_end, end)) is not None:
        return after(folded, words.end(), end)
    put = PUT_SO.match(folded, q.outer_end, end)
    return after(folded, *put.span("who")) if put is not None else None
