"""The card of one vote: symbol, day, tally, table, and who did what; for a page and for a notebook."""

from __future__ import annotations

from html import escape

from horseshoe.council.ballots import Ballot
from horseshoe.council.symbols import Symbol
from horseshoe.drawing import words
from horseshoe.drawing.marks import BALLOTS, VETO
from horseshoe.drawing.naming import day, listed
from horseshoe.drawing.seating import Seat, seating
from horseshoe.drawing.table import horseshoe
from horseshoe.drawing.tally import tally_bar
from horseshoe.errors import HorseshoeError
from horseshoe.record.vote import Vote


def vote_card(vote: Vote, *, key: str, level: int = 4, alone: bool = False) -> str:
    """One vote as HTML.

    Args:
        vote: of the record.
        key: start of the ids inside; distinct on one page.
        level: of its heading.
        alone: let the pictures carry their style, for a place that has no style sheet of ours.
    """
    drawn = horseshoe(vote, key=f"{key}-table", alone=alone) if vote.ballots else ""
    figure = f"<figure>{drawn}{tally_bar(vote, key=f'{key}-bar', alone=alone)}</figure>" if vote.tally else ""
    return (
        f'<div class="vote" id="{key}-vote">{figure}<div class="facts"><h{level} class="item-head">{cite(vote.symbol)}'
        f'</h{level}><p class="about">{escape(about(vote))}</p><p>{escape(sentence(vote))}</p>{_roll(vote)}</div></div>'
    )


def notebook(vote: Vote) -> str:
    """What a notebook shows for a vote."""
    return vote_card(vote, key=f"hs-{''.join(c if c.isalnum() else '-' for c in vote.id)}", alone=True)


def about(vote: Vote) -> str:
    """'Draft resolution, 8 December 2023, S/PV.9499. Title or item.'."""
    parts = [words.subject(vote).capitalize(), day(vote.date), *([vote.meeting] if vote.meeting else [])]
    if vote.draft and vote.draft != vote.symbol:
        parts.append(f"draft {vote.draft}")
    title = (vote.title or vote.item or "").rstrip(".")
    return ", ".join(parts) + (f". {title[0].upper()}{title[1:]}." if title else ".")


def sentence(vote: Vote) -> str:
    """'13 in favour, 1 against, 1 abstaining. Not adopted: veto by the United States.'."""
    became = words.outcome(vote)
    tally = f"{words.counts(vote.tally)}. " if vote.tally else ""
    return f"{tally}{became[0].upper()}{became[1:]}."


def cite(text: str, *, claims: dict[str, str] | None = None) -> str:
    """A citation as HTML: a link where it is a document of the Council, or another claim of this page."""
    if claims and text in claims:
        return f'<a href="#{claims[text]}">{escape(text)}</a>'
    try:
        link = Symbol.parse(text).link
    except HorseshoeError:
        link = None
    return f'<a href="{escape(link, quote=True)}" rel="noreferrer">{escape(text)}</a>' if link else escape(text)


def _roll(vote: Vote) -> str:
    """Who did what, in words and signs beside the picture: the "no" first, the many in favour last."""
    if not vote.ballots:
        return ""
    seats = seating(vote)
    order = (Ballot.NO, Ballot.ABSTAIN, Ballot.NOT_PARTICIPATING, Ballot.ABSENT, Ballot.UNRECORDED, Ballot.YES)
    lines = [_camp(ballot, [seat for seat in seats if seat.ballot is ballot]) for ballot in order]
    return f'<ul class="roll list">{"".join(lines)}</ul>'


def _camp(ballot: Ballot, seats: list[Seat]) -> str:
    if not seats:
        return ""
    word = BALLOTS[ballot].word
    names = listed(sorted(f"{s.name} ({VETO.word})" if s.vetoed else s.name for s in seats))
    sign = f'<span aria-hidden="true">{BALLOTS[ballot].sign}</span>'
    return f"<li>{sign} <strong>{word.capitalize()}</strong>: {escape(names)}</li>"
