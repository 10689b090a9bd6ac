# Alweer te laat: de woorden. De structuur staat in scenario.ron.

-sam = Sam
-kim = Kim

scenario = Alweer te laat
    .you = Je bent teamleider van lijn drie in een inpakhal. Je begeleidt { -sam } sinds hij hier een half jaar geleden begon.
    .other = { -sam }, 22, is handig en snel en zegt niet veel. Hij staat op de lijst voor de heftruckcursus. Tot een maand geleden was hij altijd op tijd.
    .situation = De lijn begint om zeven uur. Maandag en dinsdag kwam { -sam } ruim twintig minuten te laat. Maandag zei hij dat het niet meer zou gebeuren. Nu is het donderdag, vijf voor half acht, en hij komt binnenlopen. { -kim }, met wie hij de lijn draait, staat vlakbij en heeft de eerste dozen alleen getild.
    .goal = { -sam } maakt een afspraak die van hemzelf is, en waar de lijn iets aan heeft.
    .trailer = De derde keer deze week. Hij slaapt door zijn wekker heen, zegt hij.

prepare_facts = Wat heb ik zelf gezien, en wat denk ik er alleen maar bij?
prepare_want = Wat wil ik dat er volgende week anders is, en wat mag hij daar zelf in kiezen?
prepare_own-pitfall = Wat doe ik als iemand steeds ja zegt en er niets verandert?
prepare_listener = { -kim } staat erbij. Wat kan ik waar zij bij is wel en niet vragen?
prepare_worst = Wat is het vervelendste wat hij kan zeggen, en wat zeg ik dan?

# --- De kop ----------------------------------------------------------------------------------------------------------

enters = Morgen. Ja, ik weet het. Ik heb de wekker niet gehoord.
    .inner = Als ik nu meteen begin, valt het misschien mee.
enters-hot = Ja, ja. Ik zie ook wel hoe laat het is. Zeg het maar.
    .inner = Vier keer mijn bed uit, en dan ook dit nog.
enters-wary = Hoi. Sorry. Verslapen. Ik trek mijn jas uit en dan sta ik er.
    .inner = Niet blijven staan. Doorlopen.
kim-greets = Morgen, { -sam }. De band loopt al, hoor.
kim-dry = Daar zul je hem hebben. De eerste tien dozen zijn weg.

enters_apart = Zullen we even samen aan de tafel achterin gaan zitten? Daar is het rustiger.
    .why = Hij hoeft zich niet te verantwoorden waar { -kim } naast staat.
enters_purpose = Ik wil het over je ochtenden hebben, niet over je werk. Kan dat nu?
    .why = Hij weet waar het over gaat en waarover niet, en hij mag zeggen of het uitkomt.
enters_fact = Het is vijf voor half acht. Maandag en dinsdag ging het ook al zo.
    .why = Het zijn feiten, zonder oordeel, maar het vraagt hem ook niets.
enters_expected = Na ons praatje van maandag had ik meer van je verwacht, { -sam }.
    .why = Hij hoort dat hij tekortschiet, nog voor hij iets heeft kunnen zeggen.
enters_start-first = Ga eerst maar aan de slag. Zullen we er straks samen naar kijken?
    .why = Het is vriendelijk, en het laat in het midden wat er aan de hand is.
enters_short-night = Zo te zien heb je een korte nacht gehad. Kom eerst maar even bij.
    .why = Je ziet hoe hij erbij staat en zegt dat, zonder er iets van te vinden.

excuse-apart = Oké. Nou, ik sliep erdoorheen. Maar die tijd haal ik elke middag in, hoor.
    .inner = Fijn dat { -kim } er niet met haar neus bovenop staat.
    .seen = Hij wrijft met twee vingers in zijn ogen, langer dan nodig is.
excuse-purpose = Nu kan wel. Ik zie alleen het probleem niet zo. Ik haal die tijd elke middag in.
    .inner = Mijn ochtenden. Als het daar maar bij blijft.
    .seen = Hij wrijft met twee vingers in zijn ogen, langer dan nodig is.
excuse-judged = Nou, bedankt. Alsof ik dat voor mijn lol doe. Ik haal die tijd trouwens elke middag in.
    .inner = Zie je wel. Het oordeel ligt al klaar.
    .seen = Hij wrijft met twee vingers in zijn ogen, langer dan nodig is.
excuse-postponed = Nee, zeg het maar gewoon. Je loopt er toch mee rond. Ik haal die tijd ’s middags in.
    .inner = Straks is erger. Dan hangt het de hele dag boven me.
    .seen = Hij wrijft met twee vingers in zijn ogen, langer dan nodig is.
excuse-tired = Gaat wel. Verslapen, meer niet. Ik blijf vanmiddag langer, dan klopt het weer.
    .inner = Eén korte nacht. Was het maar waar.
    .seen = Hij wrijft met twee vingers in zijn ogen, langer dan nodig is.
excuse = Klopt. Maar ik ga ook nooit om vier uur weg. Onder de streep maak ik mijn uren gewoon.
    .inner = Reken het maar na.
    .seen = Hij wrijft met twee vingers in zijn ogen, langer dan nodig is.

excuse_evens = Jij geeft die tijd terug. Voor jou staat er dan niets meer open.
    .why = Je zegt wat hij bedoelde maar niet hardop zei, en hij kan horen of het klopt.
excuse_phone = Leg je telefoon in de gang. Dan moet je eruit om hem uit te zetten.
    .why = Een oplossing waar hij niet om vroeg, en die hij zelf ook al had bedacht.
excuse_bedtime = Hoe laat ben je gisteravond dan uiteindelijk naar bed gegaan?
    .why = Het antwoord is een tijdstip, en dan weet je nog niet wat er speelt.
excuse_describe = Neem me eens mee: hoe gaat zo’n ochtend, vanaf dat de wekker gaat?
    .why = Hij mag het op zijn eigen manier vertellen, zonder dat jij al iets invult.
excuse_without = En wat gebeurt er hier tussen zeven en half acht, als jij er niet bent?
    .why = Een vraag die schuurt, op een moment dat hij zich nog staat te verdedigen.
excuse_eyes = Je wrijft in je ogen. Dit ziet er niet uit als één korte nacht.
    .why = Je noemt wat je ziet, en hij kan er zelf iets over zeggen of niet.

bit-more = Ach. Leuk is anders, hoor, zo binnenkomen.
    .inner = Geen preek. Gek.
bit-more-looks = Nou ja. Prettig is het niet. Iedereen kijkt als je binnenloopt.
    .inner = Geen preek. Gek.
not-one = Nee. Eén was het er niet. Maar goed, ik ben er nu.
    .inner = Je kijkt tenminste. De rest kijkt op de klok.
describes = Hij gaat om zes uur af. Dat zie ik later terug op mijn scherm. En dan is het rennen.
    .inner = Om zes uur sliep ik net een uur.
guarded = Ik slaap door een wekker heen. Meer is het niet.
    .inner = Kort houden. Dan is het zo voorbij.
tried-that = Ja, maar hij ligt al in de gang. Ik word er gewoon niet wakker van.
    .inner = Denk je dat ik dat zelf niet had bedacht?
in-time = Half elf. Daar ligt het echt niet aan.
    .inner = En om twaalf uur stond ik weer naast mijn bed.
runs-fine = Dan draait de lijn ook. { -kim } kan dat best, die doet het al jaren.
    .inner = Je wilt dat ik zeg dat het fout is. Mooi niet.

# --- De ochtenden ----------------------------------------------------------------------------------------------------

morning_ask = Hoe ziet de nacht eruit, voor zo’n ochtend waarop het misgaat?
    .why = Je vraagt naar wat er voor hem aan voorafgaat, uit interesse en niet om te controleren.
morning_since = Tot vorige maand was je er altijd op tijd. Wat is er sindsdien anders?
    .why = Je zegt er eerst bij dat hij het kan, en vraagt dan naar wat er veranderd is.
morning_lamp = Ken je zo’n lamp die langzaam aangaat? Bij mij thuis hielp dat meteen.
    .why = Goed bedoeld advies, terwijl je nog niet weet waar het aan ligt.

restless = Ik lig er op tijd in, hoor. Alleen is het ’s nachts niet meer zo rustig bij ons.
    .inner = Als ik meer zeg, weet straks de hele kantine het.
restless-since = Thuis is wel het een en ander anders. De nachten zijn niet meer zo rustig.
    .inner = Als ik meer zeg, weet straks de hele kantine het.
restless_time = Ik luister. Neem je tijd, die band loopt ook wel zonder ons.
    .why = Je vult niets in en maakt ruimte; hij bepaalt hoeveel hij kwijt wil.
restless_awake = Dus er is ’s nachts iets waar jij je bed voor uit moet.
    .why = Je zegt wat er achter zijn woorden lijkt te zitten, en hij kan daarop verder.
restless_earplugs = Met een paar goede oordoppen slaap je daar zo doorheen, hoor.
    .why = Een oplossing voor iets wat je nog niet weet, en dus past hij niet.
restless_household = Met hoeveel mensen woon je daar eigenlijk op dit moment?
    .why = Een gewone vraag naar een feit, die voorbijgaat aan wat hij net liet merken.
restless_neighbours = De buren zeker? Die had ik vroeger ook, dan doe je geen oog dicht.
    .why = Je vult zelf in wat er aan de hand is, en daarna gaat het over jou.

somebody-up = Iemand moet eruit, ’s nachts. Dus dat doe ik.
    .inner = Hier hoort { -kim } het niet. Oké dan.
not-here = Iemand moet eruit, zeg maar. Maar dat ga ik hier niet over de band roepen.
    .inner = Bijna. { -kim } staat er zo dichtbij.
hear-him = Ja, maar dan hoor ik hem ook niet. En dan wordt zij weer wakker.
    .inner = Nou zei ik het toch nog bijna.
so-what = Met meer dan eerst. Doet dat ertoe?
    .inner = Wat gaat jou dat aan.
never-mind = Nee. Laat maar. Het is ook niet zo interessant.
    .inner = Je verhaal is al af. Dan hoef ik niks meer te zeggen.

nothing-more = Gewoon. Bed in, wekker, bed uit. Wat wil je nou horen?
    .inner = Eén fout woord en dit komt in mijn dossier.
nothing-more-since = Niks bijzonders. Het is gewoon een drukke maand.
    .inner = Eén fout woord en dit komt in mijn dossier.
nothing-more-lamp = Ja, maar daar gaat het niet om. Licht genoeg, bij mij.
    .inner = Lampjes. Was het maar zo simpel.
nothing-more_carpet = Het voelt voor jou alsof je hier op het matje staat.
    .why = Je zegt wat hij lijkt te voelen, ook al gaat het over jou.
nothing-more_worried = Eerlijk is eerlijk: ik denk meer aan jou dan aan die minuten.
    .why = Je laat zien waarom je het vraagt, en dat is minder streng dan hij dacht.
nothing-more_two-clocks = Zet dan twee wekkers, een kwartier na elkaar. Dat scheelt al veel.
    .why = Een tip over de wekker; zo blijft het gesprek bij de wekker, en daar zit hij veilig.
nothing-more_monday = Waarom zei je maandag dan dat het niet weer zou gebeuren?
    .why = Hij moet zich verantwoorden voor iets wat al mislukt is.
nothing-more_such-weeks = Laat maar. Iedereen heeft weleens zo’n week, ik ook.
    .why = Het haalt de druk eraf, en daarmee ook het onderwerp.

the-nights = Een beetje wel, ja. Het zijn de nachten. Thuis is het niet zo rustig meer.
    .inner = Je ziet het tenminste.
the-nights-then = O. Nou. Het zijn de nachten. Thuis is het niet zo rustig meer.
    .inner = Dat had ik niet verwacht.
meant-it = Omdat ik dat toen ook dacht.
    .inner = Ik meende het. Dat is juist het erge.
such-a-week = Ja. Zo’n week is het gewoon.
    .inner = Mooi. Dan hoef ik er niet over te beginnen.
shuts = Oké. Zeg maar wat je wilt dat ik doe.
    .inner = Ja zeggen. Dan houdt het op.
shuts-sharp = Prima. Heb je nog meer?
    .inner = Nog even en ik loop weg.

# --- De lijn en Kim --------------------------------------------------------------------------------------------

team_swap = Stel, jij staat hier om zeven uur en { -kim } is er niet. Hoe begint je dag dan?
    .why = Je laat hem even op haar plek staan en geeft zelf geen antwoord.
team_tell = Als jij er om zeven uur niet bent, tilt { -kim } alles alleen. Dat zit me niet lekker.
    .why = Je zegt wat er gebeurt, wat het gevolg is en wat het met je doet.
team_together = Een lijn draai je toch samen? Dan laat je de ander ’s ochtends niet alleen staan.
    .why = Je legt hem uit hoe het hoort, en dat weet hij al.
team_all-well = En verder loopt het wel gewoon goed, toch, tussen { -kim } en jou op de lijn?
    .why = Je vraag bevat het antwoord al, en dat antwoord krijg je ook.

heavy-start = Alleen? Daar had ik niet zo bij stilgestaan. Dat is niet de bedoeling.
    .inner = Ze heeft vorig jaar haar rug gehad. Verdorie.
    .seen = Zijn ogen gaan even naar de rug van { -kim } en dan naar zijn schoenen.
heavy-start-swap = Balen. Die eerste dozen krijg je in je eentje amper op de band.
    .inner = Ze heeft vorig jaar haar rug gehad. Verdorie.
    .seen = Zijn ogen gaan even naar de rug van { -kim } en dan naar zijn schoenen.
heavy-start_rather = Dat van { -kim } had je zelf ook liever anders gezien, merk ik.
    .why = Je zegt de spijt in zijn woorden hardop, zonder er een verwijt van te maken.
heavy-start_scale = Van één tot tien: hoe zwaar telt het voor je dat { -kim } alleen begint?
    .why = Met een cijfer geeft hij zelf aan hoeveel het hem doet.
heavy-start_deal = Zullen we dan voor { -kim } afspreken: morgen om zeven uur op de vloer?
    .why = Er ligt nu snel een afspraak, voor hij heeft kunnen zeggen wat hij wil en kan.
heavy-start_manages = Netjes dat je zo over { -kim } denkt. Ze redt zich verder heus wel.
    .why = Het is aardig, maar het haalt het gewicht weg van wat hij net zelf zag.
heavy-start_glance = Toen het over { -kim } ging, keek je even haar kant op en toen weg.
    .why = Je noemt wat je zag en laat aan hem wat het betekent.

a-six = Een zes, denk ik. Zoiets.
    .inner = Eigenlijk hoger. Maar dan moet ik er ook iets mee.
a-six_not-two = Het had ook een twee kunnen zijn. Wat maakt het een zes?
    .why = Hij gaat vertellen waarom het wél telt, en hoort zichzelf dat zeggen.
a-six_not-nine = Een zes is best netjes. Waarom is het dan geen negen?
    .why = Hij gaat vertellen waarom het niet zo zwaar telt, en hoort zichzelf dat zeggen.
a-six_matters = Een zes, zeg je. Dus het telt voor jou wel degelijk mee.
    .why = Je geeft zijn eigen antwoord terug, en hij hoort wat hij zelf zei.
a-six_low = Een zes vind ik wel wat krap, als je haar zo ziet tillen.
    .why = Je geeft zijn antwoord een onvoldoende, en het volgende houdt hij voor zich.

owes-kim = Zij zegt er niks van, maar oké vind ik het niet. Zij vangt het op, en ik kom ermee weg.
    .inner = Dit had ik nog tegen niemand gezegd.
an-eight = Maak er dan een acht van. Nou goed?
    .inner = Waarom vraag je het dan?
no-nine = Nou, omdat het meestal gewoon goed gaat. Zo zwaar zijn die dozen nou ook weer niet.
    .inner = Zo erg is het dan misschien ook niet.
sure = Ja hoor. Morgen zeven uur.
    .inner = Dat zei ik maandag ook.
fine-then = Nou dan. Dan valt het ook wel mee.
    .inner = Weer goed weggekomen.
too-quiet = Wat is er? Meer heb ik er niet over te zeggen.
    .inner = Wat wil je dan dat ik zeg?

says-nothing = { -kim } zegt er nooit iets van. En er is nog geen vrachtwagen te laat vertrokken.
    .inner = Zolang zij niks zegt, kan ik het volhouden.
says-nothing-swap = Dan begin ik gewoon vast. Dat doet { -kim } ook. Die zegt er nooit iets van.
    .inner = Zolang zij niks zegt, kan ik het volhouden.
says-nothing-well = Met { -kim }? Ja, prima. Die zegt nooit ergens iets van.
    .inner = Zolang zij niks zegt, kan ik het volhouden.
kim-passes = Sorry, ik moet even bij de tape. En ik zeg er niks van, nee. Dat is iets anders dan niks merken.
    .inner = Drie ochtenden. Ik had er zelf iets van moeten zeggen.
kim-differs = Ik zeg er niks van, nee. Dat is iets anders dan niks merken.
    .inner = Drie ochtenden. Ik had er zelf iets van moeten zeggen.
says-nothing_to-kim = { -kim }, ik kom zo bij je. Dit stukje is even van { -sam } en mij.
    .why = Je zorgt dat hij niet tegenover twee mensen tegelijk staat, en { -kim } blijft in haar waarde.
says-nothing_lifting = Jij hoort geen klachten, en { -kim } merkt het wel. Hoe kijk je daar nu tegenaan?
    .why = Je legt twee dingen naast elkaar; of hij ernaar kan kijken, hangt af van hoe veilig het is.
says-nothing_kind = Zij zegt niks omdat ze aardig is. Maar die eerste dozen zijn wel het zwaarst van de dag.
    .why = Je haalt er argumenten bij, en dan zoekt hij argumenten terug.
says-nothing_quiet = Tot nu toe hoorde je er niets over, en dus dacht je: het zit wel goed.
    .why = Je geeft terug hoe hij ernaar kijkt, en dan hoort hij het zelf ook.
says-nothing_ring = Zal ik { -kim } vragen om jou te bellen? Die is om vijf uur toch al wakker.
    .why = Het is luchtig bedoeld, maar { -kim } hoort het en lacht, en hij staat te kijk.

between-us = Dank je. Nou ja, ze heeft ook wel gelijk. Zij staat er, en ik niet.
    .inner = Je had mij ook kunnen laten zwemmen.
too-easy = Tja. Als je het zo zegt, heb ik het mezelf wel makkelijk gemaakt.
    .inner = Dat is ook zo. Ik wilde het niet weten.
make-up = Dan til ik straks de laatste pallet wel alleen. Staan we quitte.
    .inner = Zeg maar wat het kost, dan is het klaar.
first-anyway = Ja, maar zij wil altijd al als eerste. Vraag het haar zelf.
    .inner = Alsof ik niet weet hoe zwaar die dozen zijn.
kim-laughs = Ha. Ik bel je om vijf uur wakker, { -sam }. Met liefde.
very-funny = Ja, leuk.
    .inner = Vanmiddag weet de hele kantine het.

# --- Thuis -----------------------------------------------------------------------------------------------------------

home_door = Het hoeft niet. Maar als je wilt: wat speelt er ’s nachts bij jullie?
    .why = Je bent benieuwd en hij mag nee zeggen; dat maakt het makkelijker om ja te zeggen.
home_quarrel = Ruzie thuis zeker, midden in de nacht? Dat gaat je niet in de kleren zitten.
    .why = Je vult het zelf in; ook met begrip erbij blijft het jouw verhaal.
home_refer = Ik geef je vanmiddag op bij bedrijfsmaatschappelijk werk. Die weten hier raad mee.
    .why = Je neemt het over voor je weet wat het is, en voor hij erom vraagt.

baby = Mijn zus zit bij mij, Eva. Met de kleine. Milo, zeven weken. De vader is weg.
    .inner = Zo. Nou weet je het.
    .seen = Zijn schouders zakken, alsof hij iets zwaars neerzet.
baby-after-all = Oké. Kort dan. Mijn zus zit bij mij, Eva. Met Milo, zeven weken. De vader is weg.
    .inner = Je trok niet aan me. Dan kan het wel.
    .seen = Zijn schouders zakken, alsof hij iets zwaars neerzet.
baby-nights = Ik doe de nachten, tot een uur of vijf. Dan slaapt zij tenminste.
baby_three-oclock = Dus jij loopt om drie uur met een fles, en om zes uur moet je eruit. Poeh.
    .why = Je ziet zijn nacht voor je en laat dat merken, zonder er iets aan te doen.
baby_both = Jij wilt er voor Eva zijn. En hier wil je ook niet degene zijn die ontbreekt.
    .why = Je zegt allebei de dingen die hij wil, en die nu botsen.
baby_leave = Daar is verlof voor. Even aanvragen op kantoor en je hebt weer wat lucht.
    .why = Een regeling die misschien bestaat, maar hij was nog niet uitgepraat.
baby_her-own = Knap van je, maar dat moet je zus eigenlijk met de vader van dat kind oplossen.
    .why = Je vindt iets van zijn keuze en van haar leven, en hij vroeg je niets.
baby_passes = De eerste weken zijn het zwaarst. Voor je het weet slaapt zo’n kleintje door.
    .why = Het troost een beetje, en het sluit af waar hij net over begon.
baby_weight = Je schouders zakten toen je dat zei. Alsof je het al een tijdje draagt.
    .why = Je noemt wat je zag, en hij merkt dat je hem ziet.

promised = Ik heb Eva beloofd dat ik het regel. Maar zo gaat het niet goed. Daar niet en hier niet.
    .inner = Hardop klinkt het anders dan in mijn hoofd.
promised-three = Ja, poeh. Ik heb Eva beloofd dat ik het regel. Maar zo trek ik het niet. Daar niet en hier niet.
    .inner = Hardop klinkt het anders dan in mijn hoofd.
no-forms = Ja, maar dan moet ik overal gaan uitleggen hoe het zit. Dat wil Eva niet.
    .inner = Ik vroeg niet om een formulier.
forget-it = Laat maar. Ik had het niet moeten zeggen.
    .inner = Dit vertel ik nooit meer aan iemand hier.
suppose-so = Ja. Zal wel.
    .inner = Je weet niet hoe lang zeven weken duurt.

rather-not = Liever niet. Dat is iets van ons thuis.
    .inner = Daar heeft hier niemand iets mee te maken.
rather-not-quarrel = Nee, geen ruzie. En over thuis heb ik het hier liever niet.
    .inner = Dus zo denk je over ons.
rather-not-refer = Ja, maar ik hoef geen hulpverlener. Er is niks mis met ons.
    .inner = Voor je het weet staat er iemand bij Eva op de stoep.
rather-not_yours = Dan laat ik dat bij jou. Jij kiest of en wanneer je er iets over zegt.
    .why = Je trekt niet, en hij houdt zelf de deur in de hand.
rather-not_decide = Ik vraag het omdat ik anders zelf iets ga bedenken, en dan zit ik er vast naast.
    .why = Je zegt eerlijk waarom je het wilt weten.
rather-not_allow-for = Ik kan pas rekening met je houden als ik ook weet wat er speelt.
    .why = Het is een redelijk argument, en toch duwt het hem.
rather-not_office = Straks in het kantoortje kan ook, of nu in twee zinnen. Of helemaal niet.
    .why = Hij krijgt iets te kiezen, ook om het niet te vertellen.
stays-private = Het gaat om die wekker, toch? Laten we het daar dan bij houden.
    .inner = Hier hoort het niet.

# --- Wat hij hier wil ------------------------------------------------------------------------------------------------

wish_forklift = Je staat op de lijst voor de heftruck. Hoe graag wil je dat eigenlijk nog?
    .why = Je vraagt naar wat hij zelf wil, en daar zit zijn reden om iets te veranderen.
wish_risk = Met zulke ochtenden gaat die cursus straks aan je neus voorbij, snap je dat?
    .why = Het is een waarschuwing; die kende hij al, en hij zet zich schrap.

forklift = Heel graag. Het is het enige hier waar ik echt naar uitkijk. Al beginnen die jongens om half zeven.
    .inner = Dat je dat nog weet.
forklift_square = Half zeven wil je graag, en zeven uur lukt nu niet. Hoe rijm je die twee?
    .why = Je zet zijn wens naast zijn ochtenden en laat het oordeel aan hem.
forklift_after = En als je dat papier op zak hebt, wat wordt er dan anders voor je?
    .why = Je laat hem vooruitkijken, en hij noemt zelf waar hij het voor zou doen.
forklift_see-you = Ik zie jou daar wel rijden. Je werkt secuur, dat heb ik vaak genoeg gezien.
    .why = Hij hoort dat je in hem gelooft; het vraagt verder niets van hem.
forklift_move-up = Zal ik de planner straks bellen? Misschien kun je een plek naar voren.
    .why = Je gaat het voor hem regelen, en het wordt jouw zaak in plaats van de zijne.
forklift_show = Dan is dit wel het moment om te laten zien dat ze op je kunnen bouwen.
    .why = Je trekt de conclusie voor hem, en dan hoeft hij dat zelf niet meer te doen.

at-four = Ja, dat rijmt niet. Om vier uur denk ik daar ook weleens aan.
    .inner = Je zei het, en toch voel ik me niet klein.
contract = Een vast contract, denk ik. Niet elke maand hoeven rekenen. Maar dan moet dit wel gaan lukken.
    .inner = Ik wil dit echt.
not-often = Dank je. Dat hoor ik niet vaak.
    .inner = Nu moet ik het waarmaken. Maar het is fijn.
no-leave-it = Nee, laat maar zitten. Straks moet ik er dan ook echt staan.
    .inner = Niet nog iets wat ik moet waarmaken.
know-that = Ja, maar dat weet ik heus wel. Dat hoeft niemand me te vertellen.
    .inner = Iedereen weet altijd wat ik moet.
not-yet = Ja, maar die cursus is pas in het najaar. Tegen die tijd is alles weer normaal.
    .inner = Pak me dat nou niet ook nog af.

# --- Vastlopen -------------------------------------------------------------------------------------------------------

stuck = Ik heb het wel gehoord. Mag ik nu aan het werk?
    .inner = Nog één zin en ik loop.
    .seen = Zijn kaken staan op elkaar. Naast zijn oor beweegt een spiertje.
stuck-hot = Weet je wat? Schrijf het maar op. Ik ga aan het werk.
    .inner = Nog één zin en ik loop echt.
    .seen = Zijn kaken staan op elkaar. Naast zijn oor beweegt een spiertje.
stuck-asked = Omdat jij dat wilde horen. Mag ik nu aan het werk?
    .inner = Nog één zin en ik loop.
    .seen = Zijn kaken staan op elkaar. Naast zijn oor beweegt een spiertje.
stuck_too-hard = Ik ging te hard, merk ik nu. Zo wilde ik dit niet doen.
    .why = Je neemt je eigen deel op je, en dan hoeft hij niet langer te vechten.
stuck_later = Zo komen we er niet uit. Morgen om tien uur met z’n tweeën verder?
    .why = Je stopt voor het stuk gaat en zegt erbij wanneer het verdergaat.
stuck_official = Dan moet ik er een brief van maken, en dat wil jij ook niet.
    .why = Je dreigt, ook al zeg je het rustig, en dan blijft er alleen een gevecht over.
stuck_stay = Blijf nog even. Dit is voor ons allebei belangrijk, ook voor jou.
    .why = Je dwingt hem om te blijven op het moment dat hij weg wil.
stuck_go = Ga maar. We hebben het er nog weleens over, als het beter uitkomt.
    .why = Je laat hem gaan zonder afspraak, en het blijft tussen jullie hangen.
stuck_jaw = Je kaken staan strak. Ik denk dat ik iets verkeerds heb geraakt.
    .why = Je noemt wat je ziet en legt het bij jezelf, en daar kan hij op antwoorden.
half-out = Prima. Doe maar wat je moet doen.
    .inner = Klaar. Ik hoor niks meer.
half-out-let = Mooi. Dan ga ik.
    .inner = Zie je wel. Zo belangrijk was het ook weer niet.
half-out_mine = Wacht. Dit liep mis, en dat lag ook aan mij. Morgen om tien uur?
    .why = Je neemt jouw deel op je, en hij weet wanneer het verdergaat.
half-out_reach = Je weet me te vinden, als je er later nog over wilt praten.
    .why = Je blijft bereikbaar, maar wie wegloopt, komt niet vanzelf weer terug.
half-out_on = Goed, dan gaan we allebei aan het werk. De band wacht niet op ons.
    .why = Het werk gaat door, en wat er net misging blijft liggen.
half-out_last-word = Denk er nog eens goed over na. Zo kun je hier niet doorgaan, { -sam }.
    .why = Een waarschuwing in zijn rug, en die is het laatste wat hij hoort.

thaws = Oké. Het is ook niet om jou. Ik ben gewoon moe.
    .inner = Dat zegt er niet elke dag iemand.
after-break = { -kim } gaf me koffie. Ze zei er niks bij. Oké. Zeg het maar.
    .inner = Even lucht. Dat hielp.

tomorrow = Morgen om tien uur. Oké. Waar dan?
    .inner = Ik mag gaan. En toch is het niet klaar.
tomorrow_office = In het kantoortje, met koffie. Dan zitten we aan dezelfde kant van de tafel.
    .why = Een rustige plek, en je zet jezelf naast hem.
tomorrow_choose = Zeg jij het maar. Een plek waar je vrijuit kunt praten, daar gaat het om.
    .why = Hij kiest zelf waar het voor hem veilig is.
tomorrow_here = Gewoon hier op de vloer. Dan zijn we ook zo weer aan het werk.
    .why = Het is duidelijk, maar { -kim } kan dan weer meeluisteren.
tomorrow_result = Op kantoor. En dan wil ik wel dat er iets uitkomt, want zo kan het niet.
    .why = Er komt al druk op het gesprek te staan voor het begonnen is.
until-then = Goed. En tot die tijd?
    .inner = Er komt vast nog iets achteraan.
until-then_think = Denk jij na over wat je kwijt wilt. Ik laat het ook even bezinken.
    .why = Jullie gaan allebei met iets weg, en hij hoeft nu niets op te lossen.
until-then_seven = Morgen reken ik op zeven uur. Lukt dat niet, dan hoor ik het vooraf.
    .why = Een heldere grens, met een uitweg die hij zelf in de hand heeft.
until-then_nothing = Tot die tijd blijft het zoals het is, en praat ik er met niemand over.
    .why = Hij weet wat hij vandaag kan verwachten en dat het onder jullie blijft.
until-then_early-night = Ga vanavond eens een uur eerder naar bed, dan zit je er morgen frisser bij.
    .why = Toch nog een tip, en die gaat weer over slapen.
until-then-stiff = Goed. Ik zal er zijn.
    .inner = Iets moet eruit komen. Wat dan?
until-then-stiff_start = Begin jij morgen maar. Ik hoor eerst hoe het voor jou zit.
    .why = Hij weet nu dat zijn kant eerst komt.
until-then-stiff_serious = Fijn. Het is ook in je eigen belang, dat snap je wel.
    .why = Je overtuigt hem nog een keer van wat hij net had toegezegd.
until-then-stiff_work = Goed. Dan kun je nu naar de lijn, { -kim } wacht op je.
    .why = Het is helder en zakelijk, en het voegt niets toe.

# --- Wat er anders gaat ----------------------------------------------------------------------------------------------

talk_both-sides = Als ik het naast elkaar leg: ’s nachts rekenen ze thuis op je, en om zeven uur hier.
    .why = Je vat allebei de kanten samen, en hij ziet ze in één keer liggen.
talk_so-far = Als ik het naast elkaar leg: jij haalt je uren in, en om zeven uur valt er toch een gat.
    .why = Je vat samen wat hij zei en wat jij ziet, zonder er iets van weg te poetsen.
talk_month = Stel dat het over een maand goed loopt. Wat doe je dan anders dan nu?
    .why = Hij beschrijft zelf hoe het zou kunnen, en praat zo naar iets nieuws toe.
talk_rule = Dan spreken we het zo af: zeven uur, en anders bel je me voor half zeven.
    .why = Jij bepaalt de afspraak; hij hoeft alleen nog te knikken.
talk_eight = Zal ik je voorlopig om acht uur zetten? Dan zijn we er allebei vanaf.
    .why = Je lost het op met het rooster, en wat eronder zit blijft liggen.
talk_rest = Je hebt al genoeg aan je hoofd. Laten we het hier voor vandaag bij laten.
    .why = Het voelt als begrip, en het laat hem alleen met hoe het verder moet.

own-idea = Nou. Eva heeft een vriendin, Jamie. Die wil best een paar nachten doen.
    .inner = Ik zei steeds nee. Alsof ik het dan niet meer goed deed.
own-idea-no = Ik heb steeds nee gezegd.
own-idea_which = Welke nachten zouden dat zijn, en wanneer vraag je het haar?
    .why = Hij wil al; nu maakt hij het zelf klein en precies.
own-idea_cost = Met nee hield je het in eigen hand. En het kostte je ondertussen je slaap.
    .why = Je noemt allebei de kanten van zijn nee, zodat hij ze kan afwegen.
own-idea_setback = Stel dat het een nacht tegenzit. Wat doe je dan die ochtend?
    .why = Je kijkt samen vooruit naar waar het mis kan gaan, en hij bedenkt wat hij dan doet.
own-idea_knew-it = Kijk, wat een goed plan. Ik wist wel dat je er zelf uit kwam.
    .why = Met een compliment is het meteen af, en nu moet hij het waarmaken.
own-idea_three = Kun je er niet gelijk drie van maken? Dan red je het tenminste zeker.
    .why = Jij maakt zijn idee beter, en daarmee is het niet meer van hem.

commits = Oké. Ik app haar in de pauze. Dinsdag en donderdag. En gaat het toch mis, dan hoort { -kim } het voor half zeven.
    .inner = Raar. Het lag er gewoon al.
commits-which = Dinsdag en donderdag. Ik app haar in de pauze. En gaat het toch mis, dan hoort { -kim } het voor half zeven.
    .inner = Raar. Het lag er gewoon al.
commits-setback = Dan hoort { -kim } het voor half zeven, van mij. En Jamie app ik in de pauze: dinsdag en donderdag.
    .inner = Raar. Het lag er gewoon al.
commits-cost = Weken al. Ja. Ik app haar in de pauze: dinsdag en donderdag. En gaat het mis, dan hoort { -kim } het voor half zeven.
    .inner = Ik wilde het alleen kunnen. Waarom eigenlijk.
kim-hears = Mij best. Ik ben toch vroeg op.
maybe = Nou, ik kijk nog wel even. Beloven kan ik niks.
    .inner = Nu moet het opeens. Dan liever niet.
not-three = Ja, maar drie kan ik haar niet vragen. Ik moet er nog eens over nadenken.
    .inner = Het was mijn idee. Nu is het dat van jou.

asks-you = Ik weet het ook niet meer. Wat zou jij doen?
    .inner = Zeg alsjeblieft niet iets over een wekker.
asks-you_know-best = Jij weet het best wat er bij jullie kan. Wat heb je zelf al overwogen?
    .why = Je erkent dat hij het thuis beter kent dan jij, en laat hem zoeken.
asks-you_beside = Vertel eerst wat je al hebt geprobeerd, dan leg ik er iets naast.
    .why = Hij begint, jij vult aan, en hij beslist wat hij ermee doet.
asks-you_someone = Ik zou iemand zoeken die een paar nachten doet. Zie jij dat zitten?
    .why = Hij vroeg het, dus dit is een antwoord; en je geeft het aan hem terug.
asks-you_message = Ik zou beginnen met een appje als het misgaat. Zie jij dat zitten?
    .why = Hij vroeg het, dus dit is een antwoord; en je geeft het aan hem terug.
asks-you_seen-it = Ik heb dit vaker meegemaakt. Met een vast ritme is het zo verholpen.
    .why = Je weet het al, en dan hoeft hij niet meer mee te denken.
asks-you_leave-me = Laat dat maar aan mij over. Ik maak een rooster waar je mee vooruit kunt.
    .why = Je neemt het hem uit handen op het moment dat hij wilde meedenken.

says-yes = Eva’s vriendin Jamie wil best nachten doen. Ik zei steeds nee. Ik app haar straks: dinsdag en donderdag.
    .inner = Het lag er al weken. Ik hoefde het alleen te pakken.
at-least = Nou, ik kan in elk geval een appje sturen als het misgaat. Voor half zeven. Naar jou en { -kim }.
    .inner = Dat is tenminste iets wat ik zeker kan.
if-you-say-so = Als jij het zegt.
    .inner = Een vast ritme. Zeg dat maar tegen ze thuis.
if-you-arrange = Oké. Als jij het regelt.
    .inner = Prima. Dan is het nu jouw probleem.
eight-then = Acht uur? O. Nou, lekker. Dan zien we wel.
    .inner = Dan doe ik er gewoon een uur langer over.
no-fuss = Oké. Fijn dat je er geen punt van maakt.
    .inner = Maandag weer hetzelfde, dus.

alright = Ik koop wel een hardere wekker. Dan ben jij er ook vanaf, toch?
    .inner = Zeg nou maar ja.
alright-rule = Goed. Ik zorg dat ik er ben. Anders nog iets?
    .inner = Zeg nou maar ja.
alright-home = Ik los het thuis wel op. Dan ben jij er ook vanaf, toch?
    .inner = Zeg nou maar ja.
alright_hollow = Je zegt het wel, maar het klinkt alsof je er zelf niet in gelooft.
    .why = Je hoort het verschil tussen zijn woorden en zijn stem, en geeft dat terug.
alright_note = Dan noteer ik dat je er vanaf morgen gewoon om zeven uur staat.
    .why = Op papier is het nu geregeld; in zijn hoofd nog niet.
alright_light = Er zijn ook wekkers die je kussen laten trillen, wist je dat? Die werken echt.
    .why = Weer een tip, en hij kan weer ja zeggen zonder iets te doen.
alright_rhythm = Mooi zo. Dat ritme heb je met een week wel weer te pakken, denk ik.
    .why = Het klinkt hoopvol, maar er is niets veranderd.
alright_moment = Ik geloof dat dit niet het moment is. Morgen om tien uur verder?
    .why = Je dringt niet aan op een ja dat niets waard is, en kiest een beter moment.

not-the-clock = Nee. Klopt. Die wekker is het ook niet. Het is thuis.
    .inner = Je prikt erdoorheen. Best een opluchting.
another-time = Nee. Klopt. Het is niet die wekker, het is thuis. Mag ik er morgen op terugkomen?
    .inner = Vandaag lukt het me niet. Morgen misschien wel.
said-so = Ik zeg toch dat het goed komt.
    .inner = Laat me gaan.
look-into = Zal ik naar kijken.
    .inner = Nummer vier.
hope-so = Ja. Laten we het hopen.
    .inner = Jij wilt er ook gewoon vanaf.

# --- De staart: de zinnen uit het gedeelde slot, in zijn mond ----------------------------------------------------

closing--recap = Was dat het? Dan ga ik { -kim } helpen.
closing--recap-ready = Zo. Dan hebben we het wel, geloof ik.
    .inner = Ik kwam voor een preek. En nu dit.
closing--recap_differ = Over die ingehaalde uren denken we verschillend, en dat mag wat mij betreft.
closing--named = Ik doe mijn deel. En over twee weken, op vrijdag, kijken we samen.
    .inner = Nu moet ik het ook doen.
closing--expectations = En als het nou toch niet werkt?
    .inner = Want die kans is er.
closing--first-thing = Niet weer doen alsof er niks is, denk ik.
closing--takes-little = Dat jij er iets van vindt.
    .inner = Iets moet ik zeggen.
closing--takes-part = Dat ik het niet in mijn eentje hoef op te lossen.
    .inner = Dat had ik vanochtend niet gedacht.

# --- Hoe het afloopt -------------------------------------------------------------------------------------------------

own-plan = In de pauze app ik Jamie. Nu eerst die zware dozen.
    .inner = Misschien slaap ik vannacht al.
    .after = { -sam } gaat weg met een afspraak die hij zelf heeft bedacht. Jamie neemt twee nachten, en { -kim } weet waar ze aan toe is. De maandag erna staat hij er om tien voor zeven, met wallen en met koffie.
    .discuss = Welke zin van jou maakte dat hij met Jamie kwam, denk je? En wat had je toen bijna zelf gezegd?
kim-shoves = Kom op dan. Ik heb er negen laten staan.
half-way = Oké. Wat ik zei, dat doe ik. De rest moet ik nog zien.
    .after = { -sam } heeft één ding toegezegd, en daar houdt hij zich aan. Op tijd komen blijft wisselen. Er is een begin, en het grootste deel van het gesprek moet nog komen.
    .discuss = Wat had hij nodig gehad om een stap verder te gaan: meer ruimte of een lastiger vraag?
pleasant = Fijn dat je even tijd had. Tot straks.
    .after = Het was een prettig gesprek, en { -sam } loopt lichter weg dan hij binnenkwam. Er is niets afgesproken waar de lijn op kan bouwen. Maandag is hij weer te laat, en het begint nu lastiger.
    .discuss = Op welk moment had je iets van hem kunnen vragen zonder dat de sfeer omsloeg?
empty-yes = Ja. Is goed. Kan ik gaan?
    .inner = Maandag zeg ik wel weer sorry.
    .after = { -sam } heeft op alles ja gezegd. Maandag is hij er om half acht, met een andere wekker en dezelfde nacht. { -kim } weet nog steeds niet waar ze aan toe is.
    .discuss = Waaraan kon je horen dat zijn ja geen ja was?
walks-off = Ik ben al weg.
    .inner = En toch had ik het bijna gezegd.
    .after = { -sam } loopt naar de lijn en zegt de rest van de dag niets meer. Wat hij nog had willen zeggen, hoor je niet. De volgende keer begint hij verder van je af dan vandaag.
    .discuss = Wanneer begon hij zich af te sluiten, en wat deed jij toen?
tomorrow-at-ten = Is goed. Tot morgen.
    .after = Jullie zijn gestopt voor het stukging, en het gesprek gaat morgen om tien uur verder op een plek die is afgesproken. { -sam } is er de volgende dag, om vijf over tien, met twee bekers koffie.
    .discuss = Hoe wist je dat doorgaan niet meer hielp? En wat neem je morgen anders mee?
