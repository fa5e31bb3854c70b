"""Invented municipalities: names that nobody can take for a real one, with a code, a province and a point on land."""

import csv
import io
from dataclasses import dataclass
from random import Random

from generator.demo.vocabulary import MUNICIPALITIES

_HEADER = (
    "gm_code",
    "name",
    "province",
    "cbs_province_code",
    "iso_3166_2",
    "point_settlement",
    "lat",
    "lng",
    "point_basis",
)


@dataclass(frozen=True, slots=True)
class Town:
    """One invented municipality. `code` is its CBS code, from GM9001 on: no real one is that high.

    `lat` and `lng` are in degrees (WGS 84).
    """

    id: str
    name: str
    code: str
    province: str
    lat: float
    lng: float

    @property
    def word(self) -> str:
        """The first word of its name: without the water it lies on."""
        return self.name.split(" ")[0]


def make_towns(count: int, rng: Random) -> list[Town]:
    """`count` different towns, at most 300. Provinces take turns, so that even a few towns are spread out."""
    names = ["Voorbeeldstad", "Demodorp aan de Test", "Proefhoven"]
    others = [stem + ending for stem in MUNICIPALITIES.stems for ending in MUNICIPALITIES.endings]
    rng.shuffle(others)
    for name in others:
        if name not in ("Voorbeeldstad", "Proefhoven", "Demodorp"):
            names.append(f"{name} {rng.choice(MUNICIPALITIES.waters)}" if rng.random() < 0.08 else name)
    provinces = list(MUNICIPALITIES.provinces)
    rng.shuffle(provinces)
    return [_town(number, name, provinces[number % len(provinces)], rng) for number, name in enumerate(names[:count])]


def _town(number: int, name: str, province: str, rng: Random) -> Town:
    lat, lng = rng.choice(MUNICIPALITIES.provinces[province].points)
    return Town(
        id=name.lower().replace(" ", "-"),
        name=name,
        code=f"GM{9001 + number}",
        province=province,
        lat=round(lat + rng.uniform(-0.045, 0.045), 5),
        lng=round(lng + rng.uniform(-0.06, 0.06), 5),
    )


def towns_csv(towns: list[Town]) -> str:
    """The reference list of municipalities as CSV, with the columns of the real one."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(_HEADER)
    for town in towns:
        province = MUNICIPALITIES.provinces[town.province]
        rows.writerow(
            (
                town.code,
                town.name,
                town.province,
                province.cbs_code,
                province.iso_3166_2,
                town.name,
                town.lat,
                town.lng,
                "approximate",
            )
        )
    return text.getvalue()
