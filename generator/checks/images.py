"""Rules about images in records: their text alternatives (WCAG 2.2, 1.1.1), and icons."""

from __future__ import annotations

from collections.abc import Iterator

from generator import icons
from generator.checks.context import Context
from generator.checks.violation import closest
from generator.problems import Finding, rule
from generator.source import Records


@rule("CNT001", "Een beeld zonder beschrijving")
def missing_alternative(records: Records, context: Context) -> Iterator[Finding]:
    """Wie een beeld niet ziet, leest of hoort de beschrijving (`alt`). Voegt het beeld niets toe, zeg dat dan.

    Goed:

        image: {file: matsie.webp, alt: Een peuter op een loopfiets., credit: Matsie, licence: CC-BY-4.0}
        image: {file: lijntjes.webp, decorative: true, credit: Matsie, licence: CC-BY-4.0}

    Fout:

        image: {file: matsie.webp, credit: Matsie, licence: CC-BY-4.0}
    """
    for spot in context.survey.pictures:
        described, decorative = bool(spot.value.get("alt", "").strip()), bool(spot.value.get("decorative"))
        if described == decorative and spot.record.sound(*spot.pointer):
            message = (
                "Dit beeld heeft een beschrijving en is toch versiering."
                if described
                else "Dit beeld heeft geen beschrijving."
            )
            hint = (
                "Kies een van de twee: alt of decorative."
                if described
                else "Voeg toe: alt: en wat er te zien is. Of: decorative: true."
            )
            yield spot.finding(message, hint=hint)


@rule("CNT009", "Het pictogram bestaat niet")
def unknown_icon(records: Records, context: Context) -> Iterator[Finding]:
    """Een pictogram komt uit de sets die bij de site horen. De naam is die van de set, een schuine streep en de rest.

    Bekende sets zijn `material`, `fontawesome`, `octicons` en `simple`. Een thema zonder pictogram mag ook.

    Goed:

        icon: material/account-heart-outline

    Fout:

        icon: material/acount-heart-outline
    """
    for theme in records.of("themes").values():
        name = theme.values.get("icon")
        if name and not icons.svg(name):
            collection = name.partition("/")[0]
            same = [icon for icon in icons.names() if icon.startswith(f"{collection}/")]
            near = closest(name, same or icons.names())
            hint = f"Bedoelde u {near}?" if near else "Kies een andere naam, of laat het pictogram weg."
            yield theme.finding(f'Het pictogram "{name}" bestaat niet.', "icon", hint=hint)
