"""Names that many people share, or that are words as well: alone they say nothing about one person."""

from __future__ import annotations

import re

PARTICLES = frozenset(
    "van de den der het t ten ter te op in aan bij v d vd vander la le du da di del della dos el al von zu und".split()
)
"""What may stand between a first name and a surname, and is no name."""

TITLES = frozenset(
    "mevrouw meneer mijnheer mevr mw dhr heer familie fam dr drs ir ing prof mr wethouder burgemeester juf".split()
)
"""What stands before a surname, and makes it the name of a person."""

BESIDE_NAMES = frozenset("jr sr msc bsc ma ba mba phd bc llm rc ra ing mr".split())
"""What stands after a surname, or before a first name, and is no name."""

SURNAMES = frozenset(
    """
    jong jansen vries berg dijk bakker janssen visser smit meijer boer mulder groot bos vos peters hendriks dekker
    leeuwen brouwer wit dijkstra smits graaf meer linden kok jacobs haan vermeulen heuvel veen broek schouten
    willems beek bruin heijden verhoeven gerritsen prins huisman molenaar peeters martens wal hermans postma ruiter
    jonge hoekstra kuiper koster velde dam bosch koning maas jonker kuipers hoek veenstra pol blom scholten evers
    horst meulen bosman timmermans mol sanders molen groen brink laan hofman wolf bie bosma dongen rijn kramer
    schipper vliet gerrits verbeek bijl driessen kooij verhoef hoven smeets dijken steen ridder lange vink bakkers
    kroon steenbergen sluis schilder hendrikx leeuw maes doorn jager post dolman admiraal keizer kleijn kluft zwart
    rood grijs goede oude nieuwe lang kort dijkman visscher schaap haas mus valk arend kat hond snoek baars zalm
    haring stam tak blad roos tulp appel peer berkel eijk schoenmaker schoenmakers timmerman metselaar slager
    slagers weaver wever wevers tuinman boersma boerma bouwman bouwmeester burger burgers meester meesters ridders
    soldaat koopman koopmans kramers herder herders veldman bergman dijkhuis molenaars kuijpers kuijper hoekman
    brouwers akkerman bloem blok borst brabander brood buis buurman dokter donker drent drost duits emmer engels fiets
    frans fries groninger hamer hollander hout kapper ketel klerk knecht leerling limburger naaister nachtegaal notaris
    pastoor ploeg raven rietveld ruiters schenk schoen schrijver schuur sloot sluiter snijder snijders soep speelman
    spijker steenhouwer stoel stoop stroom student taal twents tuinder veerman vlieger voerman voogd vriend vriends
    vrijwilliger wachter wagenaar wagenmaker werker zanger zeeman zomers zwerver hofman boogaard bogaard verkade rutten
    wolters winters martens mertens hartman hermsen jonkman kleine langen loon maat mooij nieuwenhuis noord oost west
    zuid paus pot prinsen rademaker reus schaper schut snel spaan speel stok swart tas tol veer verver vaart visman
    vogels voorn waard wagener wassenaar wind winkelman wijn zandstra zwaan zwaard
    """.split()
)
"""The most frequent surnames of the Netherlands, and trades and things that are surnames too."""

WORDS = frozenset(
    """
    voorbeeld test toets toetsen demo proef model schets fictie schijn oefen papier verzin verzonnen bedacht buurt
    stad dorp wijk straat zon water land veld huis hof weg plas kamp oord berg brink dijk bos donk laar aard steen
    borg plan ondernemer ondernemers onderneming stichting vereniging bedrijf winkel markt school club kracht kans
    zorg samen gezond eten delen leren werken spelen groeien helpen denken durven vrede vrijheid liefde hoop geluk
    toekomst oosten westen noorden zuiden zondag maandag dinsdag woensdag donderdag vrijdag zaterdag lente zomer
    herfst winter geld bank boom bomen tuin bloem vogel vis paard engel hemel aarde hart hand voet hoofd oog mond
    klein kleine grote oud jonge nieuw goed mooi sterk vrij rijk arm
    """.split()
)
"""Words that people are named after, or that invented people are."""

FIRST_NAMES = frozenset(
    """
    jan johannes maria anna noor emma julia sophie lotte eva lisa sara tess mila zoe saar nora yara liv evi fenna
    hanna daan sem bram finn noah lucas levi luuk milan jesse thijs thomas tim lars ruben max tom bas koen niels rick
    rik wout peter henk hans piet kees gerrit willem hendrik jaap cor dirk theo frank mark marco martin erik eric rob
    robert ron johan jeroen sander bart wim ad bert gert jos joost pim sven stijn teun ties guus gijs hugo mees siem
    abel adam omar ali mohammed mohamed ahmed fatima aisha amina esra elif yusuf imran bilal nadia samira karin
    monique petra ingrid linda sandra marieke annemiek anja marja ria truus ans els ineke ellen esther judith mirjam
    saskia wendy kim femke sanne anouk iris ilse jip puck roos vera bente dewi dina floor jelle hidde kaat cato aya
    maud nina odette pleun olaf otis ravi tygo ugur vic wies vivian yente zara zeno willemijn suus niek milou jasmijn
    rosa bo puk amir chris anne hendrika willemina wilhelmina johanna cornelia elisabeth elizabeth catharina margaretha
    geertruida jacoba adriana petronella alida aaltje aafke afke agnes albert alex alexander alfred alice alie alwin
    amber andre andrea andries angela angelique anita anke anneke annelies annemarie annet annette annie anniek
    anouschka antje anton antoinette aria arie arjan arjen arno arnold astrid barbara bastiaan bea beatrix benjamin
    berend bernard bernadette betty bianca bob bregje brenda brigitte bruno carin carla carlo carlijn carmen caroline
    casper cathy charlotte chantal christa christiaan christina christine claire claudia claudio coby colette conny
    corine corrie cornelis danielle david debbie denise dennis desiree diana dick dieuwke dineke dirkje doris dorien
    douwe edith eduard edwin eefje egbert eline elise elke elly elsbeth emiel emil emmy erica erna ernst esmee evelien
    evelyn evert fabian ferdinand fien fieke floris folkert francien francis frans fred frederik freek frits froukje
    geert geertje geesje george gerard gerben gerda gerrie gerritje gijsbert gina gonny greet greetje greta hanneke
    hannah hannie harm harmen harry hedwig hein heleen helena helga hennie henny henri henriette herman hester hetty
    hilda hilde hubert ilona inge ingeborg irene irma ivo jacob jacqueline jacques janneke jannes jantine jasper jean
    jeanette jenny jessica jet jetske joan job jochem joep jolanda jolien joop jordy jorien jorrit josephine joyce
    jules jurgen jurre karel karen karlijn katja katrien kevin kirsten klaas laura laurens leen leendert lena leo leon
    leonie lia lidy lieke lies liesbeth lilian lisanne lisette loes lodewijk louis louise lucia lucy ludo luna maaike
    maarten maartje machteld madelon manon marc marcel margot margriet marianne marie marielle marije marijke marijn
    marina marinus marion marit marjan marjolein marjo marleen marlies marloes marscha marthe martijn martina mathijs
    mathilde matthijs maurice maurits melanie melissa menno merel michael michel michiel mieke mien miep minke miranda
    mona monica nancy naomi natalie nel nelleke nelly nicole nico nienke nicolaas nynke olga onno oscar pascal
    patricia patrick paul paula pauline pien pierre pieter pieternel quinten rachel rafael ralph rebecca regina
    reinder rene renate renee renske rianne richard rinus rita robbert robin roderick roel roelof roelien rogier
    roland rosalie rosemarie ruth ruud sabine sam samantha samuel sebastiaan sharon siebe sigrid silvia simon simone
    sjoerd sonja stefan stefanie stella stephan steven susan suzanne sylvia tamara tanja thea theresia thijmen tiemen
    tineke tjeerd tjitske tobias toon trees trijntje trix trudy valentijn valerie veronica veronique victor victoria
    vincent viola walter wanda wesley wiebe wilco wilma wilmer wouter xander yasmin yolanda yvonne zohra hassan
    hussein ibrahim ismail karim khadija leila malika mariam mehmet mustafa nadir naima nur omer osman rachid rania
    saida said salma samir sana selma sofia tarik youssef zainab zeynep
    """.split()
)
"""First names that many people bear."""


_GROUP_AT_END = re.compile(
    r"(?:stichting|vereniging|cooperatie|gemeente|bedrijf|initiatief|challenge|bakkerij|winkel|cafe|huis|huize|bibliotheek|"
    r"museum|school|club|keuken|buurt|wijk|dorp|stad|kerk|plein|markt|park|fonds|groep|werk|zorg|tuin|post|bus|centrum|"
    r"festival|finale|editie|project|programma|team|kring|bond|raad|stal|hoeve|theater|rapport|wet|station|energie|"
    r"sociale?|sint|paulowna|het|de|stam|plan|lokaal|lab|hub|kamer|zaal|villa|molen|schip|boot|toren)(?:en|s)?\Z"
)


def is_of_group(word: str) -> bool:
    """Whether a word, or what it ends in, is said of a group, a building or an event, and not of a person."""
    return bool(_GROUP_AT_END.search(word)) and word not in SURNAMES


def says_nothing(word: str) -> bool:
    """Whether a word is a frequent name, or a word besides; one that starts with such a word may be a place."""
    if word in SURNAMES or word in WORDS or word in FIRST_NAMES or word in PARTICLES:
        return True
    return any(word[:length] in WORDS for length in range(4, len(word)))
