# Wat `weerklank check` in een scenario vindt dat te spelen is. De uitleg bij elke code staat in assets/rules.

diagnostic-condition-never-holds = De voorwaarde van “{ $name }” kan nooit kloppen.
    .help = Kijk of iemand dit kan zeggen, weten of zien voordat het gesprek hier komt, en of de voorwaarden elkaar niet tegenspreken.
diagnostic-line-never-spoken = De zin “{ $name }” wordt nooit gezegd: wat ervoor staat, past altijd.
    .help = Zet de zin zonder voorwaarde in “{ $node }” als laatste.
diagnostic-no-way-out = Vanaf “{ $name }” komt het gesprek nooit meer bij een einde.
    .help = Geef een van de antwoorden hier, of verderop, een weg naar een einde.
diagnostic-subject-never-finished = Het onderwerp “{ $name }” moet besproken zijn, maar het gesprek komt van daar nooit terug bij “{ $node }”.
    .help = Laat een weg van dit onderwerp naar “{ $node }” leiden, of haal required weg.
diagnostic-ending-never-reached = Geen van de { $number } gesprekken die geprobeerd zijn, kwam bij het einde “{ $name }”.
    .help = Speel er zelf een dat hier eindigt en leg het vast met weerklank play --record, of maak de weg erheen makkelijker.
diagnostic-responses-alike = “{ $name }” doet precies hetzelfde als “{ $other }”, en leidt naar hetzelfde.
    .help = Laat een van de twee iets anders doen of ergens anders heen leiden, of haal er een weg.
diagnostic-best-is-longest = Het beste antwoord, “{ $name }”, valt op door zijn lengte: { $long } tekens, en het langste daarna { $next } ({ $language }).
    .help = Kort het in, of schrijf de andere antwoorden net zo uit.
diagnostic-best-is-politest = In { $number } van de { $of } keuzes is alleen het beste antwoord beleefd ({ $language }).
    .help = Geef ook mindere antwoorden beleefde woorden, of haal ze bij de beste weg.
diagnostic-all-good = In “{ $name }” zijn alle { $number } antwoorden goed: hier valt niets te kiezen.
    .help = Zet er een antwoord bij dat je in het echt ook zou geven en dat minder doet, zoals een oplossing of een oordeel.
diagnostic-all-bad = In “{ $name }” doet geen van de { $number } antwoorden de ander goed.
    .help = Zet er een antwoord bij dat wel helpt, of laat het gesprek hier vanzelf verdergaan.
diagnostic-technique-never-offered = Dit scenario belooft “{ $name }” te oefenen, maar geen antwoord dat je kunt geven doet dat.
    .help = Schrijf een antwoord met does: ["{ $name }"], of haal het uit techniques.
diagnostic-score-out-of-reach = In { $number } gesprekken die geprobeerd zijn, lag de score tussen { $least } en { $most }.
    .help = Wie het goed doet moet boven de 65 kunnen komen, en wie het slecht doet onder de 35. Kijk met weerklank analyse wat er ontbreekt.
diagnostic-won-by-one-technique = In { $number } van de { $of } keuzes is “{ $name }” het beste.
    .help = Laat op meer plekken iets anders nodig zijn, en laat dit er ook eens niet werken: wie dit ontdekt, hoeft niet meer te luisteren.
diagnostic-ending-contradicts-score = Het einde “{ $name }” zegt: { $meaning } Maar de middelste score van de { $number } gesprekken die hier eindigden is { $score }.
    .help = Kijk of de voorwaarden van dit einde kloppen, of geef het een andere meaning.
diagnostic-feedback-missing = “{ $name }” is in een keuze het beste of het slechtste antwoord, en zegt niet waarom ({ $language }).
    .help = Zet eronder: .why = één zin over wat dit antwoord bij de ander doet.
diagnostic-language-behind = “{ $name }” is er in “{ $other }” wel, en in “{ $language }” niet of nog onvertaald.
    .help = Schrijf het ook in “{ $language }”.
diagnostic-allow-unknown = “{ $name }” is geen regel die je kunt laten zwijgen.
    .help = Alle regels staan in weerklank explain. Fouten kun je niet laten zwijgen, waarschuwingen wel.
diagnostic-allow-idle = “{ $name }” zwijgt hier, maar er is niets te zeggen.
    .help = Haal het uit allow; dan merk je het als het later wel zo is.
