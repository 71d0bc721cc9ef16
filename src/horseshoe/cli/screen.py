"""What the desk writes on: a console in colour where somebody looks, plain and stable where nobody does."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from functools import cached_property
from typing import IO, TYPE_CHECKING, Any, Protocol, cast

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from horseshoe.drawing.terminal import Piece

PLAIN_WIDTH = 80
_STYLES = {
    "yes": "bold bright_blue",
    "no": "bold red",
    "veto": "bold red",
    "abstain": "bold yellow",
    "aside": "bold",
    "absent": "dim",
    "unrecorded": "dim",
    "contradicted": "bold red",
    "impossible": "bold red",
    "conflicting_records": "bold yellow",
    "imprecise": "bold yellow",
    "ambiguous": "bold yellow",
    "not_in_record": "bold",
    "supported": "bold bright_blue",
    "attributed": "bold",
    "opinion": "bold",
    "strong": "bold",
    "soft": "dim",
    "quote": "italic",
}
# Escape sequences and text that runs backwards would let a report write over what we say of it.
_NARROW = re.compile("[ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u25a0-\u25ff\u2715\u2717]*")  # a cell each
_HARM = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Screen(Protocol):
    """What is written on: one of rich's consoles, or a pipe."""

    @property
    def file(self) -> IO[str]: ...

    @property
    def width(self) -> int: ...

    def print(self, *objects: Any) -> None: ...


class Words:
    """Words on one line, each piece in a style; rich shows them where somebody looks."""

    __slots__ = ("_pieces", "_whole")

    def __init__(self, *pieces: tuple[str, str], whole: bool = False) -> None:
        self._pieces, self._whole = pieces, whole  # `whole` are not to be wrapped

    @classmethod
    def of(cls, *pieces: Words | str, whole: bool = False) -> Words:
        """Several one after the other."""
        rows = (((piece, ""),) if isinstance(piece, str) else piece._pieces for piece in pieces)
        return cls(*(pair for row in rows for pair in row), whole=whole)

    @property
    def plain(self) -> str:
        """The words alone."""
        return "".join(text for text, _ in self._pieces)

    def __rich__(self) -> Text:
        from rich.text import Text

        return Text.assemble(*self._pieces, no_wrap=True if self._whole else None)


class _Pipe:
    """A file that nobody looks at: lines are written as they are, and what has to be measured by rich."""

    def __init__(self, file: IO[str], width: int) -> None:
        self.file, self.width = file, width
        self.plain = width  # cells of lines that need no styles

    @cached_property
    def rich(self) -> Console:
        """A console on the file."""
        return rich_console(self.file, width=self.width)

    def print(self, *objects: Any) -> None:
        if not objects:
            self.file.write("\n")
            return
        self.rich.print(*objects)


def console(file: IO[str] | None = None, *, width: int | None = None) -> Screen:
    """What to write on, for standard output or a file: rich, which a cold start feels, only where somebody looks."""
    file = file or sys.stdout
    return rich_console(file, width=width) if file.isatty() else _Pipe(file, width or PLAIN_WIDTH)


def rich_console(file: IO[str], *, width: int | None = None, record: bool = False) -> Console:
    """A console on a file; colour only on a terminal, and none where NO_COLOR says so."""
    from rich.console import Console

    class Desk(Console):
        """Tells of a closed pipe as everything else does; rich would leave with status 1, which means a finding."""

        def on_broken_pipe(self) -> None:
            raise BrokenPipeError

    return Desk(
        file=file,
        width=width or (None if file.isatty() else PLAIN_WIDTH),
        markup=False,
        emoji=False,
        highlight=False,
        record=record,
        force_terminal=True if record else None,
        color_system="truecolor" if record else "auto",
        legacy_windows=False,
    )


def harmless(text: str) -> str:
    """The text without control characters that a terminal would obey."""
    return _HARM.sub("\ufffd", text)


def one_line(text: str) -> str:
    """Words of a report on one line, harmless."""
    return harmless(" ".join(text.split()))


def inked(words: str, ink: str = "") -> Words:
    """Words in the style of an ink."""
    return Words((harmless(words), _STYLES.get(ink, "")))


def put(out: Screen, words: Words | Text, *, indent: int = 0, hang: int = 0) -> None:
    """Print text wrapped at the console's width, all of it indented, lines after the first by `hang` more.

    Not rich's padding, which fills lines with blanks to the right: what is piped stays free of them. A list of
    thousands that nobody looks at is written without rich, which takes a millisecond a line.
    """
    plain = getattr(out, "plain", 0)
    room = max((plain or out.width) - indent - hang, 16)
    if plain and (lines := _folded(words.plain, room + hang, room)):
        blanks = " " * indent
        out.file.write("".join(f"{blanks}{' ' * hang * (n > 0)}{line}".rstrip() + "\n" for n, line in enumerate(lines)))
        return
    _put_wrapped(out.rich if isinstance(out, _Pipe) else cast("Console", out), words, room, indent, hang)


def _put_wrapped(out: Console, words: Words | Text, room: int, indent: int, hang: int) -> None:
    from rich.text import Text

    text = words.__rich__() if isinstance(words, Words) else words
    first, *rest = text.wrap(out, room + hang) or [Text("")]
    if rest and hang:
        # Wrapped anew without the first line, which had more room.
        after = text[len(first.plain.rstrip()) :]
        rest = list(after[len(after.plain) - len(after.plain.lstrip()) :].wrap(out, room))
    for line, more in [(first, 0), *((line, hang) for line in rest)]:
        line.rstrip()
        out.print(Text.assemble(" " * (indent + more) if line.plain else "", line), soft_wrap=True)


def _folded(words: str, first: int, later: int) -> list[str]:
    """The lines of plain words as rich wraps them; [] where it has to: tabs, breaks, wide signs, words too long."""
    if not _NARROW.fullmatch(words):
        return []
    lines, room, words = [], first, words.rstrip()
    while len(words) > room:
        # A blank right after the last word that fits is dropped with the others there.
        cut = words.rfind(" ", 0, room + 1)
        if cut <= 0 or not words[:cut].strip():
            return []
        lines.append(words[:cut].rstrip())
        words, room = words[cut:].lstrip(), later
    return [*lines, words]


def line_of(pieces: Iterable[Piece]) -> Words:
    """One line of a terminal drawing."""
    return Words.of(*(inked(piece.text, piece.ink) for piece in pieces), whole=True)
