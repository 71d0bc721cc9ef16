"""Whose a figure is: the words it stands in, the count it is said to be of, the subject of the clause, in one chain."""

from __future__ import annotations

import re

from horseshoe.reading.figures.figures_clauses import Clauses
from horseshoe.reading.figures.figures_named_whole import named_whole, with_hearer
from horseshoe.reading.figures.figures_notes import before_colon, bracketed
from horseshoe.reading.figures.figures_passed import claimant, heard_from, paper_seen, with_cited, with_outlet
from horseshoe.reading.figures.figures_sayers import Words
from horseshoe.reading.figures.figures_tellers import teller
from horseshoe.reading.figures.figures_whose import Counters
from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import Number


class Owners:
    """The owners of the figures of one sentence text[low:high]."""

    def __init__(self, text: str, folded: str, low: int, high: int, words: Words, clauses: Clauses) -> None:
        self._text, self._folded, self._low, self._high = text, folded, low, high
        self._words, self._clauses = words, clauses
        self._counters = Counters.of(folded, low, high)

    def of(self, n: Number) -> tuple[str, ...]:
        """Who counted, then who passed it on; () for the report's own."""
        if (claims := claimant(self._folded, self._low, n.phrase_start)) is not None:
            return (self._text[slice(*claims)],)
        told = self._whose(n) or self._named(n) or self._headed(n)
        sentence = self._text, self._folded, self._low, self._high
        told = paper_seen(*sentence, n.phrase_start, with_cited(*sentence, told))
        told = told or heard_from(*sentence, n.phrase_start) or told
        if not told:
            return teller(self._words, self._folded, self._low, n.start)
        told = named_whole(*sentence, told[0]), *told[1:]
        return with_outlet(*sentence, with_hearer(*sentence, told))

    def _named(self, n: Number) -> tuple[str, ...]:
        """Who is said to have counted, where neither a quote nor a turn of phrase tells it."""
        who = self._clauses.source(n)
        return (self._text[slice(*who)],) if who is not None else ()

    def _headed(self, n: Number) -> tuple[str, ...]:
        """Who stands before a colon: "The Lebanese army: one soldier killed"."""
        who = before_colon(self._folded, self._low, n.phrase_start)
        return (self._text[slice(*who)],) if who is not None else ()

    def _inner(self, n: Number, told: tuple[str, ...]) -> tuple[str, ...]:
        """Who is said to have counted inside somebody's words, where it is not he."""
        inner = self._words.reporter(self._folded, n.start)
        if inner is None and (opened := self._words.opens(n.start)) is not None:
            inner = self._clauses.source_within(n, opened)
            inner = inner if inner is not None and _OTHERS.search(self._folded, *inner) else None
        source = self._text[slice(*inner)] if inner is not None else ""
        return (source,) if source and not any(source in t or t in source for t in told) else ()

    def _whose(self, n: Number) -> tuple[str, ...]:
        """Who counted, then who passed it on: the one whose words it is told in, or whose count it is."""
        told = self._words.attribution(n.start) or self._goes_on(n.start)
        if told and (apart := self._clauses.source_apart(n, self._words.opens(n.start) or self._low)) is not None:
            return (self._text[slice(*apart)],)
        if told and (inner := self._inner(n, told)):
            return *inner, *told
        if (noted := bracketed(self._folded, n.phrase_end, self._high)) is not None:
            return (self._text[slice(*noted)],)
        if (own := self._counters.right_after(self._folded, n.phrase_end)) is not None:
            return (re.sub(r"^(?:the|its|their) ", "", self._text[slice(*own)]),)
        counter = self._counters.nearest(self._folded, n.start)
        if counter is not None and (apart := self._clauses.source_apart(n, counter[0])) is not None:
            return (self._text[slice(*apart)],)
        if counter is None or (told and counter[0] in self._counters.cues):
            return told
        if counter[0] in self._counters.gaps:
            return (self._text[slice(*counter)],)
        if told and told[0].endswith(self._text[slice(*counter)]):
            return told  # "a second source (put it at 17)"
        if (told and told[0] not in _PAPERS and not self._in_clause(counter[0], n.start)):
            return told
        return self._text[slice(*counter)], *(told[1:] if told and told[0] in _PAPERS else ())

    def _goes_on(self, at: int) -> tuple[str, ...]:
        """Whose word a number is that trails after who said it: "..., X said, bringing the toll to 19"."""
        last = self._words.last(self._low, at)
        if last is not None and self._folded.startswith(_CLOSING, last[1]):
            if not _OF_THOSE.search(self._folded, at, at + 40):
                return ()
            last = last[0], last[1] + 1  # "'... 1,054 killed,' he told AFP; (766) of them"
        if last is not None and _STILL_OF_THOSE.fullmatch(self._folded, last[1], at):
            return self._words.attribution(last[0])
        if last is None or not _TRAILS.fullmatch(self._folded, last[1], at):
            return ()
        if ";" in self._folded[last[1] : at] and not _OF_THOSE.search(self._folded, at, at + 40):
            return ()  # a clause of its own
        return self._words.attribution(last[0])

    def _in_clause(self, counter: int, at: int) -> bool:
        """Whether a counter stands before a number in a clause of its own: "..., while the opposition spoke of 60"."""
        cut = max((m.end() for m in _CLAUSE.finditer(self._folded, self._low, at)), default=self._high)
        return cut <= counter < at


# "Was put at 83 by the office, with (141) still missing"
_ADDED = late(
    r"[^.;:]{0,90}?(?:,? (?:together |along )?with(?: another| a further)?|,? including|,? among them|, on top of|, "
    r"besides|,? in addition to|,? as well as|, leaving(?: another| a further)?|, of whom|, some of|,? alongside) "
)


def goes_along(gap: str) -> bool:
    """Whether a number after `gap` is told in one breath with the one before it, so by the same."""
    return _ADDED.fullmatch(gap) is not None


_CLOSING = ('"', "”", "'", "’", "»")
# After the words told: who told them, and what hangs on.
_TRAILS = late(
    r",? (?:[^,.;:]|\b(?:Col|Gen|Lt|Maj|Capt|Dr|Mr|Mrs|Ms|Brig|Sgt|Rev|Fr|Adm|Gov|Sen|U\.N|U\.S)\.){3,80}?(?:;|,(?: "
    r"(?:a|an|the|who) [^,.;:]{3,60},)?)? (?:(?:bringing|raising|taking|pushing|and (?:brought|took|raised|"
    r"pushed))\b[^.;:]{0,140}|and (?:[a-z]+ ){0,4}(?:(?:(?:about|some|another) )?[\d,.]*\d(?: million)? (?:[a-z]+ "
    r"){1,3}(?:, |and ))?|(?:with|including|on top of|in addition to|up from|down from|among them|adding to|as well "
    r"as|compared with|most of|[a-z]{3,}ing)\b[^.;:]{0,60}|(?:about |some |nearly |almost |at least |more than |over |"
    r"around |roughly |as many as |up to |fewer than |an estimated |no fewer than )?(?:[\d,.]+ (?:million )?of "
    r"(?:whom|them) [^.;:]{0,60} and )?)"
)
_OF_THOSE = late(r"\bof (?:them|whom|those|these)\b")
# "... had been lynched; of those, (310 ...)"
_STILL_OF_THOSE = late(
    r"; (?:and )?(?:(?:of|among) (?:those|these|them|whom)|another|a further|including|the (?:others|rest)|most|among "
    r"them)(?: [a-z]+)?,? (?:were |are )?"
)
_CLAUSE = late(r"(?:;|, and|, while|, whereas|, but|, though|, although) ")
# Who is not the speaker's own house: that speaks by him.
_OTHERS = late(
    r"(?:\b(?:hospitals?|clinics?|police|interviewed|witnesses|authorities|sources|elders|army|ministry|militia)|"
    r"[a-z]{3,}(?:ers|ors|ists|ians|ics|ents|als|men))\Z"
)
_PAPERS = frozenset(("figures", "data", "estimates", "numbers", "statistics", "records", "tally", "count", "list",
                     "accounts", "document", "testimony"))
