"""What the Council did as its members tell it, and as headlines do with half a verb: "we passed a second resolution".

What "we" did is the Council's only in a quote; "Resolution 949, demanding ..., adopted 15-0" has left "was" unsaid.
"""

from __future__ import annotations

from horseshoe.reading.claims.actions import Told
from horseshoe.reading.line import Line
from horseshoe.reading.words.late import late

_HOW = r"(?:then|also|even|finally|duly|just|had|have|all|unanimously|still|later|on <M\d+>|<M\d+>)"
_SO = r"(?:so|thus|thereby|hence|there|with that|and so|in this way|in this manner)"
OWN_DEEDS = (
    (  # "So fell the Russian draft"
        Told.NOT_ADOPTED,
        rf"(?:^|(?<=[.;:—] )|(?<=and )){_SO} (?:then |ingloriously |\w+ly |in <M\d+> |on <M\d+> )?(?P<verb>fell|died|"
        rf"perished|ended|"
        r"failed|went down|sank|expired|foundered|was lost|was (?:defeated|rejected)) (?=<D\d+>)",
    ),
    (
        Told.ADOPTED,
        rf"(?:^|(?<=[.;:—] )|(?<=and )){_SO} (?:then |\w+ly |on <M\d+> )?(?P<verb>passed|was (?:adopted|born|passed|"
        rf"carried)|"
        r"came into being|came about|became law) (?=<[DR]\d+>)",
    ),
    (Told.ADOPTED, rf"\b(?P<we>we) (?:{_HOW} ){{0,3}}(?P<verb>adopted|passed|approved|voted through|carried) "
    rf"(?=<[DR]\d+>)"),
    (
        Told.NOT_ADOPTED,
        rf"\b(?P<we>we) (?:{_HOW} ){{0,3}}(?P<verb>rejected|voted down|turned down|defeated|threw out) (?=<[DR]\d+>)",
    ),
    (  # "Mr Gromyko had asked for a rebuke. He was turned down by seven to two."
        Told.NOT_ADOPTED,
        r"(?:^|[.;:—,] |\b(?:and|but|so) )(?:he|she|they|<V\d+>|the (?:minister|ambassador|envoy|delegate|russians?|"
        r"americans?|sponsors?|authors?|movers?)) (?:then |also |again |in turn |promptly )*(?:was|were|had been|"
        r"found (?:himself|herself|themselves|itself)|got) (?:\w+ly |again |promptly |"
        r"soundly )*(?P<verb>(?:turned down|rebuffed|refused|"
        r"voted down|overruled|outvoted|overborne|beaten|defeated|denied|snubbed|repulsed|worsted))(?: (?:on )?"
        r"<M\d+>| again| in the vote| at once| there){0,2} ,? ?(?:by |, )(?:a (?:vote|score|margin|majority) of )?"
        r"(?:<T\d+>|<V\d+>(?: votes)? (?:to|against) <V\d+>)",
    ),
    (  # "Resolution 949, telling Iraq to stop, adopted 15 votes out of 15 last night"
        Told.ADOPTED,
        r"<[DR]\d+>(?: \( [^()]{1,40} \))? , (?!which|that|who|said|told)[a-z]+ing [^.;]{1,220}? , (?P<verb>adopted|"
        r"passed|approved|carried)(?= (?:by |with |on |in )?(?:<[VTM]\d+>|all\b|unanimously|last night|just now|this|"
        r"minutes))",
    ),
)
_QUOTE = late(r"[\"“”„«]|(?<!\w)['‘]")


def is_spoken(line: Line, at: int) -> bool:
    """Whether somebody is quoted at a place, in a quote that this sentence or one before it opens."""
    before = line.text[max(0, line.start - _NEAR) : line.place(at, at + 1)[0]]
    return _QUOTE.search(before) is not None


_NEAR = 400  # code points
