"""The rule about text behind a #, which YAML takes for a comment, so that the site does not show it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.context import Context
from generator.problems import Edit, Finding, Pointer, Severity, rule
from generator.schema import Field, RecordType
from generator.source import Records
from generator.source.explaining import quoted


@rule("YML017", "Tekst achter een # verdwijnt", Severity.WARNING)
def text_in_comment(records: Records, context: Context) -> Iterator[Finding]:
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
            if aside.deliberate or field is None or not _is_free_text(field):
                continue
            edit = None
            hint = "Zet de hele waarde tussen aanhalingstekens. Is het een opmerking? Zet die op een eigen regel."
            if aside.whole and len(aside.text) <= field.constraints.get("maxLength", len(aside.text)):
                edit = Edit(aside.whole, quoted(aside.text))
                hint = f"Schrijf: {edit.text}"
            yield Finding(record.path, aside.at, "Deze tekst staat achter een # en komt niet op de site.", hint, edit)


def field_at(record_type: RecordType, pointer: Pointer) -> Field | None:
    """The field that a pointer leads to; None if there is none."""
    field: Field | None = None
    fields = record_type.fields
    for step in pointer:
        if isinstance(step, int):
            field = field and field.item
        else:
            field = next((candidate for candidate in fields if candidate.name == step), None)
        if field is None:
            return None
        fields = field.fields or (field.item.fields if field.item else ())
    return field


def _is_free_text(field: Field) -> bool:
    """Whether a value of this field may be any text."""
    fixed = field.enum or field.references or field.partial_date or field.mailbox or "pattern" in field.constraints
    return field.type == "string" and field.format == "default" and not fixed
