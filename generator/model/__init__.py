"""The records as the rest of the program sees them: typed, linked, read-only, and only what may be published."""

from generator.model.cohort import Cohort
from generator.model.datapackage import DataPackage, Desk, data_package
from generator.model.directory import RESOURCES, STRUCTS, Directory, NotNamed
from generator.model.event import Event
from generator.model.initiative import Initiative
from generator.model.municipality import Municipality
from generator.model.organisation import Organisation
from generator.model.person import Availability, Person, Role
from generator.model.provenance import Claim, Figure, Image, Impact, Provenance, Statement
from generator.model.publication import Publication
from generator.model.reference_municipality import ReferenceMunicipality
from generator.model.source import Source
from generator.model.target_group import TargetGroup
from generator.model.theme import Theme

__all__ = [
    "RESOURCES", "STRUCTS",
    "Availability", "Claim", "Cohort", "DataPackage", "Desk", "Directory", "Event", "Figure", "Image", "Impact",
    "Initiative", "Municipality", "NotNamed", "Organisation", "Person", "Provenance", "Publication",
    "ReferenceMunicipality", "Role", "Source", "Statement", "TargetGroup", "Theme", "data_package",
]  # fmt: skip
