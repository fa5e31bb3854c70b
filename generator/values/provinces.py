"""Parses the names of the Dutch provinces, their abbreviations and common misspellings."""

from __future__ import annotations

from generator.values.text import folded

_NAMES = {
    "Drenthe": "drente dr",
    "Flevoland": "fl flevo",
    "Fryslân": "friesland fryslan fr frl provincie-fryslan",
    "Gelderland": "gld ge",
    "Groningen": "gr gron grunn",
    "Limburg": "lb li lim",
    "Noord-Brabant": "brabant n-brabant nbrabant nb no-brabant",
    "Noord-Holland": "n-holland nholland nh",
    "Overijssel": "ov o-ijssel overijsel",
    "Utrecht": "ut utr",
    "Zeeland": "ze zld",
    "Zuid-Holland": "z-holland zholland zh",
}
_BY_NAME = {
    folded(name).replace(" ", ""): province for province, more in _NAMES.items() for name in (province, *more.split())
}


def read_province(text: str) -> str:
    """The official name of the province that a text means; empty if it means none."""
    name = folded(text)
    for word in ("de provincie ", "provincie ", "prov "):
        name = name.removeprefix(word)
    name = name.removesuffix(" provincie")
    return _BY_NAME.get(name.replace(" ", ""), "")
