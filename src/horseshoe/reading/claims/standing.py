"""Seats, rules and who convenes: what a report says of the Council itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from horseshoe.reading.claims.actions import Moment
from horseshoe.reading.claims.claims import ClaimKind, Content, ConveningSaid, MembershipSaid, RuleSaid
from horseshoe.reading.line import Line
from horseshoe.reading.words.dates import resolve
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

_V = r"<V\d+>"
_SEATS = {"fifteen": 15, "15": 15, "eleven": 11, "11": 11}
_SG = (
    r"(?:(?:the )?(?:<U\d+> |<C\d+> )?(?:secretary[ -]+general|un chief|<U\d+> (?:chief|head|secretary))(?: "
    r"(?:ant[oó]nio |ban )?(?:guterres|ki-moon|annan|boutros-ghali|waldheim|thant|lie|hammarskj[oö]ld|p[eé]rez de "
    r"cu[eé]llar))?|guterres|ban ki-moon|kofi annan)"
)


class Stood(Struct, frozen=True):
    """One such claim: kind, content, its sentence of ours, and its place in the text."""

    kind: ClaimKind
    content: Content
    says: str
    start: int
    end: int


def _rules() -> dict[str, Pattern]:
    return {
        "permanent": Pattern(
            rf"(?P<v>{_V}) ?,? (?:(?:both|all|each) )?(?:(?:who|which|that) )?(?:(?:is|are|was|"
            rf"were|as) |(?=one of|a permanent|permanent members? (?:of|,|with)|both permanent|"
            rf"the permanent))?(?:also |both |all |each )*(?:the |a |one of (?:the |its "
            rf")?(?:<[NV]\d+> )?)*(?P<neg>non - |non-)?permanent (?:<C\d+> |council |un "
            rf")*members?"
        ),
        "permanent_first": Pattern(
            rf"(?:(?:a|one of (?:the )?(?:<[NV]\d+>|five)(?: permanent members of the "
            rf"<C\d+>)?|as a|as)|) ?(?<!non - )(?<!non-)permanent (?:<C\d+> |council |un )*members?(?: of "
            rf"(?:the |its )?(?:- member body|<C\d+>|[\w-]+ body))? ?,? (?P<v>{_V})"
        ),
        "power": Pattern(
            rf"(?P<v>{_V}) ?,? (?:which |who )?(?:(?:wields|wielding|holds|holding|with|has|have|"
            rf"hold|enjoys?|possess(?:es)?) (?:a |the |its )?veto(?: power| right|-wielding)?\b(?! "
            rf"(?:on|against|of|to block))|(?:is|are) (?:a )?veto - ?(?:wielding|holding))"
        ),
        "president": Pattern(
            rf"(?P<v>{_V}) ?,? (?:[\w'-]+ |<[A-Z]\d+> |, ){{0,6}}?(?:(?:which |who )?(?:holds?|"
            rf"held|holding|assum\w+|took|takes|taking over|hand\w* over|is to preside|"
            rf"presid(?:es?|ed|ing)\b|(?:is|was) (?:the )?president)|, (?:the |this month 's |current "
            rf")?(?:<C\d+> )?president)(?: (?:over |of |the |<C\d+> |rotating |monthly |council "
            rf"|<M\d+> 's |\w+ 's )*(?:presidency|presid\w+|<C\d+>|this month|for <M\d+>|in "
            rf"<M\d+>))"
        ),
        "elected": Pattern(
            rf"(?P<v>{_V}) ?,? (?:which |who )?(?:is|are|was|were|,) (?:currently |now |also "
            rf")?(?:a |an |the |one of the )?(?:<[NV]\d+> )?(?:elected|non - permanent|rotating|"
            rf"temporary|non-permanent) (?:<C\d+> |council )?members?"
        ),
        "presiding": Pattern(
            rf"(?P<v>{_V}) ?, (?:(?:which|who) (?:is|was) )?(?:<[MF]\d+> 's |this month 's |the "
            rf"|current |the current )?(?:<C\d+> |council )president\b"
        ),
        "president_first": Pattern(rf"<C\d+> president (?P<v>{_V})"),
        "power_first": Pattern(
            rf"veto - (?:wielding|holding|bearing) (?:permanent |council |<C\d+> "
            rf")*(?:members?|powers?|nations?|states?|countries)(?: of the <C\d+>)?,? "
            rf"(?P<v>{_V})"
        ),
        "needed": Pattern(
            r"(?:(?:need|needs|needed|requires?|required|must (?:get|have|receive)|takes|minimum "
            r"of|at least|threshold of)(?! ,)(?:(?! among| of the| while| but| with| as | and )[^.;:]){0,40}? ?"
            r"(?P<n><[NV]\d+>)(?! (?:[\w-]+ ){0,2}?(?:abstain|abstentions|oppos|back|voted))"
            r"(?: (?:\w+ ){0,3}?votes?)?|(?P<n2><[NV]\d+>) (?:[\w-]+ ){0,4}?(?:votes |backers |yeses |"
            r"ballots )?(?:[\w' -]+ )?(?:are|were|is|was) (?:needed|required|necessary))"
        ),
        "convened": Pattern(
            rf"(?P<by>{_SG}) (?:[\w-]+ |<[A-Z]\d+> |, ){{0,4}}?(?P<how>convened|convenes|"
            rf"convoked|summoned|called(?! (?:for|on|upon))|invoked|"
            rf"convening)\b(?P<rest>[^.;]{{0,90}})"
        ),
        "asked": Pattern(
            rf"(?P<v>{_V}) (?:[\w-]+ |<[A-Z]\d+> |, ){{0,4}}?(?:requested|called for|asked for|"
            rf"demanded|sought|urged) (?:an? |the |<M\d+> ?)*(?:[\w-]+ ){{0,3}}?(?:meeting|session|"
            rf"consultations?)"
        ),
        "asked_vote": Pattern(
            rf"(?P<v>{_V}) (?:[\w'-]+ |<[A-Z]\d+> |, ){{0,14}}?(?:urg\w+|ask\w* for|request\w*|"
            rf"call\w* for|push\w* for|demand\w*|seek\w*|sought) (?:a |an |the )?(?:<[CUM]\d+> "
            rf"|immediate |quick ){{0,3}}vote\b"
        ),
        "sg_vote": Pattern(
            rf"(?P<by>{_SG})[^.;]{{0,80}}? (?:push(?:es|ed|ing) for a vote|(?:tabled|tabling|"
            rf"submitted|put forward|drafted|sponsored|introduced) (?:a |the |<D)|(?:requested|"
            rf"demanded|called) (?:for )?a vote)"
        ),
        "no_veto": Pattern(
            r"no veto(?:es)?(?: from| by)? (?:any of )?(?:the |its )?(?:<[NVL]\d+>|permanent|"
            r"five)|without a veto (?:from|by)"
        ),
    }


_RULES = _rules()


def _span(line: Line, m: re.Match[str]) -> tuple[int, int]:
    return line.place(m.start(), m.end())


def standings(line: Line) -> Iterator[Stood]:
    """Every claim of the kind in a sentence whose Council is the Council, each once."""
    seen: set[Content] = set()
    for stood in _standings(line):
        if stood.content not in seen:
            seen.add(stood.content)
            yield stood


def _standings(line: Line) -> Iterator[Stood]:
    rules, norm = _RULES, line.norm
    yield from _seats(line)
    for key in ("permanent", "permanent_first"):
        for m in rules[key].finditer(norm) if "permanent" in norm else ():
            if not (members := line.chunk(m["v"]).value.members):
                continue
            status = "elected" if m.groupdict().get("neg") else "permanent"
            says = f"{', '.join(members)}: {status} member of the Council"
            yield Stood(ClaimKind.MEMBERSHIP, MembershipSaid(members, status), says, *_span(line, m))
    yield from _by_group(line)
    for key, status, word in _STATUS:
        for m in rules[key].finditer(norm) if word in norm else ():
            members = line.chunk(m["v"]).value.members
            if not members or (status == "president" and not re.search(r"<C\d+>|presidency|council", norm)):
                continue
            if status == "veto_power" and _SHIELDED.search(norm, 0, m.start("v")):  # "protect Israel with a veto"
                continue
            says = f"{', '.join(members)}{_SAYS[status]}"
            when = _month(line, m) if status == "president" else None
            if when is not None and when.value is None and when.month is None:
                continue  # "last month, when it presided"
            yield Stood(ClaimKind.MEMBERSHIP, MembershipSaid(members, status, when=when), says, *_span(line, m))
    yield from _procedure(line)


def _month(line: Line, m: re.Match[str]) -> Moment | None:
    """The month of "presides in February", whatever its year; a moment without any for "last month"."""
    near = line.tags("M", max(0, m.start() - _LEAD), m.end() + _TAIL)
    moments = [resolve(c.value, None, "past") for _, c in near if c.value.text.lower() != "this month"]
    months = (x for x in moments if x.month or "-" in (x.value or "") or "month" in (x.text or ""))
    return next((month for month in months if not month.day), None)


_SAYS = {"veto_power": " can veto", "president": " presides over the Council", "elected": ": elected member"}
_LEAD, _TAIL = 14, 8  # characters of a line: "last month, when it presided", "presided in February"


_SHIELDED = late(r"\b(?:protect|shield|sav|defend|help|spar|support|cover|rescu|oblig|hit|threaten|punish|back|favou?r|"
                 r"fac|confront|challeng|anger|isolat|snub|rebuff|thwart|stopp?|please|kill|starv|bomb|murder|abandon|"
                 r"betray|doom)(?:e|es|s|ed|ing)? (?:the |more |innocent |all |<N\d+> |of )*$")
_STATUS = (
    ("power", "veto_power", "veto"), ("power_first", "veto_power", "veto"), ("president", "president", "presid"),
    ("presiding", "president", "president"), ("president_first", "president", "president"),
    ("elected", "elected", "member"),
)  # fmt: skip
_GROUP = late(
    r"(?i)(?:(?:the|all|both|its|one|two|three|four|of) )*(?:(?:five|5) )?permanent (?:security |"
    r"council )*members?\b(?P<rest>.*)", re.S,
)


def _by_group(line: Line) -> Iterator[Stood]:
    """ "Two of the five permanent members": the voters' phrase holds the words; States stand in or beside it."""
    voters = line.tags("V") if "permanent" in line.text[line.start : line.end].lower() else []
    for i, (at, chunk) in enumerate(voters):
        m = _GROUP.fullmatch(line.text[chunk.start : chunk.end])
        if m is None:
            continue
        before = (
            voters[i - 1]
            if i and re.fullmatch(r"<V\d+> ?(?:,|\(|—|and|as)? ?", line.norm[voters[i - 1][0] : at])
            else None
        )
        after = (
            voters[i + 1]
            if i + 1 < len(voters) and re.fullmatch(r"<V\d+> ?(?:,|—|:)? ?", line.norm[at : voters[i + 1][0]])
            else None
        )
        own = chunk.value.members if re.search(r"\w", m["rest"]) else ()
        near = next((c for c in (after, before) if c is not None and c[1].value.members), None)
        members = own or (near[1].value.members if near else ())
        members = members[: chunk.value.count] if near is after else members  # "two, A and B, as well as C"
        if members:
            start = min(chunk.start, near[1].start) if near and not own else chunk.start
            end = max(chunk.end, near[1].end) if near and not own else chunk.end
            yield Stood(
                ClaimKind.MEMBERSHIP,
                MembershipSaid(members, "permanent"),
                f"{', '.join(members)}: permanent member of the Council",
                start,
                end,
            )


_ALL_OF_THEM = Pattern(
    r"(?:the |all |its )(?P<n><[NV]\d+>)(?: <C\d+>| council)? ?(?:members(?: of the <C\d+>)?)?"
)


def _seats(line: Line) -> Iterator[Stood]:
    """ "The 15-member Council": the seats stand inside the name of the body."""
    for _, chunk in line.tags("C"):
        words = line.text[chunk.start : chunk.end]
        m = re.search(r"(?i)\b(15|11|fifteen|eleven)\W(?:member|nation|seat|country|state|strong)", words)
        if m:
            n = _SEATS[m[1].lower()]
            yield Stood(
                ClaimKind.MEMBERSHIP, MembershipSaid(seats=n), f"the Council has {n} members", chunk.start, chunk.end
            )
    for _, chunk in line.tags("V"):
        # "The remaining 11 members" counts those left over, not the seats.
        if chunk.value.count != 15:
            continue
        words = line.text[chunk.start : chunk.end]
        if re.match(r"(?i)(?:all|the|all of the|its)\s+(?:15|fifteen)\b.*council", words):
            n = chunk.value.count
            yield Stood(
                ClaimKind.MEMBERSHIP, MembershipSaid(seats=n), f"the Council has {n} members", chunk.start, chunk.end
            )
    for m in _ALL_OF_THEM.finditer(line.norm):
        whole = _count(line, m["n"])
        if whole == 15 and re.search(r"<C\d+>|members", m[0]):
            yield Stood(
                ClaimKind.MEMBERSHIP, MembershipSaid(seats=whole), f"the Council has {whole} members", *_span(line, m)
            )


def _count(line: Line, tag: str) -> int | None:
    value = line.chunk(tag).value
    n = value.count if tag[1] == "V" else value.whole
    return int(n) if n is not None else None


# Cheap words without which the rules need not be tried.
_NEEDED = Pattern(r"\b(?:need|requir|must|takes|minimum|at least|threshold|necessary)")
_CONVENED = Pattern(r"\b(?:conven|convok|summon|called|invok)")
_OFFICE = Pattern(r"secretary|chief|head|guterres|ki-moon|annan")
_ASKED = Pattern(
    r"\b(?:request|call|ask|demand|s(?:ought|eek)|urg|push|tabl|submitted|put forward|drafted|"
    r"sponsored|introduced)"
)


# "Would get at least eleven votes": how many are counted on, and not how many it takes.
_HELD = late(
    r"\b(?<!to )(?<!must )(?<!needs )(?:get|gets|got|have|has|had|having|win|wins|won|receiv\w+|secur\w+|muster\w*|"
    r"draw|drew|"
    r"attract\w*|gain\w*|collect\w*|count(?:s|ed)? on|with|by|of|from|in|see|saw|expect\w*|likely|enjoy\w*|command\w*|"
    r"gather\w*|found|finds?) (?:the )?(?:support of |backing of |votes of )?$"
)
_MAJORITIES = (7, 9)  # of eleven seats and of fifteen; any other number is a rule only where votes are said
_MORE = late(r"\b(?:more|another|additional|other)\b")  # "needs two more votes": beside those it has
_OF_VOTES = late(r" (?:[\w-]+ ){0,2}?(?:votes?|in favou?r|yeses|ayes)\b")
_ANY_PROCEDURE = AnyOf(_NEEDED, _RULES["no_veto"], _CONVENED, _ASKED)


def _procedure(line: Line) -> Iterator[Stood]:
    rules, norm = _RULES, line.norm
    if not _ANY_PROCEDURE.on(norm) and "article 99" not in norm:
        return
    for m in rules["needed"].finditer(norm) if _NEEDED.search(norm) else ():
        n = _count(line, m["n"] or m["n2"])
        if (
            n is not None
            and 5 <= n <= 15
            and not _MORE.search(line.text, *line.place(m.start(), m.end()))
            and (n in _MAJORITIES or _OF_VOTES.match(norm, m.end("n" if m["n"] else "n2")))
            and not (m[0].startswith("at least") and _HELD.search(norm, 0, m.start()))
            and re.search(r"vote|adopt|pass|backers|support|veto|threshold|in favou?r", norm)
        ):
            yield Stood(
                ClaimKind.RULE, RuleSaid("votes_needed", n), f"a draft needs {n} votes in favour", *_span(line, m)
            )
    for m in rules["no_veto"].finditer(norm):
        yield Stood(
            ClaimKind.RULE,
            RuleSaid("no_veto_allowed"),
            "a draft needs that no permanent member votes against",
            *_span(line, m),
        )
    for m in rules["convened"].finditer(norm) if _CONVENED.search(norm) and _OFFICE.search(norm) else ():
        if m["how"] == "invoked":
            if "article 99" in m["rest"]:
                yield Stood(
                    ClaimKind.CONVENING,
                    ConveningSaid("secretary_general", "invoked_article_99"),
                    "the Secretary-General invoked Article 99",
                    *_span(line, m),
                )
        elif re.search(r"meeting|session|<C\d+>|consultations", m["rest"]):
            yield Stood(
                ClaimKind.CONVENING,
                ConveningSaid("secretary_general", "convened"),
                "the Secretary-General convened a meeting of the Council",
                *_span(line, m),
            )
    if "article 99" in norm and not rules["convened"].search(norm):
        m99 = re.search(r"(?:invok\w+|us(?:ed|ing)|trigger\w+) (?:[\w' -]|<[A-Z]\d+>)*?article 99", norm)
        if m99:
            yield Stood(
                ClaimKind.CONVENING,
                ConveningSaid("secretary_general", "invoked_article_99"),
                "the Secretary-General invoked Article 99",
                *_span(line, m99),
            )
    if not _ASKED.search(norm):
        return
    for m in rules["asked_vote"].finditer(norm):
        members = line.chunk(m["v"]).value.members
        if members:
            yield Stood(
                ClaimKind.CONVENING,
                ConveningSaid(members[0], "requested"),
                f"{members[0]} asked for a vote",
                *_span(line, m),
            )
    for m in rules["asked"].finditer(norm):
        members = line.chunk(m["v"]).value.members
        if members and re.search(r"<C\d+>|council", norm):
            yield Stood(
                ClaimKind.CONVENING,
                ConveningSaid(members[0], "requested"),
                f"{members[0]} asked for a meeting",
                *_span(line, m),
            )
    for m in rules["sg_vote"].finditer(norm) if _OFFICE.search(norm) else ():
        yield Stood(
            ClaimKind.RULE,
            RuleSaid("sg_tables_draft"),
            "the Secretary-General is pushing for a vote or put a draft forward",
            *_span(line, m),
        )
