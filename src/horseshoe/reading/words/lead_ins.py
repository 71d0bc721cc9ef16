"""What stands before a sentence and is no part of it: "3/", "15:21 -", "A:", "CORRESPONDENT:".

Threads number their posts, live blogs give the minute, transcripts the voice. A label of sides ("AGAINST:") is no
voice.
"""

from __future__ import annotations

from horseshoe.reading.words.late import late

_NUMBER = r"\(?\d{1,2}(?:/\d{0,2}|\))\s+"
_MINUTE = (
    r"\[?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?m\.?)?"
    r"(?:\s(?:GMT|BST|UTC|CES?T|E[SD]?T|local time))?\]?"
    r"(?:\s+[-–—|:]|:|\s[-–—]|(?=\s\s)|(?=\s+[A-Z]))\s*"
)
_PART = r"[QA](?::|\.)\s+"
_VOICE = (
    r"(?!(?:[A-Z'’ ]*\b(?:VOT|FAVOU?R|AGAINST|ABST|FOR|YES|NO|NAY|AYE|ABSENT|OPPOS|RESULT|TALLY|SPONSOR|VETO|ADOPT|"
    r"REJECT|UNITED|COUNCIL|DRAFT|SUBMIT))|UN:|US:|UK:)[A-Z][A-Z'’. -]{1,28}(?:\s\([\w .,'’-]{1,30}\))?:\s+"
)
_LEAD_IN = late(rf"(?:(?:{_NUMBER}|{_MINUTE}|{_PART}|{_VOICE})){{1,2}}")


def after_lead_in(text: str, start: int, end: int) -> int:
    """Where the sentence itself begins; `start` where nothing stands before it or nothing else is there."""
    if start and text[start - 1] not in "\n\r\t ":
        return start
    before = start
    while before and text[before - 1] in " \t":
        before -= 1
    if before and text[before - 1] not in "\n\r":
        return start
    m = _LEAD_IN.match(text, start, end)
    return m.end() if m and m.end() < end else start
