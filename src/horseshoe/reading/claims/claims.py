"""Checkable assertions of a report, before anybody has checked them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

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


@dataclass(frozen=True, slots=True)
class TallySaid:
    """Counts, as in the action (`SaidTally`): each of the five is None where the report gives none."""

    yes: int | None
    no: int | None
    abstain: int | None
    not_participating: int | None = None
    absent: int | None = None
    unanimous: bool = False
    derived: frozenset[str] = frozenset()  # which of them the reader derived


@dataclass(frozen=True, slots=True)
class BallotSaid:
    """These members did this."""

    members: tuple[str, ...]
    ballot: Ballot


@dataclass(frozen=True, slots=True)
class VetoSaid:
    """These members vetoed; `by_person` where the report gives the veto to an ambassador."""

    members: tuple[str, ...]
    by_person: bool = False


@dataclass(frozen=True, slots=True)
class OutcomeSaid:
    outcome: Told


@dataclass(frozen=True, slots=True)
class SponsorSaid:
    members: tuple[str, ...]
    alone: bool = False  # the report says nobody else sponsored it


@dataclass(frozen=True, slots=True)
class DateSaid:
    moment: Moment


@dataclass(frozen=True, slots=True)
class SymbolSaid:
    symbol: str


@dataclass(frozen=True, slots=True)
class TermSaid:
    """A word used of the thing: 'resolution' of a text, 'veto' of a statement, a plan or a shortfall."""

    word: str
    of: str  # 'vote', 'statement', 'plan'


@dataclass(frozen=True, slots=True)
class WordingSaid:
    """What the text is said to do: `verb` in the report's lemma ('call for', 'demand', 'impose', 'state').

    `topics` are the ids of horseshoe.council.topics its object names ('ceasefire', 'hostages' ...); `words` as printed.
    """

    verb: str
    topics: frozenset[str]
    words: str


@dataclass(frozen=True, slots=True)
class HistorySaid:
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


@dataclass(frozen=True, slots=True)
class MembershipSaid:
    """Seats and status: "the 15-member Council", "Russia and China, who are permanent members", "Guyana, a member"."""

    members: tuple[str, ...] = ()
    status: str = "member"  # 'member', 'permanent', 'elected', 'not_member', 'president', 'veto_power'
    seats: int | None = None
    when: Moment | None = None


@dataclass(frozen=True, slots=True)
class RuleSaid:
    """A rule as the report states it: `rule` is 'votes_needed', 'no_veto_allowed', 'consensus_needed',
    'veto_power', 'sg_tables_draft', 'veto_by_non_permanent', ...; `number` where it has one."""

    rule: str
    number: int | None = None
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ConveningSaid:
    """Who convened, called or asked for a meeting: `by` is 'secretary_general', 'president', 'assembly' or a State.

    `how` is 'convened' (made it meet), 'requested', 'invoked_article_99', 'presided'.
    """

    by: str
    how: str


@dataclass(frozen=True, slots=True)
class StatementSaid:
    """A statement sought, agreed or blocked: `members` are those said to have held it up; `form` as Proposal."""

    form: str
    outcome: Told
    members: tuple[str, ...] = ()
    called_veto: bool = False
    backers: int | None = None  # "14 of 15 backed the statement"


@dataclass(frozen=True, slots=True)
class FigureSaid:
    figure: str  # id of the Figure


@dataclass(frozen=True, slots=True)
class QuoteSaid:
    quote: str  # id of the Quote


@dataclass(frozen=True, slots=True)
class Judgement:
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


@dataclass(frozen=True, slots=True)
class Claim:
    """One checkable assertion: `says` it in a plain sentence of ours, `spans` are where the report says it."""

    id: str
    kind: ClaimKind
    action: str | None
    spans: tuple[Span, ...]
    says: str
    content: Content
    attribution: tuple[str, ...] = ()  # originator first; empty for the report's own voice
