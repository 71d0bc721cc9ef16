"""Reads a report for quotes, sentence by sentence, as a reader does: who spoke last still speaks."""

from __future__ import annotations

import re

from msgspec import Struct, field

from horseshoe.reading.claims.passages import QuoteKind
from horseshoe.reading.marks import Marks
from horseshoe.reading.quotes.quotes_collective import many, of_many
from horseshoe.reading.quotes.quotes_content import Content, Link, between_marks, content_end, linked, retold
from horseshoe.reading.quotes.quotes_cues import Found, Sort
from horseshoe.reading.quotes.quotes_marks import Quoted
from horseshoe.reading.quotes.quotes_patterns import (
    AND_CITED,
    AND_THEN,
    CITED,
    CLAUSE_ENDS,
    FINITE,
    OVER,
    PLEA,
    PUBLISHED,
    QUOTED_BY,
    STATED,
    WERE,
    WHILE,
)
from horseshoe.reading.quotes.quotes_predicates import named_after, predicated
from horseshoe.reading.quotes.quotes_told import Told, between, clear_of, trimmed, via_before
from horseshoe.reading.quotes.speakers import Speaker, Speakers
from horseshoe.reading.quotes.speakers_agencies import Passing
from horseshoe.reading.quotes.speakers_ahead import after, heading
from horseshoe.reading.quotes.speakers_called import names_himself
from horseshoe.reading.quotes.speakers_phrases import Phrase, before
from horseshoe.reading.words.late import late

_OWN = late(r"\b(?:his|her|its|their) ")  # who cites his own people speaks for them
_CITES = ("citing", "quoting", "with reference to", "on the authority of")
_HEARERS = ("tell", "told", "inform")  # who follows hears it
_JOINS = frozenset(("", "while", "but", "and", "the", "but the", "while the", "and the", "although", "though"))
_COLON = late(r":\s*$")
_WORDS = late(r"\w+")
_MOST = 30  # nobody is said to say more often in one sentence
_NEAR = 30  # between "told" and the agency that was told
_LONG = 4  # fewer words between marks, and nobody said to speak them, are a term


class Reader(Struct):
    """Walks through a report sentence by sentence."""

    text: str
    folded: str
    marks: Marks
    quoted: list[Quoted]
    cues: list[Found]
    passings: list[Passing]
    speakers: Speakers
    told: list[Told] = field(default_factory=list)
    last_direct: Told | None = None
    cited: tuple[int, Speaker] | None = None  # "AFP, citing the ministry, reported": whose word the next telling is
    citing: Speaker | None = None  # "agencies, citing the ministry, said": whose word the very next telling is
    pending: Speaker | None = None  # "He said:" and the words stand in the next paragraph

    def sentence(self, low: int, high: int, *, opens: bool) -> None:
        """Read one sentence; `opens` where it begins its paragraph."""
        passed = between(self.passings, low, high)
        quoted = between(self.quoted, low, high)
        cues = [c for c in between(self.cues, low, high) if not any(p.start <= c.start < p.end for p in passed)]
        del cues[_MOST:]
        via = tuple(dict.fromkeys(p.agency for p in passed))
        first, taken = len(self.told), set[int]()
        for n, cue in enumerate(cues):
            following = cues[n + 1].start if n + 1 < len(cues) else high
            self._cue(cue, low, high, following, quoted, taken)
        self._left(quoted, taken, low, high, opens=opens)
        fresh = self.told[first:]
        if not fresh and (sayers := [p for p in passed if p.says or PUBLISHED.match(self.folded, p.start)]):
            self._agency(sayers[0], low, high)
            fresh, via = self.told[first:], ()
        if fresh and self.cited is not None and self.cited[0] == high:
            self._credit(fresh[0], self.cited[1])
        self.cited = self.citing = None
        heard = {p.agency: t.at for p in passed for t in fresh if not p.says and 0 <= p.start - t.at <= _NEAR}
        apart = {p.agency: p.start for p in passed if not p.says}
        for one in fresh:
            through = [agency for agency in via if heard.get(agency, one.at) == one.at]
            through = [a for a in through if not self._broken(one.at, apart.get(a, one.at))]
            one.via = tuple(dict.fromkeys([one.passed, *through] if one.passed else through))
            if not one.via and one is not fresh[0] and (one.cue or "").endswith("ing"):
                one.via = via_before(self.told, one)  # "told AFP ..., adding that"
            if one.kind is not QuoteKind.DIRECT:
                one.spans = [clear_of(self.folded, span, passed) for span in one.spans]
        if fresh:
            self.pending = None

    def _broken(self, one: int, other: int) -> bool:
        """Whether a clause ends between two places: "..., X said, but a paper seen by Reuters gave"."""
        return CLAUSE_ENDS.search(self.folded, min(one, other), max(one, other)) is not None

    def _cue(self, cue: Found, low: int, high: int, following: int, quoted: list[Quoted], taken: set[int]) -> None:
        phrase = self._phrase(cue, low, high, quoted)
        if phrase is None or (phrase.how == "relative" and names_himself(self.folded, phrase.end, high)):
            return
        links = linked(self.folded, cue, phrase, low, high, following, quoted, taken)
        if links and cue.sorts <= {Sort.COUNT, Sort.TALLY} and not any(k.direct for k in links):
            whole = retold(self.folded, cue, phrase, low, high, following)
            links = [] if whole is not None and whole.spans[0][0] < links[0].span[0] else links
        inside = any(a <= cue.start < b for t in self.told[-3:] for a, b in t.spans if t.kind is not QuoteKind.DIRECT)
        content = None if links else retold(self.folded, cue, phrase, low, high, following)
        if cue.word in _CITES and not links:
            self._cite(phrase, low, high, following)
            return
        if not links and content is None and phrase.how != "with" and self.folded[high - 1] == ":":
            self.pending = self.speakers.resolve(phrase, low)
        if not links and (content is None or (inside and not self._apart(phrase))):
            return
        speaker = self.speakers.resolve(phrase, low) if phrase.how != "with" else self.speakers.subject(low, cue.start)
        if speaker is None and phrase.how == "pronoun" and links and links[0].direct:
            self._note(cue, None, links, None, quoted, taken)
        if speaker is None or ((of_many(self.folded, self.marks, phrase) or many(speaker.label)) and not links):
            return
        clause = (content is not None and not content.stance) or bool(links)
        if not self._stated(cue, phrase, speaker, clause=clause):
            return
        if content is not None and not content.fits(cue, is_state=speaker.state is not None and not speaker.person):
            return
        if links and not links[0].direct and links[0].span[0] > cue.end:
            stop = len(self.folded[: links[0].span[0]].rstrip(" ,\"'“‘"))
            head = retold(self.folded, cue, phrase, low, stop, following) if stop >= cue.end else None
            # "Forty died, X said, 'one in ten'"; not "The results, X said, 'speak for themselves'"
            if head is not None and head.spans[-1][1] <= phrase.start and FINITE.search(self.folded, *head.spans[0]):
                self._note(cue, speaker, [], head, quoted, taken)
        self._note(cue, speaker, links, content, quoted, taken)
        if self.citing is not None:
            self._credit(self.told[-1], self.citing)
            self.citing = None
        if cue.word == "as saying" and self.folded.startswith(" by ", cue.end):
            self._through(self.told[-1], cue.end + 4, high)
        if cue.word in ("as saying", "as telling") and (cites := CITED.search(self.folded, low, phrase.start)):
            if any(p.says for p in between(self.passings, max(low, cites.start() - 60), cites.end())):
                return  # an outlet: found as such
            citer = before(self.folded, low, cites.start())
            who = self.speakers.resolve(citer, low) if citer is not None and citer.how == "named" else None
            if citer is not None and citer.how == "with":
                who = self.speakers.subject(low, cites.start())
            self.told[-1].passed = who.label if who is not None else None

    def _through(self, told: Told, at: int, high: int) -> None:
        """ "Was quoted as saying by the state agency": who passed it on."""
        outlet = after(self.folded, at, high)
        if outlet is not None and outlet.how == "named":
            told.passed = re.sub(r"^(?:the|an?|The|An?) ", "", self.text[outlet.start : outlet.end])

    def _cite(self, phrase: Phrase, low: int, high: int, following: int) -> None:
        """ "Citing X": X is the origin of what is told before it in the sentence, or after it."""
        source = self.speakers.resolve(phrase, low)
        if source is None or _OWN.search(self.folded, phrase.start - 6, phrase.start + 6):
            return
        end = phrase.beside[1] if phrase.beside is not None else phrase.end
        over = OVER.match(self.folded, end, end + 90)
        end = over.end() - 1 if over is not None else end
        if following == end + 2 and self.folded.startswith(", ", end):
            self.citing = source
        elif self.told and low <= self.told[-1].spans[0][0] < phrase.start:
            if self.told[-1].kind is QuoteKind.DIRECT:
                return  # who speaks cites others: the words are his
            self._credit(self.told[-1], source)
        else:
            self.cited = (high, source)

    def _credit(self, told: Told, source: Speaker) -> None:
        if told.speaker is not None and told.speaker.label != source.label:
            told.passed = told.speaker.label
        told.speaker = source

    def _apart(self, phrase: Phrase) -> bool:
        """A clause of its own in a sentence begun by another speaker: "..., residents argue that"."""
        last = self.told[-1].spans[-1]
        joined = WHILE.search(self.folded, last[0], phrase.start)
        if phrase.how == "named" and joined is not None:
            self.told[-1].spans[-1] = (last[0], joined.start())
            return True  # "more than 200 had died while a witness (said)"
        if (cites := AND_CITED.search(self.folded, last[0], phrase.start)) is not None:
            self.told[-1].spans[-1] = (last[0], cites.start())
            return True  # "put the losses at 300 and quoted a general (as saying)"
        also = AND_THEN.search(self.folded, last[0], phrase.start) if phrase.how == "named" else None
        if also is not None and FINITE.search(self.folded, last[0], also.start()):
            self.told[-1].spans[-1] = (last[0], also.start())
            return True  # "300 had been wounded and police (said)"
        comma = self.folded.rfind(",", last[0], phrase.start)
        if phrase.how != "named" or comma < 0 or self.folded[comma + 1 : phrase.start].strip() not in _JOINS:
            return False
        self.told[-1].spans[-1] = (last[0], comma)
        return True

    def _note(
        self,
        cue: Found,
        speaker: Speaker | None,
        links: list[Link],
        content: Content | None,
        quoted: list[Quoted],
        taken: set[int],
    ) -> None:
        word = self.text[cue.start : cue.end]
        if content is not None and (whole := between_marks(self.folded, content, quoted, taken)) is not None:
            links, content = [whole], None  # "'...,' the paper quoted the ministry as saying"
        if content is not None:
            self.told.append(Told(list(content.spans), QuoteKind.INDIRECT, speaker, word, at=cue.start))
            return
        taken.update(k.index for k in links)
        direct = [k for k in links if k.direct]
        if direct:
            told = Told([k.span for k in direct], QuoteKind.DIRECT, speaker, word, at=cue.start)
            told.trailing = quoted[direct[0].index].outer_start < cue.start
            if quoted[direct[0].index].resumed and self.told and self.told[-1].speaker is None:
                told.spans = self.told.pop().spans + told.spans  # the paragraph before left it open
            self.told.append(told)
            self.last_direct = told
        if mixed := [k.span for k in links if not k.direct]:
            self.told.append(Told(mixed, QuoteKind.MIXED, speaker, word, at=cue.start))

    def _stated(self, cue: Found, phrase: Phrase, speaker: Speaker, *, clause: bool) -> bool:
        """ "It asks for ..." is as often a text."""
        if phrase.how == "pronoun" and not speaker.person:
            return clause or cue.sorts & {Sort.SAY} != frozenset() or cue.word.startswith("justif")
        return True

    def _phrase(self, cue: Found, low: int, high: int, quoted: list[Quoted]) -> Phrase | None:
        if Sort.SOURCE in cue.sorts and self.folded.startswith(" whom ", cue.end):
            return before(self.folded, low, cue.start - 2)
        if Sort.SOURCE in cue.sorts and cue.word not in ("as saying", "as telling"):
            return after(self.folded, cue.end + 1, high, paper=True)
        floor = max((q.outer_end for q in quoted if q.outer_end <= cue.start), default=low)
        by = QUOTED_BY.search(self.folded, floor, cue.start) if cue.word == "as saying" else None
        phrase = before(self.folded, floor, by.end() - len(by[0].lstrip(", ")) if by else cue.start)
        if (
            phrase is not None
            and phrase.how == "with"
            and floor > low
            and not self.folded[floor : phrase.start].strip(" ,")
        ):
            phrase = Phrase(phrase.start, phrase.end, "with")
        if phrase is None:
            lead = self.folded[floor : cue.start]
            if not cue.participle and not lead.strip(" ,—–-") and floor > low:
                return after(self.folded, cue.end + 1, high)
            turns = cue.sorts & {Sort.SAY, Sort.THAT} and not cue.word.startswith(_HEARERS)
            if not cue.participle and lead.rstrip().endswith(",") and turns:
                turned = after(self.folded, cue.end + 1, high)
                over = turned is not None and (
                    OVER.match(self.folded, turned.end, high) or STATED.match(self.folded, turned.end, high)
                )
                return turned if over else None
            if cue.participle and (
                lead.rstrip().endswith(",")
                or lead.rstrip().endswith(("by", "and", "while", "in", "as", "before", "after"))
            ):
                return Phrase(cue.start, cue.start, "with")
        if phrase is not None and phrase.beside is not None and (inverted := self._inverted(cue, high)) is not None:
            return inverted
        if phrase is None and not cue.participle and cue.sorts & {Sort.SAY, Sort.THAT}:
            return heading(self.folded, floor, cue.start)
        return phrase

    def _inverted(self, cue: Found, high: int) -> Phrase | None:
        """Who stands after "said" and before a stop: "11 women, before setting it ablaze, said Colonel Ana Lund"."""
        if Sort.SAY not in cue.sorts or cue.word.startswith(_HEARERS):
            return None
        found = after(self.folded, cue.end + 1, high)
        if found is None or found.how != "named" or " " not in self.folded[found.start : found.end]:
            return None
        return found if self.folded[found.end : high].lstrip(" ")[:1] in (".", "", ",") else None

    def _left(self, quoted: list[Quoted], taken: set[int], low: int, high: int, *, opens: bool) -> None:
        """Quotes no cue of the sentence claimed."""
        for i, q in enumerate(quoted):
            span = (q.start, q.end)
            if i in taken or any(a <= q.start and q.end <= b for t in self.told[-4:] for a, b in t.spans):
                continue
            if q.resumed and self.last_direct is not None:
                self.last_direct.spans.append(span)
                continue
            alone = not _WORDS.search(self.folded, low, q.outer_start) and not _WORDS.search(
                self.folded, q.outer_end, high
            )
            if alone and self.pending is not None:
                self.last_direct = Told([span], QuoteKind.DIRECT, self.pending, "said")
                self.told.append(self.last_direct)
                self.pending = None
                continue
            if alone and self.last_direct is not None:
                if self.last_direct.trailing and not opens:
                    self.last_direct.spans.append(span)
                    continue
                told = Told([span], QuoteKind.DIRECT, self.last_direct.speaker, via=self.last_direct.via)
                self.told.append(told)
                continue
            speaker = self._before_colon(low, q.outer_start)
            if speaker is None and (named := named_after(self.folded, q)) is not None:
                speaker = self.speakers.resolve(named, low)
            if speaker is None and (who := predicated(self.text, self.folded, q, low)) is not None:
                self.told.append(Told([span], QuoteKind.MIXED, self.speakers.resolve(who, low)))
                continue
            if speaker is None and len(_WORDS.findall(self.text, q.start, q.end)) < _LONG:
                self._along(q, low)
                continue
            kind = QuoteKind.DIRECT if alone or speaker else QuoteKind.MIXED
            told = Told([span], kind, speaker)
            self.told.append(told)
            if kind is QuoteKind.DIRECT:
                self.last_direct = told

    def _along(self, q: Quoted, low: int) -> None:
        """ "Called the vote 'a disgrace' and the text 'a farce'": a few words more of a speaker already quoted."""
        last = self.told[-1] if self.told else None
        if (
            last is not None
            and last.kind is QuoteKind.MIXED
            and low <= last.spans[-1][1] < q.start
            and last.speaker is not None
        ):
            last.spans.append((q.start, q.end))

    def _before_colon(self, low: int, at: int) -> Speaker | None:
        """ "Guterres: '...'" """
        colon = _COLON.search(self.folded, max(low, at - 3), at)
        if colon is None:
            return None
        phrase = before(self.folded, low, colon.start())
        if PLEA.search(self.folded, low, colon.start()):
            return self.speakers.subject(low, colon.start())
        if phrase and phrase.how == "named":
            return self.speakers.resolve(phrase, low)
        subject = self.speakers.subject(low, colon.start()) if self.folded[at + 1 : at + 2].isupper() else None
        return subject if subject is not None and subject.person else None  # "The general ruled out talks: '...'"

    def _agency(self, p: Passing, low: int, high: int) -> None:
        """Nobody else speaks: the agency's own report."""
        ahead = self.folded[low : p.start].strip(" ,")
        were = WERE.search(self.folded, low, p.start)
        span = (low, were.start() if were else p.start) if ahead else (p.end, high)
        start, end = trimmed(self.folded, span[0], content_end(self.folded, *span))
        if end - start > 5:
            speaker = Speaker(p.agency, None, None, False, p.start)
            self.told.append(Told([(start, end)], QuoteKind.INDIRECT, speaker, None))
