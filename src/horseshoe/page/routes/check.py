"""Check: paste a text, drop a file, give an address. Nothing of it is kept, logged, or put in an address."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, BackgroundTasks, Depends, Query, Request
from fastapi.responses import HTMLResponse, Response

from horseshoe.errors import HorseshoeError
from horseshoe.intake.fetch import Fetcher
from horseshoe.intake.source import Source
from horseshoe.page import paths
from horseshoe.page.bench import Bench
from horseshoe.page.errors import Problem
from horseshoe.page.formats import MEDIA, Form
from horseshoe.page.house import House, house
from horseshoe.page.judging import Job, judge
from horseshoe.page.origin import own
from horseshoe.page.receiving import Handed, drain, receive, size
from horseshoe.page.refusing import Refusal
from horseshoe.page.render import capital, render
from horseshoe.page.views.example import EXAMPLE, EXAMPLE_DAY
from horseshoe.page.waiting import PRIVATE, REFUSED, bench_of, retell, taken, worked

router = APIRouter()
_FETCHING = 20  # seconds for a page somewhere else
_BLANK = {"text": "", "address": "", "published": ""}
_TEXT = {"schema": {"type": "string"}}
_FIELDS: dict[str, Any] = {
    "text": {"type": "string", "description": "The report."},
    "address": {"type": "string", "description": "Or where it stands: a page of the public web."},
    "published": {"type": "string", "format": "date", "description": "Its day of publication, where it is known."},
}
_FILE = {"file": {"type": "string", "format": "binary", "description": "Or the report as a file."}}
_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {"type": "object", "properties": _FIELDS, "additionalProperties": False}
            },
            "multipart/form-data": {"schema": {"type": "object", "properties": {**_FIELDS, **_FILE}}},
            "text/plain": _TEXT,
            "text/html": _TEXT,
        },
    },
}
# Where a page was asked for, what went wrong is a page too, unless only JSON is accepted.
_SEEN = {status: {**said, "content": {"text/html": _TEXT}} for status, said in REFUSED.items()}


@router.get(paths.CHECK, include_in_schema=False)
async def form(
    later: BackgroundTasks,
    house: Annotated[House, Depends(house)],
    bench: Annotated[Bench, Depends(bench_of)],
    address: Annotated[str, Query(max_length=2000)] = "",
    example: Annotated[str, Query(max_length=10)] = "",
) -> Response:
    """The form; an `address` is filled in, and fetched only when the user says so. `example` fills in a text."""
    later.add_task(bench.warm)
    given = {"text": EXAMPLE, "published": EXAMPLE_DAY, "address": ""} if example else {**_BLANK, "address": address}
    made = render(house, "check.html", given=given, problem=None)
    return HTMLResponse(made, headers=PRIVATE)


@router.post(paths.CHECK, include_in_schema=False, dependencies=[Depends(own)])
async def page(
    request: Request,
    later: BackgroundTasks,
    house: Annotated[House, Depends(house)],
    bench: Annotated[Bench, Depends(bench_of)],
) -> Response:
    """The report with its findings; what went wrong stands above the form, with what was given still in it."""
    handed: list[Handed] = []
    try:
        body = await _answer(request, house, bench, Form.HTML, handed)
    except Refusal as refused:
        made = render(house, "check.html", given=_given(handed), problem=refused.problem)
        return HTMLResponse(made, refused.status, headers={**PRIVATE, **refused.headers})
    if house.settings.workspace is not None and handed[0].keep:
        later.add_task(retell, bench, house.settings.workspace)
    return Response(body, media_type=MEDIA[Form.HTML], headers=PRIVATE)


@router.post(
    f"{paths.CHECK}.json", operation_id="check_json", tags=["json"], response_class=Response, openapi_extra=_BODY,
    responses={200: {"content": {MEDIA[Form.JSON]: {"schema": {"type": "object"}}},
                     "description": "What `horseshoe check --format json` prints."}, **REFUSED},
    dependencies=[Depends(own)],
)  # fmt: skip
async def as_json(
    request: Request, house: Annotated[House, Depends(house)], bench: Annotated[Bench, Depends(bench_of)]
) -> Response:
    """Check a report: text, HTML, a form, or JSON with `text` or `address`. Raw text takes `?published=`."""
    return Response(await _answer(request, house, bench, Form.JSON), media_type=MEDIA[Form.JSON], headers=PRIVATE)


@router.post(
    f"{paths.CHECK}.html", operation_id="check_html", tags=["html"], response_class=Response, openapi_extra=_BODY,
    responses={200: {"content": {"text/html": _TEXT}, "description": "One page that stands by itself."}, **_SEEN},
    dependencies=[Depends(own)],
)  # fmt: skip
async def alone(
    request: Request, house: Annotated[House, Depends(house)], bench: Annotated[Bench, Depends(bench_of)]
) -> Response:
    """Check a report: the page of findings that `horseshoe check --format html` writes."""
    body = await _answer(request, house, bench, Form.HTML, alone=True)
    own_policy = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"}
    return Response(body, media_type=MEDIA[Form.HTML], headers={**PRIVATE, **own_policy})


async def _answer(
    request: Request, house: House, bench: Bench, form: Form, handed: list[Handed] | None = None, *, alone: bool = False
) -> bytes:
    """What was handed in, checked, in a form.

    Raises:
        Refusal: it cannot be had, read, or checked within the bounds.
    """
    try:
        judged = await _judged(request, house, bench, form, [] if handed is None else handed, alone)
    except Refusal as refused:
        if refused.status != 408:
            await drain(request)
        raise
    return judged


async def _judged(
    request: Request, house: House, bench: Bench, form: Form, handed: list[Handed], alone: bool
) -> bytes:
    """Take a place, then read what came, then have it checked: nobody's text is held before there is room for it."""
    with taken(bench, size(request)):
        came = await receive(request)
        handed.append(came)
        source = came.source or await _fetched(bench, str(came.address))
        job = Job(
            source, came.published, form, alone, house.site, house.settings.moment(), house.settings.workspace,
            keep=came.keep, pasted=came.pasted,
        )  # fmt: skip
        return await worked(request, judge, job)


async def _fetched(bench: Bench, address: str) -> Source:
    try:
        return await bench.wait_for(Fetcher(total=_FETCHING).fetch, address)
    except HorseshoeError as error:
        raise Refusal(400, Problem(capital(error.what), error.where, error.advice)) from None


def _given(handed: list[Handed]) -> dict[str, str]:
    """What the form shows again after a refusal."""
    if not handed:
        return _BLANK
    came = handed[0]
    text = came.source.data.decode("utf-8", "replace") if came.source and came.pasted else ""
    return {"text": text, "address": came.address or "", "published": came.published or ""}
