"""What a text is on: the library's title without the words that give its number, kind or outcome away."""

from __future__ import annotations

import re
from unicodedata import normalize

# The year is now and then left out, closed twice, or opened with a square bracket.
_RESOLUTION = re.compile(
    r"^Security Council (?:draft )?resolution \d+(?: ?[\[(]\d{4}\)*)?\s*(?=[\[<]|$)", re.IGNORECASE
)
# An old catalogue wrote accents by number: "P@e1rez de Cu@e1llar", "C@o3te d'Ivoire".
_ACCENTS = {"1": "\u0301", "3": "\u0302", "4": "\u0308"}
_ACCENT = re.compile(r"@([A-Za-z])([134])")
_DRAFT = re.compile(r"^[^\[]*\b(?:resolution|résolution|resolución|amendments?)\b[^\[]*(?=\[)", re.IGNORECASE)


def resolution_title(text: str) -> str:
    """'Security Council resolution 2728 (2024) [on ...]' -> what stands in the brackets, without a leading 'on'."""
    return _inner(_RESOLUTION.sub("", " ".join(text.split())))


def draft_title(text: str) -> str:
    """'Draft resolution [on admission of ...]' -> what stands in the brackets; '' where there are none."""
    text = " ".join(text.split())
    return _inner(_DRAFT.sub("", text)) if _DRAFT.match(text) else ""


def cut_off(title: str) -> bool:
    """Whether the source broke the title off; it then ends in an ellipsis."""
    return title.endswith("…")


def _inner(text: str) -> str:
    text = _ACCENT.sub(lambda found: normalize("NFC", found[1] + _ACCENTS[found[2]]), text)
    text = re.sub(r"\s*(?:\[\.\.\.\]|\.\.\.)$", "…", text.strip())
    # What follows the bracket is the title said again, or the next line of the catalogue.
    text = re.split(r"[\]>]", text.removeprefix("[").removeprefix("<"), maxsplit=1)[0].strip()
    return re.sub(r"^on (?:the )?", lambda found: "the " if "the" in found[0] else "", text)
