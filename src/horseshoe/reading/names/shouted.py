"""A text in capitals, as telexes and cables came, read as it would be printed: letter for letter, names kept.

"RUSSIA VETOED THE DRAFT AT THE SECURITY COUNCIL ON FRIDAY" is read as "Russia vetoed the draft at the Security Council
on Friday". What is no known name, title or abbreviation is a common word.
"""

from __future__ import annotations

import re
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from horseshoe.reading.names.gazetteer import entries
from horseshoe.reading.names.mentions import MentionKind
from horseshoe.reading.words.late import late
from horseshoe.reading.words.time_words import MONTHS, WEEKDAYS

_SHORT = 5  # letters; as long or longer names in capitals are those in the table for headlines
_FEWEST = 3  # words; a line of fewer may be a name
_BODIES = (
    "Security Council", "General Assembly", "United Nations", "Human Rights Council", "National Security Council",
    "Peace and Security Council", "European Union", "European Council", "African Union", "Arab League",
    "League of Nations", "Supreme Council", "State Council", "Council of Ministers", "Council of Europe",
    "Economic and Social Council", "International Court of Justice", "International Criminal Court",
    "Board of Governors", "International Atomic Energy Agency", "Secretary-General", "Human Rights Commission",
    "Commission on Human Rights", "Model UN", "Foreign Ministry", "Foreign Minister", "Foreign Office",
    "State Department", "White House", "Prime Minister", "Red Cross", "Middle East", "Golan Heights", "West Bank",
)  # fmt: skip
# Words written in capitals anywhere.
_ABBREVIATED = late(
    r"(?!(?:MRS?|DR|MS|ST|VS|TH|ND|RD)$)(?:(?:[A-Z]\.){2,}|UN(?:[A-Z]{0,3}(?:FIL|IP|OM|SC|MI|MIS|RWA|CEF|ESCO|HCR|DOF|TSO|MIK|ITA|MIL|AMI)|[BCDFGHJKLMNPQRSTVWXZ]"
    r"{0,4})?|MIN[US][A-Z]{2,4}|[BCDFGHJKLMNPQRSTVWXZ]{2,5}|IAEA|NATO|OAU|EU|AU|PLO|ICC|AFP|OIC|OAS|ONUC|[PE]\d{1,2}|I{2,3})"
)
_TITLES = "mr|mrs|ms|dr|sir|lord|dame|ambassador|amb|president|minister|secretary|chancellor|senator|king|queen"
_TITLED = late(rf"\b(?:{_TITLES})\.? (?P<name>[a-z][a-z'’-]{{2,}}(?: [a-z][a-z'’-]{{3,}}(?= (?:said|told|asked)))?)")
_NO_NAMES = frozenset(
    ("of", "for", "to", "and", "the", "on", "in", "at", "was", "has", "said", "from", "assembly", "council", "whose",
     "who", "by", "is", "did", "had", "will", "says", "told", "with", "that", "which", "elections", "debate"),
)  # fmt: skip
_OPENS = late(r"(?:^|(?<=[a-z\d)\"”]{2}[.!?:])\s+)[\"'“‘(]*(?P<first>[a-z])")
_WORD = late(r"(?:[A-Z]\.){2,}|[^\W\d_][\w]*")


@cache
def _names() -> tuple[AhoCorasick, tuple[str, ...]]:
    persons = (MentionKind.ENVOY, MentionKind.PERSON)
    known = [name for name, held in entries().items() if " " in name or held[0].kind not in persons]
    mixed = {name.upper(): name for name in known if not name.isupper() and len(name) > 3}
    calendar = [word.title() for word in (*WEEKDAYS, *MONTHS) if len(word) > 3 and word != "may"]
    mixed |= {name.upper(): name for name in (*_BODIES, *calendar)}
    mixed |= {name: name for name in known if name.isupper() and len(name) < _SHORT and name not in ("US", "IN")}
    return AhoCorasick(list(mixed), matchkind=MatchKind.LeftmostLongest), tuple(mixed.values())


def unshouted(text: str) -> str:
    """The text with its lines in capitals as they would be printed, every letter at its place; others as they are."""
    if not any(map(_is_shouted, text.splitlines())):
        return text
    return "".join(_printed(line) if _is_shouted(line) else line for line in text.splitlines(keepends=True))


def _is_shouted(line: str) -> bool:
    return line.isupper() and len(line.split()) >= _FEWEST and len(line.lower()) == len(line)


# "UNITED NATIONS, DEC. 18 (UPI) -": printed in capitals by all.
_DATELINE = late(r"\s*[A-Z][A-Z .,'’\d]{3,60}?(?:\([A-Z /]{2,20}\) ?)?(?: ?[-–—]{1,2} |: )")


def _printed(line: str) -> str:
    head = _DATELINE.match(line)
    if head is not None:
        return head[0] + _printed(line[head.end() :])
    letters = list(line.lower())
    for word in _WORD.finditer(line):
        if _ABBREVIATED.fullmatch(word[0]) or (word[0] == "US" and _is_a_state(line, word)):
            letters[word.start() : word.end()] = word[0]
    automaton, names = _names()
    for index, start, end in automaton.find_matches_as_indexes(line):
        if not line[max(0, start - 1) : start].isalnum() and not line[end : end + 1].isalnum():
            letters[start:end] = names[index]
    for titled in _TITLED.finditer("".join(letters)):
        if titled["name"].split()[0] not in _NO_NAMES:
            letters[titled.start("name") : titled.end("name")] = titled["name"].title()
    for opening in _OPENS.finditer("".join(letters)):
        letters[opening.start("first")] = opening["first"].upper()
    return "".join(letters)


_STATE_BEFORE = late(r"\bTHE $")


def _is_a_state(line: str, word: re.Match[str]) -> bool:
    """ "THE US", and not "TOLD US"."""
    return _STATE_BEFORE.search(line, 0, word.start()) is not None or word.start() == 0
