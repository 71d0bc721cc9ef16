"""The gallery: the record, the law and the bench in a browser. Live by `horseshoe serve`, still by `page build`.

How a page is made, and where its pieces stand:

    views/vote.py        VoteView, a frozen dataclass of plain values, and `vote_view(record, name) -> VoteView`.
                         Knows the record, the council and the answers; nothing of addresses, requests or markup.
    templates/vote.html  extends base.html; gets `view`, `site` and `house`. Everything is escaped; only the drawing
                         room's strings come in as markup, through the filters of render.py.
    routes/vote.py       a few lines: turns the request's words into the view's arguments, then one `publish(...)`,
                         which gives the page and its data at the same address with .json, .csv, .svg, .png.
    paths.py             where a thing stands: `vote_path(vote)` is '/vote/S/RES/2728'. Never written out elsewhere.

Rules of the room:

- A link is `site.page(path, key=value)`, a file `site.data(path, Form.CSV)`, our own asset `site.asset('page.css')`. A
  template never sees the request, so the same template makes the static site, where links end in .html.
- What a user got wrong is a HorseshoeError (what, where, advice) wherever it is found: errors.py turns it into the one
  documented shape for programs, and into a page for people. `Elsewhere(path)` sends them on.
- The Content-Security-Policy has no 'unsafe-inline': no style attribute, no inline script, no on* attribute. What a
  drawing needs is a class; what a page needs of JavaScript is a module in static/, and it reads without.
- htmx (static/htmx-*.min.js, Zero-Clause BSD, see static/README.md) is loaded by pages that ask for it with
  `{% set quick = true %}`; a vote page does not.
- What `publish` answers has an ETag and stays on the shelf (shelf.py) as long as the server runs: the record does not
  change under it. What depends on a person, like Check, is an ordinary route whose answers say `no-store`.
- What a stranger's text costs is paid beside the server: a route waits for the bench (waiting.py, bench.py), whose
  processes check and tell within bounds of time and memory (judging.py, storytelling.py) and answer whole pages.
- A citation leads to `cited(record, cite)`: a vote's page, or the rule's anchor on /law.
- No clock in this room: today is `house.settings.today()`.
- Colours, faces and measures are the custom properties at the head of static/page.css; inline-start and block-end,
  never left and right.
"""
