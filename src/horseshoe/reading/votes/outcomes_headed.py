"""What became of a text in a clause without a verb: "Russian draft voted down, 5-4-6; French text adopted later"."""

from __future__ import annotations

from horseshoe.reading.claims.actions import Told
from horseshoe.reading.line import Line
from horseshoe.reading.votes.outcomes_words import D
from horseshoe.reading.words.late import late

_OF_WHAT = (
    r"(?:(?:on|for|over|to|about|against|from|of|calling|demanding|condemning|aimed) (?:(?!was |were |is |are |has |"
    r"had |which |that |who |and )(?:[\w'’-]+|<[A-Z]\d+>|-) ){1,9}?)?"
)
_HOW = r"(?:then |later |again |also |narrowly |unanimously |finally |duly |earlier |too |overwhelmingly |promptly )*"
_ENDS = (
    r"(?= (?:[.,;:(—]|by|with|in|on|at|earlier|later|too|minutes|hours|days|moments|shortly|<[MTVN]|last|despite|after|"
    r"amid|without|unanim\w+|for (?:want|lack)|as (?:well|expected))|$)"
)
HEADED = tuple(
    (
        told,
        rf"(?:^|(?<=[;:—] )|(?<=, )|(?<=, and )|(?<=\) ))(?P<headed>{D}) {_OF_WHAT}{_HOW}(?P<verb>{verbs}){_ENDS}",
    )
    for told, verbs in (
        (Told.ADOPTED, r"(?:adopted|approved|passed|carried|voted through|endorsed)"),
        (
            Told.NOT_ADOPTED,
            r"(?:rejected|defeated|voted down|turned down|thrown out|shot down|struck down|beaten|not (?:adopted|"
            r"passed|approved|carried)|outvoted|dismissed)",
        ),
    )
)
_VERB = late(
    r"\b(?:was|were|is|are|has|had|have|would|will|could|should|must|may|might|can|did|does|do|calls?|called|says?|said|"
    r"demands?|demanded|asks?|asked|urges?|urged|[a-z]+(?:ises|izes|ates|ires|ains|ends|ets|eeks|ibes)|reads?|remains?|"
    r"gives?|gave|bears?|bore|became|becomes|contains?|includes?|sets?|puts?|leaves?|left|makes?|made|goes|went|came|comes)\b"
)
_STOP = late(r" [;—] ")
_ARTICLE = late(r"(?i)(?:the|an?|this|that|every|each|any|no|neither)\b")


def is_headed(line: Line, tag: str, end: int) -> bool:
    """Whether the clause of a text and its participle, which ends at `end`, has no verb: it tells what became of it."""
    stop = _STOP.search(line.norm, end)
    rest = line.norm[end : stop.start() if stop else len(line.norm)]
    return _VERB.search(rest) is None and not _ARTICLE.match(line.text, line.chunk(tag[: tag.index(">") + 1]).start)
