"""One report on the page of findings: its text, what it says the Council did, and what became of each claim."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from html import escape

from horseshoe.checking.finding import Checked, Match, Rival
from horseshoe.drawing import card
from horseshoe.drawing.marked import Numbered, marked_text, numbered, verbatim
from horseshoe.drawing.marks import VERDICTS
from horseshoe.drawing.naming import day
from horseshoe.drawing.said import against, quoted, told, unmatched
from horseshoe.reading.claims.actions import Action
from horseshoe.reading.spans import Span

_BASIS = {
    "given": "as given",
    "metadata": "as the page says",
    "dateline": "from its dateline",
    "inferred": "inferred from the votes it is about",
}


def article(checked: Checked, *, key: str, level: int = 1) -> str:
    """A report as one HTML `article`.

    Args:
        checked: the report.
        key: starts every id in it, and is the id of the whole.
        level: of its title: 1 where it is alone on the page, 2 under a list of reports.
    """
    found = numbered(checked.findings)
    report = checked.reading.page
    title = report.title or report.source
    notes = "".join(f'<p class="note">{escape(note)}</p>' for note in report.notes)
    return (
        f'<article class="report" id="{key}" aria-labelledby="{key}-title"><div class="wide">\n'
        f'<header><h{level} class="title" id="{key}-title">{escape(title)}</h{level}>'
        f'<p class="about">{escape(_about(checked))}</p>{notes}{_sum(found, key)}</header>\n'
        f'{_did(checked, key, level + 1)}\n<div class="columns">\n'
        f'<section class="read" aria-labelledby="{key}-read">{_section(level + 1, key, "read", "The report")}'
        f'<div class="text"{_language(report.language)}>{marked_text(report, found, key=key)}</div></section>\n'
        f"{_found(found, key, level + 1)}\n</div></div></article>\n"
    )


def _section(level: int, key: str, name: str, title: str) -> str:
    return f'<h{level} class="section" id="{key}-{name}">{title}</h{level}>'


def _language(code: str | None) -> str:
    return f' lang="{escape(code, quote=True)}"' if code and code != "en" else ""


def _about(checked: Checked) -> str:
    report = checked.reading.page
    when = "Day of publication unknown"
    if checked.published:
        basis = _BASIS.get(checked.published_basis)
        when = f"Published {day(checked.published)}" + (f", {basis}" if basis else "")
    return f"{when}. Read from {report.source}." if report.title else f"{when}."


def _sum(found: Sequence[Numbered], key: str) -> str:
    counted = Counter(one.finding.verdict for one in found)
    first = {one.finding.verdict: one.number for one in reversed(found)}
    tags = "".join(
        f'<li><a class="tag {verdict}" href="#{key}-f{first[verdict]}"><span aria-hidden="true">{mark.sign}</span>'
        f"{counted[verdict]} {mark.word}</a></li>"
        for verdict, mark in VERDICTS.items()
        if counted[verdict]
    )
    return f'<ul class="sum" aria-label="Findings by verdict">{tags}</ul>' if tags else ""


def _did(checked: Checked, key: str, level: int) -> str:
    matches = {match.action: match for match in checked.matches}
    drawn: dict[str, str] = {}
    actions = "".join(
        _action(action, matches.get(action.id), f"{key}-a{number}", level + 1, drawn)
        for number, action in enumerate(checked.reading.actions, start=1)
    )
    empty = '<p class="none">It tells of nothing the Council did, will do or did not do.</p>'
    head = _section(level, key, "did", "What it says the Council did")
    return f'<section class="did" aria-labelledby="{key}-did">{head}{actions or empty}</section>'


def _action(action: Action, match: Match | None, key: str, level: int, drawn: dict[str, str]) -> str:
    head = escape(told(action, match.vote if match else None))
    return (
        f'<div class="action" id="{key}"><div><h{level} class="item-head">{head}</h{level}>'
        f'<p class="quoted">{escape(quoted(action.spans))}</p>{_why(match)}</div>'
        f"{_vote(match, key, level + 1, drawn)}</div>"
    )


def _vote(match: Match | None, key: str, level: int, drawn: dict[str, str]) -> str:
    """The card of the vote it was matched to, once a report; what is told twice points back to it."""
    if match is None:
        return ""
    if match.vote is None:
        return f'<p class="none">{escape(unmatched(match))}</p>'
    if match.vote.id in drawn:
        return f'<p class="none">The same vote: <a href="#{drawn[match.vote.id]}">{escape(match.vote.symbol)}</a>.</p>'
    drawn[match.vote.id] = f"{key}-vote"
    return card.vote_card(match.vote, key=key, level=level)


def _why(match: Match | None) -> str:
    if match is None or not (match.rivals or (match.vote and match.why)):
        return ""
    why = "".join(f"<li>{escape(reason)}</li>" for reason in match.why)
    rivals = "".join(f"<li>{_rival(rival)}</li>" for rival in match.rivals)
    head = "Why this vote" if match.vote else "What was weighed"
    listed = f"<ul>{why}</ul>" if why and match.vote else ""
    others = f"<p>Weighed and not chosen:</p><ul>{rivals}</ul>" if rivals else ""
    return f'<details class="why"><summary>{head}</summary>{listed}{others}</details>'


def _rival(rival: Rival) -> str:
    said = against(rival)
    symbol = rival.vote.symbol
    return card.cite(symbol) + escape(said[len(symbol) :]) if said.startswith(symbol) else escape(said)


def _found(found: Sequence[Numbered], key: str, level: int) -> str:
    claims = {one.finding.claim.id: f"{key}-f{one.number}" for one in found}
    items = "".join(_finding(one, key, claims, level + 1) for one in found)
    body = f'<ol class="list">{items}</ol>' if items else '<p class="none">No checkable claim was found.</p>'
    head = _section(level, key, "found", "Findings")
    return f'<section class="found" aria-labelledby="{key}-found">{head}{body}</section>'


def _finding(one: Numbered, key: str, claims: dict[str, str], level: int) -> str:
    finding = one.finding
    mark = VERDICTS[finding.verdict]
    says = finding.claim.says.rstrip(".")
    voices = escape(", ".join(finding.claim.attribution))
    by = f" <span>As said by {voices}.</span>" if voices else ""
    reasons = "".join(
        f'<p class="reason">{escape(reason.text)} <cite>({card.cite(reason.cite, claims=claims)})</cite></p>'
        for reason in finding.because
    )
    return (
        f'<li class="finding {finding.verdict}" id="{key}-f{one.number}" tabindex="-1">'
        f'<h{level} class="item-head"><span class="no">{one.number}</span><span class="tag">'
        f'<span aria-hidden="true">{mark.sign}</span>{mark.word}</span></h{level}>'
        f"<blockquote>{_quoted(finding.claim.spans)}</blockquote>"
        f'<p class="says">{escape(says[:1].upper() + says[1:])}.{by}</p>{reasons}'
        f'<p class="back"><a href="#{key}-t{one.number}">In the text<span aria-hidden="true"> ↑</span></a></p></li>'
    )


def _quoted(spans: tuple[Span, ...]) -> str:
    """The words of the report; what stands between two spans is left out, and seen to be."""
    return " … ".join(f"“{verbatim(span.quote)}”" for span in spans)
