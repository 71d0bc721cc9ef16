"""Who said and did what, and passages that stand in more than one report, side by side."""

from __future__ import annotations

from difflib import SequenceMatcher
from html import escape

from horseshoe.drawing.naming import listed
from horseshoe.drawing.stories import words
from horseshoe.drawing.stories.refs import Refs, cut
from horseshoe.story.account import Story
from horseshoe.story.copies import Copy, Passage
from horseshoe.story.positions import Act, Position

_PEOPLE, _WORDS, _PAIRS, _PASSAGES = 60, 12, 60, 12


def voices(story: Story, refs: Refs) -> str:
    """States and offices with words of theirs; those that only voted are in the account. '' where nobody spoke."""
    spoke = [one for one in story.positions if one.partings or any(act.mentions for act in one.acts)]
    more = len(spoke) - _PEOPLE
    tail = f'<p class="none">And {more} more.</p>' if more > 0 else ""
    return "".join(_voice(one, refs) for one in spoke[:_PEOPLE]) + tail


def _voice(one: Position, refs: Refs) -> str:
    spoken = [act for act in one.acts if act.mentions]
    more = len(spoken) - _WORDS
    did = words.did(one)
    return (
        f'<div class="voice"><h3 class="item-head">{escape(words.capital(one.name))}</h3>'
        + (f'<p class="about">{escape(did)}.</p>' if did else "")
        + "".join(_said(act, refs) for act in spoken[:_WORDS])
        + (f'<p class="none">And {more} more.</p>' if more > 0 else "")
        + "".join(f'<p class="parts">Words and ballot part: {escape(part.says)}.</p>' for part in one.partings)
        + "</div>"
    )


def _said(act: Act, refs: Refs) -> str:
    when = words.when(act.earliest, act.latest)
    who = f"{when}, {act.who} ({act.says})" if act.who else when
    report = refs.of([act.mentions[0].report])
    return f"<blockquote><span>{escape(who)} {report}</span>{escape(cut(words.said(act), 420))}</blockquote>"


def copies(story: Story, refs: Refs) -> str:
    """Pairs of reports with their passages; '' where there are none."""
    more = len(story.copies) - _PAIRS
    tail = f'<p class="none">And {more} more pairs.</p>' if more > 0 else ""
    return "".join(_copy(one, refs) for one in story.copies[:_PAIRS]) + tail


def _copy(one: Copy, refs: Refs) -> str:
    order = "came before" if one.ordered else "and"
    many = f"{len(one.passages)} passage{'' if len(one.passages) == 1 else 's'} alike"
    head = f"{refs.of([one.first])} {order} {refs.of([one.then])}: {many}{escape(credit(one))}."
    return f'<div class="voice"><p>{head}</p>{"".join(_pair(p) for p in one.passages[:_PASSAGES])}</div>'


def credit(one: Copy) -> str:
    """What the two credit differently, as the tail of a sentence."""
    if one.credit and one.other_credit:
        return f"; the one credits {listed(one.credit)}, the other {listed(one.other_credit)}"
    if one.credit:
        return f"; the first credits {listed(one.credit)}, the other does not"
    return f"; the other credits {listed(one.other_credit)}, the first does not" if one.other_credit else ""


def _pair(one: Passage) -> str:
    first, then = one.first.quote.split(), one.then.quote.split()
    matcher = SequenceMatcher(None, first, then, autojunk=False)
    left, right = [], []
    for tag, a1, a2, b1, b2 in matcher.get_opcodes():
        left.append(_piece(first[a1:a2], tag != "equal"))
        right.append(_piece(then[b1:b2], tag != "equal"))
    note = '<p class="note">Words between quotation marks differ.</p>' if one.quoted else ""
    return f'<div class="pair"><p>{" ".join(filter(None, left))}</p><p>{" ".join(filter(None, right))}</p>{note}</div>'


def _piece(told: list[str], differs: bool) -> str:
    text = escape(" ".join(told))
    return f"<mark>{text}</mark>" if differs and text else text
