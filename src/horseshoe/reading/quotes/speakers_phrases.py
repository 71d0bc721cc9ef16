"""The phrase that says who: found backwards from a verb ("the health ministry in Gaza reported") or forwards from one.

All functions take `folded`, the text with plain blanks and straight apostrophes, the words quoted masked out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from horseshoe.reading.quotes.speakers_words import (
    DETERMINERS,
    DOCUMENTS,
    FUNCTION,
    INSTITUTIONS,
    LINKS,
    MODIFIERS,
    NOT_NAMES,
    OFFICES,
    PRONOUNS,
)

_TOKEN = re.compile(r"(?:[A-Z]\.){2,}(?:'s\b|(?:-\w+)+)?|(?:[^\W\d_]|\d)\w*(?:['&/.-]\w+)*\.?'?|\S")
_TITLES = frozenset(
    [
        "Mr.",
        "Mrs.",
        "Ms.",
        "Dr.",
        "Sen.",
        "Rep.",
        "Gen.",
        "Col.",
        "Lt.",
        "Maj.",
        "Capt.",
        "Amb.",
        "Prof.",
        "Hon.",
        "Brig.",
        "Adm.",
        "Jr.",
        "Sr.",
        "St.",
        "Gov.",
    ]
)
_INSERTED = re.compile(
    r"(?:,? (?:(?:early|late|earlier|later) )?(?:on|last|this|late|early) (?:\w+day|week|month|night|"
    r"morning|afternoon|evening)"
    r"(?: (?:morning|afternoon|evening|night))?"
    r"|,? in an? (?:[\w-]+ ){0,3}(?:statement|interview|letter|post|tweet|speech|address|briefing|"
    r"note|message|video|report)"
    r"(?: (?:on|to|with|posted|published|released) [\w' ]{2,24})?"
    r"|,? (?:yesterday|today|earlier|later|\w+day))+,?$"
)
_MAY_INSERT = (
    ",", "day", "week", "month", "night", "morning", "afternoon", "evening", "earlier", "later", "statement",
    "interview", "letter",
    "post", "tweet", "speech", "address", "briefing", "note", "message", "video", "report",
)  # fmt: skip
_ADVERBS = frozenset(
    ("has", "have", "had", "also", "later", "then", "further", "again", "previously", "earlier", "repeatedly",
     "meanwhile", "still", "now", "today", "yesterday", "himself", "herself", "itself", "once", "afterwards", "even",
     "only", "just", "never", "always", "often", "long", "recently", "since", "too", "however", "therefore", "to",
     "did",
     "does", "do", "would", "could", "will", "may", "might", "can", "all", "both", "separately", "not", "continues",
     "continued", "went", "on", "is", "was", "are", "were", "been", "there", "here")
)  # fmt: skip
_BE = frozenset(("is", "was", "are", "were", "been", "be", "being", "am", "it's", "that's"))
_STATEMENTS = re.compile(
    r" (?:an? |the )?(?:[\w-]+ ){0,2}(?:statement|interview|letter|post|tweet|speech|address|briefing|video)\b"
)
_PARTICLES = frozenset(
    ("de", "da", "do", "dos", "del", "della", "van", "der", "von", "bin", "ibn", "al", "el", "la", "le")
)
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Who, as printed: text[start:end]; `beside` is the apposition, if there is one.

    `how` is 'named', 'pronoun', 'relative' ("who said": the phrase is what it stands for), 'with' ("and said": the
    subject stands further back).
    """

    start: int
    end: int
    how: str = "named"
    beside: tuple[int, int] | None = None


def tokens(folded: str, start: int, end: int) -> list[re.Match[str]]:
    return list(_TOKEN.finditer(folded, start, end))


def _caps(word: str) -> bool:
    return word[0].isupper() and word not in NOT_NAMES


def _bare(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("'")
    return word if word in _TITLES or word.count(".") > 1 else word.rstrip(".")


def sayable(head: str) -> bool:
    """Whether a head noun, in small letters, is of somebody or something that says."""
    return head in OFFICES or head in INSTITUTIONS


def before(folded: str, low: int, at: int) -> Phrase | None:
    """The phrase that is the subject of a verb at `at`, looked for not further back than `low`.

    None where the verb is passive, has no such subject, or its subject is no speaker.
    """
    near = max(low, at - 80)
    lead = folded[near:at].rstrip(" ")
    inserted = _INSERTED.search(lead) if lead.endswith(_MAY_INSERT) or " in a" in lead else None
    stop = near + inserted.start() if inserted and near + inserted.start() > low else at
    far = max(low, folded.find(" ", max(low, stop - 180))) if stop - low > 180 else low
    row = tokens(folded, far, stop)
    i = len(row) - 1
    while i >= 0 and (row[i][0] in _ADVERBS or (row[i][0].endswith("ly") and len(row[i][0]) > 4)):
        if row[i][0] in _BE and row[i].end() >= at - 1:
            return None
        i -= 1
    if i < 0:
        return None
    word = row[i][0]
    if word in ("who", "which"):
        i -= 1
        if i >= 0 and row[i][0] == ",":
            i -= 1
        found = back(row, i)
        return Phrase(found[0], found[1], "relative") if found else None
    if word in ("and", "but"):
        return Phrase(row[i].start(), row[i].end(), "with")
    if word.lower() in PRONOUNS:
        return Phrase(row[i].start(), row[i].end(), "pronoun")
    if word in (",", ")", "—", "–", "-"):
        return _beside(row, i)
    found = back(row, i)
    return Phrase(*found) if found else None


def _beside(row: list[re.Match[str]], i: int) -> Phrase | None:
    """What stands before an insertion that ends at row[i]: "Nate Evans, the spokesman, (said)"."""
    opener = {",": ",", ")": "("}.get(row[i][0], row[i][0])
    j = i - 1
    while j >= 0 and row[j][0] != opener:
        j -= 1
    if j > 0 and i - j <= 22:
        found = back(row, j - 1)
        if found and not _is_apart(row, found[0]):
            return Phrase(found[0], found[1], beside=(row[j + 1].start(), row[i - 1].end()))
    return None


def _is_apart(row: list[re.Match[str]], start: int) -> bool:
    """Whether the phrase hangs on a preposition: "On Friday, ...", "In Gaza, ..."."""
    before_it = [t[0] for t in row if t.end() <= start]
    return bool(before_it) and before_it[-1].lower() in LINKS | {"by", "after", "before", "during", "as"}


def back(row: list[re.Match[str]], i: int) -> tuple[int, int] | None:
    """The phrase that ends at row[i], as a stretch of text."""
    if i < 0:
        return None
    last, j, sure, loose = i, i, i + 1, False
    while j >= 0:
        word = row[j][0]
        low = word.lower()
        if low in DETERMINERS:
            sure = j
            if j > 1 and row[j - 1][0] in LINKS and _nounish(row[j - 2][0]):
                j -= 1
                continue
            if j > 1 and row[j - 1][0] == "and" and j < last and _caps(row[j - 2][0]) and row[j + 1][0][0].isupper():
                j -= 1
                continue
            break
        if word in LINKS:
            if not (j and _nounish(row[j - 1][0])) or sure > j + 1:
                break
        elif word in ("and", "&"):
            if not (
                0 < j < last
                and _caps(row[j - 1][0])
                and sure == j + 1
                and (row[j + 1][0][0].isupper() or row[j + 1][0] == "the")
            ):
                break
        elif word in _PARTICLES and sure <= last and row[sure][0][0].isupper() and j and row[j - 1][0][0].isupper():
            pass
        elif loose and not (low in FUNCTION or not word[0].isalpha()):
            pass  # a word nobody knows: only an article further back makes it part of the phrase
        elif word[0].isupper():
            if word in NOT_NAMES and not (j < last and row[j + 1][0] == "of") and not (word == "Without" and j):
                break
            sure = j
        elif low in FUNCTION or not word[0].isalpha():
            break
        elif low in OFFICES or low in INSTITUTIONS or low in MODIFIERS or low in DOCUMENTS or "-" in word:
            sure = j
        elif sure <= last and row[sure][0][0].isupper():
            break  # "their meeting Blinken (said)"
        else:
            loose = True
        if last - j > 14:
            break
        j -= 1
    if sure > last:
        return None
    first = row[sure]
    return _checked(row, sure, last) if first[0] not in LINKS else _checked(row, sure + 1, last)


def _nounish(word: str) -> bool:
    return (
        (word[0].isupper() and word not in NOT_NAMES)
        or sayable(word.lower())
        or (word[0].islower() and word.lower() not in FUNCTION)
    )


def _checked(row: list[re.Match[str]], first: int, last: int) -> tuple[int, int] | None:
    """The phrase, where its head is of somebody who can say something."""
    head = first
    while head <= last and row[head][0] not in LINKS:
        head += 1
    if head == first or first > last:
        return None
    word = _bare(row[head - 1][0])
    if word.lower() in DOCUMENTS or _WEEKDAY.match(word):
        return None
    named = (word[:1].isupper() and word not in NOT_NAMES) or word.startswith(("al-", "el-"))
    if not named and not sayable(word.lower()):
        return None
    known = _ORGANIZATIONS.search(row[0].string, max(0, row[last].end() - 60), row[last].end())
    return min(known.start(), row[first].start()) if known else row[first].start(), row[last].end()


# Names that a sentence could be made of.
_NAMES = (
    r"(?:Human Rights Watch|Save the Children|Physicians for Human Rights|(?:Doctors|Reporters) Without Borders|"
    r"Committee to Protect Journalists|Action Against Hunger|Committee to Save [A-Z]\w+|Defen[cs]e for Children)"
)
_ORGANIZATIONS = re.compile(rf"\b{_NAMES}\Z")
ORGANIZATION = re.compile(rf"(?:the )?{_NAMES}")


def after(folded: str, at: int, high: int, *, paper: bool = False) -> Phrase | None:
    """The phrase that begins at `at`: after "said", "according to", "quoted by".

    `paper`: a report or figures may be what speaks ("according to figures from the ministry").
    """
    if (known := ORGANIZATION.match(folded, at, high)) is not None:
        return Phrase(known.start(), known.end())
    row = tokens(folded, at, min(high, at + 160))
    j, taken, named = 0, 0, False
    while j < len(row):
        word = row[j][0]
        low = _bare(word).lower()
        if low in DETERMINERS and (j == 0 or row[j - 1][0] in LINKS or row[j - 1][0] == "and"):
            pass
        elif word in LINKS:
            if (
                not taken
                or (named and word not in ("of", "for"))
                or (not paper and _STATEMENTS.match(folded, row[j].end()))
            ):
                break
            if j + 1 >= len(row) or not _continues(row[j + 1][0]):
                break
        elif word == "and":
            if j + 1 >= len(row) or not (row[j + 1][0][0].isupper() and row[j + 1][0] not in NOT_NAMES and named):
                break
        elif word[0].isupper() and (word not in NOT_NAMES or (j and row[j - 1][0] == "of")):
            taken, named = j + 1, True
            if word.endswith(".") and _bare(word) + "." == word and word not in _TITLES and word.count(".") == 1:
                return Phrase(row[0].start(), row[j].end() - 1)
        elif low in OFFICES or low in INSTITUTIONS or low in MODIFIERS or ("-" in word and word[0].isalpha()):
            if named and low in MODIFIERS and low not in INSTITUTIONS | OFFICES and not _leads(row, j):
                break
            taken, named = j + 1, False
            if word.endswith("."):
                return Phrase(row[0].start(), row[j].end() - 1)
        elif low in PRONOUNS and not taken:
            return Phrase(row[j].start(), row[j].start() + len(low), "pronoun")
        else:
            break
        j += 1
    heads = [_bare(t[0]) for t in row[:taken]]
    if not taken or not any((w[:1].isupper() and w not in NOT_NAMES) or sayable(w.lower()) for w in heads):
        return None
    end = row[taken - 1].end()
    return Phrase(row[0].start(), end, beside=_apposed(folded, row, taken))


def _leads(row: list[re.Match[str]], j: int) -> bool:
    """Whether a small word after a name leads to a head: "Gaza's Hamas-run health ministry", not "Guterres later"."""
    for token in row[j : j + 3]:
        low = _bare(token[0]).lower()
        if low in INSTITUTIONS or low in OFFICES:
            return True
        if low not in MODIFIERS:
            return False
    return False


def _continues(word: str) -> bool:
    low = word.lower()
    return (
        low in DETERMINERS
        or (word[0].isupper() and word not in NOT_NAMES)
        or low in INSTITUTIONS
        or low in OFFICES
        or low in MODIFIERS
        or "-" in word
    )


def _apposed(folded: str, row: list[re.Match[str]], at: int) -> tuple[int, int] | None:
    """ ", the spokesperson for the mission" after a name, up to the next comma or the end."""
    if at + 1 >= len(row) or row[at][0] != ",":
        return None
    first = row[at + 1]
    if not (first[0].lower() in DETERMINERS or first[0].lower() in OFFICES | MODIFIERS or _caps(first[0])):
        return None
    j = at + 1
    while j < len(row) and row[j][0] not in (",", ".", ";", ":") and row[j][0].lower() not in ("who", "that", "said"):
        j += 1
    words = {_bare(t[0]).lower() for t in row[at + 1 : j]}
    return (first.start(), row[j - 1].end()) if words & OFFICES else None
