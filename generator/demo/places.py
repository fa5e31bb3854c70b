"""Invented municipalities: names nobody can take for a real place, with a code, a province and a point on land."""

import csv
import io
from dataclasses import dataclass
from random import Random

_STEMS = (
    "Voorbeeld",
    "Demo",
    "Test",
    "Proef",
    "Model",
    "Fictie",
    "Schets",
    "Denk",
    "Schijn",
    "Oefen",
    "Verzin",
    "Maquette",
    "Droom",
    "Nergens",
    "Papier",
    "Kladblok",
)
_ENDINGS = (
    "stad",
    "dorp",
    "veen",
    "dam",
    "hoven",
    "broek",
    "berg",
    "mond",
    "lo",
    "rade",
    "meer",
    "zijl",
    "burg",
    "kerk",
    "drecht",
    "horst",
    "poort",
    "sluis",
    "wolde",
    "schoot",
)
_WATERS = ("aan de Test", "op de Proef", "bij de Schets", "aan het Voorbeeld", "in den Demo")
_PROVINCES = {
    "Drenthe": ("PV22", "NL-DR", ((52.99, 6.56), (52.78, 6.90), (52.72, 6.48), (52.86, 6.50))),
    "Flevoland": ("PV24", "NL-FL", ((52.50, 5.47), (52.37, 5.22), (52.70, 5.75), (52.53, 5.72))),
    "Fryslân": ("PV21", "NL-FR", ((53.20, 5.79), (53.03, 5.66), (52.96, 5.92), (53.11, 6.10))),
    "Gelderland": ("PV25", "NL-GE", ((51.98, 5.91), (52.21, 5.97), (51.96, 6.29), (51.84, 5.85), (52.14, 6.20))),
    "Groningen": ("PV20", "NL-GR", ((53.22, 6.57), (53.14, 7.03), (53.32, 6.86), (53.11, 6.88))),
    "Limburg": ("PV31", "NL-LI", ((50.85, 5.69), (51.19, 5.99), (51.37, 6.17), (50.88, 5.98))),
    "Noord-Brabant": ("PV30", "NL-NB", ((51.44, 5.48), (51.59, 4.78), (51.69, 5.30), (51.56, 5.09), (51.48, 5.66))),
    "Noord-Holland": ("PV27", "NL-NH", ((52.37, 4.90), (52.38, 4.64), (52.63, 4.75), (52.64, 5.06), (52.22, 5.17))),
    "Overijssel": ("PV23", "NL-OV", ((52.51, 6.09), (52.22, 6.89), (52.25, 6.16), (52.36, 6.66))),
    "Utrecht": ("PV26", "NL-UT", ((52.09, 5.12), (52.16, 5.39), (52.03, 5.56), (52.09, 4.89))),
    "Zeeland": ("PV29", "NL-ZE", ((51.50, 3.61), (51.50, 3.89), (51.33, 3.83), (51.65, 3.92))),
    "Zuid-Holland": ("PV28", "NL-ZH", ((52.07, 4.30), (51.92, 4.48), (52.16, 4.49), (51.81, 4.67), (52.01, 4.71))),
}
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
    others = [stem + ending for stem in _STEMS for ending in _ENDINGS]
    rng.shuffle(others)
    for name in others:
        if name not in ("Voorbeeldstad", "Proefhoven", "Demodorp"):
            names.append(f"{name} {rng.choice(_WATERS)}" if rng.random() < 0.08 else name)
    provinces = list(_PROVINCES)
    rng.shuffle(provinces)
    return [_place(number, name, provinces[number % len(provinces)], rng) for number, name in enumerate(names[:count])]


def _place(number: int, name: str, province: str, rng: Random) -> Place:
    lat, lng = rng.choice(_PROVINCES[province][2])
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
        province_code, iso, _ = _PROVINCES[place.province]
        rows.writerow(
            (
                place.code,
                place.name,
                place.province,
                province_code,
                iso,
                place.name,
                place.lat,
                place.lng,
                "approximate",
            )
        )
    return text.getvalue()
