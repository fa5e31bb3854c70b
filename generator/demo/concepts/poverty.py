"""Words for the theme of getting by with little money."""

from generator.demo.concepts.shape import Concept, Theme

THEME = Theme(
    id="rondkomen",
    name="Rondkomen",
    description="Wie weinig geld heeft, heeft vaak ook weinig rust.\n\nInitiatieven bij dit thema helpen met **lagere "
    "kosten, minder schulden en meer ruimte** in het hoofd.",
    synonyms=("armoede", "schulden", "bestaanszekerheid"),
    icon="material/wallet-outline",
    sdgs=(1, 10),
    groups=(
        ("gezinnen", "gezinnen met een laag inkomen"),
        ("zzp'ers", "zelfstandigen met te weinig werk"),
        ("jongeren", "jongeren met beginnende schulden"),
        ("alleenstaande ouders", "ouders die er alleen voor staan"),
        ("ouderen", "ouderen met een klein pensioen"),
    ),
    problems=(
        "Een kapotte wasmachine kan een heel huishouden omver gooien.",
        "Brieven van de incasso blijven vaak dicht op de mat liggen.",
        "Veel mensen in {plaats} vragen toeslagen niet aan.",
        "Arm zijn is duur: wie niet vooruit kan betalen, betaalt meer.",
    ),
    concepts=(
        Concept(
            names=("De Wasserij Hiernaast", "Schoon Goed", "Trommel Twaalf"),
            lines=(
                "Samen wassen in de buurt, voor een paar munten per was.",
                "Een wasserette waar {groep} goedkoop wassen en koffie drinken.",
            ),
            work="In {plek} staan zes zuinige wasmachines. Daar wassen {groep} voor een laag bedrag. Tijdens het wassen is "
            "er iemand die helpt met post en formulieren.",
            steps=("wassen met een spaarkaart", "koffie en hulp bij de post", "drogen, vouwen en weer naar huis"),
            earn="Een was kost {euro} euro. Sportclubs laten er hun shirts wassen voor de gewone prijs.",
            measures=(("gedraaide wassen", "wassen", 300, 9200), ("vaste klanten", "personen", 25, 310)),
            needs="Een pand met goede afvoer, zes machines en een gastheer.",
            seek=("customers", "Sportclubs en restaurants met veel was."),
            offer=("buy", "Wassen en vouwen voor verenigingen."),
        ),
        Concept(
            names=("Envelop Open", "De Postkamer", "Blauw op Tafel"),
            lines=(
                "Samen de post openen, zonder oordeel en met koffie.",
                "Vrijwilligers openen op {dag} samen met {groep} de stapel post.",
            ),
            work="Elke {dag} is er een open tafel in {plek}. Getrainde vrijwilligers openen de post met {groep}. Samen maken "
            "ze drie stapels: vandaag, deze maand en weg.",
            steps=("alles op één tafel", "drie stapels maken", "één brief meteen beantwoorden"),
            earn="Energiebedrijven en verhuurders betalen {euro}0 euro per huishouden dat weer op tijd betaalt.",
            measures=(
                ("geopende brieven", "brieven", 400, 9800),
                ("huishoudens met overzicht", "huishoudens", 20, 540),
            ),
            needs="Tien getrainde vrijwilligers en een ruimte waar niemand meeluistert.",
            seek=("volunteers", "Mensen die van orde houden en geduld hebben."),
            offer=("knowledge", "Een training voor vrijwilligers van twee avonden."),
        ),
        Concept(
            names=("Groeikast", "Maatje Groter", "De Kinderkledingkring"),
            lines=(
                "Kleding die meegroeit: een abonnement voor {groep}.",
                "Te klein wordt weer nieuw: {groep} ruilen kinderkleding in {plaats}.",
            ),
            work="Ouders brengen kleding die te klein is naar {plek}. Ze nemen een maat groter mee naar huis. Vrijwilligers "
            "wassen en herstellen alles. Daarmee besparen {groep} elk seizoen.",
            steps=("inleveren met punten", "wassen, herstellen en sorteren", "een maat groter uitzoeken"),
            earn="Een abonnement kost {euro} euro per maand. Voor een laag inkomen is het gratis.",
            measures=(("geruilde kledingstukken", "stuks", 500, 9600), ("aangesloten gezinnen", "gezinnen", 20, 430)),
            needs="Een winkelruimte, rekken en een naaimachine.",
            seek=("space", "Een leeg winkelpand voor een jaar."),
            offer=("buy", "Kledingpakketten voor opvang en scholen."),
            groups=(0, 3),
        ),
        Concept(
            names=("Zegelboek", "Samen Inkoop", "De Grote Bestelling"),
            lines=(
                "Samen groot inkopen, zodat boodschappen voor {groep} goedkoper zijn.",
                "Een inkoopclub in {plaats} haalt rijst en wasmiddel voor de groothandelsprijs.",
            ),
            work="Veertig huishoudens bestellen samen bij een groothandel. Op {dag} verdelen ze alles in {plek}. Zo betalen "
            "{groep} minder voor dingen die iedereen nodig heeft.",
            steps=("een lijst per huishouden", "één bestelling per maand", "samen verdelen en afrekenen"),
            earn="Op elke bestelling zit een opslag van enkele procenten. Een lidmaatschap kost {euro} euro per jaar.",
            measures=(
                ("bespaard bedrag per huishouden", "euro", 90, 620),
                ("aangesloten huishoudens", "huishoudens", 25, 390),
            ),
            needs="Een groothandel die meedoet, een weegschaal en een eenvoudige lijst.",
            seek=("partners", "Een groothandel die in kleine dozen wil leveren."),
            offer=("knowledge", "Een rekenblad voor bestellingen."),
        ),
        Concept(
            names=("De Reservebank", "Wasmachinefonds", "Potje van de Buurt"),
            lines=(
                "Een renteloos potje voor {groep} als er thuis iets stukgaat.",
                "Buren in {plaats} sparen samen voor elkaars tegenvallers.",
            ),
            work="Leden sparen elke maand een klein bedrag. Gaat er iets stuk, dan leent iemand uit de pot. Een groep van "
            "vijf leden beslist binnen een dag. Zo lossen {groep} tegenvallers zonder dure lening op.",
            steps=("sparen vanaf een klein bedrag", "beslissen binnen een dag", "terugbetalen in eigen tempo"),
            earn="Een fonds legt de eerste pot in. Leden betalen {euro} euro per jaar voor de administratie.",
            measures=(("verstrekte leningen", "leningen", 10, 340), ("sparende leden", "personen", 30, 510)),
            needs="Een beginpot van vijfduizend euro en een penningmeester.",
            seek=("money", "Een fonds dat de pot wil verdubbelen."),
            offer=("knowledge", "Een reglement dat anderen mogen gebruiken."),
        ),
    ),
)
