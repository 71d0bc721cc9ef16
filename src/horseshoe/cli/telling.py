"""One checked report on the desk: what it says the Council did, which vote that is, and the findings."""

from __future__ import annotations

from horseshoe.checking.finding import Checked, Finding, Match, Verdict
from horseshoe.cli.screen import Screen, Words, inked, one_line, put
from horseshoe.cli.voting import capital, show_vote
from horseshoe.drawing.marked import numbered
from horseshoe.drawing.marks import VERDICTS
from horseshoe.drawing.naming import day
from horseshoe.drawing.said import against, quoted, told, unmatched
from horseshoe.reading.claims.actions import Action

_BASIS = {"given": "as given", "metadata": "as the page says", "dateline": "from its dateline"}
# Of these a reader wants every reason; of the others the first will do.
_SERIOUS = frozenset({
    Verdict.CONTRADICTED, Verdict.IMPOSSIBLE, Verdict.CONFLICTING_RECORDS, Verdict.IMPRECISE, Verdict.AMBIGUOUS,
})  # fmt: skip


def tell(out: Screen, checked: Checked, *, plain: bool, all_findings: int | None = None) -> None:
    """Print one report.

    Args:
        out: where to.
        checked: the report, its findings perhaps narrowed to those asked for.
        plain: ASCII signs alone.
        all_findings: how many there were before that.
    """
    _heading(out, checked)
    put(out, inked("What it says the Council did", "strong"))
    if not checked.reading.actions:
        put(out, inked("Nothing: no vote, statement, meeting or draft of the Council.", "soft"), indent=2)
    matches = {match.action: match for match in checked.matches}
    shown: dict[str, int] = {}
    for number, action in enumerate(checked.reading.actions, start=1):
        if number > 1:
            out.print()
        _action(out, number, action, matches.get(action.id), shown, plain)
    out.print()
    hidden = (all_findings or 0) - len(checked.findings)
    put(out, inked(f"Findings ({len(checked.findings)}{f', {hidden} not asked for' if hidden > 0 else ''})", "strong"))
    for one in numbered(checked.findings):
        _finding(out, one.finding, plain)
    out.print()


def _heading(out: Screen, checked: Checked) -> None:
    page = checked.reading.page
    put(out, inked(one_line(page.source), "soft"))
    if page.title:
        put(out, inked(one_line(page.title), "strong"))
    if checked.published:
        basis = _BASIS.get(checked.published_basis, "inferred from the votes it is about")
        put(out, inked(f"Published {day(checked.published)}, {basis}", "soft"))
    for note in page.notes:
        put(out, inked(f"Note: {one_line(note)}", "imprecise"), hang=2)
    out.print()


def _action(out: Screen, number: int, action: Action, match: Match | None, shown: dict[str, int], plain: bool) -> None:
    put(out, inked(f"{number}. {one_line(told(action, match.vote if match else None))}"), indent=2, hang=3)
    put(out, inked(quoted(action.spans), "quote"), indent=5)
    if match is None:
        return
    if match.vote is None:
        put(out, inked(unmatched(match)), indent=5)
    elif match.vote.id in shown:
        put(out, inked(f"{match.vote.symbol}, the vote shown at {shown[match.vote.id]}.", "soft"), indent=5)
    else:
        shown[match.vote.id] = number
        out.print()
        show_vote(out, match.vote, plain=plain, indent=5, whole=False)
        if match.why:
            put(out, inked(f"Why this vote: {' '.join(match.why[:3])}", "soft"), indent=5, hang=2)
    for rival in match.rivals[:2]:
        put(out, inked(f"{'Not chosen' if match.vote else 'Weighed'}: {against(rival)}", "soft"), indent=5, hang=2)


def _finding(out: Screen, finding: Finding, plain: bool) -> None:
    mark = VERDICTS[finding.verdict]
    sign = f"{mark.plain if plain else mark.sign} {mark.word}"
    words = quoted(finding.claim.spans)
    put(out, Words.of(inked(sign, mark.ink), "  ", inked(words, "quote")), indent=2, hang=2)
    reasons = finding.because if finding.verdict in _SERIOUS else finding.because[:1]
    for reason in reasons:
        said = capital(one_line(reason.text)).rstrip(".")
        cite = "" if reason.cite in said else f" ({reason.cite})"  # named in the sentence, it need not be named again
        put(out, inked(f"{said}{cite}."), indent=4)
