"""A phrase taken apart: the person's name, the office, the State."""

from __future__ import annotations

import re

from horseshoe.reading.names.mentions import Mention, MentionKind
from horseshoe.reading.quotes.speakers_known import known
from horseshoe.reading.quotes.speakers_organizations import ORGANIZATION
from horseshoe.reading.quotes.speakers_words import INSTITUTIONS, NOT_NAMES, OFFICES, TITLE_WORDS
from horseshoe.reading.words.late import late

_NAME_RUN = late(
    r"(?:[A-ZÀ-ÞŽŠČ](?:[\w'-]|\.(?=[A-Z]\.)|(?<=\b[A-Z])\.)*|al-[A-Z][\w-]+|el-[A-Z][\w-]+)"
    r"(?: (?:(?:al|el|bin|ibn|de|da|do|dos|del|della|van|der|den|von|la|le|Al|El|De|Van|Von)[ -])*"
    r"(?:[A-ZÀ-ÞŽŠČ][\w'.-]*\w\.?|[A-Z]\.|al-[A-Z][\w-]+|el-[A-Z][\w-]+))*$"
)
_OFFICE_OF = late(r"'s? (?:\w+ )?(?:office|team|bureau|government|administration|party|lawyers|family)$")
_STAFF = late(r"\b(?:[Gg]eneral|[Jj]oint|[Aa]rmy|[Mm]ilitary) staff$")
_UPPER = late(r"[A-Z][A-Z0-9&.-]+(?:'s)?$")
_US_OFFICE = late(
    r"\b(?:Secretary of State(?! for)|State Department|White House|Pentagon|Senate Majority|"
    r"Senate Minority|Defense Secretary|"
    r"Secretary of Defense|National Security Advis[eo]r Jake)"
)
_COMMON = frozenset((
    "Human", "Rights", "White", "Emergency", "National", "Security", "Supreme", "Joint", "Peace", "Energy",
    "Climate", "Trade", "Economy", "Middle", "East", "Policy", "Affairs", "Political", "Process", "Union", "Relief",
    "Humanitarian", "International", "House", "United", "Nations", "Military", "Army", "Police", "Navy",
))  # fmt: skip
_TAILS = frozenset(("Cross", "Crescent", "Helmets", "Borders", "Watch", "International", "Nations", "Union", "Network"))
PERSONS = (MentionKind.PERSON, MentionKind.ENVOY)
BODIES = (MentionKind.STATE, MentionKind.CAPITAL, MentionKind.GOVERNMENT)


def name_and_role(printed: str, mentions: list[Mention], folded: str) -> tuple[str | None, str | None]:
    """The name of a person and the office, of a phrase without its article; None for what is not there."""
    if ORGANIZATION.fullmatch(printed):
        return None, None
    if _OFFICE_OF.search(printed) or _STAFF.search(printed):
        return None, None  # "Volker Türk's office"
    person = next((m for m in reversed(mentions) if m.kind in PERSONS and m.person), None)
    if person is not None and (
        person.kind is MentionKind.ENVOY
        or person.person != folded[person.start : person.end]
        or " " in (person.person or "")
    ):
        given = person.person or ""
        if given in printed:
            role = printed.replace(given, "").strip(" ,")
            if any(w in TITLE_WORDS for w in given.split()):
                return None, printed
            return given, role or None
    head = re.split(r" (?:for|of the|in|at|to) ", printed)[0] if not printed[:1].isupper() else printed
    run = _NAME_RUN.search(head) or _NAME_RUN.search(printed)
    if run is None:
        heads = re.split(r" (?:of|for|in|to|at|from|on|with) ", printed)[0].split()
        office = bool(heads) and heads[-1].lower() in OFFICES
        return None, printed if office else None
    words = run[0].split(" ")
    while words and _title(words[0], mentions, folded):
        words.pop(0)
    gone = run[0].split(" ")[: len(run[0].split(" ")) - len(words)]
    many = len(words) == 1 or (len(words) > 1 and words[-1].endswith("s"))
    if many and gone and all(w in _COMMON for w in gone) and not has(printed, OFFICES):
        return None, None  # "Human Rights Activists"
    owned = max((i for i, w in enumerate(words[:-1]) if w.endswith("'s")), default=-1)
    words = words[owned + 1 :]  # "UN Women's Sofia Calltorp"
    while len(words) > 1 and owned >= 0 and _title(words[0], mentions, folded):
        words.pop(0)
    name = " ".join(words)
    role = printed[: run.end() - len(name)].strip(" ,") if name else printed
    if name and role.endswith("'s") and (" " not in role or not has(role, OFFICES)):
        return name, None  # "China's Fu Cong"
    body = not name or words[-1] in _TAILS or words[-1].lower() in INSTITUTIONS
    if body or _UPPER.match(name) or name.endswith("'s"):
        heads = re.split(r" (?:of|for|in|to|at|from|on|with) ", printed)[0].split()
        return None, printed if heads and heads[-1].lower() in OFFICES else None
    if has(role, INSTITUTIONS) and not has(role, OFFICES) and re.search(r" (?:for|of|on|against)\b", role):
        return None, None  # "the Assistance Association for Political Prisoners"
    if has(role, OFFICES) or (role and role.split()[-1] in TITLE_WORDS):
        if re.search(r"\b(?:of|for|in|to|at|from)(?: the)?$", role):
            return None, printed
        return name, role
    if not role and (len(words) > 1 or known(name) or _someone(name, folded)):
        return (name, None) if not any(m.kind in BODIES for m in mentions) else (None, None)
    return None, None


def _someone(surname: str, folded: str) -> bool:
    """Whether the report gives this word as a surname: after a first name or a title."""
    return re.search(rf"\b(?:Mr|Ms|Mrs|Dr|[A-Z][a-z]+)\.? {re.escape(surname)}\b", folded) is not None


def state_of(mentions: list[Mention], words: str) -> str | None:
    """The State a phrase names or implies; None for none, and for two."""
    states = {m.members for m in mentions if m.members and m.kind in BODIES}
    if len(states) > 1 and " and " in words:
        return None
    for m in mentions:
        if m.members:
            return m.members[0] if len(m.members) == 1 else None
        if m.kind is MentionKind.CAPITAL and m.place and m.possessive:
            return m.place
    return "USA" if _US_OFFICE.search(words) else None


def has(words: str, vocabulary: frozenset[str]) -> bool:
    """Whether one of the words is of the vocabulary."""
    return any(w.strip(",.'").lower().removesuffix("'s") in vocabulary for w in words.split())


def _title(word: str, mentions: list[Mention], folded: str) -> bool:
    """Whether a capital at the head of a run belongs to a title or names a State, and not a person."""
    bare = word.removesuffix("'s").rstrip(".,")
    if word in TITLE_WORDS or bare in TITLE_WORDS or word in NOT_NAMES:
        return True
    return any(
        (m.kind not in PERSONS and bare in folded[m.start : m.end].replace(".", "").split(" "))
        or (bare == folded[m.start : m.end] and m.kind not in PERSONS)
        for m in mentions
    )
