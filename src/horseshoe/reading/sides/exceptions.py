"""Who alone did not vote for a text: "Mali being the only member not to vote for it". All others did."""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.council.ballots import Ballot
from horseshoe.reading.line import Line
from horseshoe.reading.sides.sides_words import V
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_ONLY = late(r"(?i)\b(?:only|lone|sole|single)\b")
_NOT_FOR = Pattern(
    rf"(?P<v>{V}) (?:, )?(?:being|was|were|is|are|as|as the|stood out as) (?P<one>{V}|the (?:only|lone|sole|single) "
    r"(?:[\w-]+ |<[CU]\d+> (?:'s )?){0,4})"
    r"(?: )?(?:not to|that did not|who did not|which did not|that would not|who would not|to withhold its vote from|"
    r"refusing to|that failed to) (?:vote (?:for|in favou?r of|yes (?:to|on))|support|back|endorse|approve|raise its "
    r"hand for) (?:it|them|<[DR]\d+>)"
)

# "All but two of the rest were cast against it": it was the others who were.
ALL_BUT = late(r"\ball (?:of them |the others |the rest )?(?:but|except|save) (?:the )?$")


def only_exceptions(line: Line) -> Iterator[Fact]:
    """The votes of all others, where one is said to be the only one that did not vote for it."""
    for m in _NOT_FOR.finditer(line.norm):
        one = line.chunk(m["v"]).value
        said = line.chunk(m["one"]) if m["one"].startswith("<") else None
        if said is not None and not _ONLY.search(line.text[said.start : said.end]):
            continue
        if one.members and one.bare:
            others = Voters(others=True, every=True, excluded=one.members)
            yield Fact(Slot.BALLOT, (Ballot.YES, others), *line.place(m.start(), m.end()), m.start())
