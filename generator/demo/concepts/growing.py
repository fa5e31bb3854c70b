"""Themes about growing and staying well: youth, health, and access to culture and sport."""

from generator.demo.concepts.shape import Concept, Theme

YOUTH = Theme(
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
            lines=("Een plek waar {groep} na school huiswerk maken en eten.",
                   "Huiswerk, limonade en een student die meekijkt, in {plek}."),
            work="Vier middagen per week is {plek} open voor {groep}. Studenten helpen met huiswerk. Om zes uur eet iedereen "
            "samen.",
            steps=("een half uur uitrazen", "anderhalf uur werken met hulp", "samen eten en opruimen"),
            earn="Ouders betalen {euro} euro per maand naar inkomen. Een fonds vult het verschil aan.",
            measures=(("bezoeken na school", "bezoeken", 400, 9100), ("vaste leerlingen", "kinderen", 15, 190)),
            needs="Een lokaal, acht studenten en een kok.",
            seek=("volunteers", "Studenten die goed zijn in wiskunde."),
            offer=("work", "Bijbanen voor studenten van de pabo."),
        ),
        Concept(
            names=("Jonge Bazen", "Het Kindercollege", "Zakgeldfabriek"),
            lines=("Wij laten {groep} een echt bedrijfje beginnen, met echte klanten.",
                   "Van idee tot kassa: {groep} uit {plaats} leren ondernemen."),
            work="In tien weken beginnen {groep} een klein bedrijf. Ze maken een product, rekenen de prijs uit en verkopen op "
            "de markt. Een ondernemer uit de buurt denkt mee.",
            steps=("een probleem zoeken in de straat", "maken en uitrekenen", "verkopen op de markt"),
            earn="Scholen betalen {euro}0 euro per klas. Van de verkoop houden de kinderen de helft.",
            measures=(("begonnen bedrijfjes", "bedrijfjes", 6, 240), ("deelnemende klassen", "klassen", 3, 84)),
            needs="Scholen, ondernemers met tijd en een kraam op de markt.",
            seek=("partners", "Ondernemers die vijf keer een uur komen helpen."),
            offer=("buy", "Een lesreeks van tien weken voor scholen."),
        ),
        Concept(
            names=("Studio Stoer", "Beat van de Straat", "Zolder Negen"),
            lines=("Een muziekstudio waar {groep} hun eigen verhaal opnemen.",
                   "Muziek maken in {plek}, met begeleiding die blijft."),
            work="Boven {plek} zit een kleine studio. Daar maken {groep} muziek met een producer. Tussendoor gaat het over "
            "school, thuis en later.",
            steps=("binnenlopen op {dag}", "een nummer maken in zes weken", "optreden voor de buurt"),
            earn="Bedrijven laten een tune maken voor {euro}0 euro. Daarvan betalen we de begeleiding.",
            measures=(("opgenomen nummers", "nummers", 12, 390), ("jongeren met een vaste begeleider", "jongeren", 8, 130)),
            needs="Een geluiddichte ruimte, opnameapparatuur en een jongerenwerker.",
            seek=("money", "Een fonds voor nieuwe microfoons."),
            offer=("invite", "Een optreden op een congres of personeelsfeest."),
        ),
        Concept(
            names=("Buitenklas", "De Modderschool", "Hut Zeven"),
            lines=("Leren in het bos, voor {groep} die in een lokaal vastlopen.",
                   "Twee dagen per week buiten leren, met een leerkracht en een boswachter."),
            work="Twee dagen per week leren {groep} buiten. Ze rekenen met takken en schrijven in een boomhut. Een leerkracht "
            "houdt contact met de eigen school.",
            steps=("wennen in een klein groepje", "leren met een buitenopdracht", "stap voor stap terug naar school"),
            earn="Scholen kopen een plek voor {euro}0 euro per maand.",
            measures=(("kinderen terug op school", "kinderen", 3, 92), ("buitendagen", "dagen", 40, 620)),
            needs="Een stuk bos, een schuilplek en een bevoegde leerkracht.",
            seek=("space", "Een bosperceel op fietsafstand."),
            offer=("invite", "Een buitendag voor een schoolteam."),
        ),
        Concept(
            names=("Maatje voor Mama", "De Eerste Duizend", "Wieg en Wijsheid"),
            lines=("Ervaren moeders en vaders steunen {groep} in het eerste jaar.",
                   "Een ouder met ervaring loopt een jaar mee met {groep}."),
            work="Een ouder met ervaring komt een jaar lang elke week langs. Samen met {groep} gaan ze naar het consultatiebureau of "
            "gewoon naar het park. Op {dag} is er een open ochtend in {plek}.",
            steps=("een klik in plaats van een wachtlijst", "elke week contact", "na een jaar zelf maatje worden"),
            earn="De gemeente betaalt per gezin. De babybeurs levert {euro}0 euro per keer op.",
            measures=(("gesteunde gezinnen", "gezinnen", 10, 280), ("open ochtenden", "ochtenden", 20, 310)),
            needs="Twintig maatjes, een coördinator en een speelkamer.",
            seek=("volunteers", "Ouders die een jaar lang een uur per week hebben."),
            offer=("knowledge", "Een training voor maatjes van drie avonden."),
        ),
    ),
)

HEALTH = Theme(
    id="gezond-leven",
    name="Gezond leven",
    description="Gezond zijn is meer dan niet ziek zijn.\n\nInitiatieven bij dit thema helpen mensen om **te bewegen, goed te eten "
    "en beter te slapen**, samen met anderen.",
    synonyms=("positieve gezondheid", "preventie", "vitaliteit"),
    icon="material/heart-pulse",
    sdgs=(2, 3),
    groups=(
        ("senioren", "senioren die weer willen bewegen"),
        ("mensen met stress", "mensen die thuiszitten met een burn-out"),
        ("gezinnen", "gezinnen met weinig geld voor sport"),
        ("mensen met diabetes", "mensen met diabetes type twee"),
        ("mannen", "mannen die niet snel hulp vragen"),
    ),
    problems=(
        "Gezond eten is vaak duurder dan een snelle hap.",
        "Alleen beginnen met bewegen houdt bijna niemand vol.",
        "De huisarts in {plaats} ziet veel klachten die geen pil nodig hebben.",
        "Slecht slapen maakt alles zwaarder.",
    ),
    concepts=(
        Concept(
            names=("De Beweegbuurt", "Knie Omhoog", "Tachtig in Beweging"),
            lines=("Sporten in het park, op het niveau van {groep}.",
                   "Een half uur bewegen op {dag}, met muziek en zonder spiegels."),
            work="Een trainer geeft op {dag} les in het park. De oefeningen passen bij {groep}. Wie een les mist, krijgt een "
            "belletje. Bij slecht weer is er plek in {plek}.",
            steps=("een eenvoudige test vooraf", "een half uur bewegen", "koffie hoort erbij"),
            earn="Een les kost {euro} euro. De zorgverzekeraar betaalt een deel terug.",
            measures=(("gegeven lessen", "lessen", 40, 900), ("vaste deelnemers", "personen", 20, 340)),
            needs="Een trainer, een park en een plek voor slecht weer.",
            seek=("partners", "Huisartsen die mensen willen doorsturen."),
            offer=("invite", "Een proefles voor een vereniging."),
        ),
        Concept(
            names=("Groente per Bon", "De Broccolibus", "Kist van Kroon"),
            lines=("Een groentekist op recept, voor {groep} in {plaats}.",
                   "De huisarts schrijft groente voor, de boer brengt het langs."),
            work="Een huisarts of diëtist schrijft een groentekist voor. Twaalf weken lang krijgen {groep} elke week een kist met "
            "een recept. Op {dag} koken ze samen in {plek}.",
            steps=("een recept van de huisarts", "twaalf weken een kist", "samen koken en meten"),
            earn="Een kist kost {euro} euro. De verzekeraar en de boer dragen samen de helft.",
            measures=(("geleverde groentekisten", "kisten", 150, 6200), ("deelnemers met een lagere bloedsuiker", "personen", 5, 130)),
            needs="Een boer, een huisartsenpraktijk en een keuken.",
            seek=("partners", "Boeren binnen tien kilometer."),
            offer=("buy", "Groentekisten voor personeel."),
        ),
        Concept(
            names=("Schouder aan Schouder", "De Mannenschuur", "Loods Elf"),
            lines=("Sleutelen, timmeren en praten, voor {groep}.",
                   "Een schuur in {plaats} waar praten vanzelf gaat, omdat je handen bezig zijn."),
            work="In {plek} staat een grote werkbank. Daar klussen {groep} aan dingen voor de buurt. Praten hoeft niet, maar "
            "gebeurt bijna altijd.",
            steps=("binnenlopen met een klus", "samen iets maken voor de buurt", "een gespreksleider op de achtergrond"),
            earn="Verenigingen betalen voor reparaties. Een lid legt {euro} euro per maand in.",
            measures=(("bezoeken aan de schuur", "bezoeken", 200, 4600), ("klussen voor de buurt", "klussen", 15, 410)),
            needs="Een schuur, gereedschap en een rustige gespreksleider.",
            seek=("space", "Een schuur of loods met stroom."),
            offer=("buy", "Reparaties voor scholen en verenigingen."),
        ),
        Concept(
            names=("Slaapwel", "Het Stille Uur", "Schaap Tien"),
            lines=("Beter slapen zonder pillen, in acht weken samen met {groep}.",
                   "Een slaapgroep in {plek}, met rust, ritme en een logboek."),
            work="Acht weken lang komen {groep} bij elkaar in {plek}. Ze leren over ritme, licht en piekeren. Iedereen houdt "
            "een logboek bij.",
            steps=("een logboek van een week", "elke week één verandering", "na drie maanden terugkomen"),
            earn="Een cursus kost {euro}0 euro. Werkgevers kopen plekken voor hun personeel.",
            measures=(("afgeronde cursussen", "cursussen", 4, 120), ("mensen die beter slapen", "personen", 15, 620)),
            needs="Een trainer met ervaring en een rustige ruimte.",
            seek=("knowledge", "Een onderzoeker die wil meekijken naar de resultaten."),
            offer=("buy", "Een cursus voor ploegendiensten."),
        ),
        Concept(
            names=("Duik Erin", "Baantje Extra", "Het Late Zwembad"),
            lines=("Zwemmen voor {groep}, op uren dat het bad leeg is.",
                   "Lege uren in het zwembad worden zwemlessen voor {groep}."),
            work="Het zwembad van {plaats} staat op {dag} vaak half leeg. In die uren zwemmen {groep} met een eigen badmeester. "
            "Na afloop is er thee in {plek}.",
            steps=("wennen in het ondiepe", "lessen in een groep van acht", "een diploma of een eigen doel"),
            earn="Een uur kost {euro} euro. Het bad rekent een lage prijs omdat het water toch warm is.",
            measures=(("zwemuren", "uren", 60, 1300), ("behaalde diploma's", "diploma's", 5, 240)),
            needs="Een zwembad met lege uren en een badmeester.",
            seek=("money", "Een fonds voor badkleding en vervoer."),
            offer=("knowledge", "Een plan om lege uren in het bad te gebruiken."),
        ),
    ),
)

ACCESS = Theme(
    id="iedereen-erbij",
    name="Iedereen erbij",
    description="Cultuur, sport en uitgaan horen voor iedereen te zijn.\n\nInitiatieven bij dit thema halen **drempels weg**: een te "
    "hoge prijs, een trap of een gebrek aan gezelschap.",
    synonyms=("inclusie", "toegankelijkheid", "cultuur voor iedereen"),
    icon="material/wheelchair-accessibility",
    sdgs=(10, 11),
    groups=(
        ("mensen met een beperking", "mensen met een zichtbare of onzichtbare beperking"),
        ("slechtzienden", "mensen die slecht zien of blind zijn"),
        ("doven", "mensen die doof of slechthorend zijn"),
        ("prikkelgevoelige mensen", "mensen die snel te veel prikkels krijgen"),
        ("rolstoelgebruikers", "mensen die een rolstoel gebruiken"),
    ),
    problems=(
        "Een trap van drie treden sluit al mensen buiten.",
        "Uitgaan is voor sommige mensen een project van een week.",
        "Veel sportclubs in {plaats} willen wel, maar weten niet hoe.",
        "Wie er anders uitziet, wordt vaak alleen aangestaard.",
    ),
    concepts=(
        Concept(
            names=("De Drempelkaart", "Rol Mee", "Stoep Vrij"),
            lines=("Een kaart van {plaats} die laat zien waar {groep} wel naar binnen kunnen.",
                   "Samen met {groep} meten we deuren, drempels en toiletten."),
            work="Met een meetlint en een lijst bezoeken {groep} winkels en cafés. Ze meten deuren en drempels. De eigenaar krijgt "
            "een kort advies dat hij meteen kan uitvoeren.",
            steps=("meten met een vaste lijst", "een advies op één bladzijde", "na een half jaar opnieuw kijken"),
            earn="Een meting kost {euro} euro. Grote gebouwen betalen voor een uitgebreid rapport.",
            measures=(("gemeten gebouwen", "gebouwen", 40, 1400), ("opgeloste drempels", "drempels", 10, 480)),
            needs="Een meetploeg, een lijst en een website met kaart.",
            seek=("customers", "Winkeliersverenigingen die hun straat willen laten meten."),
            offer=("buy", "Een meting met advies voor een heel gebouw."),
        ),
        Concept(
            names=("Stille Disco", "Feest Zonder Flits", "Zachte Zaterdag"),
            lines=("Uitgaan met minder licht en geluid, voor {groep}.",
                   "Een avond uit in {plek}, waar {groep} zelf het volume bepalen."),
            work="Een keer per maand is er een feest in {plek}. Er zijn zachte lampen, een stille kamer en vrijwilligers die "
            "meekijken. Het programma maken {groep} zelf.",
            steps=("een filmpje van de plek vooraf", "een stille kamer met matrassen", "op tijd en rustig naar huis"),
            earn="Een kaartje kost {euro} euro. Begeleiders komen gratis binnen.",
            measures=(("gehouden feesten", "feesten", 5, 110), ("bezoekers", "bezoekers", 150, 5100)),
            needs="Een zaal met twee kamers en tien rustige vrijwilligers.",
            seek=("space", "Een zaal die ook overdag open kan."),
            offer=("knowledge", "Een lijst om een evenement prikkelarm te maken."),
        ),
        Concept(
            names=("Samen in de Zaal", "Rij Vier Stoel Vijf", "Het Extra Kaartje"),
            lines=("Een theatermaatje voor {groep}, met twee kaartjes voor de prijs van één.",
                   "Lege stoelen in het theater gevuld met {groep} en hun maatje."),
            work="Theaters hebben vaak lege stoelen. Die gaan naar {groep} met een maatje. Het maatje regelt het vervoer en een "
            "goede plek. Na afloop praten ze na in {plek}.",
            steps=("kiezen uit het programma", "samen reizen met een maatje", "napraten in de foyer"),
            earn="Theaters betalen {euro} euro per gevulde stoel uit hun eigen budget.",
            measures=(("theaterbezoeken", "bezoeken", 60, 2600), ("actieve maatjes", "personen", 10, 190)),
            needs="Een theater, een planner en maatjes met een auto.",
            seek=("volunteers", "Maatjes die van toneel of muziek houden."),
            offer=("invite", "Een training over gastvrijheid voor theaters."),
        ),
        Concept(
            names=("Bal Zonder Grens", "Team Anders", "De Tweede Helft"),
            lines=("Een sportteam waarin {groep} en andere spelers samen spelen.",
                   "Een gewone club in {plaats} met een team waar {groep} thuis zijn."),
            work="Een trainer helpt gewone clubs om {groep} te ontvangen. De regels worden aangepast, het plezier niet. Elke "
            "{dag} is er training, en daarna limonade in {plek}.",
            steps=("een open training", "regels aanpassen met de spelers", "meedoen aan de gewone competitie"),
            earn="Clubs betalen {euro}0 euro voor een begeleid seizoen.",
            measures=(("nieuwe spelers", "spelers", 10, 360), ("clubs die meedoen", "clubs", 2, 48)),
            needs="Een trainer, aangepast materiaal en een club met een open bestuur.",
            seek=("partners", "Clubs in hockey, judo en zwemmen."),
            offer=("knowledge", "Een cursus voor trainers van twee avonden."),
        ),
        Concept(
            names=("Vakantie om de Hoek", "Koffer Klein", "Het Logeerbootje"),
            lines=("Een korte vakantie dicht bij huis, voor {groep}.",
                   "Twee nachten weg met hulp in de buurt, speciaal voor {groep}."),
            work="Een aangepaste boot ligt op twintig minuten van huis. Daar logeren {groep} twee nachten met familie of een "
            "vriend. Hulp is dag en nacht in de buurt.",
            steps=("een bezoek vooraf", "twee nachten met hulp dichtbij", "een fotoboekje als herinnering"),
            earn="Een nacht kost {euro} euro. Een fonds betaalt mee voor wie het niet kan missen.",
            measures=(("logeernachten", "nachten", 40, 1100), ("gasten", "personen", 30, 840)),
            needs="Een aangepaste slaapplek en een zorgorganisatie die oproepbaar is.",
            seek=("money", "Een fonds voor gasten met een laag inkomen."),
            offer=("buy", "De boot als vergaderplek op doordeweekse dagen."),
        ),
    ),
)

THEMES = (YOUTH, HEALTH, ACCESS)
