"""Invented municipalities: names nobody can take for a real place, with a code, a province and a point on land."""

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
class Place:
    """One invented municipality."""

    id: str
    name: str
    code: str
    province: str
    lat: float
    lng: float

    @property
    def word(self) -> str:
        """Its name without the water it lies on."""
        return self.name.split(" ")[0]


def make_places(count: int, rng: Random) -> list[Place]:
    """`count` different places (at most 300); provinces take turns, so that few places still spread out."""
    names = ["Voorbeeldstad", "Demodorp aan de Test", "Proefhoven"]
    others = [stem + ending for stem in MUNICIPALITIES.stems for ending in MUNICIPALITIES.endings]
    rng.shuffle(others)
    for name in others:
        if name not in ("Voorbeeldstad", "Proefhoven", "Demodorp"):
            names.append(f"{name} {rng.choice(MUNICIPALITIES.waters)}" if rng.random() < 0.08 else name)
    provinces = list(MUNICIPALITIES.provinces)
    rng.shuffle(provinces)
    return [_place(number, name, provinces[number % len(provinces)], rng) for number, name in enumerate(names[:count])]


def _place(number: int, name: str, province: str, rng: Random) -> Place:
    lat, lng = rng.choice(MUNICIPALITIES.provinces[province].points)
    return Place(
        id=name.lower().replace(" ", "-"),
        name=name,
        code=f"GM{9001 + number}",
        province=province,
        lat=round(lat + rng.uniform(-0.045, 0.045), 5),
        lng=round(lng + rng.uniform(-0.06, 0.06), 5),
    )


def places_csv(places: list[Place]) -> str:
    """The reference list, with the columns of the real one."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(_HEADER)
    for place in places:
        province = MUNICIPALITIES.provinces[place.province]
        rows.writerow(
            (
                place.code,
                place.name,
                place.province,
                province.cbs_code,
                province.iso_3166_2,
                place.name,
                place.lat,
                place.lng,
                "approximate",
            )
        )
    return text.getvalue()
