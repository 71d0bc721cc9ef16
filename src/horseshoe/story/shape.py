"""A story as JSON, and the JSON Schema of it: both made of the dataclasses, whose sentences are the descriptions."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

import msgspec

from horseshoe.story.account import Story

Json = dict[str, Any]
_PLAIN: dict[Any, Json] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date"},
    NoneType: {"type": "null"},
}
_ENTRY = re.compile(r"^ {8}(?P<name>\w+): (?P<text>.*(?:\n {12}.*)*)", re.MULTILINE)


def as_json(value: Any) -> Any:
    """A dataclass of a story, or anything in one, as JSON has it; what is a list there is a tuple here."""
    return msgspec.to_builtins(value)


def schema() -> Json:
    """The JSON Schema (2020-12) of `as_json(story)`."""
    kinds: dict[str, Json] = {}
    root = _object(Story, kinds)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "story.schema.json",
        "title": "What stands under `story` in what `horseshoe story --format json` prints",
        **root,
        "$defs": dict(sorted(kinds.items())),
    }


def sentences(kind: type) -> dict[str, str]:
    """What the docstring of a dataclass says of each of its fields."""
    return {m["name"]: " ".join(m["text"].split()) for m in _ENTRY.finditer(kind.__doc__ or "")}


def _object(kind: type, kinds: dict[str, Json]) -> Json:
    hints, said = get_type_hints(kind), sentences(kind)
    properties = {
        field.name: {**_shape(hints[field.name], kinds), "description": said.get(field.name, "")}
        for field in fields(kind)
    }
    head = (kind.__doc__ or "").split("\n\n")[0]
    return {
        "description": " ".join(head.split()),
        "type": "object",
        "required": list(properties),
        "additionalProperties": False,
        "properties": properties,
    }


def _shape(kind: Any, kinds: dict[str, Json]) -> Json:
    if isinstance(kind, type) and is_dataclass(kind):
        if kind.__name__ not in kinds:
            kinds[kind.__name__] = {}  # met again while it is described, it is already on its way
            kinds[kind.__name__] = _object(kind, kinds)
        return {"$ref": f"#/$defs/{kind.__name__}"}
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return {"enum": [str(one) for one in kind]}
    if isinstance(kind, UnionType):
        return {"anyOf": [_shape(one, kinds) for one in get_args(kind)]}
    if get_origin(kind) is tuple:
        return _array(get_args(kind), kinds)
    return dict(_PLAIN[kind])


def _array(of: Iterable[Any], kinds: dict[str, Json]) -> Json:
    first, *rest = of
    items: Json = {"type": "array", "items": _shape(first, kinds)}
    return items if rest == [Ellipsis] else {**items, "minItems": 1 + len(rest), "maxItems": 1 + len(rest)}


if __name__ == "__main__":
    json.dump(schema(), sys.stdout, indent=1)
    print()
