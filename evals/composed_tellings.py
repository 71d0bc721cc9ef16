"""Parts of which sentences with figures are composed: counts, sources, outlets, and the ways of telling who counted."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """Who counts: as first printed, the words that must be found, the pronoun and the short form for later."""

    printed: str
    label: str
    pronoun: str
    short: str
    many: bool = False
    apposed: bool = False  # a comma closes what is put in


SOURCES = (
    Source("the health ministry", "health ministry", "it", "the ministry"),
    Source("Sudan's interior ministry", "interior ministry", "it", "the ministry"),
    Source("the UN refugee agency", "UN refugee agency", "it", "the agency"),
    Source("UNHCR", "UNHCR", "it", "the agency"),
    Source("Doctors Without Borders", "Doctors Without Borders", "it", "the charity"),
    Source("Mercy Bridge, a relief group", "Mercy Bridge", "it", "the group", apposed=True),
    Source("the Free Karen Rangers, a relief group", "Free Karen Rangers", "it", "the group", apposed=True),
    Source("the Harbour Doctors Network", "Harbour Doctors Network", "it", "the network"),
    Source("a local monitoring group", "monitoring group", "it", "the group"),
    Source("the National Election Board", "National Election Board", "it", "the board"),
    Source("the fishermen's union", "fishermen's union", "it", "the union"),
    Source("the army", "army", "it", "the army"),
    Source("police", "police", "they", "the police", many=True),
    Source("local officials", "local officials", "they", "the officials", many=True),
    Source("residents", "residents", "they", "the residents", many=True),
    Source("two port sources", "port sources", "they", "the sources", many=True),
    Source("parishioners", "parishioners", "they", "the parishioners", many=True),
    Source("aid workers", "aid workers", "they", "the aid workers", many=True),
    Source("local media", "local media", "they", "the media", many=True),
    Source("Ana Petrescu, a spokeswoman for the agency", "Ana Petrescu", "she", "Petrescu", apposed=True),
    Source("the provincial governor, Haji Wardak", "Haji Wardak", "he", "Wardak", apposed=True),
    Source("army spokesman Col. Idris Bako", "Idris Bako", "he", "Bako"),
    Source("a hospital official", "hospital official", "he", "the official"),
    Source("a resident who asked not to be named", "resident", "she", "the resident"),
)
OUTLETS = (
    ("AFP", "AFP"), ("Fides", "Fides"), ("the state news agency Sana", "Sana"),
    ("state television", "state television"),
    ("the newspaper El Faro", "El Faro"), ("Radio Tamani", "Radio Tamani"), ("L'Avenir", "L'Avenir"),
    ("the private agency DHA", "DHA"), ("PortWatch", "PortWatch"), ("the BBC", "BBC"), ("Narinjara", "Narinjara"),
)  # fmt: skip
# A clause of its own, the same after "had", an object, and the name of the sum.
KINDS = {
    "killed": ("{} people were killed", "{} people had been killed", "{} dead", "the number of dead"),
    "injured": ("{} others were injured", "{} others had been injured", "{} injured", "the number of injured"),
    "displaced": ("{} families were displaced", "{} families had been displaced", "{} displaced families",
                  "the number of displaced families"),
    "missing": ("{} people were missing", "{} people were still missing", "{} missing", "the number of missing"),
    "detained": ("{} people were arrested", "{} people had been arrested", "{} arrests",
                 "the number of people arrested"),
}  # fmt: skip
COMPARATORS = {"exactly": "{}", "at_least": "at least {}", "more_than": "more than {}", "about": "about {}"}

# {C1}: the first count as a clause; {h1}: after "had"; {n1}: as an object; {o1}, {m1}: the name of the sum, and it.
# {S}, {s}: the source, {S,}, {s,} with the comma that closes it, {s;} with any; {r}, {R}: its pronoun; {t}, {T}: its
# short form; {z}: another source; {a}: an outlet. After the bar: which count is whose; "-" for the report's own.
TELLINGS = (
    "{C1}, {s,} said. | 1 s",
    "{C1}, said {s}. | 1 s",
    "{C1}, according to {s}. | 1 s",
    "{C1}, {s,} reported. | 1 s",
    "{C1} and {c2}, {s,} said on Friday. | 1 s, 2 s",
    "{C1}, {s,} said, adding that {h2}. | 1 s, 2 s",
    "{C1}, {s,} said, and {c2}. | 1 s, 2 s",
    "{C1}, said {s}, who added that {h2}. | 1 s, 2 s",
    "{C1}, according to figures from {s}. | 1 s",
    "{C1}, according to data compiled by {s}. | 1 s",
    "{S,} said {h1}. | 1 s",
    "{S,} said that {h1} and that {h2}. | 1 s, 2 s",
    "According to {s;} {c1}. | 1 s",
    "{S,} told reporters on Monday that {h1}. | 1 s",
    "{S,} told reporters {h1}. | 1 s",
    "{S,} feared {h1}. | 1 s",
    "{S,} confirmed {n1}. | 1 s",
    "{S,} counted {n1} and {n2}. | 1 s, 2 s",
    "{S,} spoke of {n1}. | 1 s",
    "{S,} put {o1} at {m1}. | 1 s",
    "{S,} put {o1} at {m1} and {o2} at {m2}. | 1 s, 2 s",
    "{O1} was put at {m1} by {s}. | 1 s",
    "Figures from {s,} show that {c1}. | 1 s",
    "In the view of {s;} {c1}. | 1 s",
    "A tally by {s,} puts {o1} at {m1}. | 1 s",
    "Data compiled by {s,} show {n1}. | 1 s",
    "In the north, said {s}, {c1}. | 1 s",
    "After the storm, {s,} said {h1}. | 1 s",
    "In the north, {s,} said, {c1}. | 1 s",
    "{S,} wrote on Telegram that {h1}. | 1 s",
    "“{C1},” {s,} said. “And {c2}.” | 1 s, 2 s",
    "“{C1},” said {s}. “We know that {c2}.” | 1 s, 2 s",
    "{C1}, {s,} told {a}. | 1 s a",
    "{S,} told {a} that {h1}. | 1 s a",
    "{S,} told {a} on Tuesday {h1}. | 1 s a",
    "{C1}, {s,} told {a}, adding that {h2}. | 1 s a, 2 s a",
    "“{C1},” {s,} told {a}. “And {c2}.” | 1 s a, 2 s a",
    "{C1}, {a} reported, citing {s}. | 1 s a",
    "Citing {s;} {a} reported that {h1}. | 1 s a",
    "{A}, citing {s;} said {h1}. | 1 s a",
    "{A} quoted {s,} as saying that {h1}. | 1 s a",
    "{S,} {was} quoted by {a} as saying that {h1}. | 1 s a",
    "{C1}, {s,} {was} quoted as saying by {a}. | 1 s a",
    "{C1}, according to {s,} cited by {a}. | 1 s a",
    "{S,} said in a statement carried by {a} that {h1}. | 1 s a",
    "{C1}, {s,} said, according to {a}. | 1 s a",
    "{S,} said in an interview with {a} that {h1}. | 1 s a",
    "{C1}, according to a report by {s,} seen by {a}. | 1 s a",
    "{C1}, {s,} said, citing {z}. | 1 z s",
    "{C1}, {s,} said. {R} added that {h2}. | 1 s, 2 s",
    "{C1}, {s,} said. {C2}, {r} said. | 1 s, 2 s",
    "{C1}, {s,} said. {R} also reported {n2}. | 1 s, 2 s",
    "{S,} said {h1}. {R} put {o2} at {m2}. | 1 s, 2 s",
    "{C1}, {s,} said. {T} added that {h2}. | 1 s, 2 t",
    "{C1}, {s,} said. {C2}, according to {t}. | 1 s, 2 t",
    "{C1}, {s,} said. It began at dawn and lasted two hours. {R} said {h2}. | 1 s, 2 s",
    "{C1}, {s,} said. “{C2},” {r} added. | 1 s, 2 s",
    "{C1}, {s,} told {a}. {R} said that {h2}. | 1 s a, 2 s",
    "{S,} visited the site on Monday. {R} said {h1}. | 1 s",
    "{C1}, {s,} said; {c2}, {r} added. | 1 s, 2 s",
    "{S,} said {h1}, while {z} put {o2} at {m2}. | 1 s, 2 z",
    "{C1}, {s,} said, but {z} said {h2}. | 1 s, 2 z",
    "{S,} put {o1} at {m1}; {z} spoke of {n2}. | 1 s, 2 z",
    "{C1} according to {s}, and {c2} according to {z}. | 1 s, 2 z",
    "{C1}, {s,} said. {C2}, {z} said. | 1 s, 2 z",
    "{S,} said {h1}. {Z} said {h2}. | 1 s, 2 z",
    "{C1}, {s,} said; {c2}, according to {z}. | 1 s, 2 z",
    "{S,} said {h1}, whereas {z} reported {n2}. | 1 s, 2 z",
    "Although {s,} said {h1}, {z} said {h2}. | 1 s, 2 z",
    "{S,} said {h1} and {z} said {h2}. | 1 s, 2 z",
    "{C1}, {s,} said. Meanwhile {z} reported {n2}. | 1 s, 2 z",
    "{C1}, {s,} said. {A}, citing {z}, said {h2}. | 1 s, 2 z a",
    "{C1}. {S,} said {h2}. | 1 -, 2 s",
    "{S,} said {h1}. A similar storm in March left {n2}. | 1 s, 2 -",
    "{C1}. {C2}. | 1 -, 2 -",
    "{C1}, and {s,} called for calm. | 1 -",
    "{S,} said {h1}. Last year {c2} nearby. | 1 s, 2 -",
)
"""Ways of telling who counted, and who passed it on."""
