"""Explains in Dutch why a value on one line is not YAML, by the usual traps, and what was meant.

libyaml says what it expected; a maintainer wants to know what to type.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

import yaml
from yaml.events import AliasEvent, MappingEndEvent, MappingStartEvent, NodeEvent, ScalarEvent

from generator.source.mistake import short


@dataclass(frozen=True, slots=True)
class Told:
    """What is wrong with a value: the first character it is about, and the value that was meant, if one surely was."""

    message: str
    meant: str | None = None
    hint: str = ""
    start: int = 0
    kind: str = "syntax"


def readable(value: str) -> bool:
    """Whether a value on one line is whole: YAML that needs no other line, without anchors and tags."""
    if not value.strip("[{") or value.count("[") + value.count("{") > 50:
        return False
    try:
        events = list(yaml.parse(f"x: {value}\n", Loader=yaml.CSafeLoader))
    except yaml.YAMLError:
        return False
    # The stream, the document, the mapping, its key; then the value.
    inside = events[4:-3]
    if not inside or not isinstance(events[-3], MappingEndEvent) or not isinstance(events[2], MappingStartEvent):
        return False
    if any(isinstance(one, NodeEvent) and (one.anchor or getattr(one, "tag", None)) for one in inside):
        return False
    flow = isinstance(inside[0], ScalarEvent) or getattr(inside[0], "flow_style", False)
    return bool(flow) and not any(isinstance(one, AliasEvent) for one in inside)


def told(value: str) -> Told:
    """What is wrong with a value that is not readable."""
    for trap in (_lone_mark, _comma, _apostrophe, _quote, _bracket, _item, _first):
        if found := trap(value):
            return found
    if colon := re.search(r":(?=\s|$)", value):
        message = "In deze waarde staat een dubbele punt met een spatie; YAML leest dat als een nieuwe sleutel."
        return Told(message, value, start=colon.start())
    return Told("Deze waarde is geen goede YAML.", None, "Zet de tekst tussen dubbele aanhalingstekens.")


def quoted(text: str) -> str:
    """A text between double quotes, as it stands in a file."""
    return json.dumps(text, ensure_ascii=False)


def proposal(before: str, meant: str) -> str:
    """How to write a value between quotes; spelled out when it is short enough to read."""
    said = "Zet de waarde tussen dubbele aanhalingstekens"
    return f"{said}: {before.strip()} {quoted(meant)}" if len(meant) <= 160 else f"{said}."


def _lone_mark(value: str) -> Told | None:
    if value not in ("?", "-"):
        return None
    hint = "Schrijf hier de waarde. Is die niet bekend en niet verplicht? Haal de regel dan weg."
    return Told(f'Alleen "{value}" is geen waarde.', None, hint)


def _comma(value: str) -> Told | None:
    """A value as JSON writes it in a list of keys."""
    found = re.fullmatch(r"(?:'([^']*)'|\"([^\"\\]*)\"),", value)
    if found is None:
        return None
    return Told("Achter de aanhalingstekens staat nog een komma.", found[1] if found[2] is None else found[2])


_CLITIC = re.compile(r"'(?:s|t|n|k|m|r|ns|em|er|ie|tis|twas)(?![A-Za-z])", re.IGNORECASE)


def _apostrophe(value: str) -> Told | None:
    if value[0] != "'":
        return None
    begins = bool(_CLITIC.match(value))
    if len(value) > 2 and value.endswith("'"):
        if begins:
            hint = "Zet de hele waarde tussen dubbele aanhalingstekens, met alleen de apostroffen die erbij horen."
            return Told("De apostroffen in deze waarde kloppen niet.", None, hint)
        message = "In een tekst tussen apostroffen staat nog een apostrof; YAML denkt dat de tekst daar ophoudt."
        return Told(message, value[1:-1].replace("''", "'"))
    if value.count("'") == 1 and not begins:
        hint = f'Sluit de tekst af, of haal het teken weg: "{short(value[1:])}".'
        return Told("Deze waarde begint met een apostrof die nergens sluit.", None, hint)
    message = "Een waarde die met een apostrof begint leest YAML als tekst tussen aanhalingstekens."
    return Told(message, value)


def _quote(value: str) -> Told | None:
    if value[0] != '"':
        return None
    marks = len(re.findall(r'(?<!\\)"', value))
    inner = value[1:-1] if marks > 1 and value.endswith('"') else value[1:]
    plain = inner.replace('\\"', '"')
    if marks == 2 and value.endswith('"') and (half := re.search(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}", inner)):
        message = f"{half[0]} is een halve code, en dus geen teken. Dat mag niet."
        return Told(message, plain.replace(half[0], ""), "Haal de code weg.", 1 + half.start(), "control")
    if marks > 1 and not value.endswith('"'):
        return Told("De tekst gaat door na de aanhalingstekens.", value.replace('\\"', '"'))
    if marks == 1:
        return Told("Deze aanhalingstekens gaan open en nergens dicht.", plain)
    if "\\" in inner.replace('\\"', ""):
        message = "Tussen dubbele aanhalingstekens heeft een \\ een eigen betekenis."
        return Told(message, plain if not re.search(r"\\\\", inner) else None, "Schrijf \\\\ waar een \\ staat.")
    return Told("Binnen de aanhalingstekens staan nog aanhalingstekens.", plain)


def _bracket(value: str) -> Told | None:
    if value[0] not in "[{":
        return None
    closing = {"[": "]", "{": "}"}[value[0]]
    if closing not in value:
        message = f"Een waarde die begint met {value[0]} moet ook eindigen met {closing}."
        return Told(message, None, f"Sluit af met {closing}. Is het tekst? Schrijf dan: {quoted(short(value))}")
    if not value.endswith(closing) and readable(value[: value.rindex(closing) + 1]):
        return Told(f"Na {closing} gaat de tekst door.", value)
    if value.count("[") == value.count("]") and value.count("{") == value.count("}"):
        hint = "Zet tussen twee waarden een komma. Is het tekst? Zet de waarde dan tussen aanhalingstekens."
        return Told("Tussen de haakjes ontbreekt een komma, of er staat er een te veel.", None, hint)
    hint = "Kijk de haakjes, komma's en aanhalingstekens na. Is het tekst? Zet de waarde dan tussen aanhalingstekens."
    return Told("De haakjes in deze waarde kloppen niet.", None, hint)


def _item(value: str) -> Told | None:
    if not value.startswith("- "):
        return None
    hint = f'Zet "{short(value)}" op een nieuwe regel, met twee spaties ervoor.'
    return Told("Een lijst begint niet op de regel van de sleutel.", None, hint)


def _first(value: str) -> Told | None:
    first = value[0]
    if first in "*&!":
        kind = "tag" if first == "!" else "anchor" if re.match(r"[*&][^\s*&]+(?: |$)", value) else "syntax"
        return Told(f"Een waarde die begint met {first} heeft in YAML een eigen betekenis.", value, kind=kind)
    if first in "@`%,]}|>?#":
        return Told(f"Een waarde mag niet beginnen met {first}.", value)
    return None
