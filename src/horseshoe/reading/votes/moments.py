"""Days that a sentence gives for what it tells, and days it gives for something else."""

from __future__ import annotations

from collections.abc import Sequence

from horseshoe.reading.claims.actions import Modality, Told
from horseshoe.reading.line import Chunk, Line
from horseshoe.reading.votes.days_counted import counted
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.words.late import late

_ITS_VOTE = late(
    r"'s (?:[\w\"-]+ |<[CUD]\d+> ){0,4}?(?:vote|veto|vetoes|ballot|count|tally|result|score|failure|defeat|adoption|"
    r"rejection|show of hands)\b"
)
_BOUNDED = late(  # "since Friday"
    r"\b(?:(?:as|than) (?:on|in)|since|(?<!not )until|"
    r"till|after|before|by|from|between|through|of|following|"
    r"(?<!<R.> )(?<!<R.> , )(?<!<N.> )(?<!<N.> , )dated|ending|expir\w+|lapse\w*|"
    r"(?<!off )(?<!postponed )(?<!delayed )(?<!moved )(?<!adjourned )to|"
    r"runs? out|running out|due to (?:end|lapse|run out))(?: (?:the|its|hamas|"
    r"'s|surprise|deadly|midnight|noon|end of|on))*$"
)
_OF_THE_DAY = late(
    r"(?:ahead of|result of|session of|meeting of|(?:votes?|veto(?:es)?|no|ballot|abstention|decision|adoption|"
    r"rejection|sitting|failure|defeat) of|(?:evening|morning|night|afternoon|hours|dawn|course) of|"
    r"<[RD]\d+>(?: \))? of|(?:text|draft|resolution|motion|call|appeal|demand) of|"
    r"\b(?:think|cast (?:your|our|my) minds?|go|going|look|looking|take (?:you|us)|takes us|goes|went|harks?) back "
    r"to(?: the (?:day|night|evening|morning|afternoon) of)?)$"
)
# "Since 2011, when Washington used its veto", "since 8 December, the day on which the text fell": the bound is its day.
_WHEN = late(
    r",? ?(?:when|(?:the )?(?:day|night|evening|morning|afternoon) (?:on which|when|that|in which)) (?:the )?"
    r"(?:<[VCL]\d+>|it) (?:(?:had|last|\w+ly) )*(?:vetoed|blocked|adopted|passed|rejected|voted|"
    r"abstained|killed|(?:used|cast|wielded|exercised) (?:its|their|a|the) (?:\w+ )?veto)\b|"
    r",? ?(?:when|(?:the )?(?:day|night|evening|morning|afternoon) (?:on which|when|that|in which)) "
    r"(?:[^.;]{0,60} )?<[DCR]\d+> [^.;]{0,160}?\b(?:vetoed|blocked|adopted|passed|rejected|voted|lost|fell|failed|"
    r"defeated|voted down|struck down|shot down|thrown out|carried|killed|approved|turned down|with <V\d+> votes|"
    r"by <T\d+>)\b"
)
_WHEN_VETOED = late(r",? ?when (?:the )?<[VC]\d+> 's (?:[\w-]+ ){0,2}(?:vetoe?s?|votes?|no|rejection|refusal)\b")
_JUDGED = late(
    r",? ?(?:(?:\w+ly|sharply|again|also) )?(?:critici[sz]|condemn|slam|blast|accus|blam|denounc|lament|deplor|hail|"
    r"prais|welcom|thank|rebuk|assail|castigat|lambast|applaud|berat)\w* (?:the )?<[VC]\d+> (?:'s (?:\w+ )?(?:vote|"
    r"veto|decision|adoption|rejection|refusal|move)\b|(?:for|over) (?:\w+ly |having )?(?:veto|block|vot|adopt|reject|"
    r"pass|approv|refus|fail|abstain|oppos|back|support|us|cast)\w*)|"
    r",? ?(?:over|at|about|with) (?:the |its |their )?(?:<[VC]\d+> )?(?:'s )?(?:decision|veto|abstention|failure|"
    r"refusal|vote)\b"
)
_SEE = late(r"\( (?:see|cf \.) [^()]*$")  # "(see Press Release SC/11325 of 19 March 2014)"
_SET_FOR = late(
    r"\b(?:foreseen|planned|scheduled|set|due|slated|envisaged|announced|fixed) (?:for|on)(?: the)?$"
)
# What happens on a day of its own, and is no vote.
_EVENTS = (
    r"attacks?|massacres?|assaults?|raids?|(?:air)?strikes?|invasion|incursions?|shelling|bombings?|bombardment|"
    r"blasts?|"
    r"explosions?|detonations?|killings?|murders?|assassinations?|shootings?|shoot - ?down|downing|crash|hijackings?|"
    r"kidnappings?|abductions?|clash(?:es)?|(?:nuclear |missile |weapons? |atomic |bomb |underground )?tests?|"
    r"test - ?firings?|launch(?:es|ings?)?|firings?|annexation|takeover|coup|putsch|uprising|genocide|earthquake|"
    r"elections?|polls|referendum|ceremony|summit|poisoning"
)
_OF_AN_EVENT = late(
    r"\b(?:(?:whoever|who|which) (?:had )?(?:shot|killed|bombed|attacked|blew)\b[^;.]*|"
    rf"{_EVENTS}|war|deadline|agreement|accords?|peace deal|proposal|"
    r"plan|initiative|killed|abducted|led by [\w .<>]+)(?: on| of| in)*$"
)
# "Condemned today for a raid on border posts on 11 December": an event, what it struck, and its day. Where the day is
# the only one, it may as well be that of the vote, unless it has its month: the day of a vote is a Friday.
_OF_AN_EVENT_AT = late(
    rf"\b(?:{_EVENTS}) (?:on|against|in|into|near|at|by|of|between) "
    r"(?:(?!on\b|last\b|vot|veto|adopt|pass|reject|approv|condemn|fail|was\b|were\b|has\b|had\b)(?:[\w'-]+|"
    r"<[VLNAP]\d+>) ){1,7}?(?:on|in)(?: the)?$"
)
# "Its autonomy proposal presented in 2007": a month or year in which another thing was done.
_DONE_THEN = late(
    r"\b(?:presented|established|launched|created|founded|signed|concluded|brokered|reached|negotiated|begun|began|"
    r"started|ended|annexed|seized|invaded|elected|appointed|born|unveiled) (?:back )?in$"
)
# "After a session called by the United States on Tuesday": another sitting's day.
_SITTING_BEFORE = late(
    r"\b(?:session|meeting|sitting|debate|consultations)\b[^;.]*?(?:, )?(?:called|convened|requested|summoned|convoked|"
    r"asked for)(?: (?:by|at the request of) (?:<[VLP]\d+>|[a-z ]{2,30}))?(?: on| for| last)?$"
)
_ASIDE = late(r", (?:which|who|whose|where) [^;]*$")
_OF_A_VOTE = late(
    r"vot|veto|abst|adopt|pass|oppos|support|back|reject|renew|exten[ds]|prolong|approv|endors|reauthori|impos|lift|"
    r"admitt|authori[sz]ed|killed|sank|defeated|by (?:the )?<C|the <C\d+> (?:had|has|on)|"
    r"\b(?:went|came|comes|goes|was|brought|taken|laid) (?:up )?before (?:the )?<C"
)
_EVENT = late(
    r"'s (?:[\w-]+ ){0,3}?(?:conference|summit|talks|gathering|peace deal)\b|"
    rf"(?:'s )?(?:(?:deadly|surprise|fatal|bloody|terror|suicide|embassy|chemical|military|presidential|parliamentary|"
    rf"general) )?(?:{_EVENTS}|deadline|agreement|accords?|war|crisis|terrorist|conflict)\b"
)
# "As had been required by resolution 731 of 21 January": the text another one builds on has its own day.
_OF_ITS_GROUND = late(
    r"\b(?:required|demanded|imposed|set|called for|stipulated|established|laid down|ordered|mandated|provided for|"
    r"prescribed|specified|authori[sz]ed|stated|created|contained|foreseen|outlined|recalling|reaffirming|violat\w+ of|"
    r"breach of|compl\w+ with|implement\w+(?: of)?)(?: (?:by|in|under|with))?(?: (?:the )?<[CU]\d+>(?: 's)?)? "
    r"<R\d+>(?: \))? of$"
)
_OF_A_MONTH = late(  # "the satellite launch last December"
    r"\b(?:launch(?:es|ing)?|tests?|explosions?|blasts?|murders?|crash|downing|coup|elections?|bombings?|shelling)"
    r"(?: of| in)*$"
)
# "The 2015 nuclear deal", "the 2018 American withdrawal": what a year tells apart.
_NAMED_BY_YEAR = late(
    r"(?:'s )?(?:(?:<[A-Z]\d+>|nuclear|peace|algiers|minsk|dayton|iran|interim|final|political|military|"
    r"presidential|us) ){0,2}?(?:jcpoa|deals?|accords?|agreements?|withdrawal|pull ?-? ?out|exit|treaty|pact|"
    r"memorandum|revolution|genocide|uprising|referendum|annexation|occupation|partition|summit|olympics|protocol|"
    r"convention)\b"
)
# "The January 22 Arab League plan"
_NAMED_BY_DAY = late(
    r"(?:(?:<[A-LN-Z]\d+>|arab|league|peace|geneva|presidential) ){0,2}?(?:plan|initiative|ultimatum|communique|decree|"
    r"roadmap|road map)\b"
)
# "The agreements between Moscow and Washington of September 9": a day that no preposition ties to the vote.
_OF_AN_ACCORD = late(
    r"\b(?:agreements?|accords?|deals?|memorandum|treaty|understandings?|protocols?) (?:between|signed|reached|of|by) "
    r"(?:(?!vot|veto|adopt|pass|reject|approv|fail|was\b|were\b|has\b|had\b)(?:[\w'-]+|<[VLAPNO]\d+>) ){0,9}?"
    r"(?:(?!on |in )(?:[\w'-]+|<[VLAP]\d+>))$"
)
_PLACE = late(r"(?:(?:<U\d+>|[a-z.'-]+) ){1,4},")  # "PARIS, Thursday (AP) —": the day of writing
_HEAD_ENDS = late(r"(?:\( [a-z. /-]{2,20} \) )?[—:] ")
_TO_COME = late(  # "they will march tomorrow with the blessing of ten members"
    r"\b(?:will|shall|are to|is to|(?:is|are|was|were) (?:now |still |all |then )?(?:expected|due|set|scheduled|likely|"
    r"slated|bound|supposed|about) to|to (?=begin|start|take effect|(?:come|enter|go|return) (?:back )?into|expire|end|"
    r"last|resume|return|snap back)) (?!be (?:put|voted)|vote|hold|decide|take up|meet|convene|gather|reconvene|sit|"
    r"adopt|consider|reject|pass)[^,;:—]*$"
)
# "Allowing the Assembly to meet on February 28": what it opened the way for.
_TEXT_OF = late(r"<D\d+> of$")  # "I shall say nothing of the text of 8 July": a day that is over
_LET_DO = late(
    r"\b(?:allow\w*|enabl\w+|permit\w*|let(?:s|ting)?|(?:way|path|road|door) (?:for|to)) [^;.]{0,60}?\bto (?:meet|"
    r"convene|gather|take|act|discuss|debate|consider|vote|begin|start|return|resume)\b[^;,]*$"
)
_LATER = late(
    r"(?:[^ ,.;]+ ){0,6}, (?:just |only |some |barely |less than |more than )*[^ ,.;]+ (?:day|week|month|year|hour)s? "
    r"(?:after|before|since) (?!<M)"
)
_VOTED_ON = late(
    r"\b(?:vot(?:ed|es)|vetoe[sd]|abstain(?:ed|s)|adopt(?:ed|s)|pass(?:ed|es)|reject(?:ed|s)|fail(?:ed|s)|fell|falls|"
    r"defeated|approve[sd]|renew(?:ed|s)|extend(?:ed|s)|voted down)\b"
)
# "The first time it has used its veto since Mr. Trump took office in January": when something else was.
_SINCE_SOMETHING = late(
    r"\bsince (?!<M)(?:the )?(?:[\w'’-]+ |<[A-LN-Z]\d+> |\. ){1,8}?(?:took|came|began|broke|started|left|joined|won|"
    r"became|entered|resigned|died|invaded|seized|fell)\b(?: [\w'’-]+| <[A-Z]\d+>){0,4}$"
)
_VOTED_THEN = late(
    r"\b(?:whose|which|who) [^,;]*?\b(?:was|were|had been) (?:vetoed|rejected|defeated|adopted|approved|voted down)"
    r"(?: by <[VC]\d+>)?(?: on)? $"
)
_OF_A_SITTING = late(
    r"\b(?:met|meet|meets|meeting|gathered|gathering|convened|convening|reconvened|returned|sat)(?: again| anew|"
    r" once more| in private| behind closed doors| on)*$"
)
# "Met on Saturday with the envoy, after the veto of the text": the day of their talk.
_TALKS = late(r"<M\d+> with [^;.]*?\b(?:after|following|since) (?:the|its|<V\d+> 's) (?:\w+ )?veto\b")
_THEY_MET = late(r"\b(?:met|spoke|talked|conferred)(?: again)?(?: on)?$")
# "Open meeting on 15 September; draft put to the vote on 16 September": the vote has a day of its own.
_AT_A_MEETING = late(
    r"\b(?:meetings?|sessions?|debates?|sittings?|consultations|briefings?|discussions?|hearings?)(?: (?:held|called|"
    r"convened|opened|begun|began|started))?(?: (?:on|of|late on|early on))?$"
)
_AT_THE_VOTE = late(
    r"\b(?:voted(?: (?:on|upon|down))?|put to (?:a|the) vote|vote|vetoed|vetoes|adopted|rejected|defeated|approved|"
    r"passed|fell|failed|lost|carried|blocked)(?: (?:by|in) <[VC]\d+>)?(?: on)?$"
)
_TO_BE = (Modality.EXPECTED, Modality.PROPOSED)
_NEAR = 200  # characters before a day that say what it is the day of


_CLOSE = 60  # characters before a day that may liken it to another
_AS_THEN = late(
    r"\b(?:(?:just )?as|like|than) (?:(?:they|it|he|she|we|both|<V\d+>|(?:the )?<C\d+>) )?(?:also )?(?:had|did|was|"
    r"were|have)(?: (?:done|been|voted|abstained|happened|so|it|the case))*(?: (?:on|in|at|back in|last))?$|"
    r"(?<!late )(?<!early )(?<!soon )(?<!recently )(?<!look )(?<!looked )(?<!looks )(?<!sounded )(?<!felt )(?<!was )"
    r"\b(?:as|like|unlike) (?:on|in|at)$|"
    r"\b(?:the )?same (?:vote|line ?- ?up|count|result|division) as (?:on|in)$|"
    r"\b(?:repeat(?:ed|ing)|echo(?:ed|ing)|matching|recalling) (?:(?:its|their|the) )?(?:vote|veto|abstention|stand)s? "
    r"(?:of|on|in|from)$"
)
# "Russia, which in December stopped a text by its veto"
_VOTES_NEXT = late(
    r"(?:\w+ly |also |then |again )?(?:vetoed|stopped|blocked|killed|sank|voted|abstained|rejected|opposed|adopted|"
    r"struck|(?:used|cast|wielded|exercised) (?:its|their|a|the) (?:\w+ )?veto)\b"
)


def moments(line: Line) -> list[Fact]:
    """Days the sentence gives for what it tells; "the Oct. 7 attack" and "since May" are of something else."""
    days = line.tags("M")
    found, bases = counted(line) if days else ([], set())
    edges = {c.start for _, c in days} & {c.end for _, c in days}  # "in OctoberDecember": text between them was lost
    voted = [at for at, _ in days if _AT_THE_VOTE.search(line.norm[max(0, at - _NEAR) : at].rstrip())]
    own = max((at for at, _ in days if _VOTED_THEN.search(line.norm, max(0, at - _NEAR), at)), default=-1)
    for at, chunk in days:
        if at in bases or chunk.start in edges or chunk.end in edges:
            continue
        before = line.norm[max(0, at - _NEAR) : at].rstrip()
        after = line.norm[at : at + _NEAR].partition(" ")[2]
        told_of = _TEXT_OF.search(before) is not None
        if (_TO_COME.search(before) and not told_of) or _LET_DO.search(before):
            continue
        if _HEAD_ENDS.match(after) and _PLACE.fullmatch(before):
            continue
        if _WHEN_VETOED.match(after) or _WHEN.match(after):
            found.append(Fact(Slot.MOMENT, chunk.value, chunk.start, chunk.end, at))
            continue  # "out of a job by midnight on Monday, when Russia's veto ended the mission"
        if _JUDGED.match(after):
            continue  # "Georgia on Tuesday criticized Russia for vetoing it": the day of its word
        if _ITS_VOTE.match(after):
            found.append(Fact(Slot.MOMENT, chunk.value, chunk.start, chunk.end, at))
            continue  # "after Friday's failure to renew it"
        if not line.norm.startswith('"') and line.is_quoted(at):
            continue  # "condemning 'the murder of two citizens on Aug. 19'": what somebody else says
        bounded = _BOUNDED.search(before) and not _OF_THE_DAY.search(before) and not _WHEN.match(after)
        if _SEE.search(before) or bounded:
            continue
        if (since := _SINCE_SOMETHING.search(before)) and not _OF_A_VOTE.search(since[0]):
            continue
        if _SITTING_BEFORE.search(before) or _SET_FOR.search(before) or _OF_AN_EVENT.search(before):
            continue
        if _TALKS.match(line.norm, at) and _THEY_MET.search(before):
            continue
        if voted and at not in voted and _AT_A_MEETING.search(before):
            continue
        if own > at and _OF_A_SITTING.search(before):
            continue  # "It met again today on his succession, whose election was vetoed on Nov. 19"
        if (len(days) > 1 or chunk.value.month) and _OF_AN_EVENT_AT.search(before):
            continue
        if _OF_ITS_GROUND.search(before):
            continue
        if chunk.value.day is None and chunk.value.weekday is None and _DONE_THEN.search(before):
            continue
        if _AS_THEN.search(before, max(0, len(before) - _CLOSE)):
            continue  # "Britain and France abstained, as they had on Saturday"
        if _LATER.match(after) and before not in ("", "on", "in") and not _VOTED_ON.search(before):
            continue  # "struck on Saturday, two days after the Council voted"
        aside = _ASIDE.match(before, max(0, before.rfind(",")))
        if aside and not _OF_A_VOTE.search(aside[0]) and not _VOTES_NEXT.match(after):
            continue  # "Turkey, which brokered a deal last month, abstained"
        if _EVENT.match(after):
            continue
        if chunk.value.weekday is None and (
            (chunk.value.day is None and (_NAMED_BY_YEAR.match(after) or _OF_A_MONTH.search(before)))
            or (chunk.value.day is not None and (_OF_AN_ACCORD.search(before) or _NAMED_BY_DAY.match(after)))
        ):
            continue
        found.append(Fact(Slot.MOMENT, chunk.value, chunk.start, chunk.end, at))
    for at, chunk in line.tags("D"):  # "Wednesday's draft" was put to the vote on Wednesday
        moment = chunk.value.moment
        if moment is not None and not chunk.value.earlier and not long_ago(moment):
            if moment.value.year and moment.value.day:  # "dismay today that it did not pass the 23 December 2016 text"
                found = [f for f in found if f.value.month]
            found.append(Fact(Slot.MOMENT, moment.value, moment.start, moment.end, at))
    return found


def awaited(line: Line, facts: Sequence[Fact]) -> list[Fact]:
    """The day for which a vote still to come is set: "slated for Friday", "next Monday"; none of one put off."""
    ahead = next((f for f in facts if f.slot is Slot.OUTCOME and f.modality in _TO_BE), None)
    if ahead is None or ahead.value is not Told.UNKNOWN:
        return []
    found = []
    for at, chunk in line.tags("MF"):
        before = line.norm[max(0, at - _NEAR) : at].rstrip()
        if _SET_FOR.search(before) or (chunk.cls == "F" and not _BOUNDED.search(before)):
            found.append((abs(at - ahead.at), Fact(Slot.MOMENT, chunk.value, chunk.start, chunk.end, at)))
    return [min(found, key=lambda pair: pair[0])[1]] if found else []


def long_ago(chunk: Chunk | None) -> bool:
    """ "February's resolution": a text known by its month is not the one of the day."""
    return chunk is not None and chunk.value.weekday is None and chunk.value.day is None and chunk.value.unit != "day"
