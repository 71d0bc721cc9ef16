"""Voter phrases brought together: "the permanent members Russia and China", "Malta was one of the ten that", "both".

The second step over voters: what stood as two phrases and is one becomes one, so that the rules on ballots see who
voted next to how.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from horseshoe.reading.line import Line, drop, fold
from horseshoe.reading.sides.pronouns import PRONOUNS, with_pronouns
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.sides.voters_marked import owned, prefixed
from horseshoe.reading.words.patterns import AnyOf, Pattern, Patterns

_V = r"<V\d+>"
_MEMBERS = r"(?:members?|countries|country|nations?|states?|ones?|delegations?|powers?)"
_KIND = (
    r"(?:council|permanent|elected|non - permanent|african|western|european|arab|security council|veto - wielding|"
    r"<[CU]\d+>(?: 's)?)"
)
_LONE = r"(?:only|sole|lone|single|one|solitary|two|three|other)"

# Quotes around a word of the ballot: 13 'yes' votes.
_QUOTED = Pattern(
    r"[\"'] (?=(?:yes|no|aye|nay|yea|for|against|veto|abstain|abstained|in favou?r) (?:, )?[\"'](?: |$))"
    r"|(?<=(?:.yes|. no|.aye|.nay|.yea|.for|inst|veto|tain|ined|avor|vour) )[\"'](?= |$)"
    r"|(?<=(?:.yes|. no|.aye|.nay|.yea|.for|inst) , )[\"'](?= |$)"
)


def without_quotes(line: Line) -> Line:
    """The line without quotation marks around single words of the ballot."""
    if not ('"' in line.norm or "' " in line.norm or line.norm.endswith("'")):
        return line
    return drop(line, [(m.start(), m.end()) for m in _QUOTED.finditer(line.norm)])


def _named(a: Voters, b: Voters) -> Voters | None:
    """ "The two permanent members" + "Russia and China"."""
    if not b.bare or (a.members and not a.group) or a.nobody or a.others:
        return None
    if a.group or a.count is None:
        return b if not a.group or set(b.members) <= set(a.members) else None
    return Voters(b.members, a.count) if a.count == len(b.members) else None


def _among(a: Voters, b: Voters) -> Voters | None:
    """ "Malta and Japan were among the ten": two names of a count."""
    if not a.members or a.count is not None or b.others or b.nobody or b.count is None or b.members:
        return None
    return Voters(a.members, b.count, partial=b.count != len(a.members)) if len(a.members) <= b.count else None


def _listed(a: Voters, b: Voters) -> Voters | None:
    """Names in a list of bullets or strokes."""
    return Voters((*a.members, *(m for m in b.members if m not in a.members)), bare=True) if a.bare and b.bare else None


def _counted(a: Voters, b: Voters) -> Voters | None:
    """ "The rest, fourteen in all"; "the remaining members, thirteen of them"."""
    return Voters(count=b.count) if a.others and b.count is not None and not b.members else None


def _those(a: Voters, b: Voters) -> Voters | None:
    """ "Two delegations, those of Egypt and India"; "one member, Benin"."""
    return Voters(b.members, a.count) if b.bare and a.count == len(b.members) and not a.members else None


def _but(a: Voters, b: Voters) -> Voters | None:
    """ "All others but Russia"."""
    return Voters(others=True, excluded=b.members) if a.others and b.members and not b.count else None


def _others_with(a: Voters, b: Voters) -> Voters | None:
    """ "The other members, India included": the rest, and some of it by name."""
    return replace(a, members=b.members) if a.others and a.count is None and not a.members and b.bare else None


def _neither(a: Voters, b: Voters) -> Voters | None:
    return Voters(neither=(*a.members, *b.members)) if a.members and b.members else None


def _one_of(a: Voters, b: Voters) -> Voters | None:
    """ "The United States, one of five veto-wielding members,", "Peru and Chad, two of the ten,": said once more."""
    if a.bare and b.group and set(a.members) < set(b.members):
        return a  # "Russia and China, permanent members,"
    if not a.bare or len(a.members) != b.count or (b.members and not b.of):
        return None
    return a if b.count == 1 else Voters(a.members, b.count)


def _also(a: Voters, b: Voters) -> Voters | None:
    """ "Russia, for the seventh time, and China": one list, interrupted."""
    return (
        Voters((*a.members, *b.members), bare=True)
        if a.bare and b.bare and not set(a.members) & set(b.members)
        else None
    )


def _and_more(a: Voters, b: Voters) -> Voters | None:
    """ "China, together with two further countries,": three, one of them by name."""
    if not a.bare or b.members or b.nobody or b.group or not b.count or b.of:
        return None
    return Voters(a.members, len(a.members) + b.count, partial=True, summed=True)


def _with_group(a: Voters, b: Voters) -> Voters | None:
    """ "Russia, China and the A3": a list of which a part is known by the name of its group."""
    groups, names = [v for v in (a, b) if v.group], [v for v in (a, b) if v.bare]
    if len(groups) != 1 or len(names) != 1 or groups[0].partial or set(a.members) & set(b.members):
        return None
    members = (*a.members, *b.members)
    return Voters(members, len(members), group=True)


def _first(a: Voters, b: Voters) -> Voters | None:
    """ "Britain, the penholder on Somalia,": Britain."""
    return a if a.bare else None


def _of_all(a: Voters, b: Voters) -> Voters | None:
    """ "Eleven members of the fifteen"; not "the five of the ten", a group's part."""
    whole = b.count in (11, 15) and not b.members and not b.group
    return a if whole and a.count is not None and a.count < (b.count or 0) and not a.members else None


def _aside(a: Voters, b: Voters) -> Voters | None:
    """ "Seven representatives, obedient to Washington,": the seven."""
    return None if a.nobody else a


def _second(a: Voters, b: Voters) -> Voters | None:
    return b if b.bare else None


_Join = Callable[[Voters, Voters], Voters | None]


# "Citing violence in Kosovo, the Council has approved an embargo on Yugoslavia, ...": no apposition, since it has a
# verb.
_FINITE = (
    r"(?:has|have|had|was|were|is|are|did|will|would|voted|approved|adopted|agreed|imposed|condemned|demanded|called|"
    r"ordered|passed|decided|rejected|vetoed|slapped|tightened|extended|renewed|lifted|urged|warned|said)\b"
)
_FROM = r"(?:(?:coming |came |cast )?(?:from|by)|being|that of|of|was|belonging to)"


def _joins() -> Patterns[_Join]:
    return Patterns(
        (join, pattern)
        for pattern, join in (
            (rf"(?P<a>{_V}) , (?P<b>{_V}) ,(?= )", _one_of),
            (
                rf"(?P<a>{_V}) [,(—] (?:for the|again|too|also|a|an|once|its|long|still|the) (?:[\w'-]+ |- "
                rf"){{0,7}}?[,)—] and (?:then )?(?P<b>{_V})",
                _also,
            ),
            (
                rf"(?:of|by|from) (?:a|one|another|the|two)(?: other)? permanent (?:<C\d+> |council )?(?P<a>members? "
                rf",) (?P<b>{_V})",
                _second,
            ),
            # "eight said yes: Jordan, which sponsored it, Chad and Chile"
            (
                rf"(?:(?<=— )|(?<=: )|(?<=\( ))(?P<a>{_V}) , (?:which|who) (?:(?!<V)[^ ,.;:()—]+ ){{1,8}}, (?P<b>{_V})"
                r"(?= (?:[—.;)]|,? ?and\b)|$)",
                _also,
            ),
            (rf"(?P<a>{_V}) , (?:joined|followed|seconded|accompanied) (?:only |later )?by (?P<b>{_V}) ,", _also),
            (  # "Russia, a key friend of Syria, and China have used their veto"
                rf"(?P<a>{_V}) , (?:an?|the|its|itself|one of) (?:[\w'-]+ |<[A-UW-Z]\d+> |{_V} (?:'s )?){{1,9}}?, "
                rf"and (?P<b>{_V})(?= (?:have|had|both|vetoed|voted|abstained|opposed|used|cast|blocked|exercised)\b)",
                _also,
            ),
            (
                rf"(?P<a>{_V}) ,? ?(?:together with|along with|as well as) (?P<b>{_V})(?: ,)?(?= (?:vot|abst|vetoed|"
                rf"oppos|supported|backed))",
                _also,
            ),
            (
                rf"(?P<a>{_V}) , (?:(?:as|which|who|whose|council|long)(?: (?!<[VD])[^ ,.;]+){{0,8}}|(?:the|its|a|an|"
                rf"<[CUM]\d+>)(?: (?!<[VD]|{_FINITE})[^ ,.;]+){{0,8}}) (?P<b>{_V}) ,(?= )",
                _first,
            ),
            (
                rf"(?P<a>{_V}) , (?:\w+ly )?(?!opposed|next|according|due|thanks|contrary)[a-z]+ (?:to|from) (?:the )?"
                rf"(?P<b>{_V}) ,(?= (?:have|has|had|all|also|both|were|was|did|voted|abstained|opposed|vetoed)\b)",
                _aside,
            ),
            (
                rf"(?P<a>{_V})(?: however)?(?: ,)? (?:together with|along with|as well as|joined by) (?P<b>{_V})(?: ,)?"
                rf"(?= (?:abst|voted|vetoed|oppos|rejected|refrain|did not vote))",
                _and_more,
            ),
            (rf"(?P<a>{_V})(?: ,)? (?:and|plus|together with|along with|as well as) (?P<b>{_V})(?= |$)", _with_group),
            # "two noes, one from the United States and the other from Australia"
            (
                rf"(?:one|<[NV]\d+>)(?: of (?:them|these|those|which))? {_FROM} (?P<a>{_V}) (?:, and|and|,) (?:the "
                rf"other|another|one|the second|a second)(?: one| vote)?(?: {_FROM})? (?P<b>{_V})(?= |$)",
                _also,
            ),
            (rf"(?:(?<=veto )|(?<=veto , ))(?P<a>{_V}) (?:had |then |also )*joined (?P<b>{_V})(?= |$)", _also),
            (
                rf"(?P<a>{_V}) (?:had |have |has |then |also )*(?:joined|joining) (?P<b>{_V}) (?:on )?(?:<M\d+> )?in "
                r"(?:a |the |casting (?:a |the )?)?(?=(?:vetoing|voting (?:<D\d+> |it )?(?:down|against|no)|blocking|"
                r"killing|"
                r"(?:double |triple |joint |twin )?vetoe?s?)\b)",
                _also,
            ),
            # "China, the five sponsors, Byelorussia and Costa Rica": one list, some of it unnamed
            (
                rf"(?P<a>{_V}) (?:, )?(?:and )?(?:the )?{_V} (?:co - |co-?)?(?:sponsors|authors)(?: of <D\d+>)? (?:, )?"
                rf"(?:and )?(?P<b>{_V})(?= |$)",
                _also,
            ),
            (
                rf"(?P<a>{_V}) ,? ?(?:including|among them|such as|notably|like) (?P<b>{_V})(?: ,)?(?= )", _others_with,
            ),
            (
                rf"(?P<a>{_V}) [,(—] (?P<b>{_V}) (?:included|among them|too|not excepted|not excluded) [,)—](?= )",
                _others_with,
            ),
            (rf"neither (?P<a>{_V}) nor (?P<b>{_V})", _neither),
            (rf"(?P<a>{_V}) ,? ?(?:\w+ly )?alone (?:of|among|in|out of) (?P<b>{_V})(?: ,)?(?= )", _first),
            (
                rf"(?P<a>{_V}) (?:'s|(?:(?:out )?of|among|amongst|in|on)(?: the| its| all)?) (?P<b>{_V})(?= |$)",
                _of_all,
            ),
            (rf"(?P<a>{_V}) (?P<b>{_V})(?= |$)", _named),
            (
                rf"(?P<a>{_V}) ,? ?(?:was|were|is|are|being) (?:both |all )?(?:among|one of|part of|two of|three of) "
                rf"(?P<b>{_V})(?: (?:that|who|which|to))?(?= )",
                _among,
            ),
            (
                rf"(?P<a>{_V}) (?:was|were|is|are|being) (?P<b>{_V})(?: (?:that|who|which|to|in))(?= )"
                r"(?! (?:did|had|would|could|has|have) (?:not|n't))",
                _among,
            ),
            (rf"(?P<a>{_V}) (?:[|•*]|[;,]? ?[-—]|[;,]) (?P<b>{_V})(?= |$)", _listed),
            (
                rf"(?P<a>{_V}) [,(—] (?P<b>{_V})(?: (?:of )?(?:them|all|in all|in total|altogether))* [,)—](?= )",
                _counted,
            ),
            (rf"(?P<a>{_V}) [,(—] (?:those |namely |that )?(?:of )?(?P<b>{_V}) [,)—](?= )", _those),
            (
                rf"(?P<a>{_V}) (?:but|except|save|apart from|other than|excluding|minus|bar|barring)(?: for)? "
                rf"(?P<b>{_V})",
                _but,
            ),
        )
    )


_SUBJECT = Pattern(
    rf"(?P<v>{_V}) ,? ?(?:was|were|is|are|being|as|was again|stood as)?(?: the| among| one of| again| once)*(?: "
    rf"{_LONE}| of| the| {_KIND}){{1,6}}(?: {_MEMBERS})?(?: of the council| on the council| of <C\d+>| in <C\d+>)? "
    rf"(?:to|that|who|which|in)(?= (?:vot|abst|oppos|object|veto|dissent|reject))"
)
# "Japan was one of those who abstained"; "Mali and Chad were among the members that voted for it".
_OF_THOSE = Pattern(
    rf"(?P<v>{_V}) ,? ?(?:was|were|is|are|being) (?:both |all )?(?:{_V}|among) (?:those|the (?:ones|countries|members|"
    r"states|nations)) (?:who|that|which|to)(?= (?:had |have )?(?:vot|abst|oppos|dissent|backed|supported|withheld|"
    r"stayed))"
)
# "Britain, whose ambassador abstained": Britain.
_WHOSE = Pattern(
    rf"(?P<v>{_V}) [,—(] whose (?:[a-z-]+ |<M\d+> ){{0,2}}?(?:ambassador|envoy|representative|delegate|delegation|"
    rf"government|mission|minister|diplomat|hand)s?(?= (?!(?:and|of|to|in)\b))"
)
# "Syria - the Arab world's representative on the Council - had been thought likely to abstain but voted for it"
_DASHED = Pattern(
    rf"(?P<v>{_V}) — (?:the|a|an|its|one|long|itself|once|now) (?:(?!<V)[^—.;:()]){{1,80}} —(?= (?:had|has|have|voted|"
    r"abstained|vetoed|opposed|backed|supported|also|then|finally)\b)"
)
_ALL = Pattern(
    r"(?:(?<![\w>] )|(?<=of )|(?<=by ))(?:all|every)(?: of)?(?: the| its)?(?: council| security council| <C\d+>(?: "
    r"'s)?)? (?:members?|delegations?|countries|nations|states)(?: of (?:the )?(?:council|<C\d+>))?(?= )"
    rf"|(?:(?<![\w>] )|(?<=of )|(?<=by )|(?<=from ))(?:all|every ?one|every ?body)(?= (?:but|except|save)(?: for)? "
    rf"{_V})"
)
_WITHOUT = Pattern(
    rf"(?:with the exception of|except for|apart from|save for|but for|aside from|except|"
    rf"excepting) (?P<v>{_V})(?! (?:on|at))|(?:(?<= it )|(?<= them )|(?<= favor )|(?<= favour ))(?:but|save|bar) "
    rf"(?P<last>{_V})(?= [.;]|$)"
)
_JOINS = _joins()
_ANY = AnyOf(_ALL, _JOINS, _WHOSE, _DASHED, _SUBJECT, _OF_THOSE, _WITHOUT, PRONOUNS)


def _folded(line: Line, pattern: Pattern, join: _Join) -> Line:
    found = []
    for m in pattern.finditer(line.norm):
        if join is _second:
            found.append((m.start("a"), m.end(), "V", line.chunk(m["b"]).value))
            continue
        if join is _listed and not re.search(
            r"[|•*]|\n\s*[-–—]", line.text[slice(*line.place(m.end("a"), m.start("b")))]
        ):
            continue  # only bullets and table strokes make a list of what stands apart
        joined = join(line.chunk(m["a"]).value, line.chunk(m["b"]).value)
        if joined is not None:
            found.append((m.start(), m.end(), "V", joined))
    return fold(line, found)


def with_joined(line: Line, before: Line | None = None) -> Line:
    """The line with voter phrases brought together; `before` is the sentence that "it" and "both" may look back to."""
    if not _ANY.on(line.norm) and (before is None or not line.tags("V")):
        return line
    line = fold(line, [(m.start(), m.end(), "V", Voters(others=True, every=True)) for m in _ALL.finditer(line.norm)])
    for join, pattern in _JOINS.rows if _JOINS.any_on(line.norm) else ():
        for _ in range(8 if join is _listed else 1):
            longer = _folded(line, pattern, join)
            if longer is line:
                break
            line = longer
    line = _lone(owned(prefixed(line)))
    line = _excepted(line)
    return with_pronouns(line, before)


def _lone(line: Line) -> Line:
    """ "X was the only member to vote against": X voted against."""
    for pattern in (_WHOSE, _DASHED, _SUBJECT, _OF_THOSE):
        line = fold(line, [(m.start(), m.end(), "V", line.chunk(m["v"]).value) for m in pattern.finditer(line.norm)])
    return line


def _excepted(line: Line) -> Line:
    """ "With the exception of Russia, all members": those left out are not in the rest."""
    m = _WITHOUT.search(line.norm)
    if m is None:
        return line
    out = line.chunk(m["v"] or m["last"]).value.members
    for at, chunk in line.tags("V"):
        if chunk.value.others and out and not chunk.value.excluded:
            size = line.norm.index(">", at) + 1
            return fold(line, [(at, size, "V", replace(chunk.value, excluded=out))])
    return line
