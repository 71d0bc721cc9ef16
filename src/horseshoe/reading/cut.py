"""A page cut into what is told sentence by sentence: lists with their labels, rows of tables, two bodies apart."""

from __future__ import annotations

from horseshoe.reading.line import Chunk
from horseshoe.reading.marks import Marks
from horseshoe.reading.names.beside_assembly import parted
from horseshoe.reading.pages.page import BlockKind, Page
from horseshoe.reading.votes.rolls import goes_on
from horseshoe.reading.votes.tables import Row
from horseshoe.reading.words.late import late
from horseshoe.reading.words.lead_ins import after_lead_in
from horseshoe.reading.words.sentences import Sentence, sentences


def cut_page(page: Page, marks: Marks, table: dict[int, Row]) -> tuple[list[tuple[int, Sentence]], dict[int, Chunk]]:
    """Every sentence with the number of its block, in order; and by their beginnings the days lent to some."""
    return _by_body(marks, _with_rows(page, _sentences(page, marks), table))


_BULLET = late(r"[-•*·–—]\s")


def _sentences(page: Page, marks: Marks) -> list[tuple[int, Sentence]]:
    """Sentences with the number of their block.

    A line that ends in a colon takes the bullets under it along, and a label of a side the names under it.
    """
    found: list[tuple[int, Sentence]] = []
    listing = False
    for number, block in enumerate(page.blocks):
        if block.kind is BlockKind.FURNITURE:
            continue
        for s in sentences(page.text, block.start, block.end, whole=page.lines_go_on):
            if found and ((listing and _BULLET.match(page.text, s.start)) or goes_on(marks, found[-1][1], s)):
                home, first = found[-1]
                found[-1] = (home, Sentence(first.start, s.end))
                continue
            found.append((number, Sentence(after_lead_in(page.text, s.start, s.end), s.end)))
            listing = page.text[s.end - 1] == ":"
    return found


def _by_body(marks: Marks, rows: list[tuple[int, Sentence]]) -> tuple[list[tuple[int, Sentence]], dict[int, Chunk]]:
    """Sentences in which the Assembly and the Council decide, each cut in two; and the days lent to second parts."""
    found: list[tuple[int, Sentence]] = []
    lent: dict[int, Chunk] = {}
    for number, sentence in rows:
        both = parted(marks, sentence)
        found += [(number, sentence)] if both is None else [(number, both.first), (number, both.second)]
        if both is not None and both.day is not None:
            lent[both.second.start] = both.day
    return found, lent


def _with_rows(page: Page, cut: list[tuple[int, Sentence]], table: dict[int, Row]) -> list[tuple[int, Sentence]]:
    """The sentences with every row of a table as one of them, whatever blocks its cells are."""
    if not table:
        return cut
    found, spans = [], list(table.values())
    for number, s in cut:
        row = next((row for row in spans if row.start <= s.start < row.end), None)
        if row is None:
            found.append((number, s))
        elif not found or found[-1][1].start != row.start:
            found.append((number, Sentence(row.start, row.end)))
    return found
