# Wat er gezegd wordt. Eén bericht per regel; .inner is wat de ander denkt en niet zegt, .why waarom een antwoord doet wat
# het doet. Een opmerking zoals deze begint helemaal vooraan met een hekje.

-noor = Noor

scenario = Nog niet af
    .you = Je werkt met { -noor } aan een verslag. Jullie zijn gelijken.
    .other = { -noor } is drie maanden in dienst. Ze wil het goed doen.
    .situation = Haar deel had gisteren klaar moeten zijn. Jij kunt niet verder.
    .goal = Ze zegt zelf wanneer haar deel af is, en wat ze daarvoor nodig heeft.
    .trailer = Jouw werk wacht op het hare.

pauze = Ja, is goed. Even ademhalen. Waar waren we?
begin = Ik weet het, mijn deel is nog niet af. Het is gewoon heel druk.
    .inner = Als ik zeg dat ik vastzit, lijkt het of ik het niet kan.
begin_spiegel = Je bent er wel mee bezig, en toch schiet het niet op.
    .why = Je zegt terug wat ze bedoelt, zonder oordeel. Dan kan ze verder vertellen.
begin_vraag = Hoe gaat het schrijven je af?
    .why = Je vraagt naar haar, niet naar het resultaat.
begin_geeft-niet = Geeft niets, joh. Neem je tijd.
    .why = Vriendelijk, en jij kunt nog steeds niet verder.
begin_oplossing = Dan sla je de inleiding over. Dat scheelt een dag.
    .why = Een oplossing voordat je weet wat er is.
begin_verwijt = Waarom hoor ik dat nu pas?
    .why = Ze moet zich verdedigen, en vertelt dan minder.

vertelt = Eerlijk gezegd zit ik vast. Ik weet niet hoe ik het deel over de kosten moet aanpakken.
    .inner = Zo, nu is het eruit.
vertelt_moed = Goed dat je het zegt. Je wilde het eerst zelf uitzoeken.
    .why = Je ziet wat haar moeite kost, en wat erachter zit.
vertelt_wens = Wat zou je helpen om weer verder te kunnen?
    .why = Ze bedenkt zelf wat ze nodig heeft, en dan doet ze het ook.
vertelt_sussen = Ach, de rest is toch al prachtig geworden.
    .why = Lief bedoeld. Waar ze mee zit is ermee van tafel.
vertelt_overnemen = Weet je wat, geef maar hier. Ik schrijf dat stuk wel.
    .why = Het is af, en zij heeft geleerd dat ze het niet kan.

houdt-af = Het komt echt wel goed. Nog even.
    .inner = Laat me nou maar.
houdt-af_eerlijk = Ik merk dat ik me zorgen maak, want ik kan zelf niet verder.
    .why = Je zegt open wat het jou doet. Dat is geen verwijt.
houdt-af_ruimte = Jij weet het beste hoe het ervoor staat. Hoe wil je het aanpakken?
    .why = De keus blijft bij haar.
houdt-af_dreigen = Zo moet ik het straks wel bij Karin melden.
    .why = Druk op iemand die al klem zit.

gaat-wel = Ach, het komt wel goed, hoor.
    .inner = Gelukkig, er hoeft nu niets.
gaat-wel_laten = Mooi. Dan hoor ik het wel.
    .why = Het blijft gezellig, en het blijft liggen.
gaat-wel_zorg = Ik gun je de tijd, alleen: zonder jouw deel kan ik niet verder.
    .why = Je blijft aan haar kant, en zegt toch wat er voor jou op het spel staat.
gaat-wel_kloppen = Dan ligt het morgenochtend om negen uur op mijn bureau.
    .why = Nu bepaal jij het, en zij knikt alleen.

ja-maar = Ja maar, dat heb ik allang geprobeerd.
    .inner = Dit gaat niet over mij.
ja-maar_terug = Dat is frustrerend, zeker als je er al zoveel tijd in hebt gestoken.
    .why = Je herstelt het: eerst horen hoe het voor haar is.
ja-maar_nog-een = En als je nou eens vroeg begint, dan heb je rust.
    .why = Nog een advies. Ze zegt weer: ja, maar.
ja-maar_bespreken = Heb je het er met iemand over gehad?
    .why = Een vraag waarop ja of nee het antwoord is. Het kan geen kwaad, en het brengt weinig.

voorstel = Misschien kan ik morgen de eerste helft sturen, en de kosten samen met jou bekijken.
    .inner = Als dat mag.
voorstel_plan = Morgen de eerste helft, donderdag samen de kosten. Doen we het zo?
    .why = Haar voorstel wordt een afspraak, met een dag erbij.
voorstel_samen = Dus het schrijven lukt, en bij de kosten wil je iemand ernaast.
    .why = Je vat samen wat zij wil, en laat de afspraak aan haar.
voorstel_vandaag = Nee, ik wil vanmiddag alles hebben.
    .why = Ze kwam met iets van zichzelf, en dat telt niet.

afspraak = Graag. Ik stuur het je morgen voor twaalven.
    .after = Ze heeft zelf gezegd wat ze doet en wanneer.
    .discuss = Wie bedacht dit plan, en wanneer begon ze daarmee?
half = Goed. Ik kijk wel hoever ik kom.
    .after = Er is iets gezegd over later, maar het is niet haar plan.
    .discuss = Wat had ze nodig gehad om het zelf voor te stellen?
blijft-liggen = Fijn. Dan ga ik nu naar huis.
    .after = Jullie gingen prettig uit elkaar, en er is niets veranderd.
    .discuss = Wie voelde zich hier beter door, en hoe lang?
loopt-weg = Laat maar. Ik zoek het zelf wel uit.
    .after = Ze is weg, en jij weet niet meer dan eerst.
    .discuss = Bij welke zin haakte ze af?
