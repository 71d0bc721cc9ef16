"""One view, every form: a page, its JSON, its table and its drawing at the same address."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any, TypeVar, get_type_hints

from fastapi import APIRouter, Depends, Request
from fastapi.responses import JSONResponse, Response

from horseshoe.page.errors import DOCUMENTED
from horseshoe.page.formats import MEDIA, Form, Sheet, as_csv, as_json
from horseshoe.page.house import House, house
from horseshoe.page.render import render

V = TypeVar("V")
KEEP = "public, max-age=300"


def publish(
    router: APIRouter,
    path: str,
    view: Callable[..., V],
    *,
    template: str,
    name: str,
    summary: str,
    sheet: Callable[[House, V], Sheet] | None = None,
    draw: Callable[[House, V], str] | None = None,
) -> None:
    """Give a view its addresses.

    Args:
        path: as FastAPI has it: '/vote/{name:path}'. '/' has its data at /index.json.
        view: what FastAPI calls for the view: its arguments are the parameters, its return type the schema.
        template: of the page. name: of the operations, in snake case. summary: one sentence for the API.
        sheet: the view as a table, for .csv. draw: the view as SVG, for .svg and .png.
    """
    stem = "/index" if path == "/" else path
    shape = get_type_hints(view)["return"]

    def page(request: Request, seen: Any = Depends(view)) -> Response:
        made = render(house(request), template, view=seen)
        return respond(made.encode(), Form.HTML)

    def as_data(seen: Any = Depends(view)) -> Response:
        return respond(as_json(seen), Form.JSON)

    def table(request: Request, seen: Any = Depends(view)) -> Response:
        assert sheet is not None
        return respond(as_csv(sheet(house(request), seen)), Form.CSV)

    def drawing(request: Request, seen: Any = Depends(view)) -> Response:
        assert draw is not None
        return respond(draw(house(request), seen).encode(), Form.SVG)

    def picture(request: Request, seen: Any = Depends(view)) -> Response:
        from horseshoe.page.pictures import as_png

        assert draw is not None
        return respond(as_png(draw(house(request), seen)), Form.PNG)

    forms: list[tuple[Form, Callable[..., Response], bool]] = [
        (Form.JSON, as_data, True), (Form.CSV, table, sheet is not None),
        (Form.SVG, drawing, draw is not None), (Form.PNG, picture, draw is not None),
    ]  # fmt: skip
    for form, answer, offered in forms:
        if offered:
            _add(router, f"{stem}.{form}", answer, form, f"{name}_{form}", summary, shape)
    router.add_api_route(path, page, name=name, methods=["GET"], include_in_schema=False)


def respond(body: bytes, form: Form, headers: dict[str, str] | None = None) -> Response:
    """An answer that is the same for everybody until the server starts again: with an ETag, kept on the shelf."""
    etag = f'"{hashlib.sha256(body).hexdigest()[:20]}"'
    return Response(body, media_type=MEDIA[form], headers={"ETag": etag, "Cache-Control": KEEP, **(headers or {})})


def _add(
    router: APIRouter, path: str, answer: Callable[..., Response], form: Form, name: str, summary: str, shape: Any
) -> None:
    said: dict[int | str, dict[str, Any]] = dict(DOCUMENTED)
    if form is not Form.JSON:
        kind = {"type": "string", "format": "binary"} if form is Form.PNG else {"type": "string"}
        said[200] = {"content": {MEDIA[form]: {"schema": kind}}, "description": summary}
    router.add_api_route(
        path,
        answer,
        name=name,
        operation_id=name,
        summary=summary,
        methods=["GET"],
        response_model=shape if form is Form.JSON else None,
        response_class=JSONResponse if form is Form.JSON else Response,
        responses=said,
        tags=[form],
    )
