""" "Neither A's draft nor B's was adopted": both failed, and so they stand in the line for every rule that reads on."""

from __future__ import annotations

from horseshoe.reading.line import Line, reword
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

_ENOUGH = (
    r"(?:enough (?:votes|support|backing)|the (?:<[NV]\d+> |necessary |required |needed |requisite |minimum )*"
    r"(?:votes?|number of votes|majority|support|backing|<[NV]\d+>)(?: (?:that )?(?:(?:it|they|each) )?(?:needed|"
    r"required))?|a majority|(?:the )?<[NV]\d+>(?: votes?)?(?: (?:that )?(?:it|they|each) needed)?)"
)
_CAME_THROUGH = (
    r"(?:(?:has|have|had|was|were|is|are|could be|gets?|got) )?(?:been )?(?:adopted|approved|passed|carried|endorsed|"
    r"accepted|(?:got|went|came|made it) (?:through|past)|made it|succeeded|prevailed|survived|cleared|prospered|"
    r"found a majority|"
    rf"(?:won|got|received|secured|obtained|reached|mustered|garnered|gathered|gained|collected|found|attracted|drew|"
    rf"commanded|achieved) {_ENOUGH})(?![\w'-])"
)
# "Neither the Russian draft nor the American one was adopted".
_SUBJECTS = Pattern(
    rf"\b(?P<no>neither )(?P<a>(?:(?!nor )[^ ,.;]+ ){{1,9}})(?P<nor>nor )(?P<b>(?:[^ ,.;]+ ){{1,9}}?)"
    rf"(?P<did>{_CAME_THROUGH})"
)
# "Adopted neither the Russian draft nor the American one".
_OBJECTS = Pattern(
    r"(?P<did>\b(?:adopted|approved|passed|endorsed|backed|accepted) neither )(?P<a>(?:(?!nor )[^ ,.;]+ ){1,9})"
    r"(?P<nor>nor )(?P<b><[DV]\d+>)"
)
# "Neither text won the nine votes it needed".
_ONE = Pattern(rf"(?P<text><D\d+>) (?P<did>{_CAME_THROUGH})")
_ANY = AnyOf(_SUBJECTS, _OBJECTS)
_NO = late(r"(?i)neither\b")
_TEXT = late(r"<D\d+>|\b(?:draft|text|resolution)s?\b")


def without_neither(line: Line) -> Line:
    """The line in which texts of which neither came through failed."""
    said: list[tuple[int, int, str]] = []
    if _ANY.on(line.norm):
        for m in _SUBJECTS.finditer(line.norm):
            if _TEXT.search(m["a"]) or _TEXT.search(m["b"]):
                said += [(*m.span("no"), "both"), (*m.span("nor"), "and"), (*m.span("did"), "failed")]
        for m in _OBJECTS.finditer(line.norm):
            if _TEXT.search(m["a"]) or m["b"].startswith("<D"):
                said += [(*m.span("did"), "rejected"), (*m.span("nor"), "and")]
    if not said:
        for m in _ONE.finditer(line.norm):
            chunk = line.chunk(m["text"])
            if _NO.match(line.text, chunk.start):
                said.append((*m.span("did"), "failed"))
    return reword(line, said)
