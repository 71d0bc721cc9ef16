"""The API keeps its word: whatever schemathesis asks of /openapi.json is answered as that document says."""

from __future__ import annotations

from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.schemas import APIOperation, BaseSchema
from schemathesis.specs.openapi import checks

Operation = APIOperation[Any, Any, Any, Any]
ASKED = [
    not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_headers_conformance,
    checks.response_schema_conformance,
]


@pytest.fixture(scope="module")
def api(address: str) -> BaseSchema:
    """What the server says of itself."""
    return schemathesis.openapi.from_url(f"{address}/openapi.json")


def ask(operation: Operation, mode: GenerationMode, times: int) -> None:
    """Ask an address what its description allows, or what it does not: few times, the same each run."""

    @settings(
        max_examples=times, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck)
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def answer(case: Case[Any]) -> None:
        case.call_and_validate(checks=ASKED)

    answer()


def takes_anything(operation: Operation) -> bool:
    """Whether there is anything to get wrong."""
    return bool(operation.query or operation.path_parameters or operation.body)


@pytest.mark.parametrize("mode", GenerationMode)
def test_every_address_answers_as_its_description_says(
    api: BaseSchema, mode: GenerationMode, subtests: pytest.Subtests
) -> None:
    for found in api.get_all_operations():
        assert isinstance(found, Ok), found
        operation = found.ok()
        if mode is GenerationMode.NEGATIVE and not takes_anything(operation):
            continue
        with subtests.test(operation.label):
            # A report that is checked costs more than a page that is read.
            ask(operation, mode, 3 if operation.method == "post" else 8)
