"""What became of the people a number counts, by the clause it stands in: its subject, its object, or its coordination.

The tables of `figures_words` know what stands right beside a number. Where they find nothing, the clause is read: its
noun phrases, its verbs by what they do to people, what is joined by "and", and what is put in between commas.
"""

from __future__ import annotations

from horseshoe.reading.claims.passages import Counts
from horseshoe.reading.figures.figures_bare import GROUND, Counted
from horseshoe.reading.figures.figures_clause_tokens import NounPhrase, at, kind_at, phrase, tokens
from horseshoe.reading.figures.figures_moves import caused, moved
from horseshoe.reading.figures.figures_parts import sick, speaks, whole_of
from horseshoe.reading.figures.figures_tolls import total
from horseshoe.reading.figures.figures_whom import unit
from horseshoe.reading.figures.figures_words import VOTES
from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import Number

_FAR = 34  # words from a number to its verb
_LIST = ("including", "among")
_PARTS = frozenset(("mostly", "most", "many", "some", "all", "both", "mainly", "half", "aged", "including", "among"))


class Clauses:
    """The clauses of one sentence text[low:high]; read when first asked."""

    def __init__(self, folded: str, low: int, high: int, numbers: list[Number]) -> None:
        self._folded, self._high = folded, high
        self._row = tokens(folded, low, high, numbers)

    def counted(self, n: Number, earlier: Counted | None) -> Counted | None:
        """What `n` counts by its clause; None where the clause does not say."""
        i = next((k for k, t in enumerate(self._row) if t.kind == "n" and t.start == n.phrase_start), None)
        if i is None:
            return None
        np = phrase(self._row, i) if not self._no_count(i) else None
        if np is None or (np.head is None and not np.parted and (n.year_like or n.whole == 1)):
            return None
        end = self._row[np.last].end
        if VOTES.match(self._folded, end, self._high) or speaks(self._folded, end):
            return None
        if not np.sure and at(self._row, np.last + 1, "of"):
            return None  # "two photographs of the dead"
        if not np.sure:  # any plural that is killed, hurt or taken is of somebody
            seized = np.first > 0 and self._row[np.first - 1].word in _SEIZED
            kind = self._subject(np) or (None if seized else self._object(np))
            return Counted(kind, self._who(n, np), unit(n, None), end) if kind in _DONE_TO else None
        kind = self._subject(np) or self._partly(np, earlier) or self._object(np) or self._gapped(np, earlier)
        kind = kind or moved(self._folded, self._row, np, self._high) or caused(self._folded, self._row, np)
        kind = kind or self._reached(np) or self._whom(np)
        if kind is None:
            return None
        patients = kind is Counts.DISPLACED and np.head == "patients"
        if patients or (kind is Counts.INJURED and sick(self._folded, end, self._high)):
            kind = Counts.OTHER
        return Counted(kind, self._who(n, np), unit(n, None), end)

    def _who(self, n: Number, np: NounPhrase) -> str | None:
        return (self._folded[n.phrase_end : self._row[np.last].end].strip() or None) if np.head else None

    def _no_count(self, i: int) -> bool:
        """ "Six out of the 40", "one in every 40", "all but two", "aged eight and ten"."""
        before = [t.word for t in self._row[max(0, i - 4) : i]]
        if not before:
            return False
        if whole_of(self._folded, self._row[0].start, self._row[i].start):
            return True
        whole = before[-2] if self._row[i - 1].kind == "det" and len(before) > 1 else before[-1]
        if before[-1] == "of" and len(before) > 1 and before[-2] in _YOUNG | _YOUNGER:
            return True
        return whole in _WHOLES or not _AGES.isdisjoint(before)

    def becomes(self, n: Number, *, parted: bool) -> Counts | None:
        """What the verb after "40 of whom" says of those, or after "40 hostages and two guards"."""
        i = next((k for k, t in enumerate(self._row) if t.kind == "n" and t.start == n.phrase_start), None)
        np = phrase(self._row, i) if i is not None else None
        return self._subject(np) if np is not None and np.parted is parted else None

    def _partly(self, np: NounPhrase, earlier: Counted | None) -> Counts | None:
        """ "96 of them by policemen", "of whom 40 were children": as many of those counted before."""
        row = self._row
        of_whom = np.first > 1 and row[np.first - 1].word == "whom" and row[np.first - 2].word == "of"
        if earlier is None or not (np.parted or of_whom):
            return None
        if earlier.counts not in _CARRIED and (earlier.counts is not Counts.OTHER or self._row[np.first - 1].verb):
            return None
        since = _LET_GO.match(self._folded, self._row[np.last].end)
        return earlier.counts if since is None and self._next_to(np, earlier) else None

    def _next_to(self, np: NounPhrase, earlier: Counted) -> bool:
        """Whether what was counted before is near, and no other number stands between."""
        start = self._row[np.first].start
        between = any(t.kind == "n" and earlier.end < t.start for t in self._row[: np.first])
        return 0 < start - earlier.end < _NEAR and not between

    def _gapped(self, np: NounPhrase, earlier: Counted | None) -> Counts | None:
        """ "508,692 went to Romania, 282,611 to Hungary": the verb is said once."""
        row = self._row
        if earlier is None or earlier.counts not in _CARRIED or np.parted or not self._next_to(np, earlier):
            return None
        lead, follows = row[np.first - 1], row[np.last + 1] if np.last + 1 < len(row) else None
        if lead.kind not in ("comma", "conj") and lead.word not in (";", "while"):
            return None
        if follows is None or follows.word == "of":
            return None
        moved = follows.word in _MOVED and kind_at(row, np.last + 2) == "prep"
        over = self._over(np.last + 1) if follows.kind == "comma" else -1
        inner = follows.kind == "comma" and over < 0 and self._apposed(np.last + 1)
        if not (follows.kind == "prep" or moved or inner):
            return None
        return earlier.counts if np.head is None or follows.kind == "prep" else None

    def _apposed(self, k: int) -> bool:
        """ "179, including 36 children, in Soro": a place after what is put in."""
        row = self._row
        if not (k + 1 < len(row) and row[k + 1].word in _PARTS):
            return False
        for j in range(k + 2, min(k + 9, len(row) - 1)):
            if row[j].kind == "comma":
                return row[j + 1].kind == "prep"
        return False

    def _whom(self, np: NounPhrase) -> Counts | None:
        """ "350 soldiers whom the rebels had captured": what others did to them."""
        row, k = self._row, np.last + 1
        while k < len(row) and k - np.last < _NEAR_WHOM and row[k].word != "whom":
            if row[k].kind not in ("prep", "det", "word", "comma"):
                return None
            k += 1
        for j in range(k + 1, min(k + _NEAR_WHOM, len(row))):
            if row[j].kind in ("break", "n", "aux", "said"):
                return None
            if row[j].kind.startswith("T_"):
                return row[j].counts
        return None

    def _reached(self, np: NounPhrase) -> Counts | None:
        """ "The toll in six weeks of fighting has gone past 260"."""
        row, end = self._row, self._row[np.last].end
        if np.head is not None or np.parted or not GROUND.match(self._folded, end, self._high):
            return None
        k = np.first - 1
        if k < 1 or row[k].kind not in ("stop", "word", "prep", "aux", "have") or row[k].word in _NO_TOTAL:
            return None
        while k >= 0 and np.first - k <= _TOLL_FAR:
            if row[k].kind in ("said", "break", "conj", "rel", "dash") or row[k].verb:
                return None
            if row[k].word in _TOLLS:
                return total(self._folded[row[max(0, k - 1)].start : row[np.first].start])
            k -= 1
        return None

    def _subject(self, np: NounPhrase) -> Counts | None:
        """Of the verb after it: "460 gang members and 13 officers, most of them young, were killed"."""
        row, k, aux, have, relative, joined = self._row, np.last + 1, False, False, False, False
        while k < len(row) and k - np.last <= _FAR:
            t = row[k]
            if t.verb:
                return self._done(np, k, aux, have, relative)
            if t.kind == "aux":
                aux = True
                if t.word == "left" and kind_at(row, k + 1) == "n":
                    return None  # "affected 4.2 million and left 700,000 homeless"
                if kind_at(row, k + 1) == "word" and row[k + 1].word in _ARE:
                    return _ARE[row[k + 1].word]
                if k + 2 < len(row) and row[k + 1].word == "among" and row[k + 2].word in ("those", "the"):
                    return self._among(k + 2)
            elif t.kind == "have":
                have = True
            elif t.kind == "rel":
                relative = True
            elif t.word == "including" and k == np.last + 1:
                joined = True  # "13 civilians including two nurses were killed"
            elif t.kind == "said" and aux:
                pass  # "have been confirmed dead"
            elif t.kind in ("stop", "said", "break"):
                return None
            elif t.kind == "n":
                if aux and row[k - 1].word == "among":
                    return self._among(k)
                if row[k - 1].word == "of" and k + 1 < len(row) and row[k - 2].word in _YOUNGER:
                    k += 1  # "two boys of 16"
                    continue
                if not joined:
                    return None
                other = phrase(self._row, k)
                bare = other is not None and other.head is None and not other.parted
                if other is None or (bare and (np.parted or np.head is not None)):
                    return None  # "treated 30 patients and 40 died": a clause of its own
                k, joined = other.last, False
            elif t.kind == "conj":
                if relative and not aux:
                    return None
                joined = True
            elif t.kind in ("comma", "dash"):
                k = self._over(k)
                if k < 0:
                    return None
                joined = True
                k -= 1
            elif aux and relative and t.kind == "word":
                aux = have = relative = False  # "who had been travelling on the train, (were shot)"
            elif aux and t.kind in ("word", "prep") and not t.word.endswith("ly") and t.word not in _BETWEEN:
                return None  # "were children", "are in need"
            elif t.kind == "N_KILLED" or t.kind.startswith("N_"):
                return None
            k += 1
        return None

    def _among(self, k: int) -> Counts | None:
        """ "Were among six killed", "are among those killed"."""
        row = self._row
        return next((t.counts for t in row[k + 1 : k + 5] if t.verb), None)

    def _doing(self, k: int) -> bool:
        """Whether a word is a verb of another kind: "and burned 40 houses"."""
        row = self._row
        return k + 1 < len(row) and row[k + 1].kind in ("n", "det") and row[k].word.endswith(("ed", "ing"))

    def _done(self, np: NounPhrase, k: int, aux: bool, have: bool, relative: bool) -> Counts | None:
        """What the verb at row[k] says of its subject; None where the subject does it to others."""
        t = self._row[k]
        if t.word == "dead" and kind_at(self._row, k + 1) == "word":
            return None  # "dead children"
        if kind_at(self._row, k + 1) == "conj" and self._row[k + 1].word == "or" and k + 2 < len(self._row):
            other = self._row[k + 2]
            if other.verb and other.counts is not t.counts:
                return Counts.CASUALTIES if {t.counts, other.counts} == _HARMED else None
        follows = self._row[k + 1] if k + 1 < len(self._row) else None
        objects = follows is not None and follows.kind in ("n", "det")
        if t.kind[0] == "I" and objects and follows is not None and follows.kind == "det":
            return t.counts  # "streamed into the city"
        if t.kind[0] == "A" or (objects and not aux):
            return None
        if t.kind[0] == "I":
            return t.counts
        if aux or (not have and k == np.last + 1):
            return t.counts  # were killed; "two people killed on Monday"
        gapped = self._row[k - 1].kind in ("word", "n", "det") and not have and not relative
        ends = follows is not None and follows.kind in ("break", "comma", "prep", "conj")
        return t.counts if gapped and ends else None

    def _over(self, k: int) -> int:
        """Past what stands between commas or dashes at row[k]: where the clause goes on, -1 for nowhere."""
        row = self._row
        after = row[k + 1] if k + 1 < len(row) else None
        if after is None:
            return -1
        if after.kind in ("aux", "have", "conj") or after.verb:
            return k + 1
        if after.kind == "n" and not (at(row, k + 2, "of")):
            other = phrase(self._row, k + 1)
            if other is not None and other.last + 1 < len(row) and row[other.last + 1].kind in ("conj", "comma"):
                return k + 1  # a list
        if after.kind in ("det", "word") and (listed := self._listed(k + 1)) > 0:
            return listed
        for j in range(k + 1, min(k + 22, len(row) - 1)):
            if row[j].kind in ("break", "said") and row[j].word != "according":
                return -1
            if row[j].kind in ("comma", "dash") and (row[j + 1].kind in ("aux", "have") or row[j + 1].verb):
                return j + 1
        return -1

    def _listed(self, k: int) -> int:
        """Where the verb stands after a list: "four doctors, (a nurse and a pharmacist) were"."""
        row, joined = self._row, False
        for j in range(k, min(k + 12, len(row))):
            if row[j].kind in ("aux", "have") or row[j].verb:
                return j if joined else -1
            joined = joined or row[j].kind == "conj"
            if row[j].kind not in ("det", "word", "comma", "conj", "n"):
                return -1
        return -1

    def _object(self, np: NounPhrase) -> Counts | None:
        """Of the verb before it, or one more of those joined to it: "killing 17 of them and two teachers"."""
        row, k = self._row, np.first - 1
        own = row[np.last + 1] if np.last + 1 < len(row) else None
        if own is not None and (own.kind in _NOT_OBJECTS or (own.kind == "rel" and np.head is None)):
            return None
        joined = False
        while k >= 0 and np.first - k <= _FAR:
            t = row[k]
            if t.kind[:2] == "N_" or (t.verb and t.kind[0] != "I"):
                near = k == np.first - 1
                if t.word in ("lost", "losing") and not (near and np.sure and np.head):
                    return None  # seats and games are lost too
                return t.counts if near or joined else None
            if t.verb:
                return t.counts if joined and row[k + 1].kind in ("conj", "comma") else None
            if t.kind in ("stop", "said", "break", "aux", "have", "rel", "dash"):
                return None
            if t.kind == "word" and k == np.first - 1 and not t.word.endswith("ly") and t.word not in _SLIGHT:
                return None  # "killed 28 and sent 300": a verb of another kind
            if t.kind in ("conj", "comma") or t.word in _LIST:
                joined = joined or k >= np.first - 2 or t.kind == "conj"
            elif t.kind == "n":
                if phrase(self._row, k) is None:
                    return None
            elif t.kind == "digit" or (t.kind == "word" and self._doing(k)):
                return None
            k -= 1
        return None


_BETWEEN = frozenset(("also", "still", "then", "later", "already", "now", "since", "so", "far", "even", "both", "all",
                      "feared", "believed", "presumed", "thought", "known", "said", "alleged", "considered",
                      "confirmed", "to", "over", "among"))  # fmt: skip


_CARRIED = frozenset((
    Counts.KILLED, Counts.INJURED, Counts.CASUALTIES, Counts.MISSING, Counts.ABDUCTED, Counts.DISPLACED,
    Counts.DETAINED,
))  # fmt: skip
_WHOLES = frozenset(("of", "every", "per", "but"))
_ARE = {"refugees": Counts.DISPLACED, "displaced": Counts.DISPLACED, "missing": Counts.MISSING}
_YOUNG = frozenset(("child", "girl", "boy", "man", "woman", "youth", "teenager", "baby", "son", "daughter"))
_YOUNGER = frozenset(("boys", "girls", "children", "youths", "men", "women", "teenagers"))
_AGES = frozenset(("aged", "ages", "age"))
_NOT_OBJECTS = frozenset(("aux", "have", "said", "stop"))  # what follows a subject
_DONE_TO = frozenset((Counts.KILLED, Counts.INJURED, Counts.ABDUCTED, Counts.DETAINED))
_SLIGHT = frozenset((
    "further", "more", "also", "even", "least", "then", "additional", "over", "up", "estimated", "total",
))  # fmt: skip
_LET_GO = late(
    r" (?:were|was|have|had|has)(?: been| since| later| now| then)* (?:released|freed|let go|found|returned)\b"
)
_NEAR_WHOM = 8  # words to "whom", and from there to its verb
_SEIZED = frozenset(("seized", "seizing", "seize"))  # barracks and posts, as often as people
_NEAR = 90  # from what was counted to what goes on with it
_HARMED = {Counts.KILLED, Counts.INJURED}
_MOVED = frozenset(("went", "came", "headed", "made", "moved", "travelled", "arrived"))
_TOLLS = frozenset((
    "toll", "deaths", "fatalities", "casualties", "injuries", "arrests", "dead", "number", "total", "tally",
))  # fmt: skip
_NO_TOTAL = frozenset(("in", "on", "from", "by", "with", "for", "during", "since", "of", "between", "under", "about"))
_TOLL_FAR = 16
