"""One root, few leaves: what a user can be told, and where it went wrong.

A message says what was wrong, where, and what to do. The desk prints it and leaves with status 2.
"""

from __future__ import annotations


class HorseshoeError(Exception):
    """Anything Horseshoe refuses or cannot do, said so that a person can act on it.

    Attributes:
        what: one sentence, what was wrong.
        where: the file, address, row or place it was wrong in; None where there is none.
        advice: what to do about it; None where nothing can be done.
    """

    def __init__(self, what: str, *, where: str | None = None, advice: str | None = None) -> None:
        self.what, self.where, self.advice = what, where, advice
        super().__init__(": ".join(part for part in (where, what) if part) + (f". {advice}" if advice else ""))


class InputError(HorseshoeError):
    """A report that cannot be opened, fetched or read as text."""


class ModelError(InputError):
    """A language model that cannot be reached, or does not answer as it was asked."""


class SymbolError(HorseshoeError, ValueError):
    """Words that are no symbol of a Council document."""


class UnknownStateError(HorseshoeError, LookupError):
    """A code or name that is no State Horseshoe knows."""


class NotInRecordError(HorseshoeError, LookupError):
    """The record holds no such vote. Never evidence that there was none."""


class RecordError(HorseshoeError):
    """A row of the record, or of a source of it, that cannot stand as it is."""


class ProcedureError(HorseshoeError):
    """A move the Council's procedure does not allow.

    Attributes:
        rule: what stands against it, as cited: 'Provisional rule 35'.
        why: what was wrong, without the rule.
    """

    def __init__(self, what: str, *, rule: str, where: str | None = None, advice: str | None = None) -> None:
        self.rule, self.why = rule, what
        super().__init__(f"{what} ({rule})", where=where, advice=advice)
