# De staart van een gesprek, neutraal verwoord. Een scenario kan elke zin in de mond van zijn eigen persoon leggen.

recap = Was dat het?
    .inner = Ik weet niet goed wat er nu van me verwacht wordt.
recap-ready = Volgens mij hebben we het dan wel.
    .inner = Ik heb er wel iets aan gehad.
recap_check = Ik zeg nog even wat ik gehoord heb, en jij verbetert me waar nodig.
    .why = Je vat samen en laat nakijken of het klopt, zodat jullie hetzelfde bedoelen.
recap_take = Wat neem jij zelf mee uit wat we nu besproken hebben?
    .why = De ander zegt in eigen woorden wat er is blijven hangen.
recap_differ = Over één ding kijken we er anders naar, en dat mag zo blijven.
    .why = Je laat het verschil bestaan in plaats van het weg te praten.
recap_lesson = Belangrijk is vooral dat je hier de volgende keer eerder mee komt.
    .why = Op de valreep komt er nog een les, en die was al begrepen.
recap_onward = Mooi, dan moeten we door. Er ligt nog genoeg te wachten vandaag.
    .why = Je kapt af voor er iets is vastgelegd.

right = Ja. Zo heb ik het ook begrepen.
takes-part = Dat ik er zelf iets aan kan doen.
takes-little = Dat je er anders over denkt dan ik.
may-differ = Oké. Dat mag.
know = Ja. Dat weet ik.

agreements = En hoe gaan we het nu doen?
    .inner = Nu wil ik ook weten waar ik aan toe ben.
agreements_who-when = Wie van ons doet wat, en op welke dag kijken we hoe het ging?
    .why = Zo wordt het een afspraak met een naam, een dag en een moment om terug te kijken.
agreements_paper = Zullen we het in drie regels opschrijven, dan weten we het nog?
    .why = Op papier onthouden jullie hetzelfde.
agreements_see = Laten we gewoon kijken hoe het loopt, dat wijst zich vanzelf.
    .why = Het klinkt ontspannen, en er is niets afgesproken.
agreements_hold-to = Ik schrijf op wat ik verwacht, en daar houd ik je dan ook aan.
    .why = Jij bepaalt de afspraak, en dan is hij alleen van jou.

named = Wat ik net zei, dat doe ik. En over twee weken kijken we samen.
best-effort = Ik doe mijn best. Over twee weken zien we het wel.
written = Goed idee. Dan staat het er.
noted = Schrijf maar op, dan.
    .inner = Dan is het jouw lijstje.

expectations = En als het een keer niet lukt?
    .inner = Liever nu weten dan straks.
expectations_same-day = Dan hoor ik het graag dezelfde dag. Je kunt me altijd bellen.
    .why = De ander weet wat er dan gebeurt en hoe jij te bereiken bent.
expectations_handle = Ik ga ervan uit dat je daar zelf op een goede manier mee omgaat.
    .why = Je spreekt vertrouwen uit en laat het bij de ander.
expectations_first = Wat zou dan het eerste zijn wat je doet, nog voor je mij belt?
    .why = De ander bedenkt nu al wat te doen bij tegenslag.
expectations_another = Dan zitten we hier weer, en dan wordt het een ander gesprek.
    .why = Een waarschuwing aan het eind, die blijft hangen in plaats van de afspraak.
expectations_wont = Daar gaan we niet van uit. Je weet nu waar het om gaat.
    .why = De vraag was serieus, en er komt geen antwoord op.

first-thing = Het meteen laten weten, denk ik. En dan opnieuw kijken.
    .inner = Daar had ik nog niet over nagedacht.

last = Duidelijk.
last-short = Oké.
last_room = Is er iets blijven liggen wat je nog wilt vragen of zeggen?
    .why = Er is plek voor wat nog niet gezegd is, zonder het gesprek over te doen.
last_feedback = Hoe was dit voor jou, en wat had ik anders kunnen doen?
    .why = Je vraagt hoe het voor de ander was, en leert er zelf van.
last_thank = Dank je voor dit gesprek. Als er iets is, weet je me te vinden.
    .why = Je bedankt en laat weten dat je bereikbaar blijft.
last_tip = Nog één tip: begin er vandaag nog mee, dan zit je er meteen in.
    .why = Een laatste advies, waar niemand op zat te wachten.
last_line = Goed, dan zetten we er een streep onder en gaan we weer verder.
    .why = Het gesprek is af, en het blijft zakelijk.

nothing-left = Nee. Volgens mij is alles gezegd.
was-good = Het viel me mee. Je liet me uitpraten.
was-alright = Gaat wel.
    .inner = Wat moet ik daar nou op zeggen.
