"""What was put to the vote, from the library's own words for it."""

from __future__ import annotations

import re

from horseshoe.record.vote import Subject

_WORDS = (
    (Subject.PRELIMINARY_QUESTION, re.compile(r"\bpreliminary question\b", re.IGNORECASE)),
    (
        Subject.ADMISSION,
        re.compile(
            r"\badmission of new members?\b|\bapplications?\b[^|]*\b(?:for|to) (?:[\w ]+)?(?:membership|admission)\b"
            r"|\bmembership (?:in|of) the United Nations\b|\badmission of .*\b(?:members?hip|to the United Nations)\b"
            r"|\bmembership in the UN\b|\bapplications for admission\b",
            re.IGNORECASE,
        ),
    ),
    (
        Subject.APPOINTMENT,
        re.compile(
            # Whom the Charter or a statute has the Council appoint or recommend; envoys are the Secretary-General's.
            r"\bapp+oint(?:ed|ment of)\b.*\b(?:(?<!of the )Secretary-General|Secreaty-General|Prosecutor|judges?)\b"
            r"|\bapp+ointment of (?:the |a )?(?:Acting )?(?:Secretary-General|Governor)\b",
            re.IGNORECASE,
        ),
    ),
)
_AMENDMENT = re.compile(r"#amendment$")


def subject(vote: str, stated: str, item: str, title: str) -> Subject:
    """What `vote` was about: `stated` is what a source calls it, '' where none does.

    An adopted text is told by its title, since an item ("Admission of new Members") may cover procedure too; a text
    that failed has, before 2023, nothing but its item.
    """
    if stated or _AMENDMENT.search(vote):
        return Subject(stated or Subject.AMENDMENT)
    said = title if vote.startswith("S/RES/") and title else f"{item} | {title}"
    for kind, words in _WORDS:
        if words.search(said):
            return kind
    return Subject.DRAFT_RESOLUTION
