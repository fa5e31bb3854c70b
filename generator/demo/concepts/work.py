"""Words for the theme of finding work and learning a trade."""

from generator.demo.concepts.shape import Concept, Theme

THEME = Theme(
    id="werk-en-leren",
    name="Werk en leren",
    description="Werk geeft geld, collega's en zelfvertrouwen.\n\nInitiatieven bij dit thema maken **plek voor mensen die "
    "moeilijk werk vinden** en leren hun een vak.",
    synonyms=("arbeidsmarkt", "leerwerkplek", "beschut werk"),
    icon="material/briefcase-outline",
    sdgs=(4, 8),
    groups=(
        ("werkzoekenden", "mensen die lang zonder werk zitten"),
        ("statushouders", "statushouders met een vak in hun handen"),
        ("schoolverlaters", "jongeren zonder diploma"),
        ("mensen met een beperking", "mensen met een arbeidsbeperking"),
        ("vijftigplussers", "vijftigplussers die opnieuw beginnen"),
    ),
    problems=(
        "Een gat in een cv zegt niets over wat iemand kan.",
        "Bedrijven in {plaats} zoeken mensen, en mensen zoeken werk.",
        "Solliciteren met brieven past niet bij iedereen.",
        "Leren gaat het best met de handen.",
    ),
    concepts=(
        Concept(
            names=("Houtje Touwtje", "De Tafelmakers", "Werkbank Noord"),
            lines=(
                "Meubels van sloophout, gemaakt door {groep}.",
                "Een leerwerkplaats in {plaats} waar sloophout een tafel wordt.",
            ),
            work="In {plek} maken {groep} tafels van sloophout. Een meubelmaker leert hun het vak. Na een half jaar gaat hij mee naar "
            "een gesprek met een werkgever.",
            steps=("een proefweek zonder papieren", "zes maanden leren en maken", "samen naar een werkgever"),
            earn="Een tafel kost vanaf {euro}0 euro. Restaurants en kantoren zijn de vaste klanten.",
            measures=(
                ("gemaakte tafels", "tafels", 20, 720),
                ("mensen die doorstroomden naar werk", "personen", 3, 74),
            ),
            needs="Een werkplaats met afzuiging en een geduldige meubelmaker.",
            seek=("customers", "Kantoren die hun kantine opnieuw inrichten."),
            offer=("buy", "Tafels en banken op maat."),
        ),
        Concept(
            names=("Proefdag", "Niet op Papier", "De Omgekeerde Sollicitatie"),
            lines=(
                "Solliciteren zonder brief: {groep} laten op één dag zien wat ze kunnen.",
                "Werkgevers uit {plaats} komen langs bij {groep}, en niet andersom.",
            ),
            work="Vier keer per jaar laten {groep} in {plek} zien wat ze kunnen. Werkgevers lopen langs de werktafels. Een "
            "brief of cv is niet nodig.",
            steps=("ontdekken wat iemand goed kan", "oefenen met een coach", "laten zien aan vijf werkgevers"),
            earn="Werkgevers betalen {euro}0 euro per dag. Bij een contract volgt een tweede bedrag.",
            measures=(("getekende contracten", "contracten", 4, 160), ("deelnemende werkgevers", "werkgevers", 6, 95)),
            needs="Een zaal, werktafels en een goed netwerk van werkgevers.",
            seek=("partners", "Werkgevers in techniek, zorg en horeca."),
            offer=("invite", "Een proefdag bij een bedrijf."),
        ),
        Concept(
            names=("Keuken van Elders", "Mes en Munt", "De Proeverij Verderop"),
            lines=(
                "Een lunchzaak waar {groep} koken wat ze thuis leerden.",
                "Lunch uit vijf landen, bereid door {groep} in {plaats}.",
            ),
            work="Elke week kookt een andere chef een lunch uit het eigen land. Zo doen {groep} werkervaring op en oefenen ze "
            "Nederlands. De zaak zit in {plek}.",
            steps=("een eigen menu bedenken", "twaalf weken draaien in de keuken", "het diploma voor hygiëne halen"),
            earn="Een lunch kost {euro} euro. De helft van de omzet komt van vergaderingen.",
            measures=(("verkochte lunches", "lunches", 400, 9400), ("opgeleide koks", "personen", 5, 88)),
            needs="Een keuken met vergunning en een kok die kan uitleggen.",
            seek=("customers", "Kantoren die elke week een lunch bestellen."),
            offer=("buy", "Lunch en borrelhapjes op locatie."),
            groups=(1,),
        ),
        Concept(
            names=("Fiets Vooruit", "De Ketting", "Ronde Wielen"),
            lines=(
                "Oude fietsen opknappen en zo {groep} een vak leren.",
                "Een fietswerkplaats in {plek} die mensen én fietsen op weg helpt.",
            ),
            work="Weesfietsen uit {plaats} gaan naar de werkplaats. Daar leren {groep} ze te herstellen. Een deel van de fietsen "
            "gaat naar kinderen die er geen hebben.",
            steps=("slopen en sorteren", "herstellen met een vakman", "verkopen of weggeven"),
            earn="Een fiets kost tussen {euro}0 en driehonderd euro. Bedrijven betalen voor onderhoud van hun leenfietsen.",
            measures=(("opgeknapte fietsen", "fietsen", 60, 1900), ("leerlingen met certificaat", "personen", 4, 90)),
            needs="Een werkplaats, gereedschap en een afspraak over weesfietsen.",
            seek=("knowledge", "Een boekhouder die een avond per maand meedenkt."),
            offer=("work", "Leerplekken voor beginnende fietsenmakers."),
        ),
        Concept(
            names=("Digitale Klusdienst", "Kabel en Co", "Klik en Klaar"),
            lines=(
                "Hulp bij laptop en telefoon, gegeven door {groep}.",
                "Technisch talent zonder baan lost computerproblemen op in {plaats}.",
            ),
            work="In {plek} helpen {groep} mensen met een trage laptop of een nieuwe telefoon. Ze krijgen les van een ervaren "
            "beheerder. Na negen maanden doen ze examen.",
            steps=("een intake zonder toets", "spreekuur draaien op {dag}", "examen na negen maanden"),
            earn="Een hulpvraag kost {euro} euro. Kleine bedrijven nemen een abonnement.",
            measures=(("opgeloste hulpvragen", "vragen", 150, 4800), ("geslaagde deelnemers", "personen", 3, 66)),
            needs="Tien werkplekken, afgeschreven laptops en een beheerder.",
            seek=("customers", "Kleine bedrijven zonder eigen beheerder."),
            offer=("work", "Stageplekken van drie tot negen maanden."),
        ),
    ),
)
