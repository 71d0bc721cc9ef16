"""A report's bytes become its text, its blocks, and a map from the text back to the bytes."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from msgspec import Struct


class BlockKind(StrEnum):
    HEADLINE = "headline"
    PARAGRAPH = "paragraph"
    ITEM = "item"  # of a list or a table row
    FURNITURE = "furniture"  # menus, captions, "Leave a Reply": yields nothing


class Block(Struct, frozen=True):
    """Code points `start` to `end` of the text: one paragraph, headline, item or piece of furniture."""

    start: int
    end: int
    kind: BlockKind


class Page(Struct, frozen=True):
    """One report as text.

    Attributes:
        source: the path or address it was read from, as given.
        sha256: of the bytes as they came.
        media_type: 'text/plain' or 'text/html'.
        text: for plain text the decoded file itself, byte order mark dropped and nothing else changed; for HTML the
            headline and the article's blocks joined by line ends.
        title: headline, None where there is none.
        published: ISO day from metadata (JSON-LD, meta, time), None where there is none.
        blocks: in order, not overlapping; furniture only in plain text.
        language: 'en', another ISO 639-1 code, or None where there is too little text to tell.
        notes: what a user should be told (replaced bytes, an article that was cut, ...).
        locate: (start, end) of the text to the byte range in the source, None for plain text.
    """

    source: str
    sha256: str
    media_type: str
    text: str
    title: str | None
    published: str | None
    blocks: tuple[Block, ...]
    language: str | None = "en"
    notes: tuple[str, ...] = ()
    locate: Callable[[int, int], tuple[int, int] | None] | None = None

    @property
    def lines_go_on(self) -> bool:
        """Whether the lines of a block are one paragraph: of plain text the reader of it has made sure."""
        return self.media_type == "text/plain"
