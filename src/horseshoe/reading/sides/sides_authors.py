"""Those whose text it is, told among those who voted for it: "found no vote but its own", "its author's and China's".

Whose text that was may be told in another sentence; who votes for it is known when the vote is put together.
"""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.line import Line
from horseshoe.reading.sides.sides_words import YES, V
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

_WHO = (
    r"(?:co - ?)?(?:author|sponsor|drafter|mover|proposer|proponent|promoter|framer|tabler|penholder|originator|"
    r"presenter|submitter)"
)
_AUTHOR = rf"(?:its |the |their |that )(?:own |sole |lone )?{_WHO}s?(?:'s|')?(?: 's)?(?: own)?"
_OWNS = rf"(?:(?:its|his|her|their) own|hers|theirs|{_AUTHOR})"
_THING = (
    r"(?:votes?|hands?|voices?|support|backing|ayes?|yes|yeses|arms?|ballots?|supporters?|backers?|takers?|friends?)"
)
_ENDS = r"(?= (?:[.,;:)—]|and\b|was\b|were\b|in\b|for\b|when\b|on\b|at\b|to\b|which\b|voted\b|had\b|as\b|raised\b)|$)"
# What there was none of, save the author's.
_NONE_BUT = Pattern(
    rf"(?:\b(?:no|without(?: any| a)?|hardly any|little|not a(?: single)?|not one|no other|"
    rf"no more) (?:[a-z]+ )??{_THING}"
    r"(?: (?:in (?:its )?(?:favou?r|support)|for it|was raised|went up))?|\bnothing(?: more)?|\bnobody|\bno ?one|"
    r"\bnone|<V\d+>)(?: (?:voted |was |stood )?(?:for it|in (?:its )?favou?r))? "
    r"(?:but|except|save|other than|beyond|besides|apart from|outside|than) (?:for )?"
    rf"(?:(?:that|those) of |the (?:single |lone |sole |solitary )?{_THING} (?:of|from) |that from )?"
    rf"(?:{_OWNS}|(?:that of )?<V\d+> itself)(?: (?:vote|hand|voice|support|backing|aye|yes|ballot)s?)?{_ENDS}"
)
_JUST = Pattern(
    r"\b(?:got|won|had|with|received|found|obtained|mustered|gathered|on|secured|drew|attracted) "
    r"(?:only|just|nothing but|nothing more than|nothing beyond|no more than|a single vote ,|one vote ,|one "
    rf"supporter ,|a single supporter ,) (?:that of |those of )?{_OWNS}(?: (?:single |lone |one )?{_THING})?{_ENDS}"
)
_ALONE = Pattern(
    rf"\b{_OWNS} (?:{_THING} )?(?:was|were|being|remained) (?:the (?:only|sole|lone|single|one) (?:ones?|{_THING})|"
    rf"<V\d+>)"
    rf"(?: (?:that (?:was|went) )?(?:raised|cast|given|heard|up|lifted))?(?: (?:in (?:its )?favou?r|for|in (?:its )?"
    rf"support)(?: of)?(?: (?:it|<D\d+>))?)(?![\w-])"
)
_LISTED = Pattern(
    rf"(?:[:,—(] (?:(?:that|those|the (?:vote|voice|support)s?) of |cast by |from |by )?|(?:that|those) of |cast by "
    rf"|from ){_OWNS}(?: (?:itself|himself|herself|themselves))?(?: included(?= [.,;)])|(?: ,)? (?:and|plus) (?:also )?"
    rf"(?:that of |those of |the (?:vote|voice)s? of )?(?P<v>{V})(?: 's)?)?(?= (?:[.,;)]|and)|$)"
)
_COUNTED = late(
    r"(?:<V\d+>|single|lone|solitary|sole) (?:[a-z]+ ){0,2}(?:votes?|supporters?|backers?|ayes|yeses|in favou?r) "
)
_AGAINST = late(r"\b(?:against|opposed|opposition|dissent\w*|objections?|noes|abst\w*)\b")
_BACK = 50
AUTHORS = AnyOf(_NONE_BUT, _JUST, _ALONE, _LISTED)


def with_its_authors(line: Line) -> Iterator[Fact]:
    """Every place where the authors of a text are told to have voted for it."""
    alone = Voters((), 1, joined=True, authors=True)
    for pattern in (_NONE_BUT, _JUST, _ALONE):
        for m in pattern.finditer(line.norm):
            if m[0].startswith("<V") and not line.chunk(m[0].split()[0]).value.nobody:
                continue  # "seven besides its author"
            if not _AGAINST.search(m[0]) and not _AGAINST.search(line.norm, m.end(), m.end() + _SOON):
                yield Fact(Slot.BALLOT, (YES, alone), *line.place(m.start(), m.end()), m.start())
                return
    for m in _LISTED.finditer(line.norm):
        if not _COUNTED.search(line.norm[max(0, m.start() - _BACK) : m.start() + 1]):
            continue
        named = line.chunk(m["v"]).value if m["v"] else None
        drafts = [c.value.sponsors for _, c in line.tags("D", 0, m.start()) if c.value.sponsors]
        members = (*(drafts[-1] if drafts else ()), *(named.members if named is not None and named.bare else ()))
        yield Fact(
            Slot.BALLOT, (YES, Voters(members, bare=True, authors=True)), *line.place(m.start(), m.end()), m.start()
        )


_SOON = 12
