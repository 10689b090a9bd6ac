### De schermen: alles wat in het venster staat en niet uit een scenario komt.
### Dezelfde berichten in elke taal. In gewone taal (B1), tegen één volwassene, met "je" en zonder uitroeptekens.

## Overal

product-name = Weerklank
product-sentence = Oefen een moeilijk gesprek voordat je het voert, en zie wat jouw woorden met de ander doen.
me = Jij
quoted = “{ $words }”
key-escape = Esc
key-enter = Enter
key-space = Spatie
bar-back = Terug
bar-home = Start
bar-choose = Gesprekken
bar-pause = Pauze
bar-settings = Instellingen
bar-keys = Toetsen
notice-read = Ik heb het gelezen
window-home = Weerklank
window-choose = Weerklank: kies een gesprek
window-prepare = Weerklank: voorbereiden
window-talk = Weerklank: in gesprek
window-look-back = Weerklank: terugkijken
window-settings = Weerklank: instellingen
window-keys = Weerklank: toetsen
window-pause = Weerklank: pauze

## Het begin

home-start = Kies een gesprek
home-latest = Laatst geoefend
home-steps = Zo werkt het
home-step-prepare = Wie ben je, wie is de ander, en wat wil je bereiken?
    .name = 1. Bereid je voor
home-step-talk = De ander reageert op wat je zegt, en op wat je niet zegt.
    .name = 2. Voer het gesprek
home-step-look-back = Wat werkte, waar lag het keerpunt, en wat kun je een volgende keer proberen?
    .name = 3. Kijk terug
home-private = Wat je hier doet blijft op deze computer.
home-quit = Sluit Weerklank
unfinished = Je was nog bezig
unfinished-which = { $moves ->
    [0] Je had nog niets gezegd. Wat je hebt opgeschreven, is er nog.
    [one] Je deed één stap.
   *[other] Je bent { $moves } stappen ver.
}
unfinished-continue = Ga verder
unfinished-put-away = Bewaar het apart
unfinished-changed = Dit gesprek is sindsdien veranderd, of staat niet meer op deze computer. Je kunt er daarom niet mee verder.

## Een gesprek kiezen

choose-title = Welk gesprek wil je oefenen?
choose-empty = Er zijn geen gesprekken gevonden. Zet een map met een scenario in de map met je eigen scenario’s en start Weerklank opnieuw.
choose-this = Bereid dit gesprek voor
choose-this-named = Bereid dit gesprek voor: { $title }
find-words = Zoek
find-all = { $all ->
    [one] Eén gesprek
   *[other] { $all } gesprekken
}
find-left = { $left } van de { $all } gesprekken
find-none = Geen van de { $all } gesprekken past bij wat je zoekt.
find-clear = Toon alle gesprekken
find-any = Maakt niet uit
find-option = { $name } ({ $left })
find-by = { $facet }: { $chosen }
facet-goal = Doel
facet-place = Waar
facet-technique = Techniek
facet-length = Duur
length-short = tot 10 minuten
length-medium = 10 tot 20 minuten
length-long = langer dan 20 minuten
fact-goal = Doel: { $goal }
fact-place = Waar: { $place }
fact-place-listeners = Waar: { $place }. Ook erbij: { $listeners }
fact-length = { $minutes ->
    [one] Ongeveer één minuut
   *[other] Ongeveer { $minutes } minuten
}
fact-difficulty = Moeilijkheid: { $difficulty }
fact-techniques = Je kunt hier oefenen: { $techniques }
fact-best = Jouw beste score: { $best } van 100
fact-not-played = Nog niet gespeeld
difficulty-gentle = laag, de ander staat open voor een gesprek
difficulty-fair = gemiddeld, de ander wacht eerst af
difficulty-tough = hoog, de ander verzet zich of zegt weinig
faulty = “{ $id }” kan niet worden geopend
place-office = in een kantoor
place-shop-floor = op de werkvloer
place-counter = aan een balie
place-kitchen-table = aan tafel in een keuken of kantine
place-meeting-room = in een vergaderkamer
place-telephone = aan de telefoon
place-video-call = in een videogesprek

## Voorbereiden

prepare-you = Wie ben jij?
prepare-other = Wie is de ander?
prepare-situation = Wat is er gebeurd?
prepare-goal = Wat wil je bereiken?
prepare-goal-asks = Wat dit doel van je vraagt
prepare-listens = { $name } kan het gesprek horen.
prepare-how = Hoe wil je het spelen?
prepare-start = Begin het gesprek
way-guided = Begeleid
    .about = Je ziet de balans en een korte uitleg, en je kunt een stap terug doen.
way-real = Echt
    .about = De balans blijft verborgen tot het einde, en wat gezegd is, blijft gezegd.
variation-new = De ander is misschien anders dan de vorige keer
variation-same = De ander is precies zoals de vorige keer
own-words-first = Eerst in mijn eigen woorden
    .about = Je schrijft eerst op wat jij zou zeggen. Daarna zie je de antwoorden. Wat je schrijft telt niet mee voor de score; je ziet het terug naast wat je koos.
sheet = Jouw voorbereiding
sheet-about = Dit mag, maar het hoeft niet. Wat je hier opschrijft, staat tijdens het gesprek naast je, en na afloop kijk je erop terug.
sheet-own-goal = Wat is mijn eigen doel in dit gesprek?
sheet-own-pitfall = Wat is mijn valkuil, bijvoorbeeld te snel toegeven of te snel met een oplossing komen?

## Het gesprek

talk-silent = Je bent stil. Laat de spatiebalk los als het genoeg is.
talk-silent-chosen = Je bent stil. Is het eerder genoeg? Druk op de spatiebalk, of op de knop voor stilte.
talk-ended = Het gesprek is afgelopen.
talk-look-back = Kijk terug
talk-back = Terug naar het gesprek
talk-silence = Even stil
    .short = Stil
talk-look = Kijk goed
    .short = Kijk
talk-describe = Beschrijf de ander
    .short = Beschrijf
talk-time-out = Vraag een time-out
    .short = Time-out
talk-rewind = Stap terug
talk-course = Lees terug
talk-trail = Het verloop
own-words-ask = Wat zou jij nu tegen { $name } zeggen? Schrijf het op, of zeg het hardop.
own-words-show = Toon de antwoorden
own-words-skip = Sla dit over
own-words = Je eigen woorden: “{ $words }”
silence-short = Kort: { $seconds } tellen
silence-middle = Middellang: { $seconds } tellen
silence-long = Lang: { $seconds } tellen
lesson-balance = De balans hangt recht als verbinding en uitdaging in de verhouding staan die je doel vraagt. Hoe meer er van allebei is, hoe hoger de balans staat.
lesson-looking = Kijk ook naar de ander. Soms laat iemand iets merken zonder het te zeggen. Met L kies je waar je kijkt, of je drukt op de plek in het beeld: één keer per zin.
lesson-silence = Je hoeft niet meteen iets te zeggen. Houd de spatiebalk vast om stil te zijn, en laat los als het genoeg is. Kun je geen toets vasthouden? Druk dan op de knop voor stilte.
lesson-understood = Duidelijk
lesson-enough = Geen tips meer
remark-time-out = Jullie nemen even pauze. Haal adem, en ga dan verder.
remark-looked-already = Je keek al. Kijk weer als de ander iets gezegd heeft.
area-face = Gezicht
area-shoulders = Schouders
area-hands = Handen
area-feet = Voeten
area-voice = Stem
area-breath = Adem
area-background = Wat je verder hoort
seen = { $area }: { $standing } { $detail }
seen-of = { $name }. { $area }: { $standing } { $detail }
seen-face = { $area }: { $face } { $gaze } { $detail }
seen-face-of = { $name }. { $area }: { $face } { $gaze } { $detail }
detail-blink = De ogen knipperen af en toe.
detail-light = De ogen knijpen even samen tegen het licht.
detail-head = Het hoofd beweegt een beetje mee bij het praten.
detail-chest = Je ziet de borst op en neer gaan.
detail-level = De schouders bewegen bij elke zin een beetje mee.
detail-rest = Het bovenlijf verschuift even en is dan weer stil.
detail-elbows = Een arm verschuift een stukje.
detail-sleeves = Een hand trekt even een mouw recht.
detail-wrists = De handen bewegen weinig.
detail-legs = De benen verschuiven even.
detail-floor = De voeten bewegen niet.
detail-shoes = Een voet schuift een klein stukje naar voren.
detail-pace = De woorden komen in een gewoon tempo.
detail-loudness = De stem is goed te verstaan.
detail-words = De zinnen zijn niet lang.
detail-pause = Tussen de zinnen zit een adempauze.
detail-in-breath = Je hoort een keer inademen.
detail-mouthpiece = De adem ruist even in de telefoon.
detail-line = Er zit wat ruis op de lijn.
detail-room = De kamer daar klinkt klein.
detail-street = In de verte rijdt iets voorbij.
shoulders-at-ease = De schouders zijn ontspannen, de adem is rustig.
shoulders-high = De schouders staan hoog, de adem zit hoog.
shoulders-low = De schouders hangen, de adem gaat langzaam.
feet-down = De voeten staan naast elkaar.
breath-calm = Een rustige adem.
breath-quick = Een snelle, hoge adem.
breath-slow = Een langzame adem.
background-quiet = Er is verder weinig te horen.
voice-neutral = Een gewone stem.
voice-guarded = Een stem die op zijn hoede is.
voice-open = Een open stem.
voice-tired = Een vermoeide stem.
voice-tense = Een gespannen stem.
voice-angry = Een boze stem.
voice-closed = Een vlakke stem.
voice-moved = Een stem die even stokt.
voice-sad = Een verdrietige stem.
voice-thoughtful = Een stem die zoekt naar woorden.
voice-relieved = Een opgeluchte stem.
voice-smiling = Een stem met een glimlach erin.
voice-surprised = Een verraste stem.
voice-doubtful = Een twijfelende stem.
report-signals = Wat er te zien was
signal-was-noticed = Bij “{ $line }” zag je dit: { $what }
signal-was-missed = Bij “{ $line }” miste je dit: { $what }
course-title = Wat er gezegd is
notes-title = Jouw voorbereiding
meter-title = De balans
meter-hidden = De balans zie je na het gesprek.
meter-connection = Verbinding
meter-challenge = Uitdaging
meter-words = De balans { $tilt } en staat { $height }.
tilt-level = hangt recht
tilt-to-connection = hangt naar verbinding
tilt-far-to-connection = hangt ver naar verbinding
tilt-to-challenge = hangt naar uitdaging
tilt-far-to-challenge = hangt ver naar uitdaging
height-low = laag
height-halfway = halverwege
height-high = hoog
meter-reflex = Reparatiereflex: { $often }
meter-reflex-none = nog niet
meter-reflex-some = een beetje
meter-reflex-often = veel
trail-title = Het verloop van het gesprek
trail-about = Elke stip is een moment in het gesprek, van het begin tot waar de cirkel staat. Een pijl die terugspringt is een reparatiereflex. In het gearceerde vlak is er genoeg verbinding en genoeg uitdaging voor dit doel.
trail-ask = Druk op een stip om te lezen waarom die daar ligt. Met het toetsenbord: ga met Tab naar de tekening, en dan met de pijltjes van stip naar stip.
trail-target = doel
trail-up = Uitdaging
trail-right = Verbinding
pause-title = Pauze
pause-kept = Alles wat gezegd is, is bewaard. Je kunt later verdergaan waar je was.
pause-continue = Ga verder met het gesprek
pause-leave = Stop voor nu

## Wat je deed, als het geen woorden waren

move-silence-short = Je was heel even stil, te kort om verschil te maken.
move-silence-held = { $seconds ->
    [one] Je was { $seconds } tel stil.
   *[other] Je was { $seconds } tellen stil.
}
move-silence-too-long = Je was { $seconds } tellen stil. Dat was te lang.
move-silence-breath = Je haalde even adem voor je antwoordde.
move-silence-evaded = { $seconds ->
    [one] Je was { $seconds } tel stil op een vraag die om een antwoord vroeg.
   *[other] Je was { $seconds } tellen stil op een vraag die om een antwoord vroeg.
}
move-silence-not-theirs = { $seconds ->
    [one] Je was { $seconds } tel stil. Jij was aan de beurt, dus er veranderde niets.
   *[other] Je was { $seconds } tellen stil. Jij was aan de beurt, dus er veranderde niets.
}
move-looked = Je keek goed. { $signal }
move-time-out = Je vroeg een time-out.

## Wat je ziet als je goed kijkt

signal-foot-taps = Een voet tikt op de vloer.
signal-gaze-drops = De blik zakt naar de grond.
signal-arms-fold = De armen gaan over elkaar.
signal-sighs = Een zucht.
signal-rubs-eyes = Een hand wrijft in de ogen.
signal-jaw-sets = De kaken gaan op elkaar.
signal-hands-fidget = De handen friemelen.
signal-shoulders-drop = De schouders zakken.
signal-foot-taps-heard = Iets tikt, zacht en snel.
signal-gaze-drops-heard = De stem klinkt verder weg van de telefoon.
signal-arms-fold-heard = Er schuift stof langs stof.
signal-sighs-heard = Een zucht.
signal-rubs-eyes-heard = Een hand wrijft over een gezicht.
signal-jaw-sets-heard = De woorden komen tussen de tanden door.
signal-hands-fidget-heard = Iets klikt steeds aan en uit, een pen misschien.
signal-shoulders-drop-heard = Een lange adem gaat eruit.
face-neutral = Een gewoon gezicht.
face-guarded = Een gezicht dat op zijn hoede is.
face-open = Een open gezicht.
face-tired = Een moe gezicht.
face-tense = Een gespannen gezicht.
face-angry = Een boos gezicht.
face-closed = Een gesloten gezicht.
face-moved = Een ontroerd gezicht.
face-sad = Een verdrietig gezicht.
face-thoughtful = Een nadenkend gezicht.
face-relieved = Een opgelucht gezicht.
face-smiling = Een glimlach.
face-surprised = Een verrast gezicht.
face-doubtful = Een twijfelend gezicht.
arms-rest = De armen zijn laag, voor het lichaam.
arms-crossed = De armen liggen over elkaar.
arms-open = De armen zijn open.
arms-hand-to-face = Er ligt een hand tegen het gezicht.
gaze-toward = De ogen zijn op jou gericht.
gaze-down = De ogen zijn naar beneden gericht.
gaze-away = De ogen zijn van jou weggedraaid.

## Terugkijken

own-view-title = Eerst jouw eigen indruk
own-view-about = Voordat je leest hoe het uitpakte: hoe kijk je er zelf naar?
own-view-went = Hoe ging het?
own-view-feeling = Hoe voelt { $name } zich nu, denk je?
own-view-done = Verder
own-view-working-out = Nog heel even: er wordt nagegaan wat er in dit gesprek mogelijk was …
own-view-skip = Sla dit over
went-1 = Slecht
went-2 = Niet zo goed
went-3 = Gaat wel
went-4 = Goed
went-5 = Heel goed
feeling-heard = Gehoord
feeling-relieved = Opgelucht
feeling-thinking = Aan het denken gezet
feeling-unmoved = Hetzelfde als ervoor
feeling-tense = Gespannen
feeling-hurt = Gekwetst of boos
look-back-title = Hoe het afliep
look-back-again = Speel dit gesprek nog eens
look-back-other = Kies een ander gesprek
meaning-reached = Het doel is bereikt.
meaning-partly = Het doel is nog niet helemaal bereikt.
meaning-missed = Het doel is niet bereikt.
meaning-lost = Het doel is niet bereikt, en het is er niet beter op geworden.
meaning-broken-off = Jullie stopten hier en praten later verder. Dat kan een goed einde zijn.
worked-title = Wat werkte
worked-nothing = Geen enkel moment sprong eruit. Dat gebeurt. Speel het nog eens en zeg op één moment iets anders.
worked-heard = Als antwoord op { $name }: “{ $words }”
turning-title = Een keerpunt
turning-others-title = { $count ->
    [one] Nog een keerpunt
   *[other] Meer keerpunten
}
turning-moment = Moment { $number }
turning-moment-heard = Moment { $number }, als antwoord op { $name }: “{ $words }”
turning-said = Wat je deed
turning-felt = Wat { $name } dacht en niet zei
turning-instead = Wat hier meer had gedaan
instead-silence = { $seconds ->
    [one] { $seconds } tel stil zijn
   *[other] { $seconds } tellen stil zijn
}
turning-replay = Speel opnieuw vanaf hier
replay-named = Speel opnieuw vanaf het keerpunt, moment { $number }
next-title = Om de volgende keer te proberen
next-moment = Moment { $number }: { $words }
next-practise = Oefen: { $words }
prepared-title = Jouw voorbereiding
prepared-about = Kwam aan bod wat je had opgeschreven? Wat vergat je?
discuss-title = Om over te praten
number-ask = Laat de score zien, en alles wat erachter zit
number-title = De score
number-total = { $total } van 100
number-connection = Verbinding: { $value } van 100
number-challenge = Uitdaging: { $value } van 100
number-reflex = Reparatiereflex: { $value } van 100 (hoe lager, hoe beter)
scale-worst = laagste { $worst }
scale-own = jij { $total }
scale-best = hoogste { $best }
scale-between = Staan er twee getallen, dan ligt het precieze getal daartussen.
number-rests = Deze score rust op { $moves } momenten.
number-rests-little = { $moves ->
    [one] Deze score rust op één moment. Dat is te weinig om er veel uit op te maken.
   *[other] Deze score rust op { $moves } momenten. Dat is te weinig om er veel uit op te maken.
}
number-own-view = Jouw eigen indruk
number-no-own-view = Die heb je overgeslagen.
number-went = Hoe het ging, volgens jou: “{ $went }”.
number-feeling = Hoe { $name } zich aan het eind voelde, volgens jou: “{ $feeling }”.
own-view-even = Dat past bij de score.
own-view-harder = Je was strenger voor jezelf dan de score. Kijk hierboven wat er werkte.
own-view-milder = Je was milder voor jezelf dan de score. De keerpunten laten zien waar het verschil zit.
own-view-feeling-fits = Dat past bij hoe de ander aan het eind was.
own-view-feeling-differs = Aan het eind voelde de ander zich waarschijnlijk eerder zo: { $seems }.
own-view-learn = Wat je zelf denkt en wat de ander merkt, lopen in dit soort gesprekken vaak uiteen. Van het verschil kun je leren.
moves-title = Alle momenten
moves-about = Bij elk moment staat wat het deed. Druk op “Waarom?” voor de uitleg.
moves-answered = { $name }: “{ $words }”
moves-others = Wat hier ook kon
others-words = Wat je kon doen
others-balance = De balans daarna
others-reachable = Nog te halen
others-level = recht, hoogte { $height }
others-to-connection = naar verbinding, hoogte { $height }
others-to-challenge = naar uitdaging, hoogte { $height }
others-more = { $count ->
    [one] Toon er nog één
   *[other] Toon er nog { $count }
}
others-fewer = Toon alleen de beste drie
others-more-named = Toon wat hier nog meer kon ({ $count }), moment { $number }
others-more-named-trail = Toon wat op dit punt nog meer kon ({ $count }), moment { $number }
sign-connection = meer verbinding
sign-connection-lost = minder verbinding
sign-challenge = uitdaging kwam aan
sign-challenge-not-landed = uitdaging kwam niet aan
sign-reflex = reparatiereflex
sign-pushes = dit duwt
sign-pitfall = valkuil
sign-nothing = deed weinig
sign-not-scored = telt niet mee
moves-why = Waarom?
moves-why-named = Waarom? Moment { $number }
moves-replay-named = Speel opnieuw vanaf moment { $number }
why-part-said = Wat er gezegd werd
why-part-effect = Wat het deed
why-part-reachable = Nog te halen
why-heard = { $name } had net gezegd: “{ $words }”
why-said = Jij zei toen: “{ $words }”
moves-did = Wat je deed
moves-instead = In plaats daarvan
moves-not-scored = Dit telt niet mee voor de balans.
moves-source = Bron: { $source }
reflex-title = De reparatiereflex
reflex-none = Je duwde niet: er was geen reparatiereflex.
reflex-none-but-pressed = Er was geen reparatiereflex, maar wel een andere valkuil die net zo hard duwt.
techniques-used = Technieken die je gebruikte
techniques-missed = Geprobeerd, maar hier kostte het meer dan het gaf
techniques-unused = Technieken die je had kunnen gebruiken
techniques-none = Geen
technique-moves = { $technique } (moment { $moves })

## Gewoonten om te proberen

habit-reflex = { $times ->
    [one] De reparatiereflex kwam één keer op: “{ $behaviour }”. Merk hem op, haal adem, en zeg eerst wat je hoort.
   *[other] De reparatiereflex kwam { $times } keer op. Het begon met “{ $behaviour }”. Merk hem op, haal adem, en zeg eerst wat je hoort.
}
habit-pitfall = { $behaviour }: dat was hier een valkuil. Let er de volgende keer op.
habit-interrogation = Na twee vragen voelt een derde als een verhoor. Zeg tussendoor wat je hoorde.
habit-only-connection = Je zorgde voor verbinding, en vroeg weinig. Als er vertrouwen is, kan de ander ook een lastige vraag aan.
habit-only-challenge = Je vroeg veel terwijl er nog weinig vertrouwen was. Eerst verbinden, dan uitdagen.
habit-more-reflections = Je stelde vooral vragen. Een reflectie, een zin waarin je zegt wat je hoort, opent vaak meer.

## Instellingen

settings-title = Instellingen
settings-about = Elke keuze geldt meteen en blijft bewaard.
settings-language = Taal
settings-text = Grootte van de tekst
settings-theme = Kleuren
settings-motion = Beweging
settings-pace = Hoe snel de woorden van de ander verschijnen
settings-sound = Geluid
sound-on = Geluid tijdens het gesprek
sound-about = Je mist niets als het geluid uit staat: alles wat je nodig hebt, is te zien.
volume-room = De ruimte waar je bent
volume-bed = De klank die met het gesprek meegaat
volume-cues = Zachte tikken en wat je van de ander hoort
captions-on = Schrijf erbij wat er te horen is
settings-own-words = Eigen woorden
settings-lessons = Tips
lessons-on = Korte tips tijdens het gesprek, tot ik alles een keer heb gezien
settings-files = Waar alles wordt bewaard
files-where = Je instellingen en je gesprekken staan in deze map:
files-open = Open de map
files-move = Wil je een andere map? Start Weerklank met --data en de naam van die map. Verhuis eerst wat in deze map staat, als je dat wilt houden.
files-nowhere = Weerklank vond geen map om iets in te bewaren. Daarom wordt er niets bewaard. Start Weerklank met --data en de naam van een map, dan wel.
files-not-opened = De map { $path } ging niet open. Je kunt hem zelf openen.
settings-close = Klaar
text-smaller = Kleiner
text-larger = Groter
text-percent = { $percent } %
theme-light = Licht
theme-dark = Donker
theme-high-contrast = Hoog contrast
motion-usual = Gewoon
motion-reduced = Zo weinig mogelijk
pace-at-once = In één keer
pace-calm = In rustig tempo
pace-slow = Langzaam

## Toetsen

keys-title = Wat de toetsen doen
keys-in-talk = In een gesprek
keys-everywhere = Overal
keys-close = Sluit dit overzicht
help-say = het antwoord met dat nummer zeggen
    .key = 1 tot 9
help-silence = stil zijn, zolang je de toets vasthoudt
    .key = Spatie
help-look = kiezen waar je kijkt, of de ander laten beschrijven
    .key = L
help-time-out = een time-out vragen, één keer in een gesprek
    .key = P
help-rewind = een stap terug doen, als je begeleid speelt
    .key = Z
help-course = teruglezen wat er gezegd is
    .key = T
help-trail = het verloop van het gesprek zien, als je begeleid speelt
    .key = M
help-pause = pauzeren
    .key = Esc
help-words = de woorden van de ander meteen helemaal zien
    .key = Enter of klik
help-own-words = de antwoorden zien, als je eerst je eigen woorden schrijft
    .key = Enter
help-tab = naar het volgende gaan, met Shift naar het vorige
    .key = Tab
help-enter = drukken op wat omlijnd is
    .key = Enter
help-main = drukken op de belangrijkste knop van het scherm
    .key = Ctrl Enter
help-find = een gesprek zoeken, waar je een gesprek kiest
    .key = Ctrl F
help-page = bladeren in een lang scherm
    .key = PgUp en PgDn
help-keys = dit overzicht openen
    .key = F1
help-settings = de instellingen openen
    .key = F2
help-text = de tekst groter of kleiner maken
    .key = Ctrl + en Ctrl -

choose-write = Schrijf eraan
choose-write-named = Schrijf aan: { $title }
window-write = Schrijven
window-writing = { $id }: { $count ->
    [0] niets mis
    [one] één ding mis
   *[other] { $count } dingen mis
 }
talk-writing = Schrijven
writing-title = Schrijven
writing-at = Het gesprek is bij “{ $node }”.
writing-lost = { $count ->
    [one] Eén zet kan niet meer zoals je het nu geschreven hebt.
   *[other] { $count } zetten kunnen niet meer zoals je het nu geschreven hebt.
 }
writing-faulty = Zoals het er nu staat is het niet te spelen. Dit is het gesprek van vóór de laatste wijziging.
writing-not-yet = Zoals het er nu staat is dit nog niet te spelen. Zodra je het bewaart en het klopt, begint het gesprek hier.
writing-not-there = Zet de map terug. Zodra hij er weer is, gaat het gesprek verder.
writing-anew = Opnieuw beginnen
writing-elsewhere = Ergens anders verder
writing-find = Waar? Typ een deel van de naam.
writing-knows = Wat er al bekend is
writing-told = { $errors ->
    [0] { $warnings ->
        [0] Niets mis
        [one] Eén waarschuwing
       *[other] { $warnings } waarschuwingen
    }
    [one] Eén fout{ $warnings ->
        [0] {""}
        [one] , één waarschuwing
       *[other] , { $warnings } waarschuwingen
    }
   *[other] { $errors } fouten{ $warnings ->
        [0] {""}
        [one] , één waarschuwing
       *[other] , { $warnings } waarschuwingen
    }
 }
writing-more = { $count ->
    [one] Nog één; weerklank check noemt alles.
   *[other] Nog { $count }; weerklank check noemt alles.
 }
