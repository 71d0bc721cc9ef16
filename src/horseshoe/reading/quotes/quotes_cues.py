# ruff: noqa: E501 - a table
"""Words that say that somebody says: "remarked", "according to", "as quoted by"; by position."""

from __future__ import annotations

from enum import Enum, auto
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind
from msgspec import Struct

from horseshoe.reading.words.late import late
from horseshoe.reading.words.number_words import lower


class Sort(Enum):
    """What may follow."""

    SAY = auto()  # a bare clause: "said the text was weak"
    THAT = auto()  # "that", or words quoted
    STANCE = auto()  # its object is what is said: "underscored the need", "warned of famine"
    COUNT = auto()  # its object is a count: "reported 12 dead"
    SOURCE = auto()  # "according to", "as confirmed by": who follows, what is said stands before or after
    TALLY = auto()  # a count right after it is what is said: "announced 12 deaths", "spoke of 40"
    NAMING = auto()  # words quoted only: "termed it an 'outrage'"


_SAY = "say says said saying|tell tells told telling|argue|claim|believe|insist|admit admits admitted admitting|think thinks thought"
_THAT = (
    "state|add|note|remark|assert|warn|announce|declare|acknowledge|confirm|explain|stress|maintain|contend|allege|"
    "suggest|indicate|conclude|deny denies denied denying|concede|complain|observe|comment|reply replies replied|respond|write writes "
    "wrote writing|tweet|post|recall|reveal|caution|estimate|predict|vow|pledge|promise|affirm|reaffirm|reiterate|hope|fear|agree|"
    "detailed detailing|underline|emphasize|emphasise|underscore|point out points out pointed out pointing out|quip quips quipped quipping|ask|exclaim|cry cried|shout|"
    "report|urge|demand|call for calls for called for calling for|hail|joke|advise|inform|counter|boast|lament|bemoan|"
    "spoke of speaks of speaking of|appeal|plead|retort|scoff|thunder|testify|attest|proclaim|clarify|specify specifies "
    "specified|mention|disclose|remind|assure|reckon|swear swears swore|protested protesting|object objects objected|"
    "project|calculate|recount|forecast|surmise|ascertain|determine|relate|narrate|recollect|grumble|implore|find finds found finding|answer|regret regrets regretted regretting|worry|charge|signal signals signalled signaled|theorize|speculate|counsel|fret frets fretted|denounce|deplore"
)
# Of several words: "shot back that ...".
_BACK = tuple(f"{verb} back" for verb in ["shot", "shoots", "hit", "hits", "fired", "fires"])
_STANCE = (
    "emphasize emphasise underscore underline stress highlight acknowledge reiterate warn declare deny express defend dismiss "
    "condemn denounce deplore criticize criticise decry welcome describe accuse blame justify lament appeal plead urge "
    "argue demand hail advise voice"
)
_ONLY_STANCE = (
    "express|defend|dismiss|condemn|denounce|deplore|criticize|criticise|decry|welcome|describe|accuse|blame|"
    "justify justifies justified justifying|highlight|voice|slam slams slammed slamming|praise|blast"
)
_COUNT = "report|recorded recording|documented documenting|registered registering|verify verifies verified|counted|tallied|estimate|confirm|say says said|put puts putting|gave gives giving|placed placing|show shows showed showing"
_TALLY = (
    "announce acknowledge claim admits admitted concede recall reveal disclose detail list tally logged cite notify saw sees film photograph identify named counts"
)
_AS_THEY_ARE = frozenset(("saw", "sees", "named", "counts", "admits", "admitted", "logged"))
_TALLY_OF = (
    "spoke of", "spoken of", "speaks of", "speak of", "wrote of", "writes of", "write of", "talked of", "talks of",
    "talk of", "admitted to", "admits to", "admit to", "told of", "tells of",
    "tell of", "learned of",
)  # fmt: skip
# "Independent (estimates) range from": a noun
_ACTS = late(
    r" (?:speaks?|spoke|ranges?|ranged|var(?:y|ies|ied)|puts?|suggest(?:s|ed)?|shows?|showed|says?|said|indicate[sd]?|have|has|"
    r"had|were|was|are|is|gave|gives?|reaching|differ) "
)
_NAMING = (
    "term|dub dubs dubbed dubbing|label labels labelled labeled|brand|call|name|style|read reads|laugh|sigh|went on|goes on|"
    "thank|mock|echo echoes echoed|liken|continue|begin began begins|offer|snap snaps snapped|wonder|muse|beg begs begged|opine|fume|intone"
)
_SOURCE = (
    "according to|as per|as quoted by|as cited by|as reported by|as confirmed by|as stated by|quoted by|cited by|"
    "confirmed by|reported by|citing|quoting|in the words of|in the view of|in the opinion of|in the estimate of|in the estimation of|in the judgment of|in the judgement of|by the account of|by the reckoning of|as told to|announced by|as saying|as telling|to quote|with reference to|on the authority of|on the word of|in the version of|in the telling of|in the account of|in the reckoning of|going by|to go by|judging by|to judge by|to judge from|judging from"
)


def _forms(entry: str) -> list[str]:
    words = entry.split(" ")
    if len(words) == 1:
        base = words[0]
        stem = base.removesuffix("e")
        s = base + ("es" if base.endswith(("s", "sh", "ch")) else "s")
        if base.endswith("y") and base[-2] not in "aeiou":
            return [base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"]
        return [base, s, stem + "ed", stem + "ing"]
    if len(words) > 2 and words[1] in ("for", "out", "of"):
        return [" ".join(words[i : i + 2]) for i in range(0, len(words), 2)]
    return [" ".join(words)] if words[-1] == "on" else words


@cache
def _table() -> tuple[AhoCorasick, tuple[tuple[str, frozenset[Sort]], ...]]:
    held: dict[str, set[Sort]] = {}
    for source, sort in (
        (_SAY, Sort.SAY),
        (_THAT, Sort.THAT),
        (_ONLY_STANCE, Sort.STANCE),
        (_COUNT, Sort.COUNT),
        (_NAMING, Sort.NAMING),
    ):
        for entry in source.split("|"):
            for form in _forms(entry):
                held.setdefault(form, set()).add(sort)
    for lemma in _STANCE.split():
        for form in _forms(lemma):
            if form in held:
                held[form].add(Sort.STANCE)
    for lemma in _TALLY.split():
        for form in _forms(lemma) if lemma not in _AS_THEY_ARE else [lemma]:
            if form != "citing":
                held.setdefault(form, set()).add(Sort.TALLY)
    for form in _TALLY_OF:
        held.setdefault(form, set()).add(Sort.TALLY)
    for form in _BACK:
        held[form] = {Sort.THAT}
    for form in (
        "calls for",
        "called for",
        "calling for",
        "call for",
        "spoke of",
        "speaks of",
        "warned of",
        "warns of",
        "warning of",
        "called on",
        "calls on",
        "calling on",
        "called upon",
        "calls upon",
        "calling upon",
    ):
        held.setdefault(form, set()).add(Sort.STANCE)
    for form in _SOURCE.split("|"):
        held[form] = {Sort.SOURCE}
    words = list(held)
    return AhoCorasick(words, matchkind=MatchKind.LeftmostLongest), tuple((w, frozenset(held[w])) for w in words)


class Found(Struct, frozen=True):
    """A cue and everything it may be."""

    start: int
    end: int
    word: str
    sorts: frozenset[Sort]

    @property
    def participle(self) -> bool:
        return self.word.split(" ")[0].endswith("ing") and Sort.SOURCE not in self.sorts


# Words that are more often nouns: they need a subject right before them, or "that" or words quoted after.
_NOUNS = frozenset(["state", "states", "claim", "claims", "note", "notes", "report", "reports", "post", "posts", "call", "calls", "comment", "comments", "estimate", "estimates", "fear", "fears", "hope", "hopes", "demand", "demands", "charge", "charges", "name", "names", "count", "counts", "record", "records", "document", "documents", "appeal", "appeals", "blame", "style", "term", "terms", "label", "brand", "cry", "advise", "vow", "vows", "pledge", "pledges", "promise", "promises", "register", "welcome", "stress", "think", "warning", "object", "objects", "mention", "mentions", "thunder", "answer", "answers", "echo", "echoes"])  # fmt: skip


# "spoke on Saturday of 74 dead": what stands between is no part of what is said
_SPOKE = late(
    r"\b(?:spoke|spoken|speaks|speaking) (?:(?:on|late on|early on) \w+day|later|earlier|yesterday|today|at the time|"
    r"in an? (?:[\w-]+ ){1,3}?)(?: \w+day)? ?of(?= )"
)


_KIND_OF_POST = late(r"\b(?:command|guard|border|military|police|army|observation|aid|trading|medical) $")
# "UNAMA is concerned that an airstrike killed 13"
_CONCERNED = late(
    r"\b(?P<cue>(?:is|are|was|were) (?:[a-z]+ly )?(?:concerned|worried|alarmed|afraid|convinced|confident|certain|appalled|"
    r"saddened|shocked)) that "
)


def find_cues(folded: str) -> list[Found]:
    """Every cue of a text in plain blanks and straight apostrophes, whole words only, in order."""
    lowered = lower(folded)
    automaton, meanings = _table()
    found = []
    for index, start, end in automaton.find_matches_as_indexes(lowered):
        if start and (lowered[start - 1].isalnum() or lowered[start - 1] in "-'_"):
            continue
        if end < len(lowered) and (lowered[end].isalnum() or lowered[end] in "-_"):
            continue
        word, sorts = meanings[index]
        if folded[start].isupper() and (Sort.SOURCE not in sorts):
            continue  # "United States", a headline's capitals, a sentence that begins with a participle
        if word in _NOUNS and folded[max(0, start - 4) : start].lower() in (
            "the ",
            " an ",
            "his ",
            "its ",
            "our ",
            "her ",
        ):
            continue
        if word in _NOUNS and _ACTS.match(folded, end):
            continue
        if word in ("post", "posts") and _KIND_OF_POST.search(folded, max(0, start - 14), start):
            continue
        if word in _NOUNS and folded.startswith(" of ", end):
            continue  # "its official estimate of those killed"
        if word in ("name", "names") and lowered[max(0, start - 8) : start - 1].endswith((" one", " first", " full", " last", " family")):
            continue
        found.append(Found(start, end, word, sorts))
    if " that " in lowered:
        found += [Found(*m.span("cue"), "concerned", frozenset((Sort.THAT,))) for m in _CONCERNED.finditer(folded)]
    if "spoke" in lowered or "speak" in lowered:
        found += [Found(*m.span(), "spoke of", frozenset((Sort.TALLY,))) for m in _SPOKE.finditer(folded)]
    found.sort(key=lambda cue: cue.start)
    return found
