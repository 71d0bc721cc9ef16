"""Claims about speakers and cues in the turns of phrase of the press."""

from __future__ import annotations

import pytest

from tests.reading.quoting import only, quotes, words


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ('"How long must they wait?" Kenya\'s envoy Ana Lund asked.', "How long must they wait?", "Ana Lund"),
        ('"Nobody came for us!" the mayor shouted.', "Nobody came for us!", "mayor"),
        ('"No road is safe," said its head, Ana Lund.', "No road is safe", "Ana Lund"),
        ('"No road is safe," she said. "Not one."', "No road is safe", None),
    ],
)
def test_what_asks_or_cries_out_has_the_speaker_that_follows(text: str, said: str, speaker: str | None) -> None:
    quote = only(text)
    assert words(quote)[0] == said
    assert quote.speaker == speaker


@pytest.mark.parametrize(
    ("text", "said", "kind"),
    [
        ('"We regret the outcome," echoed Ana Lund.', "We regret the outcome", "direct"),
        ('Ana Lund answered: "We hope so."', "We hope so", "direct"),
        ('Ana Lund put it bluntly: "Enough."', "Enough", "direct"),
        ("Ana Lund asked the members how many more had to die.", "how many more had to die", "indirect"),
        ("Ana Lund regretted that the draft had no chance.", "the draft had no chance", "indirect"),
        ("In the war, Ana Lund said, as many as 600 may have died.", "as many as 600 may have died", "indirect"),
        ("The draft had no chance, Ana Lund said, closing the debate.", "The draft had no chance", "indirect"),
        ("Ana Lund said privately that the draft had no chance.", "the draft had no chance", "indirect"),
        ('The text, according to Ana Lund, was "neither balanced nor fair".', "neither balanced nor fair", "mixed"),
    ],
)
def test_cues_less_common_lead_to_the_words_alone(text: str, said: str, kind: str) -> None:
    quote = only(text)
    assert (words(quote), quote.kind.value, quote.speaker) == ([said], kind, "Ana Lund")


def test_a_post_on_x_ends_its_sentence() -> None:
    found = quotes('The road is open, President Ana Lund said on X. "We held it," she vowed.')
    assert [(q.kind.value, q.speaker) for q in found] == [("indirect", "Ana Lund"), ("direct", "Ana Lund")]


def test_who_shoots_back_says_something() -> None:
    quote = only("Ambassador Ana Lund shot back that the claim was invented.")
    assert (quote.speaker, words(quote)) == ("Ana Lund", ["the claim was invented"])


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"I saw it," a shopkeeper told the newspaper El Tiempo.', "shopkeeper"),
        ('"I saw it," a herder in Gao, who gave only his first name, Issa, told Radio Kayira.', "herder in Gao"),
        ('"I saw it," a member of a group who asked not to be named told AFP. "All," he said.', "member of a group"),
        ('"I saw it all myself," Ana Lund, a surgeon, was quoted as saying by state television.', "Ana Lund"),
    ],
)
def test_a_speaker_with_a_clause_of_his_own_is_found_before_it(text: str, speaker: str) -> None:
    assert {q.speaker for q in quotes(text)} == {speaker}


def test_who_hears_is_not_who_tells() -> None:
    heard = '"I saw it all myself," and nobody else, told the newspaper El Tiempo.'
    assert [q.speaker for q in quotes(heard)] == [None]


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ('"It was dark," one of them, Ana Lund, a surgeon, said.', "It was dark", "Ana Lund"),
        ('"It was dark," the eight-year-old told a nurse.', "It was dark", "eight-year-old"),
        ('General Ana Lund ruled out talks: "We will go on."', "We will go on", "Ana Lund"),
        ('"They are shooting at us, said a resident who fled.', "They are shooting at us", "resident"),
        ('"They were cut down," county commissioner Ana Lund recalled.', "They were cut down", "Ana Lund"),
        ('"What are you waiting for?" Ana Lund asked the members.', "What are you waiting for?", "Ana Lund"),
    ],
)
def test_words_have_a_speaker_in_further_orders(text: str, said: str, speaker: str) -> None:
    quote = only(text)
    assert (words(quote)[0].rstrip(","), quote.kind.value, quote.speaker) == (said, "direct", speaker)


def test_what_it_called_so_is_its_word() -> None:
    found = quotes('Forty people were killed, the ministry said. It blamed what it called "careless sailors on duty".')
    assert [(q.kind.value, q.speaker) for q in found] == [("indirect", "ministry"), ("mixed", "ministry")]
