"""Authors told by what they wanted of the Council: "the delay Moscow moved", "a text by which Malta asked it to act".

What is put to the vote is often named by what it would do (a delay, an inquiry, a plea) and by no word for a text. It
is somebody's where somebody moved it, or wanted the Council to do so by it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.council.rules import PERMANENT_CODES
from horseshoe.reading.line import Line
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.authors import OF_OTHERS
from horseshoe.reading.votes.authorship import GAP, LIST, STATE
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Patterns

# What a text would do or have done, as it is put to the vote.
_THING = (
    r"\b(?:<D\d+>|delays?|pauses?|postponements?|adjournments?|deferrals?|deferments?|respites?|reprieves?|"
    r"moratoriums?|suspensions?|truces?|ceasefires?|fires?|extensions?|renewals?|rollovers?|prolongations?|"
    r"continuations?|pleas?|appeals?|requests?|invitations?|condemnations?|censures?|rebukes?|inquir(?:y|ies)|"
    r"enquir(?:y|ies)|investigations?|probes?|commissions?|missions?|tribunals?|mechanisms?|forces?|embargo(?:es)?|"
    r"bans?|sanctions|admissions?|recommendations?|wordings?|language|formulas?|paragraphs?|clauses?|changes?|"
    r"additions?|insertions?|deletions?|referrals?|ideas?|schemes?|demands?|calls?|moves?|bids?|steps?|questions?|"
    r"items?|days?|weeks?|months?|fortnights?|breathing spaces?|thing|agenda|meeting)\b"
)
_MATTER = r"(?:(?!that |which )[^.;:]){0,90}? ?(?:, )?"
_MOVED = (
    r"(?:(?:co - |co-?)?(?:moved|tabled|sponsored|drafted|penned|authored|submitted|introduced|proposed)|put forward|"
    r"put to the vote|brought to the vote|wrote|written|(?:laid|placed|put|set|brought) (?:on|before|upon|to) (?:the )?"
    r"(?:<C\d+>(?: 's)? ?)?(?:table|floor)?)"
)
_WANTED = (
    r"(?:wanted|asked|sought|wished|tried|hoped|meant|urged|invited|intended|aimed|attempted|endeavoured|endeavored|"
    r"strove|requested|pressed|called (?:up)?on|appealed to|would have (?:had|liked)|were to have|was to have)"
)
_HAVE = r"(?: to (?:have|get|see|make|persuade|bring|induce|commit|bind|oblige|move|enlist|use|let))?(?: for)?"
_ALONG = (
    r"(?:,? ?(?:together |jointly |along |in tandem )?with (?:both )?"
    rf"(?P<w>{LIST})(?: (?:in tow|at (?:its|his|her) side|on board|for company|as (?:partners|allies|co - ?sponsors))|"
    r"(?= (?:[.,;)—]|was|were|is|had|has|got|failed|fell|drew|won|and))))?"
)
_RELATIONS = Patterns.numbered(
    # "the fortnight's delay that Moscow moved"; "the pause France had tabled with Greece in tow"
    rf"{_THING}{_MATTER}(?:that|which) (?P<v>{LIST}) {GAP}{_MOVED}(?: (?:on )?<M\d+>)?{_ALONG}(?! (?:<D|it\b|a vote|in|"
    r"into|out|towards?)\b)",
    # "on 4 June Spain and Panama put their cease-fire to a vote"
    rf"(?P<v>{LIST}) {GAP}put (?:its|their|his|her)(?: own)? (?:(?!and |but |which |that )(?:[\w-]+|-|"
    rf"<D\d+>) ){{1,5}}?to "
    r"(?:a|the) vote\b",
    # "the amendment by which Malta and Japan wanted the Council to threaten sanctions"
    rf"<[DR]\d+> {_MATTER}(?:(?:by|in|with|through|under) which|whereby|wherein) (?P<v>{LIST}) {GAP}{_WANTED}{_HAVE} "
    r"(?:the )?<C\d+>",
    # "the Eisenhower administration's eminently fair plea for a commission was vetoed"
    rf"(?P<v>{STATE}) (?:'s|') (?:[a-z-]+ ){{0,4}}(?:pleas?|appeals?) (?:for|to|that)\b(?=[^.;]*\b(?:veto|vetoed|"
    rf"rejected|"
    r"carried|adopted|voted down|defeated|lost|fell)\b)",
    # "Mr Lodge moved on his government's behalf that the Council put the matter off"
    rf"(?P<v>{STATE})(?: ,[^,;.<]{{1,60}},)? {GAP}moved (?:, )?(?:(?:on (?:its|his|her|their|<V\d+> 's)"
    r"(?: (?:government|country|delegation) 's)? behalf|on behalf of (?:the )?<V\d+>|in the name of (?:the )?<V\d+>|"
    r"for (?:the )?<V\d+>|on <M\d+>|<M\d+>|formally|successfully|in vain|unsuccessfully) (?:, )?){0,2}that (?:the )?"
    r"(?:<C\d+>|<V\d+>|it|discussion|debate|consideration|question|matter|item|meeting|vote|inquiry|rule)(?= )",
    # "the text, which bids all keep out, is American through and through"
    r"<D\d+>(?: ,[^;.]{1,120},)? (?:was|is) (?:[a-z]+ly )?(?P<v><V\d+>)(?: 's)? (?:through and through|to the core|"
    r"from (?:start|first|top|beginning|cover) to (?:finish|last|bottom|end|cover|toe)|in (?:all but name|origin|every "
    r"line|inspiration|conception|authorship)|by (?:authorship|origin|birth|parentage)|work|handiwork|property|- made)",
    rf"<D\d+> (?:was|is|had been) (?:(?:the )?(?:work|child|idea|invention|brainchild|creature) of|conceived (?:by|in)|"
    rf"hatched (?:by|in)|thought up (?:by|in)) (?P<v>{LIST})(?= (?:[.,;)—]|and\b|which\b)|$)",
    # "of which Malta was the author and Japan a co-sponsor"
    r"(?:was|were|is|are|being) (?:[a-z]+ ){0,4}?(?:authors?|sponsors?|drafters?|movers?|penholders?|pen - ?holders?)"
    rf"(?: ,)? (?:and|with|while|,) (?P<v>{LIST}) (?:its |a |an |the |as |among the |one of the )*(?:co - |co-?|joint |"
    r"second |junior )?(?:sponsors?|authors?|drafters?)(?![\w-])",
)
# "The inquiry which Washington had asked the Council to set up": of a great power a text, of others a wish.
_ASKED = Patterns.numbered(
    rf"(?:that|which) (?P<v>{LIST}) {GAP}(?:asked|wanted|urged|pressed|called (?:up)?on|invited|begged) (?:the "
    rf")?<C\d+> to "
    r"(?!meet|convene|sit|gather|listen|hear|wait)[a-z]+"
)
_ELSE = late(r"\b(?:if|unless|whether|not|never|nor|neither|instead of|rather than|against)(?: (?:the|a|an|any))? $")


def authors_of_wishes(line: Line) -> Iterator[Fact]:
    """Sponsors of what was moved, whatever it is called: each fact a tuple of States."""
    beside = {at for at, c in line.tags("D") if c.value.amendment}
    beside = beside if len(beside) < len(line.tags("D")) else set()  # amendments, where there is a text
    for patterns in (_RELATIONS, _ASKED):
        for _, pattern in patterns.on(line.norm):
            for m in pattern.finditer(line.norm):
                members = _named(line, m) if m.start() not in beside else ()
                if patterns is _ASKED and not set(members) <= PERMANENT_CODES:
                    continue
                if members and not (OF_OTHERS.search(line.norm[: m.start()]) or _ELSE.search(line.norm, 0, m.start())):
                    yield Fact(Slot.SPONSOR, members, *line.place(m.start(), m.end()), m.start("v"))


def _named(line: Line, m: re.Match[str]) -> tuple[str, ...]:
    """The States a telling names; none where it speaks of whoever is counted."""
    found: list[str] = []
    for tag in re.findall(r"<V\d+>", f"{m['v']} {m.groupdict().get('w') or ''}"):
        voters: Voters = line.chunk(tag).value
        if voters.nobody or voters.others or voters.neither or voters.along or voters.count is not None:
            return ()
        found += [s for s in voters.members if s not in found and s not in ("PSE", "VAT")]
    return tuple(found)
