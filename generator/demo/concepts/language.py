"""Words for the theme of language and taking part."""

from generator.demo.concepts.shape import Concept, Theme

THEME = Theme(
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
        "Een taal leren lukt niet alleen uit een boek.",
        "Formulieren zijn voor veel mensen een muur.",
        "Wie de taal niet spreekt, wordt in {plaats} snel overgeslagen.",
        "Buiten de les is er vaak niemand om mee te oefenen.",
    ),
    concepts=(
        Concept(
            names=("Woord en Wok", "Praatpannenkoek", "Lepel en Letter"),
            lines=(
                "Nederlands leren tijdens het koken, samen met {groep}.",
                "Elke {dag} een recept en twintig nieuwe woorden in {plaats}.",
            ),
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
            lines=(
                "Taalles onderweg: {groep} leren de stad en de taal kennen.",
                "Een docent in de bus leert {groep} hoe {plaats} werkt.",
            ),
            work="De les begint bij de bushalte. Onderweg bezoeken {groep} het ziekenhuis, de markt en het gemeentehuis. Wat ze "
            "leren, gebruiken ze meteen.",
            steps=("woorden oefenen bij de halte", "een bezoek met een opdracht", "nabespreken in {plek}"),
            earn="Scholen en werkgevers kopen een serie lessen voor {euro}0 euro.",
            measures=(("gegeven lessen", "lessen", 20, 680), ("bezochte plekken", "plekken", 8, 60)),
            needs="Een docent, vervoerskaarten en plekken die openstaan voor bezoek.",
            seek=("partners", "Bedrijven waar een groep op bezoek mag komen."),
            offer=("buy", "Een serie lessen voor anderstalig personeel."),
            groups=(0, 3, 4),
        ),
        Concept(
            names=("Formulierenfee", "Klare Taal Loket", "Kruisje Hier"),
            lines=(
                "Een ambtelijke brief wordt gewone taal, samen met {groep}.",
                "Een panel van {groep} herschrijft brieven tot iedereen ze snapt.",
            ),
            work="Organisaties sturen hun brieven naar een panel. Daarin zitten {groep}. Zij strepen aan wat niet duidelijk is. Een "
            "schrijver maakt er korte zinnen van.",
            steps=("hardop lezen en aanstrepen", "herschrijven in korte zinnen", "testen met een tweede groep"),
            earn="Een brief herschrijven kost vanaf {euro}0 euro. De panelleden krijgen betaald.",
            measures=(("herschreven brieven", "brieven", 15, 620), ("betaalde panelleden", "personen", 6, 58)),
            needs="Een panel van acht mensen, een schrijver en een rustige zaal.",
            seek=("customers", "Gemeenten en verhuurders met lastige brieven."),
            offer=("buy", "Een brief of website in gewone taal."),
            groups=(0, 1),
        ),
        Concept(
            names=("Voorleeskoffer", "Twee Talen Trein", "Boek in Bad"),
            lines=(
                "Voorlezen in twee talen, voor kinderen en {groep}.",
                "Een koffer met boeken in twee talen reist langs huizen in {plaats}.",
            ),
            work="Een koffer met boeken in twee talen gaat van huis naar huis. Een voorlezer komt vijf weken langs. Daarna lezen "
            "{groep} zelf voor in hun eigen taal.",
            steps=("een koffer op maat", "vijf weken samen voorlezen", "een feest in {plek}"),
            earn="Opvang en bibliotheken huren de koffers voor {euro} euro per maand.",
            measures=(("voorleesbezoeken", "bezoeken", 60, 2400), ("bereikte kinderen", "kinderen", 30, 820)),
            needs="Twintig koffers, boeken in acht talen en geduldige voorlezers.",
            seek=("volunteers", "Voorlezers die Arabisch, Pools of Tigrinya spreken."),
            offer=("buy", "Een koffer met boeken en opdrachten."),
            groups=(2, 3),
        ),
        Concept(
            names=("Buurtgids Worden", "De Wegwijsploeg", "Rondje Wereld"),
            lines=(
                "Stadswandelingen door {plaats}, geleid door {groep}.",
                "Wij leren {groep} gidsen, en de stad ziet zichzelf met nieuwe ogen.",
            ),
            work="Na een korte opleiding leiden {groep} een wandeling door de eigen wijk. Ze vertellen over de plekken die voor "
            "hen belangrijk zijn. De wandeling eindigt in {plek}.",
            steps=("een route maken langs eigen plekken", "oefenen met een acteur", "elke {dag} een wandeling"),
            earn="Een wandeling kost {euro} euro. De gidsen krijgen daarvan het grootste deel.",
            measures=(("geleide wandelingen", "wandelingen", 20, 740), ("opgeleide gidsen", "personen", 5, 62)),
            needs="Een trainer, een boekingssite en een verzekering.",
            seek=("customers", "Bedrijven die een teamuitje zoeken."),
            offer=("invite", "Een wandeling voor nieuwe medewerkers."),
            groups=(0, 3),
        ),
    ),
)
