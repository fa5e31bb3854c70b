"""The rule about text that stands behind a #: YAML takes it for a comment, so the site does not show it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.context import Context
from generator.problems import Edit, Finding, Pointer, Severity, rule
from generator.schema import Field, RecordType
from generator.source import Records
from generator.source.values import quoted


@rule("YML017", "Tekst achter een # verdwijnt", Severity.WARNING)
def lost_behind_hash(records: Records, context: Context) -> Iterator[Finding]:
    """Wat achter een spatie en een `#` staat, is voor YAML een opmerking: het komt niet op de site.

    Hoort de tekst bij de waarde, zet de hele waarde dan tussen aanhalingstekens. Is het een opmerking, zet die dan op
    een eigen regel, of achter twee spaties en met een spatie na het `#`. Bij getallen, datums en verwijzingen
    controleert deze regel niets: daar is het altijd een opmerking.

    Goed:

        tagline: "Wij zijn de #1 in soep."

    Fout:

        tagline: Wij zijn de #1 in soep.
    """
    for record in records.all():
        for aside in record.asides:
            field = field_at(context.record_types[record.resource], aside.pointer)
            if aside.deliberate or field is None or not _prose(field):
                continue
            edit = None
            hint = "Zet de hele waarde tussen aanhalingstekens. Is het een opmerking? Zet die op een eigen regel."
            if aside.whole and len(aside.text) <= field.constraints.get("maxLength", len(aside.text)):
                edit = Edit(aside.whole, quoted(aside.text))
                hint = f"Schrijf: {edit.text}"
            yield Finding(record.path, aside.at, "Deze tekst staat achter een # en komt niet op de site.", hint, edit)


def field_at(record_type: RecordType, pointer: Pointer) -> Field | None:
    """The field that a pointer leads to; None if there is none."""
    fields, found = record_type.fields, None
    for step in pointer:
        if isinstance(step, int):
            found = found and found.item
        else:
            found = next((one for one in fields if one.name == step), None)
        if found is None:
            return None
        fields = found.fields or (found.item.fields if found.item else ())
    return found


def _prose(field: Field) -> bool:
    """Whether a text of this field may say anything."""
    fixed = field.enum or field.references or field.partial_date or field.mailbox or "pattern" in field.constraints
    return field.type == "string" and field.format == "default" and not fixed
