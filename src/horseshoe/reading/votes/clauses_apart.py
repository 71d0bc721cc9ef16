"""Where in a sentence a second vote begins: one put off, one of an earlier day, one of other authors."""

from __future__ import annotations

from msgspec.structs import replace

from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import DECISIVE, Telling
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

BREAK = late(r" (?:[,;—]|and|but|while|whereas) ")
COUNTED = frozenset({Slot.VETO, Slot.OUTCOME, Slot.BALLOT, Slot.SCORE})
_PAIR = 2
# "It failed on Monday, while a vote on a rival text was put off"; "the 13-1 vote came two weeks after a 14-1 vote".
_STILL_TO_COME = (
    r"(?:delayed|postponed|put off|deferred|adjourned|held over|expected|set|scheduled|due|slated|planned|pencill?ed|"
    r"awaited|likely|shelved|scrapped|cancel(?:l?ed)|called off|pushed back|to follow|to come|looms|follows|not|be|"
    r"come|take|seen)\b"
)
_MEANWHILE = Pattern(
    r" (?:, )?(?:while|whereas|but|and|with|;|,|—) (?=(?:"
    r"(?:an? |the |another )?(?:[\w-]+ ){0,2}?(?:vote|voting|ballot|decision) (?:on|upon|over) (?:(?!after |which |"
    r"that )(?:[\w'’-]+|<[A-Z]\d+>|-) ){1,9}?|"
    r"(?:another|an? (?:second|further|new|separate|fresh|third)) (?:vote|ballot) )"
    r"(?:(?:was|were|has been|had been|is|are|will|would|now|then|also) )*(?:\w+ly )?" + _STILL_TO_COME + ")"
)
_SOME_TIME_AFTER = Pattern(
    r" (?:came|comes|follows|followed|comes?) (?:just |only |barely |less than |more than )?(?:<[VNM]\d+> |an? )?"
    r"(?:(?:days?|weeks?|months?|years?|hours?) )?after (?=an? (?:<T\d+> |similar |earlier |previous )+(?:vote|ballot|"
    r"veto|defeat))"
)

# "On Monday it vetoed a French text, and on Tuesday the Council called the Assembly"; "neither the first nor the other"
_DATED = Pattern(r" (?:[,;]|and|but) (?:and |but )?(?:then ,? ?)?(?=on (?:the )?<M\d+> ,? ?(?!by |with |in |at "
              r"|after |for |from |to )(?:[a-z]+ ){0,3}(?:<[CVDR]\d+>|it\b|they\b|another\b))|(?<=\)) nor (?=<D)")
# "Britain abstained, just as it had when resolution 445 was adopted in March": then, of another text
_AS_THEY_HAD = Pattern(
    r" (?:, )?(?:just |much |exactly |precisely )?as (?=(?:it|they|he|she|both|<V\d+>) (?:had|has) (?:already |also "
    r"|all |both )*(?:(?:abstained|voted|opposed|objected|vetoed|done so?|refrained|been|stood|sat|taken)\b )?"
    r"(?:[\w'-]+ ){0,3}?(?:(?:when|as|on|in|over) [^;.,]*?(?:<R\d+>|<D\d+>|vote\b)[^;.]*?<M\d+>|"
    r"(?:on|in) <M\d+> (?:when|as|on|over) ))"
)
_ENDED = frozenset({Slot.VETO, Slot.OUTCOME, Slot.SCORE})


def _another_day(telling: Telling, line: Line) -> int | None:
    """Where a clause opens with a second day, each of the two telling how a vote ended."""
    told = [f for f in telling.facts if f.slot in COUNTED and f.modality is Modality.HAPPENED]
    for m in _DATED.finditer(line.norm):
        left, right = [f for f in told if f.at < m.end()], [f for f in told if f.at >= m.end()]
        days = [c for _, c in line.tags("M", 0, m.start())]
        day = next((c for _, c in line.tags("M", m.end())), None)
        apart = "nor" in m[0] or (days and day is not None and days[-1].value.text != day.value.text)
        ended = [any(f.slot in _ENDED for f in part) for part in (left, right)]
        if left and right and apart and (all(ended) or "nor" in m[0]) and not _GOES_ON.match(line.norm, m.end()):
            return m.end()
    return None


# "It was vetoed on Monday, and on Tuesday it was mourned"
_GOES_ON = late(r"on (?:the )?<M\d+> ,? ?(?:it|they|this|that|the (?:same )?(?:text|draft|vote))\b")


def second_begins(telling: Telling, line: Line) -> int | None:
    """Where the second vote begins, told beside one that has its end or its count before it."""
    for pattern in (_MEANWHILE, _SOME_TIME_AFTER):
        m = pattern.search(line.norm)
        if m is not None and any(f.slot in COUNTED and f.at < m.start() for f in telling.facts):
            return m.end()
    m = _AS_THEY_HAD.search(line.norm)
    if m is not None and any(f.slot in COUNTED and f.at < m.start() for f in telling.facts):
        return m.end()
    another = _another_day(telling, line)
    return another if another is not None else _second_author(telling, line)


# "Its amendment was rejected, and the original version was put to the vote": the second is what was to be amended.
_MAIN_TEXT = Pattern(
    r"(?P<changed><D\d+>) (?:[^;.]*? )?(?:, )?(?:and|whereupon|after which|before|but|;|,) (?:then )?(?P<main>(?:the )?"
    r"(?:(?:original|unamended|unaltered|unchanged|main|whole|entire|initial|first|proper) (?:version|text|draft|"
    r"resolution|wording|document|one|proposal|bill|motion|<D\d+>)|<D\d+>)(?: (?:itself|proper|as a whole|as it stood|"
    r"unamended|unaltered|unchanged))?) (?:(?:was|were|had been|has been|being|is|then|next|duly|thereupon|itself|"
    r"at once|now|finally) )+(?:put|brought|submitted|voted|adopted|approved|passed|carried|taken)\b"
)


def main_text_begins(telling: Telling, line: Line) -> int | None:
    """Where a sentence that tells the end of an amendment goes on to the text that was to be amended."""
    m = _MAIN_TEXT.search(line.norm)
    if m is None or not line.chunk(m["changed"]).value.amendment:
        return None
    if any(line.chunk(tag).value.amendment for tag in _TEXT.findall(m["main"])):
        return None
    ended = any(f.slot in COUNTED and f.at < m.start("main") for f in telling.facts)
    return m.start("main") if ended else None


_TEXT = late(r"<D\d+>")
_OTHER = late(r"(?i)the (?:other|second|latter)\b|another\b")


def _second_author(telling: Telling, line: Line) -> int | None:
    """ "One draft was Malta's, and the other was put forward by Ghana": where no vote is told, each its own."""
    texts = [(at, c.value) for at, c in line.tags("D")]
    if len(texts) != _PAIR or any(f.slot in DECISIVE for f in (*telling.facts, *telling.weak)):
        return None
    (_, first), (at, second) = texts
    other = second.rival or _OTHER.match(line.text, line.place(at, at + 1)[0]) is not None
    apart = other and first.sponsors and second.sponsors and not set(first.sponsors) & set(second.sponsors)
    return at if apart and BREAK.search(line.norm, 0, at) else None


# "It vetoed the draft, as in October it had vetoed Syria's text": two vetoes, the second recalled.
_AS_IT_HAD = Pattern(
    r" (?:, )?(?:(?:just|much|exactly|precisely) )?as (?=(?:(?:back |earlier |once |already )*(?:in|on|last) <M\d+> |"
    r"<M\d+> )?(?:it|they|he|she|both|<V\d+>) (?:(?:had|has|did) )(?:[\w'-]+ |(?:on |"
    r"in )?<M\d+> ){0,3}?(?P<verb>vetoed|blocked|killed|stopped|sunk|scuppered|struck down|torpedoed|buried) (?:(?:an?|"
    r"the|another|its) )?(?:[\w-]+ "
    r"){0,2}?(?P<text><D\d+>))"
)


def as_it_had(telling: Telling, line: Line) -> Fact | None:
    """The veto a sentence likens its own to, by the same members, at the place where that clause begins."""
    m = _AS_IT_HAD.search(line.norm)
    mine = [f for f in telling.of(Slot.VETO) if m is not None and f.at < m.start()]
    if m is None or not mine or line.chunk(m["text"]).value.definite:
        return None
    at = m.end()
    return replace(mine[-1], start=line.place(at, at + 1)[0], end=line.place(*m.span("verb"))[1], at=at)
