"""The rules for how a file is written (YML001 to YML006, YML011 to YML014 and YML018 to YML023)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.problems import START, Finding, Position, Rule, rule
from generator.source.findings import SyntaxFinding
from generator.source.reading import LARGEST, NotReadable


@rule("YML001", "De YAML is niet te lezen")
def syntax(path: str, finding: SyntaxFinding) -> Iterator[Finding]:
    """Een gegeven is geschreven in YAML: op elke regel een sleutel, een dubbele punt, een spatie en een waarde.

    Zet een waarde tussen aanhalingstekens als er `: ` in staat of als die begint met een teken als `'`, `@`, `*`, `[`
    of `%`. Spring in met spaties, nooit met tabs.

    Goed:

        name: "'s-Hertogenbosch"
        tagline: "Soep: samen koken en eten"

    Fout:

        name: 's-Hertogenbosch
        tagline: Soep: samen koken en eten
    """
    yield _finding(path, finding)


@rule("YML002", "Een sleutel staat er twee keer")
def duplicate_key(path: str, finding: SyntaxFinding) -> Iterator[Finding]:
    """Elke sleutel mag een keer voorkomen. Staat hij er twee keer, dan is niet duidelijk welke waarde geldt.

    Goed:

        name: Omapost

    Fout:

        name: Omapost
        name: Oma Post
    """
    yield _finding(path, finding)


@rule("YML003", "Ankers en verwijzingen mogen niet")
def anchor_or_alias(path: str, finding: SyntaxFinding) -> Iterator[Finding]:
    """YAML kent ankers (`&naam`) en verwijzingen (`*naam`). Die maken een bestand moeilijk te lezen en mogen niet.

    Begint een gewone tekst met `*` of `&`, zet die dan tussen aanhalingstekens.

    Goed:

        tagline: "**Samen** koken"

    Fout:

        tagline: *samen
    """
    yield _finding(path, finding)


@rule("YML004", "Tags mogen niet")
def tag(path: str, finding: SyntaxFinding) -> Iterator[Finding]:
    """Een waarde die begint met een uitroepteken leest YAML als een tag. Het schema bepaalt al wat een waarde is.

    Goed:

        tagline: "!Let op: alleen op dinsdag"

    Fout:

        tagline: !Let op
    """
    yield _finding(path, finding)


@rule("YML005", "Het bestand is niet te gebruiken")
def unreadable(path: str, reason: NotReadable) -> Iterator[Finding]:
    """Een gegeven is een leesbaar tekstbestand in UTF-8 van hoogstens 256 kB.

    Slaat uw programma het bestand anders op (UTF-16, Windows-1252), kies dan bij "Opslaan als" voor UTF-8.

    Goed:

        name: Café Samen   (opgeslagen als UTF-8)

    Fout:

        name: Caf\\xe9 Samen   (opgeslagen als Windows-1252)
    """
    position = START
    if reason.kind == "encoding":
        line, column = reason.detail.count("\n") + 1, len(reason.detail.rpartition("\n")[2]) + 1
        position = Position(line, column, line, column + 1)
        message, hint = "Het bestand is niet opgeslagen als UTF-8.", 'Kies bij "Opslaan als" de codering UTF-8.'
    elif reason.kind == "large":
        message = f"Het bestand is te groot ({int(reason.detail) // 1024} kB, het mag {LARGEST // 1024} kB zijn)."
        hint = "Maak er een bestand met alleen tekst van; beelden horen in de map images."
    elif reason.kind == "special":
        message, hint = "Dit is geen gewoon bestand.", "Verwijder het en maak een gewoon tekstbestand."
    else:
        message, hint = "Het bestand is niet te openen.", f"Kijk of u het mag lezen: chmod u+r {path}"
    yield Finding(path, position, message, hint)


@rule("YML006", "Te veel niveaus")
def too_deep(path: str, finding: SyntaxFinding) -> Iterator[Finding]:
    """Een gegeven heeft hoogstens een paar niveaus. Dieper genest is altijd een vergissing.

    Goed:

        themes: [eenzaamheid]

    Fout:

        themes: [[[[[[[[[[[[[[eenzaamheid]]]]]]]]]]]]]]
    """
    yield _finding(path, finding)


@rule("YML011", "Het bestand is leeg")
def empty(path: str, finding: SyntaxFinding) -> Iterator[Finding]:
    """Een bestand zonder gegevens is een vergissing. Vul het of verwijder het.

    Goed:

        name: Omapost

    Fout:

        # hier staat alleen een opmerking
    """
    yield _finding(path, finding)


@rule("YML012", "Het bestand heeft geen sleutels")
def no_keys(path: str, finding: SyntaxFinding) -> Iterator[Finding]:
    """Een gegeven begint met sleutels aan het begin van de regel, niet met een lijst of losse tekst.

    Goed:

        name: Omapost

    Fout:

        - Omapost
    """
    yield _finding(path, finding)


@rule("YML013", "Een sleutel is geen tekst")
def key_not_text(path: str, finding: SyntaxFinding) -> Iterator[Finding]:
    """Een sleutel is altijd een woord. Een lijst of een groep als sleutel kan niet.

    Vaak is een haakje of accolade bedoeld als tekst: zet de tekst dan tussen aanhalingstekens.

    Goed:

        name: "{naam}"

    Fout:

        {naam: x}: waarde
    """
    yield _finding(path, finding)


@rule("YML014", "Er staan twee documenten in het bestand")
def second_document(path: str, finding: SyntaxFinding) -> Iterator[Finding]:
    """Elk gegeven heeft een eigen bestand. Drie streepjes (`---`) beginnen een tweede document en dat mag niet.

    Goed:

        name: Omapost

    Fout:

        name: Omapost
        ---
        name: Matsie
    """
    yield _finding(path, finding)


@rule("YML018", "Een teken dat niet in een tekst mag")
def control_character(path: str, finding: SyntaxFinding) -> Iterator[Finding]:
    """Sommige tekens zijn niet te zien en doen toch iets: ze besturen een scherm of draaien de leesrichting om.

    Ze komen mee bij het kopiëren uit een ander programma. Ook als code tussen dubbele aanhalingstekens (`\\u202e`)
    mogen ze niet.

    Goed:

        name: Omapost

    Fout:

        name: "Oma\\u202epost"
    """
    yield _finding(path, finding)


@rule("YML019", "Een onzichtbaar teken rond de sleutel")
def invisible_character(path: str, finding: SyntaxFinding) -> Iterator[Finding]:
    """Voor en achter een sleutel staan gewone spaties en een gewone dubbele punt.

    Wie uit een webpagina of uit Word kopieert, krijgt soms een vaste spatie, een teken zonder breedte of een brede
    dubbele punt mee. Dat ziet er hetzelfde uit, maar YAML leest het anders.

    Goed:

        name: Omapost

    Fout (een brede dubbele punt):

        name： Omapost
    """
    yield _finding(path, finding)


@rule("YML020", "Een conflict van git")
def conflict(path: str, finding: SyntaxFinding) -> Iterator[Finding]:
    """Git zet merktekens in een bestand als twee mensen dezelfde regels veranderden. Kies dan een kant.

    Tussen `<<<<<<<` en `=======` staat de ene versie, tussen `=======` en `>>>>>>>` de andere. Houd wat klopt en haal
    de regels met merktekens weg.

    Goed:

        name: Omapost

    Fout:

        <<<<<<< HEAD
        name: Omapost
        =======
        name: Oma Post
        >>>>>>> andere-tak
    """
    yield _finding(path, finding)


@rule("YML021", "Een regel die er niet bij hoort")
def stray_line(path: str, finding: SyntaxFinding) -> Iterator[Finding]:
    """In een bestand staan alleen sleutels met waarden, en opmerkingen achter een `#`.

    Een zin van een chatprogramma of een teken voor code (drie apostroffen naar links) komt mee bij het kopiëren.

    Goed:

        name: Omapost

    Fout:

        Hier is het YAML-bestand:
        name: Omapost
    """
    yield _finding(path, finding)


@rule("YML022", "Een tab in een tekst")
def tab(path: str, finding: SyntaxFinding) -> Iterator[Finding]:
    """Een tab in een tekst komt bijna altijd uit een spreadsheet: er zijn dan meer cellen geplakt dan de bedoeling was.

    Goed:

        name: Omapost

    Fout (met een tab tussen twee cellen):

        name: Omapost	Kaartjes voor oma
    """
    yield _finding(path, finding)


@rule("YML023", "Aanhalingstekens die YAML niet kent")
def typographic_quotes(path: str, finding: SyntaxFinding) -> Iterator[Finding]:
    """YAML kent alleen rechte aanhalingstekens. Gekrulde (`“` en `”`) horen bij de tekst en komen op de site.

    Staat de hele waarde ertussen, dan is dat bijna nooit de bedoeling. Horen ze er wel bij? Zet er dan rechte omheen.

    Goed:

        name: "Omapost"

    Fout:

        name: “Omapost”
    """
    yield _finding(path, finding)


BY_KIND: Mapping[str, Rule[[str, SyntaxFinding]]] = {
    "syntax": syntax,
    "indent": syntax,
    "bullet": syntax,
    "duplicate": duplicate_key,
    "anchor": anchor_or_alias,
    "tag": tag,
    "deep": too_deep,
    "empty": empty,
    "no_keys": no_keys,
    "key": key_not_text,
    "document": second_document,
    "control": control_character,
    "mark": invisible_character,
    "conflict": conflict,
    "stray": stray_line,
    "tab": tab,
    "quotes": typographic_quotes,
}


def _finding(path: str, finding: SyntaxFinding) -> Finding:
    return Finding(path, finding.at, finding.message, finding.hint, finding.edit)
