"""How a text was received, by nouns: "met with the opposition of Cuba", "nobody's backing but that of Chad"."""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.sides.sides_rule import Rule, rule
from horseshoe.reading.sides.sides_words import ABSTAIN, NO, YES, V

_GOT = (
    r"(?:had|has|got|gets|won|wins|drew|found|finds|met(?: with)?|ran (?:into|up against)|came up against|encountered|"
    r"received|earned|garnered|attracted|secured|enjoyed|obtained|mustered|collected|gathered|harvested|commanded|faced|"
    r"suffered|incurred|provoked|aroused|prompted|could count on|counted on|was met (?:with|by)|was given|"
    r"with|without (?:more|other) than)"
)
_NOUNS = {
    YES: r"(?:support|backing|approval|endorsement|blessing|assent|consent|agreement|favou?r|sympathy|adhesion|yes|aye|"
    r"approbation|acceptance|(?:yes |affirmative |favou?rable |positive )votes?|votes? in favou?r|supports|adhesions|"
    r"sympathies)",
    NO: r"(?:opposition|objections?|rejection|disapproval|dissent|refusal|resistance|(?:negative|contrary|opposing|no|"
    r"dissenting) votes?|votes? against|nay|denial)",
    ABSTAIN: r"(?:abstentions?|abstaining votes?)",
}
_A = r"(?:(?:the|an?|its|open|firm|sole|lone|single|only|just|flat|stiff|strong|declared|silent|further|main|direct) )*"
_OF = r"(?:of|from|by|on the part of)"
_OPENS = r"(?:^|(?<=[.;:,—] )|(?<=and )|(?<=but )|(?<=while ))"
_NOBODY = r"(?:nothing|no one|nobody|no more|no other support|little)"
_SELF = r"(?: (?:itself|themselves|himself|alone|only))?"
_STOPS = (
    r"(?! (?:, )?(?:and |but )?(?:which|who|all|both|these|they|<V\d+> of (?:them|which|whom))[^.;]{0,24} "
    r"(?:abst|refrain|withh|vote))(?= (?:[.,;:)—(]|and\b|but\b|while\b|whereas\b|when\b|as\b|in\b|on\b|at\b|"
    r"which\b|who\b|with\b|after\b|since\b|because\b|is\b|was\b)|$)"
)


def by_reception() -> Iterator[Rule]:
    """What a text got, and from whom."""
    for side, noun in _NOUNS.items():
        # "had the opposition of Cuba and Yemen", "harvested the abstention of Brazil"
        yield rule(side, rf"\b(?P<verb>{_GOT} {_A}{noun} {_OF})(?: only| just)? (?P<v>{V}){_SELF}{_STOPS}", told=True)
        # "won nothing but the endorsement of Cuba", "nobody's backing but that of Cuba and Yemen"
        yield rule(
            side,
            rf"\b(?P<verb>{_GOT} (?:{_NOBODY}|(?:no |nobody's |no one's |nobody 's ){_A}{noun}) (?:but|except|save|"
            rf"other than|beyond|besides)(?: for)? (?:{_A}{noun} |that |those )?{_OF}) (?P<v>{V}){_SELF}{_STOPS}",
            told=True,
        )
    for side, deed in ((YES, "backing|supporting|endorsing|favou?ring"), (NO, "opposing|rejecting|contesting")):
        # "Backing the measure were Gabon and Britain"
        yield rule(
            side,
            rf"{_OPENS}(?:also )?(?P<verb>(?:{deed}) (?:it|<[DR]\d+>)(?: (?:on )?<M\d+>)? (?:was|were|stood)(?: also| "
            rf"only| just)?) (?P<v>{V})(?! (?:who|which|abst|vot))",
        )
    # "Of the Council's 15 votes the text took 11"
    yield rule(
        YES,
        rf"\bof (?:the )?<C\d+>(?: 's)? {V} votes ,? ?(?:it|<[DR]\d+>) (?P<verb>(?:took|got|won|had|received|drew|"
        rf"polled|gained)(?: only| just)?) (?P<v>{V})",
        bare_count=True,
    )
