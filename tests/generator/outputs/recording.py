"""Materials that remember what was taken from them, by the names that jobs use for it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

from generator.installation import HOUSE, THEME
from generator.model import Directory
from generator.model.directory import _RESOURCE_OF
from generator.outputs import Job, Materials, make
from generator.outputs.jobs import Written
from generator.outputs.open_data import Dataset
from generator.planning import Plan
from generator.views import ViewContext
from generator.views.page import _NAMED, Reads

T = TypeVar("T")
TAKEN: set[str] = set()
"""What was taken since the last job began."""
BY_NAMES: dict[Reads, set[str]] = {}
"""What was read of each part of a context, by the names of that part."""
_OF_MATERIALS = {"addresses": "addresses", "listed": "addresses", "moved": "addresses"}
_OF_CONTEXT = {**_NAMED, "url": "settings", "name": "settings", "documentation": "settings"}


class _Directory(Directory):
    def __getattribute__(self, name: str) -> Any:
        if resource := _RESOURCE_OF.get(name):
            TAKEN.add(resource)
            object.__getattribute__(self, "read").add(resource)
        return object.__getattribute__(self, name)


class _Context(ViewContext):
    def __getattribute__(self, name: str) -> Any:
        if named := _OF_CONTEXT.get(name):
            TAKEN.add(named)
            object.__getattribute__(self, "read").add(named)
        return object.__getattribute__(self, name)

    def only(self, reads: Reads) -> ViewContext:
        part = super().only(reads)
        for held in (part, part.directory):
            object.__setattr__(held, "read", BY_NAMES.setdefault(reads, set()))
        return part


class _Dataset(Dataset):
    def __getattribute__(self, name: str) -> Any:
        if name in ("day", "package", "licence", "url", "fictional"):
            TAKEN.add("day" if name == "day" else "settings")
        if name == "counts":
            TAKEN.update(("cohorts", "people"))
        return object.__getattribute__(self, name)


class _Materials(Materials):
    def __getattribute__(self, name: str) -> Any:
        if named := _OF_MATERIALS.get(name):
            TAKEN.add(named)
        return object.__getattribute__(self, name)


class _Taken(Mapping[Any, Any]):
    """A mapping whose keys are taken one by one, or all of them by who goes through it."""

    def __init__(self, held: Mapping[Any, Any], named: Callable[[Any], str], whole: str = "") -> None:
        self._held, self._named, self._whole = held, named, whole

    def __getitem__(self, key: Any) -> Any:
        TAKEN.add(self._named(key))
        return self._held[key]

    def __iter__(self) -> Iterator[Any]:
        TAKEN.add(self._whole)
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)


def _as(kind: type[T], held: Any, **other: Any) -> T:
    """The same values in a subclass, but for these."""
    made = object.__new__(kind)
    for slot in fields(held):
        object.__setattr__(made, slot.name, other.get(slot.name, getattr(held, slot.name)))
    return made


def recording(materials: Materials) -> Materials:
    """The same materials, which add what is taken to `TAKEN` and `BY_NAMES`."""
    context = _as(_Context, materials.context, directory=_as(_Directory, materials.context.directory))
    for held in (context, context.directory):
        object.__setattr__(held, "read", set())
    records = {
        kind: _Taken(held, lambda id, kind=kind: f"{kind}/{id}", kind)  # type: ignore[misc]
        for kind, held in materials.dataset.records.items()
    }
    return _as(
        _Materials,
        materials,
        context=context,
        dataset=_as(_Dataset, materials.dataset, records=records),
        prose=_Taken(materials.prose, lambda address: f"prose/{address}"),
        pictures=_Taken(materials.pictures, lambda key: f"data/{key[0]}/images/{key[1]}"),
        written=_Taken(materials.written, lambda path: f"site/{path}"),
    )


def made(plan: Plan, data: Path) -> Iterator[tuple[Job, set[str]]]:
    """Every job of a plan and what was taken for its file: values, templates, files in `data` and of the theme."""
    materials = plan.materials
    with _watched({THEME: "theme", data: "data", HOUSE / "content": "content"}, materials):
        for jobs in plan.stages:
            recorder, written = recording(materials), {}
            for job in jobs:
                TAKEN.clear()
                content = make(recorder, job)
                yield job, {*TAKEN}
                written[job.path] = Written(len(content), sha256(content).hexdigest())
            materials = materials.after(written)


_WATCHED: dict[str, str] = {}
"""Folders, and what their files are called in the inputs of a job."""


def _opened(event: str, arguments: Any) -> None:
    if event == "open" and _WATCHED and isinstance(arguments[0], (str, Path)):
        path = str(arguments[0])
        TAKEN.update(
            f"{name}{path.removeprefix(folder)}" for folder, name in _WATCHED.items() if path.startswith(f"{folder}/")
        )


sys.addaudithook(_opened)  # it stays, and does nothing while nothing is watched


@contextmanager
def _watched(folders: Mapping[Path, str], materials: Materials) -> Iterator[None]:
    env = materials.renderer._env
    get = env.get_template

    def get_template(name: Any, *arguments: Any, **options: Any) -> Any:
        TAKEN.add(f"theme/{name}")
        return get(name, *arguments, **options)

    _WATCHED.update({str(folder): name for folder, name in folders.items()})
    env.get_template = get_template  # type: ignore[method-assign]
    try:
        yield
    finally:
        _WATCHED.clear()
        del env.get_template
