"""What a notebook shows for a vote, a council and a checked report: hung on their types by the front door."""

from __future__ import annotations

import html

from horseshoe.checking.finding import Checked
from horseshoe.record.vote import Vote


def attach() -> None:
    """Give `Vote` and `Checked` the method notebooks ask for; the pictures are drawn when one asks."""
    for shown, draw in ((Vote, _vote), (Checked, _checked)):
        if "_repr_html_" not in vars(shown):
            setattr(shown, "_repr_html_", draw)  # noqa: B010  (no attribute of theirs, as a type checker sees it)


def _vote(vote: Vote) -> str:
    from horseshoe.drawing.card import notebook

    return notebook(vote)


def _checked(checked: Checked) -> str:
    """The page of findings in a frame of its own: its style must not leak into the notebook's."""
    from horseshoe.drawing.findings import page

    framed = html.escape(page([checked]), quote=True)
    return f'<iframe srcdoc="{framed}" title="Findings" width="100%" height="640" sandbox=""></iframe>'
