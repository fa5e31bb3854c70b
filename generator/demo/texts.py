"""Composes the tagline and the story of an invented initiative from the words of its concept."""

from random import Random

from generator.demo.concepts import Concept, Theme
from generator.demo.titles import QUARTERS

DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag")
SPOTS = (
    "het oude postkantoor",
    "een leeg winkelpand",
    "de kantine van de sportclub",
    "het wijkcentrum",
    "de bibliotheek",
    "een kas achter de school",
    "de oude melkfabriek",
    "het buurthuis",
    "een gymzaal",
    "de zijzaal van de kerk",
    "een oude garage",
    "het clubhuis",
    "de brandweerkazerne van vroeger",
    "een schip in de haven",
    "de aula van de school",
    "het tuinhuis",
    "een loods bij het spoor",
    "de hal van het gemeentehuis",
    "een circustent",
    "het koffiehuis op de hoek",
)
_STARTS = (
    "met een oproep in de supermarkt",
    "met twee tafels en een koffiepot",
    "als een proef van zes weken",
    "met een briefje in honderd brievenbussen",
    "aan een keukentafel met vier buren",
    "na een avond in het wijkcentrum",
    "met een geleende bakfiets",
    "als opdracht van een opleiding",
    "na een gesprek bij de bushalte",
    "met de opbrengst van een rommelmarkt",
    "in een zomer zonder plannen",
    "met drie vrijwilligers en een lijstje",
    "na een jaar vol losse pogingen",
    "met een lege ruimte en een goed idee",
)
_FINDINGS = (
    "Een kort gesprek aan de deur hielp meer dan een folder.",
    "Pas toen er eten bij was, kwamen de mensen.",
    "De eerste groep was klein, maar bleef wel komen.",
    "Wie eerst kwam kijken, neemt nu zelf iemand mee.",
    "Vaste tijden bleken belangrijker dan een mooie ruimte.",
    "De deelnemers bedachten zelf de beste verbetering.",
    "Het duurde een half jaar voordat de buurt het kende.",
    "Een vast gezicht aan de deur maakte het verschil.",
    "Meedoen zonder formulier haalt een hoge drempel weg.",
    "Wat begon als hulp, voelt nu als een vriendenclub.",
    "De winter was stil, en in maart stroomde het vol.",
    "Klein beginnen gaf de rust om te leren.",
    "De coach uit het programma keek mee naar de prijs.",
    "Door de training durfde het team voor het eerst een prijs te vragen.",
    "De eerste flyer was te moeilijk, de tweede had alleen een tekening.",
    "Een wijkverpleegkundige bracht de eerste zes mensen mee.",
    "Wie een taak krijgt, komt vaker terug dan wie alleen gast is.",
    "De buren wilden eerst niet, en brengen nu zelf taart.",
    "Minder uren per week bleek beter vol te houden.",
    "Met een vaste prijs kwamen er juist meer klanten.",
    "Na een slechte start verhuisde het team, en toen liep het.",
    "Het verschil zat in de koffie vooraf.",
)
_PLANS = (
    "Volgend jaar wil het team een tweede plek openen.",
    "Het team zoekt nu een manier om zonder steun rond te komen.",
    "Er ligt een plan om het in een andere wijk te doen.",
    "Twee gemeenten in de buurt kwamen al kijken.",
    "De volgende stap is een vaste kracht voor twee dagen per week.",
    "Het team schrijft de werkwijze op, zodat anderen die kunnen gebruiken.",
    "Groter worden hoeft niet, langer blijven wel.",
    "De vrijwilligers willen ook in de zomer open zijn.",
    "Een school in {plaats} vroeg om een versie voor kinderen.",
    "Het team praat met een corporatie over een vaste ruimte.",
    "In het najaar begint een groep in de avond.",
    "Wie het over wil nemen, mag een week meelopen.",
    "Een tweede team staat klaar in {wijk}.",
    "Het volgende doel is een vaste klant voor elke maand.",
    "Er komt een handleiding met alle fouten van het eerste jaar.",
    "Twee deelnemers van toen leiden nu zelf een groep.",
    "De huur loopt af, dus het team zoekt een nieuwe plek.",
    "Elke maand komt er iemand van de gemeente koffie drinken.",
    "Een student onderzoekt nu wat het de buurt oplevert.",
    "Het liefst blijft het klein, met één groep tegelijk.",
)
_LEADS = ("Zo gaat het:", "Het werkt in drie stappen:", "Wat er gebeurt:", "De aanpak in het kort:", "Dit doen ze:")
_LINKS = (
    "Meer staat op [de site van {naam}]({url}).",
    "Foto's en tijden staan op [de pagina van {naam}]({url}).",
    "Het [jaarverslag van {naam}]({url}verslag/) laat zien waar het geld blijft.",
    "Aanmelden kan via [de site van {naam}]({url}).",
    "Lees ook [het verhaal achter {naam}]({url}verhaal/).",
)

_TAILS = (" In {wijk}.", " Elke {dag} in {plaats}.", " Vanuit {plek}.", " In {plaats} en omgeving.")
_ENDED = (
    "Dit initiatief is **gestopt**. De aanpak blijft staan, zodat een ander die kan overnemen.",
    "**Gestopt.** De twee trekkers kregen een andere baan en vonden geen opvolger.",
    "Het team is ermee **gestopt** toen de ruimte werd verkocht. De spullen gingen naar een school.",
    "Na de laatste winter is dit initiatief **gestopt**. De deelnemers zien elkaar nog steeds.",
)

TAGLINE_LIMIT = 120


def words_for(name: str, concept: Concept, theme: Theme, place: str, rng: Random) -> dict[str, str]:
    """The words that fill the holes of one initiative's texts; a quarter in its name is where it is."""
    groups = [theme.groups[number] for number in concept.groups] or theme.groups
    label, group = rng.choice(groups)
    return {
        "groep": group,
        "label": label,
        "dag": rng.choice(DAYS),
        "plek": rng.choice(SPOTS),
        "plaats": place,
        "euro": str(rng.randint(6, 19)),
        "wijk": next((quarter for quarter in QUARTERS if quarter in name), rng.choice(QUARTERS)),
    }


def ended(rng: Random) -> str:
    """How the story of an initiative that stopped is closed."""
    return rng.choice(_ENDED)


def tagline(concept: Concept, words: dict[str, str], rng: Random) -> str:
    """One line of at most 120 characters; names the group in full where that fits."""
    line = rng.choice(concept.lines)
    if "{plaats}" not in line and rng.random() < 0.7:
        tail = rng.choice(_TAILS)
        clash = any(hole in line and hole in tail for hole in ("{dag}", "{plek}"))
        if not clash and len((line + tail).format_map(words)) <= TAGLINE_LIMIT:
            line += tail
    full = line.format_map(words)
    return full if len(full) <= TAGLINE_LIMIT else line.format_map({**words, "groep": words["label"]})


def story(name: str, url: str, concept: Concept, theme: Theme, words: dict[str, str], rng: Random) -> str:
    """Two to four short blocks of Markdown, together about as long as the real ones: what is done, how, what came of it."""
    problem, work = rng.choice(theme.problems).format_map(words), concept.work.format_map(words)
    start = f"**{name}** begon {rng.choice(_STARTS)} in {words['wijk']}."
    opening = f"{problem} {start} {work}" if rng.random() < 0.5 else f"{start} {work}"
    steps = rng.choice(_LEADS) + "\n\n" + "\n".join(f"- {step.format_map(words)}" for step in concept.steps)
    earn = concept.earn.format_map(words)
    learned = rng.choice(_FINDINGS) + (" " + rng.choice(_PLANS).format_map(words) if rng.random() < 0.6 else "")
    link = rng.choice(_LINKS).format(naam=name, url=url)
    middle = rng.choice(([earn], [earn], [earn], [steps], [steps, earn]))
    ending = rng.choices(([learned], [link], [f"{learned} {link}"], []), (4, 2, 1, 3))[0]
    return "\n\n".join([opening, *middle, *ending])
