### Wat er mis kan zijn met een scenario, en wat je eraan doet. Een bericht per fout, met de naam van de fout.

diagnostic-did-you-mean = Bedoel je “{ $nearest }”?

## Waarvan er te veel kan zijn.

diagnostic-number-of-people = personen
diagnostic-number-of-nodes = knopen
diagnostic-number-of-responses = antwoorden bij één knoop
diagnostic-number-of-facts = feiten
diagnostic-number-of-messages = teksten
diagnostic-number-of-fragments = fragmenten
diagnostic-number-of-exits = uitgangen van een fragment
diagnostic-number-of-candidates = mogelijkheden bij “to”
diagnostic-number-of-turns-in-a-row = beurten achter elkaar zonder dat jij iets kunt zeggen

## Bestanden

diagnostic-no-scenario-file = Het bestand { $file } is er niet.
    .help = Een scenario is een map met daarin scenario.ron. Wat erin komt, staat in docs/scenario-format.md.
diagnostic-file-too-large = Dit bestand is groter dan { $limit } kB.
    .help = Kijk of dit het goede bestand is. Een scenario is zelden groter dan 100 kB.
diagnostic-not-utf-8 = Dit bestand bevat tekens die niet te lezen zijn.
    .help = Sla het bestand op als UTF-8. In de meeste editors kies je dat bij “Opslaan als”.
diagnostic-nul-byte = Hier staat een leeg teken (NUL) dat niet in een tekstbestand hoort.
    .help = Het bestand is waarschijnlijk beschadigd of geen tekstbestand. Neem een eerdere versie.
diagnostic-control-sign = Hier staat een onzichtbaar teken dat toch iets doet ({ $sign }).
    .help = Haal het weg, of typ de regel opnieuw. Overal waar deze tekst wordt getoond, staat er een ander teken voor in de plaats.
diagnostic-control-sign-in-name = In de naam “{ $name }” zit een onzichtbaar teken dat toch iets doet ({ $sign }).
    .help = Geef het een naam zonder dat teken: typ de naam opnieuw, en kopieer hem niet.
diagnostic-too-deep = Hier staan meer dan { $limit } haakjes in elkaar.
    .help = Kijk of er eerder een haakje niet is gesloten. Splits anders de voorwaarde of de knoop.
diagnostic-newer-format = Dit bestand heeft versie { $version } van het formaat. Dit programma kent tot en met versie { $current }.
    .help = Werk Weerklank bij, of vraag de maker om een versie voor format: { $current }.
diagnostic-older-format = Dit bestand heeft versie { $version } van het formaat. Die wordt niet meer gelezen.
    .help = Zet het scenario om naar format: { $current }.

## De vorm van scenario.ron

diagnostic-expected = Hier hoort “{ $sign }” te staan.
    .help = Zet “{ $sign }” op deze plek, of kijk of er vlak ervoor een haakje, komma of aanhalingsteken ontbreekt. In een woord als foot_taps komt een _, geen streepje.
diagnostic-syntax = Dit kan niet worden gelezen: { $detail }.
    .help = Vergelijk deze regel met het voorbeeld in docs/scenario-format.md.
diagnostic-unexpected-sign = Het teken “{ $sign }” kan hier niet staan.
    .help = Haal het weg. Staat er een komma te veel, een lang streepje in plaats van een min, of een gekruld aanhalingsteken in plaats van een recht?
diagnostic-after-the-end = Na het laatste haakje staat hier nog iets.
    .help = Haal het weg, of kijk of er eerder een haakje te veel staat.
diagnostic-hash-comment = In dit bestand begint een opmerking niet met #.
    .help = Begin de opmerking met //.
diagnostic-word-before-bracket = Voor het haakje hoort hier geen “{ $word }”.
    .help = Haal dat woord weg; het haakje blijft staan.
diagnostic-not-a-word = “{ $word }” kan hier niet als woord staan.
    .help = Een woord begint met een letter en heeft alleen letters, cijfers en _. Het is dus in_person, niet in-person.
diagnostic-unexpected-end = Het bestand houdt hier op, terwijl er nog iets open staat.
    .help = Sluit het laatste haakje dat nog open staat, of de laatste opmerking.
diagnostic-unknown-field = Het veld “{ $field }” bestaat hier niet.
    .help = Hier kan staan: { $possible }.
diagnostic-missing-field = Hier ontbreekt het veld “{ $field }”.
    .help = Voeg “{ $field }: …” toe tussen deze haakjes.
diagnostic-field-twice = Het veld “{ $field }” staat er twee keer.
    .help = Haal een van de twee weg, of voeg ze samen.
diagnostic-unknown-word = “{ $word }” kan hier niet staan.
    .help = Hier kan staan: { $possible }.
diagnostic-wrong-value = Hier hoort { $wanted } te staan.
    .help = Kijk in docs/scenario-format.md wat voor soort waarde hier hoort. Namen staan tussen aanhalingstekens.
diagnostic-wanted-truth = true of false, zonder aanhalingstekens,
diagnostic-wanted-integer = een heel getal zonder aanhalingstekens
diagnostic-wanted-quoted = een naam of een tekst tussen rechte aanhalingstekens
diagnostic-wanted-word = een woord zonder aanhalingstekens
diagnostic-wanted-other = een ander soort waarde
diagnostic-number-out-of-range = Dit getal is hier te groot of te klein.
    .help = Kijk in docs/scenario-format.md welke getallen hier kunnen.
diagnostic-missing-value = Tussen deze haakjes ontbreekt een waarde.
    .help = Een voorwaarde als AtLeast(readiness, mid) heeft er bijvoorbeeld twee.
diagnostic-backslash-in-name = In een naam kan geen backslash staan.
    .help = Een naam bestaat uit kleine letters, cijfers en streepjes.
diagnostic-key-twice = De naam “{ $name }” staat er twee keer.
    .help = Geef een van de twee een andere naam. Anders telt er maar één mee.
diagnostic-too-many = Dit zijn { $number } { $what }. Er is plaats voor { $limit }.
    .help = Maak er minder van, of splits het scenario.
    .in-a-row = Geef een van die beurten antwoorden.

## Namen

diagnostic-bad-id = “{ $name }” kan geen naam zijn.
    .help = Begin met een letter. Gebruik kleine letters zonder accent en cijfers, met streepjes tussen de woorden, hoogstens { $limit } tekens: kijkt-weg.
diagnostic-reserved-name = De naam “{ $name }” gebruikt het programma zelf.
    .help = Kies een andere naam.
diagnostic-name-taken = Er is al een knoop, onderwerp, fragment of uitgang die “{ $name }” heet.
    .help = Geef een van de twee een andere naam.
diagnostic-missing-target = “{ $name }” bestaat niet.
    .help = Maak een knoop met deze naam, of laat het gesprek ergens anders heen gaan.
diagnostic-unknown-behaviour = Het gedrag “{ $name }” staat niet in de methode.
    .help = Alle gedragingen staan in assets/method.ron.
diagnostic-unknown-delivery = “{ $name }” zegt niet hoe goed iets gedaan is.
    .help = Na de dubbele punt kan staan: clumsy (onhandig), plain (gewoon) of skilful (goed). Zonder is het gewoon.
diagnostic-unknown-person = “{ $name }” doet niet mee in dit scenario.
    .help = Voeg deze persoon toe bij “cast”, of noem iemand die daar staat.
diagnostic-unknown-temper = Het humeur “{ $name }” staat niet in de methode.
    .help = Alle humeuren staan in assets/method.ron.
diagnostic-unknown-fact = Nergens in het gesprek wordt “{ $name }” bekend.
    .help = Zet learns: ["{ $name }"] bij de beurt of het antwoord waardoor het bekend wordt.
diagnostic-unknown-response = Er is geen antwoord “{ $name }”.
    .help = Schrijf knoop.antwoord, of bij een onderwerp knoop.onderwerp.antwoord.
diagnostic-unknown-node = Er is geen knoop “{ $name }”.
    .help = Noem een knoop uit dit bestand.
diagnostic-unknown-subject = Er is geen onderwerp “{ $name }”.
    .help = Noem een onderwerp van een open knoop.
diagnostic-signal-never-shown = Een voorwaarde kijkt naar het signaal “{ $name }”, maar niemand laat het zien.
    .help = Zet signal: … bij een beurt, of haal de voorwaarde weg.
diagnostic-signal-out-of-sight = “{ $name }” zit niet aan tafel, dus van deze persoon is geen signaal te zien.
    .help = Laat het signaal zien van wie tegenover je zit, of noem deze persoon bij setting: (party: …).
diagnostic-silence-of-both-sorts = Bij “{ $name }” zegt silence niet één ding: of de stilte geeft ruimte (held en too_long, allebei), of ze ontwijkt een vraag (alleen evades).
    .help = Schrijf silence: (held: […], too_long: […]) of silence: (evades: […]).
diagnostic-party-twice = “{ $name }” zit al tegenover je of luistert al mee, en kan niet ook de andere partij zijn.
    .help = Noem bij party iemand anders uit de cast, of haal de naam weg bij listeners.

## Het verloop

diagnostic-empty-cast = Er is niemand om mee te praten.
    .help = Zet bij “cast” met wie je praat. De eerste is de gesprekspartner.
diagnostic-empty-target = “{ $name }” gaat nergens heen.
    .help = Zet tussen deze haken waar het gesprek verder gaat.
diagnostic-last-candidate-conditional = “{ $name }” is de laatste mogelijkheid, maar heeft een voorwaarde.
    .help = Zet er een knoop zonder “when” achter, zodat het gesprek altijd verder kan.
diagnostic-candidate-never-used = “{ $name }” komt nooit aan de beurt: de mogelijkheid ervoor past altijd.
    .help = Zet “{ $name }” eerder in de rij, geef de knoop ervoor een “when”, of haal deze weg.
diagnostic-turn-with-both = De beurt “{ $name }” heeft antwoorden én een “to”.
    .help = Haal “to” weg als de ander op antwoord wacht. Haal “responses” weg als het gesprek vanzelf doorgaat.
diagnostic-turn-without-way-on = Na de beurt “{ $name }” kan het gesprek niet verder.
    .help = Voeg “responses” toe, of “to” als het gesprek vanzelf doorgaat.
diagnostic-open-without-leave = De open knoop “{ $name }” kan niemand verlaten.
    .help = Zet bij “leave” een antwoord dat het gesprek verder brengt.
diagnostic-subject-without-way-in = Over het onderwerp “{ $name }” kan niemand beginnen.
    .help = Zet bij “ways_in” een antwoord waarmee je erover begint.
diagnostic-empty-choice = Hier valt niets te kiezen: er staan geen zinnen in.
    .help = Zet er minstens één zin in.
diagnostic-points-out-of-range = De punten bij “{ $name }” kunnen niet.
    .help = connection is −2 tot en met 2, challenge 0 tot en met 2, reflex 0 tot en met 3.
diagnostic-empty-reason = Hier hoort een reden te staan.
    .help = Schrijf in een zin waarom je van de regel afwijkt. Wie het scenario later leest, wil dat weten.
diagnostic-unreachable-node = Het gesprek komt nooit bij “{ $name }”.
    .help = Laat een antwoord of beurt ernaartoe gaan, of haal de knoop weg.
diagnostic-no-ending = Vanaf “{ $name }” komt het gesprek nooit bij een einde.
    .help = Zorg dat minstens één weg naar een Ending gaat.
diagnostic-endless-loop = Na “{ $name }” draait het gesprek in een kring zonder dat jij iets kunt zeggen.
    .help = Geef een van de beurten in die kring antwoorden, of laat haar ergens anders heen gaan.

## Fragmenten

diagnostic-unknown-fragment = Het fragment “{ $name }” is er niet.
    .help = Zet het in de map fragments/{ $name }, of kies een fragment dat er wel is.
diagnostic-cyclic-fragment = Het fragment “{ $name }” zit in zichzelf, of te diep in andere fragmenten.
    .help = Laat het terugkeren door een uitgang in plaats van zichzelf te gebruiken. Fragmenten kunnen hoogstens { $limit } diep in elkaar zitten.
diagnostic-unknown-exit = Het fragment “{ $fragment }” heeft geen uitgang “{ $name }”.
    .help = Kijk bij “exits” in het fragment hoe de uitgangen heten.
diagnostic-unbound-exit = De uitgang “{ $name }” van het fragment “{ $fragment }” leidt nergens heen.
    .help = Zet bij het fragment: "{ $name }": ["…"].
diagnostic-person-in-fragment = Een fragment kent “{ $name }” niet: het weet niet wie er meedoet.
    .help = In een fragment spreekt altijd de gesprekspartner. Zet deze regel in het scenario zelf.

## Teksten

diagnostic-no-texts = Er zijn geen teksten: { $file } ontbreekt.
    .help = Maak nl.ftl of en.ftl met wat er gezegd wordt.
diagnostic-empty-texts = In { $file } staat nog geen enkele tekst.
    .help = Begin met “scenario = …”, de titel; daarna noemt deze controle de teksten die nog ontbreken. Komt het scenario niet in deze taal, haal het bestand dan weg.
diagnostic-missing-language = Dit scenario is er niet in deze taal: { $file } ontbreekt.
    .help = Vertaal het, of laat het zo als niemand het in deze taal speelt.
diagnostic-unknown-language = De taal “{ $name }” kent het programma niet.
    .help = Er zijn teksten mogelijk in: { $possible }.
diagnostic-missing-message = De tekst “{ $name }” ontbreekt in { $file }.
    .help = Voeg een regel toe: { $name } = …
diagnostic-missing-name = De naam van “{ $name }” ontbreekt in { $file }.
    .help = Voeg een regel toe, met een streepje ervoor: -{ $name } = …
diagnostic-missing-attribute = Bij “{ $message }” ontbreekt “.{ $name }”.
    .help = Voeg er een ingesprongen regel aan toe: .{ $name } = …
diagnostic-unused-message = Niemand zegt de tekst “{ $name }”.
    .help = Is dit een vervolg van de regel erboven? Spring dan in met spaties: een regel die vooraan begint en een = bevat, wordt een nieuwe tekst. Is het een tikfout in de naam, verbeter die; anders kan de tekst weg.
diagnostic-unknown-attribute = “.{ $name }” bij “{ $message }” laat het programma nergens zien.
    .help = Bij een zin kunnen .inner en .seen, bij een antwoord .why, bij een einde .after en .discuss, en bij “scenario” .you, .other, .situation, .goal en .trailer.
diagnostic-message-twice = De tekst “{ $name }” staat er twee keer. Alleen de eerste telt.
    .help = Haal een van de twee weg of geef haar de goede naam.
diagnostic-attribute-twice = “.{ $name }” staat twee keer bij “{ $message }”. Alleen de eerste telt.
    .help = Haal een van de twee weg, of zet haar bij de tekst waar ze hoort.
diagnostic-empty-message = Hier staat een naam zonder tekst.
    .help = Zet de tekst achter het =-teken, of op de volgende regel, ingesprongen met spaties.
diagnostic-empty-attribute = Hier staat een naam zonder tekst.
    .help = Zet de tekst achter het =-teken, of haal de regel weg.
diagnostic-text-too-long = De tekst “{ $name }” is { $number } tekens lang. Er is plaats voor { $limit }.
    .help = Maak hem korter, of verdeel hem over twee beurten.
    .pieces = De tekst “{ $name }” bestaat uit meer dan { $limit } stukjes: regels, namen en wat tussen accolades staat.
diagnostic-unknown-name = De naam “{ $name }” is nergens gegeven.
    .help = Voeg een regel toe: -{ $name } = …
diagnostic-cyclic-name = De naam “{ $name }” bestaat uit zichzelf.
    .help = Schrijf de naam voluit.
diagnostic-select-in-text = In een tekst kunnen geen keuzes staan.
    .help = Zet de varianten in scenario.ron, met OneOf of First.
diagnostic-variable-in-text = “${ $name }” is een variabele, en die zijn er niet in een scenario.
    .help = Voor een naam schrijf je { "{" } -{ $name } { "}" }, met een streepje.
diagnostic-function-in-text = “{ $name }(…)” is een functie, en die zijn er niet in een scenario.
    .help = Schrijf de tekst voluit.
diagnostic-message-in-text = “{ $name }” is een andere tekst, en die kan hier niet in staan.
    .help = Voor een naam schrijf je { "{" } -{ $name } { "}" }, met een streepje. Schrijf anders de tekst voluit.
diagnostic-spoken-comment = Deze regel wordt uitgesproken: “{ $name }”.
    .help = Zet een opmerking aan het begin van de regel, zonder spaties ervoor, en boven de tekst.
diagnostic-attribute-without-dot = Deze regel wordt uitgesproken: “{ $name }”.
    .help = Zet er een punt voor: .{ $attribute } = …
diagnostic-line-start = Een regel van een tekst kan niet met “{ $sign }” beginnen.
    .help = Zet er een woord voor, of schrijf { "{" } "{ $sign }" { "}" } om het teken te zeggen.
diagnostic-tab = Hier staat een tab.
    .help = Spring in met spaties.
diagnostic-brace = Hier staat een losse accolade “{ $sign }”.
    .help = Accolades staan alleen om een naam: { "{" } -sam { "}" }. Wil je er een laten zien, schrijf dan { "{" } "{ $sign }" { "}" }.
diagnostic-loose-line = Deze regel begint vooraan, maar is geen tekst met een naam.
    .help = Hoort hij bij de tekst erboven, spring dan in met spaties. Anders: naam = tekst.
diagnostic-escape = Na de backslash staat hier iets wat niet kan.
    .help = Schrijf het teken zelf. Een backslash is niet nodig.
diagnostic-open-quote = Dit aanhalingsteken wordt niet gesloten.
    .help = Zet er een achter wat erbij hoort. Gewone woorden kunnen zonder accolades en aanhalingstekens.
diagnostic-text-syntax = Deze regel begint met #, maar is geen opmerking.
    .help = Zet er een spatie achter. Een opmerking begint met #, ## of ### en een spatie.

## Vastgelegde gesprekken

diagnostic-play-line = “{ $name }” is niet te begrijpen.
    .help = Bovenaan kan staan: seed: 7, en expect: ending=naam score=80..100 readiness=high.
diagnostic-play-input = “{ $name }” is niet iets wat je kunt doen.
    .help = Schrijf een antwoord (luister), een stilte (~4000), look:foot-taps, timeout of rewind:1, met komma’s ertussen.
diagnostic-unknown-ending = Het scenario heeft geen einde “{ $name }”.
    .help = Noem een knoop die een Ending is.

## Gecodeerde verslagen

diagnostic-transcript-too-large = Dit bestand is groter dan { $limit } MB.
    .help = Kijk of dit het goede bestand is. Een gesprek van honderdduizend beurten is een paar MB.
diagnostic-transcript-spreadsheet = Dit is een bestand van een rekenblad, geen CSV-bestand.
    .help = Open het in het rekenblad en kies “Opslaan als”, “CSV UTF-8”.
diagnostic-transcript-utf-16 = Dit bestand is opgeslagen als UTF-16 (“Unicode-tekst”).
    .help = Open het in het rekenblad en kies “Opslaan als”, “CSV UTF-8”.
diagnostic-transcript-empty = Er staat niets in dit bestand.
    .help = Zet op de eerste regel turn,speaker,codes en daaronder één regel per beurt. Een voorbeeld staat in docs/transcripts.md.
diagnostic-transcript-column = De kolom “{ $name }” ontbreekt. De eerste regel is: { $line }
    .help = Zet op de eerste regel de namen van de kolommen: turn,speaker,codes. Andere kolommen mogen ernaast staan.
diagnostic-transcript-column-twice = Er zijn twee kolommen “{ $name }”.
    .help = Geef een van de twee een andere naam.
diagnostic-transcript-cells = Deze regel heeft { $number } vakken, en er zijn { $columns } kolommen{ $times ->
    [one] {""}
   *[other] . Dat is zo op { $times } regels
 }.
    .help = Staan er meer codes bij een beurt, zet er dan een puntkomma tussen: question_open;input_information.
diagnostic-transcript-quote = Dit aanhalingsteken wordt nergens gesloten.
    .help = Zet aan het eind van het vak een tweede aanhalingsteken, of haal dit weg.
diagnostic-transcript-turn = “{ $name }” is geen nummer van een beurt.
    .help = Zet in de kolom turn een getal, of laat het vak leeg. Misschien staan de kolommen in een andere volgorde dan de eerste regel zegt.
diagnostic-transcript-order = Na beurt { $before } komt hier beurt { $name }.
    .help = De regels tellen in de volgorde waarin ze staan. Sorteer ze op turn.
diagnostic-transcript-speaker = “{ $name }” kan hier niet spreken{ $times ->
    [one] {""}
   *[other] ; het staat er { $times } keer
 }.
    .help = In de kolom speaker kan staan: { $possible }.
diagnostic-transcript-person = “{ $name }” wijst niemand aan.
    .help = Tel de mensen vanaf 1, tot hoogstens { $limit }: counterpart:2.
diagnostic-transcript-code = “{ $name }” is geen code voor een regel van “{ $speaker }”{ $times ->
    [one] {""}
   *[other] ; het staat er { $times } keer
 }.
    .help = Alle codes staan in docs/transcripts.md. Tussen twee codes komt een puntkomma.
diagnostic-transcript-code-of-another = “{ $name }” is een code voor “{ $other }”, en dit is een regel van “{ $speaker }”{ $times ->
    [one] {""}
   *[other] ; dat is { $times } keer zo
 }.
    .help = Kijk wie hier aan het woord is, of zet de code op de regel waar ze hoort.
diagnostic-transcript-value = Na “{ $word }” ontbreekt een waarde, of de waarde past niet.
    .help = Zet er een dubbele punt achter, en daarna een van deze: { $possible }.
diagnostic-transcript-no-value = In “{ $name }” hoort niets na het woord te staan.
    .help = Haal de dubbele punt en wat erachter staat weg.
diagnostic-transcript-late-setting = Deze regel zegt hoe het gesprek begint, maar het is al begonnen.
    .help = Zet alle regels met “setting” boven de eerste beurt.
diagnostic-transcript-not-coded = Deze beurt van de trainee heeft geen code en telt niet mee{ $times ->
    [one] {""}
   *[other] ; dat is { $times } keer zo
 }.
    .help = Zet er een code bij, of “other” als er niets in gebeurt wat een code heeft.
diagnostic-transcript-no-moves = Er staat niets in wat de trainee deed.
    .help = Zet in de kolom speaker “trainee” bij wie oefent, en in de kolom codes wat er gedaan wordt.
diagnostic-transcript-no-goal = Het doel van dit gesprek is niet bekend.
    .help = Noem het met --goal, of zet bovenaan een regel met speaker “setting” en code “goal:change_unmotivated”.
diagnostic-transcript-goal-differs = Dit bestand noemt zelf een doel: { $named }. Dat telt, en niet { $asked }.
    .help = Haal het doel uit het bestand als --goal moet tellen.
diagnostic-transcript-more = Er is nog { $number } keer iets mis in dit bestand.
    .help = Los eerst op wat hierboven staat. Vaak verdwijnt de rest dan ook.

## Twee

diagnostic-twee-too-large = Dit bestand is groter dan { $limit } MB.
    .help = Kijk of dit het goede bestand is. Een verhaal is zelden groter dan een paar MB.
diagnostic-twee-html = Dit is een verhaal zoals Twine het publiceert (HTML), geen Twee.
    .help = Open het verhaal in Twine en kies “Exporteren als Twee”.
diagnostic-twee-no-passages = In dit bestand staat geen passage.
    .help = Een passage begint met een regel als “:: Naam”. Kijk of dit het goede bestand is.
diagnostic-twee-nothing-to-play = In dit bestand staat niets wat gespeeld kan worden.
    .help = Zet er een passage in met wat de ander zegt.
diagnostic-twee-before = Deze tekst staat boven de eerste passage en gaat niet mee: “{ $name }”.
    .help = Zet haar in een passage als ze erbij hoort.
diagnostic-twee-no-name = Deze passage heeft geen naam: “{ $name }”.
    .help = Geef haar een naam na de dubbele punten, zodat er een link naartoe kan gaan.
diagnostic-twee-header = Dit deel van de kop is niet te begrijpen: “{ $name }”.
    .help = Na de naam komen de labels tussen [ en ]. Zet een backslash voor een haakje dat bij de naam hoort.
diagnostic-twee-metadata = Deze gegevens bij de passage zijn niet te lezen: “{ $name }”.
    .help = Dit maakt voor het gesprek niet uit. Hoort het bij de naam, zet dan een backslash voor het haakje.
diagnostic-twee-layout = { $number ->
    [one] De plaats van één passage op de kaart van Twine gaat niet mee.
   *[other] De plaatsen van { $number } passages op de kaart van Twine gaan niet mee.
 }
    .help = Daar hoef je niets aan te doen: een scenario heeft geen kaart.
diagnostic-twee-story-data = StoryData is niet te lezen.
    .help = Kijk of er een haakje, komma of aanhalingsteken ontbreekt. Twine schrijft deze passage zelf.
diagnostic-twee-passage-twice = Er is al een passage die “{ $name }” heet.
    .help = De eerste telt. Deze staat als opmerking onderaan de teksten. Geef haar een andere naam als ze mee moet doen.
diagnostic-twee-code = Een script of stijl gaat niet mee: “{ $name }”.
    .help = Een scenario heeft geen code. Wat ervan afhangt, zet je in scenario.ron met voorwaarden.
diagnostic-twee-special-passage = De passage “{ $name }” hoort bij de verhaalvorm van Twine en gaat niet mee.
    .help = Ze staat als opmerking onderaan de teksten. Woorden die gezegd moeten worden, zet je in een gewone passage.
diagnostic-twee-tag = Het label “{ $name }” betekent hier niets.
    .help = Labels die iets betekenen: does-… (wat je doet), response, ending-…, face-…, arms-…, gaze-…, talk-… en signal-…. Zie docs/twee.md.
diagnostic-twee-idle-tag = Het label “{ $name }” doet op deze plaats niets.
    .help = Zet does-… bij wat jij zegt, en face-… en dergelijke bij wat de ander zegt.
diagnostic-twee-no-title = Het verhaal heeft geen titel. Die is nu “{ $name }”.
    .help = Zet de titel achter “scenario =” in de teksten.
diagnostic-twee-no-start = Er is geen passage “{ $wanted }” om mee te beginnen. Het begint nu met “{ $name }”.
    .help = Zet de goede naam achter “start” in scenario.ron.
diagnostic-twee-guessed = Een verhaal in Twine heeft geen doel, plek en ander. Ingevuld is: { $filled }.
    .help = Zet in scenario.ron wat het moet zijn, en in de teksten hoe de ander heet en waar het over gaat.
diagnostic-twee-ending-guessed = Het einde “{ $name }” zegt niet wat het betekent. Het is nu “{ $meaning }”.
    .help = Geef de passage een label: ending-reached, ending-partly, ending-missed, ending-lost of ending-broken-off.
diagnostic-twee-ending-links = Deze link staat bij een einde en gaat niet mee: “{ $name }”.
    .help = Haal het label ending-… weg als het gesprek daar verdergaat.
diagnostic-twee-missing-passage = De passage “{ $passage }” is er niet. Nu eindigt het gesprek daar.
    .help = Schrijf de passage, of laat de link ergens anders heen gaan.
diagnostic-twee-unreachable = Geen link leidt naar de passage “{ $name }”.
    .help = Ze gaat mee als knoop. Laat er een link naartoe gaan, of haal haar weg.
diagnostic-twee-behaviour = Het gedrag in het label “{ $name }” staat niet in de methode.
    .help = Alle gedragingen staan in assets/method.ron, bijvoorbeeld does-question_open.
diagnostic-twee-delivery = Het label “{ $name }” zegt niet hoe goed iets gedaan is.
    .help = Na de dubbele punt kan staan: clumsy (onhandig) of skilful (goed). Zonder is het gewoon.
diagnostic-twee-no-behaviour = Er staat niet bij wat je hiermee doet: “{ $name }”.
    .help = Geef de passage waar de link heen gaat een label does-…, of zet er een passage met response tussen als je er niets bijzonders mee doet.
diagnostic-twee-no-behaviours = Nergens staat wat je doet met wat je zegt: { $number ->
        [one] één antwoord telt
       *[other] { $number } antwoorden tellen
    } niet mee.
    .help = Geef passages een label als does-question_open, of zet “does” in scenario.ron. Zie docs/twee.md.
diagnostic-twee-shared-behaviour = Het label “{ $name }” geldt voor { $number } links hierheen.
    .help = Doen ze niet hetzelfde, maak dan van elk antwoord een eigen passage met dit label en één link hierheen.
diagnostic-twee-macro = Een scenario heeft geen macro’s. Dit gaat niet mee: “{ $name }”.
    .help = Het staat als opmerking bij de tekst. Wat ervan afhangt, zet je in scenario.ron met “when”, First of OneOf.
diagnostic-twee-hook = Een haak met een naam gaat niet mee: “{ $name }”.
    .help = De woorden erin staan gewoon in de tekst.
diagnostic-twee-variable = “{ $name }” is een variabele, en een scenario heeft die niet. Ze wordt uitgesproken zoals ze er staat.
    .help = Schrijf in de tekst wat er gezegd moet worden.
diagnostic-twee-html-tag = HTML gaat niet mee: “{ $name }”.
    .help = De woorden ertussen staan gewoon in de tekst.
diagnostic-twee-image = Beeld en geluid gaan niet mee: “{ $name }”.
    .help = Het staat als opmerking bij de tekst. Hoe de ander kijkt, zet je in scenario.ron met face, arms en gaze.
diagnostic-twee-style = De opmaak van deze tekst gaat niet mee.
    .help = De woorden blijven. In een gesprek spreekt niemand schuin of vet.
diagnostic-twee-setter = Wat deze link onthoudt, gaat niet mee: “{ $name }”.
    .help = Zet in scenario.ron “learns” bij het antwoord, en een voorwaarde Knows waar het ertoe doet.
diagnostic-twee-nested-link = Hier staat een link in een link.
    .help = De binnenste gaat mee. Zet links achter elkaar.
diagnostic-twee-outside-link = Een link naar een website gaat niet mee: “{ $name }”.
    .help = De woorden blijven in de tekst.
diagnostic-twee-unclosed = Wat hier begint, wordt nergens gesloten: “{ $name }”. Het blijft in de tekst staan.
    .help = Sluit het, of haal het weg.
diagnostic-twee-link-text = Deze woorden van een link worden niet gezegd: “{ $name }”.
    .help = Ze staan als opmerking bij de tekst. Gezegd wordt wat in de passage van het antwoord staat.
diagnostic-twee-too-many-links = Er is geen plaats voor dit antwoord: “{ $name }”. Bij een beurt passen er negen.
    .help = Zet antwoorden bij een volgende passage.
diagnostic-twee-several-links = Van hier gaat het gesprek vanzelf verder, één kant op. Deze link gaat niet mee: “{ $name }”.
    .help = Zet in scenario.ron meer mogelijkheden bij “to”, met “when” bij de knopen waar ze heen gaan.
diagnostic-twee-goes-on = Na deze link kan niemand meer iets zeggen: de passages gaan vanzelf door in een kring of te lang.
    .help = Er staat nu een antwoord zonder woorden. Schrijf wat daar gezegd wordt, of laat de link ergens anders heen gaan.
diagnostic-twee-more = Er is nog { $number } keer iets wat niet meegaat.
    .help = Los eerst op wat hierboven staat.
diagnostic-twee-source = In de passage “{ $name }” staat geen bestand van het scenario meer.
    .help = Laat de passages met het label weerklank-source zoals ze zijn, of exporteer het scenario opnieuw.
diagnostic-twee-source-unreadable = Het bestand { $name } van het scenario is er niet meer bij. De passages zijn gelezen als een verhaal op zich.
    .help = Exporteer het scenario opnieuw als je de rest ervan terug wilt.
diagnostic-twee-source-faulty = Er zijn fouten in de bestanden van het scenario. Wat in de passages is veranderd, gaat niet mee.
    .help = Kijk met “weerklank check” wat er mis is, herstel het in de passages met het label weerklank-source, en importeer opnieuw.
diagnostic-twee-tags-changed = De labels van “{ $name }” zijn veranderd, van “{ $were }” in “{ $are }”. Dat gaat niet mee.
    .help = Pas “does”, “face” of “meaning” aan in scenario.ron.
diagnostic-twee-passage-gone = De passage “{ $name }” is weg of heet nu anders. In het scenario is ze er nog.
    .help = Haal de knoop of het antwoord weg uit scenario.ron als dat zo bedoeld is.
diagnostic-twee-passage-new = De passage “{ $name }” is nieuw.
    .help = Haar woorden staan als opmerking onderaan de teksten. Maak er in scenario.ron een knoop of een antwoord van.
diagnostic-twee-link-gone = Bij “{ $name }” is de link naar “{ $passage }” weg. In het scenario is hij er nog.
    .help = Haal hem weg uit scenario.ron als dat zo bedoeld is.
diagnostic-twee-link-new = Deze link is nieuw: “{ $name }”.
    .help = Hij staat als opmerking onderaan de teksten. Maak er in scenario.ron een antwoord van.
diagnostic-twee-words-twice = De tekst “{ $message }” is op twee plaatsen anders veranderd. Hier staat: “{ $words }”.
    .help = De andere telt. Deze staat als opmerking onderaan de teksten.
diagnostic-twee-words-gone = Bij “{ $name }” zijn de woorden van “{ $message }” weg. In het scenario zijn ze er nog.
    .help = Haal de regel weg uit scenario.ron en uit de teksten als ze niet meer gezegd moet worden.
diagnostic-twee-words-new = Bij “{ $name }” staan woorden waar niets gezegd werd.
    .help = Ze staan als opmerking onderaan de teksten. Zet ze in scenario.ron bij “says”.
diagnostic-twee-start-changed = Het verhaal begint nu met “{ $passage }”. Het scenario begint nog met “{ $was }”.
    .help = Zet de goede naam achter “start” in scenario.ron.
diagnostic-twee-file-left-out = Het bestand “{ $name }” kan niet mee in een Twee-bestand.
    .help = Bewaar het zelf. Een Twee-bestand heeft alleen plaats voor tekst.
