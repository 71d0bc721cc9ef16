"""A language model behind an OpenAI-compatible address (POST .../chat/completions), asked once a report.

The address is the user's own words, so it may be on this machine or a private network, unlike the addresses of
reports. No redirect is followed, no proxy, cookie or .netrc used; a key goes to the address given and nowhere else, and
no message ever has it, nor the words of the server, which may repeat it.
"""

from __future__ import annotations

import ipaddress
import json
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from typing import Any

import httpcore
import httpx

from horseshoe.errors import ModelError
from horseshoe.intake.public_net import PublicBackend

MOST_BYTES = 2_000_000  # of an answer; the longest reading met is a hundredth of it
TRIES = 3
_AGAIN = frozenset({408, 429, 500, 502, 503, 504})
_ENDS = frozenset({401, 403, 404, 405})  # it will say the same of the next report
_TOLD = {
    400: "it does not take the request", 401: "the key is wrong or missing", 403: "the key is not allowed this model",
    404: "no such address or model", 405: "this is no address of a chat model", 408: "it ran out of time",
    413: "the report is too long for it", 429: "too many requests",
}  # fmt: skip
_FAILURES = (httpcore.NetworkError, httpcore.ProtocolError, httpcore.UnsupportedProtocol, OSError)
_LIKE = "Write it like http://localhost:8000/v1"
_UNREACHED = "Check --base-url and that the server runs"


class ModelServer:
    """Asks one model at one address.

    Args:
        base_url: as OpenAI's clients take it: 'http://localhost:11434/v1', 'https://api.example.org/v1'.
        model: name of the model, as the server knows it.
        key: sent as a bearer token where given.
        total: seconds for one report with all its tries, however the server spreads its bytes.
        pause: how waits between tries are waited; another one for tests.

    Raises:
        ModelError: `base_url` is no http(s) address, carries a user name, or would send a key in the clear to another
            network; `key` is none a header can carry.
    """

    def __init__(
        self,
        base_url: str,
        model: str,
        *,
        key: str | None = None,
        total: float = 120,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._url, self._model, self._total, self._pause = _checked(base_url, key), model, total, pause
        self._headers = [
            (b"Host", self._url.netloc),
            (b"Content-Type", b"application/json"),
            (b"Accept", b"application/json"),
            (b"Accept-Encoding", b"identity"),
            *([(b"Authorization", b"Bearer " + key.encode())] if key else []),
        ]
        self._ended: ModelError | None = None

    def __call__(self, messages: Sequence[dict[str, str]]) -> str:
        """The text of the model's answer.

        Raises:
            ModelError: the server cannot be reached, refuses, fails at every try, takes too long, or sends what is no
                answer. Where it cannot be had at all, every later call raises the same at once.
        """
        if self._ended is not None:
            raise self._ended
        sent = {"model": self._model, "messages": list(messages), "temperature": 0, "stream": False,
                "response_format": {"type": "json_object"}}  # fmt: skip
        body = json.dumps(sent).encode()
        deadline = time.monotonic() + self._total
        for number in range(TRIES):
            status, headers, data = self._post(body, deadline, last=number == TRIES - 1)
            if status == 200:
                return _content(data)
            if status not in _AGAIN or number == TRIES - 1:
                break
            self._wait(headers, number, deadline)
        advice = "See --model, --base-url and --api-key-env"
        error = ModelError(f"The model's server answers {_said(status)}", advice=advice)
        self._ended = error if status in _ENDS else None
        raise error

    def _wait(self, headers: httpx.Headers, number: int, deadline: float) -> None:
        """Before the next try: as long as the server asks, ten seconds at most, never past the deadline."""
        asked = headers.get("retry-after", "")
        seconds = float(asked) if asked.isascii() and asked.isdigit() else 0.5 * 2**number
        self._pause(max(0.0, min(seconds, 10.0, deadline - time.monotonic())))

    def _post(self, body: bytes, deadline: float, *, last: bool) -> tuple[int, httpx.Headers, bytes]:
        """Status (503 where no connection came about and a try is left), headers and body."""
        backend = PublicBackend(deadline, allow_private=True)
        context = httpx.create_ssl_context(trust_env=False)
        try:
            with httpcore.ConnectionPool(ssl_context=context, network_backend=backend) as pool:
                headers = [*self._headers, (b"Content-Length", str(len(body)).encode())]
                request = httpcore.Request("POST", _target(self._url), headers=headers, content=body)
                with closing(pool.handle_request(request)) as response:
                    data = b"".join(_bounded(response)) if response.status == 200 else b""
                    return response.status, httpx.Headers(response.headers), data
        except httpcore.TimeoutException:
            advice = "Raise --timeout, or try a smaller model"
            raise ModelError(f"The model did not answer within {self._total:g} seconds", advice=advice) from None
        except ModelError:
            raise
        except _FAILURES:
            if not last:
                return 503, httpx.Headers(), b""
            self._ended = ModelError("The model's server cannot be reached", where=self._host, advice=_UNREACHED)
            raise self._ended from None

    @property
    def _host(self) -> str:
        return self._url.netloc.decode()


def _bounded(response: httpcore.Response) -> Iterator[bytes]:
    size = 0
    for piece in response.iter_stream():
        size += len(piece)
        if size > MOST_BYTES:
            most = f"{MOST_BYTES // 1_000_000} MB"
            raise ModelError(f"The model's answer is longer than {most}", advice="Try another model")
        yield piece


def _content(data: bytes) -> str:
    """The text of the first choice.

    Raises:
        ModelError: the body is no chat completion.
    """
    try:
        body: Any = json.loads(data)
        content = body["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError):
        content = None
    if not isinstance(content, str):
        raise ModelError("The server's answer is no chat completion", advice="Check --base-url; it often ends in /v1")
    return content


def _checked(base_url: str, key: str | None) -> httpx.URL:
    try:
        url = httpx.URL(base_url.rstrip("/") + "/chat/completions")
    except (httpx.InvalidURL, ValueError):
        raise _refused("This is no address", _LIKE) from None
    if url.scheme not in ("http", "https") or not url.host:
        raise _refused("This is no http or https address", _LIKE)
    if url.userinfo or url.query or url.fragment:
        raise _refused("This address carries more than a host and a path", "Use --api-key-env for a key")
    if key is not None and not (key and key.isascii() and key.isprintable() and " " not in key):
        raise _refused("The key has characters no key has", "Look for blanks and line ends in it", "--api-key-env")
    if key is not None and url.scheme == "http" and not _is_near(url.host):
        raise _refused("A key is not sent over plain http to another network", "Use https")
    return url


def _refused(what: str, advice: str, where: str = "--base-url") -> ModelError:
    return ModelError(what, where=where, advice=advice)


def _is_near(host: str) -> bool:
    """Whether a host is this machine or, by its look, one of a private network."""
    try:
        address = ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return "." not in host or host.endswith((".local", ".internal", ".localhost"))
    return address.is_private or address.is_loopback


def _target(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)


def _said(status: int) -> str:
    if 300 <= status < 400:
        return f"{status}, a redirect, which is not followed"
    return f"{status}, {_TOLD[status]}" if status in _TOLD else str(status)
