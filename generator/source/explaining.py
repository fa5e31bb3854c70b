"""Explains in Dutch why a value on one line is not YAML, by the common mistakes, and what was meant.

libyaml says what it expected; a maintainer of records wants to know what to type.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

import yaml
from yaml.events import AliasEvent, MappingEndEvent, MappingStartEvent, NodeEvent, ScalarEvent

from generator.source.findings import short


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is wrong with a value, from character `start` on. `meant` is the text that was meant, if that is certain.

    `kind` is the key of the rule in `rules.BY_KIND`.
    """

    message: str
    meant: str | None = None
    hint: str = ""
    start: int = 0
    kind: str = "syntax"


def readable(value: str) -> bool:
    """Whether a value on one line is complete and valid YAML, without anchors, aliases and tags."""
    if not value.strip("[{") or value.count("[") + value.count("{") > 50:
        return False
    try:
        events = list(yaml.parse(f"x: {value}\n", Loader=yaml.CSafeLoader))
    except yaml.YAMLError:
        return False
    # Before the value come the start of the stream, document and mapping, and the key.
    value_events = events[4:-3]
    if not value_events or not isinstance(events[-3], MappingEndEvent) or not isinstance(events[2], MappingStartEvent):
        return False
    if any(isinstance(event, NodeEvent) and (event.anchor or getattr(event, "tag", None)) for event in value_events):
        return False
    flow = isinstance(value_events[0], ScalarEvent) or getattr(value_events[0], "flow_style", False)
    return bool(flow) and not any(isinstance(event, AliasEvent) for event in value_events)


def explain(value: str) -> Explanation:
    """What is wrong with a value that is not `readable`."""
    for common_mistake in (_lone_mark, _comma, _apostrophe, _quote, _bracket, _item, _first):
        if explanation := common_mistake(value):
            return explanation
    if colon := re.search(r":(?=\s|$)", value):
        message = "In deze waarde staat een dubbele punt met een spatie; YAML leest dat als een nieuwe sleutel."
        return Explanation(message, value, start=colon.start())
    return Explanation("Deze waarde is geen goede YAML.", None, "Zet de tekst tussen dubbele aanhalingstekens.")


def quoted(text: str) -> str:
    """A text as a double-quoted YAML scalar."""
    return json.dumps(text, ensure_ascii=False)


def proposal(before: str, meant: str) -> str:
    """A hint in Dutch to quote a value; spelled out, after what is `before` it on its line, if it is short enough."""
    advice = "Zet de waarde tussen dubbele aanhalingstekens"
    return f"{advice}: {before.strip()} {quoted(meant)}" if len(meant) <= 160 else f"{advice}."


def _lone_mark(value: str) -> Explanation | None:
    if value not in ("?", "-"):
        return None
    hint = "Schrijf hier de waarde. Is die niet bekend en niet verplicht? Haal de regel dan weg."
    return Explanation(f'Alleen "{value}" is geen waarde.', None, hint)


def _comma(value: str) -> Explanation | None:
    """A quoted value with a comma behind it, as in JSON."""
    match = re.fullmatch(r"(?:'([^']*)'|\"([^\"\\]*)\"),", value)
    if match is None:
        return None
    return Explanation("Achter de aanhalingstekens staat nog een komma.", match[1] if match[2] is None else match[2])


_CLITIC = re.compile(r"'(?:s|t|n|k|m|r|ns|em|er|ie|tis|twas)(?![A-Za-z])", re.IGNORECASE)


def _apostrophe(value: str) -> Explanation | None:
    if value[0] != "'":
        return None
    is_clitic = bool(_CLITIC.match(value))
    if len(value) > 2 and value.endswith("'"):
        if is_clitic:
            hint = "Zet de hele waarde tussen dubbele aanhalingstekens, met alleen de apostroffen die erbij horen."
            return Explanation("De apostroffen in deze waarde kloppen niet.", None, hint)
        message = "In een tekst tussen apostroffen staat nog een apostrof; YAML denkt dat de tekst daar ophoudt."
        return Explanation(message, value[1:-1].replace("''", "'"))
    if value.count("'") == 1 and not is_clitic:
        hint = f'Sluit de tekst af, of haal het teken weg: "{short(value[1:])}".'
        return Explanation("Deze waarde begint met een apostrof die nergens sluit.", None, hint)
    message = "Een waarde die met een apostrof begint leest YAML als tekst tussen aanhalingstekens."
    return Explanation(message, value)


def _quote(value: str) -> Explanation | None:
    if value[0] != '"':
        return None
    marks = len(re.findall(r'(?<!\\)"', value))
    inner = value[1:-1] if marks > 1 and value.endswith('"') else value[1:]
    unescaped = inner.replace('\\"', '"')
    if marks == 2 and value.endswith('"') and (half := re.search(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}", inner)):
        message = f"{half[0]} is een halve code, en dus geen teken. Dat mag niet."
        return Explanation(message, unescaped.replace(half[0], ""), "Haal de code weg.", 1 + half.start(), "control")
    if marks > 1 and not value.endswith('"'):
        return Explanation("De tekst gaat door na de aanhalingstekens.", value.replace('\\"', '"'))
    if marks == 1:
        return Explanation("Deze aanhalingstekens gaan open en nergens dicht.", unescaped)
    if "\\" in inner.replace('\\"', ""):
        message = "Tussen dubbele aanhalingstekens heeft een \\ een eigen betekenis."
        return Explanation(
            message, unescaped if not re.search(r"\\\\", inner) else None, "Schrijf \\\\ waar een \\ staat."
        )
    return Explanation("Binnen de aanhalingstekens staan nog aanhalingstekens.", unescaped)


def _bracket(value: str) -> Explanation | None:
    if value[0] not in "[{":
        return None
    closing = {"[": "]", "{": "}"}[value[0]]
    if closing not in value:
        message = f"Een waarde die begint met {value[0]} moet ook eindigen met {closing}."
        return Explanation(message, None, f"Sluit af met {closing}. Is het tekst? Schrijf dan: {quoted(short(value))}")
    if not value.endswith(closing) and readable(value[: value.rindex(closing) + 1]):
        return Explanation(f"Na {closing} gaat de tekst door.", value)
    if value.count("[") == value.count("]") and value.count("{") == value.count("}"):
        hint = "Zet tussen twee waarden een komma. Is het tekst? Zet de waarde dan tussen aanhalingstekens."
        return Explanation("Tussen de haakjes ontbreekt een komma, of er staat er een te veel.", None, hint)
    hint = "Kijk de haakjes, komma's en aanhalingstekens na. Is het tekst? Zet de waarde dan tussen aanhalingstekens."
    return Explanation("De haakjes in deze waarde kloppen niet.", None, hint)


def _item(value: str) -> Explanation | None:
    if not value.startswith("- "):
        return None
    hint = f'Zet "{short(value)}" op een nieuwe regel, met twee spaties ervoor.'
    return Explanation("Een lijst begint niet op de regel van de sleutel.", None, hint)


def _first(value: str) -> Explanation | None:
    first = value[0]
    if first in "*&!":
        kind = "tag" if first == "!" else "anchor" if re.match(r"[*&][^\s*&]+(?: |$)", value) else "syntax"
        return Explanation(f"Een waarde die begint met {first} heeft in YAML een eigen betekenis.", value, kind=kind)
    if first in "@`%,]}|>?#":
        return Explanation(f"Een waarde mag niet beginnen met {first}.", value)
    return None
