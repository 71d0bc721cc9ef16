"""Sentences that tell how votes go and not how one went: "When one of the big five says no, that's it."."""

from __future__ import annotations

from horseshoe.reading.line import Line
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

_WHENEVER = Pattern(
    r"\b(?:when(?:ever)?|if|once|where|as soon as) (?:even |only |just )?(?P<who>(?:(?:any|one|a|either|of|the|those|"
    r"these|its|single|big|great|permanent|members?|powers?|p ?-? ?5|country|state|veto|-|wielding|holding|"
    r"<[VNGC]\d+>) ){1,8})"
    r"(?:says|votes (?:against|no|\"|down|it down)|casts|vetoes|objects|uses|raises|opposes|disagrees|is against|"
    r"does(?: not|n't) (?:agree|vote))(?![\w-])"
)
# "Had the Council voted in 2003, four would have been for it, five against": nothing was counted.
_HAD = Pattern(
    r"^(?:but |and |, )*had (?:(?:the )?<C\d+>|members|it) (?:ever |actually |really |then |instead )?"
    r"(?:voted|held|put|taken a|gone)\b"
)
# "A veto by any of the five kills a text, even where fourteen are for it": what one of them can do.
_ANY_OF_THEM = Pattern(
    r"(?:^|(?<= ))(?:an?|one|any|the|just one|only one|<V\d+>) (?:single |lone |sole |solitary )*(?:veto|"
    r"(?:negative|opposing|dissenting|contrary) vote|no(?: vote)?|nay|vote against|objection) "
    r"(?:by|from|of|cast by) (?:just |only )?(?:(?:any|one|either|an?|a single) (?:one )?(?:of |among |permanent |"
    r"member|p ?-? ?5|<[VG]\d+>)|(?P<some><V\d+>) )(?:[^.;]{0,40}? )?(?:kills?|blocks?|stops?|"
    r"sinks?|dooms?|means?|prevents?|suffices?|defeats?|cancels?|annuls?|overrides?|outweighs?|is (?:enough|sufficient|"
    r"all)|can|will|would|does not|do not|did not|cannot)\b|\b(?:negative vote|veto|no) cast by any of\b"
)
# "Decisions on other matters shall be made by an affirmative vote of nine members": the Charter's words.
_SHALL = Pattern(
    r"\b(?:decisions?|resolutions?|matters?|questions?|drafts?|texts?)\b[^.;]{0,90}?\b(?:shall|must) be "
    r"(?:made|taken|adopted|decided|approved|passed) by\b"
)
# "A resolution is adopted if nine or more are in favour": of any text.
_ADOPTED_IF = Pattern(
    r"^(?:[^;]{0,60} , )?(?:an?|any|every|each|no|<D\d+>) ?(?:<[DC]\d+> |[\w-]+ ){0,4}(?:is|are|gets|becomes|"
    r"passes) (?:only |not )?(?:adopted |passed |approved |carried |valid |binding )?(?:only )?(?:if|provided|unless)\b"
)
# "Nine affirmative votes and no veto by a permanent member are the conditions": what any text needs.
_CONDITIONS = Pattern(
    r"\bvotes? (?:in favou?r )?(?:and|with|plus|without) (?:no|an?y?|the absence of an?y?)? ?(?:veto|negative vote)"
    r"[^.;]{0,80}? (?:is|are|were|was) (?:the )?(?:<[VN]\d+> |only |two |basic )*(?:conditions?|requirements?|needed|"
    r"required|necessary|what it takes)\b"
)
# "Only where nine are for a draft can Britain cast a veto".
_ONLY_IF = Pattern(r"^(?:only|but only) (?:where|when|if|once|with)\b[^;]{0,100}? (?:can|may|could|does|do|is|are) ")
# "You cannot veto what has already failed, and with four votes the text had failed": what goes for any text.
_YOU_CANNOT = Pattern(
    r"^(?:(?:but|and|now|still|of course|,) )*(?:you|one|nobody|no one|no state|no member) (?:can ?not|can ?n't|can|"
    r"does not|"
    r"do not|need not) (?:veto|kill|block|stop|sink) (?:a |an )?(?:what|something|thing|<D\d+>|text|draft|corpse)[^,;]*"
)
# "Before that, a string of amendments went down": of several votes, and of none of them alone.
_A_STRING = Pattern(
    r"\b(?:a|the) (?:string|series|succession|handful|batch|clutch|raft|flurry|slew|number|host|pile|stream|row|spate) "
    r"of (?:(?:its|their|his|such|other|further|earlier|hostile|rival|<V\d+>|[a-z]+) ){0,2}?(?P<d><D\d+>)"
)
_ANY = AnyOf(_YOU_CANNOT, _A_STRING, _ONLY_IF, _CONDITIONS, _HAD, _WHENEVER, _ANY_OF_THEM, _SHALL, _ADOPTED_IF)
_ANYBODY = Pattern(r"<[VNG]\d+>|\b(?:members?|powers?|p ?-? ?5|permanent|veto)\b")


_PARTED = late(r" ; (?=[^;]*<[DR]\d+>)")  # "...; the Brazilian draft had twelve": that one was held


def beyond_generic(line: Line) -> int:
    """Where a line that begins with a rule comes to a vote that was held; its end where it does not."""
    if any_text := _YOU_CANNOT.search(line.norm):
        return any_text.end()
    m = _WHENEVER.search(line.norm)
    held = _PARTED.search(line.norm, m.end()) if m else None
    return held.end() if held else len(line.norm)


def is_generic(line: Line) -> bool:
    """Whether the line says what follows whenever somebody, no State by name, votes, or would have followed."""
    if not _ANY.on(line.norm):
        return False
    if any(p.search(line.norm) for p in (_YOU_CANNOT, _ONLY_IF, _CONDITIONS, _HAD, _SHALL, _ADOPTED_IF)):
        return True
    several = _A_STRING.search(line.norm)
    if several is not None and line.chunk(several["d"]).value.plural:
        return True
    one = _ANY_OF_THEM.search(line.norm)
    if one is not None and not (one["some"] and line.chunk(one["some"]).value.members):
        return True
    m = _WHENEVER.search(line.norm)
    if m is None or not _ANYBODY.search(m["who"]):
        return False
    named = line.tags("VLP", m.start("who"), m.end("who"))
    return not any(c.value.members and not getattr(c.value, "group", False) for _, c in named)
