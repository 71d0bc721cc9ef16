"""One view, every form: a page, its JSON, its table and its drawing at the same address."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar, get_type_hints

from fastapi import APIRouter, Depends, Request
from fastapi.responses import JSONResponse, Response

from horseshoe.page.errors import DOCUMENTED
from horseshoe.page.formats import MEDIA, Form, Sheet, as_csv, as_json
from horseshoe.page.house import House, house
from horseshoe.page.render import render

V = TypeVar("V")
KEEP = "public, max-age=300"


@dataclass(frozen=True, slots=True)
class Published:
    """A page and how each of its forms is made; arguments as of `publish`."""

    template: str
    sheet: Callable[[House, Any], Sheet] | None = None
    draw: Callable[[House, Any], str] | None = None

    @property
    def forms(self) -> tuple[Form, ...]:
        """The forms there are, the page itself first."""
        table = (Form.CSV,) if self.sheet else ()
        return (Form.HTML, Form.JSON, *table, *((Form.SVG, Form.PNG) if self.draw else ()))

    def made(self, house: House, view: Any, form: Form) -> bytes:
        """A view in one of the forms."""
        if form is Form.HTML:
            return render(house, self.template, view=view).encode()
        if form is Form.JSON:
            return as_json(view)
        if form is Form.CSV:
            assert self.sheet is not None
            return as_csv(self.sheet(house, view))
        assert self.draw is not None
        drawing = self.draw(house, view)
        if form is Form.SVG:
            return drawing.encode()
        from horseshoe.page.pictures import as_png

        return as_png(drawing)


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
) -> Published:
    """Give a view its addresses.

    Args:
        path: as FastAPI has it: '/vote/{name:path}'. '/' has its data at /index.json.
        view: what FastAPI calls for the view: its arguments are the parameters, its return type the schema.
        template: of the page. name: of the operations, in snake case. summary: one sentence for the API.
        sheet: the view as a table, for .csv. draw: the view as SVG, for .svg and .png.
    """
    stem = "/index" if path == "/" else path
    shape = get_type_hints(view)["return"]
    page = Published(template, sheet, draw)

    def answering(form: Form) -> Callable[..., Response]:
        def answer(request: Request, seen: Any = Depends(view)) -> Response:
            return respond(page.made(house(request), seen, form), form)

        return answer

    for form in page.forms[1:]:
        _add(router, f"{stem}.{form}", answering(form), form, f"{name}_{form}", summary, shape)
    router.add_api_route(path, answering(Form.HTML), name=name, methods=["GET"], include_in_schema=False)
    return page


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
