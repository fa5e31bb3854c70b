"""Validates the rows of the reference lists in `data/reference/`: formats, bounds, and no duplicates."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from generator.ledger import is_of_person, may_be_kept
from generator.profiles import BOUNDS, WHOLE, columns

Row = Mapping[str, str]
Verdict = tuple[str, str, dict[str, str] | None]
"""What is wrong with a row, a hint, and the corrected row if that is certain."""

Validator = Callable[[Row], Verdict | None]
"""Takes the rows one by one; returns None for a valid row."""

LATITUDES = (50.7, 53.7)
LONGITUDES = (3.2, 7.3)
"""The bounds of the European Netherlands in degrees (WGS 84)."""

_CODE = re.compile(r"GM[0-9]{4}", re.ASCII)


def municipalities() -> Validator:
    """A validator of `municipalities.csv`: a CBS code, used once, and a point in the Netherlands."""
    codes: set[str] = set()

    def validate(row: Row) -> Verdict | None:
        code, lat, lng = row["gm_code"], float(row["lat"]), float(row["lng"])
        if not _CODE.fullmatch(code):
            return f'"{code[:20]}" is geen code van een gemeente.', "Schrijf GM en vier cijfers, zoals het CBS.", None
        if code in codes:
            return f"De code {code} staat er twee keer.", "Haal een van de twee rijen weg.", None
        codes.add(code)
        if wrong := _wrong_figure(row):
            return wrong
        if _within(lat, LATITUDES) and _within(lng, LONGITUDES):
            return None
        if _within(lng, LATITUDES) and _within(lat, LONGITUDES):
            message = f"lat en lng zijn verwisseld: lat {row['lat']} ligt niet in Nederland."
            hint = f"Schrijf lat {row['lng']} en lng {row['lat']}."
            return message, hint, {**row, "lat": row["lng"], "lng": row["lat"]}
        message = f"Het punt {row['lat']}, {row['lng']} ligt niet in Nederland."
        return message, f"lat ligt tussen {_bounds(LATITUDES)}, lng tussen {_bounds(LONGITUDES)}.", None

    return validate


def _wrong_figure(row: Row) -> Verdict | None:
    """What is wrong with a figure of a municipality; an empty cell is a figure that is not known."""
    for name, (measure, _) in columns(row).items():
        text, (least, most) = row[name], BOUNDS[measure]
        form = _WHOLE if measure in WHOLE else _DECIMAL
        if text and not (form.fullmatch(text) and _within(float(text), (least, most))):
            kind = "heel getal" if measure in WHOLE else "getal"
            hint = f"Schrijf een {kind} van {least} tot en met {most}, zonder punten voor duizendtallen; of niets."
            return f'De cel {name} is "{text[:20]}".', hint, None
    return None


_WHOLE = re.compile("[0-9]{1,9}", re.ASCII)
_DECIMAL = re.compile(r"[0-9]{1,9}(\.[0-9]{1,3})?", re.ASCII)


def addresses() -> Validator:
    """A validator of the address ledger: an address, once, that is kept, gone or moved."""
    known: set[str] = set()

    def validate(row: Row) -> Verdict | None:
        address, gone, moved_to = row["address"], row.get("gone", ""), row.get("moved_to", "")
        if is_of_person(address):
            hint = "Haal de rij weg: trekt iemand de toestemming in, dan blijft er niets staan."
            return "Het adres van een persoon hoort niet in deze lijst.", hint, None
        if wrong := [text for text in (address, moved_to) if text and not may_be_kept(text)]:
            hint = "Schrijf wat er na het adres van de site staat, met een streep aan het eind: initiatieven/omapost/"
            return f'"{wrong[0][:40]}" is geen adres van een pagina.', hint, None
        if address in known:
            return f'"{address}" staat er twee keer.', "Haal een van de twee rijen weg.", None
        known.add(address)
        if gone and not _is_day(gone):
            return f'"{gone[:20]}" is geen dag.', "Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-27.", None
        if gone and moved_to:
            return "Een pagina is weg of verhuisd, niet allebei.", "Haal een van de twee weg.", None
        return None

    return validate


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _within(number: float, bounds: tuple[float, float]) -> bool:
    return bounds[0] <= number <= bounds[1]


def _bounds(bounds: tuple[float, float]) -> str:
    return f"{bounds[0]} en {bounds[1]}"
