"""What a record may hold: the descriptors in `generator/schemas/` as types.

The descriptors are Frictionless Table Schemas and the one source of truth; the casters, the JSON Schemas for
editors and the data dictionary all follow from them. This package is the only importer of frictionless.
"""

from generator.schema.casting import Caster, CastProblem, cast_value, compile_caster
from generator.schema.descriptors import Package, load_package
from generator.schema.json_schema import write_json_schemas
from generator.schema.record_type import Field, RecordType

__all__ = [
    "CastProblem",
    "Caster",
    "Field",
    "Package",
    "RecordType",
    "cast_value",
    "compile_caster",
    "load_package",
    "write_json_schemas",
]
