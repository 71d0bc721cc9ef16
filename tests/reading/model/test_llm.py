"""A model's answer is taken where it stands in the text, and dropped and counted where it does not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from horseshoe.council.ballots import Ballot
from horseshoe.errors import ModelError
from horseshoe.reading.claims.actions import Action, CountBasis, Kind, Modality, Proposal, Told
from horseshoe.reading.claims.claims import ClaimKind
from horseshoe.reading.model.llm import ModelReader
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.reader import Reader
from horseshoe.reading.reading import Reading

FIRST = "The United States on Friday vetoed a draft resolution before the Security Council on Gaza."
SECOND = "Thirteen members voted in favour, and Britain abstained."
THIRD = "Russia would have voted for another draft, its envoy said. Russia did not vote against it."
STORY = f"Ceasefire text falls\n\nNEW YORK - {FIRST} {SECOND}\n\nThe United Arab Emirates had tabled it.\n\n{THIRD}\n"
DAY = "2023-12-09"


def said(slot: str, quote: str, value: object = None, **more: object) -> dict[str, Any]:
    return {"slot": slot, "quote": quote, "value": value, **more}


def vote(*facts: dict[str, Any], passages: tuple[str, ...] = (FIRST, SECOND), **more: object) -> dict[str, Any]:
    shown = [{"quote": quote} for quote in passages]
    return {"kind": "vote", "modality": "happened", "passages": shown, "facts": list(facts), **more}


VETO = said("veto", "United States", member="USA")


def reading(*actions: object, text: str = STORY, page: bytes | None = None) -> Reading:
    reader: Reader = ModelReader(lambda messages: json.dumps({"actions": actions}))
    return reader(open_page(page or text.encode(), "story"), DAY)


def only(*actions: object, text: str = STORY) -> Action:
    (one,) = reading(*actions, text=text).actions
    return one


def dropped(found: Reading) -> str:
    return next((note for note in found.page.notes if "dropped" in note), "")


def test_a_good_answer_becomes_an_action_like_the_grammars() -> None:
    found = reading(
        vote(
            VETO,
            said("outcome", "vetoed", "vetoed"),
            said("date", "on Friday"),
            said("count", "Thirteen members", {"side": "yes", "number": 13}),
            said("ballot", "Britain", "abstain", member="GBR"),
            proposal="draft_resolution",
        )
    )
    assert not dropped(found)
    (one,) = found.actions
    assert (one.kind, one.modality, one.outcome, one.proposal) == (
        Kind.VOTE, Modality.HAPPENED, Told.VETOED, Proposal.DRAFT_RESOLUTION,
    )  # fmt: skip
    assert one.vetoes == ("USA",)
    assert dict(one.ballots) == {"USA": Ballot.NO, "GBR": Ballot.ABSTAIN}
    assert one.tally is not None
    assert (one.tally.yes, one.tally.no, one.tally.abstain) == (13, 1, 1)  # fifteen seats close it
    assert one.tally.basis["yes"] is CountBasis.STATED
    assert one.tally.basis["no"] is CountBasis.DERIVED
    assert one.date is not None
    assert one.date.value == "2023-12-08"
    assert "gaza" in one.topics
    for key, spans in one.evidence.items():
        for span in spans:
            assert STORY[span.start : span.end] == span.quote, key
    kinds = {c.kind for c in found.claims if c.action == one.id}
    assert {ClaimKind.VETO, ClaimKind.BALLOT, ClaimKind.TALLY, ClaimKind.OUTCOME, ClaimKind.DATE} <= kinds


INVENTED = {
    "words that are nowhere": said("ballot", "France", "yes", member="FRA"),
    "words in another place than told": said("sponsor", "United Arab Emirates", member="ARE"),
    "nearly the words": said("ballot", "britain", "abstain", member="GBR"),
    "a State the words do not name": said("ballot", "Britain", "abstain", member="FRA"),
    "no State": said("ballot", "Britain", "abstain", member="UK"),
    "nobody's code": said("ballot", "Britain", "abstain", member="XXX"),
    "a side nobody tells": said("ballot", "Britain", "absent", member="GBR"),
    "a side that is none": said("ballot", "Britain", "maybe", member="GBR"),
    "another number": said("count", "Thirteen members", {"side": "yes", "number": 12}),
    "more than the seats": said("count", "Thirteen members", {"side": "yes", "number": 130}),
    "a number that is a truth value": said("count", "Thirteen members", {"side": "yes", "number": True}),
    "a count without a side": said("count", "Thirteen members", 13),
    "a score that is not printed": said("score", "Thirteen members voted in favour", [13, 1, 1]),
    "a day that is none": said("date", "Gaza"),
    "a symbol that is none": said("symbol", "a draft resolution", "S/2023/970"),
    "an outcome without its words": said("outcome", "Britain", "adopted"),
    "an outcome that is none": said("outcome", "vetoed", "demolished"),
    "a veto where nobody vetoes": said("veto", "Britain", member="GBR"),
    "unanimity": said("unanimous", "Thirteen members"),
    "half a word": said("ballot", "Brit", "abstain", member="GBR"),
    "a slot nobody asked for": said("mood", "vetoed", "grim"),
    "an occurrence there is not": said("ballot", "the", "abstain", member="GBR", occurrence=9),
}


@pytest.mark.parametrize("name", sorted(INVENTED))
def test_an_invention_is_dropped_and_counted(name: str) -> None:
    found = reading(vote(VETO, INVENTED[name]))
    assert dropped(found).startswith("1 of 2 facts"), found.page.notes
    (one,) = found.actions
    assert (one.outcome, one.vetoes, dict(one.ballots), one.sponsors) == (Told.VETOED, ("USA",), {"USA": Ballot.NO}, ())
    assert (one.tally, one.date, one.symbol) == (None, None, None)


@pytest.mark.parametrize(
    "fact",
    [
        said("ballot", "Russia", "yes", member="RUS", occurrence=1),
        said("ballot", "Russia", "no", member="RUS", occurrence=2),
    ],
    ids=["would have", "did not"],
)
def test_what_did_not_happen_is_no_fact(fact: dict[str, Any]) -> None:
    passages = tuple(f"{s}." for s in THIRD.rstrip(".").split(". "))
    found = reading(vote(VETO, fact, passages=(FIRST, *passages)))
    assert dropped(found).startswith("1 of 2")
    assert "RUS" not in found.actions[0].ballots


def test_a_vote_of_which_nothing_stands_is_none() -> None:
    nowhere = vote(VETO, passages=("They all voted yes.",))
    found = reading(vote(said("outcome", "adopted unanimously", "adopted")), nowhere)
    assert found.actions == ()
    assert dropped(found).startswith("2 of 2 facts")


def test_an_expected_vote_needs_no_fact_but_a_place() -> None:
    text = "The Security Council is expected to vote on Monday on a draft on Gaza. A resolution needs nine votes."
    passage = "The Security Council is expected to vote on Monday on a draft on Gaza."
    one = only({**vote(passages=(passage,)), "modality": "expected"}, text=text)
    assert [span.quote for span in one.spans] == [passage]
    assert (one.modality, one.outcome, one.tally) == (Modality.EXPECTED, Told.UNKNOWN, None)


def test_counts_beyond_the_seats_stand_together_or_not_at_all() -> None:
    text = "The Security Council adopted the text on Friday. Nine voted in favour and 8 against it, officials said."
    one = only(
        vote(
            said("outcome", "adopted", "adopted"),
            said("count", "Nine", {"side": "yes", "number": 9}),
            said("count", "8", {"side": "no", "number": 8}),
            passages=tuple(f"{s}." for s in text.rstrip(".").split(". ")),
        ),
        text=text,
    )
    assert one.tally is None


def test_the_nth_occurrence_is_the_one_meant() -> None:
    text = "Russia welcomed the day. In the Security Council, Russia and China vetoed the text; Russia was pleased."
    passage = "In the Security Council, Russia and China vetoed the text; Russia was pleased."
    one = only(vote(said("veto", "Russia", member="RUS", occurrence=2), passages=(passage,)), text=text)
    assert one.evidence["veto.RUS"][0].start == text.index("Russia and China")
    untold = reading(vote(said("veto", "Russia", member="RUS"), VETO, passages=(passage,)), text=text)
    assert untold.actions == ()  # twice in the passage, and not said which


def test_a_pronoun_stands_for_the_state_it_is_said_to_name() -> None:
    text = "China spoke first. In the Security Council, it then vetoed the draft on Friday."
    fact = said("veto", "it", member="CHN", named={"quote": "China"})
    passage = "In the Security Council, it then vetoed the draft on Friday."
    assert only(vote(fact, passages=(passage,)), text=text).vetoes == ("CHN",)
    wrong = {**fact, "member": "RUS"}
    assert reading(vote(wrong, passages=(passage,)), text=text).actions == ()


def test_the_union_that_was_is_named_for_its_day() -> None:
    text = "The Security Council met on 7 January 1980. The Soviet Union vetoed the draft on Afghanistan."
    passages = ("The Soviet Union vetoed the draft on Afghanistan.",)
    row = vote(said("veto", "Soviet Union", member="RUS"), passages=passages)
    reader = ModelReader(lambda messages: json.dumps({"actions": [row]}))
    (one,) = reader(open_page(text.encode(), "story"), "1980-01-08").actions
    assert one.vetoes == ("SUN",)


def test_other_bodies_votes_are_not_the_councils() -> None:
    passage = "The European Parliament adopted the resolution on Friday by 400 votes."
    row = vote(said("outcome", "adopted", "adopted"), passages=(passage,))
    assert reading(row, text=f"{passage} The Security Council did not meet.").actions == ()


def test_statements_are_taken_with_who_held_them_up() -> None:
    text = "The Security Council failed on Sunday to agree a press statement on Myanmar after China blocked it."
    row = {
        "kind": "statement", "modality": "happened", "proposal": "press_statement", "passages": [text],
        "facts": [said("outcome", "failed on Sunday to agree", "blocked"), said("sponsor", "China", member="CHN")],
    }  # fmt: skip
    one = only(row, text=text)
    assert (one.kind, one.proposal, one.outcome, one.sponsors) == (
        Kind.STATEMENT, Proposal.PRESS_STATEMENT, Told.BLOCKED, ("CHN",),
    )  # fmt: skip


@pytest.mark.parametrize(
    "content",
    [
        "", "I cannot help with that.", "[]", "null", "{}", '{"actions": null}', '{"actions": {}}', '{"actions": [',
        "[" * 50_000, "9" * 5000,
    ],
    ids=lambda content: content[:20],
)  # fmt: skip
def test_an_answer_that_is_none_is_an_error(content: str) -> None:
    with pytest.raises(ModelError):
        ModelReader(lambda messages: content)(open_page(STORY.encode(), "story"), DAY)


@pytest.mark.parametrize(
    "row",
    [None, 3, "vote", [], {}, {"kind": "vote"}, {**vote(), "passages": None}, {**vote(VETO), "kind": ["vote"]},
     {**vote(VETO), "facts": "all"}, {**vote(VETO), "passages": [{"quote": 7}]}, {**vote(VETO), "modality": "imagined"},
     {**vote(VETO), "kind": "riot"}, vote({**VETO, "quote": None}), vote({**VETO, "occurrence": 0}),
     vote({**VETO, "member": 4}), vote(VETO, passages=("\n\n",)), vote({**VETO, "occurrence": 10**30})],
)  # fmt: skip
def test_rows_of_a_wrong_shape_fall_out_one_by_one(row: object) -> None:
    found = reading(row, vote(VETO))
    (one,) = [a for a in found.actions if a.vetoes == ("USA",)][:1]
    assert one.kind is Kind.VOTE
    assert all(STORY[s.start : s.end] == s.quote for a in found.actions for s in a.spans)


def test_a_flood_of_actions_is_cut() -> None:
    found = reading(*[vote(VETO) for _ in range(500)])
    assert len(found.actions) <= 60
    assert dropped(found)


@pytest.mark.parametrize("wrap", ["```json\n{}\n```", "```\n{}\n```", "<think>Let me see.</think>\n{}", "  {}  "])
def test_what_models_wrap_their_json_in_is_taken_off(wrap: str) -> None:
    content = wrap.replace("{}", json.dumps({"actions": [vote(VETO)]}))
    found = ModelReader(lambda messages: content)(open_page(STORY.encode(), "story"), DAY)
    assert found.actions[0].vetoes == ("USA",)


def test_furniture_is_not_shown_and_nothing_in_it_is_a_fact() -> None:
    shown: list[str] = []

    def ask(messages: Any) -> str:
        shown.append(messages[1]["content"])
        return json.dumps({"actions": [vote(VETO, passages=("Subscribe to our newsletter",))]})

    page = open_page(f"Home > World > Middle East\n\n{STORY}\n\nSubscribe to our newsletter\n".encode(), "story")
    assert ModelReader(ask)(page, DAY).actions == ()
    assert "newsletter" not in shown[0]
    assert FIRST in shown[0]
    assert DAY in shown[0]


def test_spans_of_a_page_lead_to_its_bytes() -> None:
    body = "".join(f"<p>{p}</p>" for p in STORY.replace("vetoed", "<b>ve</b>toed").split("\n\n")[1:])
    data = f"<html><body><article><h1>Ceasefire text falls</h1>{body * 2}</article></body></html>".encode()
    found = reading(vote({**VETO, "occurrence": 1}), page=data)
    page = found.page
    assert page.locate is not None
    for action in found.actions:
        for span in action.spans:
            assert page.text[span.start : span.end] == span.quote
            place = page.locate(span.start, span.end)
            assert place is not None
            assert b"<b>ve</b>toed" in data[slice(*place)]


def test_a_very_long_report_is_shown_in_part_and_said_so() -> None:
    long = STORY + "\n\n".join(f"Paragraph {n} of the background to the talks of that week." for n in range(3000))
    shown: list[int] = []

    def ask(messages: Any) -> str:
        shown.append(len(messages[1]["content"]))
        return json.dumps({"actions": []})

    found = ModelReader(ask)(open_page(long.encode(), "story"), DAY)
    assert shown[0] < 61_000
    assert any("too long" in note for note in found.page.notes)


def test_claims_of_rules_and_history_stay_the_grammars() -> None:
    text = f"{STORY}\n\nA resolution needs nine votes in favour and no veto by a permanent member.\n"
    found = reading(vote(VETO), text=text)
    assert ClaimKind.RULE in {c.kind for c in found.claims}
    assert len({c.id for c in found.claims}) == len(found.claims)
    known = {a.id for a in found.actions}
    assert all(c.action is None or c.action in known for c in found.claims)
