"""Themes about the world around us: reuse, energy, and green streets."""

from generator.demo.concepts.shape import Concept, Theme

REUSE = Theme(
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
            lines=("Van oud brood maken {groep} bier en crackers.",
                   "Het brood van gisteren uit {plaats} is de borrel van morgen."),
            work="Bakkers geven hun brood van gisteren. In {plek} maken {groep} er crackers en bier van. De naam van de bakker "
            "staat op het etiket.",
            steps=("ophalen langs zes bakkers", "drogen, malen en brouwen", "verkopen in de buurt"),
            earn="Een zak crackers kost {euro} euro. Cafés nemen het bier af.",
            measures=(("gered brood", "kilo", 300, 9300), ("verkochte producten", "stuks", 400, 9500)),
            needs="Een keuken met vergunning en zes bakkers.",
            seek=("customers", "Cafés en winkels met streekproducten."),
            offer=("buy", "Een borrelpakket voor relaties."),
        ),
        Concept(
            names=("Tweede Steen", "De Materialenbeurs", "Plank Over"),
            lines=("Een bouwmarkt van restmateriaal, voor {groep}.",
                   "Wat overblijft van verbouwingen in {plaats} krijgt hier een nieuw huis."),
            work="Aannemers brengen tegels, deuren en hout naar {plek}. Daar zoeken {groep} uit wat ze nodig hebben. Een "
            "timmerman geeft op {dag} advies.",
            steps=("ophalen bij de aannemer", "keuren en prijzen", "verkopen of verwerken"),
            earn="De prijs is een derde van nieuw. Aannemers betalen {euro} euro per vracht.",
            measures=(("hergebruikt materiaal", "kilo", 900, 9900), ("klanten", "personen", 60, 2200)),
            needs="Een loods, een vorkheftruck en twee bouwbedrijven.",
            seek=("partners", "Aannemers die restmateriaal willen brengen."),
            offer=("buy", "Deuren, tegels en hout met een verhaal."),
        ),
        Concept(
            names=("Naald en Naad", "De Stiksters", "Jas Draait Door"),
            lines=("Oude spijkerbroeken worden tassen, gemaakt door {groep}.",
                   "Een naaiatelier in {plek} dat kleding redt en mensen een vak leert."),
            work="In het atelier maken {groep} tassen van oude spijkerbroeken. Een coupeuse leert hun het vak. Bezoekers laten "
            "op {dag} hun kleding herstellen.",
            steps=("sorteren en wassen", "knippen met vaste patronen", "stikken en labelen"),
            earn="Een tas kost {euro} euro. Organisaties bestellen tassen van hun oude werkkleding.",
            measures=(("gemaakte tassen", "tassen", 80, 3600), ("herstelde kledingstukken", "stuks", 60, 2900)),
            needs="Acht naaimachines, een coupeuse en een winkelraam.",
            seek=("customers", "Bedrijven met oude werkkleding."),
            offer=("buy", "Tassen van eigen werkkleding."),
        ),
        Concept(
            names=("Kamer Compleet", "De Verhuisdoos", "Pan, Bed, Lamp"),
            lines=("Een complete inboedel uit de buurt, voor {groep}.",
                   "Spullen uit volle schuren in {plaats} maken van een lege kamer een thuis."),
            work="Vrijwilligers halen meubels op bij mensen die kleiner gaan wonen. Ze stellen er complete pakketten van samen. Zo "
            "richten {groep} voor weinig geld een kamer in.",
            steps=("ophalen met de elektrische bus", "schoonmaken en herstellen", "afleveren en inrichten"),
            earn="Een pakket kost {euro}0 euro. Wie ophaalt laat doen, betaalt een klein bedrag.",
            measures=(("ingerichte kamers", "kamers", 15, 480), ("geredde meubels", "meubels", 120, 4300)),
            needs="Een opslag, een bus en een klusser.",
            seek=("volunteers", "Sjouwers voor de laatste week van augustus."),
            offer=("buy", "Complete pakketten voor opvang en studentenhuizen."),
        ),
        Concept(
            names=("Snoer en Stekker", "Het Herstelhof", "Draadje Los"),
            lines=("Reparateurs leren {groep} hun eigen spullen te maken.",
                   "Op {dag} repareren we samen in {plek}, van broodrooster tot fietslamp."),
            work="Bij elke reparatie zit de eigenaar zelf aan tafel. Een vakman kijkt mee. Daardoor leren {groep} iets dat ze thuis "
            "weer gebruiken.",
            steps=("samen zoeken naar de fout", "onderdelen printen of ruilen", "testen met een veilige meter"),
            earn="Een reparatie kost {euro} euro als hij lukt. Winkels kopen een pakket voor hun klanten.",
            measures=(("gelukte reparaties", "reparaties", 60, 3300), ("vermeden afval", "kilo", 150, 7800)),
            needs="Zes vaklui, gereedschap en een printer voor onderdelen.",
            seek=("knowledge", "Iemand die reserveonderdelen kan tekenen."),
            offer=("invite", "Een reparatiedag op school of kantoor."),
        ),
    ),
)

ENERGY = Theme(
    id="energie-samen",
    name="Samen energie besparen",
    description="Een hoge energierekening raakt vooral mensen in slechte huizen.\n\nInitiatieven bij dit thema maken huizen "
    "**warmer en zuiniger**, ook als je weinig geld hebt.",
    synonyms=("energiearmoede", "isoleren", "klimaat"),
    icon="material/home-lightning-bolt-outline",
    sdgs=(7, 13),
    groups=(
        ("huurders", "huurders in tochtige woningen"),
        ("huiseigenaren", "eigenaren met weinig spaargeld"),
        ("scholieren", "scholieren die iets aan het klimaat willen doen"),
        ("verenigingen", "verenigingen met een oud clubgebouw"),
        ("ouderen", "ouderen in een groot huis"),
    ),
    problems=(
        "Tocht onder de deur kost elke maand geld.",
        "Subsidies voor isolatie komen vaak niet bij huurders terecht.",
        "In {plaats} zetten sommige mensen de verwarming niet meer aan.",
        "Een slimme meter zegt weinig als niemand hem uitlegt.",
    ),
    concepts=(
        Concept(
            names=("De Tochtjagers", "Kier Dicht", "Warme Voeten"),
            lines=("Een klusploeg die tocht opspoort en meteen dichtmaakt bij {groep}.",
                   "Een dag klussen in {plaats}, en daarna een lagere rekening voor {groep}."),
            work="Een ploeg van twee gaat langs bij {groep}. Met een rookstift zoeken ze de tocht. Dezelfde middag plaatsen ze strips, "
            "folie en een nieuwe douchekop.",
            steps=("meten met een rookstift", "vier uur klussen", "na de winter samen terugkijken"),
            earn="De verhuurder betaalt {euro}0 euro per woning. Voor de bewoner is het gratis.",
            measures=(("aangepakte woningen", "woningen", 30, 1600), ("bespaard gas per woning", "kubieke meter", 40, 260)),
            needs="Een bus, materiaal en klussers met een training.",
            seek=("volunteers", "Handige mensen met een vrije {dag}."),
            offer=("buy", "Een klusdag voor een blok van twintig woningen."),
        ),
        Concept(
            names=("Zon op de Club", "Dak van Allemaal", "Stroom en Doelpunt"),
            lines=("Zonnepanelen op clubgebouwen, met voordeel voor {groep}.",
                   "Samen investeren in een dak, zodat {groep} minder betalen."),
            work="De club stelt zijn dak beschikbaar. Leden en {groep} kopen samen de panelen. De opbrengst gaat naar een lagere "
            "contributie en een fonds in de wijk.",
            steps=("een dak keuren", "delen verkopen vanaf een klein bedrag", "elk jaar samen verdelen"),
            earn="Een deel kost {euro} euro. De club houdt een vijfde van de opbrengst.",
            measures=(("geplaatste panelen", "panelen", 24, 680), ("deelnemers", "huishoudens", 20, 310)),
            needs="Een sterk dak, een jurist en een installateur.",
            seek=("knowledge", "Iemand die de aansluiting op het net kan regelen."),
            offer=("knowledge", "Een model voor de akte en het reglement."),
        ),
        Concept(
            names=("Energiedetectives", "De Meterkastbende", "Watt een Klas"),
            lines=("Wij leren {groep} besparen, eerst op school en dan thuis.",
                   "Een spel van zes weken waarmee {groep} stroomvreters opsporen."),
            work="Zes weken zoeken {groep} naar stroomvreters in hun gebouw. Ze meten, rekenen en maken een plan. De helft van wat ze "
            "besparen, mogen ze zelf uitgeven.",
            steps=("meten met een koffer", "een plan met drie maatregelen", "de helft van de winst zelf besteden"),
            earn="Een school betaalt {euro}0 euro. Dat is minder dan de besparing in een jaar.",
            measures=(("bespaarde stroom", "kilowattuur", 800, 9800), ("scholen die meedoen", "scholen", 2, 64)),
            needs="Tien meetkoffers en een begeleider per school.",
            seek=("customers", "Scholen met een hoge rekening."),
            offer=("buy", "Het spel met meetkoffer en begeleiding."),
        ),
        Concept(
            names=("Gordijn Goed", "De Warme Stof", "Winterdeken"),
            lines=("Dikke gordijnen op maat, genaaid in de wijk voor {groep}.",
                   "Een naaikamer in {plek} houdt de warmte binnen bij {groep}."),
            work="Hotels geven oude stof. Vrijwilligers naaien er in {plek} dikke gordijnen van. Die hangen ze op bij {groep} die het "
            "koud hebben.",
            steps=("ramen meten aan huis", "naaien met stof van hotels", "ophangen voor de winter"),
            earn="Een gordijn kost {euro} euro. Wie kan, betaalt er een voor een ander.",
            measures=(("opgehangen gordijnen", "gordijnen", 60, 2700), ("warmere woningen", "woningen", 20, 730)),
            needs="Zes naaimachines, stof en een ladder.",
            seek=("partners", "Hotels die hun stoffering vervangen."),
            offer=("buy", "Gordijnen op maat voor clubhuizen."),
        ),
        Concept(
            names=("Deelbuurtbak", "Bakfiets Bleek", "Wiel om Wiel"),
            lines=("Elektrische bakfietsen die {groep} samen delen.",
                   "Een deelbakfiets om de hoek, beheerd door {groep} in {plaats}."),
            work="Op vijf plekken staat een elektrische bakfiets. Beheerders uit de wijk houden hem schoon en geladen. Zo kunnen {groep} "
            "de auto vaker laten staan.",
            steps=("een beheerder per fiets", "reserveren met een sms", "onderhoud op {dag}"),
            earn="Een uur kost {euro} euro. Beheerders fietsen gratis.",
            measures=(("gemaakte ritten", "ritten", 200, 8800), ("aangesloten huishoudens", "huishoudens", 20, 420)),
            needs="Vijf bakfietsen, stroom aan de gevel en vijf beheerders.",
            seek=("space", "Een overdekte plek met een stopcontact."),
            offer=("buy", "Een bakfiets voor een dag of een feest."),
        ),
    ),
)

GREEN = Theme(
    id="groen-in-de-buurt",
    name="Groen in de buurt",
    description="Groen maakt een straat koeler, mooier en gezelliger.\n\nInitiatieven bij dit thema **planten, oogsten en verzorgen** "
    "samen met mensen die dat goeddoet.",
    synonyms=("natuur", "tuinieren", "biodiversiteit"),
    icon="material/sprout-outline",
    sdgs=(11, 15),
    groups=(
        ("buurtbewoners", "buurtbewoners zonder eigen tuin"),
        ("mensen met burn-out", "mensen die herstellen van een burn-out"),
        ("schoolkinderen", "kinderen die zelden in de natuur komen"),
        ("nieuwkomers", "nieuwkomers die thuis een akker hadden"),
        ("senioren", "senioren met groene vingers"),
    ),
    problems=(
        "Op een warme dag is een straat vol tegels een oven.",
        "Veel kinderen in {plaats} weten niet hoe een wortel groeit.",
        "Een lege akker aan de rand van de stad ligt jaren stil.",
        "Wie herstelt, heeft ruimte en rust nodig.",
    ),
    concepts=(
        Concept(
            names=("Tegel voor Tulp", "De Stoeptuin", "Geveltuinploeg"),
            lines=("Een tegel eruit, een plant erin, samen met {groep}.",
                   "In één ochtend een groene straat, aangelegd door {groep}."),
            work="Op een vaste {dag} trekt een ploeg een hele straat langs. Samen met {groep} halen ze tegels weg en zetten ze planten "
            "neer. De tegels gaan naar {plek} voor hergebruik.",
            steps=("een briefje in elke bus", "een ochtend scheppen en planten", "een waterploeg voor de zomer"),
            earn="De gemeente betaalt {euro} euro per tuin. Bewoners kopen extra planten bij.",
            measures=(("aangelegde geveltuinen", "tuinen", 25, 1300), ("verwijderde tegels", "tegels", 300, 9700)),
            needs="Gereedschap, planten en een afspraak over de stoep.",
            seek=("partners", "Een kweker met inheemse planten."),
            offer=("buy", "Een plantochtend voor een hele straat."),
        ),
        Concept(
            names=("Akker van Morgen", "De Luie Spade", "Kool en Rust"),
            lines=("Een akker aan de rand van {plaats} waar {groep} op adem komen.",
                   "Werken op het land, in eigen tempo, voor {groep}."),
            work="Op een akker werken {groep} in hun eigen tempo. Een tuinder en een begeleider zijn altijd in de buurt. De oogst gaat "
            "naar {plek}.",
            steps=("een eigen strook grond", "werken zonder klok", "een gesprek bij de thee"),
            earn="Een oogstdeel kost {euro}0 euro per jaar. Zorggeld dekt de begeleiding.",
            measures=(("geoogste groente", "kilo", 200, 8300), ("deelnemers die weer werken", "personen", 3, 84)),
            needs="Een hectare grond, een tuinder en een kas.",
            seek=("space", "Een halve hectare met water in de buurt."),
            offer=("invite", "Een werkdag op het land voor een team."),
        ),
        Concept(
            names=("Bijenbalkon", "Zoem Zoem Zaad", "De Nectarroute"),
            lines=("Een route van bloemen dwars door {plaats}, gezaaid door {groep}.",
                   "Zaaien, tellen en honing proeven, samen met {groep}."),
            work="Van de ene naar de andere kant van {plaats} komt een lint van bloemen. Het lint wordt gezaaid door {groep}. In het najaar tellen "
            "ze samen de bijen en vlinders.",
            steps=("zaad op balkon en berm", "tellen met een kaart", "honing proeven in {plek}"),
            earn="Een pakket zaad kost {euro} euro. Kantoren adopteren een stuk van de route.",
            measures=(("ingezaaide meters", "meter", 300, 8400), ("getelde bijensoorten", "soorten", 6, 48)),
            needs="Inheems zaad, een imker en een kaart van de route.",
            seek=("money", "Kantoren die een stuk van de route willen adopteren."),
            offer=("buy", "Zaadpakketten met een eigen etiket."),
        ),
        Concept(
            names=("Kruid en Klas", "Wortelschool", "De Proeftuinkinderen"),
            lines=("Een moestuin op het schoolplein, verzorgd door {groep}.",
                   "Van zaadje tot soep in één schooljaar, voor {groep} in {plaats}."),
            work="Een tuindocent komt elke week op school. Samen met {groep} zaait en oogst hij. In de vakantie past een groep buren op de "
            "tuin. De soep eten ze in {plek}.",
            steps=("zaaien in maart", "verzorgen met een rooster", "oogsten en soep koken"),
            earn="Een school betaalt {euro}0 euro per jaar. De buren krijgen een deel van de oogst.",
            measures=(("tuinlessen", "lessen", 30, 1400), ("scholen met een tuin", "scholen", 1, 46)),
            needs="Een schoolplein, een docent en een vakantieploeg.",
            seek=("volunteers", "Buren die in de zomer water willen geven."),
            offer=("knowledge", "Een rooster voor de vakantieploeg."),
        ),
        Concept(
            names=("Appel van Ons", "De Plukploeg", "Valfruit"),
            lines=("Fruit dat anders valt, geplukt door {groep}.",
                   "Wij plukken bomen in {plaats} leeg en delen de oogst met {groep}."),
            work="Veel fruit in tuinen blijft liggen. Een ploeg van {groep} plukt het, met toestemming van de eigenaar. Een derde is voor de "
            "eigenaar, een derde voor de ploeg en een derde wordt sap.",
            steps=("een boom aanmelden", "plukken op {dag}", "persen in {plek}"),
            earn="Een fles sap kost {euro} euro. De verkoop betaalt de ladders en de pers.",
            measures=(("geplukt fruit", "kilo", 200, 9100), ("aangemelde bomen", "bomen", 20, 640)),
            needs="Ladders, kratten en een mobiele pers.",
            seek=("customers", "Restaurants die sap uit de buurt schenken."),
            offer=("buy", "Sap met het adres van de straat op het etiket."),
        ),
    ),
)

THEMES = (REUSE, ENERGY, GREEN)
