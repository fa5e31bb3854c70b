"""Themes about people close to each other: loneliness, living together, and care."""

from generator.demo.concepts.shape import Concept, Theme

LONELINESS = Theme(
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
            lines=("Samen soep koken en rondbrengen bij {groep} in {plaats}.",
                   "Elke {dag} een kom soep aan de deur, en tijd voor een praatje."),
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
            lines=("Een vast wandelmaatje voor {groep}, gewoon in de eigen buurt.",
                   "Elke {dag} een rondje door {plaats} met iemand die je nog niet kent."),
            work="Het initiatief koppelt {groep} aan een wandelmaatje uit dezelfde wijk. Ze lopen elke week een rondje van "
            "een half uur. Het startpunt is {plek}.",
            steps=("een kennismaking aan de keukentafel", "een maatje dat in de buurt woont", "na zes weken een gesprek"),
            earn="Werkgevers betalen voor een wandelpauze met hun personeel. Van dat geld zijn de maatjes gratis.",
            measures=(("gekoppelde wandelmaatjes", "koppels", 12, 180), ("gelopen rondjes", "wandelingen", 150, 4200)),
            needs="Een coördinator voor acht uur per week en een goed bereikbaar startpunt.",
            seek=("volunteers", "Wandelaars met een half uur per week."),
            offer=("invite", "Een wandelpauze voor het hele team."),
        ),
        Concept(
            names=("Verhalenvanger", "Oor te Leen", "De Vertelkoffer"),
            lines=("Het levensverhaal van {groep}, opgenomen en bewaard voor later.",
                   "Een koffer vol vragen brengt jong en oud in {plaats} in gesprek."),
            work="Scholieren nemen met een koffertje het levensverhaal op van {groep}. Het gesprek duurt een uur. De familie "
            "krijgt de opname, en de mooiste stukken klinken in {plek}.",
            steps=("oefenen met open vragen", "een uur luisteren en opnemen", "samen terugluisteren met taart"),
            earn="Families betalen {euro} euro voor een gedrukt boekje. De opname zelf kost niets.",
            measures=(("opgenomen levensverhalen", "verhalen", 10, 260), ("bezoekers van luisteravonden", "bezoekers", 60, 900)),
            needs="Vijf opnamesets en een school die meedoet.",
            seek=("partners", "Scholen die een groep leerlingen willen laten luisteren."),
            offer=("invite", "Een luisteravond in een woonzorgcentrum of bibliotheek."),
        ),
        Concept(
            names=("De Kletsbank", "Bankje Erbij", "Schuif Aan"),
            lines=("Een gele bank op de stoep waar altijd iemand een praatje maakt.",
                   "Banken op straat waar {groep} op vaste uren gezelschap vinden."),
            work="Op drie plekken in de wijk staat een opvallende bank. Op vaste uren zit er een gastheer of gastvrouw. "
            "Zo vinden {groep} zonder afspraak gezelschap. Bij regen verhuist de bank naar {plek}.",
            steps=("een goede plek kiezen met de buurt", "gastheren en gastvrouwen trainen", "vaste uren afspreken"),
            earn="Ondernemers in de straat sponsoren een bank voor {euro} euro per jaar.",
            measures=(("gesprekken op de bank", "gesprekken", 200, 5200), ("getrainde gastheren en gastvrouwen", "personen", 6, 70)),
            needs="Drie banken, een vergunning voor de stoep en tien gastheren of gastvrouwen.",
            seek=("money", "Winkels die een bank in hun straat willen betalen."),
            offer=("buy", "Een bank met training voor een andere wijk."),
        ),
        Concept(
            names=("Spelbus", "Zet en Zie", "Bordspelgasten"),
            lines=("Een bus vol spellen die {groep} in {plaats} aan tafel brengt.",
                   "Elke {dag} spellen spelen met buren van alle leeftijden."),
            work="Een oude bestelbus vol spellen rijdt langs flats en pleinen. Twee spelleiders leggen de regels uit. "
            "Daarna spelen {groep} met kinderen en studenten in {plek}.",
            steps=("de bus op een vast tijdstip", "een spelleider aan elke tafel", "spellen lenen voor thuis"),
            earn="Woningcorporaties huren de bus voor {euro} euro per middag.",
            measures=(("spelmiddagen", "middagen", 12, 210), ("spelers", "personen", 80, 1900)),
            needs="Een bestelbus, honderd spellen en zes spelleiders.",
            seek=("customers", "Corporaties en zorginstellingen die een middag willen boeken."),
            offer=("buy", "Een spelmiddag op locatie, met spelleiders."),
        ),
    ),
)

LIVING = Theme(
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
            lines=("Leen gereedschap van je buren, en een klusser erbij.",
                   "Een uitleenpunt in {plaats} voor spullen die je zelden nodig hebt."),
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
            lines=("Buren in flats leren elkaar kennen met een feest op elke verdieping.",
                   "Een doos vol ideeën waarmee {groep} hun eigen portiek opvrolijken."),
            work="Elke verdieping krijgt een doos met slingers, spellen en een draaiboek. Daarmee maken {groep} zelf een feest "
            "van hun galerij. Na afloop spreken ze één klus af voor het hele gebouw.",
            steps=("twee trekkers per verdieping", "een feest met een klein budget", "één gezamenlijke klus"),
            earn="Corporaties kopen de dozen voor {euro} euro per stuk.",
            measures=(("feesten op de galerij", "feesten", 8, 190), ("gezamenlijke klussen", "klussen", 5, 120)),
            needs="Een verhuurder die meedoet en een klein budget per verdieping.",
            seek=("customers", "Corporaties met grote flats."),
            offer=("buy", "Feestdozen met draaiboek voor tien verdiepingen."),
        ),
        Concept(
            names=("Plein Acht", "De Speelstraatploeg", "Stoepkrijt en Koffie"),
            lines=("Een leeg plein wordt op {dag} de huiskamer van de buurt.",
                   "Samen met {groep} maken we van een kaal plein een fijne plek."),
            work="Een bakfiets met tafels, krijt en koffie maakt van een kaal plein een ontmoetingsplek. Daar bedenken {groep} wat "
            "er blijvend moet komen. Een vakman bouwt het met hen.",
            steps=("acht weken proberen", "samen kiezen wat blijft", "bouwen met een vakman"),
            earn="De gemeente betaalt per plein. De koffiekar verdient daarnaast {euro} euro per middag.",
            measures=(("opgeknapte pleinen", "pleinen", 1, 14), ("bewoners die meebouwden", "personen", 20, 480)),
            needs="Een plein, een contactpersoon bij beheer en een ervaren bouwer.",
            seek=("partners", "Een aannemer die zijn restmateriaal wil geven."),
            offer=("knowledge", "Een werkvorm om met bewoners een plein te ontwerpen."),
        ),
        Concept(
            names=("Kamer met Buur", "Onder Eén Dak", "De Derde Sleutel"),
            lines=("Student woont goedkoop en helpt de buren een paar uur per week.",
                   "Wij koppelen lege kamers aan {groep} die iets voor de buurt willen doen."),
            work="Oudere bewoners met een kamer over verhuren die aan een student. De huur is laag. In ruil daarvoor eten ze "
            "samen en doet de student klussen. Een vaste begeleider houdt in {plek} spreekuur.",
            steps=("kennismaken met een proefweek", "afspraken op één vel papier", "elke maand een gesprek"),
            earn="Beide partijen betalen {euro} euro per maand voor de begeleiding.",
            measures=(("bewoonde kamers", "kamers", 4, 85), ("uren hulp in de buurt", "uren", 200, 6400)),
            needs="Een jurist die een model voor het contract maakt, en een begeleider.",
            seek=("knowledge", "Kennis over huurcontracten en toeslagen."),
            offer=("invite", "Een informatieavond voor verhuurders."),
        ),
        Concept(
            names=("De Buurtkrantwinkel", "Radio Stoep", "Groot Nieuws Klein"),
            lines=("Nieuws uit de straat, gemaakt door {groep} zelf.",
                   "Een kleine redactie in {plek} vertelt wat er in {plaats} goed gaat."),
            work="Een redactie van {groep} maakt elke maand een krant en een uitzending. Het nieuws gaat over gewone "
            "mensen uit de wijk. De redactie zit in {plek} en iedereen mag binnenlopen.",
            steps=("een open redactievergadering op {dag}", "leren schrijven en interviewen", "bezorgen in eigen straat"),
            earn="Winkels adverteren vanaf {euro} euro. De makers geven ook schrijfles aan bedrijven.",
            measures=(("gemaakte kranten", "nummers", 6, 96), ("bezorgde adressen", "adressen", 800, 9500)),
            needs="Een redactieruimte, een vormgever en een drukker met korting.",
            seek=("volunteers", "Bezorgers voor de oostkant van de wijk."),
            offer=("work", "Een stage voor beginnende schrijvers."),
        ),
    ),
)

CARE = Theme(
    id="zorg-voor-elkaar",
    name="Zorg voor elkaar",
    description="Steeds meer mensen zorgen voor een ander of hebben zelf hulp nodig.\n\nInitiatieven bij dit thema maken "
    "zorg **lichter, eerder en dichterbij**.",
    synonyms=("voorkomen van zorg", "mantelzorg", "langer thuis"),
    icon="material/hand-heart-outline",
    sdgs=(3,),
    groups=(
        ("mantelzorgers", "mantelzorgers die ook een baan hebben"),
        ("mensen met dementie", "mensen met beginnende dementie"),
        ("ouderen", "ouderen die graag thuis blijven wonen"),
        ("mensen met een beperking", "mensen met een lichamelijke beperking"),
        ("jonge mantelzorgers", "jongeren met een zieke ouder of broer"),
    ),
    problems=(
        "Wie voor een ander zorgt, vergeet zichzelf vaak.",
        "Kleine problemen thuis worden groot als niemand meekijkt.",
        "Een middag vrij is voor veel mantelzorgers een luxe.",
        "De wachtlijst voor hulp is in {plaats} lang.",
    ),
    concepts=(
        Concept(
            names=("Vrije Dinsdag", "Adempauze", "De Aflossers"),
            lines=("Een middag vrij voor {groep}, met een vertrouwd gezicht in huis.",
                   "Getrainde studenten nemen op {dag} de zorg een paar uur over."),
            work="Studenten uit de zorg nemen op {dag} een middag over. Zo komen {groep} even de deur uit. Steeds dezelfde "
            "student komt terug, zodat het vertrouwd voelt.",
            steps=("een rustige kennismaking", "een vaste student per gezin", "elke maand samen bijsturen"),
            earn="Een middag kost {euro} euro. Werkgevers betalen mee voor hun personeel.",
            measures=(("vrije middagen", "middagen", 60, 2800), ("geholpen gezinnen", "gezinnen", 10, 160)),
            needs="Een zorgopleiding die meedoet en een verzekering voor de studenten.",
            seek=("partners", "Werkgevers met personeel dat ook mantelzorger is."),
            offer=("work", "Betaalde bijbanen voor studenten uit de zorg."),
        ),
        Concept(
            names=("Geheugentuin", "Weet je Nog", "Het Vergeet Mij Huis"),
            lines=("Een dagplek waar {groep} zelf koken, tuinieren en vertellen.",
                   "Samen bezig zijn in {plek}, in het tempo van {groep}."),
            work="In {plek} kiezen {groep} zelf wat ze doen. Er is een tuin, een werkbank en een keuken. Familie kan "
            "meedoen of juist even weg.",
            steps=("beginnen met koffie en de krant", "kiezen uit tuin, keuken of werkbank", "samen opruimen en zingen"),
            earn="Zorgverzekeraars en gemeente betalen per dagdeel. De eigen jam levert {euro} euro per week op.",
            measures=(("bezoekdagen", "dagdelen", 180, 5200), ("deelnemers", "personen", 8, 70)),
            needs="Een veilige tuin, een keuken en twee ervaren begeleiders.",
            seek=("space", "Een gelijkvloerse ruimte met een tuin."),
            offer=("invite", "Een les over dementie voor winkels en verenigingen."),
        ),
        Concept(
            names=("De Thuisklussers", "Drempel Weg", "Losse Mat"),
            lines=("Kleine aanpassingen in huis, voordat iemand valt.",
                   "Een klusser en een verpleegkundige maken het huis van {groep} veilig."),
            work="Een klusser en een verpleegkundige lopen samen door het huis. Ze zien losse matten, hoge drempels en slecht "
            "licht. Dezelfde middag lossen ze de helft op. Zo blijven {groep} langer thuis.",
            steps=("een rondgang door het huis", "de helft meteen oplossen", "na drie maanden terugkomen"),
            earn="Een rondgang kost {euro} euro. Materiaal kopen we groot in.",
            measures=(("nagekeken woningen", "woningen", 30, 900), ("aanpassingen in huis", "aanpassingen", 90, 3100)),
            needs="Een bus met gereedschap, een klusser en een verpleegkundige.",
            seek=("customers", "Verhuurders met veel oudere huurders."),
            offer=("buy", "Een rondgang voor twintig woningen tegelijk."),
        ),
        Concept(
            names=("Recept op Papier", "De Medicijnmaat", "Pil en Praat"),
            lines=("Duidelijke uitleg over medicijnen, bij de keukentafel van {groep}.",
                   "Een rustig gesprek over pillen en bijsluiters, in gewone woorden."),
            work="Oud-verpleegkundigen leggen thuis uit hoe medicijnen werken. Samen met {groep} maken ze een schema met "
            "plaatjes. De apotheek kijkt mee. Op {dag} is er spreekuur in {plek}.",
            steps=("alle doosjes op tafel", "een schema met plaatjes", "terugkoppelen aan de apotheek"),
            earn="Apotheken betalen {euro} euro per gesprek, omdat er minder misgaat.",
            measures=(("gesprekken thuis", "gesprekken", 40, 1400), ("gemaakte schema's", "schema's", 30, 1100)),
            needs="Vier oud-verpleegkundigen en een apotheek die meekijkt.",
            seek=("knowledge", "Een tekenaar die duidelijke plaatjes maakt."),
            offer=("knowledge", "Sjablonen voor een schema met plaatjes."),
        ),
        Concept(
            names=("Kookmaat aan Huis", "De Etensfluisteraar", "Smaak van Thuis"),
            lines=("Een kok aan huis die samen met {groep} gezond kookt.",
                   "Weer zin in eten: koken met {groep}, met recepten van vroeger."),
            work="Wie ziek is, eet vaak slecht. Een kookmaat komt langs en kookt samen met {groep} een recept van vroeger. "
            "Er blijft altijd eten over voor de volgende dag.",
            steps=("vragen wat iemand vroeger at", "samen inkopen en koken", "porties invriezen met een etiket"),
            earn="Een kookbeurt kost {euro} euro. Wie minder heeft, betaalt minder.",
            measures=(("kookbeurten aan huis", "beurten", 50, 2100), ("ingevroren porties", "porties", 200, 7200)),
            needs="Tien koks, een diëtist en koelboxen.",
            seek=("volunteers", "Thuiskoks die op {dag} tijd hebben."),
            offer=("buy", "Een kookbeurt als cadeau."),
        ),
    ),
)

THEMES = (LONELINESS, LIVING, CARE)
