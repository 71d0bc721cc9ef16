"""Through a report sentence by sentence: whose vote it is, and what is told of it."""

from __future__ import annotations

from datetime import date

from msgspec import Struct, field
from msgspec.structs import replace

from horseshoe.reading.claims.actions import Kind, Modality, Told
from horseshoe.reading.claims.history import Counted, histories
from horseshoe.reading.claims.informal import formal, last_informal
from horseshoe.reading.claims.meetings_askers import asked_for, calls_the_meeting, is_called_by
from horseshoe.reading.claims.occasion import Occasion
from horseshoe.reading.claims.occasions import occasions
from horseshoe.reading.claims.standing import Stood, standings
from horseshoe.reading.claims.statements_after import told_on
from horseshoe.reading.claims.wording import Worded, decided, wordings
from horseshoe.reading.cut import cut_page
from horseshoe.reading.line import Chunk, Line
from horseshoe.reading.marks import Marks
from horseshoe.reading.names.acting import is_beside_another, is_councils
from horseshoe.reading.names.jurisdiction import Deed, Jurisdiction
from horseshoe.reading.names.same_table import is_same_table
from horseshoe.reading.pages.page import BlockKind, Page
from horseshoe.reading.sides.hands import Hand, anywhere, as_many, loose, named
from horseshoe.reading.sides.own_words import own_words
from horseshoe.reading.sides.same_again import same_again
from horseshoe.reading.votes.answers import answer
from horseshoe.reading.votes.as_many_as_named import name_as_many
from horseshoe.reading.votes.asked_then import settle_asked
from horseshoe.reading.votes.asked_whether import deny, take_back
from horseshoe.reading.votes.authors_near import authors_near
from horseshoe.reading.votes.authors_then_named import name_authors
from horseshoe.reading.votes.closing import close_counts
from horseshoe.reading.votes.echoes import echo
from horseshoe.reading.votes.entries import Entry, entries, entry_at
from horseshoe.reading.votes.entries_years import by_years, lend_days
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.followers import follow
from horseshoe.reading.votes.frames import frames, is_debunking, is_rumour
from horseshoe.reading.votes.modality import is_bare, is_question
from horseshoe.reading.votes.named_behind import name_behind
from horseshoe.reading.votes.named_later import counted, name_those
from horseshoe.reading.votes.put_next import put_next
from horseshoe.reading.votes.questions import hear
from horseshoe.reading.votes.recalled import tell_the_week
from horseshoe.reading.votes.several_days import again
from horseshoe.reading.votes.shared import share
from horseshoe.reading.votes.stale import drop_stale
from horseshoe.reading.votes.straw_polls import straws
from horseshoe.reading.votes.tables import rows
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.votes.tellings import tell
from horseshoe.reading.votes.tellings_rows import tell_row
from horseshoe.reading.votes.texts_since import texts_since
from horseshoe.reading.votes.tickers import ticker
from horseshoe.reading.votes.years_told import carry_years
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Clue
from horseshoe.reading.words.sentences import Sentence


class Notes(Struct):
    """What was noted, before it is put together: each with the telling of its sentence."""

    tellings: list[Telling] = field(default_factory=list)
    occasions: list[tuple[Telling, Occasion]] = field(default_factory=list)
    histories: list[tuple[Telling, Counted]] = field(default_factory=list)
    standings: list[Stood] = field(default_factory=list)
    wordings: list[tuple[Telling, Worded]] = field(default_factory=list)
    decided: list[tuple[Telling, Worded]] = field(default_factory=list)  # by the Council, where it adopted a text
    loose: list[tuple[Telling, Hand]] = field(default_factory=list)  # voters no rule placed
    named: list[tuple[Telling, Hand]] = field(default_factory=list)  # names of which no rule knows that they voted
    authors: list[tuple[Telling, tuple[tuple[str, ...], int, int]]] = field(default_factory=list)  # no rule has them
    informal: int = 0  # the last sentence on members who met informally, if the Council was not named since
    unread: int | None = None  # where in the text reading ended, if before its end


def walk(page: Page, marks: Marks, published: date | None = None) -> Notes:
    """Note what every sentence tells of the Council; another body's votes leave no note."""
    notes = Notes()
    told: list[tuple[Sentence, list[Telling], Line, bool]] = []
    before: Line | None = None
    patience = _Patience(marks)
    table = {row.start: row for row in rows(page.text)}
    dated = entries(marks) or ticker(marks)
    years = [] if dated else by_years(marks)
    dated = dated or years
    cut, lent = cut_page(page, marks, table)
    for order, (number, sentence) in enumerate(cut, 1):
        if row := table.get(sentence.start):
            told.append((sentence, *tell_row(marks, row, number, order)))
            continue
        if patience.at_an_end:
            notes.unread = sentence.start
            break
        headline = page.blocks[number].kind is BlockKind.HEADLINE
        if patience.may_tell(sentence):
            entry = entry_at(dated, sentence.end - 1)
            place = sentence.start, sentence.end
            told.append((sentence, *tell(marks, *place, number, order, headline, before, listed=entry is not None)))
            before = before if before and _BARE_ANSWER.fullmatch(told[-1][2].norm) else told[-1][2]
            _lend(told[-1][1], lent.get(sentence.start))
            if entry is not None:
                _list(told[-1][1], entry)
            patience.told(told[-1][1])
        else:
            before = None
    for i, (s, _, _, foreign) in enumerate(told[1:]):
        near, tellings, line, _ = told[i]
        if foreign and is_same_table(marks, (near.start, near.end), tellings, (s.start, s.end)):
            told[i] = (near, [], line, True)
    _carry([(tellings, line) for _, tellings, line, _ in told])
    spoken_of = [telling for _, tellings, _, _ in told for telling in tellings]
    _date(spoken_of, marks)
    if years:
        lend_days(spoken_of)
    carry_years(spoken_of, marks, published)
    own = [(tellings, line) for _, tellings, line, foreign in told if not foreign]
    if published is None:
        tell_the_week(own)
    straws(own)
    drop_stale(own)
    settle_asked(own)
    hear(own)
    answer(own)
    deny(own)
    take_back(own)
    echo(own)
    follow(own)
    same_again(own)
    own_words(own)
    again(own)
    put_next(own)
    texts_since(own, published)
    name_those(own)
    close_counts([([], line) if foreign else (tellings, line) for _, tellings, line, foreign in told], published)
    name_those(own)
    name_behind(own)
    name_authors(own)
    name_as_many(own)
    spoken = (t for _, tellings, _, _ in told for t in tellings)
    share(own)
    deeds = [_deed(*row) for row in told]
    body = Jurisdiction.of(marks, spoken, deeds, foreign=any(row[3] for row in told))
    if not body.evidence:
        return notes
    debunking = is_debunking(marks.text)
    for (_, tellings, line, foreign), deed in zip(told, deeds, strict=True):
        council = body.at(deed)
        if foreign:
            body.pass_by()
        elif council and tellings and not (debunking and is_rumour(line.norm)):
            _note(notes, line, marks, tellings, guest=body.guest)
    return notes


def _deed(sentence: Sentence, tellings: list[Telling], line: Line, foreign: bool) -> Deed:
    """What a sentence tells, for whom it may be told of."""
    keys = (line.place(f.at, f.at + 1)[0] for t in tellings for f in t.facts if t.tells_vote)
    return Deed.of(sentence.start, sentence.end, min(keys, default=sentence.start), tellings, foreign=foreign)


def _list(tellings: list[Telling], entry: Entry) -> None:
    """What an entry of a list by date tells is of its day."""
    for telling in tellings:
        telling.entry = entry.number
        telling.headline = False  # "Vetoes: China, Russia" under a day heads nothing
        if not telling.days and entry.day is not None:
            telling.days = [Fact(Slot.MOMENT, entry.day.value, entry.day.start, entry.day.end, 0)]
            telling.facts += telling.days if telling.tells_vote else []


def _carry(told: list[tuple[list[Telling], Line]]) -> None:
    """Sides listed without a verb, after a vote still to come and before any that was held, are expected too."""
    ahead = False
    for tellings, line in told:
        supposing = any(f.modality is Modality.EXPECTED for f in frames(line.norm))
        ahead = ahead or supposing
        if is_question(line.text[line.start : line.end]):
            continue
        votes = [t for t in tellings if t.tells_vote and not t.headline]
        if ahead and votes and is_bare(line.norm):
            for telling in votes:
                telling.modality = Modality.EXPECTED
        elif any(t.modality is Modality.HAPPENED and not t.recalled for t in votes):
            return
        ahead = ahead or any(t.modality in (Modality.EXPECTED, Modality.PROPOSED) for t in votes)


def _date(tellings: list[Telling], marks: Marks) -> None:
    """Give tellings the year that the report is in where they stand; a year alone ("since 1967") is of anything."""
    years = [(m.start, m.year) for m in marks.moments if m.year and m.month]
    for telling in tellings:
        telling.year = next((year for start, year in reversed(years) if start < telling.end), 0)


# Words without one of which no rule of this room finds anything in a long sentence.
_KEY = Clue(
    r"vot|veto|resol|draft|text|measure|motion|counci|unsc|adopt|absta|abste|against|favou?r|reject|approv|pass|"
    r"fail|fell|fall|support|back|oppos|sponsor|tabl|ballot|yes|unanim|statement|meet|session|consult|closed doors|"
    r"in private|brief(?:ed|ing)|circulat|debate|version|silence|other business|in blue|into blue|gathered|"
    r"art(?:icle|\.) ?(?:99|ninety)|"
    r"block|prevent|renewal|prolong|attempt|perman|presid|conven|bid|propos|amend|minimum|needed|was alone|"
    r"took no part|take part|participat|absen|(?:first|second|third|other), (?:by|from)|walked|it (?:would|also|will)|"
    r"undecided|refrain|neutral|it is through|"
    r"hand|wording|deleg|members|envoy|ambassad|willing|wanted|pronounc|assembly|among th|carried|voices|fence|"
    r"sit(?:ting)? it out|sat |eleven|twelve|thirteen|fourteen|fifteen|blue helmet|assent"
)
# Figures of speech for a side, worth a look once a vote is told of.
_STANCE = Clue(
    r"shoe|ceiling|finger|thumb|door|heels|bless|nodd|duck|dodg|hedg|shrugg|folded|nerve|cold feet|tongue|counsel|"
    r"powder|peace|silen|aloof|aside|minds|shelter|refuge|cover|instructions|nothing|ranks|none of|short shrift|axe|"
    r"hammer|nyet|stood|sat|looked|stared|pilate|spectator|onlooker|bystander|torpedo|scuttl|scupper|sank|killed|spoil|"
    r"quarrel|difficulty|waved|swallow|smiled|friend|the rest|the last|remaining|left|wanted|were for|came from"
)
_KEY_SIGN = late(r"\d(?:[-–]| to )\d|\bs/\d{3}|nays?\b|ayes?\b|\bno\b|^\W*for\b|^(?:they|these|those) (?:were|are)\b")
# "Did Russia veto it? No. It abstained.": the pronoun looks past the answer.
_BARE_ANSWER = late(
    r"(?:a : )?(?:\" )?(?:no|yes|nyet|not (?:quite|really|exactly|so|this time|at all)|indeed|quite|hardly|certainly|"
    r"in part|partly|in fact)(?: , [a-z ]{1,20})? ?[.!]?(?: \")?"
)
_SHORT = 100  # code points; "Thirteen were for." is too short to be worth leaving out
_FIGURATIVE = 400  # code points of a sentence that may tell a side in figures of speech
_MOST_NAMELESS = 300  # short sentences without such a word and without a name; a report has a few dozen
MOST_VOTES = 1000  # sentences that tell a vote; a chronicle of a year has a few hundred
_ENDLESS = 1000  # code points; of stretches so long without an end a report has a few at most
_MOST_ENDLESS = 20  # what has more of them is a list, a table, or bait


class _Patience(Struct):
    """Which sentences of a page are worth reading; bait of thousands alike is not read to its end."""

    marks: Marks
    nameless: int = 0
    endless: int = 0
    votes: int = 0

    @property
    def at_an_end(self) -> bool:
        return self.votes >= MOST_VOTES

    def told(self, tellings: list[Telling]) -> None:
        """What a sentence told."""
        self.votes += any(t.tells_vote for t in tellings)

    def may_tell(self, sentence: Sentence) -> bool:
        start, end = sentence.start, sentence.end
        words = self.marks.text[start:end].lower()
        if _KEY.on(words) or _KEY_SIGN.search(words):
            self.endless += end - start > _ENDLESS
            return end - start <= _ENDLESS or self.endless <= _MOST_ENDLESS
        if end - start >= _SHORT:
            return bool(self.votes) and end - start < _FIGURATIVE and _STANCE.on(words)
        self.nameless += not self.marks.inside(start, end)
        return self.nameless <= _MOST_NAMELESS


def _lend(tellings: list[Telling], day: Chunk | None) -> None:
    for telling in tellings:
        if day is not None and telling.tells_vote and not telling.days:
            telling.days = [Fact(Slot.MOMENT, day.value, day.start, day.end, 0)]
            telling.facts += telling.days


def _asked(notes: Notes, telling: Telling, line: Line, found: list[Occasion]) -> list[Occasion]:
    """ "The Council met on Friday. Russia had asked for the meeting.": who asked, and no second meeting.

    Gives the occasions without such a one.
    """
    last = next((i for i in range(len(notes.occasions) - 1, -1, -1) if notes.occasions[i][1].kind in _SITTINGS), None)
    back = _BACK_TO_IT if is_called_by(line) else _BACK
    if last is None or not 0 <= telling.order - notes.occasions[last][0].order <= back:
        return found
    before, occasion = notes.occasions[last]
    sittings = [o for o in found if o.kind in _SITTINGS]
    called = calls_the_meeting(line) or (occasion.modality is Modality.EXPECTED and is_called_by(line))
    if occasion.modality is Modality.PROPOSED or any(o.modality is Modality.DENIED for o in sittings):
        return found
    if not (called or all(o.modality is Modality.PROPOSED for o in sittings)) or not (by := asked_for(line)):
        return found
    if not occasion.members:
        notes.occasions[last] = (before, replace(occasion, members=by))
    return [o for o in found if o.kind not in _SITTINGS]


_SITTINGS = (Kind.MEETING, Kind.CONSULTATIONS)
_BACK = 2  # sentences back in which names may have been counted, or a meeting told whose askers are named
_BACK_TO_IT = 4  # where "the meeting" is named again


def _note(notes: Notes, line: Line, marks: Marks, tellings: list[Telling], *, guest: bool) -> None:
    for telling in tellings:
        if telling.of_statement:
            telling.facts, telling.weak = [], []
    first = tellings[0]
    sides = [c for t in notes.tellings[-_BACK:] if 0 < first.order - t.order <= _BACK for c in counted(t)]
    for past in histories(line.whole or line, marks.topics_in(line.start, line.end)):
        notes.histories.append((first, past))
        if len(tellings) > 1 and all(t.days and t.start == first.start for t in tellings):
            continue  # each told by its day
        one = past.said.ordinal is not None or past.said.first
        if (past.said.measure == "vetoes" and not one) or past.said.every:
            telling = next((t for t in tellings if t.start <= past.start < t.end), first)
            # "adopted it, ending a deadlock in which Russia vetoed four drafts": one vote beside those counted
            telling.history = not any(f.slot is Slot.OUTCOME and f.value is Told.ADOPTED for f in telling.facts)
    notes.tellings += tellings
    votes = any(t.tells_vote and t.modality is Modality.HAPPENED for t in tellings)
    found = occasions(line, votes=votes)
    if line.whole is not None:
        kinds = {o.kind for o in found}
        found += [o for o in occasions(line.whole, votes=votes) if o.kind not in kinds]
    notes.informal = last_informal(line, first.order, notes.informal)
    found = formal(found, first.order, notes.informal)
    if notes.occasions and not votes:
        last = max((i for i, (_, o) in enumerate(notes.occasions) if o.kind is Kind.STATEMENT), default=-1)
        before, occasion = notes.occasions[last]
        if (more := told_on(occasion, line, found, first.order - before.order)) is not None:
            notes.occasions[last], found = (before, more[0]), more[1]
    if notes.occasions:
        found = _asked(notes, first, line, found)
    if guest:  # "the Senate voted; the Security Council is due to meet next week": told of in passing
        found = [o for o in found if o.kind not in _SITTINGS or o.modality is not Modality.EXPECTED]
    if not line.tags("C") and is_beside_another(marks.text, marks.bodies, line.start):
        found = [o for o in found if o.kind not in _SITTINGS]
    notes.occasions += [(first, o) for o in found if is_councils(marks.bodies, line.start, o.start, o.end)]
    notes.standings += standings(line.whole or line)
    if not first.history:
        notes.wordings += [(first, w) for w in wordings(line, marks)]
        facts, weak = [f for t in tellings for f in t.facts], [f for t in tellings for f in t.weak]
        for telling in tellings:
            near = loose(line, facts, weak)
            far = [hand for hand in anywhere(line, facts) if hand.at not in {one.at for one in near}]
            apart = as_many(line, telling.facts, sides) if not near and not far else []
            # of two votes told in one sentence, each has the voters of its own clause
            notes.loose += [(telling, h) for h in (*near, *far, *apart) if telling.start <= h.start < telling.end]
            notes.named += [(telling, h) for h in named(line, facts) if telling.start <= h.start < telling.end]
            if not telling.of_statement and not telling.anew:
                near_it = authors_near(line, telling.facts)
                notes.authors += [(telling, one) for one in near_it if telling.start <= one[1] < telling.end]
        notes.decided += [(first, w) for w in decided(line, first.facts, marks)]
