"""What a service answered: is it a translation at all? Nothing here can tell whether it is a good one."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from praatplaat.checks.wording import JOINERS, of_text, words_of
from praatplaat.languages import alphabet, own_letters
from praatplaat.model import Language, Text
from praatplaat.translation.engines import AlteredError, NothingError, OtherLanguageError, SameError

TIMES = 4
"""How many times longer or shorter than the sentence its translation may be."""
SLACK = 10
"""Letters that a translation may have beyond that: one short word can need a whole sentence."""
WORDY = frozenset({"1", "2"})
"""Numbers that a language may say without a figure: Arabic has a form of the word for two."""

_OTHER = frozenset({"wrong-script", "other-language", "suspect-language", "spoken-nothing"})
_CODE = re.compile(r"<\s*[a-z/!]|&#?\w+;|\ufffd", re.IGNORECASE)
_WITHIN = re.compile(r"(?<=\d)[.,:٫٬'’](?=\d)")


def tidied(answer: str) -> str:
    """Return an answer in one line, in normal form, without signs nobody sees."""
    seen = (sign for sign in unicodedata.normalize("NFC", answer) if not _unseen(sign))
    return " ".join("".join(seen).split())


def verify(answer: str, given: str, source: Language, target: Language, engine: str) -> None:
    """Raise TranslationError when a tidied answer is certainly no translation of what was given."""
    if _is_same(answer, given) and _must_differ(given, source, target):
        raise SameError(engine)
    _require_language(answer, given, target, engine)
    if not _plausible(len(_letters(answer)), len(_letters(given))) or not _numbers_kept(given, answer):
        raise AlteredError(engine)


def verify_back(answer: str, given: str, source: Language, engine: str) -> None:
    """Raise TranslationError when a tidied answer cannot be shown as what the translation says.

    What it lost or added stays: that is what it is there to show.
    """
    _require_language(answer, given, source, engine)


def _require_language(answer: str, given: str, language: Language, engine: str) -> None:
    if not _letters(answer):
        raise NothingError(engine)
    if _CODE.search(answer):
        raise AlteredError(engine)
    if _in_another_language(answer, given, language):
        raise OtherLanguageError(engine)


def _in_another_language(answer: str, given: str, language: Language) -> bool:
    """Return whether the words are not in the language; a name may stay in the letters it was given in."""
    words = words_of(answer)
    foreign = [word for word in words if _is_foreign(word, own_letters(language))]
    if {word.casefold() for word in foreign} - {word.casefold() for word in words_of(given)}:
        return True
    if 2 * len(foreign) > len(words):
        return True
    # Figures are no language: the check of phrases would only complain that voices misread them.
    own = "".join(
        " " if sign.isnumeric() else sign for sign in " ".join(w for w in words if w not in foreign)
    )
    return any(finding.code in _OTHER for finding in of_text(Text(own), language, ()))


def _is_foreign(word: str, own: str) -> bool:
    alphabets = {alphabet(sign) for sign in word} - {"", "MODIFIER"}
    return bool(alphabets) and own not in alphabets


def _is_same(answer: str, given: str) -> bool:
    return _letters(answer).casefold() == _letters(given).casefold()


def _must_differ(given: str, source: Language, target: Language) -> bool:
    """Return whether two languages cannot both say this so: “Sorry” is both Dutch and English."""
    return own_letters(source) != own_letters(target) or len(words_of(given)) > 2


def _plausible(answered: int, given: int) -> bool:
    return answered <= TIMES * given + SLACK and TIMES * answered >= given


def _numbers_kept(given: str, answer: str) -> bool:
    """Return whether every number is still there; one may be said in a word, but not become another."""
    before, after = _numbers(given), _numbers(answer)
    lost, gained = before - after, after - before
    return not lost or (set(lost) <= WORDY and not gained)


def _numbers(text: str) -> Counter[str]:
    """Return the numbers in a text in our own figures; "14.30", "14:30" and "١٤:٣٠" are the same."""
    figures = "".join(str(unicodedata.digit(sign)) if sign.isdecimal() else sign for sign in text)
    return Counter(re.findall(r"\d+", _WITHIN.sub("", figures)))


def _letters(text: str) -> str:
    return "".join(sign for sign in text if sign.isalnum())


def _unseen(sign: str) -> bool:
    return unicodedata.category(sign) == "Cf" and sign not in JOINERS
