"""Who gives his own name: "a man who asked to be identified only as Zin"."""

from __future__ import annotations

from horseshoe.reading.words.late import late

# "a man who gave his name as Ko Lin"
SELF_NAMED = late(
    r"who (?:only )?(?:(?:gave|giving|gives) (?:his|her|their|a) (?:(?:first|full|only|family|given|code|last) )*"
    r"names? (?:only )?as|(?:identified|introduced|described) (?:himself|herself|themselves)(?: only)? "
    r"(?:as|by (?:his|her) [a-z ]{0,20}names?,?)|"
    r"(?:asked|wanted|agreed|wished|preferred) to be (?:identified|named|called|known|referred to|quoted)(?: only)?"
    r"(?: as| by (?:his|her) [a-z ]{0,20}names?,?)?|goes by(?: the name(?: of)?)?|went by(?: the name(?: of)?)?|"
    r"(?:is|was) called|calls (?:himself|herself)) "
    r"(?P<name>(?:[A-Z]|al-[A-Z])[\w'’-]*(?: (?:[A-Z]|al-[A-Z])[\w'’-]*)*),?"
)
"""A clause by which somebody unnamed is called something."""


def names_himself(folded: str, at: int, high: int) -> bool:
    """Whether such a clause begins at `at`: no word of what is said."""
    who = folded.find("who ", at, min(high, at + 6))
    return who >= 0 and SELF_NAMED.match(folded, who, high) is not None
