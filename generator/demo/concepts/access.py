"""Words for the theme of culture and sport for everyone."""

from generator.demo.concepts.shape import Concept, Theme

THEME = Theme(
    id="iedereen-erbij",
    name="Iedereen erbij",
    description="Cultuur, sport en uitgaan horen voor iedereen te zijn.\n\nInitiatieven bij dit thema halen **drempels weg**: een te "
    "hoge prijs, een trap of een gebrek aan gezelschap.",
    synonyms=("inclusie", "toegankelijkheid", "cultuur voor iedereen"),
    icon="material/wheelchair-accessibility",
    sdgs=(10, 11),
    groups=(
        ("mensen met een beperking", "mensen met een zichtbare of onzichtbare beperking"),
        ("slechtzienden", "mensen die slecht zien of blind zijn"),
        ("doven", "mensen die doof of slechthorend zijn"),
        ("prikkelgevoelige mensen", "mensen die snel te veel prikkels krijgen"),
        ("rolstoelgebruikers", "mensen die een rolstoel gebruiken"),
    ),
    problems=(
        "Een trap van drie treden sluit al mensen buiten.",
        "Uitgaan is voor sommige mensen een project van een week.",
        "Veel sportclubs in {plaats} willen wel, maar weten niet hoe.",
        "Wie er anders uitziet, wordt vaak alleen aangestaard.",
    ),
    concepts=(
        Concept(
            names=("De Drempelkaart", "Rol Mee", "Stoep Vrij"),
            lines=(
                "Een kaart van {plaats} die laat zien waar {groep} wel naar binnen kunnen.",
                "Samen met {groep} meten we deuren, drempels en toiletten.",
            ),
            work="Met een meetlint en een lijst bezoeken {groep} winkels en cafés. Ze meten deuren en drempels. De eigenaar krijgt "
            "een kort advies dat hij meteen kan uitvoeren.",
            steps=("meten met een vaste lijst", "een advies op één bladzijde", "na een half jaar opnieuw kijken"),
            earn="Een meting kost {euro}0 euro. Grote gebouwen betalen voor een uitgebreid rapport.",
            measures=(("gemeten gebouwen", "gebouwen", 40, 1400), ("opgeloste drempels", "drempels", 10, 480)),
            needs="Een meetploeg, een lijst en een website met kaart.",
            seek=("customers", "Winkeliersverenigingen die hun straat willen laten meten."),
            offer=("buy", "Een meting met advies voor een heel gebouw."),
            groups=(0, 1, 4),
        ),
        Concept(
            names=("Stille Disco", "Feest Zonder Flits", "Zachte Zaterdag"),
            lines=(
                "Uitgaan met minder licht en geluid, voor {groep}.",
                "Een avond uit in {plek}, waar {groep} zelf het volume bepalen.",
            ),
            work="Een keer per maand is er een feest in {plek}. Er zijn zachte lampen, een stille kamer en vrijwilligers die "
            "meekijken. Het programma maken {groep} zelf.",
            steps=("een filmpje van de plek vooraf", "een stille kamer met matrassen", "op tijd en rustig naar huis"),
            earn="Een kaartje kost {euro} euro. Begeleiders komen gratis binnen.",
            measures=(("gehouden feesten", "feesten", 5, 110), ("bezoekers", "bezoekers", 150, 5100)),
            needs="Een zaal met twee kamers en tien rustige vrijwilligers.",
            seek=("space", "Een zaal die ook overdag open kan."),
            offer=("knowledge", "Een lijst om een evenement prikkelarm te maken."),
            groups=(0, 3),
        ),
        Concept(
            names=("Samen in de Zaal", "Rij Vier Stoel Vijf", "Het Extra Kaartje"),
            lines=(
                "Een theatermaatje voor {groep}, met twee kaartjes voor de prijs van één.",
                "Lege stoelen in het theater gevuld met {groep} en hun maatje.",
            ),
            work="Theaters hebben vaak lege stoelen. Die gaan naar {groep} met een maatje. Het maatje regelt het vervoer en een "
            "goede plek. Na afloop praten ze na in {plek}.",
            steps=("kiezen uit het programma", "samen reizen met een maatje", "napraten in de foyer"),
            earn="Theaters betalen {euro} euro per gevulde stoel uit hun eigen budget.",
            measures=(("theaterbezoeken", "bezoeken", 60, 2600), ("actieve maatjes", "personen", 10, 190)),
            needs="Een theater, een planner en maatjes met een auto.",
            seek=("volunteers", "Maatjes die van toneel of muziek houden."),
            offer=("invite", "Een training over gastvrijheid voor theaters."),
        ),
        Concept(
            names=("Bal Zonder Grens", "Team Anders", "De Tweede Helft"),
            lines=(
                "Een sportteam waarin {groep} en andere spelers samen spelen.",
                "Een gewone club in {plaats} met een team waar {groep} thuis zijn.",
            ),
            work="Een trainer helpt gewone clubs om {groep} te ontvangen. De regels worden aangepast, het plezier niet. Elke "
            "{dag} is er training, en daarna limonade in {plek}.",
            steps=("een open training", "regels aanpassen met de spelers", "meedoen aan de gewone competitie"),
            earn="Clubs betalen {euro}0 euro voor een begeleid seizoen.",
            measures=(("nieuwe spelers", "spelers", 10, 360), ("clubs die meedoen", "clubs", 2, 48)),
            needs="Een trainer, aangepast materiaal en een club met een open bestuur.",
            seek=("partners", "Clubs in hockey, judo en zwemmen."),
            offer=("knowledge", "Een cursus voor trainers van twee avonden."),
            groups=(0, 1, 2),
        ),
        Concept(
            names=("Vakantie om de Hoek", "Koffer Klein", "Het Logeerbootje"),
            lines=(
                "Een korte vakantie dicht bij huis, voor {groep}.",
                "Twee nachten weg met hulp in de buurt, speciaal voor {groep}.",
            ),
            work="Een aangepaste boot ligt op twintig minuten van huis. Daar logeren {groep} twee nachten met familie of een "
            "vriend. Hulp is dag en nacht in de buurt.",
            steps=("een bezoek vooraf", "twee nachten met hulp dichtbij", "een fotoboekje als herinnering"),
            earn="Een nacht kost {euro}0 euro. Een fonds betaalt mee voor wie het niet kan missen.",
            measures=(("logeernachten", "nachten", 40, 1100), ("gasten", "personen", 30, 840)),
            needs="Een aangepaste slaapplek en een zorgorganisatie die oproepbaar is.",
            seek=("money", "Een fonds voor gasten met een laag inkomen."),
            offer=("buy", "De boot als vergaderplek op doordeweekse dagen."),
            groups=(0, 4),
        ),
    ),
)
