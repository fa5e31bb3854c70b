"""Rules about characters that are invisible, from another alphabet, or wrongly decoded."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from generator.appearance.letters import look
from generator.checks.context import Context
from generator.checks.replacements import Replacement, replacing
from generator.checks.violation import short
from generator.problems import Finding, Severity, rule
from generator.source import Records


@rule("CNT020", "Een onzichtbaar teken in een tekst", Severity.WARNING)
def invisible_character(records: Records, context: Context) -> Iterator[Finding]:
    """Een spatie is een gewone spatie, en tussen de letters staat niets dat de lezer niet ziet.

    Harde spaties, zachte koppeltekens en tekens zonder breedte komen mee als u uit een tekstverwerker of van een site
    kopieert. Zoeken en sorteren gaan er mis mee. Ook een letter met een los accent erachter wordt een letter.

    Goed:

        name: Taal Tuin

    Fout (met een harde spatie):

        name: "Taal\\xA0Tuin"
    """
    for spot in context.survey.strange:
        for part in _invisible_parts(spot.value):
            what, hint = _description(spot.value[part.start])
            yield from replacing(spot, part, f"Hier staat {what}.", hint)


def _invisible_parts(text: str) -> Iterator[Replacement]:
    for match in _INVISIBLE.finditer(text):
        run, (start, end) = match.group(), match.span()
        if run[0] in _SPACES:
            edge = start == 0 or end == len(text)
            doubled = not edge and (text[start - 1] == " " or text[end] == " ")
            yield Replacement(start, end, "" if edge or doubled else " ")
        elif run[0] == "\u2011":
            yield Replacement(start, end, "-" * len(run))
        elif not _is_needed(text, start, end):
            yield Replacement(start, end, "")
    for match in _COMBINING_ACCENT.finditer(text):
        composed = unicodedata.normalize("NFC", match.group())
        if composed != match.group():
            yield Replacement(match.start(), match.end(), composed)


_SPACES = "\x85\u00a0\u1680\u202f\u205f\u3000\u2028\u2029" + "".join(map(chr, range(0x2000, 0x200B)))
_INVISIBLE = re.compile(
    f"[{_SPACES}]+|\u2011+|[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2060-\u2064\u3164\ufeff\uffa0]+"
)
_COMBINING_ACCENT = re.compile("[^\\W\\d_][\u0300-\u036f]+")
_JOINERS = "\u200c\u200d\u200e\u200f"


def _is_needed(text: str, start: int, end: int) -> bool:
    """Whether joiners or direction marks have a purpose, which they have beside non-Latin scripts and emoji."""
    around = text[max(0, start - 1) : start] + text[end : end + 1]
    return set(text[start:end]) <= set(_JOINERS) and any(ord(character) > 0x24F for character in around)


def _description(character: str) -> tuple[str, str]:
    """What the character is, and a hint."""
    if character in _SPACES:
        return "een spatie die geen gewone spatie is", "Haal die weg en typ een gewone spatie."
    if character == "\u2011":
        return "een koppelteken dat geen gewoon koppelteken is", "Haal het weg en typ een gewoon koppelteken."
    if character.isprintable():
        return "een letter met een los accent", "Typ de letter opnieuw, met het accent erop."
    return "een teken dat niemand ziet", "Haal het weg: zet de cursor erachter en druk op backspace."


@rule("CNT021", "Een letter uit een ander alfabet")
def foreign_letter(records: Records, context: Context) -> Iterator[Finding]:
    """In een woord staan letters van een enkel alfabet. Een letter die er alleen op lijkt, vindt geen zoekmachine.

    Dat geldt ook voor sierletters van sociale media en voor de dubbelletters fi en fl uit een pdf. Een heel woord in
    een ander alfabet mag.

    Goed:

        name: Soepfiets

    Fout (met een Russische o):

        name: "S\\u043Eepfiets"
    """
    for spot in context.survey.strange:
        for match in _WORD.finditer(spot.value):
            word = match.group()
            if not word.isascii() and (latin := _latinised(word)) != word:
                yield from replacing(
                    spot,
                    Replacement(match.start(), match.end(), latin),
                    f'In "{short(word, 30)}" staat een letter die alleen lijkt op een gewone letter.',
                    f"Typ het woord opnieuw: {latin}",
                )


_WORD = re.compile(r"(?:[^\W_]|[\u24b6-\u24e9\U0001f130-\U0001f189])+")
_DECORATED = ("FULLWIDTH", "MATHEMATICAL", "CIRCLED", "SQUARED", "NEGATIVE", "PARENTHESIZED", "LATIN SMALL LIGATURE F")
_LOOKALIKE_SCRIPTS = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU", "DESERET")


def _latinised(word: str) -> str:
    """The word with lookalikes and decorated letters replaced by the ASCII letters they look like."""
    names = [unicodedata.name(letter, "") for letter in word]
    has_latin = any(name.startswith(("LATIN", *_DECORATED)) for name in names)
    letters = []
    for letter, name in zip(word, names, strict=True):
        latin = letter
        if name.startswith(_DECORATED):
            latin = unicodedata.normalize("NFKC", letter)
            if name.startswith(("SQUARED", "NEGATIVE")) and not latin.isascii():
                latin = name[-1]
        elif has_latin and name.startswith(_LOOKALIKE_SCRIPTS):
            lookalike = look(letter)
            latin = lookalike.upper() if letter.isupper() else lookalike
        letters.append(latin if latin.isascii() else letter)
    return "".join(letters)


@rule("CNT022", "Kapotte letters")
def mojibake(records: Records, context: Context) -> Iterator[Finding]:
    """Letters met een accent gaan kapot als een programma een tekst verkeerd leest. Dan wordt café cafÃ©.

    Goed:

        name: Café Taal

    Fout:

        name: CafÃ© Taal
    """
    for spot in context.survey.strange:
        text = spot.value
        if (match := _REPLACEMENT_CHARACTER.search(text)) is not None:
            yield spot.record.finding(
                "Hier stond een letter die verloren is gegaan.",
                *spot.pointer,
                characters=match.span(),
                hint="Typ het woord opnieuw.",
            )
        for match in _MOJIBAKE.finditer(text):
            if (whole := _fixed(match.group())) == match.group():
                continue
            message = f'"{short(match.group(), 30)}" is kapot gelezen.'
            if _REPLACEMENT_CHARACTER.search(whole):
                yield spot.finding(message, characters=match.span(), hint="Typ het woord opnieuw.")
            else:
                yield from replacing(
                    spot, Replacement(match.start(), match.end(), whole), message, f"Schrijf: {short(whole, 60)}"
                )


_REPLACEMENT_CHARACTER = re.compile("\ufffd+|[\ue000-\uf8ff]+")
_MOJIBAKE = re.compile(r"\S*[^\x00-\x7f]\S*(?:[ \u00a0]\S*[\u0080-\u00bf\u2018-\u203a\u20ac\u2122]\S*)?")


_LOST_SPACE = re.compile("Ã[\u00a0 ](?! )|Ã$")
"""A wrongly decoded à: the second of its two bytes became a space."""


def _fixed(text: str) -> str:
    from ftfy import fix_encoding  # slow to import, and few texts need it

    return fix_encoding(_LOST_SPACE.sub("à", text))


@rule("CNT023", "Een vraagteken in plaats van een letter", Severity.WARNING)
def question_mark_for_letter(records: Records, context: Context) -> Iterator[Finding]:
    """Kan een programma een letter met een accent niet lezen, dan zet het er soms een vraagteken voor in de plaats.

    Goed:

        name: Café Taal

    Fout:

        name: Caf? Taal
    """
    for spot in context.survey.odd:
        if "?" not in spot.value:
            continue
        bare = _ADDRESS.sub(lambda match: " " * len(match.group()), spot.value)
        for match in _QUESTION.finditer(bare):
            yield spot.record.finding(
                f'In "{short(match.group(), 30)}" staat een vraagteken waar een letter hoort.',
                *spot.pointer,
                characters=match.span(),
                hint="Typ het woord opnieuw. Is het een vraag? Zet dan een spatie na het vraagteken.",
            )


_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\]\([^)\s]*\)")
_QUESTION = re.compile(
    r"[^\W\d_]+\?[^\W\d_A-Z]\w*"  # co?rdinator
    r"|(?<![^\s(])\?(?=[^\W\d_]{2})\w+"  # ?én
    r"|\b(?:[Cc]af|[Cc]omit|[Ll]og|[Pp]riv|[Pp]at|[Pp]ur|[Cc]ommuniqu|[Pp]rotég|[Cc]oup|[Cc]ach|[Cc]lich|[Tt]ouch"
    r"|[Rr]esum)\?(?![^\s,.)])"
)
