"""Words for the theme of people who miss company."""

from generator.demo.concepts.shape import Concept, Theme

THEME = Theme(
    id="eenzaamheid",
    name="Eenzaamheid",
    description="Veel mensen missen iemand om mee te praten of iets te doen.\n\nInitiatieven bij dit thema brengen "
    "mensen samen rond **iets leuks**: eten, wandelen, spelen of een verhaal.",
    synonyms=("sociaal isolement", "alleen zijn", "weinig contact"),
    icon="material/account-heart-outline",
    sdgs=(3, 10),
    groups=(
        ("ouderen", "ouderen die alleen wonen"),
        ("jongvolwassenen", "jongvolwassenen met een klein netwerk"),
        ("mantelzorgers", "mantelzorgers met weinig tijd voor zichzelf"),
        ("alleenstaanden", "mensen die hun partner verloren"),
        ("buurtbewoners", "buurtbewoners die elkaar nog niet kennen"),
    ),
    problems=(
        "Wie lang alleen is, stapt niet zomaar ergens naar binnen.",
        "Een week zonder bezoek is voor veel mensen gewoon.",
        "Een praatje bij de bakker is soms het enige gesprek van de dag.",
        "In {plaats} kennen veel buren elkaar alleen van gezicht.",
    ),
    concepts=(
        Concept(
            names=("Soepronde", "De Dikke Lepel", "Pan op Pad"),
            lines=(
                "Samen soep koken en rondbrengen bij {groep} in {plaats}.",
                "Elke {dag} een kom soep aan de deur, en tijd voor een praatje.",
            ),
            work="Elke {dag} koken vrijwilligers samen met {groep} een grote pan soep in {plek}. Wie niet naar buiten "
            "kan, krijgt de soep thuis. De bezorger blijft altijd even zitten.",
            steps=("groente ophalen die winkels overhouden", "samen snijden en koken", "rondbrengen en bijpraten"),
            earn="Een kom soep kost {euro} euro. Bedrijven bestellen de soep ook voor hun lunch.",
            measures=(("rondgebrachte kommen soep", "kommen", 300, 6000), ("vaste eters", "personen", 15, 140)),
            needs="Een keuken, twee koelkasten en een bakfiets.",
            seek=("volunteers", "Mensen die op {dag} willen koken of bezorgen."),
            offer=("buy", "Soep voor een vergadering of een buurtfeest."),
        ),
        Concept(
            names=("Ommetje Samen", "Twee Paar Schoenen", "De Stapclub"),
            lines=(
                "Een vast wandelmaatje voor {groep}, gewoon in de eigen buurt.",
                "Elke {dag} een rondje door {plaats} met een onbekende.",
            ),
            work="Het initiatief koppelt {groep} aan een wandelmaatje uit dezelfde wijk. Ze lopen elke week een rondje van "
            "een half uur. Het startpunt is {plek}.",
            steps=(
                "een kennismaking aan de keukentafel",
                "een maatje dat in de buurt woont",
                "na zes weken een gesprek",
            ),
            earn="Werkgevers betalen voor een wandelpauze met hun personeel. Van dat geld zijn de maatjes gratis.",
            measures=(("gekoppelde wandelmaatjes", "koppels", 12, 180), ("gelopen rondjes", "wandelingen", 150, 4200)),
            needs="Een coördinator voor acht uur per week en een goed bereikbaar startpunt.",
            seek=("volunteers", "Wandelaars met een half uur per week."),
            offer=("invite", "Een wandelpauze voor het hele team."),
        ),
        Concept(
            names=("Verhalenvanger", "Oor te Leen", "De Vertelkoffer"),
            lines=(
                "Het levensverhaal van {groep}, opgenomen en bewaard voor later.",
                "Een koffer vol vragen brengt jong en oud in {plaats} in gesprek.",
            ),
            work="Scholieren nemen met een koffertje het levensverhaal op van {groep}. Het gesprek duurt een uur. De familie "
            "krijgt de opname, en de mooiste stukken klinken in {plek}.",
            steps=("oefenen met open vragen", "een uur luisteren en opnemen", "samen terugluisteren met taart"),
            earn="Families betalen {euro} euro voor een gedrukt boekje. De opname zelf kost niets.",
            measures=(
                ("opgenomen levensverhalen", "verhalen", 10, 260),
                ("bezoekers van luisteravonden", "bezoekers", 60, 900),
            ),
            needs="Vijf opnamesets en een school die meedoet.",
            seek=("partners", "Scholen die een groep leerlingen willen laten luisteren."),
            offer=("invite", "Een luisteravond in een woonzorgcentrum of bibliotheek."),
            groups=(0, 3),
        ),
        Concept(
            names=("De Kletsbank", "Bankje Erbij", "Schuif Aan"),
            lines=(
                "Een gele bank op de stoep waar altijd iemand een praatje maakt.",
                "Banken op straat waar {groep} op vaste uren gezelschap vinden.",
            ),
            work="Op drie plekken in de wijk staat een opvallende bank. Op vaste uren zit er een gastheer of gastvrouw. "
            "Zo vinden {groep} zonder afspraak gezelschap. Bij regen verhuist de bank naar {plek}.",
            steps=("een goede plek kiezen met de buurt", "gastheren en gastvrouwen trainen", "vaste uren afspreken"),
            earn="Ondernemers in de straat sponsoren een bank voor {euro}0 euro per jaar.",
            measures=(
                ("gesprekken op de bank", "gesprekken", 200, 5200),
                ("getrainde gastheren en gastvrouwen", "personen", 6, 70),
            ),
            needs="Drie banken, een vergunning voor de stoep en tien gastheren of gastvrouwen.",
            seek=("money", "Winkels die een bank in hun straat willen betalen."),
            offer=("buy", "Een bank met training voor een andere wijk."),
        ),
        Concept(
            names=("Spelbus", "Zet en Zie", "Bordspelgasten"),
            lines=(
                "Een bus vol spellen die {groep} in {plaats} aan tafel brengt.",
                "Elke {dag} spellen spelen met buren van alle leeftijden.",
            ),
            work="Een oude bestelbus vol spellen rijdt langs flats en pleinen. Twee spelleiders leggen de regels uit. "
            "Daarna spelen {groep} met kinderen en studenten in {plek}.",
            steps=("de bus op een vast tijdstip", "een spelleider aan elke tafel", "spellen lenen voor thuis"),
            earn="Woningcorporaties huren de bus voor {euro}0 euro per middag.",
            measures=(("spelmiddagen", "middagen", 12, 210), ("spelers", "personen", 80, 1900)),
            needs="Een bestelbus, honderd spellen en zes spelleiders.",
            seek=("customers", "Corporaties en zorginstellingen die een middag willen boeken."),
            offer=("buy", "Een spelmiddag op locatie, met spelleiders."),
            groups=(0, 3, 4),
        ),
    ),
)
