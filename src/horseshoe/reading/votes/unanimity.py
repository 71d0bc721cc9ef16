"""That nobody was against: said of the vote that was held, not of statements, of hopes, or of the years before."""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_UNANIMOUS = Pattern(
    r"unanimous(?:ly)?(?! (?:it|this|they|that) (?:was|were|is|did) ?(?:not|n't))(?! (?:(?:press |presidential |"
    r"joint |council |<C\d+> )*statement|communiqu|declaration|"
    r"stance|support for israel|position|agreement))|by acclamation|"
    r"without (?:any |a single )?(?:opposition|dissent(?:ing (?:voice|vote))?\b)|"
    r"(?<!speak )(?<!spoke )(?<!speaking )(?<!speaks )with (?:one|a single|<[VN]\d+>) (?:voice|accord)\b|"
    r"(?:by|with|in|at) (?:(?:full|complete|the|total|perfect|entire|rare|striking|remarkable|unusual|unbroken|"
    r"quiet) )?unanimity|by consensus|"
    r"(?:no|not a|nobody 's|no one 's) (?:single )?(?:hand|voice|vote) (?:(?:had )?stayed down|(?:was|were) (?:missing|"
    r"lacking|wanting|absent)|remained down|failed)(?= [.,;!)—]|$)|"
    r"with all (?:the |of the |its )?votes\b"
    r"(?! (?:against|cast|but|except))"
)
_NOT_UNANIMOUS = late(
    r"(?:not|n't|almost|nearly|near|virtually|without|no|fail\w* to (?:reach|achieve|"
    r"secure)|lack\w*|achiev\w+ the|all but|(?<!of the )(?<!for the )(?:jury|court|judges|panel|cabinet|"
    r"parliament|senate|assembly|league|ministers|party|commission)) (?:\w+ ){0,2}$"
)
# "For 14 years the members had come together unanimously": not on the text of the day.
_FOR_YEARS = late(
    r"\b(?:for (?:the (?:past|last) )?(?:<[VN]\d+>|many|several|some|over a dozen) (?:years|decades)|"
    r"had (?:always|until (?:now|then)|previously|long)|every (?:year|time)|each year)\b"
)


# "Is to adopt the text on Friday by acclamation".
_TO_COME = late(
    r"\b(?:will|would|(?:is|are|was|were) (?:now |then |also |due |set |expected |likely |about |poised |"
    r"scheduled )*to|shall) (?:\w+ly |then |now |also )*(?!have\b|be (?:seen|noted)|no\b|date\b)[a-z]+"
    r"(?: (?!and |but |which |that |who |while |when |after |was |were |is |has |had |have |adopted|passed|"
    r"approved)(?:[\w'’-]+|<[A-Z]\d+>|,)){0,14} $"
)


# "Hoped for a formal decision tomorrow, by acclamation".
_HOPED_FOR = late(
    r"\b(?:hop(?:e|es|ed|ing)|look(?:s|ed|ing)?|call(?:s|ed|ing)?|wish(?:es|ed|ing)?) for [^;.]*<F\d+>[^;.]*$"
)
# "At work to bring everyone on board for a unanimous result": what was worked for.
_SOUGHT = late(
    r"\b(?:work(?:s|ed|ing)?(?: \w+)?|effort|efforts|bid|tr(?:y|ies|ied|ying)|seek|seeks|seeking|sought|"
    r"hop(?:e|es|ed|ing)|"
    r"push(?:es|ed|ing)?|press(?:ed|ing)?|aim(?:ed|s|ing)?|want(?:s|ed|ing)?|strove|striving|struggl\w+|negotiat\w+|"
    r"lobb\w+|campaign\w*|held out|holding out|plead\w*|call(?:s|ed|ing)?|look(?:s|ed|ing)?) "
    r"(?:[^ .;]+ ){0,9}?(?:for|to (?:get|have|win|obtain|secure|"
    r"reach|make|achieve|pass it|adopt it)|toward|towards|at|of) (?:an? |the |it |<D\d+> )?$"
)


_NEAR = 60  # characters
# "Ought to have adopted it by consensus": as the verb has it.
_ITS_VERB = late(
    r"\b(?:(?:was|were|been|be) )?(?:adopted|passed|approved|carried|endorsed|voted|agreed|rejected|adopt|pass|approve)"
    r"(?: (?!(?:and|but|after|while|as|that|which|who|was|were|had|has)\b)[^ ,;.]+){0,5} $"
)


def unanimity(line: Line) -> Iterator[Fact]:
    """ "Unanimously", where the line says so of what happened."""
    for m in _UNANIMOUS.finditer(line.norm):
        if _NOT_UNANIMOUS.search(line.norm[: m.start()]) or _FOR_YEARS.search(line.norm, 0, m.start()):
            continue
        if _SOUGHT.search(line.norm, 0, m.start()) or _HOPED_FOR.search(line.norm, 0, m.start()):
            continue
        if modality(line.norm, m.start()) is not Modality.HAPPENED or _TO_COME.search(line.norm, 0, m.start()):
            continue
        verb = _ITS_VERB.search(line.norm, max(0, m.start() - _NEAR), m.start())
        if verb is not None and modality(line.norm, verb.start()) is not Modality.HAPPENED:
            continue
        start, end = line.place(m.start(), m.end())
        yield Fact(Slot.UNANIMOUS, True, start, end, m.start())
    for at, chunk in line.tags("D"):
        if chunk.value.definite and "unanimous" in line.text[chunk.start : chunk.end].lower():
            yield Fact(Slot.UNANIMOUS, True, chunk.start, chunk.end, at)
