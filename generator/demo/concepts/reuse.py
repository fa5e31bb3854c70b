"""Words for the theme of a second life for things and food."""

from generator.demo.concepts.shape import Concept, Theme

THEME = Theme(
    id="hergebruik",
    name="Hergebruik",
    description="Wat de een weggooit, kan de ander goed gebruiken.\n\nInitiatieven bij dit thema geven **spullen en voedsel een "
    "tweede leven** en maken daar werk van.",
    synonyms=("circulair", "afval", "repareren"),
    icon="material/recycle",
    sdgs=(12,),
    groups=(
        ("buurtbewoners", "buurtbewoners met volle schuren"),
        ("makers", "makers die graag met restmateriaal werken"),
        ("studenten", "studenten die pas op kamers gaan"),
        ("winkeliers", "winkeliers met overschotten"),
        ("werkzoekenden", "mensen die via de werkplaats weer aan de slag gaan"),
    ),
    problems=(
        "Een kapot koord maakt van een goede lamp afval.",
        "Elke week gaat in {plaats} goed eten in de container.",
        "Na een verbouwing blijft de helft van het materiaal over.",
        "Repareren is voor veel mensen te duur of te ver weg.",
    ),
    concepts=(
        Concept(
            names=("Restjesbrouw", "Korst en Co", "De Broodbierbende"),
            lines=(
                "Van oud brood maken {groep} bier en crackers.",
                "Het brood van gisteren uit {plaats} is de borrel van morgen.",
            ),
            work="Bakkers geven hun brood van gisteren. In {plek} maken {groep} er crackers en bier van. De naam van de bakker "
            "staat op het etiket.",
            steps=("ophalen langs zes bakkers", "drogen, malen en brouwen", "verkopen in de buurt"),
            earn="Een zak crackers kost {euro} euro. Cafés nemen het bier af.",
            measures=(("gered brood", "kilo", 300, 9300), ("verkochte producten", "stuks", 400, 9500)),
            needs="Een keuken met vergunning en zes bakkers.",
            seek=("customers", "Cafés en winkels met streekproducten."),
            offer=("buy", "Een borrelpakket voor relaties."),
            groups=(1, 4),
        ),
        Concept(
            names=("Tweede Steen", "De Materialenbeurs", "Plank Over"),
            lines=(
                "Een bouwmarkt van restmateriaal, voor {groep}.",
                "Wat overblijft van verbouwingen in {plaats} krijgt hier een nieuw huis.",
            ),
            work="Aannemers brengen tegels, deuren en hout naar {plek}. Daar zoeken {groep} uit wat ze nodig hebben. Een "
            "timmerman geeft op {dag} advies.",
            steps=("ophalen bij de aannemer", "keuren en prijzen", "verkopen of verwerken"),
            earn="De prijs is een derde van nieuw. Aannemers betalen {euro}0 euro per vracht.",
            measures=(("hergebruikt materiaal", "kilo", 900, 9900), ("klanten", "personen", 60, 2200)),
            needs="Een loods, een vorkheftruck en twee bouwbedrijven.",
            seek=("partners", "Aannemers die restmateriaal willen brengen."),
            offer=("buy", "Deuren, tegels en hout met een verhaal."),
            groups=(0, 1),
        ),
        Concept(
            names=("Naald en Naad", "De Stiksters", "Jas Draait Door"),
            lines=(
                "Oude spijkerbroeken worden tassen, gemaakt door {groep}.",
                "Een naaiatelier in {plek} dat kleding redt en mensen een vak leert.",
            ),
            work="In het atelier maken {groep} tassen van oude spijkerbroeken. Een coupeuse leert hun het vak. Bezoekers laten "
            "op {dag} hun kleding herstellen.",
            steps=("sorteren en wassen", "knippen met vaste patronen", "stikken en labelen"),
            earn="Een tas kost {euro} euro. Organisaties bestellen tassen van hun oude werkkleding.",
            measures=(("gemaakte tassen", "tassen", 80, 3600), ("herstelde kledingstukken", "stuks", 60, 2900)),
            needs="Acht naaimachines, een coupeuse en een winkelraam.",
            seek=("customers", "Bedrijven met oude werkkleding."),
            offer=("buy", "Tassen van eigen werkkleding."),
            groups=(4,),
        ),
        Concept(
            names=("Kamer Compleet", "De Verhuisdoos", "Pan, Bed, Lamp"),
            lines=(
                "Een complete inboedel uit de buurt, voor {groep}.",
                "Spullen uit volle schuren in {plaats} maken van een lege kamer een thuis.",
            ),
            work="Vrijwilligers halen meubels op bij mensen die kleiner gaan wonen. Ze stellen er complete pakketten van samen. Zo "
            "richten {groep} voor weinig geld een kamer in.",
            steps=("ophalen met de elektrische bus", "schoonmaken en herstellen", "afleveren en inrichten"),
            earn="Een pakket kost {euro}0 euro. Wie ophaalt laat doen, betaalt een klein bedrag.",
            measures=(("ingerichte kamers", "kamers", 15, 480), ("geredde meubels", "meubels", 120, 4300)),
            needs="Een opslag, een bus en een klusser.",
            seek=("volunteers", "Sjouwers voor de laatste week van augustus."),
            offer=("buy", "Complete pakketten voor opvang en studentenhuizen."),
            groups=(2,),
        ),
        Concept(
            names=("Snoer en Stekker", "Het Herstelhof", "Draadje Los"),
            lines=(
                "Reparateurs leren {groep} hun eigen spullen te maken.",
                "Op {dag} repareren we samen in {plek}, van broodrooster tot fietslamp.",
            ),
            work="Bij elke reparatie zit de eigenaar zelf aan tafel. Een vakman kijkt mee. Daardoor leren {groep} iets dat ze thuis "
            "weer gebruiken.",
            steps=("samen zoeken naar de fout", "onderdelen printen of ruilen", "testen met een veilige meter"),
            earn="Een reparatie kost {euro} euro als hij lukt. Winkels kopen een pakket voor hun klanten.",
            measures=(("gelukte reparaties", "reparaties", 60, 3300), ("vermeden afval", "kilo", 150, 7800)),
            needs="Zes vaklui, gereedschap en een printer voor onderdelen.",
            seek=("knowledge", "Iemand die reserveonderdelen kan tekenen."),
            offer=("invite", "Een reparatiedag op school of kantoor."),
            groups=(0, 2),
        ),
    ),
)
