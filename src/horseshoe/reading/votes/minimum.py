"""That a text got as many votes as it needed, and no more: "with just the nine votes it had needed"."""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.line import Line
from horseshoe.reading.votes.asides import none_won
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_MINIMUM = Pattern(
    r"\b(?:no|(?:not|without)(?: an?| one| <[NV]\d+>)) (?:single )?votes? to spare\b|"
    r"\bthe (?:exact |bare |very )?number of votes (?:it|"
    r"they|that (?:is|was|were)|which (?:is|was)|it was) ?(?:needed|required|necessary)|"
    r"\b(?<!not )(?<!not having )(?<!without having )(?<!never )(?<!n't )(?:got|get|drew|polled|scored|collected|"
    r"found|received|with|won|secured|obtained|garnered|mustered|gained|"
    r"reached|by|just|scraped)(?: \w+)? "
    r"(?:the |just the |only the |exactly the )+(?:bare )?"
    r"(?:minimum|required|necessary|needed|requisite)(?: (?:number )?of)?(?: nine| <[NV]\d+>)?(?: favou?rable| "
    r"affirmative| positive| yes| aye)? (?:votes|majority|support)"
)
_GOT = (
    r"(?:got|gets|got in|drew|polled|scored|collected|found|received|with|won|secured|obtained|garnered|mustered|"
    r"gained|by|on)"
)
# "With the nine votes it needed": a number of those that are needed.
_AS_NEEDED = Pattern(
    rf"\b{_GOT} (?P<v><V\d+>) (?:(?:favou?rable |affirmative |yes )?votes? )?(?:that |which )?(?:it|they|<D\d+>|was|"
    rf"were)? ?"
    r"(?:had |was |were )?(?:needed|required|necessary)\b"
)
_THE = late(r"(?i)\bthe\b|\b(?:just|exactly|precisely|only)\b")
_ENOUGH = (7, 9)


def minimum(line: Line) -> Iterator[Fact]:
    """Where a line says that a text got the least that carries it."""
    m = _MINIMUM.search(line.norm)
    if m is None and (m := _AS_NEEDED.search(line.norm)) is not None:
        said = line.chunk(m["v"])
        if said.value.count not in _ENOUGH or said.value.of or not _THE.search(line.text, said.start, said.end):
            return
    if m is not None and not none_won(line, m.start()):
        yield Fact(Slot.MINIMUM, True, *line.place(m.start(), m.end()), m.start(), modality(line.norm, m.start()))
