"""What became of a text: adopted, vetoed, fell short, turned down. Rules over a line with texts and voters folded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.reading.claims.actions import Modality, Told
from horseshoe.reading.line import Line
from horseshoe.reading.sides.sides_words import ADV
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.asides import is_reason
from horseshoe.reading.votes.ballots_told import is_unnamed_veto
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.votes.outcomes_rules import outcome_rules
from horseshoe.reading.votes.outcomes_whose import (
    by_another,
    companions,
    is_of_people,
    is_of_statement,
    is_of_stopping,
    is_short_of_all,
    none_of_them,
    of_old,
    spelled_out,
    without_authors,
)
from horseshoe.reading.votes.outcomes_words import (
    CASTS_VETO,
    FELL,
    IN_VAIN,
    KILLED,
    OF_STATEMENT,
    SO_LONG,
    TABLED_ASIDE,
    VETO_NOUNS,
    VETO_THING,
    VETOES,
    WITH_VETO,
    C,
    D,
)
from horseshoe.reading.votes.veto_rights import is_right, never_cast
from horseshoe.reading.votes.votes_ahead import is_gone_by
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern, Patterns

_V = r"<V\d+>"
_BUSINESS = (  # what the Council does by its texts
    r"(?:the |a |an |any |its |further |another )?(?:\w+ |<[A-Z]\d+> (?:'s )?|- ){0,2}(?:renewal|extension|adoption|"
    r"passage|admission|membership|application|candidacy|reappointment|"
    r"sanctions|mandate|mission|inquiry|investigation|referral|condemnation|ceasefire|truce|resolution)"
)
_REASON = r"(?:by reason of|because of|owing to|due to|on account of|thanks to|in view of|given)"
_CONTRARY = r"(?:negative |contrary |dissenting |opposing )*(?:vote|no|nay|opposition|objection)"
_LOST = r"(?:lost|defeated|not adopted|rejected|not carried|blocked|not passed)"
# "Russia at Monday's meeting of the Council used its veto".
_AT_MEETING = (
    rf"(?:at|on|in|during) (?:the |a |its |<M\d+> (?:'s )?)?(?:[a-z-]+ ){{0,3}}(?:meeting|session|sitting|voting)"
    rf"(?: of (?:the )?{C})?(?: on)?(?: <M\d+>)? "
)
_VETO = (
    rf"(?P<v>{_V}) (?:'s (?:ambassador|envoy|representative|delegate) |{_AT_MEETING})?{ADV}(?P<verb>{VETOES})",
    rf"(?P<verb>(?:vetoed|vetoes|vetoing|veto) (?:(?:on )?<M\d+> |again |(?:for )?(?:the |a )?\w+ time |"
    rf"then |, |those |there |twice |outright |(?:in|at|inside|within) (?:the )?<C\d+> ){{0,3}}(?:by|of|from) (?:both "
    rf")?(?P<v>{_V}))",
    rf"(?P<v>{_V}) (?:'s |[—,(-] )?(?P<verb>(?:both |all |each )?"
    rf"(?:(?:(?!with )\w+th|first|second|third|single|lone|sole|solo|famous|latest|last|very|"
    rf"double|triple|twin|joint|own|\"|<M\d+>|(?:one|<N\d+>) - vote) ){{0,3}}(?:vetoes|vetos|veto)"
    rf"(?! (?:power|right|wield|hold|threats?|player|-|"
    rf"privilege|was not|would|was never|is not|was un|was expected|was certain|was likely|was threatened|was feared|"
    rf"was in doubt|was superfluous|did not|does not|looms|loomed|might|could|may|will|as|is)\b))",
    rf"(?:{D}|it|which|that|and|been) {ADV}(?:(?:was|were|is|been|being|got|gets|had been) )?(?:then |again |"
    rf"promptly |effectively |ultimately )?(?P<verb>(?:blocked|killed|torpedoed|scuppered|sunk|stopped|halted|"
    rf"thwarted|struck down|shot down|derailed|scuttled|defeated|foiled|quashed|felled) by (?:a |the )?(?:permanent "
    rf"members? )?(?:(?:lone |sole |single |negative |solitary |dissenting )*(?:opposition|vote|no|nay|hand|objection) "
    rf"(?:of|from) )?(?P<v>{_V}))(?! veto)",
    rf"(?:^|(?<=[.;—:,] )|(?<=while )|(?<=but )|(?<=and )|(?<=whereas ))(?P<v>{_V}) (?:(?!and |but |which |that |who |"
    rf", "
    rf")(?:[\w'-]+|<[A-UW-Z]\d+>|<V\d+>(?= "
    rf"(?:negative|no|votes?|against|dissenting))|-) ){{1,14}}(?:and|but|then)(?: so| thus| thereby| then| again| "
    rf"also| finally| instead)* (?P<verb>{VETOES}|(?:killed|blocked|sank|stopped|scuppered|torpedoed|halted) "
    rf"(?={D}|it\b))",
    rf"(?P<v>{_V}) (?:on <M\d+> |in <M\d+> |<M\d+> )?{ADV}(?P<verb>(?:block(?= )|blocked|blocking|blocks|killed|kills|"
    rf"halted|halts|thwarted|torpedoed|scuppered|"
    rf"sank|sinks|derailed|torpedoes|scuppers|stops|stopped|scuttled|foiled|quashed|shot down|struck down|strikes down|"
    rf"strike down|struck out|buried|buries)(?: "
    rf"[\w-]+)? )(?={D}|(?:a |the )?<[CU]\d+> (?:'s )?(?:demand|call|condemnation|move|bid|action|appeal|plan|push)|"
    rf"action|a bid|the bid|moves?|efforts?|{_BUSINESS})",
    rf"^(?:by |in )?(?P<verb>vetoing|casting (?:its|a|the) veto|using (?:its|the) veto|wielding (?:its|the) veto|"
    rf"exercising (?:its|the) veto)(?: [^ ,.;]+){{0,10}} , (?P<v>{_V})",
    rf"^(?P<verb>vetoed(?: [^ .;]+){{0,10}}? by) (?P<v>{_V})",
    rf"(?P<v>{_V}) (?:'s )?(?P<verb>(?:sole |lone |single |only )?(?:negative vote|no|vote against|nay|hand) (?:was "
    rf"a veto|is a veto|amounted to a veto|meant a veto|counted as a veto|(?:prevented|blocked|barred|killed|sank|"
    rf"stopped|defeated|doomed) (?:the |its )?(?:adoption|passage|{D}|it\b)))",
    rf"had (?P<v>{_V}) not (?:then |again )?(?P<verb>{VETOES})",
    rf"(?P<verb>negative votes?) (?:of|by|from|cast by) (?:a|an|one|two|three|both|<V\d+>|the) ?permanent "
    rf"(?:<[CU]\d+> |"
    rf"council )?members? [(,:—] (?P<v>{_V})",
    rf"(?P<v>{_V}) 's (?:was|is|being) the (?:only|lone|sole|single) (?P<verb>veto)\b",
    rf"(?P<v>{_V}) (?:alone )?(?:[a-z]+ ){{1,3}}(?:it|{D}|against) , (?:thereby|thus|effectively|in effect|and so|so) "
    rf"(?P<verb>(?:vetoing|killing|blocking|dooming|sinking))",
    rf"but for (?:the |a )?(?P<v>{_V}) (?:'s )?(?P<verb>veto)",
    # From here on they may be awaited or denied like any verb (see _SURE).
    rf"{_REASON} (?:the |a )?(?P<v>{_V}) (?:'s )?(?P<verb>{_CONTRARY})(?: ,)? (?:{D}|it) (?:was|were|is|has been) "
    rf"(?:\w+ly )?{_LOST}",
    rf"{_REASON} (?:the |a )?(?P<verb>{_CONTRARY} (?:of|by|from)) (?P<v>{_V})(?: ,)? (?:{D}|it) (?:was|were|is|has "
    rf"been) (?:\w+ly )?{_LOST}",
    rf"(?:{D}|it) (?:was|were|is|has been) (?:\w+ly )?{_LOST} {_REASON} (?:the |a )?(?P<v>{_V}) (?:'s )?"
    rf"(?P<verb>{_CONTRARY})",
    rf"(?:took|takes) (?:only |just )?(?P<v>{_V}) 's (?:single |lone |sole )*(?P<verb>(?:no|nay|veto|vote|hand) to "
    rf"(?:undo|"
    rf"stop|kill|block|sink|halt|bury|defeat|bring down|strike down))",
    rf"(?P<v>{_V}) (?:then |both |together )?(?P<verb>(?:killed|sank|torpedoed|scuppered|buried|struck down|shot down) "
    rf"(?:it|them))(?= (?:[.,;:]|and|while|but|with)|$)",
    rf"(?P<v>{_V}) (?P<verb>blocked)(?= (?:, )?(?:and |while )?{_V} (?:abstained|backed|supported|approved|voted))",
    rf"(?P<v>{_V}) 's (?:single |lone |sole |own |solitary |only )*(?P<verb>(?:no|nay|nyet|vote|hand|negative vote|"
    rf"vote "
    rf"against|objection)(?: alone)? (?:cancelled out|outweighed|trumped|undid|overrode|outdid|settled it|sufficed|"
    rf"was (?:enough|sufficient|all it took)|did for (?:it|{D})|made it (?:fail|void)))",
    rf"(?P<v>{_V}) (?:was|were) (?:the|a|an|among the|one of the)(?: , or (?:a|the|one of the) ,| only| sole| two)? "
    r"(?P<verb>vetoing (?:members?|powers?|states?|party|parties|hands?|countries|country))",
    rf"(?P<v>{_V}) {ADV}(?P<verb>(?:{KILLED})(?: (?!and |but |which |that )(?:(?:with|of|in|on|to|from|"
    rf"against|between|for) "
    rf"<V\d+>|[\w'-]+|<[A-UW-Z]\d+>|<V\d+>(?= 's)|-)){{0,12}}? {WITH_VETO})",
    *VETO_NOUNS,
    # "A veto, its fourth on Syria, Russia cast"
    rf"(?:^|(?<=[.;:,—] )|(?<=and ))(?:a|another|the|its|that|this|yet another)(?: \w+)? (?P<what>vetoe?s?) (?:, "
    rf"[^,;.]{{1,60}} , |that |which )?(?P<v>{_V}) (?:had |has |then |also )*(?P<verb>cast|used|wielded|exercised)\b",
    # "Russia's use of its veto sank the draft": the use is what sank it
    rf"(?P<v>{_V}) (?:'s )?(?:\w+ )?(?P<verb>(?:exercise of|use of|recourse to|resort to|casting of|casting|"
    rf"wielding of|wielding|invocation of|invoking) (?:its|their|the|a) (?:\w+ )?{VETO_THING} (?:on "
    rf"<M\d+> |<M\d+> |then |again )?(?:{KILLED}|cost|ended|left|kept|meant|made|put|brought)) (?!reform|debate)",
    rf"(?P<verb>(?:fail\w* to (?:adopt|pass|approve|be adopted) |(?:{D}|it) (?:was|were) (?:\w+ly )?{_LOST} |(?:{D}|"
    rf"it) (?:\w+ly )?"
    rf"(?:failed|fell) )(?:[^.;]{{0,90}}? )??(?:, )?{_REASON} (?:the |a )?{_CONTRARY} (?:of|by|from|cast by)) "
    rf"(?P<v>{_V})",
    rf"(?P<verb>(?:given|gets?|got|met with|received|draws|drew|dealt|handed|earned) (?:a|an|the) (?:\" )?(?:nyet|non|"
    rf"no|nay|thumbs down|veto)(?: \")? (?:by|from)) (?:the )?(?P<v>{_V})",
    rf"^(?P<verb>(?:vetoe?s?|vetoed|vetoing)(?: by| cast by)? [:—]) (?P<v>{_V})(?= [.;,(]|$)",
    rf"(?P<verb>(?:remained|was|were|stayed|left|resulted|thus|been|being) (?:\w+ly )?vetoed (?:\w+ )?by (?:the |a )?"
    rf"(?:no|nay|negative vote|vote|refusal|hand|objection|opposition) (?:of|from|by|cast by) (?P<v>{_V}))",
    rf"(?:if|should) (?P<v>{_V}) (?:were to )?(?P<verb>veto) (?={D}|it\b)",
    rf"^in (?:a|the|their|its) (?P<verb>(?:(?:rare|first|second|third|double|triple|joint|twin|lone) )*vetoe?s?) ,? ?"
    rf"(?P<v>{_V})(?= (?!would|could|might|may|will))",
)
_SURE = 14
_OUTCOMES = outcome_rules()
_VETO_RULES = Patterns.numbered(*_VETO)
_PERMANENT = frozenset({"CHN", "FRA", "GBR", "RUS", "SUN", "USA"})
_HAD_IT = late(r"(?:^|[.;,(—\"] )(?:had|should|were|if) (?:the )?$")
_VETO_PLAIN = Pattern(
    rf"(?P<what>(?:{D})(?:{TABLED_ASIDE}|(?: (?!<D|and |but |, )(?:[\w'’-]+|<[A-Z]\d+>)){{0,14}}?)"
    rf"|it|which|that) {ADV}(?P<verb>(?:was|"
    rf"were|been|is|being|got|remained|remains|stayed|resulted|"
    rf"ended|ended up) (?:then |also |subsequently |again |"
    rf"thus |therefore |thereby |promptly |immediately |nevertheless |nonetheless |still |swiftly |duly |finally "
    rf")*vetoed)(?! by)"
    rf"|(?P<verb2>{C} {ADV}(?:vetoed|vetoes) (?:{D}))|(?P<verb7>(?:its|whose|that|this) (?:no|vote|negative vote|"
    rf"vote against) (?:was|being|is|amounted to|counted as|meant|equals) a veto)|(?P<verb6>(?:with|after|following|"
    rf"since|by|despite) (?:<M\d+> 's|the|that|its|this) (?:\w+ )?veto(?! (?:power|right|-|threats?|over|in hand|"
    rf"of a statement)))|(?P<verb4>negative votes? (?:of|by|from|cast by) (?:[\w'-]+ |<[A-Z]\d+> |, ){{0,6}}?permanent "
    rf"(?:<[CU]\d+> |council )?(?:members?|<V\d+>)|negative votes? (?:of|by|from|cast by) {_V} , (?:a|both|two|one "
    rf"of the) (?:[a-z]+ )?permanent)"
    rf"|(?P<verb5>{_V} , (?:a|both|one of the|two) (?:[a-z-]+ )?permanent (?:<[CU]\d+> |council )?members?(?: "
    rf"[\w'-]+| <[A-Z]\d+>){{0,6}} , (?:both |then )?(?:voted against|cast))|(?P<verb3>(?:fell|succumbed|fell "
    rf"victim|foundered|died) (?:to|on) (?:its|their|a|the|that) (?:\w+ )?veto)"
    rf"|(?P<verb9>^(?:(?:result|outcome|status|verdict|fate) [:—] )?(?:an? |the )?(?:(?:double|joint|twin|triple|"
    rf"single) "
    rf"veto|vetoed)(?= [.,;!—:]|$))|(?P<verb8>\b(?:it's|that's|"
    rf"(?:it|that|this|there|result|here) (?:'s|is|was|comes|came)) (?:a|another|the|yet "
    rf"another) (?:\w+ )?"
    rf"veto(?= [.,;!:—]|$))"
)
_FAILED = late(FELL)
_MOTIVE = late(
    r"(?:threat|threaten\w*|likely|possible|potential|prospect|expected|fear\w*|avoid\w*|risk\w*|avert\w*|facing|"
    r"faces?|without|prevent\w*|against|no|any|power|right|(?:threat|risk|prospect|fear|possibility|danger|chance|"
    r"certainty|likelihood|spectre|event|talk|odds|chances|hopes|signs) of|(?:bets?|odds|wagers?|money) on|"
    r"overcome|despite its|circumvent\w*|bypass\w*|evad\w+|(?:get|got) (?:a?round|past)|overrid\w+|escape|survive|"
    r"spar\w+(?: it| them)?|sav\w+ (?:it|them) from|forestall\w*|stav\w+ off|head\w* off|ward\w* off|dodg\w+|"
    r"sidestep\w*|would-be|(?<!met )(?<!ended )(?<!ending )(?<!ends )(?<!collided )with|carry|hold\w*|ha[sd]|have|"
    r"for) (?:a |an |the |another |its )?$"
)


_SOME_OF = late(r"(?P<some><V\d+>) of (?:the )?$")


def outcomes(line: Line) -> Iterator[Fact]:
    """Every outcome the line tells, with its modality."""
    if not _ANY_OUTCOME.on(line.norm):
        return
    for told, pattern in _OUTCOMES.on(line.norm):
        for m in pattern.finditer(line.norm):
            at = m.start("verb")
            if told is Told.ADOPTED and (CASTS_VETO.match(line.norm, at) or of_old(line, m)):
                continue
            start, end = line.place(m.start(), m.end("verb"))
            mode = modality(line.norm, at)
            if told is Told.ADOPTED and none_of_them(line, at):
                yield Fact(Slot.OUTCOME, Told.NOT_ADOPTED, start, end, at, mode)
                continue
            who = m.groupdict().get("who") or ""
            some = _SOME_OF.search(line.norm, 0, m.start("who")) if who.startswith(("<C", "<U")) else None
            if some is not None and not _decides(line.chunk(some["some"]).value):
                continue  # "three permanent members of the Council voted for it"
            if some is not None and "vot" in m["verb"]:
                yield Fact(Slot.ENOUGH, told, start, end, at, mode)  # "the others on the Council voted for it"
                continue
            if who.startswith("<V"):
                if not _decides(line.chunk(who).value) or line.norm.endswith(" of ", 0, m.start("who")):
                    continue  # "the project of seven prolonged it"
                if "vot" in m["verb"] or m["verb"].startswith(
                    ("called", "told")
                ):  # how many voted for it says what became of it only where nothing else does
                    yield Fact(Slot.ENOUGH, told, start, end, at, mode)
                    continue
            if told is Told.NOT_ADOPTED and (
                by_another(line, m.end("verb"))
                or is_of_people(line.norm, at) or is_of_stopping(line, m.start(), at)
                or is_reason(line.norm, m.start(), at)
            ):
                continue
            fell = told in (Told.SHORT, Told.NOT_ADOPTED)
            if fell and (is_of_statement(line, at) or is_short_of_all(line, at, m.end())):
                continue
            if told is Told.POSTPONED and is_gone_by(line, m.start()):
                continue
            if told is Told.POSTPONED and mode is Modality.HAPPENED:
                mode = Modality.EXPECTED  # what was put off is still to come
            yield Fact(Slot.OUTCOME, told, start, end, at, mode)
    for m in _REQUIRED.finditer(line.norm):
        if (mode := modality(line.norm, m.start())) is Modality.HAPPENED:
            yield Fact(Slot.ENOUGH, Told.ADOPTED, *line.place(m.start(), m.end()), m.start(), mode)
    for m in _NEEDED.finditer(line.norm):
        voters = line.chunk(m["v"]).value
        if voters.of is not None and voters.count is not None and voters.count < voters.of:
            yield Fact(
                Slot.OUTCOME, Told.SHORT, *line.place(m.start(), m.end()), m.start(), modality(line.norm, m.start())
            )


def _decides(voters: Voters) -> bool:
    """Whether so many voters can adopt a text."""
    return voters.others or (voters.count is not None and 7 <= voters.count <= 15)


_NEEDED = Pattern(r"(?P<v><V\d+>) (?:votes? )?(?:needed|required|necessary)\b")  # "eight of the nine votes needed"
_REQUIRED = Pattern(
    r"\b(?:obtained|got|won|secured|received|gained|found|mustered) the (?:required|necessary|needed|requisite) "
    r"(?:majority|number|votes|support)\b"
)
_ANY_OUTCOME = AnyOf(_OUTCOMES, _NEEDED, _REQUIRED)
_ANY_VETO = AnyOf(_VETO_RULES, _VETO_PLAIN)
_IN_COMMITTEE = late(r"\b(?:committee|blacklist\w*|technical hold|listing)\b")  # a hold there is no veto
_OBJECT = late(r"\b(?:on|over|about|concerning|regarding|in|against|of|to|into|from) (?:the )?$")


# "Needs nine votes and no veto by Russia, China ...": a rule.
_NONE_BY = late(r"\b(?:no|without(?: an?y?)?|not an?y?|(?:absence|lack) of(?: an?y?)?) $")


_UNDID = late(
    rf" (?:buried|killed|sank|stopped|blocked|scuppered|torpedoed|ended|halted|put paid to|put an end to|finished|"
    rf"undid|"
    rf"thwarted|defeated|barred|prevented|struck down|brought down|derailed) (?:it|them|{D}|(?:its|the) "
    rf"(?:adoption|passage))\b"
)
_ALONE = late(r"(?i), (?:the )?[^,]+? (?:was|being|is) the (?:only|sole|lone)\b")


def vetoes(line: Line) -> Iterator[Fact]:
    """Every veto the line tells: by whom, or by nobody it names."""
    if not _ANY_VETO.on(line.norm):
        return
    seen: set[int] = set()
    until = -1  # where the last veto told with its means ends: "stopped it by its veto" is one
    for i, pattern in _VETO_RULES.on(line.norm):
        for m in pattern.finditer(line.norm):
            voters = line.chunk(m["v"]).value
            if voters.excluded and re.match(r" [,—(] (?:which|who)\b", line.norm[m.end("v") :]):
                voters = Voters(voters.excluded, bare=True)  # "all but Russia, which vetoed it"
            voters = without_authors(line, spelled_out(line, voters, m.end("v")), m.start("v"))
            if _ALONE.search(line.text[line.chunk(m["v"]).start : line.chunk(m["v"]).end]):
                voters = Voters(voters.members[-1:], bare=True)  # "by Chad and Mali, the US was the only one to"
            if not voters.members or m.start("v") in seen:
                until = max(until, m.end())
                continue
            mode = modality(line.norm, m.start("v" if i == 4 else "verb"))
            if i == 1 and re.search(
                r"statements? (?:was|were|been|being|got|is|are) (?:then |again )?$", line.norm[: m.start("verb")]
            ):
                continue
            if i == 1 and _NONE_BY.search(line.norm, 0, m.start("verb")):
                continue
            if i < 6 and _HAD_IT.search(line.norm[: m.start("v")]):
                continue
            if i == 1 and re.search(
                r"\b(?:no|any|a possible|a likely|possible|potential|without a?|threatened|"
                r"avoid\w* a) $",
                line.norm[: m.start("verb")],
            ):
                mode = Modality.EXPECTED
            if i == 2 and is_right(line.norm, m.start("v"), m.end()):
                continue
            if i == 2 and _MOTIVE.search(line.norm[: m.start("v")]):
                mode = Modality.EXPECTED
            if i == 2 and (_UNDID.match(line.norm, m.end("verb")) or IN_VAIN.search(line.norm, 0, m.start("v"))):
                mode = Modality.HAPPENED  # "before Russia's veto buried it"
            if mode is Modality.HAPPENED:
                seen.add(m.start("v"))
            start, end = line.place(m.start("v"), m.end("verb"))
            if re.match(OF_STATEMENT, line.norm[m.end("verb") :]):
                continue
            if never_cast(line.norm, m.start("v"), m.end()):
                continue
            if not set(voters.members) & _PERMANENT and _OBJECT.search(line.norm[: m.start("v")]):
                continue  # "blocked a draft on Guatemala on Friday, using the veto": it is what the draft is on
            if not set(voters.members) & _PERMANENT and not re.search(
                rf"{D}|\bit\b", line.norm[m.start("verb") - 30 if m.start("verb") > 30 else 0 : m.end() + 20]
            ):
                continue  # who has no veto stops many things; only of a text is it told as a vote
            # participles that open a sentence, a "no" that was a veto, "had it not vetoed": all happened
            if 5 < i < _SURE:
                mode = Modality.HAPPENED
            if (i in (3, 5) or i >= _SURE) and (not set(voters.members) <= _PERMANENT or voters.group):
                continue
            if m["verb"].startswith("block ") and len(voters.members) < 2:
                continue  # "Russia and China block it" is the present of two; of one it is an order
            if i in (3, 5) and (_IN_COMMITTEE.search(line.norm) or SO_LONG.match(line.norm, m.end())):
                continue
            yield Fact(Slot.VETO, voters, start, end, m.start("verb"), mode)
            until = max(until, m.end())
            yield from companions(line, m.end(), mode)
    for at, _ in line.tags("V"):
        if is_unnamed_veto(line, at):
            yield Fact(Slot.OUTCOME, Told.VETOED, *line.place(at, at + 1), at, modality(line.norm, at))
    for m in _VETO_PLAIN.finditer(line.norm):
        at = m.start(m.lastgroup or 0) if not m["verb"] else m.start("verb")
        if (m["verb4"] or m["verb5"]) and not _FAILED.search(line.norm):
            continue
        if m["verb6"] and any(d.value.indefinite for _, d in line.tags("D", m.end(), len(line.norm))):
            continue  # "after the veto France promised a new draft": not of that draft
        if m["verb6"] and at < until:
            continue
        became = Told.NOT_ADOPTED if m["verb2"] else Told.VETOED  # "the Council vetoed it": a member does, or none did
        yield Fact(Slot.OUTCOME, became, *line.place(at, m.end()), at, modality(line.norm, at))
