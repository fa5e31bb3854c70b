"""Words for the theme of growing up."""

from generator.demo.concepts.shape import Concept, Theme

THEME = Theme(
    id="opgroeien",
    name="Opgroeien",
    description="Elk kind verdient een goede start en iemand die in hem of haar gelooft.\n\nInitiatieven bij dit thema geven "
    "kinderen en jongeren **een plek, een stem en een voorbeeld**.",
    synonyms=("jeugd", "kansengelijkheid", "jongeren"),
    icon="material/human-male-child",
    sdgs=(4, 10),
    groups=(
        ("tieners", "tieners die na school op straat hangen"),
        ("basisschoolkinderen", "kinderen uit groep zes tot acht"),
        ("jonge ouders", "ouders die voor hun vijfentwintigste een kind kregen"),
        ("thuiszitters", "jongeren die niet naar school gaan"),
        ("pleegkinderen", "kinderen die niet thuis kunnen wonen"),
    ),
    problems=(
        "Na vier uur is er voor veel jongeren niets te doen.",
        "Niet elk kind heeft thuis een rustige plek voor huiswerk.",
        "Wie uitvalt op school, raakt ook vrienden kwijt.",
        "Talent zit in {plaats} in elke straat, maar niet iedereen ziet het.",
    ),
    concepts=(
        Concept(
            names=("Na Vieren", "Het Huiswerkcafé", "Tafel Zes"),
            lines=(
                "Een plek waar {groep} na school huiswerk maken en eten.",
                "Huiswerk, limonade en een student die meekijkt, in {plek}.",
            ),
            work="Vier middagen per week is {plek} open voor {groep}. Studenten helpen met huiswerk. Om zes uur eet iedereen "
            "samen.",
            steps=("een half uur uitrazen", "anderhalf uur werken met hulp", "samen eten en opruimen"),
            earn="Ouders betalen {euro} euro per maand naar inkomen. Een fonds vult het verschil aan.",
            measures=(("bezoeken na school", "bezoeken", 400, 9100), ("vaste leerlingen", "kinderen", 15, 190)),
            needs="Een lokaal, acht studenten en een kok.",
            seek=("volunteers", "Studenten die goed zijn in wiskunde."),
            offer=("work", "Bijbanen voor studenten van de pabo."),
            groups=(0, 1),
        ),
        Concept(
            names=("Jonge Bazen", "Het Kindercollege", "Zakgeldfabriek"),
            lines=(
                "Wij laten {groep} een echt bedrijfje beginnen, met echte klanten.",
                "Van idee tot kassa: {groep} uit {plaats} leren ondernemen.",
            ),
            work="In tien weken beginnen {groep} een klein bedrijf. Ze maken een product, rekenen de prijs uit en verkopen op "
            "de markt. Een ondernemer uit de buurt denkt mee.",
            steps=("een probleem zoeken in de straat", "maken en uitrekenen", "verkopen op de markt"),
            earn="Scholen betalen {euro}0 euro per klas. Van de verkoop houden de kinderen de helft.",
            measures=(("begonnen bedrijfjes", "bedrijfjes", 6, 240), ("deelnemende klassen", "klassen", 3, 84)),
            needs="Scholen, ondernemers met tijd en een kraam op de markt.",
            seek=("partners", "Ondernemers die vijf keer een uur komen helpen."),
            offer=("buy", "Een lesreeks van tien weken voor scholen."),
            groups=(0, 1),
        ),
        Concept(
            names=("Studio Stoer", "Beat van de Straat", "Zolder Negen"),
            lines=(
                "Een muziekstudio waar {groep} hun eigen verhaal opnemen.",
                "Muziek maken in {plek}, met begeleiding die blijft.",
            ),
            work="Boven {plek} zit een kleine studio. Daar maken {groep} muziek met een producer. Tussendoor gaat het over "
            "school, thuis en later.",
            steps=("binnenlopen op {dag}", "een nummer maken in zes weken", "optreden voor de buurt"),
            earn="Bedrijven laten een tune maken voor {euro}0 euro. Daarvan betalen we de begeleiding.",
            measures=(
                ("opgenomen nummers", "nummers", 12, 390),
                ("jongeren met een vaste begeleider", "jongeren", 8, 130),
            ),
            needs="Een geluiddichte ruimte, opnameapparatuur en een jongerenwerker.",
            seek=("money", "Een fonds voor nieuwe microfoons."),
            offer=("invite", "Een optreden op een congres of personeelsfeest."),
            groups=(0, 3),
        ),
        Concept(
            names=("Buitenklas", "De Modderschool", "Hut Zeven"),
            lines=(
                "Leren in het bos, voor {groep} die in een lokaal vastlopen.",
                "Twee dagen per week buiten leren, met een leerkracht en een boswachter.",
            ),
            work="Twee dagen per week leren {groep} buiten. Ze rekenen met takken en schrijven in een boomhut. Een leerkracht "
            "houdt contact met de eigen school.",
            steps=("wennen in een klein groepje", "leren met een buitenopdracht", "stap voor stap terug naar school"),
            earn="Scholen kopen een plek voor {euro}0 euro per maand.",
            measures=(("kinderen terug op school", "kinderen", 3, 92), ("buitendagen", "dagen", 40, 620)),
            needs="Een stuk bos, een schuilplek en een bevoegde leerkracht.",
            seek=("space", "Een bosperceel op fietsafstand."),
            offer=("invite", "Een buitendag voor een schoolteam."),
            groups=(1, 3, 4),
        ),
        Concept(
            names=("Maatje voor Mama", "De Eerste Duizend", "Wieg en Wijsheid"),
            lines=(
                "Ervaren moeders en vaders steunen {groep} in het eerste jaar.",
                "Een ouder met ervaring loopt een jaar mee met {groep}.",
            ),
            work="Een ouder met ervaring komt een jaar lang elke week langs. Samen met {groep} gaan ze naar het consultatiebureau of "
            "gewoon naar het park. Op {dag} is er een open ochtend in {plek}.",
            steps=("een klik in plaats van een wachtlijst", "elke week contact", "na een jaar zelf maatje worden"),
            earn="De gemeente betaalt per gezin. De babybeurs levert {euro}0 euro per keer op.",
            measures=(("gesteunde gezinnen", "gezinnen", 10, 280), ("open ochtenden", "ochtenden", 20, 310)),
            needs="Twintig maatjes, een coördinator en een speelkamer.",
            seek=("volunteers", "Ouders die een jaar lang een uur per week hebben."),
            offer=("knowledge", "Een training voor maatjes van drie avonden."),
            groups=(2,),
        ),
    ),
)
