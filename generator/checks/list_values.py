"""What the values in the fixed lists in `data/reference/` may be: bounds, forms, and no row twice."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping

Row = Mapping[str, str]
Judged = tuple[str, str, dict[str, str] | None]
"""What is wrong with a row, how to mend it, and the right row where that is sure."""

Judge = Callable[[Row], Judged | None]
"""Looks at one row after another; None for a row that is right."""

LATITUDES = (50.7, 53.7)
LONGITUDES = (3.2, 7.3)
"""Where the Netherlands lie."""

_CODE = re.compile(r"GM[0-9]{4}", re.ASCII)
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)


def municipalities() -> Judge:
    """Judges the rows of `municipalities.csv`: a code, a name, and a point in the Netherlands."""
    codes: set[str] = set()

    def judge(row: Row) -> Judged | None:
        code, lat, lng = row["gm_code"], float(row["lat"]), float(row["lng"])
        if not _CODE.fullmatch(code):
            return f'"{code[:20]}" is geen code van een gemeente.', "Schrijf GM en vier cijfers, zoals het CBS.", None
        if code in codes:
            return f"De code {code} staat er twee keer.", "Haal een van de twee rijen weg.", None
        codes.add(code)
        if _within(lat, LATITUDES) and _within(lng, LONGITUDES):
            return None
        if _within(lng, LATITUDES) and _within(lat, LONGITUDES):
            message = f"lat en lng zijn verwisseld: lat {row['lat']} ligt niet in Nederland."
            hint = f"Schrijf lat {row['lng']} en lng {row['lat']}."
            return message, hint, {**row, "lat": row["lng"], "lng": row["lat"]}
        message = f"Het punt {row['lat']}, {row['lng']} ligt niet in Nederland."
        return message, f"lat ligt tussen {_bounds(LATITUDES)}, lng tussen {_bounds(LONGITUDES)}.", None

    return judge


def addresses(resources: Container[str]) -> Judge:
    """Judges the rows of `addresses.csv`: the id of a record of one of the resources, once."""
    known: set[tuple[str, str]] = set()

    def judge(row: Row) -> Judged | None:
        pair = row["resource"], row["id"]
        if not _ID.fullmatch(pair[1]) or not _ID.fullmatch(pair[0]):
            return "Deze rij noemt geen id.", "Maak de lijst opnieuw met: soc addresses", None
        if pair[0] not in resources:
            return f'"{pair[0][:20]}" is geen soort gegeven.', "Maak de lijst opnieuw met: soc addresses", None
        if pair in known:
            return f"{pair[0]} {pair[1]} staat er twee keer.", "Haal een van de twee rijen weg.", None
        known.add(pair)
        return None

    return judge


def _within(number: float, bounds: tuple[float, float]) -> bool:
    return bounds[0] <= number <= bounds[1]


def _bounds(bounds: tuple[float, float]) -> str:
    return f"{bounds[0]} en {bounds[1]}"
