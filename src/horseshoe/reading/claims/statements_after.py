"""A statement told on in the next sentence: who had proposed "it", who would not have it. One event, and no draft."""

from __future__ import annotations

from msgspec.structs import replace

from horseshoe.reading.claims.actions import Kind, Modality, Told
from horseshoe.reading.claims.occasion import Occasion
from horseshoe.reading.claims.statements_members import holders
from horseshoe.reading.line import Line
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.votes.stopping import who_stops_it
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_MADE = (
    r"(?:proposed|drafted|tabled|put forward|circulated|written|wrote|penned|prepared|offered|introduced|submitted|"
    r"suggested|asked for|sought|wanted|pushed for|put together|drawn up)"
)
_IT = r"(?:it|<D\d+>|<[NV]\d+>(?= [.,;])|(?:the|a|its) (?:[\w-]+ )?(?:text|wording|words|language|draft))"
_PROPOSED = Pattern(
    rf"(?P<v><V\d+>) (?:had |has |have |who |which |, which |jointly |also |first |earlier |together )*{_MADE} "
    rf"{_IT}(?![\w-])|"
    rf"\b{_IT} (?:(?:had|has|was|which|that|been|having|is) )+(?:jointly |first |\w+ly )?{_MADE} by (?P<w><V\d+>)|"
    rf"\b{_IT} ,? ?{_MADE} by (?P<u><V\d+>)"
)
_REFUSED = Pattern(
    r"(?P<v><V\d+>) (?:would|did|could) ?(?:not|n't) (?:have|accept|hear of|agree to|go along with|sign(?: on to)?|"
    r"support|"
    rf"back|let) {_IT}(?![\w-])"
)
_GENERIC = late(r"(?i)\b(?:texts?|drafts?|proposals?|wording|versions?|documents?|papers?)\b")
_OF_ANOTHER = late(r"(?i)resolution|amendment|\bmotion")
_NEAR = 2  # sentences


def told_on(before: Occasion, line: Line, found: list[Occasion], after: int) -> tuple[Occasion, list[Occasion]] | None:
    """The statement with what a sentence adds to it, and the other occasions of that sentence; None where it is of
    something else."""
    open_ = before.outcome is Told.BLOCKED or before.modality in (Modality.PROPOSED, Modality.EXPECTED)
    open_ = open_ or (not line.tags("DR") and _PROPOSED.search(line.norm) is not None)  # "Britain had drafted it"
    if before.kind is not Kind.STATEMENT or not open_ or not 0 < after <= _NEAR:
        return None
    if any(o.kind is not Kind.DRAFT for o in found) or not _of_the_text(line):
        return None
    by, held = _proposers(line), _holders(line)
    if not (by or held):
        return None
    stopped = replace(before, modality=Modality.HAPPENED, outcome=Told.BLOCKED) if held else before
    holding = before.holders or tuple(m for m in held if m not in by)
    return replace(stopped, members=before.members or by, holders=holding), []


def _of_the_text(line: Line) -> bool:
    texts = [line.text[c.start : c.end] for _, c in line.tags("DR")]
    return all(_GENERIC.search(text) and not _OF_ANOTHER.search(text) for text in texts)


def _proposers(line: Line) -> tuple[str, ...]:
    m = _PROPOSED.search(line.norm)
    if m is None:
        return next((tuple(c.value.sponsors) for _, c in line.tags("D") if c.value.sponsors), ())
    if modality(line.norm, m.start()) is not Modality.HAPPENED:
        return ()
    members: tuple[str, ...] = line.chunk(m["v"] or m["w"] or m["u"]).value.members
    return members


def _holders(line: Line) -> tuple[str, ...]:
    refused = _REFUSED.search(line.norm)
    if refused is not None:
        members: tuple[str, ...] = line.chunk(refused["v"]).value.members
        return members
    if by := who_stops_it(line):
        return by
    # "Tunisia had proposed a text, which the United States blocked"
    return holders(line)[0] if _PROPOSED.search(line.norm) else ()
