"""A YAML file as values that know where they stand, so that a complaint can name the line.

Every scalar stays the words it was written in: a `no` is a ballot and not a truth value. JSON is read too, being YAML.
Anchors, repeated keys and custom tags are refused: they hide what a session says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from horseshoe.errors import InputError

if TYPE_CHECKING:
    from yaml import Node

_TAGS = ("str", "int", "float", "bool", "null", "timestamp", "seq", "map")
LARGEST = 1_000_000  # bytes; the longest real session takes some thousands


@dataclass(frozen=True, slots=True)
class Placed:
    """One value of the file: words, a list or a table; `line` counts from 1."""

    value: Value
    line: int

    @property
    def kind(self) -> str:
        """What it is, for a complaint."""
        return {str: "a word", list: "a list", dict: "a table"}[type(self.value)]


Value: TypeAlias = "str | list[Placed] | dict[str, Placed]"


def read_placed(path: Path) -> Placed:
    """Read a file.

    Raises:
        InputError: it cannot be read, is too large, is no YAML, or holds what is refused.
    """
    try:
        data = path.read_bytes() if path.stat().st_size <= LARGEST else None
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", where=str(path)) from error
    if data is None:
        raise InputError(f"is larger than {LARGEST:,} bytes", where=str(path), advice="Is it a session at all?")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"is not UTF-8 (byte {error.start})", where=str(path)) from None
    return parse_placed(text, str(path))


def parse_placed(text: str, where: str) -> Placed:
    """The value a text is; raises as `read_placed` does."""
    import yaml

    try:
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            if getattr(event, "anchor", None) is not None:
                at_line = event.start_mark.line + 1 if event.start_mark else 1
                _refuse(where, at_line, "anchors and aliases are not read")
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        if node is None:
            raise InputError("is empty", where=where)
        return _placed(node, where)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        at = f"{where}, line {line}" if line else where
        said = error.problem or error.context or "damaged"
        raise InputError(f"is no YAML: {said}", where=at) from None
    except yaml.YAMLError as error:
        raise InputError(f"is no YAML: {' '.join(str(error).split())[:120]}", where=where) from None
    except RecursionError:
        raise InputError("is nested too deeply", where=where) from None


def _placed(node: Node, where: str) -> Placed:
    import yaml

    line = node.start_mark.line + 1
    if node.tag.removeprefix("tag:yaml.org,2002:") not in _TAGS:
        _refuse(where, line, f"the tag {node.tag} is not read")
    if isinstance(node, yaml.SequenceNode):
        return Placed([_placed(each, where) for each in node.value], line)
    if isinstance(node, yaml.MappingNode):
        table: dict[str, Placed] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                _refuse(where, key.start_mark.line + 1, "a key is one word")
            if key.value in table:
                _refuse(where, key.start_mark.line + 1, f"{key.value!r} stands twice")
            table[key.value] = _placed(value, where)
        return Placed(table, line)
    return Placed(str(node.value), line)


def _refuse(where: str, line: int, why: str) -> None:
    raise InputError(why, where=f"{where}, line {line}")


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose place has a name in complaints: 'session.yaml, meeting 1, move 3 (vote)'."""

    fields: Mapping[str, Placed]
    where: str
    line: int

    @classmethod
    def of(cls, placed: Placed, where: str) -> Table:
        """The value as a table.

        Raises:
            InputError: it is none.
        """
        if not isinstance(placed.value, dict):
            raise InputError(f"is {placed.kind}, not a table", where=f"{where} (line {placed.line})")
        return cls(placed.value, where, placed.line)

    def at(self, name: str) -> str:
        """The place of a field, for a complaint."""
        line = self.fields[name].line if name in self.fields else self.line
        return f"{self.where}, field {name!r} (line {line})"

    def only(self, known: set[str]) -> None:
        """Refuse fields nobody reads: a misspelt one would go unheard.

        Raises:
            InputError: there is one.
        """
        for name in self.fields:
            if name not in known:
                raise InputError("is no field here", where=self.at(name), advice=f"One of: {', '.join(sorted(known))}")

    def word(self, name: str) -> str | None:
        """One word or sentence; None where the field is missing.

        Raises:
            InputError: it is a list or a table, or empty.
        """
        if name not in self.fields:
            return None
        value = self.fields[name].value
        if not isinstance(value, str) or not value.strip():
            raise InputError("wants words", where=self.at(name))
        return value

    def words(self, name: str) -> tuple[str, ...]:
        """A list of words, or one; () where the field is missing.

        Raises:
            InputError: it is a table, or holds anything but words.
        """
        if name not in self.fields:
            return ()
        value = self.fields[name].value
        if isinstance(value, str):
            return (value,) if value else ()
        if isinstance(value, list) and all(isinstance(each.value, str) for each in value):
            return tuple(str(each.value) for each in value)
        raise InputError("wants a word or a list of words", where=self.at(name))

    def tables(self, name: str, called: str) -> list[Table]:
        """A list of tables, each called by its number.

        Raises:
            InputError: it is missing or empty, no list, or holds anything but tables.
        """
        value = self.fields[name].value if name in self.fields else None
        if not isinstance(value, list) or not value:
            raise InputError("wants a list", where=self.at(name))
        return [Table.of(each, f"{self.where}, {called} {n}") for n, each in enumerate(value, start=1)]
