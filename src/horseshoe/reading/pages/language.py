"""What language a text is in: told by its script and its commonest words, cheaply, and only where it is clear."""

from __future__ import annotations

import re

from horseshoe.reading.words.late import late

_COMMON = {
    "en": "the of and to in that for on was with is by as at from it has have an be not said are which were",
    "fr": "le la les des et du que une dans pour qui est sur pas par au aux plus avec son ses ont été a cette",
    "es": "el la los las de que y en un una por con para del se su no al es lo como más pero sus le ha fue",
    "de": "der die und den das von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus",
    "it": "il di che la e per un una è del non sono della con si le dei nel alla ha gli da al più anche delle",
    "pt": "o de que e do da em um para com não uma os no se na por mais as dos como mas ao das à foi pelo ou",
    "nl": "de het een van en in is dat op te zijn voor met niet aan er door ook als bij om naar uit maar heeft",
    "pl": "w i na z do nie się że to jest o od przez dla za po jak oraz są ale który ich został była przy",
    "id": "yang dan di dengan untuk dari pada ini itu dalam tidak akan oleh telah sebagai ke juga atau karena",
    "tr": "ve bir bu için ile da de olarak olan daha gibi en çok kadar sonra ise ancak var dedi olduğunu",
    "sv": "och att det som en på är av för med den till har inte om ett de men var från så vid under kan efter",
    "vi": "của và là các có trong được cho một với không người những đã này đến tại về từ khi ra",
    "sw": "ya na wa kwa ni katika la za cha kuwa hiyo huo pia baada hii yake wake baraza",
}
_SPOKEN: dict[str, list[str]] = {}  # the languages a word is common in
for _language, _words in _COMMON.items():
    for _one in dict.fromkeys(_words.split()):
        _SPOKEN.setdefault(_one, []).append(_language)
_WORD = late(r"[^\W\d_]+")
_LETTERS = {code: chr(code).lower() if chr(code).isalpha() else " " for code in range(128)}
_SCRIPTS = (
    ("ja", late(r"[\u3040-\u30ff]")),
    ("ko", late(r"[\uac00-\ud7a3]")),
    ("zh", late(r"[\u4e00-\u9fff]")),
    ("ar", late(r"[\u0600-\u06ff]")),
    ("he", late(r"[\u0590-\u05ff]")),
    ("ru", late(r"[\u0400-\u04ff]")),
    ("el", late(r"[\u0370-\u03ff]")),
    ("hi", late(r"[\u0900-\u097f]")),
    ("bn", late(r"[\u0980-\u09ff]")),
    ("th", late(r"[\u0e00-\u0e7f]")),
)
_FOREIGN = late(r"[\u0370-\u1dff\u2e80-\ud7a3]")
_LETTER = late(r"[^\W\d_]")
_ENOUGH = 12  # words; a headline in capitals says nothing about language
_DISTINCT = 3  # words of a language that a text has to show
_HEAD = 3000  # characters are plenty, and bound the cost


def language_of(text: str) -> str | None:
    """ISO 639-1 code, or None where there is too little to tell.

    Doubt goes to English: a report left unread is the worse error.
    """
    head = text[:_HEAD]
    if script := _script(head):
        return script
    ascii_ = head.isascii()
    words = head.translate(_LETTERS).split() if ascii_ else [word.lower() for word in _WORD.findall(head)]
    if len(words) < _ENOUGH:
        return None
    counts = dict.fromkeys(_COMMON, 0)
    for word in filter(_SPOKEN.__contains__, words):
        for language in _SPOKEN[word]:
            counts[language] += 1
    shares = {language: count / len(words) for language, count in counts.items()}
    best = max(shares, key=lambda language: (shares[language], language == "en"))
    if best != "en" and shares[best] >= 0.12 and shares[best] > 1.6 * shares["en"] and _several(best, words):
        return best
    return "en" if shares["en"] >= 0.04 else None


def _several(language: str, words: list[str]) -> bool:
    """Whether a text has more of a language than one short word it shares with English ("a" and "a")."""
    return len({word for word in words if language in _SPOKEN.get(word, ())}) >= _DISTINCT


def _script(head: str) -> str | None:
    """A language by its letters, where most of the letters are of one script that is not Latin."""
    if head.isascii() or len(_FOREIGN.findall(head)) < 8:
        return None
    letters = len(_LETTER.findall(head))
    for language, script in _SCRIPTS:
        count = len(script.findall(head))
        # An ideograph weighs a word, a letter a fifth of one.
        if count > (0.2 if language in ("zh", "ja", "ko") else 0.5) * letters:
            return _within_script(language, head)
    return None


def _within_script(language: str, head: str) -> str:
    if language == "ar" and re.search(r"[پچژگ]", head):
        return "ur" if re.search(r"[ٹڈڑے]", head) else "fa"
    if language == "ru" and re.search(r"[іїєґ]", head):
        return "uk"
    return language
