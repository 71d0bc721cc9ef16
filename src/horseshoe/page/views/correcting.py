"""A correction to paste: one line that says what stood there, what is so, and where that can be looked up."""

from __future__ import annotations

from horseshoe.checking.finding import Finding, Verdict
from horseshoe.council.symbols import Symbol
from horseshoe.errors import HorseshoeError

_MENDED = frozenset({Verdict.CONTRADICTED, Verdict.IMPOSSIBLE, Verdict.IMPRECISE})
_LONGEST = 240  # characters of the words quoted


def correction(finding: Finding) -> str | None:
    """'Correction: this report said “…”. …. (S/2024/239, https://…)'; None where nothing is to be mended.

    It says what the record or the law says and no more: a reason where the claim was tested, in the words of the
    finding.
    """
    if finding.verdict not in _MENDED or not finding.claim.spans:
        return None
    head = "Clarification" if finding.verdict is Verdict.IMPRECISE else "Correction"
    said = " … ".join(" ".join(span.quote.split()) for span in finding.claim.spans)
    if len(said) > _LONGEST:
        said = said[:_LONGEST].rsplit(" ", 1)[0] + " …"
    reasons = " ".join(_sentence(reason.text) for reason in finding.because)
    cites = "; ".join(dict.fromkeys(_source(reason.cite) for reason in finding.because))
    return f"{head}: this report said “{said}”. {reasons} ({cites})"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:].rstrip(".") + "."


def _source(cite: str) -> str:
    try:
        link = Symbol.parse(cite).link
    except HorseshoeError:
        link = None
    return f"{cite}, {link}" if link else cite
