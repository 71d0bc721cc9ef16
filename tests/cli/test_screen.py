"""What the desk shows is plain where nobody looks, and no report can write over it."""

from __future__ import annotations

import io
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.text import Text

from horseshoe.cli.encoding import as_json, plain_signs, soften
from horseshoe.cli.screen import console, harmless, inked, one_line, put


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def test_colour_is_for_terminals_and_no_color_is_honoured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    seen = Terminal()
    console(seen).print(inked("vetoed", "no"))
    assert "\x1b[1;31m" in seen.getvalue()
    monkeypatch.setenv("NO_COLOR", "1")
    plain = Terminal()
    console(plain).print(inked("vetoed", "no"))
    assert "31m" not in plain.getvalue()
    piped = io.StringIO()
    console(piped).print(inked("vetoed", "no"))
    assert piped.getvalue() == "vetoed\n"


def test_escape_sequences_and_backward_text_of_a_report_do_no_harm() -> None:
    words = "a\x1b[2Jb\x07c\u202ed\x9be\rf"
    assert not set(harmless(words)) & set("\x1b\x07\u202e\x9b\r")
    assert one_line("two\n  lines\tof\x1b it") == "two lines of\ufffd it"


def test_long_lines_wrap_under_their_beginning_and_end_without_blanks() -> None:
    out = io.StringIO()
    put(console(out, width=30), Text("1. " + "word " * 12), indent=2, hang=3)
    first, *rest = out.getvalue().splitlines()
    assert first.startswith("  1. word")
    assert all(line.startswith("     word") and not line.startswith("      ") for line in rest)
    assert all(len(line) <= 30 and line == line.rstrip() for line in [first, *rest])
    assert out.getvalue().count("word") == 12


def test_a_word_longer_than_the_line_is_not_lost() -> None:
    out = io.StringIO()
    put(console(out, width=24), Text("see " + "x" * 100 + " end"), indent=2, hang=2)
    assert out.getvalue().count("x") == 100
    assert "end" in out.getvalue()


def test_a_stream_without_our_signs_gets_ascii() -> None:
    soften()
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii", errors="nearest")
    assert plain_signs(stream)
    stream.write("“é” – ●")
    stream.flush()
    assert stream.buffer.getvalue() == b'"e" - ?'
    assert not plain_signs(io.TextIOWrapper(io.BytesIO(), encoding="utf-8"))


@pytest.mark.parametrize("value", ["é", "\udc80", "plain"])
@pytest.mark.parametrize("encoding", ["ascii", "utf-8"])
def test_json_is_the_same_value_on_any_stream(value: str, encoding: str) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    written = as_json({"quote": value}, stream)
    assert json.loads(written.encode(encoding)) == {"quote": value}


@settings(max_examples=300)
@given(
    st.lists(st.text("abcé ·“–1", min_size=1, max_size=12), max_size=30).map(" ".join),
    st.integers(24, 60), st.integers(0, 4), st.integers(0, 4),
)  # fmt: skip
def test_what_is_written_without_rich_is_what_rich_would_write(words: str, width: int, indent: int, hang: int) -> None:
    plain, styled = io.StringIO(), io.StringIO()
    put(console(plain, width=width), Text(words), indent=indent, hang=hang)
    seen = console(styled, width=width)
    seen.plain = 0  # type: ignore[attr-defined]
    put(seen, Text(words), indent=indent, hang=hang)
    assert plain.getvalue() == styled.getvalue()
