"""Subjects: the noun phrase before a verb, bounded by the grammar of the sentence, whoever it is."""

from __future__ import annotations

from horseshoe.reading.figures.figures_clause_tokens import Token, at, kind_at
from horseshoe.reading.figures.figures_saying import COUNTING, SAYING
from horseshoe.reading.quotes.speakers_tokens import sayable

_IN_A_NAME = frozenset(("of", "for", "in", "on", "and", "the", "at"))
_AWAY = frozenset(("abroad", "there", "here", "who", "day", "night", "week", "month"))
_PRONOUNS = frozenset(("it", "they", "he", "she", "this", "that", "these", "those", "who", "one", "him", "her", "them"))
_SORTS = frozenset(("armed", "united", "combined", "allied", "occupied", "besieged", "displaced"))
_OF_ITSELF = frozenset(("himself", "herself", "itself", "themselves"))
CLAUSE_ENDS = frozenset(("comma", "break", "dash", "sub", "said", "neg"))
TELLING = SAYING | COUNTING
WHEN = frozenset((
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december", "evening", "morning",
    "night", "afternoon", "noon", "midday", "midnight", "dawn", "dusk", "nightfall", "sunset", "then", "now", "late",
    "early",
))  # fmt: skip
LONG = 16  # words of a subject
_JOINTS = ("al-", "el-", "bin", "ibn", "van", "von", "de", "da", "del")


class Subjects:
    """The noun phrases of one sentence as subjects of its verbs."""

    def __init__(self, row: list[Token]) -> None:
        self._row = row

    def _name_goes_on(self, k: int) -> bool:
        """ "Committee (to) Protect Journalists", "Doctors (Without) Borders"."""
        row = self._row
        joins = row[k].word in ("to", "without", "against", "with") and k > 0 and row[k - 1].capital
        return (joins and k + 1 < len(row) and row[k + 1].capital) or (
            k > 1 and row[k].capital and row[k - 1].word in ("to", "without", "against") and row[k - 2].capital
        )

    def _away(self, k: int) -> bool:
        return self._row[k].word in _AWAY and not (self._row[k].word == "who" and self._row[k].capital)

    def _subject(self, k: int) -> tuple[int, int] | None:
        """Who does what the verb at row[k] says: where his name stands in the text."""
        row, j = self._row, k - 1
        while kind_at(row, j) in ("adv", "have", "modal") or (j > 0 and row[j].word in _OF_ITSELF):
            j -= 1
        aside: tuple[int, int] | None = None
        if kind_at(row, j) == "comma":  # his name, an apposition or a clause on him is put in
            closes = j
            j -= 1
            while j >= 0 and row[j].kind not in ("comma", "break", "n"):
                j -= 1
            if kind_at(row, j) != "comma":
                return None
            if all(t.capital or t.word.startswith(_JOINTS) for t in row[j + 1 : closes]):
                aside = row[j + 1].start, row[closes - 1].end
            j -= 1
        end = j + 1
        while j >= 0 and end - j <= LONG and (
            row[j].word == "whose" or (row[j].kind not in CLAUSE_ENDS and row[j].kind != "n")
        ):
            j -= 1
        if j >= 0 and row[j].kind == "n" and (j == 0 or row[j - 1].kind in CLAUSE_ENDS) and (
            sayable(row[end - 1].word.lower())
        ):
            return row[j + 1].start, row[end - 1].end  # "Two (witnesses) gave these figures"
        who = self._name(j + 1, end) if j < 0 or row[j].kind in CLAUSE_ENDS else None
        return aside if aside is not None and who is not None else who

    def _name(self, first: int, end: int) -> tuple[int, int] | None:
        """The noun phrase row[first:end] begins with, without its article and what hangs on it."""
        row = self._row
        joined = [j for j in range(first, end) if row[j].kind == "conj"]
        relative = next((j for j in range(first, end) if row[j].kind == "rel" or row[j].word == "whose"), end)
        if relative == first and at(row, first, "whose"):
            first, relative = first + 1, end  # "the rebels, whose (radio) claimed 200"
        verbs = [j for j in range(first, relative) if row[j].kind in ("aux", "have", "modal", "do")]
        if verbs:  # a clause before, joined to this one
            later = [j for j in joined if j > verbs[-1]]
            if not later:
                return None
            first = later[-1] + 1
        if at(row, first, "that"):
            first += 1
        if kind_at(row, first) == "prep":  # "by Monday evening (peacekeepers) had counted"
            when = first + 1
            while when < end and row[when].word in WHEN:
                when += 1
            first = when if when > first + 1 else first
        while first < end and (row[first].kind in ("det", "conj") or row[first].word == "that"):
            first += 1
        last = first
        while last < end and (
            row[last].kind in ("word", "poss", "adv") or (row[last].kind == "verb" and kind_at(row, last + 1) == "word")
            or row[last].word in _IN_A_NAME or row[last].kind == "det" or self._name_goes_on(last)
        ) and not (last > first and row[last].word.endswith("ed") and row[last].kind == "word" and (
            row[last].word not in _SORTS
        )):
            last += 1
        while last > first and (self._away(last - 1) or row[last - 1].kind in ("det", "prep", "adv", "conj")):
            last -= 1
        if last == first or row[first].kind in ("prep", "adv") or self._away(first) or (
            row[first].word in TELLING and kind_at(row, first - 1) != "det"
        ):
            return None
        if last == first + 1 and row[first].word in _PRONOUNS | WHEN and row[first].word != "who":
            return None
        told = first > 1 and row[first - 1].kind == "det" and row[first - 2].word in TELLING
        deed = kind_at(row, last + 1) in ("verb", "word") and kind_at(row, last + 2) == "det"
        if told and deed and kind_at(row, last) == "conj":
            return None  # what is told, and not who tells: "declared a (state of war) and unleashed"
        return row[first].start, row[last - 1].end
