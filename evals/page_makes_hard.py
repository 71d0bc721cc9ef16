"""Eight makes of page that give a reader less to go by: nothing is called a comment, a caption or an article.

Where the furniture is reporting of something else (the next article of an endless page, teasers under the story), only
its place tells it from the report.
"""
# ruff: noqa: E501 (markup is set as sites set it)

from __future__ import annotations

from collections.abc import Callable

from evals.page_makes import (
    BIO,
    CAPTION,
    COMMENTS,
    LETTER,
    RELATED,
    RIGHTS,
    Article,
    Made,
    escape,
    links,
    marked,
    page,
    title,
)

TEASERS = (
    "The Security Council on Tuesday failed to renew the crossing after Russia cast its veto against the text of Brazil and Switzerland.",
    "Members of the Council extended the mandate of the force in Cyprus by another six months in a vote of fifteen to none.",
    "Washington abstained on Thursday as fourteen members of the Council backed an arms embargo against the militias of the north.",
)
LONG_COMMENTS = (
    "I have followed the Council for thirty years and it has never been worse than this, with Russia vetoing 12 texts and China abstaining on all of them.",
    "With respect to the author, the United Kingdom did not abstain, it voted against, and so did Japan, as everybody who watched it on television knows.",
)


def endless(a: Article) -> Made:
    """The next article is loaded under this one."""
    following = "".join(f"<p>{text}</p>" for text in TEASERS)
    body = f"""<div class="page"><div class="item" data-id="1"><h1>{escape(a.title)}</h1><div class="txt">{"".join(marked(a.paragraphs))}</div></div>
<div class="sep">Next article</div><div class="item" data-id="2"><h1>{RELATED[0]}</h1><div class="txt">{following}</div></div></div>"""
    return Made("endless", page(title(a, "| Tide"), body), [*TEASERS, RELATED[0], "Next article"], a.paragraphs)


def teasers(a: Article) -> Made:
    """Other stories under the article, each with its summary."""
    cards = "".join(
        f'<div class="card"><a href="/{n}"><h3>{head}</h3></a><p>{text}</p><span>3 hours ago</span></div>'
        for n, (head, text) in enumerate(zip(RELATED, TEASERS, strict=True))
    )
    body = f"""<div class="wrap"><h1>{escape(a.title)}</h1><div class="lead-in">{"".join(marked(a.paragraphs))}</div><div class="row">{cards}</div></div>
<div class="foot">{RIGHTS}</div>"""
    return Made("teasers", page(title(a, ""), body), [*RELATED, *TEASERS, RIGHTS, "3 hours ago"], a.paragraphs)


def bare_comments(a: Article) -> Made:
    """What readers write stands in the same kind of paragraph as the story, under a plain heading."""
    told = "".join(f"<div class='u{n}'><b>Reader {n}</b> <i>2 days ago</i><p>{text}</p></div>" for n, text in enumerate((*LONG_COMMENTS, *COMMENTS)))
    body = f"""<div class="x1"><h1>{escape(a.title)}</h1>{"".join(marked(a.paragraphs))}<h4>Comments (5)</h4>{told}</div>"""
    return Made("bare_comments", page(title(a, ""), body), [*LONG_COMMENTS, *COMMENTS, "2 days ago"], a.paragraphs)


def captions(a: Article) -> Made:
    """Pictures whose words stand in paragraphs of their own, and a writer who signs at the end."""
    words = marked(a.paragraphs)
    words.insert(1, f'<p class="wp-caption-text">{CAPTION}</p>')
    words.insert(3, '<p><img src="b.jpg"><br><small>The Security Council votes on the draft. Photo: UN/E. Schneider</small></p>')
    body = f"""<article><h1>{escape(a.title)}</h1>{"".join(words)}<p><em>{BIO}</em></p><p>Follow us on Facebook and X for more news.</p></article>"""
    gone = [CAPTION, "Photo: UN/E. Schneider", BIO, "Follow us on Facebook"]
    return Made("captions", page(title(a, ""), body), gone, a.paragraphs)


def short_wire(a: Article) -> Made:
    """Two sentences of a wire and a page full of links."""
    body = f"""<div class="top"><ul>{links(("Home", "World", "Business"))}</ul></div><h1>{escape(a.title)}</h1><div class="story-text">{marked(a.paragraphs[:1])[0]}</div>
<div class="list"><h3>Top stories</h3><ul>{links(RELATED * 6)}</ul></div><p>{RIGHTS}</p>"""
    return Made("short_wire", page(title(a, "- Wire"), body), [*RELATED, RIGHTS, "Top stories"], a.paragraphs[:1])


def inline_boxes(a: Article) -> Made:
    """Invitations and links between the paragraphs, without a class that says so."""
    words = marked(a.paragraphs)
    words.insert(1, f"<div><p><strong>{LETTER}</strong></p><input placeholder='Email'></div>")
    words.insert(3, f"<p><a href='/1'>{RELATED[0]}</a></p>")
    words.insert(5, f"<ul><li><a href='/2'>{RELATED[1]}</a></li><li><a href='/3'>{RELATED[2]}</a></li></ul>")
    words.insert(6, "<p>ADVERTISEMENT</p><p>Story continues below</p>")
    body = f"""<section><h1>{escape(a.title)}</h1>{"".join(words)}</section>"""
    return Made("inline_boxes", page(title(a, ""), body), [LETTER, *RELATED, "ADVERTISEMENT", "Story continues below"], a.paragraphs)


def single_br(a: Article) -> Made:
    """One cell of a table for the page, one line end between paragraphs, names and dates inside it."""
    words = "<br>\n".join(escape(p, quote=False) for p in a.paragraphs)
    whole = f"""<html><head><title>{escape(a.title)}</title></head><body><table><tr><td><img src=logo.gif></td><td><a href=/>Front page</a> | <a href=/a>Archive</a></td></tr>
<tr><td colspan=2><font size=5><b>{escape(a.title)}</b></font><br><font size=1>By our diplomatic correspondent</font><br><br>{words}<br><br><font size=1>{RIGHTS}</font></td></tr></table></body></html>"""
    return Made("single_br", whole, [RIGHTS, "By our diplomatic correspondent", "Front page"], a.paragraphs)


def spans(a: Article) -> Made:
    """Every paragraph broken into pieces of markup, with links, hidden notes and tracking between the words."""
    words = []
    for n, text in enumerate(a.paragraphs):
        first, _, rest = text.partition(" ")
        told = f"<span>{escape(first)}</span> <a href='/x{n}'><span>{escape(rest[:20], quote=False)}</span></a>{escape(rest[20:], quote=False)}"
        words.append(f'<div data-t="p"><span>{told}<script>track({n})</script></span></div><div style="display:none">Tracking note {n}</div>')
    body = f"""<div id="app"><div role="banner"><span>Menu</span></div><div role="main"><div><span role="heading" aria-level="1">{escape(a.title)}</span></div>{"".join(words)}</div>
<div role="contentinfo"><span>{RIGHTS}</span></div></div>"""
    return Made("spans", page(title(a, ""), body), [RIGHTS, "Menu", "track(", "Tracking note 1"], a.paragraphs)


HARD: tuple[Callable[[Article], Made], ...] = (
    endless, teasers, bare_comments, captions, short_wire, inline_boxes, single_br, spans,
)  # fmt: skip
