"""Symbols and tallies as sources write them, made canonical."""

from __future__ import annotations

import re

_RESOLUTION = re.compile(r"S\s?/\s?RES\s?/\s?(\d+)\s*\(\s*(\d{4})\s*\)")
_REST = re.compile(r"\s*(?:\(.*|and\s+(?:Corr|S/|Add)|[,&;]).*$", re.DOTALL)
_MEETING = re.compile(r"S/PV[./]\s?(\d+)(?:\s*\(?Resumption (\d+)\)?)?", re.IGNORECASE)


def bare_symbol(text: str) -> str:
    """The symbol without what catalogues hang on it.

    'S/RES/2829 (2026)' -> 'S/RES/2829(2026)'; 'S/11400 (as amended)' -> 'S/11400';
    'S/4733/Rev. 1' -> 'S/4733/Rev.1'; 'S/9696 and Corr.1 & 2' -> 'S/9696'; 'S/552, S/PV.202' -> 'S/552'.
    """
    text = " ".join(text.replace("\xa0", " ").split())
    resolution = _RESOLUTION.match(text)
    if resolution:
        return f"S/RES/{resolution[1]}({resolution[2]})"
    return re.sub(r"\.\s+(?=\d)", ".", _REST.sub("", text)).strip()


def meeting(text: str) -> str | None:
    """'S/PV.10042 (Resumption 1)', '9237th meeting' -> 'S/PV.10042', 'S/PV.9237'; None where there is no meeting."""
    found = _MEETING.search(text)
    if found:
        return f"S/PV.{found[1]}"
    ordinal = re.search(r"(\d+)\s?(?:st|nd|rd|th)\s?meeting", text)
    return f"S/PV.{ordinal[1]}" if ordinal else None
