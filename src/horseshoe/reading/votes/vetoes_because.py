"""A text that was not adopted because permanent members voted against it: they vetoed it, though nobody says so."""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.council.rules import PERMANENT_CODES
from horseshoe.reading.line import Line
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.votes.vetoes_held import vetoes_held
from horseshoe.reading.words.patterns import Patterns

_WHY = r"(?:because|since|as|owing to|due to|given that|seeing that|inasmuch as)(?: of)?"
_WHO = (
    r"(?:the )?(?:(?:two|both|<N\d+>|all|standing|veto - wielding|<V\d+> 's) )*(?:permanent (?:<C\d+> |council )?"
    r"(?:members?|powers?|countries|country) )?(?:,? ?)(?P<v><V\d+>)(?: , (?:a|both|each a|two) (?:[a-z]+ )?permanent "
    r"members? ,| ,)?"
)
_CAST = (
    r"(?:had |have |has |both |also |having )*(?:voted against(?: it| <D\d+>)?|voting against(?: it| <D\d+>)?|cast "
    r"(?:a |an |the |their |its )?(?:negative|"
    r"dissenting|opposing|no|contrary) (?:votes?|ballots?)|casting (?:a |an |the |their |its )?(?:negative|dissenting|"
    r"opposing|no) votes?|said no(?: to (?:it|<D\d+>))?|opposed (?:it|<D\d+>))"
)
_LOST = (
    r"(?:<D\d+>|it|which) (?:[a-z]+ ){0,2}?(?:was (?:rejected|defeated|not (?:[a-z]+ )?(?:adopted|passed|approved|"
    r"carried))|"
    r"(?:has|had) not (?:been (?:able to (?:pass|be adopted|be passed)|adopted|passed|approved)|passed)|(?:could|did) "
    r"(?:not|n't) (?:pass|be (?:adopted|passed|approved|carried)|go through|get through)|failed(?: to (?:pass|be "
    r"adopted|get through))?|fell|was lost)"
)
VETOES = Patterns.numbered(
    rf"\b{_WHY} {_WHO} {_CAST} ?,? ?{_LOST}(?= (?:[.,;:)]|and|despite|with)|$)",
    rf"(?<![\w-]){_LOST} ?,? {_WHY} {_WHO} {_CAST}(?= (?:[.,;:)]|and|while|despite|with)|$)",
)


def vetoes_because(line: Line, before: Line | None = None) -> Iterator[Fact]:
    """Who vetoed a text, by the reason for its loss where no votes for it are counted, or as having the right to."""
    yield from vetoes_held(line, before)
    for _, pattern in VETOES.on(line.norm):
        for m in pattern.finditer(line.norm):
            voters: Voters = line.chunk(m["v"]).value
            few = [c for _, c in line.tags("V") if c.value.count is not None and not c.value.members]
            if voters.bare and set(voters.members) <= PERMANENT_CODES and not few:
                place = line.place(m.start(), m.end())
                yield Fact(Slot.VETO, voters, *place, m.start("v"), modality(line.norm, m.start()))
