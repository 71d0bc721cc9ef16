"""Where one list of names ends and another begins: "opposed by Russia and Cuba, and China and Peru abstained"."""

from __future__ import annotations

from collections.abc import Sequence

from horseshoe.reading.lists import begins_clause, is_governed
from horseshoe.reading.names.names import Mention, MentionKind
from horseshoe.reading.words.late import late

GAP = late(
    r"(?:\s+(?:itself|themselves)(?=,|\s+and\b))?"  # "Russia itself, China and Egypt"
    r"(?:\s*(?:,|,?\s+and|,?\s*&|/|,?\s+plus|,?\s+as\s+well\s+as|,?\s+along\s+with|"
    r",?\s+together\s+with)\s+(?:the\s+)?(?:\([A-Za-z-]{3,16}\)\s+)?|\s*\+\s*|\s*,\s*(?:the\s+)?|\s*/\s*|[-–](?=[A-Z])|\.\s+)"
)
PERSONS = frozenset({MentionKind.ENVOY, MentionKind.PERSON})
ADJECTIVES = frozenset({MentionKind.ADJECTIVE, MentionKind.DEMONYM})

_MATTER = late(r"(?i)\b(?:on|over|about|concerning|regarding|into|inside)\s+(?:the\s+)?$")
_DOING = late(r"\s+(?:alone\s+)?(?:vetoing|abstaining|voting|opposing|dissenting|casting|using|not\s+voting|being)\b")
_AND_ONE = late(r"\s*,\s+and\s+(?:the\s+)?")
_COMMA = late(r"\s*,\s+(?:and\s+)?(?:the\s+)?")
_AND = late(r"\s+and\s+(?:the\s+)?")
_SINGULAR = late(r"\s+(?:was|is|has)\b")
# "A text by Egypt, and France vetoed it", "for ties with Kenya, China vetoed it": two clauses.
_GOVERNED = late(
    r"(?i)\b(?:for|of|on|with|to|in|into|from|against|at|over|about|by|than|near|under|between|to\s+\w+)\s+(?:the\s+)?$"
)
# "The one was the United States, and Britain abstained".
_WAS_IT = late(
    r"(?i)\b(?:one|other|third|fourth|exception|dissenter|opponent|no|nay|against)\s+(?:was|being|is)\s+(?:the\s+)?$"
)
_VERB = late(
    r"\s+(?:(?:then|also|again|alone|both|promptly|duly|each|immediately|now|yesterday|today|on\s+\w+day|"
    r"\w+day)\s+)?(?:[a-z]+ed|cast|was|is|were|has|have|"
    r"had|did|stood|said|took|sat)\b"
)
_THE = late(r"\s*,\s*the\s+")
_AND_THE = late(r"\s*,?\s+and\s+the\s+")
_ITS_TEXT = late(
    r"\s+(?:(?:rival|second|other|draft|joint|compromise|proposed|further)\s+)?(?:ones?|drafts?|texts?|resolutions?|"
    r"(?:counter-?)?proposals?|versions?|motions?|amendments?|measures?)\b"
)
_LISTS_ON = late(r"\s*(?:,|and\b|or\b)")


def _of_a_noun(text: str, first: Mention, gap: str, mention: Mention) -> bool:
    """ "Because of the United States, the Algerian draft": the adjective belongs to what follows it."""
    if mention.kind not in ADJECTIVES or first.kind in ADJECTIVES:
        return False
    if gap.endswith(("the ", "the\n")) and _ITS_TEXT.match(text, mention.end):
        return True  # "vetoed by Russia and the Russian one got four"
    return _THE.fullmatch(gap) is not None and not _LISTS_ON.match(text, mention.end)


_ALLY = late(
    r"['’]s\s+(?:[a-z-]+\s+){0,3}?(?:ally|friend|partner|neighbou?r|rival|backer|patron|protector|foe|enemy)\b(?!['’])"
)
_PAIR = 2
_ONLY_COMMA = late(r"\s*,\s+(?:the\s+)?")
# Any participle that can be a clause of its own: "vetoed by Russia, China looking on".
_ABSTAINING = late(
    r"\s+(?:(?:also|alone|likewise|again|meanwhile|however|still|both|instead|this\s+time|too|itself|for\s+once|"
    r"for\s+its\s+part),?\s+)*"
    r"(?:(?:having|being|not)\s+)?(?:abstain(?:ed|ing)|absent|refrained|opposed|against|remained|stayed|voted|vetoed|"
    r"used\s+abst|present\s+(?:but|and)\s+not|in\s+abstention|out\s+of\s+the\s+room|"
    r"(?!(?:during|includ|concern|regard|follow|pend|exclud|barr|accord|notwithstand|morn|even|meet|be|bring|mak|"
    r"leav|giv)(?:ing)?\b)[a-z]{3,}ing)\b"
)
_WRITTEN_BY = late(r"\b(?:by|from|against|of|to)\s+(?:the\s+)?$")


def _stands_apart(text: str, run: Sequence[Mention], joint: str, mention: Mention) -> bool:
    """Whether a name behind a comma has a side of its own, and those before it, which something is by, have none."""
    if not _ABSTAINING.match(text, mention.end) or not (len(run) == 1 or "and" in joint):
        return False
    return _WRITTEN_BY.search(text, max(0, run[0].start - 12), run[0].start) is not None


def _two_apart(text: str, run: Sequence[Mention], gap: str, mention: Mention) -> bool:
    """ "Vetoed by the United States, China and Libya not voting": one did it, and the two behind it have their side."""
    if not (_AND.fullmatch(gap) or _AND_ONE.fullmatch(gap)) or not _ABSTAINING.match(text, mention.end):
        return False
    return _BY.search(text, max(0, run[0].start - 12), run[0].start) is not None


_BY = late(r"\bby\s+(?:the\s+)?$")
_JOINED = late(
    r"(?i)\b(?:joined|joining|followed|backed|supported|defended|shielded|blamed|accused|praised|thanked|"
    r"(?:sided|voted|stood|went along) with)\s+(?:the\s+)?$"
)


def _joined(text: str, first: int) -> bool:
    """Whether the first of a list is one that others are said to have joined."""
    return _JOINED.search(text, max(0, first - 24), first) is not None


def _of_its_own(text: str, first: int, names: Sequence[Mention], here: int) -> bool:
    """Whether the names behind a second "and" begin a clause: "against were Cuba and Yemen, and China abstained"."""
    if _SINGULAR.match(text, names[here].end):
        return True
    if not (is_governed(text, first) or _joined(text, first)) or names[here].kind is MentionKind.ADJECTIVE:
        return False
    last = here
    while last + 1 < len(names) and _alike(names[last], names[last + 1]):
        if not GAP.fullmatch(text, names[last].end, names[last + 1].start):
            break
        last += 1
    return begins_clause(text, names[last].end)


def _two_clauses(text: str, first: Mention, gap: str) -> bool:
    """ "A second term for the Egyptian, and the United States vetoed it": one person, and then a clause of its own."""
    one = first.kind in ADJECTIVES and text.endswith(("the ", "an ", "a "), 0, first.start)
    return one and gap.lstrip().startswith(",") and "and" in gap


def _alike(a: Mention, b: Mention) -> bool:
    """An envoy starts a list of its own: "Russia's ambassador, China's envoy" are two people."""
    capitals = (a.kind is MentionKind.CAPITAL) != (b.kind is MentionKind.CAPITAL)
    return (a.kind in PERSONS) == (b.kind in PERSONS) and not a.possessive and not capitals


def joined_and_over(text: str, run: Sequence[Mention]) -> bool:
    """ "Bolivia joined Russia, China and Egypt abstained": who was joined ends a clause, and is no part of the list."""
    led = len(run) > _PAIR and _joined(text, run[0].start) and _VERB.match(text, run[-1].end) is not None
    return led and _ONLY_COMMA.fullmatch(text, run[0].end, run[1].start) is not None


def ends_before(
    text: str, run: Sequence[Mention], joint: str, gap: str | None, names: Sequence[Mention], here: int
) -> int | None:
    """How many of the last names of a list begin the next one with the name `here`; None where that goes on with it.

    `joint` is what stands between the last two names of the list, `gap` what stands before the next; None for no gap
    that a list has.
    """
    first, mention = run[0], names[here]
    if gap is None or not _alike(run[-1], mention):
        return 0
    if len(run) == 1 and (_two_clauses(text, first, gap) or _of_a_noun(text, first, gap, mention)):
        return 0
    if _AND_THE.fullmatch(gap) and _of_a_noun(text, first, gap, mention):
        return 0
    if "and" in joint:
        return _after_an_and(text, run, joint, gap, names, here)
    before = text[max(0, first.start - 24) : first.start]
    led = _GOVERNED.search(before) or _WAS_IT.search(before)
    if led and len(run) == 1 and _COMMA.fullmatch(gap) and _VERB.match(text, mention.end):
        return 0  # "for ties with Kenya, China vetoed it"
    if not _ONLY_COMMA.fullmatch(gap):
        two = len(run) == _PAIR and _ONLY_COMMA.fullmatch(joint) and _two_apart(text, run, gap, mention)
        return 1 if two else None
    if len(run) == 1 and _MATTER.search(before) and _DOING.match(text, mention.end):
        return 0  # "voted 11-1 on Grenada, the United States vetoing the text"
    if mention.possessive and _ALLY.match(text, mention.end):
        return 0  # "China, Russia's main ally, abstained"
    return 0 if _stands_apart(text, run, joint, mention) else None  # "written by Malta and Japan, China abstaining"


def _after_an_and(
    text: str, run: Sequence[Mention], joint: str, gap: str, names: Sequence[Mention], here: int
) -> int | None:
    """The same behind an "and", which ends a list or begins the next."""
    if "and" not in gap:
        # "with the United States, and Britain, Japan and Mali": the "and" began another list, not ended one
        return 1 if joint.lstrip().startswith(",") and len(run) > 1 else 0
    if _AND.fullmatch(gap):
        # "the second vote being Russia's, and Chad and Nigeria abstaining": the last name belongs to the next list
        begun = _AND_ONE.fullmatch(joint) and (len(run) == _PAIR or _of_its_own(text, run[0].start, names, here))
        # "Poland joined the Russians and Britain and France abstained": who was joined ends a clause
        joined = _AND.fullmatch(joint) and len(run) == _PAIR and _joined(text, run[0].start)
        return 1 if begun or joined else None
    # "opposed by Russia and China, and Finland and Peru were neutral"
    return 0 if _AND_ONE.fullmatch(gap) and _of_its_own(text, run[0].start, names, here) else None
