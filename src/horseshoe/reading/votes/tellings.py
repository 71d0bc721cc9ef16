"""What one sentence says about a vote: its facts, sorted by whether they happened."""

from __future__ import annotations

import re
from itertools import pairwise

from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Chunk, Line
from horseshoe.reading.marks import Marks
from horseshoe.reading.names.body import Body
from horseshoe.reading.sides.hands_up import deciding_hands
from horseshoe.reading.sides.insets import without_insets
from horseshoe.reading.sides.neither import without_neither
from horseshoe.reading.sides.pared import pared
from horseshoe.reading.sides.parts_of_the_council import with_parts
from horseshoe.reading.sides.periphrases import in_plain_words
from horseshoe.reading.sides.same_again import same_here
from horseshoe.reading.sides.sides import ballots
from horseshoe.reading.sides.sides_lone import lone_vetoes
from horseshoe.reading.sides.sides_turned import turned_vetoes
from horseshoe.reading.sides.voters import with_voters
from horseshoe.reading.sides.voters_joined import with_joined, without_quotes
from horseshoe.reading.votes.acts import acts
from horseshoe.reading.votes.apart import is_apart
from horseshoe.reading.votes.asides import without_asides
from horseshoe.reading.votes.assembly import is_of_assembly
from horseshoe.reading.votes.authors import sponsors, with_authors
from horseshoe.reading.votes.authors_before import (
    authors_before,
    brings_another,
    is_unreached,
    joins,
    revives,
    without_withdrawn,
)
from horseshoe.reading.votes.authors_deeds import authors_by_deed
from horseshoe.reading.votes.authors_of_wishes import authors_of_wishes
from horseshoe.reading.votes.authors_owned import owned
from horseshoe.reading.votes.authors_roles import authors_by_role
from horseshoe.reading.votes.authorship import authorship, of_amendments
from horseshoe.reading.votes.ballots_told import ballot_mode, is_rule
from horseshoe.reading.votes.before_then import by_time
from horseshoe.reading.votes.cited import is_cited, tells_number
from horseshoe.reading.votes.clauses import by_modality
from horseshoe.reading.votes.collectives import without_collectives
from horseshoe.reading.votes.compared import PREDECESSOR, without_comparisons
from horseshoe.reading.votes.crowds import without_crowds
from horseshoe.reading.votes.days_folded import with_days
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.frames import as_denied_vote, frames, under
from horseshoe.reading.votes.gapped import gapped
from horseshoe.reading.votes.generic import beyond_generic, is_generic
from horseshoe.reading.votes.minimum import minimum
from horseshoe.reading.votes.miscalled import miscalled
from horseshoe.reading.votes.modality import is_forecast, is_question
from horseshoe.reading.votes.moments import awaited, long_ago, moments
from horseshoe.reading.votes.no_vote import (
    is_of_several,
    is_of_statement,
    is_over_time,
    is_short_of_a_vote,
    is_vote_on_statement,
)
from horseshoe.reading.votes.older_texts import after_another, compares, slighted
from horseshoe.reading.votes.outcomes import outcomes, vetoes
from horseshoe.reading.votes.over_years import without_years
from horseshoe.reading.votes.proposals import proposal_of
from horseshoe.reading.votes.questions import is_of_fact
from horseshoe.reading.votes.recalled import asks_once, goes_back, is_so_old, once, since_then
from horseshoe.reading.votes.rivals import each_text
from horseshoe.reading.votes.scores_told import scores
from horseshoe.reading.votes.several_days import by_days
from horseshoe.reading.votes.should_have import without_should
from horseshoe.reading.votes.stopping import stops, stops_it, without_yes_of_vetoers
from horseshoe.reading.votes.telling import DECISIVE, WISHES, Telling
from horseshoe.reading.votes.texts import with_drafts
from horseshoe.reading.votes.times_apart import by_lapse
from horseshoe.reading.votes.unanimity import unanimity
from horseshoe.reading.votes.vetoes_because import vetoes_because
from horseshoe.reading.votes.votes_ahead import ahead, is_another
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Clue, Pattern

_RECALLED = Pattern(
    r"\b(?:previously|most recently|earlier (?:this|that) (?:year|month|week)|in the past|(?<!what )has (?:already|"
    r"repeatedly|previously|long|also)|ha(?:ve|d) (?:already|repeatedly|previously|earlier)|(?:years?|months?|"
    r"weeks?) ago|recall\w*|since then|last (?:month|year|week|time)|(?:everybody|everyone|we|i|all|many|"
    r"people) (?:still |all |well )?remembers?|(?:(?:established|created|set up) by (?:the )?<C\d+> [io]n|back in|"
    r"[io]n last)(?= <M)|in (?:19|20)\d\d|th(?:is|at|e (?:vote|move|decision)) (?:comes?|came) (?:[^ ,.;]+ ){1,3}after|"
    r"historically|once before|a (?:week|month|year|day) (?:earlier|before|ago)|(?:the|its|their|'s) (?:last|previous|"
    r"earlier) (?:<[A-Z]\d+> |double |such |joint )*veto(?:es)?|(?:its|their|his|<V\d+> 's) (?:[\w-]+ )?(?:earlier|"
    r"previous|past|prior|former) (?:attempts?|bids?|efforts?|applications?|requests?|tries)|before (?:that|"
    r"this) , [^;]*\bhad)\b"
)
_TOO = Pattern(
    r"\b(?:vot\w+|ball?ott?ing|ballot) (?:followed|came (?:right |just )?after) (?:the )?(?:defeat|rejection|"
    r"failure) of <D\d+>|\bitself (?:was|had been) (?:approved|adopted|imposed|vetoed|rejected)\b|(?:^|; )(?:minutes|"
    r"hours|moments|shortly|earlier|just) (?:earlier|before|in the (?:week|day|month|session|evening|"
    r"meeting))\b|\bin (?:a|another) (?:separate|second|third|later|further) (?:vote|ballot)\b|<M\d+> "
    r",? ?too\b|^on <M\d+> ,? ?(?:too|also)|\bearlier (?:on )?<M\d+>"
)
_ALSO = Pattern(r"\b(?:as well|too|also|likewise|did the same|followed suit)\b")
_WITHDRAWN = Pattern(
    r"\b(?:pulled(?! (?:out|the (?:plug|rug)))|withdrew (?:it\b|them\b|<D|(?:the|its|their|his) (?:[\w-]+ )?(?:draft|"
    r"text|motion|proposal|resolution|request|bid|amendment|measure|application|candida\w+|name))|withdrawn|shelved|"
    r"retracted|(?<=> )(?:dropped|abandoned|gave up|took back|pulled back) (?=<D))"
)
# The Council's doings, though its name may be lost in a phrase for its members.
_DOINGS = late(
    r"(?i)\bveto|\bcouncil\b|^(?:the )?(?:its )?(?:members|the fifteen|the 15|ambassadors|delegates) (?:had )?"
    r"(?:met|gathered|sat|convened)\b|\bthere (?:were|was) (?:two|three|four|another|a second|a) votes?\b"
)
_OF_THE_VOTE = Pattern(
    r"<M\d+> (?:'s )?(?:\w+ )?(?:vote|voting|session|meeting|decision)\b|\b(?:the|a) vote (?:on|"
    r"came|comes|was|is|had|took|takes|follow|before)|\b(?:voting|voted (?:up)?on)\b|\bput .*? to (?:a|the) vote\b"
)


_DOERS = Clue(r"veto|council|members|the fifteen|the 15|ambassadors|delegates|there w")


def _does(sentence: str) -> bool:
    """Whether a sentence is of the Council's doings."""
    return _DOERS.on(sentence.lower()) and _DOINGS.search(sentence) is not None


# "With 105 negative votes the Soviet Union is far ahead": counted over the years.
_OVER_YEARS = Pattern(
    r"\b(?:ahead|record|lead(?:s|er)?|altogether|so far|to date|in all|in total|since|history|over the years|times)\b"
)


def _over_years(line: Line, facts: list[Fact]) -> bool:
    """Whether the ballots of a sentence are a total that no one vote has."""
    most = max((c.value.count or 0 for _, c in line.tags("V")), default=0)
    return most > _MISCOUNTED and any(f.slot is Slot.BALLOT for f in facts) and bool(_OVER_YEARS.search(line.norm))


def too_many(facts: list[Fact], stops: tuple[int, ...] = (), *, named: bool = False) -> bool:
    """More ballots than any Council has seats: another body's vote. What stops part is added up apart.

    A body of some other size, unless the Council is `named` as the one that voted: then who counts so errs.
    """
    for begin, end in pairwise((-1, *stops, _LONGEST)):
        if stops and too_many([f for f in facts if begin <= f.at < end], named=named):
            return True
    if stops:
        return False
    for fact in facts:
        if fact.slot is Slot.SCORE and (max(fact.value) > _ERRING if named else sum(fact.value) > _ERRING):
            return True
        if fact.slot is Slot.BALLOT and (fact.value[1].count or 0) > (_ERRING if named else 16):
            return True
    counts = [(f.value[0], f.value[1].count) for f in facts if f.slot is Slot.BALLOT and f.value[1].count]
    one_vote = len({side for side, _ in counts}) == len(counts)
    return one_vote and sum(n for _, n in counts) > (_ERRING + _FEW if named else _MISCOUNTED)


_ERRING, _FEW = 20, 5  # no more than so many, and some abstaining, are told of fifteen by mistake
_MISCOUNTED = 17  # ballots a reporter may come to who errs about fifteen seats


def _symbols(line: Line, facts: list[Fact]) -> list[Fact]:
    """Symbols a sentence prints; beside the authors of its subject, one named later is of what that text recalls."""
    voted = any(f.slot in DECISIVE or f.slot is Slot.ACT for f in facts)
    subject = min((f.at for f in facts if f.slot is Slot.SPONSOR), default=None)
    recalls = not voted and subject is not None and _SAYS.search(line.norm, subject) is not None
    return [
        Fact(Slot.SYMBOL, chunk.value, chunk.start, chunk.end, at)
        for at, chunk in line.tags("R")
        if not (recalls and subject is not None and at > subject) and not is_cited(line, at)
    ]


# "They stood against the American push", "bowed to Moscow's request": a wish, and a text only where it is voted on.
_OWING = Pattern(
    r"\b(?:thanks to|owing to|due to|because of|after|with|following|despite|in spite of|softened by|diluted by|"
    r"watered down by) (?:[^.;]{0,60} )?<D\d+> [^.;]{0,60}?, (?:a|an|the|its)? ?<D\d+>"
)
# "The last was adopted in March 2008": of the ones before.
_THE_LAST = Pattern(
    r"\b(?:the|its) (?:last|previous|preceding|most recent)(?: (?:one|such|of (?:them|these|those)))? (?:was|were|"
    r"had been|came|dates?)\b|\bwas when the (?:last|previous)\b"
)
_SAYS = late(
    r" (?:noted|notes|recalled|recalls|recalling|reaffirmed|reaffirms|referred|refers|pursuant|set out in)\b"
)


def tell(
    marks: Marks, start: int, end: int, block: int, order: int, headline: bool = False, before: Line | None = None,
    *, listed: bool = False,
) -> tuple[list[Telling], Line, bool]:
    """Read one sentence.

    Returns its tellings (by modality, and by clause where one sentence tells two votes), the folded line, and whether
    its numbers show that another, larger body voted. `listed` where it stands in a list of votes.
    """
    end = min(end, start + _LONGEST)
    dated = with_days(without_collectives(marks.line(start, end)))
    said = in_plain_words(without_neither(pared(with_voters(with_drafts(without_should(without_quotes(dated)))))))
    short = without_insets(said)
    line = _joined(short, before)
    line.whole = _joined(said, before) if short is not said else None
    facts: list[Fact] = [*outcomes(line), *ahead(line), *acts(line), *vetoes(line), *unanimity(line)]
    facts += [*scores(line, listed=listed), *vetoes_because(line, before)]
    facts += [*lone_vetoes(line), *turned_vetoes(line), *deciding_hands(line), *stops(line, facts)]
    facts += stops_it(line, facts, before)
    weak: list[Fact] = []
    for fact, is_weak in ballots(line):
        if is_rule(line, fact):
            continue
        fact = _with_mode(fact, ballot_mode(line, fact))
        (weak if is_weak else facts).append(fact)
    facts += same_here(line, facts)
    facts = miscalled(line, facts)
    facts, weak = without_yes_of_vetoers(facts), without_yes_of_vetoers(weak)
    facts, weak = without_asides(line, facts), without_asides(line, weak)
    facts, weak = without_years(line, facts), without_years(line, weak)
    if _COUNTERFACTUAL.search(line.norm):
        facts = [f for f in facts if f.modality is Modality.HAPPENED]
    facts += minimum(line)
    if is_vote_on_statement(line) or is_short_of_a_vote(line):
        facts, weak = [], []
    if _over_years(line, facts + weak):
        return [], line, False
    if is_of_assembly(line):
        return [], line, True
    weak = without_crowds(line, facts, weak)
    bodies = {c.value for c in marks.inside(start, end) if c.cls in "CO"}
    named = Body.COUNCIL in bodies and Body.OTHER not in bodies
    if too_many(facts + weak, tuple(m.start() for m in re.finditer(" ; ", line.norm)), named=named):
        return [], line, True
    if generic := is_generic(line):
        held = beyond_generic(line)
        facts, weak = [f for f in facts if f.at >= held], [f for f in weak if f.at >= held]
        generic = not facts
    for authored in (sponsors, owned, authors_by_role, authorship, authors_of_wishes, authors_by_deed):
        facts += authored(line)
    authors = len(facts)
    facts = without_withdrawn(line, facts)
    swapped = len(facts) < authors  # one text was taken back, and the line tells of another
    facts += _symbols(line, facts)
    done_before = after_another(line)
    facts = [f for f in facts if not done_before(f.at)]
    reason = slighted(line)
    told = any(f.slot in DECISIVE or f.slot in (Slot.ACT, Slot.ENOUGH) for f in facts)
    wished = set() if told else {at for at, c in line.tags("D") if c.value.term in WISHES}
    of_others = compares(line, facts)
    facts = [
        f
        for f in facts
        if f.slot is not Slot.SPONSOR
        or not (f.at in wished or reason(f.at) or of_others or (not told and of_amendments(line, f.at)))
    ]
    days = moments(line) or awaited(line, facts)
    if days and (told or weak or _OF_THE_VOTE.search(line.norm)):
        facts += days
    drafts = [c for at, c in line.tags("D") if not reason(at)]
    if drafts and drafts[0].value.amendment and any(c.start < drafts[0].start for _, c in line.tags("R")):
        drafts = [c for c in drafts if not c.value.amendment]  # "resolution 2720, whose amendments": it was voted on
    if len(drafts) > 1 and drafts[0].value.amendment and not drafts[1].value.amendment and _OWING.search(line.norm):
        drafts = drafts[1:]  # "softened thanks to amendments from Pretoria, the text was adopted"
    if drafts and drafts[0].value.indefinite and _IT_BEFORE.match(line.norm):
        drafts = []  # "as soon as it was defeated, its authors brought in a new text": what was is the one before
    if is_unreached(line) and not any(f.slot in DECISIVE or f.slot is Slot.ACT for f in facts + weak):
        facts = [f for f in facts if f.slot is not Slot.SPONSOR]
    elif not any(f.slot is Slot.SPONSOR for f in facts):
        facts += authors_before(line, before)
    older, vetoed_before = PREDECESSOR.search(line.norm) is not None, since_then(line)
    telling = Telling(
        start, end, block, order, headline, facts, weak,
        definite=bool(drafts and drafts[0].value.definite) or (not drafts and not line.tags("R")),
        rival=any(d.value.rival for d in drafts)
        or bool(drafts and all(d.value.own for d in drafts))
        or bool(_TOO.search(line.norm))
        or (not told and brings_another(line))
        or older,
        recalled=any(d.value.earlier or long_ago(d.value.moment) for d in _voted_on(line, drafts, facts))
        or bool(_RECALLED.search(line.norm))
        or bool(_THE_LAST.search(line.norm))
        or older or any(at < _OPENING and _AGO.search(line.text[c.start : c.end]) for at, c in line.tags("M"))
        or once(line, facts, later=before is not None)
        or asks_once(line) or is_so_old(line) or goes_back(line, facts)
        or vetoed_before,
        withdrawn=bool(_WITHDRAWN.search(line.norm)) and not revives(line) and not swapped,
        # what was vetoed before is another text than the question of procedure that is voted on
        proposal=None if vetoed_before else proposal_of(line),
        drafts=drafts,
        days=days,
        council=bool(line.tags("C")) or _does(marks.text[start:end]),
        history=generic or is_over_time(line) or is_of_several(line, drafts),
        of_statement=is_of_statement(line, before),
        also=not drafts and bool(_ALSO.search(line.norm)),
        cosponsors=joins(line),
        anew=bool(_IN_ANOTHER_VOTE.search(line.norm) or _ANOTHER_VETO.search(line.norm))
        or is_another(line, before)
        or is_apart(line, before),
        numbered=(tells_number(line) and not (drafts and not drafts[0].value.definite)) or asks_once(line),
    )
    over = frames(line.norm)
    if over:
        telling.facts = [under(f, over) if f.slot in (*DECISIVE, Slot.ACT, Slot.ENOUGH) else f for f in facts]
        telling.facts = as_denied_vote(telling.facts, over, line.norm)
        telling.weak = [under(f, over) for f in weak]
    if (is_question(marks.text[start:end]) and not is_of_fact(line)) or is_forecast(line.norm):
        telling.modality = Modality.EXPECTED
        return [telling], line, False
    texts = [
        part for apart in by_lapse(telling, line) for whole in gapped(apart, line) for part in each_text(whole, line)
    ]
    parts = [t for part in texts for one in by_time(part, line) for t in by_modality(one)]
    return (by_days(parts[0], line) if len(parts) == 1 else parts), line, False


def _joined(line: Line, before: Line | None) -> Line:
    """A line with what belongs together brought together."""
    return without_comparisons(with_authors(with_parts(with_joined(line, before))))


_IT_BEFORE = late(r"(?:as soon as|when|after|once|the moment|no sooner|hardly|scarcely) (?:was |had )?it\b")
# "Yemen had not taken part in the Aug. 2 vote that condemned it": a vote known by its day.
_IN_ANOTHER_VOTE = Pattern(r"\bhad (?:[\w'-]+ ){1,5}?(?:in|on|at) the <M\d+> (?:vote|ballot|resolution)\b")
# "On July 8 another Russian veto felled a text on genocide"
_ANOTHER_VETO = Pattern(r"\banother (?:<[VL]\d+> |double |joint )?veto (?!power)\w")
# "Had it been adopted, the text would have ended the embargo": of a vote that was held, and not of one to come.
_COUNTERFACTUAL = Pattern(
    r"\b(?:had (?:it|<[DR]\d+>) (?:been (?:adopted|approved|passed|accepted)|passed)|"
    r"if (?:it )?(?:had been )?(?:adopted|approved|passed)) ,? ?.*\bwould have (?:\w+ly )?\w+(?:ed|ept|ut|ade|ought|"
    r"ent)\b|\b(?:could|might) (?:\w+ly )?have (?:\w+ly |also |simply |just )*(?:\w+ed|kept|cast|let|put|chosen|gone)\b"
)
_OPENING = 12  # characters of a line in which it says when
_AGO = late(r"(?i)\b(?:weeks?|months?|years?|decades?) (?:ago|earlier|before)\b|\blast (?:week|month|year)\b")


def _voted_on(line: Line, drafts: list[Chunk], facts: list[Fact]) -> list[Chunk]:
    """The texts that can be the one a vote is told of: the first named, and others up to the verb that tells it."""
    verb = min((f.at for f in facts if f.slot in DECISIVE), default=len(line.norm))
    before = [c for at, c in line.tags("D") if at <= verb]
    return [d for i, d in enumerate(drafts) if i == 0 or d in before]


def _with_mode(fact: Fact, mode: Modality) -> Fact:
    return Fact(fact.slot, fact.value, fact.start, fact.end, fact.at, mode)


_LONGEST = 6000  # characters: what is longer is no sentence, and is read so far
