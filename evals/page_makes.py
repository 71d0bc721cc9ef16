"""Twelve makes of web page around one article: what a site puts about it, with every piece of furniture known.

Each make takes an article and gives the page and the furniture's sentences. Furniture speaks of votes too: a comment
or a headline in a side bar that is taken for the report becomes a claim nobody made.
"""
# ruff: noqa: E501 (markup is set as sites set it)

from __future__ import annotations

import html
import json
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Article:
    """One article: headline, day of publication, paragraphs, rows of a vote or a list where it has them."""

    title: str
    day: str
    paragraphs: tuple[str, ...]
    rows: tuple[str, ...] = ()


@dataclass(slots=True)
class Made:
    """A page, what of it is furniture, and what of the article a reader of it is shown."""

    kind: str
    html: str
    furniture: list[str] = field(default_factory=list)
    shown: tuple[str, ...] = ()
    codec: str = "utf-8"
    note: str | None = None  # a word the reader's notes must have

    @property
    def data(self) -> bytes:
        return self.html.encode(self.codec, "xmlcharrefreplace")


escape = html.escape
RELATED = ("Russia vetoes renewal of Syria aid crossing", "Council extends Cyprus force by six months",
           "Fourteen members back arms embargo as Washington abstains")  # fmt: skip
COMMENTS = (
    "They voted 15-0 for this last year and nothing came of it.",
    "Why did France abstain again? Britain vetoed it twice when I was young!",
    "The United States vetoed everything in October, look it up.",
)
COOKIES = "We and our partners use cookies to store and access information on your device."
LETTER = "Sign up for our morning newsletter and never miss a vote at the Security Council."
RIGHTS = "© 2024 Meridian Courier Media Group. All rights reserved."
CAPTION = "Ambassadors vote at a meeting of the Security Council in New York. [File: Pool photo]"
BIO = "Our correspondent has covered the United Nations since 2009 and lives in Queens."


def marked(texts: tuple[str, ...], tag: str = "<p>{}</p>") -> list[str]:
    return [tag.format(escape(text, quote=False)) for text in texts]


def page(head: str, body: str, lang: str = "en") -> str:
    return f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8">{head}</head>\n<body>{body}</body></html>'


def title(a: Article, site: str) -> str:
    return f'<title>{escape(a.title)} {escape(site)}</title><meta property="article:published_time" content="{a.day}T07:00:00Z">'


def links(texts: tuple[str, ...]) -> str:
    return "".join(f'<li><a href="/{n}">{escape(text)}</a></li>' for n, text in enumerate(texts))


def wordpress(a: Article) -> Made:
    """A theme of the kind most small papers run, with share bar, related posts, author box and a form for replies."""
    words = marked(a.paragraphs)
    words.insert(1, f'<figure class="wp-block-image size-large"><img src="x.jpg"><figcaption>{CAPTION}</figcaption></figure>')
    words.insert(3, f'<p class="has-text-align-center"><strong>READ ALSO:</strong> <a href="/r">{RELATED[0]}</a></p>')
    body = f"""<header class="site-header"><p class="site-title"><a href="/">Harbour Gazette</a></p>
<nav class="main-navigation"><ul>{links(("Home", "World", "Business", "Sport"))}</ul></nav></header>
<div id="primary" class="content-area"><main class="site-main"><article class="post hentry">
<header class="entry-header"><h1 class="entry-title">{escape(a.title)}</h1><div class="entry-meta"><span class="posted-on">
<time class="entry-date" datetime="{a.day}">{a.day}</time></span> <span class="byline">by <a href="/a">Staff Writer</a></span></div>
</header><div class="entry-content">{"".join(words)}
<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul>{links(("Click to share on Facebook",))}</ul></div></div>
<footer class="entry-footer">Tagged <a href="/t">Security Council</a>, <a href="/t">veto</a></footer></article>
<div class="author-box"><p>{BIO}</p></div><section class="related-posts"><h3>You may also like</h3><ul>{links(RELATED[1:])}</ul>
</section><div id="respond" class="comment-respond"><h3>Leave a Reply</h3><p>Your email address will not be published.</p></div>
</main></div><aside class="widget-area"><section class="widget"><h2>Newsletter</h2><p>{LETTER}</p></section></aside>
<footer class="site-footer"><p>{RIGHTS}</p></footer>"""
    gone = [CAPTION, *RELATED, BIO, LETTER, RIGHTS, "Leave a Reply", "Your email address will not be published.", "Tagged",
            "Share this", "by Staff Writer"]  # fmt: skip
    return Made("wordpress", page(title(a, "– Harbour Gazette"), body), gone, a.paragraphs)


def amp(a: Article) -> Made:
    words = marked(a.paragraphs)
    words.insert(2, '<amp-ad width="300" height="250"><div placeholder>Advertisement</div></amp-ad>')
    head = f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", "headline": a.title, "datePublished": a.day})}</script>'
    body = f"""<amp-sidebar layout="nodisplay"><ul>{links(("Latest", "World"))}</ul></amp-sidebar>
<header class="bar"><a href="/">Isle Wire</a></header><article class="amp-wp-article"><h1>{escape(a.title)}</h1>
<ul class="amp-wp-meta"><li>By Isle Wire staff</li></ul>{"".join(words)}</article>
<amp-consent><div>{COOKIES} <button>Accept</button></div></amp-consent><footer><p>{RIGHTS}</p></footer>"""
    whole = f'<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>{escape(a.title)}</title>{head}</head><body>{body}</body></html>'
    return Made("amp", whole, [COOKIES, RIGHTS, "Advertisement", "By Isle Wire staff"], a.paragraphs)


def live_blog(a: Article) -> Made:
    posts = [
        f'<li class="post"><time datetime="{a.day}T1{n % 10}:00Z">1{n % 10}:00</time><div class="post-body">{p}</div>'
        f'<div class="post-share"><button>Share</button></div></li>'
        for n, p in enumerate(marked(a.paragraphs))
    ]
    body = f"""<nav><ul>{links(("News", "Live", "Opinion"))}</ul></nav><main><h1>{escape(a.title)}</h1>
<p class="refresh">This page updates automatically. Refresh for the latest.</p><ol class="live-posts">{"".join(posts)}</ol></main>
<aside><h3>Most read</h3><ol>{links(RELATED)}</ol></aside><footer><p>{RIGHTS}</p></footer>"""
    gone = [*RELATED, RIGHTS, "This page updates automatically.", "Most read"]
    return Made("live_blog", page(title(a, "| Live | Meridian"), body), gone, a.paragraphs)


def paywall(a: Article) -> Made:
    body = f"""<div class="masthead"><a href="/login">Log in</a><a href="/sub">Subscribe</a></div><article>
<h1>{escape(a.title)}</h1><div class="article-body">{"".join(marked(a.paragraphs[:3]))}</div>
<div class="paywall-banner"><h2>Keep reading with a subscription</h2><p>Subscribe now to continue reading this article.</p>
<p>Already a subscriber? <a href="/login">Sign in</a>.</p></div></article><footer><p>{RIGHTS}</p></footer>"""
    gone = [RIGHTS, "Subscribe now to continue reading", "Already a subscriber", "Keep reading with a subscription"]
    return Made("paywall", page(title(a, ""), body), gone, a.paragraphs[:3], note="paywall")


def comments(a: Article) -> Made:
    told = "".join(
        f'<li class="comment"><span class="nick">reader{n}</span><p>{escape(text, quote=False)}</p><a href="#">Reply</a></li>'
        for n, text in enumerate(COMMENTS)
    )
    body = f"""<div class="crumbs"><a href="/">Home</a> &gt; <a href="/w">World</a></div><div class="story"><h1>{escape(a.title)}</h1>
<p class="byline">By A. Writer</p>{"".join(marked(a.paragraphs))}</div><section id="comments" class="comments">
<h3>{len(COMMENTS)} Comments</h3><ul>{told}</ul></section><p class="fine">{RIGHTS}</p>"""
    gone = [*COMMENTS, RIGHTS, "By A. Writer", "Home >"]
    return Made("comments", page(title(a, "- Aleph News"), body), gone, a.paragraphs)


def consent(a: Article) -> Made:
    """The article under a layer that asks for consent."""
    body = f"""<div id="cmp" class="cmp-overlay" role="dialog"><h2>We value your privacy</h2><p>{COOKIES}</p>
<p>You can change your choices at any time by clicking on Privacy Settings at the bottom of the page.</p>
<button>Accept all</button><button>Reject all</button></div><main><article><h1>{escape(a.title)}</h1>{"".join(marked(a.paragraphs))}
</article></main><footer><p>{RIGHTS}</p></footer>"""
    gone = [COOKIES, "We value your privacy", "You can change your choices at any time", RIGHTS]
    return Made("consent", page(title(a, "| The Day"), body), gone, a.paragraphs)


def vote_table(a: Article) -> Made:
    rows = "".join("<tr>{}</tr>".format("".join(f"<td>{escape(c)}</td>" for c in row.split("\t"))) for row in a.rows)
    words = marked(a.paragraphs)
    words.insert(2, f"<table class='votes'><tr><th>Member</th><th>Vote</th></tr>{rows}</table>")
    body = f"""<table width="100%"><tr><td class="left"><a href="/">Home</a><br><a href="/w">World</a><br><a href="/s">Sport</a></td>
<td class="main"><h1>{escape(a.title)}</h1>{"".join(words)}</td></tr></table><p><small>{RIGHTS}</small></p>"""
    return Made("vote_table", page(title(a, ""), body), [RIGHTS, "Sport"], (*a.paragraphs, *a.rows))


def members(a: Article) -> Made:
    items = "".join(f"<li>{escape(row.replace(chr(9), ': '))}</li>" for row in a.rows)
    words = marked(a.paragraphs)
    words.insert(1, f"<ul>{items}</ul>")
    body = f"""<div id="page"><div id="content"><div class="post"><h2 class="title">{escape(a.title)}</h2><div class="body">
{"".join(words)}</div></div><div id="sidebar"><h3>Archives</h3><ul>{links(("March 2024", "February 2024"))}</ul></div></div></div>"""
    shown = (*a.paragraphs, *(row.replace("\t", ": ") for row in a.rows))
    return Made("members", page(title(a, "| Chancery Notes"), body), ["Archives", "February 2024"], shown)


def press_release(a: Article) -> Made:
    """Of the kind the United Nations put out: symbol, meeting, body, and the vote in an annex."""
    sides: dict[str, list[str]] = {}
    for row in a.rows:
        member, _, side = row.partition("\t")
        sides.setdefault(side, []).append(member)
    annex = [f"{side}: {', '.join(names)}." for side, names in sides.items()]
    told = "".join(f"<p><em>{escape(line.partition(':')[0])}</em>:{escape(line.partition(':')[2])}</p>" for line in annex)
    body = f"""<nav class="navbar"><ul>{links(("Welcome", "Security Council", "General Assembly"))}</ul></nav><div class="main">
<h1 class="page-header">{escape(a.title)}</h1><div class="field field--name-field-date"><time datetime="{a.day}">{a.day}</time></div>
<div class="field field--name-body">{"".join(marked(a.paragraphs))}<h3>Vote on Draft Resolution</h3>{told}</div></div>
<footer class="footer"><p>For information media. Not an official record.</p><ul>{links(("Fraud alert", "Privacy notice"))}</ul></footer>"""
    gone = ["Not an official record", "Fraud alert", "Privacy notice", "Welcome"]
    return Made("press_release", page(title(a, "| Press Releases"), body), gone, (*a.paragraphs, *annex))


def br_separated(a: Article) -> Made:
    words = "<br><br>\n".join(escape(p, quote=False) for p in a.paragraphs)
    whole = f"""<HTML><HEAD><META HTTP-EQUIV="content-type" CONTENT="text/html; charset=windows-1252"><TITLE>{escape(a.title)}</TITLE></HEAD>
<BODY><CENTER><H1>{escape(a.title)}</H1></CENTER><DIV CLASS="story">{words}</DIV><HR><FONT SIZE=-1>{RIGHTS}</FONT></BODY></HTML>"""
    return Made("br_separated", whole, [RIGHTS], a.paragraphs, "cp1252")


def div_soup(a: Article) -> Made:
    """No p, no article: nested div with class names a machine made, and the text broken by inline promotion."""
    words = marked(a.paragraphs, '<div class="css-1a{}"><div class="css-9z">%s</div></div>'.replace("{}", "0") % "{}")
    promo = f'<div class="css-promo"><a href="/n"><span>{LETTER}</span></a></div>'
    words.insert(2, promo)
    body = f"""<div id="__next"><div class="css-nav"><a href="/">News</a><a href="/v">Video</a></div><div class="css-main">
<h1 class="css-h">{escape(a.title)}</h1><div class="css-by">Issued on: {a.day}</div>{"".join(words)}</div>
<div class="css-rel"><div>More on this topic</div><a href="/1">{RELATED[0]}</a><a href="/2">{RELATED[1]}</a></div></div>
<script id="__NEXT_DATA__" type="application/json">{json.dumps({"props": {"title": a.title, "body": list(COMMENTS)}})}</script>"""
    return Made("div_soup", page(title(a, ""), body), [LETTER, *RELATED[:2], *COMMENTS, "More on this topic"], a.paragraphs)


def newspaper(a: Article) -> Made:
    """A large paper's page: figure, pull quote, inline lists of links, a box on the story, a long foot."""
    words = marked(a.paragraphs)
    words.insert(1, f'<figure><img src="a.jpg" alt="{escape(CAPTION)}"><figcaption>{CAPTION}</figcaption></figure>')
    words.insert(3, f'<aside class="related-inline"><h4>Related stories</h4><ul>{links(RELATED)}</ul></aside>')
    body = f"""<a class="skip" href="#main">Skip to main content</a><header><nav><ul>{links(("US", "World", "Politics"))}</ul></nav>
</header><main id="main"><article><header><h1>{escape(a.title)}</h1><p class="byline">By <a href="/j">Jane Roe</a></p>
<p class="stamp">Updated <time datetime="{a.day}T09:00:00Z">{a.day}</time></p></header><section name="articleBody">{"".join(words)}
</section><div class="tags"><a href="/t1">United Nations</a></div></article><section class="recirc"><h2>More from World</h2><ul>
{links(RELATED)}</ul></section></main><footer><p>{LETTER}</p><p>{RIGHTS}</p></footer>"""
    gone = [CAPTION, *RELATED, LETTER, RIGHTS, "Skip to main content", "More from World", "By Jane Roe"]
    return Made("newspaper", page(title(a, "- The Meridian"), body), gone, a.paragraphs)


EASY: tuple[Callable[[Article], Made], ...] = (
    wordpress, amp, live_blog, paywall, comments, consent, vote_table, members, press_release, br_separated, div_soup,
    newspaper,
)  # fmt: skip
EMPTY: dict[str, str] = {
    "cookie wall": page("<title>Before you continue</title>", f"<h1>Before you continue</h1><p>{COOKIES}</p><p>You may accept all "
                         "cookies or manage your preferences.</p><form><button>Accept all</button></form>"),
    "script page": page("<title>Meridian</title>", "<div id='root'></div><noscript>You need to enable JavaScript to run this app."
                         "</noscript><script src='/main.js'></script>"),
    "log in": page("<title>Log in</title>", "<h1>Log in</h1><form><label>Email</label><input><label>Password</label><input>"
                    "<button>Log in</button></form><p>Forgotten your password? Create an account.</p>"),
    "not found": page("<title>404</title>", f"<h1>Page not found</h1><p>Sorry, the page you were looking for is gone.</p><ul>{links(RELATED)}</ul>"),
}  # fmt: skip
