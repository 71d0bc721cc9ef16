"""Checkable assertions of a report, before anybody has checked them."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Moment, Told
from horseshoe.reading.spans import Span


class ClaimKind(StrEnum):
    TALLY = "tally"
    BALLOT = "ballot"
    VETO = "veto"
    OUTCOME = "outcome"
    SPONSOR = "sponsor"
    DATE = "date"
    SYMBOL = "symbol"
    TERM = "term"
    WORDING = "wording"
    HISTORY = "history"
    MEMBERSHIP = "membership"
    RULE = "rule"
    CONVENING = "convening"
    STATEMENT = "statement"
    FIGURE = "figure"
    QUOTE = "quote"


class TallySaid(Struct, frozen=True):
    """Counts, as in the action (`SaidTally`): each of the five is None where the report gives none."""

    yes: int | None
    no: int | None
    abstain: int | None
    not_participating: int | None = None
    absent: int | None = None
    unanimous: bool = False
    derived: frozenset[str] = frozenset()  # which of them the reader derived


class BallotSaid(Struct, frozen=True):
    """These members did this."""

    members: tuple[str, ...]
    ballot: Ballot


class VetoSaid(Struct, frozen=True):
    """These members vetoed; `by_person` where the report gives the veto to an ambassador."""

    members: tuple[str, ...]
    by_person: bool = False


class OutcomeSaid(Struct, frozen=True):
    outcome: Told


class SponsorSaid(Struct, frozen=True):
    members: tuple[str, ...]
    alone: bool = False  # the report says nobody else sponsored it


class DateSaid(Struct, frozen=True):
    moment: Moment


class SymbolSaid(Struct, frozen=True):
    symbol: str


class TermSaid(Struct, frozen=True):
    """A word used of the thing: 'resolution' of a text, 'veto' of a statement, a plan or a shortfall."""

    word: str
    of: str  # 'vote', 'statement', 'plan'


class WordingSaid(Struct, frozen=True):
    """What the text is said to do: `verb` in the report's lemma ('call for', 'demand', 'impose', 'state').

    `topics` are the ids of horseshoe.council.topics its object names ('ceasefire', 'hostages' ...); `words` as printed.
    """

    verb: str
    topics: frozenset[str]
    words: str


class HistorySaid(Struct, frozen=True):
    """An ordinal or a count over the record.

    Attributes:
        measure: 'vetoes' (by `member`), 'attempts' (drafts voted on `topics`), 'votes', 'adoptions', 'article_99'.
        count: "has vetoed three drafts" -> 3; None for "several" (`vague`) or "all" (`every`).
        ordinal: "the fourth attempt" -> 4, counting the present one where there is an action.
        first: "the first ... since 1989"; `since` then bounds it.
        every: "previous attempts have been vetoed": of all such before, `predicate` ('vetoed') holds.
        of_which: ("two of which demanded a ceasefire") -> (2, WordingSaid).
        months: months named for the instances, in order ("in October, December, and again last month").
        before: the day of the claim where known; the checker falls back to the matched vote or publication.
    """

    measure: str
    member: str | None = None
    topics: frozenset[str] = frozenset()
    count: int | None = None
    ordinal: int | None = None
    first: bool = False
    every: bool = False
    vague: bool = False
    predicate: Told | None = None
    of_which: tuple[int, WordingSaid] | None = None
    months: tuple[Moment, ...] = ()
    since: Moment | None = None
    term: str | None = None  # 'resolution' where the report calls the counted drafts so
    scope_inferred: bool = False  # the sentence names no topic; `topics` are those of the report
    by_person: bool = False
    awaited: bool = False  # "what would be its eighth veto": one more than there are


class MembershipSaid(Struct, frozen=True):
    """Seats and status: "the 15-member Council", "Russia and China, who are permanent members", "Guyana, a member"."""

    members: tuple[str, ...] = ()
    status: str = "member"  # 'member', 'permanent', 'elected', 'not_member', 'president', 'veto_power'
    seats: int | None = None
    when: Moment | None = None


class RuleSaid(Struct, frozen=True):
    """A rule as the report states it: `rule` is 'votes_needed', 'no_veto_allowed', 'consensus_needed',
    'veto_power', 'sg_tables_draft', 'veto_by_non_permanent', ...; `number` where it has one."""

    rule: str
    number: int | None = None
    members: tuple[str, ...] = ()


class ConveningSaid(Struct, frozen=True):
    """Who convened, called or asked for a meeting: `by` is 'secretary_general', 'president', 'assembly' or a State.

    `how` is 'convened' (made it meet), 'requested', 'invoked_article_99', 'presided'.
    """

    by: str
    how: str


class StatementSaid(Struct, frozen=True):
    """A statement sought, agreed or blocked: `members` are those said to have held it up; `form` as Proposal."""

    form: str
    outcome: Told
    members: tuple[str, ...] = ()
    called_veto: bool = False
    backers: int | None = None  # "14 of 15 backed the statement"


class FigureSaid(Struct, frozen=True):
    figure: str  # id of the Figure


class QuoteSaid(Struct, frozen=True):
    quote: str  # id of the Quote


class Judgement(Struct, frozen=True):
    """Not a matter of fact, or a matter no vote or rule decides. `opinion` tells the two apart."""

    opinion: bool


Content = (
    TallySaid
    | BallotSaid
    | VetoSaid
    | OutcomeSaid
    | SponsorSaid
    | DateSaid
    | SymbolSaid
    | TermSaid
    | WordingSaid
    | HistorySaid
    | MembershipSaid
    | RuleSaid
    | ConveningSaid
    | StatementSaid
    | FigureSaid
    | QuoteSaid
    | Judgement
)


class Claim(Struct, frozen=True):
    """One checkable assertion: `says` it in a plain sentence of ours, `spans` are where the report says it."""

    id: str
    kind: ClaimKind
    action: str | None
    spans: tuple[Span, ...]
    says: str
    content: Content
    attribution: tuple[str, ...] = ()  # originator first; empty for the report's own voice
