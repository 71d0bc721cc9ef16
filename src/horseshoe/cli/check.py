"""`horseshoe check`: what may be asked of it."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from horseshoe.cli import asked
from horseshoe.cli.choosing import chosen
from horseshoe.cli.named import Sources, named


def check(
    *source: Sources,
    published: str | None = None,
    format: Literal["text", "json", "html"] = "text",
    output: Path | None = None,
    only: str | None = None,
    fail_on: str | None = None,
    reader: Literal["grammar", "llm"] = "grammar",
    model: str | None = None,
    base_url: str | None = None,
    api_key_env: str | None = None,
    timeout: float | None = None,
) -> int:
    """Check reports against the record and the law.

    Leaves with 0 where it ran, 1 where --fail-on met its verdict, 2 where input was bad.

    Parameters
    ----------
    source
        Files, folders (of .txt, .html, .htm, .md), http(s) addresses, or - for standard input.
    published
        Day the reports were published, like 2024-03-22; without it, the report's own evidence.
    format
        Text for people, json for programs (the published contract), html for one self-contained page.
    output
        File to write to instead of standard output; it is there whole or not at all.
    only
        Show findings of these verdicts alone, parted by commas: contradicted,impossible,imprecise.
    fail_on
        Leave with status 1 where a finding has one of these verdicts: contradicted,impossible.
    reader
        Who reads the reports: the built-in grammar, or a language model, whose answer counts only where it stands in
        the text. The text of each report is then sent to --base-url.
    model
        Name of the model, for --reader llm.
    base_url
        OpenAI-compatible address of its server, like http://localhost:11434/v1; it may be on a private network.
    api_key_env
        Name of the environment variable that has its key, where it needs one.
    timeout
        Seconds the model has for one report; 120 without it.
    """
    named(source, "check")
    day = asked.published(published)
    shown, stops = asked.verdicts(only, "--only"), asked.verdicts(fail_on, "--fail-on")
    read = chosen(reader, model=model, base_url=base_url, api_key_env=api_key_env, timeout=timeout)

    from horseshoe.cli.checking import check_reports

    return check_reports(source, read, published=day, format=format, output=output, shown=shown, stops=stops)
