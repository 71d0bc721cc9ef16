"""The day of a vote that its own sentences do not give: of the scene it is told in, of the vote before, of the news.

A report tells its day once, often in a sentence that tells no vote ("The Council on Tuesday gave the mission two more
months"), and means it of all it tells as news; a look back tells it in the sentence before ("The Council met on 25
June 1950. Nine members were for it."). Such a day helps to find the vote; nobody is held to it, so it has no place in
the text of its own.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from msgspec.structs import replace

from horseshoe.council.rules import FIFTEEN_SIT
from horseshoe.council.symbols import WITH_YEARS, Symbol, SymbolKind
from horseshoe.reading.claims.actions import Action, DateBasis, Modality, Moment, Precision
from horseshoe.reading.sides.seated import strangers
from horseshoe.reading.votes.days_ticker import of_a_ticker
from horseshoe.reading.votes.episodes import Episode
from horseshoe.reading.votes.facts import Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.votes.told_days import today
from horseshoe.reading.words.late import late
from horseshoe.reading.words.resolve import resolve
from horseshoe.reading.words.time_words import TimeKind

_ELEVEN = 11
_LEAD = 3  # sentences in which a report tells its day
_NEWS = 16  # days; a weekly or a chronicle is no older
_SCENE = 4  # sentences after the one that tells the day
_ALL_OF_IT = late(
    r"(?i)\b(?:all|both|everything|it|this|the votes?|the sitting|the meeting|the session)\b[^.;]{0,40}$"
)
# "Tuesday's double no", "Friday's failure to renew": what took place that day.
_ITS_EVENT = late(
    r"['’]s (?:[\w\"“”‘-]+ ){0,3}?[\"“‘]?(?:vote|veto|vetoes|ballot|ballots|failure|defeat|decision|adoption|session|"
    r"meeting|resolution|no|abstentions?|showdown|result|outcome|show of hands)\b"
)

Votes = Sequence[tuple[Episode, Action]]


def dated(votes: Votes, tellings: Sequence[Telling], text: str, published: date | None) -> Votes:
    """Votes told as news without a day of their own take the day of the vote told before, else that of the news."""
    found: list[tuple[Episode, Action]] = []
    days = list(_days(tellings, text, published))
    day = of_a_ticker(text, published) or _day_of_the_news(tellings, text, published)
    until = 0
    for episode, action in votes:
        if action.modality is Modality.HAPPENED and not episode.recalled:
            if action.date is not None and _exact(action.date):
                day = action.date
            else:
                scene = _scene(days, until, episode, text, published)
                stale = scene is None and _is_past(days, until, episode, day)
                near = (scene, None if stale else day)
                taken = next((d for d in near if d and _may_take(episode, action, d, text)), None)
                taken = taken or _by_ordinal(episode, action, text, published)
                if taken is not None:
                    on = scene is not None and day is not None and (taken.value or "") > (day.value or "")
                    day = taken if scene is None or on else day or taken  # the news is no older than its last scene
                    action = replace(action, date=replace(taken, text=None))
            until = max((t.order for t in episode.tellings if t.tells_vote), default=until)
        if action.modality is Modality.HAPPENED and (action.date is None or action.date.value is None):
            counted = _told_from_another(episode, days)
            action = replace(action, date=replace(counted, text=None)) if counted is not None else action
        if action.date is None or (action.date.value is None and action.date.earliest is None):
            since = _counted_back(episode, day, published) or _counted_on(episode, days)
            action = replace(action, date=since) if since is not None else action
        if action.date is None and published is None:
            action = replace(action, date=today(episode))
        found.append((episode, action))
    return found


def _is_past(days: Sequence[tuple[Telling, Moment]], until: int, episode: Episode, day: Moment | None) -> bool:
    """Whether the Council has met on a later day, told in full, between the vote before and this one."""
    first = min((t.order for t in episode.tellings if t.tells_vote), default=0)
    return day is not None and any(
        until < t.order < first and t.council and not t.drafts and not t.headline and m.basis is DateBasis.STATED
        and (m.value or "") > (day.value or "")
        for t, m in days
    )


def _days(tellings: Sequence[Telling], text: str, published: date | None) -> Iterator[tuple[Telling, Moment]]:
    """Exact days told as past, in order; "the same day" is that of the day told before."""
    told: date | None = None
    for telling in tellings:
        if telling.modality is not Modality.HAPPENED and not _WHAT_HAPPENED.search(text, telling.start, telling.end):
            continue
        for fact in telling.days:
            moment = resolve(fact.value, published, "past", told=told)
            if _exact(moment):
                told = date.fromisoformat(moment.value or "")
                yield telling, moment


def _scene(
    days: Sequence[tuple[Telling, Moment]], until: int, episode: Episode, text: str, published: date | None
) -> Moment | None:
    """The day last told before a vote, in a sentence of the Council's doings that itself tells no vote.

    A date that heads a line or a list item is the day of what stands there.
    """
    told = [t for t in episode.tellings if (t.facts or t.weak) and not t.headline]
    named = min((t.order for t in told), default=0)
    first = min((t.order for t in told if t.tells_vote), default=0)
    blocks = {t.block for t in told}
    for telling, moment in reversed(days):
        if telling.headline or not max(until, named - _SCENE - 1) < telling.order < first:
            continue
        if telling.block in blocks and _heads_item(telling, text):
            return moment
        if telling.tells_vote:
            return None
        near = first - telling.order == 1
        stated = moment.basis is DateBasis.STATED
        if telling.drafts and not (_opens(telling, text) or _is_of_its_day(telling, text)):
            continue  # "it received the draft on Tuesday"
        asked = near and _WHAT_HAPPENED.search(text, telling.start, telling.end)
        of_it = telling.council and (near or stated or _is_news(moment, published))
        if asked or telling.drafts or of_it or (near and stated):
            return moment
    return None


# "So what happened on Tuesday?", "few forget what took place on 16 October"
_WHAT_HAPPENED = late(
    r"(?i)\b(?:what|how)\b[^.;]{0,40}?\b(?:happened|took\s+place|passed|went\s+on|occurred|came\s+about|"
    r"looked\s+like)\b"
)
_OF = late(r"\s+(?:[^.;,]{0,60}?\s)?of\s+(?:the\s+)?")


def _is_of_its_day(telling: Telling, text: str) -> bool:
    """Whether a text is told of by the day of its vote: "I shall not dwell on the Syrian text of 20 December"."""
    ends = [d.end for d in telling.drafts]
    return any(_OF.fullmatch(text, end, f.start) for f in telling.days for end in ends if end < f.start)


def _opens(telling: Telling, text: str) -> bool:
    """Whether a sentence opens with its day, and tells of no text on its way."""
    said = text[telling.start : telling.end]
    return any(f.start - telling.start <= _ON_THE for f in telling.days) and not _ON_ITS_WAY.search(said)


_ON_THE = len("On the ")
_ON_ITS_WAY = late(
    r"\b(?:circulat|tabl|submit|introduc|present|propos(?!al)|draft(?:ed|ing)|withdr|distribut|unveil|"
    r"negotiat)|put forward"
)


def _heads_item(telling: Telling, text: str) -> bool:
    """ "- 2 April 1982. Nicaragua's complaint ...": a sentence that is a date and nothing else."""
    said = text[telling.start : telling.end].strip(" \t-–—•*.:;")
    return any(said == text[f.start : f.end] for f in telling.days)


def _by_ordinal(episode: Episode, action: Action, text: str, published: date | None) -> Moment | None:
    """ "On the 26th the Council voted": of the month the report came out, or of the one before."""
    ordinals = _ordinals(episode, text)
    if len(ordinals) != 1:
        return None
    wanted = next(iter(ordinals))
    if action.date is not None and action.date.precision is Precision.MONTH and action.date.value:
        year, month = map(int, action.date.value.split("-"))
        if wanted > monthrange(year, month)[1]:
            return None
        iso = date(year, month, wanted).isoformat()
        return Moment(None, iso, Precision.DAY, action.date.basis, iso, iso)
    if published is None or action.date is not None:
        return None
    back = next((n for n in range(_NEWS) if (published - timedelta(days=n)).day == wanted), None)
    if back is None:
        return None
    iso = (published - timedelta(days=back)).isoformat()
    return Moment(None, iso, Precision.DAY, DateBasis.PUBLISHED, iso, iso)


def _told_from_another(episode: Episode, days: Sequence[tuple[Telling, Moment]]) -> Moment | None:
    """ "Another draft had been rejected the same day": that of the day told before, or the one next to it."""
    for telling in (t for t in episode.tellings if t.tells_vote):
        own = [i for i, (t, _) in enumerate(days) if t is telling]
        said = [f.value for f in telling.of(Slot.MOMENT)]
        beside = len(said) == 1 and said[0].kind is TimeKind.ANAPHORIC and said[0].unit == "day"
        if own and own[0] and beside and abs(said[0].count or 0) <= 1:
            return replace(days[own[0]][1], basis=days[own[0] - 1][1].basis)
    return None


def _may_take(episode: Episode, action: Action, day: Moment, text: str) -> bool:
    """Whether nothing the report says of the time of this vote speaks against a day told elsewhere."""
    undated = any(s.year is None and s.kind is SymbolKind.DOCUMENT for s in _symbols(episode))
    if undated and day.value is not None and int(day.value[:4]) >= WITH_YEARS:
        return False  # "the first, S/10784": of years whose documents bore no year
    ordinals = _ordinals(episode, text)
    if ordinals and day.value is not None and date.fromisoformat(day.value).day not in ordinals:
        return False
    odd = strangers(action.ballots, date.fromisoformat(day.value).year) if day.value is not None else ()
    if len(odd) > 1 or (odd and any(t.year and not strangers(action.ballots, t.year) for t in episode.tellings)):
        return False  # who voted did not sit then
    tally = action.tally
    if tally and None not in (tally.yes, tally.no, tally.abstain) and day.value is not None:
        cast = sum(n or 0 for n in (tally.yes, tally.no, tally.abstain, tally.not_participating, tally.absent))
        if cast == _ELEVEN and day.value >= FIFTEEN_SIT.isoformat():
            return False  # a Council of eleven voted
    if action.date is None:
        if all(_EARLIER.search(text, t.start, t.end) for t in episode.tellings if t.tells_vote):
            return False
        return not any(t.history or _counts_days(t) for t in episode.tellings)
    weekday = action.date.weekday
    return weekday is not None and day.value is not None and date.fromisoformat(day.value).weekday() == weekday


def _counted_back(episode: Episode, day: Moment | None, published: date | None) -> Moment | None:
    """ "Vetoed three months earlier": about so long before the vote told of last, or before the news."""
    if episode.modality is not Modality.HAPPENED:
        return None
    counted = [f.value for t in episode.tellings if t.tells_vote for f in t.of(Slot.MOMENT)]
    counted = [e for e in counted if e.kind is TimeKind.ANAPHORIC and e.unit != "day" and (e.count or 0) < 0]
    origin = date.fromisoformat(day.value) if day is not None and _exact(day) and day.value else published
    if len(counted) != 1 or origin is None:
        return None
    then = resolve(counted[0], published, "past", told=origin)
    if then.earliest is None or then.latest is None:
        return None
    slack = timedelta(days=0 if day is not None else _LOOSE)
    first, last = date.fromisoformat(then.earliest) - slack, date.fromisoformat(then.latest) + slack
    return Moment(None, None, Precision.UNKNOWN, DateBasis.PUBLISHED, first.isoformat(), min(last, origin).isoformat())


def _counted_on(episode: Episode, days: Sequence[tuple[Telling, Moment]]) -> Moment | None:
    """ "Two days later a second text got seven votes": so long after the day told before it, give or take a night."""
    first = min((t.order for t in episode.tellings if t.tells_vote), default=0)
    counted = [f.value for t in episode.tellings if t.tells_vote for f in t.of(Slot.MOMENT)]
    before = [m for t, m in days if first - _SCENE <= t.order <= first and m.basis is DateBasis.STATED]
    if len(counted) != 1 or counted[0].kind is not TimeKind.ANAPHORIC or not (counted[0].count or 0) > 0 or not before:
        return None
    then = resolve(counted[0], None, "past", told=date.fromisoformat(before[-1].value or ""))
    if then.earliest is None or then.latest is None:
        return None
    first_day, last_day = (date.fromisoformat(d) for d in (then.earliest, then.latest))
    night = timedelta(days=1)
    bounds = (first_day - night).isoformat(), (last_day + night).isoformat()
    return Moment(None, None, Precision.UNKNOWN, DateBasis.PUBLISHED, *bounds)


_LOOSE = 7  # days by which what is told may be older than the news


def _symbols(episode: Episode) -> list[Symbol]:
    return [f.value for f in episode.facts(Slot.SYMBOL)]


# "It heard the envoy on Friday. The draft it had adopted asks for monitors.": before the day that was told.
_EARLIER = late(
    r"\b(?:it|they|which|that|members|the [Cc]ouncil) had (?:\w+ly |already |earlier |then ){0,2}(?:adopted|approved|"
    r"passed|rejected|endorsed|voted)\b"
)


def _counts_days(telling: Telling) -> bool:
    """ "Two days later the Council voted": a day of its own, counted from one told before."""
    return telling.tells_vote and any(f.value.kind is TimeKind.ANAPHORIC and f.value.count for f in telling.days)


def _ordinals(episode: Episode, text: str) -> set[int]:
    return {int(m[1]) for t in episode.tellings if t.facts for m in _ORDINAL.finditer(text, t.start, t.end)}


_ORDINAL = late(
    r"\b(?:[Oo]n|hours of|morning of|afternoon of|night of|evening of) the (\d{1,2})(?:st|nd|rd|th)\b"
    r"(?! (?:time|day|anniversary|attempt|floor|parallel|of [A-Z]))"
)


def _exact(moment: Moment) -> bool:
    return moment.value is not None and moment.precision is Precision.DAY


def _day_of_the_news(tellings: Sequence[Telling], text: str, published: date | None) -> Moment | None:
    first = tellings[0].order if tellings else 0
    body = next((t.order for t in tellings if not t.headline and not _BYLINE.match(text, t.start, t.end)), first)
    later: Moment | None = None
    masthead: Moment | None = None
    for telling in tellings:
        if telling.recalled or telling.modality is not Modality.HAPPENED:
            continue
        if _BYLINE.match(text, telling.start, telling.end):
            continue
        for fact in telling.days:
            moment = resolve(fact.value, published, "past")
            if not _exact(moment) or not _is_news(moment, published):
                continue
            if telling.order - first <= _LEAD and _of_the_council(telling):
                return moment
            if telling.order - first <= _LEAD and _heads(telling, moment):
                masthead = masthead or moment
                continue
            if masthead is not None and moment.basis is DateBasis.STATED and moment.value != masthead.value:
                masthead = None if telling.council or telling.tells_vote else masthead
            new = fact.value.kind is TimeKind.RELATIVE or _SAID_NEW.match(text, fact.start) is not None
            if new and telling.order - body <= 1 and not telling.headline:
                return moment
            its = _ITS_EVENT.match(text, fact.end) or _ALL_OF_IT.search(text[telling.start : fact.start])
            if later is None and its:
                later = moment
    return masthead or later


_SAID_NEW = late(r"(?i)(?:last night|yesterday|today|tonight|this (?:morning|afternoon|evening))\b")
_BYLINE = late(r"(?i)(?:posted|published|updated|filed|by|from)\b")


def _is_news(moment: Moment, published: date | None) -> bool:
    """Whether a day is of the days before the report came out; one of a month ago is of an earlier vote."""
    if published is None or moment.value is None:
        return True
    return 0 <= (published - date.fromisoformat(moment.value)).days <= _NEWS


def _of_the_council(telling: Telling) -> bool:
    return telling.council or telling.tells_vote or bool(telling.of(Slot.SYMBOL))


def _heads(telling: Telling, moment: Moment) -> bool:
    """Whether a report opens with the day; a weekday alone may be the name of the paper ("Sunday Review")."""
    return telling.order == 1 and (not telling.headline or moment.weekday is None)
