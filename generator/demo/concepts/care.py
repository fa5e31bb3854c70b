"""Words for the theme of looking after each other."""

from generator.demo.concepts.shape import Concept, Theme

THEME = Theme(
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
            lines=(
                "Een middag vrij voor {groep}, met een vertrouwd gezicht in huis.",
                "Getrainde studenten nemen op {dag} de zorg een paar uur over.",
            ),
            work="Studenten uit de zorg nemen op {dag} een middag over. Zo komen {groep} even de deur uit. Steeds dezelfde "
            "student komt terug, zodat het vertrouwd voelt.",
            steps=("een rustige kennismaking", "een vaste student per gezin", "elke maand samen bijsturen"),
            earn="Een middag kost {euro} euro. Werkgevers betalen mee voor hun personeel.",
            measures=(("vrije middagen", "middagen", 60, 2800), ("geholpen gezinnen", "gezinnen", 10, 160)),
            needs="Een zorgopleiding die meedoet en een verzekering voor de studenten.",
            seek=("partners", "Werkgevers met personeel dat ook mantelzorger is."),
            offer=("work", "Betaalde bijbanen voor studenten uit de zorg."),
            groups=(0, 4),
        ),
        Concept(
            names=("Geheugentuin", "Weet je Nog", "Het Vergeet Mij Huis"),
            lines=(
                "Een dagplek waar {groep} zelf koken, tuinieren en vertellen.",
                "Samen bezig zijn in {plek}, in het tempo van {groep}.",
            ),
            work="In {plek} kiezen {groep} zelf wat ze doen. Er is een tuin, een werkbank en een keuken. Familie kan "
            "meedoen of juist even weg.",
            steps=(
                "beginnen met koffie en de krant",
                "kiezen uit tuin, keuken of werkbank",
                "samen opruimen en zingen",
            ),
            earn="Zorgverzekeraars en gemeente betalen per dagdeel. De eigen jam levert {euro}0 euro per week op.",
            measures=(("bezoekdagen", "dagdelen", 180, 5200), ("deelnemers", "personen", 8, 70)),
            needs="Een veilige tuin, een keuken en twee ervaren begeleiders.",
            seek=("space", "Een gelijkvloerse ruimte met een tuin."),
            offer=("invite", "Een les over dementie voor winkels en verenigingen."),
            groups=(1,),
        ),
        Concept(
            names=("De Thuisklussers", "Drempel Weg", "Losse Mat"),
            lines=(
                "Kleine aanpassingen in huis, voordat iemand valt.",
                "Een klusser en een verpleegkundige maken het huis van {groep} veilig.",
            ),
            work="Een klusser en een verpleegkundige lopen samen door het huis. Ze zien losse matten, hoge drempels en slecht "
            "licht. Dezelfde middag lossen ze de helft op. Zo blijven {groep} langer thuis.",
            steps=("een rondgang door het huis", "de helft meteen oplossen", "na drie maanden terugkomen"),
            earn="Een rondgang kost {euro}0 euro. Materiaal kopen we groot in.",
            measures=(("nagekeken woningen", "woningen", 30, 900), ("aanpassingen in huis", "aanpassingen", 90, 3100)),
            needs="Een bus met gereedschap, een klusser en een verpleegkundige.",
            seek=("customers", "Verhuurders met veel oudere huurders."),
            offer=("buy", "Een rondgang voor twintig woningen tegelijk."),
            groups=(2, 3),
        ),
        Concept(
            names=("Recept op Papier", "De Medicijnmaat", "Pil en Praat"),
            lines=(
                "Duidelijke uitleg over medicijnen, bij de keukentafel van {groep}.",
                "Een rustig gesprek over pillen en bijsluiters, in gewone woorden.",
            ),
            work="Oud-verpleegkundigen leggen thuis uit hoe medicijnen werken. Samen met {groep} maken ze een schema met "
            "plaatjes. De apotheek kijkt mee. Op {dag} is er spreekuur in {plek}.",
            steps=("alle doosjes op tafel", "een schema met plaatjes", "terugkoppelen aan de apotheek"),
            earn="Apotheken betalen {euro} euro per gesprek, omdat er minder misgaat.",
            measures=(("gesprekken thuis", "gesprekken", 40, 1400), ("gemaakte schema's", "schema's", 30, 1100)),
            needs="Vier oud-verpleegkundigen en een apotheek die meekijkt.",
            seek=("knowledge", "Een tekenaar die duidelijke plaatjes maakt."),
            offer=("knowledge", "Sjablonen voor een schema met plaatjes."),
            groups=(2, 3),
        ),
        Concept(
            names=("Kookmaat aan Huis", "De Etensfluisteraar", "Smaak van Thuis"),
            lines=(
                "Een kok aan huis die samen met {groep} gezond kookt.",
                "Weer zin in eten: koken met {groep}, met recepten van vroeger.",
            ),
            work="Wie ziek is, eet vaak slecht. Een kookmaat komt langs en kookt samen met {groep} een recept van vroeger. "
            "Er blijft altijd eten over voor de volgende dag.",
            steps=("vragen wat iemand vroeger at", "samen inkopen en koken", "porties invriezen met een etiket"),
            earn="Een kookbeurt kost {euro} euro. Wie minder heeft, betaalt minder.",
            measures=(("kookbeurten aan huis", "beurten", 50, 2100), ("ingevroren porties", "porties", 200, 7200)),
            needs="Tien koks, een diëtist en koelboxen.",
            seek=("volunteers", "Thuiskoks die op {dag} tijd hebben."),
            offer=("buy", "Een kookbeurt als cadeau."),
            groups=(2, 3),
        ),
    ),
)
