"""Voters told by a pronoun: "it vetoed the second text as well", "both abstained", "the two voted against"."""

from __future__ import annotations

from horseshoe.council.rules import PERMANENT_CODES
from horseshoe.reading.line import Line, fold
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

_V = r"<V\d+>"
_BOTH = Pattern(
    r"(?:^(?:(?:but|and|yet|earlier|later|then|previously) )?(?:(?:(?:back |early |late )?(?:in|on|by) )?<M\d+> ,? ?)?|"
    r"(?<=[;,.—:] )|(?<=and )|(?<=but )|(?<=while )|(?<=which )|(?<=when ))(?P<p>(?P<two>both(?: of (?:them|whom|"
    r"which))?|the (?:same )?two|the (?:same )?pair|the duo)(?: countries| members| states)?|(?P<three>all three|"
    r"the three|the trio)(?: of them| "
    r"countries| members)?)(?= (?:also |then |had |have |later |again |instead |last )*(?:abstained|voted|"
    r"vetoed|opposed|cast|did not|used (?:its|their)))"
)
_IT_VOTES = (
    r"(?= (?:had |has |have |also |then |again |later |earlier |previously |already |itself |alone |instead |"
    r"themselves |promptly |duly |just |simply |immediately |first |last |finally |once |twice |never |"
    r"next )*(?:vetoed|blocked (?:an?|the) (?:\w+ )?<D\d+>|had to (?:use|cast|veto|abstain|resort)|(?:wielded|"
    r"exercised|resorted to) (?:its|the|a|their) (?:right of )?veto|abstained|voted (?:against|for |in favou?r|yes|no)|"
    r"cast (?:its|a|the|their|his|her)|used (?:its|the|their)|did (?:not|n't) (?:vote|take part|participate|veto|"
    r"abstain|oppose|use (?:its|the|their))|"
    r"(?:took|taken) no part|refused to (?:vote|take part)|"
    r"joined <V\d+> in (?:a |the |casting |vot|veto|block|abst|oppos)))"
)
_IT = Pattern(
    r"^(?:(?:an? |some |just |only |about |barely )*(?:<[NV]\d+> )?(?:hours?|minutes|moments) (?:later|earlier|"
    r"before) ,? ?)?(?:(?:but|and|yet|later|then|earlier|previously|not until <M\d+> ,? ?when|(?:in |on |last |"
    r"back in )?<M\d+>|(?:on|by) the (?:<[NOM]\d+>|\d+(?:st|nd|rd|th))|(?:in|on) <M\d+> (?:of )?(?:the same|that) year|"
    r"this time|once more|(?:in|on|at|by|after|during) (?:(?!that |which |it |they |he |"
    r"she )[a-z'-]+ ){1,6}(?:<M\d+>)?|"
    r"(?:<N\d+> |an? |some |just |only )*(?:years?|months?|weeks?|days?|hours?|minutes|moments) (?:later|on|earlier|"
    r"before)|the (?:following|next) (?:year|month|week|day)) ,? ?){0,3}"
    rf"(?P<it>it|they|he|she){_IT_VOTES}"
)
# "On 20 December 2002", "In the second week of the war", "When did" before the subject.
_OPENING = late(
    r"(?:(?:it|that|this) (?:is|was|had been) |(?:in |on |back in )?<M\d+> ,? ?(?:the )?)+|(?:on|by) the "
    r"(?:<[NOM]\d+>|\d+(?:st|nd|rd|th)) ,? ?|(?:when|why|"
    r"where|how(?: often)?|and|but|so|has|have|did|does|had|what) "
    r"(?:did |does |has |have |had |about )?(?:the )?(?=<V)|"
    r"(?:in|on|at|by|after|during|under|with) (?:(?!that |which |it |they |he |she )(?:[a-z'-]+|"
    r"<M\d+>) ){1,9}, (?:the )?"
)
# Inside a sentence it is the State named last: "a text that Russia called biased and that it vetoed".
_IT_LATER = Pattern(
    rf"(?:(?<=[;:,—] )|(?<=and )|(?<=but )|(?<=which )|(?<=that )|(?<=so )|(?<=when )|(?<=where )|(?<=because )|"
    rf"(?<=before )|(?<=after )|(?<=since )|(?<=than )|(?<=until )|(?<=while )|(?<=as )|(?:\bwhen [^,;.]{{1,140}}? ))"
    rf"(?P<it>it|they|he|she){_IT_VOTES}"
)
# "Britain? Too timid to say no, so it abstained": of whom is asked, and what it did.
_ASKED = late(
    r"(?:(?:and|but|so|now|what of|what about|how about|as for|then) )*(?P<v><V\d+>) (?:, (?:then|though) )?\?$"
)
# "Canada has soldiers in Cyprus": the second does nothing.
_GOVERNED = late(
    r"\b(?:in|with|of|on|from|to|for|by|about|besides?|against|between|near|inside|over|at|into|across|around|within|"
    r"towards?|through|like|unlike|than|behind|under) (?:the )?$"
)
# "Vetoed a text on Rhodesia, as it had vetoed another": who did the one did the other.
_LIKENED = late(r"(?:^|[,—(] )(?:just |much |exactly |even )?as $")
_DOER = late(
    rf"(?P<v>{_V}) (?:(?:had|has|have|on|again|both|then|also|itself|refused|declined|to|<M\d+>) )*(?:veto|vot|abst|"
    r"reject|oppos|adopt|us(?:ed|ing) |cast|tak|took|not |did not|block|kill)"
)
# "In February the two vetoed a second text": those named in the sentence before.
_THE_TWO = late(r"(?i)the (?:same )?(?:two|three)\b(?! (?:other|remaining))")
_VETOED = Pattern(rf"(?P<v>{_V}) (?:again |both |then |(?:on )?<M\d+> )*vetoed|vetoed (?:again )?by (?P<by>{_V})")
_VOTED = late(
    r" (?:, [^,;.]{1,40} , )?(?:also |then |again |had |have |once more |, [^,;.]{1,40} , |last |both |first |"
    r"preferred |chose |opted |decided )*(?:vetoed|abstained|voted|did so|opposed|cast|(?:wielded|used|exercised|"
    r"employed|invoked) (?:the|their) (?:right of )?veto|not to (?:vote|take part|participate)|to (?:abstain|stay|sit)|"
    r"did not (?:vote|take)|took no part|stayed (?:out|away)|refrained)\b"
)
PRONOUNS = AnyOf(_BOTH, _IT, _IT_LATER)


def with_pronouns(line: Line, before: Line | None) -> Line:
    """The line with pronouns that vote folded into those they stand for."""
    found: list[tuple[int, int, str, Voters]] = []
    for m in _BOTH.finditer(line.norm):
        voters = _pair(line, m.start("p"), 2 if m["two"] else 3) or (
            before and _pair(before, len(before.norm), 2 if m["two"] else 3, past=m["p"] == "both")
        )
        if voters:
            found.append((m.start("p"), m.end(), "V", voters))
    if before is not None:
        for at, chunk in line.tags("V"):
            size = chunk.value.count
            if _THE_TWO.match(line.text, chunk.start) and size in (2, 3) and not chunk.value.members:
                end = line.norm.index(">", at) + 1
                did = _VOTED.match(line.norm, end)
                voters = _pair(line, at, size) if did else None
                voters = voters or ((_vetoers(before, size) or _pair(before, len(before.norm), size)) if did else None)
                if voters:
                    found.append((at, end, "V", voters))
    if before is not None and (it := _IT.match(line.norm)):
        first = before.tags("V")
        opens = _OPENING.match(before.norm)
        members: tuple[str, ...] = (
            first[0][1].value.members if first and first[0][0] <= max(4, opens.end() if opens else 0) else ()
        )
        if it["it"] == "they" and len(members) < _PAIR:
            members = _listed_last(before)
        if members and (it["it"] == "they") == (len(members) > 1):
            found.append((it.start("it"), it.end("it"), "V", Voters(members, bare=True)))
    line, found = fold(line, found), []  # "it did not veto; it abstained": the same
    for m in _IT_LATER.finditer(line.norm):
        person = m["it"] in ("he", "she")
        likened = _LIKENED.search(line.norm, 0, m.start("it"))
        members = (
            _doer(line, likened.start())
            if likened
            else _asked(line, m.start("it"), before) or _named_last(line, m.start("it"), person=person)
        )
        if members and (m["it"] == "they") == (len(members) > 1):
            found.append((m.start("it"), m.end("it"), "V", Voters(members, bare=True)))
    return _fronted(fold(line, found))


# "Together with India the two took no part": all three.
_FRONTED = late(
    rf"^(?:and |but )?(?:together|along|jointly|in common|in company) with (?P<a>{_V}) ,? ?(?P<b>{_V})"
    r"(?= (?:also |then |again |had |have |has |preferred |chose |opted |decided )*(?:abstain|vot|vetoed|oppos|took|"
    r"did|refrain|stayed|cast|not to|sat|rejected|supported|backed))"
)


def _fronted(line: Line) -> Line:
    m = _FRONTED.match(line.norm)
    if m is None:
        return line
    a, b = line.chunk(m["a"]).value, line.chunk(m["b"]).value
    if not (a.bare and b.bare) or set(a.members) & set(b.members):
        return line
    return fold(line, [(m.start("a"), m.end("b"), "V", Voters((*b.members, *a.members), bare=True))])


_AND_SO = late(
    rf"(?P<a>{_V}) (?:(?!<V)[^.;])*?(?:neither|nor|so|as) (?:would|did|had|was|were|could|has|have|do|does) {_V}"
    r"(?:(?!<V)[^.;])*$"
)


_OBJECT = late(
    r"\b(?:condemn|censur|rebuk|blam|accus|deplor|order|ask|urg|warn|punish|sanction|invad|attack|suspend|isolat)"
    r"(?:ed|ing|es|s) (?:the )?$"
)
_WHERE = ("in ", "in the ", "at the ", "inside the ", "before the ")  # where it was done, and not who did it


def _named_last(line: Line, end: int, *, person: bool = False) -> tuple[str, ...]:
    """The States, or the envoy, named last before a place, unless a body comes in between: "the Council met and it"."""
    named = [
        (at, c)
        for at, c in line.tags("VCUO", 0, end)
        if (c.value.members if c.cls == "V" else not line.norm.endswith(_WHERE, 0, at))
    ]
    while len(named) > 1 and named[-1][1].cls == "V" and _does_nothing(line, named[-1][0]) and named[-2][1].cls == "V":
        named.pop()
    if not named or named[-1][1].cls != "V" or (person and not named[-1][1].value.persons):
        return ()
    members: tuple[str, ...] = named[-1][1].value.members
    if len(members) == 1 and (both := _AND_SO.search(line.norm, 0, end)) is not None:
        members = (*line.chunk(both["a"]).value.members, *members)  # "the Chinese would not, and neither would Brazil"
    if _OBJECT.search(line.norm, 0, named[-1][0]) and not set(members) & PERMANENT_CODES:
        return ()  # "the Council condemned Iraq, and it took no part": not Iraq
    return members if named[-1][1].value.bare else ()


def _does_nothing(line: Line, at: int) -> bool:
    """Whether who is named at a place hangs on another word, and is no subject."""
    return _GOVERNED.search(line.norm, 0, at) is not None or line.norm.startswith(" 's ", line.norm.index(">", at) + 1)


def _asked(line: Line, end: int, before: Line | None) -> tuple[str, ...]:
    """The State that the sentence before asks of, where this one names no other that acts, up to a place."""
    m = None if before is None else _ASKED.match(before.norm)
    if m is None or not all(c.cls == "V" and _does_nothing(line, at) for at, c in line.tags("VCUO", 0, end)):
        return ()
    voters: Voters | None = before.chunk(m["v"]).value if before is not None and m else None
    return voters.members if voters is not None and voters.bare else ()


def _listed_last(line: Line) -> tuple[str, ...]:
    """The States whose names end a sentence: "Left were China, Russia and India." """
    tags = line.tags("V")
    if not tags or not _ENDS.fullmatch(line.norm, line.norm.index(">", tags[-1][0]) + 1):
        return ()
    last: Voters = tags[-1][1].value
    return last.members if last.bare and len(last.members) >= _PAIR else ()


_ENDS = late(r" ?[.!]?")
_PAIR = 2


def _doer(line: Line, end: int) -> tuple[str, ...]:
    """The States told last before a place to have done something in a vote."""
    found = [line.chunk(m["v"]).value for m in _DOER.finditer(line.norm, 0, end)]
    members: tuple[str, ...] = found[-1].members if found and found[-1].bare else ()
    return members


def _vetoers(line: Line, size: int) -> Voters | None:
    """The States that vetoed in a sentence, where they are so many."""
    m = _VETOED.search(line.norm)
    voters: Voters | None = line.chunk(m["v"] or m["by"]).value if m else None
    return Voters(voters.members, bare=True) if voters and len(voters.members) == size else None


def _pair(line: Line, end: int, size: int, *, past: bool = False) -> Voters | None:
    """The States named last before a place, where they are so many; `past` one a text is on ("on North Korea")."""
    for at, chunk in reversed(line.tags("V", 0, end)):
        members = chunk.value.members or chunk.value.neither
        if members and len(members) == size:
            return Voters(members, bare=True)
        aside = bool(chunk.value.group)  # "Malta and Peru, both elected members,"
        if members and not aside and not (past and line.norm.endswith(_ABOUT, 0, at)):
            return None
    return None


_ABOUT = (" on ", " against ", " over ", " about ", " on the ", " against the ", " over the ", " towards ")
