### Wat je in een gesprek kunt doen, en waaraan we het meten: namen en uitleg.
### De punten staan in method.ron. Per gedrag: de naam, .about (wat het is en wanneer het helpt), .instead (wat je
### anders kunt proberen) en .practise (één zin om te oefenen).

## De 26 technieken

behaviour-summary = Samenvatten en structuur bieden
    .about = Je zegt in eigen woorden kort terug wat er besproken is, ook het gevoel erbij, en maakt duidelijk waar jullie nu zijn. De ander merkt dat je luisterde en kan je verbeteren.
    .practise = “Als ik je goed begrijp zijn er twee dingen: de drukte thuis, en dat je het hier liever zelf oplost. Klopt dat?”
behaviour-listen = Luisteren
    .about = Je laat de ander uitpraten, in eigen woorden en eigen tempo, en luistert om te begrijpen in plaats van om te antwoorden. Bijna altijd een goed begin, zeker als er haast of spanning is.
    .practise = Wacht na het laatste woord van de ander twee tellen, knik, en zeg dan pas iets.
behaviour-self-disclosure = Iets van jezelf laten zien
    .about = Je vertelt kort iets over jezelf dat bij het verhaal van de ander past, en gaat dan terug naar de ander. Het maakt de afstand kleiner, zolang het gesprek niet over jou gaat.
    .practise = “Ik heb dat zelf ook gehad toen ik hier begon, en ik vond het lastig. Hoe is het voor jou?”
behaviour-empathy = Empathie en compassie
    .about = Je verplaatst je in wat de ander voelt, spreekt dat uit en bent mild als iets niet lukt. Het helpt vooral bij verdriet, angst of teleurstelling, en als iemand streng is voor zichzelf.
    .practise = “Dat is schrikken, na alles wat je erin gestopt hebt.”
behaviour-compliment = Een compliment geven
    .about = Je zegt welke concrete dingen je waardeert, ook het proberen en de kleine stappen. Let op: bij iemand die onzeker is kan een compliment ook als een last voelen.
    .practise = “Fijn dat je me dit zelf komt vertellen.”
behaviour-undivided-attention = Onverdeelde aandacht en oogcontact
    .about = Je haalt weg wat afleidt, gaat erbij zitten en kijkt de ander geregeld aan, zonder te staren. Juist bij een lastig of persoonlijk onderwerp zegt dat: jij bent nu belangrijk.
    .practise = Leg je telefoon weg, doe de deur dicht en zeg: “Ik heb nu tijd voor je.”
behaviour-nugget = Een goudklompje benoemen
    .about = Je zoekt in gedrag dat je irriteert naar het kleine stukje dat je echt waardeert, en dat zeg je. Zo breek je een nare sfeer open; met anderen erbij kan het geforceerd klinken of de lat verlagen.
    .practise = “Je bent boos, en ik vind het goed dat je het eerlijk tegen me zegt.”
behaviour-express-trust = Vertrouwen uitspreken en uitstralen
    .about = Je zegt hardop dat je vertrouwen hebt in de ander, en je handelt ernaar: niet controleren maar ruimte geven. Vooral nodig bij iemand die weinig in zichzelf gelooft.
    .practise = “Ik kijk dit niet na. Ik weet dat jij het goed doet.”
behaviour-nonverbal-signal = Reageren op non-verbale signalen
    .about = Je zegt wat je ziet aan houding, gezicht of stem, en vraagt wat het betekent in plaats van het zelf in te vullen. Het helpt als je merkt dat er meer speelt dan de ander zegt.
    .practise = “Ik zie je steeds naar de deur kijken. Wat is er?”
behaviour-question-connecting = Een vraag die verbindt
    .about = Je vraagt uit echte belangstelling naar wat de ander belangrijk vindt, waar hij over twijfelt of wat hij ervan denkt. Het nodigt uit, vooral als iemand beleefd afwacht; met anderen erbij is een eerlijk antwoord lastiger.
    .practise = “Wat maakt dit voor jou zo lastig?”
behaviour-positive-feedback = Specifieke positieve feedback
    .about = Je noemt precies wat iemand deed en wat dat voor hemzelf oplevert of over hem zegt. Dat blijft beter hangen dan een compliment en maakt de kans groter dat hij het vaker doet.
    .practise = “Je hebt zelf gebeld om het te vragen. Zo houd je de regie, en dat is precies wat je wilde.”
behaviour-help-each-other = Mensen elkaar laten helpen
    .about = Je geeft het antwoord niet zelf, maar brengt mensen bij elkaar die steun, tips of een hand kunnen bieden. Steun van een collega voelt vaak veiliger dan steun van de baas.
    .practise = “Piet heeft dit vorig jaar ook gehad. Zou je hem willen vragen hoe hij het deed?”
behaviour-humour = Humor
    .about = Een kleine grap, liefst over jezelf, kan spanning breken en mensen dichter bij elkaar brengen. Er moet genoeg veiligheid zijn: nooit spottend, nooit ten koste van de ander, en niet om zorgen weg te lachen.
    .practise = “Ik had hier een heel slim verhaal voor bedacht, en nu ben ik het kwijt. Vertel jij eerst maar.”
behaviour-elicit-provide-elicit = Ontlokken–aanbieden–ontlokken
    .about = Je vraagt eerst wat de ander al weet, geeft dan in het kort wat ontbreekt, en vraagt wat hij daarmee kan. Zo geef je informatie of advies zonder dat het weerstand oproept.
    .practise = “Wat weet je er al van? … Wat bij anderen hielp, is eerst één ding kiezen. Kun je daar iets mee?”
behaviour-reflection-simple = Eenvoudige reflectie
    .about = Je herhaalt in een paar woorden wat de ander zei, als een bewering en niet als een vraag. De ander voelt zich gehoord en praat vanzelf door.
    .practise = “Er is veel gebeurd.”
behaviour-reflection-complex = Diepere reflectie
    .about = Je zegt wat de ander bedoelt of voelt maar nog niet uitsprak, als een bewering. Ook als je er net naast zit zet het de ander aan het denken over zichzelf.
    .practise = “Je wilt het wel, en je bent bang dat het weer misgaat.”
behaviour-perspective = Perspectief wisselen
    .about = Je vraagt de ander om door de ogen van iemand anders te kijken en schetst die situatie zo dat hij erin kan stappen. Handig als iemand verrast is over hoe anderen reageren.
    .practise = “Stel, jij bent Kim en je staat hier om zeven uur alleen. Wat zou jij dan nodig hebben?”
behaviour-plan = Een plan maken
    .about = Jullie maken samen van een wens een doel, met kleine stappen en een moment om terug te kijken. Dit werkt pas als de ander er klaar voor is: hij praat meer vóór de verandering of vraagt al hoe het moet.
    .practise = “Wat zou morgen je eerste stap kunnen zijn, en wie kan je daarbij helpen?”
behaviour-persist = Helpen volhouden
    .about = Bij tegenslag zoek je samen naar wat er wél lukte en bedenk je wat de ander doet als het weer moeilijk wordt. Terugvallen hoort erbij; vraag niet waarom het misging.
    .practise = “Vorige week lukte het twee keer wel. Wat was er toen anders?”
behaviour-silence = Een stilte laten vallen
    .about = Je zegt even niets, houdt oogcontact en blijft vriendelijk kijken, zodat de ander kan nadenken en verder praat. Tot een tel of zes werkt het; daarna wordt het te ongemakkelijk.
    .practise = Stel je vraag, tel in jezelf tot vijf, en vul de stilte niet op.
behaviour-decisional-balance = Een beslisbalans maken
    .about = Jullie zetten van twee of drie keuzes de voordelen en nadelen naast elkaar, en de ander kiest wat voor hem zwaar weegt. Goed voor iemand die blijft twijfelen of maar één kant ziet.
    .practise = “Wat levert het je op als je dit zo houdt, en wat kost het je? Laten we beide kanten opschrijven.”
behaviour-balance-weigh = Wegen wat het zwaarst telt
    .about = De voordelen en nadelen staan er; je vraagt welke het zwaarst wegen en wat het opleverde om ernaar te kijken. Zo komt de keuze bij de ander te liggen.
    .practise = “Als je dit zo ziet staan, wat weegt voor jou het zwaarst?”
behaviour-question-challenging = Een vraag die uitdaagt
    .about = Je vraagt de ander om naar zijn eigen gedrag te kijken, naar de gevolgen ervan, of om zich ergens aan te verbinden. Doe het als er genoeg vertrouwen is, en niet te vaak achter elkaar.
    .practise = “Als je terugkijkt op hoe je toen reageerde, wat vind je daar nu zelf van?”
behaviour-negative-feedback = Negatieve feedback geven
    .about = In zes stappen: wat je zag, wat het gevolg was, wat het met je doet en wat je graag ziet; dan mag de ander reageren en zoeken jullie samen verder. Door het zo te doen laat je merken dat je iemand serieus neemt.
    .practise = “Dit is de derde keer deze week dat je na zevenen begon. Kim stond alleen, en daar zat ik mee. Ik wil graag dat je belt. Herken je dit?”
behaviour-feedback-room = Ruimte geven om te reageren
    .about = Na je feedback vraag je hoe de ander het ziet, en je luistert. Zonder dit deel is het een mededeling.
    .practise = “Zo zag ik het. Hoe was dat voor jou?”
behaviour-feedback-together = Samen een oplossing zoeken
    .about = De laatste stap van de feedback: jullie zoeken samen hoe het anders kan, en de ander begint.
    .practise = “Wat zou hierbij helpen, denk je?”
behaviour-functional-anger = Functioneel boos worden
    .about = Je laat merken dat een grens is overschreden, beheerst, kort en over gedrag dat iedereen kon zien. Alleen als iets nu moet stoppen en je jezelf in de hand hebt; maak daarna weer contact.
    .practise = “Stop. Je schreeuwt tegen haar en dat accepteer ik niet.”
behaviour-evoke-change-talk = Verandertaal uitlokken
    .about = Je stelt een vraag waarop de ander zelf vertelt waarom hij zou willen, kunnen of moeten veranderen. Wat iemand zichzelf hoort zeggen, weegt zwaarder dan jouw argumenten.
    .practise = “Wat zou er beter worden als dit wél lukte?”
behaviour-question-scaling = Schaalvraag
    .about = Je vraagt om een cijfer van 1 tot 10. Het werkt pas met wat daarna komt: de vraag waarom het niet lager is.
    .practise = “Hoe belangrijk is dit voor je, van 1 tot 10? Een zes. Wat maakt dat het geen twee is?”
behaviour-scaling-follow-up = De vervolgvraag bij een cijfer
    .about = Je vraagt wat maakt dat het cijfer niet lager is. De ander noemt dan zelf wat ervóór pleit. Zonder deze vraag is de schaalvraag half werk.
    .practise = “Een zes. Wat maakt dat het geen twee is?”
behaviour-feed-ambivalence = Ambivalentie voeden
    .about = Je maakt de twijfel groter met een prikkelende vraag, zodat de ander ook de kant ziet die hij overslaat. Goed voor iemand die blijft hangen, of die nog helemaal geen reden ziet.
    .practise = “Wat levert het je op om niets te doen? En wat laat je ermee liggen?”
behaviour-confront = Confronteren
    .about = Je zet twee dingen naast elkaar die elkaar lijken tegen te spreken, zonder oordeel, en bent benieuwd hoe de ander dat ziet. Zonder veiligheid voelt het als een aanval, dus zorg daar eerst voor.
    .practise = “Je zegt dat je serieus genomen wilt worden, en ik zie je de overleggen overslaan. Hoe kijk jij daarnaar?”

## De reparatiereflex: acht gezichten

behaviour-reflex-persuading = Overtuigen
    .about = Je komt met argumenten die de ander allang kent. Hoe harder je duwt, hoe meer redenen de ander zoekt om te blijven waar hij is.
    .instead = Vraag welke redenen de ander zelf ziet.
    .practise = Slik je eerste argument in en zeg: “Hoe kijk jij daar zelf naar?”
behaviour-reflex-advice = Ongevraagd advies
    .about = Je vertelt wat de ander zou moeten doen, terwijl hij daar niet om vroeg. Meestal volgt er een “ja maar”; heeft hij er wel om gevraagd, dan is advies welkom.
    .instead = Vraag eerst wat de ander al bedacht of geprobeerd heeft, en of hij jouw idee wil horen.
    .practise = “Ik heb een gedachte hierover. Wil je die horen, of wil je eerst je verhaal afmaken?”
behaviour-reflex-solution = Meteen een oplossing
    .about = Je springt naar een oplossing voordat duidelijk is wat er speelt. De ander hoort vooral dat jij het simpel vindt.
    .instead = Zeg eerst wat je hoort, en vraag dan pas verder.
    .practise = Tel tot drie en zeg wat je net hoorde: “Het lukt je ’s ochtends niet om op gang te komen.”
behaviour-reflex-solving-it = Het zelf oplossen
    .about = Je regelt het voor de ander. Aardig bedoeld en soms snel, maar de ander leert er niets van en het probleem wordt het jouwe.
    .instead = Vraag welk stukje de ander zelf kan doen en waar hij hulp bij wil.
    .practise = “Wat kun jij hier zelf in doen, en waar heb je mij bij nodig?”
behaviour-reflex-taking-over = Het uit handen nemen
    .about = Je pakt het werk of het besluit van de ander af. Je zegt er zonder woorden mee: jij kunt het niet.
    .instead = Laat het bij de ander en bied aan om naast hem te blijven.
    .practise = Houd je handen stil en zeg: “Doe jij het maar, ik kijk mee als je dat prettig vindt.”
behaviour-reflex-warning = Waarschuwen
    .about = Je schetst hoe slecht het afloopt als de ander niet luistert. Hij gaat zich verdedigen of vertelt juist wat er goed aan is.
    .instead = Is er echt een gevolg, noem het dan rustig en als gelijke, en laat de keuze bij de ander.
    .practise = “Dit is wat er volgens de regels gebeurt als het doorgaat. Jij kiest wat je doet, en ik denk graag mee.”
behaviour-reflex-lecturing = De les lezen
    .about = Je legt lang uit hoe het hoort. De ander voelt zich een kind en haakt af.
    .instead = Zeg één ding, kort, en vraag wat de ander ervan vindt.
    .practise = Zeg het in één zin en eindig met: “Hoe klinkt dat voor jou?”
behaviour-reflex-judging = Oordelen
    .about = Je zegt wat je van de ander vindt in plaats van wat hij deed. Dat raakt de persoon, en dan gaat het gesprek over zich verdedigen.
    .instead = Beschrijf wat je zag en vraag hoe het kwam.
    .practise = Vervang “je bent lui” door: “Ik zag dat het gisteren bleef liggen. Hoe kwam dat?”

## Andere valkuilen

behaviour-haste = Haastige spoed
    .about = Je handelt vanuit het gevoel dat je geen tijd hebt. Je mist signalen, en het contact herstellen kost later meer tijd.
    .instead = Zeg eerlijk hoeveel tijd je hebt, of kies een ander moment.
behaviour-being-right = Je eigen gelijk
    .about = Je vult in wat de ander denkt en hoort alleen wat daarbij past. Zo leer je niets nieuws en voelt de ander zich niet gezien.
    .instead = Zoek naar iets dat je idee tegenspreekt, en vraag of je het goed ziet.
behaviour-planning-too-soon = Te vroeg plannen
    .about = Je maakt een plan voordat de ander zover is. Hij knikt misschien, maar het is jouw plan en het houdt geen stand.
    .instead = Vraag eerst wat de ander zelf wil en waarom.
behaviour-expert-role = De deskundige uithangen
    .about = Je praat als degene die het weet, tegenover iemand die het nog niet weet. De ander wordt klein of gaat met je in discussie.
    .instead = Vraag naar wat de ander zelf weet en kan: hij kent zijn eigen leven het best.
behaviour-blame = Beschuldigen
    .about = Je legt de schuld bij de ander en maakt er een strijd van. Wie aangevallen wordt verdedigt zich of valt terug aan.
    .instead = Noem wat er gebeurde en wat het gevolg was, en vraag naar de andere kant.
behaviour-imposing = Je mening opleggen
    .about = Je maakt van jouw mening de enige die telt. De ander geeft zich gewonnen of zet zich schrap, en allebei helpt niet.
    .instead = Zeg dat het jouw kijk is en vraag naar die van de ander.
behaviour-threat = Dwingen en dreigen
    .about = Je zet iemand onder druk met wat je hem kunt aandoen. Het haalt de veiligheid weg en maakt de weerstand groot.
    .instead = Geef een grens of een gevolg aan, kalm en zonder straf in je stem.
behaviour-empty-remark = Lege opmerking
    .about = Een zin als “het komt wel goed” of “een ander heeft het zwaarder”. Hij sust vooral jezelf, en de ander voelt zich niet serieus genomen.
    .instead = Noem wat je bij de ander ziet, en laat het er even zijn.
behaviour-why-reproach = “Waarom” als verwijt
    .about = Je vraagt waarom, en de ander hoort dat hij iets moet goedpraten. Hij geeft een uitvlucht in plaats van een antwoord.
    .instead = Vraag: “Wat maakte dat het niet lukte?” of “Hoe ging het?”
behaviour-always-never = “Altijd” en “nooit”
    .about = Je maakt van een paar keer altijd. De ander zoekt naar die ene uitzondering, en daar gaat het gesprek dan over.
    .instead = Noem wanneer het was en hoe vaak.
behaviour-sarcasm = Sarcasme
    .about = Je zegt het tegendeel van wat je bedoelt, met een steek erin. Het doet pijn, en niet iedereen snapt dat het een grap moest zijn.
    .instead = Zeg gewoon wat je bedoelt, of maak een grap over jezelf.
behaviour-i-think-you = “Ik vind dat jij…”
    .about = Je begint met wat de ander volgens jou moet zijn of doen. Dat klinkt als een oordeel van bovenaf.
    .instead = Begin met wat je zag en wat het met jou doet.
behaviour-scaling-reversed = Schaalvraag de verkeerde kant op
    .about = Je vraagt waarom het cijfer geen tien is, of hoe het een tien wordt. De ander noemt dan alle redenen om niet te veranderen, en hoort dat zijn cijfer te laag was.
    .instead = Vraag wat maakt dat het geen twee is.
behaviour-giving-in = Te snel toegeven
    .about = Je zegt ja om de spanning weg te nemen, terwijl je nee bedoelt. Het voelt even goed, maar je eigen punt blijft liggen.
    .instead = Vraag bedenktijd, of herhaal rustig wat voor jou belangrijk is.
behaviour-silence-evading = Zwijgen als antwoord
    .about = De ander vraagt je iets en wacht, en je zegt niets. Even ademhalen is goed; duurt het langer dan een tel of drie, dan hoort de ander dat je het ontwijkt.
    .instead = Zeg wat je weet, zeg dat je het niet weet, of vraag even tijd om na te denken.
behaviour-interrupting = In de rede vallen
    .about = Je praat door de ander heen. Je mist het einde van de zin, en de ander leert dat zijn verhaal niet telt.
    .instead = Adem in, tel tot drie, en laat de zin aflopen.

## Wat veiligheid geeft

behaviour-partnership = Naast de ander gaan staan
    .about = Je praat over “wij” en “samen” en maakt het verschil in positie kleiner. Het gesprek wordt meer meebewegen dan worstelen.
behaviour-acknowledge-expertise = De kennis van de ander erkennen
    .about = Je laat merken dat de ander iets weet of kan wat jij niet weet of kunt. Dat geeft houvast, juist aan iemand die zich onzeker voelt.
behaviour-honesty = Eerlijk en open zijn
    .about = Je zegt wat jij wilt bereiken en waarom, welke belangen nog meer meespelen, of wat je zelf anders had moeten doen. Zo hoeft de ander niet te raden en mag hij het zelf ook zeggen.
behaviour-hard-reality = Een harde werkelijkheid benoemen
    .about = Je vertelt rustig, als gelijke, wat de gevolgen zijn of wat vaststaat. Het is geen dreiging: je geeft de ander wat hij nodig heeft om te kiezen.
behaviour-mending = Herstellen
    .about = Je benoemt wat je zelf net verkeerd deed, en zet er geen “maar” achter. De ander hoeft zich er dan niet langer tegen te verdedigen. Waar niets misging, levert een excuus niets op.
behaviour-acceptance = Accepteren zonder goed te keuren
    .about = Je neemt de ander zoals hij is, ook als je het gedrag niet goedvindt. Dat geeft ruimte om eerlijk te zijn.
behaviour-curiosity = Nieuwsgierig zijn
    .about = Je laat merken dat je het echt nog niet weet en het wilt begrijpen. Zonder aannames, en niet om te controleren.
behaviour-autonomy-support = De keuze bij de ander laten
    .about = Je zegt hardop dat de ander zelf beslist. Wie mag kiezen, hoeft zich niet te verzetten.
behaviour-affirm = Bevestigen
    .about = Je noemt een kracht of inspanning die je ziet. De ander krijgt er vertrouwen van in wat hij zelf kan.

## Op zichzelf niet goed of slecht

behaviour-question-open = Open vraag
    .about = Een vraag waarop je niet met ja of nee kunt antwoorden. Hij zet aan tot denken; of hij verbindt, hangt af van je belangstelling. Te veel achter elkaar voelt als een verhoor.
behaviour-question-closed = Gesloten vraag
    .about = Een vraag met een kort antwoord. Goed om iets na te gaan, niet om een gesprek op gang te brengen.
behaviour-information = Informatie geven
    .about = Je vertelt hoe iets zit. Het helpt als de ander het wil weten; kort, en in gewone woorden.
behaviour-options = Mogelijkheden voorleggen
    .about = Je noemt een paar opties en laat de ander kiezen. Zo blijft de keuze bij hem.
behaviour-negotiation = Onderhandelen
    .about = Jullie zoeken iets waar je allebei mee verder kunt. Dat lukt beter als eerst duidelijk is wat ieder belangrijk vindt.
behaviour-boundary = Een grens stellen
    .about = Je zegt rustig wat wel en niet kan, zonder aan te vallen. Een duidelijke grens maakt het voor iedereen veiliger.
behaviour-ask-permission = Toestemming vragen
    .about = Je vraagt of je iets mag zeggen, vragen of aanraden. Zegt de ander ja, dan komt het ook aan.
behaviour-small-talk = Een praatje vooraf
    .about = Even over iets gewoons praten, met koffie erbij. Het maakt het begin makkelijker, zolang het niet dient om het echte onderwerp uit te stellen.
behaviour-time-to-think = Bedenktijd vragen
    .about = Je hoeft niet overal meteen een antwoord op te hebben. Je zegt dat je er later op terugkomt.
behaviour-time-out = Time-out
    .about = Je stelt voor om even te stoppen als het te hoog oploopt. Na de pauze zeg je dat dit erbij hoort en ga je verder.
behaviour-own-point = Je eigen punt maken
    .about = Je zegt wat jij te vertellen hebt of wat je wilt, zonder aan te vallen. Ook tegenover iemand met meer macht mag dat.
behaviour-head-moment = Nagaan of het moment goed is
    .about = Je vraagt of het nu uitkomt, en kijkt wie er kan meeluisteren. Een goed gesprek op een slecht moment mislukt.
behaviour-head-purpose = Zeggen waar het over gaat
    .about = Je zegt in één neutrale zin waar het over gaat en waarover niet. Dat het lastig kan worden en dat je het oneens mag zijn, mag je er gerust bij zeggen.
behaviour-shared-goal = Samen een doel kiezen
    .about = Jullie spreken af wat er aan het eind bereikt moet zijn. Dan werk je aan hetzelfde en kun je later zien of het gelukt is.
behaviour-speaks-first = Afspreken wie begint
    .about = Je overlegt wie als eerste zijn verhaal doet. De ander luistert dan en vraagt door voordat hij zelf begint.
behaviour-recap-check = Samenvatten en nagaan of het klopt
    .about = Aan het eind vat je samen wat besproken is en vraag je of dat klopt. Zo ga je niet met twee verschillende verhalen naar huis.
behaviour-agreements = Afspraken maken
    .about = Jullie spreken af wie wat doet, wanneer en hoe, zo dat je later kunt zien of het gebeurd is. Kleine, haalbare afspraken houden het langst stand.
behaviour-expectations = Zeggen wat er nu gebeurt
    .about = Je legt uit wat er na dit gesprek volgt en wat niet. Dat voorkomt teleurstelling.
behaviour-room-for-questions = Ruimte voor vragen
    .about = Je vraagt of er nog iets is blijven liggen. Houd het kort: het is geen tweede ronde van het gesprek.
behaviour-be-reachable = Zeggen hoe je te bereiken bent
    .about = Je zegt bij wie de ander terechtkan en hoe. Vooral na een gesprek per telefoon of video wordt dat vergeten.
behaviour-ask-feedback = Vragen hoe het gesprek was
    .about = Je vraagt met welk gevoel de ander weggaat en wat jij beter kunt doen. De ander telt mee, en jij leert ervan.
behaviour-thank = Bedanken
    .about = Je bedankt de ander voor het gesprek. Het lijkt vanzelf te spreken, en toch schiet het er vaak bij in.
behaviour-write-down = Afspraken vastleggen
    .about = Jullie spreken af wie opschrijft wat er is afgesproken, en leggen het aan elkaar voor.
behaviour-name-disagreement = Zeggen waar je het niet over eens bent
    .about = Je noemt rustig waarover jullie verschillen, naast waarover je het wel eens bent. Ook dat is een uitkomst.
behaviour-new-appointment = Een nieuwe afspraak maken
    .about = Je stopt nu en spreekt af wanneer jullie verdergaan. Soms is dat het beste einde.
behaviour-prepare-goal = Vooraf: je doel bepalen
    .about = Je bedenkt wat het gesprek moet opleveren, wat jij zelf wilt en wat je daaraan kunt doen.
behaviour-prepare-pitfalls = Vooraf: je valkuilen kennen
    .about = Je bedenkt waar je zelf de fout in gaat, zoals te snel toegeven of te hard duwen.
behaviour-prepare-other = Vooraf: je in de ander verplaatsen
    .about = Je bedenkt waar de ander voor staat, wat hij belangrijk vindt en waar hij zich zorgen over maakt.
behaviour-prepare-worst = Vooraf: het ergste bedenken
    .about = Je bedenkt wat er in het ergste geval kan gebeuren en wat je dan zegt. Dan overvalt het je minder.
behaviour-other = Iets anders
    .about = Iets dat in het gesprek weinig doet, zoals “hm” of “oké”.

## Doelen

goal-stop = Gedrag moet nu stoppen
    .about = Eerst uitdaging, kort en duidelijk, tot het gedrag stopt. Daarna weer verbinding: leg met begrip uit waarom, en zoek samen wat wel kan.
goal-start = Iets moet nu beginnen
    .about = Daag uit met een verzoek, of vraag hoe het voor een ander is. Boos worden helpt hier niet.
goal-change-motivated = Gedrag veranderen, en de ander wil dat ook
    .about = Veel verbinding en veel uitdaging: maak samen een plan, help volhouden, en geef advies pas als de ander het wil horen.
goal-change-unmotivated = Gedrag veranderen, terwijl de ander dat niet nodig vindt
    .about = Veel verbinding en veel uitdaging: laat de ander zelf redenen noemen, maak de twijfel groter en confronteer zonder te oordelen.
goal-keep = Vasthouden wat er is
    .about = Veel verbinding en weinig uitdaging. Niets hoeft te veranderen: het gaat om de sfeer, het niveau en de band.
goal-own-agenda = Opkomen voor jezelf
    .about = Houd de verbinding en maak je eigen punten, ook als de ander meer macht heeft. Niet te snel toegeven en niet aanvallen.
goal-agreement = Tot afspraken komen
    .about = Laat elke kant zijn verhaal doen en vat het samen, en zoek dan pas een oplossing. Aan het eind is duidelijk wie wat doet en wanneer.

## Hoe iemand vandaag binnenkomt

temper-wary = op zijn hoede
    .about = Vertrouwt het nog niet en zegt weinig.
temper-hot = geladen
    .about = Snel boos, en zegt het ook.
temper-tired = moe
    .about = Weinig energie om iets te willen of te zeggen.
temper-open = open
    .about = Heeft er zin in en zegt wat er is.

## Basisbehoeften

need-autonomy = zelf kiezen
    .about = De behoefte om eigen keuzes te maken. Staat die onder druk, dan wordt iemand tegendraads.
need-competence = het kunnen
    .about = De behoefte om te merken dat je iets kunt. Staat die onder druk, dan geeft iemand op of gaat hij zich bewijzen.
need-relatedness = erbij horen
    .about = De behoefte om gezien te worden en erbij te horen. Staat die onder druk, dan trekt iemand zich terug.

## Wat een gesprek bij de ander beweegt

quantity-connection = verbinding
    .about = Hoe veilig en verbonden de ander zich voelt.
quantity-challenge = uitdaging
    .about = Hoeveel er op dit moment van de ander gevraagd wordt. Het zakt vanzelf als niets het vasthoudt.
quantity-resistance = weerstand
    .about = Hoe sterk de ander terugduwt.
quantity-readiness = bereidheid
    .about = Hoe ver de ander is met willen veranderen.
quantity-openness = openheid
    .about = Hoeveel de ander zegt van wat hij denkt.
quantity-autonomy = zelf kiezen
    .about = Of de ander merkt dat hij zelf mag kiezen.
quantity-competence = het kunnen
    .about = Of de ander merkt dat hij het kan.
quantity-relatedness = erbij horen
    .about = Of de ander merkt dat hij gezien wordt.

## Niveaus en uitvoering

level-low = laag
level-mid = midden
level-high = hoog

delivery-clumsy = onhandig
delivery-plain = gewoon
delivery-skilful = vaardig
