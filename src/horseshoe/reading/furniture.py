"""What of a page is not the report: menus, captions, "Leave a Reply". Told by the make of a line, one line at a time.

A pattern here names a way sites build furniture, never a sentence of some site. Short lines may go on a word of the
trade ("subscribe"); a line as long as a sentence goes only where its first words or its credit give it away.
"""

from __future__ import annotations

import re
from enum import StrEnum


class Furniture(StrEnum):
    """Why a line is not reporting."""

    BUTTON = "button"  # something to press, or the name of a part of the page
    INVITATION = "invitation"  # asks the reader for something
    LINK = "link"  # points to another report
    CAPTION = "caption"
    COMMENTS = "comments"  # what readers write begins here
    LEGAL = "legal"
    CREDIT = "credit"
    MENU = "menu"
    ICONS = "icons"
    REVISIONS = "revisions"  # the frame of a table of versions
    ADDRESS = "address"  # a bare link
    RULE = "rule"  # dashes, asterisks


_SITES = r"facebook|twitter|x|whatsapp|telegram|instagram|linkedin|reddit|pinterest|youtube|tiktok|threads|bluesky|e-?mail"
_AGENCY = r"getty|AFP|AP|Reuters|EPA|Xinhua|TASS|Anadolu|ANI|PTI|DPA|EFE|Kyodo|Yonhap|Shutterstock|UN Photo|Sputnik|Alamy"

_WHOLE: tuple[tuple[Furniture, str], ...] = (
    (Furniture.RULE, r"[\W_]*"),
    (
        Furniture.BUTTON,
        r"(?:read|see|show|load|view|learn|watch|listen) (?:more|on|next|all|now|full (?:story|article|text)|the full story"
        r"|all comments|more comments|live|video|to (?:this )?(?:article|story))"
        r"|read also|also read|continue reading|keep reading|click here|read the full (?:story|article)"
        r"|(?:close|open|show|hide|toggle|expand|collapse|dismiss|skip)(?: [\w'-]+){0,3} "
        r"(?:banner|menu|navigation|nav|search|dialog|modal|sidebar|window|panel|pop-?up|drawer|player|gallery|captions?|content|ad|advertisement)"
        r"|(?:(?:left|right|top|main|site|mobile|footer|header|side|primary) )?(?:menu|nav(?:igation)?|sidebar)"
        r"|skip to (?:main )?content|home(?:page)?|search|back to top|top|print(?: this| article)?|e-?mail(?: this)?|save|share|tweet|copy link|link copied"
        r"|(?:previous|next)(?: article| post| story)?|log ?in|sign ?in|sign ?up|register|my account|loading|play(?: video)?|close|accept(?: all)?|reject all"
        r"|advertisement|ad|ads|sponsored(?: content)?|promoted|(?:story|article) continues below(?: (?:this )?(?:ad|advertisement))?"
        r"|recommended(?: for you)?|trending(?: now)?|popular|most (?:read|popular|viewed|shared)(?: stories| articles)?|latest(?: news| stories)?|top stories|editor'?s'? picks?"
        r"|(?:in summary|overview|summary|key points|highlights|in brief|at a glance|topline|tl;?dr|quick read|contents|table of contents)"
        r"|\d+[ -]min(?:ute)?s?(?: read)?|reading time:? .{1,20}|\d+ (?:shares|views|likes)|more follows|ends|end|-?30-?|breaking(?: news)?",
    ),
    (
        Furniture.COMMENTS,
        r"(?:leave|write|add|post|submit) (?:a |your )?(?:reply|comments?)|(?:\d+|no) comments?(?: yet)?|comments?(?: ?\(\d+\))?"
        r"|join the (?:conversation|discussion)|reader comments|discussion about this post|(?:comments )?powered by disqus|view comments",
    ),
    (Furniture.LINK, r"(?:related|more|similar|other|further)(?: [\w']+){0,2}|you (?:may|might) (?:also )?(?:like|be interested in)|more on this.{0,40}|see also|read also"),
    (Furniture.REVISIONS, r"(?:version \d+[\s|]*)+|[\s|:+-]*-{3}[\s|:+-]*|.{0,40}\b(?:changed|edited|revised|updated|modified) \d+ times?"),
    (Furniture.BUTTON, rf"(?:share(?: this(?: \w+)?)?(?: on| via| with)?|follow(?: us)?(?: on)?)?(?:[\s,|/]*\b(?:{_SITES}|print|copy(?: link)?|share|more)\b)+"),
    (Furniture.ADDRESS, r"\S*(?:https?://|www\.)\S+"),
    (Furniture.CREDIT, r"(?:powered|supported|sponsored|presented|published|posted|hosted) by(?: \S+){1,5}"),
)
_FIRST: tuple[tuple[Furniture, int, str], ...] = (  # family, most words the line may have, how it begins
    (Furniture.LINK, 45, r"(?:also|must|further) (?:read|watch|see)\s*[|:–—-]|read (?:also|more|next|here)\b\s*[|:–—-]|(?:related|see also|watch|listen|don['’]t miss|recommended|more from [\w ]+|in pictures|explainer)(?: \w+)?\s*[|:]\s|>>+|→|▶"),
    (Furniture.CAPTION, 80, r"(?:(?:ai[- ]generated|representati(?:ve|onal)|stock|file) (?:image|photo|picture|illustration)|(?:\w+ )?(?:image|photo|photograph|picture|pic|graphic|illustration|caption|video)(?: credits?| of [^.:]{1,40})?\s*:|(?:photo|image|picture) (?:credit|courtesy|by|of)\b|credits?\s*:)"),
    (Furniture.LEGAL, 60, r"(?:copyright\b|©|\(c\) ?[\dA-Z]|disclaimer\s*:|terms (?:of|and)\b|privacy (?:policy|notice)|cookies? (?:policy|settings|notice))"),
    (Furniture.INVITATION, 40, r"(?:please )?(?:subscribe|sign up|sign in|log in|register|download (?:the|our)|join (?:us|our|the (?:conversation|discussion))|follow (?:us|our|@|\w+ (?:live )?on)|like us|click (?:here|on|to)|tap (?:here|to)|donate|support (?:us|our|independent)|get (?:the latest|our|breaking|unlimited)|become a (?:member|subscriber)|already a (?:member|subscriber)|stay (?:informed|up to date)|never miss|want (?:more|to (?:read|get))|enter your|send us|have (?:a tip|your say)|share this)\b"),
    (Furniture.CREDIT, 30, r"\(?(?:additional )?(?:reporting|writing|editing|edited|compiled|written|translated|inputs?|with inputs?|with (?:agency )?reporting)(?: and (?:writing|editing|reporting))? (?:by|from)\b(?=(?:[\s,;.)]+(?:[A-Z]\S*|by|in|at|and|from|additional|reporting|writing|editing|agencies|agency))+\W*$)"),
    (Furniture.LEGAL, 50, r"\(?(?:this|the above) (?:story|article|report|post|piece|copy|content|page|website|site)\b[^.]*\b(?:published|edited|syndicated|appeared|auto-?generated|translated|protected|reserved|cookies|updated)\b"),
    (Furniture.CREDIT, 20, r"(?:tags?|topics?|categor(?:y|ies)|filed under|posted in|keywords|labels|author|source|sources)\s*:"),
)
_ANYWHERE: tuple[tuple[Furniture, int, str], ...] = (
    (Furniture.LEGAL, 40, r"\ball rights reserved\b|\b(?:we|site|website|page) (?:and our partners )?uses? cookies\b|\bcookies? (?:to|and similar)\b.*\b(?:experience|browser|consent|traffic)\b|\bmay not be (?:published|reproduced|copied|redistributed)\b"),
    (Furniture.COMMENTS, 30, r"\brequired fields\b|\byour e-?mail (?:address )?will\b|\bbe the first to comment\b|\blog ?in to (?:comment|reply|post)\b|\bto post a comment\b"),
    (Furniture.CAPTION, 70, rf"[(\[](?:[^()\[\]]*(?:\bimages?\b|\bphotos?\b|\bpool\b|\bfile\b|\bvia\b|\bhandout\b)[^()\[\]]*|(?:file: ?)?(?:[A-Z][\w.'’-]+ ){{1,4}}?[A-Z][\w.'’-]+ ?/ ?(?:{_AGENCY})[^()\[\]]*)[)\]]\W*$"),
    (Furniture.CAPTION, 70, r"\b(?:photo|image|picture)(?: credits?| courtesy)?\s*:\s*[^.:]{2,60}$"),
)


def _compile(patterns: tuple[tuple[Furniture, int, str], ...]) -> tuple[tuple[Furniture, int, re.Pattern[str]], ...]:
    return tuple((kind, most, re.compile(pattern, re.I)) for kind, most, pattern in patterns)


_WHOLE_RE = tuple((kind, re.compile(rf"[\W_]*(?:{pattern})[\W_]*", re.I)) for kind, pattern in _WHOLE)
_FIRST_RE, _ANYWHERE_RE = _compile(_FIRST), _compile(_ANYWHERE)
_BYLINE = re.compile(r"(?i:by|from)(?: [A-Z][\w.'’-]*| and| de| van| von| al| bin|,| \|| -)+\W*")
_CRUMB = re.compile(r"\s*[>»›|/•·→]\s*")
_VOTE_WORD = re.compile(r"\d|\b(?:yes|no|against|abstain\w*|favou?r|absent|vetoe?[sd]?|adopted|rejected)\b", re.I)
_SECTIONS = frozenset(
    ["home", "world", "news", "politics", "business", "sport", "sports", "opinion", "video", "videos", "login", "search", "contact", "about", "menu", "subscribe", "entertainment", "lifestyle", "tech", "technology", "health", "science", "weather", "culture", "travel", "africa", "asia", "europe", "americas", "middle", "east", "international", "economy", "markets", "more", "live", "tv", "radio", "podcasts", "shop", "games", "jobs", "puzzles"]
)


def furniture(line: str) -> Furniture | None:
    """What kind of furniture a line is, or None where it may be reporting. White space around it does not matter."""
    line = line.strip()
    words = line.split()
    if not words:
        return Furniture.RULE
    if len(words) <= 12:
        for kind, whole in _WHOLE_RE:
            if whole.fullmatch(line):
                return kind
    for kind, most, begins in _FIRST_RE:
        if len(words) <= most and begins.match(line):
            return kind
    for kind, most, holds in _ANYWHERE_RE:
        if len(words) <= most and holds.search(line):
            return kind
    return _by_make(line, words)


def _by_make(line: str, words: list[str]) -> Furniture | None:
    """Furniture told by how the whole line is made, not by its words."""
    if len(words) <= 10 and _BYLINE.fullmatch(line):
        return Furniture.CREDIT
    if len(re.findall(r"\bicon\b", line, re.I)) >= max(3, len(words) // 15):
        return Furniture.ICONS
    if is_trail(line):
        return Furniture.MENU
    if len(words) >= 4 and sum(word.strip(",|").lower() in _SECTIONS for word in words) > 0.6 * len(words):
        return Furniture.MENU
    return None


def is_trail(line: str) -> bool:
    """Whether a line is a trail or bar of links: three or more short names between '>', '|' or the like."""
    parts = [part for part in _CRUMB.split(line) if part.strip()]
    if len(parts) < 3 or line.rstrip().endswith((".", "?", "!", '"', "”")) or _VOTE_WORD.search(line):
        return False
    return all(len(part.split()) <= 4 for part in parts)


_GLUED = re.compile(r"(?:[A-Z][\w&' ]{0,24}:\s?)?(?:[A-Z][\w&' ]{1,24}\s?[>»›]\s?)+(?:[A-Z][a-z]+(?=[A-Z])|(?=[A-Z]))")


def furniture_before(line: str) -> int:
    """How much of the head of a line is furniture with reporting behind it; 0 for none.

    Extraction glues a trail to the words it stood above: 'Home > WorldCouncil approves ...'.
    """
    found = _GLUED.match(line)
    if found is None or len(line) - found.end() < 25:
        return 0
    return found.end()
