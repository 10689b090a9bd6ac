### Wat een coach van een moment vindt, en wat er om te oefenen is.

## Hoe het contact aan het eind was

bond-low = Het contact tussen jullie is aan het eind zwak.
bond-mid = Er is aan het eind contact, en het kan een stootje hebben, maar niet te veel.
bond-high = Het contact tussen jullie is aan het eind goed.

## Wat drukt en geen reparatiereflex is

rule-pressure = { $behaviour }: dat zet druk. Hoe harder je duwt, hoe harder de ander terugduwt.
    .source = Coachen op de werkplek, De reparatiereflex
rule-pressure-half = { $behaviour }: dat zet druk. Omdat er nu iets moet gebeuren, telt het maar voor de helft.
    .source = Coachen op de werkplek, De reparatiereflex

## Wat er verder kon, naast wat je deed

compared-more = Hiermee was meer te halen
compared-alike = Dit was ongeveer even goed
compared-less = Dit had gekost
report-others = Dit kon ook
report-move-unspoken = { $number }. { $words }
report-instead-unspoken = Wat hier meer had gedaan: { $words }
report-worked-more = Wat ook werkte
report-habits-more = Wat je ook kunt proberen

## Om de volgende keer te proberen

habit-next = { $behaviour }: dat had hier geholpen.
habit-own-words = Bedenk eerst wat je zelf zou zeggen, en kijk dan pas naar de antwoorden.

## Eén zin om te oefenen, naar wat de ander net had gezegd

practise-reflex = “Even kijken of ik het goed begrijp: …”
practise-reflex-change = “Dus het mag wel anders. Vertel eens.”
practise-reflex-sustain = “Dus liever zoals het nu is.”
practise-reflex-goes-on = “Dit zit hoog, dat hoor ik. Dit stopt nu, en dan wil ik het horen.”
practise-interrogation = “Dus wat het zwaarst telt, is …”
practise-interrogation-change = “Dit is echt belangrijk, merk ik.”
practise-interrogation-sustain = “Dus zo hoeft het niet, en daar is een reden voor.”
practise-interrogation-goes-on = “Hier is echt iets misgegaan, hoor ik.”
practise-only-connection = “Wat zou het opleveren als het wel lukte?”
practise-only-connection-change = “Wat maakt het juist nu belangrijk?”
practise-only-connection-sustain = “Stel dat alles zo blijft. Hoe is dat over een jaar?”
practise-only-connection-goes-on = “Ik zie hoe kwaad dit maakt, en dit moet nu ophouden.”
practise-only-challenge = “Dit is ook niet makkelijk, merk ik.”
practise-only-challenge-change = “Het mag anders, en het is ook spannend.”
practise-only-challenge-sustain = “Er is ook iets dat het lastig maakt, hoor ik.”
practise-only-challenge-goes-on = “Kwaad zijn mag. Ik wil graag helpen, en niet zo.”
practise-more-reflections = “Aan de ene kant …, en aan de andere kant …”
practise-more-reflections-change = “Dus dat mag niet nog een keer gebeuren.”
practise-more-reflections-sustain = “Het kost meer dan het oplevert, zo voelt het.”
practise-more-reflections-goes-on = “Dit duurt al lang, en nu is het genoeg.”
practise-own-words = Dek de antwoorden af en zeg je eigen zin hardop.

left-off = Je was begonnen met “{ $behaviour }” en maakte het niet af, terwijl dat hier kon.
    .source = Coachen op de werkplek, de stappen van elke techniek

goal-missed-well = Hoe je het deed en wat eruit kwam zijn twee dingen. Je deed veel goed; of de ander meegaat, beslist de ander.
goal-reached-badly = Het doel is gehaald, maar hoe het ging kostte veel. Dat kan de ander je een volgende keer laten merken.
