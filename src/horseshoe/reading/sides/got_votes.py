"""That a text got votes, in the words there are for getting and for votes: "harvested nine supports".

There is no end of verbs for it ("commanded", "reaped", "counted with"), and translations have as many nouns
("adhesions", "endorsements"). Beside a number of members both are said as plainly as they can be, "got nine votes", so
that the rules need to know but those.
"""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.line import Line, reword
from horseshoe.reading.sides.sides_rule import Rule, rule
from horseshoe.reading.sides.sides_words import ABSTAIN, NO, V
from horseshoe.reading.words.patterns import AnyOf, Pattern

# Verbs the rules of sides do not know.
_GOT = (
    r"(?:harvested|reaped|gathered (?:up|in)|recollected|commanded|summed(?: up)?|added(?: up)?|totall?ed|accumulated|"
    r"notched(?: up)?|amassed|reunited|united|assembled|tallied|netted|rallied|enlisted|captured|landed|bagged|"
    r"raked in|achieved|elicited|fetched|culled|marshall?ed|mobili[sz]ed|managed|reached|chalked up|clocked up|"
    r"counted (?:with|on|upon)|could count on|procured|realised|rounded up|pulled in|took in|brought in|"
    r"brought together|met with|ended (?:up )?with|finished with|came away with|emerged with|closed with|"
    r"was (?:given|granted|accorded|favou?red with|rewarded with|met with|credited with)|scraped together|"
    r"registered|recorded|attained|concentrated|added to itself)"
)
_KNOWN = r"(?:got|had|has|with|received|won|obtained|by|gained|mustered|secured|gathered|collected|drew|earned|scored)"
_ONLY = (
    r"(?:only|just|but|a total of|a mere|a bare|as many as|no more than|no fewer than|exactly|barely|the|its|all of)"
)
_HOW = r"(?:positive|affirmative|favou?rable|yes|supporting|approving|concurring)"
_VOTES = (
    r"(?:votes?|voices?|supports?|adhesions?|adherences?|endorsements?|accessions?|approvals?|assents?|backings?|"
    r"supporters?|backers?|ayes|yeses|suffrages?|ballots?|favou?rable (?:ones|opinions)|accords|consents?)"
)
_AGAINST = r"(?! (?:against|in opposition|to the contrary|short|needed|required|of (?:abstention|rejection)))"
_GETTING = Pattern(rf"(?<= ){_GOT}(?= (?:{_ONLY} )*{V} (?:{_HOW} )?{_VOTES}(?![\w-]){_AGAINST})")
# Nouns that are no vote save beside one that is counted.
_SUPPORTS = Pattern(
    rf"(?:{_KNOWN}|{_GOT}) (?:{_ONLY} )*(?P<v>{V}) (?P<noun>(?:supports|adhesions?|adherences?|endorsements?|"
    rf"accessions?|"
    r"approvals?|assents?|backings?|suffrages?|favou?rable (?:ones|opinions)|consents?)) (?=[.,;:)—]|and\b|in "
    r"(?:the )?<C|$)"
)
_REJECTIONS = Pattern(
    rf"(?:and|,|;|to|with|by) {V} (?P<noun>rejections?|refusals?|objections?|negatives?|disapprovals?|contrar(?:y|ies)|"
    rf"negative ones|contrary ones|oppositions?)(?= (?:[.,;:)—]|and\b|from\b|of\b|$)|$)"
)
_ANY = AnyOf(_GETTING, _SUPPORTS, _REJECTIONS)
_COUNTS = Pattern(rf"{V} (?:{_HOW} )?(?:{_VOTES}|abstentions?)(?![\w-])")


def in_plain_counts(line: Line) -> Line:
    """The line with what a text got told as votes it got."""
    if not _ANY.on(line.norm):
        return line
    found = [(*m.span(), "got") for m in _GETTING.finditer(line.norm)]
    counted = (m for m in _SUPPORTS.finditer(line.norm) if line.chunk(m["v"]).value.count)
    found += [(*m.span("noun"), "votes") for m in counted]
    if _COUNTS.search(line.norm):
        found += [(*m.span("noun"), "noes") for m in _REJECTIONS.finditer(line.norm)]
    return reword(line, sorted(found))


def by_balance() -> Iterator[Rule]:
    """Who rejected or abstained, as the last of what a text got: "nine votes ... and the refusal of China"."""
    got = (
        rf"(?:<V\d+> (?:{_HOW} )?(?:votes?|supports?|abstentions?|noes)\b|the (?:support|backing|endorsement|approval|"
        rf"abstentions?) of(?: [a-z]+)? <V\d+>)[^.;]{{0,160}}?"
    )
    of = r"(?:of|from|by|on the part of)"
    yield rule(
        NO,
        rf"{got} (?P<verb>(?:and|,|but|against|with)(?: also)?(?: with)?(?: the| its)? (?:[a-z-]+ )?(?:rejection|"
        r"refusal|opposition|disapproval|negative|objections?|dissent|disagreement|negation|nay|contrary|"
        rf"contrary (?:ones?|votes?|voices?)|negative (?:ones?|votes?|voices?)) {of}) (?P<v>{V})",
    )
    yield rule(
        ABSTAIN,
        rf"{got} (?P<verb>(?:and|,|but|with)(?: also)?(?: with)?(?: the| its)? (?:abstentions?|abstinence|neutrality|"
        rf"reserve) {of}) (?P<v>{V})",
    )
