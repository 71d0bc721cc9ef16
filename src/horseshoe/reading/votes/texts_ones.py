"""Texts told without a word for them: "one by France", "the other", "Monday's Russian one", "Kuwait's", "its own"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.reading.line import Line
from horseshoe.reading.votes.texts_draft import Draft
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

_DID = (
    r"(?:(?:also |again |then |too |likewise |only )?(?:got|was|won|failed|fell|had|received|mustered|did|then|drew|"
    r"gained|obtained|garnered|secured|carried|passed|met|shared|suffered|ended|died|went|found(?:ered)?|fared|came|"
    r"lost|sank|succumbed|collapsed|survived|perished|proved|reached|ran))"
)
_MADE_BY = (
    r"(?:drafted|tabled|written|(?:co - ?|co-?)?sponsored|submitted|proposed|introduced|presented|put (?:forward|in)|"
    r"authored|penned|moved|brought (?:in|forward)?|prepared|circulated|offered|advanced|framed)"
)
# What a text says, or who made it: "the one decreeing an embargo", "the Italian one asking for a visit".
_SAYS_OR_MADE = (
    r"(?:co - ?|co-?)?sponsored|drafted|tabled|proposed|written|put forward|submitted|authored|penned|presented|"
    r"introduced|moved by|that (?:would|called|demanded|sought|condemned)|which (?:would|called)|"
    r"(?!being|having|during|including|regarding|concerning|following|among|voting|abstaining)[a-z]{3,}ing"
)
# "Kuwait's, which ten supported, was vetoed": the text of one of two.
_THEIRS = Pattern(
    r"(?:^|(?<=[.;:,] )|(?<=and )|(?<=but )|(?<=while ))(?P<by><L\d+>) 's(?: own)?(?= (?:(?:also |then )?(?:was|"
    r"were) (?:then |also )?(?:vetoed|rejected|adopted|defeated|supported|approved|voted down)|got|received|mustered|"
    r"(?:failed|fell) (?:by|with|to|short|,|for)|(?:had|won) <N\d+>|, (?:which|backed by|supported by)))"
)
# "One of Brazil's, widely backed, had been vetoed"
_ONE_OF = Pattern(
    r"(?P<text>(?P<one><N\d+>) of (?P<by><L\d+>) 's)(?= (?:, [^,.;<]{1,60} , )?(?:(?:has|had|was|been|then|also|"
    rf"later) ){{0,3}}(?:vetoed|rejected|adopted|defeated|approved|voted down|blocked|{_DID})\b)"
)
# "Then came Moscow's, which said nearly the same."
_CAME = Pattern(r"\b(?:came|comes|followed)(?: by)? (?P<text>(?P<by><L\d+>) 's(?: own)?)(?= (?:[,.;:]|$))")
# "Monday's Russian one got five"; "the other was vetoed".
_ONE = Pattern(
    rf"(?:(?P<which>the|a|an|another|(?P<moment><M\d+>) 's) (?:(?:second|first|third|other|rival|earlier|later) "
    rf")?(?P<adj><L\d+>) (?P<one><N\d+>)(?= (?:of (?:the )?<M\d+> )?(?:, [^.;]{{1,60}}? , )?{_DID}\b| (?:, which|"
    rf"[.;:()])(?: |$)|"
    rf" (?:(?:(?:in|at|before) (?:the )?<C\d+>|(?:on )?<M\d+>) ?(?:[.,;]|$)|(?:{_SAYS_OR_MADE})\b))"
    rf"|(?:^|(?<=[.;:] ))(?P<nth>the (?:other|second|first|third|latter|former)) , (?:(?:{_MADE_BY} )?(?:by|from) "
    rf"(?:the )?|(?P<own>))"
    rf"(?P<maker><[LP]\d+>(?: (?:and|,) (?:the )?<[LP]\d+>)*)(?(own) 's(?: own)?) ,"
    rf"|(?:(?<![\w>] )|(?<=and )|(?<=but )|(?<=while ))(?P<other>the (?:other|second|first|third|latter|former)|"
    rf"another|a second|a third)(?! (?:was|were) <[LP]\d+> (?!'s))(?= (?:, (?:(?:by|"
    rf"from) (?:the )?(?P<by><[LP]\d+>(?: and (?:the )?<[LP]\d+>)?)|[^,.;]{{1,60}}) , )?{_DID}\b)"
    r"|(?:(?<=vetoed )|(?<=rejected )|(?<=blocked )|(?<=killed )|(?<=adopted )|(?<=for )|(?<=against ))(?P<made>(?:a|"
    r"another|the) (?P<made_by><L\d+>) (?P<made_one><N\d+>))(?= (?:[,.;:—)]|and|too|as well|on|with|by)|$)"
    rf"|(?<=vetoed )(?P<more1>another|a second|a third)(?= [.,;:(]|$)"
    rf"|(?<![\w>] )(?P<more>another|a second|a third)(?= (?:, [^,.;<]{{1,60}} , )?<N\d+>(?: [.,;]|$))"
    rf"|(?P<this>(?:this|that) <N\d+>)(?= {_DID}\b)"
    rf"|(?P<prev>the (?:previous|preceding|earlier|last|first|latest) <N\d+>|the <N\d+> before(?: (?:it|that|this))?)"
    rf"(?= (?:, [^.;]{{1,120}}? , )?{_DID}\b)"
    r"|(?=<N)(?:(?<= up )|(?<= on )|(?<= to )|(?<= than )|(?<= like )|(?<= from )|(?<=extends )|(?<=extending )|"
    r"(?<=renews )|(?<=replaces )|(?<=replacing )|(?<=repeats )|(?<=repeating )|(?<=echoes )|(?<=echoing )|"
    r"(?<=follows )|(?<=following )|(?<=succeeds )|(?<=supersedes )|(?<=amends )|(?<=reinforces )|"
    r"(?<=recalls )|(?<=since ))(?P<past><N\d+>)(?= (?:adopted|passed|approved|vetoed|rejected|defeated|blocked|"
    r"voted down) "
    r"(?:on|in|last|earlier|by|<M\d+>|just|barely|only))"
    # "vetoed one co-sponsored by Germany", "stopped one that would have put the border under control"
    r"|(?=<N|the <N)(?:(?<=veto )|(?<=vetoed )|(?<=vetoing )|(?<=stopped )|(?<=blocked )|(?<=block )|(?<=killed )|"
    r"(?<=rejected )|(?<=adopted )|(?<=, then )|(?<=and then )|(?<=passed )|(?<=approved )|(?<=afterwards )|"
    r"(?<=later )|(?<=later , )|(?<=next ))"
    rf"(?P<next>(?:the )?<N\d+>)(?= (?:{_SAYS_OR_MADE}|on|about)\b))"
)

# "Its own got only four": of who is told to have stopped the other text.
_OWN = Pattern(
    r"(?P<by><[LP]\d+>) (?:[\w-]+ |<M\d+> ){0,3}?(?:vetoed|killed|blocked|rejected|sank|opposed|voted against|voted "
    r"down|struck down|"
    rf"threw out|turned down) [^.;]{{1,90}}? (?:and|but|while|whereas|,) (?P<own>(?:its|his|their) own|theirs)(?= "
    rf"{_DID}\b)"
)
_TEXTS = (
    r"(?:draft |rival |competing |such |the |of |two |these )*(?:drafts|texts|resolutions|motions|proposals|versions|"
    r"measures|amendments)"
)
# Several texts at once, before each is told by itself.
_SEVERAL = Pattern(
    rf"(?<!\w)(?:both|two|three|rival|competing|neither|these|all|pair of|<N\d+>|either|separate|opposing|different) "
    rf"{_TEXTS}\b|"
    r"\b(?:neither|both) (?:draft|text|resolution|proposal|of (?:the|them)|(?:were|was|passed|failed|fell|got|won|"
    r"had)\b)"
)
_MADE = (
    r"(?:by|from|of|(?:drafted|tabled|written|sponsored|submitted|proposed|introduced|presented|put forward|authored|"
    r"penned|moved|brought) by) "
)
_LISTED = r"<[LP]\d+>(?: (?:and|,) (?:the )?<[LP]\d+>)*"
_ORDINAL = r"the (?:other|second|first|third|latter|former|last)|another|a second|a third"
_STANDS = r"(?:^|(?<=[.;:,(—>] )|(?<=and )|(?<=but )|(?<=while )|(?<=whereas )|(?<=then )|(?<=was )|(?<=, with ))"
# A verb, or what a verb was left out before.
_ENDED = (
    rf"(?:{_DID}|lost|by|to|for|with|only|just|being|getting|winning|gaining|drawing|because|owing|due|after|over|on|"
    rf"in|[,(—]|—|which|that|was|were|had|"
    r"is|could|did|failing|failed|falling|vetoed|stopped|killed|blocked|rejected|defeated|adopted|passed|carried|"
    r"<N\d+>|<T\d+>)"
)
_APART = Pattern(
    rf"{_STANDS}(?:(?P<one><N\d+>)(?: of (?:them|these|the two|the <N\d+>))?(?: , |"
    rf" )(?:{_MADE}(?:the )?(?P<by>{_LISTED})|(?P<whose>{_LISTED}) 's)|"
    r"(?P<lone><N\d+>)(?= (?:to|because of|for (?:want|lack)|failing|falling|being|was|died|fell|owing to|through)\b)|"
    rf"(?P<nth>{_ORDINAL})(?: (?:draft|text|one|<N\d+>))?(?:(?: , | ){_MADE}(?:the )?(?P<by2>{_LISTED})|"
    rf" , (?P<whose2>{_LISTED}) 's)?|"
    rf"(?:that|those) {_MADE}(?:the )?(?P<by3>{_LISTED})|"
    rf"(?:the|an?) (?P<adj><L\d+>)(?: one| <N\d+>)?)(?= {_ENDED}(?![\w-]))"
)
# "Moscow then struck down that of Kuwait and Germany"
_THAT_OF = Pattern(
    r"\b(?:vetoed|rejected|killed|blocked|adopted|approved|passed|(?:struck|voted|turned|shot) down|threw out|defeated|"
    rf"(?:voted|were|was) (?:for|against)) (?P<that>that (?:of|by|from) (?:the )?(?P<by>{_LISTED}))(?= (?:[,.;:—)]|and|"
    r"as well|too|on|with|by|in|but|while|<[MTN])|$)"
)
# "The one by Ceylon and Liberia was defeated", "that of Kuwait got eleven votes"
_THE_ONE = Pattern(
    rf"(?:^|(?<=[.;:] )|(?<=and )|(?<=but )|(?<=while ))(?P<one>(?:the <N\d+>|that) (?:{_MADE})(?:the "
    rf")?(?P<by>{_LISTED}))"
    rf"(?= (?:(?:, [^.;]{{1,120}}? , )?{_DID}\b|asked|called|demanded|would|sought|wanted|urged))"
)
# "The one which Britain and the United States had put on the table was rejected", "the one Moscow wrote got four"
_THE_ONE_THEY = Pattern(
    rf"(?:^|(?<=[.;:] )|(?<=and )|(?<=but )|(?<=while ))(?P<one>the (?P<n><N\d+>) (?:which |that )?(?:the )?"
    rf"(?P<by>{_LISTED}) (?:had |have |has )?(?:(?:all |both |jointly |together )?{_MADE_BY}|wrote|put on the table|"
    rf"laid (?:down|before \S+)|brought|put to (?:the|a) vote|handed in|stood behind))"
    rf"(?= (?:, [^.;]{{1,120}}? , )?{_DID}\b)"
)
ANY_ONE = AnyOf(_THEIRS, _CAME, _ONE, _OWN, _APART, _THAT_OF, _THE_ONE, _THE_ONE_THEY, _ONE_OF)


def _apart(line: Line) -> Iterator[tuple[int, int, str, Draft]]:
    """ "Two drafts failed, one by France and the other by Russia": each of several, where at least two are told."""
    several = _SEVERAL.search(line.norm)
    if several is None:
        return
    found: list[tuple[int, int, str, Draft]] = []
    for m in _APART.finditer(line.norm, several.end()):
        if (one := m["one"] or m["lone"]) and line.chunk(one).value.whole != 1:
            continue
        states = line.chunk(m["adj"]).value if m["adj"] else None
        if states is not None and not (states.adjectival or (states.attributive and m[0].endswith(("one", ">")))):
            continue
        makers = m["by"] or m["whose"] or m["by2"] or m["whose2"] or m["by3"] or m["adj"] or ""
        authors = [code for tag in re.findall(r"<[LP]\d+>", makers) for code in line.chunk(tag).value.members]
        found.append((*m.span(), "D", Draft("text", (*authors,), definite=True, rival=bool(found), apart=True)))
    if len(found) > 1:
        yield from found


def ones(line: Line) -> Iterator[tuple[int, int, str, Draft]]:
    """Texts called "one", "the other" or by their author alone; each once."""
    end = -1
    for row in sorted((*_apart(line), *_alone(line)), key=lambda row: (row[0], not row[3].apart)):
        if row[0] >= end:
            yield row
            end = row[1]


# "With one abstention, the Swiss one": a vote, and no text.
_OF_VOTES = late(
    r"\b(?:abstentions?|votes?(?: against| for)?|noe?s?|nays?|yes(?:es)?|ayes?|vetoe?s?|hands?|ballots?) ?[,:(—] $"
)


def _alone(line: Line) -> Iterator[tuple[int, int, str, Draft]]:
    for m in _OWN.finditer(line.norm):
        yield *m.span("own"), "D", Draft("text", line.chunk(m["by"]).value.members, definite=True, rival=True)
    for m in _THAT_OF.finditer(line.norm):
        authors = [code for tag in re.findall(r"<[LP]\d+>", m["by"]) for code in line.chunk(tag).value.members]
        yield *m.span("that"), "D", Draft("text", (*authors,), definite=True, rival=True)
    for m in _THE_ONE.finditer(line.norm):
        if m["one"].startswith("that") or line.chunk(m["one"].split()[1]).value.whole == 1:
            authors = [code for tag in re.findall(r"<[LP]\d+>", m["by"]) for code in line.chunk(tag).value.members]
            yield *m.span("one"), "D", Draft("text", (*authors,), definite=True, rival=True)
    for m in _THE_ONE_THEY.finditer(line.norm):
        if line.chunk(m["n"]).value.whole == 1:
            authors = [code for tag in re.findall(r"<[LP]\d+>", m["by"]) for code in line.chunk(tag).value.members]
            yield *m.span("one"), "D", Draft("text", (*authors,), definite=True, rival=True)
    for m in _THEIRS.finditer(line.norm):
        yield m.start(), m.end(), "D", Draft("text", line.chunk(m["by"]).value.members, definite=True, rival=True)
    for m in _CAME.finditer(line.norm):
        yield *m.span("text"), "D", Draft("text", line.chunk(m["by"]).value.members, indefinite=True, rival=True)
    for m in _ONE_OF.finditer(line.norm):
        if line.chunk(m["one"]).value.whole == 1:
            yield *m.span("text"), "D", Draft("text", line.chunk(m["by"]).value.members, indefinite=True, rival=True)
    for m in _ONE.finditer(line.norm):
        if m["one"]:
            if line.chunk(m["one"]).value.whole != 1 or _OF_VOTES.search(line.norm, 0, m.start()):
                continue
            moment = line.chunk(m["moment"]) if m["moment"] else None
            states = line.chunk(m["adj"]).value
            if states.adjectival or states.attributive:
                yield (
                    m.start(),
                    m.end("one"),
                    "D",
                    Draft("text", states.members, definite=True, rival=True, moment=moment),
                )
        elif m["made"]:
            states = line.chunk(m["made_by"]).value
            if line.chunk(m["made_one"]).value.whole == 1 and (states.adjectival or states.attributive):
                yield *m.span("made"), "D", Draft("text", states.members, indefinite=True, rival=True)
        elif m["nth"]:
            authors = [code for tag in re.findall(r"<[LP]\d+>", m["maker"]) for code in line.chunk(tag).value.members]
            yield (
                *m.span("nth"),
                "D",
                Draft("text", (*authors,), definite=True, rival=m["nth"] not in ("the first", "the former")),
            )
        elif m["next"]:
            if line.chunk(m["next"].removeprefix("the ")).value.whole == 1:
                yield *m.span("next"), "D", Draft("text", indefinite=True, rival=True)
        elif m["prev"] or m["past"]:
            said = m["prev"] or m["past"]
            if line.chunk(said[said.index("<") :].split()[0]).value.whole == 1:
                span = m.span("prev" if m["prev"] else "past")
                yield *span, "D", Draft("text", definite=bool(m["prev"]), rival=True, earlier="latest" not in said)
        elif m["this"]:
            if line.chunk(m["this"].split()[1]).value.whole == 1:
                yield m.start(), m.end(), "D", Draft("text", definite=True)
        elif m["more"] or m["more1"]:
            yield *m.span("more" if m["more"] else "more1"), "D", Draft("text", definite=True, rival=True)
        else:
            authors = [
                code for tag in re.findall(r"<[LP]\d+>", m["by"] or "") for code in line.chunk(tag).value.members
            ]
            yield (
                m.start("other"),
                m.end("other"),
                "D",
                Draft("text", (*authors,), definite=True, rival=m["other"] not in ("the first", "the former")),
            )

