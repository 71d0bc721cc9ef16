"""A story as JSON, and the JSON Schema of it: both made of the dataclasses, whose sentences are the descriptions."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache, partial
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

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
    """A dataclass of a story, or anything in one, as JSON has it."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: as_json(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple | list):
        return [as_json(one) for one in value]
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, StrEnum) else value


def made(kind: Any, value: Any) -> Any:
    """What `as_json` made JSON of: a dataclass of a story, or anything in one."""
    make = _maker(kind)
    return make(value) if make else value


@cache
def _maker(kind: Any) -> Callable[[Any], Any] | None:
    """What makes a value of a kind from JSON; None where JSON has it as it is. Worked out once a kind."""
    if isinstance(kind, UnionType):
        make = _maker(next(one for one in get_args(kind) if one is not NoneType))
        return make and partial(_unless_none, make)
    if get_origin(kind) is tuple:
        of = get_args(kind)
        if of[1:] != (Ellipsis,):
            return lambda value: tuple(made(one, part) for one, part in zip(of, value, strict=True))
        inner = _maker(of[0])
        return (lambda value: tuple(map(inner, value))) if inner else tuple
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        makers = {name: make for name, hint in hints.items() if (make := _maker(hint))}
        return lambda value: kind(**{**value, **{name: make(value[name]) for name, make in makers.items()}})
    if kind is date:
        return date.fromisoformat
    return kind if isinstance(kind, type) and issubclass(kind, StrEnum) else None


def _unless_none(make: Callable[[Any], Any], value: Any) -> Any:
    return None if value is None else make(value)


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
