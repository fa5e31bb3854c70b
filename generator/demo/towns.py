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
    "inhabitants_2024",
    "inhabitants_2026",
    "urbanity_2024",
    "address_density_2024",
    "land_area_2021",
    "share_65_2022",
    "share_low_income_2022",
    "share_high_income_2022",
    "profile_note",
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
                *_figures(town),
            )
        )
    return text.getvalue()


def _figures(town: Town) -> tuple[object, ...]:
    """Invented figures in the order of the columns, which go together: a large town is more urban and has fewer old
    people. Of one in nine the incomes are not known."""
    rng = Random(f"figures of {town.code}")
    size = rng.uniform(0, 4.6)
    inhabitants = round(10_000 * 2**size)
    urbanity = max(1, min(5, round(5.4 - size + rng.uniform(-0.8, 0.8))))
    known = rng.random() > 1 / 9
    return (
        round(inhabitants * rng.uniform(0.97, 1.0)),
        inhabitants,
        urbanity,
        _DENSITY[urbanity] + rng.randrange(400),
        round(rng.uniform(30, 400), 1),
        round(28 - 3 * size + rng.uniform(-2, 2)),
        round(rng.uniform(32, 48), 1) if known else "",
        round(rng.uniform(12, 26), 1) if known else "",
        "" if known else "De gemeente is pas samengevoegd: het inkomen is niet bekend.",
    )


_DENSITY = {1: 2500, 2: 1550, 3: 1050, 4: 550, 5: 60}
"""The fewest addresses per km² of each class of urbanity: 2500, 1500, 1000 and 500 are the bounds of CBS."""
