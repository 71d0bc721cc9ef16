"""What a whole sentence makes of all it tells: supposed, weighed as a chance, or given as untrue.

A frame stands above the verbs. "Imagine that the Council adopted" has a verb of the past, and nothing was adopted;
"it is not true that Russia vetoed" names a veto that never was; "a 60 percent chance that it passes" is a bet.
"""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from horseshoe.reading.claims.actions import Modality, Told
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.frames_awaited import awaited
from horseshoe.reading.votes.frames_said import CAME_OUT, only_said
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern, Patterns
from horseshoe.reading.words.seeking import Seeker

_SUPPOSED = Patterns.numbered(
    r"^(?:\" |but |and |so |now |, )*(?:imagine|suppose|supposing|assume|assuming|picture|pretend|say(?= (?:that )?"
    r"(?:the )?<[VLC]\d+> (?:does|do|did|gets?|wins?|finds?|musters?|had|has|were|is)\b)|let us (?:say|imagine|suppose|"
    r"assume)|let's (?:say|imagine|suppose|assume))\b(?! who| how)",
    r"\b(?:imagine|suppose|picture|pretend|envisage|conceive of) (?:now |for a moment |that |if |, )*(?:a |the |an )?"
    r"(?:<C\d+>|<V\d+>|<L\d+>|world|day|resolution|<D\d+>)",
    r"(?:^|[;:—] |\" |and |but )(?:were|should) (?:(?:the|a|an|such|this|that|any|it|they|[\w'-]+|<[A-Z]\d+>) "
    r"){1,6}?(?:to |ever |be |been |go |come |reach |pass|fail|veto|vote|adopt|reject|decide|put |brought )"
    r"[^.;]* (?:would|will|could|might|can|should|may)\b",
    r"\b(?:what|how) would (?:[^?]{0,80}) (?:look like|do|happen|vote|react|end|go|come|be)\b",
    r"\bwhat (?:if|would happen if|would have happened)\b",
    r"\b(?:scenarios|possible outcomes|possibilities|options) (?:for|:|are|remain)",
    r"\bin a (?:hypothetical|thought experiment|parallel|perfect|better|alternate|alternative)\b|"
    r"\b(?:thought experiment|hypothetically)\b",
)
# "Had no member used its veto, the text would have passed": what was not.
_UNREAL = Pattern(
    r"(?:^|[;:—] |\" )had (?:(?!had |been |to )(?:[\w'’-]+|<[A-Z]\d+>) ){2,14}?(?:, )?[^.;]*? "
    r"(?:(?:would|could|might)(?: [a-z]+)? have\b|(?:was|were) (?:widely |fully )?(?:expected|ready|prepared|certain|"
    r"sure|likely|poised|set|due|bound) to\b)"
)
_WEIGHED = Pattern(
    r"\b(?:chances?|odds|probability|likelihood|possibility|prospect|danger|hopes?|fears?|bets?|forecasts?|wager|"
    r"expectations?|speculation|scenario) (?:is |are |was |were )?(?:\w+ )?(?:that|in which) (?:the )?(?:<[A-Z]\d+>|"
    r"it|members|a|an|all|both|some|ambassadors|text|draft|resolution)(?= )"
)
_REPORTS = r"(?:claims?|reports?|rumou?rs?|news|posts?|stor(?:y|ies)|headlines?|allegations?|suggestions?|assertions?)"
_FALSE = (
    r"(?:not true|not the case|not so|untrue|false|fake|bogus|fabricated|baseless|unfounded|invented|wrong|incorrect|"
    r"inaccurate|nonsense|misleading|premature|mistaken|erroneous|groundless|exaggerated|made up|without foundation|"
    r"wide of the mark|a (?:myth|lie|legend|hoax|fiction|fabrication|misconception|falsehood|canard))"
)
_UNTRUE = Pattern(
    rf"\b(?:it is|it's|it was|is it) (?:simply |just |plainly |also |therefore |quite |completely |entirely )*{_FALSE} "
    rf"(?:, (?:as|whatever|despite|contrary|for all|in spite|notwithstanding) [^,]{{1,80}} , )?"
    rf"(?:to (?:say|claim|suggest|assert|write|report) )?that\b|"
    rf"\b(?:there (?:is|was) )?(?:no (?:word of )?truth|nothing) (?:in|to|behind) (?:the |any |all )?(?:[\w-]+ )?"
    rf"{_REPORTS} (?:that|of)\b|"
    rf"\b(?:falsely|wrongly|erroneously|mistakenly|incorrectly|misleadingly) (?:\w+ )?(?:claim|report|assert|stat|said|"
    rf"say|suggest|alleg|announc|writ|wrote|declar|attribut)\w*|"
    rf"\b(?:false|fake|bogus|fabricated|baseless|debunked|misleading|untrue|unfounded|doctored|"
    rf"forged) (?:[\w-]+ )?{_REPORTS}\b|"
    r"\bno such (?:<D\d+>|text|draft|resolution|vote|veto|statement|meeting) (?:was|is|had|has)\b|"
    rf"\b{_REPORTS} (?:that|of|about) [^;]* (?:is|are|was|were|proved|turned out) (?:simply |all |to be |"
    rf"entirely )*{_FALSE}\b|\b(?:dismiss|reject|den(?:y|ie)|refut|brush|wav|rubbish|ridicul)\w* (?:as |off |aside |"
    rf"away )?(?:[^,.;]{{0,50}}? )?(?:a |an |"
    rf"the |any |all )?(?:[\w-]+ )?{_REPORTS} (?:that|of|saying|claiming|according|about|in|on)\b|"
    rf"\b(?:said|reported|stated|wrote|gave|claimed|suggested|announced) (?:in error|by mistake|incorrectly|wrongly|"
    rf"mistakenly|erroneously|falsely)\b|"
    rf"\bcontrary to (?:what|the|some|many|widespread|popular|recent|social|online)?[^,]*(?:{_REPORTS}|said|believed|"
    rf"reported|claimed|suggested|supposed|wrote|thought|belief|assumption|legend|myth)\b[^,]*, [^.;]*\b(?:not|n't|"
    rf"never|no)\b|"
    r"^(?:\" |# )?(?:myth|fiction|misconception|fallacy|legend|lie|falsehood|rumou?r|fake news|false)(?: (?:(?:no \.|#|"
    r"number) )?(?:<[NV]\d+>|\d+|one))? (?:[:—]|\.(?= <V))"
)
_NO_SUCH = Pattern(
    r"\b(?:there (?:is|was|has been|had been) no|no) (?:such|vote of the kind|vote like it|(?:<D\d+>|vote|veto|"
    r"resolution|draft|text|meeting) (?:of (?:this|that|the) (?:kind|sort)|like (?:it|this)|by that number|so "
    r"numbered))"
    r"\b(?:[^.;]*\b(?:exist|tabled|taken|held|put|adopt|circulat|submitt|pass|recorded|found|took place)\w*)?"
)


# "Everybody remembers the count, and nobody ever voted".
_NEVER = Pattern(
    r"(?:\bnobody|<V\d+>) ever voted\b|\bvotes? that never (?:was|were|came|happened)\b|\bnever put to the test "
    r"of a vote\b"
)
_ANY = AnyOf(_UNTRUE, _NO_SUCH, _UNREAL, _SUPPOSED, _WEIGHED, _NEVER)
_PARTED = late(r" (?:[;:—]|but in fact|but actually|in fact|in reality) ")


class Frame(Struct, frozen=True):
    """From where to where in a norm it reaches, and the modality of all that stands there."""

    start: int
    end: int
    modality: Modality

    def holds(self, at: int) -> bool:
        """Whether a place is inside."""
        return self.start <= at < self.end


@lru_cache(maxsize=256)
def frames(norm: str) -> tuple[Frame, ...]:
    """The frames of a sentence: one of untruth ends where the truth is set against it, the others with the sentence."""
    beside = tuple(Frame(*place) for place in (*awaited(norm), *only_said(norm)))
    if not _ANY.on(norm):
        return beside
    found = [Frame(0, len(norm) + 1, Modality.DENIED)] if _NEVER.search(norm) else []
    for m in (m for pattern in (_UNTRUE, _NO_SUCH, _UNREAL) for m in pattern.finditer(norm)):
        parted = _PARTED.search(norm, m.end())
        found.append(Frame(m.start(), parted.start() if parted else len(norm) + 1, Modality.DENIED))
    supposed = (m for _, pattern in _SUPPOSED.on(norm) for m in pattern.finditer(norm))
    found += [Frame(m.start(), len(norm) + 1, Modality.EXPECTED) for m in supposed]
    for m in _WEIGHED.finditer(norm):
        come = CAME_OUT.search(norm, m.end())
        found.append(Frame(m.start(), come.start() if come else len(norm) + 1, Modality.EXPECTED))
    return (*found, *beside)


def under(fact: Fact, over: tuple[Frame, ...]) -> Fact:
    """A fact as the frames of its sentence have it."""
    held = next((f.modality for f in over if f.holds(fact.at)), None)
    if held is None or (held is Modality.EXPECTED and fact.modality is Modality.PROPOSED):
        return fact
    return replace(fact, modality=held)


def as_denied_vote(facts: list[Fact], over: tuple[Frame, ...], norm: str) -> list[Fact]:
    """ "It is not true that the Council voted to send troops": of all that is untrue, that a vote was held is told."""
    untrue = [f for f in facts if f.slot is Slot.OUTCOME and f.modality is Modality.DENIED]
    for frame in over:
        m = _VOTED.search(norm, frame.start, frame.end) if frame.modality is Modality.DENIED else None
        of_it = [f for f in untrue if frame.holds(f.at)]
        if m is not None and of_it:
            return [*(f for f in facts if f not in of_it), replace(of_it[0], value=Told.UNKNOWN)]
    return facts


_VOTED = late(r"<C\d+> (?:members )?(?:has |had |have )?(?:\w+ly |<M\d+> |on <M\d+> ){0,2}voted\b")


def framed(norm: str, at: int) -> Modality | None:
    """What the frame round a place makes of what is told there; None outside of any."""
    return next((f.modality for f in frames(norm) if f.holds(at)), None)


_DEBUNKS = Seeker(
    r"\b(?i:fact[-\s]*check(?:ers?|ing|ed)?|debunk\w*|hoax(?:es)?|our\s+verdict|"
    r"(?:rating|verdict|ruling|conclusion):\s*(?:false|fake|untrue|fabricated|pants|misleading|altered))\b|"
    r"\b(?:FALSE|FAKE|HOAX|UNTRUE|MISLEADING|FABRICATED|Pants\s+on\s+[Ff]ire)(?=[\s.:!,]|\Z)|"
    r"\b(?i:no\s+such\s+(?:resolution|draft|vote|veto|text|meeting|statement|document)\s+(?:exists|was|has|is|had|"
    r"ever|took|can)|there\s+was\s+no\s+(?:such\s+)?vote)\b|"
    r"\b(?i:messages?|claims?|posts?|rumou?rs?|reports?|video|document|story)\s+(?:is\s+|was\s+|are\s+|were\s+|"
    r"as\s+)?(?:\w+\s+)?(?i:baseless|fake|untrue|unfounded|fabricat\w+|bogus|a\s+forgery|a\s+hoax)\b"
)
_TOLD_OF = Pattern(
    r"\b(?:claim(?:s|ed|ing)?|alleg\w+|posts?|posted|tweets?|tweeted|videos? (?:that|claim|show|purport)\w*|"
    r"memes?|rumou?rs?|viral|shar(?:ed|ing)|"
    r"screenshots?|leaked|forwarded|circulating (?:online|on)|caption\w*|social media|facebook|whatsapp|telegram|"
    r"tiktok|messages? (?:in|on|that|say|claim)|according to the (?:text|document|post|video|site|message))\b"
)


def is_debunking(text: str) -> bool:
    """Whether a report sets a rumour right."""
    return bool(_DEBUNKS.search(text))


def is_rumour(norm: str) -> bool:
    """Whether a sentence of such a report tells the rumour rather than the truth."""
    return bool(_TOLD_OF.search(norm))
