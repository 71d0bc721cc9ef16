"""What a process of the bench does: one report checked, and the answer in the form asked for."""

from __future__ import annotations

import json
from base64 import b64encode
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path

from horseshoe.checking.check import check
from horseshoe.checking.contract import document
from horseshoe.checking.finding import Checked
from horseshoe.drawing.findings import page as findings_page
from horseshoe.errors import HorseshoeError
from horseshoe.intake.source import Source
from horseshoe.page.bounding import bounded
from horseshoe.page.errors import Problem
from horseshoe.page.formats import Form
from horseshoe.page.house import House, Settings
from horseshoe.page.render import capital, render
from horseshoe.page.site import Site
from horseshoe.page.views.check import CheckView, check_view
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.record.store import load
from horseshoe.workspace.workspace import Workspace

_HANDED = 1_400_000  # bytes of a document that a link can carry; a browser takes no longer address than 2 MB


@dataclass(frozen=True, slots=True)
class Job:
    """One report, and how to answer.

    Attributes:
        published: ISO day the asker gave.
        form: HTML for the page, JSON for the document of the contract.
        alone: with HTML, the page of findings that stands by itself.
        site: where links lead. now: the time it is.
        workspace: where reports can be kept, None where they cannot. keep: whether this one is to be.
        there: whether it is kept already.
        pasted: whether the report came as text of the form, which then shows it again.
    """

    source: Source
    published: str | None
    form: Form
    alone: bool
    site: Site
    now: datetime
    workspace: Path | None
    keep: bool
    pasted: bool = False
    there: bool = False

    @property
    def kept(self) -> bool:
        """Whether it is in the workspace once this is done."""
        return self.keep and self.workspace is not None

    @property
    def offered(self) -> bool:
        """Whether the user may still have it kept."""
        return not self.keep and self.workspace is not None and len(self.source.data) <= _HANDED


def judge(job: Job, seconds: int) -> bytes | Problem:
    """Check a report. A process that works on after `seconds` is ended by its own system, whatever became of us."""
    with bounded(seconds):
        try:
            return _answer(job)
        except HorseshoeError as error:
            return Problem(capital(error.what), error.where, error.advice)


def judge_kept(folder: Path, report: str, job: Job, seconds: int) -> bytes | Problem:
    """Check a report of a workspace as it was kept; `job` without a source says how to answer."""
    with bounded(seconds):
        try:
            row, source = Workspace(folder, load()).opened(report)
            return _answer(replace(job, source=source, published=row.published))
        except HorseshoeError as error:
            return Problem(capital(error.what), error.where, error.advice)


@cache
def ready() -> None:
    """Have everything a check needs in memory."""
    check(read(open_page(b"The Security Council met on Monday.", "<text>")), load())


def _answer(job: Job) -> bytes:
    source, record = job.source, load()
    checked = check(read(open_page(source.data, source.name, source.media_type), job.published), record)
    if job.form is Form.JSON:
        return _contract(checked)
    if job.alone:
        return _alone(checked)
    if job.kept and not job.there:
        _keep(job)
    house = House(record, Settings(today=job.now.date, site=job.site, workspace=job.workspace))
    words = {
        "json": _handed(_contract(checked), "application/json"),
        "html": _handed(_alone(checked), "text/html"),
        "keep": b64encode(source.data).decode() if job.offered else None,
    }
    view: CheckView = check_view(checked, record, link=lambda path: job.site.page(path))
    text = source.data.decode("utf-8", "replace") if job.pasted else None
    return render(house, "checked.html", view=view, job=job, text=text, **words).encode("utf-8", "replace")


def _keep(job: Job) -> None:
    """Put the report into the workspace.

    Raises:
        HorseshoeError: it cannot be kept.
    """
    assert job.workspace is not None
    for added in Workspace(job.workspace, load()).add([job.source], at=lambda: job.now, published=job.published):
        if added.error is not None:
            raise added.error


def _contract(checked: Checked) -> bytes:
    said = document([checked], load())
    try:
        return json.dumps(said, ensure_ascii=False, indent=2).encode() + b"\n"
    except UnicodeEncodeError:  # half a surrogate pair of the report's: escaped, it comes through
        return json.dumps(said, indent=2).encode() + b"\n"


def _alone(checked: Checked) -> bytes:
    return findings_page([checked], through=load().through.isoformat()).encode("utf-8", "replace")


def _handed(body: bytes, kind: str) -> str | None:
    """A document as an address that holds it: the page hands it along, and the server keeps nothing."""
    return f"data:{kind};base64,{b64encode(body).decode()}" if len(body) <= _HANDED else None
