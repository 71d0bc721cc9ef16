"""`horseshoe simulate`: a meeting described move by move, and what the law makes of each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from horseshoe.cli.leaving import FOUND, RAN

if TYPE_CHECKING:
    from horseshoe.cli.replaying import Replay, Replayed
    from horseshoe.cli.screen import Screen


def simulate(session: Path, /, *, format: Literal["text", "json"] = "text") -> int:
    """Replay a meeting described move by move; print what the law makes of each move, with reasons and citations.

    Leaves with 1 where the law makes something else of a move than the session says happened, with 2 where a move is
    not allowed and the session does not say that it was refused.

    Parameters
    ----------
    session
        A YAML or JSON file; those in sessions/ show how one is written.
    format
        For people or for programs.
    """
    from horseshoe.cli.encoding import as_json
    from horseshoe.cli.replaying import as_data, replay_session
    from horseshoe.cli.screen import console
    from horseshoe.cli.sessions import read_session

    replay = replay_session(read_session(session))
    if format == "json" and replay.stopped is None:
        print(as_json(as_data(replay)))
    elif format == "text":
        _tell(console(), replay)
    if replay.stopped:
        raise replay.stopped
    return RAN if replay.agrees else FOUND


def _tell(out: Screen, replay: Replay) -> None:
    from horseshoe.cli.screen import inked, one_line, put
    from horseshoe.council.states import state
    from horseshoe.drawing.naming import day

    put(out, inked(one_line(replay.session.title), "strong"))
    if replay.session.unknown:
        put(out, inked(f"Not known here: {one_line(replay.session.unknown)}", "imprecise"), hang=2)
    for meeting in replay.meetings:
        out.print()
        chair = f", {state(meeting.chair).name(meeting.told.on)} presiding" if meeting.chair else ""
        put(out, inked(f"{meeting.told.number or 'Meeting'}, {day(meeting.told.on)}{chair}", "strong"))
        for number, one in enumerate(meeting.steps, start=1):
            _tell_step(out, number, one)
    if replay.stopped:
        return
    out.print()
    for name, found, told in replay.ends:
        differs = told is not None and told != found
        said = f"{name}: {_plain(found) if found else 'not decided'}"
        put(out, inked(said + (f"; it was {_plain(told)}" if differs and told else ""), "no" if differs else "strong"))
    agreed = "As it happened." if replay.agrees else "The law makes something else of it than the session says."
    put(out, inked(agreed, "" if replay.agrees else "no"))


def _tell_step(out: Screen, number: int, one: Replayed) -> None:
    from horseshoe.cli.screen import inked, one_line, put

    step = one.step
    put(out, inked(f"{number}. {one_line(step.said)}."), indent=2, hang=len(str(number)) + 2)
    for reason in step.because:
        put(out, inked(f"{one_line(reason.text)} ({reason.cite})", "soft"), indent=5, hang=2)
    for reason in step.follows:
        put(out, inked(f"-> {one_line(reason.text)} ({reason.cite})", "soft"), indent=5, hang=3)
    if one.agrees is False:
        put(out, inked(f"It is said to have been {_plain(one.told.happened or '')}.", "no"), indent=5, hang=2)
    if one.told.note:
        put(out, inked(f"Note: {one_line(one.told.note)}", "soft"), indent=5, hang=2)


def _plain(word: str) -> str:
    return word.replace("_", " ")
