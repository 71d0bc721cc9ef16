"""A text that is voted on, as a report calls it."""

from __future__ import annotations

from msgspec import Struct

from horseshoe.reading.line import Chunk


class Draft(Struct, frozen=True):
    """A text as a report calls it.

    Attributes:
        term: the head noun ('resolution', 'draft', 'text' ...), singular.
        sponsors: States the phrase itself names as authors.
        definite: "the", "its", "this": a text already spoken of; indefinite: "a", "another": not yet.
        rival: "rival", "another", "second", "its own": not the one spoken of last.
        own: "of its own": another than that too, unless that is named beside it.
        earlier: "previous", "earlier": told as background.
        plural: several texts.
        amendment: an amendment to a text.
        moment: the chunk of "February's", "Friday's".
        count: "three drafts".
        apart: one of several just counted, each told by itself ("one by France", "the other", "the Russian one").
    """

    term: str
    sponsors: tuple[str, ...] = ()
    definite: bool = False
    indefinite: bool = False
    rival: bool = False
    own: bool = False
    earlier: bool = False
    plural: bool = False
    amendment: bool = False
    moment: Chunk | None = None
    count: Chunk | None = None
    apart: bool = False
