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

habit-next = { $behaviour }: dat had hier geholpen, en je deed het nog niet. Probeer het de volgende keer.
habit-own-words = Een volgende stap: bedenk eerst hardop wat je zelf zou zeggen, en kijk dan pas naar de antwoorden.

## Eén zin om te oefenen, naar wat de ander net had gezegd

practise-reflex = “Even kijken of ik je goed begrijp: …”
practise-reflex-change = “Je zou het dus graag anders zien. Vertel eens.”
practise-reflex-sustain = “Op deze manier ziet u het niet zitten, hoor ik.”
practise-reflex-goes-on = “Ik hoor dat dit u hoog zit. Dit stopt nu, en dan wil ik het horen.”
practise-interrogation = “Dus wat voor jou het zwaarst telt, is …”
practise-interrogation-change = “Je wilt dit echt, merk ik, en je hebt er een goede reden voor.”
practise-interrogation-sustain = “Je hebt er nu meer bij te verliezen dan te winnen.”
practise-interrogation-goes-on = “U bent hier echt kwaad over.”
practise-only-connection = “Wat zou het je opleveren als het wel lukte?”
practise-only-connection-change = “Wat maakt dat je het juist nu wilt?”
practise-only-connection-sustain = “Stel dat alles zo blijft. Hoe kijk je daar over een jaar op terug?”
practise-only-connection-goes-on = “Ik zie dat u kwaad bent, en dit moet nu ophouden.”
practise-only-challenge = “Dit is voor jou ook niet makkelijk, merk ik.”
practise-only-challenge-change = “Je wilt het wel, en het is ook spannend.”
practise-only-challenge-sustain = “Je hebt je redenen om het zo te houden.”
practise-only-challenge-goes-on = “Kwaad zijn mag. Ik wil u graag helpen, en niet zo.”
practise-more-reflections = “Aan de ene kant wil je …, en aan de andere kant …”
practise-more-reflections-change = “Dus dat wil je niet nog een keer meemaken.”
practise-more-reflections-sustain = “Het kost je meer dan het je brengt, zo voelt het.”
practise-more-reflections-goes-on = “U bent hier al lang mee bezig, en nu is het genoeg.”
practise-own-words = Dek de antwoorden af, zeg je eigen zin hardop, en kies dan wat er het meest op lijkt.
