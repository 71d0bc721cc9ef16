"""What `horseshoe check --format json` prints is the contract, on every kind of report."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.desk import EXAMPLES, SHARED, checked, desk

SCHEMA = SHARED / "contract" / "check-output.schema.json"
needs_shared = pytest.mark.skipif(not SCHEMA.exists(), reason="the shared folder is not beside this checkout")


def _reports() -> list[Path]:
    return sorted(p for p in EXAMPLES.iterdir() if p.suffix in (".txt", ".html"))


def _spans(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for report in document["reports"]:
        for part in ("actions", "claims", "figures", "quotes"):
            for thing in report[part]:
                for span in thing["spans"]:
                    yield report["source"], span


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return checked(*_reports())


@needs_shared
def test_examples_give_the_contract(document: dict[str, Any]) -> None:
    import jsonschema

    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(document)


@needs_shared
def test_whole_articles_and_samples_give_the_contract() -> None:
    import jsonschema

    paths = sorted((SHARED / "seeds").glob("*.txt")) + sorted((SHARED / "samples").glob("*.txt"))
    document = checked(*paths)
    assert len(document["reports"]) == len(paths)
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(document)
    texts = {str(p): p.read_bytes().decode("utf-8-sig") for p in paths}
    for source, span in _spans(document):
        assert texts[source][span["start"] : span["end"]] == span["quote"]


def test_every_span_of_plain_text_is_where_it_says(document: dict[str, Any]) -> None:
    texts = {str(p): p.read_bytes().decode("utf-8-sig") for p in _reports() if p.suffix == ".txt"}
    plain = [(source, span) for source, span in _spans(document) if source in texts]
    assert plain
    for source, span in plain:
        assert texts[source][span["start"] : span["end"]] == span["quote"]


def test_ids_are_distinct_and_point_at_something(document: dict[str, Any]) -> None:
    for report in document["reports"]:
        actions = [a["id"] for a in report["actions"]]
        claims = [c["id"] for c in report["claims"]]
        assert len({*actions, *claims}) == len(actions) + len(claims)
        assert {c["action"] for c in report["claims"]} <= {None, *actions}


def test_the_pipe_and_the_file_say_the_same() -> None:
    path = EXAMPLES / "1982-falklands.txt"
    piped = desk("check", "-", "--format", "json", stdin=path.read_bytes())
    assert piped.returncode == 0, piped.stderr
    [from_pipe] = json.loads(piped.stdout)["reports"]
    [from_file] = checked(path)["reports"]
    assert from_pipe | {"source": ""} == from_file | {"source": ""}


def test_offsets_survive_marks_beyond_the_first_plane(tmp_path: Path) -> None:
    report = tmp_path / "emoji.txt"
    text = "\ufeff🇺🇳 Cafe\u0301 talk. On 8 December 2023 the US vetoed an Emirati draft at the UN Security Council.\n"
    report.write_text(text, encoding="utf-8")
    document = checked(report)
    found = [span for _, span in _spans(document)]
    assert found
    for span in found:
        assert text[1:][span["start"] : span["end"]] == span["quote"]
