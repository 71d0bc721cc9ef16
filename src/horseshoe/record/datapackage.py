"""The description of an export: a Data Package (Frictionless, version 2) with every column's sentence and all terms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from horseshoe.record.columns import Column, Kind, Table
from horseshoe.record.store import Record, Source
from horseshoe.version import __version__

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
_RESOURCE_PROFILE = "https://datapackage.org/profiles/2.0/dataresource.json"
BAR = "|"  # between the items of a list, where a cell is text
_TYPES = {Kind.TEXT: "string", Kind.DAY: "date", Kind.NUMBER: "integer", Kind.FLAG: "boolean"}
_MEDIA = {"csv": "text/csv", "json": "application/json", "parquet": "application/vnd.apache.parquet"}
_CC_BY = "https://creativecommons.org/licenses/by/4.0/"


def package(record: Record, resources: Iterable[Mapping[str, Any]], about: str) -> dict[str, Any]:
    """The descriptor of one export; `about` says what it holds."""
    return {
        "$schema": PROFILE,
        "name": "horseshoe-record",
        "title": f"Votes of the United Nations Security Council, release {record.release}",
        "description": about,
        "version": record.release,
        "through": record.through.isoformat(),
        "made_by": f"horseshoe {__version__}",
        "licenses": list(_licences(record.sources)),
        "sources": [source(one) for one in record.sources],
        "resources": list(resources),
    }


def source(one: Source) -> dict[str, Any]:
    """One source with its terms, as descriptors name sources."""
    return {
        "title": one.title,
        "id": one.id,
        "publisher": one.publisher,
        "licence": one.licence,
        "citation": one.citation,
    }


def _licences(sources: Iterable[Source]) -> Iterable[dict[str, str]]:
    """Each set of terms once. The strictest is attribution, so whoever names every source is within all of them."""
    for terms in dict.fromkeys(one.licence for one in sources):
        if terms == "CC BY 4.0":
            yield {"name": "CC-BY-4.0", "path": _CC_BY, "title": terms}
        else:
            yield {"name": "other-at", "title": terms}


def resource(table: Table, path: str, form: str, data: bytes, rows: int) -> dict[str, Any]:
    """One file of an export: its columns, size and checksum."""
    from hashlib import sha256

    described: dict[str, Any] = {
        "$schema": _RESOURCE_PROFILE,
        "name": table.name,
        "path": path,
        "description": table.text,
        "format": form,
        "mediatype": _MEDIA[form],
        "encoding": "utf-8",
        "hash": f"sha256:{sha256(data).hexdigest()}",
        "rows": rows,
        "schema": schema(table, form),
    }
    match form:
        case "csv":
            # frictionless-py counts the bytes of text alone, and calls any other size wrong.
            described |= {"type": "table", "bytes": len(data)}
        case "json":
            described["type"] = "table"
        case "parquet":
            # No table by the standard: its readers do not know lists in Parquet. What reads Parquet does.
            del described["encoding"]
    return described


def schema(table: Table, form: str) -> dict[str, Any]:
    """The Table Schema of a public table as a form writes it."""
    return {
        "fields": [field(one, form) for one in table.columns],
        "primaryKey": list(table.key),
        "foreignKeys": [
            {"fields": [one.name], "reference": {"resource": one.refers[0], "fields": [one.refers[1]]}}
            for one in table.columns
            if one.refers
        ],
        "missingValues": [""],
    }


def field(column: Column, form: str) -> dict[str, Any]:
    """One column of a Table Schema."""
    kind: dict[str, Any] = {"type": _TYPES.get(column.kind, "array")}
    if column.kind is Kind.LIST and form == "csv":
        kind = {"type": "list", "itemType": "string", "delimiter": BAR}
    said = {"name": column.name, **kind, "description": column.text}
    # In CSV an empty list is an empty cell, which a validator takes for a missing one.
    required = column.required and not (column.kind is Kind.LIST and form == "csv")
    return {**said, "constraints": {"required": True}} if required else said
