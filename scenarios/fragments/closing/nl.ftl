# De staart van een gesprek, neutraal verwoord. Een scenario kan elke zin in de mond van zijn eigen persoon leggen.

recap = Was dat het?
    .inner = En nu?
recap-ready = Volgens mij hebben we het dan wel.
    .inner = Ik heb er wel iets aan gehad.
recap_check = Voor de zekerheid: we hebben het erover gehad, en verder is er niets afgesproken. Klopt dat?
    .why = Je vat samen en laat nakijken of het klopt, zodat jullie hetzelfde bedoelen.
recap_check-plan = Voor de zekerheid: we doen het zoals net bedacht, op de dagen die je noemde. Klopt dat?
    .why = Je zegt wie wat doet en wanneer, en laat nakijken of het klopt.
recap_check-step = Voor de zekerheid: die ene stap staat vast, en de rest is nog open. Klopt dat?
    .why = Je zegt wat er vaststaat en wat nog niet, en laat nakijken of het klopt.
recap_who-when = Wie doet wat, en wanneer kijken we hoe het loopt? Dan zet ik het op papier.
    .why = Zo wordt het een afspraak met een naam, een dag en een moment om terug te kijken.
recap_take = Wat neem je zelf mee uit dit gesprek, als je straks gaat?
    .why = De ander zegt in eigen woorden wat er is blijven hangen.
recap_differ = Over één ding zijn we het niet eens, en dat hoeft ook niet.
    .why = Je laat het verschil bestaan in plaats van het weg te praten.
recap_see = We kijken het een tijdje aan. Meestal wijst zoiets zich vanzelf.
    .why = Het klinkt ontspannen, en er is niets afgesproken.
recap_hold-to = Ik schrijf op wat ik verwacht, en daar houd ik je dan ook aan.
    .why = Wat er op papier komt, is jouw verwachting en niet iets van jullie samen.
recap_onward = Mooi, dan hebben we dat gehad. Ik moet door.
    .why = Je kapt af voor er iets is vastgelegd.

see-then = Oké. Zien we dan wel.
right = Ja. Zo heb ik het ook begrepen.
named = Ik doe mijn deel. En over twee weken kijken we samen.
best-effort = Ik doe mijn best. Over twee weken zien we het wel.
takes-part = Dat ik er zelf iets aan kan doen.
takes-little = Dat je er anders over denkt dan ik.
may-differ = Oké. Dan is dat gezegd.
noted = Schrijf maar op, dan.
    .inner = Dan is het jouw lijstje.

expectations = En als het een keer niet lukt?
    .inner = Liever nu weten dan straks.
expectations_serious = Het is dus menens, want anders kwam die vraag niet.
    .why = Je geeft terug dat de ander het meent, en die hoort dat dan zelf ook.
expectations_same-day = Dan hoor ik het graag dezelfde dag. Je kunt me altijd bellen.
    .why = De ander weet wat er dan gebeurt en hoe jij te bereiken bent.
expectations_handle = Dan vertrouw ik erop dat jij weet wat er moet gebeuren.
    .why = Je spreekt vertrouwen uit en laat het bij de ander.
expectations_first = Wat zou je dan als eerste doen, nog voor je naar mij komt?
    .why = De ander bedenkt nu al wat te doen bij tegenslag.
expectations_another = Dan praten we weer, en dan wordt het een ander gesprek.
    .why = Een waarschuwing aan het eind, en die blijft het langst hangen.
expectations_wont = Daar gaan we niet van uit. Je weet nu waar het om gaat.
    .why = De vraag was serieus, en er komt geen antwoord op.

means-it = Klopt. Anders had ik het niet gevraagd.
first-thing = Het meteen laten weten, denk ik. En dan opnieuw kijken.
    .inner = Daar had ik nog niet over nagedacht.
no-idea = Geen idee. Dat zie ik dan wel.
    .inner = Zover ben ik nog lang niet.
clear = Duidelijk.
clear-short = Oké.

last_new = Dat klinkt anders dan aan het begin.
    .why = Je laat de ander horen wat er in dit gesprek veranderd is.
last_room = Is er iets blijven liggen wat je nog wilt vragen of zeggen?
    .why = Er is plek voor wat nog niet gezegd is, zonder het gesprek over te doen.
last_feedback = Hoe was dit voor jou, en wat had ik anders kunnen doen?
    .why = Je vraagt hoe het voor de ander was, en leert er zelf van.
last_thank = Dank je wel voor dit gesprek. Als er iets is, weet je me te vinden.
    .why = Je bedankt en laat weten dat je bereikbaar blijft.
last_tip = Nog één tip: schrijf vanavond op wat je ervan vond, dan blijft het hangen.
    .why = Een laatste advies, waar niemand op zat te wachten.
last_line = Goed, dan zetten we er een streep onder en gaan we weer verder.
    .why = Het gesprek is af, en het blijft zakelijk.

sees-it = Ja. Toen zag ik dat nog niet.
nothing-left = Nee. Volgens mij is alles gezegd.
was-good = Het viel me mee. Je liet me uitpraten.
was-alright = Gaat wel.
    .inner = Wat moet ik daar nou op zeggen.
