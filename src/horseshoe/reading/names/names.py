"""Who is named in a report: States by every name they have, envoys, officials, groups; resolved on the day."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from msgspec.structs import replace

from horseshoe.council.states import on_day
from horseshoe.reading.names.capitals import acts, acts_after, joined
from horseshoe.reading.names.envoys import Office, around, introduced
from horseshoe.reading.names.flags import find_flags
from horseshoe.reading.names.gazetteer import Entry, entries, matches, plain, resolve
from horseshoe.reading.names.governments import through_whom
from horseshoe.reading.names.groups import find_groups
from horseshoe.reading.names.leaders import government_of
from horseshoe.reading.names.mentions import Mention, MentionKind
from horseshoe.reading.names.namesakes import BEFORE_NAMESAKE, BEFORE_NAMESAKE_ENDS, FIRST_NAMES, OUTLET
from horseshoe.reading.names.namesakes_near import is_given_name, is_us_georgia, us_is_a_pronoun
from horseshoe.reading.names.roster import Envoy
from horseshoe.reading.words.late import late

__all__ = ["Mention", "MentionKind", "find_names"]

_NAMES_A_STATE = (MentionKind.STATE, MentionKind.ADJECTIVE, MentionKind.CAPITAL, MentionKind.GOVERNMENT)


def find_names(text: str, start: int = 0, end: int | None = None, on: date | None = None) -> list[Mention]:
    """Every State, envoy, official of the United Nations and group named in text[start:end].

    Args:
        text: the whole report; positions are code points of it, and what stands around the part is looked at too.
        start, end: the part to read; None for the end of the text.
        on: the day of the vote, which decides what "Congo", "Moscow" of 1970 or "the A3" mean. None reads by today.

    Returns:
        Mentions in order, not overlapping, the longest of those that could begin at a place.
    """
    stop = len(text) if end is None else end
    folded, found, full = _met(text)
    mentions: list[Mention] = []
    for first, last, held in found:
        if first < start or last > stop or (mentions and first < mentions[-1].end):
            continue
        mention = _mention(folded, first, last, held, full, on)
        if mention is None or mention.start < start or mention.end > stop:
            continue
        office = around(folded, first, last) if mention.kind in _NAMES_A_STATE else None
        if office is not None and start <= office.start and office.end <= stop:
            mention = _envoy(mention, office, text)
            while mentions and mentions[-1].end > mention.start:
                mentions.pop()
        mentions.append(mention)
    mentions = _merge(mentions, _alone(find_flags(text, start, stop), mentions))
    mentions = _merge(mentions, find_groups(text, folded, start, stop, on))
    return _acting_together(folded, mentions)


@lru_cache(maxsize=4)
def _met(text: str) -> tuple[str, list[tuple[int, int, tuple[Entry, ...]]], frozenset[str]]:
    """The text with plain blanks, the names met in it, and the envoys it introduces by their full names.

    Kept for the last few texts: a report is read sentence by sentence, and before its day is known and after.
    """
    folded = plain(text)
    found = matches(folded)
    full = {e.envoy.name for first, last, held in found for e in held if e.envoy and " " in folded[first:last]}
    return folded, found, frozenset(full)


def _mention(
    folded: str, start: int, end: int, held: tuple[Entry, ...], full: frozenset[str], on: date | None
) -> Mention | None:
    kind = held[0].kind
    if kind is None or (not held[0].codes and kind is not MentionKind.PERSON):
        return None
    name = folded[start:end]
    possessive = folded.startswith("'s", end) or (name.endswith("s") and folded.startswith("' ", end))
    if held[0].envoy is not None:
        return _person(folded, start, end, held, full, on, possessive)
    if kind is MentionKind.PERSON:
        led = government_of(folded, start, end)
        owned = led is not None and folded.startswith("'s", led[1])
        return Mention(*led, _codes(name, on), MentionKind.GOVERNMENT, possessive=owned) if led else None
    if (_may_be_namesake(folded, start) and BEFORE_NAMESAKE.search(folded, max(0, start - 18), start)) or (
        folded[end + 1 : end + 2].isupper() and OUTLET.match(folded, end)
    ):
        return None
    if name == "US" and us_is_a_pronoun(folded, start, end):
        return None
    if name in FIRST_NAMES and is_given_name(folded, start, end):
        return None
    if name == "Georgia" and is_us_georgia(folded, start, end):
        return None
    members = _codes(name, on)
    if not members and on is None and name == "Korea" and _in_a_list(folded, start, end):
        members = ("KOR",)  # the other one never had a seat, and never wrote a text
    whole = through_whom(folded, start, end, kind)
    if whole is not None:
        return Mention(*whole, members, MentionKind.GOVERNMENT, possessive=folded.startswith("'s", whole[1]))
    if kind is MentionKind.CAPITAL:
        acting = acts(folded, start, end)
        return Mention(
            start, end, members if acting else (), kind, acting, possessive, place=members[0] if members else None
        )
    if kind is MentionKind.GOVERNMENT and _anothers(folded, start):
        return None
    people = any(e.kind is MentionKind.DEMONYM for e in held)
    if kind is MentionKind.ADJECTIVE and people and _stands_alone(folded, start, end):
        kind = MentionKind.DEMONYM
    return Mention(start, end, members, kind, possessive=possessive)


_LISTED_BEFORE = late(r"[A-Z][\w'.]*(?:,| and|, and) (?:the )?$")
_LISTED_AFTER = late(r",| and [A-Z]|[.;]| (?:voted|abstained|opposed|supported|backed)\b")


def _in_a_list(folded: str, start: int, end: int) -> bool:
    """ "Panama, Korea, Somalia": one of those that voted."""
    return _LISTED_BEFORE.search(folded, max(0, start - 24), start) is not None and bool(
        _LISTED_AFTER.match(folded, end)
    )


def _may_be_namesake(folded: str, start: int) -> bool:
    return folded.endswith(BEFORE_NAMESAKE_ENDS, 0, start)


_ANOTHERS = late(r"(?:[a-z](?:an|ish|ese|ch|eli|aqi|ani|tch|ss|ek)|'s) $")


def _anothers(folded: str, start: int) -> bool:
    """ "The German Foreign Office" is not Britain's."""
    return _ANOTHERS.search(folded, max(0, start - 5), start) is not None


def _stands_alone(folded: str, start: int, end: int) -> bool:
    """An adjective that nothing follows, or that does something, is people: "a Briton", "the Chinese voted"."""
    if folded.startswith("-", start - 1):
        return False
    if folded.startswith("the ", max(0, start - 4)) and _PEOPLE_DO.match(folded, end):
        return True
    return folded[end : end + 1] in (",", ".", ";", ")", "'") or not folded[end : end + 2].strip()


@lru_cache(maxsize=65536)
def _codes(name: str, on: date | None) -> tuple[str, ...]:
    """One State, or of several the one that sat; nobody where that leaves a doubt."""
    held = entries()[name]
    codes = {code for entry in held for code in entry.codes}
    if codes in ({"COD", "COG"}, {"KOR", "PRK"}):
        if on is None:
            return ()
        from horseshoe.council.seats import sat

        seated = [day_code for code in sorted(codes) if sat(day_code := on_day(code, on), on)]
        return tuple(seated) if len(seated) == 1 else ()
    return resolve(held, on)


def _person(
    folded: str, start: int, end: int, held: tuple[Entry, ...], full: frozenset[str], on: date | None, possessive: bool
) -> Mention | None:
    """An envoy or official by name; a surname others bear too needs the full name somewhere, or an office before."""
    name = folded[start:end]
    rows = [e.envoy for e in held if e.envoy is not None]
    if rows[0].state == "":
        return _official(start, end, name, held, on, possessive)
    bare = " " not in name
    if bare and not any(r.alone or r.name in full for r in rows) and not introduced(folded, start):
        return None
    if name in _WORDS_TOO and not (
        introduced(folded, start) or acts_after(folded, end) or _SAID_BEFORE.search(folded, max(0, start - 8), start)
    ):
        return None  # "Power outage"
    if bare and _NAME_BEFORE.search(folded, max(0, start - 20), start):
        before = folded[max(0, start - 20) : start].split()[-1]
        if not introduced(folded, start) and before not in _BEFORE_SURNAMES:
            return None  # somebody else of that name
    fit = [e for e in held if on is None or e.fits(on)]
    if not fit:
        return Mention(start, end, (), MentionKind.PERSON, possessive=possessive, person=name)
    # In the year of going over to the Organization it was as envoy that somebody had a ballot.
    latest = max(
        (e.envoy for e in fit if e.envoy is not None), key=lambda row: (on is not None and row.state != "", row.since)
    )
    # Without a day, somebody who left long ago has since been other things: Lavrov, Rice, Albright.
    if on is None and latest.until is not None and latest.until < 2015 and not latest.alone:
        return Mention(start, end, (), MentionKind.PERSON, possessive=possessive, person=name)
    if latest.state == "":  # went over to the Organization
        return _official(start, end, name, held, on, possessive)
    if on is None and not _had_a_seat(latest):
        return Mention(start, end, (), MentionKind.PERSON, possessive=possessive, person=name, office=latest.office)
    code = latest.state if on is None else on_day(latest.state, on)
    return Mention(
        start, end, (code,), MentionKind.ENVOY, possessive=possessive, person=name, office=latest.office
    )


@lru_cache(maxsize=1024)
def _had_a_seat(envoy: Envoy) -> bool:
    """Whether the State sat on the Council in any year of the term: without a seat nobody has a ballot."""
    from horseshoe.council.seats import sat
    from horseshoe.council.terms import KNOWN_UNTIL

    after = KNOWN_UNTIL.year if envoy.until is None else envoy.until + 1
    days = (date(year, 6, 30) for year in range(envoy.since, after))
    return any(sat(on_day(envoy.state, day), day) for day in days)


def _official(
    start: int, end: int, name: str, held: tuple[Entry, ...], on: date | None, possessive: bool
) -> Mention:
    """Somebody of the United Nations, in the office held on the day; the last one where no day is known."""
    rows = [e.envoy for e in held if e.envoy is not None and e.envoy.state == "" and (on is None or e.fits(on))]
    office = max(rows, key=lambda row: row.since).office if rows else None
    return Mention(start, end, (), MentionKind.PERSON, possessive=possessive, person=name, office=office)


_PEOPLE_DO = late(
    r" (?:(?:also|then|had|have|both|never|again) )?(?:voted|abstained|vetoed|opposed|backed|said|say|were|are|have|"
    r"had|will|would|did|do|want|wanted|supported|objected|blocked|insisted|refused|argued)\b"
)
_NAME_BEFORE = late(r"(?:[A-ZÀ-Þ][\w'-]+|[A-Z]\.) $")
_WORDS_TOO = frozenset(("Power", "Wood", "Rice", "Craft", "Young", "Grant", "Bush", "Dean", "Ball", "Mills"))
_SAID_BEFORE = late(r"\b(?:said|says|added|told|by|and|with|from|asked|as) $")
_BEFORE_SURNAMES = frozenset(
    ("But", "And", "The", "When", "While", "After", "Before", "As", "If", "Although", "On", "In", "For", "With",
     "By", "To", "Of", "Mr", "Mr.", "Ms", "Ms.", "Mrs", "Mrs.", "Dr", "Dr.", "Ambassador", "Amb.", "Envoy",
     "Representative", "Sir", "Dame", "Lord", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
     "Sunday", "Later", "Earlier", "Meanwhile", "However", "Then", "UN", "U.N.", "US", "U.S.", "Russian", "Chinese",
     "British", "French", "American", "Deputy", "Council", "Hence", "Yet", "So")
)  # fmt: skip


def _envoy(mention: Mention, office: Office, text: str) -> Mention:
    code = mention.members or ((mention.place,) if mention.place else ())
    return Mention(
        office.start,
        office.end,
        code,
        MentionKind.ENVOY,
        acting=not office.former,
        possessive=text.startswith(("'s", "’s"), office.end),
        person=text[slice(*office.person)] if office.person else None,
        office=office.office,
        place=None,
    )


def _alone(flags: list[Mention], named: list[Mention]) -> list[Mention]:
    """The flags that do not stand beside the name of their State."""
    beside = {(edge, m.members) for m in named for edge in (m.end, m.end + 1, -m.start, -m.start + 1)}
    return [f for f in flags if (f.start, f.members) not in beside and (-f.end, f.members) not in beside]


def _merge(mentions: list[Mention], groups: list[Mention]) -> list[Mention]:
    """Names and groups in one row; where they overlap the longer one stays."""
    if not groups:
        return mentions
    kept: list[Mention] = []
    for mention in sorted([*mentions, *groups], key=lambda m: (m.start, -m.end)):
        if kept and mention.start < kept[-1].end:
            if mention.end - mention.start > kept[-1].end - kept[-1].start:
                kept[-1] = mention
            continue
        kept.append(mention)
    return kept


def _acting_together(folded: str, mentions: list[Mention]) -> list[Mention]:
    """Capitals joined to a name that acts act with it: "Moscow and Beijing vetoed", "by Moscow and Beijing"."""
    out = list(mentions)
    order = [*range(len(out) - 2, -1, -1), *range(1, len(out))]
    for turn, i in enumerate(order):
        other = i + 1 if turn < len(out) - 1 else i - 1
        one, two = out[i], out[other]
        if one.kind is not MentionKind.CAPITAL or one.acting or not two.acting or two.kind is MentionKind.ADJECTIVE:
            continue
        left, right = (one, two) if one.start < two.start else (two, one)
        together = two.kind is MentionKind.CAPITAL or turn < len(out) - 1
        if together and one.place and joined(folded, left.end, right.start) and not _in_place(folded, one.start):
            out[i] = replace(one, acting=True, members=(one.place,))
    return out


_PLACE_WORD = late(r"\b(?:in|at|from|near|to) $")


def _in_place(folded: str, start: int) -> bool:
    return _PLACE_WORD.search(folded, max(0, start - 6), start) is not None
