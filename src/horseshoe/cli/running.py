"""A run over reports: opened, read and checked one after another, for every command that takes them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from horseshoe.cli.leaving import complain
from horseshoe.errors import HorseshoeError, InputError

if TYPE_CHECKING:
    from horseshoe.checking.finding import Checked
    from horseshoe.cli.progress import Progress
    from horseshoe.intake.source import Source
    from horseshoe.reading.pages.page import Page
    from horseshoe.reading.reader import Reader
    from horseshoe.record.store import Record


class Run:
    """Reports one after another; one that cannot be read is told of and the run goes on."""

    def __init__(
        self, names: tuple[str, ...], record: Record, read: Reader, published: str | None, *, aloud: bool
    ) -> None:
        from horseshoe.checking.check import check as hold
        from horseshoe.reading.pages.opened import open_page

        self._open, self._read, self._hold = open_page, read, hold
        self._names, self._record, self._published, self._aloud = names, record, published, aloud
        self.alone = len(names) == 1 and not Path(names[0]).is_dir()
        self.read = self.refused = 0
        # What was asked for by name and cannot be had is bad input; a member of a folder is not.
        self.named_refused = False

    def reports(self, bar: Progress) -> Iterator[Checked]:
        """Open, read and check.

        Raises:
            InputError: the one report asked for cannot be had.
        """
        from horseshoe.intake.sources import Refused, open_sources

        for opened in open_sources(self._names):
            bar.at(opened.name)
            if isinstance(opened, Refused):
                self._refuse(opened.name, opened.error)
                continue
            checked = self._checked(opened)
            if checked is not None:
                self.read += 1
                yield checked

    def _checked(self, source: Source) -> Checked | None:
        try:
            page = self._open(source.data, source.name, source.media_type)
            self._tell(page)
            reading = self._read(page, self._published)
            self._note(reading.page.notes[len(page.notes) :], page.source)
            return self._hold(reading, self._record)
        except HorseshoeError as error:
            if self.alone:
                raise
            self._refuse(source.name, error)
        except Exception as error:
            # One report must not take a folder of a thousand down with it.
            if self.alone:
                raise
            said = f"could not be checked ({type(error).__name__}: {error})"
            self._refuse(source.name, InputError(said, advice="This is a fault of Horseshoe; report it"))
        return None

    def _tell(self, page: Page) -> None:
        """What the reader must know of a page: the language it is not read in; its notes, where the output has none."""
        if page.language not in (None, "en"):
            self.named_refused = self.named_refused or page.source in self._names
            what = f"This report is not in English (it looks like '{page.language}'); nothing was read of it"
            complain(what, where=page.source, advice="Pass an English translation")
        self._note(page.notes, page.source)

    def _note(self, notes: tuple[str, ...], source: str) -> None:
        for note in notes if self._aloud else ():
            complain(note, where=source)

    def _refuse(self, name: str, error: HorseshoeError) -> None:
        self.refused += 1
        self.named_refused = self.named_refused or name in self._names
        complain(error.what, where=error.where or name, advice=error.advice)
