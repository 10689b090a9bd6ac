# Waarom zou ik: de woorden. De structuur staat in scenario.ron.

-carla = Carla

scenario = Waarom zou ik
    .you = Je bent sinds drie jaar teamleider van een werkplaats voor rolstoelen en scootmobielen. Zelf ben je geen monteur.
    .other = { -carla }, 57, is hier tweeëntwintig jaar monteur. Met de lastige stoelen komt iedereen bij haar. Ze heeft altijd een boekje in haar borstzak, en leerling Ravi werkt met haar aan de bank.
    .situation = Na nieuwjaar verdwijnt de papieren werkbon. Dat ligt vast: wie een stoel aftekent, doet dat dan op een tablet. Over twee weken, op dinsdag, is er een ochtend training. Jij hebt de namen op een lijst gezet en die in de kantine gehangen, zonder iemand iets te vragen. Achter haar naam heeft { -carla } met potlood geschreven: waarom?

        Vorige maand kwam een stoel van haar terug, die van meneer Bos. De vestiging in Zuid had zijn rem weer op standaard gezet, en hij kreeg hem zelf niet meer vast. Hij is niet gevallen. { -carla } had er iets over op de bon gezet, maar dat was niemand daar opgevallen.

        Het is tien over vier. De anderen zijn naar huis, en zij drinkt in de kantine haar koffie op.
    .goal = { -carla } zet een stap naar de nieuwe bon die van haarzelf is, en waarin haar vak een plek heeft.
    .trailer = Tweeëntwintig jaar vakwerk, en nu op training. Achter haar naam staat één woord.

prepare_facts = Wat weet ik zeker over waarom zij niet wil, en wat vul ik in?
prepare_fixed = Wat ligt vast, en wat mag zij zelf kiezen?
prepare_own-pitfall = Wat doe ik als iemand mij vraagt waarom: ga ik uitleggen of ga ik luisteren?
prepare_expertise = Wat weet zij van haar vak dat ik niet weet?
prepare_worst = Wat is de lastigste vraag die ze kan stellen, en wat zeg ik dan?

# --- De kop ----------------------------------------------------------------------------------------------------------

list = Je hebt het gezien, neem ik aan. Dat potlood was van mij.
    .inner = Eens kijken wat je ermee doet.
list-hot = Ik weet al waar je voor komt. Er hangt een lijst, en mij is niks gevraagd.
    .inner = Tweeëntwintig jaar, en dan lees ik het op het prikbord.
list-wary = Moest je mij hebben? Ik drink dit op en dan ga ik.
    .inner = Die lijst. Had ik het maar niet opgeschreven.

list_everyone = De training is voor iedereen hier, van leerling tot monteur. Dus ook voor jou.
    .why = Een regel is geen antwoord op haar vraag, en ze kan alleen nog ja of nee zeggen.
list_own-share = Ik heb je naam erop gezet zonder iets te vragen. Dat had anders gemoeten.
    .why = Je zegt wat jij zelf hebt gedaan, voor je iets van haar wilt.
list_one-morning = Het is maar één ochtend, met een lunch erbij. En je hebt er jaren gemak van.
    .why = Je begint te verkopen voor je weet wat haar tegenhoudt.
list_word = Er staat een vraag achter je naam. Ik ben benieuwd: wat wil je weten?
    .why = Je neemt haar woord als een echte vraag, en niet als een weigering.
list_sleeve = Als jij het echt niet ziet zitten, dan passen we er wel een mouw aan.
    .why = Het klinkt soepel, en haar vraag blijft liggen.
list_moment = Ik kom voor die lijst, niet voor je werk. Schikt het nu, of liever morgen?
    .why = Ze weet waar het over gaat en waarover niet, en ze kiest zelf het moment.

why-own-share = Dat is tenminste eerlijk. Maar dan nog, waarom zou ik? Er is nog nooit een stoel teruggekomen om iets wat ík had laten zitten.
    .inner = Dat had ik niet verwacht. Maar je wilt vast nog steeds dat ik ga.
    .seen = Haar duim gaat langs de rand van het boekje in haar borstzak, heen en weer.
why-word = Waarom zou ik, dat wil ik weten. In tweeëntwintig jaar is er nog geen stoel teruggekomen om iets wat ík had laten zitten.
    .inner = Je vraagt het. Nu nog kijken of je het ook wilt horen.
    .seen = Haar duim gaat langs de rand van het boekje in haar borstzak, heen en weer.
why-moment = Nu is goed, morgen staat het hier vol. Maar waarom zou ik? Er is nog nooit een stoel teruggekomen om iets wat ík had laten zitten.
    .inner = Niet over mijn werk, zeg je. Dat moet nog blijken.
    .seen = Haar duim gaat langs de rand van het boekje in haar borstzak, heen en weer.
why-everyone = Ik ben iedereen niet. Er is nog nooit een stoel teruggekomen om iets wat ík had laten zitten. Dus waarom zou ik?
    .inner = Daar heb je het al. Een nummer op een lijst.
    .seen = Haar duim gaat langs de rand van het boekje in haar borstzak, heen en weer.
why-one-morning = In één ochtend doe ik vier stoelen. Goed ook. Waarom zou ik die laten staan voor een tablet?
    .inner = Een lunch. Alsof ik een kind ben dat mee moet.
    .seen = Haar duim gaat langs de rand van het boekje in haar borstzak, heen en weer.
why = Nee, zo bedoel ik het niet. Ik wil weten waarom. Er is nog nooit een stoel teruggekomen om iets wat ík had laten zitten.
    .inner = Een mouw eraan passen. En ik weet nog niks.
    .seen = Haar duim gaat langs de rand van het boekje in haar borstzak, heen en weer.

why_search = Straks hoef je nooit meer een oude bon te zoeken. Alles staat op één plek.
    .why = Een voordeel waar ze niet om vroeg, en dus zoekt ze er een nadeel bij.
why_stands = Jij staat voor je werk, en met die lijst lijkt het alsof dat niet meer telt.
    .why = Je zegt wat er onder haar vraag zit, en zij kan horen of het klopt.
why_ill = En als jij een maand ziek bent, wie weet dan nog wat jij nu weet?
    .why = Een vraag die schuurt, terwijl ze zich nog staat te verdedigen.
why_open = Dat het papier stopt, ligt vast. Hoe en wanneer jij het leert, ligt nog open.
    .why = Je zegt rustig wat vastligt en waar zij iets te kiezen heeft, zonder te duwen.
why_handy = Jij hebt dat zo onder de knie. Zo handig als jij zijn er hier niet veel.
    .why = Lof die langs haar vraag gaat; en nu moet ze het ook nog waarmaken.
why_fair = Dat is een eerlijke vraag. In jouw plaats had ik hem ook gesteld.
    .why = Je laat haar vraag gewoon staan, en dan hoeft zij hem niet te verdedigen.
why_pocket = Je hand gaat steeds naar dat boekje. Alsof het antwoord daarin staat.
    .why = Je noemt wat je ziet, en zij kan erop ingaan of niet.

loosens-pocket = Hier staat in voor wíe een stoel goed is. Op die nieuwe bon niet.
    .inner = Je kijkt goed. Dan zeg ik het ook.
loosens-seen = Ik heb die nieuwe bon gezien, hoor.
    .inner = Je luistert. Dan zeg ik het ook.
loosens = Veertien vinkjes. ‘Rem goed.’ Ja, goed voor wie?
loosens-boxes = ‘Rem goed: ja of nee.’ Voor wie hij goed moet zijn, dat vragen ze niet.

guarded-search = Ja, maar ik zoek nooit een bon. Ik weet van elke stoel nog wat eraan was.
    .inner = Dat is jouw probleem, niet het mijne.
guarded-ill = Dan vragen ze het Ravi. Die heeft het van mij.
    .inner = Kom je nou mijn opvolging regelen?
guarded-open = Dus het is al beslist. Dan had je er ‘verplicht’ boven moeten zetten.
    .inner = Open. Dat moet ik nog zien.
guarded-handy = Ja, dat zeggen ze altijd. En dan zit je daar.
    .inner = Handig, ja. Met mijn handen.
guarded-fair = Mooi gezegd. Maar je hing wel een lijst op.
    .inner = Gesteld, ja. Aan wie?
guarded-pocket = Dat is mijn boekje. Daar staat niks in over een training.
    .inner = Daar kom je niet aan.
guarded = Ik doe het zoals ik het doe, en het klopt. Meer is het niet.
    .inner = Kort houden, dan ben je zo weer weg.

# --- Haar vak --------------------------------------------------------------------------------------------------------

craft_teach = Leer mij eens iets. Waaraan merk jij dat een stoel goed is?
    .why = Je vraagt naar wat zij weet en jij niet, en dat is iets anders dan haar iets willen leren.
craft_system = Wat alleen jij weet, daar heeft een ander niks aan. Het moet in het systeem.
    .why = Het is een argument dat ze al kent, en het maakt klein wat ze kan.
craft_book = Wat staat er eigenlijk allemaal in dat boekje van je?
    .why = Je bent benieuwd naar iets van haar, en ze mag er zo veel over zeggen als ze wil.

by-ear = Ik ga er zelf in zitten. Leeg staat elke stoel recht. En bij een elektrische luister ik naar de rem. Eén tik is goed. Hoor je er twee, dan lost er een te laat.
    .inner = Dat heeft me in jaren niemand gevraagd.
by-ear-book = Tekeningetjes. Een hand, een pijl, een getal. Van elke stoel waar iets mee was. En wat ik hoorde. Eén tik van de rem is goed. Hoor je er twee, dan lost er een te laat.
    .inner = Dat heeft me in jaren niemand gevraagd.
by-ear_type = Zulke dingen kun je straks mooi in het veld met opmerkingen typen.
    .why = Een tip waar ze niet om vroeg, nog voor je gehoord hebt wat eraan vastzit.
by-ear_go-on = Drie jaar loop ik hier, en dit wist ik niet. Ga door, ik luister.
    .why = Je erkent dat zij iets weet wat jij niet weet, en je geeft haar de ruimte.
by-ear_film = Zullen we dat eens filmen? Dan kan iedereen het later terugkijken.
    .why = Je maakt er meteen iets van, en dan is het haar verhaal niet meer.
by-ear_no-box = En daar is op zo’n bon geen vakje voor. Dat zit allemaal in jou.
    .why = Je zegt hardop wat haar vak waard is en hoe kwetsbaar dat is, en trekt geen conclusie.
by-ear_each = Doe je dat bij elke stoel, of alleen als er al iets mee was?
    .why = Een vraag naar een feit: ze kan kort antwoorden, en dan is het verhaal uit.
by-ear_later = Wat zou jij willen dat er met die kennis gebeurt, over een paar jaar?
    .why = Je laat haar vooruitkijken, en zij zegt zelf wat ze ermee wil.

in-the-book = Dat zit dus allemaal hier, in mijn hoofd en in dit boekje. Ravi schrijft de bonnen, ik zeg wat erop moet. Maar dit zeg ik er nooit bij. Eigenlijk zonde.
    .inner = Je wacht gewoon. Dan hoor ik het zelf ook.
in-the-book-no-box = Klopt. In mijn hoofd, en in dit boekje. Ravi schrijft de bonnen, ik zeg wat erop moet. Maar dit zeg ik er nooit bij. Eigenlijk zonde.
    .inner = Daar had ik het nog nooit zo over gehad.
in-the-book-go-on = Je moet ernaast staan om het te horen. Ravi hoort het al bijna. Hij schrijft de bonnen, ik zeg wat erop moet. Het zou zonde zijn als het bij mij bleef.
    .inner = Je luistert echt. Dat is lang geleden.
in-the-book-later = Dat het ergens blijft. Bij Ravi, en bij wie er na hem komt. Hij schrijft de bonnen, ik zeg wat erop moet. Maar dit zit alleen in mij.
    .inner = Tien jaar nog. Dat is zo voorbij.

that-is-all-each = Bij elke. Zo hoort het.
    .inner = Wat dacht jij dan?
that-is-all = Nou, dat was het wel. Jij bent aan de beurt.
    .inner = Wat zit je nou te kijken?

just-know = Dat merk je, als je het vak kent. Daar valt verder niks aan uit te leggen.
    .inner = Je vraagt het, maar je komt voor die lijst.
just-know-book = Aantekeningen. Daar heeft een ander niks aan.
    .inner = Dat boekje blijft dicht.
just-know-system = Niks aan? Vraag Ravi eens wat hij eraan heeft. Die staat er elke dag naast.
    .inner = Dus dat is het waard, voor jou.
just-know_come-by = Waarom schrijf je dan iets op een lijst, en kom je niet gewoon naar mij?
    .why = Ze moet zich verantwoorden, terwijl haar vraag er nog steeds ligt.
just-know_prove = Na al die jaren voelt dit alsof je je opnieuw moet bewijzen.
    .why = Je zegt wat zij lijkt te voelen, ook al heb jij die lijst zelf opgehangen.
just-know_times = Het vak verandert nu eenmaal. Daar moeten we allemaal in mee.
    .why = Je legt haar uit hoe de wereld in elkaar zit, en dat weet ze heus.
just-know_cannot = Ik zou het niet zien. Ik heb nog nooit van mijn leven een rem afgesteld.
    .why = Je laat zien wat jij niet kunt, en dat maakt het verschil tussen jullie kleiner.
just-know_no-change = Dat is ook zo. Aan hoe jij werkt, hoeft niemand iets te veranderen.
    .why = Het is prettig om te horen, en het klopt niet: er verandert wel iets.

ravi-writes = Ja. Zo voelt het. En het loopt goed zoals wij het doen: ik zeg het, en Ravi schrijft het op de bon.
    .inner = Zei ik dat nou? Nou ja.
ravi-writes-cannot = Dat weet ik. Maar je zegt het zelf, dat is al wat. Het loopt gewoon goed: ik zeg het, en Ravi schrijft het op de bon.
    .inner = De vorige deed altijd alsof hij het wel kon.

shuts-come-by = Omdat die lijst er al hing.
    .inner = Omdat jij het mij ook niet gezegd hebt.
shuts-times = Ja, maar aan een rem verandert niks. Die houdt of die houdt niet.
    .inner = Het vak. Wat weet jij nou van het vak?
shuts-no-change = Mooi. Dan zijn we het eens.
    .inner = En die lijst dan? Daar zeg je niks over.
shuts-cannot = Nee. Dat weet iedereen hier wel.
    .inner = Dat zeg je nu. Drie jaar te laat.
shuts = Bewijzen? Aan wie? Die stoelen rijden.
    .inner = Dat komt te dichtbij.

yes-but-alone = Ja, maar ik sta hier al tweeëntwintig jaar. Van alleen staan ga ik niet dood.
    .inner = Daar hoef je mij niet bang mee te maken.
yes-but-pass = Doe maar. Maar die makers hebben nog nooit een rem afgesteld. Die snappen niet wat ik bedoel.
    .inner = Weg is het. Nu is het van jou.
yes-but-chance = Ja, maar op zo’n ochtend wordt er niks gevraagd. Daar zit je, en daar luister je.
    .inner = Zie je. Je was al die tijd aan het vissen.
yes-but-type = Ja, maar dan moet ik gaan zitten typen. De bonnen schrijft Ravi, ik zeg wat erop moet.
    .inner = Daar heb je het weer. Typen.
yes-but = Ja, maar een tik op een filmpje zegt niks. Je moet ernaast staan.
    .inner = Ik vertel je iets, en jij maakt er een project van.

# --- De stoel van meneer Bos -----------------------------------------------------------------------------------------

chair_proof = Die rem van meneer Bos, dat was met een digitale bon nooit gebeurd.
    .why = Je gebruikt wat haar dwarszit als bewijs, en dan moet ze zich verdedigen.
chair_both = Jij had het genoteerd van meneer Bos, en Zuid wist van niks. Hoe kijk jij daarnaar?
    .why = Je legt twee dingen naast elkaar en laat het oordeel aan haar.
chair_not-you = Aan dat gedoe met meneer Bos kon jij niks doen, hoor. Dat weet iedereen.
    .why = Het is aardig, en het neemt weg waar ze iets over had kunnen zeggen.
chair_how = Hoe was dat voor jou, toen de stoel van meneer Bos terugkwam?
    .why = Je vraagt naar wat het met haar deed, zonder er iets mee te willen bewijzen.

rotten = Rot. Hij heeft links geen kracht, dus ik had die hendel langer gemaakt. En zij zetten hem netjes terug, want zo staat het in het boek.
    .inner = Hij zei dat het niet gaf. Dat was het ergste.
    .seen = Haar ogen gaan naar het tafelblad en blijven daar.
rotten-both = Dat zit me dwars, ja. Hij heeft links geen kracht, dus ik had die hendel langer gemaakt. En zij zetten hem netjes terug, want zo staat het in het boek.
    .inner = Hij zei dat het niet gaf. Dat was het ergste.
    .seen = Haar ogen gaan naar het tafelblad en blijven daar.
rotten_luckily = Gelukkig is hij niet gevallen. Daar gaat het uiteindelijk toch om.
    .why = Het sust, en het haalt het gewicht weg van wat ze net zei.
rotten_scale = Van één tot tien: hoe zwaar telt het voor jou dat zo’n aantekening aankomt?
    .why = Met een cijfer zegt ze zelf hoeveel het haar waard is.
rotten_south = Ik bel morgen met Zuid. Dan blijven ze voortaan van jouw stoelen af.
    .why = Jij lost het voor haar op, en waar het haar om gaat blijft ongezegd.
rotten_arrived = Jij had het goed gedaan, en toch is het niet bij hem aangekomen.
    .why = Je zegt waar het wringt, zonder iemand de schuld te geven.
rotten_tuesday = Zullen we dan afspreken dat je er dinsdag bij bent, juist om hem?
    .why = Je haalt er een afspraak uit voor zij heeft gezegd wat ze wil.
rotten_table = Je kijkt naar de tafel. Alsof je hem daar nog ziet zitten.
    .why = Je noemt wat je ziet en laat aan haar wat het betekent.

a-nine = Een acht. Nee, een negen. Er zit iemand in.
    .inner = Dat hoefde ik niet te bedenken.
a-nine_ten = Een negen is al hoog. Wat moet er nog gebeuren voor een tien?
    .why = Ze gaat bedenken wat er niet kan, en hoort zichzelf dat zeggen.
a-nine_not-three = Het had ook een drie kunnen zijn. Waar komt die negen vandaan?
    .why = Ze gaat vertellen waarom het haar zoveel waard is, en hoort zichzelf dat zeggen.
a-nine_then = Als het je zoveel waard is, kun je dinsdag haast niet wegblijven.
    .why = Je trekt de conclusie voor haar, en dan hoeft zij hem niet meer te trekken.
a-nine_two-things = Een negen, en toch dat woord achter je naam. Je meent het allebei.
    .why = Je zet twee dingen naast elkaar die allebei waar zijn, en kiest niet voor haar.

my-note = Het stond erop. Achterop: een handje met een pijl. Ik dacht, dat ziet iedereen. Maar ik was de enige die het las.
    .inner = Dat had ik nog niet hardop gezegd.
my-note-nine = Omdat hij erop vertrouwt. Hij trekt aan die rem en denkt: die houdt. En dan staat het achterop, een handje met een pijl, en niemand ziet het.
    .inner = Dat had ik nog niet hardop gezegd.
my-note-both = Allebei, ja. Ik wil dat het aankomt, en zo’n ochtend wil ik niet. Het stond achterop, een handje met een pijl. Dat was dus niet genoeg.
    .inner = Je zegt het, en ik hoef niet te kiezen. Gek.

that-was-it-ten = Een tien? Dan zal ik wel op die training moeten gaan zitten, zeker.
    .inner = Nooit goed genoeg.
that-was-it-then = Ja, maar dat is iets anders. Die rem is van mij. Die tablet is van jullie.
    .inner = Ik gaf je een vinger.
that-was-it-luckily = Ja. Deze keer.
    .inner = Je hebt hem niet gezien, met die hendel.
that-was-it-south = Doe maar. Alleen, de volgende stoel heeft weer een ander in handen.
    .inner = Bellen. Dat had ik zelf ook gekund.
that-was-it-tuesday = Ja, maar meneer Bos heeft niks aan een ochtend in een zaaltje.
    .inner = Dus daarom vroeg je het.
that-was-it = Nou. Dat was het, van die stoel.
    .inner = Ik zeg al meer dan ik wou.

their-fault = Zuid had moeten kijken. Daar ligt het, niet bij mijn bon.
    .inner = Kom er niet aan. Niet zo.
their-fault-proof = Ja, maar het lag niet aan het papier. Zuid heeft niet gekeken.
    .inner = Die man gebruiken voor jouw tablet.
their-fault-not-you = Nee. Zuid had moeten kijken. Zet die maar op een lijst.
    .inner = Iedereen weet het. En niemand vraagt het.
their-fault_looked = Jij had het op de bon gezet, en zij hebben daar niet naar gekeken.
    .why = Je geeft terug hoe zij het ziet, en dan kan ze zelf verder.
their-fault_handover = Wat alleen jij kunt lezen, is geen overdracht. Zo simpel is het.
    .why = Misschien waar, maar nu legt ze het naast zich neer.
their-fault_asked = Ik had je toen moeten vragen hoe dat kon. Dat heb ik niet gedaan.
    .why = Je noemt jouw eigen deel, en dan hoeft zij het hare niet te verdedigen.
their-fault_where = Waar hadden ze jouw aantekening dan kunnen vinden, denk je?
    .why = Een vraag die haar naar haar eigen deel laat kijken; dat lukt als het veilig is.
their-fault_ring = Ik bel Zuid daar morgen over. Dan is dat in elk geval de wereld uit.
    .why = Je regelt het, en het gesprek erover is voorbij.

half-right = Ja. Ze hadden moeten kijken. En ik had het groter op kunnen schrijven, dat ook.
    .inner = Dat kan ik wel zeggen. Je springt er niet bovenop.
half-right-where = Achterop. Tja. Als je het niet weet, draai je zo’n bon niet om.
    .inner = Dat is gewoon zo. Vervelend.
half-right-asked = Nee. Daar had ik wel op gewacht. En ik had het groter op kunnen schrijven, dat ook.
    .inner = Goed dat je het zegt.

digs-in = Ze hadden kunnen bellen. Mijn nummer hangt daar aan de muur.
    .inner = Ik sta hier niet terecht.
digs-in-handover = Simpel. Kom jij dan eens een rem afstellen.
    .inner = Zo praat je niet over mijn werk.
digs-in-ring = Doe dat. Dan hoef ik daar niet voor op training.
    .inner = Mooi. Dan is het hun les.
digs-in-where = Waar ze het altijd kunnen vinden: bij mij. Eén telefoontje.
    .inner = Je wilt dat ik zeg dat het mijn schuld is. Mooi niet.

# --- Haar eigen vraag ------------------------------------------------------------------------------------------------

if-not = Zeg eens eerlijk. En als ik het nou niet doe?
    .inner = Nu wil ik het weten ook.
if-not-sharp = En als ik het niet doe? Wat dan?
    .inner = Zeg het dan. Kom op.
if-not_choose = Je wilt weten of er voor jou echt iets te kiezen valt.
    .why = Je hoort de vraag onder haar vraag, en zegt die hardop.
if-not_trouble = Dan krijgen we daar allebei last van, en jij nog het meest.
    .why = Het is een waarschuwing: ze hoort druk, en nog steeds geen antwoord.
if-not_weigh = Wat zou je daarmee winnen, denk je? En wat zou je kwijt zijn?
    .why = Ze kijkt zelf naar beide kanten, en hoort wat ze zegt.
if-not_far-off = Zo’n vaart zal het niet lopen. Tegen die tijd kijken we wel weer.
    .why = Je gaat de vraag uit de weg, en dat merkt ze.
if-not_plain = Dan kun je na nieuwjaar niet meer aftekenen. Wat je doet, beslis jij.
    .why = Een eerlijk antwoord zonder dreiging, en de keuze blijft bij haar.

straight = Oké. Leuk is anders. Maar liever zo dan eromheen gedraaid.
    .inner = Niet meer aftekenen. Dat is wel wat.
straight-choose = Ja. Want als het toch vastligt, moet je er geen vraag van maken. Dan weet ik liever wat wél van mij is.
    .inner = Precies dat. Je hoorde het.
weighs-say = Ik win dat ik geen gedoe heb. Maar dan tekent een ander voor mijn stoelen. Nee. Dat nooit.
    .inner = O. Dat is het dus.
weighs = Winnen? Rust. En kwijt… dan gaat er een stoel de deur uit waar ik niks meer over te zeggen heb. Dat nooit.
    .inner = O. Dat is het dus.
no-choice = Dan valt er dus niks te kiezen. Vraag het dan ook niet.
    .inner = Het stond al vast voor je ging zitten.
no-choice-trouble = Kijk. Een dreigement. Dan weet ik dat ook weer.
    .inner = Daar heb je je antwoord, achter mijn naam.
no-choice-far-off = Mooi. Dan wacht ik dat af.
    .inner = Jij weet het ook niet.
no-choice-weigh = Een rustige ochtend, die win ik. Meer zou ik niet weten.
    .inner = Zo’n vraag uit een boekje.

# --- Wat eraan voorafging --------------------------------------------------------------------------------------------

before_home = Je kunt een tablet mee naar huis krijgen. Dan oefen je op je gemak.
    .why = Een oplossing voor iets wat je nog niet weet, en dus past hij niet.
before_door = Ravi schrijft, jij zegt het. Als je wilt, hoor ik graag hoe dat zo kwam.
    .why = Je bent benieuwd en ze mag nee zeggen; dat maakt het makkelijker om ja te zeggen.
before_glasses = Dat Ravi schrijft, dat komt zeker door je ogen? Zo’n scherm is ook klein.
    .why = Je vult zelf in wat er speelt, en dan hoeft zij het niet meer te zeggen.
before_buddy = Dan zet ik Ravi dinsdag naast je. Hij typt, en jij hoeft er niks mee.
    .why = Je regelt het over haar hoofd heen, en zij wordt iemand die hulp nodig heeft.

screen-start = Dat kwam zo. Zes jaar terug, met het voorraadsysteem.
    .inner = Vooruit. Nu ik toch bezig ben.
screen-after-all = Oké. Dan zeg ik het maar. Zes jaar terug, met het voorraadsysteem.
    .inner = Je trok niet. Dan kan het.
screen-laughing = We moesten iets intypen, en die trainer zette mijn scherm groot op de muur. ‘Wat stáát hier eigenlijk?’ De hele zaal lag dubbel. De chef van toen ook.
    .inner = Ik voel mijn wangen nog.
    .seen = Haar schouders zakken een stukje, en ze laat haar beker los.
screen = Ik zat achter zo’n ding, en die trainer zette mijn scherm groot op de muur. ‘Kijk, zo dus niet.’ Iedereen lachen. De chef van toen ook.
    .inner = Ik voel mijn wangen nog.
    .seen = Haar schouders zakken een stukje, en ze laat haar beker los.
screen_long-ago = Vervelend, zeg. Maar dat is zes jaar geleden, dat weet niemand meer.
    .why = Het is bedoeld als troost, en het zegt dat het niet meer mag tellen.
screen_sat-there = Daar zat je dan. Jij, bij wie ze anders juist om raad komen.
    .why = Je ziet hoe het voor haar was en laat dat merken, zonder er iets aan te doen.
screen_said = Waarom heb je daar toen niks van gezegd? Of later, tegen mij?
    .why = Ze moet uitleggen waarom ze zweeg, en dat voelt als een tweede keer.
screen_room = En als er nu ‘training’ op een lijst staat, zit jij weer in die zaal.
    .why = Je verbindt toen met nu, als een bewering, en zij kan horen of het klopt.
screen_other = Deze trainer is heel anders. Die zet niemand voor gek, dat weet ik zeker.
    .why = Een argument tegen haar angst, en daar wordt die niet kleiner van.
screen_cup = Je liet je beker los toen je dat zei. Alsof je je er al die tijd aan vasthield.
    .why = Je noemt wat je zag, en zij merkt dat je haar ziet.

slow = En weet je wat het is? Lezen gaat bij mij langzaam. Altijd al. Op papier weet ik waar alles staat. Op zo’n scherm verspringt het, en dan staat er iemand te wachten.
    .inner = Zo. Nu weet jij het ook.
slow-room = Ja. Daar zit ik dan. Want lezen gaat bij mij langzaam. Altijd al. Op papier weet ik waar alles staat. Op zo’n scherm verspringt het.
    .inner = Zo. Nu weet jij het ook.
slow_again = Je bent niet tegen die bon. Je wilt alleen nooit meer zo te kijk zitten.
    .why = Je maakt los van elkaar wat voor haar aan elkaar vastzat.
slow_course = Daar bestaan goede cursussen voor. Die betalen wij gewoon voor je.
    .why = Nog een training, terwijl ze net vertelt wat een training met haar deed.
slow_between-us = Dit blijft tussen ons. Wie het verder te horen krijgt, bepaal jij.
    .why = Je maakt het veilig, en zij houdt het in eigen hand.
slow_how = Hoe zou het wél kunnen, zo dat jij er als vakvrouw bij zit?
    .why = Ze bedenkt zelf wat zou kunnen, en praat zo naar iets nieuws toe.
slow_button = Op die tablet zit een voorleesknop. Dan is dat ook meteen opgelost.
    .why = Misschien handig, maar zij vroeg niets, en ze was nog niet uitgepraat.
slow_hands = Dus al die stoelen doe jij op je oren, je handen en je geheugen.
    .why = Je ziet wat ze kan, juist in wat ze moeilijk vindt om te zeggen.

nobody-knows = En dat weet hier niemand. Ravi misschien. Die leest de laatste tijd uit zichzelf hardop voor. Met hem ernaast zou ik het wel durven.
    .inner = Het is eruit. En de klok loopt gewoon door.
nobody-knows-again = Nee. Tegen die bon ben ik niet eens. Die komt er toch, en hij kan beter goed zijn. Maar niet zo. Ravi leest uit zichzelf al hardop voor, zo gaat het wel.
    .inner = Hoor mij. Niet eens tegen.
nobody-knows-how = Niet in een zaal. Aan mijn bank, met een stoel erbij. En Ravi leest voor, dat doet hij de laatste tijd uit zichzelf.
    .inner = Vakvrouw. Dat zeg je er gewoon bij.
nobody-knows-between = Dank je. Ravi heeft het door, denk ik. Die leest uit zichzelf hardop voor. Met hem ernaast zou ik het wel durven.
    .inner = Daar houd ik je aan.
nobody-knows-hands = Ja. Zo heb ik het nog nooit bekeken. Ravi leest de laatste tijd uit zichzelf hardop voor. Met hem ernaast zou ik het wel durven.
    .inner = Je zegt het alsof het iets is om trots op te zijn.

a-case-course = Nog een cursus. Zie je, nu ben ik iemand met een probleem.
    .inner = Had ik mijn mond maar gehouden.
a-case-button = Een knop. En dan hoort de hele werkplaats hem praten.
    .inner = Was het maar een knop.
a-case-long-ago = Ik wel.
    .inner = Ik weet nog wie er lachten, en waar ze zaten.
a-case-said = Tegen wie? Tegen die ene die het hardst lachte?
    .inner = En jij hing een lijst op.
a-case-other = Dat zei de chef toen ook.
    .inner = Jij was er niet bij.
a-case = Nou ja. Laat maar. Ik had er niet over moeten beginnen.
    .inner = Zeg dan iets.

rather-not = Dat is zo gegroeid. Daar zit verder niks achter.
    .inner = Daar gaan we het niet over hebben.
rather-not-home = Thuis heb ik wel wat anders te doen. En daar gaat het ook niet om.
    .inner = Oefenen. Alsof het dat is.
rather-not-glasses = Met mijn ogen is niks mis. Ik zie een slag in een wiel van hier tot de deur.
    .inner = Denk dat maar. Of nee.
rather-not-buddy = Ravi is hier om een vak te leren. Niet om mijn handje vast te houden.
    .inner = En dan ziet iedereen het.
rather-not_corner = Ik raak iets aan, merk ik. Ik wilde je niet in een hoek zetten.
    .why = Je zegt eerlijk wat je merkt en wat je niet wilde, en vraagt verder niets.
rather-not_need-to-know = Als ik niet weet wat er speelt, kan ik ook niks voor je doen.
    .why = Het is een redelijk argument, en toch duwt het haar.
rather-not_two-fingers = Is ook niks geks aan. Het halve bedrijf typt met twee vingers.
    .why = Het stelt gerust over iets anders dan waar zij mee zit.
rather-not_yours = Dan laat ik het rusten. Of je er ooit iets over zegt, bepaal jij.
    .why = Je trekt niet, en zij houdt de deur zelf in de hand.
stays-shut-coffee = Ja. Nou. Mijn koffie wordt koud. Je kwam toch voor die lijst?
    .inner = Dichtlaten. Het gaat al zes jaar zo.
stays-shut = Laat maar. Het ging toch om die lijst?
    .inner = Dichtlaten. Het gaat al zes jaar zo.

# --- Wat zij ervan zou maken -----------------------------------------------------------------------------------------

wish_alone = Straks werken ze hier allemaal met die tablet, en dan sta jij er alleen voor.
    .why = Een waarschuwing; ze zet zich schrap en kijkt niet meer.
wish_own-sheet = Stel, jij had die bon mogen maken. Wat had er dan op gestaan?
    .why = Je vraagt haar als vakvrouw om mee te denken, en dan hoort ze zelf wat ze wil.

own-sheet-hands = Een mens. Wie het is, wat zijn handen kunnen, waar hij ermee naartoe moet. Dan pas de vinkjes. En plek voor een tekening.
    .inner = Daar heb ik dus al over nagedacht, blijkbaar.
own-sheet = Bovenaan: wie zit erin, en wat kan die met zijn handen. Dan pas de rem. En plek voor een tekening. Dan zou ik er iets aan hebben.
    .inner = Daar heb ik dus al over nagedacht, blijkbaar.
own-sheet_chance = Kijk, en daarom moet je er dinsdag bij zijn. Dit is je kans.
    .why = Je maakt van haar idee een argument voor jouw training.
own-sheet_together = Je weet precies wat erop hoort, en je wilt er niet bij zijn. Hoe gaat dat samen?
    .why = Je zet twee dingen die zij wil naast elkaar, benieuwd en zonder verwijt.
own-sheet_pass = Dat is een goed punt. Ik geef het door aan de makers, dan komt het goed.
    .why = Je neemt haar idee mee, en zij blijft achter zonder.
own-sheet_trust = Als jij zo’n bon maakte, zou ik erop vertrouwen. Jij weet waar het om draait.
    .why = Je spreekt vertrouwen uit in wat ze weet; het vraagt verder niets van haar.
own-sheet_south = Stel, je staat in Zuid en kent meneer Bos niet. Wat had je willen zien?
    .why = Je zet haar op de plek van een ander, en ze bekijkt haar eigen briefje van daar.

square-together = Dat gaat niet samen, nee. Als ik wil dat het erop komt, moet ik er op de een of andere manier bij zijn.
    .inner = Je zei het, en toch voel ik me niet klein.
square-south-left = Dat hij links geen kracht heeft. Groot, bovenaan. En een naam die ik kon bellen. Dat moet er dus op, anders gebeurt het weer.
    .inner = Zo heb ik er nog niet naar gekeken.
square-south = Dat handje. Groot, bovenaan. En een naam die ik kon bellen. Dat moet er dus op, anders gebeurt het weer.
    .inner = Zo heb ik er nog niet naar gekeken.
square = Ja. Nou. Dan zou dat er eigenlijk ook op moeten komen.
    .inner = Dat is lang geleden dat iemand dat zei.

# --- Vastlopen -------------------------------------------------------------------------------------------------------

stuck = Ik heb mijn antwoord opgeschreven. Het is half vijf, ik ga naar huis.
    .inner = Nog één zin en ik sta buiten.
    .seen = Haar kaken staan op elkaar. Ze heeft haar jas al in haar hand.
stuck-hot = Weet je wat? Streep mijn naam maar door. Ik ga naar huis.
    .inner = Nog één zin en ik sta buiten.
    .seen = Haar kaken staan op elkaar. Ze heeft haar jas al in haar hand.
stuck_stay = Wacht even, we zijn nog niet klaar. Dit moet echt een keer gebeuren.
    .why = Je houdt haar vast op het moment dat ze weg wil.
stuck_pushed = Ik zat te duwen, en jij stelde een vraag. Zo wilde ik dit niet doen.
    .why = Je neemt je eigen deel op je, en dan hoeft zij niet langer te vechten.
stuck_later = Zo komen we er niet uit. Zullen we morgen verder praten, met meer rust?
    .why = Je stopt voor het stukgaat, en zegt erbij dat het verdergaat.
stuck_report = Dan moet ik het hogerop melden, en dat wil ik jou liever besparen.
    .why = Je dreigt, ook al klinkt het vriendelijk, en dan blijft er alleen een gevecht over.
stuck_go = Ga maar, het is mooi geweest. We zien wel hoe het verder loopt.
    .why = Je laat haar gaan zonder afspraak, en het blijft tussen jullie hangen.
stuck_jaw = Je kaken staan strak. Ik heb iets geraakt, en dat was niet mijn bedoeling.
    .why = Je noemt wat je ziet en legt het bij jezelf, en daar kan zij op antwoorden.
thaws-question = Goed. Ik vroeg ook gewoon iets. Vijf minuten dan.
    .inner = Dat hoor je hier niet vaak.
thaws = Goed. Ik ben ook moe, het was een lange dag. Vijf minuten dan.
    .inner = Dat hoor je hier niet vaak.
after-break = Ik heb mijn beker omgespoeld. Even rust. Goed, zeg het maar.
    .inner = Dat scheelde niet veel.
coat-on = Prima. Schrijf maar op wat je wilt.
    .inner = Ik hoor niks meer.
coat-on-let = Mooi. Dan ga ik.
    .inner = Zo belangrijk was mijn vraag dus.
coat-on_think = Denk er thuis nog eens goed over na. Dit houdt niemand tegen.
    .why = Een waarschuwing in haar rug, en die neemt ze mee naar huis.
coat-on_evening = Goed, dan maken we er een eind aan. Fijne avond, en tot morgen.
    .why = Het is beleefd, en wat er net misging blijft liggen.
coat-on_mine = Wacht. Dit ging mis, en dat lag aan mij. Mag ik er morgen op terugkomen?
    .why = Je neemt jouw deel op je, en het gesprek heeft nog een vervolg.
coat-on_reach = Je weet me te vinden, als je er toch nog over wilt praten.
    .why = Je blijft bereikbaar, maar wie zo wegloopt, komt niet vanzelf terug.

later = Morgen. Mij best. En waar dan?
    .inner = Ik mag naar huis. En toch is het niet klaar.
later_here = Hier weer, in de koffiepauze. Dan is het ook zo gebeurd.
    .why = Het is duidelijk, maar dan zitten er ook anderen bij.
later_bench = Bij jou aan de bank. Dan zie ik ook eens wat jij de hele dag doet.
    .why = Je komt naar haar toe, op de plek waar zij de baas is.
later_result = Bij mij op kantoor. En dan wil ik wel dat er iets uitkomt.
    .why = Er staat al druk op het gesprek voor het begonnen is.
later_choose = Zeg jij het maar. Een plek waar jij rustig kunt praten.
    .why = Zij kiest zelf waar het voor haar goed is.
until-then = Goed. En die lijst? Die hangt daar intussen maar.
    .inner = Met mijn naam erop, en mijn potlood.
until-then-stiff = Op kantoor dus. En die lijst blijft zeker gewoon hangen?
    .inner = Iets moet eruit komen. Wat dan?
until-then_objections = Zet je bezwaren vanavond eens op papier. Dan lopen we ze één voor één na.
    .why = Toch nog een opdracht, en een die haar zwaarder valt dan jij weet.
until-then_down = Die haal ik zo van de muur. Ik had eerst bij jou langs moeten komen.
    .why = Je zet iets recht wat je zelf had gedaan, en zij ziet dat je het meent.
until-then_nothing = Aan die lijst verandert nog niks. En ik praat er met niemand over.
    .why = Ze weet waar ze tot morgen aan toe is.
until-then_think = Die vraag van jou staat er nog. Daar wil ik zelf ook over nadenken.
    .why = Je neemt haar vraag mee naar huis, en hoeft nu niets te bewijzen.

# --- Wat er anders gaat ----------------------------------------------------------------------------------------------

talk_rule = Dan houden we het zo: dinsdag ben je erbij, net als alle anderen.
    .why = Jij bepaalt het; zij hoeft alleen nog te knikken.
talk_both-sides = Als ik het goed hoor: wat jij weet mag niet wegraken, en zo’n zaal nooit meer.
    .why = Je vat de twee kanten samen, en zij ziet ze in één keer liggen.
talk_so-far = Als ik het goed hoor: je werk klopt, en een vinkje zegt niet wat jij weet.
    .why = Je vat samen wat haar bezwaar is, en laat merken dat het gehoord is.
talk_off = Zal ik je gewoon van de lijst halen? Dan tekent Ravi straks jouw stoelen af.
    .why = Je lost het voor haar op, en je neemt haar ook iets af.
talk_half-year = Stel dat het over een halfjaar goed loopt, ook voor jou. Hoe is dat dan gegaan?
    .why = Zij beschrijft zelf hoe het zou kunnen, en praat zo naar iets nieuws toe.
talk_rest = We laten het even rusten. Het duurt nog twee weken, en jij wilt naar huis.
    .why = Het voelt als begrip, en het laat haar alleen met hoe het verder moet.

own-idea = Ja. Dat allebei. Maar één stoel, dat zou ik kunnen doen. Gewoon aan mijn bank, en Ravi leest voor.
    .inner = Het lag er al. Ik moest het alleen even horen.
own-idea-how = Ja. Dat allebei. Maar wat ik net zei, aan mijn bank, dat zou ik kunnen doen. Met één stoel.
    .inner = Het lag er al. Ik moest het alleen even horen.
own-idea-half-year = Dan ben ik met één stoel begonnen. Gewoon aan mijn bank, en Ravi las voor. Dat zou ik kunnen doen.
    .inner = Het lag er al. Ik moest het alleen even horen.
own-idea-how-half-year = Dan ben ik begonnen zoals ik net zei. Aan mijn bank, met één stoel. Dat zou ik kunnen doen.
    .inner = Het lag er al. Ik moest het alleen even horen.
own-idea-then = Dan weet ik tenminste waar ik ja of nee tegen zeg.
own-idea_tuesday = Als je dan toch bezig bent, kun je dinsdag net zo goed ook meepakken.
    .why = Jij maakt haar stap groter, en dan is hij niet meer van haar.
own-idea_which = Welke stoel zou je daarvoor nemen, en op welke dag doe je het?
    .why = Ze wil al; nu maakt ze het zelf klein en precies.
own-idea_great = Wat een goed idee. Zie je nou wel dat je het gewoon in je hebt?
    .why = Met een compliment is het meteen af, en nu moet ze het waarmaken.
own-idea_feel = Eerst zelf voelen hoe het werkt, en dan pas zeggen wat je ervan vindt.
    .why = Je zegt wat haar stap voor haar betekent: zo kiest ze zoals ze werkt.
own-idea_arrange = Laat dat maar aan mij over. Ik maak Ravi vrij en zet alles voor je klaar.
    .why = Je pakt het uit haar handen op het moment dat zij het oppakt.
own-idea_setback = En als het dan weer verspringt op dat scherm, wat doe je dan?
    .why = Je kijkt samen vooruit naar waar het mis kan gaan, en zij bedenkt wat ze dan doet.

commits = Ja. Vrijdag komt de stoel van meneer Bos voor controle. Die neem ik. En Ravi vraag ik zelf.
    .inner = Gek. Ik heb er bijna zin in.
commits-which = Vrijdag komt de stoel van meneer Bos voor controle. Die neem ik. En Ravi vraag ik zelf.
    .inner = Gek. Ik heb er bijna zin in.
commits-setback = Dan zeg ik: Ravi, lees dat nog eens. Meer is het niet. Vrijdag, met de stoel van meneer Bos. En ik vraag het hem zelf.
    .inner = Dat is eigenlijk ook zo. Meer is het niet.
commits-feel = Zo doe ik het met een stoel ook. Dan begin ik met die van meneer Bos, vrijdag. En Ravi vraag ik zelf.
    .inner = Je snapt hoe ik werk.
commits-then = Daarna zeg ik of ik dinsdag kom. En wat er op die bon ontbreekt.
commits-then-missing = En dan hoor je van mij wat er op die bon ontbreekt. Voor dinsdag nog.
maybe = Tja. Of ik het ook doe, dat zie ik dan wel.
    .inner = Nu moet het ineens. Dan liever niet.
maybe-tuesday = Eén stoel, zei ik. Dinsdag zie ik nog wel.
    .inner = Geef je een vinger, willen ze de hele hand.
maybe-great = Rustig aan. Eén stoel, zei ik.
    .inner = Het in me hebben. Ik ben zevenenvijftig.
maybe-arrange = Dat had ik Ravi zelf wel willen vragen. Nou, zie maar.
    .inner = Het was even van mij.

asks-you = Dat is het wel zo’n beetje, ja. En nu? Hoe zou jij het doen, als je mij was?
    .inner = Zeg alsjeblieft niet: gewoon doen.
asks-you-half-year = Ik zou het niet weten. Zeg jij het eens. Hoe zou jij het doen, als je mij was?
    .inner = Zeg alsjeblieft niet: gewoon doen.
asks-you_seen-it = Ik heb dit vaker gezien. Even door de zure appel heen, en dan valt het mee.
    .why = Je weet het al, en dan hoeft zij niet meer mee te denken.
asks-you_learn = Jij weet het best hoe jij leert. Hoe ging dat bij een stoel die je niet kende?
    .why = Je erkent dat zij zichzelf het best kent, en laat haar zoeken in wat ze al kan.
asks-you_bench = Ik zou met één stoel beginnen, aan je eigen bank. Hoe klinkt dat voor jou?
    .why = Ze vroeg het, dus dit is een antwoord; en je geeft het aan haar terug.
asks-you_leave-me = Laat dat maar aan mij over. Ik bedenk een vorm, en dan hoor je het van me.
    .why = Je neemt het uit haar handen op het moment dat ze wilde meedenken.
asks-you_first-you = Vertel eerst wat jij van die tablet weet. Dan leg ik er iets naast, en jij kiest.
    .why = Zij begint, jij vult aan, en zij beslist wat ze ermee doet.

says-yes = Gewoon met een stoel erbij, zo leer ik alles. Vrijdag, die van meneer Bos, aan mijn bank. Ravi leest voor, en die vraag ik zelf.
    .inner = Het lag er al. Ik moest het alleen even horen.
says-yes-bench = Dat kan ik wel. Dan vrijdag, de stoel van meneer Bos. En Ravi leest voor, dat vraag ik hem zelf.
    .inner = Het lag er al. Ik moest het alleen even horen.
says-yes-first-you = Veertien vinkjes, en je kunt er een foto mee maken. Dus een tekening kan erop. Dan begin ik vrijdag, met de stoel van meneer Bos. Ravi leest voor, en die vraag ik zelf.
    .inner = Een foto. Dat ik daar niet eerder aan dacht.
at-least = Met een stoel erbij, zo leer ik alles. Dat ding wil ik wel een keer in handen hebben. Zonder zaal. Meer zeg ik nog niet.
    .inner = Kijken kan geen kwaad.
at-least-first-you = Veertien vinkjes, en je kunt er een foto mee maken. Meer weet ik niet. Ik wil hem wel een keer in handen hebben, zonder zaal erbij.
    .inner = Kijken kan geen kwaad.
at-least-bench = Eén keer kijken, aan mijn bank. Dat wil ik wel. Meer zeg ik nog niet.
    .inner = Kijken kan geen kwaad.
as-you-say = Als jij het zegt.
    .inner = De zure appel. Die eet jij niet.
as-you-say-leave = Goed. Dan hoor ik het wel.
    .inner = Prima. Dan is het nu van jou.
let-off = Is goed. Fijn dat je er niet zo’n punt van maakt.
    .inner = Over twee weken zit ik hier weer mee.
let-off-off = Van de lijst? O. Nou. Dat scheelt weer een ochtend.
    .inner = En dan is hij de monteur, en ik loop erbij.

alright = Gum dat woord maar uit. Ik ga er wel bij zitten, die ochtend.
    .inner = Achterin. Bij de deur.
alright-half-year = Dan zal ik er wel bij gezeten hebben, die ochtend. Gum dat woord maar uit.
    .inner = Achterin. Bij de deur.
alright-rule = Goed. Dinsdag. Dan kan dat woord er ook af.
    .inner = Achterin. Bij de deur.
alright_tick = Mooi. Dan zet ik nu meteen een vinkje achter je naam.
    .why = Op de lijst is het geregeld; in haar hoofd nog niet.
alright_hollow = Je zegt ja, en het klinkt alsof je er niets van verwacht.
    .why = Je hoort het verschil tussen haar woorden en haar stem, en geeft dat terug.
alright_used-to = Fijn. Je zult zien, na een week of twee wil je niet anders meer.
    .why = Het klinkt hoopvol, maar er is niets veranderd.
alright_front = Ga dan lekker vooraan zitten. Dan kun je alles goed volgen.
    .why = Een tip, en zij kan weer ja zeggen zonder iets te menen.
alright_moment = Dit is geen ja, geloof ik. Zullen we er morgen nog eens over praten?
    .why = Je dringt niet aan op een ja dat niets waard is, en kiest een beter moment.

owns-up = Klopt. Als ik daar zo ga zitten, hoor ik niks. Ik wil dat ding eerst een keer zelf in handen hebben. Zonder zaal erbij.
    .inner = Je prikt erdoorheen. Best een opluchting.
said-so = Ik zeg toch ja? Wat wil je nog meer?
    .inner = Laat me gaan.
said-so-tick = Een vinkje. Dat past er wel bij.
    .inner = Training goed: ja of nee.
said-so-used-to = Vast.
    .inner = Dat zeiden ze van het voorraadsysteem ook.
said-so-front = Vooraan. Ja hoor.
    .inner = Geen haar op mijn hoofd.

# --- De staart: de zinnen uit het gedeelde slot, in haar mond --------------------------------------------------------

closing--recap = Was dat het? Mijn bus gaat zo.
closing--recap-ready = Zo. Dan hebben we het wel, dacht ik.
    .inner = Ik kwam voor koffie. En nu dit.
closing--recap_differ = Over die training denken we nog verschillend, en dat mag wat mij betreft.
closing--named = Ik doe mijn deel. En over drie weken, op vrijdag, kijken we samen.
    .inner = Nu moet ik het ook doen.
closing--expectations = En als het nou niks wordt?
    .inner = Want dat kan. Dat weet jij ook.
closing--first-thing = Het zeggen. Niet doen alsof het werkt. En dan samen kijken wat eraan scheelt.
closing--takes-part = Dat ik er zelf iets over te zeggen heb. Ook over wat erop staat.
closing--takes-little = Dat jij er anders over denkt dan ik.
    .inner = Iets moet ik zeggen.
closing--was-good = Het viel me mee, je vroeg tenminste iets. Alleen, de volgende keer kom je vóór de lijst.
closing--was-alright = Gaat wel. Ik vroeg waarom, en dat weet ik nog niet.

# --- Hoe het afloopt -------------------------------------------------------------------------------------------------

own-plan = Ik moet naar de bus. En zeg nog niks tegen Ravi, dat doe ik zelf.
    .inner = Ik moet die hendel vast opmeten.
    .after = { -carla } gaat naar huis met een stap die ze zelf heeft bedacht. Vrijdag tekent ze de stoel van meneer Bos af op de tablet. Ravi leest voor, zij zegt wat er moet staan, en bij de rem zit een foto van een handje met een pijl. Een dag later hangt er een tekening naast de lijst: dit ontbreekt er op de bon.
    .discuss = Wat zei of vroeg jij waardoor ze met haar eigen idee kwam? En welke oplossing had je bijna zelf genoemd?
own-plan-ravi = Ik moet naar de bus. Morgen vraag ik het Ravi, bij de koffie. Jij hoeft niks te doen.
    .inner = Voor ik me bedenk.
half-way = Ik kijk er een keer naar. Meer heb ik niet gezegd.
    .after = { -carla } neemt de tablet een keer in haar handen, aan haar eigen bank. Of ze dinsdag komt, laat ze nog open, en wat haar het meest dwarszit is niet opgelost. Er is een begin, en het grootste deel van het gesprek moet nog komen.
    .discuss = Wat had zij nodig gehad om een stap verder te gaan: meer ruimte of een lastiger vraag?
pleasant = Fijn dat je even kwam zitten. Tot morgen.
    .after = Het was een prettig gesprek bij de koffie. Er is niets afgesproken waar { -carla } verder mee kan. Na nieuwjaar vult Ravi de vinkjes in, en haar boekje blijft in haar borstzak.
    .discuss = Op welk moment had je iets van haar kunnen vragen zonder dat de sfeer omsloeg?
empty-yes = Ja, is goed. Tot morgen.
    .inner = Mijn handtekening krijgen ze. Meer niet.
    .after = { -carla } heeft nergens nee op gezegd. Na nieuwjaar vult Ravi de vinkjes in en zet zij haar krabbel. Wat zij hoort en voelt aan een stoel, komt op geen enkele bon. En haar vraag is nog steeds een vraag.
    .discuss = Waaraan kon je horen dat zij zich neerlegde bij iets, en er niet voor koos?
goes-home = Tot morgen.
    .inner = Waarom, vroeg ik. Meer was het niet.
    .after = { -carla } gaat naar de bus zonder om te kijken. De volgende ochtend is haar naam doorgestreept, en het woord uitgegumd. Niemand heeft het over de training, en zij al helemaal niet.
    .discuss = Wanneer werd haar vraag voor jou een weigering, en wat deed je toen?
tomorrow = Is goed. Tot morgen.
    .after = Jullie zijn gestopt voor het stukging, en morgen gaat het verder op een plek die is afgesproken. De volgende dag begint { -carla } zelf. Ze legt haar boekje open voor je neer en zegt: kijk, dit bedoel ik.
    .discuss = Hoe wist je dat doorgaan niet meer hielp? En wat neem je morgen anders mee?
