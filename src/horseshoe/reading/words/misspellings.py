"""The words a vote is told in, as they are misspelled: two letters changed about, one lost, one too many."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

_WORDS = (
    "against", "favour", "vetoed", "vetoes", "abstain", "abstained", "abstaining", "abstains", "abstention",
    "abstentions", "resolution", "resolutions", "council", "security", "adopted", "approved", "unanimous",
    "unanimously", "rejected", "members", "ambassador", "permanent", "voted", "voting", "opposed", "supported",
    "blocked", "proposed", "drafted", "sponsored", "amendment", "amendments", "ceasefire", "representative",
    "countries", "majority", "statement", "negative", "Russia", "Russian", "China", "Chinese", "Britain", "France",
    "United", "Nations", "Kingdom",
)  # fmt: skip
# Other slips met in print.
_OFTEN = {
    "abstention": "abstension abstentation abstantion abstenstion abstinance",
    "abstentions": "abstensions abstentations abstantions abstenstions abstinances",
    "abstained": "abstainted",
    "vetoed": "veto'd",
    "resolution": "resolutuion",
    "unanimous": "unaminous unamimous",
    "unanimously": "unaminously unamimously unanamously",
    "against": "againsts againt",
}
# What would be a misspelling and is a word, or a name.
_WORDS_TOO = frozenset(("favor", "untied", "Untied", "unted", "Cina", "Farnce", "Brtain", "vetos"))


def _misspelled(word: str) -> Iterator[str]:
    """The first letter, and the last where letters are lost, are seldom got wrong."""
    for i in range(1, len(word) - 1):
        yield word[:i] + word[i + 1] + word[i] + word[i + 2 :]
        yield word[:i] + word[i + 1 :]
    for i in range(1, len(word)):
        yield word[:i] + word[i] + word[i:]


@cache
def _table() -> tuple[AhoCorasick, tuple[str, ...], dict[str, str]]:
    forms = {slip: word for word, slips in _OFTEN.items() for slip in slips.split()}
    for word in _WORDS:
        for form in _misspelled(word):
            if form not in _WORDS and form not in _WORDS_TOO:
                forms.setdefault(form, word)
    forms |= {form[0].upper() + form[1:]: word[0].upper() + word[1:] for form, word in forms.items()}
    printed = tuple(forms)
    return AhoCorasick(printed, matchkind=MatchKind.LeftmostLongest), printed, forms


def misspellings(text: str) -> Iterator[tuple[int, int, str]]:
    """Each word that is one of them misspelled, as (start, end, as it is spelled)."""
    automaton, printed, forms = _table()
    for index, start, end in automaton.find_matches_as_indexes(text):
        if not (text[start - 1 : start].isalnum() if start else False) and not text[end : end + 1].isalnum():
            yield start, end, forms[printed[index]]
