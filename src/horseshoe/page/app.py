"""The app: every page on one record."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response
from starlette.exceptions import HTTPException

from horseshoe.page import assets, errors, paths, refusing
from horseshoe.page.bench import Bench
from horseshoe.page.formats import Form, as_json
from horseshoe.page.headers import Headers, Message, Scope
from horseshoe.page.house import House, Settings
from horseshoe.page.judging import ready
from horseshoe.page.logs import Access
from horseshoe.page.publishing import respond
from horseshoe.page.routes import ROUTERS
from horseshoe.page.shelf import Shelf
from horseshoe.record.store import Record
from horseshoe.version import __version__

_ABOUT = """
Every page of Horseshoe as data, at the page's own address with `.json`, `.csv`, and `.svg` or `.png` where there is a
drawing. Errors have one shape (`Problem`). Lists have a total and an opaque cursor. Answers have an ETag, and any page
may read them (CORS).
"""


def create_app(record: Record, settings: Settings) -> FastAPI:
    """An ASGI app that serves a record.

    Args:
        record: what is served; it does not change while the app runs.
        settings: see `horseshoe.page.house.Settings`.
    """
    # No page of FastAPI's own: those fetch their scripts from elsewhere.
    app = FastAPI(
        title="Horseshoe",
        version=__version__,
        description=_ABOUT.strip(),
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        lifespan=_warmed,
    )
    app.state.house = House(record, settings)
    app.state.bench = Bench(settings.bounds, ready)
    errors.handle(app)
    refusing.handle(app)
    app.add_api_route("/healthz", _health, methods=["GET"], include_in_schema=False)
    app.add_api_route("/openapi.json", _described, methods=["GET"], include_in_schema=False)
    app.add_api_route("/static/{name}", _asset, methods=["GET"], include_in_schema=False)
    for router in ROUTERS:
        app.include_router(router)
    app.add_middleware(Shelf)
    app.add_middleware(Headers, hosts=settings.hosts)
    app.add_middleware(Access)
    return app


@asynccontextmanager
async def _warmed(app: FastAPI) -> AsyncIterator[None]:
    """Ask one page of ourselves first: routes are put together when they are first asked for, all of them at once."""
    path = paths.vote_path(app.state.house.record.all[-1])
    scope: Scope = {
        "type": "http", "method": "GET", "path": path, "query_string": b"", "headers": [(b"host", b"localhost")],
        "server": None, "client": None, "scheme": "http", "http_version": "1.1", "root_path": "", "state": {},
    }  # fmt: skip

    async def ask() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def hear(_: Message) -> None:
        return None

    await app(scope, ask, hear)
    yield


async def _health() -> JSONResponse:
    return JSONResponse({"ok": True, "version": __version__}, headers={"Cache-Control": "no-store"})


def _described(request: Request) -> Response:
    return respond(as_json(request.app.openapi()), Form.JSON)


async def _asset(name: str) -> Response:
    try:
        body, kind = assets.asset(name)
    except KeyError:
        raise HTTPException(404) from None
    etag = f'"{assets.fingerprint(name)}"'
    headers = {"ETag": etag, "Cache-Control": "public, max-age=31536000, immutable"}
    return Response(body, media_type=kind, headers=headers)
