"""Voter phrases brought together: "the permanent members Russia and China", "Malta was one of the ten that", "both".

The second step over voters: what stood as two phrases and is one becomes one, so that the rules on ballots see who
voted next to how.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from horseshoe.reading.line import Line, drop, fold
from horseshoe.reading.sides.pronouns import PRONOUNS, with_pronouns
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.sides.voters_joins import EXCEPT, Join, among, chained, listed, second, voter_joins
from horseshoe.reading.sides.voters_marked import owned, prefixed
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

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
# "China's and Mali's ambassadors were those who said no"
_THE_ONES = Pattern(
    rf"(?P<v>{_V})(?: 's (?:ambassadors?|envoys?|delegates?|representatives?|delegations?|men|man|hands?|"
    rf"votes?))? (?:was|were|"
    r"are|is|being) (?:those|the ones?|the (?:two |three |four |five )?(?:members|countries|states|delegations|nations|"
    r"ones)) (?:who|that|which)(?= (?:had |have )?(?:vot|abst|oppos|dissent|said (?:no|yes|nay|aye)|raised|withheld|"
    r"refus|backed|supported|stayed|took))"
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
_AT_TABLE = r"(?:on|in|around|round) (?:the )?(?:council|<C\d+>|table|room|chamber|horseshoe)"
_ALL = Pattern(
    r"(?:(?<![\w>] )|(?<=of )|(?<=by ))(?:all|every)(?: of)?(?: the| its)?(?: council| security council| <C\d+>(?: "
    r"'s)?)? (?:members?|delegations?|countries|nations|states)(?: of (?:the )?(?:council|<C\d+>))?(?= )"
    rf"|(?:(?<![\w>] )|(?<=of )|(?<=by )|(?<=from ))(?:(?:all|every ?one|every ?body)(?: {_AT_TABLE})?|the (?:whole|"
    rf"entire|full) (?:council|<C\d+>|table|membership|body))(?= {EXCEPT}(?: for)? {_V})"
    r"|the (?:whole|entirety|rest|remainder) of (?:the )?(?:<C\d+>|council)(?= (?:voted|said|was|were|backed|supported|"
    r"approved|raised|put|had|stood|agreed|abstained)\b)"
    rf"|(?:(?<=^)|(?<=[,;] ))every ?(?:one|body) {_AT_TABLE}(?= (?:voted|said|was|were|supported|backed|"
    rf"approved|opposed|abstained|rejected))"
)
_WITHOUT = Pattern(
    rf"^(?:with )?(?P<lead>{_V}) (?:(?:alone |only )?excepted|apart|aside) ,|"
    rf"(?:with the exception of|except for|apart from|save for|but for|aside from|except|"
    rf"excepting) (?P<v>{_V})(?! (?:on|at))|(?:(?<= it )|(?<= them )|(?<= favor )|(?<= favour ))(?:but|save|bar) "
    rf"(?P<last>{_V})(?= [.;]|$)"
)
_JOINS = voter_joins()
_ANY = AnyOf(_ALL, _JOINS, _WHOSE, _DASHED, _SUBJECT, _OF_THOSE, _THE_ONES, _WITHOUT, PRONOUNS)


_ONLY = late(r"(?i)\b(?:only|sole|lone|single)\b")


def _folded(line: Line, pattern: Pattern, join: Join) -> Line:
    found = []
    for m in pattern.finditer(line.norm):
        if join is second:
            found.append((m.start("a"), m.end(), "V", line.chunk(m["b"]).value))
            continue
        if join is listed and not re.search(
            r"[|•*]|\n\s*[-–—]", line.text[slice(*line.place(m.end("a"), m.start("b")))]
        ):
            continue  # only bullets and table strokes make a list of what stands apart
        a, b = line.chunk(m["a"]).value, line.chunk(m["b"]).value
        if join is among and b.of and _ONLY.search(line.text, line.chunk(m["b"]).start, line.chunk(m["b"]).end):
            b = replace(b, of=None)  # "the only one of the 15 to vote against it"
        joined = join(a, b)
        if joined is not None:
            found.append((m.start(), m.end(), "V", joined))
    return fold(line, found)


def with_joined(line: Line, before: Line | None = None) -> Line:
    """The line with voter phrases brought together; `before` is the sentence that "it" and "both" may look back to."""
    if not _ANY.on(line.norm) and (before is None or not line.tags("V")):
        return line
    line = fold(line, [(m.start(), m.end(), "V", Voters(others=True, every=True)) for m in _ALL.finditer(line.norm)])
    for join, pattern in _JOINS.rows if _JOINS.any_on(line.norm) else ():
        for _ in range(8 if join in (listed, chained) else 1):
            longer = _folded(line, pattern, join)
            if longer is line:
                break
            line = longer
    line = _lone(owned(prefixed(line)))
    line = _excepted(line)
    return with_pronouns(line, before)


def _lone(line: Line) -> Line:
    """ "X was the only member to vote against": X voted against."""
    for pattern in (_WHOSE, _DASHED, _SUBJECT, _OF_THOSE, _THE_ONES):
        line = fold(line, [(m.start(), m.end(), "V", line.chunk(m["v"]).value) for m in pattern.finditer(line.norm)])
    return line


def _excepted(line: Line) -> Line:
    """ "With the exception of Russia, all members": those left out are not in the rest."""
    m = _WITHOUT.search(line.norm)
    if m is None:
        return line
    out = line.chunk(m["v"] or m["last"] or m["lead"]).value.members
    for at, chunk in line.tags("V"):
        if chunk.value.others and out and not chunk.value.excluded:
            size = line.norm.index(">", at) + 1
            return fold(line, [(at, size, "V", replace(chunk.value, excluded=out))])
    return line
