"""What the Council says without voting: by consensus of all members, which one objection stops and no veto can.

A member may dissociate itself from a statement and let it pass (Venezuela, S/PRST/2015/15).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from horseshoe.council.decide import Reason
from horseshoe.council.rules import RULES
from horseshoe.council.seats import council
from horseshoe.council.speaking import called, start
from horseshoe.errors import ProcedureError


class Product(StrEnum):
    """What the Council or its President can issue besides a resolution."""

    PRESIDENTIAL_STATEMENT = "presidential_statement"
    PRESS_STATEMENT = "press_statement"
    PRESS_ELEMENTS = "press_elements"
    NOTE = "note"  # and letters of the President


@dataclass(frozen=True, slots=True)
class Form:
    """How a product is agreed and where it is found; `series` None where it has no symbol; `in_meeting` read there."""

    how: str
    series: str | None
    in_meeting: bool


FORMS: Mapping[Product, Form] = {
    Product.PRESIDENTIAL_STATEMENT: Form("consensus of all members, read out in a formal meeting", "S/PRST", True),
    Product.PRESS_STATEMENT: Form("consensus of all delegations, outside a meeting", "SC", False),
    Product.PRESS_ELEMENTS: Form("oral lines for the President, agreed by all", None, False),
    Product.NOTE: Form("no objection of any member", "S", False),
}


@dataclass(frozen=True, slots=True)
class Consensus:
    """Whether a text was agreed: never a vote, so `because` never speaks of one."""

    product: Product
    agreed: bool
    because: tuple[Reason, ...]


def seek(
    product: Product, on: date, objections: Collection[str] = (), dissociations: Collection[str] = ()
) -> Consensus:
    """Whether a text can be issued.

    Args:
        objections: codes of members that object; whoever they are, one is enough.
        dissociations: codes of members that will not be counted among its authors, and let it pass.

    Raises:
        ProcedureError: a State that has no seat is said to object or dissociate itself.
    """
    cite = RULES["statements_consensus"].cite
    for code in (*objections, *dissociations):
        if code not in council(on):
            raise ProcedureError(f"{_name(code, on)} has no seat, and no part in the consensus", rule=cite)
    apart = tuple(Reason(f"{_name(code, on)} dissociates itself, which stops nothing", cite)
                  for code in sorted(set(dissociations) - set(objections)))  # fmt: skip
    if objections:
        stopped = tuple(Reason(f"{_name(code, on)} objects; one objection stops it, and is no veto", cite)
                        for code in sorted(set(objections)))  # fmt: skip
        return Consensus(product, False, (*stopped, *apart))
    return Consensus(product, True, (Reason(f"agreed: {FORMS[product].how}", cite), *apart))


def _name(code: str, on: date) -> str:
    return start(called(code, on))
