"""Refusal: an answer of its own status, in the one shape of every error."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import FastAPI, Request
from fastapi.responses import Response

from horseshoe.page.errors import Problem, answer


class Refusal(Exception):  # noqa: N818 - no error of ours: an answer
    """What was asked is not done: with this status, for this reason."""

    def __init__(self, status: int, problem: Problem, headers: Mapping[str, str] | None = None) -> None:
        self.status, self.problem, self.headers = status, problem, headers or {}
        super().__init__(problem.what)


def handle(app: FastAPI) -> None:
    """Teach an app to answer refusals."""
    app.add_exception_handler(Refusal, _refused)


def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)
    given = answer(request, error.status, error.problem)
    given.headers.update(error.headers)
    return given
