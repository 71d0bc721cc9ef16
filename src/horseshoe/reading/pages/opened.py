"""A report's bytes, however it was given; which kind they are, and so which reader takes them."""

from __future__ import annotations

import re
from pathlib import Path

from horseshoe.errors import InputError
from horseshoe.reading.pages.page import Page
from horseshoe.reading.pages.plain import read_plain
from horseshoe.reading.words.late import late

_MARKUP = late(rb"<(?:!doctype\s+html|html|head|body|meta|article|title|script|div|h1)\b|<\?xml", re.I)
_ANY_TAG = late(rb"</?(?:p|br|div|a|span|h[1-6]|li|ul|td|tr|table|b|i|em|strong|img)\b[^<>]*>", re.I)


def open_page(data: bytes, source: str, media_type: str | None = None) -> Page:
    """Read the bytes of a report as what they are.

    `media_type` is what the sender or the file's name said ('text/html; charset=utf-8'), None where nobody did. Told
    HTML is believed; told plain text is not where the text is plainly markup, since mislabelled files are common.

    Raises:
        InputError: not a report as text or HTML (see `refusals`), or HTML beyond the limits of `read_html`.
    """
    told = (media_type or "").partition(";")[0].strip().lower()
    if told in ("text/html", "application/xhtml+xml") or _looks_like_html(data):
        from horseshoe.reading.pages.html import read_html

        return read_html(data, source, charset=_charset(media_type))
    return read_plain(data, source)


def bytes_of(report: str | bytes | Path) -> tuple[bytes, str]:
    """Bytes and source of a report given as text, bytes, a path, or a line of text that is the path of a file.

    Raises:
        InputError: the file cannot be read.
    """
    if isinstance(report, bytes):
        return report, "<bytes>"
    if isinstance(report, str):
        if not _is_path(report):
            return report.encode(), "<text>"
        report = Path(report)
    try:
        return report.read_bytes(), str(report)
    except OSError as error:
        raise InputError(error.strerror or "cannot be read", where=str(report)) from error


def _is_path(line: str) -> bool:
    """Whether a line is the path of a file; a report of one line that is one too would be a strange report."""
    try:
        return len(line) < 1024 and "\n" not in line and Path(line).is_file()
    except (OSError, ValueError):  # longer than a name may be, or with a null: no path at all
        return False


def _charset(media_type: str | None) -> str | None:
    found = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", media_type or "", re.I)
    return found[1] if found else None


def _looks_like_html(data: bytes) -> bool:
    """Whether the head is markup. UTF-16 is looked at with its NULs taken out: the names of tags are ASCII in it."""
    head = data[:4096]
    if b"\0" in head:
        head = head.replace(b"\0", b"")
    if b"<" not in head:
        return False
    start = head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")[:200]
    return bool(start.startswith(b"<") and _MARKUP.search(head)) or len(_ANY_TAG.findall(head)) >= 4
