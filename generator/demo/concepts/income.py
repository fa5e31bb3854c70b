"""Themes about getting by and taking part: poverty, work, and language."""

from generator.demo.concepts.shape import Concept, Theme

POVERTY = Theme(
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
            lines=("Samen wassen in de buurt, voor een paar munten per was.",
                   "Een wasserette waar {groep} goedkoop wassen en koffie drinken."),
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
            lines=("Samen de post openen, zonder oordeel en met koffie.",
                   "Vrijwilligers openen op {dag} samen met {groep} de stapel post."),
            work="Elke {dag} is er een open tafel in {plek}. Getrainde vrijwilligers openen de post met {groep}. Samen maken "
            "ze drie stapels: vandaag, deze maand en weg.",
            steps=("alles op één tafel", "drie stapels maken", "één brief meteen beantwoorden"),
            earn="Energiebedrijven en verhuurders betalen {euro} euro per huishouden dat weer op tijd betaalt.",
            measures=(("geopende brieven", "brieven", 400, 9800), ("huishoudens met overzicht", "huishoudens", 20, 540)),
            needs="Tien getrainde vrijwilligers en een ruimte waar niemand meeluistert.",
            seek=("volunteers", "Mensen die van orde houden en geduld hebben."),
            offer=("knowledge", "Een training voor vrijwilligers van twee avonden."),
        ),
        Concept(
            names=("Groeikast", "Maatje Groter", "De Kinderkledingkring"),
            lines=("Kleding die meegroeit: een abonnement voor {groep}.",
                   "Te klein wordt weer nieuw: {groep} ruilen kinderkleding in {plaats}."),
            work="Ouders brengen kleding die te klein is naar {plek}. Ze nemen een maat groter mee naar huis. Vrijwilligers "
            "wassen en herstellen alles. Daarmee besparen {groep} elk seizoen.",
            steps=("inleveren met punten", "wassen, herstellen en sorteren", "een maat groter uitzoeken"),
            earn="Een abonnement kost {euro} euro per maand. Voor een laag inkomen is het gratis.",
            measures=(("geruilde kledingstukken", "stuks", 500, 9600), ("aangesloten gezinnen", "gezinnen", 20, 430)),
            needs="Een winkelruimte, rekken en een naaimachine.",
            seek=("space", "Een leeg winkelpand voor een jaar."),
            offer=("buy", "Kledingpakketten voor opvang en scholen."),
        ),
        Concept(
            names=("Zegelboek", "Samen Inkoop", "De Grote Bestelling"),
            lines=("Samen groot inkopen, zodat boodschappen voor {groep} goedkoper zijn.",
                   "Een inkoopclub in {plaats} haalt rijst en wasmiddel voor de groothandelsprijs."),
            work="Veertig huishoudens bestellen samen bij een groothandel. Op {dag} verdelen ze alles in {plek}. Zo betalen "
            "{groep} minder voor dingen die iedereen nodig heeft.",
            steps=("een lijst per huishouden", "één bestelling per maand", "samen verdelen en afrekenen"),
            earn="Op elke bestelling zit een opslag van enkele procenten. Een lidmaatschap kost {euro} euro per jaar.",
            measures=(("bespaard bedrag per huishouden", "euro", 90, 620), ("aangesloten huishoudens", "huishoudens", 25, 390)),
            needs="Een groothandel die meedoet, een weegschaal en een eenvoudige lijst.",
            seek=("partners", "Een groothandel die in kleine dozen wil leveren."),
            offer=("knowledge", "Een rekenblad voor bestellingen."),
        ),
        Concept(
            names=("De Reservebank", "Wasmachinefonds", "Potje van de Buurt"),
            lines=("Een renteloos potje voor {groep} als er thuis iets stukgaat.",
                   "Buren in {plaats} sparen samen voor elkaars tegenvallers."),
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

WORK = Theme(
    id="werk-en-leren",
    name="Werk en leren",
    description="Werk geeft geld, collega's en zelfvertrouwen.\n\nInitiatieven bij dit thema maken **plek voor mensen die "
    "moeilijk werk vinden** en leren hun een vak.",
    synonyms=("arbeidsmarkt", "leerwerkplek", "beschut werk"),
    icon="material/briefcase-outline",
    sdgs=(4, 8),
    groups=(
        ("werkzoekenden", "mensen die lang zonder werk zitten"),
        ("statushouders", "statushouders met een vak in hun handen"),
        ("schoolverlaters", "jongeren zonder diploma"),
        ("mensen met een beperking", "mensen met een arbeidsbeperking"),
        ("vijftigplussers", "vijftigplussers die opnieuw beginnen"),
    ),
    problems=(
        "Een gat in je cv zegt niets over wat je kunt.",
        "Bedrijven in {plaats} zoeken mensen, en mensen zoeken werk.",
        "Solliciteren met brieven past niet bij iedereen.",
        "Leren gaat het best met je handen.",
    ),
    concepts=(
        Concept(
            names=("Houtje Touwtje", "De Tafelmakers", "Werkbank Noord"),
            lines=("Meubels van sloophout, gemaakt door {groep}.",
                   "Een leerwerkplaats in {plaats} waar sloophout een tafel wordt."),
            work="In {plek} maken {groep} tafels van sloophout. Een meubelmaker leert hun het vak. Na een half jaar gaat hij mee naar "
            "een gesprek met een werkgever.",
            steps=("een proefweek zonder papieren", "zes maanden leren en maken", "samen naar een werkgever"),
            earn="Een tafel kost vanaf {euro}0 euro. Restaurants en kantoren zijn de vaste klanten.",
            measures=(("gemaakte tafels", "tafels", 20, 720), ("mensen die doorstroomden naar werk", "personen", 3, 74)),
            needs="Een werkplaats met afzuiging en een geduldige meubelmaker.",
            seek=("customers", "Kantoren die hun kantine opnieuw inrichten."),
            offer=("buy", "Tafels en banken op maat."),
        ),
        Concept(
            names=("Proefdag", "Niet op Papier", "De Omgekeerde Sollicitatie"),
            lines=("Solliciteren zonder brief: {groep} laten op één dag zien wat ze kunnen.",
                   "Werkgevers uit {plaats} komen langs bij {groep}, en niet andersom."),
            work="Vier keer per jaar laten {groep} in {plek} zien wat ze kunnen. Werkgevers lopen langs de werktafels. Een "
            "brief of cv is niet nodig.",
            steps=("ontdekken wat je goed kunt", "oefenen met een coach", "laten zien aan vijf werkgevers"),
            earn="Werkgevers betalen {euro}0 euro per dag. Bij een contract volgt een tweede bedrag.",
            measures=(("getekende contracten", "contracten", 4, 160), ("deelnemende werkgevers", "werkgevers", 6, 95)),
            needs="Een zaal, werktafels en een goed netwerk van werkgevers.",
            seek=("partners", "Werkgevers in techniek, zorg en horeca."),
            offer=("invite", "Een proefdag bij een bedrijf."),
        ),
        Concept(
            names=("Keuken van Elders", "Mes en Munt", "De Proeverij Verderop"),
            lines=("Een lunchzaak waar {groep} koken wat ze thuis leerden.",
                   "Lunch uit vijf landen, bereid door {groep} in {plaats}."),
            work="Elke week kookt een andere chef een lunch uit het eigen land. Zo doen {groep} werkervaring op en oefenen ze "
            "Nederlands. De zaak zit in {plek}.",
            steps=("een eigen menu bedenken", "twaalf weken draaien in de keuken", "het diploma voor hygiëne halen"),
            earn="Een lunch kost {euro} euro. De helft van de omzet komt van vergaderingen.",
            measures=(("verkochte lunches", "lunches", 400, 9400), ("opgeleide koks", "personen", 5, 88)),
            needs="Een keuken met vergunning en een kok die kan uitleggen.",
            seek=("customers", "Kantoren die elke week een lunch bestellen."),
            offer=("buy", "Lunch en borrelhapjes op locatie."),
        ),
        Concept(
            names=("Fiets Vooruit", "De Ketting", "Ronde Wielen"),
            lines=("Oude fietsen opknappen en zo {groep} een vak leren.",
                   "Een fietswerkplaats in {plek} die mensen én fietsen op weg helpt."),
            work="Weesfietsen uit {plaats} gaan naar de werkplaats. Daar leren {groep} ze te herstellen. Een deel van de fietsen "
            "gaat naar kinderen die er geen hebben.",
            steps=("slopen en sorteren", "herstellen met een vakman", "verkopen of weggeven"),
            earn="Een fiets kost tussen {euro} en honderd euro. Bedrijven betalen voor onderhoud van hun leenfietsen.",
            measures=(("opgeknapte fietsen", "fietsen", 60, 1900), ("leerlingen met certificaat", "personen", 4, 90)),
            needs="Een werkplaats, gereedschap en een afspraak over weesfietsen.",
            seek=("knowledge", "Een boekhouder die een avond per maand meedenkt."),
            offer=("work", "Leerplekken voor beginnende fietsenmakers."),
        ),
        Concept(
            names=("Digitale Klusdienst", "Kabel en Co", "Klik en Klaar"),
            lines=("Hulp bij laptop en telefoon, gegeven door {groep}.",
                   "Technisch talent zonder baan lost computerproblemen op in {plaats}."),
            work="In {plek} helpen {groep} mensen met een trage laptop of een nieuwe telefoon. Ze krijgen les van een ervaren "
            "beheerder. Na negen maanden doen ze examen.",
            steps=("een intake zonder toets", "spreekuur draaien op {dag}", "examen na negen maanden"),
            earn="Een hulpvraag kost {euro} euro. Kleine bedrijven nemen een abonnement.",
            measures=(("opgeloste hulpvragen", "vragen", 150, 4800), ("geslaagde deelnemers", "personen", 3, 66)),
            needs="Tien werkplekken, afgeschreven laptops en een beheerder.",
            seek=("customers", "Kleine bedrijven zonder eigen beheerder."),
            offer=("work", "Stageplekken van drie tot negen maanden."),
        ),
    ),
)

LANGUAGE = Theme(
    id="taal-en-meedoen",
    name="Taal en meedoen",
    description="Zonder taal is het lastig om mee te doen.\n\nInitiatieven bij dit thema laten mensen **oefenen door te doen**: "
    "in de keuken, de tuin of de winkel.",
    synonyms=("inburgering", "laaggeletterdheid", "integratie"),
    icon="material/forum-outline",
    sdgs=(4, 10),
    groups=(
        ("nieuwkomers", "mensen die kort in Nederland wonen"),
        ("laaggeletterden", "mensen die moeite hebben met lezen"),
        ("anderstalige ouders", "ouders die thuis een andere taal spreken"),
        ("vluchtelingen", "vluchtelingen die wachten op een huis"),
        ("arbeidsmigranten", "mensen die hier tijdelijk werken"),
    ),
    problems=(
        "Een taal leer je niet alleen uit een boek.",
        "Formulieren zijn voor veel mensen een muur.",
        "Wie de taal niet spreekt, wordt in {plaats} snel overgeslagen.",
        "Buiten de les is er vaak niemand om mee te oefenen.",
    ),
    concepts=(
        Concept(
            names=("Woord en Wok", "Praatpannenkoek", "Lepel en Letter"),
            lines=("Nederlands leren tijdens het koken, samen met {groep}.",
                   "Elke {dag} een recept en twintig nieuwe woorden in {plaats}."),
            work="Elke {dag} koken {groep} met buurtgenoten in {plek}. Het recept is de les. Na een avond kent iedereen twintig nieuwe woorden.",
            steps=("het recept hardop lezen", "koken in tweetallen", "eten en navertellen"),
            earn="Buurtgenoten betalen {euro} euro voor de maaltijd. Zo eten de leerlingen gratis.",
            measures=(("kookavonden", "avonden", 15, 260), ("leerlingen", "personen", 20, 420)),
            needs="Een keuken, een taaldocent en leuke recepten.",
            seek=("volunteers", "Buurtgenoten die willen meekoken en praten."),
            offer=("knowledge", "Een kookboek met taalopdrachten."),
        ),
        Concept(
            names=("Bus Drie Nederlands", "Halte Taal", "De Rijdende Les"),
            lines=("Taalles onderweg: {groep} leren de stad en de taal kennen.",
                   "Een docent in de bus leert {groep} hoe {plaats} werkt."),
            work="De les begint bij de bushalte. Onderweg bezoeken {groep} het ziekenhuis, de markt en het gemeentehuis. Wat ze "
            "leren, gebruiken ze meteen.",
            steps=("woorden oefenen bij de halte", "een bezoek met een opdracht", "nabespreken in {plek}"),
            earn="Scholen en werkgevers kopen een serie lessen voor {euro}0 euro.",
            measures=(("gegeven lessen", "lessen", 20, 680), ("bezochte plekken", "plekken", 8, 60)),
            needs="Een docent, vervoerskaarten en plekken die openstaan voor bezoek.",
            seek=("partners", "Bedrijven waar een groep op bezoek mag komen."),
            offer=("buy", "Een serie lessen voor anderstalig personeel."),
        ),
        Concept(
            names=("Formulierenfee", "Klare Taal Loket", "Kruisje Hier"),
            lines=("Een ambtelijke brief wordt gewone taal, samen met {groep}.",
                   "Een panel van {groep} herschrijft brieven tot iedereen ze snapt."),
            work="Organisaties sturen hun brieven naar een panel. Daarin zitten {groep}. Zij strepen aan wat niet duidelijk is. Een "
            "schrijver maakt er korte zinnen van.",
            steps=("hardop lezen en aanstrepen", "herschrijven in korte zinnen", "testen met een tweede groep"),
            earn="Een brief herschrijven kost vanaf {euro}0 euro. De panelleden krijgen betaald.",
            measures=(("herschreven brieven", "brieven", 15, 620), ("betaalde panelleden", "personen", 6, 58)),
            needs="Een panel van acht mensen, een schrijver en een rustige zaal.",
            seek=("customers", "Gemeenten en verhuurders met lastige brieven."),
            offer=("buy", "Een brief of website in gewone taal."),
        ),
        Concept(
            names=("Voorleeskoffer", "Twee Talen Trein", "Boek in Bad"),
            lines=("Voorlezen in twee talen, voor kinderen en {groep}.",
                   "Een koffer met boeken in twee talen reist langs huizen in {plaats}."),
            work="Een koffer met boeken in twee talen gaat van huis naar huis. Een voorlezer komt vijf weken langs. Daarna lezen "
            "{groep} zelf voor in hun eigen taal.",
            steps=("een koffer op maat", "vijf weken samen voorlezen", "een feest in {plek}"),
            earn="Opvang en bibliotheken huren de koffers voor {euro} euro per maand.",
            measures=(("voorleesbezoeken", "bezoeken", 60, 2400), ("bereikte kinderen", "kinderen", 30, 820)),
            needs="Twintig koffers, boeken in acht talen en geduldige voorlezers.",
            seek=("volunteers", "Voorlezers die Arabisch, Pools of Tigrinya spreken."),
            offer=("buy", "Een koffer met boeken en opdrachten."),
        ),
        Concept(
            names=("Buurtgids Worden", "De Wegwijsploeg", "Rondje Wereld"),
            lines=("Stadswandelingen door {plaats}, geleid door {groep}.",
                   "Wij leren {groep} gidsen, en de stad ziet zichzelf met nieuwe ogen."),
            work="Na een korte opleiding leiden {groep} een wandeling door de eigen wijk. Ze vertellen over de plekken die voor "
            "hen belangrijk zijn. De wandeling eindigt in {plek}.",
            steps=("een route maken langs eigen plekken", "oefenen met een acteur", "elke {dag} een wandeling"),
            earn="Een wandeling kost {euro} euro. De gidsen krijgen daarvan het grootste deel.",
            measures=(("geleide wandelingen", "wandelingen", 20, 740), ("opgeleide gidsen", "personen", 5, 62)),
            needs="Een trainer, een boekingssite en een verzekering.",
            seek=("customers", "Bedrijven die een teamuitje zoeken."),
            offer=("invite", "Een wandeling voor nieuwe medewerkers."),
        ),
    ),
)

THEMES = (POVERTY, WORK, LANGUAGE)
