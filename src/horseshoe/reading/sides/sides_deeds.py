"""Ballots told by what only so many can do, or by how many a text went through with: "nine adopted it", "with 13"."""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.sides.sides_rule import Rule, rule
from horseshoe.reading.sides.sides_words import NO, OUT, YES, V


def by_deed() -> Iterator[Rule]:
    """What only as many as can adopt a text do: "nine adopted it", "with a majority of"."""
    yield (
        rule(
            YES,
            (
                rf"(?P<v>{V}) (?:then |had |have |all |duly )*(?P<verb>adopted|approved|"
                rf"passed) (?:<D|it\b)"
            ),
            decisive=True,
        )
    )
    yield (
        rule(
            YES,
            (
                rf"(?P<verb>(?:could|can)(?: only)? (?:muster|get|find|win|gather|secure|"
                rf"summon)(?: only| just)*) (?P<v>{V}) votes(?! against)"
            ),
        )
    )
    yield (
        rule(
            YES,
            (
                rf"(?P<verb>(?:adopted|passed|approved|carried|announced|declared|"
                rf"result)[^.;]{{0,30}} [:(—]) (?P<v>{V}) votes(?= [.)]|$)"
            ),
        )
    )
    # "The roll call: ten for the plan, two against"
    yield rule(
        YES, rf"(?P<v>{V}) (?P<verb>for (?:<D\d+>|the (?:plan|text|draft|measure|motion|proposal|idea|sanctions|"
        rf"embargo|move)))(?! (?:of|for)\b)",
        bare_count=True,
    )
    # "What did it get? Eleven votes, a no from Mali, and a Russian veto."
    yield rule(
        YES, rf"^(?P<v>{V}) (?P<verb>votes)(?= (?:,|;|and|but) [^.]*\b(?:no|nay|veto|vetoes|abstentions?|against)\b)",
        bare_count=True,
    )
    # "Adopted 15 votes out of 15 last night", "approved 13 for"
    yield rule(
        YES, rf"\b(?P<verb>adopted|passed|approved|carried) (?P<v>{V})(?: votes?)?(?= (?:[!.,;:)]|<M\d+>|on <M|last|"
        rf"this)|$)",
        bare_count=True,
    )
    # "It sailed through with 13."
    yield rule(
        YES,
        r"(?P<verb>(?:passed|adopted|approved|carried|through|home|prevailed|succeeded|by) (?:easily |comfortably |"
        rf"narrowly |in the end )?(?:with|on)(?: a bare| just| only| exactly| all)?) (?P<v>{V})"
        r"(?= (?:[.,;:—]|and|in favou?r|for)|$)",
        bare_count=True,
    )
    yield rule(
        YES, rf"^(?:and |but )?(?P<verb>(?:got|gets|received|won|drew|mustered)(?: only| just)*) (?P<v>{V}) ?[.!]?$",
        bare_count=True,
    )
    yield (rule(NO, (rf"{V} votes? (?:in favou?r |for )?(?:, |and )against (?P<v>{V})(?= [,.;]|$)")))
    yield (
        rule(
            YES,
            (
                rf"(?P<v>{V}) (?:, <V\d+> (?:included|among them|too) , )?"
                rf"(?:<M\d+> |on <M\d+> |then |have |had )*(?P<verb>ordered|"
                rf"imposed|authori[sz]ed|demanded|condemned|extended|renewed|endorsed|told|"
                rf"agreed) "
            ),
            decisive=True,
        )
    )
    yield (
        rule(
            OUT,
            (
                rf"without (?P<v>{V}) (?:'s )?(?:participation|participating|taking part|"
                rf"voting)"
            ),
        )
    )
    yield (
        rule(
            YES,
            (
                rf"(?P<verb>(?:had|won|got|with|by|secured|commanded|obtained|despite) (?:a |"
                rf"the )(?:[a-z]+ )?majority of) (?P<v>{V})(?! (?:the|its))"
            ),
        )
    )
