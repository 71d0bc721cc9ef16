"""Data: /data, each table of it, and /method: how what is computed is computed."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Path

from horseshoe.page import paths
from horseshoe.page.house import House, house
from horseshoe.page.publishing import publish
from horseshoe.page.views.data import DataView, TableView, data_view, table_sheet, table_view
from horseshoe.page.views.method import MethodView, method_view

router = APIRouter()


def whole(house: Annotated[House, Depends(house)]) -> DataView:
    """The record as data."""
    return data_view(house.record)


def table(
    house: Annotated[House, Depends(house)],
    name: Annotated[str, Path(description="A table: votes, ballots, seats ...", max_length=40)],
) -> TableView:
    """One table."""
    return table_view(house.record, name)


def method() -> MethodView:
    """How each number is made."""
    return method_view()


DATA_PAGE = publish(
    router,
    paths.DATA,
    whole,
    template="data.html",
    name="data",
    summary="Tables, sources with their terms, and the figures of the audit.",
)
TABLE_PAGE = publish(
    router,
    f"{paths.DATA}/{{name}}",
    table,
    template="table.html",
    name="table",
    summary="One table of the record whole, with the sentence of each column.",
    sheet=lambda _, view: table_sheet(view),
)
METHOD_PAGE = publish(
    router,
    paths.METHOD,
    method,
    template="method.html",
    name="method",
    summary="How each computed number is made.",
)
