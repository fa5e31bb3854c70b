"""Rules about letters that a reader does not see, or sees as others than they are."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from generator.appearance.letters import look
from generator.checks.context import Context
from generator.checks.mending import Stretch, mended
from generator.checks.violation import short
from generator.problems import Finding, Severity, rule
from generator.source import Records


@rule("CNT020", "Een onzichtbaar teken in een tekst", Severity.WARNING)
def invisible(records: Records, context: Context) -> Iterator[Finding]:
    """Een spatie is een gewone spatie, en tussen de letters staat niets dat de lezer niet ziet.

    Harde spaties, zachte koppeltekens en tekens zonder breedte komen mee als u uit een tekstverwerker of van een site
    kopieert. Zoeken en sorteren gaan er mis mee. Ook een letter met een los accent erachter wordt een letter.

    Goed:

        name: Taal Tuin

    Fout (met een harde spatie):

        name: "Taal\\xA0Tuin"
    """
    for spot in context.survey.strange:
        for part in _unseen(spot.value):
            what, hint = _told(spot.value[part.start])
            yield from mended(spot, part, f"Hier staat {what}.", hint)


def _unseen(text: str) -> Iterator[Stretch]:
    for found in _UNSEEN.finditer(text):
        one = found.group()
        if one[0] in _SPACES:
            edge = found.start() == 0 or found.end() == len(text)
            doubled = not edge and (text[found.start() - 1] == " " or text[found.end()] == " ")
            yield Stretch(found.start(), found.end(), "" if edge or doubled else " ")
        elif one[0] == "\u2011":
            yield Stretch(found.start(), found.end(), "-" * len(one))
        elif not _joins(text, found.start(), found.end()):
            yield Stretch(found.start(), found.end(), "")
    for found in _LOOSE_ACCENT.finditer(text):
        whole = unicodedata.normalize("NFC", found.group())
        if whole != found.group():
            yield Stretch(found.start(), found.end(), whole)


_SPACES = "\x85\u00a0\u1680\u202f\u205f\u3000\u2028\u2029" + "".join(map(chr, range(0x2000, 0x200B)))
_UNSEEN = re.compile(
    f"[{_SPACES}]+|\u2011+|[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2060-\u2064\u3164\ufeff\uffa0]+"
)
_LOOSE_ACCENT = re.compile("[^\\W\\d_][\u0300-\u036f]+")
_JOINERS = "\u200c\u200d\u200e\u200f"


def _joins(text: str, start: int, end: int) -> bool:
    """Whether joiners or marks of direction do their work: in other scripts than ours, and in pictures of letters."""
    around = text[max(0, start - 1) : start] + text[end : end + 1]
    return all(one in _JOINERS for one in text[start:end]) and any(ord(one) > 0x24F for one in around)


def _told(character: str) -> tuple[str, str]:
    """What is there, and how to mend it."""
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
        for found in _WORD.finditer(spot.value):
            word = found.group()
            if not word.isascii() and (plain := _plain(word)) != word:
                yield from mended(
                    spot,
                    Stretch(found.start(), found.end(), plain),
                    f'In "{short(word, 30)}" staat een letter die alleen lijkt op een gewone letter.',
                    f"Typ het woord opnieuw: {plain}",
                )


_WORD = re.compile(r"(?:[^\W_]|[\u24b6-\u24e9\U0001f130-\U0001f189])+")
_DRESSED = ("FULLWIDTH", "MATHEMATICAL", "CIRCLED", "SQUARED", "NEGATIVE", "PARENTHESIZED", "LATIN SMALL LIGATURE F")
_OTHERS = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU", "DESERET")


def _plain(word: str) -> str:
    """The word with letters of our alphabet for those that only look like them."""
    names = [unicodedata.name(one, "") for one in word]
    ours = any(name.startswith(("LATIN", *_DRESSED)) for name in names)
    shown = []
    for one, name in zip(word, names, strict=True):
        plain = one
        if name.startswith(_DRESSED):
            plain = unicodedata.normalize("NFKC", one)
            if name.startswith(("SQUARED", "NEGATIVE")) and not plain.isascii():
                plain = name[-1]
        elif ours and name.startswith(_OTHERS):
            alike = look(one)
            plain = alike.upper() if one.isupper() else alike
        shown.append(plain if plain.isascii() else one)
    return "".join(shown)


@rule("CNT022", "Kapotte letters")
def broken_letters(records: Records, context: Context) -> Iterator[Finding]:
    """Letters met een accent gaan kapot als een programma een tekst verkeerd leest. Dan wordt café cafÃ©.

    Goed:

        name: Café Taal

    Fout:

        name: CafÃ© Taal
    """
    for spot in context.survey.strange:
        text = spot.value
        if (found := _LOST.search(text)) is not None:
            yield spot.record.finding(
                "Hier stond een letter die verloren is gegaan.",
                *spot.pointer,
                characters=found.span(),
                hint="Typ het woord opnieuw.",
            )
        for found in _MANGLED.finditer(text):
            if (whole := _fixed(found.group())) == found.group():
                continue
            message = f'"{short(found.group(), 30)}" is kapot gelezen.'
            if _LOST.search(whole):
                yield spot.finding(message, characters=found.span(), hint="Typ het woord opnieuw.")
            else:
                yield from mended(
                    spot, Stretch(found.start(), found.end(), whole), message, f"Schrijf: {short(whole, 60)}"
                )


_LOST = re.compile("\ufffd+|[\ue000-\uf8ff]+")
_MANGLED = re.compile(r"\S*[^\x00-\x7f]\S*(?:[ \u00a0]\S*[\u0080-\u00bf\u2018-\u203a\u20ac\u2122]\S*)?")


_LOST_SPACE = re.compile("Ã[\u00a0 ](?! )|Ã$")
"""An à of which the second half became a space."""


def _fixed(text: str) -> str:
    from ftfy import fix_encoding  # takes a while, and few texts need it

    return fix_encoding(_LOST_SPACE.sub("à", text))


@rule("CNT023", "Een vraagteken in plaats van een letter", Severity.WARNING)
def lost_letter(records: Records, context: Context) -> Iterator[Finding]:
    """Kan een programma een letter met een accent niet lezen, dan zet het er soms een vraagteken voor in de plaats.

    Goed:

        name: Café Taal

    Fout:

        name: Caf? Taal
    """
    for spot in context.survey.odd:
        if "?" not in spot.value:
            continue
        bare = _ADDRESS.sub(lambda found: " " * len(found.group()), spot.value)
        for found in _QUESTION.finditer(bare):
            yield spot.record.finding(
                f'In "{short(found.group(), 30)}" staat een vraagteken waar een letter hoort.',
                *spot.pointer,
                characters=found.span(),
                hint="Typ het woord opnieuw. Is het een vraag? Zet dan een spatie na het vraagteken.",
            )


_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\]\([^)\s]*\)")
_QUESTION = re.compile(
    r"[^\W\d_]+\?[^\W\d_A-Z]\w*"  # co?rdinator
    r"|(?<![^\s(])\?(?=[^\W\d_]{2})\w+"  # ?én
    r"|\b(?:[Cc]af|[Cc]omit|[Ll]og|[Pp]riv|[Pp]at|[Pp]ur|[Cc]ommuniqu|[Pp]rotég|[Cc]oup|[Cc]ach|[Cc]lich|[Tt]ouch"
    r"|[Rr]esum)\?(?![^\s,.)])"
)
