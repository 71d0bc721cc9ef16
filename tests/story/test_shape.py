"""The shape of a story: published as JSON Schema, with a sentence for every field, and every output keeps to it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import horseshoe
from horseshoe.story.shape import as_json, schema
from tests.desk import ROOT
from tests.story.piles import AHEAD, HELD_UP, MARCH, TWO_OF_A_DAY, VETO_AFP, VETO_COPY, story

VALID = Draft202012Validator(schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)


def test_the_published_schema_is_the_one_the_dataclasses_make() -> None:
    assert json.loads((ROOT / "docs" / "story.schema.json").read_text()) == schema()


def test_every_field_has_a_sentence() -> None:
    def missing(at: str, shape: dict[str, Any]) -> list[str]:
        return [f"{at}.{name}" for name, one in shape["properties"].items() if not one["description"].strip()]

    shapes = {"Story": schema(), **schema()["$defs"]}
    bare = [name for at, shape in shapes.items() if "properties" in shape for name in missing(at, shape)]
    assert bare == []


@pytest.mark.parametrize(
    "texts", [(), (VETO_AFP,), (VETO_AFP, VETO_COPY, AHEAD, HELD_UP, MARCH, *TWO_OF_A_DAY), ("Nothing of the kind.",)]
)
def test_a_story_keeps_to_its_schema(texts: tuple[str, ...]) -> None:
    VALID.validate(json.loads(json.dumps(as_json(story(*texts)))))


def test_the_records_own_story_keeps_to_it() -> None:
    VALID.validate(json.loads(json.dumps(as_json(horseshoe.story(about="Gaza", since="2023-10-07")))))


def test_a_story_with_a_field_too_few_does_not() -> None:
    broken = json.loads(json.dumps(as_json(story(VETO_AFP))))
    del broken["events"][0]["tellings"]
    assert not VALID.is_valid(broken)


def test_the_front_door_takes_text_paths_and_what_check_gave(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(VETO_AFP)
    told = horseshoe.story([file, VETO_COPY, horseshoe.check(MARCH, "2024-03-23")], since="2023-01-01")
    assert [str(report.published) for report in told.reports] == ["2023-12-08", "2023-12-09", "2024-03-23"]
