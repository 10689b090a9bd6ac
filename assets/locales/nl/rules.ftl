### De regels achter de score: één zin per regel, met .title (een kort label) en .source (waar de regel vandaan komt).
### $behaviour is de naam van wat je deed, met een hoofdletter; in regels die ook zonder kunnen gelden komt hij niet voor.
### Hoe de regels samen tot een score leiden staat in docs/scoring.md.

## Verbinding en uitdaging

rule-connects = { $behaviour }: dat geeft verbinding.
    .title = Geeft verbinding
    .source = Coachen op de werkplek, de 26 technieken en hun plaats
rule-distances = { $behaviour }: dat kost verbinding.
    .title = Kost verbinding
    .source = Coachen op de werkplek, veel voorkomende valkuilen
rule-carried = Dit vroeg iets van de ander, en dat kwam aan.
    .title = Uitdaging kwam aan
    .source = Coachen op de werkplek, verbinding en uitdaging
rule-too-much = Je vroeg meer dan de verbinding kon dragen. Dat maakte het minder veilig en riep weerstand op.
    .title = Meer dan gedragen werd
    .source = Coachen op de werkplek, verbinding en uitdaging
rule-grip = Hier moest iets meteen stoppen of beginnen. Daarom kwam de uitdaging toch aan, al was er te weinig verbinding om die te dragen.
    .title = Nu is het nodig
    .source = Coachen op de werkplek, Wanneer doe je wat?
rule-bare = Je daagde uit zonder verbinding te maken. Dat voelt al snel als druk.
    .title = Uitdaging zonder verbinding
    .source = Coachen op de werkplek, verbinding en uitdaging

## De reparatiereflex

rule-reflex = { $behaviour }: dat is de reparatiereflex. Hoe harder je duwt, hoe harder de ander terugduwt.
    .title = Reparatiereflex
    .source = Coachen op de werkplek, De reparatiereflex
rule-reflex-half = { $behaviour }: dat is de reparatiereflex. Omdat er nu iets moet gebeuren, telt hij maar voor de helft.
    .title = Reflex, half geteld
    .source = Coachen op de werkplek, De reparatiereflex
rule-blunted = De druk van net werkt nog na. Daarom kwam dit minder goed aan.
    .title = De reflex werkt na
    .source = Coachen op de werkplek, De reparatiereflex
rule-permitted = De ander had hierom gevraagd, of vond het goed. Dan is het geen reparatiereflex.
    .title = Met toestemming
    .source = Coachen op de werkplek, techniek 14

## Het goede moment

rule-unmended = Wat je net gezegd had, stond nog tussen jullie in. Tot je dat benoemt, komt warmte niet aan.
    .title = Nog niet hersteld
    .source = Het eerlijke gesprek: samen terugkijken op wat er tussen jullie misging
rule-mended = Je benoemde wat je zelf had gedaan, zonder “maar”. Het weegt nu half, en wat volgt komt weer aan.
    .title = Hersteld
    .source = Het eerlijke gesprek: samen terugkijken op wat er tussen jullie misging
rule-let-pass = Er werd iemand gekleineerd of bedreigd, en daar zei je niets over. Dan voelt warmte als een vrijbrief om door te gaan.
    .title = Laten gaan
    .source = Coachen op de werkplek, “Wanneer doe je wat?” (gedrag dat moet stoppen)
rule-unmet = { $behaviour }: daar was het nog niet het moment voor. Het gaf daardoor minder en kostte iets.
    .title = Nog niet het moment
    .source = Coachen op de werkplek, “Wanneer zet je het in?” bij elke techniek
rule-interrogation = Dit was minstens de derde vraag zonder dat je daartussen zei wat je hoorde. Dan gaat het op een verhoor lijken.
    .title = Vraag na vraag
    .source = Coachen op de werkplek, techniek 10
rule-telling = Je gaf weer informatie, zonder tussendoor te vragen of terug te geven wat je hoorde. Dan wordt het al snel zenden.
    .title = Blijven vertellen
    .source = Coachen op de werkplek, techniek 14
rule-repeated = { $behaviour }: dat deed je meteen nog een keer. De tweede keer komt de helft ervan aan, daarna nog minder.
    .title = Meteen nog een keer
    .source = Coachen op de werkplek, verbinding en uitdaging
rule-listeners = Er luisteren anderen mee. Dat is minder veilig: de ander kan gezichtsverlies lijden.
    .title = Anderen luisteren mee
    .source = Coachen op de werkplek, op de werkvloer
rule-new = Jullie kennen elkaar nog niet. Er is nog weinig om op te bouwen, dus in het begin is meer verbinding nodig.
    .title = Nog nieuw voor elkaar
    .source = Coachen op de werkplek, nieuwe medewerkers
rule-remote = Via een scherm is het minder veilig, zolang jullie niet even de tijd namen om aan te komen in het gesprek.
    .title = Via een scherm
    .source = Digitaal moeilijke gesprekken voeren, het sociale aspect

## Hoe je het deed

rule-skilful = { $behaviour }: dat deed je goed, dus het gaf meer.
    .title = Goed gedaan
    .source = Coachen op de werkplek, de kern van elke techniek
rule-clumsy = { $behaviour }: dat kwam er onhandig uit, dus het gaf minder.
    .title = Onhandig gedaan
    .source = Coachen op de werkplek, de kern van elke techniek
rule-next-step = { $behaviour }: zo maakte je af waar je aan begonnen was. Dat telt niet als herhaling, en niet als een vraag te veel.
    .title = De volgende stap
    .source = Coachen op de werkplek, de stappen van elke techniek

## De ander

rule-need-fed = Je gaf de ander iets waar op dat moment veel behoefte aan was.
    .title = Behoefte gevoed
    .source = Coachen op de werkplek, de basisbehoeften; Deci en Ryan (2000)
rule-need-harmed = Je raakte een behoefte die al onder druk stond. Dat roept weerstand op.
    .title = Behoefte geraakt
    .source = Coachen op de werkplek, de basisbehoeften; Deci en Ryan (2000)
rule-sensitive = { $behaviour }: dat ligt gevoelig bij de ander, dus het gaf minder verbinding.
    .title = Een gevoelige plek
    .source = Coachen op de werkplek, techniek 5

## Stilte

rule-silence-held = Je liet een stilte vallen en gaf zo ruimte om te denken.
    .title = Ruimte om te denken
    .source = Coachen op de werkplek, techniek 19
rule-silence-short = De stilte was zo kort dat ze niets deed.
    .title = Korte stilte
    .source = Coachen op de werkplek, techniek 19
rule-silence-long = De stilte duurde lang. Na ongeveer zes tellen wordt de uitdaging te groot en voelt het minder veilig.
    .title = Lange stilte
    .source = Coachen op de werkplek, techniek 19
rule-silence-unsafe = Er was nog heel weinig verbinding. Dan voelt een stilte vooral onveilig.
    .title = Stilte zonder veiligheid
    .source = Coachen op de werkplek, techniek 19

## Het scenario

rule-overruled = In dit gesprek werkt dit antwoord anders dan gewoonlijk. De schrijver gaf het eigen punten.
    .title = Eigen punten
    .source = Dit scenario

# Wat er in een scenario te halen is.
range-exact = In dit gesprek is de laagste score { $worst } en de hoogste { $best }.
range-between = In dit gesprek is de laagste score { $worst } en de hoogste { $best }. Staan er twee getallen, dan ligt het precieze getal daartussen.
reachable-after = Na dit moment was minstens { $reachable } nog te halen.
reachable-then = Daarna was minstens { $reachable } nog te halen.
