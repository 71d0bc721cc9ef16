"""A permanent member's veto told by what it does to a text: killed it, put paid to it, kept the Council from acting.

Only the veto lets one State stop what the Council would decide. So any word of stopping, of which there is no end,
tells a veto where a permanent member does it to a text that is voted on, or keeps the Council itself from deciding.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from horseshoe.council.ballots import Ballot
from horseshoe.council.rules import PERMANENT_CODES
from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.sides.sides_words import ADV
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.votes.outcomes_words import COMPLETED, NOT_ITS, SO_LONG, C, D
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern, Patterns

_V = r"(?P<v><V\d+>)"
# Of each verb the past, the present and the participle of one sense: that a thing is at its end.
_PAST = (
    r"(?:killed(?: off)?|kills(?: off)?|kill(?: off)?|sank|sunk|sinks|sink|scuttled|scuttles|scuppered|scuppers|"
    r"torpedoed|torpedoes|doomed|dooms|buried|buries|wrecked|wrecks|destroyed|crushed|smothered|strangled|squashed|"
    r"quashed|nixed|axed|spiked|derailed|felled|foiled|thwarted|dashed|defeated|halted|stopped|stops|blocked|blocks|"
    r"barred|stymied|frustrated|obstructed|finished(?: off)?|ended|undid|"
    r"(?:put|puts) (?:an |the )?(?:end|stop|brake|brakes|lid) (?:to|on)|(?:put|puts) paid to|spelled the end "
    r"(?:of|for)|(?:slammed|shut|closed) the door on|pulled the (?:plug|rug) (?:on|from under)|closed the book on|"
    r"(?:dealt|gave) (?:a|the) (?:\w+ )?(?:blow|coup de grace) to|made short work of|drew a line through|"
    r"(?:consigned|condemned|sent)(?= [^.;,]{1,60}? to (?:the |its |an? )?(?:\w+ )?(?:defeat|death|failure|oblivion|"
    r"(?:rubbish|scrap) ?heap|dust ?bin|dust - bin|wastepaper|archives?|grave|bottom|shelf|history)\b)|"
    r"sealed the fate of|showed the thumbs down to|(?:knocked|knocks|struck|strikes|voted|votes) out|"
    r"(?:brought|took|takes|knocked|knocks|shot|shoots|struck|strikes|cut|turned|turns|voted|votes|gunned) down|"
    r"(?:saw|sees|headed|warded|fended|fought) off|(?:threw|throws) out|(?:swept|brushed|waved) (?:aside|"
    r"away)|stood in the way of|stands in the way of|(?:was|were) enough to (?:kill|stop|sink|block|defeat)|"
    r"(?:saw|sees) to it that)"
)
_ING = (
    r"(?:vetoing|killing(?: off)?|sinking|scuttling|scuppering|torpedoing|dooming|burying|wrecking|quashing|derailing|"
    r"undoing|thwarting|defeating|halting|stopping|blocking|putting (?:an end|a stop|paid) to|(?:bringing|taking|"
    r"knocking|shooting|striking|turning|voting) down|(?:knocking|striking|voting) out|throwing out)"
)
_DONE = (
    r"(?:not (?:let|allowed|permitted) (?:to )?(?:pass|through)|killed(?: off)?|sunk|scuttled|scuppered|torpedoed|"
    r"doomed|buried|wrecked|quashed|derailed|felled|foiled|"
    r"thwarted|defeated|halted|stopped|blocked|barred|undone|finished off|brought down|taken down|knocked (?:down|"
    r"out)|shot down|struck (?:down|out)|turned down|thrown out|cancelled out|brought to nothing|laid low)"
)
_TO_STOP = (
    r"(?:kill(?: off)?|sink|scuttle|scupper|torpedo|doom|bury|wreck|quash|derail|thwart|foil|defeat|halt|stop|block|"
    r"bar|undo|veto|(?:put an end|put a stop|put paid) to|(?:bring|take|knock|shoot|strike|turn|vote) down|throw out|"
    r"fell|send|consign|keep|prevent)"
)
# A State's own hand, vote or word, by which a text may fall.
_ITS_NO = r"(?:vetoe?s?|no|nay|nyet|negative vote|single no|vote|hands?|arm|opposition|objections?)"
_LONE = r"(?:own |lone |single |solitary |raised |upraised |outstretched |right |sole |one |double |joint |\" )*"
_TEXT = (
    rf"(?:{D}|(?:the |its |their )?(?:adoption|passage) of {D}|{C} (?:'s )?(?:action|censure|condemnation|call|demand|"
    r"move|bid|rebuke|appeal|decision|verdict))"
)
_TO_SPEAK = r"(?:issu|agree|releas|meet|hold|discuss|conven|speak|say|visit|sending a (?:mission|team)|hear|debat)"
_KEPT = (
    r"(?:prevent(?:ed|s)|kept|keeps|stopped|stops|barred|bars|blocked|blocks|held|hindered|prohibited|stymied|"
    r"restrained) "
    rf"(?:the )?{C} (?:back |members )?(?:from )?(?!{_TO_SPEAK})[a-z-]+ing\b"
)
_AT_HEAD = r"(?:^|(?<=[.;:—] )|(?<=, )|(?<=and )|(?<=when )|(?<=as )|(?<=after )|(?<=but )|(?<=while )|(?<=where ))"
_OF_ANOTHER = r"(?:on|in|with|over|of|for|against|to|by|from|at|into) (?:the )?<V\d+>"
_GAP = rf"(?:(?!and |but |which |who |that (?!on |in )|, )(?:{_OF_ANOTHER}|[\w'’-]+|<[A-UW-Z]\d+>|-|\") ){{1,16}}?"
_CAUSE = r"thanks to|owing to|due to|because of|on account of|by reason of"
_RULES = Patterns.numbered(
    rf"{_V} (?:, by itself , |, alone , |by itself |single - handedly |in effect |effectively |first )?{ADV}(?:first "
    rf"|then |again )?(?P<verb>{_PAST}) (?={_TEXT})",
    # "China prevented a further extension of the deployment", "ended their prolongation"
    rf"{_V} {ADV}(?P<verb>{_PAST}|prevented|prevents) (?:(?:an?|the|any|its|their|another|"
    r"further|new|proposed|planned|routine|last|annual|<M\d+> 's) )*(?:renewal|extension|prolongation|continuation|"
    rf"reauthori[sz]ation|re - authori[sz]ation|roll - ?over|rollover)\b{NOT_ITS}",
    rf"<[DR]\d+>[^.]*? {_V} {ADV}(?P<verb>{_PAST}) it(?= [.,;]|$)",
    rf"{_V} {ADV}(?P<verb>(?:voted|votes) down) (?:(?:an?|the|its|un|<U\d+>|more|new|military) )*(?:[\w'-]+ )??"
    rf"(?:peacekeep\w+|observers|monitors|sanctions|membership|admission|inquiry|truce|cease - fire|ceasefire|"
    rf"embargo)\b",
    rf"(?:admission|application|candidature|candidacy|membership|election|re-?appointment|renewal|extension|"
    rf"\b(?:bid|attempt|try|quest|request|hopes|drive|push) (?:to|for|at) (?:(?!and |but |was |were )(?:[\w'-]+|"
    rf"<[A-CE-Z]\d+>) ){{0,6}}?(?:member|membership|seat|admission|admitted|renewed|extended)\b)"
    rf"(?: (?:of|for|from|to) (?:the )?(?:<[VMN]\d+>|[\w'-]+)){{0,3}} {ADV}(?:was|were|been) (?:again |then |once "
    rf"more )*(?P<verb>{_DONE} by) (?:the )?{_V}",
    rf"{_V} (?:, by itself , |, alone , |by itself |single - handedly )?{ADV}(?P<verb>{_KEPT})",
    rf"{_AT_HEAD}{_V} {_GAP}, (?:thereby |thus |so |by |then |again )?(?P<verb>{_ING}) "
    rf"(?:(?:with|by|through) (?:its|their|a|the|his|her) (?:\w+ )?vetoe?s? )?(?={_TEXT}|it\b)",
    rf"only for (?:the )?{_V} to (?P<verb>veto|vote against|say no to|raise (?:its|their|his|her) hands? against|"
    rf"{_TO_STOP})(?= (?:it\b|{D}|[.,;])|$)",
    rf"{_AT_HEAD}{_V} {_GAP}(?:, )?(?:and|then) (?:so |thus |thereby |then |again )?(?P<verb>{_PAST}) (?={_TEXT}|it "
    r"(?:all |off |there )?[.,;])",
    rf"(?:{D} {COMPLETED}|(?:it|they|both|text|which|and|but) ){ADV}(?:(?:was|were|is|been|being|got|gets) )?(?:then "
    rf"|also |again |"
    rf"promptly |in turn )?(?P<verb>{_DONE} by) (?:the )?(?:same |lone |single |sole |hand of |arm of )*{_V}"
    r"(?! vetoe?s?\b)",
    rf"(?P<verb>(?:fell|died|foundered|ended|ran aground|came to grief|met its end|perished|ran|went down|failed|"
    rf"broke|was dashed|were dashed) (?:victim |(?:on )?<M\d+> |again ){{0,2}}(?:to|on|at|before|against|into|by|"
    rf"under|because of|owing to|through) "
    rf"(?:the hands of |a |an |the |one )?(?:same |lone |single |sole |double )*){_V} "
    rf"(?:'s |' )?(?:own |lone |single |sole |double |\" )*{_ITS_NO}\b",
    rf"(?P<verb>(?:died|perished|met its end|came to grief|was killed|ended) at the hands? of )(?:the )?{_V}",
    # "died on Friday at Russia's hands"
    rf"(?P<verb>(?:died|fell|perished|failed|foundered|ended|(?:was|were) (?:killed|defeated|buried|stopped))"
    rf"(?: [\w'-]+| <[CUM]\d+>){{0,5}}? at )(?:the )?{_V} 's hands?\b",
    # "cast the lone vote Thursday that stopped the Council from condemning"
    rf"{_V} (?:[^.;,]{{0,40}}? (?:as|when) (?:he|she|it) )?(?:then |again )?(?P<verb>cast(?:ing)? the (?:lone|sole|"
    rf"only|"
    r"single|deciding|decisive) (?:negative |dissenting |no |contrary |opposing )?(?:vote|ballot|no) (?:on <M\d+> |"
    rf"<M\d+> )?(?:(?:that|which) {_PAST}|(?:that|which) kept|to {_TO_STOP}))",
    # The hand does it: "a Russian nyet finished the draft off".
    rf"{_V} (?:'s )?{_LONE}(?P<verb>{_ITS_NO}) (?:\" )?(?:had |has |again |then |that |thus ){{0,2}}(?:{_PAST}|"
    rf"finished|undid|meant (?:that )?|ensured (?:that )?|prevented|kept|was (?:all it took|enough|sufficient) to "
    rf"{_TO_STOP}) (?:the adoption of |its adoption|adoption of )?(?:{_TEXT}|it\b)",
    rf"{_V} (?:(?!(?:and|but|which|who|that|to|not|n't|never|would|could|may|might|will|can) )[\w'-]+ ){{0,7}}?"
    r"(?P<verb>used|teamed up|joined (?:forces|hands)|combined|united|raised (?:its|his|her|their) (?:hands?|arms?)|"
    rf"intervened|stepped in)(?: (?!to )[\w'-]+| <M\d+>){{0,7}}? to {_TO_STOP} (?={_TEXT})",
    rf"{_AT_HEAD}{_V} {_GAP}(?P<verb>(?<!not )with (?:its|their|his|her|a|another|yet another|one more) "
    rf"(?:<[N]\d+> )?(?:\w+ )?vetoe?s?)(?! (?:power|right|threat|in hand|hanging|-))",
    rf"(?:^|(?<=[.;:—] ))(?:and |but |then )?(?P<verb>(?:with|by|through|using|thanks to) (?:its|their|his|a|another|"
    rf"the) (?:<[N]\d+> )?(?:\w+ )?vetoe?s?),? (?:, )?{_V} (?!would|could|can|might|may|will)",
    rf"(?P<denied>did not|did n't|failed to|could not|was unable to|were unable to) (?P<verb>(?:survive|outlive|"
    rf"withstand|overcome|escape|get past|get round)) (?:a |an |the )?{_V} (?:'s )?{_LONE}{_ITS_NO}\b",
    rf"(?P<verb>(?P<cause>{_CAUSE})) {_V} (?:'s )?{_LONE}vetoe?s?\b(?! (?:threat|power|right|hint|plan))",
    rf"(?P<verb>(?P<cause>{_CAUSE}) (?:the |a )?{_LONE}vetoe?s?) "
    rf"(?:of|by|from|cast by|used by|exercised by) (?:the )?{_V}",
    rf"{_V} (?:'s )?(?P<verb>(?:<N\d+> - (?:and - )?)?(?:\w+th|first|second|third) veto) "
    r"(?:was (?:recorded|cast|registered|counted)|came|fell|killed|ended)",
)
# Holds in a committee, statements and meetings are stopped without a vote.
_NO_VOTE = late(
    r"\b(?:committee|blacklist\w*|on hold|technical hold|statements?|communiqu\w*|consensus|listing|agenda|"
    r"appointment of|nomin\w+|accession|deliver\w+|convoys?)\b"
)
# "Efforts to get the Council to speak out foundered on Russia's opposition".
_SPEAKING = late(r"\b(?:speak (?:out|up|with)|say (?:something|anything))\b")
_AHEAD = late(r"\b(?:would|will|may|might|likely|expected|bound|certain|fear\w*|threat\w*)\b")
_IF = late(r"(?:^|[.;,(—\" ] ?)(?:had|should|were|if|unless|lest|that|why|whether) (?:the )?$")


# "Abstentions by Russia and China that frustrated US efforts": who abstained has stopped nothing.
_ABSTENTIONS_BY = late(
    r"\babstentions? (?:by|from|of) (?:the )?(?:(?:permanent|veto - wielding|fellow|<[CU]\d+>|council) "
    r")*(?:members? )?$"
)


def stops(line: Line, told: Sequence[Fact]) -> Iterator[Fact]:
    """Vetoes told by what they do; `told` are those the line gives in so many words."""
    seen = {m for f in told if f.slot is Slot.VETO and f.modality is Modality.HAPPENED for m in f.value.members}
    for _, pattern in _RULES.on(line.norm):
        for m in pattern.finditer(line.norm):
            voters: Voters = line.chunk(m["v"]).value
            members = frozenset(voters.members)
            whole = voters.count in (None, len(members))
            if not members or not members <= PERMANENT_CODES or not whole or members & seen:
                continue
            near = line.norm[max(0, m.start() - 20) : m.end() + 70]
            if _NO_VOTE.search(near) or _SPEAKING.search(near) or _IF.search(line.norm[: m.start("v")]):
                continue
            if SO_LONG.match(line.norm, m.end()) or _ABSTENTIONS_BY.search(line.norm, 0, m.start("v")):
                continue
            at = m.start("denied") if m.groupdict().get("denied") else m.start("verb")
            # "Could not pass because of the veto": what is denied is the passage, and its cause took place.
            caused = m.groupdict().get("cause") and not _AHEAD.search(line.norm, 0, at)
            if caused or modality(line.norm, at) is Modality.HAPPENED:
                seen |= members
                place = line.place(min(m.start("v"), m.start("verb")), m.end())
                yield Fact(Slot.VETO, voters, *place, at)


_IT = Pattern(
    rf"(?:^|(?<=[.;:—,] )|(?<=but )|(?<=and )|(?<=then )|(?<=however , )|(?<=until ))(?:(?:but|and|then|only) )?{_V} "
    rf"(?:'s (?:ambassador|envoy|delegate|representative) )?{ADV}(?:promptly |duly |nevertheless |swiftly |at once |"
    rf"alone )?(?P<verb>(?:{_PAST}|said no|said nyet|vetoed)) (?:to )?(?:it|this|that|them)"
    r"(?= (?:[.,;:!—)]|and|with|while|by|on <M|<M|in|for|again|at|alone)|$)"
)
_STATEMENT = late(r"\b(?:statement|communiqu|declaration|meeting|session|candida|nominat)")


def stops_it(line: Line, told: Sequence[Fact], before: Line | None) -> Iterator[Fact]:
    """ "Eleven members stood behind a draft. Russia blocked it.": what the sentence before speaks of is a text."""
    m = _IT.search(line.norm) if before is not None and not line.tags("DRO") else None
    if m is None or before is None or not before.tags("DR") or before.tags("O") or _STATEMENT.search(before.norm):
        return
    voters: Voters = line.chunk(m["v"]).value
    whole = voters.count in (None, len(voters.members))
    if not voters.members or not set(voters.members) <= PERMANENT_CODES or not whole:
        return
    if any(f.slot is Slot.VETO for f in told) or _IF.search(line.norm[: m.start("v")]):
        return
    if modality(line.norm, m.start("verb")) is Modality.HAPPENED:
        yield Fact(Slot.VETO, voters, *line.place(m.start("v"), m.end()), m.start("verb"))


def who_stops_it(line: Line) -> tuple[str, ...]:
    """Members that a sentence has stop "it", whatever that is."""
    m = _IT.search(line.norm)
    if m is None or line.tags("DR") or modality(line.norm, m.start("verb")) is not Modality.HAPPENED:
        return ()
    members: tuple[str, ...] = line.chunk(m["v"]).value.members
    return members


def without_yes_of_vetoers(facts: Sequence[Fact]) -> list[Fact]:
    """ "Raised his hand and put an end to it": who vetoes in a sentence was not for the text."""
    vetoers = {
        member
        for f in facts
        if f.slot is Slot.VETO and f.modality is Modality.HAPPENED
        for member in f.value.members
    }
    return [
        f
        for f in facts
        if not (f.slot is Slot.BALLOT and f.value[0] is Ballot.YES and set(f.value[1].members) == vetoers != set())
    ]
