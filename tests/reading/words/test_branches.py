"""An expression laid out to be quick finds what it finds as it was written: the same places, group for group."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import horseshoe.reading
from horseshoe.reading.words import late, patterns, seeking
from horseshoe.reading.words.needed import told
from horseshoe.reading.words.programs import Programs

EXAMPLES = Path(__file__).parents[3] / "examples"
TEXTS = (
    "On Tuesday Russia vetoed a draft resolution; China abstained, and the drafts' authors put nothing to the vote.",
    'the <C0> rejected <D1> by <T2> : <V3> voted against , <V4> abstained and <V5> did not take part .',
    "KELVIN İstanbul ınn ſigns 12-1, veto-proof … No “resolution” (S/2024/239) was put; draft, drafts, drafted.",
    "dr draft drafted dra re res resolutions resolved ab abc abd abcd b bc",
    "",
)
WAYS = (
    r"(?:resolution|draft|reports?|dossier|drafts|res)",
    r"\b(?:dra|draft|drafted|re|res)(?P<end>s|ed)?\b",
    r"(?P<x>ab|abc|abd)(?P<y>c|d)?",
    r"(?:ab|\w|abc)(?:c|d)",  # what begins with any letter keeps its place
    r"(?:a(?P<one>b)|(?P<two>ab)c|b)+",
    r"(?:the )?(?:draft |own )??(?P<what>resolution|vote)s?",
    r"(?i:the|draft|DRAFTS|İ|k|s)\w*",
    r"(?i)(?:kel|KELV|sig|ist)\w+|\b(?:resolution|s/2024)",
    r"(?<!a )(?<=\b)(?:no |not )?(?=[a-z<])(?:<[VD]\d+> )?(?:voted|abstained)",
    r"(?:(?P<a>draft)|(?P<b>dr))(?(a)s|a)",
    r"(?>dra|draft|res)\w",
    r"(?:draft|drafts)*+\w|[^\W\d_]{3}(?!\w)|[^ <]\d",
    r"^(?:on|the)|(?m:^dr)|\Z",
    r"(?:)|a",
)


def found(expression: re.Pattern[str], text: str) -> list[tuple[object, ...]]:
    return [(m.regs, m.lastgroup, m.groupdict()) for m in expression.finditer(text)]


@pytest.mark.parametrize("way", WAYS)
def test_it_finds_the_same(way: str) -> None:
    plain, quick = re.compile(way), Programs(None).compiled(way)
    for text in TEXTS:
        assert found(quick, text) == found(plain, text)
        for at in range(len(text)):
            one, other = quick.match(text, at), plain.match(text, at)
            assert (one and one.regs) == (other and other.regs)


def test_the_expressions_of_the_reader_find_the_same() -> None:
    for module in pkgutil.walk_packages(horseshoe.reading.__path__, "horseshoe.reading."):
        importlib.import_module(module.name)
    known = sorted(source for source in (*patterns.known(), *late.put_off()) if told(source) is not None)
    known += sorted(source for source in seeking.sought() if told("^" + source) is not None)
    texts = [line for file in sorted(EXAMPLES.glob("*.txt")) for line in file.read_text().splitlines() if line.strip()]
    for source in known[::10]:
        plain, quick = re.compile(source), Programs(None).compiled(source)
        for text in (*TEXTS, *texts[:12]):
            assert found(quick, text) == found(plain, text), source
