# What `weerklank check` finds in a scenario that can be played. The explanation of each code is in assets/rules.

diagnostic-condition-never-holds = The condition of “{ $name }” can never hold.
    .help = See whether someone can say, know or see this before the conversation comes here, and whether the conditions contradict each other.
diagnostic-line-never-spoken = The line “{ $name }” is never said: what stands before it always fits.
    .help = Put the line without a condition last in “{ $node }”.
diagnostic-no-way-out = From “{ $name }” the conversation never comes to an ending any more.
    .help = Give one of the responses here, or further on, a way to an ending.
diagnostic-subject-never-finished = The subject “{ $name }” has to be discussed, but from there the conversation never comes back to “{ $node }”.
    .help = Let a way of this subject lead to “{ $node }”, or take required away.
diagnostic-ending-never-reached = None of the { $number } conversations that were tried came to the ending “{ $name }”.
    .help = Play one yourself that ends here and record it with weerklank play --record, or make the way to it easier.
diagnostic-responses-alike = “{ $name }” does exactly what “{ $other }” does, and leads to the same.
    .help = Let one of the two do something else or lead somewhere else, or take one away.
diagnostic-best-is-longest = The best response, “{ $name }”, stands out by its length: { $long } characters, and the longest after it { $next } ({ $language }).
    .help = Shorten it, or write the other responses as fully.
diagnostic-best-is-politest = In { $number } of the { $of } choices only the best response is polite ({ $language }).
    .help = Give lesser responses polite words too, or take them from the best.
diagnostic-all-good = In “{ $name }” all { $number } responses are good: there is nothing to choose here.
    .help = Add a response that one would really give and that does less, such as a solution or a judgement.
diagnostic-all-bad = In “{ $name }” none of the { $number } responses does the other any good.
    .help = Add a response that does help, or let the conversation go on by itself here.
diagnostic-technique-never-offered = This scenario promises to practise “{ $name }”, but no response that can be given does it.
    .help = Write a response with does: ["{ $name }"], or take it out of techniques.
diagnostic-score-out-of-reach = In { $number } conversations that were tried the score lay between { $least } and { $most }.
    .help = Who does well has to be able to come above 65, and who does badly below 35. See with weerklank analyse what is missing.
diagnostic-won-by-one-technique = In { $number } of the { $of } choices “{ $name }” is best.
    .help = Let more places ask for something else, and let this fail now and then: who finds this out no longer has to listen.
diagnostic-ending-contradicts-score = The ending “{ $name }” says: { $meaning } But the middle score of the { $number } conversations that ended here is { $score }.
    .help = See whether the conditions of this ending are right, or give it another meaning.
diagnostic-feedback-missing = “{ $name }” is the best or the worst response of a choice, and does not say why ({ $language }).
    .help = Put below it: .why = one sentence on what this response does to the other.
diagnostic-language-behind = “{ $name }” is there in “{ $other }”, and not or not yet translated in “{ $language }”.
    .help = Write it in “{ $language }” as well.
diagnostic-allow-unknown = “{ $name }” is not a rule that can be silenced.
    .help = All rules are listed by weerklank explain. Errors cannot be silenced, warnings can.
diagnostic-allow-idle = “{ $name }” is silenced here, but there is nothing to say.
    .help = Take it out of allow; then you notice when it does happen.
