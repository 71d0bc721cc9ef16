"""A choice of votes as one English sentence."""

from __future__ import annotations

from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome
from horseshoe.council.states import lineage
from horseshoe.council.topics import TOPICS
from horseshoe.drawing.naming import day, short_name, with_article
from horseshoe.page.views.choice import Choice, Unanimity
from horseshoe.page.views.regions import REGIONS
from horseshoe.record.vote import Subject

KINDS = {
    Subject.DRAFT_RESOLUTION: "draft resolutions",
    Subject.AMENDMENT: "amendments",
    Subject.PARAGRAPH: "paragraphs",
    Subject.PROCEDURAL_MOTION: "procedural motions",
    Subject.PRELIMINARY_QUESTION: "preliminary questions",
    Subject.ADMISSION: "admissions of members",
    Subject.APPOINTMENT: "appointments",
}
OUTCOMES = {
    Outcome.ADOPTED: "adopted",
    Outcome.VETOED: "vetoed",
    Outcome.SHORT: "short of votes",
    Outcome.CARRIED: "carried",
    Outcome.NOT_CARRIED: "not carried",
}
_DID = {
    Ballot.YES: "voted in favour",
    Ballot.NO: "voted against",
    Ballot.ABSTAIN: "abstained",
    Ballot.NOT_PARTICIPATING: "did not take part",
    Ballot.ABSENT: "was absent",
    Ballot.UNRECORDED: "sat and no source says what it did",
}


def sentence(choice: Choice, total: int, item: str | None = None) -> str:
    """'31 vetoed votes on which Russia voted against and nobody else did, on Syria, since 1 January 2011.'.

    Args:
        choice: what was asked. total: how many votes fit. item: words of the item that its slug means.
    """
    adjectives = {Unanimity.YES: "unanimous ", Unanimity.NO: "divided ", None: ""}[choice.unanimous]
    count = f"{total:,}" if total else "No"
    what = f"{count} {adjectives}{'vote' if total == 1 else 'votes'}"
    if choice.kind:
        what += f" on {KINDS[choice.kind]}"
    parts = [what + (_became(choice.outcome) if choice.outcome else "")]
    parts += [said for said in (_stood(choice), _about(choice, item), _when(choice)) if said]
    return " ".join(parts) + "."


def _became(outcome: Outcome) -> str:
    return {
        Outcome.ADOPTED: " that ended in adoption",
        Outcome.VETOED: " that ended in a veto",
        Outcome.SHORT: " that fell short of the votes needed",
        Outcome.CARRIED: " on procedure that carried",
        Outcome.NOT_CARRIED: " on procedure that did not carry",
    }[outcome]


def _stood(choice: Choice) -> str:
    if not (choice.member or choice.position or choice.alone):
        return ""
    who = _called(choice.member) if choice.member else "a member"
    if choice.position is None:
        return f"on which {who} was alone" if choice.alone else f"in which {who} had a seat"
    return f"on which {who} {_DID[choice.position]}" + (", alone" if choice.alone else "")


def _called(code: str) -> str:
    """A member under every name its seat has had: 'Russia or the Soviet Union'."""
    names = [code, *sorted(lineage(code) - {code})]
    return " or ".join(with_article(short_name(name)) for name in names)


def _about(choice: Choice, item: str | None) -> str:
    said = []
    if choice.topic:
        said.append(f"on “{TOPICS[choice.topic].label}”")
    if choice.region:
        said.append(f"on matters in {REGIONS[choice.region].replace('The ', 'the ')}")
    if choice.item:
        said.append(f"under the item “{item or choice.item}”")
    if choice.sponsor:
        said.append(f"with {with_article(short_name(choice.sponsor))} among the sponsors printed")
    if choice.draft:
        said.append(f"on the text {choice.draft}")
    if choice.text:
        said.append(f"with “{choice.text}” in title, item or subjects")
    return ", ".join(said)


def _when(choice: Choice) -> str:
    if choice.since and choice.until:
        if (choice.since.month, choice.since.day, choice.until.month, choice.until.day) == (1, 1, 12, 31):
            first, last = choice.since.year, choice.until.year
            return f"in {first}" if first == last else f"from {first} through {last}"
        return f"from {day(choice.since)} through {day(choice.until)}"
    if choice.since:
        return f"since {day(choice.since)}"
    return f"through {day(choice.until)}" if choice.until else ""
