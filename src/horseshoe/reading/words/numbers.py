"""Numbers of a report, by position: digits, words, ranges, what bounds them, and words that stay vague.

"At least nine" is nine and an `at_least`; "dozens" is no number at all and nobody turns it into 24. Ordinals and
scores ("13-1-1") are things of their own: `find_ordinals`, `find_scores`.
"""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

from horseshoe.reading.claims.passages import Comparator
from horseshoe.reading.words.bounds import after, before, is_label, last_word
from horseshoe.reading.words.hesitating import or_perhaps, raised
from horseshoe.reading.words.late import late
from horseshoe.reading.words.number_words import FRACTIONS, PLAIN, SCALES, VAGUE, a_scale, lower, word_places, words_at
from horseshoe.reading.words.scores import Ordinal, Score, find_ordinals, find_scores

__all__ = ["Number", "Ordinal", "Score", "find_numbers", "find_ordinals", "find_scores"]


class Number(Struct, frozen=True, order=True):
    """A number as printed and what it says.

    Attributes:
        start, end: the number itself, in code points: "nine" of "at least nine", "5 to 10", "2.3 million", "dozens".
        low, high: what it bounds, inclusive. Equal for a plain number; `high` is None for at_least and more_than, `low`
            for at_most and less_than, both for vague ones. A fraction ("two thirds", "half of") is below 1.
        comparator: as printed ("nearly" and "almost" are about; a range is about unless something bounds it).
        phrase_start, phrase_end: with the comparator: "at least nine", "100 or more".
        percent: low and high are in percent: "80 percent", "80%".
        fraction: "two thirds", "a quarter", "half of".
        money: after or before a currency.
        compound: part of a compound adjective, so no count of what follows: "15" of "15-member", "30-day".
        label: the number of a thing, not of things: "Article 99", "resolution 1566", "No. 5", "World War Two".
        digits: printed in figures.
        misspelt: read through a slip of the keys ("Tewlve").
        ranged: two numbers ("between 5 and 10", "five or six").
    """

    start: int
    end: int
    low: float | None
    high: float | None
    comparator: Comparator
    phrase_start: int
    phrase_end: int
    percent: bool = False
    fraction: bool = False
    money: bool = False
    compound: bool = False
    label: bool = False
    digits: bool = True
    misspelt: bool = False
    ranged: bool = False

    @property
    def whole(self) -> int | None:
        """The number as an integer where it is one and not a range, whatever bounds it."""
        value = self.low if self.low is not None else self.high
        # a whole number given as an int has no `is_integer` before Python 3.12
        return int(value) if value is not None and value % 1 == 0 and not self.ranged else None

    @property
    def year_like(self) -> bool:
        """Four bare figures from 1900 to 2099: more often a year than a count."""
        return self.digits and self.end - self.start == 4 and self.whole is not None and 1900 <= self.whole < 2100


_GROUPED = r"\d{1,3}(?:[,\u00a0\u202f\u2009'’]\d{3})+(?!\d)|\d{1,3}(?: \d{3})* 000(?!\d)"
_FIGURES = late(rf"(?:{_GROUPED}|\d+)(?:\.\d+)?")
_SCALE = late(r"[\s-](dozen|hundred|thousand|million|billion|trillion)\b|\s?(k|mn|mln|bn|tn|m|b)\b(?!')")
_DIGIT = late(r"\d+")
_NOT_BEFORE = late(r"(?:[^\W\d_][-‑]|\d\(|\d[:/.,–]|\d-|[\w/#№@&=?+_]|\d[-‑–]\d+[-‑–])$")
_NOT_AFTER = late(
    r"(?:st|nd|rd|th|s)\b|:\d\d|/\d|\s?(?:[ap]\.m\.|[ap]m\b)|[-‑–]\d+[-‑–]\d|(?=[^\W\d_])(?!(?:k|mn|mln|bn|tn|m|b|"
    r"against|abst[a-z]+|votes?|in favou?r)\b)|\s?o['’]clock|\.\d+\.\d",
    re.IGNORECASE,
)
_PERCENT = late(r"\s?%|[\s-]per\s?cent\b|\s(?:pct|percentage\s+points?)\b", re.IGNORECASE)
_CURRENCY = late(
    r"[\s-](?:(?:US|U\.S\.|Australian|Canadian)\s)?(?:dollars?|pounds?|euros?|rou?bles|yuan|yen|rupees|cents|francs)\b"
)
_COMPOUND = late(r"[-‐‑][^\W\d_]")
_JOIN = late(r"(?:\s?%|\s+per\s?cent)?(?:\s?[-‑–]\s?|\s+(to|or|and)\s+)")
_BETWEEN = late(r"\b(?:between|from)\s+$")
_ARTICLE = late(r"(?<!\w)(half\s+an?|an?)\s+$", re.IGNORECASE)
_TURNS_ORDINAL = late(r"[-‐‑](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b")
_SCORES_OF = late(r"\s+(?:of|more|killed|dead|wounded|injured|hurt|missing|others|(?:were|are|have been|had been)\s+"
                  r"(?:killed|dead|hurt|wounded|injured|missing|arrested|detained))\b")
_PAIR_OF = late(r"\s+of\b")
_PAIR_OF_MANY = late(r"\s+(?:of\s+)?(dozen|hundred|thousand|million)\b")
_VAGUE_OF = late(r"\s+(?:of\s+(?:thousands|millions|hundreds)|(?:dozen|hundred)(?:\s+(?:thousand|million))?|"
                 r"thousand|million)\b")
_PART = late(r"[\s-](thirds?|quarters?|fifths?|tenths?|half)\b")
# "two and a half million", "a million and a half"
_AND_A_HALF = late(r"[\s-]and[\s-]a[\s-]half(?:[\s-](hundred|thousand|million|billion)\b)?")
_OF_A = late(r"\s+of\s+a\s+(million|billion)\b")
_PRONOUN = late(r"\s+another\b|['’]s\b|\s+day\b(?!\s+(?:after|before|earlier|later))")
_LETTERS, _OF = late(r"[a-z]+"), late(r"\s+(?:of\b|the\b|a\s+(?:dozen|million|billion|thousand|hundred)\b)")


def find_numbers(text: str, start: int = 0, end: int | None = None, *, slips: bool = False) -> list[Number]:
    """Every number of text[start:end] but ordinals, scores, clock times, symbols and stamps.

    Args:
        text: the whole report; positions are code points of it.
        start, end: the part to read; None for the end of the text.
        slips: also read number words with two letters changed places ("Tewlve"). Ask only where a vote is told.

    Returns:
        Numbers in order, not overlapping. Years and the figures of dates are among them (`year_like`): the caller knows
        where the dates stand.
    """
    stop = len(text) if end is None else end
    lowered = lower(text)
    found: list[Number] = []
    at = start
    for first, last in _seeds(lowered, start, stop):
        if first < at:
            continue
        number = _number_at(text, lowered, first, last, slips)
        if number is None or number.end > stop:
            at = max(at, last)
            continue
        ranged = _range(lowered, number, slips)
        at = _past_score(lowered, number.end) if ranged is None else ranged.end
        if ranged is not None:
            found.append(_bounded(text, lowered, ranged))
    return found


_SCORE_REST = late(r"(?:\s?[-‐‑–—]\s?\d+)+")


def _past_score(lowered: str, at: int) -> int:
    """Where the score ends whose first part ended at `at`."""
    rest = _SCORE_REST.match(lowered, at)
    return rest.end() if rest else at


def _seeds(lowered: str, start: int, stop: int) -> list[tuple[int, int]]:
    part = lowered[start:stop] if start or stop < len(lowered) else lowered
    places = [(s + start, e + start) for s, e in word_places(part, "cardinals")]
    places += [m.span() for m in _DIGIT.finditer(lowered, start, stop)]
    places.sort()
    return places


def _plain(start: int, end: int, value: float | None, **kind: bool) -> Number:
    how = Comparator.VAGUE if value is None else Comparator.EXACTLY
    return Number(start, end, value, value, how, start, end, **kind)


def _number_at(text: str, lowered: str, start: int, end: int, slips: bool) -> Number | None:
    if lowered[start].isdigit():
        return _figures_at(lowered, start)
    word = lowered[start:end]
    if word in VAGUE:
        return _vague_at(lowered, start, end)
    if word in ("couple", "pair"):
        article = _ARTICLE.search(lowered, max(0, start - 4), start)
        more = _PAIR_OF.match(lowered, end)
        if article and (many := _PAIR_OF_MANY.match(lowered, end)):
            number = _plain(article.start(), many.end(), 2.0 * SCALES[many[1]], digits=False)
            return replace(number, comparator=Comparator.ABOUT)  # "a couple of hundred"
        return _plain(article.start(), more.end(), 2.0, digits=False) if article and more else None
    if word in FRACTIONS:
        return _fraction_at(lowered, start, end)
    article = _ARTICLE.search(lowered, max(0, start - 8), start) if word in SCALES else None
    if word in SCALES and article is None:
        return None
    read = words_at(lowered, start, end, slips)
    if read is None or (word == "one" and _not_a_count(lowered, start, end)):
        return None
    upto, value, slipped = read
    if _TURNS_ORDINAL.match(lowered, upto):
        return None  # "twenty-first"
    share = _PART.match(lowered, upto)
    if share and value < 10 and (whole := _OF_A.match(lowered, share.end())) and share[1] != "half":
        part = value / FRACTIONS.get(share[1], 10)
        return _plain(start, whole.end(), float(round(part * SCALES[whole[1]])), digits=False)
    if share and value < 10 and not (share[1] in ("third", "fifth", "tenth", "quarter") and value > 1):
        return _plain(start, share.end(), value / FRACTIONS.get(share[1], 10), digits=False, fraction=True)
    if (half := _AND_A_HALF.match(lowered, upto)) is not None:
        scale = SCALES[half[1] or word] if half[1] or word in SCALES else 1
        value, upto = (value * scale if half[1] else value) + scale / 2, half.end()
    if article:
        value = value / 2 if article[1].startswith("half") else value
        start = article.start()
    return _plain(start, upto, value, digits=False, misspelt=slipped)


def _not_a_count(lowered: str, start: int, end: int) -> bool:
    """ "No one", "one another", "one day": pronouns."""
    return lowered[max(0, start - 3) : start] == "no " or bool(_PRONOUN.match(lowered, end))


# "With 14/15 votes": so many of the seats.
_OF_ALL = late(
    r"(\d{1,2})\s?/\s?(15|11)(?=\s+(?:\w+\s+)?(?:votes?|members?|countries|states|nations|delegations|ballots?|in\s+favou?r|"
    r"voted|voting|yes)\b)"
)


def _figures_at(lowered: str, start: int) -> Number | None:
    if (shared := _OF_ALL.match(lowered, start)) is not None and int(shared[1]) <= int(shared[2]):
        return _plain(start, shared.end(), float(shared[1]))
    m = _FIGURES.match(lowered, start)
    if m is None or _NOT_BEFORE.search(lowered, max(0, start - 8), start):
        return None
    if _NOT_AFTER.match(lowered, m.end()):
        return None
    figures = m[0].rstrip(".")
    if figures[0] == "0" and figures[1:2].isdigit():
        return None  # "083131", "06-13"
    bare = re.sub(r"[^\d.]", "", figures)
    if (len(figures) >= 8 and figures == bare and "." not in bare) or len(bare) > 15:
        return None  # a stamp, an identifier
    value, end = float(bare), start + len(figures)
    scale = _SCALE.match(lowered, end)
    if scale:
        value, end = round(value * SCALES[scale[1] or scale[2]], 6), scale.end()
    return _plain(start, end, value)


def _vague_at(lowered: str, start: int, end: int) -> Number | None:
    word = lowered[start:end]
    if word in ("handful", "few"):
        article = _ARTICLE.search(lowered, max(0, start - 3), start)
        more = _VAGUE_OF.match(lowered, end)
        return _plain(article.start(), more.end() if more else end, None, digits=False) if article else None
    if word in ("scores", "tens") and not _SCORES_OF.match(lowered, end):
        return None
    more = _VAGUE_OF.match(lowered, end)
    return _plain(start, more.end() if more else end, None, digits=False)


def _fraction_at(lowered: str, start: int, end: int) -> Number | None:
    """ "Half of", "half the", "a third of", "a quarter of"; "a third resolution" is an ordinal."""
    word = lowered[start:end]
    whole = _OF_A.match(lowered, end)
    if whole is not None and word in ("quarter", "third"):
        article = _ARTICLE.search(lowered, max(0, start - 3), start)
        first = article.start() if article else start
        return _plain(first, whole.end(), float(round(SCALES[whole[1]] / FRACTIONS[word])), digits=False)
    follow = _OF.match(lowered, end)
    article = _ARTICLE.search(lowered, max(0, start - 3), start)
    if follow is None or (word != "half" and article is None) or word.endswith("s"):
        return None
    if word == "half" and (lowered[start - 1 : start] == "-" or follow[0].split()[0] == "a"):
        return None  # "second-half of"; "half a million" is read from its scale
    if word != "half" and follow[0].strip() != "of":
        return None
    return _plain(article.start() if article else start, end, 1 / FRACTIONS[word], digits=False, fraction=True)


def _range(lowered: str, one: Number, slips: bool) -> Number | None:
    """The range that begins with this number, the number itself, or None for the first part of a score."""
    if (perhaps := or_perhaps(lowered, one.end)) is not None and (two := _second(lowered, perhaps, slips)) is not None:
        high = raised(lowered, one.low, two.low, two.end)
        return one if high is None else _reaching(one, two.end, one.low, high)
    join = _JOIN.match(lowered, one.end)
    if join is None or one.low is None or one.fraction:
        return one
    if join[1] == "and" and not _BETWEEN.search(lowered, max(0, one.start - 10), one.start):
        return one
    two = _second(lowered, join.end(), slips)
    if two is None or two.low is None or two.fraction:
        return one
    if two.digits != one.digits and not (join[1] in ("and", "or") or two.low >= SCALES["hundred"]):
        return one  # "800,000 to a million", "eleven or 12"; not "nine to 3"
    low, high = one.low, two.low
    scale = _SCALE.search(lowered, two.start, two.end)
    if scale and not _SCALE.search(lowered, one.start, one.end) and low < high / SCALES[scale[1] or scale[2]]:
        low = low * SCALES[scale[1] or scale[2]]  # "2 to 3 million"
    if one.year_like and two.year_like:
        return one
    if not low < high or (join[1] == "or" and high > 2 * low + 1):
        return one if join[1] else None
    return _reaching(one, two.end, low, high)


def _reaching(n: Number, end: int, low: float | None, high: float) -> Number:
    return replace(n, end=end, phrase_end=end, low=low, high=high, comparator=Comparator.ABOUT, ranged=True)


def _second(lowered: str, at: int, slips: bool) -> Number | None:
    if lowered[at : at + 1].isdigit():
        m = _FIGURES.match(lowered, at)
        if m is None or _NOT_AFTER.match(lowered, m.end()):
            return None
        value, end = float(re.sub(r"[^\d.]", "", m[0].rstrip("."))), at + len(m[0].rstrip("."))
        scale = _SCALE.match(lowered, end)
        if scale:
            value, end = value * SCALES[scale[1] or scale[2]], scale.end()
        return _plain(at, end, value)
    if (scaled := a_scale(lowered, at)) is not None:
        return _plain(at, *scaled, digits=False)
    word = _LETTERS.match(lowered, at)
    if word is None or word[0] not in PLAIN:
        return None
    read = words_at(lowered, at, word.end(), slips)
    return _plain(at, read[0], read[1], digits=False) if read else None


def _bounded(text: str, lowered: str, number: Number) -> Number:
    """With what stands around it: currency, percent, comparator, compound."""
    start, end = number.start, number.end
    sign = lowered[start - 1 : start] in ("$", "€", "£", "¥") and start > 0
    percent = _PERCENT.match(lowered, end)
    unit = percent.end() if percent else end
    money = sign or _CURRENCY.match(text, end) is not None
    word = last_word(lowered, start)
    left, how_left = before(lowered, start - sign, last_word(lowered, start - 1) if sign else word)
    right, how_right = after(lowered, unit)
    compound = percent is None and how_right is None and _COMPOUND.match(lowered, end) is not None
    label = how_left is None and is_label(lowered, start, word)
    if not (percent or money or compound or label or how_left or how_right or number.ranged):
        return number
    how = how_left or how_right or number.comparator
    low, high = number.low, number.high
    if how in (Comparator.AT_LEAST, Comparator.MORE_THAN):
        high = None
    elif how in (Comparator.AT_MOST, Comparator.LESS_THAN):
        low = None
    if number.comparator is Comparator.VAGUE:
        how, low, high = Comparator.VAGUE, None, None
    if number.ranged and how_left is None:
        how = Comparator.ABOUT
        low, high = number.low, number.high
    return Number(
        start,
        end,
        low,
        high,
        how,
        left if how_left else start,
        right if how_right else unit,
        percent=percent is not None,
        fraction=number.fraction,
        money=money,
        compound=compound,
        label=label,
        digits=number.digits,
        misspelt=number.misspelt,
        ranged=number.ranged,
    )
