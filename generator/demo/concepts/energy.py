"""Words for the theme of warm and frugal homes."""

from generator.demo.concepts.shape import Concept, Theme

THEME = Theme(
    id="energie-samen",
    name="Samen energie besparen",
    description="Een hoge energierekening raakt vooral mensen in slechte huizen.\n\nInitiatieven bij dit thema maken huizen "
    "**warmer en zuiniger**, ook met weinig geld.",
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
            lines=(
                "Een klusploeg die tocht opspoort en meteen dichtmaakt bij {groep}.",
                "Een dag klussen in {plaats}, en daarna een lagere rekening voor {groep}.",
            ),
            work="Een ploeg van twee gaat langs bij {groep}. Met een rookstift zoeken ze de tocht. Dezelfde middag plaatsen ze strips, "
            "folie en een nieuwe douchekop.",
            steps=("meten met een rookstift", "vier uur klussen", "na de winter samen terugkijken"),
            earn="De verhuurder betaalt {euro}0 euro per woning. Voor de bewoner is het gratis.",
            measures=(
                ("aangepakte woningen", "woningen", 30, 1600),
                ("bespaard gas per woning", "kubieke meter", 40, 260),
            ),
            needs="Een bus, materiaal en klussers met een training.",
            seek=("volunteers", "Handige mensen met een vrije {dag}."),
            offer=("buy", "Een klusdag voor een blok van twintig woningen."),
            groups=(0, 1, 4),
        ),
        Concept(
            names=("Zon op de Club", "Dak van Allemaal", "Stroom en Doelpunt"),
            lines=(
                "Zonnepanelen op clubgebouwen, met voordeel voor {groep}.",
                "Samen investeren in een dak, zodat {groep} minder betalen.",
            ),
            work="De club stelt zijn dak beschikbaar. Leden en {groep} kopen samen de panelen. De opbrengst gaat naar een lagere "
            "contributie en een fonds in de wijk.",
            steps=("een dak keuren", "delen verkopen vanaf een klein bedrag", "elk jaar samen verdelen"),
            earn="Een deel kost {euro}0 euro. De club houdt een vijfde van de opbrengst.",
            measures=(("geplaatste panelen", "panelen", 24, 680), ("deelnemers", "huishoudens", 20, 310)),
            needs="Een sterk dak, een jurist en een installateur.",
            seek=("knowledge", "Iemand die de aansluiting op het net kan regelen."),
            offer=("knowledge", "Een model voor de akte en het reglement."),
            groups=(0, 1, 4),
        ),
        Concept(
            names=("Energiedetectives", "De Meterkastbende", "Watt een Klas"),
            lines=(
                "Stroomvreters opsporen als spel, eerst op school en dan thuis.",
                "Een spel van zes weken waarmee {groep} stroomvreters opsporen.",
            ),
            work="Zes weken zoeken {groep} naar stroomvreters in hun gebouw. Ze meten, rekenen en maken een plan. De helft van wat ze "
            "besparen, mogen ze zelf uitgeven.",
            steps=("meten met een koffer", "een plan met drie maatregelen", "de helft van de winst zelf besteden"),
            earn="Een school betaalt {euro}0 euro. Dat is minder dan de besparing in een jaar.",
            measures=(("bespaarde stroom", "kilowattuur", 800, 9800), ("scholen die meedoen", "scholen", 2, 64)),
            needs="Tien meetkoffers en een begeleider per school.",
            seek=("customers", "Scholen met een hoge rekening."),
            offer=("buy", "Het spel met meetkoffer en begeleiding."),
            groups=(2,),
        ),
        Concept(
            names=("Gordijn Goed", "De Warme Stof", "Winterdeken"),
            lines=(
                "Dikke gordijnen op maat, genaaid in de wijk voor {groep}.",
                "Een naaikamer in {plek} houdt de warmte binnen bij {groep}.",
            ),
            work="Hotels geven oude stof. Vrijwilligers naaien er in {plek} dikke gordijnen van. Die hangen ze op bij {groep} die het "
            "koud hebben.",
            steps=("ramen meten aan huis", "naaien met stof van hotels", "ophangen voor de winter"),
            earn="Een gordijn kost {euro}0 euro. Wie kan, betaalt er een voor een ander.",
            measures=(("opgehangen gordijnen", "gordijnen", 60, 2700), ("warmere woningen", "woningen", 20, 730)),
            needs="Zes naaimachines, stof en een ladder.",
            seek=("partners", "Hotels die hun stoffering vervangen."),
            offer=("buy", "Gordijnen op maat voor clubhuizen."),
            groups=(0, 4),
        ),
        Concept(
            names=("Deelbuurtbak", "Bakfiets Bleek", "Wiel om Wiel"),
            lines=(
                "Elektrische bakfietsen die {groep} samen delen.",
                "Een deelbakfiets om de hoek, beheerd door {groep} in {plaats}.",
            ),
            work="Op vijf plekken staat een elektrische bakfiets. Beheerders uit de wijk houden hem schoon en geladen. Zo kunnen {groep} "
            "de auto vaker laten staan.",
            steps=("een beheerder per fiets", "reserveren met een sms", "onderhoud op {dag}"),
            earn="Een uur kost {euro} euro. Beheerders fietsen gratis.",
            measures=(("gemaakte ritten", "ritten", 200, 8800), ("aangesloten huishoudens", "huishoudens", 20, 420)),
            needs="Vijf bakfietsen, stroom aan de gevel en vijf beheerders.",
            seek=("space", "Een overdekte plek met een stopcontact."),
            offer=("buy", "Een bakfiets voor een dag of een feest."),
            groups=(0, 1, 4),
        ),
    ),
)
