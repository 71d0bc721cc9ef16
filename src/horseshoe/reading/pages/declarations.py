"""The character set a page declares for itself, as the codec a browser would take for it."""

from __future__ import annotations

import re

from horseshoe.reading.words.late import late

_HEAD = 4096  # browsers look at the first kilobyte; sites with long comments above the head need more
_META = late(rb"<meta\b[^<>]*?\bcharset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.I)
_XML = late(rb"\A\s*<\?xml\b[^<>]*?\bencoding\s*=\s*[\"']([A-Za-z0-9_.:-]+)", re.I)
_COMMENT = late(rb"<!--.*?-->", re.S)

# WHATWG Encoding, section 4.2: labels, some of which name one codec and mean another, as Python's codecs.
_LABELS = {
    "utf-8": "utf-8 utf8 unicode-1-1-utf-8 x-unicode20utf8 utf-16 utf-16le utf-16be",  # ASCII readable, so no UTF-16
    "cp1252": "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso_8859-1 latin1 latin-1 l1 ascii us-ascii",
    "iso8859-2": "iso-8859-2 iso8859-2 latin2 l2",
    "iso8859-3": "iso-8859-3 latin3",
    "iso8859-4": "iso-8859-4 latin4",
    "iso8859-5": "iso-8859-5 cyrillic",
    "iso8859-6": "iso-8859-6 arabic",
    "iso8859-7": "iso-8859-7 greek",
    "iso8859-8": "iso-8859-8 iso-8859-8-i hebrew",
    "iso8859-10": "iso-8859-10 latin6",
    "iso8859-13": "iso-8859-13",
    "iso8859-14": "iso-8859-14",
    "iso8859-15": "iso-8859-15 latin9 latin-9 l9",
    "iso8859-16": "iso-8859-16",
    "cp1250": "windows-1250 cp1250",
    "cp1251": "windows-1251 cp1251",
    "cp1253": "windows-1253 cp1253",
    "cp1254": "windows-1254 cp1254 iso-8859-9 latin5 l5",
    "cp1255": "windows-1255 cp1255",
    "cp1256": "windows-1256 cp1256",
    "cp1257": "windows-1257 cp1257",
    "cp1258": "windows-1258 cp1258",
    "cp874": "windows-874 tis-620 iso-8859-11",
    "cp866": "ibm866 cp866",
    "koi8-r": "koi8-r koi8 koi8_r",
    "koi8-u": "koi8-u koi8-ru",
    "mac-roman": "macintosh mac x-mac-roman",
    "gb18030": "gb18030 gb2312 gbk gb_2312-80 x-gbk chinese",
    "big5hkscs": "big5 big5-hkscs x-x-big5 cn-big5",
    "euc_jp": "euc-jp x-euc-jp",
    "iso2022_jp": "iso-2022-jp",
    "cp932": "shift_jis shift-jis sjis x-sjis windows-31j ms_kanji",
    "cp949": "euc-kr ks_c_5601-1987 ksc5601 windows-949 korean",
}
_CODECS = {label: codec for codec, labels in _LABELS.items() for label in labels.split()}


def known_codec(label: str | None) -> str | None:
    """Python's codec for a label of the web, None for a label it does not know.

    A closed list: Python also has codecs that are no character sets ('zlib', 'unicode_escape', 'idna').
    """
    return None if label is None else _CODECS.get(label.strip().lower())


def declared_codec(data: bytes, told: str | None = None) -> str | None:
    """What the sender (`told`, from the HTTP header), the meta element or the XML declaration says, in that order."""
    if codec := known_codec(told):
        return codec
    head = _COMMENT.sub(b"", data[:_HEAD])
    for pattern in (_META, _XML):
        found = pattern.search(head)
        if found and (codec := known_codec(found[1].decode("ascii"))):
            return codec
    return None
