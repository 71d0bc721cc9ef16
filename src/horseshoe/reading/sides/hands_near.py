"""Which sides are said near a voter phrase: behind it, before it, or by its size alone."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from horseshoe.council.ballots import Ballot
from horseshoe.council.rules import SIZES
from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.sides.cues import Cue
from horseshoe.reading.sides.senses import REFUSED, UNWILLING
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_NEAR = 2  # words: so close to a voter a side is said of it, and of nobody else
_FAR = 24  # words
_ENOUGH, _ALL = 7, 15  # so many can adopt a text
MANY = late(
    r"(?i)\b(?:members?|countries|country|nations?|states?|delegations?|governments|powers|hands|voices|envoys|"
    r"ambassadors)\b|\b(?:of|on)\s+(?:the\s+)?(?:\w+\s+){0,2}council\b"
)
# "Twelve were with Mr. Baker.", where they begin the sentence.
_DOES = late(
    r" (?:were|had|stood|came|went|gave|took|saw|thought|said|wanted|sided|answered|raised|rose|agreed|found)\b"
)
_HANDS = late(r" (?:hands|voices|votes|delegations|raised)\b")
# What is said behind these is said of somebody or something else.
_SPEECH = late(
    r"(?<![\w-])(?:said|says|told|called|calls|asked|warned|argued|thanked|accused|urged|stated|declared|complained|"
    r"wants?|wanted|hoped|whose|demand\w*|vowed|pledged|denied|\"|\?|;|:|while|whereas|because|although|since|until|"
    r"unless|if)(?![\w-])"
)
_SHUT = late(r" \. |^[^(]*\)")  # the sentence's end, or the bracket's
_ALONG = late(r"(?:, )?\b(?:with|and|like|by|plus|unlike) $")
_DONE_BY = late(r" (?:\w+ |<M\d+> ){0,2}(?:by|from) (?!\w+ing\b)")
_HANDS_ON = late(
    r" ?(?:(?:from|by|of|vote|voting|the|each|both|was|were|came|cast|is|are|that's|that|those|being|also|only|just|"
    r"have|has|had|voted|spoken|spoke|out|votes?|it|<[DRM]\d+>|text|draft|document|measure|motion|proposal|"
    r"[:(—|-]|in|themselves|itself|to) ?)*"
)
_BREAKS_OFF = late(r" (?:voted )?(?:[.,;)(—|]|and|but|while|with|who|which|so|as|$)|$")
_SOME = Pattern(
    r"(?P<gap>(?: [^ .;:()]+){0,6} (?:including|among them|such as|led by|notably|amongst them|among "
    r"whom)(?: were| the| <V\d+>| sponsors?| authors?| —){0,5} )$"
)
_SOME_AFTER = late(r" (?:, )?(?:included|among them|amongst them)\b")
_SCORE = late(r"(?:(?:a )?<V\d+>|\d+) ?[:/–-] ?(?:<V\d+>|\d+) ?[:/–-] ?(?:<V\d+>|\d+)")
_ONE = late(r"<V\d+> (?:\w+ )?against $")
_REFUSED = late(rf" (?:\w+ly |also |alone )?{REFUSED}")
_UNWILLING = late(rf" (?:\w+ly |also |both |alone )?{UNWILLING}")
_WINDOW = 120
_ENDS = late(r"[.,;:)(—]")
_UNLIKE = late(  # what those do not do who vote for a text
    r"[^.,;:)(—]*\b(?:not|n't|never|refus\w*|declin\w*|fail\w*|without|would|will|could|might|may|should|block\w*|"
    r"turn\w*|kill\w*|no|nothing|little|doubt\w*|absent|missing|discuss\w*|met|heard|debat\w*|spoke\w*|represented|"
    r"attend\w*)\b|"
    r"(?: , [^,.;]{1,40} ,)?[^.,;:)(—]*\b(?:agree[ds]?|thinks?|thought|believ\w+|kn[eo]ws?|sa(?:y|id)|feels?|felt|"
    r"acknowledg\w+|conced\w+|admit\w*|recogni[sz]\w+|accept(?:ed|s)?|insist\w*|argu\w+) that\b"
)


class Near(Struct, frozen=True):
    """A side said near voters: how many words off, and where in the text.

    `supposed` where only their number says it.
    """

    side: Ballot
    words: int
    start: int
    end: int
    supposed: bool = False

    @property
    def near(self) -> bool:
        return self.words <= _NEAR


def _near(line: Line, cue: Cue, words: int) -> Near:
    return Near(cue.side, words, *line.place(cue.start, cue.end))


def _happened(line: Line, cue: Cue) -> bool:
    """Who did not vote may be said to have "declined", who was against "would not have it"; a vote denied is none."""
    if cue.side is Ballot.NO and line.norm.startswith(("not ", "n't ", "never "), cue.start):
        return True
    return cue.side not in (Ballot.YES, Ballot.NO) or modality(line.norm, cue.start) is Modality.HAPPENED


def after(line: Line, stop: int, said: list[Cue], voting: list[int]) -> Iterator[Near]:
    """The next side said behind voters that end at `stop`, if no other voters (at `voting`) come in between.

    Others that go along may: "Russia, with South Africa and Qatar, abstained".
    """
    for cue in said:
        if cue.start < stop:
            continue
        gap = line.norm[stop : cue.start]
        words = len(gap.split())
        if words > _FAR or _SPEECH.search(gap) or _SHUT.search(gap):
            return
        if any(stop < at < cue.start and not _goes_along(line, at) for at in voting):
            return
        if words and _DONE_BY.match(line.norm, cue.end):
            return  # "supported by ten members and vetoed by the eleventh"
        if _happened(line, cue):
            yield _near(line, cue, words)
            return


def _goes_along(line: Line, at: int) -> bool:
    """Whether voters are joined to those before them: not "one, with the British as onlookers"."""
    m = _ALONG.search(line.norm, max(0, at - 12), at)
    if m is None:
        return False
    return m[0] != ", with " or line.norm[line.norm.index(">", at) + 1 :].startswith((" ,", " and "))


def before(line: Line, at: int, stop: int, said: list[Cue]) -> Iterator[Near]:
    """The last side said before voters at `at`, where it hands on to them and they do nothing else."""
    cue = next((c for c in reversed(said) if c.end <= at), None)
    if cue is None or not _HANDS_ON.fullmatch(line.norm, cue.end, at) or not _BREAKS_OFF.match(line.norm, stop):
        return
    if not _happened(line, cue):
        return
    near = _near(line, cue, len(line.norm[cue.end : at].split()))
    yield near
    if not near.words and cue.side is Ballot.NO and _ONE.search(line.norm, max(0, at - 30), at):
        yield Near(Ballot.YES, near.words, near.start, near.end)  # "one against thirteen"


def of_some(line: Line, at: int, stop: int, said: list[Cue]) -> list[Near]:
    """The side some members of which are named: "eleven in favour, among them Britain"."""
    m = _SOME.search(line.norm, max(0, at - _WINDOW), at)
    if m is not None:
        cue = next((c for c in reversed(said) if c.end <= at and c.end >= m.start("gap")), None)
        cue = cue or next((c for c in reversed(said) if c.end == m.start("gap")), None)
        return [_near(line, cue, 0)] if cue and _happened(line, cue) else []
    if _SOME_AFTER.match(line.norm, stop):
        cue = next((c for c in reversed(said) if c.end <= at), None)
        return [_near(line, cue, 0)] if cue and at - cue.end < 40 and _happened(line, cue) else []
    return []


def refused(line: Line, stop: int, said: list[Cue]) -> Iterator[Near]:
    """ "Fourteen went along. China did not.": against it, or abstaining; the seats and the end say which.

    Where others are said to abstain, against it.
    """
    abstained = any(cue.side is Ballot.ABSTAIN for cue in said)
    m = _REFUSED.match(line.norm, stop) or (None if abstained else _UNWILLING.match(line.norm, stop))
    if m is not None:
        place = line.place(m.start() + 1, m.end())
        yield Near(Ballot.NO, 1, *place)
        if not abstained:
            yield Near(Ballot.ABSTAIN, 1, *place)


def is_some(line: Line, whole: int, at: int) -> bool:
    """Whether voters at `at` are some of those at `whole`."""
    m = _SOME.search(line.norm, max(0, at - _WINDOW), at)
    return m is not None and m.start("gap") <= line.norm.index(">", whole) + 1


def score(line: Line, at: int, stop: int) -> Iterator[Near]:
    """ "11 / 0 / 3" where the numbers stand apart: for, against, abstaining."""
    for m in _SCORE.finditer(line.norm, max(0, at - 30), stop + 30):
        if m.start() <= at < m.end():
            place = line.norm[m.start() : at].count("<V")
            side = (Ballot.YES, Ballot.NO, Ballot.ABSTAIN)[place]
            yield Near(side, 0, *line.place(m.start(), m.end()))


def many(line: Line, at: int, stop: int, said: list[Cue]) -> Iterator[Near]:
    """So many members, whatever they are said to do: on any side, if the seats come out so with one alone.

    As many as a text needs are for it; who "would" or "met" or "heard" something has not voted by that.
    """
    voters = line.chunk(line.norm[at:stop]).value
    count = None if voters.members else voters.count
    if count is None or not 0 < count < _ALL or _UNLIKE.match(line.norm, stop):
        return
    if any(stop < cue.start and not _ENDS.search(line.norm, stop, cue.start) for cue in said):
        return
    start, end = line.place(at, stop)
    whole = voters.of in SIZES or bool(MANY.search(line.text[start:end]))
    if count >= _ENOUGH and (whole or _HANDS.match(line.norm, stop) or (not at and _DOES.match(line.norm, stop))):
        yield Near(Ballot.YES, _FAR, start, end, supposed=True)
    elif count > 1 and whole:
        yield from (Near(side, _FAR, start, end, supposed=True) for side in (Ballot.YES, Ballot.NO, Ballot.ABSTAIN))
