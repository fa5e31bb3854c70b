"""Words for the theme of green streets and gardens."""

from generator.demo.concepts.shape import Concept, Theme

THEME = Theme(
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
            lines=(
                "Een tegel eruit, een plant erin, samen met {groep}.",
                "In één ochtend een groene straat, aangelegd door {groep}.",
            ),
            work="Op een vaste {dag} trekt een ploeg een hele straat langs. Samen met {groep} halen ze tegels weg en zetten ze planten "
            "neer. De tegels gaan naar {plek} voor hergebruik.",
            steps=("een briefje in elke bus", "een ochtend scheppen en planten", "een waterploeg voor de zomer"),
            earn="De gemeente betaalt {euro}0 euro per tuin. Bewoners kopen extra planten bij.",
            measures=(("aangelegde geveltuinen", "tuinen", 25, 1300), ("verwijderde tegels", "tegels", 300, 9700)),
            needs="Gereedschap, planten en een afspraak over de stoep.",
            seek=("partners", "Een kweker met inheemse planten."),
            offer=("buy", "Een plantochtend voor een hele straat."),
        ),
        Concept(
            names=("Akker van Morgen", "De Luie Spade", "Kool en Rust"),
            lines=(
                "Een akker aan de rand van {plaats} waar {groep} op adem komen.",
                "Werken op het land, in eigen tempo, voor {groep}.",
            ),
            work="Op een akker werken {groep} in hun eigen tempo. Een tuinder en een begeleider zijn altijd in de buurt. De oogst gaat "
            "naar {plek}.",
            steps=("een eigen strook grond", "werken zonder klok", "een gesprek bij de thee"),
            earn="Een oogstdeel kost {euro}0 euro per jaar. Zorggeld dekt de begeleiding.",
            measures=(("geoogste groente", "kilo", 200, 8300), ("deelnemers die weer werken", "personen", 3, 84)),
            needs="Een hectare grond, een tuinder en een kas.",
            seek=("space", "Een halve hectare met water in de buurt."),
            offer=("invite", "Een werkdag op het land voor een team."),
            groups=(1, 3),
        ),
        Concept(
            names=("Bijenbalkon", "Zoem Zoem Zaad", "De Nectarroute"),
            lines=(
                "Een route van bloemen dwars door {plaats}, gezaaid door {groep}.",
                "Zaaien, tellen en honing proeven, samen met {groep}.",
            ),
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
            lines=(
                "Een moestuin op het schoolplein, verzorgd door {groep}.",
                "Van zaadje tot soep in één schooljaar, voor {groep} in {plaats}.",
            ),
            work="Een tuindocent komt elke week op school. Samen met {groep} zaait en oogst hij. In de vakantie past een groep buren op de "
            "tuin. De soep eten ze in {plek}.",
            steps=("zaaien in maart", "verzorgen met een rooster", "oogsten en soep koken"),
            earn="Een school betaalt {euro}0 euro per jaar. De buren krijgen een deel van de oogst.",
            measures=(("tuinlessen", "lessen", 30, 1400), ("scholen met een tuin", "scholen", 1, 46)),
            needs="Een schoolplein, een docent en een vakantieploeg.",
            seek=("volunteers", "Buren die in de zomer water willen geven."),
            offer=("knowledge", "Een rooster voor de vakantieploeg."),
            groups=(2,),
        ),
        Concept(
            names=("Appel van Ons", "De Plukploeg", "Valfruit"),
            lines=(
                "Fruit dat anders valt, geplukt door {groep}.",
                "Wij plukken bomen in {plaats} leeg en delen de oogst met {groep}.",
            ),
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
