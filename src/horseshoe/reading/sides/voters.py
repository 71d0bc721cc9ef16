"""Who voted, as a noun phrase: "Russia and China", "four members, including Brazil", "all others", "nobody"."""

from __future__ import annotations

import re

from msgspec import Struct

from horseshoe.council.rules import SIZES
from horseshoe.reading.line import Line, fold
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern


class Voters(Struct, frozen=True):
    """A voter phrase.

    Attributes:
        members: States it names.
        count: how many it says they are, named ones included; None where it gives names alone or no number.
        others: "all others", "the remaining members": everybody not named elsewhere (of `count`, where it gives one).
        partial: the names are some of those counted ("including Brazil"), or more are meant than are named.
        nobody: "no member", "none".
        persons: an envoy stands for the State.
        bare: just names, no number.
        summed: "Russia and two more"; group: "the P3", counted, not named.
        every: "all members"; excluded: those an "all but" leaves out; of: nine, in "eight of the nine".
    """

    members: tuple[str, ...] = ()
    count: int | None = None
    others: bool = False
    partial: bool = False
    nobody: bool = False
    persons: bool = False
    bare: bool = False
    summed: bool = False  # "Russia and two more"
    group: bool = False  # "the P3": counted, not named
    joined: bool = False  # the count is ours: a leader and those who joined it
    every: bool = False  # "all members": of the seats
    excluded: tuple[str, ...] = ()  # "all but Russia"
    along: tuple[str, ...] = ()  # "voted with Moscow": on its side, whichever that is
    neither: tuple[str, ...] = ()  # "neither Russia nor China": not said to do what follows
    of: int | None = None  # "eight of the nine"
    besides: bool = False  # "seven in addition to its author": not counting those whose text it is
    authors: bool = False  # "its own and China's": and those whose text it is


_STATE = r"(?:the )?(?:<L\d+> 's (?=<P))?<[LP]\d+>"
_MOD = (
    r"(?:(?:elected|rotating|non - permanent|permanent) and|"
    r"other|others|more|further|additional|remaining|elected|veto - wielding|veto - holding|permanent|non - "
    r"permanent|nonpermanent|non-permanent|council|security|"
    r"african|european|western|arab|asian|latin|american|rotating|un|fellow|of|the|its|<[CU]\d+>(?: 's)?)"
)
_HEAD = (
    r"(?:member states|member nations|member countries|members|member|countries|country|nations|nation|states|state|"
    r"europeans|africans|asians|arab states|delegations|delegation|delegates|representatives|governments|powers|"
    r"capitals|others|more|envoys|ambassadors|hands)"
)
_BEFORE = (
    r"(?:(?:all|the|only|just|a total of|a mere|a bare|a|some|another|exactly|as few as|merely|mere|no fewer than|"
    r"its|all of the|(?:each and )?every <N\d+> of the|each of the) )*"
)
_OF = (
    r"(?:(?: (?:of|from)|(?: votes?)? out of) (?:the |its |those |these |a possible )?(?:<C\d+> (?:'s )?)?"
    r"(?:(?:council|body|organ|chamber|panel) ?'s )?(?:<N\d+>)(?: - (?:member|nation|strong))?)?"
)
# Where names among those counted end, and what these did begins.
_THEN_DID = (
    r"(?: [,—)](?= (?:(?:on )?<M\d+> |had |have |has |all |then |also )*(?:vot|said|back|support|abst|oppos|approv|"
    r"endors|cast|stood|rais|favou?r|were (?:for|against|in favou?r)|reject)))?"
)
_ALLIES = (
    r"(?:including|among them|amongst them|notably)(?: (?:its|the|even|all|both|several|<L\d+> 's|close|closest|nato|"
    r"european|western|old|usual|staunch|traditional|staunchest)){1,5} (?:allies|partners|friends|neighbours|neighbors)"
    r"(?: of (?:the )?<L\d+>)?(?: ,| —| :)?"
)
_INCLUDING = (
    rf"(?:(?: ,| —| -| \()?(?: all)? (?:including|among them|such as|led by|notably|amongst them|headed by|starting "
    rf"with|beginning with|first among them|in head of (?:which|whom)|at (?:the|whose) head(?: of which)?|{_ALLIES}) "
    rf"(?:(?:<[LPG]\d+> (?:'s )?)(?:\w+ ){{0,2}}?(?:allies|ally|partners?|friends?|neighbou?rs|rivals?) )?"
    rf"(?P<some>{_STATE}(?! (?:'s )?(?:\w+ ){{0,2}}?(?:allies|ally|partners?|friends?|neighbou?rs)\b)(?: and "
    rf"(?:the |<C\d+> 's |all |<N\d+> )*<G\d+>)?|(?<!led by )(?:all |both |the |<N\d+> )*<G\d+>)|(?: ,| —| -|"
    rf" \() (?P<some2>{_STATE}) (?:included|among them|foremost)"
    rf"|(?: ,| —| -| \() with (?P<some3>{_STATE}) (?:at (?:their|its|the) head|in the lead|in front)){_THEN_DID}"
)
_NOT_THOSE = rf"(?: ,| —| \() (?:not including|not counting|excluding|other than) {_STATE}(?: ,| —| \))"  # left out
_NOT_OF = (
    rf" (?:outside(?: of)?|besides|apart from|aside from|except(?: for)?|excepting|save(?: for)?|with the exception of|"
    rf"other than|barring) (?P<out>{_STATE})"
)
_LISTED = rf"(?: :| —| -| \(| ,)(?: viz \.| to wit)? (?P<listed>{_STATE})"


# "Not one country raised a hand", "not one against": nobody did, however the number is written.
_NOT_ONE = r"not (?:even |so much as )?(?:a single|a|<N\d+>)(?: single| solitary| lone)?"
_ONE = r"(?:council )?(?:member|country|state|nation|delegation|government|power|envoy|ambassador|delegate)"

_PHRASE = Pattern(
    r"(?<![^ ])(?<!% of )(?<!percent of )(?<!per cent of )(?:"  # at the head of a token; not "92% of Venezuelans"
    rf"(?P<plus>(?P<named>{_STATE}) (?:and|plus|with|along with|as well as|joined by)"
    rf"(?: at least| only| just|(?P<own> (?:all )?(?:the|its)))? (?P<extra><N\d+>)(?! (?:- |votes?|ballots?|yes|no|"
    rf"in favou?r|abst|against|to <|hands|months?|years?|days?|weeks?))(?: {_MOD}(?![\w-]))*"
    rf"(?P<whom> {_HEAD}(?![\w-]))?(?= )(?<! of)(?<! the)"
    rf"(?(whom)(?: (?:of|on|in) (?:the )?<C\d+>)?)(?! (?:of|by|from) (?:the )?<[LP]))"
    rf"|(?P<counted>{_BEFORE}(?P<n><N\d+>)(?!(?: other| remaining| of the)? <G\d+>)"
    rf"(?P<of>{_OF})(?P<mods>(?: {_MOD}(?![\w-]))*(?: (?<=elected )<N\d+>)?)(?P<head> "
    rf"{_HEAD}(?![\w-]))?(?: out of (?:the |its |a possible )?<N\d+>)?"
    r"(?: (?:of|in|on) (?:the )?<C\d+>(?: 's (?:members?|membership|seats|states))?)?"
    rf"(?: (?:ranging |stretching |as far apart as )?from {_STATE} to {_STATE}(?= (?:(?!of )[a-z]+ed|were|said|put|"
    rf"had)\b))?"
    rf"(?:{_INCLUDING}|{_LISTED}|{_NOT_THOSE}|{_NOT_OF})?)"
    rf"|(?P<others>all (?:of )?(?:the )?(?:others?|remaining|rest)(?: {_MOD}(?![\w-]))*(?: {_HEAD})?(?: (?:of|"
    rf"on|in) (?:the )?(?:<C\d+>|<N\d+> - (?:member|nation|seat|strong) (?:council|body|chamber|<C\d+>)))?"
    rf"|every ?(?:one|body) else(?: on (?:the )?(?:council|<C\d+>))?|(?:all )?the rest(?: of (?:the |its "
    rf")?(?:(?:<C\d+> 's )?<N\d+>(?: - (?:member|nation|seat|strong))?(?: (?:{_HEAD}|council|body|chamber))?(?![\w-])|"
    rf"<C\d+>|council|members|membership|body|table))?"
    rf"|(?:all )?the (?:other|remaining) (?:{_MOD} )*{_HEAD} (?:in|of|on) the <N\d+> - (?:member|nation|seat|strong)"
    rf"(?: (?:council|body|chamber|<C\d+>))?"
    rf"|every other (?:{_MOD} )*(?:member|country|state|nation|delegation)(?: (?:of|on|in) (?:the )?<C\d+>)?"
    rf"|(?:the )?<C\d+> (?:'s )?(?:other|remaining) (?:{_MOD} )*{_HEAD}(?![\w-])"
    rf"|the (?:others|(?:other|remaining) (?:{_MOD} )*{_HEAD}(?! of the)(?: (?:of|on|in) (?:the )?<C\d+>)?))"
    rf"|(?P<nobody>(?:no(?: other)? (?:one(?!'s)|country|members?|states?|nations?|council member|delegation|<C\d+> "
    rf"member)|nobody(?! ?'s)(?: (?:of|among) (?:the |its |all )?(?:<N\d+>(?: (?:council )?(?:members|countries|"
    rf"states|nations))?|members))?|"
    rf"none"
    rf"(?:(?<!had been none)(?<!has been none)(?<!there was none)|(?= [^.,;)]))(?: of (?:the |its )?(?:others|members|"
    rf"<N\d+>(?: (?:permanent )?members)?|<C\d+>(?: 's)?(?: members| <N\d+> "
    rf"members)?|(?:<N\d+> )?<G\d+>|permanent members)(?: \( {_STATE}(?: ,? ?and (?:the )?<L\d+>)? \))?)?|"
    rf"{_NOT_ONE}(?: (?:other |more |further )?{_ONE}(?: (?:in|on|at|round|around) (?:the )?(?:<C\d+>|table|room|"
    rf"chamber))?(?=(?: (?!'s)|$))|(?: of (?:the |its |those )?(?:<N\d+> )?(?:council )?(?:others?|members|"
    rf"delegations|<C\d+>|<G\d+>|them)(?: (?:around|at) the table)?)?(?= (?:was |were |had |has |been |is )*(?:for|"
    rf"against|oppos\w+|in favou?r|dissent\w*|abstain\w*|vot(?:ed|ing)|said|raised|raising|spoke|stood|objected|"
    rf"back\w+|support\w+)\b))|(?:not a single|(?:not|without) <N\d+>)(?= (?:votes? "
    rf"(?:against|in favou?r)|abstentions?|dissent|no votes?|negative votes?)))(?! voted in favou?r of))"
    rf"|(?P<part>(?:all |the |other |remaining |just |only )*(?P<k><N\d+>)(?: other| remaining| of the)? <G\d+>)"
    rf"|(?P<group>(?:all |the )*<G\d+>(?: members| countries| states)?(?: (?:of|in|on) (?:the "
    rf")?<C\d+>)?(?:{_LISTED.replace('listed', 'within')})?)"
    rf"|(?P<bare>{_STATE}(?: and {_STATE})*)(?! (?:(?:armed|defen[cs]e|air|security) forces?|army|troops|"
    r"soldiers|navy|air force)\b))"
)


_TAG = late(r"<[LPNG]\d+>")


def _states(line: Line, piece: str | None) -> tuple[tuple[str, ...], bool]:
    members: list[str] = []
    persons = False
    for m in _TAG.finditer(piece or ""):
        chunk = line.chunk(m[0])
        if chunk.cls in "LP":
            members += [code for code in chunk.value.members if code not in members]
            persons |= chunk.cls == "P"
        elif chunk.cls == "G":
            members += [code for code in chunk.value if code not in members]
    return tuple(members), persons


def _count(line: Line, tag: str) -> int | None:
    number = line.chunk(_TAG.search(tag)[0]).value  # type: ignore[index]
    if number.percent or number.money or number.compound or number.whole is None:
        return None
    return int(number.whole)


# Fourteen of these are no members of the Council.
_STRANGERS = late(
    r" (?:(?:arab|foreign|prime|european|african|cabinet|senior) )?(?:ministers|lawmakers|senators|deputies|judges|mps|"
    r"governors|commissioners|mayors|generals)\b"
)


# What a text is on, and what is said right behind those who voted on it.
_MATTER = late(r"\b(?:on|over|about|concerning|regarding|in|towards?) (?:the )?$")
_OF_REGION = late(r"(?:all |the )+(?:of the )?<N\d+> (?:african|european|western|arab|asian|latin|american)\b")
_ALL_OF_SOME = late(r"all (?:of )?(?:the )?<N\d+>")
_THE_ONLY = late(r"\b(?:the|were|as) (?:only|sole|lone)(?: two| three| four| <N\d+>)? $")
_DO = late(r" (?:both |all |having |had )?(?:abst|voting|voted|oppos|dissent|not (?:voting|taking|particip))")
# "China vetoed Mongolia and the Soviet Union vetoed Spain": the first is what was done something to.
# "Had demanded a meeting and it got one": no vote for it.
_GOT_A_MEETING = late(
    r"\b(?:meeting|session|debate|sitting|hearing|briefing)(?: (?!vot)[^ .;]+){0,8} (?:got|obtained|given|granted|"
    r"received|secured|won|had|held) $"
)
_DONE_TO = late(
    r"<[LP]\d+> (?:(?!and |but |by )(?:[\w'-]+|<[MNDR]\d+>|,) ){0,8}?(?:vetoed|joined|backed|supported|followed|"
    r"opposed|protected|shielded|defended|blamed|accused|rejected|(?:sided|stood|voted|went along) with) (?:the )?$"
)
_DOES_TOO = late(r" (?:had |has |have |then |also )*(?:vetoed|abstained|voted|blocked|opposed)\b")
_JOINED = late(r"<[LP]\d+> (?:had |then |also )*(?:joined|followed|(?:sided|stood|voted) with) (?:the )?$")
_PAIR = 2


def _is_some(line: Line, m: re.Match[str]) -> bool:
    """Whether a group is named as a kind, "permanent members", and not as a whole, "the", "all" or "its" members."""
    words = line.norm[: m.start("group")].rpartition(" ")[0].rpartition(" ")[2]
    named = re.match(r"(?: ,)? (?:the )?<[LP]", line.norm[m.end() :])  # "permanent members China and Russia"
    if named or m["group"].startswith(("all ", "the ")) or words in _WHOSE:
        return False
    chunk = line.chunk(re.search(r"<G\d+>", m["group"])[0])  # type: ignore[index]
    return re.match(r"[Pp]ermanent\s+m", line.text[chunk.start : chunk.end]) is not None


_WHOSE = frozenset(("'s", "its", "their", "our", "whose", "these", "those", "both", "every", "fellow", "remaining"))


def _voters(line: Line, m: re.Match[str]) -> tuple[Voters, int] | None:
    """The phrase and where it ends in norm; None where the match is no voter phrase after all."""
    if m["plus"]:
        members, persons = _states(line, m["named"])
        extra = _count(line, m["extra"])
        if extra is None or extra > 14 or not members or (m["own"] and not m["whom"]):
            return None
        return Voters(members, len(members) + extra, partial=True, persons=persons, summed=True), m.end()
    if m["counted"]:
        count = _count(line, m["n"])
        if count is None or count > 200 or (m.end("head") < 0 and _STRANGERS.match(line.norm, m.end())):
            return None
        if count == 1 and m.end("head") < 0 and _GOT_A_MEETING.search(line.norm, 0, m.start()):
            return None
        if m["out"]:
            return _besides(line, m, count)
        some, _ = _states(line, m["some"] or m["some2"] or m["some3"])
        listed, _ = _states(line, m["listed"])
        other = (
            "other" in (m["mods"] or "")
            or re.search(r"\b(?:remaining|more|further|additional)\b", m["mods"] or "") is not None
            or re.match(r"(?:all )?the other ", m[0]) is not None
        )
        end = m.end()
        if listed and (len(listed) != count or (count == 1 and m.end("head") < 0 and not m["mods"])):
            # "four backed it, Russia said": the comma starts something else
            end, listed = m.start("listed") - 1, ()
            end = m.start() + m[0][: end - m.start()].rstrip(" :—-(,").__len__()
        if not listed and not some and m.end("head") < 0 and not m["mods"]:
            end = min(end, m.end("n") if m["listed"] or m.end() == m.end("n") else end)
        members = some or listed
        if _ALL_OF_SOME.match(m[0]) and 1 < count < 7 and not (other or some or listed):
            return Voters(count=count, group=True, partial=True), end  # "all three co-chairs": some of a side
        if (listed or count != 1) and not some and m["n"] and _OF_REGION.match(m[0]):
            return Voters(members, partial=True), end  # "all three African members, A, B and C": some of a side
        of = _count(line, m["of"]) if m["of"] else None
        return Voters(members, count, others=other and not members, partial=bool(some), of=of), end
    if m["others"]:
        return Voters(others=True), m.end()
    if m["nobody"]:
        number = re.match(r"not [a-z ]*(<N\d+>)", m[0])
        if number and _count(line, number[1]) != 1:
            return None
        return Voters(count=0, nobody=True), m.end()
    if m["part"]:
        count = _count(line, m["k"])
        whole: tuple[str, ...] = line.chunk(m["part"].split()[-1]).value
        if count is None or count > len(whole):
            return None
        rest = "other" in m["part"] or "remaining" in m["part"]
        if count == len(whole) and not rest:
            return Voters(whole, count, group=True), m.end()
        return Voters(count=count, group=True, partial=True), m.end()  # of whatever side, some of it
    if m["group"] and _is_some(line, m):
        return None  # "because permanent members voted no": how many is not said
    if m["group"] and _THE_ONLY.search(line.norm, 0, m.start()):
        return None  # "Russia and China were the only permanent members against": not all of them
    if m["group"]:
        group: tuple[str, ...] = line.chunk(re.search(r"<G\d+>", m["group"])[0]).value  # type: ignore[index]
        size = len(group)
        within, _ = _states(line, m["within"])
        if within and len(within) == size:
            return Voters(within, partial=True), m.end()  # all of the group, and not of the side
        end = m.end() if not within else m.start("within") - 3
        return (Voters(group, size, group=True), end) if size else None
    first = _TAG.search(m["bare"])
    joined = first and " and " in m["bare"] and _JOINED.search(line.norm, 0, m.start())
    if first and joined and _DOES_TOO.match(line.norm, m.end()):
        # "Poland joined the Russians and Britain and France abstained": who was joined ends a clause
        members, persons = _states(line, first[0])
        return Voters(members, persons=persons, bare=True), m.start("bare") + first.end()
    members, persons = _states(line, m["bare"])
    if len(members) > 2 and _MATTER.search(line.norm, 0, m.start()) and _DO.match(line.norm, m.end()):
        members = members[1:]  # "a veto on Nicaragua, France, Thailand and Britain abstaining"
    if len(members) == _PAIR and _DONE_TO.search(line.norm, 0, m.start()) and _DOES_TOO.match(line.norm, m.end()):
        members = members[1:]
    return (Voters(members, persons=persons, bare=True), m.end()) if members else None


def _besides(line: Line, m: re.Match[str], count: int) -> tuple[Voters, int]:
    """ "All 14 members outside of the USA": so many; "all fifteen except Russia": one fewer."""
    left, _ = _states(line, m["out"])
    if count in SIZES:
        return Voters(count=count - len(left), joined=True), m.end()
    whole = count + len(left) in SIZES
    return (Voters(count=count), m.end()) if whole else (Voters(count=count), m.start("out") - 1)


def with_voters(line: Line) -> Line:
    """The line with every voter phrase folded into one `<V>` token."""
    folded, at = [], 0
    pattern = _PHRASE.compiled
    if not _PHRASE.may_match(line.norm):
        return line
    while (m := pattern.search(line.norm, at)) is not None:
        got = _voters(line, m)
        if got is None or m.end() == m.start():
            # step over the first token only: what follows may still be a phrase
            space = line.norm.find(" ", m.start() + 1)
            at = len(line.norm) if space < 0 else space + 1
            continue
        voters, end = got
        folded.append((m.start(), end, "V", voters))
        at = end
    return fold(line, folded)
