"""What goes wrong, in one documented shape for programs and as a page for people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse, Response
from starlette.exceptions import HTTPException

from horseshoe.errors import HorseshoeError, InputError, NotInRecordError, SymbolError, UnknownStateError
from horseshoe.page import paths
from horseshoe.page.formats import MEDIA, Form, as_json
from horseshoe.page.render import render


@dataclass(frozen=True, slots=True)
class Problem:
    """Every error of the API: what was wrong, where (a parameter, a place; null where nowhere), what to do about it."""

    what: str
    where: str | None
    advice: str | None


class Elsewhere(Exception):  # noqa: N818 - no error: the thing stands at another address
    """What was asked for stands at `path`; a page keeps its form (.json stays .json)."""

    def __init__(self, path: str, **query: object) -> None:
        self.path, self.query = path, query
        super().__init__(path)


# The first that fits; whatever else Horseshoe refuses is the asker's words.
_STATUS: tuple[tuple[type[HorseshoeError], int], ...] = (
    (NotInRecordError, 404),
    (UnknownStateError, 404),
    (SymbolError, 404),
    (InputError, 400),
    (HorseshoeError, 400),
)
_SAID: Mapping[int, tuple[str, str | None]] = {
    404: ("There is no such page", "Start from the front page, or ask for a vote by its symbol"),
    405: ("This address is not asked that way", None),
    413: ("Too much at once", "Send less text"),
    421: ("This server is not called that", "Ask by the name it was started for: `--address` says which"),
    429: ("Too many at once", "Wait a moment and try again"),
    503: ("The server is busy", "Wait a moment and try again"),
    500: ("Something broke here, and it is not your doing", "Try again; if it stays, report it with the address"),
}
# For `responses=` of a route: every error has this shape.
DOCUMENTED: dict[int | str, dict[str, Any]] = {
    400: {"model": Problem, "description": "A value that cannot be meant."},
    404: {"model": Problem, "description": "Not in the record, which is no evidence that there was none."},
    422: {"model": Problem, "description": "A parameter of the wrong kind."},
}


def answer(request: Request, status: int, problem: Problem) -> Response:
    """A problem as a page, or as JSON where data was asked for."""
    if wants_data(request):
        body, media = as_json(problem), MEDIA[Form.JSON]
    else:
        found = request.app.state.house
        body = render(found, "error.html", view=problem, status=status).encode()
        media = MEDIA[Form.HTML]
    return Response(body, status, media_type=media, headers={"Cache-Control": "no-store"})


def said(status: int) -> Problem:
    """What is said of a status when nothing better is known."""
    what, advice = _SAID.get(status, (f"The server answered {status}", None))
    return Problem(what, None, advice)


def wants_data(request: Request) -> bool:
    """Whether a program asked: the address is one of data, or only JSON is accepted."""
    ending = request.url.path.rpartition(".")[2]
    accepts = request.headers.get("accept", "")
    asks_html = "text/html" in accepts or "*/*" in accepts or not accepts
    data = ending in set(Form) - {Form.HTML} or request.url.path == paths.OEMBED
    return data or ("json" in accepts and not asks_html)


def handle(app: FastAPI) -> None:
    """Teach an app what becomes of what is raised."""
    app.add_exception_handler(Elsewhere, _elsewhere)
    app.add_exception_handler(HorseshoeError, _refused)
    app.add_exception_handler(RequestValidationError, _unread)
    app.add_exception_handler(HTTPException, _http)


def _elsewhere(request: Request, error: Exception) -> Response:
    assert isinstance(error, Elsewhere)
    site = request.app.state.house.site
    ending = request.url.path.rpartition(".")[2]
    kept = error.query or dict(request.query_params)
    link = site.data(error.path, ending, **kept) if ending in set(Form) else site.page(error.path, **kept)
    return RedirectResponse(link, 308)


def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, HorseshoeError)
    status = next(status for kind, status in _STATUS if isinstance(error, kind))
    return answer(request, status, Problem(_capital(error.what), error.where, error.advice))


def _unread(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"][1:]) or None
    return answer(request, 422, Problem(_capital(str(first["msg"])), where, "See openapi.json for what it may be"))


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    given = answer(request, error.status_code, said(error.status_code))
    given.headers.update(error.headers or {})
    return given


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
