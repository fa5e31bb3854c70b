"""Detects telephone numbers of any country, in any notation, in digits or in words."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

import phonenumbers

from generator.checks.personal.digits import is_amount, lookalikes_as_digits, mask_harmless
from generator.checks.personal.passage import Passage, Span
from generator.values.numerals import TENS, UNITS

_SEPARATOR = r"[^0-9a-z,;:×%€]{0,4}"
_NATIONAL = re.compile(rf"(?<![\d,])(?<!\d\.)\(?0(?:{_SEPARATOR}|,)[1-9](?:{_SEPARATOR}\d){{8}}(?!\d)")
_MOBILE_WHOLE = re.compile(r"(?<![\d.,:])06(?:[^0-9a-z×]{0,5}\d){8}(?!\d)")
_SERVICE = re.compile(r"(?<![\d.,/+-])0[89]00[ \-]?\d{4}(?:\d{3})?(?!\d)")
_ABROAD = re.compile(rf"(?:\+{_SEPARATOR}|(?<![\d.,:])00{_SEPARATOR})[1-9](?:{_SEPARATOR}\d){{7,14}}(?!\d)")
_DUTCH = re.compile(rf"(?<![\d.,])31{_SEPARATOR}(?:0{_SEPARATOR})?6(?:{_SEPARATOR}\d){{8}}(?!\d)")
_MOBILE = re.compile(r"(?<![\d.,/=#-])6[-\s.]?[1-58](?:[-\s.]?\d){7}(?![\d]|[.,]\d)")
_CALL = re.compile(
    r"\b(?:tel(?:efoon)?(?:nummer|nr)?|bel(?:len|t)?|mobiel(?:e|nummer)?|gsm|appen|app|whatsapp|signal|sms|fax|"
    r"doorkiesnummer)\b\W{0,6}(?:(?:is|me|mij|ons|op|naar|via|kan|met|nummer|nr|hem|haar)\b\W{1,4}){0,4}"
    rf"(?P<number>\d(?:{_SEPARATOR}\d){{7,11}})(?!\d)"
)
_LINK = re.compile(
    r"\b(?:tel|sms|callto|whatsapp|facetime):[^\d\s]{0,8}(?:[().\-+/ ]{0,3}\d){6}|\bwa\.me/\+?\d{6}|[?&]phone=\+?\d{6}"
)
_ENGLISH_DIGITS = "zero one two three four five six seven eight nine".split()
_TENS = dict(zip(TENS, range(20, 100, 10), strict=True))
_WORDS = {
    **{word: value for words in (UNITS, _ENGLISH_DIGITS) for value, word in enumerate(words)},
    **_TENS,
    **{f"{unit}en{ten}": tens + value for ten, tens in _TENS.items() for value, unit in enumerate(UNITS[1:10], 1)},
}
_WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
_SPELLED = re.compile(rf"(?<![a-z0-9])(?:plus|\+|nul|zero|[0o])(?:[^a-z0-9×]{{0,4}}(?:{_WORD}|\d{{1,8}})){{2,13}}")
_TOKEN = re.compile(rf"plus|\+|{_WORD}|\d+|o")


def find(passage: Passage) -> Iterator[Span]:
    """The spans of telephone numbers."""
    text = passage.text
    for match in _SPELLED.finditer(text):
        if end := _end_of_spelled(match[0]):
            yield match.start(), match.start() + end
    for match in _LINK.finditer(text):
        yield match.span()
    text = lookalikes_as_digits(mask_harmless(text))
    for pattern, proves in _KINDS:
        for match in pattern.finditer(text):
            if proves(text, match):
                yield match.span("number" if pattern is _CALL else 0)


def _national(text: str, match: re.Match[str]) -> bool:
    digits = _digits(match[0])
    return (digits.startswith("06") or _is_valid("+31" + digits[1:])) and (
        match[0][:2].isdigit()
        or not is_amount(text, *match.span())  # an amount does not start with a zero and a second digit
    )


def _abroad(text: str, match: re.Match[str]) -> bool:
    digits = _digits(match[0]).removeprefix("00")
    if digits.startswith("310"):  # +31 (0)6 12345678
        digits = "31" + digits[3:]
    return any(_is_valid("+" + digits[:length]) for length in range(len(digits), max(len(digits) - 4, 8), -1))


def _mobile(text: str, match: re.Match[str]) -> bool:
    """Nine digits that are a mobile number without its leading zero, ungrouped or grouped as such a number is."""
    groups = [len(group) for group in re.split(r"[-\s.]", match[0])]
    return (groups == [9] or groups[0] == 1) and max(groups) > 1 and not is_amount(text, *match.span())


def _called(text: str, match: re.Match[str]) -> bool:
    """Digits after "bel" or "tel.": a national number, with or without its zero, or a foreign one."""
    digits = _digits(match["number"])
    if is_amount(text, *match.span()):
        return False
    return digits.startswith("0") or len(digits) == 9 or _is_valid("+" + digits)


def _always(text: str, match: re.Match[str]) -> bool:
    return True


_KINDS = (
    (_NATIONAL, _national),
    (_MOBILE_WHOLE, _national),
    (_ABROAD, _abroad),
    (_SERVICE, _always),
    (_DUTCH, _always),
    (_MOBILE, _mobile),
    (_CALL, _called),
)


def _end_of_spelled(words: str) -> int:
    """The offset at which a number in words, or in words and digits, ends; 0 if it is not a number."""
    digits, spelled = "", False
    for token in _TOKEN.finditer(words):
        word = token[0]
        spelled = spelled or word in _WORDS
        digits += "+" if word in ("plus", "+") else "0" if word == "o" else str(_WORDS.get(word, word))
        if spelled and len(digits) > 9 and _is_valid(digits if digits[0] == "+" else "+31" + digits[1:]):
            return token.end()
    return 0


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


@functools.lru_cache(maxsize=4096)
def _is_valid(number: str) -> bool:
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return False
