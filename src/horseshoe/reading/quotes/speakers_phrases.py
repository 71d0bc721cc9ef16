"""The phrase that says who: found backwards from a verb ("the health ministry in Gaza reported").

All functions take `folded`, the text with plain blanks and straight apostrophes, the words quoted masked out.
"""

from __future__ import annotations

import re

from msgspec import Struct

from horseshoe.reading.quotes.speakers_called import SELF_NAMED
from horseshoe.reading.quotes.speakers_joined import both, pair, titled, told_of
from horseshoe.reading.quotes.speakers_organizations import ORGANIZATIONS, OWNER
from horseshoe.reading.quotes.speakers_tokens import bare, caps, goes_on, sayable, tokens
from horseshoe.reading.quotes.speakers_words import (
    ADVERBS,
    DETERMINERS,
    DOCUMENTS,
    FUNCTION,
    LINKS,
    MODIFIERS,
    NOT_NAMES,
    PAPERS,
    PARTICLES,
    PRONOUNS,
)
from horseshoe.reading.words.late import late

_INSERTED = late(
    r"(?:,? (?:(?:early|late|earlier|later) )?(?:on|last|this|late|early) (?:\w+day|week|month|night|"
    r"morning|afternoon|evening)"
    r"(?: (?:morning|afternoon|evening|night))?"
    r"|,? in (?:an?|its|his|her|their) (?:[\w-]+ ){0,3}"
    r"(?:statement|interview|letter|post|tweet|speech|address|briefing|note|message|video|report)"
    r"(?: (?:on|to|with|posted|published|released) [\w' ]{2,24})?"
    r"|,? (?:at first|at the time|so far|by then|since then|in turn|at one point|in the end|for "
    r"(?:its|his|her|their) part)"
    r"|,? (?:yesterday|today|earlier|later|\w+day))+,?$"
)
_MAY_INSERT = (
    ",", "day", "week", "month", "night", "morning", "afternoon", "evening", "earlier", "later", "statement",
    "interview", "letter",
    "post", "tweet", "speech", "address", "briefing", "note", "message", "video", "report",
    "first", "time", "far", "then", "turn", "point", "end", "part",
)  # fmt: skip
_SAID = frozenset(("said", "says", "added", "reported", "told", "announced", "wrote", "noted", "warned", "explained"))
_BE = frozenset(("is", "was", "are", "were", "been", "be", "being", "am", "it's", "that's"))
_WEEKDAY = late(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")


class Phrase(Struct, frozen=True):
    """Who, as printed: text[start:end]; `beside` is the apposition, if there is one.

    `how` is 'named', 'pronoun', 'relative' ("who said": the phrase is what it stands for), 'with' ("and said": the
    subject stands further back).
    """

    start: int
    end: int
    how: str = "named"
    beside: tuple[int, int] | None = None


def before(folded: str, low: int, at: int) -> Phrase | None:
    """The phrase that is the subject of a verb at `at`, looked for not further back than `low`.

    None where the verb is passive, has no such subject, or its subject is no speaker.
    """
    near = max(low, at - 80)
    lead = folded[near:at].rstrip(" ")
    inserted = _INSERTED.search(lead) if lead.endswith(_MAY_INSERT) or " in " in lead else None
    stop = near + inserted.start() if inserted and near + inserted.start() > low else at
    # "X, whose men work there, earlier (said)": the comma closes what is put in
    closes = inserted is not None and stop < at and inserted[0][0] == "," and not inserted[0].endswith(",")
    stop += closes
    far = max(low, folded.find(" ", max(low, stop - 180))) if stop - low > 180 else low
    if stop < at and inserted is not None and inserted[0].endswith(",") and not closes:
        # "The WHO, which left the hospital on Friday, (said)": what is put in ends with a day
        aside = tokens(folded, far, len(folded[:at].rstrip()))
        past = _aside(aside)
        if past is not None:
            return past
    row = tokens(folded, far, stop)
    i = len(row) - 1
    while i >= 0 and (row[i][0] in ADVERBS or (row[i][0].endswith("ly") and len(row[i][0]) > 4)):
        if row[i][0] in _BE and row[i].end() >= at - 1:
            return None
        i -= 1
    if i < 0:
        return None
    if _read_by(row, i):
        return None
    if (word := row[i][0]) in ("who", "which"):
        i -= 1
        if i >= 0 and row[i][0] == ",":
            named = _beside(row, i)  # "Ana Lund, a spokeswoman of the port, who (added)"
            what = named.beside[0] if named is not None and named.beside is not None else low
            if named is not None and folded[named.start].isupper() and folded.startswith(("a ", "an ", "the "), what):
                return Phrase(named.start, named.end, "relative")
            i -= 1
        found = back(row, i)
        return Phrase(found[0], found[1], "relative") if found else None
    if (defined := _defined(row, i)) is not None:
        return defined
    if word == "them" and i > 1 and row[i - 1][0] == "of" and row[i - 2][0].lower() in _SOME:
        return Phrase(row[i - 2].start(), row[i].end())
    if word in ("and", "but"):
        return Phrase(row[i].start(), row[i].end(), "with")
    if word.lower() in PRONOUNS:
        return Phrase(row[i].start(), row[i].end(), "pronoun")
    if word in (",", ")", "—", "–", "-"):
        beside = _beside(row, i)
        if beside is not None or not closes:
            return beside
        i -= 1
    found = back(row, i)
    return Phrase(*found) if found else None


_HAS_READ = frozenset(("seen", "obtained", "reviewed", "viewed", "examined", "consulted"))
_READERS = 7  # words of who has read a paper


def _read_by(row: list[re.Match[str]], i: int) -> bool:
    """ "A memo obtained by the Guardian (says)": who has read it is not who says it."""
    by = next((k for k in range(i, max(0, i - _READERS), -1) if row[k][0] == "by"), 0)
    return by > 1 and row[by - 1][0] in _HAS_READ and not sayable(bare(row[by - 2][0]).lower()) and not any(
        t[0] in (",", "—", "–") for t in row[by:i]
    )


_CITES = frozenset(("cited", "quoted", "cites", "quotes"))
_SOME = frozenset(("one", "two", "some", "many", "several", "most", "another", "both", "three"))
_DEFINES = 16  # words of a clause that says which one


def _defined(row: list[re.Match[str]], i: int) -> Phrase | None:
    """ "A doctor who treated the wounded (told)": the phrase before a clause that says which one."""
    for j in range(i - 1, max(0, i - _DEFINES), -1):
        word = row[j][0]
        if word in _CLAUSES_END or not (word[0].isalnum() or word[0] in "'’-"):
            return None
        if word == "who" or ((word in _REDUCED or word.endswith("ing")) and _reduced(row, j)):
            found = back(row, j - 1)
            if row[i][0] == "," and found and _opens_aside(row, found[0]):
                return None  # "Abu Bakr, a teacher who goes by one name, (said)"
            clause = (row[j].start(), row[i].end())
            if found and row[j + 1][0] in ("by", "from") and row[j - 1][0].lower() in _DATA:
                return Phrase(found[0], row[i].end())  # "data compiled by the union (show)"
            named = SELF_NAMED.fullmatch(row[0].string, *clause) is not None
            return Phrase(*found, beside=clause if named else None) if found else None
    return None


def _opens_aside(row: list[re.Match[str]], at: int) -> bool:
    """Whether a comma and a name stand before the phrase that begins at `at`."""
    k = next((k for k, t in enumerate(row) if t.start() == at), 0)
    return k > 1 and row[k - 1][0] == "," and caps(row[k - 2][0])


def _reduced(row: list[re.Match[str]], j: int) -> bool:
    """ "Witnesses (quoted by the BBC)": no verb of a clause of its own."""
    leads = row[j + 1][0].lower() if j + 1 < len(row) else ""
    if row[j][0] in MODIFIERS and sayable(bare(leads)):
        return False  # "the monitoring mission"
    if row[j][0].endswith("ing") and row[j][0] not in _REDUCED:
        whither = leads in LINKS or leads in DETERMINERS or (bool(leads) and caps(row[j + 1][0]))
        return whither and sayable(bare(row[j - 1][0]).lower())  # "refugees arriving in Chad"
    passive = leads == "by" or leads in LINKS or not row[j][0].endswith("ed")
    return passive and (sayable(bare(row[j - 1][0]).lower()) or caps(row[j - 1][0]))


_DATA = PAPERS | {
    "figures", "data", "statistics", "numbers", "estimates", "records", "list", "tally", "toll", "reports",
}  # fmt: skip
_REDUCED = frozenset((
    "quoted", "cited", "reached", "contacted", "interviewed", "speaking", "working", "living", "familiar", "close",
    "based", "present", "aware", "briefed", "loyal", "allied", "affiliated", "monitoring", "involved", "compiled",
    "published", "released", "collected", "gathered", "kept", "provided", "collated", "issued", "seen",
    "obtained", "reviewed", "operating", "run", "led", "headed", "backed",
))  # fmt: skip
_CLAUSES_END = frozenset(("that", "while", "but", "because", "which"))


def _beside(row: list[re.Match[str]], i: int) -> Phrase | None:
    """What stands before an insertion that ends at row[i]: "Nate Evans, the spokesman, (said)"."""
    opener = {",": ",", ")": "("}.get(row[i][0], row[i][0])
    j = i - 1
    while j >= 0 and row[j][0] != opener:
        j -= 1
    while j > 0 and i - j <= 22 and row[i - 1][0] not in _SAID:
        last = j - 2 if row[j - 1][0] in ("there", "here") else j - 1
        if row[last][0] == ")":  # "the Data Project (ACLED), a monitor, (said)"
            last = next((k - 1 for k in range(last, 0, -1) if row[k][0] == "("), last)
        found = back(row, last)
        cites = next((k for k, t in enumerate(row) if found and t.start() == found[0]), 0)
        if cites > _CITING and row[cites - 1][0] in ("citing", "quoting") and row[cites - 2][0] == ",":
            found = back(row, cites - 3)  # "The Herald, citing the governor, Ana Lund, (said)"
            return Phrase(*found) if found else None
        if found and not _is_apart(row, found[0]):
            return Phrase(found[0], found[1], beside=(row[j + 1].start(), row[i - 1].end()))
        if opener != ",":
            break
        # "a shopkeeper, who gave only his first name, Luis, (told)": what is put in has commas of its own
        j = next((k for k in range(j - 1, 0, -1) if row[k][0] == "," and row[k + 1][0] in _PUT_IN), 0)
    return None


def _aside(row: list[re.Match[str]]) -> Phrase | None:
    """Whose clause or apposition it is that the comma at the end of `row` closes."""
    opens = next((k for k in range(len(row) - 2, 0, -1) if row[k][0] == ","), 0)
    put_in = opens and row[opens + 1][0] in _PUT_IN
    return _beside(row, len(row) - 1) if put_in else None


_CITING = 2  # words before whom one cites
_PUT_IN = frozenset(("who", "whose", "which", "where"))


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
        if low == "that" and j < last and caps(row[j + 1][0]):
            break  # "strikes that Israel (said)"
        if low in _CITES and j < last:
            break  # "The Herald cited (local sources as saying)"
        if low in DETERMINERS:
            sure, loose = j, False
            if j > 1 and row[j - 1][0] in LINKS and _nounish(row[j - 2][0]):
                j -= 1
                continue
            if j > 1 and row[j - 1][0] == "by" and row[j - 2][0].lower() in PAPERS:
                j -= 1
                continue
            if j > 1 and row[j - 1][0] == "and" and j < last and caps(row[j - 2][0]) and row[j + 1][0][0].isupper():
                j -= 1
                continue
            if j > 1 and row[j - 1][0] == "and" and j < last and pair(row, j - 1):
                j = sure = j - 2  # "residents and a member of the militia"
                continue
            break
        if word in LINKS:
            if not (j and _nounish(row[j - 1][0])) or sure > j + 1:
                break
        elif word == "by":
            if not (j and row[j - 1][0].lower() in PAPERS):
                break
        elif word in ("and", "&"):
            if not (
                0 < j < last
                and caps(row[j - 1][0])
                and sure == j + 1
                and (row[j + 1][0][0].isupper() or row[j + 1][0] == "the")
            ) and not (j < last and sure == j + 1 and (pair(row, j) or both(row, j, last))):
                break
        elif word in PARTICLES and sure <= last and row[sure][0][0].isupper() and j and goes_on(row[j - 1][0]):
            pass
        elif loose and word[0].isupper() and word.endswith("'s") and word not in NOT_NAMES:
            sure, loose = j, False
        elif low in _SO_MANY and j < last and sure <= last and row[last][0].endswith("s"):
            sure, loose = j, False  # "two port sources"
        elif loose and not (low in FUNCTION or not word[0].isalpha()):
            pass  # a word nobody knows: only an article further back makes it part of the phrase
        elif word[0].isupper():
            if word == "People's" and j < last and row[j + 1][0][0].isupper():
                pass  # "Sudan People's Liberation Army"
            elif word in NOT_NAMES and not (j < last and row[j + 1][0] == "of") and not (word == "Without" and j):
                break
            sure = j
        elif word.isdigit() and j and sure <= last and row[j - 1][0].lower() in ("the", "these", "those", "its"):
            loose = True  # "one of the 20 survivors"
        elif low in FUNCTION or not word[0].isalpha():
            break
        elif sayable(low.removesuffix("'s")) or low in MODIFIERS or low in DOCUMENTS or "-" in word:
            sure = j
        elif sure <= last and row[sure][0][0].isupper() and not told_of(row, j):
            break  # "their meeting Blinken (said)"
        else:
            loose = True
        if last - j > 14:
            break
        j -= 1
    if sure > last:
        return None
    if loose and j >= 0 and row[j][0] == "," and 0 < sure - j - 1 <= _UNKNOWN and titled(row, sure, last):
        sure = j + 1  # ", junior minister Ali Khan (said)"
    if loose and j < 0 and 0 < sure <= _UNKNOWN and titled(row, sure, last):
        sure = 0  # "'...,' county commissioner Ali Khan (said)"
    first = row[sure]
    return _checked(row, sure, last) if first[0] not in LINKS else _checked(row, sure + 1, last)


_SO_MANY = frozenset(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several"))
_UNKNOWN = 2  # words nobody knows before an office


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
    word = bare(row[head - 1][0])
    if word.lower() in DOCUMENTS or _WEEKDAY.match(word):
        return None
    named = (word[:1].isupper() and word not in NOT_NAMES) or word.startswith(("al-", "el-"))
    if not named and not sayable(word.lower()):
        return None
    text = row[0].string
    owner = OWNER.search(text, max(0, row[first].start() - 40), row[last].end())
    if owner is not None and owner.start() < row[first].start() <= owner.end():
        return owner.start(), row[last].end()
    known = ORGANIZATIONS.search(text, max(0, row[last].end() - 60), row[last].end())
    return min(known.start(), row[first].start()) if known else row[first].start(), row[last].end()
