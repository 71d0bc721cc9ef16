"""What a report says of votes, in one line: "vetoed 13/1/1 -USA ~GBR !USA @ARE".

Outcome ("any" where it is left open), counts (yes/no/abstain/not taking part, "?" where untold), names in favour (+),
against (-), abstaining (~), away or not taking part (o), vetoes (!), sponsors (@). Several votes are
parted by " & ", in the order told.
"""

from __future__ import annotations

import re

from horseshoe.reading.claims.actions import Action, Kind, Modality
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

LEAD = "The UN Security Council met in New York.\n\n"
_FAMILY = {
    "adopted": "adopted",
    "carried": "adopted",
    "vetoed": "vetoed",
    "short": "failed",
    "not_adopted": "failed",
    "not_carried": "failed",
}
_MARKS = {"+": "yes", "-": "no", "~": "abstain", "o": "out"}
_OUT = ("not_participating", "absent")


def votes(text: str, published: str = "2024-03-28", lead: str = LEAD) -> list[Action]:
    """The votes that happened, as read from a report."""
    page = open_page((lead + text).encode(), "report.txt")
    return [a for a in read(page, published).actions if a.kind is Kind.VOTE and a.modality is Modality.HAPPENED]


def facts(action: Action) -> set[str]:
    """What an action states: each fact a word. Counts that were derived end in "~"."""
    found = {_FAMILY.get(action.outcome.value, "untold")}
    if action.tally is not None:
        counts = {"yes": action.tally.yes, "no": action.tally.no, "abstain": action.tally.abstain}
        counts["out"] = (action.tally.not_participating or 0) + (getattr(action.tally, "absent", None) or 0) or None
        for side, n in counts.items():
            if n is not None:
                basis = action.tally.basis.get(side) or next(
                    (action.tally.basis[k] for k in _OUT if k in action.tally.basis), "stated"
                )
                found.add(f"{side}={n}" + ("~" if basis == "derived" else ""))
    for member, ballot in action.ballots.items():
        found.add(f"{'out' if ballot.value in _OUT else ballot.value}:{member}")
    found |= {f"veto:{m}" for m in action.vetoes} | {f"by:{m}" for m in action.sponsors}
    return found


def expected(line: str) -> set[str]:
    """The facts of one vote in the short notation."""
    words = line.split()
    found = {words[0]}
    for word in words[1:]:
        if word[0] in _MARKS and word[1:2].isupper():
            found |= {f"{_MARKS[word[0]]}:{m}" for m in word[1:].split(",")}
        elif word[0] in "!@":
            found |= {f"{'veto' if word[0] == '!' else 'by'}:{m}" for m in word[1:].split(",")}
        else:
            found |= {
                f"{side}={n}"
                for side, n in zip(("yes", "no", "abstain", "out"), word.split("/"), strict=False)
                if n != "?"
            }
    return found


def differences(text: str, line: str, published: str = "2024-03-28", lead: str = LEAD) -> list[str]:
    """What is missing ("-") and what is too much ("+"); a derived count is too much only where it contradicts."""
    told = votes(text, published, lead)
    wanted = [expected(part) for part in line.split(" & ")] if line != "nothing" else []
    if len(told) != len(wanted):
        return [f"{len(told)} votes told, {len(wanted)} expected: {[sorted(facts(a)) for a in told]}"]
    found = []
    for action, want in zip(told, wanted, strict=True):
        got = facts(action)
        plain = {f.rstrip("~") for f in got}
        if "any" in want:
            want, plain = want - {"any"}, plain - {*_FAMILY.values(), "untold"}
            got = {g for g in got if g not in _FAMILY.values() and g != "untold"}
        sides = {w.split("=")[0] for w in want if "=" in w}
        found += [f"-{w}" for w in sorted(want) if w not in plain]
        found += [
            f"+{g}"
            for g in sorted(got)
            if g.rstrip("~") not in want
            and not re.fullmatch(r"\w+=0~?", g)
            and not (g.endswith("~") and g.split("=")[0] not in sides)
        ]
    return found
