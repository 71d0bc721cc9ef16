"""Stories: the reports a user has kept, as one account; where nothing is kept, how to begin."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path as Folder
from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Depends, Path, Query, Request
from fastapi.responses import RedirectResponse, Response

from horseshoe.intake.source import Source
from horseshoe.page import asking, paths
from horseshoe.page.errors import DOCUMENTED, Problem
from horseshoe.page.formats import MEDIA, Form
from horseshoe.page.house import House, house
from horseshoe.page.judging import Job, judge_kept
from horseshoe.page.origin import own
from horseshoe.page.refusing import Refusal
from horseshoe.page.storytelling import Asked, removed, told
from horseshoe.page.waiting import PRIVATE, REFUSED, bench_of, retell, worked

router = APIRouter()
Id = Annotated[str, Path(description="SHA-256 of the report", pattern="^[0-9a-f]{64}$")]


def asked(
    house: Annotated[House, Depends(house)],
    about: Annotated[str, Query(description="One place or matter: Gaza, sanctions", max_length=200)] = "",
    since: Annotated[str, Query(description="First day or year", max_length=40)] = "",
    until: Annotated[str, Query(description="Last day or year", max_length=40)] = "",
    offset: Annotated[int, Query(ge=0, le=1_000_000, description="Pieces of each part to leave out")] = 0,
) -> Asked:
    """What an address asks for."""
    first, last = asking.period(since, until)
    folder, now = house.settings.workspace, house.settings.moment()
    return Asked(folder, asking.words(about), first, last, offset, Form.HTML, house.site, now)


@router.get(
    f"{paths.STORIES}.json", operation_id="stories_json", tags=["json"], response_class=Response,
    responses={200: {"content": {MEDIA[Form.JSON]: {"schema": {"type": "object"}}},
                     "description": "What `horseshoe story --format json` prints."},
               400: DOCUMENTED[400], 422: REFUSED[422], 503: REFUSED[503]},
)  # fmt: skip
async def as_json(request: Request, asked: Annotated[Asked, Depends(asked)]) -> Response:
    """The account of the reports kept here; without any, of the record on what `about` names."""
    body = await worked(request, told, replace(asked, form=Form.JSON))
    return Response(body, media_type=MEDIA[Form.JSON], headers=PRIVATE)


@router.get(paths.STORIES, include_in_schema=False)
async def page(request: Request, asked: Annotated[Asked, Depends(asked)]) -> Response:
    """The page."""
    return Response(await worked(request, told, asked), media_type=MEDIA[Form.HTML], headers=PRIVATE)


@router.get(f"{paths.STORIES}/{{report}}", include_in_schema=False)
async def kept(request: Request, house: Annotated[House, Depends(house)], report: Id) -> Response:
    """A report that was kept, with its findings as they are today."""
    folder = _folder(house)
    nothing = Source("", b"", None)
    job = Job(nothing, None, Form.HTML, False, house.site, house.settings.moment(), folder, keep=True, there=True)
    body = await worked(request, judge_kept, folder, report, job)
    return Response(body, media_type=MEDIA[Form.HTML], headers=PRIVATE)


@router.post(f"{paths.STORIES}/{{report}}/remove", include_in_schema=False, dependencies=[Depends(own)])
async def remove(
    request: Request, later: BackgroundTasks, house: Annotated[House, Depends(house)], report: Id
) -> Response:
    """Take a report out, its bytes with it."""
    await worked(request, removed, _folder(house), report)
    later.add_task(retell, bench_of(request), _folder(house))
    return RedirectResponse(house.site.page(paths.STORIES), 303, headers=PRIVATE)


def _folder(house: House) -> Folder:
    if house.settings.workspace is None:
        nothing = Problem("Nothing is kept here", None, "Start `horseshoe serve` with --workspace and a folder")
        raise Refusal(404, nothing)
    return house.settings.workspace
