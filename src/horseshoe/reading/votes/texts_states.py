"""States whose name before "resolution" or "text" nearly always means one thing: the matter, or the author."""

from horseshoe.reading.line import Line
from horseshoe.reading.words.late import late

# fmt: off
# A plain name or adjective before "resolution" is as often the subject as the author: these nearly always are.
SUBJECTS = frozenset([
    "SYR", "ISR", "PSE", "IRN", "PRK", "SDN", "SSD", "HTI", "MMR", "YEM", "AFG", "IRQ",
    "MLI", "CYP", "CAF", "COD", "LBN", "LBY", "SOM", "KHM", "TLS", "ESH", "XKX", "BIH",
    "LBR", "BDI",
])
# "US vetoes Brazil text": the author, for these are seldom the matter.
TABLERS = frozenset([
    "CHN", "FRA", "GBR", "RUS", "SUN", "USA", "BRA", "JPN", "DEU", "ITA", "ESP", "NOR",
    "IRL", "NZL", "AUS", "CAN", "MEX", "ARG", "CHL", "CHE", "MLT", "ALB", "ECU", "GAB",
    "ARE", "KWT", "JOR", "EGY", "TUN", "DZA", "MAR", "PAK", "IND", "IDN", "MYS", "VNM",
    "NLD", "BEL", "SWE", "POL", "PRT", "AUT", "LUX", "DNK", "FIN", "GUY", "PAN", "SVN",
    "KOR", "GRC", "TUR", "GHA", "KEN", "URY", "COL",
])
# fmt: on

# "They would draft a statement": no text, but what is done to one.
TO_DRAFT = late(
    r"\b(?:would|will|to|could|may|might|should|must|can|help|helped|shall|they|we|members) (?:\w+ly |now |then |soon "
    r")?$"
)
_PAIR = late(r"(?P<a><L\d+>) - (?P<b><L\d+>)(?= (?:(?:draft|joint|text) )*$)")
# "The project of Russia on the strikes"
OF_A_STATE = late(
    r" of (?:the )?<[LP]\d+>(?= (?:on|about|concerning|regarding|was|were|got|had|did|for|to|which|that|[,.;])|$)"
)
# "The proposed by Russia project of resolution", in the order of Slavic languages.
_WRITTEN_BY = late(
    r"\b(?:proposed|submitted|prepared|presented|introduced|tabled|drafted|written|initiated|elaborated|developed) by "
    r"(?:the )?$"
)
_FIRST = late(r"(?P<v><L\d+>) (?!'s)")
_INSIDE = late(r"<[LA]\d+> ")


def written_by(line: Line, begin: int, before: str) -> tuple[str, ...]:
    """The State a text is said to be by right before its name, `before` being the words that lead up to its head."""
    m = _FIRST.match(before)
    if m is None or not _WRITTEN_BY.search(line.norm, 0, begin):
        return ()
    members: tuple[str, ...] = line.chunk(m["v"]).value.members
    return members


def inside(head: str) -> str:
    """The State within a head: "a draft of American resolution"."""
    return "".join(_INSIDE.findall(head))


def of_a_pair(line: Line, before: str) -> tuple[str, ...]:
    """ "The US-Japan resolution", by the words before its head: two that write texts, and no quarrel of theirs."""
    m = _PAIR.search(before)
    members = () if m is None else (*line.chunk(m["a"]).value.members, *line.chunk(m["b"]).value.members)
    named = set(members)
    if named & SUBJECTS or named == {"IND", "PAK"}:
        return ()
    return members if named & TABLERS else ()
