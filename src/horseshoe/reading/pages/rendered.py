"""Runs of HTML source become text as a browser shows it, and every code point of it knows where it came from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from horseshoe.reading.pages.blocks_html import TAB
from horseshoe.reading.pages.tokens_html import references
from horseshoe.reading.words.late import late

_WHITE = " \t\n\r\f"
_SPACES = late(r"[ \t\n\r\f]*[\t\n\r\f][ \t\n\r\f]*|  +")  # all white space but the single blank, which stays


class Rendered:
    """A text grown piece by piece. Each piece is verbatim, or stands for a stretch of source as a whole.

    White space is collapsed as CSS does it (blank, tab, line ends; a no-break space stays), references are resolved.
    """

    def __init__(self) -> None:
        self.length = 0
        self._parts: list[str] = []
        self._at: list[int] = []  # where each piece begins in the text
        self._from: list[tuple[int, int]] = []  # the source of each piece
        self._gaps: list[int] = []  # line ends where blocks of the source were left out
        self._last = ""

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def add_block(self, source: str, runs: Sequence[tuple[int, int]]) -> tuple[int, int]:
        """Append one block; where it starts and ends in the text. Nothing but white space appends nothing."""
        start, self._last = self.length, " "  # white space at the head of a block vanishes
        for run in runs:
            if run == TAB:
                self._put("\t", (-1, -1)) if self.length > start else None
                self._last = " "
                continue
            at = run[0]
            for begins, ends, meant in references(source, *run):
                self._plain(source, at, begins)
                self._mark(meant, begins, ends)
                at = ends
            self._plain(source, at, run[1])
        self._strip(start)
        return start, self.length

    def break_line(self, *, whole: bool) -> None:
        """Append the line end between two blocks; `whole` where the source holds no other text between them."""
        if not whole:
            self._gaps.append(self.length)
        self._put("\n", (-1, -1))

    def source_of(self, start: int, end: int) -> tuple[int, int] | None:
        """The stretch of source that code points `start` to `end` were made of, None for none.

        None also where the source holds other text between the two: what was left out, or all that parts an article
        from a title taken out of the head.
        """
        if not 0 <= start < end <= self.length or bisect_left(self._gaps, start) < bisect_left(self._gaps, end):
            return None
        places = [self._place(point, forward) for point, forward in ((start, True), (end - 1, False))]
        first, last = places
        if first is None or last is None or first[0] > last[0]:
            return None
        return first[0], last[1]

    def _place(self, point: int, forward: bool) -> tuple[int, int] | None:
        """The source of one code point; of a line end or tab, that of the neighbour."""
        piece = bisect_right(self._at, point) - 1
        while 0 <= piece < len(self._at) and self._from[piece] == (-1, -1):
            piece += 1 if forward else -1
            point = -1
        if not 0 <= piece < len(self._at):
            return None
        begins, ends = self._from[piece]
        offset = point - self._at[piece]
        if point >= 0 and ends - begins == len(self._parts[piece]):
            return begins + offset, begins + offset + 1
        return begins, ends

    def _plain(self, source: str, start: int, end: int) -> None:
        at = start
        for found in _SPACES.finditer(source, start, end):
            self._verbatim(source, at, found.start())
            self._blank(found.start(), found.end())
            at = found.end()
        self._verbatim(source, at, end)

    def _verbatim(self, source: str, start: int, end: int) -> None:
        if start < end and source[start] == " " and self._last == " ":
            start += 1
        if start < end:
            self._put(source[start:end], (start, end))

    def _blank(self, start: int, end: int) -> None:
        if self._last != " ":
            self._put(" ", (start, end))

    def _mark(self, meant: str, start: int, end: int) -> None:
        if meant in _WHITE:
            self._blank(start, end)
        else:
            self._put(meant, (start, end))

    def _put(self, piece: str, place: tuple[int, int]) -> None:
        self._at.append(self.length)
        self._parts.append(piece)
        self._from.append(place)
        self.length += len(piece)
        self._last = piece[-1]

    def _strip(self, start: int) -> None:
        """Take white space off the end of the block that began at `start`."""
        while self.length > start and self._parts[-1].rstrip(_WHITE) != self._parts[-1]:
            piece = self._parts.pop()
            at, (begins, ends) = self._at.pop(), self._from.pop()
            self.length = at
            if kept := piece.rstrip(_WHITE):
                self._put(kept, (begins, begins + len(kept)) if ends - begins == len(piece) else (begins, ends))
