"""Whatever a reader makes of a report, the bench neither falls over nor calls the silent record a witness."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from horseshoe.checking.check import check
from horseshoe.checking.contract import report
from horseshoe.checking.finding import Verdict
from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import (
    Action,
    CountBasis,
    DateBasis,
    Kind,
    Modality,
    Moment,
    Precision,
    Proposal,
    SaidTally,
    Told,
)  # fmt: skip
from horseshoe.reading.claims.claims import (
    BallotSaid,
    Content,
    ConveningSaid,
    DateSaid,
    HistorySaid,
    Judgement,
    MembershipSaid,
    OutcomeSaid,
    RuleSaid,
    SponsorSaid,
    StatementSaid,
    SymbolSaid,
    TallySaid,
    TermSaid,
    VetoSaid,
    WordingSaid,
)  # fmt: skip
from horseshoe.reading.spans import Span
from horseshoe.record.store import Record
from tests.checking.by_hand import claim, reading

CODES = st.sampled_from(["USA", "RUS", "SUN", "CHN", "GBR", "FRA", "DEU", "ZAR", "PSE", "XKX", "QQQ", "ARE", "DZA"])
MEMBERS = st.lists(CODES, max_size=4, unique=True).map(tuple)
COUNT = st.none() | st.integers(0, 20)
TOPICS = st.frozensets(
    st.sampled_from(["gaza", "ceasefire", "ukraine", "haiti", "hostages", "no-such-topic"]), max_size=3
)
SYMBOLS = st.none() | st.sampled_from(
    ["S/RES/2728", "S/RES/2728(2024)", "S/2024/239", "S/PRST/2024/1", "S/9999", "nonsense"]
)
DAYS = st.dates(date(1930, 1, 1), date(2040, 1, 1)).map(date.isoformat)


@st.composite
def moments(draw: st.DrawFn) -> Moment:
    day = draw(DAYS)
    value = draw(st.sampled_from([None, day, day[:7], day[:4], "2024-13-45", "soon"]))
    ends = [draw(st.none() | DAYS), draw(st.none() | DAYS)]
    return Moment(
        draw(st.none() | st.just("Friday")), value, draw(st.sampled_from(Precision)), draw(st.sampled_from(DateBasis)),
        ends[0], ends[1], draw(st.none() | st.integers(0, 6)), draw(st.none() | st.integers(1, 12)),
        draw(st.none() | st.integers(1, 31)),
    )  # fmt: skip


TALLIES = st.builds(
    SaidTally, COUNT, COUNT, COUNT, COUNT, COUNT,
    st.dictionaries(st.sampled_from(["yes", "no", "abstain"]), st.sampled_from(CountBasis)),
)  # fmt: skip
ACTIONS = st.builds(
    Action, st.just("a1"), st.sampled_from(Kind), st.sampled_from(Modality), st.just((Span(0, 6, "Report"),)),
    date=st.none() | moments(), proposal=st.none() | st.sampled_from(Proposal), symbol=SYMBOLS, sponsors=MEMBERS,
    tally=st.none() | TALLIES, ballots=st.dictionaries(CODES, st.sampled_from(Ballot), max_size=6),
    outcome=st.sampled_from(Told), vetoes=MEMBERS, topics=TOPICS, unanimous=st.booleans(), recalled=st.booleans(),
    meeting=st.none() | st.just("S/PV.9584"),
)  # fmt: skip
WORDINGS = st.builds(WordingSaid, st.sampled_from(["demand", "call for", "", "imposes"]), TOPICS, st.just("words"))
CONTENTS = st.one_of(
    st.builds(TallySaid, COUNT, COUNT, COUNT, COUNT, COUNT, st.booleans(), st.just(frozenset({"no"}))),
    st.builds(BallotSaid, MEMBERS, st.sampled_from(Ballot)),
    st.builds(VetoSaid, MEMBERS, st.booleans()),
    st.builds(OutcomeSaid, st.sampled_from(Told)),
    st.builds(SponsorSaid, MEMBERS, st.booleans()),
    st.builds(DateSaid, moments()),
    st.builds(SymbolSaid, SYMBOLS.filter(bool)),
    st.builds(TermSaid, st.sampled_from(["resolution", "veto"]), st.sampled_from(["vote", "statement", "plan"])),
    WORDINGS,
    st.builds(
        HistorySaid, st.sampled_from(["vetoes", "attempts", "votes", "adoptions", "article_99", "other"]),
        st.none() | CODES, TOPICS, COUNT, COUNT, st.booleans(), st.booleans(), st.booleans(),
        st.none() | st.sampled_from(Told), st.none() | st.tuples(st.integers(0, 4), WORDINGS),
        st.lists(moments(), max_size=3).map(tuple), st.none() | moments(),
        st.none() | st.just("resolution"), st.booleans(),
    ),
    st.builds(
        MembershipSaid, MEMBERS,
        st.sampled_from(["member", "permanent", "elected", "not_member", "president", "veto_power", "odd"]),
        COUNT, st.none() | moments(),
    ),
    st.builds(RuleSaid, st.sampled_from(["votes_needed", "veto_power", "sg_tables_draft", "odd"]), COUNT, MEMBERS),
    st.builds(
        ConveningSaid, st.sampled_from(["secretary_general", "president", "assembly", "USA", "QQQ"]),
        st.sampled_from(["convened", "requested", "invoked_article_99", "presided"]),
    ),
    st.builds(
        StatementSaid, st.sampled_from(["press_statement", "presidential_statement"]), st.sampled_from(Told), MEMBERS,
        st.booleans(), COUNT,
    ),
    st.builds(Judgement, st.booleans()),
)  # fmt: skip
PATIENT = settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@PATIENT
@given(ACTIONS, CONTENTS, st.none() | DAYS)
def test_nothing_makes_the_bench_fall_over(
    record: Record, told: Action, content: Content, published: str | None
) -> None:
    checked = check(reading(told, claims=(claim(content),), published=published), record)
    assert len(checked.findings) == 1
    assert all(reason.text and reason.cite for reason in checked.findings[0].because)
    assert checked.findings[0].because
    report(checked)


@PATIENT
@given(ACTIONS, CONTENTS)
def test_a_report_after_the_record_is_never_contradicted_on_a_vote(
    record: Record, told: Action, content: Content
) -> None:
    if isinstance(content, RuleSaid | MembershipSaid | ConveningSaid):
        return  # these stand on law and rosters, not on votes
    day = date(record.through.year + 2, 5, 5).isoformat()
    late = Action(
        told.id, told.kind, told.modality, told.spans, Moment(day, day, Precision.DAY, DateBasis.STATED), told.proposal,
        None, None, told.sponsors, told.tally, told.ballots, told.outcome, told.vetoes, told.topics,
    )  # fmt: skip
    finding = check(reading(late, claims=(claim(content),), published=day), record).findings[0]
    assert finding.verdict is not Verdict.CONTRADICTED
