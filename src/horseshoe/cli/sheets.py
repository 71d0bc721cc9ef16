"""The three documents a run can write, each report as it comes and none of them held in memory."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Protocol, TextIO

from horseshoe.checking.finding import Checked
from horseshoe.record.store import Record

if TYPE_CHECKING:
    from horseshoe.drawing.findings import Entry


class Sheet(Protocol):
    """A document being written."""

    def add(self, checked: Checked, all_findings: int) -> None:
        """Write one report; `all_findings` is how many it had before `--only`."""

    def finish(self) -> None:
        """Write what comes after the last one."""


class TextSheet:
    """For people at a terminal."""

    def __init__(self, out: TextIO) -> None:
        from horseshoe.cli.encoding import plain_signs
        from horseshoe.cli.screen import console

        self._console, self._plain, self._first = console(out), plain_signs(out), True

    def add(self, checked: Checked, all_findings: int) -> None:
        from horseshoe.cli.telling import tell

        if not self._first:
            self._console.print(("-" if self._plain else "─") * self._console.width)
        self._first = False
        tell(self._console, checked, plain=self._plain, all_findings=all_findings)

    def finish(self) -> None:
        """Nothing is open."""


class JsonSheet:
    """The contract's document: its head, then each report, then its end with a story where there is one."""

    def __init__(self, out: TextIO, record: Record) -> None:
        self._out, self._record, self._first = out, record, True

    def add(self, checked: Checked, all_findings: int) -> None:
        from horseshoe.checking.contract import report
        from horseshoe.cli.encoding import as_json

        written = as_json(report(checked), self._out, indent=1)
        self._out.write(f"{self._head() if self._first else ','}\n{written}")
        self._first = False

    def finish(self, story: object = None) -> None:
        from horseshoe.cli.encoding import as_json

        told = f',\n"story": {as_json(story, self._out, indent=1)}' if story is not None else ""
        self._out.write(f"{self._head() if self._first else ''}\n]{told}}}\n")

    def _head(self) -> str:
        from horseshoe.checking.contract import document

        whole = document((), self._record)
        head = [name for name in whole if name not in ("reports", "story")]
        fields = [f"{json.dumps(name)}: {json.dumps(whole[name])}" for name in head]
        return "{" + ",\n".join([*fields, '"reports": ['])


class HtmlSheet:
    """The page of findings; its list of reports stands first and is known last, so the articles wait in a file."""

    def __init__(self, out: TextIO, record: Record, *, alone: bool) -> None:
        import tempfile

        self._out, self._through, self._alone = out, record.through.isoformat(), alone
        self._entries: list[Entry] = []
        self._articles = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace", newline="")  # noqa: SIM115

    def add(self, checked: Checked, all_findings: int) -> None:
        from horseshoe.drawing.article import article
        from horseshoe.drawing.findings import Entry

        key = f"r{len(self._entries) + 1}"
        self._entries.append(Entry.of(checked, key))
        self._articles.write(article(checked, key=key, level=1 if self._alone else 2))

    def finish(self) -> None:
        import shutil

        from horseshoe.drawing.findings import closing, opening

        with self._articles:
            self._out.write(opening(self._entries, alone=self._alone and len(self._entries) == 1))
            self._articles.seek(0)
            shutil.copyfileobj(self._articles, self._out)
            self._out.write(closing(self._through))


def sheet(format: str, out: TextIO, record: Record, *, alone: bool) -> Sheet:
    """The document of a format: 'text', 'json' or 'html'; `alone` where the run is of one report."""
    match format:
        case "json":
            return JsonSheet(out, record)
        case "html":
            return HtmlSheet(out, record, alone=alone)
        case _:
            return TextSheet(out)
