"""One sentence, two votes: where it is cut, and what of it happened."""

from __future__ import annotations

import re

from msgspec.structs import replace

from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Modality, Told
from horseshoe.reading.line import Chunk, Line
from horseshoe.reading.votes.clauses_apart import BREAK, COUNTED, as_it_had, main_text_begins, second_begins
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.outcomes_doing import doings
from horseshoe.reading.votes.telling import DECISIVE, Telling
from horseshoe.reading.votes.texts_draft import Draft
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_SPLIT = late(r" (?:, while|, whereas|;|while|whereas|, but(?: then)?|and then) ")
_CLAUSE = late(r" (?:, and|;|, but|, while|, whereas|,? ?after) ")
_OBJECT = 40  # characters of a line from a verb to what is done by it
_MANY = 24  # facts of one sentence that are looked at: a longer one is no sentence
_FEWEST = 7  # votes that carried a text in the smallest Council


def by_clause(telling: Telling, line: Line, *, whole: bool = True) -> list[Telling]:
    """Two votes told in one sentence: two vetoes by different members, an adoption and a defeat, two counts in favour.

    The cut is where the second text is named, else at the word that parts the clauses.
    """
    if (recall := _RECALLS.search(line.norm)) is not None and (parts := _of_another(telling, line, recall)):
        return parts
    if (main := main_text_begins(telling, line)) is not None:
        left, right = parted(telling, line, main)
        right.rival, right.definite = False, True
        right.drafts = right.drafts or [Chunk(right.start, right.end, "D", Draft("text", definite=True))]
        return [left, right]
    cut = second_begins(telling, line)
    if cut is not None and telling.start < line.place(cut, cut + 1)[0]:
        parts = _split(telling, line, cut)
        parts[1].recalled = parts[1].recalled or line.norm.endswith((" after ", " as "), 0, cut)
        return parts
    if (past_veto := as_it_had(telling, line)) is not None:
        left, right = parted(telling, line, past_veto.at)
        right.facts += [past_veto] if not right.of(Slot.VETO) else []
        right.recalled = True
        return [left, right]
    if (past := _VETOED_ASIDE.search(line.norm)) is not None and (parts := _of_the_past(telling, line, past)):
        return parts
    if (aside := _ASIDE.search(line.norm)) is not None and (parts := _set_aside(telling, line, aside)):
        return parts
    for begin, end in doings(line) if whole else ():
        if parts := _set_apart(telling, line, begin, end):
            return parts
    told = sorted(
        (
            f
            for f in telling.facts
            if f.slot in COUNTED and f.value is not Told.UNKNOWN and f.modality is Modality.HAPPENED
        ),
        key=lambda f: f.at,
    )
    told = told[:_MANY]
    texts = [(at, c.value) for at, c in line.tags("D")] if len(told) > 1 else []
    fresh = [at for i, (at, d) in enumerate(texts) if d.rival or d.indefinite or d.earlier or _others(d, texts[:i])]
    own = bool(texts) and not texts[0][1].amendment
    for i, b in enumerate(told):
        for a in told[:i]:
            another = [at for at in fresh if a.at < at <= b.at and not _is_object(line, a, at)]
            # "vetoed a second text" names the text vetoed; "vetoed it, and a second got ten" names another
            rival = any(
                (d.rival or _others(d, texts[:i])) and BREAK.search(line.norm, a.at, at)
                for i, (at, d) in enumerate(texts)
                if a.at < at <= b.at
            )
            # "The first had eleven for; the second had four"
            stopped = " ; " in line.norm[a.at : b.at] and _yes(a) not in (None, _yes(b)) and _yes(b) is not None
            # "It went through, three amendments having been voted down"
            amended = [at for at, d in texts if own and d.amendment and a.at < at <= b.at and _ends(b)]
            if amended and b.value is Told.NOT_ADOPTED and BREAK.search(line.norm, a.at, amended[-1] + 1):
                return _split(telling, line, amended[-1])
            rivals = rival and _ends(a) and _yes(b) is not None
            if not stopped and not rivals and not _apart(a, b, another=bool(another)):
                continue
            cuts = [m.end() for m in _SPLIT.finditer(line.norm, a.at, (another[-1] if another else b.at) + 1)]
            if not another and not cuts:
                cuts = [at for at, _ in texts if a.at < at <= b.at and {a.slot, b.slot} == {Slot.OUTCOME}][-1:]
            if not another and not cuts:
                continue
            cut = max([*cuts[-1:], *[at for at in another[-1:] if not cuts]])
            return _split(telling, line, cut)
    if (begins := _vetoed_another(telling, line, fresh)) is not None:
        return _split(telling, line, begins)
    return [telling]


# "China, which had vetoed a US draft in March, abstained": what it did then is of another text.
_ASIDE = Pattern(
    r" , (?:(?:both|all) of )?(?:which|who|whom) (?:\w+ly )?(?:had |(?=[^,]*<M))(?:\w+ly |also |already |both "
    r")*(?:vetoed|blocked|"
    r"killed|adopted|approved|passed|endorsed|rejected|opposed|voted (?:against|down)) (?:(?:a|an|"
    r"another|the (?:previous|earlier|last|first|(?:prolongation|extension|renewal|admission|candidacy|application|"
    r"return|deployment|sending|despatch|dispatch|lifting|imposition|creation|referral|re - election|"
    r"reappointment|mandate|mission))) |<D\d+>)[^,;.]*? ,|"
    r" , whose <D\d+> (?:had|have|has|were|was) (?:all |both |\w+ly |just |been )*(?:turned down|rejected|"
    r"defeated|voted down|thrown out|adopted|accepted|taken on board)[^,;.]*? ,"
)


# "Voted to convene the Assembly to consider a text, vetoed by Russia on Friday, on the war": two votes.
_VETOED_ASIDE = Pattern(
    r"<D\d+>(?: [^ ,.;]+){0,6} , (?:which (?:was|had been) |that (?:was|had been) )?(?P<verb>vetoed|"
    r"blocked) (?:on <M\d+> |<M\d+> )?by <V\d+>(?: (?:on |last |in )?<M\d+>)? ,"
)


def _of_the_past(telling: Telling, line: Line, past: re.Match[str]) -> list[Telling]:
    """What the Council does in a sentence, and the veto it looks back to, each by itself."""
    does = [f for f in telling.facts if f.slot is Slot.ACT and f.at < past.start()]
    vetoed = [f for f in telling.facts if f.slot is Slot.VETO and past.start() <= f.at < past.end()]
    if not does or not vetoed or telling.start >= line.place(past.start(), past.end())[0]:
        return []
    start, end = line.place(past.start(), past.end() - 2)
    inner = _cut(telling, past.start(), past.end(), start, end)
    outer = replace(telling, facts=[f for f in telling.facts if not past.start() <= f.at < past.end()])
    outer.weak = [f for f in telling.weak if not past.start() <= f.at < past.end()]
    outer.drafts = [c for at, c in line.tags("D") if not past.start() <= at < past.end()]
    inner.drafts = [c for _, c in line.tags("D", past.start(), past.end())]
    inner.rival, inner.recalled, inner.proposal = True, True, None
    return [outer, inner]


# "The French draft recalls resolution 1701, which the Council adopted in 2006": what was adopted is the other text.
_RECALLS = Pattern(
    r"<D\d+> (?:(?!<D|<R)[^ .;]+ ){0,8}?\"? ?(?:recall(?:s|ed|ing)|reaffirm(?:s|ed|ing)|cit(?:es|ed|ing)|invok(?:es|ed|"
    r"ing)|echo(?:es|ed|ing)|repeat(?:s|ed|ing)|restat(?:es|ed|ing)|reiterat(?:es|ed|ing)|quot(?:es|ed|ing)|"
    r"mention(?:s|"
    r"ed|ing)|(?:buil(?:ds|t|ding)|dr(?:aws|ew|awing)|rest(?:s|ed|ing)|based|modelled|modeled|relies|relied) (?:up)?on|"
    r"refer(?:s|red|ring) (?:back )?to|amend(?:s|ed|ing)|updat(?:es|ed|ing)|replac(?:es|ed|ing)|supersed(?:es|ed|ing)|"
    r"in line with|pursuant to|under|following up on|follows|goes beyond|went beyond) \"? ?(?:(?:the|a|an|its|that|"
    r"another|earlier|previous|terms|language|wording|of|in|from|council|un|<[CUV]\d+>|'s) )*(?P<other><[DR]\d+>)"
    r"(?= |$)"
)


def _of_another(telling: Telling, line: Line, recall: re.Match[str]) -> list[Telling]:
    """The text that recalls, with its authors, and the one recalled, with what became of it; else nothing."""
    at = recall.start("other")
    decisive = [f for f in telling.facts if f.slot in DECISIVE and f.slot not in (Slot.UNANIMOUS, Slot.MINIMUM)]
    authors = [f for f in telling.facts if f.slot is Slot.SPONSOR and f.at < at]
    if not authors or not decisive or any(f.at < at for f in decisive):
        return []
    left, right = parted(telling, line, at)
    right.facts = [f for f in right.facts if f.slot is not Slot.SPONSOR]
    right.recalled = True
    return [left, right]


def _set_aside(telling: Telling, line: Line, aside: re.Match[str]) -> list[Telling]:
    """The sentence without the aside, and the aside as a vote recalled; nothing where either tells no vote."""
    texts = [c for _, c in line.tags("D", aside.start(), aside.end())]
    if not texts or (texts[0].value.definite and not texts[0].value.earlier):
        return []
    start, end = line.place(aside.start() + 3, aside.end() - 2)
    inner = _cut(telling, aside.start(), aside.end(), start, end)
    outer = replace(telling)
    outer.facts = [f for f in telling.facts if not aside.start() <= f.at < aside.end()]
    outer.weak = [f for f in telling.weak if not aside.start() <= f.at < aside.end()]
    outer.drafts = [c for at, c in line.tags("D") if not aside.start() <= at < aside.end()]
    inner.drafts, inner.rival, inner.recalled, outer.recalled = texts, True, True, False
    return [outer, inner] if outer.tells_vote and inner.tells_vote else []


def _set_apart(telling: Telling, line: Line, begin: int, end: int) -> list[Telling]:
    """ "Rejected two amendments before adopting the text": the sentence without its participle, and that as a vote."""
    inside = [f for f in telling.facts if begin <= f.at < end]
    outside = [f for f in telling.facts if not begin <= f.at < end]
    ended = any(f.slot is Slot.OUTCOME and f.modality is Modality.HAPPENED for f in inside)
    voted = any((f.slot in DECISIVE or f.slot is Slot.ACT) and f.modality is Modality.HAPPENED for f in outside)
    if ended and not voted and not line.norm.startswith("before ", begin):
        # "After passing a text, the Council today condemned": the day is of what it did then
        telling.facts = [f for f in telling.facts if f.slot is not Slot.MOMENT or f in inside]
    if not ended or not voted:
        return []
    place = line.place(begin, end)
    inner = _cut(telling, begin, end, *place)
    of_it = [f for f in outside if f.slot is Slot.OUTCOME and place[0] < f.end <= place[1]]  # "the Council, having ..."
    outer = replace(telling, facts=[f for f in outside if f not in of_it])
    outer.weak = [f for f in telling.weak if not begin <= f.at < end]
    outer.drafts = [c for at, c in line.tags("D") if not begin <= at < end]
    inner.drafts, inner.rival = [c for _, c in line.tags("D", begin, end)], True
    days = [f for f in outer.facts if f.slot is Slot.MOMENT]
    inner.facts += days if not inner.of(Slot.MOMENT) else []
    _add_authors(inner, line)
    _add_authors(outer, line)
    parts = [*by_clause(outer, line, whole=False)]
    amended = any(c.value.amendment for c in inner.drafts) or not any(c.value.amendment for c in outer.drafts)
    first = amended if not line.norm.startswith("before ", begin) else any(c.value.amendment for c in inner.drafts)
    return [inner, *parts] if first else [*parts, inner]  # what is told next is of what was voted on last


def parted(telling: Telling, line: Line, cut: int) -> tuple[Telling, Telling]:
    """A telling cut in two at a place of the norm; the second is of another text."""
    at = line.place(cut, cut + 1)[0]
    left = _cut(telling, None, cut, telling.start, at)
    right = _cut(telling, cut, None, at, telling.end)
    left.drafts = [c for _, c in line.tags("D", 0, cut)]
    right.drafts = [c for _, c in line.tags("D", cut)]
    right.rival = True
    _add_authors(right, line)
    if any(c.value.earlier for c in right.drafts) and not any(c.value.earlier for c in left.drafts):
        left.recalled = False
    if _of_several(telling) and not _of_several(left):
        left.history = False  # "adopted it; three previous drafts had been vetoed": the several are in the other part
    return left, right


def _add_authors(part: Telling, line: Line) -> None:
    """ "After rejecting two Algerian amendments": who amends a text is no author of it, but of what is told apart."""
    text = part.drafts[0] if part.drafts else None
    if text is not None and text.value.amendment and text.value.sponsors and not part.of(Slot.SPONSOR):
        at = next(at for at, chunk in line.tags("D") if chunk is text)
        part.facts.append(Fact(Slot.SPONSOR, text.value.sponsors, text.start, text.end, at))


def _split(telling: Telling, line: Line, cut: int) -> list[Telling]:
    left, right = parted(telling, line, cut)
    return [left, *by_clause(right, line)]


def _of_several(telling: Telling) -> bool:
    return any(draft.value.plural and draft.value.earlier for draft in telling.drafts)


def _vetoed_another(telling: Telling, line: Line, fresh: list[int]) -> int | None:
    """ "It demanded a truce, and Russia had vetoed an American text": where the clause of the veto begins."""
    acts = [f.at for f in telling.facts if f.slot is Slot.ACT or (f.slot is Slot.OUTCOME and f.value is Told.ADOPTED)]
    for veto in telling.of(Slot.VETO):
        acts += [f.at for f in telling.of(Slot.OUTCOME) if f.value is Told.NOT_ADOPTED and _by_others(line, f, veto)]
        if not any(at < veto.at for at in acts) or not any(veto.at < at <= veto.at + _OBJECT for at in fresh):
            continue
        voters = [at for at, _ in line.tags("V", 0, veto.at)]
        cuts = [m.end() for m in _CLAUSE.finditer(line.norm, min(acts), voters[-1] if voters else veto.at)]
        if cuts:
            return cuts[-1]
    return None


def _by_others(line: Line, ended: Fact, veto: Fact) -> bool:
    """ "Rejected a US draft after the US vetoed a Kuwaiti one": the texts behind two verbs have other authors."""
    first = [c.value.sponsors for _, c in line.tags("D", ended.at, veto.at)][:1]
    second = [c.value.sponsors for _, c in line.tags("D", veto.at)][:1]
    return bool(first and second and first[0] and second[0]) and not set(first[0]) & set(second[0])


def _is_object(line: Line, fact: Fact, at: int) -> bool:
    """ "Failed to adopt a resolution ... due to a veto": the text named behind the verb is the one it is about."""
    if fact.slot is not Slot.OUTCOME or at - fact.at > _OBJECT or BREAK.search(line.norm, fact.at, at):
        return False
    return not line.tags("D", 0, fact.at)


def _others(draft: Draft, before: list[tuple[int, Draft]]) -> bool:
    """A text by other authors than the one named before it."""
    authors = next((d.sponsors for _, d in reversed(before[-8:]) if d.sponsors), ())
    return bool(authors and draft.sponsors) and not set(authors) & set(draft.sponsors)


def _apart(a: Fact, b: Fact, *, another: bool) -> bool:
    """Whether two facts cannot be of one vote; `another` where a further text is named between them."""
    if a.slot is Slot.VETO and b.slot is Slot.VETO:
        return not set(a.value.members) & set(b.value.members)
    if a.slot is Slot.OUTCOME and b.slot is Slot.OUTCOME:
        if Told.VETOED in (a.value, b.value) and not another:
            return False  # "approved by 14 members and then vetoed": one text
        return (a.value is Told.ADOPTED) != (b.value is Told.ADOPTED) or (another and a.value is not b.value)
    if not another:
        return False
    if {a.slot, b.slot} == {Slot.VETO, Slot.OUTCOME}:
        return True
    yes = [_yes(f) for f in (a, b)]
    for veto, few in ((a, yes[1]), (b, yes[0])):
        if veto.slot is Slot.VETO and few is not None:
            return few < _FEWEST  # what so few were for was not what the veto stopped
    return None not in yes and yes[0] != yes[1]


def _ends(fact: Fact) -> bool:
    """Whether a fact tells what became of a text: the votes a rival text then got are its own."""
    return fact.slot in (Slot.VETO, Slot.OUTCOME)


def _yes(fact: Fact) -> int | None:
    """The count in favour a fact tells."""
    if fact.slot is Slot.SCORE:
        return int(fact.value[0])
    if fact.slot is Slot.BALLOT and fact.value[0] is Ballot.YES and not fact.value[1].others:
        return int(fact.value[1].count) if fact.value[1].count is not None else None
    return None


def _cut(telling: Telling, after: int | None, before: int | None, start: int, end: int) -> Telling:
    def keep(fact: Fact) -> bool:
        return (after is None or fact.at >= after) and (before is None or fact.at < before)

    return Telling(
        start,
        end,
        telling.block,
        telling.order,
        telling.headline,
        [f for f in telling.facts if keep(f)],
        [f for f in telling.weak if keep(f)],
        definite=telling.definite,
        rival=telling.rival,
        recalled=telling.recalled,
        proposal=telling.proposal,
        drafts=telling.drafts,
        days=[f for f in telling.days if keep(f)],
        history=telling.history,
    )


def by_modality(telling: Telling) -> list[Telling]:
    """What happened and what is expected are told apart; what is denied happened to nobody, save a vote never taken."""
    decisive = [f for f in telling.facts if f.slot in DECISIVE]
    happened = [f for f in decisive if f.modality is Modality.HAPPENED]
    ahead = [f for f in decisive if f.modality in (Modality.EXPECTED, Modality.PROPOSED)]
    side = [f for f in telling.facts if f.slot not in DECISIVE]
    side = [f for f in side if f.slot is not Slot.ENOUGH or f.modality is Modality.HAPPENED]
    weak = [f for f in telling.weak if f.modality is Modality.HAPPENED]
    untaken = [f for f in decisive if f.modality is Modality.DENIED and f.value is Told.UNKNOWN]
    if untaken and not happened and not ahead:
        telling.facts, telling.weak, telling.modality = untaken + side, [], Modality.DENIED
        return [telling]
    if happened or not ahead:
        telling.facts, telling.weak = happened + side, weak
        return [telling]
    authors = [f for f in side if f.slot is Slot.SPONSOR and f.modality is Modality.HAPPENED]
    told = replace(telling, facts=authors, weak=[]) if authors and telling.definite else None
    telling.facts, telling.weak, telling.modality = ahead + side, [], ahead[0].modality
    return [told, telling] if told else [telling]
