"""Telephone numbers, in any notation, of any country, in digits or in words."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

import phonenumbers

from generator.checks.personal.digits import in_figures, is_amount, without_harmless
from generator.checks.personal.passage import Passage, Span

_BETWEEN = r"[^0-9a-z,;:×%€]{0,4}"
_NATIONAL = re.compile(rf"(?<![\d,])(?<!\d\.)\(?0(?:{_BETWEEN}|,)[1-9](?:{_BETWEEN}\d){{8}}(?!\d)")
_MOBILE_WHOLE = re.compile(r"(?<![\d.,:])06(?:[^0-9a-z×]{0,5}\d){8}(?!\d)")
_SERVICE = re.compile(r"(?<![\d.,/+-])0[89]00[ \-]?\d{4}(?:\d{3})?(?!\d)")
_ABROAD = re.compile(rf"(?:\+{_BETWEEN}|(?<![\d.,:])00{_BETWEEN})[1-9](?:{_BETWEEN}\d){{7,14}}(?!\d)")
_DUTCH = re.compile(rf"(?<![\d.,])31{_BETWEEN}(?:0{_BETWEEN})?6(?:{_BETWEEN}\d){{8}}(?!\d)")
_MOBILE = re.compile(r"(?<![\d.,/=#-])6[-\s.]?[1-58](?:[-\s.]?\d){7}(?![\d]|[.,]\d)")
_CALL = re.compile(
    r"\b(?:tel(?:efoon)?(?:nummer|nr)?|bel(?:len|t)?|mobiel(?:e|nummer)?|gsm|appen|app|whatsapp|signal|sms|fax|"
    r"doorkiesnummer)\b\W{0,6}(?:(?:is|me|mij|ons|op|naar|via|kan|met|nummer|nr|hem|haar)\b\W{1,4}){0,4}"
    rf"(?P<number>\d(?:{_BETWEEN}\d){{7,11}})(?!\d)"
)
_LINK = re.compile(
    r"\b(?:tel|sms|callto|whatsapp|facetime):[^\d\s]{0,8}(?:[().\-+/ ]{0,3}\d){6}|\bwa\.me/\+?\d{6}|[?&]phone=\+?\d{6}"
)
_WORDS = {
    word: value
    for value, words in enumerate(
        "nul|zero een|one twee|two drie|three vier|four vijf|five zes|six zeven|seven acht|eight negen|nine tien elf "
        "twaalf dertien veertien vijftien zestien zeventien achttien negentien".split()
    )
    for word in words.split("|")
}
_TENS = dict(
    zip("twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(), range(20, 100, 10), strict=True)
)
_ONES = "een twee drie vier vijf zes zeven acht negen".split()
_WORDS |= _TENS | {
    f"{one}en{ten}": value + number for ten, value in _TENS.items() for number, one in enumerate(_ONES, 1)
}
_WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
_SPELT = re.compile(rf"(?<![a-z0-9])(?:plus|\+|nul|zero|[0o])(?:[^a-z0-9×]{{0,4}}(?:{_WORD}|\d{{1,8}})){{2,13}}")
_TOKEN = re.compile(rf"plus|\+|{_WORD}|\d+|o")


def find(passage: Passage) -> Iterator[Span]:
    """Every telephone number."""
    text = passage.text
    for found in _SPELT.finditer(text):
        if end := _end_of_spelt(found[0]):
            yield found.start(), found.start() + end
    for found in _LINK.finditer(text):
        yield found.span()
    text = in_figures(without_harmless(text))
    for pattern, proves in _KINDS:
        for found in pattern.finditer(text):
            if proves(text, found):
                yield found.span("number" if pattern is _CALL else 0)


def _national(text: str, found: re.Match[str]) -> bool:
    digits = _digits(found[0])
    return (digits.startswith("06") or _is_valid("+31" + digits[1:])) and (
        found[0][:2].isdigit()
        or not is_amount(text, *found.span())  # no amount starts with two figures of which 0 is one
    )


def _abroad(text: str, found: re.Match[str]) -> bool:
    digits = _digits(found[0]).removeprefix("00")
    if digits.startswith("310"):  # +31 (0)6 12345678
        digits = "31" + digits[3:]
    return any(_is_valid("+" + digits[:length]) for length in range(len(digits), max(len(digits) - 4, 8), -1))


def _mobile(text: str, found: re.Match[str]) -> bool:
    """Nine digits that are a mobile number without its zero, in one piece or in the groups of one."""
    groups = [len(one) for one in re.split(r"[-\s.]", found[0])]
    return (groups == [9] or groups[0] == 1) and max(groups) > 1 and not is_amount(text, *found.span())


def _called(text: str, found: re.Match[str]) -> bool:
    """Digits after "bel" or "tel.": with the zero left out, or from abroad."""
    digits = _digits(found["number"])
    if is_amount(text, *found.span()):
        return False
    return digits.startswith("0") or len(digits) == 9 or _is_valid("+" + digits)


def _always(text: str, found: re.Match[str]) -> bool:
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


def _end_of_spelt(words: str) -> int:
    """Where a number ends that is written in words, or in words and figures; 0 if there is none."""
    digits, spelt = "", False
    for token in _TOKEN.finditer(words):
        word = token[0]
        spelt = spelt or word in _WORDS
        digits += "+" if word in ("plus", "+") else "0" if word == "o" else str(_WORDS.get(word, word))
        if spelt and len(digits) > 9 and _is_valid(digits if digits[0] == "+" else "+31" + digits[1:]):
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
