"""Method: how each computed number is made. The definitions are those of the functions that compute them."""

from __future__ import annotations

from dataclasses import dataclass

from horseshoe import answers
from horseshoe.answers.definitions import definition
from horseshoe.answers.intervals import wilson
from horseshoe.answers.veto_counts import DEFINITIONS
from horseshoe.drawing.seating import seating
from horseshoe.record.ladder import Rung
from horseshoe.record.paragraph import operative_strength

_RECORD = (
    "What stands here is a record of what sources say, put together and put right where a correction says so. A vote "
    "that is not in it may well have taken place: most procedural votes are in no source, and nothing here takes their "
    "absence for a no.",
    "A ballot nobody recorded is “not on record”; it is neither an abstention nor an absence. Four ways of not voting "
    "stay four: abstaining, not participating, being absent, and not being on record.",
)
_RULING = (
    "An outcome is computed from the ballots by the rules in force that day, and the rules are shown with it. A "
    "decision takes an absolute number of votes in favour: seven of eleven before 1966, nine of fifteen since. A "
    "permanent member's “no” is a veto only where there were votes enough for it to stop, and never on procedure.",
    "Where sources say an outcome the ballots alone would not give, a dated and cited note explains it.",
)
_DIVIDED = (
    "A vote is unanimous where every member's ballot is known and in favour, and divided where it was put to the vote "
    "and somebody did something else. Adoptions without a vote are neither: no ballots were cast.",
)
_ALIKE = (
    "“Nearest” and “farthest” of a member's page compare divided votes alone, since most votes are unanimous and make "
    "everybody alike; only members with at least thirty such votes together are named.",
)
_TEXT = (
    "What a text does is told in controlled words made by machine from the operative paragraphs: the verb, whom it "
    "asks, what about, and how. They index the text and do not replace it.",
)
_SUBJECTS = (
    "Subjects are entries of a vocabulary of situations and matters, found in a vote's agenda item, its title, its "
    "library terms and its operative paragraphs. A subject implies those above it: Gaza is part of the Palestinian "
    "question, never the other way round. Regions follow from the situations; a theme has none.",
)


@dataclass(frozen=True, slots=True)
class Section:
    """One number or notion: the anchor that pages link to, its title, its paragraphs."""

    id: str
    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MethodView:
    """All sections, in order."""

    sections: tuple[Section, ...]


def method_view() -> MethodView:
    """The view; the same for every record."""
    conventions = tuple(
        f"{name.value}: {said.text}. {said.cite}.{f' {said.doubt}' if said.doubt else ''}"
        for name, said in DEFINITIONS.items()
    )
    rungs = "The steps of the ceasefire ladder, from the lowest: " + "; ".join(map(str, Rung)) + "."
    return MethodView(
        (
            Section("record", "What the record is", _RECORD),
            Section("ruling", "How an outcome is computed", _RULING),
            Section("seats", "Who sits where", definition(seating)),
            Section("vetoes", "How many vetoes", (*definition(answers.vetoes), *conventions)),
            Section("agreement", "Agreement of two members", (*definition(answers.agreement), *_ALIKE)),
            Section("neighbours", "Nearest and farthest", definition(answers.neighbours)[1:]),
            Section("interval", "The interval beside a share", definition(wilson)),
            Section("alone", "Alone", definition(answers.alone)),
            Section("divided", "Unanimous and divided", _DIVIDED),
            Section("profile", "Ballots by year", definition(answers.profile)),
            Section("subjects", "Subjects and regions", _SUBJECTS),
            Section("text", "What a text does", (*_TEXT, definition(operative_strength)[0], rungs)),
        )
    )
