"""Words beside a number that bound it: "at least", "some", "or more"."""

from __future__ import annotations

from horseshoe.reading.claims.passages import Comparator
from horseshoe.reading.words.late import late

_BEFORE: tuple[tuple[Comparator, str], ...] = (
    (Comparator.AT_MOST, r"(?:no|not)\s+more\s+than|up\s+to|as\s+many\s+as|as\s+much\s+as|at\s+(?:the\s+)?most"
                         r"|(?:a\s+)?maximum\s+of|not\s+exceeding|(?:anything|anywhere)\s+up\s+to|≤"),
    (Comparator.AT_LEAST, r"(?:no|not)\s+(?:fewer|less)\s+than|at\s+(?:the\s+very\s+)?least|at\s+a\s+minimum"
                          r"|(?:a\s+)?minimum\s+of"
                          r"|as\s+few\s+as|easily|a\s+good|≥"),
    (Comparator.MORE_THAN, r"(?:(?:just|well|far|slightly|somewhat|rather|a\s+little|a\s+bit|a\s+shade|considerably|"
                           r"substantially|many|much)\s+)?(?:more\s+than|over|above|greater\s+than)"
                           r"|(?:well\s+)?in\s+excess\s+of|(?:upwards?|north)\s+of|(?:well|far|long|just)\s+past|"
                           r"beyond|exceed(?:ing|ed|s)?|surpass(?:ing|ed|es)?|>"),
    (Comparator.LESS_THAN, r"(?:(?:just|well|far|slightly|somewhat|rather|a\s+little|a\s+shade|"
    r"considerably)\s+)?(?:fewer"
                           r"\s+than|less\s+than|under|below|short\s+of|shy\s+of)|not\s+quite|<"),
    (Comparator.ABOUT, r"(?:somewhere\s+|just\s+)?(?:about|around)|some|roughly|approximately|nearly|almost"
                      r"|close\s+(?:up)?on|nigh\s+on|well-nigh|getting\s+on\s+for|roughly\s+speaking|"
                      r"(?:the\s+)?(?:better|best)"
                      r"\s+part\s+of|in\s+the\s+(?:neighbou?rhood|vicinity|ballpark|order)\s+of|within\s+sight\s+of"
                      r"|close\s+to|near(?:ing|ed|s)?"
                      r"|approach(?:ing|ed|es)|in\s+the\s+region\s+of|[io]n\s+the\s+order\s+of|an\s+approximate"
                       r"|perhaps|maybe|something\s+like|nearer(?:\s+to)?|an?\s+estimated|estimated(?:\s+at)?|"
                       r"an?\s+reported|circa|c\.|~|≈|approx\.?|virtually"),
    (Comparator.EXACTLY, r"exactly|precisely"),
)  # fmt: skip
_LEFT = late(
    "(?<!\\w)(?:" + "|".join(f"(?P<{how.name}>{words})" for how, words in _BEFORE) + r")\s*(?:an?\s+)?$"
)
_LAST_WORDS = frozenset(
    ("than", "to", "as", "most", "of", "exceeding", "least", "few", "over", "above", "beyond", "exceed", "exceeded",
     "exceeds", "surpass", "surpassing", "surpassed", "surpasses", "under", "below", "some", "about", "around",
     "roughly", "approximately", "nearly", "almost", "near", "nearing", "estimated", "reported", "circa", "c", "approx",
     "virtually", "neared", "nears", "approaching", "approached", "approaches", "minimum", "approximate",
     "perhaps", "maybe", "like", "nearer", "exactly", "precisely", "at", "a", "an", ".", "~", "≈", ">", "<", "≤", "≥",
     "many", "much", "on", "for", "speaking", "past", "quite", "easily", "good")
)  # fmt: skip
_RIGHT = late(
    r"\s?(?P<AT_LEAST>\+(?!\d)|\s?or\s+(?:more|above|greater)\b|\s?at\s+(?:the\s+very\s+)?least\b(?!\s+\d)|"
    r"\s?and\s+counting\b|[\s-]?plus\b|\s(?!and\b|or\b)[a-z]+\s+(?:at\s+(?:the\s+very\s+)?least|"
    r"or\s+more)(?=\s*[,.;:)]|\s+(?:and|are|were|is|to|in)\b|\s*$))|\s?(?P<AT_MOST>or\s+(?:fewer|less)\b|"
    r"at\s+(?:the\s+)?most\b)"
    r"|\s?(?P<ABOUT>or\s+(?:so|thereabouts)\b|-odd\b)"
)


_LABELS = frozenset(
    ("article", "articles", "art.", "resolution", "resolutions", "rule", "rules", "paragraph", "paragraphs", "para.",
     "paras.", "chapter", "chapters", "no.", "nos.", "number", "numbered", "version", "page", "pages", "section",
     "sections", "annex", "category", "phase", "item", "part", "figure", "release", "channel", "unscr", "res.",
     "docket",
     "room", "protocol", "flight", "area", "type", "level", "day")
)  # fmt: skip


_HANDED = late(r"\b(?:hand(?:ed|s|ing)?|turn(?:ed|s|ing)?|took|taken|taking|gave|given|giving)\s+$")
# "The dead now number 36": they are counted.
_NUMBERING = late(
    r"\b(?:now|they|who|which|that|to|could|may|might|would|still|already|dead|wounded|missing|displaced|homeless|"
    r"casualties|losses|refugees|victims|deaths|fatalities)\s+number(?:ed)?\s+$"
)


def is_label(lowered: str, at: int, word: str) -> bool:
    """Whether the number that begins here, after `word`, names a thing: "Article 99", "World War Two"."""
    if word in ("number", "numbered") and _NUMBERING.search(lowered, max(0, at - 28), at):
        return False
    return word in _LABELS or (word == "war" and lowered[max(0, at - 10) : at].startswith("world"))


_LAST = late(r"[^\s(\"“‘'\[]+\Z")


def last_word(lowered: str, at: int) -> str:
    """The word or sign that stands before, whatever white space parts them."""
    head = lowered[max(0, at - 40) : at].rstrip()
    if not head:
        while at and lowered[at - 1].isspace():
            at -= 1
        head = lowered[max(0, at - 40) : at]
    m = _LAST.search(head, max(0, len(head) - 14))
    word = m[0] if m else ""
    return word if word in _LABELS or word in _LAST_WORDS or word[-1:].isalnum() else word[-1:]


def before(lowered: str, at: int, word: str) -> tuple[int, Comparator | None]:
    """The comparator that ends, with `word`, where the number begins: (where it starts, which), or (at, None)."""
    if word not in _LAST_WORDS:
        return at, None
    m = _LEFT.search(lowered, max(0, at - 32), at)
    if m is None or m.lastgroup is None:
        return at, None
    how = Comparator[m.lastgroup]
    if m[0].strip() == "over" and _HANDED.search(lowered, max(0, m.start() - 9), m.start()):
        return at, None  # "handed over three"
    return m.start(), how


def after(lowered: str, at: int) -> tuple[int, Comparator | None]:
    """The comparator that follows a number: (where it ends, which), or (at, None)."""
    m = _RIGHT.match(lowered, at)
    if m is None or m.lastgroup is None:
        return at, None
    return m.end(), Comparator[m.lastgroup]
