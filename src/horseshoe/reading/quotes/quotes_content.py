"""What a cue gives as said: the words between marks it leads to, or the clause or object it retells."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from horseshoe.reading.quotes.quotes_cues import Found, Sort
from horseshoe.reading.quotes.quotes_marks import Quoted
from horseshoe.reading.quotes.quotes_patterns import (
    ADMITS_PATIENTS,
    ASIDE,
    ASKED,
    BREAK,
    CLAIMS,
    CLAUSE_APART,
    CLAUSE_BEGINS,
    CLAUSE_CLOSES,
    COLON_AFTER,
    COMPLEMENT,
    COUNTED,
    DAY_ONLY,
    ENDS,
    ENDS_TOLD,
    FRONTED,
    GLUE,
    HEARD,
    HEARER_COUNT,
    HEARER_ONLY,
    HOUSES,
    IN_PAPER,
    LEADS_IN,
    MEETING,
    NO_CLAUSE,
    NO_COMMA,
    NO_OBJECT,
    NUMBERED,
    OBJECT,
    ONE_OF,
    OTHER_COUNT,
    OVER,
    PRONOUN,
    QUOTED_AS,
    SO_MANY_ARE,
    SO_MANY_WERE,
    STATE_STANCES,
    STATED,
    TAILS,
    TAKES_LIVES,
    THAT,
    TO_HAVE,
    TOLD,
    TOLL,
    VERB_FIRST,
    WH,
    WITH_COUNT,
    WORD,
    WRITTEN,
)
from horseshoe.reading.quotes.speakers_phrases import Phrase


class Link(Struct, frozen=True):
    """Words between marks that a cue claims: which, whether they stand by themselves, and what is said in all."""

    index: int
    direct: bool
    span: tuple[int, int]


class Content(Struct, frozen=True):
    """What is retold, in one stretch or in two around the cue; `stance`: the object of a stance, no clause."""

    spans: tuple[tuple[int, int], ...]
    stance: bool = False

    def fits(self, cue: Found, *, is_state: bool) -> bool:
        """A State's stance ("France condemned the strike") is an act of its own, and not a word retold."""
        return not (self.stance and is_state) or cue.word in STATE_STANCES


def linked(
    folded: str,
    cue: Found,
    phrase: Phrase,
    low: int,
    high: int,
    following: int,
    quoted: Sequence[Quoted],
    taken: set[int],
) -> list[Link]:
    """The words between marks that belong to the cue: right before it, or after it with no other cue between."""
    found: list[Link] = []
    left = cue.start if phrase.how == "with" else min(phrase.start, cue.start)
    one = ONE_OF.search(folded, low, left) if phrase.how == "named" else None
    left = one.start() if one else left
    right = max(cue.end, phrase.end) if phrase.how != "with" else cue.end
    if Sort.SOURCE in cue.sorts and phrase.beside is not None:
        right = max(right, phrase.beside[1])
    for i, q in enumerate(quoted):
        if i in taken:
            continue
        if q.outer_end <= left and GLUE.fullmatch(folded, q.outer_end, left):
            whole = not WORD.search(folded, low, q.outer_start) or _only(quoted, i, taken, folded, low)
            if not whole and not cue.sorts & {Sort.SAY, Sort.THAT}:
                continue
            found.append(Link(i, whole, (q.start, q.end) if whole else (_first(folded, low), q.outer_end)))
    for i, q in enumerate(quoted):
        if i in taken or q.outer_start < right or (q.outer_start >= following and not found):
            continue
        if q.outer_start >= following:
            break
        gap = folded[right : q.outer_start]
        if (
            found
            and found[-1].direct
            and (GLUE.fullmatch(gap) or COMPLEMENT.fullmatch(gap + " ") or gap.endswith(", "))
        ):
            found.append(Link(i, True, (q.start, q.end)))
        elif gap.strip() == "," and not folded[q.start].isupper() and WORD.search(folded, low, left):
            found.append(Link(i, False, (q.start, q.end)))  # "The results, he said, 'speak for themselves'"
        elif not any(k.index > i - 1 for k in found):
            found.append(_ahead(folded, cue, right, high, following, i, q))
        break
    return found


def _only(quoted: Sequence[Quoted], i: int, taken: set[int], folded: str, low: int) -> bool:
    """Whether what precedes in the sentence is an earlier quote with its cue."""
    return i > 0 and (i - 1) in taken and folded[quoted[i].outer_start - 2 : quoted[i].outer_start].strip() in (",", "")


def _ahead(folded: str, cue: Found, right: int, high: int, following: int, i: int, q: Quoted) -> Link:
    gap = folded[right : q.outer_start]
    capital = folded[q.start].isupper()
    close = COMPLEMENT.fullmatch(gap) or COMPLEMENT.fullmatch(gap + " ")
    ends = gap.rstrip()[-1:]
    plain_gap = not gap.strip(" ,:")
    if (plain_gap and (capital or ends in (",", ":"))) or (close and capital and ends in (",", ":") and len(gap) < 120):
        return Link(i, True, (q.start, q.end))
    if capital and ends == ":" and len(gap) < 60:
        return Link(i, True, (q.start, q.end))  # "put it bluntly: 'Enough.'"
    if Sort.NAMING in cue.sorts or not cue.sorts & {Sort.SAY, Sort.THAT, Sort.SOURCE}:
        return Link(i, False, (q.start, q.end))
    start = _content_start(folded, cue, right, q.outer_start)
    if start is None or start > q.outer_start or (Sort.SOURCE in cue.sorts and VERB_FIRST.match(folded, start - 1)):
        return Link(i, False, (q.start, q.end))
    end = content_end(folded, start, high)
    if end <= q.outer_end + 1:
        return Link(i, False, (start, q.outer_end) if start < q.outer_start else (q.start, q.end))
    return Link(i, False, (start, end))


def _content_start(folded: str, cue: Found, right: int, high: int) -> int | None:
    """Where the clause begins that a cue leads into; None where its object is no clause."""
    if not cue.sorts & {Sort.SAY, Sort.THAT, Sort.SOURCE}:
        return None
    that = TOLD.match(folded, right, high) if cue.word.startswith(HEARD) else None
    that = that or (None if cue.word.startswith(("tell", "told")) else THAT.match(folded, right, high))
    if that is None and cue.word.startswith("ask"):
        that = ASKED.match(folded, right, high)
    if that:
        wh = WH.search(folded, that.start(), that.end())
        return wh.start() + 1 if wh else that.end()
    if Sort.SOURCE in cue.sorts:
        if cue.word == "as saying" and right + 1 < high and not NO_CLAUSE.match(folded, right, high):
            return right + 1  # "cited a surgeon as saying 14 had died"
        comma = folded.find(", ", right, high)
        return comma + 2 if comma >= 0 else None
    if cue.word.startswith(CLAIMS) and (doing := TO_HAVE.match(folded, right, high)) is not None:
        return doing.start() + 1
    if Sort.SAY in cue.sorts:
        at = right
        hearer = HEARER_ONLY.match(folded, right, high) if cue.word.startswith(HEARD) else None
        if hearer is None and cue.word.startswith(HEARD):
            hearer = HEARER_COUNT.match(folded, right, high)
        if hearer:
            at = hearer.end() - 1
        if cue.word.startswith(HEARD) and not hearer:
            return None
        if hearer is None and (paper := IN_PAPER.match(folded, right, high)):
            return paper.end()  # "said in a statement it had ..."
        if hearer is None and (day := DAY_ONLY.match(folded, right, high)):
            at = day.end()  # "said Sunday an air strike had ..."
        return at + 1 if at < high and not NO_CLAUSE.match(folded, at, high) else None
    pronoun = None if cue.word.startswith(WRITTEN) else PRONOUN.match(folded, right, high)
    pronoun = pronoun or (SO_MANY_ARE if cue.participle else SO_MANY_WERE).match(folded, right, high)
    return right + 1 if pronoun else None


def content_end(folded: str, start: int, high: int) -> int:
    tail = TAILS.search(folded, start, high)
    end = tail.start() if tail else high
    other = OTHER_COUNT.search(folded, start, end)
    end = other.start() if other else end
    semicolon = folded.find("; ", start, end)
    end = semicolon if semicolon > 0 else end
    while end > start and folded[end - 1] in " .,;:":
        end -= 1
    return end


def _first(folded: str, low: int) -> int:
    while folded[low] in " ,;:-–—•*\"'":
        low += 1
    return low


def retold(folded: str, cue: Found, phrase: Phrase, low: int, high: int, following: int) -> Content | None:
    """What is retold without marks; None where the word is no cue here."""
    if cue.word.startswith("claim") and TAKES_LIVES.match(folded, cue.end, high):
        return None
    if cue.word.startswith("admit") and (
        HOUSES.search(folded, phrase.start, phrase.end) or ADMITS_PATIENTS.match(folded, cue.end, high)
    ):
        return None  # "the hospital admitted 60 patients"
    if Sort.SOURCE in cue.sorts and cue.word not in ("as saying", "as telling"):
        return _sourced(folded, cue, phrase, low, high)
    if Sort.SOURCE in cue.sorts and ENDS.fullmatch(folded, cue.end, high):
        quoted = QUOTED_AS.search(folded, low, phrase.start)
        if quoted is None and "quoted" in folded[phrase.end : cue.start]:
            return _trailing(folded, low, phrase.start)  # "..., the envoy was quoted as saying by AFP"
        return _trailing(folded, low, quoted.start()) if quoted else None
    if phrase.start > cue.start:  # "..., said the minister"
        over = OVER.match(folded, phrase.end, high) or STATED.match(folded, phrase.end, high)
        return _trailing(folded, low, cue.start) if over else None
    if _parenthetic(folded, cue, phrase) and FRONTED.fullmatch(folded, _first(folded, low), phrase.start):
        return _span(folded, cue.end + 2, content_end(folded, cue.end + 2, high))  # "In the war, X said, 600 died"
    if (
        phrase.how not in ("with", "relative")
        and cue.sorts & {Sort.SAY, Sort.THAT, Sort.COUNT}
        and folded[low : phrase.start].rstrip().endswith(",")
    ):
        ends = ENDS_TOLD if cue.word.startswith(HEARD) else ENDS
        if ends.fullmatch(folded, cue.end, high):
            return _trailing(folded, low, phrase.start)
        colon = COLON_AFTER.match(folded, cue.end, high)
        if colon is not None and (head := _trailing(folded, low, phrase.start)) is not None:
            # "..., X said: 30 here"
            return Content((*head.spans, (colon.end(), content_end(folded, colon.end(), high))))
    if _parenthetic(folded, cue, phrase):
        head = _trailing(folded, low, phrase.start)
        if following < high and CLAUSE_APART.match(folded, cue.end):
            return head  # "..., the ministry said, whereas UNHCR counts 90"
        tail = (cue.end + 2, content_end(folded, cue.end + 2, high))
        return Content((*(head.spans if head else ()), tail)) if tail[1] > tail[0] else None
    if phrase.how == "named" and VERB_FIRST.match(folded, cue.end, high):
        return _around(folded, cue, phrase, low, high)
    start = _content_start(folded, cue, cue.end, high)
    if start is not None:
        end = content_end(folded, start, high)
        closes = CLAUSE_CLOSES.search(folded, start, end) if phrase.how == "relative" else None
        return _span(folded, start, closes.start() if closes else end)
    if cue.word.startswith(("put", "plac", "gave", "giv")) and not TOLL.match(folded, cue.end, high):
        return None
    if cue.word.startswith("report") and (with_count := WITH_COUNT.match(folded, cue.end, high)):
        return _span(folded, cue.end + 1, content_end(folded, with_count.end(), high))
    if Sort.COUNT in cue.sorts and COUNTED.match(folded, cue.end, min(high, cue.end + 90)):
        end = content_end(folded, cue.end + 1, high)
        return Content(((cue.end + 1, end),)) if end > cue.end + 1 else None
    if Sort.TALLY in cue.sorts and NUMBERED.match(folded, cue.end, min(high, cue.end + 70)):
        end = content_end(folded, cue.end + 1, high)
        return Content(((cue.end + 1, end),)) if end > cue.end + 1 else None
    if (
        Sort.STANCE in cue.sorts
        and OBJECT.match(folded, cue.end)
        and not NO_OBJECT.match(folded, cue.end)
        and not MEETING.match(folded, cue.end)
    ):
        end = content_end(folded, cue.end + 1, high)
        aside = ASIDE.search(folded, cue.end + 1, end)
        end = aside.start() if aside else end
        if folded.startswith(" by ", end) or folded.count(" ", cue.end + 1, end) < 2:
            return None  # "justified that veto by saying": what is said is yet to come
        if phrase.how == "relative":
            comma = folded.find(",", cue.end, end)
            end = comma if comma > 0 else end
        return _span(folded, cue.end + 1, end, stance=True)
    return None


def between_marks(folded: str, content: Content, quoted: Sequence[Quoted], taken: set[int]) -> Link | None:
    """Words between marks that are all that is retold: "'...,' the paper quoted the ministry as saying"."""
    if len(content.spans) != 1 or content.stance:
        return None
    start, end = content.spans[0]
    for i, q in enumerate(quoted):
        apart = q.outer_start <= start <= q.start and q.end <= end + 1 <= q.outer_end + 1
        if i not in taken and apart and folded[q.start].isupper():
            return Link(i, True, (q.start, q.end))
    return None


def _around(folded: str, cue: Found, phrase: Phrase, low: int, high: int) -> Content | None:
    """ "34 of whom the army says are dead": what is said stands on both sides."""
    start = max(folded.rfind(", ", low, phrase.start) + 2, low)
    end, stop = phrase.start, content_end(folded, cue.end + 1, high)
    while end > start and folded[end - 1] in " ,":
        end -= 1
    return Content(((start, end), (cue.end + 1, stop))) if end > start and stop > cue.end + 1 else None


def _span(folded: str, start: int, end: int, *, stance: bool = False) -> Content | None:
    return Content(((start, end),), stance) if end - start > 5 else None


def _trailing(folded: str, low: int, at: int) -> Content | None:
    """What stands before: from the beginning of the sentence to the comma."""
    start, end = _first(folded, low), at
    while end > start and folded[end - 1] in " ,;—–-":
        end -= 1
    return Content(((start, end),)) if end - start > 10 else None


def _parenthetic(folded: str, cue: Found, phrase: Phrase) -> bool:
    """ "Several members, Rycroft said, asked for a meeting." """
    return (
        folded[cue.end : cue.end + 2] == ", "
        and folded[: phrase.start].rstrip(" ")[-1:] == ","
        and (folded[cue.end + 2 : cue.end + 3].islower() or folded[cue.end + 2 : cue.end + 3].isdigit())
    )


def _sourced(folded: str, cue: Found, phrase: Phrase, low: int, high: int) -> Content | None:
    """ "According to X, ..." or "..., according to X"."""
    if folded.startswith(" whom ", cue.end):
        comma = folded.find(", ", cue.end, high)
        return _span(folded, cue.end + 6, comma if comma > 0 else content_end(folded, cue.end + 6, high))
    first = min(_first(folded, low), cue.start)
    leads = LEADS_IN.fullmatch(folded, first, cue.start) or FRONTED.fullmatch(folded, first, cue.start)
    if leads or not folded[low : cue.start].strip(" \"'—–-•*") or CLAUSE_BEGINS.search(folded, low, cue.start):
        beside = phrase.beside[1] if phrase.beside else phrase.end
        comma = folded.find(", ", beside - 1, high)
        if (bare := NO_COMMA.match(folded, beside, high)) and not 0 <= comma < bare.end():
            return _span(folded, bare.end(), content_end(folded, bare.end(), high))
        return _span(folded, comma + 2, content_end(folded, comma + 2, high)) if comma >= 0 else None
    starts = [m.end() for m in BREAK.finditer(folded, low, cue.start - 8)]
    return _trailing(folded, starts[-1] if starts else low, cue.start)
