"""Words for the theme of living healthily."""

from generator.demo.concepts.shape import Concept, Theme

THEME = Theme(
    id="gezond-leven",
    name="Gezond leven",
    description="Gezond zijn is meer dan niet ziek zijn.\n\nInitiatieven bij dit thema helpen mensen om **te bewegen, goed te eten "
    "en beter te slapen**, samen met anderen.",
    synonyms=("positieve gezondheid", "preventie", "vitaliteit"),
    icon="material/heart-pulse",
    sdgs=(2, 3),
    groups=(
        ("senioren", "senioren die weer willen bewegen"),
        ("mensen met stress", "mensen die thuiszitten met een burn-out"),
        ("gezinnen", "gezinnen met weinig geld voor sport"),
        ("mensen met diabetes", "mensen met diabetes type twee"),
        ("mannen", "mannen die niet snel hulp vragen"),
    ),
    problems=(
        "Gezond eten is vaak duurder dan een snelle hap.",
        "Alleen beginnen met bewegen houdt bijna niemand vol.",
        "De huisarts in {plaats} ziet veel klachten die geen pil nodig hebben.",
        "Slecht slapen maakt alles zwaarder.",
    ),
    concepts=(
        Concept(
            names=("De Beweegbuurt", "Knie Omhoog", "Tachtig in Beweging"),
            lines=(
                "Sporten in het park, op het niveau van {groep}.",
                "Een half uur bewegen op {dag}, met muziek en zonder spiegels.",
            ),
            work="Een trainer geeft op {dag} les in het park. De oefeningen passen bij {groep}. Wie een les mist, krijgt een "
            "belletje. Bij slecht weer is er plek in {plek}.",
            steps=("een eenvoudige test vooraf", "een half uur bewegen", "koffie hoort erbij"),
            earn="Een les kost {euro} euro. De zorgverzekeraar betaalt een deel terug.",
            measures=(("gegeven lessen", "lessen", 40, 900), ("vaste deelnemers", "personen", 20, 340)),
            needs="Een trainer, een park en een plek voor slecht weer.",
            seek=("partners", "Huisartsen die mensen willen doorsturen."),
            offer=("invite", "Een proefles voor een vereniging."),
            groups=(0, 2, 3),
        ),
        Concept(
            names=("Groente per Bon", "De Broccolibus", "Kist van Kroon"),
            lines=(
                "Een groentekist op recept, voor {groep} in {plaats}.",
                "De huisarts schrijft groente voor, de boer brengt het langs.",
            ),
            work="Een huisarts of diëtist schrijft een groentekist voor. Twaalf weken lang krijgen {groep} elke week een kist met "
            "een recept. Op {dag} koken ze samen in {plek}.",
            steps=("een recept van de huisarts", "twaalf weken een kist", "samen koken en meten"),
            earn="Een kist kost {euro} euro. De verzekeraar en de boer dragen samen de helft.",
            measures=(
                ("geleverde groentekisten", "kisten", 150, 6200),
                ("deelnemers met een lagere bloedsuiker", "personen", 5, 130),
            ),
            needs="Een boer, een huisartsenpraktijk en een keuken.",
            seek=("partners", "Boeren binnen tien kilometer."),
            offer=("buy", "Groentekisten voor personeel."),
            groups=(2, 3),
        ),
        Concept(
            names=("Schouder aan Schouder", "De Mannenschuur", "Loods Elf"),
            lines=(
                "Sleutelen, timmeren en praten, voor {groep}.",
                "Een schuur in {plaats} waar praten vanzelf gaat, omdat de handen bezig zijn.",
            ),
            work="In {plek} staat een grote werkbank. Daar klussen {groep} aan dingen voor de buurt. Praten hoeft niet, maar "
            "gebeurt bijna altijd.",
            steps=(
                "binnenlopen met een klus",
                "samen iets maken voor de buurt",
                "een gespreksleider op de achtergrond",
            ),
            earn="Verenigingen betalen voor reparaties. Een lid legt {euro} euro per maand in.",
            measures=(("bezoeken aan de schuur", "bezoeken", 200, 4600), ("klussen voor de buurt", "klussen", 15, 410)),
            needs="Een schuur, gereedschap en een rustige gespreksleider.",
            seek=("space", "Een schuur of loods met stroom."),
            offer=("buy", "Reparaties voor scholen en verenigingen."),
            groups=(4,),
        ),
        Concept(
            names=("Slaapwel", "Het Stille Uur", "Schaap Tien"),
            lines=(
                "Beter slapen zonder pillen, in acht weken samen met {groep}.",
                "Een slaapgroep in {plek}, met rust, ritme en een logboek.",
            ),
            work="Acht weken lang komen {groep} bij elkaar in {plek}. Ze leren over ritme, licht en piekeren. Iedereen houdt "
            "een logboek bij.",
            steps=("een logboek van een week", "elke week één verandering", "na drie maanden terugkomen"),
            earn="Een cursus kost {euro}0 euro. Werkgevers kopen plekken voor hun personeel.",
            measures=(("afgeronde cursussen", "cursussen", 4, 120), ("mensen die beter slapen", "personen", 15, 620)),
            needs="Een trainer met ervaring en een rustige ruimte.",
            seek=("knowledge", "Een onderzoeker die wil meekijken naar de resultaten."),
            offer=("buy", "Een cursus voor ploegendiensten."),
            groups=(1, 4),
        ),
        Concept(
            names=("Duik Erin", "Baantje Extra", "Het Late Zwembad"),
            lines=(
                "Zwemmen voor {groep}, op uren dat het bad leeg is.",
                "Lege uren in het zwembad worden zwemlessen voor {groep}.",
            ),
            work="Het zwembad van {plaats} staat op {dag} vaak half leeg. In die uren zwemmen {groep} met een eigen badmeester. "
            "Na afloop is er thee in {plek}.",
            steps=("wennen in het ondiepe", "lessen in een groep van acht", "een diploma of een eigen doel"),
            earn="Een uur kost {euro} euro. Het bad rekent een lage prijs omdat het water toch warm is.",
            measures=(("zwemuren", "uren", 60, 1300), ("behaalde diploma's", "diploma's", 5, 240)),
            needs="Een zwembad met lege uren en een badmeester.",
            seek=("money", "Een fonds voor badkleding en vervoer."),
            offer=("knowledge", "Een plan om lege uren in het bad te gebruiken."),
            groups=(0, 2, 3),
        ),
    ),
)
