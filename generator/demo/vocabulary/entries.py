"""The shape of the vocabulary: a struct for each kind of mapping in its files. No logic but a look-up lives here."""

from msgspec import Struct

Texts = tuple[str, ...]


class _Entry(Struct, frozen=True, forbid_unknown_fields=True):
    """A mapping in one of the files: its keys are exactly the fields of the struct."""


class Group(_Entry, frozen=True):
    """People whom a theme is about: in a few words, and described at more length."""

    label: str
    people: str


class TargetGroup(_Entry, frozen=True):
    """A target group of the vocabulary; `broader` are names of others."""

    name: str
    synonyms: Texts = ()
    broader: Texts = ()


class TargetGroups(_Entry, frozen=True):
    """The vocabulary of target groups: every label of a group of a theme is a name or a synonym in it."""

    groups: tuple[TargetGroup, ...]


class Measure(_Entry, frozen=True):
    """A figure of impact. `kind` is one of those in the schema; `low` and `high` bound the value that is drawn."""

    name: str
    kind: str
    unit: str
    low: int
    high: int


class Wish(_Entry, frozen=True):
    """Something an initiative seeks or offers; `kind` is one of those in the schema."""

    kind: str
    value: str


class Concept(_Entry, frozen=True):
    """One kind of initiative. `groups` are labels of groups of its theme; left out, all of them fit."""

    names: Texts
    lines: Texts
    work: str
    steps: tuple[str, str, str]
    earn: str
    measures: tuple[Measure, ...]
    needs: str
    seek: Wish
    offer: Wish
    groups: Texts = ()


class Theme(_Entry, frozen=True):
    """One social question. `id` is the name of its file; `sdgs` are Sustainable Development Goals, 1 to 17."""

    id: str
    name: str
    description: str
    synonyms: Texts
    icon: str
    sdgs: tuple[int, ...]
    groups: tuple[Group, ...]
    problems: Texts
    concepts: tuple[Concept, ...]

    def groups_of(self, concept: Concept) -> list[Group]:
        """The groups that one of its concepts suits, in the order in which the concept names them."""
        by_label = {group.label: group for group in self.groups}
        return [by_label[label] for label in concept.groups or by_label]


class Stories(_Entry, frozen=True):
    """Sentences for taglines and stories, and the words for the holes {dag} and {plek}."""

    days: Texts
    spots: Texts
    starts: Texts
    findings: Texts
    plans: Texts
    leads: Texts
    links: Texts
    tails: Texts
    endings: Texts


class Payer(_Entry, frozen=True):
    """Somebody who pays an initiative, and what for."""

    who: str
    what_for: str


class Initiatives(_Entry, frozen=True):
    """What initiatives say about themselves, whatever their concept."""

    legal_forms: Texts
    ways: Texts
    roles: Texts
    seeks: tuple[Wish, ...]
    offers: tuple[Wish, ...]
    first_steps: Texts
    partners: Texts
    milestones: Texts
    earnings: tuple[Payer, ...]
    volunteers: Measure
    qualifiers: Texts
    periods: Texts
    methods: Texts


class Activity(_Entry, frozen=True):
    """A part of the programme; one with a title has a day of its own. `kind` is one of those in the schema."""

    kind: str
    value: str
    title: str = ""


class Observation(_Entry, frozen=True):
    """Something an edition taught."""

    topic: str
    value: str


class Publication(_Entry, frozen=True):
    """A publication about an edition; `kind` is one of those in the schema."""

    kind: str
    title: str
    holds: str


class Editions(_Entry, frozen=True):
    """What editions are called, consist of and lead to. `criteria` are the labels by criterion, the usual one first."""

    names: Texts
    purposes: Texts
    neighbourhoods: Texts
    programme: tuple[Activity, ...]
    findings: tuple[Observation, ...]
    criteria: dict[str, Texts]
    announcements: Texts
    newspapers: Texts
    cancellations: Texts
    publications: tuple[Publication, ...]


class Province(_Entry, frozen=True):
    """A province: its codes, and points on land in it (latitude, longitude in degrees)."""

    cbs_code: str
    iso_3166_2: str
    points: tuple[tuple[float, float], ...]


class Municipalities(_Entry, frozen=True):
    """The parts of the names of municipalities, their quarters and provinces, and what they say about their policy."""

    stems: Texts
    endings: Texts
    waters: Texts
    quarters: Texts
    provinces: dict[str, Province]
    functions: Texts
    departments: Texts
    reasons: Texts
    policies: Texts
    former_names: Texts


class Partner(_Entry, frozen=True):
    """An organisation that helps editions, with its role there."""

    id: str
    name: str
    kind: str
    summary: str
    role: str


class Organisations(_Entry, frozen=True):
    """The organisations that take turns as a partner of an edition."""

    partners: tuple[Partner, ...]


class People(_Entry, frozen=True):
    """The parts of names, and what people say about themselves; `bios` by role, with the holes {year} and {topic}."""

    first_names: Texts
    particles: Texts
    stems: Texts
    suffixes: Texts
    topics: Texts
    languages: Texts
    bios: dict[str, Texts]
    quotes: Texts
