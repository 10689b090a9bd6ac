# De opdrachtregel, het gesprek in de terminal, het verslag en wat er mis kan gaan op schijf.

cli-about = Weerklank: oefen moeilijke gesprekken. Zonder opdracht opent het venster.
cli-usage = Gebruik
cli-commands = Opdrachten
cli-arguments = Wat je opgeeft
cli-options = Opties
cli-play = Speel een gesprek
cli-list = Toon de scenario’s die er zijn
cli-check = Kijk scenario’s na: wat is er mis, waar, en wat doe je eraan
cli-write = Schrijf een scenario: het venster speelt het gesprek en volgt wat je bewaart
cli-new = Schrijf een klein scenario om mee te beginnen
cli-explain = Leg uit wat een melding betekent en wat je eraan doet
cli-test = Speel de gesprekken na die bij scenario’s zijn vastgelegd, en kijk of ze lopen zoals verwacht
cli-analyse = Onderzoek een scenario: wie waar uitkomt, wat er te halen valt, waar het beslist wordt
cli-arg-lang = De taal: nl of en
cli-arg-data = De map waarin alles wordt bewaard
cli-arg-scenarios = Een map met meer scenario’s; mag vaker
cli-arg-text-size = De grootte van de tekst in het venster, in procent: 100 tot 250
cli-arg-theme = De kleuren van het venster: light (licht), dark (donker) of high-contrast (hoog contrast)
cli-arg-version = Toon de versie
cli-arg-help = Toon deze hulp
cli-arg-scenario = De naam van het scenario, zoals “list” die toont
cli-arg-text = In de terminal, ook als er een venster kan
cli-arg-seed = Het getal waaruit alle variatie volgt
cli-arg-real = Zonder balans en zonder stap terug
cli-arg-own-words = Eerst je eigen woorden, daarna pas de antwoorden
cli-arg-choices = Speel deze zetten, zonder dat er iemand bij is: listen,~4000,look:foot-taps,timeout
cli-arg-all = Vertel meteen ook wat achter de score zit
cli-arg-json = Schrijf de uitkomst als JSON
cli-arg-paths = Mappen van scenario’s
cli-arg-written = De map van het scenario
cli-arg-dir = De map die gemaakt wordt; de naam ervan is die van het scenario
cli-arg-code = De code uit de melding; zonder code alle codes
cli-arg-tested = Mappen van scenario’s; zonder map alle scenario’s die er zijn
cli-arg-record = Leg het gesprek vast in een nieuw bestand (plays/NAAM.play); wat eruit kwam, staat erin als wat verwacht wordt
cli-arg-force = Vervang een bestand dat er al is; een bestand van een scenario (.ron, .ftl, .play) nooit, behalve een .play met --record
cli-arg-analysed = Scenario’s: de naam die “list” toont, of de map
cli-not-printed = De uitvoer kon niet helemaal worden geschreven ({ $detail }).
cli-file-written = Geschreven: { $path }
cli-no-display = Er is geen beeldscherm om een venster op te openen.
cli-dead-display = Het beeldscherm “{ $name }” antwoordt niet.
cli-no-window = Dit is Weerklank zonder venster.

misuse-unknown-argument = Weerklank kent “{ $argument }” niet.
misuse-unknown-command = Weerklank kent de opdracht “{ $command }” niet.
misuse-missing = Hier ontbreekt { $argument }.
misuse-missing-value = Bij { $argument } ontbreekt een waarde.
misuse-invalid-value = “{ $value }” kan niet bij { $argument }.
misuse-help = “weerklank --help” toont wat er kan.

list-scenario = { $id }: { $title } ({ $goal })
list-faulty = { $id }: niet te spelen, { $faults ->
    [one] één fout
   *[other] { $faults } fouten
 }. Kijk met “weerklank check”.
check-summary = { $scenarios ->
    [one] Eén scenario
   *[other] { $scenarios } scenario’s
 } nagekeken: { $errors ->
    [0] geen fouten
    [one] één fout
   *[other] { $errors } fouten
 }, { $warnings ->
    [0] geen waarschuwingen
    [one] één waarschuwing
   *[other] { $warnings } waarschuwingen
 }{ $silenced ->
    [0] {""}
    [one] , en één die met een reden zwijgt
   *[other] , en { $silenced } die met een reden zwijgen
 }.
play-without-window = Het gesprek gaat hier in de terminal.
write-without-window = Kijk het scenario na met “weerklank check”, en speel het met “weerklank play”.
new-bad-name = “{ $name }” kan geen naam van een scenario zijn. Gebruik kleine letters en cijfers, met koppeltekens ertussen, en begin met een letter: te-laat.
new-written = Dit scenario is al te spelen. Verander de woorden, en kijk tussendoor wat ervan geworden is:
explain-unknown = “{ $name }” is geen code. Alle codes: weerklank explain
explain-unknown-nearest = “{ $name }” is geen code. Bedoelde je “{ $nearest }”?
test-passed = goed: { $id }, { $name } ({ $score }, { $ending })
test-failed = mis: { $id }, { $name } ({ $score }, { $ending })
test-no-plays = Bij { $id } zijn nog geen gesprekken vastgelegd. “weerklank play { $id } --scenarios MAP --record MAP/plays/NAAM.play” legt er een vast; MAP is de map van het scenario.
test-refused = Zet { $number }, “{ $input }”, kan daar niet. { $reason }
test-ending = Het eindigt bij “{ $came }”; verwacht was “{ $wanted }”.
test-no-ending = Het gesprek is niet afgelopen; verwacht was het einde “{ $wanted }”.
test-score = De score is { $came }; verwacht was { $least } tot { $most }.
test-level = Aan het eind is { $quantity } { $came }; verwacht was { $wanted }.
test-summary = { $passed ->
    [0] Geen gesprek liep
    [one] Eén gesprek liep
   *[other] { $passed } gesprekken liepen
 } zoals verwacht; { $failed ->
    [0] geen enkel liep anders
    [one] één liep anders
   *[other] { $failed } liepen anders
 }{ $broken ->
    [0] .
    [one] ; één scenario of map is niet te lezen of te spelen.
   *[other] ; { $broken } scenario’s of mappen zijn niet te lezen of te spelen.
 }
diagnostic-error = fout
diagnostic-warning = let op
diagnostic-help = wat te doen

play-name-a-scenario = Zeg erbij welk scenario: “weerklank list” toont welke er zijn.
play-unknown-scenario = Het scenario “{ $id }” is er niet. “weerklank list” toont welke er zijn.
play-faulty-scenario = Het scenario “{ $id }” kan niet worden gespeeld. “weerklank check” met de map van het scenario zegt wat eraan schort.
play-bad-input = Zet { $number }, “{ $word }”, is niet te lezen. Een zet is een antwoord (luister), een stilte (~4000), look:foot-taps, timeout of rewind:1.
play-refused-input = Zet { $number }, “{ $word }”, kan hier niet: { $reason } Tot daar is het gesprek gespeeld.
play-choose = Welk gesprek wil je oefenen? Typ het nummer.
play-choose-again = Typ het nummer van een gesprek uit de lijst.
play-unfinished = Je was bezig met “{ $title }”. Wil je verder? Typ ja of nee. Na nee wordt dat gesprek weggelegd; het blijft bewaard.
play-yes-or-no = Typ ja om verder te gaan, nee om het weg te leggen of q om te stoppen. Zolang je niets kiest, blijft het gesprek bewaard.
play-put-away = Het gesprek is weggelegd. Het staat nog in { $path }.
play-resumed-as-begun = Dit gesprek gaat verder zoals het begon: --seed en --real gelden niet.
play-kept-aside = Het gesprek zoals het was staat in { $path }.
play-changed = Je was bezig met “{ $title }”, maar het scenario of de telling is sindsdien veranderd. Dat gesprek kan niet verder; het blijft wel bewaard.
play-prepare = Typ v om je voor te bereiden, of druk op Enter om te beginnen.
play-sheet = Jouw voorbereiding. Schrijf bij elk punt iets op, of druk op Enter om het over te slaan. Tijdens het gesprek zie je het terug met n, en na afloop kijk je erop terug.
play-no-notes = Je hebt vooraf niets opgeschreven.
play-help = Typ het nummer van wat je wilt zeggen, of een letter: s om stil te zijn (s1 kort, s2 middellang, s3 lang), k om te kijken (en daarna k met de letter van een plek), p voor een time-out, n voor je voorbereiding, q om te stoppen; alles blijft bewaard. Speel je begeleid, dan ook: z voor een stap terug, m voor de balans. Met ? lees je dit nog eens.
play-own-words = Typ het in je eigen woorden, of druk op Enter om dit over te slaan. Daarna zie je de antwoorden.
play-not-understood = Dat is geen nummer uit de lijst en geen opdracht. Typ ? voor uitleg.
play-you = Jij
play-left = Het gesprek is bewaard. De volgende keer kun je verder waar je was.
play-left-nothing = Er was nog niets gezegd en niets opgeschreven. Er is dus niets bewaard.
play-left-not-kept = Het gesprek kon niet worden bewaard. De volgende keer begin je opnieuw.
play-rewound = Een stap terug.
play-nothing-seen = Je kijkt goed. Er valt nu niets bijzonders op.
play-meter-hidden = In een echt gesprek blijft de balans verborgen tot het einde.
play-own-view = Het gesprek is afgelopen. Hoe ging het, vind je zelf? Typ een getal van 1 (slecht) tot 5 (heel goed), of druk op Enter.
play-own-view-again = Dat kan niet. Typ een getal van 1 (slecht) tot 5 (heel goed), of druk op Enter.
play-own-view-feeling = Typ een nummer van 1 tot 6, of druk op Enter.
play-number = Druk op Enter voor de score en alles erachter.
play-number-all = Met --all staat hier ook de score, met alles wat erachter zit.
refused-ended = Het gesprek is afgelopen.
refused-not-offered = Dat kun je hier niet zeggen.
refused-time-out-taken = Je hebt al een time-out gehad.
refused-nothing-to-rewind = Er is niets om terug te nemen.
refused-no-way-back = In een echt gesprek kun je niets terugnemen.

balance-level = De balans hangt recht, op een hoogte van { $height } van 100.
balance-connection-heavy = De balans hangt naar verbinding: er wordt weinig gevraagd. Daardoor komt hij niet hoger dan { $height } van 100.
balance-challenge-heavy = De balans hangt naar uitdaging: er is in verhouding weinig verbinding. Daardoor komt hij niet hoger dan { $height } van 100.

report-ending = Hoe het afliep
report-unfinished = Het gesprek is niet tot een einde gekomen.
report-worked = Wat werkte
report-worked-nothing = Geen enkel moment sprong eruit. Dat gebeurt.
report-move = { $number }. “{ $words }”
report-turning-point = Een keerpunt
report-turning-points = Meer keerpunten
report-instead = Wat hier meer had gedaan: “{ $words }”
report-reflexes = De reparatiereflex
report-score = De score
report-score-line = { $total } van 100.
report-score-parts = Verbinding { $connection } van 100, uitdaging { $challenge } van 100, reparatiereflex { $reflex } van 100 (hoe lager, hoe beter).
report-score-little = Deze score rust op { $moves ->
    [one] één moment
   *[other] { $moves } momenten
 }. Dat is te weinig om er veel uit op te maken.
report-moves = Alle momenten
report-behaviour = Wat je deed: { $behaviour }
report-inner = Wat { $name } dacht: { $words }
report-technique = { $technique } (moment { $moves })
report-used = Technieken die je gebruikte
report-missed = Geprobeerd, maar hier kostte het meer dan het gaf
report-unused = Technieken die je had kunnen gebruiken
report-habits = Om de volgende keer te proberen
report-discuss = Om over te praten

shelf-more-faults = En nog { $count }. “weerklank check” noemt ze allemaal.

system-not-found = bestaat niet
system-permission-denied = geen toegang
system-already-exists = bestaat al
system-storage-full = de schijf is vol
system-read-only = er kan daar niets bewaard worden
system-is-a-folder = is een map
system-not-a-folder = is geen map
store-read = { $path } is niet te lezen ({ $detail }). Kijk of de map bestaat en of je erbij mag.
store-write = { $path } kon niet worden bewaard ({ $detail }). Maak ruimte vrij of kies een andere map met --data. Wat er al stond, is er nog.
store-damaged = { $path } is beschadigd ({ $detail }). Het bestand is gelaten zoals het is; de rest werkt gewoon.
store-newer = { $path } is gemaakt met een nieuwere versie van Weerklank. Het bestand is gelaten zoals het is. Met die nieuwere versie kun je het openen.
store-partly-read = Een gesprek dat niet af was is beschadigd vanaf regel { $line }. Wat ervoor kwam is er nog; het beschadigde bestand staat in { $path }.
store-in-use = { $path } is al open in een ander venster. Ga daar verder, of sluit het.
preferences-set-aside = Je instellingen waren niet te lezen. Het oude bestand staat nu in { $path }; je nieuwe instellingen zijn bewaard.
resumed-shorter = { $moves ->
    [one] De laatste zet kan
   *[other] De laatste { $moves } zetten kunnen
 } in deze versie niet meer. Je gaat verder van daarvoor; wat er was blijft bewaard.

## Gecodeerde verslagen en de maatstaf van het vak

cli-score = Geef gecodeerde verslagen van echte gesprekken een score
cli-arg-files = CSV-bestanden met de kolommen turn, speaker en codes, of mappen daarmee; - leest van de invoer
cli-arg-goal = Het doel van de gesprekken die zelf geen doel noemen: stop, start, change_motivated, change_unmotivated, keep, own_agenda of agreement
cli-arg-transcript = Schrijf het gesprek als gecodeerd verslag in dit bestand
score-line = { $file }: { $total } van 100 ({ $moves } momenten)
score-line-little = { $file }: { $total } van 100, maar dat rust op { $moves ->
    [one] één moment
   *[other] { $moves } momenten
 } en zegt dus weinig
score-line-none = { $file }: geen score, er { $errors ->
    [one] is één fout
   *[other] zijn { $errors } fouten
 }
score-empty-folder = In { $path } staat geen CSV-bestand. Noem een map waar ze direct in staan.
score-opposite = Hoe de ander eruit kwam, voor zover de codes dat laten zien: bereidheid { $readiness }, weerstand { $resistance }. Wat de ander zegt, telt niet mee in de score.

miti-heading = Naast de maatstaf van motiverende gespreksvoering (MITI 4.2.1)
miti-ratio-none = Er is geen vraag gesteld. Een verhouding van reflecties tot vragen is er dus niet.
miti-ratio-below = Reflecties: { $reflections }, vragen: { $questions }. Dat is minder dan één reflectie per vraag. Redelijk begint bij één, goed bij twee.
miti-ratio-fair = Reflecties: { $reflections }, vragen: { $questions }. Dat heet redelijk: minstens één reflectie per vraag. Goed begint bij twee.
miti-ratio-good = Reflecties: { $reflections }, vragen: { $questions }. Dat heet goed: minstens twee reflecties per vraag.
miti-complex-none = Er is niets teruggegeven. Welk deel van de reflecties dieper ging, valt dus niet te zeggen.
miti-complex-below = Van de reflecties ging { $percent } % dieper dan wat er gezegd was. Redelijk begint bij { $fair } %, goed bij { $good } %.
miti-complex-fair = Van de reflecties ging { $percent } % dieper dan wat er gezegd was. Dat heet redelijk, vanaf { $fair } %. Goed begint bij { $good } %.
miti-complex-good = Van de reflecties ging { $percent } % dieper dan wat er gezegd was. Dat heet goed, vanaf { $good } %.
miti-adherent = Wat ermee strookt: { $total } keer (iets sterks benoemd { $affirm }, samenwerking gezocht { $seek }, eigen keuze benadrukt { $emphasise }). Een grens is hier niet voor.
miti-adherent-unknown = Of er iets sterks is benoemd, samenwerking is gezocht of de eigen keuze is benadrukt, laten deze codes niet zien.
miti-non-adherent = Wat ermee strijdt: { $total } keer (overtuigd of ongevraagd geadviseerd { $persuade }, verweten of gewaarschuwd { $confront }). Een grens is hier niet voor.
miti-non-adherent-coarse = Wat ermee strijdt: minstens { $total } keer (ongevraagd geadviseerd { $persuade }). Verwijten en waarschuwingen laten deze codes niet zien. Een grens is hier niet voor.
miti-basis = De maatstaf is gemaakt voor gesprekken over verandering. “Redelijk” en “goed” zijn het oordeel van de makers; ze zijn niet empirisch vastgesteld.

overview-different = Er zijn ongeveer 10 tot de macht { $power } gesprekken die verschillen in wat er gezegd wordt (met 95 % zekerheid een macht tussen { $least } en { $most }).
overview-structure = Knopen: { $nodes } (beurten { $turns }, open knopen { $open }, einden { $endings }). Antwoorden: { $responses }. Onderwerpen: { $subjects }.
overview-nodes-reached = Elke knoop kan bereikt worden.
overview-nodes-never = Hier kan geen gesprek komen: { $nodes }.
overview-nodes-unknown = Hier kwam geen gesprek, en of het kan is niet bekend: { $nodes }.
overview-different-exact = De gesprekken die verschillen in wat er gezegd wordt, zijn geteld: het { $count ->
    [one] is er precies één
   *[other] zijn er precies { $count }
 }.
overview-responses = Ze duren { $least } tot { $most } antwoorden, zonder stiltes en time-outs.
overview-moves = De gesprekken die zijn geprobeerd en tot een einde kwamen, duurden { $least } tot { $most } zetten.
overview-range-heading = Score
overview-no-range = Het scenario is te groot om uit te zoeken wat er te halen valt en waar het beslist wordt: de beste en de slechtste score zijn niet bekend.
overview-best-exact = Beste: precies { $range }.
overview-best = Beste: { $range }. Het laagste is gehaald, meer dan het hoogste kan niet.
overview-worst = Slechtste: { $range }. Het hoogste is gehaald, minder dan het laagste kan niet.
overview-trainees-heading = Wie het speelt
overview-trainee = Wie { $trainee }: gemiddeld { $score } (met 95 % zekerheid { $least } tot { $most }). Einden: { $endings }.
overview-margin = Met 95 % zekerheid zitten de percentages achter “Einden” er hoogstens { $points } punten naast.
overview-tells-apart = Er is duidelijk verschil tussen wie { $best } en alle anderen.
overview-too-close = Let op: wie { $other }, blijft nog geen { $points } punten achter bij wie { $best }.
overview-endings-heading = Einden
overview-ending-reached = { $id } (“{ $meaning }”): hier eindigden gesprekken. Voor wie zomaar iets zegt van wat kan, is de kans { $share } % (met 95 % zekerheid { $least } tot { $most } %).
overview-ending-exact = { $id } (“{ $meaning }”): hier eindigden gesprekken. Voor wie zomaar iets zegt van wat kan, is de kans precies { $share } %.
overview-ending-never = { $id } (“{ $meaning }”): hier kan geen gesprek eindigen.
overview-ending-unknown = { $id } (“{ $meaning }”): hier eindigde geen enkel gesprek; of het kan, is niet bekend.
overview-hinges-heading = Waar het beslist wordt
overview-hinge = { $node }: wat je hier doet, scheelt gemiddeld { $points ->
    [one] één punt
   *[other] { $points } punten
 } (gemeten bij { $met ->
    [one] één zet
   *[other] { $met } zetten
 }).
overview-techniques-heading = Waar welke techniek kan
overview-technique = { $name }: { $nodes }
trainee-fixing = alles oplost
trainee-pleasing = iedereen te vriend houdt
trainee-confronting = steeds confronteert
trainee-learning = nog leert
trainee-random = zomaar wat kiest
decimal-mark = ,
overview-seed = Wat er te halen valt, waar het beslist wordt en hoeveel gesprekken er zijn, dat geldt als de ander zo binnenkomt als met --seed { $seed }. Wie het speelt, speelt het met { $held } verschillende.
overview-unfinished = niet afgelopen
overview-worst-exact = Slechtste: precies { $range }.
store-taken = { $path } is er al en wordt niet overschreven. Kies een andere naam.
store-replaces = { $path } is er al en blijft zoals het is. Kies een andere naam, of zet --force erbij om het te vervangen.
store-authored = { $path } hoort bij een scenario (.ron, .ftl of .play). Zo’n bestand wordt hier nooit vervangen, ook niet met --force. Kies een andere naam.

## Twee, het tekstformaat van Twine

cli-import = Maak een scenario van een Twee-bestand (Twine)
cli-export = Schrijf een scenario als Twee-bestand (Twine)
cli-arg-twee = Een Twee-bestand: in Twine gemaakt, of met “weerklank export”
cli-arg-out-folder = De map die gemaakt wordt; zonder komt ze naast het bestand, met dezelfde naam
cli-arg-exported = Een scenario: de naam die “list” toont, of de map
cli-arg-out-file = Het Twee-bestand dat gemaakt wordt; zonder wordt het hier getoond
import-other = De ander
import-done = In { $path } staat nu een scenario met { $nodes ->
    [one] één knoop
   *[other] { $nodes } knopen
 } en { $responses ->
    [one] één antwoord
   *[other] { $responses } antwoorden
 }. { $losses ->
    [0] Alles is meegegaan.
    [one] Eén ding vraagt je aandacht: zie hierboven.
   *[other] { $losses } dingen vragen je aandacht: zie hierboven.
 }
import-faulty = De bestanden staan in { $path }, maar er { $errors ->
    [one] is nog één fout
   *[other] zijn nog { $errors } fouten
 } die je eerst moet herstellen: zie hierboven.
import-next = “weerklank check { $path }” zegt wat er nog ontbreekt.
import-nothing = Van { $file } is geen scenario te maken.
export-remark = In passages als deze staat het scenario zelf, met alles wat Twine niet kent. Laat ze zoals ze zijn.
export-done = { $path } is geschreven. In Twine open je het met “Importeren”.
unplayed-heading = Wat Twine niet speelt. Het zit wel in het bestand, en komt bij het importeren terug:
unplayed-item = { $what }: { $number }, bij { $nodes }
unplayed-conditions = Voorwaarden
unplayed-candidates = Plaatsen waar het gesprek meer kanten op kan
unplayed-variants = Zinnen waarvan er één gezegd wordt
unplayed-speakers = Zinnen van iemand anders
unplayed-silences = Stiltes
unplayed-timeouts = Waar een time-out heen gaat
unplayed-subjects = Onderwerpen die in elke volgorde kunnen
unplayed-once = Antwoorden die maar één keer kunnen
unplayed-toward = Antwoorden aan iemand anders
unplayed-facts = Feiten die bekend worden
unplayed-points = Eigen punten
unplayed-turns = Wat een beurt verder doet: een ander doel, behoeften, advies welkom, gestopt, van onderwerp wisselen
unplayed-faces = Gezichten bij een enkele zin
unplayed-attributes = Gedachten, wat je ziet, waarom iets werkt, hoe het afliep, vragen om te bespreken

## De takken van een scenario als tekening

cli-graph = Teken de takken van een scenario
cli-arg-drawn = Het scenario: de naam die “list” toont, of de map
cli-arg-format = Hoe de tekening wordt geschreven: mermaid, dot (voor Graphviz) of svg
cli-arg-out = Schrijf de tekening in dit bestand; zonder --force blijft een bestand dat er al is zoals het is
graph-several = In { $path } staan { $count } scenario’s. Noem er één.
graph-summary = { $id }: { $nodes ->
    [one] één knoop
   *[other] { $nodes } knopen
 }, { $responses ->
    [one] één antwoord
   *[other] { $responses } antwoorden
 }, { $endings ->
    [one] één einde
   *[other] { $endings } einden
 }
graph-responses = Antwoorden
graph-connects = verbindt
graph-challenges = daagt uit
graph-both = verbindt en daagt uit
graph-reflex = reparatiereflex
graph-pitfall = valkuil
graph-neutral = geen van deze
graph-other-edges = Andere wegen
graph-silence = stilte
graph-long-silence = te lange stilte
graph-time-out = time-out
graph-itself = gaat vanzelf verder
graph-jump = andere onderwerpen
graph-together = verschillende wegen samen
graph-endings = Einden
graph-reached = doel bereikt
graph-partly = doel deels bereikt
graph-missed = doel niet bereikt, geen ruzie
graph-lost = doel niet bereikt, verder uit elkaar
graph-broken-off = later verder
graph-reading = Zo lees je het
graph-best = dik: het beste gesprek dat is gevonden, score { $score } met --seed { $seed }
graph-best-moves = de zetten daarvan
graph-no-best = Een beste gesprek is niet gevonden.
graph-candidates = mogelijkheden op volgorde: de eerste die past, wint
graph-start = begin
graph-open = vrije volgorde
graph-leave = afronden
graph-subject = onderwerp { $name }
graph-fragment = fragment { $name }
graph-required = verplicht
graph-atomic = in één keer
