"""Which reader the user asked for, and with what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from horseshoe.errors import InputError

if TYPE_CHECKING:
    from horseshoe.reading.reader import Reader

_SECONDS = 120.0


def chosen(
    reader: str, *, model: str | None, base_url: str | None, api_key_env: str | None, timeout: float | None
) -> Reader:
    """The reader of that name.

    Raises:
        InputError: a model without a name or address, options of a model for the grammar, no such variable, or an
            address no key may be sent to. The key itself is in no message.
    """
    told = {"--model": model, "--base-url": base_url, "--api-key-env": api_key_env, "--timeout": timeout}
    if reader == "grammar":
        given = [option for option, value in told.items() if value is not None]
        if given:
            raise InputError("is for --reader llm alone", where=given[0], advice="Add --reader llm, or leave it out")
        from horseshoe.reading.report import read

        return read
    missing = [option for option in ("--model", "--base-url") if not told[option]]
    if model is None or base_url is None or missing:
        advice = "Like --model NAME --base-url http://localhost:11434/v1"
        raise InputError(f"{' and '.join(missing)} missing", where="--reader llm", advice=advice)
    if timeout is not None and not 0 < timeout <= 3600:
        raise InputError(f"{timeout:g} seconds is no time to wait", where="--timeout", advice="More than 0, up to 3600")
    from horseshoe.intake.model_server import ModelServer
    from horseshoe.reading.model.llm import ModelReader

    return ModelReader(ModelServer(base_url, model, key=_key(api_key_env), total=timeout or _SECONDS))


def _key(variable: str | None) -> str | None:
    if variable is None:
        return None
    import os

    if key := os.environ.get(variable, "").strip():
        return key
    # What was typed is not repeated: it may be the key itself.
    advice = "Give the variable's name, not the key"
    raise InputError("no such environment variable, or an empty one", where="--api-key-env", advice=advice)
