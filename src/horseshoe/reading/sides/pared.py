"""What frames the words of a vote and says nothing of it, left out of the line.

The topic of a text ("a draft on Cyprus was vetoed"), an envoy's post ("Britain's envoy at the UN abstained") and the
frame of a cleft sentence ("it was Russia that vetoed it") stand between what the rules look for side by side. How many
sit on the Council ("the Council of fifteen nations approved it") is no count of ballots.
"""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.council.rules import SIZES
from horseshoe.reading.line import Line, drop
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.words.patterns import Pattern

_PARED = Pattern(
    # "a draft resolution on Namibia was defeated", "fell to a veto", "that Russia had tabled"
    r"<D\d+>(?P<topic> (?:on|about|concerning|regarding|dealing with|relating to) (?:the )?<V\d+>)"
    r"(?= (?:<M\d+> |on <M\d+> |has |had |have |then |also |again |\w+ly )*(?:was|were|been|failed|fell|got|"
    r"received|won|"
    r"found|ran|met|went|came|died|did|passed|cleared|foundered|collapsed|with|by|because|owing|despite|after|but|when|"
    r"in <C|in the <C|from being|into|under)(?! (?:advanced|circulated|shared|floated|readied|prepared|discussed))\b)"
    # "For: its author, China and Gabon"
    r"|(?:^|[.;] )(?:(?:voted |in )?(?:for|favou?r)|yes|ayes?) : (?P<author>(?:(?:its|the) (?:own )?(?:authors?|"
    r"sponsors?|"
    r"movers?) )(?:,|and|plus) )(?=<V\d+>)"
    # "Russia's top diplomat at the UN cast a veto"
    r"|<V\d+>(?P<post> (?:at|to) (?:the )?<U\d+>(?: in new york)?)(?= (?!'s\b|,|—|\(|<)\S)"
    # "France, Britain and so on approved"
    r"|<V\d+>(?P<more> (?:, )?(?:and so (?:on|forth)|et cetera|etc(?: \.)?)(?: ,)?)(?= (?!and\b|\.$)[a-z])"
    # "those for it were China and Russia itself"
    r"|<V\d+>(?P<self> (?:itself|themselves))(?= (?:[.,;:)—]|and\b)|$)"
    # "it was Russia that vetoed it"
    r"|(?:^|(?<=[.;:—,] )|(?<=but )|(?<=and )|(?<=while ))(?P<frame>it (?:was|is) (?:also |again |once more |then )?)"
    r"<V\d+> (?P<that>(?:that|who|which) )(?=(?:had |has |have |also |again )*(?:veto|abst|vot|oppos|block|kill|cast|"
    r"used|stopped|withheld|rejected|supported|backed|said (?:no|yes)|sank|tabled|drafted|proposed|submitted|"
    r"introduced|sponsored|circulated|presented|wrote|penned|put forward|raised|stood|stayed)\w*)"
    # "as for Algeria, it stayed away from the vote"
    r"|(?:^|(?<=[.;:—] ))(?P<as>(?:and |but )?(?:as (?:for|to)|concerning|regarding|with regard to|turning to) "
    r"(?:the )?)<V\d+>(?P<it> [,:] (?:it|they|he|she))(?= (?!was asked|said\b|says\b|would|will|might|may|could|"
    r"should)[a-z])"
)


def pared(line: Line) -> Line:
    """The line without what only frames."""
    spans = [
        m.span(name)
        for m in _PARED.finditer(line.norm)
        for name in ("author", "topic", "post", "more", "self", "frame", "that", "as", "it")
        if m[name] is not None
    ]
    return drop(line, [(a + (line.norm[a] == " "), b) for a, b in sorted([*spans, *_sizes(line)])])


_SIZE = Pattern(r"<C\d+>(?P<size> (?:of|with) (?:the |its )?(?P<v><V\d+>))(?! (?:abst|oppos|against|in favou?r))")


def _sizes(line: Line) -> Iterator[tuple[int, int]]:
    for m in _SIZE.finditer(line.norm):
        voters: Voters = line.chunk(m["v"]).value
        if voters.count in SIZES and not voters.members and voters.of is None:
            yield m.span("size")
