"""Statements of the Council: agreed, sought, held up. Nobody votes on them, whatever a report calls it."""

from __future__ import annotations

import re
from functools import cache

from msgspec.structs import replace

from horseshoe.council.rules import PERMANENT_CODES
from horseshoe.reading.claims.actions import Modality, Proposal, Told
from horseshoe.reading.claims.statement import FORMS, Statement, by_a_person, by_the_whole
from horseshoe.reading.claims.statements_failed import FAILURE, GAVE_WAY, IN_VAIN, ISSUED_NONE, WAS_CLEAR
from horseshoe.reading.claims.statements_members import backers, proposers
from horseshoe.reading.claims.statements_members import holders as holders_of
from horseshoe.reading.claims.statements_rule import rule
from horseshoe.reading.claims.statements_spoken import spoken
from horseshoe.reading.claims.statements_translated import as_statement, of_the_chair, same_place
from horseshoe.reading.line import Line
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_V, _C = r"<V\d+>", r"<C\d+>"


@cache
def _noun() -> re.Pattern[str]:
    """The statement as the Council's: not a ministry's, a speaker's, or one that States made together."""
    return re.compile(
        r"(?<!opening )(?<!closing )(?<!ministry )(?<!government )(?<!embassy )(?<!witness )(?<!'s own )(?<!his "
        r")(?<!her )(?<!my )"
        r"(?P<form>presidential|(?:chair|chairman|chairperson|president) ?'s|press|joint|unanimous|consensus|"
        r"unified|common|strong)?(?(form) )(?:draft "
        r")?(?<!\w)statements?\b"
        r"(?! (?:to|before) (?:the )?<C)(?! (?:by|from|to|on behalf of|of|before) (?:the |its |his |her |a )?(?:\w+ "
        r")?(?:spokes|ministry|office|"
        r"mission|government|president joe|embassy|foreign|parliament|white house|court|reporters))"
    )


_OWN = late(
    rf"(?:(?<!\bin )(?<!\bon )(?<!over )(?<!against )(?<!from )(?:{_V}|<P\d+>)|\b(?:he|she|they|ministry|mission|"
    rf"embassy|spokes\w+|guterres|minister|premier|chancellor|pope|king|office|hamas|analysts?|"
    rf"group)\b)(?:(?: [\w'-]+| ,| to (?:the )?<C\d+>| <[MFGLVUP]\d+>){{0,10}}? (?:said|says|warned|added|told|wrote|"
    rf"noted|denounced|"
    rf"expressed|voiced|urged|demanded|praised|hailed|criticized|criticised|decried|deplored|accused|stressed|"
    rf"confirmed|announced|rejected|insisted|condemned|welcomed|called|reacted|responded|replied|commented) "
    rf"(?:(?:\w+|<[MFCD]\d+>) ){{0,5}}in|(?: ,| "
    rf"<[MF]\d+>| on| later| also){{0,3}} in|"
    rf"(?: [\w'-]+| ,| to (?:the )?<C\d+>| <[MFGLVUP]\d+>){{0,10}}? (?:issued|released|made|signed|read|with|"
    rf"published|put out)) "
    r"(?:an? |the |their |its |his |her )?(?:[\w-]+ )?$"
)
_STRANGER = late(
    r"\b(?:ministry|embassy|spokes\w+|department|party|movement|ministers|government|company|"
    r"nato|eu|parliament|army|police|group of seven|g7|leaders)\b(?! (?:of|to|at) <[CU])"
)
_AGREED = Pattern(
    r"\b(?P<verb>went out|(?:was|were) (?:then |finally )?(?:e - ?mailed|sent|given|handed|put|read) (?:out\b|"
    r"to (?:the )?(?:press|reporters|media))|(?:came|comes) (?:finally |then )?out with|settled (?:for|on)|"
    r"by (?:(?:way|means) of )?an? (?:[\w-]+ )?(?:press |presidential )?statement|(?:through|via) an? "
    r"(?:[\w-]+ )?(?:press |presidential |joint )?statement|(?:was |were )(?:finally |then |also )?(?:able to |"
    r"allowed to )(?:issue|release|adopt|agree|make)|managed to (?:issue|release|adopt|agree)|succeeded in (?:issuing|"
    r"agreeing|"
    r"adopting)|reiterated|(?:put|set|lent|gave|signed) (?:its|their) (?:names?|signatures?|backing|weight) to|"
    r"(?:produced|yielded|delivered|brought forth|united|rallied|closed ranks|came together|joined)(?: [\w'-]+| "
    r"<M\d+>){0,2}? (?:an?|the|in|on|behind|around) (?=(?:[\w,-]+ ){0,4}?statement)|"
    r"statement (?:(?:was |then |finally |also |which )*)(?:emerged|came (?:out|late|through|hours|after|shortly|on "
    r"<M|at)|came <M|followed|appeared|went (?:out|up)|dropped)|spoke (?:out )?(?:with one voice )?in an? |"
    r"statement (?:(?:late |early )?(?:on <M\d+> |<M\d+> )?)(?:deplored|condemned|denounced|voiced|expressed|urged|"
    r"called|welcomed|spoke|demanded|warned|said)|"
    r"statement (?:[\w-]+ )?(?:agreed|approved|adopted|issued|backed|endorsed|signed|released) (?:\w+ "
    r")?by|signed off|voted (?:[^ .;]+ ){0,3}?to (?:issue|adopt|release|make)|issued|issues|(?<!the )(?<!an "
    r")(?<!this )(?<!on )issue(?! of)|agreed|agrees|"
    r"agree|adopted|adopts|adopt|released|releases|(?<!the )(?<!a )(?<!s )release(?! of)|approved|"
    r"approve|accepted|put out|published|read out|read|made|passed|endorsed|unanimous|in (?:(?:an?|its|their|"
    r"the) (?:[\w-]+ ){0,3}?(?:press |presidential |joint |unanimous |rare |strongly worded )?|(?:rare |first |joint |"
    r"press |presidential |unanimous "
    r")+)statement|by consensus|said in|'s (?:[\w-]+ "
    r"){0,2}?statement|supported|backed|welcomed)\b"
)
_SOUGHT = Pattern(
    r"\b(?:sought|seek\w*|draft(?:ed|ing)?|discuss\w*|propos\w*|objective|aim\w*|urg\w*|push\w*|hop\w*|consider\w*|"
    r"negotiat\w*|want\w*|would (?:like|love|prefer|welcome)|keen|lobb\w*|pleaded|call(?:s|ed|ing)? (?:for|on)|"
    r"circulat\w*|work(?:ed|ing)? on|mull\w*|debat\w*|yet to|"
    r"ask\w*|demand\w*|possible|bargain\w*|wrangl\w*|hammer\w* out|suggest\w*|haggl\w*|under (?:discussion|silence))\b"
)
_BY_COUNCIL = Pattern(
    rf"{_C}(?: members| council| president\w*)?(?: ?,| \"| of| on| in| for| [\w'-]+| <[A-Z]\d+>){{0,14}}? (?:[\w-]+ "
    rf")?statement|statement (?:by|from|of|in|at|out of) (?:the )?{_C}|statement (?:[\w'-]+ |<[A-BD-Z]\d+> "
    rf"){{0,8}}?(?:<C\d+>)|statement [^;]*? (?:adopted|agreed|issued|approved|released|endorsed|read|published) "
    rf"(?:out |to [a-z]+ )?(?:(?:on )?<M\d+> |[a-z]+ly |late )*by (?:the )?(?:members of (?:the )?)?{_C}|in (?:its|a|"
    rf"an|the) (?:[\w-]+ ){{0,4}}?statement(?: [\w'-]+| <[A-BD-UW-Z]\d+>){{0,8}} , (?:the )?(?:members of (?:the "
    rf")?)?{_C}|statement (?:, [^,;]{{1,60}} , )?(?:said|says|that) (?:that )?(?:the "
    rf")?(?:members of (?:the )?)?{_C}|{_C} (?:members )?(?:\" )?(?:\w+ly )?(?:\" )?(?:(?:on )?<M\d+> )?(?:condemn|"
    rf"denounc|deplor|voic|express|call|urg|welcom|demand|warn|hail|prais|back|support|said|stress|reaffirm|reiterat|"
    rf"regret)\w* [^;]*? in (?:an?|its|the) (?:[\w-]+ ){{0,3}}?statement|(?:members|delegations|all 15|"
    rf"<V\d+>) (?:of the {_C} )?(?:[\w-]+ ){{0,3}}?(?:agreed|discussed|failed|worked|sought)"
)
_SESSION = late(r"\b(?:meeting|session|consultations|talks|discussions?|diplomats|closed|members|council)\b")
_THEIRS = late(r"\b(?:g ?- ?(?:7|8|20)|g7|g8|g20|asean|apec|eu|nato|osce|oas|summit|ministers|ministerial|"
               r"conference|review)\b")
_TO_PRESS = late(r" draft statement|statements? to the press\b|statements? for the media\b")
# "A statement of its president": the Council's own form.
_HEADLINE = late(r"^(?:the )?<C\d+> ?:? ?(?:press|presidential) statement(?= (?:on|concerning|regarding|about)\b| \.|"
                 r"$)")
_PRESIDENTS = late(r"statements? (?:by|of|from|read (?:out )?by) (?:the |its |<C\d+> (?:'s )?)+president(?! <[VLP])\b")
_BEEN_ISSUED = late(r" (?:[\w'-]+ |<[A-Z]\d+> ){0,8}?(?:has|have|had) (?:so far |yet |as yet )?been (?:issued|made|"
                    r"released|published|put out|adopted|agreed)\b")
_HAS_ISSUED = late(r"\b(?:has|have|had) (?:so far |yet |still )?(?:issued|made|released|published|put out) $")
_NONE = late(r"(?i)no (\w+ )?statement")
_CONTENT = late(r" (?:that |which )?(?:call|urg|demand|ask|seek|condemn|propos)\w*\b")


def statement(line: Line) -> Statement | None:
    """The statement a sentence tells of; or the one the Council must have made ("condemned in the strongest terms")."""
    called = as_statement(line)
    told = _statement(line if called is None else called)
    if called is None or told is None:
        return told
    return replace(told, at=same_place(called, line, told.at), stop=same_place(called, line, told.stop))


def _statement(line: Line) -> Statement | None:
    whole = by_the_whole(line)
    nouns = _noun().finditer(line.norm) if "statement" in line.norm else iter(())
    made = rule(line)
    nouns = (m for m in nouns if made is None or not made.start() <= m.start() < made.end())
    noun = next((m for m in nouns if not _of_others(whole, m)), None)
    if noun is None and made is not None:
        return None
    if noun is None and (none := _no_statement(line)) is not None:
        return none
    if noun is None:
        return (
            spoken(line, whole)
            if "statement" not in line.norm or re.search(rf"{_C} (?:members )?condemn", whole)
            else None
        )
    if (silent := ISSUED_NONE.search(line.norm)) is not None:
        form = FORMS.get(noun["form"] or "", Proposal.UNKNOWN)
        return Statement(silent.start(), max(silent.end(), noun.end()), Modality.DENIED, Told.UNKNOWN, form)
    holders, word = holders_of(line)
    failed = FAILURE.search(line.norm) or IN_VAIN.search(line.norm)
    blocked = bool(failed or holders) and not GAVE_WAY.search(line.norm)
    backed = backers(line)
    presidents = _PRESIDENTS.match(line.norm, noun.start()) is not None or of_the_chair(line, noun.end())
    form = Proposal.PRESIDENTIAL_STATEMENT if presidents else FORMS.get(noun["form"] or "", Proposal.UNKNOWN)
    strong = form in (Proposal.PRESIDENTIAL_STATEMENT, Proposal.PRESS_STATEMENT)
    strong = strong or _TO_PRESS.search(line.norm) is not None
    due = _AWAITED.match(line.norm, noun.end())
    known = _KNOWN.search(line.norm, 0, noun.end()) is not None
    strong = strong or ((due is not None or known) and bool(proposers(line, ()))) or presidents
    if not (
        strong
        or _BY_COUNCIL.search(whole)
        or (blocked and (backed or re.search(_C, whole) or _SESSION.search(line.norm)))
        or (
            word.startswith(("veto", "block"))
            and (set(holders) <= PERMANENT_CODES or proposers(line, holders))
            and not _THEIRS.search(line.norm)
        )
    ):
        return None
    if blocked:
        by_itself = failed is not None and not holders and IN_VAIN.match(line.norm, failed.start()) is None
        mode = modality(line.norm, failed.start()) if failed and by_itself else Modality.HAPPENED
        mode = Modality.HAPPENED if failed and WAS_CLEAR.search(line.norm, 0, failed.start()) else mode
        called = bool(re.search(r"\bveto", word)) or (
            bool(holders) and bool(re.search(rf"{_V} (?:[\w'-]+ ){{0,3}}?veto", line.norm))
        )
        called = called or bool(failed and "vetoed" in failed[0])
        outcome = Told.BLOCKED if mode is not Modality.EXPECTED else Told.UNKNOWN
        return Statement(
            noun.start(),
            noun.end(),
            Modality.HAPPENED if mode is Modality.DENIED else mode,
            outcome,
            form,
            holders,
            called,
            backed,
            proposers(line, holders),
        )
    if due is not None:
        mode = Modality.EXPECTED if due["ahead"] else Modality.PROPOSED
        return Statement(noun.start(), noun.end(), mode, Told.UNKNOWN, form, members=proposers(line, ()))
    if _HEADLINE.match(line.norm):
        return Statement(noun.start(), noun.end(), Modality.HAPPENED, Told.AGREED, form)
    if _TO_BE.match(line.norm):
        return Statement(noun.start(), noun.end(), Modality.EXPECTED, Told.UNKNOWN, form)
    agreed, sought = _AGREED.search(line.norm), _wish(line.norm, noun.end())
    if agreed is not None and _DRAFTED.search(line.norm, 0, noun.end()) and agreed["verb"] in _IN_PASSING:
        agreed = None  # "'The draft statement failed to name them,' he said in a note"
    mode = modality(line.norm, agreed.start()) if agreed else Modality.HAPPENED
    if agreed and agreed["verb"].startswith(("in a", "through a", "via a")) and (call := _CALLED.search(line.norm)):
        # "the Council called for restraint in a statement": what it calls for is no statement wanted
        mode, sought = modality(line.norm, call.start("verb")), None
    if agreed is not None and agreed["verb"].startswith(("was ", "were ", "managed", "succeeded")):
        mode = Modality.HAPPENED
    if agreed is not None and _WAS_TO.search(line.norm, 0, agreed.start()):
        mode = Modality.EXPECTED
    if agreed is not None and agreed["verb"].startswith("in ") and _DUE.search(line.norm, 0, agreed.start()):
        mode = Modality.EXPECTED
    only = _ONLY_ON.search(line.norm)
    mode = Modality.HAPPENED if agreed and only else mode
    infinitive = not only and agreed is not None and agreed["verb"] in ("issue", "agree", "adopt", "release", "approve")
    if (
        agreed
        and mode is Modality.HAPPENED
        and not infinitive
        and not (sought and sought.start() < agreed.start() and agreed["verb"] in ("read", "supported", "backed"))
    ):
        return Statement(
            noun.start(), noun.end(), mode, Told.AGREED, form, backers=backed, members=proposers(line, ())
        )
    if mode is Modality.DENIED:
        return Statement(noun.start(), noun.end(), Modality.DENIED, Told.UNKNOWN, form)
    if sought:
        return Statement(noun.start(), noun.end(), Modality.PROPOSED, Told.UNKNOWN, form, members=proposers(line, ()))
    if mode is Modality.HAPPENED and not infinitive:
        mode = modality(line.norm, noun.start())
    mode = Modality.EXPECTED if infinitive else mode
    return Statement(noun.start(), noun.end(), mode, Told.UNKNOWN, form, members=proposers(line, ()))


# "Security Council to condemn launch in statement": a headline.
_TO_BE = late(r"(?:the )?<C\d+> (?:members )?(?:set |due |likely |expected |poised |ready )?to (?:\w+ )")
# "A first word was expected on Tuesday, in the form of a press statement".
_DUE = late(r"\b(?:is|are|was|were) (?:now |also |still |widely )?(?:expected|due|awaited|planned|scheduled|hoped "
    r"for)\b[^;]*$")
_KNOWN = late(r"\b(?:the|this|that) (?:draft )?statement$")
_DRAFTED = late(r"\bdraft(?:ed)? (?:press |presidential |joint )?statement$")
_IN_PASSING = ("said in", "read", "made", "passed", "'s statement", "supported", "backed", "welcomed")
_ONLY_ON = late(r"\bcould (?:only agree|agree only) (?:on|to)\b")
_CALLED = late(
    r"<C\d+> (?:members )?(?:(?:has|have|had|also|unanimously|again|<M\d+>|on <M\d+>|"
    r"\w+ly) ){0,3}(?P<verb>called (?:for|on)|urged|demanded|asked) "
)
_WAS_TO = late(r"\b(?:was|were|is|are) (?:then |also |due |set |about )?to (?!be\b)[a-z]+[^.;]{0,60}$")


# "A presidential statement is expected on Monday": told after the noun that there is none yet.
_AWAITED = late(
    r"(?: (?!was\b|were\b|is\b|that\b|which\b|and\b|but\b)[\w'-]+| <[A-Z]\d+>){0,5}? (?:(?P<ahead>(?:is|are|was) "
    r"(?:now |also |still |widely "
    r")?(?:expected|due|planned|awaited|likely|scheduled|possible|to (?:be|come|follow)(?= (?!blocked|vetoed)))|"
    r"(?:could|may|might|will|should) (?:still |also |soon )?(?:be (?:issued|adopted|agreed|"
    r"released|read)|come|follow|emerge)\b)|"
    r"(?:is|was|are) (?:now |still )?(?:under (?:discussion|negotiation)|being (?:drafted|negotiated|discussed|"
    r"prepared|worked on)|in the works)\b)"
)


def _wish(norm: str, stop: int) -> re.Match[str] | None:
    """A word that the statement is only wanted; what it calls for itself, told after it, is none."""
    sought = _SOUGHT.search(norm)
    return None if sought and sought.start() >= stop and _CONTENT.match(norm, stop) else sought


_AND_SO = late(r"\b(?:so|thus|hence|therefore|in the end) $")  # "and so no statement was issued"


def _no_statement(line: Line) -> Statement | None:
    """ "No statement came out of it": the nobody that counts votes has swallowed the noun."""
    for at, chunk in line.tags("V") if "statement" in line.text[line.start : line.end].lower() else ():
        m = _NONE.fullmatch(line.text[chunk.start : chunk.end])
        so = _AND_SO.search(line.norm, 0, at) is not None
        if m is not None and (so or re.search(_C, line.norm) or _SESSION.search(line.norm)):
            if _HAS_ISSUED.search(line.norm, 0, at) or _BEEN_ISSUED.match(line.norm, line.norm.find(">", at) + 1):
                return Statement(at, at + 3, Modality.DENIED, Told.UNKNOWN, Proposal.UNKNOWN)
            return Statement(
                at, at + 3, Modality.HAPPENED, Told.BLOCKED, FORMS.get((m[1] or "").strip().lower(), Proposal.UNKNOWN)
            )
    return None


# "Its president for May, Ambassador Zhang Jun, read a statement".
_BY_ITS_PRESIDENT = late(
    r"<C\d+> (?:'s )?[^.;]*\bpresident\b[^.;]{0,60} (?:read|reads|issued|delivered|read out) (?:out )?(?:an? |the "
    r")(?:[\w-]+ )?$"
)


def _of_others(norm: str, m: re.Match[str]) -> bool:
    """ "Britain and France said in a joint statement": theirs, not the Council's."""
    before = norm[max(0, m.start() - 90) : m.start()]
    if _STRANGER.search(before) and not re.search(_C, norm[: m.start()]):
        return True
    own = list(_OWN.finditer(before))
    if own and not re.search(rf"(?<! to )(?<! to the ){_C}", before[own[-1].start() :]):
        return _BY_ITS_PRESIDENT.search(norm, 0, m.start()) is None
    lead = re.search(r"\bin (?:an? |the |its |their )?(?:[\w-]+ )?$", before)
    return (bool(lead) and by_a_person(norm, m.end())) or bool(
        lead
        and re.match(
            rf" (?:on <M\d+> |<M\d+> |published |issued |released )*,? ?(?:the )?(?:{_V}|"
            rf"<P\d+>)(?! (?:'s )?(?:<C|council))",
            norm[m.end() :],
        )
        and not re.match(rf"[^,]*, (?:the )?{_C}", norm[m.end() :])
    )
