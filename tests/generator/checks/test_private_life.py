"""Homes, dates of birth, profiles and judgements of people, and texts that only look like them."""

from __future__ import annotations

import pytest

from tests.generator.checks.looking import codes, record, told

HOME, BIRTH, PROFILE, JUDGEMENT = "PRV015", "PRV017", "PRV018", "PRV020"

MUNICIPALITIES = {
    f"GM{number:04}": {"name": name}
    for number, name in enumerate(("Assen", "Emmen", "Groningen", "Hoogeveen", "De Wolden", "Hof van Twente"), 1)
}

HOMES = [
    "Dorpsstraat 12, 9401 AB Assen", "Dorpsstraat 12", "Dorpsstraat nr 12", "Dorpsstraat, huisnummer 12",
    "Dorpsstr. 12", "dorpsstraat 12, assen", "Brink 5, Assen", "Brink 5 in Assen", "Brink 5 te Assen",
    "De Bult 4, Hoogeveen", "Noord 12b, Emmen", "Molenerf 12, De Wolden", "Achter de Hoven 12, Groningen",
    "Laan van Meerdervoort 22", "Laan van de Vrede 22b", "Plein van de Republiek 3", "Weg naar Laren 12",
    "Dorpsstraat 12, 9401ab", "9401ab 12", "9401 ab, huisnummer 12", "postcode 9401ab", "9401ab Assen", "9401-AB 12",
    "9401.AB", "Noor woont op Brink 5.", "Brink 5a, 9401 Assen", "Brink 5; Assen", "Brink nr. 5, Assen",
    "Aan de Brink 5.", "9401ab-12", "9401ab/12", "9401ab 12.", "9401  AB", "Zie 'Brink 5, Assen'.",
]  # fmt: skip
NO_HOMES = [
    "Editie 5, Groningen", "Fase 2, Assen en Emmen", "Groep 8, Assen", "Zaal 4 in Assen", "In top 10 in Groningen",
    "Op 12 mei in Assen", "Van de 12 Assense plannen", "Assen 5, Emmen 4, Groningen 3", "Omapost 3, Emmen 2",
    "Vanaf 12 in Emmen, vanaf 14 in Assen", "Hof van Twente 12", "Hof van Twente 12, Assen 3",
    "Agenda 2030, Groningen", "Stadspark 2026, Groningen", "Markt van 12 tot 14 uur", "Plein van de buurt: 12 kramen",
    "Buurtbus 12 in Emmen", "Sociaal Werk 25 in Assen", "De A28, Assen-Zuid", "Postbus 30, 9400 AA Assen",
    "model 3000xl, type 2400ab", "1000 en 2000 mensen", "een oven van 2200 kg, 12 platen",
    "Postcodegebied 9401, Assen", "Het huisnummer is weg.", "Locatie 2, Emmen", "VELO 2 - Groningen",
    "Prijs 3, Assen", "Gemeenten 12, Emmen", "Regio 4 in Groningen", "Aan de Brink 12 linden geplant.",
    "Bewoners aan de Markt 2026 doen mee.", "Aan de Challenge 50 deden 12 plannen mee.", "Ring van Vrijwilligers 12",
    "Laan van 12 bomen", "Stadspark 2026 in Assen", "1200ab is een code van een boor.",
]  # fmt: skip
BIRTHS = [
    "Geboren op 3-4-1951.", "Noor is geboren in 1971.", "Geboren in Assen, in 1971.", "Noor Voorbeeld (*1951) kookt.",
    "Noor Voorbeeld (° 1951) kookt.", "Noor Voorbeeld (1971) kookt.", "Noor Voorbeeld (3 april 1951) kookt.",
    "Wendelmoet Toets (3-4-1951) kookt.", "Noor Voorbeeld, geb. 1971", "Noor Voorbeeld, geboortejaar 1971",
    "Noor Voorbeeld, born in 1971", "Noor Voorbeeld, bouwjaar 1971", "Noor Voorbeeld, anno 1971",
    "Noor Voorbeeld, 54 jaar", "Noor Voorbeeld, 54 jaar, kookt.", "Noor Voorbeeld: 54 jaar", "Noor Voorbeeld (54)",
    "Noor Voorbeeld (54 jaar) kookt.", "Noor Voorbeeld (v, 54)", "Noor Voorbeeld (54, Assen) kookt.",
    "Noor (54) kookt.", "Noor, 54, kookt.", "Noor Voorbeeld is 54.", "Noor Voorbeeld werd vorig jaar 54 jaar.",
    "Ook Noor Voorbeeld, 54 jaar.", "Noor van Voorbeeld - 54 jaar - kookt", "Noor Voorbeeld van 54 jaar kookt.",
    "Noor Voorbeeld, leeftijd 54", "De 54-jarige Noor kookt.", "De 54-jarige Wendelmoet Toets kookt.",
    "De vierenvijftigjarige Noor kookt.", "De 54 jaar oude Noor kookt.", "Wendelmoet Toets is 54 jaar oud.",
    "Noor Voorbeeld, 54 jaar erbij.", "'Noor Voorbeeld, 54 jaar'", "Noor Voorbeeld / 54 jaar",
    "Noor Voorbeeld (54 jr)", "Noor Voorbeeld is inmiddels 54 jaar en kookt.", "de 54-jarige coach Noor",
    "Noor Voorbeeld werd geboren in het jaar 1971", "Noor Voorbeeld, 3 april 1951", "Noor Voorbeeld (april 1951)",
    "Noor Voorbeeld (1951 - )", "Mevrouw Toets (54)", "mevrouw Toets (54)", "Hendrik-Jan Toets (54)",
    "N. Voorbeeld (54)", "Noor V. (54)", "**Noor Voorbeeld** (54)", "| Noor Voorbeeld | 54 jaar |",
]  # fmt: skip
NO_BIRTHS = [
    "Ouderen van 75 jaar en ouder eten mee.", "Kinderen van 8 tot 12 jaar lezen.",
    "Het 10-jarige bestaan van Omapost.", "Stichting Noorderzon, 10 jaar",
    "Stichting Noorderzon (10) en Stichting Zon (12)", "Omapost Groningen, 10 jaar actief.",
    "De 25-jarige Stichting Noorderzon viert feest.", "Buurtkeuken Zuid, 25 jaar een begrip.",
    "Huize Anna (54 plekken)", "Assen (12), Emmen (14), Hoogeveen (20)", "Midden Groningen (22), De Wolden (15)",
    "De Sint Jan (1951) is een kerk.", "Een 75-jarige vrijwilliger vertelt.", "De 54-jarige Groninger bestaat niet.",
    "Het idee is geboren in 2009.", "De stichting is geboren uit een plan van 1998.",
    "De vereniging, opgericht in 1971, groeit.", "Het gebouw (1951)", "Het museum (geopend op 3 april 1951)",
    "De bevrijding van Assen (13 april 1945)", "De Maria (1951) is een schip.", "Maria Montessori (1870-1952)",
    "Noor Voorbeeld, 12 jaar vrijwilliger", "Eva, 12 broden graag", "Anna Paulowna (12)",
    "Challenge Groningen (3 april 2009)", "Putnam, R. (2000). Bowling Alone.",
    "Jan (coach), Eva (coach) en 12 anderen", "Sociale Ondernemers Challenge (2012)", "Oude Raadhuis (3 april 1938)",
    "Voor jongeren van 16 jaar en ouder.", "Zaal Emma (54) en zaal Sofia (24)",
    "Villa Johanna (1935) is een monument.", "R. Putnam (2000), Bowling Alone", "Jan Terlouw, 1971.",
    "Dagblad van het Noorden, 3 april 2009.", "Hij is al 20 jaar bakker.", "Marjan is al 12,5 jaar vrijwilliger.",
    "Leeftijd: 12 tot 18 jaar.", "Buurthuis De Zon is 40 jaar.", "De 10-jarige samenwerking met Assen.",
    "Team Noor (12 plannen)", "Jan (12 uur per week) kookt.", "Jan werkt 20 jaar bij de bakker.", "| Noor | 54 |",
]  # fmt: skip
PROFILES = [
    "linkedin.com/in/noor", "https://nl.linkedin.com/in/noor", "https://www.linkedin.com/posts/noor-voorbeeld_soep",
    "https://www.linkedin.com/noor-voorbeeld", "https://www.linkedin.com/recent-activity/noor",
    "https://lnkd.in/dXyz123", "https://mastodon.social/@noorvoorbeeld", "https://mastodon.nl/users/noor.voorbeeld",
    "https://bsky.app/profile/noorvoorbeeld.bsky.social", "noorvoorbeeld.bsky.social",
    "https://github.com/noorvoorbeeld", "https://github.com/noor-voorbeeld/soep", "https://noorvoorbeeld.github.io/",
    "https://www.threads.net/@noorvoorbeeld", "https://www.strava.com/athletes/12345",
    "https://www.youtube.com/@jandeboer", "https://x.com/noor_voorbeeld", "https://www.instagram.com/noor.voorbeeld",
    "https://www.tiktok.com/@noorvoorbeeld", "https://t.me/janvandenberg", "https://www.facebook.com/noorvoorbeeld",
    "https://medium.com/@noorvoorbeeld", "https://janjansen.substack.com", "LinkedIn: noor-voorbeeld",
    "https://www.linkedin.com/feed/update/urn:li:activity:70", "https://strava.com/activities/12345",
    "https://soundcloud.com/noorvoorbeeld", "https://linktr.ee/noorvoorbeeld", "https://noorvoorbeeld.wordpress.com",
    "https://scholar.google.com/citations?user=abc",
]  # fmt: skip
NO_PROFILES = [
    "https://www.linkedin.com/company/omapost/", "https://www.linkedin.com/school/hanze/",
    "https://www.linkedin.com/", "Volg ons op linkedin.com.", "https://www.linkedin.com/showcase/challenge",
    "https://github.com/gemeente-groningen", "https://github.com/orgs/overheid",
    "https://github.com/voorbeeld/challenge", "https://www.youtube.com/@rtvdrenthe",
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ", "https://mastodon.nl/@markthal", "https://mastodon.nl/@noorderzon",
    "https://mastodon.nl/@basisschool", "https://bsky.app/profile/groningen.nl", "https://www.threads.net/@omapost",
    "https://www.instagram.com/annahuis", "https://x.com/gem_groningen", "https://www.strava.com/clubs/wandelclub",
    "https://www.instagram.com/p/CabcDEF123/", "https://www.facebook.com/groups/buurt",
    "https://sam-buurtkeuken.github.io", "LinkedIn: Omapost", "Instagram: @buurtkeuken_assen",
    "https://linktr.ee/omapost", "https://www.linkedin.com/feed/",
    "https://buurtkeuken.wordpress.com/2019/05/12/soep", "https://github.com/mkdocs/mkdocs",
]  # fmt: skip
JUDGEMENTS = [
    "De jury gaf 7 punten.", "De jury gaf het plan zeven punten.", "jury: 6.4", "Jury: 6,4", "jurypunten: 64",
    "punten van de jury: 64", "Beoordeling: 6,4", "Beoordeling jury: 6", "Score jury 64/100", "De jury gaf een zes.",
    "De jury gaf het plan een 6.", "Kreeg een onvoldoende van de jury.", "Oordeel van de jury: matig",
    "Het plan werd 14e van de 20.", "Het plan werd veertiende van de twintig.", "14e plaats van de 20",
    "rang 14 van 20", "Het plan behaalde de 14e plaats.", "Het plan haalde plaats 14.",
    "Het plan eindigde op de laatste plaats.", "Het plan haalde de selectie niet.", "Het plan haalde niet de finale.",
    "Het plan werd niet toegelaten.", "Noor is afgevallen in de tweede ronde.",
    "Het plan viel af in de tweede ronde.", "Ook Noor werd niet geselecteerd.", "Het plan werd niet gekozen.",
    "Het plan kwam niet door de selectie.", "Het plan ging niet door naar de volgende ronde.",
    "Het plan viel buiten de selectie.", "Het plan strandde in de voorronde.", "De aanvraag werd geweigerd.",
    "De jury wees het plan af.", "De jury stemde het plan weg.", "Het plan werd gediskwalificeerd.",
    "status: afgevallen", "De vakjury gaf 7 punten.", "Van de jury kreeg het plan een 6.", "jury 6.4 erbij",
    "Het plan kreeg 7 punten.", "Het plan werd nr. 14 van de 20.", "Het plan werd laatste.",
    "Het plan kwam op plaats 14.", "14e van de 20", "Het plan mocht niet meedoen aan de finale.",
    "Het plan viel in de tweede ronde af.", "Het plan is in de tweede ronde afgevallen.", "Afgevallen in ronde 2",
    "Het plan lag er na de eerste ronde uit.", "Het plan redde het niet tot de finale.",
    "De jury koos niet voor dit plan.", "De jury vond het plan te zwak.", "Afgewezen in 2020.",
    "niet geselecteerd voor de finale",
]  # fmt: skip
NO_JUDGEMENTS = [
    "20 van de 85 ideeën werden gekozen.", "De jury koos 20 van de 85 ideeën.", "De jury gaf 7 prijzen.",
    "De jury gaf 5 ideeën een prijs.", "De jury gaf 10.000 euro aan de winnaar.", "De jury: 6 leden uit Assen.",
    "De jury gaf een tweede prijs.", "Bezoekers gaven gemiddeld een 7,8 voor het project.", "Klanten gaven een 9.",
    "Beoordeling van bezoekers: 8,4", "De beoordeling telt 6 onderdelen.", "Oordeel van de jury: knap bedacht",
    "Het initiatief werd derde van de 20.", "De 14e editie", "De 14e van de maand is het markt.",
    "Score: 12-10, 11-9", "Op de 14e plaats in de straat staat een boom.", "Er is plek voor 14 van de 20 groepen.",
    "Nummer 4 van de lijst met tips", "Het plan haalde de selectie.", "De finale was niet openbaar.",
    "Als je niet door de selectie komt, krijg je advies.", "Plannen die niet geselecteerd zijn, krijgen tips.",
    "Takken die zijn afgevallen, gaan op de hoop.", "Auto's worden niet toegelaten in de straat.",
    "De vergunning werd geweigerd.", "Het plan werd niet uitgevoerd.", "Het plan werd niet aangenomen door de raad.",
    "Status: niet gestart", "Uitslag: 340 stemmen", "De jury koos unaniem voor Omapost.",
    "De jury vond het plan sterk.", "De jury kreeg 85 plannen te lezen.",
    "De jury beoordeelde de plannen op 5 punten.", "De jury gaf een vier pagina's lang rapport.",
    "De jury wees drie winnaars aan.", "De jury stemde in met het voorstel.", "Het plan kreeg 340 stemmen.",
    "Het plan ging niet over geld.", "Het plan redde de buurtwinkel.", "Het hout viel af van de schuur.",
    "De 7e van de 10 avonden gaat over geld.", "Punten: 3 voor een goal", "De jury gaf een 10-puntenplan mee.",
    "Zij haalde 10 punten bij het spel.", "Zeven initiatieven haalden de finale niet.",
    "Het plan bleef niet steken in woorden.",
]  # fmt: skip
FOUND = [
    *((HOME, text) for text in HOMES), *((BIRTH, text) for text in BIRTHS), *((PROFILE, text) for text in PROFILES),
    *((JUDGEMENT, text) for text in JUDGEMENTS),
]  # fmt: skip


def found(text: str) -> set[str]:
    return {problem.code for problem in told(record(description=text), municipalities=MUNICIPALITIES)}


@pytest.mark.parametrize(("code", "text"), FOUND)
def test_detected(code: str, text: str) -> None:
    assert code in found(text)


@pytest.mark.parametrize("text", [*NO_HOMES, *NO_BIRTHS, *NO_PROFILES, *NO_JUDGEMENTS])
def test_not_personal(text: str) -> None:
    assert not found(text)
    traced = f"{text}\n\n\n\nMail info@voorbeeld.example"
    assert found(traced) == {"PRV006"}


def test_split_over_items() -> None:
    for code, items in (
        (BIRTH, ("Noor Voorbeeld", "54 jaar")), (HOME, ("Dorpsstraat", "12")), (JUDGEMENT, ("De jury gaf", "7 punten")),
    ):  # fmt: skip
        assert code in {problem.code for problem in told(record(aliases=items))}


def test_an_id_is_read_as_words() -> None:
    for code, id in (
        (HOME, "soep-9401ab-12"),
        (JUDGEMENT, "jury-gaf-7-punten"),
        (JUDGEMENT, "plan-haalde-de-selectie-niet"),
    ):
        assert code in {problem.code for problem in told(record(id=id))}
    for id in ("nieuws-2020-05-13-2020-06-14", "challenge-50-groningen", "1-2-3-4-5-6-7", "droompoort-2012-meting"):
        assert not told(record(id=id), municipalities=MUNICIPALITIES)


def test_the_address_of_an_event_may_be_stated() -> None:
    assert not codes("Brink 5, 9401 HS Assen", resource="events", field="place")
