"""What is handed in at the page: a text, a file or an address, within limits, in memory and nowhere else."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

import anyio
from fastapi import Request
from python_multipart.exceptions import FormParserError
from starlette.datastructures import UploadFile
from starlette.formparsers import FormParser, MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect

from horseshoe.intake.source import MAX_BYTES, Source
from horseshoe.intake.sources import is_address
from horseshoe.page.errors import Problem
from horseshoe.page.refusing import Refusal

MOST = MAX_BYTES + 64_000  # bytes of a body: the largest file, and the rest of its form
PASTE = 1_000_000  # characters a form takes as text; more is a file
_SECONDS = 30  # a body may take to arrive
_DRAINING = 15  # seconds for the rest of one that is refused
_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
_RAW = ("text/plain", "text/html", "application/xhtml+xml")
_NOTHING = "Paste a text, choose a file, or give an address"


@dataclass(frozen=True, slots=True)
class Handed:
    """What came: a report (`source`) or the `address` of one, never both; `published` an ISO day."""

    source: Source | None
    address: str | None
    published: str | None
    keep: bool = False
    pasted: bool = False


def size(request: Request) -> int:
    """Bytes that will come, by what is said before they do; the most there may be where nothing is said.

    Raises:
        Refusal: 413, more than there may be.
    """
    said = request.headers.get("content-length", "")
    told = int(said) if said.isascii() and said.isdigit() and len(said) < 19 else MOST
    if told > MOST:
        raise _too_long()
    return told


async def receive(request: Request) -> Handed:
    """Read what was handed in.

    Raises:
        Refusal: 400 for what cannot be meant, 408 for a body that does not come, 413 for too much, 415 for a kind
            that is not read.
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    try:
        with anyio.fail_after(_SECONDS):
            if kind in _FORMS:
                return await _from_form(request, multipart=kind == _FORMS[0])
            body = b"".join([piece async for piece in _bounded(request)])
    except (TimeoutError, ClientDisconnect):
        raise Refusal(408, Problem("The text did not arrive in time", "body", "Send it again")) from None
    if kind == "application/json":
        return _from_json(body)
    if kind in _RAW:
        source = Source("<text>", body, request.headers.get("content-type"))
        return _handed(source, None, request.query_params.get("published"))
    takes = "One of " + ", ".join((*_FORMS, "application/json", *_RAW))
    raise Refusal(415, Problem(f"This kind of body is not read: {kind[:60] or 'none'}", "content-type", takes))


async def drain(request: Request) -> None:
    """Let what is still coming pass by unread, as far as it is worth it: who still sends cannot hear a refusal."""
    held = 0
    with anyio.move_on_after(_DRAINING), suppress(ClientDisconnect, RuntimeError):  # gone, or all was read
        async for piece in request.stream():
            held += len(piece)
            if held > 2 * MOST:
                return


async def _bounded(request: Request) -> AsyncIterator[bytes]:
    held = 0
    async for piece in request.stream():
        held += len(piece)
        if held > MOST:
            raise _too_long()
        yield piece


class _InMemory(MultiPartParser):
    spool_max_size = MOST  # a file that was handed in never touches the disk


async def _from_form(request: Request, *, multipart: bool) -> Handed:
    stream = _bounded(request)
    most = 4 * PASTE  # bytes of a field
    try:
        if multipart:
            form = await _InMemory(request.headers, stream, max_files=1, max_fields=8, max_part_size=most).parse()  # type: ignore[arg-type]
        else:
            form = await FormParser(request.headers, stream, max_fields=8, max_part_size=3 * most).parse()  # type: ignore[arg-type]
    except (MultiPartException, FormParserError) as error:
        said = getattr(error, "message", "this is no form")
        status = 413 if "maximum size" in said else 400
        raise Refusal(status, Problem(said.rstrip("."), "body", "Give a long text as a file")) from None
    fields = {name: held for name, held in form.items() if isinstance(held, str)}
    file = form.get("file")
    given = await _file(file) if isinstance(file, UploadFile) and file.size else None
    text, address = fields.get("text", ""), fields.get("address", "").strip()
    if len(text) > PASTE:
        raise _too_long("text", f"A form takes {PASTE:,} characters of text; give a longer one as a file")
    pasted = bool(text.strip()) and given is None
    if pasted and is_address(text.strip()) and len(text.split()) == 1:
        pasted, address = False, address or text.strip()
    if pasted:  # a form ends lines as mail does, whatever was pasted
        given = _text(text.replace("\r\n", "\n"))
    keep = fields.get("keep", "") == "yes"
    if keep and (again := fields.get("again")):
        given = _again(again, fields)
    return _handed(given, address or None, fields.get("published"), keep=keep, pasted=pasted)


def _again(again: str, fields: Mapping[str, str]) -> Source:
    """A report that was checked and is now to be kept: the page had handed its bytes along."""
    try:
        data = b64decode(again, validate=True)
    except ValueError:
        raise Refusal(400, Problem("These are no bytes of a report", "again", _NOTHING)) from None
    return Source(fields.get("name", "")[:2000] or "<text>", data, fields.get("kind") or None)


def _text(words: str) -> Source:
    return Source("<text>", words.encode("utf-8", "surrogatepass"), "text/plain; charset=utf-8")


async def _file(file: UploadFile) -> Source:
    name = (file.filename or "").replace("\\", "/").rpartition("/")[2][:200] or "<file>"
    data = await file.read()
    if len(data) > MAX_BYTES:
        raise _too_long("file")
    # Browsers say octet-stream of what they do not know; what it is shows in its bytes then.
    kind = file.content_type if (file.content_type or "").startswith(_RAW) else None
    return Source(name, data, kind)


def _from_json(body: bytes) -> Handed:
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        raise Refusal(400, Problem("This is no JSON", "body", '{"text": "..."} or {"address": "..."}')) from None
    if not isinstance(said, Mapping):
        raise Refusal(400, Problem("This is no JSON object", "body", '{"text": "..."} or {"address": "..."}'))
    for name, held in said.items():
        if name not in ("text", "address", "published") or not isinstance(held, str | None):
            raise Refusal(400, Problem("No such field, or no text in it", str(name)[:60], "text, address, published"))
    text = said.get("text")
    given = _text(text) if text else None
    return _handed(given, said.get("address") or None, said.get("published"))


def _handed(
    source: Source | None, address: str | None, published: str | None, *, keep: bool = False, pasted: bool = False
) -> Handed:
    if source is not None and address is not None:
        raise Refusal(400, Problem("Both a text and an address were given", "address", "Give one of them"))
    if (source is None or not source.data.strip()) and address is None:
        raise Refusal(400, Problem("There is nothing to check", "text", _NOTHING))
    if address is not None and not is_address(address):
        raise Refusal(400, Problem("This is no address of the web", "address", "It begins with https:// or http://"))
    return Handed(source, address, _day(published), keep, pasted)


def _day(published: str | None) -> str | None:
    said = (published or "").strip()
    if not said:
        return None
    try:
        return date.fromisoformat(said).isoformat()
    except ValueError:
        raise Refusal(400, Problem("This is no day", "published", "Write it like 2024-03-22")) from None


def _too_long(where: str = "body", advice: str = "Give one report at a time") -> Refusal:
    return Refusal(413, Problem(f"This is longer than {MAX_BYTES // 1_000_000} MB, which no report is", where, advice))
