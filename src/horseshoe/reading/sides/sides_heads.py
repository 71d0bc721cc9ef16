"""The side at the head, and behind the copula some who took it: "among the supporters were X", "in favour was X"."""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.sides.sides_rule import Rule, rule
from horseshoe.reading.sides.sides_words import ABSTAIN, NO, YES, V

_WHO = r"(?:those|the (?:members|countries|states|delegations|ones|governments|nations|votes))"
_DID = r"(?:(?:who|that|which) (?:had )?|to have |having )"
_HEADS = (
    (
        YES,
        r"(?:votes? (?:cast )?(?:in (?:its )?favou?r|for)(?: (?:it|<D\d+>))?|(?:yes|affirmative|positive|favou?rable) "
        r"votes?|ayes|yeses|yeas|supporters(?: of (?:it|<D\d+>))?|backers(?: of (?:it|<D\d+>))?|"
        rf"{_WHO} (?:{_DID}(?:voted|said|supported|backed|were)|voting|supporting|backing|saying)"
        r"(?: (?:in (?:its )?favou?r|for|yes|it|<D\d+>))+)",
    ),
    (
        NO,
        r"(?:votes? (?:cast )?against(?: (?:it|<D\d+>))?|(?:no|negative|dissenting|contrary|opposing) votes?|noes|nays|"
        r"opponents(?: of (?:it|<D\d+>))?|dissenters|dissentients|"
        rf"{_WHO} (?:{_DID}(?:voted|said|opposed|rejected|were)|voting|opposing|rejecting|saying|against|opposed)"
        r"(?: (?:against|no|it|<D\d+>))*)",
    ),
    (
        ABSTAIN,
        r"(?:abstentions?|abstainers|"
        rf"{_WHO} (?:{_DID}(?:abstained|stayed out|sat on the fence)|abstaining)(?: (?:from|in|on) (?:it|<D\d+>|the "
        r"vote))?)",
    ),
)
_OTHERS = (
    r"(?: ,)?(?: (?:among others|amongst others|inter alia|notably|for instance|for example|in particular)(?: ,)?)?"
)
_THAT = r"(?:(?:that|those|the one|the ones|the votes?|the hands?) (?:of|from|by|cast by) )?"
_WERE = r"(?:was|were|is|are|stood|sat|figured|counted|could be counted|we find|one finds|could be found|featured)"
_END = r"(?! (?:'s\b|(?:which |who |also |had )*(?:voted|abstained|opposed|against|vetoed)))"


def by_head() -> Iterator[Rule]:
    """A noun of the side, the copula or "included", and States; they are some of that side, and not how many."""
    for side, noun in _HEADS:
        yield rule(
            side,
            rf"\b(?:among|amongst|in the ranks of) (?:the |all |its )?(?:<[NV]\d+> )?(?P<verb>{noun}) (?:, )?{_WERE}"
            rf"{_OTHERS} {_THAT}(?P<v>{V}){_END}",
        )
        yield rule(
            side,
            rf"(?:^|(?<=[.;:—,] )|(?<=and )|(?<=while ))(?:the )?(?P<verb>{noun}) (?:included|include|including|"
            rf"comprised|counted among them){_OTHERS} {_THAT}(?P<v>{V}){_END}",
        )
    for side, adverb in ((YES, "(?:in (?:its )?favou?r|for it|for the <D\\d+>)"), (NO, "(?:against|opposed)(?: it)?")):
        yield rule(
            side,
            rf"(?:^|(?<=[.;:—] ))(?:voting )?(?P<verb>{adverb}) (?:was|were) , ?(?:among others|amongst others|"
            rf"inter alia|notably|in particular|as expected|of course|naturally|predictably|once again|again) , "
            rf"(?P<v>{V}){_END}",
        )
    # "There were two abstentions from X and Y", "there was a lone no from X"
    for side, noun in ((YES, "(?:yes|aye|votes? in favou?r|yes votes?|ayes)"),
                       (NO, "(?:no|noes|votes? against|negative votes?|nays?|no votes?)"),
                       (ABSTAIN, "abstentions?")):
        yield rule(
            side,
            rf"\bthere (?:was|were|came|had been) (?:only |just |also |but )?(?:a|an|one|<[NV]\d+>)(?: (?:lone|single|"
            rf"sole|solitary|further|more))? (?P<verb>{noun}) (?:, )?(?:from|by|that of|those of|cast by) (?:both )?"
            rf"(?P<v>{V}){_END}",
        )
