"""Ballots told without a verb, by the noun of what was done: "its approval by twelve", "Bolivia's rejection"."""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.sides.got_votes import by_balance
from horseshoe.reading.sides.sides_rule import Rule, rule
from horseshoe.reading.sides.sides_words import ABSTAIN, NO, YES, V

_OF_IT = r"(?:(?!by |and |but |, )(?:[\w'’-]+|<[A-Z]\d+>) )"
_STANDS = r"(?= (?:[.,;—)]|and\b|the\b|an?\b|<D|of (?:it|<D))|$)"


def by_nominal() -> Iterator[Rule]:
    """Who approved or rejected, as nouns: a count behind "by" is sure, a name before the noun is not."""
    yield rule(
        YES,
        rf"(?P<verb>(?:approval|adoption|endorsement|acceptance|passage|backing) (?:(?:of|for) {_OF_IT}{{1,12}}?)?by"
        rf"(?: only| just| all of| as many as)?) (?P<v>{V})",
        counted=True,
    )
    # "adopted unanimously by the fifteen members"
    yield rule(
        YES,
        r"(?P<verb>(?:adopted|approved|passed|endorsed|carried|supported|backed) (?:unanimously|by unanimity|by a "
        rf"unanimous vote) by) (?P<v>{V})",
        counted=True,
    )
    # "hands are being counted, fifteen of them, and the resolution is adopted"
    yield rule(
        YES,
        rf"(?P<verb>hands (?:are|were|have been|had been) (?:being )?counted(?: by (?:the )?(?:<[VLP]\d+>|[a-z]+))?"
        rf"(?: ,| :| —)) (?P<v>{V})",
        counted=True,
    )
    # "Cameroon: 'We could neither endorse it nor reject it'"
    yield rule(
        ABSTAIN,
        rf"(?P<v>{V}) (?:[:,—] )?(?:[\"'] )?(?:(?:we|it|i|they|said|had|was|were|felt|that) )*(?:could|can|would|did|"
        rf"will|able to|chose to|wished to|wish to) (?P<verb>neither (?:\w+ )?(?:endorse|support|back|accept|approve|"
        rf"vote for|embrace|bless|welcome|favou?r)\b[^,.;]{{0,30}} nor (?:\w+ )?(?:reject|oppose|block|condemn|"
        rf"vote against|refuse|veto|stop|disown))\b",
        weak=True,
    )
    for side, noun in ((YES, "approval|assent|consent"), (NO, "rejection|refusal|dissent")):
        yield rule(side, rf"(?P<v>{V}) 's (?:own |flat |lone |sole )*(?P<verb>{noun}){_STANDS}", weak=True)
    yield from by_balance()
