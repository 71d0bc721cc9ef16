"""The API is what its document says: every form of every page fits its schema."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from jsonschema import Draft202012Validator

from tests.desk import ROOT

ASKED = {
    "/vote/{name}.json": ("/vote/S/2024/239.json", "/vote/S/3502-3.json", "/vote/S/RES/1.json"),
    "/votes.json": ("/votes.json?member=RUS&position=no&alone=yes&limit=5", "/votes.json?text=nothing+like+this"),
    "/member/{name}.json": ("/member/RUS.json", "/member/ISR.json"),
    "/members.json": ("/members.json",),
    "/council/{day}.json": ("/council/2023-12-08.json", "/council/1946-06-26.json"),
    "/agreement.json": ("/agreement.json?members=CHN,ISR,JPN",),
    "/data.json": ("/data.json",),
    "/data/{name}.json": ("/data/seats.json",),
    "/method.json": ("/method.json",),
    "/index.json": ("/index.json",),
}


@pytest.fixture(scope="module")
def document(client: httpx.Client) -> dict[str, Any]:
    found: dict[str, Any] = client.get("/openapi.json").json()
    return found


@pytest.mark.parametrize(("path", "asked"), [(path, one) for path, some in ASKED.items() for one in some])
def test_an_answer_fits_its_schema(client: httpx.Client, document: dict[str, Any], path: str, asked: str) -> None:
    said = document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    Draft202012Validator({**said, "components": document["components"]}).validate(client.get(asked).json())


def test_every_page_with_data_is_asked_here(document: dict[str, Any]) -> None:
    ours = {path for path, ways in document["paths"].items() if path.endswith(".json") and "get" in ways}
    assert set(ASKED) <= ours


def test_every_operation_documents_the_one_shape_of_errors(document: dict[str, Any]) -> None:
    for path, ways in document["paths"].items():
        for way, operation in ways.items():
            refused = {code: said for code, said in operation["responses"].items() if code.startswith("4")}
            assert refused, (path, way)
            for said in refused.values():
                if "content" in said:
                    assert said["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/Problem"}


def test_what_the_documentation_shows_is_there(client: httpx.Client) -> None:
    page = (ROOT / "docs" / "page.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| `/")]
    shown = [word for line in rows for word in line.split("|")[1].replace("`", "").replace(",", " ").split()]
    assert len(shown) > 9
    for address in shown:
        assert client.get(address).status_code == 200, address
