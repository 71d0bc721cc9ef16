"""What is no report at all: empty, binary, a PDF, a picture, an archive. Each refused by name, with what to do."""

from __future__ import annotations

from horseshoe.errors import InputError

MAX_BYTES = 10_000_000  # the longest live blogs met are under three million; beyond ten it is a dump, not a report

_WORD_ADVICE = "Save it as plain text or HTML and pass that"
_OCR_ADVICE = "Horseshoe reads no pictures; pass the text"
_MEDIA_ADVICE = "Pass a transcript as text"
_UNPACK_ADVICE = "Unpack it and pass the folder"
_MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "a PDF", "Convert it first: `pdftotext -layout report.pdf report.txt`, then pass report.txt"),
    (b"{\\rtf", "an RTF document", _WORD_ADVICE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document", _WORD_ADVICE),
    (b"\x89PNG\r\n", "a PNG image", _OCR_ADVICE),
    (b"\xff\xd8\xff", "a JPEG image", _OCR_ADVICE),
    (b"GIF8", "a GIF image", _OCR_ADVICE),
    (b"II*\0", "a TIFF image", _OCR_ADVICE),
    (b"MM\0*", "a TIFF image", _OCR_ADVICE),
    (b"\x1f\x8b", "a gzip archive", _UNPACK_ADVICE),
    (b"BZh", "a bzip2 archive", _UNPACK_ADVICE),
    (b"\xfd7zXZ\0", "an xz archive", _UNPACK_ADVICE),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", _UNPACK_ADVICE),
    (b"Rar!", "a RAR archive", _UNPACK_ADVICE),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive", _UNPACK_ADVICE),
    (b"ID3", "an MP3 recording", _MEDIA_ADVICE),
    (b"OggS", "an Ogg recording", _MEDIA_ADVICE),
    (b"\x7fELF", "a program", "Pass a report as text or HTML"),
    (b"SQLite format 3\0", "an SQLite database", "Pass a report as text or HTML"),
    (b"PAR1", "a Parquet table", "Pass a report as text or HTML"),
)
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")
# Control characters no text has: not tab, line ends, form feed, escape (ISO 2022 codecs use it).
_CONTROLS = bytes(code for code in (*range(32), 127) if code not in b"\b\t\n\f\r\x1b")


def refuse_what_is_no_report(data: bytes, source: str) -> None:
    """Raise InputError where the bytes are empty, too many, or something else than text; else return.

    A UTF-16 or UTF-32 text, marked or not, passes: its NUL bytes are expected.
    """
    if len(data) > MAX_BYTES:
        raise too_large(source)
    if not data.strip(b" \t\r\n\f\v\0") or not data.removeprefix(b"\xef\xbb\xbf").strip():
        raise InputError("The file is empty", where=source, advice="Pass a report as text or HTML")
    if found := _name(data):
        what, advice = found
        raise InputError(f"This is {what}, not a report as text or HTML", where=source, advice=advice)


def too_large(source: str) -> InputError:
    """The refusal of what is longer than any report, for those who can tell before reading it."""
    return InputError(
        f"This is longer than {MAX_BYTES // 1_000_000} MB, which no report is",
        where=source,
        advice="Pass one report a file",
    )


def _name(data: bytes) -> tuple[str, str] | None:
    head = data.lstrip(b" \t\r\n")[:1024] if data[:1] in b" \t\r\n" else data[:1024]
    for magic, what, advice in _MAGIC:
        if head.startswith(magic):
            return what, advice
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _package(data[:4096])
    if head[:4] == b"RIFF" and head[8:12] in (b"WEBP", b"AVI ", b"WAVE"):
        return ("a WebP image", _OCR_ADVICE) if head[8:12] == b"WEBP" else ("a recording", _MEDIA_ADVICE)
    if head[4:8] == b"ftyp":
        return "a video", _MEDIA_ADVICE
    if not data.startswith(_WIDE_MARKS) and not _wide(data) and _binary(data):
        return "binary data", "Pass a report as text or HTML"
    return None


def _package(head: bytes) -> tuple[str, str]:
    if b"word/" in head or b"opendocument.text" in head or b"[Content_Types].xml" in head:
        return "a word processor's document (.docx, .odt)", _WORD_ADVICE
    if b"application/epub" in head:
        return "an e-book", _WORD_ADVICE
    return "a zip archive", _UNPACK_ADVICE


def _wide(data: bytes) -> bool:
    from horseshoe.reading.pages.decoding import decode

    return b"\0" in data[:2000] and decode(data[:2000]).codec.startswith("utf-16")


def _binary(data: bytes) -> bool:
    """One NUL in the head is enough; further on, controls must be too many for a damaged text."""
    if b"\0" in data[:8000]:
        return True
    head = data[:100_000]
    return len(head) - len(head.translate(None, _CONTROLS)) > 0.02 * len(head)
