"""Words for the theme of streets and flats where neighbours know each other."""

from generator.demo.concepts.shape import Concept, Theme

THEME = Theme(
    id="prettig-wonen",
    name="Prettig samenwonen",
    description="Een buurt is fijner als buren elkaar kennen en iets voor elkaar doen.\n\nBij dit thema horen "
    "initiatieven die een straat, flat of dorp **samen mooier en veiliger** maken.",
    synonyms=("leefbaarheid", "buurtcontact", "samen wonen"),
    icon="material/home-group",
    sdgs=(11,),
    groups=(
        ("buurtbewoners", "buurtbewoners uit alle straten van de wijk"),
        ("studenten", "studenten die net in de stad wonen"),
        ("nieuwe bewoners", "mensen die pas verhuisd zijn"),
        ("huurders", "huurders in grote flats"),
        ("gezinnen", "gezinnen met jonge kinderen"),
    ),
    problems=(
        "In een flat met tweehonderd deuren is het soms heel stil.",
        "Nieuwe en oude bewoners leven in {plaats} vaak langs elkaar heen.",
        "Een leeg plein nodigt niet uit om te blijven.",
        "Gereedschap kopen voor één klus is zonde.",
    ),
    concepts=(
        Concept(
            names=("De Leenplank", "Buurtberging", "Boor van de Buren"),
            lines=(
                "Leen gereedschap van de buren, en een klusser erbij.",
                "Een uitleenpunt in {plaats} voor spullen die zelden nodig zijn.",
            ),
            work="In {plek} liggen boren, ladders en partytenten klaar. Iedereen mag lenen met een pas. Op {dag} helpen "
            "handige {groep} anderen met een klus.",
            steps=("spullen inzamelen in de wijk", "keuren en van een nummer voorzien", "uitlenen met een pas"),
            earn="Een pas kost {euro} euro per jaar. Wie een klus doet voor een ander, leent gratis.",
            measures=(("uitgeleende spullen", "keer", 120, 3900), ("pashouders", "personen", 40, 620)),
            needs="Een droge ruimte, een uitleensysteem en twee handige mensen.",
            seek=("space", "Een droge ruimte van veertig vierkante meter."),
            offer=("knowledge", "Een handleiding voor het uitleensysteem."),
        ),
        Concept(
            names=("Galerij Gezellig", "Portiekfeest", "Bel Drie Keer"),
            lines=(
                "Buren in flats leren elkaar kennen met een feest op elke verdieping.",
                "Een doos vol ideeën waarmee {groep} hun eigen portiek opvrolijken.",
            ),
            work="Elke verdieping krijgt een doos met slingers, spellen en een draaiboek. Daarmee maken {groep} zelf een feest "
            "van hun galerij. Na afloop spreken ze één klus af voor het hele gebouw.",
            steps=("twee trekkers per verdieping", "een feest met een klein budget", "één gezamenlijke klus"),
            earn="Corporaties kopen de dozen voor {euro}0 euro per stuk.",
            measures=(("feesten op de galerij", "feesten", 8, 190), ("gezamenlijke klussen", "klussen", 5, 120)),
            needs="Een verhuurder die meedoet en een klein budget per verdieping.",
            seek=("customers", "Corporaties met grote flats."),
            offer=("buy", "Feestdozen met draaiboek voor tien verdiepingen."),
            groups=(0, 3),
        ),
        Concept(
            names=("Plein Acht", "De Speelstraatploeg", "Stoepkrijt en Koffie"),
            lines=(
                "Een leeg plein wordt op {dag} de huiskamer van de buurt.",
                "Samen met {groep} maken we van een kaal plein een fijne plek.",
            ),
            work="Een bakfiets met tafels, krijt en koffie maakt van een kaal plein een ontmoetingsplek. Daar bedenken {groep} wat "
            "er blijvend moet komen. Een vakman bouwt het met hen.",
            steps=("acht weken proberen", "samen kiezen wat blijft", "bouwen met een vakman"),
            earn="De gemeente betaalt per plein. De koffiekar verdient daarnaast {euro}0 euro per middag.",
            measures=(("opgeknapte pleinen", "pleinen", 1, 14), ("bewoners die meebouwden", "personen", 20, 480)),
            needs="Een plein, een contactpersoon bij beheer en een ervaren bouwer.",
            seek=("partners", "Een aannemer die zijn restmateriaal wil geven."),
            offer=("knowledge", "Een werkvorm om met bewoners een plein te ontwerpen."),
            groups=(0, 2, 4),
        ),
        Concept(
            names=("Kamer met Buur", "Onder Eén Dak", "De Derde Sleutel"),
            lines=(
                "Student woont goedkoop en helpt de buren een paar uur per week.",
                "Wij koppelen lege kamers aan {groep} die iets voor de buurt willen doen.",
            ),
            work="Oudere bewoners met een kamer over verhuren die aan een student. De huur is laag. In ruil daarvoor eten ze "
            "samen en doet de student klussen. Een vaste begeleider houdt in {plek} spreekuur.",
            steps=("kennismaken met een proefweek", "afspraken op één vel papier", "elke maand een gesprek"),
            earn="Beide partijen betalen {euro} euro per maand voor de begeleiding.",
            measures=(("bewoonde kamers", "kamers", 4, 85), ("uren hulp in de buurt", "uren", 200, 6400)),
            needs="Een jurist die een model voor het contract maakt, en een begeleider.",
            seek=("knowledge", "Kennis over huurcontracten en toeslagen."),
            offer=("invite", "Een informatieavond voor verhuurders."),
            groups=(1, 2),
        ),
        Concept(
            names=("De Buurtkrantwinkel", "Radio Stoep", "Groot Nieuws Klein"),
            lines=(
                "Nieuws uit de straat, gemaakt door {groep} zelf.",
                "Een kleine redactie in {plek} vertelt wat er in {plaats} goed gaat.",
            ),
            work="Een redactie van {groep} maakt elke maand een krant en een uitzending. Het nieuws gaat over gewone "
            "mensen uit de wijk. De redactie zit in {plek} en iedereen mag binnenlopen.",
            steps=(
                "een open redactievergadering op {dag}",
                "leren schrijven en interviewen",
                "bezorgen in eigen straat",
            ),
            earn="Winkels adverteren vanaf {euro}0 euro. De makers geven ook schrijfles aan bedrijven.",
            measures=(("gemaakte kranten", "nummers", 6, 96), ("bezorgde adressen", "adressen", 800, 9500)),
            needs="Een redactieruimte, een vormgever en een drukker met korting.",
            seek=("volunteers", "Bezorgers voor de oostkant van de wijk."),
            offer=("work", "Een stage voor beginnende schrijvers."),
        ),
    ),
)
