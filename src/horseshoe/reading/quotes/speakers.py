"""Who a phrase means: name, office and State, through surnames, pronouns and "the ambassador"."""

from __future__ import annotations

from bisect import bisect_left

from msgspec import Struct, field
from msgspec.structs import replace

from horseshoe.reading.names.mentions import Mention, MentionKind
from horseshoe.reading.names.roster import full_name
from horseshoe.reading.quotes.speakers_ahead import after
from horseshoe.reading.quotes.speakers_called import SELF_NAMED
from horseshoe.reading.quotes.speakers_known import known
from horseshoe.reading.quotes.speakers_names import BODIES, PERSONS, has, name_and_role, state_of
from horseshoe.reading.quotes.speakers_organizations import ORGANIZATION
from horseshoe.reading.quotes.speakers_patterns import (
    CALLED,
    CALLED_SO,
    DETERMINED,
    FRONTED,
    MISTER,
    ODD_ENDS,
    ONE_NAME,
    PAPER,
    WHOSE,
)
from horseshoe.reading.quotes.speakers_phrases import Phrase, back
from horseshoe.reading.quotes.speakers_subjects import organization_ahead, plural, subject_before
from horseshoe.reading.quotes.speakers_tokens import tokens
from horseshoe.reading.quotes.speakers_words import DOCUMENTS, INSTITUTIONS, OFFICES, TITLE_WORDS
from horseshoe.reading.words.late import late

_DETERMINER = late(r"(?:the|an?|its|his|her|their|The|An?|Its|His|Her|Their|BREAKING:) +")
_FAMILIES = (
    frozenset(("ambassador", "envoy", "representative", "diplomat", "delegate", "secretary-general")),
    frozenset(("minister", "premier", "president", "chancellor", "leader", "secretary", "senator")),
    frozenset(("spokesman", "spokeswoman", "spokesperson")),
    frozenset(
        ("chief", "head", "director", "coordinator", "commissioner", "secretary-general", "official", "rapporteur")
    ),
)
_GOVERNED = late(
    r"\b(?:inside|outside|near|across|throughout|within|into|around|of|by|with|to|for|from|in|at|against|on|"
    r"between|over|than|like) (?:the )?$"
)


_RUN = late(r"\b[A-ZÀ-Þ][\w'.-]*\w(?: (?:al-|el-)?[A-ZÀ-Þ][\w'.-]*\w)*")
_APPOSED = late(r", (?P<who>[A-Z][a-z'-]+(?: [A-Z][\w'-]+){1,3}),")
_PRONOUN = late(r"(?:[A-Z][\w ]{1,30},? )?\b([Hh]e|[Ss]he|[Ii]t|[Tt]hey) ")
_ITS_PAPER = late(
    r"(?:[Ii]ts|[Tt]heir) (?:own |latest |new |official )?(?:figures|data|statistics|numbers|estimates?|count|tally|"
    r"records)"
)
_ONE_OF = late(r"[Oo]ne of (?:the|them|these|those)\b")
_ITS = late(r"(?:[Ii]ts|[Tt]heir) (?:[\w-]+ )?(?:statement|report|communique|bulletin|letter|release|study|survey|"
r"note)\b")
_SHORT = late(r" \([A-Z][\w-]*\)$")
_IN_A_NAME = late(r" [A-Z]")
_NAME_ENDS = late(r"\b[A-Z][a-z]+ $")
_LATELY = 1500  # how far back one is still spoken of
_SURNAME = late(r"[A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?")


def _sayable(words: str) -> bool:
    """Whether a phrase that begins a sentence is surely of a speaker: one capital there is no name yet."""
    held = set(words.lower().split())
    return not DOCUMENTS & held and bool((OFFICES | INSTITUTIONS) & held)


def _without_article(words: str) -> str:
    lead = _DETERMINER.match(words)
    return words[lead.end() :].strip() if lead else words.strip()


class Speaker(Struct, frozen=True):
    """Somebody who says something.

    Attributes:
        label: the full name where there is one, else the phrase as printed without its article.
        role: office as printed, None where none is.
        state: code of the State spoken for, None where none is known.
        person: a person, named or not; else a State, a body, a paper.
        at: where in the text the phrase stands.
    """

    label: str
    role: str | None
    state: str | None
    person: bool
    at: int


class Speakers(Struct):
    """The speakers of one report, in the order they come up."""

    text: str
    folded: str
    names: tuple[Mention, ...]
    met: list[Speaker] = field(default_factory=list)

    def resolve(self, phrase: Phrase, low: int) -> Speaker | None:
        """Who the phrase means; `low` is where its sentence begins. Remembered for the pronouns to come."""
        if phrase.how == "named" and _ITS_PAPER.fullmatch(self.folded, phrase.start, phrase.end):
            found = self._pronoun("it", phrase.start, low) or self._named(phrase)  # "its figures show"
        elif phrase.how == "pronoun":
            found = self._pronoun(self.folded[phrase.start : phrase.end].lower(), phrase.start, low)
        else:
            found = self._named(phrase)
        if found is not None:
            found = replace(found, at=phrase.start)
            self.met.append(found)
        return found

    def subject(self, low: int, at: int) -> Speaker | None:
        """The subject of the sentence from `low`, for a verb further on ("addressed the media and noted")."""
        for said in reversed(self.met):
            if low <= said.at < at:
                return said
        for m in self._inside(low, at):
            acting = m.kind in PERSONS or (m.kind in BODIES and m.acting and m.members)
            if not acting or m.possessive or _GOVERNED.search(self.folded, max(low, m.start - 14), m.start):
                continue
            first, end = self._grown(m, low)
            pair = next(
                (n for n in self._inside(m.end, at) if self.folded[m.end : n.start] in (" and ", " and the ")), None
            )
            end = pair.end if pair is not None else end
            lead = DETERMINED.sub("", self.folded[low:first]).rstrip(" ")
            if not lead or (lead.endswith(",") and FRONTED.match(lead)):
                return self.resolve(Phrase(first, end), low)
        pronoun = _PRONOUN.match(self.folded, low, at)
        if pronoun is not None:
            return self.resolve(Phrase(*pronoun.span(1), "pronoun"), low)
        found = after(self.folded, low, at)
        if found is not None and found.beside is None and (apposed := _APPOSED.match(self.folded, found.end, at)):
            found = replace(found, beside=apposed.span("who"))  # "The coordinator, Ana Lund, was dismayed and (noted)"
        return (
            self.resolve(found, low) if found is not None and _sayable(self.folded[found.start : found.end]) else None
        )

    def _grown(self, m: Mention, low: int) -> tuple[int, int]:
        """A mention with the title before it."""
        if m.kind not in PERSONS:
            return m.start, m.end
        row = tokens(self.folded, low, m.end)
        return back(row, len(row) - 1) or (m.start, m.end)

    def _inside(self, start: int, end: int) -> list[Mention]:
        i = bisect_left(self.names, start, key=lambda m: m.start)
        found = []
        while i < len(self.names) and self.names[i].end <= end:
            found.append(self.names[i])
            i += 1
        return found

    def _pronoun(self, word: str, at: int, low: int) -> Speaker | None:
        """The person, or for "it" and "they" the State or body, last spoken of."""
        if word in ("i", "we"):
            return None
        persons = word in ("he", "she")
        lately = (s for s in reversed(self.met) if s.at < at and at - s.at < _LATELY)
        said = next((s for s in lately if self._may_be(word, s)), None)
        if word == "it" and said is None:
            # "Sea Watch said it had ...": what has a name and no office, and is "it", is nobody
            lately = (s for s in reversed(self.met) if s.at < at and at - s.at < _LATELY)
            said = next((s for s in lately if s.role is s.state is None), None)
        if persons and said is None:
            # "Leek told Xinhua ... he said": a surname alone, of whom nothing is known
            said = next((s for s in reversed(self.met) if s.at < at and at - s.at < 600 and _SURNAME.fullmatch(s.label)
                         and s.state is None and not s.person), None)  # fmt: skip
        if persons:
            near = self._person_near(at) or subject_before(self.folded, at, self._inside)
            return self._named(near) if near is not None and (said is None or near.start > said.at) else said
        start = max(self.folded.rfind(". ", 0, max(0, low - 2)), self.text.rfind("\n", 0, max(0, low - 2))) + 1
        if word == "it":
            for m in self._inside(start, low):
                if m.kind in BODIES and m.acting and m.members and not m.possessive and not self._governed(m.start):
                    if _IN_A_NAME.match(self.folded, m.end) or _NAME_ENDS.search(self.folded, start, m.start):
                        continue  # "the Sudan Doctors Network"
                    return self._named(Phrase(m.start, m.end)) if said is None or m.start > said.at else said
        fresh = organization_ahead(self.folded, low, at) or organization_ahead(self.folded, start, low)
        if not persons and fresh is not None:
            return self._named(fresh) if said is None or fresh.start > said.at else said
        if said is None:
            for first in (low, start):
                head = after(self.folded, first, at) if first + 8 < at else None
                named = self.folded[head.start : head.end] if head is not None else ""
                if head is not None and (_sayable(named) or ORGANIZATION.fullmatch(named)):
                    return self._named(head)
        return said

    def _may_be(self, word: str, s: Speaker) -> bool:
        """Whether a pronoun may stand for one who spoke."""
        if word == "they":
            return not s.person or plural(s.label)
        if word in ("he", "she"):
            return s.person and not plural(s.label)
        return not s.person and not _ITS.match(self.folded, s.at)  # "its statement spoke of ..., it added"

    def _governed(self, at: int) -> bool:
        return _GOVERNED.search(self.folded, max(0, at - 14), at) is not None

    def _person_near(self, at: int) -> Phrase | None:
        """The person last named with an office, or known, not hanging on a preposition."""
        start = max(0, at - 500)
        for run in reversed(list(_RUN.finditer(self.folded, start, at))):
            words = run[0].removesuffix("'s").split(" ")
            known_one = known(" ".join(words)) or known(words[-1])
            titled = len(words) > 2 and any(w in TITLE_WORDS for w in words[:-1]) and words[-1] not in TITLE_WORDS
            listed = any(
                m.kind in PERSONS and m.start < run.end() for m in self._inside(run.start() - 1, run.end() + 60)
            )
            if (known_one or titled or listed) and not run[0].endswith("'s"):
                row = tokens(self.folded, max(start, run.start() - 60), run.end())
                found = back(row, len(row) - 1)
                if found and not self._governed(found[0]):
                    return Phrase(*found)
        return None

    def _named(self, phrase: Phrase) -> Speaker | None:
        start, end = phrase.start, phrase.end
        lead = _DETERMINER.match(self.folded, start, end)
        first = lead.end() if lead else start
        paper = PAPER.match(self.folded, first, end)
        if paper:
            first = paper.end()
        printed = self.text[first:end].rstrip(" ,")
        if not printed:
            return None
        over = next((m for m in self._inside(first, end + 120) if m.start < end < m.end and m.kind in PERSONS), None)
        end = over.end if over else end
        printed = _SHORT.sub("", MISTER.sub("", self.text[first:end]).rstrip(" ,"))
        mentions = self._inside(first, end)
        state = state_of(mentions, self.folded[first:end])
        name, role = name_and_role(self.folded[first:end], mentions, self.folded)
        if (called := CALLED_SO.search(self.folded, first, end)) is not None:
            name, role = called["name"], self.text[first : called.start()].strip()  # "a nurse by the name of Fatou"
        if phrase.beside is not None:
            aside = self.folded[slice(*phrase.beside)]
            beside = [] if WHOSE.match(aside) else self._inside(*phrase.beside)
            other, _ = name_and_role(_without_article(aside), beside, self.folded)
            if (self_named := SELF_NAMED.match(aside)) is not None:
                other, role = self_named["name"], role or printed
            if (called := CALLED_SO.search(aside)) is not None:
                other, role = called["name"], role or printed  # "the man, a trader named Issa, (said)"
            if other is None and role is not None and not beside and ONE_NAME.fullmatch(aside):
                other = aside  # "a survivor, Bilal, (said)"
            titled = lead is not None and other == aside and " " in aside and name in (None, printed)
            if other is not None and titled:
                name, role = other, role or printed  # "a herder from Mangu, Bulus Dung, (said)"
            elif name is None and other is not None and role is not None:
                name = other
            elif (
                name is not None
                and (role is None or role.lower() not in self.folded[first:end].lower())
                and has(aside, OFFICES)
            ):
                role = _without_article(self.text[slice(*phrase.beside)])
            state = state or (state_of(beside, aside) if beside else None)
        if phrase.beside is not None and _ONE_OF.match(printed) and has(self.folded[slice(*phrase.beside)], OFFICES):
            # "one of the sources, a local official"
            printed = _without_article(self.text[slice(*phrase.beside)]).rstrip(".")
        if name is role is None and phrase.beside is not None and printed.islower() and has(printed, INSTITUTIONS):
            given = _without_article(self.text[slice(*phrase.beside)])
            if CALLED.fullmatch(given):
                printed = given  # "the company, DTEK, said"
        definite = lead is not None and lead[0].lower().strip() == "the"
        return self._known(printed, name, role, state, start, definite=definite)

    def _known(
        self, printed: str, name: str | None, role: str | None, state: str | None, at: int, *, definite: bool
    ) -> Speaker | None:
        if role is not None:
            role = ODD_ENDS.sub("", role) or None
        if name is not None:
            earlier = self._earlier(name, at)
            listed = next((m.office for m in self._inside(at, at + 120) if m.person and name.endswith(m.person)), None)
            if earlier is not None:
                name, role, state = earlier.label, role or earlier.role, state or earlier.state
            person = known(name) or known(name.split()[-1])
            if person is not None:
                name = person.name if " " not in name else name
                state = state or person.state or None
            elif " " not in name and listed is not None:
                name = full_name(name, state) or name
            return Speaker(name, role or listed, state, True, at)
        if role is not None:
            meant = self._same_office(role, state, at) if definite or state else None
            meant = meant or (self._unnamed(printed, at) if definite else None)
            if meant is not None:
                return Speaker(meant.label, meant.role or role, meant.state or state, True, at)
            return Speaker(printed, role, state, True, at)
        meant = self._same_body(printed, at) if definite and " " not in printed else None
        if meant is not None:
            return Speaker(meant.label, None, meant.state, False, at)
        owner = known(printed.split("'s ")[0].split("’s ")[0]) if state is None else None
        return Speaker(printed, None, state or (owner.state or None if owner else None), False, at)

    def _unnamed(self, word: str, at: int) -> Speaker | None:
        """ "The source": the "police source" who spoke before."""
        if " " in word:
            return None
        spoke = (s for s in reversed(self.met) if s.person and s.at < at and at - s.at < _LATELY)
        return next((s for s in spoke if " " in s.label and s.label.split()[-1] == word), None)

    def _same_body(self, word: str, at: int) -> Speaker | None:
        """ "The ministry": the one last spoken of in full."""
        for s in reversed(self.met):
            if not s.person and s.at < at and " " in s.label and word.lower() in s.label.lower().split():
                return s
        return None

    def _same_office(self, role: str, state: str | None, at: int) -> Speaker | None:
        """ "The ambassador", "the Russian envoy": somebody introduced by name before."""
        words = {w.strip(",.").lower() for w in role.split()}
        family = next((f for f in _FAMILIES if f & words), None)
        for s in reversed(self.met):
            if s.person and s.label[:1].isupper() and " " in s.label and s.role and family and s.at < at:
                held = {w.strip(",.").lower() for w in s.role.split()}
                if family & held and (state is None or s.state == state) and not (words & {"senior", "another"}):
                    return s
        if state is not None and family is _FAMILIES[0]:
            for m in reversed(self._inside(0, at)):
                if m.kind is MentionKind.ENVOY and m.person and m.members == (state,) and "senior" not in words:
                    return self._named(Phrase(m.start, m.end))
        return None

    def _earlier(self, name: str, at: int) -> Speaker | None:
        """The person of this surname where the report introduced him: in full, with his office."""
        surname = name.split()[-1]
        for s in self.met:
            if s.person and s.label.split()[-1] == surname and (" " in s.label or s.role):
                return s
        place = self.folded.find(surname)
        if place < 0 or place >= at:
            return None
        row = tokens(self.folded, max(0, place - 90), place + len(surname))
        found = back(row, len(row) - 1)
        if found is None or found[0] >= place:
            return None
        first = found[0]
        lead = _DETERMINER.match(self.folded, first, found[1])
        first = lead.end() if lead else first
        mentions = self._inside(first, found[1])
        full, role = name_and_role(self.folded[first : found[1]], mentions, self.folded)
        if full is None or not full.endswith(surname) or (" " in name and full != name):
            return None
        return Speaker(full, role, state_of(mentions, self.folded[first : found[1]]), True, place)
