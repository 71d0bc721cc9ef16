"""How sites build furniture: turns of phrase, by kind. Each is a way of building, never a sentence of some site."""

from __future__ import annotations

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
    WALL = "wall"  # the page itself asks for a script, a login, a proof of being human
    RULE = "rule"  # dashes, asterisks


_SITES = (
    r"facebook|twitter|x|whatsapp|telegram|instagram|linkedin|reddit|pinterest|youtube|tiktok|threads|bluesky"
    r"|e-?mail|flipboard|messenger|viber|line|tumblr"
)
_AGENCIES = (
    r"getty|AFP|AP|Reuters|EPA|Xinhua|TASS|Anadolu|AA|ANI|PTI|DPA|EFE|Kyodo|Yonhap|Shutterstock|UN Photo"
    r"|Sputnik|Alamy|Al Jazeera|UPI|Bloomberg"
)
_WIDGETS = (
    r"banner|menu|navigation|nav|search|dialog|modal|sidebar|window|panel|pop-?up|drawer|player|gallery|captions?"
    r"|content|ad|advertisement"
)

# The whole line is one of these, but for punctuation around it.
WHOLE: tuple[tuple[Furniture, tuple[str, ...]], ...] = (
    (Furniture.RULE, (r"[\W_]*",)),
    (
        Furniture.BUTTON,
        (
            r"(?:read|see|show|load|view|learn|watch|listen) (?:more|on|next|all|now|the full story|live|video)",
            r"(?:read|see|view) (?:the )?full (?:story|article|text)|(?:load|view|show) (?:all|more) comments",
            r"listen to (?:this )?(?:article|story)|read also|also read|(?:continue|keep) reading|click here",
            rf"(?:close|open|show|hide|toggle|expand|collapse|dismiss|skip)(?: [\w'-]+){{0,3}} (?:{_WIDGETS})",
            r"(?:(?:left|right|top|main|site|mobile|footer|header|side|primary) )?(?:menu|nav(?:igation)?|sidebar)",
            r"home(?:page)?|search|back to top|top|print(?: this| article)?|e-?mail(?: this)?|save|share|tweet",
            r"copy link|link copied|(?:previous|next)(?: article| post| story)?|log ?in|sign ?in|sign ?up|register",
            r"my account|loading|play(?: video)?|close|accept(?: all)?|reject all|manage (?:cookies|preferences)",
            r"advertisement|ads?|sponsored(?: content)?|promoted|paid content",
            r"(?:story|article) continues below(?: (?:this )?(?:ad|advertisement))?",
            r"recommended(?: for you)?|trending(?: now)?|popular|most (?:read|popular|viewed|shared)(?: \w+)?",
            r"latest(?: news| stories)?|top stories|editor'?s'? picks?|what to know|live updates",
            r"in summary|overview|summary|key points|highlights|in brief|at a glance|topline|tl;?dr|quick read",
            r"contents|table of contents|\d+[ -]min(?:ute)?s?(?: read)?|reading time:? .{1,20}",
            r"\d+ (?:shares|views|likes)|more follows|ends?|-?30-?|breaking(?: news)?|\d+",
        ),
    ),
    (
        Furniture.COMMENTS,
        (
            r"(?:leave|write|add|post|submit) (?:a |your )?(?:reply|comments?)|view comments|reader comments",
            r"(?:\d+|no) comments?(?: yet)?|comments?(?: ?\(\d+\))?|join the (?:conversation|discussion)",
            r"discussion about this post|(?:comments )?powered by disqus|(?:\d+ )?(?:responses|replies)",
        ),
    ),
    (
        Furniture.LINK,
        (
            r"(?:related|more|similar|other|further)(?: [\w']+){0,2}|more on this.{0,40}|see also",
            r"you (?:may|might) (?:also )?(?:like|be interested in)",
        ),
    ),
    (
        Furniture.REVISIONS,
        (
            r"(?:version \d+[\s|]*)+|[\s|:+-]*-{3}[\s|:+-]*",
            r".{0,40}\b(?:changed|edited|revised|updated|modified) \d+ times?",
        ),
    ),
    (
        Furniture.BUTTON,
        (
            rf"(?:(?:share|follow)(?: this(?: \w+)?| us)?(?: on| via| with)?)?"
            rf"(?:[\s,|/]*\b(?:{_SITES}|print|copy(?: link)?|share|more)\b)+",
        ),
    ),
    (Furniture.ADDRESS, (r"\S*(?:https?://|www\.)\S+",)),
    (
        Furniture.CREDIT,
        (
            r"(?:powered|supported|sponsored|presented|published|posted|hosted) by(?: \S+){1,5}",
            r"by(?: [\w.'’-]+){1,5} (?:staff|correspondents?|reporters?|desk|bureau|agencies|newsroom)",
        ),
    ),
)

# The line begins so, and has no more words than given: an invitation is short, a caption may be long.
FIRST: tuple[tuple[Furniture, int, tuple[str, ...]], ...] = (
    (
        Furniture.LINK,
        45,
        (
            r"(?:also|must|further) (?:read|watch|see)\s*[|:–—-]|read (?:also|more|next|here)\b\s*[|:–—-]",
            r"(?:related|see also|watch|listen|don['’]t miss|recommended|in pictures|explainer)(?: \w+)?\s*[|:]\s",
            r"more from [\w ]+[|:]\s|>>+|→|▶",
        ),
    ),
    (
        Furniture.CAPTION,
        80,
        (
            r"(?:ai[- ]generated|representati(?:ve|onal)|stock|file) (?:image|photo|picture|illustration)",
            r"(?:[\w-]+ )?(?:image|photo|photograph|picture|pic|graphic|illustration|caption|video)"
            r"(?: credits?| of [^.:]{1,40})?\s*:",
            r"(?:photo|image|picture) (?:credit|courtesy|by)\b|credits?\s*:",
        ),
    ),
    (
        Furniture.LEGAL,
        60,
        (
            r"copyright\b|©|\(c\) ?[\dA-Z]|disclaimer\s*:|terms of (?:use|service)\b|terms and conditions",
            r"privacy (?:policy|notice)|cookies? (?:policy|settings|notice|preferences)",
        ),
    ),
    (
        Furniture.INVITATION,
        40,
        (
            r"(?:please )?(?:subscribe|sign up|sign in|log in|register|download (?:the|our))\b",
            r"join (?:us|our|the (?:conversation|discussion))\b|follow (?:us|our|@|\w+ (?:live )?on)\b|like us\b",
            r"(?:click|tap) (?:here|on|to)\b|donate\b|support (?:us|our|independent)\b",
            r"get (?:the latest|our|breaking|unlimited)\b|become a (?:member|subscriber)\b",
            r"already a (?:member|subscriber)\b|stay (?:informed|up to date)\b|never miss\b|have (?:a tip|your say)\b",
            r"want (?:more|to (?:read|get))\b|enter your\b|send us\b|share this\b|to continue reading\b",
        ),
    ),
    (
        Furniture.CREDIT,
        30,
        (  # "Reporting by A. Name in Geneva; Editing by B. Name": names and joints only
            r"\(?(?:additional )?(?:reporting|writing|editing|edited|compiled|written|translated|(?:with )?inputs?"
            r"|with (?:agency )?reporting)(?: and (?:writing|editing|reporting))? (?:by|from)\b"
            r"(?=(?:[\s,;.)]+(?:(?-i:[A-Z])\S*|by|in|at|and|from|additional|reporting|writing|editing|agenc\w+))+\W*$)",
        ),
    ),
    (
        Furniture.LEGAL,
        50,
        (
            r"\(?(?:this|the above) (?:story|article|report|post|piece|copy|content|page|website|site)\b[^.]*"
            r"\b(?:(?:first|originally|previously) (?:published|appeared)|published (?:from|by|with|in)|edited by"
            r"|syndicated|auto-?generated|translated|protected|reserved|cookies|been updated|not been edited)\b",
        ),
    ),
    (
        Furniture.WALL,
        30,
        (
            r"(?:sorry, )?(?:the|this) page (?:you (?:are|were) looking for|(?:can ?not|could not) be found)\b",
            r"(?:404\b[ :–—-]*)?page not found\b|forgot(?:ten)? your password\b|create an account\b",
            r"(?:you (?:may|can) )?(?:accept|reject|manage) (?:all )?(?:your )?(?:cookies|preferences|choices)\b",
            r"(?:this|the) (?:page|blog|feed) (?:updates|refreshes|will (?:update|refresh)) (?:automatically|itself)\b",
        ),
    ),
    (
        Furniture.CREDIT,
        40,
        (
            r"(?:our|the) (?:[\w-]+ )?(?:correspondent|author|writer|reporter|columnist)"
            r" (?:is an? |has (?:covered|reported|written) |covers |writes |lives )",
        ),
    ),
    (Furniture.CREDIT, 20, (r"(?:tags?|topics?|categor(?:y|ies)|filed under|posted in|keywords|labels|authors?)\s*:",)),
)

# The line holds this anywhere. The second tuple is a cheap test first: without one of these there is no match.
ANYWHERE: tuple[tuple[Furniture, int, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        Furniture.LEGAL,
        40,
        ("rights reserved", "cookie", "may not be "),
        (
            r"\ball rights reserved\b|\b(?:we|site|website|page) (?:and our partners )?uses? cookies\b",
            r"\bcookies? (?:to|and similar)\b.*\b(?:experience|browser|consent|traffic)\b",
            r"\bmay not be (?:published|reproduced|copied|redistributed)\b",
        ),
    ),
    (
        Furniture.WALL,
        40,
        ("java", "cookie", "block", "you are ", "unusual traffic", "your browser"),
        (
            r"\b(?:enable|disable|requires?|without) (?:java ?script|cookies|(?:your )?ad ?blocker)\b",
            r"\b(?:you are (?:not )?a (?:robot|human)|verify(?:ing)? (?:that )?you are|unusual traffic from your)\b",
            r"\byour browser (?:does not|doesn['’]t|is (?:not|out))\b",
        ),
    ),
    (
        Furniture.COMMENTS,
        30,
        ("required fields", "mail", "be the first", "log", "post a comment"),
        (
            r"\brequired fields\b|\byour e-?mail (?:address )?will\b|\bbe the first to comment\b",
            r"\blog ?in to (?:comment|reply|post)\b|\bto post a comment\b",
        ),
    ),
    (
        Furniture.CAPTION,
        70,
        (")", "]", "photo", "image", "picture"),
        (  # a credit in brackets at the end: a photographer and an agency, or a word of the trade
            r"[(\[][^()\[\]]*(?:\bimages\b|\bphotos?\b|\bpool\b|\bfile\b|\bhandout\b)[^()\[\]]*[)\]]\W*$",
            rf"[(\[](?:file: ?)?(?:(?-i:[A-Z])[\w.'’-]+ ){{1,4}}?(?-i:[A-Z])[\w.'’-]+ ?/ ?(?:{_AGENCIES})"
            r"[^()\[\]]*[)\]]\W*$",
            r"\b(?:photo|image|picture)(?: credits?| courtesy)?\s*:\s*(?:[^.:]|\b(?-i:[A-Z])\.){2,60}$",
        ),
    ),
)

SECTIONS = frozenset(
    (
        "home", "world", "news", "politics", "business", "sport", "sports", "opinion", "video", "videos", "login",
        "search", "contact", "about", "menu", "subscribe", "entertainment", "lifestyle", "tech", "technology", "health",
        "science", "weather", "culture", "travel", "africa", "asia", "europe", "americas", "middle", "east",
        "international", "economy", "markets", "more", "live", "tv", "radio", "podcasts", "shop", "games", "jobs",
    )
)  # fmt: skip
