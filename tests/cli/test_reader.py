"""`horseshoe check --reader llm`, as a user has it, against a server on this machine."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from horseshoe.cli.main import main
from tests.model_host import Asked, host

STORY = (
    "Ceasefire text falls\n\nNEW YORK, 8 December 2023 - The United States on Friday vetoed a draft resolution before "
    "the Security Council on Gaza. Twelve members voted in favour, and Britain abstained.\n"
)
KEY = "sk-test-9876543210"


def fact(slot: str, quote: str, **more: object) -> dict[str, Any]:
    return {"slot": slot, "quote": quote, "occurrence": 1, **more}


GOOD = {
    "actions": [
        {
            "kind": "vote",
            "modality": "happened",
            "passages": [
                {"quote": "The United States on Friday vetoed a draft resolution before the Security Council on Gaza."},
                {"quote": "Twelve members voted in favour, and Britain abstained."},
            ],
            "facts": [
                fact("veto", "The United States", member="USA"),
                fact("outcome", "vetoed", value="vetoed"),
                fact("count", "Twelve members", value={"side": "yes", "number": 12}),
                fact("ballot", "Britain", member="GBR", value="abstain"),
                fact("ballot", "France", member="FRA", value="yes"),
            ],
        }
    ]
}


@pytest.fixture
def story(tmp_path: Path) -> Path:
    place = tmp_path / "story.txt"
    place.write_text(STORY, encoding="utf-8")
    return place


def run(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    status = main([str(word) for word in words])
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    return status, said.out, said.err


def by_model(capsys: pytest.CaptureFixture[str], story: Path, base_url: str, *more: str) -> tuple[int, str, str]:
    return run(
        capsys, "check", story, "--reader", "llm", "--model", "m", "--base-url", base_url, "--timeout", "2", *more
    )


def test_what_the_model_marks_is_checked_and_what_it_invents_is_told(
    capsys: pytest.CaptureFixture[str], story: Path
) -> None:
    with host(lambda asked: asked.say(GOOD)) as one:
        status, out, err = by_model(capsys, story, one.base_url, "--format", "json")
    assert status == 0
    (report,) = json.loads(out)["reports"]
    (action,) = report["actions"]
    assert action["vote"]["symbol"] == "S/2023/970"
    assert action["ballots"] == {"USA": "no", "GBR": "abstain"}
    verdicts = {claim["kind"]: claim["verdict"] for claim in report["claims"]}
    assert (verdicts["tally"], verdicts["veto"]) == ("contradicted", "supported")
    assert "1 of 5 facts the model gave do not stand in the text" in err


@pytest.mark.parametrize("format", ["text", "html"])
def test_people_read_of_what_was_dropped_too(capsys: pytest.CaptureFixture[str], story: Path, format: str) -> None:
    with host(lambda asked: asked.say(GOOD)) as one:
        status, out, err = by_model(capsys, story, one.base_url, "--format", format)
    assert (status, err) == (0, "")
    assert "1 of 5 facts the model gave" in " ".join(out.split())


BAD = {
    "no JSON": (lambda asked: asked.say("The Council vetoed it, I believe."), "did not answer in JSON"),
    "another shape": (lambda asked: asked.say({"votes": []}), "shape"),
    "no completion": (lambda asked: asked.reply(b"<html>hello</html>"), "no chat completion"),
    "server error": (lambda asked: asked.reply(b"", 500, retry_after="0"), "500"),
    "too many requests": (lambda asked: asked.reply(b"", 429, retry_after="0"), "429"),
    "wrong key": (lambda asked: asked.reply(KEY.encode(), 401), "401"),
    "never": (lambda asked: time.sleep(4), "within 2 seconds"),
}


@pytest.mark.parametrize("name", sorted(BAD))
def test_a_server_that_fails_ends_in_a_sentence_and_status_2(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, story: Path, name: str
) -> None:
    says, words = BAD[name]
    monkeypatch.setenv("SOME_KEY", KEY)
    with host(says) as one:
        status, out, err = by_model(capsys, story, one.base_url, "--api-key-env", "SOME_KEY")
    assert status == 2
    assert words in " ".join(err.split())
    assert KEY not in out + err
    assert one.requests[0][0]["authorization"] == f"Bearer {KEY}"


def test_one_bad_answer_does_not_end_a_folder(capsys: pytest.CaptureFixture[str], story: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (story.parent / name).write_text(STORY, encoding="utf-8")

    def says(asked: Asked) -> None:
        asked.say(GOOD) if asked.number != 2 else asked.say("no")

    with host(says) as one:
        status, out, err = by_model(capsys, story.parent, one.base_url, "--format", "json")
    assert status == 0
    assert len(json.loads(out)["reports"]) == 2
    assert "did not answer in JSON" in err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--reader", "llm"], "--model and --base-url missing"),
        (["--reader", "llm", "--model", "m"], "--base-url missing"),
        (["--model", "m"], "is for --reader llm alone"),
        (["--reader", "llm", "--model", "m", "--base-url", "nonsense"], "http"),
        (["--reader", "llm", "--model", "m", "--base-url", "http://a/v1", "--timeout", "0"], "no time to wait"),
        (["--reader", "llm", "--model", "m", "--base-url", "http://a/v1", "--timeout", "nan"], "no time to wait"),
        (["--reader", "llm", "--model", "m", "--base-url", "http://a/v1", "--api-key-env", KEY], "no such environment"),
        (["--reader", "oracle"], "oracle"),
        (["--published", "9999-12-31"], "no day of publication"),
    ],
)
def test_what_is_asked_wrongly_is_refused(
    capsys: pytest.CaptureFixture[str], story: Path, words: list[str], said: str
) -> None:
    status, out, err = run(capsys, "check", story, *words)
    assert (status, out) == (2, "")
    assert said in " ".join(err.split())
    assert KEY not in err
