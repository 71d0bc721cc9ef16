"""Asides read over: "Russia, whose envoy spoke first, vetoed it" says of the vote what "Russia vetoed it" says.

An aside stands between two commas, dashes or brackets, and what stands before it goes on behind it: a voter, a text or
the Council with its verb, a verb with its text, "drafted" with "by France", a list with its last name. Where it holds
nothing of the vote itself (no side, no author, no end, no count) it is left out of the line, so that every rule that
follows reads on. Each token keeps its place in the text, and what is told of a line without its asides stands exactly
where it stood.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from horseshoe.reading.line import Line, drop, fold
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.words.late import late

_V = r"<V\d+>"
# Words in an aside that may tell of the vote, its texts and those who sat over them.
_TELLS = late(
    r"\b(?:vot|veto|abst|ballot|oppos|opponent|support|back(?:ed|ing|s|er)|reject|adopt|approv|endors|fail|sponsor|"
    r"cosponsor|tabl(?:ed|ing)|propos|draft|author|penn?(?:ed|holder)|submi|introduc|circulat|present(?:ed|ing)|writ|"
    r"wrote|dissent|unanim|participat|absen|meeting|session|consultation|conven|request|majorit|consensus|block|"
    r"declin|permanent|refrain|withh|cosign|quorum|exercis|amend)|"
    r"\b(?:against|in favou?r|passed|fell|killed|yes|no(?! longer| later| more| less| friend| ally| stranger| secret)|"
    r"nay|nays|aye|ayes|for it|said so|put forward|put on the table|took part|take part|taking part|joined|joining|"
    r"followed|together|alongside|along|instead|rather than|on behalf|for its own|the others?|the rest|everybody|"
    r"everyone|all but|except|exception|alone|asked for|called for a|(?<!all )(?<!both )(?<!either )side[ds]?|pen|"
    r"of its own|walk(?:ed|ing)|left the (?:room|chamber|hall|table)|too|also|likewise|equally|similarly|as well|"
    r"even|short|shy|fewer|less|needed|required|minimum|threshold)\b|"
    r"\b(?:its|their|his|whose) (?:[\w-]+ ){0,3}<D|<[TRG]\d+>"
)
# A State in an aside that may share what is told of the one before it.
_SHARES = late(
    rf"(?:^|\b(?:and|or|by|with|like|than|as|plus|besides|including|included|notably|but|not|except|save|did|had|was|"
    rf"were|of which|of whom|among|amongst|both|namely|for|so) )(?:the |both |also )?(?:{_V}|<N\d+>)(?! 's|<)|"
    rf"{_V} (?:included|too|also|among|as well|did|does|had done|was|were|is|are|abst)|"
    r"^(?:the )?<[A-Z]\d+>(?! 's [a-z<])|^(?:ranging |stretching )?from\b.* to\b"
)
_DAY = late(r"(?:^|\b(?:on|late|early|by|of|before|after|until|since) )(?:\w+ )?<M\d+>")
_RELATIVE = late(r"(?:who|whom|whose|which)\b")
_HAS_VERB = late(
    r"\b(?:\w{3,}ed|is|are|was|were|has|had|have|did|does|will|would|can|could|held|holds|spoke|sits?|left)\b"
)
_V_TAG = late(_V)
_WHO_IT_IS = late(r"(?:the|a|an|its|our|their) ")  # "a single one, the great power of the North,"
_NUMBER = late(r"<[NV]\d+>")
_PENHOLDER = late(r"\bpen ?-? ?holders?\b(?= (?:on|for)\b)")  # of a file, and of all its texts
# What a text is about, or why it was voted on, with the States that concerns.
_ABOUT = late(r"(?:\w+ing|meant|aimed|designed|intended|under which|because of|despite|after|amid|so that)\b")
# A number that counts no thing: "in contra five".
_COUNT_ALONE = late(rf"(?<!'s ){_V}(?= [,.;]|$)")
_NEVER_OPENS = late(
    r"(?:and|or|but|nor|by|plus|then|including|among|as well|mostly|namely|th(?:at|is|ese|ose)|for which)\b"
)
# What is said of a text, and not who made it: "which found the draft biased".
_OF_TEXT = late(
    r"\b(?:call|consider|deem|f(?:ound|ind)|describ|sa(?:y|id)|argu|critici|regard|saw|see|thought|th(?:ink|ought)|want|"
    r"complain|insist|wish|doubt|question|blast|lambast|dismiss|attack|denounc|condemn|demand|mock|hail|prais)"
)

# What a voter did at other times: "which had vetoed six times with Moscow", "a country that usually abstains".
_AT_OTHER_TIMES = late(
    r"(?:which|who|whose|itself|so (?:often|long)|it (?:had|has)|(?:a|the) (?:country|member|state|power|government) "
    r"(?:that|which)|(?:long|usually|normally|often|once|traditionally)\b)(?=[^<]*(?:<(?!R)[^<]*)*(?:"
    r"\b(?:often|always|usually|normally|repeatedly|regularly|traditionally|consistently|frequently|seldom|rarely|"
    r"routinely|habitually|invariably|generally|long|never|hitherto|previously|thrice|twice)\b|"
    r"\b(?:so far|until (?:now|then)|as a rule|in the past|over the years|for (?:years|decades)|years ago|"
    r"(?:earlier|previous|past|other) (?:\w+ )?(?:ones?|texts?|votes?|vetoes|drafts?|occasions?|ballots?|years?)|"
    r"more \w+ than)\b|<[NV]\d+> times\b|\btimes before\b|\bbefore$|\bsince <M))"
)
_AUTHORED = late(r"(?:\b(?:re)?draft(?:ed|ing)|sponsor|tabl|propos|wrote|writ|penn?(?:ed|holder)|submit|introduc)")

_ADVERBS = (
    r"(?:(?:has|have|had|was|were|is|are|did|does|do|not|n't|also|then|both|each|all|again|once|more|finally|later|on|"
    r"duly|still|however|alone|could|would|will|be|been|being|only|itself|themselves|now|yet|just|too|even|"
    r"\w+ly|<M\d+>) ){0,5}"
)
# What a subject did: no participle of its own, "backed by China".
DID = late(
    rf"(?![a-z]+ed (?:\w+ly )?by\b){_ADVERBS}(?:"
    r"[a-z]{2,}ed|votes|voting|vetoes|abstain(?:s|ing)|opposes|blocks|rejects|casts?|uses|exercises|supports"
    r"|backs|approves|adopts|passes|endorses|fails|fell|falls|got|gets|won|wins|drew|said|says|stood|withheld"
    r"|sank|went|came|lost|against|in favou?r|for (?:it|<D\d+>)|absent|unanimous|extends|renews|imposes"
    r"|condemns|demands|calls|decides|put forward|wrote|withdrew|brought|took|take|kept|chose|left|threw"
    r"|struck|shot|resorts|made|did|gave|held|sought|sent|led|laid|spoke|told|met|sat|began|broke|set|let|ran"
    r"|the (?:only|sole|lone)"
    r")(?= |$)"
)
_OPEN = late(
    r"(?P<head><[VDRC]\d+>(?P<and> (?:and|but))?|\b(?P<verb>vetoed|rejected|adopted|approved|blocked|passed|opposed|"
    r"endorsed|voted (?:on|down|for|against)|vetoes|blocks|rejects|adopts|approves)(?: (?:on )?<M\d+>)?|"
    r"\b(?P<made>drafted|proposed|tabled|sponsored|submitted|presented|introduced|put forward|penned|written)"
    r"(?: (?:on )?<M\d+>)?) (?P<sep>[,—(]) (?=[a-z]|<[VCU])"
)
_CLOSE = {",": " , ", "—": " — ", "(": " ) "}
_END = late(r" [;:.?!—()\"] ")
_TEXT_NEXT = late(r"<[DR]\d+>")
_BY_NEXT = late(rf"by (?:both )?(?:the )?{_V}")
_NEXT = late(rf"(?:, )?(?P<and>and |but )?(?:also )?(?P<b>{_V})(?P<end>(?= (?:[.;)]|—))|$)?")
_OF_A_LIST = late(r"(?:[:—(]|\b(?:by|were|was|from|included|including|are|of))(?: both)? $")
_GOVERNED = late(r"\b(?:with|by|of|to|from|for|on|against|like|joined|than|over|in|at|after|before|between)(?: the)? $")
_BRACKETED = late(r"(?!both|who|all|each|one)[^()<]{1,24}")  # a word on one of a list
_LONGEST, _LONGEST_CLAUSE = 100, 200  # characters of an aside
# "As diplomats had predicted, the vote was 13-2": foreseen, and then so.
_FORESEEN = late(
    r"^(?:(?:but|and|so|just|exactly|much) )*as (?:(?!<[VDC])(?:[\w'-]+|<M\d+>) ){0,6}?(?:expected|predicted|feared|"
    r"foreseen|anticipated|forecast|foretold|promised|planned|hoped|scheduled|announced|warned)(?: (?:on )?<M\d+>)? , "
)
# "Eight members, Russia's envoy noted, had abstained": who says so.
_SAID = late(
    rf"(?:the |a |an |his |its |two |three |one |some |many )?(?:{_V} (?:'s )?)?(?:[a-z'-]+ ){{0,3}}?"
    r"(?:sa(?:id|ys)|noted|added|recalled|explained|observed|reported|pointed out|remarked|stressed|"
    r"told (?:reporters|journalists|the <C\d+>)) , "
)
_MOST = 6  # asides of a sentence


def without_insets(line: Line) -> Line:
    """The line without the asides that tell nothing of the vote; lists they interrupted are whole again."""
    if line.norm.startswith(("as ", "but as ", "and as ", "just as ")) and (m := _FORESEEN.match(line.norm)):
        line = drop(line, [m.span()])
    at = 0
    for _ in range(_MOST):
        m = _OPEN.search(line.norm, at)
        if m is None:
            break
        shorter = _without(line, m)
        at = m.start() if shorter is not line else m.start("sep")
        line = shorter
    return line


def _without(line: Line, m: re.Match[str]) -> Line:
    """The line without the aside that a match opens; the line itself where that is none to be left out."""
    norm, start = line.norm, m.end()
    said = _SAID.match(norm, start) if m["sep"] == "," else None
    if said is not None and DID.match(norm, said.end()):
        return drop(line, [(m.start("sep"), said.end())])
    if _NEVER_OPENS.match(norm, start):
        return line
    relative = _RELATIVE.match(norm, start) is not None
    several = relative or m["sep"] != ","
    stop = min(len(norm), start + (_LONGEST_CLAUSE if relative else _LONGEST))
    if m["sep"] == "," and (end := _END.search(norm, start, stop)) is not None:
        stop = end.start()
    close = _CLOSE[m["sep"]]
    at = norm.find(close, start, stop + len(close))
    while at >= 0:
        if (after := _goes_on(line, m, at + len(close))) is not None:
            listed = after is not line and m["sep"] == "(" and _BRACKETED.fullmatch(norm, start, at)
            if not listed and _tells(line, m, norm[start:at]):
                return line
            keeps = _TEXT_NEXT.match(norm, at + len(close)) and not m["verb"]  # "presented by France, the text"
            return after if after is not line else drop(line, [(m.start("sep"), at + (1 if keeps else len(close)))])
        at = norm.find(close, at + 1, stop + len(close)) if several and m["sep"] == "," else -1
    return line


def _goes_on(line: Line, m: re.Match[str], at: int) -> Line | None:
    """Whether what stood before the aside goes on at a place: the line, with a list made whole where it is one."""
    norm = line.norm
    if m["verb"]:
        return line if _TEXT_NEXT.match(norm, at) else None
    if m["made"]:
        return line if _BY_NEXT.match(norm, at) else None
    if not m["and"] and DID.match(norm, at):
        return line
    if not m["head"].startswith("<V"):
        return None
    if _TEXT_NEXT.match(norm, at) and norm.endswith(" by ", 0, m.start()):
        return line
    following = _NEXT.match(norm, at)
    if following is None:
        return None
    first, second = line.chunk(m["head"].split()[0]).value, line.chunk(following["b"]).value
    both = _listed(first, second)
    if both is None or (bool(m["and"]) == bool(following["and"]) and len(second.members) < 2):
        return None
    if following["end"] is not None:
        whole = _OF_A_LIST.search(norm, 0, m.start()) is not None
    else:
        whole = DID.match(norm, following.end() + 1) is not None and not _GOVERNED.search(norm, 0, m.start())
    return fold(line, [(m.start(), following.end("b"), "V", both)]) if whole else None


def _listed(a: Voters, b: Voters) -> Voters | None:
    """Two parts of a list of names."""
    if not a.bare or not b.bare or set(a.members) & set(b.members):
        return None
    return replace(a, members=(*a.members, *b.members), persons=a.persons or b.persons)


def _names(line: Line, said: str) -> bool:
    """Whether an aside names a State."""
    return any(line.chunk(tag).value.members for tag in _V_TAG.findall(said))


def _counts(line: Line, said: str) -> bool:
    """Whether an aside counts something."""
    return any(tag[1] == "N" or line.chunk(tag).value.count for tag in _NUMBER.findall(said))


def _tells(line: Line, m: re.Match[str], said: str) -> bool:
    """Whether an aside may tell something of the vote, or is none."""
    count = line.chunk(m["head"].split()[0]).value.count if m["head"].startswith("<V") else None
    if count is not None and (_counts(line, said) or (count == 1 and _WHO_IT_IS.match(said))):
        return True
    if said.endswith(">") or line.norm.endswith(" by ", 0, m.start()):
        said = _PENHOLDER.sub("holder", said)  # "Britain, the penholder on Somalia, gave": of no one text
    if m["head"].startswith("<V") and _AT_OTHER_TIMES.match(said) and not _AUTHORED.search(said):
        return False
    if _TELLS.search(said) or _SHARES.search(said) or said.count('"') % 2:
        return True
    if any(line.chunk(tag).value.count for tag in _COUNT_ALONE.findall(said)):
        return True
    relative = _RELATIVE.match(said) is not None
    if relative and said.startswith("whose") and not _HAS_VERB.search(said):
        return True
    if not relative and not _ABOUT.match(said) and not m["head"].startswith("<V") and _names(line, said):
        return True  # "the text, the joint work of France and Mexico,"
    if "<M" in said and not (relative and m["head"].startswith("<V")) and _DAY.search(said):
        return True
    texts = [line.chunk(tag).value for tag in re.findall(r"<D\d+>", said)]
    return bool(texts) and (not _OF_TEXT.search(said) or any(text.sponsors or text.own for text in texts))
